#include "sync/batchsender.h"

#include "sync/lookup.h"
#include "sync/retrypolicy.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

using store::Batch;
using store::QueueState;

constexpr int maxInFlight = 5;                     // Xero: 5 concurrent calls per organisation
constexpr qint64 keySafeSeconds = 330;             // Xero keeps a key for 6 minutes from the first call
constexpr std::chrono::seconds longestWait{90};    // a minute limit is waited for, a day limit never
constexpr std::chrono::seconds concurrentPause{1}; // the concurrent limit sends no Retry-After
constexpr int settleAttempts = 3;
/// So long after a fault of Xero's a payment may still arrive, and only its amount would tell it from another
/// one.
constexpr std::chrono::seconds lateArrival{60};
const QString failedInARowKey = QStringLiteral("xeroFailedInARow");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BatchSender)
};

xero::WriteRequest requestOf(const Batch& batch)
{
    return {writeKindFromName(batch.writeKind), batch.method, batch.path, batch.body, batch.elements.size()};
}

/// Payments and allocations have no number that Xero would refuse the second time.
bool mayArriveTwice(const Batch& batch)
{
    return batch.writeKind == QStringLiteral("Payments") || batch.writeKind == QStringLiteral("Allocations");
}

Error xeroDown(const Error& cause)
{
    return makeError(
        ErrorKind::ServerFailed,
        Words::tr("Xero has a fault of its own and takes nothing at the moment. Nothing is lost: what "
                  "waits stays in the queue and is tried again by itself."),
        cause.detail, QStringLiteral("XERO_DOWN"));
}

} // namespace

Error leaseLost()
{
    return makeError(
        ErrorKind::Storage,
        Words::tr("This program did not get on for some minutes, and another one on the shared journal took "
                  "over its documents. Nothing is lost or sent twice; the next run goes on."),
        {}, QStringLiteral("LEASE_LOST"));
}

BatchSender::BatchSender(EngineContext& context, ResultApplier& applier)
    : m_context(context), m_applier(applier)
{
    m_applier.setFailedInARow(failedInARow());
}

bool BatchSender::markSending(const Outgoing& write)
{
    QList<qint64> marked;
    for (const auto& element : write.elements) {
        if (!element.queueId)
            continue;
        if (!m_context.queue.markSending(element.queueId)) {
            for (const qint64 id : std::as_const(marked))
                m_context.queue.setState(id, QueueState::Waiting);
            return false;
        }
        marked.append(element.queueId);
    }
    return true;
}

Result<QList<Batch>> BatchSender::journal(const QList<Outgoing>& outgoing)
{
    QList<Batch> batches;
    store::Transaction transaction(m_context.db);
    if (!m_context.lease.renew())
        return leaseLost();
    for (const Outgoing& write : outgoing) {
        // Skipped or removed at another program meanwhile: its neighbours come again with the next round.
        if (!markSending(write))
            continue;
        Batch batch;
        batch.tenantId = m_context.tenantId;
        batch.writeKind = xero::writeKindName(write.request.kind);
        batch.method = write.request.method;
        batch.path = write.request.path;
        batch.body = write.request.body;
        batch.idempotencyKey = freshIdempotencyKey(m_context.tenantId);
        batch.createdAt = m_context.clock.nowUtc();
        batch.sentAt = batch.createdAt;
        batch.elements = write.elements;
        batch.id = m_context.batches.add(batch);
        batches.append(batch);
    }
    transaction.commit();
    return batches;
}

Result<void> BatchSender::waitForBudget(std::stop_token stop)
{
    const QDateTime allowedAt = m_context.budget.nextCallAllowedAt();
    const auto wait = std::chrono::milliseconds(m_context.clock.nowUtc().msecsTo(allowedAt));
    if (!allowedAt.isValid() || wait.count() <= 0)
        return {};
    if (m_context.budget.dayExhausted() || wait > longestWait) {
        Error error = makeError(
            ErrorKind::RateLimited,
            Words::tr("Xero's calls for today are used up. The rest stays in the queue and goes on at %1.")
                .arg(QLocale().toString(allowedAt.toLocalTime(), QLocale::ShortFormat)),
            {}, QStringLiteral("DAY_LIMIT"));
        error.limit = RateLimit::Day;
        error.retryAfter = std::chrono::duration_cast<std::chrono::seconds>(wait);
        return error;
    }
    if (m_context.emitEvent)
        m_context.emitEvent(
            ProgressChanged{Words::tr("Waiting for Xero's minute limit"), 0, 0, m_context.summary.xeroCalls});
    if (!m_context.pause(wait, stop))
        return makeError(ErrorKind::Cancelled, Words::tr("Stopped."));
    return {};
}

