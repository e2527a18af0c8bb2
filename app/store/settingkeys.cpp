#include "store/settingkeys.h"

#include "base/loopback.h"
#include "base/nearest.h"

#include <QCoreApplication>
#include <QDate>
#include <QUrl>

#include <algorithm>

namespace counterfoil::store {

namespace {

using Type = SettingKey::Type;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr int lowestPort = 1024;
constexpr int highestPort = 65535;

const QStringList secretKeys{
    QStringLiteral("magento.consumerKey"), QStringLiteral("magento.consumerSecret"),
    QStringLiteral("magento.accessToken"), QStringLiteral("magento.accessTokenSecret"),
    QStringLiteral("xero.clientSecret"),   QStringLiteral("xero.tokens"),
    QStringLiteral("journal.password")};

Error refused(const QString& message, const char* code)
{
    return makeError(ErrorKind::Settings, message, {}, QLatin1String(code));
}

QString nearestKey(const QString& typed)
{
    QStringList keys;
    for (const SettingKey& known : settingKeys())
        keys.append(known.key);
    return nearest(typed, keys);
}

/// As a person finds it: the field in the window, and the key behind it for the command line.
QString nameOf(const SettingKey& setting)
{
    return setting.field.isEmpty() ? setting.key : QStringLiteral("%1 (%2)").arg(setting.field, setting.key);
}

Result<QString> checkUrl(const QString& name, const QString& value)
{
    const QUrl url(value, QUrl::StrictMode);
    if (!value.contains(QStringLiteral("://")) || !url.isValid() || url.host().isEmpty())
        return refused(
            Words::tr("%1: %2 is not a web address. Enter it with https:// in front.").arg(name, value),
            "SETTING_URL");
    const QString scheme = url.scheme().toLower();
    if (scheme == QStringLiteral("https") || (scheme == QStringLiteral("http") && isLoopback(url.host())))
        return value;
    return refused(
        Words::tr("%1: %2 does not begin with https://. Over plain http the keys could be read on the "
                  "way, so http is taken for "
                  "this computer (127.0.0.1, localhost) only.")
            .arg(name, value),
        "SETTING_URL_NOT_HTTPS");
}

Result<QString> checkNumber(const QString& name, const QString& value, int lowest, int highest)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (ok && number >= lowest && number <= highest)
        return QString::number(number);
    return refused(
        Words::tr("%1: %2 is not a whole number from %3 to %4.").arg(name, value).arg(lowest).arg(highest),
        "SETTING_NUMBER");
}

Result<QString> checkFlag(const QString& name, const QString& value)
{
    const QString lower = value.toLower();
    if (QStringList{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("on"), QStringLiteral("1")}
            .contains(lower))
        return QStringLiteral("true");
    if (QStringList{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("off"), QStringLiteral("0")}
            .contains(lower))
        return QStringLiteral("false");
    return refused(Words::tr("%1: %2 is neither true nor false.").arg(name, value), "SETTING_FLAG");
}

Result<QString> checkIds(const QString& name, const QString& value)
{
    QStringList ids;
    const QStringList parts = value.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        bool ok = false;
        const qlonglong id = part.trimmed().toLongLong(&ok);
        if (!ok || id < 0)
            return refused(Words::tr("%1: %2 is no list of store view ids, such as 1,3.").arg(name, value),
                           "SETTING_IDS");
        ids.append(QString::number(id));
    }
    return ids.join(u',');
}

/// "8743, 8745-8747" as "8743,8745,8746,8747".
Result<QString> checkPorts(const QString& name, const QString& value)
{
    constexpr qsizetype most = 10; // each of them must be registered by hand
    const Error wrong =
        refused(Words::tr("%1: %2 is no list of ports. Write up to %3 numbers from %4 to %5, such as "
                          "8743,8744 or 8743-8745.")
                    .arg(name, value)
                    .arg(most)
                    .arg(lowestPort)
                    .arg(highestPort),
                "SETTING_PORTS");
    QStringList ports;
    const QStringList parts = value.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QStringList ends = part.split(u'-');
        bool firstOk = false, lastOk = false;
        const int first = ends.first().trimmed().toInt(&firstOk);
        const int last = ends.last().trimmed().toInt(&lastOk);
        if (!firstOk || !lastOk || ends.size() > 2 || first < lowestPort || last > highestPort ||
            last < first || last - first >= most)
            return wrong;
        for (int port = first; port <= last; ++port)
            ports.append(QString::number(port));
    }
    ports.removeDuplicates();
    if (ports.size() > most)
        return wrong;
    return ports.join(u',');
}

} // namespace

