#include "cli/commands.h"
#include "cli/demobrowser.h"
#include "cli/demoreport.h"
#include "cli/output.h"
#include "sandbox/sandbox.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace counterfoil::cli {

namespace {

using store::DocumentKind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

/// Says how far it is, unless one JSON document is wanted.
class Progress
{
public:
    explicit Progress(bool quiet) : m_quiet(quiet) {}
    void say(const QString& line) const
    {
        if (!m_quiet)
            print(line);
    }

private:
    bool m_quiet;
};

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
Result<void> setUp(Session& session, const sandbox::Sandbox& demo, DemoBrowser& browser,
                   const Progress& progress)
{
    auto& runtime = session.runtime();
    // Into a journal of a real shop the demo's documents must never come.
    const QUrl shopBefore(runtime.setting(QStringLiteral("magento.url")));
    if (!shopBefore.isEmpty() && shopBefore.host() != demo.shopUrl().host())
        return makeError(
            ErrorKind::Settings,
            Words::tr("This data folder belongs to the shop %1. Give the demo a folder of its own.")
                .arg(shopBefore.toString()),
            {}, QStringLiteral("DEMO_ON_REAL_DATA"));
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
    progress.say(Words::tr("Shop: connected, %1 store views.").arg(shop->stores.size()));
    const auto openUrl = [&browser](const QUrl& url) {
        browser.open(url);
        return true;
    };
    auto organisation = runtime.signIn(openUrl, {}, session.stop());
    if (!organisation)
        return organisation.error();
    progress.say(
        Words::tr("Xero: connected to %1 (%2).").arg(organisation->name, organisation->baseCurrency));

    auto facts = runtime.learnShop(session.stop());
    if (!facts)
        return facts.error();
    auto books = runtime.books(std::chrono::minutes(60), session.stop());
    if (!books)
        return books.error();
    const auto suggestions = posting::suggest(runtime.mapping(), *facts, *books);
    runtime.saveMapping(posting::applySuggestions(runtime.mapping(), suggestions));
    const auto problems = posting::checkMapping(runtime.mapping(), *books, *facts);
    progress.say(Words::tr("Mapping: %1 suggestions applied, %2 open points.")
                     .arg(suggestions.size())
                     .arg(problems.size()));
    for (const auto& problem : problems)
        progress.say(QStringLiteral("  ! %1: %2").arg(problem.field, problem.message));

    auto added = runtime.addAll(
        {DocumentKind::Customer, DocumentKind::Order, DocumentKind::Invoice, DocumentKind::CreditMemo}, {},
        session.stop());
    if (!added)
        return added.error();
    progress.say(Words::tr("Queue: %1 documents added.").arg(added->queued));
    return {};
}

void sayRefusals(Session& session, const Progress& progress)
{
    constexpr int most = 20;
    for (const auto state : {store::QueueState::Failed, store::QueueState::Blocked}) {
        const auto rows = session.runtime().queue().inState(state, most);
        for (const auto& item : rows)
            progress.say(QStringLiteral("  ! %1 %2: %3")
                             .arg(store::documentKindName(item.kind), item.incrementId, item.message));
    }
}

DemoReport runTwice(Session& session, const sandbox::Sandbox& demo, const Progress& progress)
{
    DemoReport report;
    report.first = session.runtime().syncOnce(session.stop());
    sayRefusals(session, progress);
    report.books = demo.books();
    report.invoices = compareTotals(recordedTotals(QStringLiteral(":/demo/invoices-all.json")),
                                    report.books.invoiceTotalByNumber, QStringLiteral("MI-"));
    report.creditNotes = compareTotals(recordedTotals(QStringLiteral(":/demo/creditmemos-all.json")),
                                       report.books.creditNoteTotalByNumber, QStringLiteral("MC-"));
    if (!report.first.stoppedBy)
        report.second = session.runtime().syncOnce(session.stop());
    report.callsOfSecondRun = demo.books().calls - report.books.calls;
    return report;
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
    const Progress progress(arguments.json);
    if (auto ready = setUp(**session, **demo, browser, progress); !ready)
        return printError(ready.error(), arguments.json);

    const DemoReport report = runTwice(**session, **demo, progress);
    if (arguments.json)
        printJson(report.toJson());
    else
        report.print();
    for (const auto* run : {&report.first, &report.second}) {
        if (!run->stoppedBy)
            continue;
        return arguments.json ? exitCodeFor(*run->stoppedBy) : printError(*run->stoppedBy, false);
    }
    return report.right() ? Ok : Refused;
}

} // namespace counterfoil::cli
