#include "posting/recordedshop.h"

#include "magento/reader.h"
#include "posting/goldencases.h"

namespace counterfoil::test {

namespace {

template <class Document>
QList<Document> readAll(const QString& file, Result<Document> (*read)(const QJsonObject&))
{
    QList<Document> documents;
    const QJsonArray items = readJsonFile(file).value(u"items").toArray();
    for (const QJsonValue& item : items) {
        const Result<Document> document = read(item.toObject());
        if (!document.ok())
            qFatal("%s: %s", qPrintable(file), qPrintable(document.error().message));
        documents.append(*document);
    }
    return documents;
}

/// Xero's own line arithmetic, computed anew: whole cents of quantity × price, half away from zero.
qint64 productInCents(Amount quantity, Amount price)
{
    const qint64 units = quantity.units() * price.units(); // small enough in tests
    const qint64 half = units < 0 ? -500'000 : 500'000;
    return (units + half) / 1'000'000;
}

QString lineProblem(const xero::LineItem& line, xero::LineAmountTypes types)
{
    if (!line.lineAmount)
        return line.quantity || line.taxAmount || !line.accountCode.isEmpty()
                   ? QStringLiteral("heading with figures")
                   : QString();
    if (line.description.isEmpty() || line.accountCode.isEmpty())
        return QStringLiteral("line without description or account");
    if (line.quantity->isNegative())
        return QStringLiteral("negative quantity");
    if (productInCents(*line.quantity, *line.unitAmount) != line.lineAmount->cents())
        return QStringLiteral("%1 x %2 is not %3")
            .arg(line.quantity->toString(), line.unitAmount->toString(), line.lineAmount->toString());
    if (types == xero::LineAmountTypes::NoTax)
        return line.taxType.isEmpty() && !line.taxAmount ? QString()
                                                         : QStringLiteral("tax on a line without tax");
    if (line.taxType.isEmpty())
        return QStringLiteral("line without tax type");
    if (line.taxAmount && line.taxAmount->abs() > line.lineAmount->abs())
        return QStringLiteral("tax %1 above line %2")
            .arg(line.taxAmount->toString(), line.lineAmount->toString());
    return {};
}

} // namespace

const magento::Order& RecordedShop::order(qint64 id) const
{
    for (const magento::Order& order : orders) {
        if (order.entityId == id)
            return order;
    }
    qFatal("no order %lld", id);
}

QList<magento::SalesDocument> RecordedShop::invoicesOf(qint64 orderId) const
{
    QList<magento::SalesDocument> found;
    for (const magento::SalesDocument& invoice : invoices) {
        if (invoice.orderId == orderId)
            found.append(invoice);
    }
    return found;
}

RecordedShop recordedShop()
{
    return {readAll(QStringLiteral("magento/orders-all-300.json"), magento::readOrder),
            readAll(QStringLiteral("magento/invoices-all.json"), magento::readInvoice),
            readAll(QStringLiteral("magento/creditmemos-all.json"), magento::readCreditMemo)};
}

posting::Mapping fullMapping()
{
    posting::Mapping mapping;
    mapping.taxCodes = {{QStringLiteral("UK VAT 20%"), QStringLiteral("OUTPUT2")},
                        {QStringLiteral("UK VAT 5%"), QStringLiteral("RROUTPUT")},
                        {QStringLiteral("NZ GST 15%"), QStringLiteral("TAX015")},
                        {QStringLiteral("IE VAT 23%"), QStringLiteral("TAX023")},
                        {QStringLiteral("DE MwSt 19%"), QStringLiteral("TAX019")},
                        {QStringLiteral("FR TVA 5,5%"), QStringLiteral("TAX055")},
                        {QStringLiteral("US-CA-*-Rate 1"), QStringLiteral("TAX0825")},
                        {QStringLiteral("US-NY-*-Rate 1+US-NY-NYC-City"), QStringLiteral("TAXNYC")}};
    mapping.zeroTaxType = QStringLiteral("ZERORATEDOUTPUT");
    mapping.noTaxType = QStringLiteral("NONE");
    mapping.accounts = {QStringLiteral("200"), QStringLiteral("215"), QStringLiteral("205"),
                        QStringLiteral("217"), QStringLiteral("860"), QStringLiteral("216"),
                        QStringLiteral("835"), QStringLiteral("836"), QStringLiteral("837"),
                        QStringLiteral("825"), QStringLiteral("218"), QStringLiteral("838")};
    mapping.payments.insert(QStringLiteral("*"), {QStringLiteral("090"), false, 0});
    return mapping;
}

posting::OrganisationFacts ukOrganisation()
{
    posting::OrganisationFacts facts;
    facts.countryCode = QStringLiteral("GB");
    facts.baseCurrency = QStringLiteral("GBP");
    facts.ianaTimezone = QStringLiteral("Europe/London");
    facts.taxRates = {{QStringLiteral("OUTPUT2"), Amount::fromInteger(20)},
                      {QStringLiteral("RROUTPUT"), Amount::fromInteger(5)},
                      {QStringLiteral("TAX015"), Amount::fromInteger(15)},
                      {QStringLiteral("TAX023"), Amount::fromInteger(23)},
                      {QStringLiteral("TAX019"), Amount::fromInteger(19)},
                      {QStringLiteral("TAX055"), Amount::fromUnits(55'000)},
                      {QStringLiteral("TAX0825"), Amount::fromUnits(82'500)},
                      {QStringLiteral("TAXNYC"), Amount::fromUnits(132'519)},
                      {QStringLiteral("ZERORATEDOUTPUT"), Amount()},
                      {QStringLiteral("NONE"), Amount()}};
    return facts;
}

QString problemOf(const posting::Prepared& prepared, Amount grandTotal, std::optional<Amount> tax)
{
    const xero::SalesDocument& document = prepared.document;
    Amount amounts, taxes;
    for (const xero::LineItem& line : document.lines) {
        const QString problem = lineProblem(line, document.lineAmountTypes);
        if (!problem.isEmpty())
            return problem;
        amounts += line.lineAmount.value_or(Amount());
        taxes += line.taxAmount.value_or(Amount());
    }
    const bool exclusive = document.lineAmountTypes == xero::LineAmountTypes::Exclusive;
    const Amount total = exclusive ? amounts + taxes : amounts;
    if (total != grandTotal.round2())
        return QStringLiteral("lines come to %1, Magento says %2")
            .arg(total.toString(2), grandTotal.toString(4));
    if (total != prepared.predicted.total || taxes != prepared.predicted.totalTax ||
        prepared.predicted.subTotal + taxes != total)
        return QStringLiteral("prediction differs from the lines");
    const bool taxed = document.lineAmountTypes != xero::LineAmountTypes::NoTax;
    if (taxed && tax && taxes != tax->round2())
        return QStringLiteral("tax comes to %1, Magento says %2").arg(taxes.toString(2), tax->toString(4));
    return {};
}

} // namespace counterfoil::test
