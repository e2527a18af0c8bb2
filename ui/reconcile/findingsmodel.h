#pragma once

#include "common/theme.h"
#include "reconcile/types.h"

#include <QAbstractTableModel>

namespace counterfoil::ui {

/// The findings of a report as rows; what is accepted as known and mere notices can be left out.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, What, Type, Number, Customer, InMagento, InXero, Reason, ColumnCount };

    explicit FindingsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setFindings(const QList<reconcile::Finding>& findings, bool alsoQuiet);
    const reconcile::Finding& at(int row) const { return m_rows.at(row); }
    /// Marks a finding as known, or no more.
    void setKnown(int row, bool known);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const reconcile::Finding& finding, int column) const;
    QList<reconcile::Finding> m_rows;
};

/// A figure of either side as people read it; a dash when that side has none.
QString magentoFigure(const reconcile::Finding& finding);
QString xeroFigure(const reconcile::Finding& finding);

/// The sums of each day and currency.
class DaysModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Currency, MagentoCount, Magento, XeroCount, Xero, Gap, ColumnCount };

    explicit DaysModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setDays(const QList<reconcile::DayTotal>& days);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<reconcile::DayTotal> m_rows;
};

} // namespace counterfoil::ui
