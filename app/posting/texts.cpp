#include "posting/texts.h"

#include "xero/fieldlimits.h"

#include <QHash>

namespace counterfoil::posting {

namespace {

/// HTML's names of U+00A0 … U+00FF in order, and the few others shops use.
const QHash<QString, char32_t>& namedEntities()
{
    static const QHash<QString, char32_t> names = [] {
        QHash<QString, char32_t> table{
            {QStringLiteral("amp"), U'&'},         {QStringLiteral("lt"), U'<'},
            {QStringLiteral("gt"), U'>'},          {QStringLiteral("quot"), U'"'},
            {QStringLiteral("apos"), U'\''},       {QStringLiteral("euro"), U'\u20AC'},
            {QStringLiteral("trade"), U'\u2122'},  {QStringLiteral("hellip"), U'\u2026'},
            {QStringLiteral("ndash"), U'\u2013'},  {QStringLiteral("mdash"), U'\u2014'},
            {QStringLiteral("lsquo"), U'\u2018'},  {QStringLiteral("rsquo"), U'\u2019'},
            {QStringLiteral("ldquo"), U'\u201C'},  {QStringLiteral("rdquo"), U'\u201D'},
            {QStringLiteral("bull"), U'\u2022'},   {QStringLiteral("oelig"), U'\u0153'},
            {QStringLiteral("OElig"), U'\u0152'},  {QStringLiteral("scaron"), U'\u0161'},
            {QStringLiteral("Scaron"), U'\u0160'},
        };
        const QString latin = QStringLiteral("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf "
                                             "laquo not shy reg macr deg plusmn sup2 sup3 "
                                             "acute micro para middot cedil sup1 ordm raquo frac14 frac12 "
                                             "frac34 iquest Agrave Aacute Acirc Atilde Auml "
                                             "Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute "
                                             "Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde "
                                             "Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
                                             "agrave aacute acirc atilde auml aring aelig "
                                             "ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth "
                                             "ntilde ograve oacute ocirc otilde ouml divide "
                                             "oslash ugrave uacute ucirc uuml yacute thorn yuml");
        char32_t code = 0xA0;
        for (const QString& name : latin.split(u' '))
            table.insert(name, code++);
        return table;
    }();
    return names;
}

/// The character of "#39", "#x27" or "amp"; 0 when it is none.
char32_t entityCharacter(const QString& name)
{
    if (!name.startsWith(u'#'))
        return namedEntities().value(name, 0);
    bool ok = false;
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    const uint code = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return ok && !surrogate && code <= 0x10FFFF ? static_cast<char32_t>(code) : 0;
}

} // namespace

QString decodeEntities(const QString& text)
{
    constexpr qsizetype longestName = 10;
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
        if (end > at + 1 && end - at <= longestName) {
            if (const char32_t character = entityCharacter(text.mid(at + 1, end - at - 1))) {
                decoded += QString::fromUcs4(&character, 1);
                at = end;
                continue;
            }
        }
        decoded += text[at];
    }
    return decoded;
}

QString cleanText(const QString& text, qsizetype max)
{
    QString decoded = decodeEntities(text);
    decoded.replace(QChar(0xA0), u' ');
    return xero::limits::fitted(decoded, max);
}

QString usableEmail(const QString& address)
{
    const QString trimmed = address.trimmed();
    return xero::limits::isUsableEmail(trimmed) ? trimmed : QString();
}

} // namespace counterfoil::posting
