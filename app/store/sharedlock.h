#pragma once

#include "store/database.h"

namespace counterfoil::store {

/// Something that one program at a time may do on a shared journal. Held by the connection: the server lets
/// go of it when the program dies. On SQLite always held. May be nested. Throws StorageError.
class SharedLock
{
public:
    enum class Purpose { Pull = 1, Contacts = 2 };

    SharedLock(Database& db, Purpose purpose); ///< does not wait
    ~SharedLock();
    SharedLock(const SharedLock&) = delete;
    SharedLock& operator=(const SharedLock&) = delete;
    bool held() const { return m_held; }

private:
    Database& m_db;
    Purpose m_purpose;
    bool m_held = true;
};

} // namespace counterfoil::store
