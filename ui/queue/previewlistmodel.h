#pragma once

#include "sync/previewlist.h"

#include <QAbstractTableModel>

namespace counterfoil::ui {

/// The preview of many rows as a table. Lines come in parts; they are shown in the order in which they came
/// until a column is chosen to sort by.
class PreviewListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Number, Customer, Magento, Xero, Difference, Result, Posted, Payments, ColumnCount };
    enum class Show { All, Problems, Differences };

    explicit PreviewListModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void append(const QList<sync::PreviewEntry>& entries);
    void setShow(Show show);
    const QList<sync::PreviewEntry>& entries() const { return m_entries; }
    const sync::PreviewEntry* entry(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    static QString text(const sync::PreviewEntry& entry, int column);

private:
    bool fits(const sync::PreviewEntry& entry) const;
    void arrange();
    QList<sync::PreviewEntry> m_entries;
    QList<qsizetype> m_shown; ///< rows of m_entries
    Show m_show = Show::All;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// "Sales invoice", "Payment; the invoice is in Xero already": what is sent for a row.
QString targetText(const sync::PreviewEntry& entry);
/// "89.99 into 090 · 10.00 into 850"
QString paymentsText(const sync::PreviewEntry& entry);

} // namespace counterfoil::ui
