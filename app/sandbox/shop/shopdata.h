#pragma once

#include "sandbox/shop/listing.h"

namespace counterfoil::sandbox {

/// The recorded data of the demo shop, read from the resources when first asked for.
class ShopData
{
public:
    /// A list by the name of its recording ("orders-all-300"); the reference stays valid.
    const RowSet& rows(const QString& recording);
    /// Sets properties of the row with that entity_id.
    void edit(const QString& recording, qint64 entityId, const QJsonObject& set);
    /// A recording byte for byte.
    static QByteArray bytes(const QString& file);

private:
    QMap<QString, RowSet> m_sets;
};

} // namespace counterfoil::sandbox
