#include "posting/dailysummary.h"

#include "posting/checks.h"
#include "posting/documentlines.h"
#include "posting/payments.h"
#include "posting/refusals.h"
#include "posting/settlement.h"
#include "posting/words.h"

#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace counterfoil::posting {

namespace {

QString lineTitle(RowKind kind)
{
    switch (kind) {
    case RowKind::Heading:
    case RowKind::Goods:
        return QStringLiteral("Sales");
    case RowKind::Fpt:
        return QStringLiteral("Fixed product tax");
    case RowKind::Shipping:
        return QStringLiteral("Shipping");
    case RowKind::GiftWrapping:
        return QStringLiteral("Gift wrapping");
    case RowKind::Discount:
    case RowKind::UntaxedDiscount:
        return QStringLiteral("Discounts");
    case RowKind::ShippingDiscountShare:
        return QStringLiteral("Shipping discount shares");
    case RowKind::AdjustmentRefund:
        return QStringLiteral("Adjustment refunds");
    case RowKind::AdjustmentFee:
        return QStringLiteral("Adjustment fees");
    case RowKind::GiftCard:
        return QStringLiteral("Gift cards redeemed");
    case RowKind::StoreCredit:
        return QStringLiteral("Store credit used");
    case RowKind::Reward:
        return QStringLiteral("Reward points redeemed");
    case RowKind::ExtraTotal:
        return QStringLiteral("Surcharges");
    case RowKind::SalesTax:
        return QStringLiteral("Sales tax");
    case RowKind::Rounding:
        return QStringLiteral("Rounding");
    }
    return {};
}

/// The members' lines added up, in the order of their kinds.
QList<ExactRow> summedRows(const QList<SummaryMember>& members)
{
    struct Sum
    {
        Amount gross, tax;
        QList<const SummaryMember*> from;
    };
    QMap<std::tuple<RowKind, QString, QString>, Sum> sums;
    for (const SummaryMember& member : members) {
        for (const SummaryShare& share : member.prepared.shares) {
            Sum& sum = sums[{share.kind, share.accountCode, share.taxType}];
            sum.gross += share.gross;
            sum.tax += share.tax;
            if (!sum.from.contains(&member))
                sum.from.append(&member);
        }
    }
    QList<ExactRow> rows;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        ExactRow row;
        std::tie(row.kind, row.accountCode, row.taxType) = it.key();
        row.description = QStringLiteral("%1 (%2 of %3 documents)")
                              .arg(lineTitle(row.kind))
                              .arg(it->from.size())
                              .arg(members.size());
        row.gross = row.roundedGross = it->gross;
        row.tax = row.roundedTax = it->tax;
        rows.append(row);
    }
    // Lines that came to nothing are left out, unless the whole day did.
    const auto isEmpty = [](const ExactRow& row) { return row.gross.isZero() && row.tax.isZero(); };
    if (!std::all_of(rows.begin(), rows.end(), isEmpty))
        rows.removeIf(isEmpty);
    else if (rows.size() > 1)
        rows.resize(1);
    return rows;
}

/// The rate at which the sum in the base currency is Magento's; foreign per base, six decimals.
QString summedRate(const QList<SummaryMember>& members)
{
    Amount total, base;
    for (const SummaryMember& member : members) {
        if (member.prepared.document.currencyRate.isEmpty())
            return {};
        total += member.prepared.predicted.total;
        base += member.prepared.baseTotal;
    }
    if (base.isZero() || total.isZero())
        return members.first().prepared.document.currencyRate;
    constexpr std::int64_t million = 1'000'000;
    const std::int64_t rate = Amount::multiplyDivide(total, Amount::fromUnits(million), base).units();
    return rate <= 0
               ? QString()
               : QStringLiteral("%1.%2").arg(rate / million).arg(rate % million, 6, 10, QLatin1Char('0'));
}

ContactDraft webSales(const Mapping& mapping)
{
    ContactDraft draft;
    draft.key = singleContactKey;
    draft.contact.name = mapping.singleContactName;
    draft.contact.contactNumber = draft.key;
    draft.fallbackName = mapping.singleContactName + QStringLiteral(" (Magento)");
    return draft;
}

QString csvField(const QString& text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    QString escaped = text;
    return u'"' + escaped.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

QString csvLine(const SummaryMember& member, const OrganisationFacts& organisation)
{
    const QTimeZone zone(organisation.ianaTimezone.toLatin1());
    const QDateTime local = zone.isValid() ? member.createdAt.toTimeZone(zone) : member.createdAt;
    const Totals& totals = member.prepared.predicted;
    return QStringList{csvField(member.orderNumber),
                       csvField(member.incrementId),
                       local.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                       totals.subTotal.toString(2),
                       totals.totalTax.toString(2),
                       totals.total.toString(2)}
        .join(u',');
}

} // namespace

