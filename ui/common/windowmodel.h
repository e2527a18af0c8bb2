#pragma once

#include "common/keysetwindow.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace counterfoil::ui {

/// The part of a keyset model that does not depend on the kind of row: the columns' headers, and a timer that
/// walks to rows far away in slices of a few milliseconds. GUI thread.
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
    bool canFetchMore(const QModelIndex& parent) const final;
    void fetchMore(const QModelIndex& parent) final;
    /// The journal's id of a row, or 0 while it is not read.
    virtual qint64 idAt(int row) const = 0;

protected:
    virtual qint64 windowSize() const = 0;
    virtual bool windowGrows() const = 0;
    virtual qint64 windowReadAhead() = 0;
    virtual void windowShowAhead() = 0;
    virtual bool windowWantsWalk() const = 0;
    virtual bool windowWalk() = 0;
    /// To be called by data() when a row was not there.
    void walkSoon() const;

private:
    void walkSlice();
    QList<Column> m_columns;
    mutable QTimer m_timer;
};

} // namespace counterfoil::ui
