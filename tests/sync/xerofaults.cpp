// What can be wrong with the sign-in to Xero and with the keychain.
#include "faultbench.h"

#include "http/freeport.h"
#include "secrets/secretstore.h"
#include "sync/signinwatch.h"

#include <QTcpServer>
#include <QUrlQuery>

namespace counterfoil::test {

namespace {

QStringList w(const char* text)
{
    return QString::fromUtf8(text).split(u'|');
}

constexpr auto goodTokens =
    R"({"access_token":"access-1","refresh_token":"refresh-1","expires_in":1800,"scope":"accounting.contacts"})";

sandbox::Options approving()
{
    sandbox::Options options;
    options.autoApprove = true;
    return options;
}

/// Xero's page says what is wrong and never comes back; the program can only stop waiting.
Error onXerosPage(FaultBench& bench, const QByteArray& words)
{
    const auto browser = [&bench, words](const QUrl& page) {
        HttpRequest request;
        request.url = page;
        const auto answer = bench.plain.send(request, {});
        return answer && answer->status == 400 && answer->body.contains(words);
    };
    return bench.connectAndWait(browser);
}

Error identityFault(FaultBench& bench, sandbox::Fault::Kind kind)
{
    sandbox::Fault fault;
    fault.kind = kind;
    fault.side = sandbox::Fault::Side::Identity;
    fault.pathContains = QStringLiteral("/connect/token");
    bench.box->play(fault);
    return bench.connect(bench.willingBrowser());
}

xero::TokenSet signedIn(const FaultBench& bench)
{
    xero::TokenSet tokens;
    tokens.accessToken = QStringLiteral("access-0");
    tokens.refreshToken = QStringLiteral("refresh-0");
    tokens.expiresAt = bench.clock.nowUtc().addSecs(1000);
    tokens.refreshIssuedAt = bench.clock.nowUtc();
    return tokens;
}

/// The API's answer, recorded, to someone who is signed in.
Error apiAnswers(FaultBench& bench, int status, const QByteArray& body, const QList<HttpHeader>& headers = {})
{
    Dialogue dialogue;
    dialogue.answer(status, body, headers);
    if (status == 401) { // one refresh, then the same again
        dialogue.answer(200, goodTokens);
        dialogue.answer(status, body, headers);
    }
    bench.tokens = signedIn(bench);
    bench.transport = &dialogue;
    Error error = bench.sync();
    bench.transport = nullptr;
    return error;
}

Error replayedCode(FaultBench& bench)
{
    // Somebody has used the code already: the browser redeems it before it comes back.
    const auto browser = [&bench](const QUrl& page) {
        HttpRequest request;
        request.url = page;
        const auto approved = bench.plain.send(request, {});
        if (!approved || approved->status != 302)
            return false;
        const QUrl callback = QUrl::fromEncoded(approved->header("Location"));
        const QUrlQuery query(callback);
        HttpRequest redeem;
        redeem.method = "POST";
        redeem.url = bench.box->identityUrl().resolved(QUrl(QStringLiteral("/connect/token")));
        redeem.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        redeem.body = "grant_type=authorization_code&client_id=" + bench.box->xeroClientId().toLatin1() +
                      "&code=" + query.queryItemValue(QStringLiteral("code")).toLatin1() + "&redirect_uri=" +
                      QUrl::toPercentEncoding(QUrlQuery(page).queryItemValue(QStringLiteral("redirect_uri"),
                                                                             QUrl::FullyDecoded)) +
                      "&code_verifier=" + QByteArray(43, 'v');
        const auto redeemed = bench.plain.send(redeem, {});
        return redeemed && bench.comesBackWith(callback.query(QUrl::FullyEncoded))(page);
    };
    return bench.connect(browser);
}

Error noOrganisation(FaultBench& bench)
{
    Dialogue dialogue;
    dialogue.answer(200, goodTokens);
    dialogue.answer(200, "[]");
    dialogue.expect(
        [](const HttpRequest& request) {
            QVERIFY(request.url.path().endsWith(QStringLiteral("/revocation")));
        },
        HttpResponse{200, {}, {}});
    bench.transport = &dialogue;
    Error error = bench.connect(bench.comesBackWith(QStringLiteral("code=abc&state=%1")));
    bench.transport = nullptr;
    if (!dialogue.finished())
        error.message = QStringLiteral("the useless sign-in was not revoked");
    return error;
}

Error portInUse(FaultBench& bench, bool further)
{
    QTcpServer one, two;
    if (!one.listen(QHostAddress::LocalHost) || !two.listen(QHostAddress::LocalHost))
        return {};
    bench.otherPort = one.serverPort();
    bench.settings.insert(QStringLiteral("xero.redirectPort"), QString::number(one.serverPort()));
    if (further)
        bench.settings.insert(QStringLiteral("xero.furtherPorts"), QString::number(two.serverPort()));
    Error error = bench.connect([](const QUrl&) { return true; });
    error.message.replace(QString::number(two.serverPort()), QStringLiteral("8743"));
    return error;
}

Error fromSecrets(const Result<std::optional<QString>>& read)
{
    return read ? Error{} : read.error();
}

Error readableSecretsFile(FaultBench&)
{
    QTemporaryDir directory;
    const QString path = directory.path() + QStringLiteral("/secrets.json");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("{}") != 2)
        return {};
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const auto store = makeFileSecretStore(path);
    if (store)
        return {};
    Error error = store.error();
    error.message.replace(path, QStringLiteral("secrets.json"));
    return error;
}

QList<SignInFault> appFaults()
{
    return {
        {"Client ID that Xero does not know: Xero's page says so, the browser never comes back",
         [](FaultBench& b) {
             b.settings.insert(QStringLiteral("xero.clientId"), QStringLiteral("NOBODY"));
             return onXerosPage(b, "Unknown client");
         },
         "SIGN_IN_TIMEOUT", w("client ID|developer portal|Press Connect Now")},
        {"Redirect URI not registered: Xero's page says so, the browser never comes back",
         [](FaultBench& b) {
             b.otherPort = freePort();
             b.settings.insert(QStringLiteral("xero.redirectPort"), QString::number(b.otherPort));
             return onXerosPage(b, "Invalid redirect_uri");
         },
         "SIGN_IN_TIMEOUT", w("http://localhost:8742/callback|redirect URIs|developer portal")},
        {"No client ID entered",
         [](FaultBench& b) {
             b.settings.insert(QStringLiteral("xero.clientId"), {});
             return b.connect([](const QUrl&) { return true; });
         },
         "SETTING_MISSING", w("Xero client id|Configuration page|developer.xero.com")},
        {"Client ID refused when the code is exchanged",
         [](FaultBench& b) {
             Dialogue dialogue;
             dialogue.answer(400, R"({"error":"invalid_client"})");
             b.transport = &dialogue;
             const Error error = b.connect(b.comesBackWith(QStringLiteral("code=abc&state=%1")));
             b.transport = nullptr;
             return error;
         },
         "CLIENT_REJECTED", w("does not accept this app|client ID|developer portal")},
        {"Custom connection with a wrong client secret",
         [](FaultBench& b) {
             b.settings.insert(QStringLiteral("xero.clientId"), b.box->xeroCustomClientId());
             b.settings.insert(QStringLiteral("xero.customConnection"), QStringLiteral("true"));
             b.clientSecret = QStringLiteral("wrong");
             return b.connect([](const QUrl&) { return false; });
         },
         "CLIENT_REJECTED", w("client secret|developer portal")},
        {"Custom connection without its client secret",
         [](FaultBench& b) {
             b.settings.insert(QStringLiteral("xero.customConnection"), QStringLiteral("true"));
             return b.connect([](const QUrl&) { return false; });
         },
         "SETTING_MISSING", w("client secret|custom connection|Configuration page")},
    };
}

QList<SignInFault> callbackFaults()
{
    return {
        {"The person chose Cancel on Xero's page (access_denied)",
         [](FaultBench& b) {
             return b.connect(b.comesBackWith(QStringLiteral("error=access_denied&state=%1")));
         },
         "ACCESS_DENIED", w("not allowed on Xero's page|nothing was connected|Connect Now")},
        {"Xero's page reports an error",
         [](FaultBench& b) {
             return b.connect(b.comesBackWith(QStringLiteral("error=invalid_scope&state=%1")));
         },
         "SIGN_IN_FAILED", w("invalid_scope|developer portal|Mobile or desktop app")},
        {"Callback with a wrong state (another page on this computer): not heard",
         [](FaultBench& b) {
             return b.connectAndWait(b.comesBackWith(QStringLiteral("code=stolen&state=wrong")),
                                     std::chrono::seconds(1));
         },
         "SIGN_IN_TIMEOUT", w("Nobody signed in|Press Connect Now")},
        {"A code that was used before (replayed)", replayedCode, "SIGN_IN_AGAIN",
         w("did not accept this sign-in|used already|Press Connect Now"), approving()},
        {"Nobody signs in in time",
         [](FaultBench& b) { return b.connectAndWait([](const QUrl&) { return true; }); }, "SIGN_IN_TIMEOUT",
         w("Nobody signed in|Press Connect Now")},
        {"The port of the redirect URI is in use", [](FaultBench& b) { return portInUse(b, false); },
         "PORT_IN_USE", w("Port 8742|Close that program|xero.redirectPort|redirect URIs")},
        {"All registered ports are in use", [](FaultBench& b) { return portInUse(b, true); }, "PORT_IN_USE",
         w("8742, 8743|Close one of them|xero.furtherPorts|redirect URIs")},
        {"No browser can be opened",
         [](FaultBench& b) { return b.connect([](const QUrl&) { return false; }); }, "NO_BROWSER",
         w("browser|default browser|--print-url")},
        {"The sign-in reaches no organisation (and is revoked)", noOrganisation, "NO_ORGANISATION",
         w("no organisation|nothing was connected|Sign in again")},
    };
}

QList<SignInFault> serviceFaults()
{
    using Kind = sandbox::Fault::Kind;
    return {
        {"Xero's sign-in service answers with a web page",
         [](FaultBench& b) { return identityFault(b, Kind::Html); }, "",
         w("could not be understood|Try again|proxy"), approving()},
        {"Xero's sign-in service answers with half a JSON",
         [](FaultBench& b) {
             Dialogue dialogue;
             dialogue.answer(200, QByteArray(goodTokens).left(40));
             b.transport = &dialogue;
             const Error error = b.connect(b.comesBackWith(QStringLiteral("code=abc&state=%1")));
             b.transport = nullptr;
             return error;
         },
         "", w("could not be understood|Try again|proxy")},
        {"Xero's sign-in service fails (503)",
         [](FaultBench& b) { return identityFault(b, Kind::Status503); }, "",
         w("sign-in service|503|tried again"), approving()},
        {"The list of organisations is a web page",
         [](FaultBench& b) {
             Dialogue dialogue;
             dialogue.answer(200, goodTokens);
             dialogue.answer(200, "<html>Please sign in to this network</html>");
             b.transport = &dialogue;
             const Error error = b.connect(b.comesBackWith(QStringLiteral("code=abc&state=%1")));
             b.transport = nullptr;
             return error;
         },
         "", w("list of organisations|could not be understood|Connect Now|proxy")},
    };
}

QList<SignInFault> laterFaults()
{
    return {
        {"The sign-in has ended (invalid_grant)",
         [](FaultBench& b) {
             b.tokens = signedIn(b);
             b.tokens.expiresAt = b.clock.nowUtc();
             return b.sync();
         },
         "SIGN_IN_AGAIN", w("sign-in to Xero has ended|60 days|Press Connect Now")},
        {"The sign-in lacks a permission that the settings need",
         [](FaultBench& b) {
             b.tokens = signedIn(b);
             b.tokens.scopes = {QStringLiteral("accounting.contacts"), QStringLiteral("accounting.invoices"),
                                QStringLiteral("accounting.payments")};
             auto database = store::Database::open(QTemporaryDir().path(), store::Database::Mode::ReadWrite);
             sync::Settings settings(**database);
             return sync::missingScopesError(sync::SignInWatch(settings, b.clock).state(b.tokens));
         },
         "GRANT_SCOPES", w("Sign in again to grant|accounting.settings|Connect Now|nothing is lost")},
        {"Xero refuses a call for want of a scope (401)",
         [](FaultBench& b) {
             return apiAnswers(b, 401, R"({"Title":"Unauthorized","Detail":"AuthorizationUnsuccessful"})",
                               {{"WWW-Authenticate", "insufficient_scope"}});
         },
         "SCOPE_MISSING", w("permission is missing|Connect Now|allow everything")},
        {"The organisation was disconnected in Xero (403)",
         [](FaultBench& b) {
             return apiAnswers(b, 403,
                               R"({"Title":"Forbidden","Status":403,"Detail":"AuthenticationUnsuccessful"})");
         },
         "TENANT_DISCONNECTED",
         w("no longer connected to this organisation|Connect Now|choose the organisation")},
        {"Never signed in", [](FaultBench& b) { return b.sync(); }, "NOT_SIGNED_IN",
         w("Not signed in to Xero|Connect Now")},
        {"The stored sign-in is damaged",
         [](FaultBench&) { return xero::TokenSet::fromJson("{\"access_token\":").error(); }, "SIGN_IN_AGAIN",
         w("damaged|Press Connect Now")},
        {"No keychain service on this computer",
         [](FaultBench&) {
             return fromSecrets(readNow(*makeKeychainSecretStore(QString()), secret::xeroTokens));
         },
         "KEYCHAIN_UNAVAILABLE", w("keychain|GNOME Keyring|--secrets-file")},
        {"A secrets file that others may read", readableSecretsFile, "SECRETS_FILE_MODE",
         w("secrets.json|other users|chmod 600")},
    };
}

} // namespace

QList<SignInFault> booksFaults()
{
    return appFaults() + callbackFaults() + serviceFaults() + laterFaults();
}

} // namespace counterfoil::test
