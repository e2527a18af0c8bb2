#include "accounts/pickertable.h"

#include "common/gridview.h"
#include "common/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>

namespace counterfoil::ui {

PickerTable::PickerTable(const QStringList& headers, QWidget* parent)
    : QTableWidget(0, static_cast<int>(headers.size()), parent)
{
    styleTable(this);
    setAlternatingRowColors(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalHeaderLabels(headers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(columnCount() - 1, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 14);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 24);
}

void PickerTable::setRows(const QList<Row>& rows)
{
    setRowCount(0);
    m_keys.clear();
    m_pickers.clear();
    setRowCount(static_cast<int>(rows.size()));
    const int last = columnCount() - 1;
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < last; ++column) {
            auto* item = new QTableWidgetItem(rows.at(row).cells.value(column));
            item->setFlags(Qt::ItemIsEnabled);
            item->setToolTip(item->text());
            setItem(row, column, item);
        }
        auto* frame = new QWidget(this);
        auto* layout = new QHBoxLayout(frame);
        layout->setContentsMargins(4, 3, 4, 3);
        auto* picker = new SearchPicker(frame);
        picker->setEntries(rows.at(row).entries);
        picker->setAccessibleName(rows.at(row).cells.value(0));
        layout->addWidget(picker);
        setCellWidget(row, last, frame);
        connect(picker, &SearchPicker::valueChosen, this, &PickerTable::valueChosen);
        m_keys << rows.at(row).key;
        m_pickers << picker;
    }
    fitHeight();
}

void PickerTable::fitHeight()
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}

void PickerTable::setValue(const QString& key, const QString& value)
{
    if (SearchPicker* found = picker(key))
        found->setValue(value);
}

QString PickerTable::value(const QString& key) const
{
    const SearchPicker* found = picker(key);
    return found ? found->value() : QString();
}

SearchPicker* PickerTable::picker(const QString& key) const
{
    const auto row = m_keys.indexOf(key);
    return row < 0 ? nullptr : m_pickers.at(row);
}

void PickerTable::setProblem(const QString& key, const QString& message)
{
    const auto row = static_cast<int>(m_keys.indexOf(key));
    if (row < 0)
        return;
    QTableWidgetItem* first = item(row, 0);
    // A null icon would still take its room.
    first->setData(Qt::DecorationRole,
                   message.isEmpty() ? QVariant() : icon(QStringLiteral("error"), Tone::Error));
    first->setToolTip(message.isEmpty() ? first->text() : message);
    m_pickers.at(row)->setAccessibleDescription(message);
}

} // namespace counterfoil::ui
