#include "cli/commands.h"
#include "cli/demobrowser.h"
#include "cli/output.h"
#include "sandbox/sandbox.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace counterfoil::cli {

namespace {

using store::DocumentKind;

QString tr(const char* text)
{
    return QCoreApplication::translate("Demo", text);
}

/// Magento's own totals of the recorded documents, by increment id, rounded to the cent once (posting rule
/// R4).
QMap<QString, Amount> recordedTotals(const QString& file)
{
    QMap<QString, Amount> totals;
    QFile recorded(file);
    if (!recorded.open(QIODevice::ReadOnly))
        return totals;
    const QJsonArray items =
        QJsonDocument::fromJson(recorded.readAll()).object().value(QStringLiteral("items")).toArray();
    for (const auto& item : items)
        totals.insert(item.toObject().value(QStringLiteral("increment_id")).toString(),
                      Amount::fromJson(item.toObject().value(QStringLiteral("grand_total")))
                          .value_or(Amount{})
                          .round2());
    return totals;
}

struct Comparison
{
    int equal = 0, different = 0, missing = 0;
};

Comparison compare(const QMap<QString, Amount>& magento, const QMap<QString, Amount>& books,
                   const QString& prefix)
{
    Comparison result;
    for (auto it = magento.begin(); it != magento.end(); ++it) {
        const auto posted = books.constFind(prefix + it.key());
        if (posted == books.constEnd())
            result.missing++;
        else if (*posted == it.value())
            result.equal++;
        else
            result.different++;
    }
    return result;
}

QString sums(const QMap<QString, Amount>& totals)
{
    QStringList parts;
    for (auto it = totals.begin(); it != totals.end(); ++it)
        parts.append(QStringLiteral("%1 %2").arg(it.value().toString(2), it.key()));
    return parts.join(QStringLiteral(", "));
}

void row(const QString& label, int count, const QString& sum = {})
{
    print(QStringLiteral("  %1 %2   %3").arg(label, -14).arg(count, 5).arg(sum));
}

std::unique_ptr<SecretStore> demoSecrets(const magento::IntegrationKeys& keys)
{
    auto secrets = makeMemorySecretStore();
    (void)writeNow(*secrets, secret::magentoConsumerKey, keys.consumerKey);
    (void)writeNow(*secrets, secret::magentoConsumerSecret, keys.consumerSecret);
    (void)writeNow(*secrets, secret::magentoAccessToken, keys.accessToken);
    (void)writeNow(*secrets, secret::magentoAccessTokenSecret, keys.accessTokenSecret);
    return secrets;
}

/// Connects, maps and queues everything, as a person would in the window.
Result<void> setUp(Session& session, const sandbox::Sandbox& demo, DemoBrowser& browser)
{
    auto& runtime = session.runtime();
    if (auto saved =
            runtime.saveSettings({{QStringLiteral("magento.url"), demo.shopUrl().toString()},
                                  {QStringLiteral("xero.clientId"), demo.xeroClientId()},
                                  {QStringLiteral("xero.redirectPort"), QString::number(demo.redirectPort())},
                                  {QStringLiteral("xero.apiUrl"), demo.xeroApiUrl().toString()},
                                  {QStringLiteral("xero.identityUrl"), demo.identityUrl().toString()}});
        !saved)
        return saved;
    if (auto loaded = session.loadCredentials(); !loaded)
        return loaded;

    auto shop = runtime.checkShop(session.stop());
    if (!shop)
        return shop.error();
    print(tr("Shop: connected, %1 store views.").arg(shop->stores.size()));
    const auto openUrl = [&browser](const QUrl& url) {
        browser.open(url);
        return true;
    };
    auto organisation = runtime.signIn(openUrl, {}, session.stop());
    if (!organisation)
        return organisation.error();
    print(tr("Xero: connected to %1 (%2).").arg(organisation->name, organisation->baseCurrency));

    auto facts = runtime.learnShop(session.stop());
    if (!facts)
        return facts.error();
    auto books = runtime.books(std::chrono::minutes(60), session.stop());
    if (!books)
        return books.error();
    const auto suggestions = posting::suggest(runtime.mapping(), *facts, *books);
    runtime.saveMapping(posting::applySuggestions(runtime.mapping(), suggestions));
    const auto problems = posting::checkMapping(runtime.mapping(), *books, *facts);
    print(
        tr("Mapping: %1 suggestions applied, %2 open points.").arg(suggestions.size()).arg(problems.size()));
    for (const auto& problem : problems)
        print(QStringLiteral("  ! %1: %2").arg(problem.field, problem.message));

    auto added = runtime.addAll(
        {DocumentKind::Customer, DocumentKind::Order, DocumentKind::Invoice, DocumentKind::CreditMemo}, {},
        session.stop());
    if (!added)
        return added.error();
    print(tr("Queue: %1 documents added.").arg(added->queued));
    return {};
}

void printRefusals(Session& session)
{
    for (const auto state : {store::QueueState::Failed, store::QueueState::Blocked}) {
        const auto rows = session.runtime().queue().inState(state, 20);
        for (const auto& item : rows)
            print(QStringLiteral("  ! %1 %2: %3")
                      .arg(store::documentKindName(item.kind), item.incrementId, item.message));
    }
}

/// What stands in the demo books, from their own memory. True when all of it is as Magento says.
bool printBooks(const sandbox::BooksSummary& books)
{
    print(tr("In the demo Xero:"));
    row(tr("contacts"), books.contacts);
    row(tr("invoices"), books.invoices, sums(books.invoiceTotals));
    row(tr("payments"), books.payments, sums(books.paymentTotals));
    row(tr("credit notes"), books.creditNotes, sums(books.creditNoteTotals));
    row(tr("refunds"), books.refunds);
    row(tr("allocations"), books.allocations);
    row(tr("duplicates"), books.duplicates);

    const auto magentoInvoices = recordedTotals(QStringLiteral(":/demo/invoices-all.json"));
    const auto magentoMemos = recordedTotals(QStringLiteral(":/demo/creditmemos-all.json"));
    const auto invoices = compare(magentoInvoices, books.invoiceTotalByNumber, QStringLiteral("MI-"));
    const auto memos = compare(magentoMemos, books.creditNoteTotalByNumber, QStringLiteral("MC-"));
    print(tr("Compared with Magento's grand_total, to the cent:"));
    print(tr("  %1 of %2 invoices equal, %3 of %4 credit memos equal.")
              .arg(invoices.equal)
              .arg(magentoInvoices.size())
              .arg(memos.equal)
              .arg(magentoMemos.size()));
    return books.duplicates == 0 && invoices.equal == magentoInvoices.size() &&
           memos.equal == magentoMemos.size() && !magentoInvoices.isEmpty();
}

} // namespace

