#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil::test {

namespace {

xero::Account account(const QString& code, const QString& name, const QString& type,
                      const QString& accountClass, bool payments = false, bool active = true)
{
    xero::Account a;
    a.code = code;
    a.name = name;
    a.type = type;
    a.accountClass = accountClass;
    a.enablePaymentsToAccount = payments;
    a.active = active;
    return a;
}

xero::TaxRate rate(const QString& name, const QString& type, int percent, bool revenue = true)
{
    xero::TaxRate r;
    r.name = name;
    r.taxType = type;
    r.effectiveRate = Amount::fromInteger(percent);
    r.canApplyToRevenue = revenue;
    return r;
}

magento::StoreConfig storeView(qint64 id, const QString& code, const QString& currency, const QString& zone)
{
    magento::StoreConfig config;
    config.id = id;
    config.code = code;
    config.baseCurrency = QStringLiteral("GBP");
    config.displayCurrency = currency;
    config.timezone = zone;
    return config;
}

QList<magento::ResourceCheck> resources(bool all)
{
    return {
        {QStringLiteral("Magento_Sales::actions_view"),
         QStringLiteral("Sales > Operations > Orders > Actions > View"), true},
        {QStringLiteral("Magento_Sales::sales_invoice"), QStringLiteral("Sales > Operations > Invoices"),
         true},
        {QStringLiteral("Magento_Sales::sales_creditmemo"),
         QStringLiteral("Sales > Operations > Credit Memos"), all},
        {QStringLiteral("Magento_Customer::customer"), QStringLiteral("Customers > All Customers"), true},
        {QStringLiteral("Magento_Catalog::products"), QStringLiteral("Catalog > Inventory > Products"), true},
        {QStringLiteral("Magento_Tax::manage_tax"), QStringLiteral("Stores > Taxes > Tax Zones and Rates"),
         true}};
}

} // namespace

const QStringList& sampleNames()
{
    static const QStringList names{QStringLiteral("Amelia Whitcombe"),
                                   QStringLiteral("Jürgen Köhler-Sauerbrey"),
                                   QStringLiteral("Noor & Sons Ltd"),
                                   QStringLiteral("Céline Dubois"),
                                   QStringLiteral("Hartley Garden Supplies (Wholesale) Limited"),
                                   QStringLiteral("Tom Ng")};
    return names;
}

QDateTime sampleNow()
{
    return QDateTime(QDate(2026, 11, 25), QTime(14, 5, 9), Qt::UTC);
}

sync::ConnectionStatus connectedStatus()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    sync::ConnectionStatus status;
    status.shop.state = sync::ConnectionState::Connected;
    status.shop.since = now.addSecs(-3 * 3600);
    status.shop.baseUrl = QStringLiteral("https://www.hartley-garden.example");
    status.shop.version = QStringLiteral("2.4");
    status.shop.stores = {
        storeView(1, QStringLiteral("default"), QStringLiteral("GBP"), QStringLiteral("Europe/London")),
        storeView(2, QStringLiteral("german"), QStringLiteral("EUR"), QStringLiteral("Europe/Berlin")),
        storeView(3, QStringLiteral("trade"), QStringLiteral("GBP"), QStringLiteral("Europe/London"))};
    status.shop.resources = resources(true);
    status.books.state = sync::ConnectionState::Connected;
    status.books.since = now.addSecs(-26 * 60);
    xero::Organisation& org = status.books.organisation;
    org.name = QStringLiteral("Hartley Garden Supplies");
    org.legalName = QStringLiteral("Hartley Garden Supplies Limited");
    org.countryCode = QStringLiteral("GB");
    org.baseCurrency = QStringLiteral("GBP");
    org.ianaTimezone = QStringLiteral("Europe/London");
    org.edition = QStringLiteral("BUSINESS");
    org.organisationClass = QStringLiteral("STANDARD");
    org.version = QStringLiteral("UK");
    org.isDemoCompany = true;
    org.periodLockDate = QDate(2026, 9, 30);
    org.salesTaxBasis = QStringLiteral("ACCRUALS");
    org.taxNumber = QStringLiteral("GB 123 4567 89");
    status.books.scopes = {QStringLiteral("offline_access"), QStringLiteral("accounting.contacts"),
                           QStringLiteral("accounting.invoices"), QStringLiteral("accounting.payments"),
                           QStringLiteral("accounting.settings.read")};
    status.books.tokenExpiresAt = now.addSecs(21 * 60);
    status.books.refreshTokenExpiresAt = now.addDays(59);
    status.books.budget.dayLimit = 5000;
    status.books.budget.dayRemaining = 3796;
    status.books.budget.minuteRemaining = 49;
    status.books.budget.seenAt = now.addSecs(-5);
    status.books.callsToday = 1180;
    status.lastSync = now.addSecs(-12 * 60);
    status.nextSync = now.addSecs(18 * 60 + 20);
    return status;
}

