#include "stage.h"

#include "accounts/accountstab.h"
#include "accounts/examplepane.h"
#include "base/error.h"
#include "common/banner.h"
#include "common/gridview.h"
#include "common/icons.h"
#include "credentials/credentialstab.h"
#include "log/logtab.h"
#include "mainwindow/progressarea.h"
#include "mainwindow/windowmenus.h"
#include "overview/overviewtab.h"
#include "queue/queuetab.h"
#include "reconcile/periodchooser.h"
#include "reconcile/reconciletab.h"
#include "secrets/secretstore.h"
#include "status/statustab.h"

#include <QCoreApplication>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace counterfoil::test {

ui::CredentialValues sampleCredentials()
{
    ui::CredentialValues values;
    values.settings = {{QStringLiteral("magento.url"), QStringLiteral("https://www.hartley-garden.example")},
                       {QStringLiteral("xero.clientId"), QStringLiteral("8E5C0F3A90B14D7C8A6F2E1D3B4C5A69")}};
    values.secrets = {{secret::magentoConsumerKey, QStringLiteral("k3j5h2g8d9s7f6a5q1w2e3r4t5y6u7i8")},
                      {secret::magentoConsumerSecret, QStringLiteral("a1s2d3f4g5h6j7k8l9z0x1c2v3b4n5m6")},
                      {secret::magentoAccessToken, QStringLiteral("q9w8e7r6t5y4u3i2o1p0a9s8d7f6g5h4")},
                      {secret::magentoAccessTokenSecret, QStringLiteral("z1x2c3v4b5n6m7a8s9d0f1g2h3j4k5l6")}};
    return values;
}

namespace {

/// A month of a shop that posts every day, and two things that need a person.
ui::OverviewSource overviewSample(bool trouble)
{
    QList<store::PostedRow> rows;
    constexpr int documents = 84, every = 12;
    for (int i = 0; i < documents; ++i) {
        store::PostedRow row;
        row.id = i + 1;
        row.postedAt = QDateTime::currentDateTime().addSecs(-60 * (documents - i));
        row.xeroKind = i % every == 0 ? store::XeroKind::CreditNote : store::XeroKind::Invoice;
        row.currency = row.magentoCurrency = QStringLiteral("GBP");
        row.xero = row.magento = Amount::fromCents(1995 + 737 * (i % every));
        row.open = i % every == 1;
        rows << row;
    }
    ui::OverviewSource source;
    source.lastIdBefore = [](const QDateTime&) { return 0; };
    source.postedAfter = [rows](qint64 after, int limit) {
        ui::OverviewSource::Slice slice;
        slice.rows = rows.mid(after, limit);
        slice.scannedTo = slice.rows.isEmpty() ? 0 : slice.rows.last().id;
        return slice;
    };
    source.refusedGroups = [trouble] {
        QList<store::RefusedGroup> groups{
            {store::QueueState::Blocked, QStringLiteral("TAX_NOT_MAPPED"),
             QStringLiteral("No Xero tax rate is chosen for Magento's tax \"DE-OSS-19\" (19 %)."), 12}};
        if (trouble)
            groups.append({store::QueueState::Failed, QStringLiteral("PERIOD_LOCKED"),
                           QStringLiteral("The books are locked up to 31 March 2026."), 3});
        return groups;
    };
    source.changedAfterPosting = [] { return 0; };
    source.refusedSince = [](const QDateTime&) { return 12; };
    source.countsByState = [] { return QMap<store::QueueState, qint64>{{store::QueueState::Waiting, 42}}; };
    return source;
}

} // namespace

Stage::Stage(Fill fill, const QSize& size)
{
    if (fill == Fill::Full || fill == Fill::Trouble) {
        queueRows.fill(42);
        logRows.fill(400);
    }
    auto* central = new QWidget(&window);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    banner = new ui::Banner(central);
    tabs = new QTabWidget(central);
    tabs->setDocumentMode(true);
    tabs->setIconSize(QSize(18, 18));
    progress = new ui::ProgressArea(central);
    layout->addWidget(banner);
    layout->addWidget(tabs, 1);
    layout->addWidget(progress);
    window.setCentralWidget(central);
    window.resize(size);
    addTabs(fill);
    credentials->setSecretsPlace(QCoreApplication::translate("Secrets", "the system's keychain"));
    if (fill != Fill::Empty)
        fillIn(fill);
    else
        credentials->setValues({});
    window.show();
}

