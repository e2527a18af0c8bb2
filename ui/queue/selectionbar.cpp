#include "queue/selectionbar.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace counterfoil::ui {

SelectionBar::SelectionBar(QWidget* parent)
    : QWidget(parent),
      m_selected(new ToneLabel({}, Tone::Muted, this)),
      m_preview(makeButton(tr("&Preview"), QStringLiteral("preview"), this)),
      m_retry(makeButton(tr("&Retry"), QStringLiteral("retry"), this)),
      m_order(makeButton(tr("&Order"), QStringLiteral("chevronup"), this)),
      m_skip(makeButton(tr("S&kip…"), QStringLiteral("skip"), this)),
      m_remove(makeButton(tr("Re&move"), QStringLiteral("remove"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::gap);
    layout->addWidget(m_selected, 1);
    for (QPushButton* button : {m_preview, m_retry, m_order, m_skip, m_remove})
        layout->addWidget(button);
    m_preview->setToolTip(tr("What would be posted, before anything is sent (Enter)"));
    m_retry->setToolTip(tr("Try again what was refused, blocked or skipped (F5)"));
    m_order->setToolTip(tr("Post before or after all others (Ctrl+Up, Ctrl+Down)"));
    m_skip->setToolTip(tr("Keep in the list, but do not post; can be undone"));
    m_remove->setToolTip(tr("Take out of the queue; can be undone (Del)"));
    m_order->setMenu(makeOrderMenu());
    connect(m_preview, &QPushButton::clicked, this, &SelectionBar::previewRequested);
    connect(m_retry, &QPushButton::clicked, this, &SelectionBar::retryRequested);
    connect(m_skip, &QPushButton::clicked, this, &SelectionBar::skipRequested);
    connect(m_remove, &QPushButton::clicked, this, &SelectionBar::removeRequested);
    setCount(0);
}

QMenu* SelectionBar::makeOrderMenu()
{
    using enum store::Precedence;
    auto* menu = new QMenu(m_order);
    const auto add = [this, menu](const QString& text, const QString& iconName, store::Precedence wish) {
        menu->addAction(icon(iconName), text, this, [this, wish] { emit precedenceRequested(wish); });
    };
    add(tr("Post &first"), QStringLiteral("chevronup"), First);
    add(tr("In the &usual order"), QString(), Usual);
    add(tr("Post &last"), QStringLiteral("chevrondown"), Last);
    return menu;
}

void SelectionBar::setCount(qsizetype selected)
{
    m_selected->setText(selected > 0 ? tr("Selected: %1").arg(formatCount(selected))
                                     : tr("Select rows to see what can be done."));
    for (QPushButton* button : {m_preview, m_retry, m_order, m_skip, m_remove})
        button->setEnabled(selected > 0);
}

void SelectionBar::addTo(QMenu* menu) const
{
    for (QPushButton* button : {m_preview, m_retry, m_order, m_skip, m_remove}) {
        if (button->menu()) {
            menu->addActions(button->menu()->actions());
            continue;
        }
        QAction* action = menu->addAction(button->icon(), button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
}

} // namespace counterfoil::ui
