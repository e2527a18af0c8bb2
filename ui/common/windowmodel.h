#pragma once

#include <QAbstractTableModel>

namespace counterfoil::ui {

/// The part of the log's and the queue's models that does not depend on the kind of row: how many there are,
/// and the columns' headers. GUI thread.
class WindowModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Column
    {
        QString title;
        int chars = 10;     ///< a sensible width
        bool right = false; ///< numbers
        QString toolTip;
    };

    explicit WindowModel(QList<Column> columns, QObject* parent = nullptr);
    const QList<Column>& columns() const { return m_columns; }

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The journal's id of a row, or 0 while it is not read.
    virtual qint64 idAt(int row) const = 0;

protected:
    virtual qint64 windowSize() const = 0;

private:
    QList<Column> m_columns;
};

} // namespace counterfoil::ui
