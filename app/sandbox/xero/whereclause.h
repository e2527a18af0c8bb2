#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace counterfoil::sandbox {

/// Xero's where= ("InvoiceNumber==\"A\" OR Contact.ContactID==guid(\"…\")"): comparisons, AND, OR and
/// brackets. nullopt when it is not understood; `problem` then says where.
using RowTest = std::function<bool(const QJsonObject&)>;
std::optional<RowTest> parseWhere(const QString& text, QString& problem);

} // namespace counterfoil::sandbox