sync::ConnectionStatus troubledStatus()
{
    sync::ConnectionStatus status = connectedStatus();
    status.shop.state = sync::ConnectionState::Attention;
    status.shop.reason = QStringLiteral(
        "The integration may not read credit memos. In Magento open System > Integrations, edit "
        "“Counterfoil”, tick Sales > Operations > Credit Memos and activate it again.");
    status.shop.resources = resources(false);
    status.books.state = sync::ConnectionState::NotConnected;
    status.books.reason =
        QStringLiteral("Xero no longer accepts the sign-in (it was not used for 60 days, or the access was "
                       "removed in Xero). Sign in again; nothing in the queue is lost.");
    status.books.scopes.clear();
    status.books.tokenExpiresAt = {};
    status.books.refreshTokenExpiresAt = {};
    status.nextSync = {};
    return status;
}

posting::BooksFacts sampleBooks()
{
    posting::BooksFacts books;
    books.organisation = connectedStatus().books.organisation;
    const QString revenue = QStringLiteral("REVENUE"), expense = QStringLiteral("EXPENSE"),
                  asset = QStringLiteral("ASSET"), liability = QStringLiteral("LIABILITY");
    books.accounts = {
        account(QStringLiteral("200"), QStringLiteral("Sales"), revenue, revenue),
        account(QStringLiteral("260"), QStringLiteral("Other Revenue"), revenue, revenue),
        account(QStringLiteral("270"), QStringLiteral("Shipping Income"), revenue, revenue),
        account(QStringLiteral("280"), QStringLiteral("Old Web Sales"), revenue, revenue, false, false),
        account(QStringLiteral("310"), QStringLiteral("Cost of Goods Sold"), QStringLiteral("DIRECTCOSTS"),
                expense),
        account(QStringLiteral("860"), QStringLiteral("Rounding"), expense, expense),
        account(QStringLiteral("090"), QStringLiteral("Business Bank Account"), QStringLiteral("BANK"),
                asset),
        account(QStringLiteral("091"), QStringLiteral("Stripe Clearing"), QStringLiteral("CURRENT"), asset,
                true),
        account(QStringLiteral("092"), QStringLiteral("PayPal"), QStringLiteral("BANK"), asset),
        account(QStringLiteral("835"), QStringLiteral("Gift Cards Outstanding"), QStringLiteral("CURRLIAB"),
                liability),
        account(QStringLiteral("820"), QStringLiteral("VAT"), QStringLiteral("CURRLIAB"), liability)};
    books.accounts.last().systemAccount = QStringLiteral("GST");
    books.taxRates = {rate(QStringLiteral("20% (VAT on Income)"), QStringLiteral("OUTPUT2"), 20),
                      rate(QStringLiteral("5% (VAT on Income)"), QStringLiteral("RROUTPUT"), 5),
                      rate(QStringLiteral("Zero Rated Income"), QStringLiteral("ZERORATEDOUTPUT"), 0),
                      rate(QStringLiteral("Zero Rated EC Goods Income"), QStringLiteral("ECZROUTPUT"), 0),
                      rate(QStringLiteral("No VAT"), QStringLiteral("NONE"), 0),
                      rate(QStringLiteral("20% (VAT on Expenses)"), QStringLiteral("INPUT2"), 20, false)};
    books.trackingCategories = {
        {QStringLiteral("t1"), QStringLiteral("Region"), {QStringLiteral("UK"), QStringLiteral("Europe")}},
        {QStringLiteral("t2"),
         QStringLiteral("Sales channel"),
         {QStringLiteral("Shop floor"), QStringLiteral("Web")}}};
    books.brandingThemes = {{QStringLiteral("b1"), QStringLiteral("Standard")},
                            {QStringLiteral("b2"), QStringLiteral("Web shop")}};
    return books;
}

