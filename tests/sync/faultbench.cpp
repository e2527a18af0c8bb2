#include "faultbench.h"

#include "cli/timelimit.h"
#include "xero/signin.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace counterfoil::test {

FaultBench::FaultBench(sandbox::Options options)
{
    auto started = sandbox::Sandbox::start(std::move(options));
    if (!started)
        qFatal("%s", qPrintable(started.error().message));
    box = std::move(started).value();
    keys = box->shopKeys();
    settings = {{QStringLiteral("magento.url"), box->shopUrl().toString()},
                {QStringLiteral("xero.clientId"), box->xeroClientId()},
                {QStringLiteral("xero.redirectPort"), QString::number(box->redirectPort())},
                {QStringLiteral("xero.apiUrl"), box->xeroApiUrl().toString()},
                {QStringLiteral("xero.identityUrl"), box->identityUrl().toString()}};
}

std::unique_ptr<sync::Runtime> FaultBench::open()
{
    sync::RuntimeOptions options;
    options.profileDirectory = m_directory.path();
    options.credentials = {keys, clientSecret, tokens};
    options.transport = transport ? transport : &plain;
    options.clock = &clock;
    options.saveTokens = [this](const xero::TokenSet&) -> Result<void> {
        m_tokensSaved++;
        return {};
    };
    options.onEvent = [this](const sync::Event& event) { m_events.append(event); };
    auto runtime = sync::Runtime::open(std::move(options));
    if (!runtime)
        qFatal("%s", qPrintable(runtime.error().message));
    return std::move(runtime).value();
}

Error FaultBench::set(const QString& key, const QString& value)
{
    const auto saved = open()->saveSettings({{key, value}});
    return saved ? noError() : saved.error();
}

Error FaultBench::testShop()
{
    auto runtime = open();
    if (const auto saved = runtime->saveSettings(settings); !saved)
        return saved.error();
    const auto check = runtime->checkShop({});
    const auto shop = runtime->status().shop;
    m_rows = static_cast<int>(runtime->queue().countsByState().size());
    if (!check)
        return check.error();
    Error error;
    error.message = shop.reason;
    return error;
}

Error FaultBench::connect(const Browser& browser)
{
    auto runtime = open();
    if (const auto saved = runtime->saveSettings(settings); !saved)
        return saved.error();
    // A row that waits for something that does not come shall fail and not hang.
    const cli::TimeLimit limit(std::chrono::seconds(10), {});
    const auto organisation = runtime->signIn(browser, {}, limit.stop());
    m_rows += runtime->setting(QStringLiteral("xero.tenantId")).isEmpty() ? 0 : 1;
    return organisation ? noError() : organisation.error();
}

Error FaultBench::connectAndWait(const Browser& browser, std::chrono::seconds wait)
{
    auto app = xero::AppSettings::withUrls(settings.value(QStringLiteral("xero.apiUrl")),
                                           settings.value(QStringLiteral("xero.identityUrl")));
    app->clientId = settings.value(QStringLiteral("xero.clientId"));
    app->redirectPort = settings.value(QStringLiteral("xero.redirectPort")).toUShort();
    xero::Session session(transport ? *transport : plain, clock, *app,
                          [this](const xero::TokenSet&) -> Result<void> {
                              m_tokensSaved++;
                              return {};
                          });
    const auto done = xero::signIn(session, browser, wait, {});
    return done ? noError() : done.error();
}

Error FaultBench::sync()
{
    auto runtime = open();
    QMap<QString, QString> all = settings;
    all.insert(QStringLiteral("xero.tenantId"), box->tenantId());
    if (const auto saved = runtime->saveSettings(all); !saved)
        return saved.error();
    const auto books = runtime->books(std::chrono::minutes(0), {});
    return books ? noError() : books.error();
}

FaultBench::Browser FaultBench::willingBrowser()
{
    return [this](const QUrl& page) {
        m_browser.open(page);
        return true;
    };
}

FaultBench::Browser FaultBench::comesBackWith(const QString& query)
{
    return [this, query](const QUrl& page) {
        const QString state = QUrlQuery(page).queryItemValue(QStringLiteral("state"));
        const quint16 port = settings.value(QStringLiteral("xero.redirectPort")).toUShort();
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (!m_socket->waitForConnected())
            return false;
        const QString target = query.contains(QStringLiteral("%1")) ? query.arg(state) : query;
        m_socket->write("GET /callback?" + target.toUtf8() +
                        " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\n\r\n");
        return m_socket->waitForBytesWritten();
    };
}

void FaultBench::shopAnswers(RawAnswer answer)
{
    m_server = std::make_unique<RawServer>([answer](const RawRequest&) { return answer; });
    settings.insert(QStringLiteral("magento.url"), m_server->url("/").toString());
}

QString FaultBench::settled(QString text) const
{
    const auto port = [&text](quint16 number, const QString& name) {
        if (number != 0)
            text.replace(QRegularExpression(QStringLiteral("\\b%1\\b").arg(number)), name);
    };
    port(box->redirectPort(), QStringLiteral("8742"));
    port(otherPort, QStringLiteral("8742"));
    static const QRegularExpression loopback(QStringLiteral("127\\.0\\.0\\.1(?!, localhost)"));
    text.replace(loopback, QStringLiteral("shop.example.com"));
    return text;
}

} // namespace counterfoil::test