const QList<SettingKey>& settingKeys()
{
    const QString yes = QStringLiteral("true");
    const QString no = QStringLiteral("false");
    static const QList<SettingKey> keys{
        {QStringLiteral("magento.url"),
         Words::tr("The address of the shop"),
         {},
         Type::LoopbackOrHttpsUrl,
         {},
         0,
         0,
         Words::tr("Store URL")},
        {QStringLiteral("magento.adminPath"),
         Words::tr(
             "The path of Magento's admin behind the shop's address, for View in Magento; empty for admin"),
         {},
         Type::Text,
         {}},
        {QStringLiteral("magento.auth"),
         Words::tr("How the shop checks who asks"),
         QStringLiteral("oauth1"),
         Type::Choice,
         {QStringLiteral("oauth1"), QStringLiteral("bearer")}},
        {QStringLiteral("magento.storeIds"),
         Words::tr("Ids of the store views to read, with commas; empty for all"),
         {},
         Type::Ids,
         {}},
        {QStringLiteral("magento.pageSize"),
         Words::tr("Rows read from the shop at a time, 1 to 300"),
         QStringLiteral("100"),
         Type::Number,
         {},
         1,
         300},
        {QStringLiteral("xero.clientId"),
         Words::tr("The client id of your Xero app"),
         {},
         Type::Text,
         {},
         0,
         0,
         Words::tr("Client id")},
        {QStringLiteral("xero.customConnection"),
         Words::tr("The Xero app is a custom connection, with a client secret"),
         no,
         Type::Bool,
         {}},
        {QStringLiteral("xero.redirectPort"),
         Words::tr("The port of the redirect URI http://localhost:PORT/callback"),
         QStringLiteral("8742"),
         Type::Number,
         {},
         lowestPort,
         highestPort,
         Words::tr("Redirect port")},
        {QStringLiteral("xero.furtherPorts"),
         Words::tr("Further registered ports, tried in turn while xero.redirectPort is in use (8743-8745)"),
         {},
         Type::Ports,
         {},
         0,
         0,
         Words::tr("Further ports")},
        {QStringLiteral("xero.apiUrl"),
         Words::tr("Where Xero's API is; empty for Xero's own"),
         {},
         Type::LoopbackOrHttpsUrl,
         {}},
        {QStringLiteral("xero.identityUrl"),
         Words::tr("Where Xero's sign-in is; empty for Xero's own"),
         {},
         Type::LoopbackOrHttpsUrl,
         {}},
        {QStringLiteral("xero.tenantId"),
         Words::tr("The organisation chosen at sign-in"),
         {},
         Type::Text,
         {}},
        {QStringLiteral("sync.mode"),
         Words::tr("Immediately, or Cron Job (every so many minutes)"),
         QStringLiteral("cron"),
         Type::Choice,
         {QStringLiteral("immediately"), QStringLiteral("cron")}},
        {QStringLiteral("sync.pollSeconds"),
         Words::tr("Seconds between two looks at the shop in mode Immediately"),
         QStringLiteral("60"),
         Type::Number,
         {},
         15,
         3600},
        {QStringLiteral("sync.intervalMinutes"),
         Words::tr("Minutes between two runs in mode Cron Job"),
         QStringLiteral("30"),
         Type::Choice,
         {QStringLiteral("5"), QStringLiteral("10"), QStringLiteral("15"), QStringLiteral("30"),
          QStringLiteral("60"), QStringLiteral("120")}},
        {QStringLiteral("sync.quietFrom"),
         Words::tr("No scheduled run begins from this time on (HH:MM); empty for none"),
         {},
         Type::Time,
         {}},
        {QStringLiteral("sync.quietUntil"),
         Words::tr("Until this time no scheduled run begins (HH:MM); empty for none"),
         {},
         Type::Time,
         {}},
        {QStringLiteral("sync.backfillOrder"),
         Words::tr("Which of the old documents are posted first"),
         QStringLiteral("oldest"),
         Type::Choice,
         {QStringLiteral("oldest"), QStringLiteral("newest")}},
        {QStringLiteral("sync.source"),
         Words::tr(
             "What becomes a sales invoice: Magento's invoices, its orders, or one summary for each day"),
         QStringLiteral("invoice"),
         Type::Choice,
         {QStringLiteral("invoice"), QStringLiteral("order"), QStringLiteral("daily")}},
        {QStringLiteral("sync.summaryHours"),
         Words::tr("Hours after midnight until a daily summary is posted"),
         QStringLiteral("2"),
         Type::Number,
         {},
         0,
         72},
        {QStringLiteral("sync.watchXero"),
         Words::tr("Look once a day whether posted documents were changed or voided in Xero (two calls)"),
         yes,
         Type::Bool,
         {}},
        {QStringLiteral("sync.since"),
         Words::tr("Only documents made on or after this day (YYYY-MM-DD); empty for all"),
         {},
         Type::Date,
         {}},
        {QStringLiteral("sync.sinceChosen"),
         Words::tr("A person has decided from which day on to post"),
         no,
         Type::Bool,
         {}},
        {QStringLiteral("sync.paused"),
         Words::tr("Nothing is posted by itself until this is false; Sync Now still works"),
         no,
         Type::Bool,
         {}},
        {QStringLiteral("sync.customers"), Words::tr("Post customers as contacts"), yes, Type::Bool, {}},
        {QStringLiteral("sync.products"), Words::tr("Post products as items"), no, Type::Bool, {}},
        {QStringLiteral("sync.documents"),
         Words::tr("Post invoices (or orders) as sales invoices"),
         yes,
         Type::Bool,
         {}},
        {QStringLiteral("sync.creditMemos"),
         Words::tr("Post credit memos as credit notes"),
         yes,
         Type::Bool,
         {}},
        {QStringLiteral("sync.payments"), Words::tr("Post payments and refunds"), yes, Type::Bool, {}},
        {QStringLiteral("log.keepDays"),
         Words::tr("Days a row stays in the log"),
         QStringLiteral("365"),
         Type::Number,
         {},
         0,
         36500},
        {QStringLiteral("budget.reserve"),
         Words::tr("Calls of each day kept for new orders while old ones are added"),
         QStringLiteral("100"),
         Type::Number,
         {},
         0,
         100000},
    };
    return keys;
}

