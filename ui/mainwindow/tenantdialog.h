#pragma once

#include "xero/session.h"

#include <QDialog>

class QListWidget;

namespace counterfoil::ui {

/// When the sign-in reaches several organisations: which one belongs to this shop.
class TenantDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit TenantDialog(const QList<xero::Tenant>& tenants, QWidget* parent = nullptr);
    QString tenantId() const;

private:
    QListWidget* m_list;
};

} // namespace counterfoil::ui
