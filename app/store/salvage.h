#pragma once

#include <QMap>
#include <QString>

namespace counterfoil::store {

/// What a person has chosen (settings and mapping), as far as it can be read from a damaged journal that was
/// set aside. Without it the documents would get other numbers, and what is in Xero would not be recognised
/// by them.
struct SalvagedSettings
{
    QMap<QString, QString> values; ///< as in the table `setting`, without remembered states but a halt
    bool complete = false;         ///< all rows were readable
};
/// Reads only; the file stays as it is. Never fails: what cannot be read is left out.
SalvagedSettings salvageSettings(const QString& path);

} // namespace counterfoil::store
