#include "xero/signin.h"

#include "base/redaction.h"
#include "xero/callbackserver.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace counterfoil::xero {

namespace {

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// 256 random bits as 43 unreserved characters.
QByteArray randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    QByteArray bytes;
    for (const quint32 word : words) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes.append(static_cast<char>((word >> shift) & 0xffU));
    }
    return base64Url(bytes);
}

/// Xero has been seen to refuse "+" between scopes, so the query is built by hand with %20.
QByteArray parameter(const QByteArray& name, const QString& value)
{
    return name + '=' + QUrl::toPercentEncoding(value);
}

Result<QString> codeOf(const CallbackVerdict& verdict)
{
    switch (verdict.kind) {
    case CallbackVerdict::Kind::Code:
        return verdict.value;
    case CallbackVerdict::Kind::Denied:
        return makeError(ErrorKind::Forbidden,
                         QCoreApplication::translate("Xero",
                                                     "The access was not allowed on Xero's page, so nothing "
                                                     "was connected. Press Connect Now to try again."),
                         QStringLiteral("error=access_denied"), QStringLiteral("ACCESS_DENIED"));
    case CallbackVerdict::Kind::Failed:
    case CallbackVerdict::Kind::NotOurs:
        break;
    }
    return makeError(
        ErrorKind::BadResponse,
        QCoreApplication::translate("Xero", "Xero did not complete the sign-in (%1). Check that the client "
                                            "ID is right and that your app in the Xero developer portal "
                                            "is of the kind Mobile or desktop app.")
            .arg(verdict.value),
        QStringLiteral("callback with an error: ") + verdict.value, QStringLiteral("SIGN_IN_FAILED"));
}

std::optional<Error> missingCredentials(const AppSettings& settings)
{
    if (settings.clientId.trimmed().isEmpty()) {
        return makeError(
            ErrorKind::Settings,
            QCoreApplication::translate("Xero", "The client ID of your Xero app is missing. Create an app "
                                                "of the kind Mobile or desktop app at "
                                                "developer.xero.com and enter its client ID "
                                                "(xero.clientId)."),
            {}, QStringLiteral("CLIENT_ID_MISSING"));
    }
    if (settings.customConnection && settings.clientSecret.isEmpty()) {
        return makeError(ErrorKind::Settings,
                         QCoreApplication::translate("Xero",
                                                     "A custom connection needs its client secret. Enter it "
                                                     "(secret xero.clientSecret), or switch the custom "
                                                     "connection off."),
                         {}, QStringLiteral("CLIENT_SECRET_MISSING"));
    }
    return std::nullopt;
}

Error allPortsInUse(const QList<quint16>& ports, const QString& detail)
{
    QStringList numbers;
    for (const quint16 port : ports)
        numbers.append(QString::number(port));
    return makeError(
        ErrorKind::Settings,
        QCoreApplication::translate(
            "Xero",
            "All registered ports (%1) on this computer are in use by other programs, so the answer of "
            "Xero's sign-in page could not arrive. Close one of them, or add another one to the further "
            "ports (xero.furtherPorts) and http://localhost:PORT/callback with that port to the redirect "
            "URIs of your app in the Xero developer portal.")
            .arg(numbers.join(QStringLiteral(", "))),
        detail, QStringLiteral("PORT_IN_USE"));
}

/// Listens, opens the browser and waits. Without a browser there is nothing to wait for.
Result<QString> codeFromBrowser(const AppSettings& settings, const SignInRequest& request,
                                const OpenUrl& openUrl, std::chrono::seconds timeout, std::stop_token stop)
{
    bool opened = false;
    std::stop_source giveUp;
    const std::stop_callback forward(stop, [&giveUp] { giveUp.request_stop(); });
    auto code = waitForCallback(settings, request, timeout, giveUp.get_token(), [&] {
        opened = openUrl(request.url);
        if (!opened)
            giveUp.request_stop();
    });
    if (code || code.error().kind != ErrorKind::Cancelled || opened || stop.stop_requested())
        return code;
    return makeError(ErrorKind::Settings,
                     QCoreApplication::translate("Xero",
                                                 "No web browser could be opened. Set a default browser, or "
                                                 "run \"counterfoil connect --print-url\" and open the "
                                                 "printed address yourself."),
                     {}, QStringLiteral("NO_BROWSER"));
}

} // namespace

QByteArray codeChallenge(const QByteArray& verifier)
{
    return base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

SignInRequest SignInRequest::create(const AppSettings& settings)
{
    SignInRequest request;
    request.codeVerifier = randomText();
    request.state = randomText();
    registerSecret(QString::fromLatin1(request.codeVerifier));
    const QList<QByteArray> query{
        parameter("response_type", QStringLiteral("code")),
        parameter("client_id", settings.clientId),
        parameter("redirect_uri", settings.redirectUri().toString()),
        parameter("scope", settings.scopes.join(u' ')),
        parameter("state", QString::fromLatin1(request.state)),
        parameter("code_challenge", QString::fromLatin1(codeChallenge(request.codeVerifier))),
        parameter("code_challenge_method", QStringLiteral("S256")),
    };
    request.url =
        QUrl::fromEncoded(settings.authorizeUrl.toEncoded() + '?' + query.join('&'), QUrl::StrictMode);
    return request;
}

Result<QString> waitForCallback(const AppSettings& settings, const SignInRequest& request,
                                std::chrono::seconds timeout, std::stop_token stop,
                                const std::function<void()>& listening)
{
    CallbackServer server(settings.redirectPort, request.state);
    if (const auto open = server.listen(); !open)
        return open.error();
    if (listening)
        listening();
    const auto verdict = server.wait(timeout, stop);
    if (!verdict)
        return verdict.error();
    return codeOf(*verdict);
}

Result<void> signIn(Session& session, const OpenUrl& openUrl, std::chrono::seconds timeout,
                    std::stop_token stop)
{
    const AppSettings& settings = session.settings();
    if (const auto problem = missingCredentials(settings))
        return *problem;
    if (settings.customConnection) {
        const auto token = session.refresh(stop);
        return token ? Result<void>() : token.error();
    }
    // Another program may sit on a port; the next one is registered as well.
    const QList<quint16> ports = QList<quint16>{settings.redirectPort} + settings.furtherPorts;
    std::optional<Error> inUse;
    for (const quint16 port : ports) {
        AppSettings onPort = settings;
        onPort.redirectPort = port;
        const SignInRequest request = SignInRequest::create(onPort);
        const auto code = codeFromBrowser(onPort, request, openUrl, timeout, stop);
        if (code)
            return session.exchangeCode(*code, request.codeVerifier, stop, onPort.redirectUri());
        const bool portTaken = code.error().code == QStringLiteral("PORT_IN_USE") ||
                               code.error().code == QStringLiteral("PORT_FORBIDDEN");
        if (!portTaken)
            return code.error();
        if (!inUse)
            inUse = code.error();
    }
    return ports.size() == 1 ? *inUse : allPortsInUse(ports, inUse->detail);
}

} // namespace counterfoil::xero
