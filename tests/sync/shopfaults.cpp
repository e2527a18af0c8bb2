// What can be wrong with the shop's side of a connection.
#include "faultbench.h"

#include "http/httpfailure.h"

namespace counterfoil::test {

namespace {

QStringList w(const char* text)
{
    return QString::fromUtf8(text).split(u'|');
}

/// A network that fails in the same way each time, by the program's own rules for it.
class FailingTransport final : public HttpTransport
{
public:
    explicit FailingTransport(HttpFailure failure) : m_failure(std::move(failure)) {}
    Result<HttpResponse> send(const HttpRequest& request, std::stop_token) override
    {
        return failureError(request, m_failure);
    }

private:
    HttpFailure m_failure;
};

Error withKey(FaultBench& bench, QString magento::IntegrationKeys::*key, const QString& value)
{
    bench.keys.*key = value;
    return bench.testShop();
}

Error withUrl(FaultBench& bench, const QString& url)
{
    bench.settings.insert(QStringLiteral("magento.url"), url);
    return bench.testShop();
}

Error afterFault(FaultBench& bench, sandbox::Fault::Kind kind)
{
    sandbox::Fault fault;
    fault.kind = kind;
    fault.side = sandbox::Fault::Side::Shop;
    bench.box->play(fault);
    return bench.testShop();
}

QByteArray recorded(const QString& name)
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/magento/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A proxy as companies have it, which wants a name and a password.
Error behindProxy(FaultBench& bench)
{
    RawServer proxy([](const RawRequest&) {
        return RawAnswer::status(407, "Proxy Authentication Required",
                                 "Proxy-Authenticate: Basic realm=\"company\"\r\n");
    });
    const QByteArray before = qgetenv("https_proxy");
    qputenv("https_proxy", proxy.url("").toEncoded());
    const Error error = withUrl(bench, QStringLiteral("https://shop.example.com"));
    before.isNull() ? qunsetenv("https_proxy") : qputenv("https_proxy", before);
    return error;
}

Error throughTransport(FaultBench& bench, HttpFailure failure)
{
    FailingTransport transport(std::move(failure));
    bench.transport = &transport;
    const Error error = bench.testShop();
    bench.transport = nullptr;
    return error;
}

sandbox::Options denying(const QStringList& resources)
{
    sandbox::Options options;
    options.shopDeniedResources = resources;
    return options;
}

sandbox::Options denyingAll()
{
    return denying({QStringLiteral("Magento_Backend::store"), QStringLiteral("Magento_Sales::actions_view"),
                    QStringLiteral("Magento_Sales::sales_invoice"),
                    QStringLiteral("Magento_Sales::sales_creditmemo"),
                    QStringLiteral("Magento_Customer::customer"), QStringLiteral("Magento_Catalog::products"),
                    QStringLiteral("Magento_Tax::manage_tax")});
}

QList<SignInFault> keyFaults()
{
    using Keys = magento::IntegrationKeys;
    const QString other(32, u'x');
    return {
        {"Wrong consumer key", [other](FaultBench& b) { return withKey(b, &Keys::consumerKey, other); },
         "MAGENTO_CONSUMER_UNKNOWN", w("consumer key|Copy it again|System > Integrations")},
        {"Consumer key cut short",
         [](FaultBench& b) { return withKey(b, &Keys::consumerKey, b.keys.consumerKey.left(30)); },
         "MAGENTO_CONSUMER_LENGTH", w("consumer key|32 characters|Copy it again")},
        {"Wrong consumer secret", [other](FaultBench& b) { return withKey(b, &Keys::consumerSecret, other); },
         "MAGENTO_SIGNATURE", w("consumer secret|copy both again")},
        {"Wrong access token", [other](FaultBench& b) { return withKey(b, &Keys::accessToken, other); },
         "MAGENTO_TOKEN_UNKNOWN", w("access token|Copy it again|System > Integrations")},
        {"Access token cut short",
         [](FaultBench& b) { return withKey(b, &Keys::accessToken, b.keys.accessToken.left(30)); },
         "MAGENTO_TOKEN_LENGTH", w("access token|32 characters|Copy it again")},
        {"Wrong access token secret",
         [other](FaultBench& b) { return withKey(b, &Keys::accessTokenSecret, other); }, "MAGENTO_SIGNATURE",
         w("access token secret|copy both again")},
        {"Consumer key and access token swapped",
         [](FaultBench& b) {
             std::swap(b.keys.consumerKey, b.keys.accessToken);
             return b.testShop();
         },
         "MAGENTO_CONSUMER_UNKNOWN", w("consumer key|swapped with the access token")},
        {"One of the four values missing",
         [](FaultBench& b) { return withKey(b, &Keys::accessTokenSecret, {}); }, "SETTING_MISSING",
         w("Magento integration|Copy all four values|System > Integrations")},
    };
}

QList<SignInFault> permissionFaults()
{
    const auto test = [](FaultBench& b) { return b.testShop(); };
    return {
        {"Integration not activated", test, "MAGENTO_INTEGRATION_INACTIVE",
         w("grants nothing|Activate the integration|System > Integrations"), denyingAll()},
        {"Resource missing: orders", test, "",
         w("Sales > Operations > Orders > Actions > View|Tick these|reauthorize"),
         denying({QStringLiteral("Magento_Sales::actions_view")})},
        {"Resources missing: invoices and credit memos", test, "",
         w("Sales > Operations > Invoices; Sales > Operations > Credit Memos|Tick these|reauthorize"),
         denying({QStringLiteral("Magento_Sales::sales_invoice"),
                  QStringLiteral("Magento_Sales::sales_creditmemo")})},
        {"Resource missing: tax rates", test, "",
         w("Stores > Taxes > Tax Zones and Rates|Tick these|reauthorize"),
         denying({QStringLiteral("Magento_Tax::manage_tax")})},
        {"Access token as bearer token, off since Magento 2.4.4",
         [](FaultBench& b) {
             b.settings.insert(QStringLiteral("magento.auth"), QStringLiteral("bearer"));
             return b.testShop();
         },
         "MAGENTO_BEARER_OFF", w("bearer token|2.4.4|OAuth 1.0a|Stores > Configuration > Services > OAuth")},
        {"This computer's clock is an hour ahead",
         [](FaultBench& b) {
             b.clock.offsetSeconds = 3600;
             return b.testShop();
         },
         "MAGENTO_CLOCK_AHEAD", w("clock|minutes ahead|Set the clock right")},
        {"This computer's clock is a day behind",
         [](FaultBench& b) {
             b.clock.offsetSeconds = -86400;
             return b.testShop();
         },
         "",
         {}},
    };
}

QList<SignInFault> networkFaults()
{
    using Kind = sandbox::Fault::Kind;
    return {
        {"The network's proxy wants a password (407)", behindProxy, "OFFLINE",
         w("proxy|user name and a password|proxy settings|shop.example.com")},
        {"The certificate cannot be trusted, or the server does not speak TLS",
         [](FaultBench& b) {
             return throughTransport(
                 b, {FailureCause::Network, QNetworkReply::SslHandshakeFailedError, {}, false});
         },
         "TLS_FAILED", w("No secure connection|certificate|date and time")},
        {"No such host", // not asked of a name server, which may be away
         [](FaultBench& b) {
             b.settings.insert(QStringLiteral("magento.url"), QStringLiteral("https://shop.invalid"));
             return throughTransport(b, {FailureCause::Network, QNetworkReply::HostNotFoundError, {}, false});
         },
         "OFFLINE", w("shop.invalid|cannot be found|Check that it is written correctly")},
        {"Connection refused",
         [](FaultBench& b) { return withUrl(b, QStringLiteral("http://127.0.0.1:%1").arg(closedPort())); },
         "OFFLINE", w("refuses the connection|Check the address and the port")},
        {"No answer in time",
         [](FaultBench& b) {
             return throughTransport(b, {FailureCause::Inactivity, QNetworkReply::NoError, {}, true});
         },
         "TIMEOUT", w("did not answer within 30 seconds|tried again")},
        {"This computer is offline",
         [](FaultBench& b) {
             return throughTransport(
                 b, {FailureCause::Network, QNetworkReply::TemporaryNetworkFailureError, {}, false});
         },
         "OFFLINE", w("cannot be reached|online")},
        {"A web page in place of data", [](FaultBench& b) { return afterFault(b, Kind::Html); },
         "MAGENTO_NOT_JSON", w("web page instead of store views|Check the store URL|firewall")},
        {"Half an answer", [](FaultBench& b) { return afterFault(b, Kind::Truncated); }, "CUT_OFF",
         w("broke the connection off|tried again")},
        {"The shop is in maintenance (503)",
         [](FaultBench& b) {
             b.shopAnswers(RawAnswer::status(503, recorded(QStringLiteral("err-maintenance.txt"))));
             return b.testShop();
         },
         "MAGENTO_MAINTENANCE", w("maintenance mode|tried again")},
        {"The shop's database is down (500)",
         [](FaultBench& b) {
             b.shopAnswers(RawAnswer::status(500, recorded(QStringLiteral("err-db-down.txt"))));
             return b.testShop();
         },
         "MAGENTO_SERVER", w("The shop's server failed|looks after the shop")},
    };
}

QList<SignInFault> addressFaults()
{
    return {
        {"Wrong path (404)",
         [](FaultBench& b) {
             b.shopAnswers(RawAnswer::status(404, "<html>Not Found</html>"));
             return b.testShop();
         },
         "MAGENTO_NOT_FOUND", w("no Magento at this address|Check the store URL|folder")},
        {"REST switched off, or not Magento 2 (404)",
         [](FaultBench& b) {
             b.shopAnswers(RawAnswer::status(404, R"({"message":"Request does not match any route."})",
                                             "Content-Type: application/json\r\n"));
             return b.testShop();
         },
         "MAGENTO_ROUTE", w("store views|REST API|Magento 2|store URL")},
        {"The shop moved to another address (redirect)",
         [](FaultBench& b) {
             b.shopAnswers(RawAnswer::status(302, "", "Location: https://www.example.com/\r\n"));
             return b.testShop();
         },
         "MAGENTO_REDIRECT", w("https://www.example.com/|Enter that address as the store URL")},
        {"The address of the admin's page: /admin is taken off",
         [](FaultBench& b) {
             return withUrl(b, b.box->shopUrl().toString() + QStringLiteral("/admin/dashboard/"));
         },
         "",
         {}},
        {"Address without https://",
         [](FaultBench& b) { return withUrl(b, QStringLiteral("http://shop.example.com")); },
         "SETTING_URL_NOT_HTTPS", w("http://shop.example.com|https")},
        {"No address at all", [](FaultBench& b) { return withUrl(b, {}); }, "SETTING_MISSING",
         w("store URL|Enter the address of your shop")},
    };
}

} // namespace

QList<SignInFault> shopFaults()
{
    return keyFaults() + permissionFaults() + networkFaults() + addressFaults();
}

} // namespace counterfoil::test