Result<void> BatchSender::send(const QList<Outgoing>& outgoing, std::stop_token stop)
{
    // Xero's limit is for all programs together.
    const int inFlight = qMax(1, maxInFlight / m_context.lease.programs());
    for (qsizetype at = 0, take = 0; at < outgoing.size(); at += take) {
        if (stop.stop_requested() || m_context.afterItem.stop_requested())
            return makeError(ErrorKind::Cancelled, Words::tr("Stopped."));
        if (auto ready = waitForBudget(stop); !ready)
            return ready;

        // No more than the minute still allows: the others would only be refused.
        take = qBound(1, m_context.budget.remainingThisMinute().value_or(inFlight), inFlight);
        const auto journalled = journal(outgoing.mid(at, take));
        if (!journalled)
            return journalled.error();
        const QList<Batch>& batches = *journalled;
        QList<xero::WriteRequest> requests;
        QList<QByteArray> keys;
        for (const Batch& batch : batches) {
            requests.append(requestOf(batch));
            keys.append(batch.idempotencyKey);
        }
        const auto started = m_context.clock.steadyNow();
        QList<std::optional<Result<QList<xero::ElementResult>>>> answers(batches.size());
        const auto keep = [&answers](qsizetype index, Result<QList<xero::ElementResult>> answer) {
            answers[index] = std::move(answer);
        };
        m_context.books.writeAll(requests, keys, inFlight, keep, stop);
        const auto took =
            std::chrono::duration_cast<std::chrono::milliseconds>(m_context.clock.steadyNow() - started);

        const QDateTime answeredAt = m_context.clock.nowUtc();
        // Every answer is carried into the journal before an error ends the run.
        std::optional<Error> firstError;
        for (qsizetype i = 0; i < batches.size(); ++i) {
            auto answer = answers[i] ? std::move(*answers[i])
                                     : Result<QList<xero::ElementResult>>(
                                           makeError(ErrorKind::Cancelled, Words::tr("Stopped.")));
            auto error = handle(batches[i], std::move(answer), took, answeredAt, stop);
            if (error && !firstError)
                firstError = std::move(error);
        }
        if (m_context.emitEvent) {
            m_context.emitEvent(QueueChanged{});
            m_context.emitEvent(LogChanged{});
        }
        if (firstError)
            return *firstError;
        if (m_applier.difference())
            return *m_applier.difference();
    }
    return {};
}

int BatchSender::failedInARow() const
{
    return m_context.settings.state(failedInARowKey).value_or(QString()).toInt();
}

void BatchSender::countFailures(int inARow)
{
    if (inARow != failedInARow())
        m_context.settings.setState(failedInARowKey, QString::number(inARow));
    m_applier.setFailedInARow(inARow);
}

void BatchSender::take(const Batch& batch, const QList<xero::ElementResult>& answer,
                       std::chrono::milliseconds took)
{
    countFailures(0);
    m_applier.apply(batch, answer, took);
}

std::optional<Error> BatchSender::handle(const Batch& batch, Result<QList<xero::ElementResult>> answer,
                                         std::chrono::milliseconds took, const QDateTime& answeredAt,
                                         std::stop_token stop)
{
    if (answer) {
        take(batch, *answer, took);
        return std::nullopt;
    }
    const Error error = answer.error();
    switch (reactionTo(error)) {
    case Reaction::SettleFirst: {
        const bool failed = error.httpStatus >= 500;
        if (failed)
            countFailures(failedInARow() + 1);
        // An error answer is cached under the key, so only a look tells; without any answer the same bytes go
        // again.
        const auto settled = failed ? lookUpLater(batch, answeredAt, stop) : settle(batch, stop);
        if (!settled)
            return settled.error();
        return failed && failedInARow() >= failuresInARow && m_applier.isOutage()
                   ? std::optional<Error>(xeroDown(error))
                   : std::nullopt;
    }
    case Reaction::NarrowDown:
        if (batch.elements.size() == 1) {
            m_applier.refusedWhole(batch, error);
            return std::nullopt;
        }
        if (const auto halves = sendHalves(batch, stop); !halves)
            return halves.error();
        return std::nullopt;
    case Reaction::WaitForLimit:
        // It only slows the run down: the rows wait and are taken again.
        m_applier.unsent(batch);
        if (error.limit == RateLimit::Concurrent && !m_context.pause(concurrentPause, stop))
            return makeError(ErrorKind::Cancelled, Words::tr("Stopped."));
        return std::nullopt;
    case Reaction::EndRun:
        m_applier.unsent(batch);
        return error;
    case Reaction::EndInDoubt:
        return error;
    }
    return error;
}

