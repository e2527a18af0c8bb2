#pragma once

#include "posting/posting.h"

#include <QHash>

/// The recorded shop and a mapping that suits it.
namespace counterfoil::test {

struct RecordedShop
{
    QList<magento::Order> orders;
    QList<magento::SalesDocument> invoices, creditMemos;

    const magento::Order& order(qint64 id) const;
    QList<magento::SalesDocument> invoicesOf(qint64 orderId) const;
};

RecordedShop recordedShop();

/// Every tax code and zero rate of the recorded shop mapped, all accounts set.
posting::Mapping fullMapping();
posting::OrganisationFacts ukOrganisation();

/// What is wrong with a prepared document: its lines do not add up to Magento's total and tax, or Xero would
/// not take one of them. Empty when all is well.
QString problemOf(const posting::Prepared& prepared, Amount grandTotal, std::optional<Amount> tax);

} // namespace counterfoil::test
