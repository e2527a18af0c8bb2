#pragma once

/// What a line of a document is for. Pure; any thread.
namespace counterfoil::posting {

enum class RowKind {
    Heading, ///< a dynamic bundle: description only
    Goods,
    Fpt, ///< fixed product tax (WEEE)
    Shipping,
    GiftWrapping,
    Discount,              ///< discount shown as a line of its own (R9), taxed like what it reduces
    UntaxedDiscount,       ///< the discount of a row whose tax is greater than its gross (R8b)
    ShippingDiscountShare, ///< C7: a memo without shipping gives a share of the shipping discount back
    AdjustmentRefund,
    AdjustmentFee,
    GiftCard, ///< tenders: already taken off grand_total, not off the tax
    StoreCredit,
    Reward,
    ExtraTotal, ///< an unknown total a person has given an account to
    SalesTax,   ///< the liability line of NoTaxLiability
    Rounding,
};

} // namespace counterfoil::posting