bool SummaryKey::operator<(const SummaryKey& other) const
{
    return std::tie(day, currency, paymentMethod, creditNote) <
           std::tie(other.day, other.currency, other.paymentMethod, other.creditNote);
}

SummaryKey summaryKey(const Prepared& prepared, const magento::Order& order)
{
    return {prepared.document.date, prepared.document.currencyCode, order.payment.method,
            prepared.document.type == xero::DocumentType::CreditNote};
}

bool belongsInSummary(const magento::Order& order)
{
    const bool company = !order.companyName.isEmpty();
    const bool registered =
        !order.customerTaxVat.isEmpty() || (order.billingAddress && !order.billingAddress->vatId.isEmpty());
    return !company && !registered;
}

QString summaryNumber(const SummaryKey& key, int sequence, const Mapping& mapping)
{
    const QString prefix =
        key.creditNote ? mapping.numbers.summaryCreditPrefix : mapping.numbers.summaryPrefix;
    const QString method = key.paymentMethod.isEmpty() ? QStringLiteral("none") : key.paymentMethod;
    QString number = prefix + key.day.toString(QStringLiteral("yyyyMMdd")) + u'-' + method + u'-' +
                     key.currency + mapping.numbers.suffix;
    if (sequence > 1)
        number += QStringLiteral("-%1").arg(sequence);
    return number;
}

Outcome summarise(const SummaryKey& key, const QList<SummaryMember>& members, int sequence,
                  const Context& context)
{
    const Mapping& mapping = context.mapping;
    const QString number = summaryNumber(key, sequence, mapping);
    ExactDocument document;
    document.name = Posting::tr("Daily summary %1").arg(number);
    document.currency = key.currency;
    document.rows = summedRows(members);
    for (const ExactRow& row : std::as_const(document.rows))
        document.grandTotal += row.roundedGross;
    if (auto refusal = checkTotal(document.grandTotal, key.creditNote, document.name, key.currency, mapping))
        return *refusal;
    if (auto refusal = checkNumber(number, document.name))
        return *refusal;

    const auto types = mapping.lineMode == LineMode::NoTaxLiability ? xero::LineAmountTypes::NoTax
                                                                    : xero::LineAmountTypes::Inclusive;
    Prepared prepared;
    xero::SalesDocument& target = prepared.document;
    target.type = key.creditNote ? xero::DocumentType::CreditNote : xero::DocumentType::Invoice;
    target.date = key.day;
    if (!key.creditNote)
        target.dueDate = key.day.addDays(mapping.dueDaysByMethod.value(key.paymentMethod, mapping.dueDays));
    target.lineAmountTypes = types;
    target.number = number;
    target.reference = key.creditNote
                           ? QStringLiteral("Magento refunds of %1").arg(key.day.toString(Qt::ISODate))
                           : QStringLiteral("Magento sales of %1").arg(key.day.toString(Qt::ISODate));
    target.currencyCode = key.currency;
    target.currencyRate = summedRate(members);
    target.brandingThemeId = mapping.brandingThemeId;
    for (const ExactRow& row : std::as_const(document.rows))
        target.lines.append(lineOf(row, types, mapping));

    const Prediction prediction = predict(document, types, mapping, context.organisation);
    prepared.predicted = prediction.totals;
    prepared.xeroOwnTax = prediction.ownTax;
    prepared.contact = webSales(mapping);
    QList<Settlement> money;
    for (const SummaryMember& member : members)
        money.append({member.prepared.payment, member.prepared.storeCreditRefund});
    const Settlement sum = summedSettlement(key.day, money, target.number);
    prepared.payment = sum.payment;
    prepared.storeCreditRefund = sum.storeCreditRefund;
    for (const SummaryMember& member : members) {
        prepared.baseTotal += member.prepared.baseTotal;
        prepared.hasRoundingLine = prepared.hasRoundingLine || member.prepared.hasRoundingLine;
        for (const QString& note : member.prepared.notes)
            prepared.notes.append(member.incrementId + QStringLiteral(": ") + note);
    }
    return prepared;
}

QStringList summaryNotes(const QList<SummaryMember>& members, const OrganisationFacts& organisation)
{
    const QString heading = QStringLiteral("order,document,time,net,tax,total");
    QStringList notes{heading};
    for (const SummaryMember& member : members) {
        const QString line = csvLine(member, organisation);
        if (notes.last().size() + 1 + line.size() > longestHistoryNote)
            notes.append(heading);
        notes.last() += u'\n' + line;
    }
    return notes;
}

bool isDayFinal(const QDate& day, const QDateTime& nowUtc, std::chrono::hours cutoff,
                const OrganisationFacts& organisation)
{
    const QTimeZone zone(organisation.ianaTimezone.toLatin1());
    const QDateTime over(day.addDays(1), QTime(0, 0), zone.isValid() ? zone : QTimeZone::utc());
    return nowUtc >= over.addSecs(std::chrono::seconds(cutoff).count());
}

} // namespace counterfoil::posting
