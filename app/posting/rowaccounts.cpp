#include "posting/rowaccounts.h"

#include "posting/refusals.h"
#include "posting/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterfoil::posting {

namespace {

const QString& firstFilled(const QString& first, const QString& second)
{
    return first.isEmpty() ? second : first;
}

bool matchesPattern(const QString& sku, const QString& pattern)
{
    // Qt's own wildcards stop at a slash, which SKUs may contain.
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QStringLiteral("\\*"), QStringLiteral(".*"))
        .replace(QStringLiteral("\\?"), QStringLiteral("."));
    const QString anchored = QRegularExpression::anchoredPattern(expression);
    return QRegularExpression(anchored, QRegularExpression::CaseInsensitiveOption).match(sku).hasMatch();
}

/// A product that is no longer in the shop has no category and no attribute set: no such rule is its own.
bool matchesProduct(const AccountRule& rule, const ExactRow& row, const ProductsById* products)
{
    if (rule.attributeSet.isEmpty() && rule.category.isEmpty())
        return true;
    const auto product = products ? products->constFind(row.productId) : ProductsById::const_iterator();
    if (!products || product == products->cend())
        return false;
    return (rule.attributeSet.isEmpty() || rule.attributeSet == product->attributeSet) &&
           (rule.category.isEmpty() || product->categories.contains(rule.category));
}

bool matches(const AccountRule& rule, const ExactRow& row, const magento::Order& order,
             const ProductsById* products)
{
    const auto is = [](const QString& condition, const QString& value) {
        return condition.isEmpty() || condition.compare(value, Qt::CaseInsensitive) == 0;
    };
    // Orders name their website in store_name ("Main Website\nMain Store\nEnglish").
    const QString website = order.storeName.section(u'\n', 0, 0);
    return matchesProduct(rule, row, products) && is(rule.storeView, QString::number(order.storeId)) &&
           is(rule.website, website) && is(rule.productType, row.productType) &&
           is(rule.customerGroup, QString::number(order.customerGroupId)) &&
           (rule.skuPattern.isEmpty() || matchesPattern(row.sku, rule.skuPattern));
}

QString salesAccount(ExactRow& row, const magento::Order& order, const Context& context)
{
    const Mapping& mapping = context.mapping;
    for (const AccountRule& rule : mapping.accountRules) {
        if (!matches(rule, row, order, context.products))
            continue;
        if (!rule.taxType.isEmpty() && mapping.lineMode != LineMode::NoTaxLiability)
            row.taxType = rule.taxType;
        if (!rule.accountCode.isEmpty())
            return rule.accountCode;
        break;
    }
    const Accounts& accounts = mapping.accounts;
    if (row.productType == QStringLiteral("giftcard"))
        return firstFilled(accounts.giftCardSold, accounts.giftCard); // a debt until it is redeemed
    return accounts.sales;
}

QString accountFor(ExactRow& row, const magento::Order& order, const Context& context)
{
    const Mapping& mapping = context.mapping;
    const Accounts& accounts = mapping.accounts;
    switch (row.kind) {
    case RowKind::Heading:
        return {};
    case RowKind::Goods:
        return salesAccount(row, order, context);
    case RowKind::Fpt:
        return accounts.fpt;
    case RowKind::Shipping:
        return accounts.shipping;
    case RowKind::GiftWrapping:
        return firstFilled(accounts.giftWrapping, accounts.sales);
    case RowKind::Discount:
    case RowKind::UntaxedDiscount:
        return firstFilled(accounts.discount, accounts.sales);
    case RowKind::ShippingDiscountShare:
    case RowKind::AdjustmentRefund:
    case RowKind::AdjustmentFee:
        return accounts.adjustment;
    case RowKind::GiftCard:
        return accounts.giftCard;
    case RowKind::StoreCredit:
        return accounts.storeCredit;
    case RowKind::Reward:
        return accounts.reward;
    case RowKind::ExtraTotal:
        return mapping.extraTotals.value(row.label);
    case RowKind::SalesTax:
        return accounts.salesTax;
    case RowKind::Rounding:
        return accounts.rounding;
    }
    return {};
}

QString purposeOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Heading:
    case RowKind::Goods:
        return Posting::tr("sales");
    case RowKind::Fpt:
        return Posting::tr("fixed product tax");
    case RowKind::Shipping:
        return Posting::tr("shipping");
    case RowKind::GiftWrapping:
        return Posting::tr("gift wrapping");
    case RowKind::Discount:
    case RowKind::UntaxedDiscount:
        return Posting::tr("discounts");
    case RowKind::ShippingDiscountShare:
    case RowKind::AdjustmentRefund:
    case RowKind::AdjustmentFee:
        return Posting::tr("refund adjustments");
    case RowKind::GiftCard:
        return Posting::tr("gift cards");
    case RowKind::StoreCredit:
        return Posting::tr("store credit");
    case RowKind::Reward:
        return Posting::tr("reward points");
    case RowKind::ExtraTotal:
        return Posting::tr("unknown totals");
    case RowKind::SalesTax:
        return Posting::tr("sales tax");
    case RowKind::Rounding:
        return Posting::tr("rounding");
    }
    return {};
}

} // namespace

std::optional<Blocked> checkAccount(const QString& code, const QString& document,
                                    const OrganisationFacts& organisation)
{
    if (organisation.accounts.isEmpty())
        return std::nullopt;
    const auto account = organisation.accounts.constFind(code);
    if (account == organisation.accounts.constEnd())
        return refusals::accountUnknown(document, code);
    if (!account->active)
        return refusals::accountArchived(document, code);
    return std::nullopt;
}

bool needsProducts(const Mapping& mapping)
{
    return std::any_of(mapping.accountRules.begin(), mapping.accountRules.end(), [](const AccountRule& rule) {
        return !rule.attributeSet.isEmpty() || !rule.category.isEmpty();
    });
}

std::optional<Blocked> checkTaxTypesOnAccounts(const ExactDocument& document, const OrganisationFacts& facts)
{
    for (const ExactRow& row : document.rows) {
        const auto account = facts.accounts.constFind(row.accountCode);
        const auto classes = facts.taxTypeClasses.constFind(row.taxType);
        const bool known = account != facts.accounts.constEnd() &&
                           classes != facts.taxTypeClasses.constEnd() && !account->accountClass.isEmpty();
        if (known && !classes->contains(account->accountClass))
            return refusals::taxTypeNotAllowed(document.name, row.taxType, row.accountCode, row.description);
    }
    return std::nullopt;
}

std::optional<Blocked> assignAccounts(ExactDocument& document, const magento::Order& order,
                                      const Context& context)
{
    for (ExactRow& row : document.rows) {
        if (row.kind == RowKind::Heading)
            continue;
        row.accountCode = accountFor(row, order, context);
        if (row.accountCode.isEmpty())
            return refusals::accountNotMapped(document.name, purposeOf(row.kind));
        if (auto refusal = checkAccount(row.accountCode, document.name, context.organisation))
            return refusal;
    }
    return std::nullopt;
}

} // namespace counterfoil::posting
