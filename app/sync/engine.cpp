#include "sync/engine.h"

#include "sync/sourcedocument.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::QueueItem;
using store::QueueState;
using store::Stage;

/// Rows taken at a time: as many as five requests in flight can carry.
constexpr int rowsPerRound = 250;
constexpr int foregroundPriority = 10;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

Error settingsLostError()
{
    return makeError(
        ErrorKind::Settings,
        Words::tr(
            "The journal was damaged, and its settings could not be read from it. With other number "
            "prefixes, or another choice of what becomes a sales invoice, what is in Xero already would "
            "not be recognised. Check Documents and Schedule under Account types and press Save there; if "
            "all is right already, press Retry all refused. Nothing is posted before."),
        {}, QStringLiteral("SETTINGS_LOST"));
}

} // namespace

Engine::Engine(EngineContext& context)
    : m_context(context),
      m_contacts(context),
      m_log(context),
      m_applier(context, m_contacts, m_log),
      m_sender(context, m_applier),
      m_preparer(context.documents, context.summaries, context.posting(),
                 SaleForm(context.documents, context.ledger, context.queue, context.tenantId)),
      m_rebuiltAt(context.settings.moment(QStringLiteral("rebuiltAt")))
{}

Result<void> Engine::push(std::stop_token stop)
{
    m_context.lease.begin();
    auto pushed = pushPhases(stop);
    m_context.lease.release();
    return pushed;
}

Result<void> Engine::pushPhases(std::stop_token stop)
{
    if (auto settled = m_sender.settleAll(stop); !settled)
        return settled;
    if (m_context.settings.state(settingsLost))
        return settingsLostError();
    if (const auto halted = m_context.settings.state(QStringLiteral("halted")))
        return makeError(ErrorKind::Rejected, *halted, {}, QStringLiteral("HALTED"));

    for (const QString& reason : {afterInvoice, afterRefusedSale, afterSummary})
        m_context.queue.wake(reason);
    wakeWhenBooksChanged();

    struct Phase
    {
        QString name;
        Step step;
    };
    composeSummaries();
    const QList<Phase> phases{
        {Words::tr("Voiding what was canceled"), &Engine::pushVoids},
        {Words::tr("Posting contacts"), &Engine::pushContacts},
        {Words::tr("Posting items"), &Engine::pushItems},
        {Words::tr("Posting invoices"), &Engine::pushInvoices},
        {Words::tr("Writing history notes"), &Engine::pushNotes},
        {Words::tr("Posting payments"), &Engine::pushPayments},
        {Words::tr("Posting credit notes"), &Engine::pushCreditNotes},
        {Words::tr("Writing history notes"), &Engine::pushNotes},
        {Words::tr("Allocating credit notes"), &Engine::pushAllocations},
        {Words::tr("Posting refunds"), &Engine::pushRefunds},
        // What turned out to be canceled on the way.
        {Words::tr("Voiding what was canceled"), &Engine::pushVoids},
    };
    for (const Phase& phase : phases) {
        if (auto pushed = repeat(phase.step, phase.name, stop); !pushed)
            return pushed.error();
    }
    // Rows the reserve held back are due but may not be sent today.
    if (m_context.queue.dueCount(m_context.clock.nowUtc()) > 0) {
        const auto remaining = m_context.budget.remainingToday();
        if (remaining && *remaining <= m_context.settings.number(QStringLiteral("budget.reserve"))) {
            Error error = makeError(
                ErrorKind::RateLimited,
                Words::tr(
                    "The rest of today's calls is kept for new orders. The backfill goes on tomorrow, or "
                    "lower the reserve under Account types."),
                {}, QStringLiteral("BUDGET_RESERVED"));
            error.limit = RateLimit::Day;
            return error;
        }
    }
    return {};
}

void Engine::showProgress(const QString& phase)
{
    if (!m_context.emitEvent)
        return;
    const qint64 due = m_context.queue.dueCount(m_context.clock.nowUtc());
    m_mostDue = std::max(m_mostDue, due);
    m_context.emitEvent(ProgressChanged{phase, m_mostDue - due, m_mostDue, m_context.summary.xeroCalls});
}