posting::ShopFacts sampleShop()
{
    posting::ShopFacts shop;
    shop.taxKeysSeen = {{QStringLiteral("GB-VAT-Standard"), Amount::fromInteger(20)},
                        {QStringLiteral("GB-VAT-Reduced"), Amount::fromInteger(5)},
                        {QStringLiteral("DE-OSS-19"), Amount::fromInteger(19)}};
    shop.paymentMethodsSeen = {QStringLiteral("stripe_payments"), QStringLiteral("paypal_express"),
                               QStringLiteral("banktransfer"), QStringLiteral("checkmo")};
    shop.zeroTaxCountriesSeen = {QStringLiteral("US")};
    return shop;
}

posting::Mapping sampleMapping()
{
    posting::Mapping mapping;
    mapping.accounts.sales = QStringLiteral("200");
    mapping.accounts.shipping = QStringLiteral("270");
    mapping.accounts.rounding = QStringLiteral("860");
    mapping.taxCodes = {{QStringLiteral("GB-VAT-Standard"), QStringLiteral("OUTPUT2")},
                        {QStringLiteral("GB-VAT-Reduced"), QStringLiteral("RROUTPUT")}};
    mapping.zeroTaxType = QStringLiteral("ZERORATEDOUTPUT");
    mapping.noTaxType = QStringLiteral("NONE");
    mapping.payments[QStringLiteral("stripe_payments")].accountCode = QStringLiteral("091");
    mapping.payments[QStringLiteral("paypal_express")].accountCode = QStringLiteral("092");
    mapping.payments[QStringLiteral("banktransfer")].leaveOpen = true;
    return mapping;
}

QList<posting::Suggestion> sampleSuggestions()
{
    return {
        {QStringLiteral("accounts.adjustment"), QStringLiteral("260"), QStringLiteral("260 Other Revenue"),
         QStringLiteral("The only other revenue account; adjustments are rare."), true},
        {QStringLiteral("accounts.giftCard"), QStringLiteral("835"),
         QStringLiteral("835 Gift Cards Outstanding"),
         QStringLiteral("A current liability whose name speaks of gift cards."), true},
        {QStringLiteral("zeroByCountry.*"), QStringLiteral("ECZROUTPUT"),
         QStringLiteral("Zero Rated EC Goods Income"),
         QStringLiteral("Orders to US without tax were seen; this rate is zero and may be used on sales."),
         true},
        {QStringLiteral("payments.checkmo"),
         {},
         {},
         QStringLiteral(
             "No account is named after it. Choose the bank account that the cheques are paid into."),
         false},
        {QStringLiteral("taxCodes.DE-OSS-19"),
         {},
         {},
         QStringLiteral(
             "Xero has no tax rate of 19 % that may be used on sales. Add it in Xero under Tax rates first."),
         false}};
}

