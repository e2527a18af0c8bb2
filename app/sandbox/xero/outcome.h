#pragma once

#include <QJsonObject>
#include <QStringList>

namespace counterfoil::sandbox {

/// What became of one element of a write: saved (errors empty) or not.
struct Outcome
{
    QJsonObject element; ///< saved: as it stands in the books; refused: as it was sent
    QStringList errors, warnings;
    bool saved() const { return errors.isEmpty(); }

    static Outcome refused(const QJsonObject& element, const QStringList& errors)
    {
        return {element, errors, {}};
    }
};

/// PUT creates only, POST creates or updates.
enum class WriteMode { Create, CreateOrUpdate };

} // namespace counterfoil::sandbox
