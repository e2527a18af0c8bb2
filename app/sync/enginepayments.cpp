// The engine's step that pays invoices: single ones, orders that are paid bit by bit, and daily summaries.
#include "posting/words.h"
#include "sync/documentnames.h"
#include "sync/engine.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::LedgerEntry;
using store::QueueItem;
using store::QueueState;
using store::Stage;
using store::XeroKind;

/// Rows that wait for another one are woken at the beginning of each run; this is only for the schedule.
constexpr qint64 untilWoken = 24 * 3600;

QString nameOf(const QueueItem& row)
{
    switch (row.kind) {
    case DocumentKind::Order:
        return posting::Posting::tr("Order %1").arg(row.incrementId);
    case DocumentKind::Invoice:
        return posting::Posting::tr("Invoice %1").arg(row.incrementId);
    case DocumentKind::CreditMemo:
        return posting::Posting::tr("Credit memo %1").arg(row.incrementId);
    case DocumentKind::DailySales:
    case DocumentKind::DailyRefunds:
        return posting::Posting::tr("Daily summary %1").arg(row.incrementId);
    case DocumentKind::Customer:
    case DocumentKind::Product:
        break;
    }
    return row.incrementId;
}

} // namespace

void Engine::addPayment(const PaymentTarget& target, const posting::PaymentDraft& draft, Amount amount,
                        QList<xero::Payment>& payments, QList<store::Batch::Element>& elements)
{
    const LedgerEntry& document = target.document;
    const bool refund = document.xeroKind == XeroKind::CreditNote;
    xero::Payment payment;
    (refund ? payment.creditNoteId : payment.invoiceId) = document.xeroId;
    payment.accountCode = draft.accountCode;
    payment.date = draft.date;
    payment.amount = amount;
    payment.reference = draft.reference;
    payments.append(payment);

    store::Batch::Element element;
    element.queueId = target.row.id;
    element.magentoKey = target.key;
    element.number = document.xeroNumber;
    element.amount = amount;
    element.currency = document.currency;
    QJsonObject values{{extra::documentId, document.xeroId}, {extra::refund, refund}};
    if (!target.members.isEmpty())
        values.insert(extra::members, QJsonArray::fromStringList(target.members));
    element.extra = packExtra(values);
    elements.append(element);
}

Result<Engine::MemberMoney> Engine::unsettledMembers(const QueueItem& row) const
{
    const bool sales = row.kind == DocumentKind::DailySales;
    const DocumentKind kind = sales ? DocumentKind::Invoice : DocumentKind::CreditMemo;
    MemberMoney money;
    const QList<qint64> ids = m_context.summaries.members(row.entityId);
    for (const qint64 id : ids) {
        const QString key = magentoKey(kind, id);
        const auto settled =
            m_context.ledger.ofKind(m_context.tenantId, sales ? XeroKind::Payment : XeroKind::Refund, key);
        money.settledAlone += sumOf(settled);
        const auto posted = m_context.ledger.find(m_context.tenantId, ledgerKind(kind), key);
        const auto own = m_context.queue.findDocument(kind, id);
        const bool isOnItsWay =
            own && (own->state == QueueState::Sending || own->state == QueueState::InDoubt);
        const auto document = m_context.documents.findRow(kind, id);
        if (!settled.isEmpty() || !posted || isOnItsWay || (document && isCanceled(*document)))
            continue;
        const auto settlement = m_preparer.settlement(kind, id, posted->amount);
        if (!settlement)
            return settlement.error();
        if (settlement->payment) {
            money.keys.append(key);
            money.settlements.append(*settlement);
        }
    }
    return money;
}

Result<Engine::DueMoney> Engine::moneyOf(const QueueItem& row, const LedgerEntry& document) const
{
    DueMoney due;
    QString method;
    if (isSummary(row.kind)) {
        const auto summary = m_context.summaries.find(row.entityId);
        auto members = unsettledMembers(row);
        if (!members)
            return members.error();
        due.settlement = posting::summedSettlement(summary ? summary->day : QDate(), members->settlements,
                                                   document.xeroNumber);
        due.members = members->keys;
        due.settledAlone = members->settledAlone;
        method = summary ? summary->paymentMethod : QString();
    } else {
        auto settlement = m_preparer.settlement(row.kind, row.entityId, document.amount);
        if (!settlement)
            return settlement.error();
        due.settlement = *settlement;
        if (const auto order = m_preparer.orderOf(row.orderId))
            method = order->payment.method;
    }
    due.refusal = posting::checkSettlement(due.settlement, method, nameOf(row), m_context.posting());
    return due;
}

Amount Engine::creditedBy(qint64 orderId, const LedgerEntry& invoice) const
{
    Amount sum;
    const auto memos = m_context.documents.ofOrder(DocumentKind::CreditMemo, orderId);
    for (const auto& memo : memos) {
        const QString key = magentoKey(memo.kind, memo.entityId) + u'/' + invoice.xeroId;
        if (const auto entry = m_context.ledger.find(m_context.tenantId, XeroKind::Allocation, key))
            sum += entry->amount;
    }
    return sum;
}

