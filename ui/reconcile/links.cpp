#include "reconcile/links.h"

namespace counterfoil::ui {

QUrl xeroPage(const reconcile::Finding& finding, const QString& shortCode)
{
    if (finding.xeroId.isEmpty())
        return {};
    const QString page = finding.kind == magento::Kind::CreditMemo
                             ? QStringLiteral("/AccountsReceivable/ViewCreditNote.aspx?creditNoteID=%1")
                             : QStringLiteral("/AccountsReceivable/View.aspx?InvoiceID=%1");
    const QString path = page.arg(finding.xeroId);
    if (shortCode.isEmpty())
        return QUrl(QStringLiteral("https://go.xero.com") + path);
    return QUrl(
        QStringLiteral("https://go.xero.com/organisationlogin/default.aspx?shortcode=%1&redirecturl=%2")
            .arg(shortCode, path));
}

QUrl magentoPage(const reconcile::Finding& finding, const QString& shopUrl)
{
    if (finding.entityId == 0 || shopUrl.isEmpty())
        return {};
    QString page;
    switch (finding.kind) {
    case magento::Kind::Order:
        page = QStringLiteral("order/view/order_id");
        break;
    case magento::Kind::Invoice:
        page = QStringLiteral("order_invoice/view/invoice_id");
        break;
    case magento::Kind::CreditMemo:
        page = QStringLiteral("order_creditmemo/view/creditmemo_id");
        break;
    case magento::Kind::Customer:
    case magento::Kind::Product:
        return {};
    }
    QString base = shopUrl;
    while (base.endsWith(u'/'))
        base.chop(1);
    return QUrl(QStringLiteral("%1/admin/sales/%2/%3/").arg(base, page).arg(finding.entityId));
}

} // namespace counterfoil::ui
