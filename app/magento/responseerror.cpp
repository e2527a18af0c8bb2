#include "magento/client.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QMap>

namespace counterfoil::magento {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Magento)
};

constexpr qint64 clockAheadSeconds =
    600; // Magento refuses timestamps further in the future (Nonce/Generator.php)

/// The text with %1 or %fieldName filled in from "parameters" (a list or an object).
QString filledIn(const QJsonObject& json)
{
    QString message = json.value(QStringLiteral("message")).toString();
    const QJsonValue parameters = json.value(QStringLiteral("parameters"));
    const auto asText = [](const QJsonValue& value) { return value.toVariant().toString(); };
    if (parameters.isArray()) {
        const QJsonArray list = parameters.toArray();
        for (qsizetype i = list.size(); i > 0; --i)
            message.replace(u'%' + QString::number(i), asText(list[i - 1]));
    } else {
        const QJsonObject named = parameters.toObject();
        for (auto it = named.begin(); it != named.end(); ++it)
            message.replace(u'%' + it.key(), asText(it.value()));
    }
    return message;
}

Error build(ErrorKind kind, const QString& message, const QString& detail, const char* code, int status)
{
    Error error = makeError(kind, message, detail, QLatin1String(code));
    error.httpStatus = status;
    return error;
}

/// The sentence for an authentication failure that Magento words for programmers.
std::optional<Error> authenticationError(const QString& text, const HttpResponse& response,
                                         const QString& detail, const QDateTime& now)
{
    const auto wrong = [&](const QString& message, const char* code) {
        return build(ErrorKind::Unauthorized, message, detail, code, response.status);
    };
    if (text.contains(QStringLiteral("consumer having the specified key")))
        return wrong(
            Words::tr("The shop does not know this consumer key. Copy it again from System > Integrations "
                      "in Magento; perhaps "
                      "it was swapped with the access token, or the integration was deleted."),
            "MAGENTO_CONSUMER_UNKNOWN");
    if (text.contains(QStringLiteral("Consumer key is not the correct length")))
        return wrong(
            Words::tr("The consumer key does not have its 32 characters. Copy it again, without spaces."),
            "MAGENTO_CONSUMER_LENGTH");
    if (text.contains(QStringLiteral("Specified token does not exist")))
        return wrong(
            Words::tr("The shop does not know this access token. Copy it again from System > Integrations; "
                      "after a reauthorize "
                      "the old one is gone."),
            "MAGENTO_TOKEN_UNKNOWN");
    if (text.contains(QStringLiteral("token length is invalid")))
        return wrong(
            Words::tr("The access token does not have its 32 characters. Copy it again, without spaces."),
            "MAGENTO_TOKEN_LENGTH");
    if (text.contains(QStringLiteral("signature is invalid")))
        return wrong(
            Words::tr(
                "The signature does not match. Either the consumer secret or the access token secret "
                "is wrong: copy both "
                "again. If they are right, a proxy in front of the shop changes its address or port: "
                "ask your host to "
                "pass on the original host, or choose under Credentials to send the access token alone."),
            "MAGENTO_SIGNATURE");
    if (text.contains(QStringLiteral("validating the nonce"))) {
        const QDateTime shopTime = httpDate(response.header("Date"));
        const qint64 ahead = shopTime.isValid() ? shopTime.secsTo(now) : 0;
        if (ahead > clockAheadSeconds)
            return wrong(
                Words::tr("This computer's clock is %1 minutes ahead of the shop's. Set the clock right "
                          "(switch on automatic "
                          "time), then try again.")
                    .arg(ahead / 60),
                "MAGENTO_CLOCK_AHEAD");
        return wrong(
            Words::tr("The shop refused the time or the one-time number of the request. Most often this "
                      "computer's clock is "
                      "more than 10 minutes ahead: set it right, then try again."),
            "MAGENTO_CLOCK_AHEAD");
    }
    if (text.contains(QStringLiteral("nonce is already being used")))
        return wrong(
            Words::tr("The shop has seen this request before. Try again; if it stays, something between "
                      "this computer and the "
                      "shop repeats requests."),
            "MAGENTO_NONCE_USED");
    return std::nullopt;
}

Error unauthorized(const QJsonObject& json, const HttpResponse& response, const QString& what,
                   const QString& detail)
{
    const QString resource =
        json.value(QStringLiteral("parameters")).toObject().value(QStringLiteral("resources")).toString();
    if (!resource.isEmpty())
        return build(
            ErrorKind::Forbidden,
            Words::tr(
                "The shop does not let the integration read %1. Either its permission %2 is missing (System "
                "> "
                "Integrations > API: tick it, save, reauthorize), or the integration is not active. With "
                "the access token alone (bearer) since "
                "Magento 2.4.4: Stores > Configuration > Services > OAuth must allow access tokens as bearer "
                "tokens.")
                .arg(what, resourceLabel(resource)),
            detail, "MAGENTO_RESOURCE_MISSING", response.status);
    return build(ErrorKind::Unauthorized, Words::tr("The shop refused the keys: %1").arg(filledIn(json)),
                 detail, "MAGENTO_REFUSED", response.status);
}

