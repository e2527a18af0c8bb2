#include "magento/client.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

namespace counterfoil::magento {

namespace {

// Shops that have webapi/validation/input_limit_enabled refuse more.
constexpr int largestPage = 300;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Magento)
};

struct Route
{
    QString path, single, name;
    bool byStore; ///< has a store_id to filter by
    const char* idField;
};

Route routeOf(Kind kind)
{
    switch (kind) {
    case Kind::Customer:
        return {QStringLiteral("customers/search"), QStringLiteral("customers/%1"),
                QStringLiteral("customers"), false, "id"};
    case Kind::Product:
        return {QStringLiteral("products"), QString(), QStringLiteral("products"), false, "id"};
    case Kind::Order:
        return {QStringLiteral("orders"), QStringLiteral("orders/%1"), QStringLiteral("orders"), true,
                "entity_id"};
    case Kind::Invoice:
        return {QStringLiteral("invoices"), QStringLiteral("invoices/%1"), QStringLiteral("invoices"), true,
                "entity_id"};
    case Kind::CreditMemo:
        return {QStringLiteral("creditmemos"), QStringLiteral("creditmemo/%1"),
                QStringLiteral("credit memos"), true, "entity_id"};
    }
    return {};
}

using Parameters = QList<std::pair<QString, QString>>;

/// searchCriteria as Magento wants it. Indexes stay below 10: beyond that its signature check sorts otherwise
/// than OAuth says (laminas-oauth, Signature\AbstractSignature).
class Criteria
{
public:
    void filter(const QString& field, const QString& condition, const QString& value)
    {
        const QString prefix =
            QStringLiteral("searchCriteria[filter_groups][%1][filters][0]").arg(m_groups++);
        m_parameters.append({prefix + QStringLiteral("[field]"), field});
        m_parameters.append({prefix + QStringLiteral("[value]"), value});
        m_parameters.append({prefix + QStringLiteral("[condition_type]"), condition});
    }
    void filterIds(const QString& field, const QList<qint64>& ids)
    {
        QStringList texts;
        for (const qint64 id : ids)
            texts.append(QString::number(id));
        if (!texts.isEmpty())
            filter(field, QStringLiteral("in"), texts.join(u','));
    }
    void filterTime(const QString& field, const QString& condition, const QDateTime& time)
    {
        if (time.isValid())
            filter(field, condition, writeTime(time));
    }
    void onlyFields(const QString& fields)
    {
        if (!fields.isEmpty())
            m_parameters.append({QStringLiteral("fields"), fields});
    }
    /// A unique last sort key, or rows of the same second get lost between pages.
    void sortByUpdate()
    {
        int index = 0;
        for (const char* field : {"updated_at", "entity_id"}) {
            const QString prefix = QStringLiteral("searchCriteria[sortOrders][%1]").arg(index++);
            m_parameters.append({prefix + QStringLiteral("[field]"), QLatin1String(field)});
            m_parameters.append({prefix + QStringLiteral("[direction]"), QStringLiteral("ASC")});
        }
    }
    Parameters page(int size, int number) const
    {
        Parameters all = m_parameters;
        all.append({QStringLiteral("searchCriteria[pageSize]"), QString::number(size)});
        all.append({QStringLiteral("searchCriteria[currentPage]"), QString::number(number)});
        return all;
    }

private:
    Parameters m_parameters;
    int m_groups = 0;
};

/// How far a listing has come. It goes on from the last row's moment instead of a page number: rows that
/// change while the list is read move to its end, and page numbers would skip a neighbour.
struct Place
{
    QDateTime from;      ///< updated_at gteq
    qint64 afterId = 0;  ///< more rows than a page have the moment `from`: those of them after this id
    bool beyond = false; ///< all rows of the moment `from` were read
    int page = 1;        ///< only for rows without a moment
};

Place placeOf(const ListQuery& query)
{
    Place place;
    place.from = query.updatedFrom;
    return place;
}

