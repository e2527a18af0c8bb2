#include "store/sharedlock.h"

#include "base/logging.h"

namespace counterfoil::store {

namespace {

constexpr int lockClass = 0x636f756e; // ours among other programs' advisory locks

} // namespace

SharedLock::SharedLock(Database& db, Purpose purpose) : m_db(db), m_purpose(purpose)
{
    if (!m_db.isShared())
        return;
    QSqlQuery query = m_db.exec(QStringLiteral("SELECT pg_try_advisory_lock(?, ?)"),
                                {lockClass, static_cast<int>(m_purpose)});
    m_held = query.next() && query.value(0).toBool();
}

SharedLock::~SharedLock()
{
    if (!m_held || !m_db.isShared())
        return;
    try {
        m_db.exec(QStringLiteral("SELECT pg_advisory_unlock(?, ?)"),
                  {lockClass, static_cast<int>(m_purpose)});
    } catch (const StorageError& error) {
        // With the connection the lock is gone as well.
        qCWarning(lcStore) << "a lock was not given back:" << error.error().detail;
    }
}

} // namespace counterfoil::store
