#include "common/documentlinks.h"

namespace counterfoil::ui {

namespace {

QUrl xeroUrl(const LinkFacts& facts, const QString& path)
{
    const QString host = QStringLiteral("https://go.xero.com");
    if (facts.shortCode.isEmpty())
        return QUrl(host + path);
    return QUrl(host + QStringLiteral("/organisationlogin/default.aspx?shortcode=") + facts.shortCode +
                QStringLiteral("&redirecturl=") + path);
}

QString magentoPath(store::DocumentKind kind)
{
    switch (kind) {
    case store::DocumentKind::Customer:
        return QStringLiteral("customer/index/edit/id/");
    case store::DocumentKind::Product:
        return QStringLiteral("catalog/product/edit/id/");
    case store::DocumentKind::Order:
        return QStringLiteral("sales/order/view/order_id/");
    case store::DocumentKind::Invoice:
        return QStringLiteral("sales/order_invoice/view/invoice_id/");
    case store::DocumentKind::CreditMemo:
        return QStringLiteral("sales/order_creditmemo/view/creditmemo_id/");
    case store::DocumentKind::DailySales:
    case store::DocumentKind::DailyRefunds:
        break; // made here: the shop has no page of it
    }
    return {};
}

QString trimmedSlashes(QString text)
{
    while (text.startsWith(u'/'))
        text.remove(0, 1);
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace

QUrl xeroDocumentUrl(const LinkFacts& facts, const QString& action, const QString& xeroId)
{
    if (xeroId.isEmpty())
        return {};
    if (action == QStringLiteral("Invoice"))
        return xeroUrl(facts, QString(QStringLiteral("/AccountsReceivable/View.aspx?InvoiceID=") + xeroId));
    if (action == QStringLiteral("CreditNote"))
        return xeroUrl(
            facts, QString(QStringLiteral("/AccountsReceivable/ViewCreditNote.aspx?creditNoteID=") + xeroId));
    if (action == QStringLiteral("Contact"))
        return xeroUrl(facts, QString(QStringLiteral("/Contacts/View/") + xeroId));
    return {};
}

QUrl xeroEntryUrl(const LinkFacts& facts, const store::LogEntry& entry, const QList<store::LogEntry>& history)
{
    if (const QUrl own = xeroDocumentUrl(facts, entry.action, entry.xeroId); !own.isEmpty())
        return own;
    for (const store::LogEntry& other : history) {
        const bool document =
            other.action == QStringLiteral("Invoice") || other.action == QStringLiteral("CreditNote");
        if (document && !other.xeroId.isEmpty())
            return xeroDocumentUrl(facts, other.action, other.xeroId);
    }
    return {};
}

QUrl xeroPageUrl(const LinkFacts& facts, explain::Action action)
{
    using enum explain::Action;
    // Only these are pages of Xero; everything else is done in the window.
    if (action == OpenLockDates)
        return xeroUrl(facts, QStringLiteral("/Setup/FinancialSettings.aspx"));
    if (action == OpenChartOfAccounts)
        return xeroUrl(facts, QStringLiteral("/GeneralLedger/ChartOfAccounts.aspx"));
    if (action == OpenTaxRates)
        return xeroUrl(facts, QStringLiteral("/Setup/TaxRates.aspx"));
    if (action == OpenCurrencies)
        return xeroUrl(facts, QStringLiteral("/Setup/CurrencyRates.aspx"));
    if (action == OpenTracking)
        return xeroUrl(facts, QStringLiteral("/Setup/Tracking.aspx"));
    if (action == OpenUsers)
        return xeroUrl(facts, QStringLiteral("/Setup/Users.aspx"));
    if (action == OpenContacts)
        return xeroUrl(facts, QStringLiteral("/Contacts"));
    return {};
}

QUrl magentoEntryUrl(const LinkFacts& facts, const store::LogEntry& entry)
{
    const QString path = magentoPath(entry.kind);
    if (facts.shopUrl.isEmpty() || entry.entityId <= 0 || path.isEmpty())
        return {};
    const QString admin = trimmedSlashes(facts.adminPath);
    return QUrl(trimmedSlashes(facts.shopUrl) + u'/' + (admin.isEmpty() ? QStringLiteral("admin") : admin) +
                u'/' + path + QString::number(entry.entityId));
}

} // namespace counterfoil::ui