const SettingKey* findSettingKey(const QString& key)
{
    for (const SettingKey& known : settingKeys()) {
        if (known.key == key)
            return &known;
    }
    return nullptr;
}

Result<QString> checkSetting(const QString& key, const QString& typed)
{
    if (secretKeys.contains(key))
        return refused(
            Words::tr("%1 is a secret and is kept in the keychain. Set it with: counterfoil secrets set %1")
                .arg(key),
            "SETTING_IS_SECRET");
    const SettingKey* known = findSettingKey(key);
    if (!known)
        return refused(
            Words::tr("There is no setting %1. Did you mean %2? `counterfoil config list` shows all.")
                .arg(key, nearestKey(key)),
            "SETTING_UNKNOWN");
    const QString name = nameOf(*known);
    const QString value = typed.trimmed();
    const bool mayBeEmpty = known->defaultValue.isEmpty();
    if (value.isEmpty()) {
        if (mayBeEmpty)
            return value;
        return refused(
            Words::tr("%1 must not be empty; its usual value is %2.").arg(name, known->defaultValue),
            "SETTING_EMPTY");
    }
    constexpr int longest = 2000;
    if (value.size() > longest)
        return refused(Words::tr("%1: the value is longer than %2 characters.").arg(name).arg(longest),
                       "SETTING_LONG");

    switch (known->type) {
    case Type::Text:
        return value;
    case Type::LoopbackOrHttpsUrl:
        return checkUrl(name, value);
    case Type::Number:
        return checkNumber(name, value, known->lowest, known->highest);
    case Type::Bool:
        return checkFlag(name, value);
    case Type::Ids:
        return checkIds(name, value);
    case Type::Ports:
        return checkPorts(name, value);
    case Type::Choice:
        if (known->choices.contains(value.toLower()))
            return value.toLower();
        return refused(Words::tr("%1: %2 is none of its values: %3.")
                           .arg(name, value, known->choices.join(QStringLiteral(", "))),
                       "SETTING_CHOICE");
    case Type::Time:
        if (QTime::fromString(value, QStringLiteral("HH:mm")).isValid())
            return value;
        return refused(Words::tr("%1: %2 is no time of day. Write it as 22:00.").arg(name, value),
                       "SETTING_TIME");
    case Type::Date:
        if (QDate::fromString(value, Qt::ISODate).isValid())
            return value;
        return refused(Words::tr("%1: %2 is no day. Write it as 2026-04-01.").arg(name, value),
                       "SETTING_DATE");
    }
    return value;
}

} // namespace counterfoil::store
