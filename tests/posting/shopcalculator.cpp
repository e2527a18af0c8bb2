#include "posting/shopcalculator.h"

#include "posting/recordedshop.h"

#include <QTimeZone>

#include <cmath>
#include <map>

namespace counterfoil::test {

namespace {

using Real = long double;

struct Rate
{
    QString code;
    Real percent;
};
using Rates = std::vector<Rate>;

const std::vector<Rates>& rateSets()
{
    static const std::vector<Rates> sets{
        {{QStringLiteral("A20"), 20}},
        {{QStringLiteral("A5"), 5}},
        {{QStringLiteral("A10"), 10}},
        {{QStringLiteral("A8375"), 8.375L}},
        {{QStringLiteral("GST"), 5}, {QStringLiteral("QST"), 9.975L}},
        {{QStringLiteral("CITY"), 4.8769L}, {QStringLiteral("STATE"), 8.375L}},
        {},
    };
    return sets;
}

Real percentOf(const Rates& rates)
{
    Real sum = 0;
    for (const Rate& rate : rates)
        sum += rate.percent;
    return sum;
}

Real round2(Real value)
{
    return std::round(value * 100 + (value < 0 ? -1e-7L : 1e-7L)) / 100;
}

Amount amount(Real value)
{
    return Amount::fromUnits(std::llround(value * 10000));
}

/// Magento's deltaRound: what a rounding left over is carried to the next one under the same key.
class DeltaRounder
{
public:
    Real round(const QString& key, Real value)
    {
        auto [entry, fresh] = m_deltas.try_emplace(key, 0.000001L);
        const Real carried = value + entry->second;
        const Real rounded = round2(carried);
        entry->second = carried - rounded;
        return rounded;
    }

private:
    std::map<QString, Real> m_deltas;
};

class Basket
{
public:
    Basket(std::mt19937_64& random, qint64 number) : m_random(random) { m_history.order.entityId = number; }
    ShopHistory make();

private:
    qint64 between(qint64 low, qint64 high)
    {
        return std::uniform_int_distribution<qint64>(low, high)(m_random);
    }
    bool chance(int percent) { return between(1, 100) <= percent; }

    void chooseRules();
    void addItem(qint64 id);
    void addShipping();
    void addFpt(magento::OrderItem& item, const Rates& rates);
    void finishOrder();

    Real taxContained(Real value, const Rates& rates) const
    {
        const Real percent = percentOf(rates);
        return value * percent / (100 + percent);
    }
    /// The tax of a row or of shipping; `key` keeps the two roundings of one row apart.
    Real rowTax(Real taxable, const Rates& rates, const QString& key);
    Real discountOf(Real base);
    QString deltaKey(const QString& direction, const QString& rate, const QString& row) const
    {
        return m_rules.algorithm == Algorithm::Total ? QString(direction + rate)
                                                     : QString(direction + rate + row);
    }
    void record(const QString& type, std::optional<qint64> item, std::optional<qint64> associated,
                const Rates& rates, Real tax);

