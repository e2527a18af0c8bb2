#pragma once

#include "explain/catalogue.h"
#include "store/types.h"

#include <QUrl>

namespace counterfoil::ui {

/// What links to Xero's and Magento's pages are made of.
struct LinkFacts
{
    QString shopUrl;   ///< magento.url
    QString adminPath; ///< magento.adminPath; empty: "admin"
    QString
        shortCode; ///< the organisation's, from Xero; empty: whichever organisation is open in the browser
};

/// The document in Xero; empty where Xero has no page for it (items, payments, allocations). Source: Xero,
/// "Deep link to Xero".
QUrl xeroDocumentUrl(const LinkFacts& facts, const QString& action, const QString& xeroId);
/// The same for a log entry; a payment or allocation leads to the document it belongs to, found in the
/// history.
QUrl xeroEntryUrl(const LinkFacts& facts, const store::LogEntry& entry,
                  const QList<store::LogEntry>& history);
/// One of Xero's settings pages; empty for actions that are not such a page.
QUrl xeroPageUrl(const LinkFacts& facts, explain::Action action);
/// The document in Magento's admin; empty without a shop or an entity. Magento may ask for a sign-in first.
QUrl magentoEntryUrl(const LinkFacts& facts, const store::LogEntry& entry);

} // namespace counterfoil::ui
