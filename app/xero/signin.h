#pragma once

#include "xero/session.h"

namespace counterfoil::xero {

/// BASE64URL(SHA-256(verifier)), RFC 7636 section 4.2.
QByteArray codeChallenge(const QByteArray& verifier);

/// One attempt to sign in: authorization code with PKCE (RFC 7636, S256) and a loopback callback (RFC 8252).
struct SignInRequest
{
    QByteArray codeVerifier; ///< 43–128 unreserved characters. Secret.
    QByteArray state;        ///< random, compared when the callback comes
    QUrl url;                ///< what the system's browser opens; scopes separated by %20

    static SignInRequest create(const AppSettings& settings);
};

/// Opens `url` for the person; false when no browser could be opened.
using OpenUrl = std::function<bool(const QUrl& url)>;

/// Listens on 127.0.0.1 and ::1 at the redirect port only while it waits; answers the browser with a result
/// page. Only GET /callback with the right state counts; anything else is answered and ignored. Blocking; the
/// main thread or a QThread (sockets need Qt's dispatcher). `listening` is called once both ports are open,
/// before anything can come. Returns the authorization code. Errors: Settings (PORT_IN_USE, PORT_FORBIDDEN),
/// Cancelled, Timeout, Forbidden (access_denied), BadResponse (an error from the identity service).
Result<QString> waitForCallback(const AppSettings& settings, const SignInRequest& request,
                                std::chrono::seconds timeout, std::stop_token stop,
                                const std::function<void()>& listening = {});

/// The whole sign-in: listen (on the first registered port that is free), open the browser, wait, exchange
/// the code. A custom connection needs no browser: its token is fetched with client id and secret. Errors
/// also: Settings (CLIENT_ID_MISSING, NO_BROWSER).
Result<void> signIn(Session& session, const OpenUrl& openUrl, std::chrono::seconds timeout,
                    std::stop_token stop);

} // namespace counterfoil::xero
