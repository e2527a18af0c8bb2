#include "posting/posting.h"

#include "posting/checks.h"
#include "posting/discountrows.h"
#include "posting/documentlines.h"
#include "posting/exactparts.h"
#include "posting/payments.h"
#include "posting/plausibility.h"
#include "posting/refusals.h"
#include "posting/rounding.h"
#include "posting/rowaccounts.h"
#include "posting/settlement.h"
#include "posting/taxtypes.h"
#include "posting/words.h"

namespace counterfoil::posting {

namespace {

/// What the three kinds of document differ in.
struct Source
{
    magento::Kind kind = magento::Kind::Order;
    QString incrementId;
    QDateTime createdAt;
    Amount orderTotal, baseTotal; ///< grand totals in the order and in the base currency
    Amount baseToOrderRate;
    QString baseCurrency;
};

/// The rows made ready for Xero: accounts, tax types, whole cents (R3–R6, R8b, R9).
std::variant<Reconciliation, Blocked> finishRows(ExactDocument& document, const magento::Order& order,
                                                 const Context& context)
{
    const Mapping& mapping = context.mapping;
    if (auto refusal = assignAccounts(document, order, context))
        return *refusal;
    const TaxContext taxes = taxContext(order, context);
    if (auto refusal = assignTaxTypes(document, taxes))
        return *refusal;
    std::optional<Blocked> suspect;
    if (mapping.lineMode != LineMode::NoTaxLiability) {
        if (auto refusal = checkTaxRates(document, context.organisation))
            return *refusal;
        suspect = checkTaxAmounts(document);
    }
    if (mapping.discountMode == DiscountMode::Lines)
        showDiscountsAsRows(document, order);
    roundForXero(document, order, mapping);
    const auto reconciled = reconcile(document, mapping);
    if (const auto* refusal = std::get_if<Blocked>(&reconciled))
        return *refusal;
    // Only now: where the sums are wrong already, that is what a person must see (R5 and R6 before 2.5).
    if (suspect)
        return *suspect;
    if (mapping.lineMode == LineMode::NoTaxLiability)
        appendSalesTax(document, mapping);
    // Rows made since need an account and a type as well.
    if (auto refusal = assignAccounts(document, order, context))
        return *refusal;
    if (auto refusal = assignTaxTypes(document, taxes))
        return *refusal;
    if (auto refusal = checkTaxTypesOnAccounts(document, context.organisation))
        return *refusal;
    return std::get<Reconciliation>(reconciled);
}

/// Magento's rate for a document in a foreign currency, so that the books show Magento's base amount (C13).
/// Six decimals, foreign per base. Empty: Xero takes the rate of the day.
QString currencyRate(const Source& source, const QString& currency, const Context& context)
{
    const bool foreign =
        currency != context.organisation.baseCurrency && !context.organisation.baseCurrency.isEmpty();
    if (!foreign || !context.mapping.sendCurrencyRate ||
        source.baseCurrency != context.organisation.baseCurrency || source.baseCurrency == currency)
        return {};
    if (source.orderTotal.isZero() || source.baseTotal.isZero())
        return source.baseToOrderRate.isZero() ? QString() : source.baseToOrderRate.toString();
    constexpr std::int64_t million = 1'000'000;
    const std::int64_t rate =
        Amount::multiplyDivide(Amount::fromUnits(source.orderTotal.units()), Amount::fromUnits(million),
                               Amount::fromUnits(source.baseTotal.units()))
            .units();
    if (rate <= 0)
        return {};
    return QStringLiteral("%1.%2").arg(rate / million).arg(rate % million, 6, 10, QLatin1Char('0'));
}

/// The order's number, with what else a person needs to find it: the purchase order, the order it replaces,
/// the day.
QString referenceOf(const magento::Order& order, const Dating& dating)
{
    QString reference = order.incrementId;
    if (!order.payment.poNumber.isEmpty())
        reference += QStringLiteral(" PO %1").arg(order.payment.poNumber);
    if (!order.relationParentRealId.isEmpty() && order.relationParentRealId != order.incrementId)
        reference += QStringLiteral(" (replaces %1)").arg(order.relationParentRealId);
    if (dating.trueDate != dating.date)
        reference += QStringLiteral(" (%1)").arg(dating.trueDate.toString(Qt::ISODate));
    return reference;
}

QDate dueDate(const magento::Order& order, const Dating& dating, const Mapping& mapping)
{
    const int days = mapping.dueDaysByMethod.value(order.payment.method, mapping.dueDays);
    return std::max(dating.date, dating.trueDate.addDays(days));
}

std::optional<Blocked> checkBeforehand(const ExactDocument& document, const Source& source,
                                       const QString& number, const Context& context)
{
    const bool memo = source.kind == magento::Kind::CreditMemo;
    // Xero would date it today and number it by itself.
    if (!source.createdAt.isValid())
        return refusals::fieldMissing(document.name, QStringLiteral("created_at"));
    if (source.incrementId.isEmpty())
        return refusals::fieldMissing(document.name, QStringLiteral("increment_id"));
    if (auto refusal =
            checkTotal(document.grandTotal, memo, document.name, document.currency, context.mapping))
        return refusal;
    if (auto refusal = checkCurrency(document.currency, document.grandTotal, document.name, context))
        return refusal;
    return checkNumber(number, document.name);
}

/// Magento rounds every currency to two decimals, and Xero keeps two of every currency: such amounts are
/// posted as they are (C13), but a person may wonder.
QStringList currencyNotes(const ExactDocument& document)
{
    static const QStringList wholeOnly{QStringLiteral("JPY"), QStringLiteral("KRW"), QStringLiteral("VND"),
                                       QStringLiteral("CLP"), QStringLiteral("ISK")};
    const bool whole = document.grandTotal.units() % Amount::scale == 0;
    if (whole || !wholeOnly.contains(document.currency))
        return {};
    return {Posting::tr("%1 has no decimals, but Magento charged %2")
                .arg(document.currency, document.grandTotal.toString(2))};
}

SummaryShare shareOf(const ExactRow& row, xero::LineAmountTypes types)
{
    // With the tax on a line of its own the other lines are net already.
    const bool net = types == xero::LineAmountTypes::NoTax;
    return {row.kind, row.accountCode, row.taxType,
            net ? row.roundedGross - row.roundedTax : row.roundedGross, net ? Amount() : row.roundedTax};
}

/// Everything but the payment.
Outcome prepare(ExactDocument document, const Source& source, const magento::Order& order,
                const Context& context)
{
    const Mapping& mapping = context.mapping;
    // Less than a cent below zero is rounding of Magento's, which calls it 0 as well (total_due).
    if (document.grandTotal.isNegative() && document.grandTotal > Amount::fromCents(-1))
        document.grandTotal = Amount();
    const QString number = documentNumber(source.kind, source.incrementId, mapping);
    if (auto refusal = checkBeforehand(document, source, number, context))
        return *refusal;
    const auto dated = dateOf(source.createdAt, document.name, context);
    if (const auto* refusal = std::get_if<Blocked>(&dated))
        return *refusal;
    const Dating dating = std::get<Dating>(dated);
    if (document.rows.isEmpty() && document.grandTotal.round2().isZero())
        parts::appendEmptyRow(document);
    const auto finished = finishRows(document, order, context);
    if (const auto* refusal = std::get_if<Blocked>(&finished))
        return *refusal;

    Prepared prepared;
    xero::SalesDocument& target = prepared.document;
    const bool memo = source.kind == magento::Kind::CreditMemo;
    target.type = memo ? xero::DocumentType::CreditNote : xero::DocumentType::Invoice;
    target.date = dating.date;
    if (!memo)
        target.dueDate = dueDate(order, dating, mapping);
    target.lineAmountTypes = lineAmountTypes(document, mapping);
    target.number = number;
    target.reference = referenceOf(order, dating);
    target.currencyCode = document.currency;
    target.currencyRate = currencyRate(source, document.currency, context);
    target.brandingThemeId = mapping.brandingThemeId;
    for (const ExactRow& row : std::as_const(document.rows)) {
        target.lines.append(lineOf(row, target.lineAmountTypes, mapping));
        if (row.kind != RowKind::Heading)
            prepared.shares.append(shareOf(row, target.lineAmountTypes));
    }
    prepared.baseTotal = source.baseTotal;

    const Prediction prediction = predict(document, target.lineAmountTypes, mapping, context.organisation);
    prepared.predicted = prediction.totals;
    prepared.xeroOwnTax = prediction.ownTax;
    prepared.contact = contactForOrder(order, mapping);
    prepared.notes = document.notes + currencyNotes(document);
    prepared.hasRoundingLine = std::get<Reconciliation>(finished).roundingRow;
    prepared.taxMoved = std::get<Reconciliation>(finished).taxMoved;
    return prepared;
}

/// Money that came by a method nobody has chosen an account for is not posted; that must not pass unseen.
void notePaymentLeftOpen(Prepared& prepared, const magento::Order& order, const Mapping& mapping)
{
    const bool amount = !prepared.predicted.total.isZero() && !order.payment.method.isEmpty();
    if (amount && !prepared.payment && !paymentRule(order.payment.method, mapping))
        prepared.notes.append(
            Posting::tr("No payment is posted: nothing is chosen for the payment method \"%1\"")
                .arg(order.payment.method));
}

Outcome withPayments(Prepared prepared, const Settlement& settlement, const magento::Order& order,
                     const QString& name, const Context& context)
{
    if (auto refusal = checkSettlement(settlement, order.payment.method, name, context))
        return *refusal;
    prepared.payment = settlement.payment;
    prepared.storeCreditRefund = settlement.storeCreditRefund;
    notePaymentLeftOpen(prepared, order, context.mapping);
    return prepared;
}

Source sourceOf(const magento::Order& order)
{
    return {magento::Kind::Order,       order.incrementId,     order.createdAt,   order.money.grandTotal,
            order.baseMoney.grandTotal, order.baseToOrderRate, order.baseCurrency};
}

Source sourceOf(const magento::SalesDocument& document, const magento::Order& order)
{
    Source source = sourceOf(order);
    source.kind = document.kind;
    source.incrementId = document.incrementId;
    source.createdAt = document.createdAt;
    // A document that does not say its base total has the order's rate.
    if (!document.baseMoney.grandTotal.isZero()) {
        source.orderTotal = document.money.grandTotal;
        source.baseTotal = document.baseMoney.grandTotal;
    }
    return source;
}

} // namespace

bool isSkip(const Blocked& blocked)
{
    return blocked.code == QStringLiteral("DOCUMENT_CANCELED") ||
           blocked.code == QStringLiteral("ZERO_TOTAL");
}

QString documentNumber(magento::Kind kind, const QString& incrementId, const Mapping& mapping)
{
    const NumberFormat& numbers = mapping.numbers;
    switch (kind) {
    case magento::Kind::Order:
        return QString(numbers.orderPrefix + incrementId + numbers.suffix);
    case magento::Kind::Invoice:
        return QString(numbers.invoicePrefix + incrementId + numbers.suffix);
    case magento::Kind::CreditMemo:
        return QString(numbers.creditMemoPrefix + incrementId + numbers.suffix);
    case magento::Kind::Customer:
    case magento::Kind::Product:
        break;
    }
    return incrementId;
}

Outcome postOrder(const magento::Order& order, const Context& context)
{
    ExactDocument document = exactOrder(order, context.mapping);
    const QString name = document.name;
    if (auto refusal = checkOrderState(order, name))
        return *refusal;
    Outcome outcome = prepare(std::move(document), sourceOf(order), order, context);
    auto* prepared = std::get_if<Prepared>(&outcome);
    if (!prepared)
        return outcome;
    const Settlement money = settlementOfOrder(order, prepared->predicted.total, context);
    return withPayments(std::move(*prepared), money, order, name, context);
}

Outcome postInvoice(const magento::SalesDocument& invoice, const magento::Order& order,
                    const QList<magento::SalesDocument>& siblings, const Context& context)
{
    ExactDocument document = exactDocument(invoice, order, context.mapping);
    const QString name = document.name;
    if (invoice.state == magento::DocumentState::Canceled)
        return refusals::canceled(name);
    if (auto refusal = checkInvoicesWithinOrder(invoice, order, siblings, name, document.fptOfOrder,
                                                document.fptTaxOfOrder, context.mapping))
        return *refusal;
    Outcome outcome = prepare(std::move(document), sourceOf(invoice, order), order, context);
    auto* prepared = std::get_if<Prepared>(&outcome);
    if (!prepared)
        return outcome;
    const Settlement money = settlementOfInvoice(invoice, order, prepared->predicted.total, context);
    return withPayments(std::move(*prepared), money, order, name, context);
}

Outcome postCreditMemo(const magento::SalesDocument& memo, const magento::Order& order,
                       const Context& context)
{
    ExactDocument document = exactDocument(memo, order, context.mapping);
    const QString name = document.name;
    if (memo.state == magento::DocumentState::Canceled)
        return refusals::canceled(name);
    Outcome outcome = prepare(std::move(document), sourceOf(memo, order), order, context);
    auto* prepared = std::get_if<Prepared>(&outcome);
    if (!prepared)
        return outcome;
    const Settlement money = settlementOfMemo(memo, order, prepared->predicted.total, context);
    return withPayments(std::move(*prepared), money, order, name, context);
}

} // namespace counterfoil::posting
