#include "accounts/pickertable.h"

#include "common/gridview.h"
#include "common/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QSpinBox>

namespace counterfoil::ui {

PickerTable::PickerTable(const QStringList& headers, QWidget* parent, const QList<NumberColumn>& numbers)
    : QTableWidget(0, static_cast<int>(headers.size() + numbers.size()), parent),
      m_numbers(numbers),
      m_pickerColumn(static_cast<int>(headers.size()) - 1)
{
    styleTable(this);
    setAlternatingRowColors(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus);
    QStringList labels = headers;
    for (const NumberColumn& number : numbers)
        labels << number.header;
    setHorizontalHeaderLabels(labels);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(m_pickerColumn, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 14);
    for (int i = 0; i < m_numbers.size(); ++i) {
        const int column = m_pickerColumn + 1 + i;
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        const int wide = qMax(fontMetrics().horizontalAdvance(numbers.at(i).leastText),
                              fontMetrics().horizontalAdvance(numbers.at(i).header));
        horizontalHeader()->resizeSection(column, wide + 42);
    }
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 24);
}

void PickerTable::setRows(const QList<Row>& rows)
{
    QStringList keys;
    for (const Row& row : rows)
        keys << row.key;
    const bool isSame = keys == m_keys;
    if (!isSame) {
        setRowCount(0);
        m_keys = keys;
        m_pickers.clear();
        m_spins.clear();
        setRowCount(static_cast<int>(rows.size()));
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (!isSame)
            makeRow(row, rows.at(row));
        for (int column = 0; column < m_pickerColumn; ++column) {
            item(row, column)->setText(rows.at(row).cells.value(column));
            item(row, column)->setToolTip(item(row, column)->text());
        }
        m_pickers.at(row)->setEntries(rows.at(row).entries);
    }
    fitHeight();
}

void PickerTable::makeRow(int row, const Row& content)
{
    for (int column = 0; column < m_pickerColumn; ++column) {
        auto* item = new QTableWidgetItem;
        item->setFlags(Qt::ItemIsEnabled);
        setItem(row, column, item);
    }
    const QString name = content.cells.value(0);
    auto* frame = new QWidget(this);
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(4, 3, 4, 3);
    auto* picker = new SearchPicker(frame);
    picker->setAccessibleName(name);
    layout->addWidget(picker);
    setCellWidget(row, m_pickerColumn, frame);
    connect(picker, &SearchPicker::valueChosen, this, &PickerTable::valueChosen);
    m_pickers << picker;
    m_spins << QList<QSpinBox*>();
    for (int number = 0; number < m_numbers.size(); ++number)
        m_spins.last() << makeSpin(row, number, name);
}

QSpinBox* PickerTable::makeSpin(int row, int number, const QString& name)
{
    const NumberColumn& column = m_numbers.at(number);
    auto* cell = new QWidget(this);
    auto* around = new QHBoxLayout(cell);
    around->setContentsMargins(4, 3, 4, 3);
    auto* spin = new QSpinBox(cell);
    spin->setRange(column.least, column.most);
    spin->setSpecialValueText(column.leastText);
    spin->setValue(column.least);
    spin->setAccessibleName(column.accessibleName.arg(name));
    spin->setFocusPolicy(Qt::StrongFocus);
    spin->setMinimumWidth(fontMetrics().horizontalAdvance(column.leastText) + 28);
    around->addWidget(spin);
    setCellWidget(row, m_pickerColumn + 1 + number, cell);
    connect(spin, &QSpinBox::valueChanged, this, &PickerTable::valueChosen);
    return spin;
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

void PickerTable::setNumber(const QString& key, int column, int number)
{
    const auto row = m_keys.indexOf(key);
    if (row < 0)
        return;
    const QSignalBlocker quiet(m_spins.at(row).at(column));
    m_spins.at(row).at(column)->setValue(number);
}

int PickerTable::number(const QString& key, int column) const
{
    const auto row = m_keys.indexOf(key);
    return row < 0 ? m_numbers.at(column).least : m_spins.at(row).at(column)->value();
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
