// The engine's part for an organisation that was exchanged: what is still to be done in the books of before
// is kept until these are connected again.
#include "sync/documentnames.h"
#include "sync/engine.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil::sync {

namespace {

const QString pushedTenant = QStringLiteral("pushedTenant");
/// Looked at again then, should nobody have noticed that the organisation is back.
constexpr int lookAgainDays = 1;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

} // namespace

void Engine::wakeWhenBooksChanged()
{
    if (m_context.settings.state(pushedTenant) == m_context.tenantId)
        return;
    m_context.queue.wake(otherBooks);
    m_context.settings.setState(pushedTenant, m_context.tenantId);
}

bool Engine::keepForItsBooks(const store::QueueItem& row)
{
    const auto entries = m_context.ledger.ofDocument(magentoKey(row.kind, row.entityId));
    const auto elsewhere = std::find_if(entries.begin(), entries.end(), [&](const store::LedgerEntry& entry) {
        return entry.xeroKind == ledgerKind(row.kind) && entry.tenantId != m_context.tenantId;
    });
    if (elsewhere == entries.end())
        return false;
    const QString name = BooksCache(m_context.references, m_context.clock).nameOf(elsewhere->tenantId);
    const QString message =
        name.isEmpty()
            ? Words::tr("%1 stands in the organisation that was connected before. What is still to be done "
                        "there waits until it is connected again; remove the row if it shall not be done.")
                  .arg(elsewhere->xeroNumber)
            : Words::tr("%1 stands in %2. What is still to be done there waits until that organisation is "
                        "connected again; remove the row if it shall not be done.")
                  .arg(elsewhere->xeroNumber, name);
    m_context.queue.waitUntil(row.id, m_context.clock.nowUtc().addDays(lookAgainDays), otherBooks, message);
    return true;
}

} // namespace counterfoil::sync
