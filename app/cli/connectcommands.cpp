#include "cli/commands.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QProcess>

namespace counterfoil::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString stateName(sync::ConnectionState state)
{
    switch (state) {
    case sync::ConnectionState::NotConnected:
        return QStringLiteral("not connected");
    case sync::ConnectionState::Connecting:
        return QStringLiteral("connecting");
    case sync::ConnectionState::Connected:
        return QStringLiteral("connected");
    case sync::ConnectionState::Attention:
        return QStringLiteral("attention");
    }
    return {};
}

QJsonObject toJson(const xero::Organisation& organisation)
{
    return {{QStringLiteral("tenantId"), organisation.tenantId},
            {QStringLiteral("name"), organisation.name},
            {QStringLiteral("country"), organisation.countryCode},
            {QStringLiteral("baseCurrency"), organisation.baseCurrency},
            {QStringLiteral("timezone"), organisation.ianaTimezone},
            {QStringLiteral("edition"), organisation.edition},
            {QStringLiteral("demoCompany"), organisation.isDemoCompany}};
}

/// Opens the system's browser without a window system of our own: by the desktop's opener.
bool openBrowser(const QUrl& url)
{
#if defined(Q_OS_WIN)
    return QProcess::startDetached(QStringLiteral("rundll32"), {QStringLiteral("url.dll,FileProtocolHandler"),
                                                                url.toString(QUrl::FullyEncoded)});
#elif defined(Q_OS_MACOS)
    return QProcess::startDetached(QStringLiteral("open"), {url.toString(QUrl::FullyEncoded)});
#else
    return QProcess::startDetached(QStringLiteral("xdg-open"), {url.toString(QUrl::FullyEncoded)});
#endif
}

} // namespace

ExitCode connectCommand(Session& session, const Arguments& arguments)
{
    const bool printUrl = arguments.has(QStringLiteral("--print-url"));
    if (const QStringList missing = session.runtime().missingSettings(); !missing.isEmpty())
        return printError(makeError(ErrorKind::Settings,
                                    tr("Not everything is set yet: %1. Use `counterfoil config set` and "
                                       "`counterfoil secrets set`.")
                                        .arg(missing.join(QStringLiteral(", "))),
                                    {}, QStringLiteral("SETTING_MISSING")),
                          arguments.json);

    const auto shop = session.runtime().checkShop(session.stop());
    if (!shop)
        return printError(shop.error(), arguments.json);
    const auto openUrl = [&](const QUrl& url) {
        if (printUrl) {
            print(url.toString(QUrl::FullyEncoded));
            return true;
        }
        if (openBrowser(url))
            return true;
        print(tr("Open this address in a browser on this computer:"));
        print(url.toString(QUrl::FullyEncoded));
        return true;
    };
    const auto organisation = session.runtime().signIn(
        openUrl, arguments.options.value(QStringLiteral("--tenant")), session.stop());
    if (!organisation) {
        const ExitCode code = printError(organisation.error(), arguments.json);
        return code == UsageOrSettings && organisation.error().code != QStringLiteral("TENANT_CHOICE_NEEDED")
                   ? code
               : code == Refused ? NotConnected
                                 : code;
    }
    if (arguments.json)
        printJson({{QStringLiteral("organisation"), toJson(*organisation)}});
    else
        print(tr("Connected to %1 (%2, %3, %4).")
                  .arg(organisation->name, organisation->countryCode, organisation->baseCurrency,
                       organisation->ianaTimezone));
    return Ok;
}

ExitCode disconnectCommand(Session& session, const Arguments& arguments)
{
    const auto disconnected = session.runtime().disconnect(session.stop());
    if (const auto removed = removeNow(session.secrets(), secret::xeroTokens); !removed)
        return printError(removed.error(), arguments.json);
    if (!disconnected)
        return printError(disconnected.error(), arguments.json);
    if (!arguments.json)
        print(tr("Signed out of Xero."));
    return Ok;
}

ExitCode statusCommand(Session& session, const Arguments& arguments)
{
    const auto status = session.runtime().status();
    const auto counts = session.runtime().queue().countsByState();
    QJsonObject queue;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        queue.insert(store::queueStateName(it.key()), it.value());
    QJsonArray stores;
    for (const auto& store : status.shop.stores)
        stores.append(QJsonObject{{QStringLiteral("id"), store.id},
                                  {QStringLiteral("code"), store.code},
                                  {QStringLiteral("currency"), store.baseCurrency},
                                  {QStringLiteral("timezone"), store.timezone}});
    const QJsonObject json{
        {QStringLiteral("shop"), QJsonObject{{QStringLiteral("state"), stateName(status.shop.state)},
                                             {QStringLiteral("reason"), status.shop.reason},
                                             {QStringLiteral("url"), status.shop.baseUrl},
                                             {QStringLiteral("stores"), stores}}},
        {QStringLiteral("xero"),
         QJsonObject{{QStringLiteral("state"), stateName(status.books.state)},
                     {QStringLiteral("reason"), status.books.reason},
                     {QStringLiteral("organisation"), toJson(status.books.organisation)},
                     {QStringLiteral("callsToday"), status.books.callsToday}}},
        {QStringLiteral("queue"), queue},
        {QStringLiteral("lastSync"), status.lastSync.toString(Qt::ISODate)},
    };
    if (arguments.json) {
        printJson(json);
    } else {
        print(
            tr("Shop:  %1 %2 %3").arg(stateName(status.shop.state), status.shop.baseUrl, status.shop.reason));
        print(tr("Xero:  %1 %2 %3")
                  .arg(stateName(status.books.state), status.books.organisation.name, status.books.reason));
        print(tr("Calls to Xero today: %1").arg(status.books.callsToday));
        for (auto it = counts.begin(); it != counts.end(); ++it)
            print(tr("Queue: %1 %2").arg(it.value()).arg(store::queueStateName(it.key())));
        if (status.lastSync.isValid())
            print(tr("Last sync: %1").arg(status.lastSync.toLocalTime().toString(Qt::ISODate)));
    }
    const bool connected = status.shop.state != sync::ConnectionState::NotConnected &&
                           status.books.state != sync::ConnectionState::NotConnected;
    return connected ? Ok : NotConnected;
}

} // namespace counterfoil::cli
