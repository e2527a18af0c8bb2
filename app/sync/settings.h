#pragma once

#include "magento/client.h"
#include "store/settingsstore.h"
#include "sync/commands.h"
#include "xero/session.h"

namespace counterfoil::sync {

/// A profile's settings as the types the program works with. Throws store::StorageError.
class Settings
{
public:
    explicit Settings(store::Database& db) : m_store(db) {}

    /// The stored value or the key's default.
    QString text(const QString& key) const;
    bool flag(const QString& key) const { return text(key) == QStringLiteral("true"); }
    int number(const QString& key) const { return text(key).toInt(); }
    QDate date(const QString& key) const { return QDate::fromString(text(key), Qt::ISODate); }

    /// Errors: Settings, naming what is missing.
    Result<magento::ShopSettings> shop(const Credentials& credentials) const;
    Result<xero::AppSettings> books(const Credentials& credentials) const;
    /// Keys and secret names without which no connection can be made.
    QStringList missing(const Credentials& credentials) const;

    posting::SyncSource source() const;
    QList<qint64> storeIds() const;
    QString tenantId() const { return text(QStringLiteral("xero.tenantId")); }

    /// Remembered state, not set by people: "state.lastSync", "state.budget", …
    std::optional<QString> state(const QString& name) const
    {
        return m_store.value(QStringLiteral("state.") + name);
    }
    void setState(const QString& name, const QString& value)
    {
        m_store.setValue(QStringLiteral("state.") + name, value);
    }
    /// A remembered moment; invalid when there is none.
    QDateTime moment(const QString& name) const
    {
        return QDateTime::fromString(state(name).value_or(QString()), Qt::ISODate);
    }
    void setMoment(const QString& name, const QDateTime& moment)
    {
        setState(name, moment.toString(Qt::ISODate));
    }
    void clearState(const QString& name) { m_store.remove(QStringLiteral("state.") + name); }

    /// On a shared journal: a name for this computer and its profile. What is remembered of the sign-in,
    /// which each computer has for itself, is kept under it. Empty (a journal of one's own): one place for
    /// all.
    void setComputer(const QString& computer) { m_computer = computer; }
    /// The name under which this computer remembers a state of its own.
    QString ofThisComputer(const QString& name) const
    {
        return m_computer.isEmpty() ? name : QString(name + u'@' + m_computer);
    }

    posting::Mapping mapping() const;
    void setMapping(const posting::Mapping& mapping);

    store::SettingsStore& store() { return m_store; }

private:
    store::SettingsStore m_store;
    QString m_computer;
};

/// The ids in a value of magento.storeIds: "1, 2". Pure.
QList<qint64> storeIdsOf(const QString& setting);

} // namespace counterfoil::sync