Result<int> Engine::repeat(Step step, const QString& phase, std::stop_token stop)
{
    int total = 0;
    while (true) {
        if (stop.stop_requested() || m_context.afterItem.stop_requested())
            return makeError(ErrorKind::Cancelled, Words::tr("Stopped. What is left stays in the queue."));
        if (!m_context.lease.renew())
            return leaseLost();
        showProgress(phase);
        auto moved = (this->*step)(stop);
        if (!moved)
            return moved;
        if (*moved == 0)
            return total;
        total += *moved;
    }
}

QList<QueueItem> Engine::dueRows(const QList<DocumentKind>& kinds, Stage stage) const
{
    using Order = store::QueueStore::Order;
    const bool newest =
        m_context.settings.text(QStringLiteral("sync.backfillOrder")) == QStringLiteral("newest");
    QList<QueueItem> rows = m_context.queue.due(kinds, stage, m_context.clock.nowUtc(), rowsPerRound,
                                                newest ? Order::NewestFirst : Order::OldestFirst);
    const auto remaining = m_context.budget.remainingToday();
    if (remaining && *remaining <= m_context.settings.number(QStringLiteral("budget.reserve")))
        rows.removeIf([](const QueueItem& row) { return row.priority < foregroundPriority; });
    return rows;
}

void Engine::block(const QueueItem& row, const QString& action, const posting::Blocked& blocked)
{
    if (blocked.transient || posting::isSkip(blocked)) {
        // Nothing for the books, or not yet: it comes again by itself when it changes in the shop.
        m_context.queue.remove(row.id);
        return;
    }
    store::LogEntry entry = m_log.entryFor(row, action);
    entry.code = blocked.code;
    entry.message = blocked.message;
    m_log.refusal(entry, RunLog::Refusal::ByUs);
    m_context.queue.setState(row.id, QueueState::Blocked, blocked.code, blocked.message);
}

void Engine::fail(const QueueItem& row, const QString& action, const Error& error)
{
    store::LogEntry entry = m_log.entryFor(row, action);
    entry.code = error.code;
    entry.message = error.message;
    entry.detail = error.detail;
    m_log.refusal(entry, RunLog::Refusal::ByXero);
    m_context.queue.setState(row.id, QueueState::Failed, error.code, error.message);
}

Result<void> Engine::createContacts(const QMap<QString, posting::ContactDraft>& drafts,
                                    const QMap<QString, qint64>& rowByKey, std::stop_token stop)
{
    // Again: a name that is taken comes back with its fallback name, a number that is taken without it.
    for (int round = 0; round < 3; ++round) {
        if (auto fresh = m_contacts.refresh(stop); !fresh)
            return fresh;
        QList<xero::Contact> contacts;
        QList<store::Batch::Element> elements;
        for (const auto& draft : drafts) {
            if (m_applier.refusedContacts().contains(draft.key) || m_contacts.resolve(draft))
                continue;
            if (round > 0 && !m_contacts.isNameTaken(draft.key) && !m_contacts.isNumberTaken(draft.key))
                continue;
            if (isContactPendingElsewhere(draft))
                continue;
            const xero::Contact contact = m_contacts.toCreate(draft);
            contacts.append(contact);
            store::Batch::Element element;
            element.queueId = rowByKey.value(draft.key, 0);
            element.magentoKey = contactKey(draft.key);
            element.number = contact.contactNumber;
            element.extra = packExtra({{extra::contactKey, draft.key}});
            elements.append(element);
        }
        if (contacts.isEmpty())
            return {};
        const auto make = [](const QList<xero::Contact>& slice) { return xero::putContacts(slice); };
        if (auto sent = m_sender.send(inBatches(contacts, elements, make), stop); !sent)
            return sent;
    }
    return {};
}

