#include "sandbox/shop/shopserver.h"

#include "sandbox/shop/fieldsfilter.h"

#include <QJsonDocument>
#include <QLocale>

namespace counterfoil::sandbox {

/// Where a path leads. An empty `key` is a list or a document; otherwise the last part of the path is looked
/// up in it.
struct ShopServer::Route
{
    QString path;     ///< below /V1, "*" for one part
    QString resource; ///< the permission; empty: anyone
    QString recording;
    QString key;
    bool isList = true;
};

const QList<ShopServer::Route>& ShopServer::routes()
{
    const auto q = [](const char* text) { return QString::fromLatin1(text); };
    static const QList<Route> all{
        {q("orders"), q("Magento_Sales::actions_view"), q("orders-all-300"), {}},
        {q("orders/*"), q("Magento_Sales::actions_view"), q("orders-all-300"), q("entity_id")},
        {q("invoices"), q("Magento_Sales::sales_invoice"), q("invoices-all"), {}},
        {q("invoices/*"), q("Magento_Sales::sales_invoice"), q("invoices-all"), q("entity_id")},
        {q("creditmemos"), q("Magento_Sales::sales_creditmemo"), q("creditmemos-all"), {}},
        {q("creditmemo/*"), q("Magento_Sales::sales_creditmemo"), q("creditmemos-all"), q("entity_id")},
        {q("transactions"), q("Magento_Sales::transactions_fetch"), q("transactions-all"), {}},
        {q("customers/search"), q("Magento_Customer::customer"), q("customers-all"), {}},
        {q("customers/*"), q("Magento_Customer::customer"), q("customers-all"), q("id")},
        {q("customerGroups/search"), q("Magento_Customer::group"), q("customergroups"), {}},
        {q("products"), q("Magento_Catalog::products"), q("products-all"), {}},
        {q("products/*"), q("Magento_Catalog::products"), q("products-all"), q("sku")},
        {q("taxRates/search"), q("Magento_Tax::manage_tax"), q("taxrates-search"), {}},
        {q("taxRules/search"), q("Magento_Tax::manage_tax"), q("taxrules-search"), {}},
        {q("taxClasses/search"), q("Magento_Tax::manage_tax"), q("taxclasses-search"), {}},
        {q("store/storeConfigs"), q("Magento_Backend::store"), q("storeconfigs"), {}, false},
        {q("store/storeViews"), q("Magento_Backend::store"), q("storeviews"), {}, false},
        {q("store/storeGroups"), q("Magento_Backend::store"), q("storegroups"), {}, false},
        {q("store/websites"), q("Magento_Backend::store"), q("websites"), {}, false},
        {q("directory/currency"), {}, q("currency"), {}, false},
    };
    return all;
}

namespace {

bool pathMatches(const QString& pattern, const QStringList& path)
{
    const QStringList parts = pattern.split(u'/');
    if (parts.size() != path.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i) != u"*" && parts.at(i).compare(path.at(i), Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

QString xmlOf(const QJsonValue& value)
{
    QString text;
    if (value.isArray()) {
        for (const auto& entry : value.toArray())
            text += QString(QStringLiteral("<item>") + xmlOf(entry) + QStringLiteral("</item>"));
        return text;
    }
    if (!value.isObject())
        return value.toVariant().toString().toHtmlEscaped();
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        text += QString(u'<' + it.key() + u'>' + xmlOf(*it) + QStringLiteral("</") + it.key() + u'>');
    return text;
}

WebResponse asXml(WebResponse response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const QString body =
        xmlOf(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    response.contentType = "application/xml; charset=utf-8";
    response.body = "<?xml version=\"1.0\"?>\n<response>" + body.toUtf8() + "</response>\n";
    return response;
}

WebResponse errorPage()
{
    return WebResponse::html(
        500, "<!doctype html>\n<html>\n<head>\n    <title>There has been an error processing your "
             "request</title>\n</head>\n<body>\n<h1>There has been an error processing your "
             "request</h1>\n</body>\n</html>\n");
}

WebResponse storefrontPage(int status)
{
    return WebResponse::html(
        status, "<!doctype html>\n<html lang=\"en\">\n<head><title>Demo shop</title></head>\n"
                "<body><h1>Demo shop</h1><p>This is the storefront, not the REST API.</p></body>\n</html>\n");
}

} // namespace

ShopServer::ShopServer(const SandboxClock& clock, const Options& options)
    : m_clock(clock),
      m_oauth(ShopKeys::demo()),
      m_keys(ShopKeys::demo()),
      m_bearerAllowed(options.shopAllowsBearer),
      m_deniedResources(options.shopDeniedResources),
      m_pageLimit(options.shopPageLimit)
{}

WebResponse ShopServer::process(const WebRequest& request)
{
    const QByteArray accept = request.header("Accept");
    const bool json = accept.isEmpty() || accept.contains("json") || accept.contains("*/*");
    const bool xml = !json && accept.contains("xml");
    if (!request.path.startsWith("/rest"))
        return storefrontPage(404);
    if (!json && !xml)
        return errorPage();
    WebResponse response = answer(request);
    if (xml)
        response = asXml(response);
    // Every web server says what time it has; the program tells a wrong clock by it.
    const QString now =
        QLocale::c().toString(m_clock.nowUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    response.headers.emplaceBack("Date", now.toLatin1());
    response.headers.emplaceBack("X-Frame-Options", "SAMEORIGIN");
    response.headers.emplaceBack("Cache-Control", "no-store");
    if (request.header("Authorization").startsWith("OAuth "))
        response.headers.emplaceBack("Set-Cookie", "PHPSESSID=demo; path=/; HttpOnly; SameSite=Lax");
    return response;
}

WebResponse ShopServer::answer(const WebRequest& request)
{
    if (request.method == "HEAD" || request.method == "OPTIONS")
        return shopError(
            405,
            QStringLiteral("The %1 HTTP method is not supported.").arg(QString::fromLatin1(request.method)));
    QStringList path;
    for (const QByteArray& part : request.path.mid(1).split('/'))
        path.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    path.removeFirst(); // rest
    QString store = QStringLiteral("default");
    static const QStringList stores{QStringLiteral("all"), QStringLiteral("default"), QStringLiteral("nz"),
                                    QStringLiteral("uk_eur")};
    if (!path.isEmpty() && !path.first().startsWith(u'V')) {
        store = path.takeFirst();
        if (!stores.contains(store))
            return shopError(400, QStringLiteral("Specified request cannot be processed."));
    }
    if (path.isEmpty())
        return shopError(400, QStringLiteral("Specified request cannot be processed."));
    if (path.takeFirst() != u"V1" || request.method != "GET")
        return shopError(404, QStringLiteral("Request does not match any route."));
    return answerRoute(request, store, path);
}

WebResponse ShopServer::answerRoute(const WebRequest& request, const QString& store, const QStringList& path)
{
    for (const Route& route : routes()) {
        if (!pathMatches(route.path, path))
            continue;
        if (const auto refusal = unauthorised(request, route.resource))
            return *refusal;
        const bool nzPrices = store == u"nz" && route.recording == u"products-all";
        const QString recording = nzPrices ? QStringLiteral("products-nz-scope") : route.recording;
        WebResponse response = !route.isList         ? document(recording)
                               : route.key.isEmpty() ? list(request, recording)
                                                     : one(recording, route.key, path.last());
        if (response.status == 200 && request.hasParameter(u"fields")) {
            const QJsonDocument full = QJsonDocument::fromJson(response.body);
            const QJsonValue value = full.isArray() ? QJsonValue(full.array()) : QJsonValue(full.object());
            const QJsonValue part = filterFields(value, request.parameter(u"fields"));
            response = part.isArray() ? WebResponse::json(200, part.toArray())
                                      : WebResponse::json(200, part.toObject());
        }
        return response;
    }
    return shopError(404, QStringLiteral("Request does not match any route."));
}

std::optional<WebResponse> ShopServer::unauthorised(const WebRequest& request, const QString& resource)
{
    if (resource.isEmpty())
        return std::nullopt;
    const auto denied = shopError(401, QStringLiteral("The consumer isn't authorized to access %resources."),
                                  QJsonObject{{QStringLiteral("resources"), resource}});
    const QByteArray authorization = request.header("Authorization");
    if (authorization.startsWith("OAuth ")) {
        if (auto refusal = m_oauth.refusal(request, m_clock.nowUtc().toSecsSinceEpoch()))
            return refusal;
    } else if (!m_bearerAllowed || authorization != "Bearer " + m_keys.token) {
        return denied;
    }
    if (m_deniedResources.contains(resource))
        return denied;
    return std::nullopt;
}

bool ShopServer::change(const QString& list, const QString& number, QJsonObject fields)
{
    for (const Route& route : routes()) {
        if (!route.key.isEmpty() || !route.isList || route.path.section(u'/', 0, 0) != list)
            continue;
        if (!fields.contains(u"updated_at"))
            fields.insert(QStringLiteral("updated_at"),
                          m_clock.nowUtc().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
        return m_data.change(route.recording, number, fields);
    }
    return false;
}

WebResponse ShopServer::list(const WebRequest& request, const QString& recording)
{
    const auto criteria = parseSearchCriteria(request);
    if (const auto* refusal = std::get_if<WebResponse>(&criteria))
        return *refusal;
    const auto& wanted = std::get<SearchCriteria>(criteria);
    if (m_pageLimit > 0 && wanted.pageSize.value_or(0) > m_pageLimit)
        return shopError(400, QStringLiteral("Maximum SearchCriteria pageSize is %max"),
                         QJsonObject{{QStringLiteral("max"), m_pageLimit}});
    const auto answer = Listing(m_data.rows(recording)).answer(wanted);
    if (const auto* refusal = std::get_if<WebResponse>(&answer))
        return *refusal;
    return WebResponse::json(200, std::get<QJsonObject>(answer));
}

WebResponse ShopServer::one(const QString& recording, const QString& key, const QString& id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    const bool bySku = key == u"sku";
    if (!bySku && !isNumber)
        return shopError(400,
                         QStringLiteral("The \"%1\" value's type is invalid. The \"int\" type was expected. "
                                        "Verify and try again.")
                             .arg(id));
    for (const auto& row : m_data.rows(recording).rows) {
        const QJsonValue own = row.toObject().value(key);
        if (bySku ? own.toString().compare(id, Qt::CaseInsensitive) == 0 : own.toInteger(-1) == number)
            return WebResponse::json(200, row.toObject());
    }
    if (bySku)
        return shopError(
            404, QStringLiteral(
                     "The product that was requested doesn't exist. Verify the product and try again."));
    if (key == u"id")
        return shopError(404, QStringLiteral("No such entity with %fieldName = %fieldValue"),
                         QJsonObject{{QStringLiteral("fieldName"), QStringLiteral("customerId")},
                                     {QStringLiteral("fieldValue"), number}});
    return shopError(
        404, QStringLiteral("The entity that was requested doesn't exist. Verify the entity and try again."));
}

WebResponse ShopServer::document(const QString& recording)
{
    QByteArray body = ShopData::bytes(recording + QStringLiteral(".json"));
    body.replace("http:\\/\\/127.0.0.1:8082\\/", QByteArray(m_baseUrl).replace("/", "\\/"));
    return {200, "application/json; charset=utf-8", body, {}};
}

WebResponse ShopServer::refuse(const WebRequest&, const Fault& fault)
{
    using Kind = Fault::Kind;
    switch (fault.kind) {
    case Kind::Status503:
        return WebResponse::html(503, ShopData::bytes(QStringLiteral("shop-maintenance.html")));
    case Kind::Status500:
        return {
            500, "text/plain;charset=UTF-8", ShopData::bytes(QStringLiteral("shop-database-down.html")), {}};
    case Kind::Status429Minute:
    case Kind::Status429Day:
    case Kind::Status429Concurrent: {
        // Magento has no limit of its own: this is what a web server before it says.
        WebResponse response =
            WebResponse::html(429, "<html><head><title>429 Too Many Requests</title></head></html>\n");
        response.headers.emplaceBack("Retry-After", QByteArray::number(fault.retryAfterSeconds));
        return response;
    }
    case Kind::Html:
    case Kind::None:
    case Kind::Slow:
    case Kind::CutBefore:
    case Kind::CutAfter:
    case Kind::Truncated:
    case Kind::Hang:
        break;
    }
    return storefrontPage(200);
}

} // namespace counterfoil::sandbox
