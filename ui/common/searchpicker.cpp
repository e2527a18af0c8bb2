#include "common/searchpicker.h"

#include "common/theme.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

namespace counterfoil::ui {

/// The list itself: many pickers show the same one, so it is shared and made into texts when it is drawn.
class SearchPicker::Entries final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<PickerEntry>& entries)
    {
        beginResetModel();
        m_entries = entries;
        endResetModel();
    }
    const QList<PickerEntry>& all() const { return m_entries; }
    const PickerEntry& at(int row) const { return m_entries.at(row); }
    int rowOf(const QString& value) const
    {
        const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                        [&value](const PickerEntry& entry) { return entry.value == value; });
        return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
    }
    bool mayBeChosen(int row) const
    {
        return row >= 0 && row < m_entries.size() && m_entries.at(row).refusal.isEmpty();
    }
    QString text(int row) const
    {
        const PickerEntry& entry = m_entries.at(row);
        QString text = entry.label;
        if (!entry.extra.isEmpty())
            text += QStringLiteral(" · ") + entry.extra;
        if (!entry.refusal.isEmpty())
            text += QStringLiteral(" – ") + entry.refusal;
        return text;
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (index.row() < 0 || index.row() >= m_entries.size()) // the combo box asks for "none", too
            return {};
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return text(index.row());
        if (role == Qt::UserRole)
            return at(index.row()).value;
        if (role == Qt::ToolTipRole && !mayBeChosen(index.row()))
            return at(index.row()).refusal;
        return {};
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        return mayBeChosen(index.row()) ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
    }

private:
    QList<PickerEntry> m_entries;
};

SearchPicker::SearchPicker(QWidget* parent) : QComboBox(parent), m_entries(new Entries(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setModel(m_entries);
    setMinimumContentsLength(18);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMaxVisibleItems(14);
    lineEdit()->setPlaceholderText(tr("Not chosen – type to search"));
    lineEdit()->setClearButtonEnabled(true);
    auto* search = new QCompleter(m_entries, this);
    search->setFilterMode(Qt::MatchContains);
    search->setCaseSensitivity(Qt::CaseInsensitive);
    search->setCompletionMode(QCompleter::PopupCompletion);
    search->setMaxVisibleItems(14);
    setCompleter(search);
    connect(this, &QComboBox::activated, this, &SearchPicker::choose);
    connect(
        search, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { choose(m_entries->rowOf(index.data(Qt::UserRole).toString())); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchPicker::commitText);
}

void SearchPicker::setEntries(const QList<PickerEntry>& entries)
{
    if (entries == m_entries->all())
        return;
    const QSignalBlocker quiet(this);
    m_entries->set(entries);
    showValue();
}

void SearchPicker::showPopup()
{
    // The list may be wider than the field: names must be readable.
    constexpr int widest = 560;
    if (count() > 0)
        view()->setMinimumWidth(qMin(widest, view()->sizeHintForColumn(0) + 30));
    QComboBox::showPopup();
}

void SearchPicker::setValue(const QString& value)
{
    const QSignalBlocker quiet(this);
    m_value = value;
    showValue();
}

bool SearchPicker::isUnknown() const
{
    return !m_value.isEmpty() && !m_entries->mayBeChosen(m_entries->rowOf(m_value));
}

void SearchPicker::showValue()
{
    const int row = m_value.isEmpty() ? -1 : m_entries->rowOf(m_value);
    setCurrentIndex(row);
    if (row >= 0)
        setEditText(m_entries->text(row));
    else
        setEditText(m_value.isEmpty() || count() == 0 ? m_value : tr("%1 – unknown in Xero").arg(m_value));
    lineEdit()->setCursorPosition(0);
    setToolTip(lineEdit()->text());
}

void SearchPicker::choose(int row)
{
    if (!m_entries->mayBeChosen(row))
        return showValue();
    const QString value = m_entries->at(row).value;
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
    for (int row = 0; row < count(); ++row) {
        const bool same =
            m_entries->text(row) == text || m_entries->at(row).value.compare(text, Qt::CaseInsensitive) == 0;
        if (same && m_entries->mayBeChosen(row))
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