ExitCode demoCommand(const Arguments& arguments)
{
    QTemporaryDir temporary;
    Arguments demoArguments = arguments;
    sandbox::Options options;
    options.autoApprove = true;
    options.recordFile = arguments.options.value(QStringLiteral("--record"));
    if (arguments.dataDirectory.isEmpty())
        demoArguments.dataDirectory = temporary.path();
    else
        options.stateFile = arguments.dataDirectory + QStringLiteral("/demo-books.json");

    auto demo = sandbox::Sandbox::start(options);
    if (!demo)
        return printError(demo.error(), arguments.json);
    DemoBrowser browser;
    auto session = Session::open(demoArguments, demoSecrets((*demo)->shopKeys()));
    if (!session)
        return printError(session.error(), arguments.json);
    if (auto ready = setUp(**session, **demo, browser); !ready)
        return printError(ready.error(), arguments.json);

    print(tr("First sync:"));
    const auto first = (*session)->runtime().syncOnce((*session)->stop());
    printSummary(first);
    printRefusals(**session);
    if (first.stoppedBy)
        return printError(*first.stoppedBy, arguments.json);
    const bool right = printBooks((*demo)->books());

    const int callsBefore = (*demo)->books().calls;
    print(tr("Second sync:"));
    const auto second = (*session)->runtime().syncOnce((*session)->stop());
    printSummary(second);
    print(tr("Calls that reached the demo Xero: %1 in all, %2 of them for the second sync.")
              .arg((*demo)->books().calls)
              .arg((*demo)->books().calls - callsBefore));
    const bool nothingNew = second.kinds.isEmpty() && !second.stoppedBy;
    print(right && nothingNew ? tr("Demo: all right.") : tr("Demo: something is off, see above."));
    return right && nothingNew ? exitCodeFor(first) : Refused;
}

} // namespace counterfoil::cli
