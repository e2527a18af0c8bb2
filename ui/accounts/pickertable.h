#pragma once

#include "common/searchpicker.h"

#include <QTableWidget>

class QSpinBox;

namespace counterfoil::ui {

/// A column of numbers behind the picker.
struct NumberColumn
{
    QString header, accessibleName;
    int least = 0, most = 365;
    QString leastText; ///< shown for `least`: "as usual"
};

/// A small table with a picker in every row, and numbers behind it: taxes, payment methods. Grows with its
/// rows.
class PickerTable final : public QTableWidget
{
    Q_OBJECT
public:
    /// The last of `headers` is the picker's.
    explicit PickerTable(const QStringList& headers, QWidget* parent = nullptr,
                         const QList<NumberColumn>& numbers = {});
    struct Row
    {
        QString key;
        QStringList cells; ///< all columns but the picker and the remark
        QList<PickerEntry> entries;
    };
    /// Rows that are there already keep their fields, and their values until these are set anew.
    void setRows(const QList<Row>& rows);
    void setValue(const QString& key, const QString& value);
    QString value(const QString& key) const;
    void setNumber(const QString& key, int column, int number);
    int number(const QString& key, int column) const;
    QStringList keys() const { return m_keys; }
    SearchPicker* picker(const QString& key) const;
    /// Shown in the row, below the key; empty: none.
    void setProblem(const QString& key, const QString& message);

signals:
    void valueChosen();

private:
    void makeRow(int row, const Row& content);
    QSpinBox* makeSpin(int row, int number, const QString& name);
    void fitHeight();
    QStringList m_keys;
    QList<SearchPicker*> m_pickers;
    QList<NumberColumn> m_numbers;
    QList<QList<QSpinBox*>> m_spins; ///< by row
    int m_pickerColumn;
};

} // namespace counterfoil::ui
