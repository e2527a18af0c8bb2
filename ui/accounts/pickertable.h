#pragma once

#include "common/searchpicker.h"

#include <QTableWidget>

namespace counterfoil::ui {

/// A small table whose last column is a picker in every row: taxes, payment methods. Grows with its rows.
class PickerTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit PickerTable(const QStringList& headers, QWidget* parent = nullptr);
    struct Row
    {
        QString key;
        QStringList cells; ///< all columns but the picker and the remark
        QList<PickerEntry> entries;
    };
    void setRows(const QList<Row>& rows);
    void setValue(const QString& key, const QString& value);
    QString value(const QString& key) const;
    QStringList keys() const { return m_keys; }
    SearchPicker* picker(const QString& key) const;
    /// Shown in the row, below the key; empty: none.
    void setProblem(const QString& key, const QString& message);

signals:
    void valueChosen();

private:
    void fitHeight();
    QStringList m_keys;
    QList<SearchPicker*> m_pickers;
};

} // namespace counterfoil::ui
