#pragma once

#include "magento/types.h"
#include "posting/mapping.h"

#include <random>

/// A calculator of its own after Magento's published algorithms (unit, row and total based; prices with and
/// without tax; tax before and after discount), which makes random baskets, their partial invoices and their
/// credit memos. It shares no arithmetic with the program: long double with Magento's rounding.
namespace counterfoil::test {

enum class Algorithm { Unit, Row, Total };

struct ShopRules
{
    Algorithm algorithm = Algorithm::Row;
    bool pricesIncludeTax = true;
    bool taxAfterDiscount = true;
    bool storedRows = false; ///< an old shop, before 2.3.1
    bool decimalQuantities = false;
};

/// An order with everything that was later made of it.
struct ShopHistory
{
    ShopRules rules;
    magento::Order order;
    QList<magento::SalesDocument> invoices, creditMemos;
};

ShopHistory randomHistory(std::mt19937_64& random, qint64 number);

/// All rates the calculator uses, mapped.
posting::Mapping calculatorMapping();
posting::OrganisationFacts calculatorOrganisation();

} // namespace counterfoil::test
