#pragma once

#include "base/clock.h"
#include "http/httptransport.h"
#include "magento/oauth1.h"
#include "magento/reader.h"

#include <QJsonArray>

#include <functional>

namespace counterfoil::magento {

enum class AuthMethod { OAuth1, Bearer };

struct ShopSettings
{
    QUrl baseUrl; ///< the store's address, with or without a trailing slash; https, or http on loopback only
    AuthMethod auth = AuthMethod::OAuth1;
    IntegrationKeys keys; ///< Bearer uses accessToken alone
};

/// Checks what a person typed as the store URL and removes /admin…, /index.php, /rest/… from it.
/// Errors: Settings, with the remedy.
Result<QUrl> normaliseBaseUrl(const QString& typed);

/// Which rows a listing wants. Everything is optional; times are UTC.
struct ListQuery
{
    QDateTime updatedFrom;    ///< updated_at gteq
    QDateTime updatedUntil;   ///< updated_at lteq
    QDateTime createdFrom;    ///< created_at gteq
    QDateTime createdUntil;   ///< created_at lteq
    QList<qint64> ids;        ///< entity_id in (…)
    QList<qint64> storeIds;   ///< store_id in (…), where the kind has it
    QStringList incrementIds; ///< increment_id in (…), for orders, invoices and credit memos
    QString
        fields; ///< "items[entity_id,updated_at,…],total_count": a part of each row; must have these three
    int pageSize = 100; ///< at most 300; lowered by itself when the shop allows less
};

struct PageInfo
{
    int page = 0;         ///< from 1
    qint64 seen = 0;      ///< rows handed over so far, this page included
    qint64 total = 0;     ///< total_count as the shop last said it
    QDateTime answeredAt; ///< the shop's clock when it answered, by its Date header; invalid without one
};

/// One permission the integration needs, and whether the shop grants it.
struct ResourceCheck
{
    QString resource;  ///< "Magento_Sales::sales_invoice"
    QString treeLabel; ///< as in Magento's own tree: "Sales > Operations > Invoices"
    bool granted = false;
};

struct ConnectionCheck
{
    QList<StoreConfig> stores;
    QList<ResourceCheck> resources;
    QString version; ///< "2.4" where the shop tells; usually empty
};

/// Reads one Magento 2 shop. Blocking; one thread. Counts every call through onCall ("GET orders").
class Client
{
public:
    Client(HttpTransport& transport, const Clock& clock, ShopSettings settings);

    using OnCall = std::function<void(const QString& what)>;
    void setOnCall(OnCall onCall) { m_onCall = std::move(onCall); }

    /// Lists rows of a kind in ascending (updated_at, entity_id) order, page by page, each id at most once.
    /// Ends on total_count; repeated ids (a shop of 2.3 repeats its last page) are dropped. It goes on from
    /// the last row's updated_at, and among rows of one moment from the last id, rather than by page number,
    /// so that rows which change while it reads push none aside. The sink gets raw items; when it returns an
    /// Error the listing stops with it.
    using Sink = std::function<Result<void>(const QJsonArray& items, const PageInfo& info)>;
    Result<void> list(Kind kind, const ListQuery& query, const Sink& sink, std::stop_token stop);

    /// total_count of a listing, with a single one-row call.
    Result<qint64> count(Kind kind, const ListQuery& query, std::stop_token stop);

    Result<QJsonObject> get(Kind kind, qint64 entityId, std::stop_token stop);
    Result<QList<StoreConfig>> storeConfigs(std::stop_token stop);
    Result<QList<TaxRate>> taxRates(std::stop_token stop);
    Result<QList<CustomerGroup>> customerGroups(std::stop_token stop);

    /// Tries each resource the program needs. An Error only when nothing works at all (keys, clock, proxy,
    /// host).
    Result<ConnectionCheck> check(std::stop_token stop);

private:
    HttpRequest request(const QString& path, const QList<std::pair<QString, QString>>& query) const;
    Result<QJsonValue> call(const QString& path, const QList<std::pair<QString, QString>>& query,
                            const QString& what, std::stop_token stop);

    QDateTime m_answeredAt; ///< by the shop's clock; invalid when it did not say
    HttpTransport& m_transport;
    const Clock& m_clock;
    ShopSettings m_settings;
    OnCall m_onCall;
};

/// Where a resource stands in Magento's own tree (System > Integrations > API); itself when unknown.
QString resourceLabel(const QString& resource);

/// An HTTP date (RFC 9110, 5.6.7): "Sun, 06 Nov 1994 08:49:37 GMT"; invalid when it is none.
QDateTime httpDate(const QByteArray& header);

/// Turns an answer that is not 2xx, or is not JSON, into an Error with cause and remedy. Source:
/// Magento\Framework\Webapi\ErrorProcessor and the answers recorded in tests/data/magento.
Error responseError(const HttpResponse& response, const QString& what,
                    const QDateTime& now = QDateTime::currentDateTimeUtc());

} // namespace counterfoil::magento