Criteria criteriaOf(const ListQuery& query, const Route& route, const Place& place)
{
    Criteria criteria;
    const QString condition = place.afterId > 0 ? QStringLiteral("eq")
                              : place.beyond    ? QStringLiteral("gt")
                                                : QStringLiteral("gteq");
    criteria.filterTime(QStringLiteral("updated_at"), condition, place.from);
    if (place.afterId > 0)
        criteria.filter(QStringLiteral("entity_id"), QStringLiteral("gt"), QString::number(place.afterId));
    criteria.filterTime(QStringLiteral("updated_at"), QStringLiteral("lteq"), query.updatedUntil);
    criteria.filterTime(QStringLiteral("created_at"), QStringLiteral("gteq"), query.createdFrom);
    criteria.filterTime(QStringLiteral("created_at"), QStringLiteral("lteq"), query.createdUntil);
    criteria.filterIds(QStringLiteral("entity_id"), query.ids);
    if (!query.incrementIds.isEmpty())
        criteria.filter(QStringLiteral("increment_id"), QStringLiteral("in"), query.incrementIds.join(u','));
    if (route.byStore)
        criteria.filterIds(QStringLiteral("store_id"), query.storeIds);
    criteria.sortByUpdate();
    criteria.onlyFields(query.fields);
    return criteria;
}

