#pragma once

#include "samples.h"
#include "support/dialogue.h"
#include "support/fakeclock.h"

#include "xero/client.h"

namespace counterfoil::test {

inline const QByteArray expired =
    R"({"Title":"Unauthorized","Status":401,"Detail":"TokenExpired: token expired at …"})";
inline const QByteArray fresh =
    R"({"access_token":"token-two","refresh_token":"refresh-two","expires_in":1800})";
inline const QByteArray oneInvoice =
    R"({"Invoices":[{"InvoiceID":"i1","InvoiceNumber":"MI-000000101","Status":"AUTHORISED","Total":89.99,
    "StatusAttributeString":"OK"}]})";

inline QByteArray header(const HttpRequest& request, const QByteArray& name)
{
    for (const auto& [key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

/// A client whose token is good for half an hour.
struct Fixture
{
    Dialogue dialogue;
    FakeClock clock;
    RateBudget budget{clock};
    xero::Session session{dialogue, clock, xero::AppSettings{},
                          [](const xero::TokenSet&) { return Result<void>(); }};
    xero::Client client{dialogue, clock, session, budget, QStringLiteral("tenant-1")};
    QStringList calls;

    Fixture()
    {
        xero::TokenSet tokens;
        tokens.accessToken = QStringLiteral("token-one");
        tokens.refreshToken = QStringLiteral("refresh-one");
        tokens.expiresAt = clock.nowUtc().addSecs(1800);
        session.setTokens(tokens);
        client.setOnCall(
            [this](const QString& method, const QString& kind) { calls.append(method + u' ' + kind); });
    }
    xero::WriteRequest invoice() const
    {
        return xero::putDocuments(xero::DocumentType::Invoice, {sampleDocument(xero::DocumentType::Invoice)});
    }
};

} // namespace counterfoil::test
