#include "mainwindow/tenantdialog.h"

#include "common/icons.h"
#include "common/labels.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

TenantDialog::TenantDialog(const QList<xero::Tenant>& tenants, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Choose the organisation"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::wide);
    layout->addWidget(new ToneLabel(
        tr("Your sign-in reaches several organisations in Xero. Into which one does this shop post? "
           "The choice is remembered."),
        Tone::Text, this));
    for (const xero::Tenant& tenant : tenants) {
        auto* item = new QListWidgetItem(icon(QStringLiteral("books"), Tone::Muted), tenant.name, m_list);
        item->setData(Qt::UserRole, tenant.tenantId);
        item->setSizeHint(QSize(0, fontMetrics().height() + 16));
    }
    m_list->setCurrentRow(0);
    m_list->setAccessibleName(tr("Organisations"));
    m_list->setIconSize(QSize(18, 18));
    layout->addWidget(m_list);
    auto* choose = makePrimaryButton(tr("&Choose"), {}, this);
    choose->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(choose, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    resize(420, 300);
}

QString TenantDialog::tenantId() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

} // namespace counterfoil::ui
