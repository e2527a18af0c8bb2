#include "queue/undobar.h"

#include "common/icons.h"
#include "common/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace counterfoil::ui {

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent),
      m_text(new ToneLabel({}, Tone::Text, this)),
      m_undo(makeButton(tr("&Undo"), QStringLiteral("revert"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::wide, space::tight, space::tight, space::tight);
    layout->setSpacing(space::wide);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss; Ctrl+Z in the list still undoes it"));
    close->setAccessibleName(tr("Dismiss this message"));
    layout->addWidget(close);
    m_undo->setToolTip(tr("Put the rows back as they were (Ctrl+Z)"));
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undo);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void UndoBar::add(const sync::QueueEdit& edit)
{
    if (!edit.rows.isEmpty()) {
        constexpr qsizetype remembered = 50;
        m_edits.append(edit);
        if (m_edits.size() > remembered)
            m_edits.removeFirst();
    }
    if (!edit.rows.isEmpty() || edit.leftAlone > 0)
        show(edit);
}

void UndoBar::show(const sync::QueueEdit& edit)
{
    const int rows = static_cast<int>(edit.rows.size());
    QStringList texts;
    if (rows > 0)
        texts << (edit.what == sync::QueueEdit::What::Removed
                      ? tr("%n row(s) removed from the queue. They are not posted.", nullptr, rows)
                      : tr("%n row(s) skipped. They stay in the list and are not posted.", nullptr, rows));
    if (edit.leftAlone > 0)
        texts << tr("%n row(s) left alone: on their way to Xero, or in another program's hands.", nullptr,
                    edit.leftAlone);
    m_text->setText(texts.join(u' '));
    m_undo->setVisible(canUndo());
    setVisible(true);
}

QString UndoBar::text() const
{
    return m_text->text();
}

void UndoBar::undo()
{
    if (m_edits.isEmpty())
        return;
    const sync::QueueEdit edit = m_edits.takeLast();
    if (m_edits.isEmpty())
        hide();
    else
        show(m_edits.last());
    emit undoRequested(edit);
}

void UndoBar::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneBackground(Tone::Accent, palette()));
    constexpr int corner = 6;
    painter.drawRoundedRect(rect(), corner, corner);
    painter.end();
    QFrame::paintEvent(event);
}

} // namespace counterfoil::ui
