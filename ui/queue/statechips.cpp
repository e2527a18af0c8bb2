#include "queue/statechips.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/names.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

#include <numeric>

namespace counterfoil::ui {

StateChips::StateChips(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_all(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    const auto add = [this, layout](QPushButton* button) {
        button->setCheckable(true);
        m_group->addButton(button);
        layout->addWidget(button);
    };
    add(m_all);
    using enum store::QueueState;
    for (const store::QueueState state : {Waiting, Failed, Blocked, Sending, InDoubt, Skipped}) {
        auto* button = new QPushButton(this);
        button->setIcon(icon(queueLook(state).icon, queueLook(state).tone));
        m_states.insert(state, button);
        add(button);
    }
    m_all->setChecked(true);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool checked) {
        if (checked)
            emit chosenChanged();
    });
    setCounts({});
}

void StateChips::setCounts(const QMap<store::QueueState, qint64>& counts)
{
    m_all->setText(
        tr("All  %1").arg(formatCount(std::accumulate(counts.cbegin(), counts.cend(), qint64(0)))));
    for (auto it = m_states.constBegin(); it != m_states.constEnd(); ++it) {
        const qint64 count = counts.value(it.key());
        it.value()->setText(queueLook(it.key()).word + QStringLiteral("  ") + formatCount(count));
        using enum store::QueueState;
        const bool always = it.key() == Waiting || it.key() == Failed || it.key() == Blocked;
        it.value()->setVisible(always || count > 0 || it.value()->isChecked());
    }
}

std::optional<store::QueueState> StateChips::chosen() const
{
    for (auto it = m_states.constBegin(); it != m_states.constEnd(); ++it) {
        if (it.value()->isChecked())
            return it.key();
    }
    return std::nullopt;
}

void StateChips::choose(std::optional<store::QueueState> state)
{
    (state ? m_states.value(*state) : m_all)->setChecked(true);
}

QString StateChips::text(std::optional<store::QueueState> state) const
{
    return (state ? m_states.value(*state) : m_all)->text();
}

} // namespace counterfoil::ui
