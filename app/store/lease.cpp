#include "store/lease.h"

#include "base/logging.h"

namespace counterfoil::store {

namespace {

QString now()
{
    return nowMilliseconds(Backend::Postgresql);
}

const QString onTheWay = QStringLiteral("state IN ('sending', 'indoubt')");

} // namespace

Lease::~Lease()
{
    try {
        end();
    } catch (const StorageError& error) {
        // It runs out by itself.
        qCWarning(lcStore) << "the lease was not given back:" << error.error().detail;
    }
}

int Lease::begin()
{
    if (!m_db.isShared())
        return 0;
    Transaction transaction(m_db);
    m_db.exec(u"INSERT INTO program (owner, lease_until) VALUES (?, " % now() %
                  u" + ?) ON CONFLICT (owner) DO UPDATE SET lease_until = excluded.lease_until",
              {m_db.owner(), static_cast<qint64>(m_duration.count())});
    const int taken = takeOver();
    transaction.commit();
    m_begun = true;
    return taken;
}

int Lease::takeOver()
{
    // The row of a program is locked by its owner's renew() and by whoever takes over: one of them is first.
    QSqlQuery expired = m_db.exec(u"SELECT owner FROM program WHERE lease_until < " % now() %
                                  u" ORDER BY owner FOR UPDATE SKIP LOCKED");
    QStringList owners{QString::fromLatin1("")}; // what a program left behind when it ended
    while (expired.next())
        owners.append(expired.value(0).toString());
    int taken = 0;
    for (const QString& owner : std::as_const(owners)) {
        taken += m_db.affected(
            QStringLiteral("UPDATE batch SET lease_owner = ? WHERE lease_owner = ? AND state = 'sending'"),
            {m_db.owner(), owner});
        if (owner.isEmpty()) {
            m_db.exec(u"UPDATE queue SET lease_owner = ? WHERE lease_owner = '' AND " % onTheWay,
                      {m_db.owner()});
            continue;
        }
        m_db.exec(u"UPDATE queue SET lease_owner = CASE WHEN " % onTheWay %
                      u" THEN ? ELSE '' END WHERE lease_owner = ?",
                  {m_db.owner(), owner});
        m_db.exec(QStringLiteral("DELETE FROM program WHERE owner = ?"), {owner});
        qCInfo(lcStore) << "took over the leases of" << owner;
    }
    return taken;
}

bool Lease::renew()
{
    if (!m_db.isShared())
        return true;
    return m_db.affected(u"UPDATE program SET lease_until = " % now() % u" + ? WHERE owner = ?",
                         {static_cast<qint64>(m_duration.count()), m_db.owner()}) == 1;
}

void Lease::release()
{
    if (!m_db.isShared())
        return;
    m_db.exec(u"UPDATE queue SET lease_owner = '' WHERE lease_owner = ? AND NOT " % onTheWay, {m_db.owner()});
}

void Lease::end()
{
    if (!m_db.isShared() || !m_begun)
        return;
    m_begun = false;
    Transaction transaction(m_db);
    m_db.exec(QStringLiteral("UPDATE queue SET lease_owner = '' WHERE lease_owner = ?"), {m_db.owner()});
    m_db.exec(QStringLiteral("UPDATE batch SET lease_owner = '' WHERE lease_owner = ? AND state = 'sending'"),
              {m_db.owner()});
    m_db.exec(QStringLiteral("DELETE FROM program WHERE owner = ?"), {m_db.owner()});
    transaction.commit();
}

int Lease::programs() const
{
    if (!m_db.isShared())
        return 1;
    QSqlQuery query = m_db.exec(u"SELECT count(*) FROM program WHERE lease_until >= " % now());
    return query.next() ? qMax(1, query.value(0).toInt()) : 1;
}

} // namespace counterfoil::store
