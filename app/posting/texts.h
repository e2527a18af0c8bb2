#pragma once

#include <QString>

/// Texts as Magento keeps them made fit for Xero. Pure; any thread.
namespace counterfoil::posting {

/// "Caf&eacute; &amp; Bar" as "Café & Bar": Magento stores names as they were typed into HTML forms. Unknown
/// entities stay.
QString decodeEntities(const QString& text);
/// Decoded, without control characters, trimmed and cut to `max` UTF-16 units.
QString cleanText(const QString& text, qsizetype max);
/// The text when it is an e-mail address Xero takes (ASCII only), else empty.
QString usableEmail(const QString& address);

} // namespace counterfoil::posting