QUrl urlOf(const QUrl& base, const QString& path, const Parameters& parameters)
{
    QByteArray text = base.toEncoded(QUrl::StripTrailingSlash) + "/rest/V1/" + path.toLatin1();
    char separator = '?';
    for (const auto& [name, value] : parameters) {
        // %20 and never '+', and never a name without '=': 2.4.7 finds the signature wrong otherwise.
        text += separator + name.toUtf8().toPercentEncoding() + '=' + value.toUtf8().toPercentEncoding();
        separator = '&';
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

/// The page size a shop with input limits allows, from its refusal of a larger one.
std::optional<int> allowedPageSize(const Error& error)
{
    if (error.httpStatus != 400 || !error.detail.contains(QStringLiteral("Maximum SearchCriteria pageSize")))
        return std::nullopt;
    const qsizetype at = error.detail.indexOf(u'{');
    const QJsonObject json = QJsonDocument::fromJson(error.detail.mid(at).toUtf8()).object();
    const int allowed =
        json.value(QStringLiteral("parameters")).toObject().value(QStringLiteral("max")).toInt();
    return allowed > 0 ? std::optional<int>(allowed) : std::nullopt;
}

qint64 idOf(const QJsonValue& item, const Route& route)
{
    return item.toObject().value(QLatin1String(route.idField)).toVariant().toLongLong();
}

QDateTime updateTime(const QJsonValue& item)
{
    return readTime(item.toObject().value(QStringLiteral("updated_at")).toString());
}

/// To what follows a page that was not the last one.
void moveOn(Place& place, const QJsonArray& items, const Route& route, QSet<qint64>& seen)
{
    const QDateTime last = updateTime(items.last());
    if (!last.isValid()) {
        place.page++;
    } else if (place.afterId > 0 || (place.from.isValid() && last <= place.from)) {
        place.afterId = idOf(items.last(), route);
    } else {
        place.from = last;
        place.beyond = false;
        // Only rows of that moment come again. Another one that does has changed meanwhile, and is wanted.
        seen.clear();
        for (const auto& item : items) {
            if (updateTime(item) == last)
                seen.insert(idOf(item, route));
        }
    }
}

Error unexpectedShape(const QString& what)
{
    return makeError(
        ErrorKind::BadResponse,
        Words::tr("The shop's answer for %1 is not a list with a total_count. An extension of the shop "
                  "may change it.")
            .arg(what),
        {}, QStringLiteral("MAGENTO_SHAPE"));
}

} // namespace

Client::Client(HttpTransport& transport, const Clock& clock, ShopSettings settings)
    : m_transport(transport), m_clock(clock), m_settings(std::move(settings))
{}

HttpRequest Client::request(const QString& path, const QList<std::pair<QString, QString>>& query) const
{
    HttpRequest request;
    request.url = urlOf(m_settings.baseUrl, path, query);
    // Fresh for every attempt: a nonce that was seen is refused.
    const QByteArray authorization = m_settings.auth == AuthMethod::Bearer
                                         ? "Bearer " + m_settings.keys.accessToken.toUtf8()
                                         : oauth1Header(request.method, request.url, m_settings.keys,
                                                        freshNonce(), m_clock.nowUtc().toSecsSinceEpoch());
    request.headers = {{"Authorization", authorization},
                       {"Accept", "application/json"},
                       {"User-Agent", "Counterfoil/" COUNTERFOIL_VERSION}};
    return request;
}

Result<QJsonValue> Client::call(const QString& path, const QList<std::pair<QString, QString>>& query,
                                const QString& what, std::stop_token stop)
{
    auto answer = m_transport.send(request(path, query), stop);
    if (m_onCall && (answer || answer.error().kind != ErrorKind::Offline))
        m_onCall(what);
    if (!answer)
        return answer.error();
    m_answeredAt = httpDate(answer->header("Date"));
    if (answer->status < 200 || answer->status >= 300)
        return responseError(*answer, what, m_clock.nowUtc());
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(answer->body, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return responseError(*answer, what, m_clock.nowUtc());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<void> Client::list(Kind kind, const ListQuery& query, const Sink& sink, std::stop_token stop)
{
    const Route route = routeOf(kind);
    int pageSize = qBound(1, query.pageSize, largestPage);
    Place place = placeOf(query);
    QSet<qint64> seen;
    PageInfo info;
    while (true) {
        auto answer =
            call(route.path, criteriaOf(query, route, place).page(pageSize, place.page), route.name, stop);
        if (!answer) {
            const auto allowed = allowedPageSize(answer.error());
            if (!allowed || *allowed >= pageSize)
                return answer.error();
            pageSize = *allowed;
            place.page = 1;
            continue;
        }
        const QJsonObject json = answer->toObject();
        if (!json.contains(QStringLiteral("total_count")))
            return unexpectedShape(route.name);
        const qint64 total = json.value(QStringLiteral("total_count")).toInteger();
        const QJsonArray items = json.value(QStringLiteral("items")).toArray();
        QJsonArray fresh;
        for (const auto& item : items) {
            const qint64 id = idOf(item, route);
            if (id == 0)
                return unexpectedShape(route.name);
            if (!seen.contains(id)) {
                seen.insert(id);
                fresh.append(item);
            }
        }
        info.page++;
        info.seen += fresh.size();
        info.total = std::max(info.total, total);
        info.answeredAt = m_answeredAt;
        if (!fresh.isEmpty()) {
            if (auto taken = sink(fresh, info); !taken)
                return taken;
        }
        if (items.isEmpty() || static_cast<qint64>(place.page) * pageSize >= total ||
            (place.afterId > 0 && fresh.isEmpty())) {
            if (place.afterId == 0)
                return {};
            place.afterId = 0; // of that moment there is no more
            place.beyond = true;
            seen.clear(); // what comes again has changed meanwhile, and is wanted
            continue;
        }
        moveOn(place, items, route, seen);
    }
}

Result<qint64> Client::count(Kind kind, const ListQuery& query, std::stop_token stop)
{
    const Route route = routeOf(kind);
    auto answer = call(route.path, criteriaOf(query, route, placeOf(query)).page(1, 1), route.name, stop);
    if (!answer)
        return answer.error();
    const QJsonValue total = answer->toObject().value(QStringLiteral("total_count"));
    if (!total.isDouble())
        return unexpectedShape(route.name);
    return total.toInteger();
}

Result<QJsonObject> Client::get(Kind kind, qint64 entityId, std::stop_token stop)
{
    const Route route = routeOf(kind);
    if (route.single.isEmpty()) { // products are known by SKU; one in a path breaks the signature
                                  // (magento/magento2 issue 37278)
        ListQuery query;
        query.ids = {entityId};
        QJsonObject found;
        const auto sink = [&found](const QJsonArray& items, const PageInfo&) -> Result<void> {
            found = items.first().toObject();
            return {};
        };
        if (auto listed = list(kind, query, sink, stop); !listed)
            return listed.error();
        if (found.isEmpty())
            return makeError(ErrorKind::Rejected, Words::tr("The shop no longer has this product."), {},
                             QStringLiteral("MAGENTO_GONE"));
        return found;
    }
    auto answer = call(route.single.arg(entityId), {}, route.name, stop);
    if (!answer)
        return answer.error();
    return answer->toObject();
}

Result<QList<StoreConfig>> Client::storeConfigs(std::stop_token stop)
{
    auto answer = call(QStringLiteral("store/storeConfigs"), {}, QStringLiteral("store views"), stop);
    if (!answer)
        return answer.error();
    return readStoreConfigs(answer->toArray());
}

Result<QList<TaxRate>> Client::taxRates(std::stop_token stop)
{
    auto answer = call(QStringLiteral("taxRates/search"),
                       {{QStringLiteral("searchCriteria[pageSize]"), QString::number(largestPage)}},
                       QStringLiteral("tax rates"), stop);
    if (!answer)
        return answer.error();
    return readTaxRates(answer->toObject());
}

Result<QList<CustomerGroup>> Client::customerGroups(std::stop_token stop)
{
    auto answer = call(QStringLiteral("customerGroups/search"),
                       {{QStringLiteral("searchCriteria[pageSize]"), QString::number(largestPage)}},
                       QStringLiteral("customer groups"), stop);
    if (!answer)
        return answer.error();
    return readCustomerGroups(answer->toObject());
}

} // namespace counterfoil::magento