QString Engine::freePaymentKey(const QString& documentKey) const
{
    QString key = documentKey;
    for (int number = 2; m_context.ledger.find(m_context.tenantId, XeroKind::Payment, key); ++number)
        key = documentKey + u'/' + QString::number(number);
    return key;
}

bool Engine::takeBackIfCanceled(const QueueItem& row)
{
    const auto document = m_context.documents.findRow(row.kind, row.entityId);
    if (!document || !isCanceled(*document))
        return false;
    m_context.queue.setStage(row.id, Stage::Void);
    return true;
}

bool Engine::waitsForItsSummary(const QueueItem& row, const LedgerEntry& invoice)
{
    // The summary's payment may have this document in it: paid now as well, it would be paid twice.
    const auto summary =
        invoice.note == inSummaryNote ? m_context.summaries.summaryOf(row.kind, row.entityId) : std::nullopt;
    const auto its =
        summary ? m_context.queue.findDocument(DocumentKind::DailySales, *summary) : std::nullopt;
    if (!its || its->state == QueueState::Skipped)
        return false;
    m_context.queue.waitUntil(row.id, m_context.clock.nowUtc().addSecs(untilWoken), afterSummary);
    return true;
}

void Engine::waitForRefusedSale(const QueueItem& memo, const QueueItem& sale)
{
    m_context.queue.waitUntil(
        memo.id, m_context.clock.nowUtc().addSecs(untilWoken), afterRefusedSale,
        QCoreApplication::translate(
            "Engine", "%1 of the same order was refused, so nobody knows yet what is due of it. Put that "
                      "right and retry it, or skip it if it needs nothing more; this credit memo follows by "
                      "itself then.")
            .arg(nameOf(sale)));
}

bool Engine::isSettled(const QueueItem& row, const LedgerEntry& invoice) const
{
    if (invoice.amount.isZero())
        return true;
    const auto payments = m_context.ledger.ofKind(m_context.tenantId, XeroKind::Payment, invoice.magentoKey);
    // An invoice is paid at once; an order bit by bit, as far as total_paid has come.
    return row.kind == DocumentKind::Order ? sumOf(payments) >= invoice.amount : !payments.isEmpty();
}

Amount Engine::amountToPay(const QueueItem& row, const LedgerEntry& invoice, const DueMoney& due) const
{
    const auto payments = m_context.ledger.ofKind(m_context.tenantId, XeroKind::Payment, invoice.magentoKey);
    const Amount paid = sumOf(payments);
    const Amount credited = isSummary(row.kind) ? Amount() : creditedBy(row.orderId, invoice);
    const Amount open = invoice.amount - credited - due.settledAlone - paid;
    return std::min(due.settlement.payment->amount - paid, open);
}

Result<int> Engine::pushPayments(std::stop_token stop)
{
    const QList<QueueItem> rows =
        dueRows({DocumentKind::Invoice, DocumentKind::Order, DocumentKind::DailySales}, Stage::Payment);
    const bool paymentsOn = m_context.settings.flag(QStringLiteral("sync.payments"));
    if (paymentsOn) {
        if (auto known = adoptPaymentsFromBefore(rows, xero::DocumentType::Invoice, stop); !known)
            return known.error();
    }
    QList<xero::Payment> payments;
    QList<store::Batch::Element> elements;
    for (const QueueItem& row : rows) {
        const QString key = magentoKey(row.kind, row.entityId);
        const auto invoice = m_context.ledger.find(m_context.tenantId, XeroKind::Invoice, key);
        if (!invoice && keepForItsBooks(row))
            continue;
        if (invoice && takeBackIfCanceled(row))
            continue;
        if (!paymentsOn || !invoice || isSettled(row, *invoice)) {
            m_context.queue.finish(row);
            continue;
        }
        if (waitsForItsSummary(row, *invoice))
            continue;
        const auto due = moneyOf(row, *invoice);
        if (!due) {
            fail(row, QStringLiteral("Payment"), due.error());
        } else if (due->refusal) {
            block(row, QStringLiteral("Payment"), *due->refusal);
        } else if (!due->settlement.payment || amountToPay(row, *invoice, *due) <= Amount()) {
            m_context.queue.finish(row); // left open: the money has not arrived
        } else {
            addPayment({row, *invoice, freePaymentKey(key), due->members}, *due->settlement.payment,
                       amountToPay(row, *invoice, *due), payments, elements);
        }
    }
    if (auto sent = m_sender.send(inBatches(payments, elements, putPaymentSlice), stop); !sent)
        return sent.error();
    return static_cast<int>(rows.size());
}

} // namespace counterfoil::sync
