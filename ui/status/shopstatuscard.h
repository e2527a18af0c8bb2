#pragma once

#include "sync/events.h"

#include <QWidget>

class QTableWidget;

namespace counterfoil::ui {

class FactsGrid;
class StatusBadge;
class ToneLabel;

/// The shop's side of the status: state and reason, address, store views, permissions.
class ShopStatusCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ShopStatusCard(QWidget* parent = nullptr);
    void setStatus(const sync::ShopStatus& status, const QDateTime& now);
    QString stateWord() const;
    QString reason() const;

private:
    void fillStores(const QList<magento::StoreConfig>& stores);

    StatusBadge* m_badge;
    ToneLabel* m_since;
    ToneLabel* m_reason;
    FactsGrid* m_facts;
    QWidget* m_storesTitle;
    QTableWidget* m_stores;
    QWidget* m_permissionsTitle;
    ToneLabel* m_permissions;
};

} // namespace counterfoil::ui
