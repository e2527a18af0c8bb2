#pragma once

#include "magento/types.h"
#include "posting/posting.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// The exact document that stands between Magento and Xero: what each line costs to the fourth decimal,
/// before any rounding, without accounts and Xero tax types. Pure; any thread.
namespace counterfoil::posting {

/// Rows that never carry tax.
bool isUntaxed(RowKind kind);

/// Which tax Magento put on a row.
struct RowTax
{
    QStringList codes; ///< sorted Magento tax codes; empty when none is known
    Amount percent;    ///< effective per cent of all of them
    bool percentKnown = true;
    /// The tax of this row is a remainder of the header, so that it may be some cents off its rate (C11).
    bool fromRemainder = false;
    QString key() const; ///< "GST+QST", or "20 %" without codes
    int rates() const { return codes.size() > 1 ? static_cast<int>(codes.size()) : 1; }
};

struct ExactRow
{
    RowKind kind = RowKind::Goods;
    QString description, sku, productType;
    qint64 productId = 0; ///< the configurable product's for one of its variants
    Amount quantity = Amount::fromInteger(1);
    Amount gross, tax;               ///< after discount; gross contains tax
    Amount discount;                 ///< as Magento charged it, positive
    Amount compensation;             ///< discount tax compensation: what the discount took off the tax
    std::optional<Amount> taxBefore; ///< before the discount, where Magento's figures say it
    /// How far the tax may be off its rate beyond rounding: a discount may have been spread over goods and
    /// their FPT in a way the document does not say.
    Amount taxSlack;
    RowTax rowTax;
    // Filled in later:
    QString accountCode, taxType;
    Amount roundedGross, roundedTax; ///< whole cents (R4)
    QString label;                   ///< extra total: its label in the mapping
    Amount net() const { return gross - tax; }
};

struct ExactDocument
{
    QString name; ///< "Invoice 000000012", for messages
    QString currency;
    QList<ExactRow> rows;
    Amount grandTotal;
    std::optional<Amount> headerTax; ///< none: the header does not say it (a partly canceled order)
    bool pricesIncludeTax = false;
    bool onlyInclusive = false;       ///< a row has more tax than net (R8)
    Amount fptOfOrder, fptTaxOfOrder; ///< invoices and memos: to name the cause of C8
    Amount rewardOfOrder;             ///< not on invoices and memos: may be found in the residual
    QStringList notes;
};

/// "Invoice 000000012", for messages.
QString nameOf(const magento::Order& order);
QString nameOf(const magento::SalesDocument& document);

/// The lines of an order as it stands, less what was canceled of it.
ExactDocument exactOrder(const magento::Order& order, const Mapping& mapping);
/// The lines of an invoice or a credit memo; rates and fixed product tax come from its order.
ExactDocument exactDocument(const magento::SalesDocument& document, const magento::Order& order,
                            const Mapping& mapping);

/// The money of one set: Magento computes order and base amounts apart, so they are never mixed.
const magento::DocumentMoney& moneyOf(const magento::Order& order, const Mapping& mapping);
const magento::DocumentMoney& moneyOf(const magento::SalesDocument& document, const Mapping& mapping);
const magento::LineMoney& moneyOf(const magento::OrderItem& item, const Mapping& mapping);
const magento::LineMoney& moneyOf(const magento::DocumentItem& item, const Mapping& mapping);

} // namespace counterfoil::posting