sync::PreviewReady samplePreview(bool blocked)
{
    sync::PreviewReady preview;
    preview.queueId = 7;
    store::SourceDocument& source = preview.source;
    source.kind = store::DocumentKind::Invoice;
    source.incrementId = QStringLiteral("000000112");
    source.customerName = sampleNames().first();
    source.createdAt = sampleNow().addDays(-2);
    source.grandTotal = Amount::fromCents(7148);
    source.currency = QStringLiteral("GBP");
    const auto item = [](int id, const QString& sku, const QString& name, int qty, double incl, double net,
                         double tax, double discount) {
        return QJsonObject{{QStringLiteral("entity_id"), id},
                           {QStringLiteral("order_item_id"), id},
                           {QStringLiteral("product_id"), id},
                           {QStringLiteral("sku"), sku},
                           {QStringLiteral("name"), name},
                           {QStringLiteral("qty"), qty},
                           {QStringLiteral("price"), incl / qty},
                           {QStringLiteral("row_total"), net},
                           {QStringLiteral("row_total_incl_tax"), incl},
                           {QStringLiteral("tax_amount"), tax},
                           {QStringLiteral("discount_amount"), discount}};
    };
    source.body =
        QJsonDocument(
            QJsonObject{
                {QStringLiteral("entity_id"), 112},
                {QStringLiteral("order_id"), 98},
                {QStringLiteral("store_id"), 1},
                {QStringLiteral("increment_id"), source.incrementId},
                {QStringLiteral("state"), 2},
                {QStringLiteral("created_at"), QStringLiteral("2026-11-23 10:15:00")},
                {QStringLiteral("updated_at"), QStringLiteral("2026-11-23 10:15:00")},
                {QStringLiteral("base_currency_code"), QStringLiteral("GBP")},
                {QStringLiteral("order_currency_code"), QStringLiteral("GBP")},
                {QStringLiteral("base_to_order_rate"), 1},
                {QStringLiteral("subtotal"), 57.48},
                {QStringLiteral("subtotal_incl_tax"), 68.98},
                {QStringLiteral("discount_amount"), -3.45},
                {QStringLiteral("discount_tax_compensation_amount"), 0.58},
                {QStringLiteral("tax_amount"), 11.91},
                {QStringLiteral("shipping_amount"), 4.96},
                {QStringLiteral("shipping_incl_tax"), 5.95},
                {QStringLiteral("grand_total"), 71.48},
                {QStringLiteral("base_grand_total"), 71.48},
                {QStringLiteral("items"),
                 QJsonArray{item(1, QStringLiteral("TROWEL-S"),
                                 QStringLiteral("Stainless trowel with ash handle"), 2, 29.98, 24.98, 4.75,
                                 1.5),
                            item(2, QStringLiteral("POT-TER-30"),
                                 QStringLiteral("Terracotta pot, hand thrown, 30 cm, frost proof to −10 °C"),
                                 3, 39.0, 32.5, 6.17, 1.95)}}})
            .toJson();
    if (blocked) {
        preview.outcome = posting::Blocked{
            QStringLiteral("TAX_NOT_MAPPED"),
            QStringLiteral("The tax “DE-OSS-19” (19 %) has no tax rate in Xero yet. Choose one under Account "
                           "types > Taxes, then press Retry."),
            QStringLiteral("DE-OSS-19"),
            source.grandTotal,
            {},
            false};
        return preview;
    }
    posting::Prepared prepared;
    xero::SalesDocument& document = prepared.document;
    document.number = QStringLiteral("MI-000000112");
    document.reference = QStringLiteral("Order 000000098");
    document.currencyCode = QStringLiteral("GBP");
    document.date = QDate(2026, 11, 23);
    document.dueDate = document.date;
    const auto line = [&document](const QString& text, int qty, int cents, int tax, const QString& code) {
        xero::LineItem entry;
        entry.description = text;
        entry.quantity = Amount::fromInteger(qty);
        entry.lineAmount = Amount::fromCents(cents);
        entry.taxAmount = Amount::fromCents(tax);
        entry.accountCode = code;
        entry.taxType = QStringLiteral("OUTPUT2");
        document.lines << entry;
    };
    line(QStringLiteral("Stainless trowel with ash handle"), 2, 2848, 475, QStringLiteral("200"));
    line(QStringLiteral("Terracotta pot, hand thrown, 30 cm, frost proof to −10 °C"), 3, 3705, 617,
         QStringLiteral("200"));
    line(QStringLiteral("Shipping: Royal Mail Tracked 48"), 1, 595, 99, QStringLiteral("270"));
    prepared.predicted = {Amount::fromCents(5957), Amount::fromCents(1191), Amount::fromCents(7148)};
    prepared.contact.contact.name = sampleNames().first();
    prepared.payment = posting::PaymentDraft{QStringLiteral("091"), QStringLiteral("ch_3Pq"), document.date,
                                             Amount::fromCents(7148)};
    prepared.notes = {QStringLiteral("The header tax of Magento was moved by 0.01 to the first line.")};
    preview.outcome = prepared;
    return preview;
}

} // namespace counterfoil::test
