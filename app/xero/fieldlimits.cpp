#include "xero/fieldlimits.h"

#include <algorithm>

namespace counterfoil::xero::limits {

namespace {

bool isAllowed(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit == u'\t' || unit == u'\n')
        return true;
    return unit >= 0x20 && unit != 0x7f && unit != 0xfffe && unit != 0xffff;
}

} // namespace

QString fitted(const QString& text, qsizetype max)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean.append(c);
            clean.append(text[++i]);
        } else if (!c.isSurrogate() && isAllowed(c)) {
            clean.append(c);
        }
    }
    clean = clean.trimmed();
    if (clean.size() <= max)
        return clean;
    qsizetype end = max;
    if (end > 0 && clean[end - 1].isHighSurrogate())
        --end;
    return clean.left(end).trimmed();
}

bool isUsableEmail(const QString& address)
{
    if (address.size() > email || address.count(u'@') != 1 || address.startsWith(u'@') ||
        address.endsWith(u'@'))
        return false;
    return std::all_of(address.cbegin(), address.cend(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

QString fittedCountry(const QString& text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetter() || c.isSpace())
            letters.append(c);
    }
    return fitted(letters, country);
}

} // namespace counterfoil::xero::limits
