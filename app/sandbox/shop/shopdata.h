#pragma once

#include "sandbox/shop/listing.h"

namespace counterfoil::sandbox {

/// The recorded data of the demo shop, read from the resources when first asked for.
class ShopData
{
public:
    /// A list by the name of its recording ("orders-all-300"); the reference stays valid.
    const RowSet& rows(const QString& recording);
    /// Changes fields of the row with this increment id (or entity id, SKU, e-mail); false when there is
    /// none.
    bool change(const QString& recording, const QString& number, const QJsonObject& fields);
    /// A recording byte for byte.
    static QByteArray bytes(const QString& file);

private:
    QMap<QString, RowSet> m_sets;
};

} // namespace counterfoil::sandbox
