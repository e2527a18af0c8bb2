#pragma once

#include <QString>
#include <QStringList>

namespace counterfoil {

/// One field of a CSV file (RFC 4180): quoted where needed. A text that a spreadsheet would take for a
/// formula (it starts with = + - @ tab or carriage return) gets a leading apostrophe; plain numbers stay
/// numbers.
QString csvField(const QString& text);
/// A line with its CR LF.
QString csvLine(const QStringList& fields);

} // namespace counterfoil
