#include "common/searchpicker.h"

#include "common/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace counterfoil::ui {

SearchPicker::SearchPicker(QWidget* parent) : QComboBox(parent), m_items(new QStandardItemModel(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setModel(m_items);
    setMinimumContentsLength(18);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMaxVisibleItems(14);
    lineEdit()->setPlaceholderText(tr("Not chosen – type to search"));
    lineEdit()->setClearButtonEnabled(true);
    auto* search = new QCompleter(m_items, this);
    search->setFilterMode(Qt::MatchContains);
    search->setCaseSensitivity(Qt::CaseInsensitive);
    search->setCompletionMode(QCompleter::PopupCompletion);
    search->setMaxVisibleItems(14);
    setCompleter(search);
    connect(this, &QComboBox::activated, this, &SearchPicker::choose);
    connect(search, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(rowOf(index.data(Qt::UserRole).toString())); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchPicker::commitText);
}

void SearchPicker::setEntries(const QList<PickerEntry>& entries)
{
    const QSignalBlocker quiet(this);
    m_items->clear();
    for (const PickerEntry& entry : entries) {
        QString text = entry.label;
        if (!entry.extra.isEmpty())
            text += QStringLiteral(" · ") + entry.extra;
        if (!entry.refusal.isEmpty())
            text += QStringLiteral(" – ") + entry.refusal;
        auto* item = new QStandardItem(text);
        item->setData(entry.value, Qt::UserRole);
        if (!entry.refusal.isEmpty()) {
            item->setFlags(Qt::NoItemFlags);
            item->setToolTip(entry.refusal);
        }
        m_items->appendRow(item);
    }
    // The list may be wider than the field: names must be readable.
    if (!entries.isEmpty())
        view()->setMinimumWidth(qMin(560, view()->sizeHintForColumn(0) + 30));
    showValue();
}

void SearchPicker::setValue(const QString& value)
{
    const QSignalBlocker quiet(this);
    m_value = value;
    showValue();
}

bool SearchPicker::isUnknown() const
{
    const int row = rowOf(m_value);
    return !m_value.isEmpty() && (row < 0 || !m_items->item(row)->isEnabled());
}

int SearchPicker::rowOf(const QString& value) const
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->data(Qt::UserRole).toString() == value)
            return row;
    }
    return -1;
}

void SearchPicker::showValue()
{
    const int row = m_value.isEmpty() ? -1 : rowOf(m_value);
    setCurrentIndex(row);
    if (row >= 0)
        setEditText(m_items->item(row)->text());
    else
        setEditText(m_value.isEmpty() || m_items->rowCount() == 0 ? m_value
                                                                  : tr("%1 – unknown in Xero").arg(m_value));
    lineEdit()->setCursorPosition(0);
    setToolTip(lineEdit()->text());
}

void SearchPicker::choose(int row)
{
    if (row < 0 || row >= m_items->rowCount() || !m_items->item(row)->isEnabled())
        return showValue();
    const QString value = m_items->item(row)->data(Qt::UserRole).toString();
    const bool changed = value != m_value;
    m_value = value;
    showValue();
    if (changed)
        emit valueChosen(value);
}

void SearchPicker::commitText()
{
    const QString text = lineEdit()->text().trimmed();
    if (text.isEmpty()) {
        const bool changed = !m_value.isEmpty();
        setValue({});
        if (changed)
            emit valueChosen({});
        return;
    }
    // The code alone, or the whole line, is enough.
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const QStandardItem* item = m_items->item(row);
        const bool same = item->text() == text ||
                          item->data(Qt::UserRole).toString().compare(text, Qt::CaseInsensitive) == 0;
        if (same && item->isEnabled())
            return choose(row);
    }
    showValue();
}

void SearchPicker::wheelEvent(QWheelEvent* event)
{
    // A wheel meant for the page must not change an account.
    event->ignore();
}

void SearchPicker::focusOutEvent(QFocusEvent* event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commitText();
}

} // namespace counterfoil::ui