Result<void> BatchSender::sendHalves(const Batch& batch, std::stop_token stop)
{
    // One bad element can make Xero refuse the whole request: narrow it down, never hold back its neighbours.
    if (!m_applier.unsent(batch))
        return {}; // settled by another program
    const auto halves = halvesOf(batch);
    if (halves.isEmpty())
        return {};
    return send(halves, stop);
}

Result<void> BatchSender::settleAll(std::stop_token stop)
{
    const QList<Batch> batches = m_context.batches.unsettled();
    for (const Batch& batch : batches) {
        if (batch.tenantId != m_context.tenantId)
            continue;
        for (const auto& element : batch.elements) {
            if (element.queueId && m_context.queue.find(element.queueId))
                m_context.queue.setState(element.queueId, QueueState::InDoubt);
        }
        if (auto settled = settle(batch, stop); !settled)
            return settled;
    }
    return {};
}

Result<void> BatchSender::settle(const Batch& batch, std::stop_token stop)
{
    for (int attempt = 0; attempt < settleAttempts; ++attempt) {
        if (stop.stop_requested())
            return makeError(ErrorKind::Cancelled, Words::tr("Stopped."));
        if (auto ready = waitForBudget(stop); !ready)
            return ready;
        // A negative age: this PC's clock was set back, and nobody knows how old the key is.
        const qint64 age = batch.createdAt.secsTo(m_context.clock.nowUtc());
        const bool keyStillKnown = age >= 0 && age < keySafeSeconds;
        if (!keyStillKnown)
            return lookUp(batch, stop);

        if (!m_context.lease.renew())
            return leaseLost();
        auto answer = m_context.books.write(requestOf(batch), batch.idempotencyKey, stop);
        if (answer) {
            take(batch, *answer, {});
            return {};
        }
        const Error& error = answer.error();
        const bool answered = error.httpStatus >= 400; // processed: errors are cached under the key, so look
        if (answered && error.kind != ErrorKind::RateLimited && error.kind != ErrorKind::Unauthorized)
            return lookUpLater(batch, m_context.clock.nowUtc(), stop);
        if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden ||
            error.kind == ErrorKind::Cancelled ||
            (error.kind == ErrorKind::RateLimited && error.limit == RateLimit::Day))
            return error;
        if (attempt + 1 == settleAttempts)
            return error.kind == ErrorKind::InDoubt
                       ? makeError(ErrorKind::Offline,
                                   Words::tr("Xero did not answer. What was sent is kept and settled before "
                                             "anything else next time."),
                                   error.detail, QStringLiteral("IN_DOUBT"))
                       : error;
        if (!m_context.pause(std::chrono::seconds(1 << attempt), stop))
            return makeError(ErrorKind::Cancelled, Words::tr("Stopped."));
    }
    return {};
}

Result<void> BatchSender::lookUpLater(const Batch& batch, const QDateTime& failedAt, std::stop_token stop)
{
    if (mayArriveTwice(batch)) {
        const qint64 passed = qMax(qint64(0), failedAt.secsTo(m_context.clock.nowUtc()));
        const std::chrono::seconds left = lateArrival - std::chrono::seconds(passed);
        if (left.count() > 0 && m_context.emitEvent)
            m_context.emitEvent(ProgressChanged{Words::tr("Waiting whether Xero took a payment after all"), 0,
                                                0, m_context.summary.xeroCalls});
        if (left.count() > 0 && !m_context.pause(left, stop))
            return makeError(ErrorKind::Cancelled, Words::tr("Stopped."));
        if (!m_context.lease.renew())
            return leaseLost();
    }
    return lookUp(batch, stop);
}

Result<void> BatchSender::lookUp(const Batch& batch, std::stop_token stop)
{
    const auto isKnown = [this](const QString& xeroId) {
        return m_context.ledger.hasXeroId(m_context.tenantId, xeroId);
    };
    auto found = findLanded(m_context.books, batch, isKnown, stop);
    if (!found)
        return found.error();
    m_applier.applyFound(batch, *found);
    return {};
}

} // namespace counterfoil::sync