    std::mt19937_64& m_random;
    ShopHistory m_history;
    ShopRules m_rules;
    DeltaRounder m_rounder;
    int m_couponPercent = 0;
};

void Basket::chooseRules()
{
    m_rules.algorithm = static_cast<Algorithm>(between(0, 2));
    m_rules.pricesIncludeTax = chance(60);
    m_rules.taxAfterDiscount = chance(85);
    m_rules.storedRows = chance(15);
    m_rules.decimalQuantities = m_rules.algorithm != Algorithm::Unit && chance(15);
    if (chance(60))
        m_couponPercent = chance(5) ? 100 : static_cast<int>(between(1, 60));
}

Real Basket::rowTax(Real taxable, const Rates& rates, const QString& key)
{
    if (rates.empty())
        return 0;
    if (m_rules.pricesIncludeTax)
        return m_rounder.round(deltaKey(QStringLiteral("in"), rates.front().code, key),
                               taxContained(taxable, rates));
    Real sum = 0;
    for (const Rate& rate : rates)
        sum += m_rounder.round(deltaKey(QStringLiteral("ex"), rate.code, key), taxable * rate.percent / 100);
    return sum;
}

Real Basket::discountOf(Real base)
{
    return m_couponPercent == 0 ? 0 : m_rounder.round(QStringLiteral("coupon"), base * m_couponPercent / 100);
}

void Basket::record(const QString& type, std::optional<qint64> item, std::optional<qint64> associated,
                    const Rates& rates, Real tax)
{
    magento::ItemAppliedTaxes entry{type, item, associated, {}};
    for (const Rate& rate : rates)
        entry.taxes.append({rate.code, rate.code, amount(rate.percent), amount(tax), amount(tax)});
    if (!rates.empty() && !entry.taxes.isEmpty()) {
        for (qsizetype i = 1; i < entry.taxes.size(); ++i)
            entry.taxes[i].amount = Amount(); // all of it on the first: only the sum counts
        m_history.order.itemAppliedTaxes.append(entry);
    }
}

void Basket::addItem(qint64 id)
{
    const Rates& rates =
        rateSets()[static_cast<std::size_t>(between(0, static_cast<qint64>(rateSets().size()) - 1))];
    const Real price = static_cast<Real>(chance(15) ? between(1, 30) : between(50, 40000)) / 100;
    const bool decimal = m_rules.decimalQuantities && chance(50);
    const Real quantity = decimal ? static_cast<Real>(between(1, 5000)) / 1000
                                  : static_cast<Real>(chance(5) ? between(100, 400) : between(1, 9));
    const Real row = price * quantity;
    const Real discount = discountOf(row);
    const QString key = QString::number(id);

    Real rowTotal = row, tax = 0, compensation = 0;
    if (m_rules.algorithm == Algorithm::Unit) {
        const auto unitTax = [&](Real unit, const QString& which) {
            if (m_rules.pricesIncludeTax)
                return round2(taxContained(unit, rates));
            Real sum = 0;
            for (const Rate& rate : rates)
                sum += m_rounder.round(key + which + rate.code, unit * rate.percent / 100);
            return sum;
        };
        const Real before = unitTax(price, QStringLiteral("b"));
        const Real after = m_rules.taxAfterDiscount && discount > 0
                               ? unitTax(price - discount / quantity, QStringLiteral("a"))
                               : before;
        tax = after * quantity;
        if (m_rules.pricesIncludeTax) {
            rowTotal = (price - before) * quantity;
            compensation = (before - after) * quantity;
        }
    } else if (m_rules.pricesIncludeTax) {
        const Real before = rowTax(row, rates, key + u'b');
        rowTotal = row - before;
        tax = before;
        if (m_rules.taxAfterDiscount && discount > 0) {
            DeltaRounder plain; // the two passes carry deltas of their own
            tax = m_rules.algorithm == Algorithm::Total
                      ? m_rounder.round(QStringLiteral("after") +
                                            (rates.empty() ? QString() : rates.front().code),
                                        taxContained(row - discount, rates))
                      : round2(taxContained(row - discount, rates));
            compensation = before - tax;
        }
    } else {
        tax = rowTax(m_rules.taxAfterDiscount ? row - discount : row, rates, key);
    }

    magento::OrderItem item;
    item.itemId = id;
    item.productType = QStringLiteral("simple");
    item.sku = QStringLiteral("SKU-%1").arg(id);
    item.name = QStringLiteral("Thing %1").arg(id);
    item.qtyOrdered = amount(quantity);
    item.taxPercent = amount(percentOf(rates));
    item.money.taxAmount = amount(tax);
    item.money.discountAmount = amount(discount);
    item.money.discountTaxCompensation = amount(compensation);
    item.money.price = amount(round2(rowTotal / quantity));
    item.money.priceInclTax =
        m_rules.pricesIncludeTax ? amount(price) : amount(round2(price * (1 + percentOf(rates) / 100)));
    item.originalPrice = amount(price);
    item.money.rowTotal = amount(rowTotal);
    record(QStringLiteral("product"), id, std::nullopt, rates, tax);
    if (!decimal && chance(8))
        addFpt(item, rates);
    m_history.order.items.append(item);
}

void Basket::addFpt(magento::OrderItem& item, const Rates& rates)
{
    const Real pieces = static_cast<Real>(item.qtyOrdered.units()) / 10000;
    const Real unit = static_cast<Real>(between(5, 900)) / 100;
    const Real tax = chance(50) ? round2(unit * pieces * percentOf(rates) / 100) : 0;
    item.money.weeeUnitAmount = amount(unit);
    item.money.weeeRowAmount = amount(unit * pieces);
    if (tax > 0)
        record(QStringLiteral("weee"), std::nullopt, item.itemId, rates, tax);
    m_history.order.money.taxAmount += amount(tax);
    m_history.order.money.grandTotal += amount(unit * pieces) + amount(tax);
}

void Basket::addShipping()
{
    if (!chance(70))
        return;
    const Rates& rates = rateSets()[static_cast<std::size_t>(between(0, 3))];
    const Real price = static_cast<Real>(between(100, 2500)) / 100;
    const Real discount =
        m_couponPercent > 0 && chance(40) ? price * m_couponPercent / 100 : 0; // not rounded
    magento::DocumentMoney& money = m_history.order.money;
    Real net = price, tax = 0, compensation = 0;
    if (m_rules.pricesIncludeTax) {
        const Real before = rowTax(price, rates, QStringLiteral("shipping"));
        net = price - before;
        tax =
            m_rules.taxAfterDiscount && discount > 0 ? round2(taxContained(price - discount, rates)) : before;
        compensation = before - tax;
    } else {
        tax = rowTax(m_rules.taxAfterDiscount ? price - discount : price, rates, QStringLiteral("shipping"));
    }
    money.shippingAmount = amount(net);
    money.shippingTaxAmount = amount(tax);
    money.shippingDiscountTaxCompensation = amount(compensation);
    money.shippingDiscountAmount = amount(discount);
    m_history.order.shippingDescription = QStringLiteral("Flat Rate - Fixed");
    record(QStringLiteral("shipping"), std::nullopt, std::nullopt, rates, tax);
}

/// The header, and the rows as REST shows them.
void Basket::finishOrder()
{
    magento::Order& order = m_history.order;
    magento::DocumentMoney& money = order.money;
    money.taxAmount += money.shippingTaxAmount;
    money.discountAmount -= money.shippingDiscountAmount;
    money.grandTotal += money.shippingAmount + money.shippingTaxAmount +
                        money.shippingDiscountTaxCompensation - money.shippingDiscountAmount;
    for (magento::OrderItem& item : order.items) {
        magento::LineMoney& line = item.money;
        money.subtotal += line.rowTotal;
        money.taxAmount += line.taxAmount;
        money.discountAmount -= line.discountAmount;
        money.discountTaxCompensation += line.discountTaxCompensation;
        const Amount gross =
            line.rowTotal + line.taxAmount + line.discountTaxCompensation - line.discountAmount;
        money.grandTotal += gross;
        if (m_rules.storedRows) {
            line.rowTotalInclTax = line.rowTotal + line.taxAmount + line.discountTaxCompensation;
        } else {
            line.rowTotalInclTax = gross + line.weeeRowAmount;
            line.rowTotal = line.price - line.discountAmount; // what 2.4.8 shows; must not be used
        }
    }
}

/// Splits an order's money over documents as Magento does: each part is the remainder ÷ remaining pieces ×
/// pieces, rounded with a delta that all parts of one document share; the last part takes what is left.
class Splitter
{
public:
    explicit Splitter(const magento::Order& order, const QHash<qint64, Amount>& storedRows)
    {
        for (const magento::OrderItem& item : order.items) {
            Remaining& left = m_left[item.itemId];
            left.quantity = item.qtyOrdered;
            left.money = item.money;
            left.money.rowTotal = storedRows.value(item.itemId);
        }
    }

