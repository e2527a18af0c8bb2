#pragma once

#include "fakeclock.h"
#include "http/httptransport.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <random>

namespace counterfoil::test {

/// A shop of any size and a Xero that takes everything, both made up as they are asked and kept nowhere, so
/// that what is measured is the program. Time is the fake clock's: requests that are sent together take their
/// time together. One thread.
class GeneratedServices final : public HttpTransport
{
public:
    struct Options
    {
        int orders = 1000; ///< each with one invoice, paid
        int customers = 300;
        int minuteLimit = 0; ///< Xero's, a fixed window; 0: none
        /// How long Xero takes for a call with that many elements; empty: no time at all.
        std::function<std::chrono::milliseconds(qsizetype elements)> latency;
    };
    struct Counts
    {
        int contactCalls = 0, invoiceCalls = 0, paymentCalls = 0, otherCalls = 0, refused = 0;
        int contacts = 0, invoices = 0, payments = 0;
        int calls() const { return contactCalls + invoiceCalls + paymentCalls + otherCalls; }
    };

    /// `order` and `invoice`: recorded documents that every other one is a copy of.
    GeneratedServices(FakeClock& clock, Options options, QJsonObject order, QJsonObject invoice);

    Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop) override;
    void sendAll(const QList<HttpRequest>& requests, int maxInFlight, const OnResult& onResult,
                 std::stop_token stop) override;

    const Counts& counts() const { return m_counts; }
    /// Calls taken in each minute of Xero's, in order.
    const QList<int>& minutes() const { return m_minutes; }

private:
    HttpResponse answer(const HttpRequest& request, const QDateTime& at);
    HttpResponse shop(const QString& path, const QUrl& url) const;
    HttpResponse books(const HttpRequest& request, const QString& path, const QDateTime& at);
    QJsonArray write(const QString& list, const QJsonArray& elements);
    QJsonObject orderAt(int index) const;
    QJsonObject invoiceAt(int index) const;
    std::chrono::milliseconds latencyOf(const HttpRequest& request) const;

    FakeClock& m_clock;
    const Options m_options;
    const QJsonObject m_order, m_invoice;
    QList<int> m_customers; ///< of each order
    Counts m_counts;
    QList<int> m_minutes;
    QDateTime m_minuteStart;
};

} // namespace counterfoil::test
