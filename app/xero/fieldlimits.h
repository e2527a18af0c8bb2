#pragma once

#include <QString>

/// Xero's documented field lengths (OpenAPI file, xero_accounting.yaml) and the one place where texts are
/// made to fit. Lengths are UTF-16 code units, as .NET counts them. Pure; any thread.
namespace counterfoil::xero::limits {

inline constexpr qsizetype contactName = 255;
inline constexpr qsizetype contactNumber = 50;
inline constexpr qsizetype accountNumber = 50;
inline constexpr qsizetype personName = 255;
inline constexpr qsizetype email = 255;
inline constexpr qsizetype taxNumber = 50;
inline constexpr qsizetype addressLine = 500;
inline constexpr qsizetype addressLineCount = 4;
inline constexpr qsizetype city = 255;
inline constexpr qsizetype region = 255;
inline constexpr qsizetype postalCode = 50;
inline constexpr qsizetype country = 50;
inline constexpr qsizetype attentionTo = 255;
inline constexpr qsizetype phone = 50;
inline constexpr qsizetype itemCode = 30;
inline constexpr qsizetype itemName = 50;
inline constexpr qsizetype description = 4000;
inline constexpr qsizetype reference = 255;
inline constexpr qsizetype trackingName = 100;

/// The text without what Xero's XML store cannot hold (control characters other than tab and line feed, lone
/// surrogates, U+FFFE and U+FFFF), trimmed, and cut to `max` units without splitting a surrogate pair.
QString fitted(const QString& text, qsizetype max);
/// An address Xero takes: ASCII (it refuses umlauts), one @, no blanks, not too long. A cut one would be
/// another one's.
bool isUsableEmail(const QString& address);
/// Country letters only, as Xero asks.
QString fittedCountry(const QString& text);

} // namespace counterfoil::xero::limits
