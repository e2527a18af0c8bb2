#pragma once

#include "base/amount.h"
#include "base/result.h"
#include "magento/oauth1.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>

namespace counterfoil::sandbox {

/// A failure to be played, once, on the next matching request (or on the n-th from now).
struct Fault
{
    enum class Kind {
        None,
        Status429Minute, ///< with Retry-After, like Status429Day; takes no effect, like all five statuses
        Status429Day,
        Status429Concurrent, ///< without Retry-After, as Xero sends it
        Status500, ///< kept under the idempotency key, as Xero keeps errors: the same key gets it again
        Status503, ///< on the shop: its maintenance page
        Slow,      ///< the request takes effect at once, the answer comes after `delay`
        CutBefore, ///< no effect, the connection is cut
        CutAfter,  ///< the write took effect, the connection is cut before the answer
        Truncated, ///< the write took effect, half of the answer comes
        Html,      ///< no effect; a web page with status 200, as proxies and captive portals send
        Hang,      ///< no effect, no answer until the client gives up
    };
    enum class Side { Shop, Xero, Identity };
    Kind kind = Kind::None;
    Side side = Side::Xero;
    QString pathContains; ///< in the encoded path and query; empty: any
    QByteArray method;    ///< empty: any
    int skip = 0;         ///< let that many matching requests pass first
    int times = 1;
    std::chrono::milliseconds delay{0}; ///< Slow
    int retryAfterSeconds = 1;          ///< 429
};

struct Options
{
    quint16 shopPort = 0, xeroPort = 0; ///< 0: any free port
    QString recordFile; ///< every request to the demo Xero as NDJSON for the contract checker; empty: none
    QString stateFile;  ///< the demo books are kept here between runs; empty: in memory
    std::chrono::seconds accessTokenLife{1800};
    int minuteLimit = 60, dayLimit = 5000; ///< 0: no limit
    bool autoApprove = false;              ///< the sign-in page approves by itself (headless demo)
    bool approveAll = false;               ///< autoApprove lets the app into every demo organisation
    quint16 redirectPort = 0;              ///< registered for the demo app beside 8742; 0: any free port
    std::chrono::milliseconds latency{
        0};                          ///< every answer takes this long, so that calls are in progress together
    bool shopAllowsBearer = false;   ///< "Allow OAuth Access Tokens to be used as standalone Bearer tokens"
    QStringList shopDeniedResources; ///< permissions the integration lacks ("Magento_Sales::sales_invoice")
    int shopPageLimit = 0;           ///< the shop's maximum pageSize; 0: none, as Magento comes
};

/// What stands in the demo books, from their own memory and not from the program's.
struct BooksSummary
{
    int contacts = 0, items = 0, invoices = 0, creditNotes = 0, payments = 0, refunds = 0, allocations = 0;
    QMap<QString, Amount> invoiceTotals, creditNoteTotals, paymentTotals; ///< by currency
    int duplicates = 0; ///< numbers or payments that stand twice
    int calls = 0;      ///< of the Accounting API, refused ones included
    QMap<QString, Amount> invoiceTotalByNumber, creditNoteTotalByNumber;

    QJsonObject toJson() const; ///< amounts as decimal texts
};

/// A demo Magento shop (recorded data, real REST behaviour, signatures checked) and a demo Xero (sign-in
/// page, rotating tokens, chart of accounts, strict validation with Xero's own texts, rate limits) on
/// 127.0.0.1, on a thread of their own. Calls from any thread. For another process the same is at the Xero
/// port: POST /_control/fault (see faultFromJson), POST /_control/clear-faults, POST /_control/advance-clock
/// {"seconds":n}, POST /_control/void
/// {"number":"…"}, POST /_control/change-in-shop {"list":"orders","number":"…","fields":{…}}, POST
/// /_control/edit {"number":"…","set":{…}}, POST /_control/unpay {"number":"…"}, POST
/// /_control/expire-tokens, POST /_control/revoke, GET /_control/books, GET
/// /_control/dump.
class Sandbox
{
public:
    /// Errors: Settings (port in use), Storage (state file).
    static Result<std::unique_ptr<Sandbox>> start(Options options);
    ~Sandbox();

    QUrl shopUrl() const;
    QUrl xeroApiUrl() const;  ///< for the setting xero.apiUrl
    QUrl identityUrl() const; ///< for the setting xero.identityUrl
    magento::IntegrationKeys shopKeys() const;
    QString xeroClientId() const;
    quint16 redirectPort() const;       ///< a free port that the demo app has registered
    QString xeroCustomClientId() const; ///< the demo's custom connection (client credentials)
    QString xeroCustomClientSecret() const;
    QString tenantId() const; ///< of Counterfoil Demo Ltd, the organisation of books() and dump()

    void play(const Fault& fault);
    void clearFaults();
    BooksSummary books() const;
    /// For tests: the whole books as JSON (contacts, invoices, payments, …) and edits from "another user".
    QJsonObject dump() const;
    void voidInvoice(const QString& number);
    /// Changes fields of a document of the shop ("orders", "invoices", "creditmemos", "customers",
    /// "products"), as a person there would; until the sandbox ends. False when there is none of that number.
    bool changeInShop(const QString& list, const QString& number, const QJsonObject& fields);
    /// Sets properties of an invoice or credit note in Xero; an unknown number becomes an invoice with them.
    void editDocument(const QString& number, const QJsonObject& set);
    void unpayDocument(const QString& number); ///< takes its payments or refunds away
    void archiveContact(const QString& name);
    void mergeContact(const QString& name, const QString& into);
    void setPeriodLockDate(const QDate& date); ///< an invalid date takes the lock away
    void expireAccessTokens();
    void revokeConsent();
    /// The demo services' clock: idempotency keys, limits, tokens and nonces age by as much.
    void advanceClock(std::chrono::seconds by);
    int concurrentPeak() const;

private:
    Sandbox();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace counterfoil::sandbox
