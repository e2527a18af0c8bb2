// Client::check(): what the integration may read, told resource by resource.
#include "magento/client.h"

#include <QCoreApplication>

namespace counterfoil::magento {

namespace {

struct Need
{
    const char* resource;
    const char* path;
    const char* what; ///< in words, for errors and the count of calls
    bool list;
};

constexpr Need needs[] = {
    {"Magento_Backend::store", "store/storeConfigs", "store views", false},
    {"Magento_Sales::actions_view", "orders", "orders", true},
    {"Magento_Sales::sales_invoice", "invoices", "invoices", true},
    {"Magento_Sales::sales_creditmemo", "creditmemos", "credit memos", true},
    {"Magento_Customer::customer", "customers/search", "customers", true},
    {"Magento_Catalog::products", "products", "products", true},
    {"Magento_Tax::manage_tax", "taxRates/search", "tax rates", true},
};

} // namespace

Result<ConnectionCheck> Client::check(std::stop_token stop)
{
    ConnectionCheck check;
    std::optional<Error> refusal;
    for (const Need& need : needs) {
        QList<std::pair<QString, QString>> query;
        if (need.list)
            query.append({QStringLiteral("searchCriteria[pageSize]"), QStringLiteral("1")});
        const QString resource = QLatin1String(need.resource);
        auto answer = call(QLatin1String(need.path), query, QLatin1String(need.what), stop);
        ResourceCheck entry{resource, resourceLabel(resource), answer.ok()};
        if (!answer) {
            // Anything but a missing permission concerns all of them: wrong keys, no network, maintenance.
            if (answer.error().kind != ErrorKind::Forbidden)
                return answer.error();
            refusal = answer.error();
        } else if (!need.list) {
            auto stores = readStoreConfigs(answer->toArray());
            if (!stores)
                return stores.error();
            check.stores = *stores;
        }
        check.resources.append(entry);
    }
    const bool nothing = std::none_of(check.resources.begin(), check.resources.end(),
                                      [](const ResourceCheck& entry) { return entry.granted; });
    // All refused: not a missing tick, but an inactive integration or a bearer token the shop does not take.
    if (nothing && refusal) {
        Error error = *refusal;
        error.kind = ErrorKind::Unauthorized;
        error.code = m_settings.auth == AuthMethod::Bearer ? QStringLiteral("MAGENTO_BEARER_OFF")
                                                           : QStringLiteral("MAGENTO_INTEGRATION_INACTIVE");
        error.message =
            m_settings.auth == AuthMethod::Bearer
                ? QCoreApplication::translate(
                      "Magento", "The shop does not take the access token as a bearer token. Since Magento "
                                 "2.4.4 this is off: choose OAuth 1.0a here, or allow it under Stores > "
                                 "Configuration > Services > OAuth > Consumer Settings.")
                : QCoreApplication::translate(
                      "Magento", "The shop knows the keys but grants nothing. Activate the integration "
                                 "under System > Integrations and tick its resources.");
        return error;
    }
    return check;
}

} // namespace counterfoil::magento