Error notJson(const HttpResponse& response, const QString& what, const QString& detail)
{
    if (response.status == 503)
        return build(ErrorKind::ServerFailed,
                     Words::tr("The shop is in maintenance mode. It is tried again later."), detail,
                     "MAGENTO_MAINTENANCE", response.status);
    if (response.status >= 500)
        return build(
            ErrorKind::ServerFailed,
            Words::tr("The shop's server failed (%1). It is tried again later; if it stays, tell whoever "
                      "looks after the shop.")
                .arg(response.status),
            detail, "MAGENTO_SERVER", response.status);
    if (response.status >= 300 && response.status < 400)
        return build(ErrorKind::Settings,
                     Words::tr("The shop sends the program on to %1. Enter that address as the store URL.")
                         .arg(QString::fromUtf8(response.header("Location"))),
                     detail, "MAGENTO_REDIRECT", response.status);
    if (response.status == 404)
        return build(
            ErrorKind::Settings,
            Words::tr("There is no Magento at this address (404). Check the store URL; a shop in a folder "
                      "needs the folder too."),
            detail, "MAGENTO_NOT_FOUND", response.status);
    return build(
        ErrorKind::BadResponse,
        Words::tr("The shop answered with a web page instead of %1. Check the store URL; a login page, a "
                  "firewall or a cache in "
                  "front of the shop may answer in its place.")
            .arg(what),
        detail, "MAGENTO_NOT_JSON", response.status);
}

} // namespace

QDateTime httpDate(const QByteArray& header)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

QString resourceLabel(const QString& resource)
{
    static const QMap<QString, QString> labels{
        {QStringLiteral("Magento_Sales::actions_view"),
         QStringLiteral("Sales > Operations > Orders > Actions > View")},
        {QStringLiteral("Magento_Sales::sales_invoice"), QStringLiteral("Sales > Operations > Invoices")},
        {QStringLiteral("Magento_Sales::sales_creditmemo"),
         QStringLiteral("Sales > Operations > Credit Memos")},
        {QStringLiteral("Magento_Sales::shipment"), QStringLiteral("Sales > Operations > Shipments")},
        {QStringLiteral("Magento_Customer::customer"), QStringLiteral("Customers")},
        {QStringLiteral("Magento_Catalog::products"), QStringLiteral("Catalog > Inventory > Products")},
        {QStringLiteral("Magento_Backend::store"), QStringLiteral("Stores > Settings > All Stores")},
        {QStringLiteral("Magento_Tax::manage_tax"), QStringLiteral("Stores > Taxes > Tax Zones and Rates")},
    };
    return labels.value(resource, resource);
}

Error responseError(const HttpResponse& response, const QString& what, const QDateTime& now)
{
    const QString detail =
        QStringLiteral("HTTP %1: %2").arg(response.status).arg(QString::fromUtf8(response.body.left(500)));
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        return notJson(response, what, detail);

    const QJsonObject json = document.object();
    const QString text = filledIn(json);
    if (const auto authentication = authenticationError(text, response, detail, now))
        return *authentication;
    if (response.status == 401)
        return unauthorized(json, response, what, detail);
    if (text.contains(QStringLiteral("Specified request cannot be processed")))
        return build(ErrorKind::Settings,
                     Words::tr("The shop has no store view of that name. Check the store URL."), detail,
                     "MAGENTO_STORE_UNKNOWN", response.status);
    if (text.contains(QStringLiteral("does not match any route")))
        return build(
            ErrorKind::Settings,
            Words::tr("The shop does not offer %1 over its REST API. Is it a Magento 2 shop, and is the "
                      "store URL right?")
                .arg(what),
            detail, "MAGENTO_ROUTE", response.status);
    if (response.status >= 500)
        return build(ErrorKind::ServerFailed, Words::tr("The shop failed: %1").arg(text), detail,
                     "MAGENTO_SERVER", response.status);
    if (response.status == 404)
        return build(ErrorKind::Rejected, Words::tr("The shop no longer has it: %1").arg(text), detail,
                     "MAGENTO_GONE", response.status);
    if (response.status == 429)
        return build(ErrorKind::RateLimited, Words::tr("The shop asks for fewer requests. It goes on later."),
                     detail, "MAGENTO_RATE_LIMIT", response.status);
    return build(ErrorKind::BadResponse, Words::tr("The shop refused to send %1: %2").arg(what, text), detail,
                 "MAGENTO_REFUSED", response.status);
}

} // namespace counterfoil::magento
