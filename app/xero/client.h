#pragma once

#include "http/ratebudget.h"
#include "xero/reader.h"
#include "xero/session.h"
#include "xero/writer.h"

namespace counterfoil::xero {

/// The Accounting API of one organisation. Blocking; one thread. Adds token, tenant and Accept headers,
/// refreshes the token once on an expired 401, learns the limits into the budget and reports each call
/// through onCall.
class Client
{
public:
    Client(HttpTransport& transport, const Clock& clock, Session& session, RateBudget& budget,
           QString tenantId);

    /// kind: "Invoices", or a WriteKind's name; called for each request that was sent, also for one sent
    /// again.
    using OnCall = std::function<void(const QString& method, const QString& kind)>;
    void setOnCall(OnCall onCall) { m_onCall = std::move(onCall); }

    Result<Organisation> organisation(std::stop_token stop);
    Result<QList<Account>> accounts(std::stop_token stop);
    Result<QList<TaxRate>> taxRates(std::stop_token stop);
    Result<QList<Currency>> currencies(std::stop_token stop);
    Result<QList<BrandingTheme>> brandingThemes(std::stop_token stop);
    Result<QList<TrackingCategory>> trackingCategories(std::stop_token stop);
    /// Up to 1,000 contacts a page, summary only, archived ones included, changed since a moment if valid.
    Result<ContactsPage> contacts(int page, const QDateTime& modifiedSince, std::stop_token stop);

    /// Look-ups by our own numbers: at most 40 a call, fewer calls than documents. In no order; numbers that
    /// Xero does not have are simply absent, and a number may come more than once (a deleted draft keeps its
    /// number).
    Result<QList<PostedDocument>> findInvoices(const QStringList& numbers, std::stop_token stop);
    Result<QList<PostedDocument>> findCreditNotes(const QStringList& numbers, std::stop_token stop);
    Result<QList<PostedDocument>> invoicesById(const QStringList& ids, std::stop_token stop);
    /// One page, up to 1,000, of the sales documents of these days (both included), whatever their status.
    /// Without lines; invoices also without their payments (Xero's summary). In order of change.
    Result<DocumentsPage> documentsOfDays(DocumentType type, const QDate& from, const QDate& to, int page,
                                          std::stop_token stop);
    /// Likewise, of the sales documents that changed at this moment or later, the earliest change first.
    Result<DocumentsPage> documentsChangedSince(DocumentType type, const QDateTime& since, int page,
                                                std::stop_token stop);
    Result<PostedDocument> creditNoteById(const QString& id, std::stop_token stop);
    Result<QList<Contact>> contactsByNumber(const QStringList& contactNumbers, std::stop_token stop);
    Result<QList<Item>> items(std::stop_token stop);

    /// Sends a write with its idempotency key (1–128 characters). The results are in request order, matched
    /// by number where elements have one. Errors: InDoubt when the answer was lost or unreadable, at 5xx, and
    /// at IDEMPOTENCY_CONFLICT: it may have taken effect. Every other error means that surely nothing was
    /// saved.
    Result<QList<ElementResult>> write(const WriteRequest& request, const QByteArray& idempotencyKey,
                                       std::stop_token stop);

    /// Several writes with at most maxInFlight (Xero: 5) at once; onResult is called on this thread as each
    /// arrives.
    using OnWritten = std::function<void(qsizetype index, Result<QList<ElementResult>> result)>;
    void writeAll(const QList<WriteRequest>& requests, const QList<QByteArray>& idempotencyKeys,
                  int maxInFlight, const OnWritten& onWritten, std::stop_token stop);

private:
    HttpRequest makeRequest(const QByteArray& method, const QByteArray& path, const QByteArray& token) const;
    HttpRequest makeWrite(const WriteRequest& request, const QByteArray& key, const QByteArray& token) const;
    void note(const Result<HttpResponse>& answer, const QByteArray& method, const QString& kind);
    Result<HttpResponse> get(const QByteArray& path, std::stop_token stop,
                             const QList<HttpHeader>& headers = {});
    Result<QList<PostedDocument>> documents(DocumentType type, const QByteArray& query, std::stop_token stop);

    HttpTransport& m_transport;
    Session& m_session;
    RateBudget& m_budget;
    QString m_tenantId;
    OnCall m_onCall;
};

/// Reads the answer of a write, matching elements to the request (exposed for tests and fuzzing).
Result<QList<ElementResult>> readWriteResponse(const WriteRequest& request, const HttpResponse& response);
/// Turns an answer that is not 2xx into an Error with cause and remedy. Source: Xero
/// "HTTP response codes and errors".
Error responseError(const HttpResponse& response, const QString& what);

} // namespace counterfoil::xero