    Amount quantityLeft(qint64 id) { return m_left[id].quantity; }

    magento::DocumentItem take(const magento::OrderItem& item, Amount quantity, DeltaRounder& rounder)
    {
        Remaining& left = m_left[item.itemId];
        magento::DocumentItem part;
        part.orderItemId = item.itemId;
        part.sku = item.sku;
        part.name = item.name;
        part.qty = quantity;
        part.hasMoney = true;
        const bool last = quantity == left.quantity;
        const auto share = [&](Amount& amountLeft, const QString& key) {
            Amount result = amountLeft;
            if (!last) {
                const Real whole = static_cast<Real>(amountLeft.units()) / 10000;
                const Real ratio =
                    static_cast<Real>(quantity.units()) / static_cast<Real>(left.quantity.units());
                result = amount(rounder.round(key, whole * ratio));
            }
            amountLeft -= result;
            return result;
        };
        part.money.rowTotal = share(left.money.rowTotal, QStringLiteral("regular"));
        part.money.taxAmount = share(left.money.taxAmount, QStringLiteral("regular"));
        part.money.discountTaxCompensation =
            share(left.money.discountTaxCompensation, QStringLiteral("regular"));
        part.money.discountAmount = share(left.money.discountAmount, QStringLiteral("discount"));
        left.quantity -= quantity;
        return part;
    }

private:
    struct Remaining
    {
        Amount quantity;
        magento::LineMoney money;
    };
    QHash<qint64, Remaining> m_left;
};

/// FPT of the pieces of a document, with its tax rounded as Magento does; the order's cents may move between
/// parts.
void addFptTo(magento::SalesDocument& document, const magento::Order& order,
              const magento::DocumentItem& part)
{
    for (const magento::OrderItem& item : order.items) {
        if (item.itemId != part.orderItemId || item.money.weeeRowAmount.isZero())
            continue;
        Real tax = 0;
        for (const magento::ItemAppliedTaxes& entry : order.itemAppliedTaxes) {
            if (entry.associatedItemId == item.itemId)
                tax += static_cast<Real>(entry.taxes.first().amount.units()) / 10000;
        }
        const Real ratio = static_cast<Real>(part.qty.units()) / static_cast<Real>(item.qtyOrdered.units());
        const Amount row =
            amount(round2(static_cast<Real>(item.money.weeeRowAmount.units()) / 10000 * ratio));
        const Amount rowTax = amount(round2(tax * ratio));
        document.money.taxAmount += rowTax;
        document.money.grandTotal += row + rowTax;
    }
}

void addLine(magento::SalesDocument& document, const magento::Order& order, const magento::DocumentItem& part)
{
    document.items.append(part);
    magento::DocumentMoney& money = document.money;
    money.subtotal += part.money.rowTotal;
    money.taxAmount += part.money.taxAmount;
    money.discountAmount -= part.money.discountAmount;
    money.discountTaxCompensation += part.money.discountTaxCompensation;
    money.grandTotal += part.money.rowTotal + part.money.taxAmount + part.money.discountTaxCompensation -
                        part.money.discountAmount;
    addFptTo(document, order, part);
}

magento::SalesDocument emptyDocument(const magento::Order& order, magento::Kind kind, qint64 number)
{
    magento::SalesDocument document;
    document.kind = kind;
    document.entityId = number;
    document.orderId = order.entityId;
    document.incrementId = QStringLiteral("%1").arg(number, 9, 10, QLatin1Char('0'));
    document.state = magento::DocumentState::Paid;
    document.createdAt = order.createdAt;
    document.updatedAt = order.createdAt;
    document.orderCurrency = order.orderCurrency;
    document.baseCurrency = order.baseCurrency;
    return document;
}

void addShippingTo(magento::SalesDocument& document, const magento::Order& order)
{
    magento::DocumentMoney& money = document.money;
    money.shippingAmount = order.money.shippingAmount;
    money.shippingTaxAmount = order.money.shippingTaxAmount;
    money.taxAmount += order.money.shippingTaxAmount;
    money.discountAmount -= order.money.shippingDiscountAmount;
    money.grandTotal += order.money.shippingAmount + order.money.shippingTaxAmount +
                        order.money.shippingDiscountTaxCompensation - order.money.shippingDiscountAmount;
    // The header of a memo counts the shipping's compensation among the lines'.
    if (document.kind == magento::Kind::CreditMemo)
        money.discountTaxCompensation += order.money.shippingDiscountTaxCompensation;
    else
        money.shippingDiscountTaxCompensation = order.money.shippingDiscountTaxCompensation;
}

ShopHistory Basket::make()
{
    chooseRules();
    magento::Order& order = m_history.order;
    order.incrementId = QStringLiteral("%1").arg(order.entityId, 9, 10, QLatin1Char('0'));
    order.state = QStringLiteral("processing");
    order.orderCurrency = QStringLiteral("GBP");
    order.baseCurrency = QStringLiteral("GBP");
    order.createdAt = QDateTime(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC);
    order.customerEmail = QStringLiteral("jane@example.com");
    order.payment.method = QStringLiteral("stripe_payments");
    const qint64 count = between(1, 8);
    for (qint64 id = 1; id <= count; ++id)
        addItem(id);
    addShipping();
    QHash<qint64, Amount> storedRows;
    for (const magento::OrderItem& item : std::as_const(order.items))
        storedRows.insert(item.itemId, item.money.rowTotal);
    finishOrder();

    const auto split = [&](magento::Kind kind, int documents, QList<magento::SalesDocument>& target) {
        Splitter splitter(order, storedRows);
        for (int n = 1; n <= documents; ++n) {
            magento::SalesDocument document = emptyDocument(order, kind, order.entityId * 10 + n);
            DeltaRounder rounder;
            for (const magento::OrderItem& item : std::as_const(order.items)) {
                const Amount left = splitter.quantityLeft(item.itemId);
                const qint64 whole = left.units() / Amount::scale;
                const bool all = n == documents || left.units() % Amount::scale != 0;
                const Amount quantity = all ? left : Amount::fromInteger(between(0, whole));
                if (!quantity.isZero())
                    addLine(document, order, splitter.take(item, quantity, rounder));
            }
            if (n == 1)
                addShippingTo(document, order);
            if (document.items.isEmpty() && n != 1)
                continue;
            if (kind == magento::Kind::CreditMemo && chance(30)) {
                document.money.adjustmentPositive = Amount::fromCents(between(0, 300));
                document.money.adjustmentNegative = Amount::fromCents(between(0, 100));
                document.money.grandTotal +=
                    document.money.adjustmentPositive - document.money.adjustmentNegative;
            }
            target.append(document);
        }
    };
    split(magento::Kind::Invoice, static_cast<int>(between(1, 3)), m_history.invoices);
    split(magento::Kind::CreditMemo, static_cast<int>(between(1, 3)), m_history.creditMemos);
    m_history.rules = m_rules;
    return m_history;
}

} // namespace

ShopHistory randomHistory(std::mt19937_64& random, qint64 number)
{
    return Basket(random, number).make();
}

posting::Mapping calculatorMapping()
{
    posting::Mapping mapping = fullMapping();
    mapping.taxCodes = {{QStringLiteral("A20"), QStringLiteral("T20")},
                        {QStringLiteral("A5"), QStringLiteral("T5")},
                        {QStringLiteral("A10"), QStringLiteral("T10")},
                        {QStringLiteral("A8375"), QStringLiteral("T8375")},
                        {QStringLiteral("GST+QST"), QStringLiteral("TQC")},
                        {QStringLiteral("CITY+STATE"), QStringLiteral("TNYC")}};
    return mapping;
}

posting::OrganisationFacts calculatorOrganisation()
{
    posting::OrganisationFacts facts = ukOrganisation();
    facts.taxRates = {{QStringLiteral("T20"), Amount::fromInteger(20)},
                      {QStringLiteral("T5"), Amount::fromInteger(5)},
                      {QStringLiteral("T10"), Amount::fromInteger(10)},
                      {QStringLiteral("T8375"), Amount::fromUnits(83'750)},
                      {QStringLiteral("TQC"), Amount::fromUnits(149'750)},
                      {QStringLiteral("TNYC"), Amount::fromUnits(132'519)},
                      {QStringLiteral("ZERORATEDOUTPUT"), Amount()},
                      {QStringLiteral("NONE"), Amount()}};
    return facts;
}

} // namespace counterfoil::test