void Stage::addTabs(Fill fill)
{
    const ui::OverviewSource figures = fill == Fill::Full || fill == Fill::Trouble
                                           ? overviewSample(fill == Fill::Trouble)
                                           : ui::OverviewSource();
    const auto open = [figures] { return std::make_unique<ui::OverviewSource>(figures); };
    overview = new ui::OverviewTab({open, false}, tabs);
    credentials = new ui::CredentialsTab({}, tabs);
    status = new ui::StatusTab({}, tabs);
    accounts =
        new ui::AccountsTab({}, {posting::checkMapping, posting::suggest, posting::applySuggestions}, tabs);
    queue = new ui::QueueTab({}, queueRows.source(), tabs);
    log = new ui::LogTab({}, logRows.source(), tabs);
    reconcile = new ui::ReconcileTab({}, tabs);
    const QList<std::tuple<QWidget*, QString, QString>> pages{
        {overview, QStringLiteral("chart"),
         QCoreApplication::translate("counterfoil::ui::MainWindow", "Overview")},
        {credentials, QStringLiteral("credentials"),
         QCoreApplication::translate("counterfoil::ui::MainWindow", "Credentials")},
        {status, QStringLiteral("status"),
         QCoreApplication::translate("counterfoil::ui::MainWindow", "Connection status")},
        {accounts, QStringLiteral("accounts"),
         QCoreApplication::translate("counterfoil::ui::MainWindow", "Account types")},
        {queue, QStringLiteral("queue"), QCoreApplication::translate("counterfoil::ui::MainWindow", "Queue")},
        {log, QStringLiteral("log"), QCoreApplication::translate("counterfoil::ui::MainWindow", "Log")},
        {reconcile, QStringLiteral("reconcile"),
         QCoreApplication::translate("counterfoil::ui::MainWindow", "Reconcile")}};
    QStringList titles;
    for (const auto& [page, name, title] : pages) {
        tabs->addTab(page, ui::icon(name), title);
        titles << title;
    }
    new ui::WindowMenus(&window, titles);
}

void Stage::fillIn(Fill fill)
{
    const sync::ConnectionStatus now = fill == Fill::Trouble ? troubledStatus() : connectedStatus();
    ui::CredentialValues values = sampleCredentials();
    if (fill == Fill::Trouble) {
        values.settings[QStringLiteral("magento.url")] = QStringLiteral("http://www.hartley-garden.example");
        values.settings[QStringLiteral("xero.customConnection")] = QStringLiteral("true");
        values.secrets[secret::magentoConsumerSecret] = values.secrets[secret::magentoConsumerKey];
        values.secrets[secret::magentoAccessToken] = QStringLiteral("q9w8e7r6t5y4u3i2");
        banner->showError(
            makeError(ErrorKind::Unauthorized, now.books.reason, QStringLiteral("invalid_grant")));
        banner->offer(QCoreApplication::translate("counterfoil::ui::MainWindow", "Go to Credentials"));
    }
    overview->setConnections(now);
    credentials->setValues(values);
    credentials->setStatus(now);
    status->setStatus(now);
    status->setQueueCounts(queue->counts());
    status->setSyncMode(QStringLiteral("cron"), 30, 60);
    fillAccounts(fill);
    queue->setConnected(true);
    queue->setBusy(false);
    progress->setConnections(now);
    log->setLinks({QStringLiteral("https://shop.example"), {}, QStringLiteral("!A1")});
    reconcile->setConnected(true);
    if (fill != Fill::Calm)
        fillRows(fill);
}

void Stage::fillRows(Fill fill)
{
    if (fill == Fill::Full)
        progress->setProgress({QCoreApplication::translate("Engine", "Posting invoices"), 118, 182, 24});
    queue->grid()->selectRow(2);
    const QByteArray total = fill == Fill::Full ? "71.48" : "71.47";
    logRows.documents.insert(logRows.rows.last().id, sampleLogDocument(total));
    log->refresh();
    log->grid()->selectRow(0); // a refusal: its explanation is the most there can be
    reconcile->period()->choose(sampleReport().period);
    ::counterfoil::reconcile::Report report = sampleReport();
    if (fill == Fill::Full) {
        report.findings.clear();
        report.xeroDocuments = report.equal = report.magentoDocuments;
        for (auto& day : report.days) {
            day.xero = day.magento;
            day.xeroCount = day.magentoCount;
        }
    }
    reconcile->setReport(report);
    reconcile->grid()->selectRow(1);
}

void Stage::fillAccounts(Fill fill)
{
    posting::Mapping mapping = sampleMapping();
    posting::AccountRule gift, trade;
    gift.skuPattern = QStringLiteral("GIFT-*");
    gift.accountCode = QStringLiteral("260");
    trade.customerGroup = QStringLiteral("2");
    trade.category = QStringLiteral("12");
    trade.accountCode = QStringLiteral("270");
    mapping.accountRules = {gift, trade};
    mapping.taxPercent.insert(QStringLiteral("20"), QStringLiteral("OUTPUT2"));
    mapping.extraTotals.insert(QStringLiteral("Handling fee"), QStringLiteral("260"));
    posting::ShopFacts shop = sampleShop();
    if (fill != Fill::Trouble) { // everything that is needed is chosen
        shop.taxKeysSeen.remove(QStringLiteral("DE-OSS-19"));
        mapping.accounts.adjustment = QStringLiteral("260");
        mapping.payments[QStringLiteral("checkmo")].leaveOpen = true;
    }
    accounts->setMapping(mapping);
    accounts->setFacts(sampleBooks(), shop);
    accounts->setConnected(true);
    ui::ExampleSource examples;
    const sync::PreviewReady example = samplePreview(fill == Fill::Trouble);
    examples.recent = [example] { return QList<store::SourceDocument>{example.source}; };
    examples.post = [example](const store::SourceDocument&, const posting::Mapping&,
                              const posting::BooksFacts&) {
        return Result<posting::Outcome>(*example.outcome);
    };
    accounts->setExamples(examples);
}

} // namespace counterfoil::test
