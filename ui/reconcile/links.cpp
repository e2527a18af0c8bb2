#include "reconcile/links.h"

namespace counterfoil::ui {

namespace {

store::DocumentKind storedKind(magento::Kind kind)
{
    switch (kind) {
    case magento::Kind::Customer:
        return store::DocumentKind::Customer;
    case magento::Kind::Product:
        return store::DocumentKind::Product;
    case magento::Kind::Order:
        return store::DocumentKind::Order;
    case magento::Kind::Invoice:
        return store::DocumentKind::Invoice;
    case magento::Kind::CreditMemo:
        return store::DocumentKind::CreditMemo;
    }
    return store::DocumentKind::Invoice;
}

} // namespace

QUrl xeroPage(const LinkFacts& facts, const reconcile::Finding& finding)
{
    return xeroDocumentUrl(facts,
                           finding.kind == magento::Kind::CreditMemo ? QStringLiteral("CreditNote")
                                                                     : QStringLiteral("Invoice"),
                           finding.xeroId);
}

QUrl magentoPage(const LinkFacts& facts, const reconcile::Finding& finding)
{
    store::LogEntry entry;
    entry.kind = storedKind(finding.kind);
    entry.entityId = finding.entityId;
    return magentoEntryUrl(facts, entry);
}

} // namespace counterfoil::ui
