#include "posting/checks.h"

#include "posting/exactdocument.h"
#include "posting/refusals.h"

#include "xero/fieldlimits.h"

#include <QTimeZone>

#include <algorithm>

namespace counterfoil::posting {

namespace {

bool hasThreeDecimals(const QString& currency)
{
    static const QStringList currencies{QStringLiteral("BHD"), QStringLiteral("IQD"), QStringLiteral("JOD"),
                                        QStringLiteral("KWD"), QStringLiteral("LYD"), QStringLiteral("OMR"),
                                        QStringLiteral("TND")};
    return currencies.contains(currency);
}

bool near(Amount a, Amount b)
{
    return (a - b).abs() <= Amount::fromCents(2);
}

} // namespace

std::optional<Blocked> checkOrderState(const magento::Order& order, const QString& name)
{
    if (order.state == QStringLiteral("canceled"))
        return refusals::canceled(name);
    static const QStringList notYet{QStringLiteral("holded"), QStringLiteral("pending_payment"),
                                    QStringLiteral("payment_review")};
    if (notYet.contains(order.state))
        return refusals::orderNotPostable(name, order.state);
    return std::nullopt;
}

std::optional<Blocked> checkInvoicesWithinOrder(const magento::SalesDocument& invoice,
                                                const magento::Order& order,
                                                const QList<magento::SalesDocument>& siblings,
                                                const QString& name, Amount fptOfOrder, Amount fptTaxOfOrder,
                                                const Mapping& mapping)
{
    Amount invoiced = moneyOf(invoice, mapping).grandTotal;
    for (const magento::SalesDocument& sibling : siblings) {
        const bool counts = sibling.entityId < invoice.entityId && sibling.orderId == invoice.orderId &&
                            sibling.state != magento::DocumentState::Canceled;
        if (counts)
            invoiced += moneyOf(sibling, mapping).grandTotal;
    }
    const Amount ordered = moneyOf(order, mapping).grandTotal;
    const Amount excess = invoiced - ordered;
    if (excess <= Amount::fromUnits(50))
        return std::nullopt;
    const bool byFpt =
        !fptOfOrder.isZero() && (near(excess, fptOfOrder) || near(excess, fptOfOrder + fptTaxOfOrder));
    const QString currency =
        mapping.currency == CurrencyChoice::Base ? invoice.baseCurrency : invoice.orderCurrency;
    return refusals::invoiceExceedsOrder(name, invoiced, ordered, currency, byFpt);
}

std::optional<Blocked> checkTotal(Amount total, bool creditMemo, const QString& name, const QString& currency,
                                  const Mapping& mapping)
{
    if (total.round2().isNegative())
        return refusals::negativeTotal(name, creditMemo, total, currency);
    if (total.round2().isZero() && !mapping.postZeroTotals)
        return refusals::zeroTotal(name);
    return std::nullopt;
}

std::optional<Blocked> checkCurrency(const QString& currency, Amount total, const QString& name,
                                     const Context& context)
{
    if (hasThreeDecimals(currency) && !context.mapping.allowThreeDecimalCurrencies)
        return refusals::currencyPrecision(name, currency, total);
    const QStringList& enabled = context.organisation.enabledCurrencies;
    if (!enabled.isEmpty() && !enabled.contains(currency) && currency != context.organisation.baseCurrency)
        return refusals::currencyNotEnabled(name, currency);
    return std::nullopt;
}

std::optional<Blocked> checkNumber(const QString& number, const QString& name)
{
    constexpr qsizetype longest = 255;
    const bool printable =
        std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (number.isEmpty() || number.size() > longest || !printable)
        return refusals::numberUnusable(name, number);
    return std::nullopt;
}

QDate localDate(const QDateTime& utc, const OrganisationFacts& organisation)
{
    const QTimeZone zone(organisation.ianaTimezone.toLatin1());
    return (zone.isValid() ? utc.toTimeZone(zone) : utc.toUTC()).date();
}

QDate bookedDate(const QDateTime& utc, const Context& context)
{
    const QDate date = localDate(utc, context.organisation);
    const QDate locked = context.organisation.lockDate;
    const bool moves = locked.isValid() && context.mapping.lockDatePolicy == LockDatePolicy::FirstOpenDay;
    return moves ? std::max(date, locked.addDays(1)) : date;
}

std::variant<Dating, Blocked> dateOf(const QDateTime& utc, const QString& name, const Context& context)
{
    const QDate date = bookedDate(utc, context);
    const QDate locked = context.organisation.lockDate;
    if (locked.isValid() && date <= locked)
        return refusals::periodLocked(name, date, locked);
    return Dating{date, localDate(utc, context.organisation)};
}

} // namespace counterfoil::posting
