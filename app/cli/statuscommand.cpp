#include "cli/commands.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace counterfoil::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString stateName(sync::ConnectionState state)
{
    switch (state) {
    case sync::ConnectionState::NotConnected:
        return QStringLiteral("not connected");
    case sync::ConnectionState::Connecting:
        return QStringLiteral("connecting");
    case sync::ConnectionState::Connected:
        return QStringLiteral("connected");
    case sync::ConnectionState::Attention:
        return QStringLiteral("attention");
    }
    return {};
}

} // namespace

QJsonObject toJson(const xero::Organisation& organisation)
{
    return {{QStringLiteral("tenantId"), organisation.tenantId},
            {QStringLiteral("name"), organisation.name},
            {QStringLiteral("country"), organisation.countryCode},
            {QStringLiteral("baseCurrency"), organisation.baseCurrency},
            {QStringLiteral("timezone"), organisation.ianaTimezone},
            {QStringLiteral("edition"), organisation.edition},
            {QStringLiteral("demoCompany"), organisation.isDemoCompany}};
}

namespace {

QJsonObject shopJson(const sync::ShopStatus& shop)
{
    QJsonArray stores;
    for (const auto& store : shop.stores)
        stores.append(QJsonObject{{QStringLiteral("id"), store.id},
                                  {QStringLiteral("code"), store.code},
                                  {QStringLiteral("currency"), store.displayCurrency},
                                  {QStringLiteral("baseCurrency"), store.baseCurrency},
                                  {QStringLiteral("timezone"), store.timezone}});
    return {{QStringLiteral("state"), stateName(shop.state)},
            {QStringLiteral("reason"), shop.reason},
            {QStringLiteral("url"), shop.baseUrl},
            {QStringLiteral("stores"), stores}};
}

QJsonObject booksJson(const sync::BooksStatus& books)
{
    QJsonObject json{{QStringLiteral("state"), stateName(books.state)},
                     {QStringLiteral("reason"), books.reason},
                     {QStringLiteral("organisation"), toJson(books.organisation)},
                     {QStringLiteral("callsToday"), books.callsToday}};
    if (!books.missingScopes.isEmpty())
        json.insert(QStringLiteral("missingScopes"), QJsonArray::fromStringList(books.missingScopes));
    if (books.refreshTokenExpiresAt.isValid())
        json.insert(QStringLiteral("signInEnds"), books.refreshTokenExpiresAt.toString(Qt::ISODate));
    if (books.budget.dayRemaining)
        json.insert(QStringLiteral("callsLeftToday"), *books.budget.dayRemaining);
    return json;
}

void printSide(const QString& side, sync::ConnectionState state, const QString& name, const QString& reason)
{
    QString line = QStringLiteral("%1 %2").arg(side, -7).arg(stateName(state));
    if (!name.isEmpty())
        line += QStringLiteral(", %1").arg(name);
    if (!reason.isEmpty())
        line += QStringLiteral(": %1").arg(reason);
    print(line);
}

void printStatus(const sync::ConnectionStatus& status, const QMap<store::QueueState, qint64>& counts)
{
    printSide(Words::tr("Shop"), status.shop.state, status.shop.baseUrl, status.shop.reason);
    printSide(Words::tr("Xero"), status.books.state, status.books.organisation.name, status.books.reason);
    print(Words::tr("Calls to Xero today: %1").arg(status.books.callsToday));
    for (auto it = counts.begin(); it != counts.end(); ++it)
        print(Words::tr("Queue: %1 %2").arg(it.value()).arg(store::queueStateName(it.key())));
    if (status.lastSync.isValid())
        print(Words::tr("Last sync: %1").arg(status.lastSync.toLocalTime().toString(Qt::ISODate)));
}

} // namespace

ExitCode statusCommand(Session& session, const Arguments& arguments)
{
    // Without the secrets the rest can still be told.
    const auto loaded = session.loadCredentials();
    const auto status = session.runtime().status();
    const auto counts = session.runtime().queue().countsByState();
    if (arguments.json) {
        QJsonObject queue;
        for (auto it = counts.begin(); it != counts.end(); ++it)
            queue.insert(store::queueStateName(it.key()), it.value());
        printJson({{QStringLiteral("shop"), shopJson(status.shop)},
                   {QStringLiteral("xero"), booksJson(status.books)},
                   {QStringLiteral("queue"), queue},
                   {QStringLiteral("secrets"),
                    QJsonObject{{QStringLiteral("where"), session.secrets().description()},
                                {QStringLiteral("problem"), loaded ? QString() : loaded.error().message}}},
                   {QStringLiteral("lastSync"), status.lastSync.toString(Qt::ISODate)}});
    } else {
        printStatus(status, counts);
        if (!loaded)
            printNote(loaded.error().message);
    }
    if (!loaded)
        return exitCodeFor(loaded.error());
    const bool connected = status.shop.state != sync::ConnectionState::NotConnected &&
                           status.books.state != sync::ConnectionState::NotConnected;
    return connected ? Ok : NotConnected;
}

} // namespace counterfoil::cli
