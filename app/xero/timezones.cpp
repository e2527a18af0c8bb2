#include "xero/timezones.h"

#include <QHash>
#include <QLocale>
#include <QTimeZone>

namespace counterfoil::xero {

namespace {

struct Row
{
    const char* xero; ///< letters and digits only
    const char* iana; ///< CLDR's default zone of that Windows zone
};

// Xero's names (OpenAPI file, TimeZone) are Windows zone ids in capitals without blanks.
constexpr Row rows[] = {
    {"AFGHANISTANSTANDARDTIME", "Asia/Kabul"},
    {"ALASKANSTANDARDTIME", "America/Anchorage"},
    {"ALEUTIANSTANDARDTIME", "America/Adak"},
    {"ALTAISTANDARDTIME", "Asia/Barnaul"},
    {"ARABIANSTANDARDTIME", "Asia/Dubai"},
    {"ARABICSTANDARDTIME", "Asia/Baghdad"},
    {"ARABSTANDARDTIME", "Asia/Riyadh"},
    {"ARGENTINASTANDARDTIME", "America/Buenos_Aires"},
    {"ASTRAKHANSTANDARDTIME", "Europe/Astrakhan"},
    {"ATLANTICSTANDARDTIME", "America/Halifax"},
    {"AUSCENTRALSTANDARDTIME", "Australia/Darwin"},
    {"AUSCENTRALWSTANDARDTIME", "Australia/Eucla"},
    {"AUSEASTERNSTANDARDTIME", "Australia/Sydney"},
    {"AZERBAIJANSTANDARDTIME", "Asia/Baku"},
    {"AZORESSTANDARDTIME", "Atlantic/Azores"},
    {"BAHIASTANDARDTIME", "America/Bahia"},
    {"BANGLADESHSTANDARDTIME", "Asia/Dhaka"},
    {"BELARUSSTANDARDTIME", "Europe/Minsk"},
    {"BOUGAINVILLESTANDARDTIME", "Pacific/Bougainville"},
    {"CANADACENTRALSTANDARDTIME", "America/Regina"},
    {"CAPEVERDESTANDARDTIME", "Atlantic/Cape_Verde"},
    {"CAUCASUSSTANDARDTIME", "Asia/Yerevan"},
    {"CENAUSTRALIASTANDARDTIME", "Australia/Adelaide"},
    {"CENTRALAMERICASTANDARDTIME", "America/Guatemala"},
    {"CENTRALASIASTANDARDTIME", "Asia/Almaty"},
    {"CENTRALBRAZILIANSTANDARDTIME", "America/Cuiaba"},
    {"CENTRALEUROPEANSTANDARDTIME", "Europe/Warsaw"},
    {"CENTRALEUROPESTANDARDTIME", "Europe/Budapest"},
    {"CENTRALPACIFICSTANDARDTIME", "Pacific/Guadalcanal"},
    {"CENTRALSTANDARDTIME", "America/Chicago"},
    {"CENTRALSTANDARDTIMEMEXICO", "America/Mexico_City"},
    {"CHATHAMISLANDSSTANDARDTIME", "Pacific/Chatham"},
    {"CHINASTANDARDTIME", "Asia/Shanghai"},
    {"CUBASTANDARDTIME", "America/Havana"},
    {"DATELINESTANDARDTIME", "Etc/GMT+12"},
    {"EAFRICASTANDARDTIME", "Africa/Nairobi"},
    {"EASTERISLANDSTANDARDTIME", "Pacific/Easter"},
    {"EASTERNSTANDARDTIME", "America/New_York"},
    {"EASTERNSTANDARDTIMEMEXICO", "America/Cancun"},
    {"EAUSTRALIASTANDARDTIME", "Australia/Brisbane"},
    {"EEUROPESTANDARDTIME", "Europe/Chisinau"},
    {"EGYPTSTANDARDTIME", "Africa/Cairo"},
    {"EKATERINBURGSTANDARDTIME", "Asia/Yekaterinburg"},
    {"ESOUTHAMERICASTANDARDTIME", "America/Sao_Paulo"},
    {"FIJISTANDARDTIME", "Pacific/Fiji"},
    {"FLESTANDARDTIME", "Europe/Kiev"},
    {"GEORGIANSTANDARDTIME", "Asia/Tbilisi"},
    {"GMTSTANDARDTIME", "Europe/London"},
    {"GREENLANDSTANDARDTIME", "America/Godthab"},
    {"GREENWICHSTANDARDTIME", "Atlantic/Reykjavik"},
    {"GTBSTANDARDTIME", "Europe/Bucharest"},
    {"HAITISTANDARDTIME", "America/Port-au-Prince"},
    {"HAWAIIANSTANDARDTIME", "Pacific/Honolulu"},
    {"INDIASTANDARDTIME", "Asia/Kolkata"},
    {"IRANSTANDARDTIME", "Asia/Tehran"},
    {"ISRAELSTANDARDTIME", "Asia/Jerusalem"},
    {"JORDANSTANDARDTIME", "Asia/Amman"},
    {"KALININGRADSTANDARDTIME", "Europe/Kaliningrad"},
    {"KAMCHATKASTANDARDTIME", "Asia/Kamchatka"},
    {"KOREASTANDARDTIME", "Asia/Seoul"},
    {"LIBYASTANDARDTIME", "Africa/Tripoli"},
    {"LINEISLANDSSTANDARDTIME", "Pacific/Kiritimati"},
    {"LORDHOWESTANDARDTIME", "Australia/Lord_Howe"},
    {"MAGADANSTANDARDTIME", "Asia/Magadan"},
    {"MAGALLANESSTANDARDTIME", "America/Punta_Arenas"},
    {"MARQUESASSTANDARDTIME", "Pacific/Marquesas"},
    {"MAURITIUSSTANDARDTIME", "Indian/Mauritius"},
    {"MIDATLANTICSTANDARDTIME", "Etc/GMT+2"},
    {"MIDDLEEASTSTANDARDTIME", "Asia/Beirut"},
    {"MONTEVIDEOSTANDARDTIME", "America/Montevideo"},
    {"MOROCCOSTANDARDTIME", "Africa/Casablanca"},
    {"MOUNTAINSTANDARDTIME", "America/Denver"},
    {"MOUNTAINSTANDARDTIMEMEXICO", "America/Chihuahua"},
    {"MYANMARSTANDARDTIME", "Asia/Rangoon"},
    {"NAMIBIASTANDARDTIME", "Africa/Windhoek"},
    {"NCENTRALASIASTANDARDTIME", "Asia/Novosibirsk"},
    {"NEPALSTANDARDTIME", "Asia/Kathmandu"},
    {"NEWFOUNDLANDSTANDARDTIME", "America/St_Johns"},
    {"NEWZEALANDSTANDARDTIME", "Pacific/Auckland"},
    {"NORFOLKSTANDARDTIME", "Pacific/Norfolk"},
    {"NORTHASIAEASTSTANDARDTIME", "Asia/Irkutsk"},
    {"NORTHASIASTANDARDTIME", "Asia/Krasnoyarsk"},
    {"NORTHKOREASTANDARDTIME", "Asia/Pyongyang"},
    {"OMSKSTANDARDTIME", "Asia/Omsk"},
    {"PACIFICSASTANDARDTIME", "America/Santiago"},
    {"PACIFICSTANDARDTIME", "America/Los_Angeles"},
    {"PACIFICSTANDARDTIMEMEXICO", "America/Tijuana"},
    {"PAKISTANSTANDARDTIME", "Asia/Karachi"},
    {"PARAGUAYSTANDARDTIME", "America/Asuncion"},
    {"QYZYLORDASTANDARDTIME", "Asia/Qyzylorda"},
    {"ROMANCESTANDARDTIME", "Europe/Paris"},
    {"RUSSIANSTANDARDTIME", "Europe/Moscow"},
    {"RUSSIATIMEZONE10", "Asia/Srednekolymsk"},
    {"RUSSIATIMEZONE11", "Asia/Kamchatka"},
    {"RUSSIATIMEZONE3", "Europe/Samara"},
    {"SAEASTERNSTANDARDTIME", "America/Cayenne"},
    {"SAINTPIERRESTANDARDTIME", "America/Miquelon"},
    {"SAKHALINSTANDARDTIME", "Asia/Sakhalin"},
    {"SAMOASTANDARDTIME", "Pacific/Apia"},
    {"SAOTOMESTANDARDTIME", "Africa/Sao_Tome"},
    {"SAPACIFICSTANDARDTIME", "America/Bogota"},
    {"SARATOVSTANDARDTIME", "Europe/Saratov"},
    {"SAWESTERNSTANDARDTIME", "America/La_Paz"},
    {"SEASIASTANDARDTIME", "Asia/Bangkok"},
    {"SINGAPORESTANDARDTIME", "Asia/Singapore"},
    {"SOUTHAFRICASTANDARDTIME", "Africa/Johannesburg"},
    {"SOUTHSUDANSTANDARDTIME", "Africa/Juba"},
    {"SRILANKASTANDARDTIME", "Asia/Colombo"},
    {"SUDANSTANDARDTIME", "Africa/Khartoum"},
    {"SYRIASTANDARDTIME", "Asia/Damascus"},
    {"TAIPEISTANDARDTIME", "Asia/Taipei"},
    {"TASMANIASTANDARDTIME", "Australia/Hobart"},
    {"TOCANTINSSTANDARDTIME", "America/Araguaina"},
    {"TOKYOSTANDARDTIME", "Asia/Tokyo"},
    {"TOMSKSTANDARDTIME", "Asia/Tomsk"},
    {"TONGASTANDARDTIME", "Pacific/Tongatapu"},
    {"TRANSBAIKALSTANDARDTIME", "Asia/Chita"},
    {"TURKEYSTANDARDTIME", "Europe/Istanbul"},
    {"TURKSANDCAICOSSTANDARDTIME", "America/Grand_Turk"},
    {"ULAANBAATARSTANDARDTIME", "Asia/Ulaanbaatar"},
    {"USEASTERNSTANDARDTIME", "America/Indianapolis"},
    {"USMOUNTAINSTANDARDTIME", "America/Phoenix"},
    {"UTC", "Etc/UTC"},
    {"UTC02", "Etc/GMT+2"},
    {"UTC08", "Etc/GMT+8"},
    {"UTC09", "Etc/GMT+9"},
    {"UTC11", "Etc/GMT+11"},
    {"UTC12", "Etc/GMT-12"},
    {"UTC13", "Etc/GMT-13"},
    {"VENEZUELASTANDARDTIME", "America/Caracas"},
    {"VLADIVOSTOKSTANDARDTIME", "Asia/Vladivostok"},
    {"VOLGOGRADSTANDARDTIME", "Europe/Volgograd"},
    {"WAUSTRALIASTANDARDTIME", "Australia/Perth"},
    {"WCENTRALAFRICASTANDARDTIME", "Africa/Lagos"},
    {"WESTASIASTANDARDTIME", "Asia/Tashkent"},
    {"WESTBANKSTANDARDTIME", "Asia/Hebron"},
    {"WESTPACIFICSTANDARDTIME", "Pacific/Port_Moresby"},
    {"WEUROPESTANDARDTIME", "Europe/Berlin"},
    {"WMONGOLIASTANDARDTIME", "Asia/Hovd"},
    {"YAKUTSKSTANDARDTIME", "Asia/Yakutsk"},
    {"YUKONSTANDARDTIME", "America/Whitehorse"},
};

const QHash<QString, QByteArray>& table()
{
    static const QHash<QString, QByteArray> zones = [] {
        QHash<QString, QByteArray> hash;
        for (const Row& row : rows)
            hash.insert(QString::fromLatin1(row.xero), QByteArray(row.iana));
        return hash;
    }();
    return zones;
}

/// Cities that were renamed: a system knows the one name or the other (Windows the old one, a new tzdata
/// without its links the new one).
constexpr std::pair<const char*, const char*> renamed[] = {
    {"Asia/Kolkata", "Asia/Calcutta"},
    {"Asia/Kathmandu", "Asia/Katmandu"},
    {"Asia/Yangon", "Asia/Rangoon"},
    {"Europe/Kyiv", "Europe/Kiev"},
    {"America/Nuuk", "America/Godthab"},
    {"America/Argentina/Buenos_Aires", "America/Buenos_Aires"},
    {"America/Indiana/Indianapolis", "America/Indianapolis"},
};

QString asTheSystemKnowsIt(const QByteArray& zone)
{
    if (QTimeZone::isTimeZoneIdAvailable(zone))
        return QString::fromLatin1(zone);
    for (const auto& [now, before] : renamed) {
        const QByteArray other = zone == now ? before : zone == before ? now : "";
        if (!other.isEmpty() && QTimeZone::isTimeZoneIdAvailable(other))
            return QString::fromLatin1(other);
    }
    return QString::fromLatin1(zone);
}

} // namespace

QString ianaTimezone(const QString& xeroTimezone, const QString& countryCode)
{
    QString name;
    for (const QChar c : xeroTimezone) {
        if (c.isLetterOrNumber())
            name.append(c.toUpper());
    }
    const QByteArray usual = table().value(name);
    if (usual.isEmpty() || countryCode.isEmpty())
        return asTheSystemKnowsIt(usual);
    // GMTSTANDARDTIME is Europe/London, but Europe/Dublin for an Irish organisation.
    const QByteArray windowsId = QTimeZone::ianaIdToWindowsId(usual);
    const QLocale::Territory territory = QLocale::codeToTerritory(countryCode);
    if (windowsId.isEmpty() || territory == QLocale::AnyTerritory)
        return asTheSystemKnowsIt(usual);
    const QByteArray local = QTimeZone::windowsIdToDefaultIanaId(windowsId, territory);
    return asTheSystemKnowsIt(local.isEmpty() ? usual : local);
}

} // namespace counterfoil::xero
