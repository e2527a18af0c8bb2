#pragma once

#include "base/amount.h"
#include "base/result.h"
#include "magento/oauth1.h"

#include <QJsonObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace counterfoil::sandbox {

/// A failure to be played, once, on the next matching request (or on the n-th from now).
struct Fault
{
    enum class Kind { None, Status429Minute, Status429Day, Status429Concurrent, Status500, Status503, Slow, CutBefore,
                      CutAfter, ///< the write took effect, the connection is cut before the answer
                      Truncated, Html, Hang };
    enum class Side { Shop, Xero, Identity };
    Kind kind = Kind::None;
    Side side = Side::Xero;
    QString pathContains;      ///< empty: any
    QByteArray method;         ///< empty: any
    int skip = 0;              ///< let that many matching requests pass first
    int times = 1;
    std::chrono::milliseconds delay{0}; ///< Slow
    int retryAfterSeconds = 1; ///< 429
};

struct Options
{
    quint16 shopPort = 0, xeroPort = 0; ///< 0: any free port
    QString recordFile;        ///< every request to the demo Xero as NDJSON for the contract checker; empty: none
    QString stateFile;         ///< the demo books are kept here between runs; empty: in memory
    std::chrono::seconds accessTokenLife{1800};
    int minuteLimit = 60, dayLimit = 5000; ///< 0: no limit
    bool autoApprove = false;  ///< the sign-in page approves by itself (headless demo)
};

/// What stands in the demo books, from their own memory and not from the program's.
struct BooksSummary
{
    int contacts = 0, items = 0, invoices = 0, creditNotes = 0, payments = 0, refunds = 0, allocations = 0;
    QMap<QString, Amount> invoiceTotals, creditNoteTotals, paymentTotals; ///< by currency
    int duplicates = 0;        ///< numbers or payments that stand twice
    int calls = 0;
    QMap<QString, Amount> invoiceTotalByNumber, creditNoteTotalByNumber;
};

/// A demo Magento shop (recorded data, real REST behaviour, signatures checked) and a demo Xero (sign-in page, rotating
/// tokens, chart of accounts, strict validation with Xero's own texts, rate limits) on 127.0.0.1, on a thread of their
/// own. Calls from any thread.
class Sandbox
{
public:
    /// Errors: Settings (port in use), Storage (state file).
    static Result<std::unique_ptr<Sandbox>> start(Options options);
    ~Sandbox();

    QUrl shopUrl() const;
    QUrl xeroApiUrl() const;    ///< for the setting xero.apiUrl
    QUrl identityUrl() const;   ///< for the setting xero.identityUrl
    magento::IntegrationKeys shopKeys() const;
    QString xeroClientId() const;
    quint16 redirectPort() const; ///< a free port that the demo app has registered

    void play(const Fault& fault);
    void clearFaults();
    BooksSummary books() const;
    /// For tests: the whole books as JSON (contacts, invoices, payments, …) and edits from "another user".
    QJsonObject dump() const;
    void voidInvoice(const QString& number);
    void expireAccessTokens();
    void revokeConsent();
    int concurrentPeak() const;

private:
    Sandbox();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace counterfoil::sandbox