Result<int> Engine::pushContacts(std::stop_token stop)
{
    const QList<QueueItem> rows = dueRows({DocumentKind::Customer}, Stage::Contact);
    if (rows.isEmpty())
        return 0;
    const auto lock = lockContacts(stop);
    if (!lock)
        return lock.error();
    if (auto fresh = m_contacts.refresh(stop); !fresh)
        return fresh.error();

    QMap<QString, posting::ContactDraft> drafts;
    QMap<QString, qint64> rowByKey;
    for (const QueueItem& row : rows) {
        const auto document = m_context.documents.find(row.kind, row.entityId);
        const auto customer =
            document
                ? magento::readCustomer(bodyOf(*document))
                : Result<magento::Customer>(makeError(ErrorKind::Rejected,
                                                      Words::tr("The customer is not in "
                                                                "the journal. Add it to the queue again."),
                                                      {}, QStringLiteral("ORDER_MISSING")));
        if (!customer) {
            fail(row, QStringLiteral("Contact"), customer.error());
            continue;
        }
        const auto draft = posting::contactForCustomer(*customer, m_context.mapping);
        if (m_contacts.resolve(draft)) {
            store::LogEntry entry = m_log.entryFor(row, QStringLiteral("Contact"));
            entry.detail = QStringLiteral("The contact was already in Xero.");
            const auto known =
                m_context.ledger.find(m_context.tenantId, store::XeroKind::Contact, contactKey(draft.key));
            entry.xeroId = known ? known->xeroId : QString();
            entry.xeroNumber = known ? known->xeroNumber : QString();
            m_log.success(entry);
            m_context.queue.remove(row.id);
            continue;
        }
        if (m_contacts.isArchived(draft)) {
            // Nobody wants it back for its own sake; a document of this customer gets a new one.
            store::LogEntry entry = m_log.entryFor(row, QStringLiteral("Contact"));
            entry.detail = QStringLiteral("The contact was archived in Xero and is left so.");
            m_log.success(entry);
            m_context.queue.remove(row.id);
            continue;
        }
        if (isContactPendingElsewhere(draft)) {
            putOff(row);
            continue;
        }
        drafts.insert(draft.key, draft);
        rowByKey.insert(draft.key, row.id);
    }
    if (auto created = createContacts(drafts, rowByKey, stop); !created)
        return created.error();
    return static_cast<int>(rows.size());
}

Result<int> Engine::pushItems(std::stop_token stop)
{
    const QList<QueueItem> rows = dueRows({DocumentKind::Product}, Stage::Item);
    QList<xero::Item> items;
    QList<store::Batch::Element> elements;
    for (const QueueItem& row : rows) {
        const auto document = m_context.documents.find(row.kind, row.entityId);
        const auto product =
            document ? magento::readProduct(bodyOf(*document))
                     : Result<magento::Product>(
                           makeError(ErrorKind::Rejected, Words::tr("The product is not in the "
                                                                    "journal. Add it to the queue again.")));
        const auto item = product ? posting::itemForProduct(*product, m_context.mapping) : std::nullopt;
        if (!product) {
            fail(row, QStringLiteral("Item"), product.error());
        } else if (!item) {
            m_context.queue.remove(row.id);
        } else if (auto adopted = adoptItem(row, item->code, stop); !adopted) {
            return adopted.error();
        } else if (!*adopted) {
            items.append(*item);
            store::Batch::Element element;
            element.queueId = row.id;
            element.magentoKey = magentoKey(row.kind, row.entityId);
            element.number = item->code;
            elements.append(element);
        }
    }
    const auto make = [](const QList<xero::Item>& slice) { return xero::putItems(slice); };
    if (auto sent = m_sender.send(inBatches(items, elements, make), stop); !sent)
        return sent.error();
    return static_cast<int>(rows.size());
}

Result<int> Engine::pushInvoices(std::stop_token stop)
{
    // What was queued goes as it was queued, also when the source of new ones is another by now; see
    // SaleForm.
    return pushDocuments({DocumentKind::Order, DocumentKind::Invoice, DocumentKind::DailySales},
                         xero::DocumentType::Invoice, stop);
}

Result<int> Engine::pushCreditNotes(std::stop_token stop)
{
    return pushDocuments({DocumentKind::CreditMemo, DocumentKind::DailyRefunds},
                         xero::DocumentType::CreditNote, stop);
}

} // namespace counterfoil::sync
