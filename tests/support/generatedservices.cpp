#include "generatedservices.h"

#include "base/amount.h"

#include <QJsonDocument>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

namespace counterfoil::test {

namespace {

using std::chrono::milliseconds;

constexpr int firstId = 1'000'000;
constexpr qint64 secondsApart = 5;
constexpr qint64 minuteSeconds = 60;
const QDateTime firstMoment(QDate(2026, 11, 16), QTime(6, 0), Qt::UTC);

QString text(const QDateTime& moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QDateTime momentOf(int index)
{
    return firstMoment.addSecs(index * secondsApart);
}

HttpResponse json(const QJsonValue& value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return {200, {{"Content-Type", "application/json"}}, document.toJson(QJsonDocument::Compact)};
}

QString idOf(const QString& name)
{
    return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
}

Amount amountIn(const QJsonObject& object, QStringView key)
{
    return Amount::fromJson(object.value(key)).value_or(Amount{});
}

/// What Xero works out of the lines it was sent.
void addTotals(QJsonObject& document)
{
    Amount sum, tax;
    const QJsonArray lines = document.value(u"LineItems").toArray();
    for (const QJsonValue& line : lines) {
        sum += amountIn(line.toObject(), u"LineAmount");
        tax += amountIn(line.toObject(), u"TaxAmount");
    }
    const bool exclusive = document.value(u"LineAmountTypes").toString() == u"Exclusive";
    const Amount total = exclusive ? sum + tax : sum;
    document.insert(QStringLiteral("TotalTax"), tax.toJson());
    document.insert(QStringLiteral("Total"), total.toJson());
    document.insert(QStringLiteral("SubTotal"), (total - tax).toJson());
    document.insert(QStringLiteral("AmountDue"), total.toJson());
}

using Parameters = QMap<QString, QString>;

Parameters parametersOf(const QUrl& url)
{
    Parameters parameters;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items)
        parameters.insert(name, value);
    return parameters;
}

/// What the client filters by: filter_groups with one filter each.
QMap<QString, QString> filtersOf(const Parameters& parameters)
{
    QMap<QString, QString> filters;
    for (int group = 0; group < 9; ++group) {
        const QString prefix = QStringLiteral("searchCriteria[filter_groups][%1][filters][0]").arg(group);
        const QString field = parameters.value(prefix + QStringLiteral("[field]"));
        if (!field.isEmpty())
            filters.insert(field + u' ' + parameters.value(prefix + QStringLiteral("[condition_type]")),
                           parameters.value(prefix + QStringLiteral("[value]")));
    }
    return filters;
}

} // namespace

GeneratedServices::GeneratedServices(FakeClock& clock, Options options, QJsonObject order,
                                     QJsonObject invoice)
    : m_clock(clock), m_options(std::move(options)), m_order(std::move(order)), m_invoice(std::move(invoice))
{
    std::mt19937 random(1);
    std::uniform_int_distribution<int> customer(0, m_options.customers - 1);
    m_customers.reserve(m_options.orders);
    for (int i = 0; i < m_options.orders; ++i)
        m_customers.append(customer(random));
}

QJsonObject GeneratedServices::orderAt(int index) const
{
    QJsonObject order = m_order;
    const int customer = m_customers.at(index);
    const QString moment = text(momentOf(index));
    order.insert(QStringLiteral("entity_id"), firstId + index);
    order.insert(QStringLiteral("increment_id"), QStringLiteral("7%1").arg(index, 9, 10, QLatin1Char('0')));
    order.insert(QStringLiteral("created_at"), moment);
    order.insert(QStringLiteral("updated_at"), moment);
    order.insert(QStringLiteral("customer_id"), firstId + customer);
    order.insert(QStringLiteral("customer_is_guest"), 0);
    order.insert(QStringLiteral("customer_email"), QStringLiteral("c%1@example.com").arg(customer));
    order.insert(QStringLiteral("customer_firstname"), QStringLiteral("Customer"));
    order.insert(QStringLiteral("customer_lastname"), QString::number(customer));
    QJsonObject address = order.value(u"billing_address").toObject();
    address.insert(QStringLiteral("firstname"), QStringLiteral("Customer"));
    address.insert(QStringLiteral("lastname"), QString::number(customer));
    address.insert(QStringLiteral("email"), QStringLiteral("c%1@example.com").arg(customer));
    order.insert(QStringLiteral("billing_address"), address);
    return order;
}

QJsonObject GeneratedServices::invoiceAt(int index) const
{
    QJsonObject invoice = m_invoice;
    const QString moment = text(momentOf(index));
    invoice.insert(QStringLiteral("entity_id"), firstId + index);
    invoice.insert(QStringLiteral("order_id"), firstId + index);
    invoice.insert(QStringLiteral("increment_id"), QStringLiteral("8%1").arg(index, 9, 10, QLatin1Char('0')));
    invoice.insert(QStringLiteral("created_at"), moment);
    invoice.insert(QStringLiteral("updated_at"), moment);
    return invoice;
}

HttpResponse GeneratedServices::shop(const QString& path, const QUrl& url) const
{
    const bool orders = path.endsWith(u"/orders");
    if (!orders && !path.endsWith(u"/invoices"))
        return json(QJsonObject{{QStringLiteral("items"), QJsonArray()}, {QStringLiteral("total_count"), 0}});
    const Parameters parameters = parametersOf(url);
    const auto filters = filtersOf(parameters);
    const QString ids = filters.value(QStringLiteral("entity_id in"));
    const QString from = filters.value(QStringLiteral("updated_at gteq"));
    const int size = parameters.value(QStringLiteral("searchCriteria[pageSize]")).toInt();
    const int page = parameters.value(QStringLiteral("searchCriteria[currentPage]")).toInt();

    QList<int> wanted;
    int total = 0;
    if (!ids.isEmpty()) {
        for (const QString& id : ids.split(u','))
            wanted.append(id.toInt() - firstId);
        total = static_cast<int>(wanted.size());
    } else {
        int low = 0, high = m_options.orders; // the first that is not before `from`
        while (low < high) {
            const int middle = (low + high) / 2;
            if (text(momentOf(middle)) < from)
                low = middle + 1;
            else
                high = middle;
        }
        total = m_options.orders - low;
        for (int i = low + (page - 1) * size; i < std::min(m_options.orders, low + page * size); ++i)
            wanted.append(i);
    }
    QJsonArray items;
    for (const int index : std::as_const(wanted)) {
        if (index >= 0 && index < m_options.orders)
            items.append(orders ? orderAt(index) : invoiceAt(index));
    }
    return json(QJsonObject{{QStringLiteral("items"), items}, {QStringLiteral("total_count"), total}});
}

QJsonArray GeneratedServices::write(const QString& list, const QJsonArray& elements)
{
    QJsonArray answered;
    for (const QJsonValue& value : elements) {
        QJsonObject element = value.toObject();
        element.insert(QStringLiteral("StatusAttributeString"), QStringLiteral("OK"));
        if (list == u"Contacts") {
            m_counts.contacts++;
            element.insert(QStringLiteral("ContactID"), idOf(element.value(u"ContactNumber").toString()));
        } else if (list == u"Invoices") {
            m_counts.invoices++;
            element.insert(QStringLiteral("InvoiceID"), idOf(element.value(u"InvoiceNumber").toString()));
            addTotals(element);
        } else if (list == u"Payments") {
            m_counts.payments++;
            element.insert(QStringLiteral("PaymentID"),
                           idOf(element.value(u"Invoice").toObject().value(u"InvoiceID").toString()));
        }
        answered.append(element);
    }
    return answered;
}

HttpResponse GeneratedServices::books(const HttpRequest& request, const QString& path, const QDateTime& at)
{
    HttpResponse response;
    if (!m_minuteStart.isValid() || m_minuteStart.secsTo(at) >= minuteSeconds) {
        m_minuteStart = at;
        m_minutes.append(0);
    }
    if (m_options.minuteLimit > 0 && m_minutes.last() >= m_options.minuteLimit) {
        m_counts.refused++;
        const qint64 left = std::max<qint64>(1, minuteSeconds - m_minuteStart.secsTo(at));
        return {429,
                {{"X-Rate-Limit-Problem", "minute"},
                 {"Retry-After", QByteArray::number(left)},
                 {"X-MinLimit-Remaining", "0"}},
                {}};
    }
    m_minutes.last()++;
    const QString list = path.section(u'/', -1);
    if (request.method == "GET") {
        m_counts.otherCalls++;
        response = json(QJsonObject{{list, QJsonArray()}});
    } else {
        (list == u"Contacts"   ? m_counts.contactCalls
         : list == u"Invoices" ? m_counts.invoiceCalls
         : list == u"Payments" ? m_counts.paymentCalls
                               : m_counts.otherCalls)++;
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        response = json(QJsonObject{{list, write(list, body.value(list).toArray())}});
    }
    if (m_options.minuteLimit > 0)
        response.headers.append(
            {"X-MinLimit-Remaining", QByteArray::number(m_options.minuteLimit - m_minutes.last())});
    return response;
}

HttpResponse GeneratedServices::answer(const HttpRequest& request, const QDateTime& at)
{
    const QString path = request.url.path();
    if (path.contains(u"/rest/"))
        return shop(path, request.url);
    if (path.endsWith(u"/connect/token"))
        return json(QJsonObject{{QStringLiteral("access_token"), idOf(at.toString())},
                                {QStringLiteral("refresh_token"), idOf(at.toString() + u'r')},
                                {QStringLiteral("expires_in"), 1800},
                                {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                {QStringLiteral("scope"), QStringLiteral("offline_access")}});
    return books(request, path, at);
}

milliseconds GeneratedServices::latencyOf(const HttpRequest& request) const
{
    if (!m_options.latency || !request.url.path().contains(u"/api.xro/"))
        return milliseconds(0);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    return m_options.latency(body.isEmpty() ? 0 : body.begin()->toArray().size());
}

Result<HttpResponse> GeneratedServices::send(const HttpRequest& request, std::stop_token)
{
    const milliseconds takes = latencyOf(request);
    m_clock.advance(takes / 2); // the moment Xero looks at it
    HttpResponse response = answer(request, m_clock.nowUtc());
    m_clock.advance(takes - takes / 2);
    return response;
}

void GeneratedServices::sendAll(const QList<HttpRequest>& requests, int maxInFlight, const OnResult& onResult,
                                std::stop_token)
{
    struct Flight
    {
        qsizetype index;
        milliseconds start, end;
    };
    QList<Flight> flights;
    std::vector<milliseconds> lanes(static_cast<std::size_t>(std::max(1, maxInFlight)), milliseconds(0));
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const auto lane = std::min_element(lanes.begin(), lanes.end());
        const milliseconds start = *lane;
        *lane = start + latencyOf(requests[i]);
        flights.append({i, start, *lane});
    }
    const QDateTime began = m_clock.nowUtc();
    std::vector<HttpResponse> responses(static_cast<std::size_t>(requests.size()));
    const auto middle = [](const Flight& flight) { return (flight.start + flight.end) / 2; };
    std::sort(flights.begin(), flights.end(),
              [&](const Flight& a, const Flight& b) { return middle(a) < middle(b); });
    for (const Flight& flight : std::as_const(flights))
        responses[static_cast<std::size_t>(flight.index)] =
            answer(requests[flight.index], began.addMSecs(middle(flight).count()));
    std::sort(flights.begin(), flights.end(), [](const Flight& a, const Flight& b) { return a.end < b.end; });
    for (const Flight& flight : std::as_const(flights)) {
        const QDateTime at = began.addMSecs(flight.end.count());
        if (at > m_clock.nowUtc())
            m_clock.set(at);
        onResult(flight.index, std::move(responses[static_cast<std::size_t>(flight.index)]));
    }
}

} // namespace counterfoil::test
