#pragma once

#include "store/referencestore.h"
#include "sync/events.h"
#include "sync/settings.h"

namespace counterfoil::sync {

/// Remembers how the two connections stand, so that a restart shows what was known. Throws
/// store::StorageError.
class StatusMemory
{
public:
    StatusMemory(Settings& settings, store::ReferenceStore& references, const Clock& clock)
        : m_settings(settings), m_references(references), m_clock(clock)
    {}

    enum class Side { Shop, Books };
    /// Keeps the moment of the last change of state.
    void set(Side side, ConnectionState state, const QString& reason = {});
    /// What an error says about a connection: nothing (Offline, limits), Attention or NotConnected.
    void learn(Side side, const Error& error);
    ConnectionState state(Side side) const { return read(side).state; }
    void putShopFacts(const magento::ConnectionCheck& check);

    /// Fills state, reason, since and, for the shop, stores and permissions.
    void read(ShopStatus& status) const;
    void read(BooksStatus& status) const;

private:
    struct Remembered
    {
        ConnectionState state = ConnectionState::NotConnected;
        QString reason;
        QDateTime since;
    };
    Remembered read(Side side) const;
    QString keyOf(Side side) const;

    Settings& m_settings;
    store::ReferenceStore& m_references;
    const Clock& m_clock;
};

} // namespace counterfoil::sync
