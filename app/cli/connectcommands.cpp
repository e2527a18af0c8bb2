#include "cli/commands.h"
#include "cli/output.h"
#include "cli/timelimit.h"

#include <QCoreApplication>
#include <QProcess>

namespace counterfoil::cli {

namespace {

constexpr int longestSignIn = 300; // seconds; the sign-in itself waits no longer

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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

Result<xero::Organisation> signIn(Session& session, const Arguments& arguments, std::chrono::seconds timeout)
{
    const auto openUrl = [&arguments](const QUrl& url) {
        const QString address = url.toString(QUrl::FullyEncoded);
        if (arguments.has(QStringLiteral("--print-url"))) {
            print(address);
            return true;
        }
        const bool opened = openBrowser(url);
        printNote(
            opened ? Words::tr("Your browser opens Xero's sign-in page. If it does not, open this address on "
                               "this computer:")
                   : Words::tr("Open this address in a browser on this computer:"));
        printNote(address);
        return true;
    };
    TimeLimit limit(timeout, session.stop());
    auto organisation =
        session.runtime().signIn(openUrl, arguments.options.value(QStringLiteral("--tenant")), limit.stop());
    if (!organisation && organisation.error().kind == ErrorKind::Cancelled && limit.expired())
        return makeError(ErrorKind::Timeout,
                         Words::tr("Nobody signed in within %1 seconds. Run `counterfoil connect` again.")
                             .arg(timeout.count()),
                         {}, QStringLiteral("SIGN_IN_TIMEOUT"));
    return organisation;
}

} // namespace

ExitCode connectCommand(Session& session, const Arguments& arguments)
{
    const auto timeout =
        numberOption(arguments, QStringLiteral("--timeout"), longestSignIn, 1, longestSignIn);
    if (!timeout)
        return printError(timeout.error(), arguments.json);
    if (const auto complete = checkSettingsComplete(session.runtime()); !complete)
        return printError(complete.error(), arguments.json);
    if (const auto shop = session.runtime().checkShop(session.stop()); !shop)
        return printError(shop.error(), arguments.json);
    // What the integration may not read keeps nobody from signing in, but is said.
    if (const auto shop = session.runtime().status().shop; shop.state == sync::ConnectionState::Attention)
        printNote(shop.reason);

    const auto organisation = signIn(session, arguments, std::chrono::seconds(*timeout));
    if (!organisation) {
        const ExitCode code = printError(organisation.error(), arguments.json);
        // Whatever Xero's answer was: without it there is no connection.
        return code == Refused || organisation.error().code == QStringLiteral("SIGN_IN_TIMEOUT")
                   ? NotConnected
                   : code;
    }
    if (arguments.json)
        printJson({{QStringLiteral("organisation"), toJson(*organisation)}});
    else
        print(Words::tr("Connected to %1 (%2, %3, %4).")
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
    if (arguments.json)
        printJson({{QStringLiteral("connected"), false}});
    else
        print(Words::tr("Signed out of Xero."));
    return Ok;
}

} // namespace counterfoil::cli
