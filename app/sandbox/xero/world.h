#pragma once

#include "sandbox/sandboxclock.h"
#include "sandbox/xero/books.h"
#include "sandbox/xero/idempotency.h"
#include "sandbox/xero/tokens.h"

#include "base/result.h"

namespace counterfoil::sandbox {

/// Everything the demo Xero remembers, and where it is kept between runs. Guarded by the sandbox's lock.
class World
{
public:
    World(const SandboxClock& clock, std::chrono::seconds accessLife, QString stateFile);

    /// Reads the state file if there is one. Errors: Storage.
    Result<void> load();
    /// Writes it as a whole or not at all; nothing without a state file.
    void save() const;

    /// The organisation with that tenant id; nullptr when there is none.
    Books* organisation(const QString& tenantId);
    Books& mainOrganisation() { return m_organisations.first(); }
    QStringList tenantIds() const;
    const QList<Books>& organisations() const { return m_organisations; }

    const SandboxClock& clock;
    Tokens tokens;
    Idempotency idempotency;

private:
    QList<Books> m_organisations;
    QString m_stateFile;
};

} // namespace counterfoil::sandbox
