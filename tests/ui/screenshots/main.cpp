// Developers' tool: fills each tab and dialog with sample data and saves pictures of them, to be looked at.
// Usage: ui_screenshots FOLDER [light|dark|both] [WIDTHxHEIGHT] [LANGUAGE]
#include "samples.h"

#include "accounts/accountstab.h"
#include "accounts/createaccountdialog.h"
#include "accounts/examplepane.h"
#include "accounts/mappingchanges.h"
#include "accounts/suggestdialog.h"
#include "base/error.h"
#include "common/banner.h"
#include "common/gridview.h"
#include "common/icons.h"
#include "credentials/credentialstab.h"
#include "guide/guide.h"
#include "guide/sincechoice.h"
#include "guide/sincedialog.h"
#include "log/logdetail.h"
#include "log/logfilterbar.h"
#include "log/logmodel.h"
#include "log/logtab.h"
#include "log/requestsdialog.h"
#include "mainwindow/progressarea.h"
#include "mainwindow/tenantdialog.h"
#include "mainwindow/windowmenus.h"
#include "overview/overviewtab.h"
#include "overview/periodcard.h"
#include "queue/addalldialog.h"
#include "queue/previewdialog.h"
#include "queue/previewlistdialog.h"
#include "queue/queuetab.h"
#include "reconcile/findingsmodel.h"
#include "reconcile/periodchooser.h"
#include "reconcile/reconciletab.h"
#include "resources/resources.h"
#include "secrets/secretstore.h"
#include "status/statustab.h"
#include "translations/translations.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

enum class Fill { Empty, Full, Trouble };

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

/// The window's own parts, put together as the window does, but without worker and journal.
struct Stage
{
    explicit Stage(Fill fill, const QSize& size)
    {
        if (fill != Fill::Empty) {
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
        overview = new ui::OverviewTab(
            fill == Fill::Empty ? ui::OverviewSource() : overviewSample(fill == Fill::Trouble), tabs);
        credentials = new ui::CredentialsTab({}, tabs);
        status = new ui::StatusTab({}, tabs);
        ui::MappingRules rules;
        rules.check = [fill](const posting::Mapping&, const posting::BooksFacts&, const posting::ShopFacts&) {
            QList<posting::MappingProblem> problems;
            if (fill == Fill::Trouble)
                problems = {{QStringLiteral("accounts.adjustment"),
                             QStringLiteral(
                                 "Credit memos of the shop have adjustments: choose an account for them.")},
                            {QStringLiteral("taxCodes.DE-OSS-19"),
                             QStringLiteral("The tax DE-OSS-19 (19 %) has no tax rate in Xero.")},
                            {QStringLiteral("payments.checkmo"),
                             QStringLiteral("Choose an account for checkmo, or leave it open.")}};
            return problems;
        };
        accounts = new ui::AccountsTab({}, rules, tabs);
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
            {queue, QStringLiteral("queue"),
             QCoreApplication::translate("counterfoil::ui::MainWindow", "Queue")},
            {log, QStringLiteral("log"), QCoreApplication::translate("counterfoil::ui::MainWindow", "Log")},
            {reconcile, QStringLiteral("reconcile"),
             QCoreApplication::translate("counterfoil::ui::MainWindow", "Reconcile")}};
        QStringList titles;
        for (const auto& [page, name, title] : pages) {
            tabs->addTab(page, ui::icon(name), title);
            titles << title;
        }
        new ui::WindowMenus(&window, titles);
        credentials->setSecretsPlace(QStringLiteral("the system's keychain"));
        if (fill != Fill::Empty)
            fillIn(fill);
        else
            credentials->setValues({});
        window.show();
    }

    void fillIn(Fill fill)
    {
        const sync::ConnectionStatus now = fill == Fill::Full ? connectedStatus() : troubledStatus();
        ui::CredentialValues values;
        values.settings = {
            {QStringLiteral("magento.url"), QStringLiteral("https://www.hartley-garden.example")},
            {QStringLiteral("xero.clientId"), QStringLiteral("8E5C0F3A90B14D7C8A6F2E1D3B4C5A69")}};
        values.secrets = {
            {secret::magentoConsumerKey, QStringLiteral("k3j5h2g8d9s7f6a5q1w2e3r4t5y6u7i8")},
            {secret::magentoConsumerSecret, QStringLiteral("a1s2d3f4g5h6j7k8l9z0x1c2v3b4n5m6")},
            {secret::magentoAccessToken, QStringLiteral("q9w8e7r6t5y4u3i2o1p0a9s8d7f6g5h4")},
            {secret::magentoAccessTokenSecret, QStringLiteral("z1x2c3v4b5n6m7a8s9d0f1g2h3j4k5l6")}};
        if (fill == Fill::Trouble) {
            values.settings[QStringLiteral("magento.url")] =
                QStringLiteral("http://www.hartley-garden.example");
            values.settings[QStringLiteral("xero.customConnection")] = QStringLiteral("true");
            values.secrets[secret::magentoConsumerSecret] = values.secrets[secret::magentoConsumerKey];
            values.secrets[secret::magentoAccessToken] = QStringLiteral("q9w8e7r6t5y4u3i2");
            banner->showError(
                makeError(ErrorKind::Unauthorized, now.books.reason, QStringLiteral("invalid_grant")));
            banner->offer(QStringLiteral("Go to Credentials"));
        }
        overview->setConnections(now);
        credentials->setValues(values);
        credentials->setStatus(now);
        status->setStatus(now);
        status->setQueueCounts(queue->counts());
        status->setSyncMode(QStringLiteral("cron"), 30, 60);
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
        accounts->setMapping(mapping);
        accounts->setFacts(sampleBooks(), sampleShop());
        accounts->setConnected(true);
        ui::ExampleSource examples;
        const sync::PreviewReady example = samplePreview(fill == Fill::Trouble);
        examples.recent = [example] { return QList<store::SourceDocument>{example.source}; };
        examples.post = [example](const store::SourceDocument&, const posting::Mapping&,
                                  const posting::BooksFacts&) {
            return Result<posting::Outcome>(*example.outcome);
        };
        accounts->setExamples(examples);
        queue->setConnected(true);
        queue->setBusy(false);
        progress->setConnections(now);
        if (fill == Fill::Full)
            progress->setProgress({QStringLiteral("Posting invoices"), 118, 182, 24});
        queue->grid()->selectRow(2);
        const QByteArray total = fill == Fill::Full ? "71.48" : "71.47";
        logRows.documents.insert(logRows.rows.last().id, sampleLogDocument(total));
        log->refresh();
        log->setLinks({QStringLiteral("https://shop.example"), {}, QStringLiteral("!A1")});
        log->grid()->selectRow(0); // a refusal: its explanation is the most there can be
        reconcile->setConnected(true);
        reconcile->period()->choose(sampleReport().period);
        ::counterfoil::reconcile::Report report = sampleReport();
        if (fill == Fill::Full)
            report.findings.clear();
        reconcile->setReport(report);
        reconcile->grid()->selectRow(1);
    }

    QMainWindow window;
    FakeQueue queueRows;
    FakeLog logRows;
    ui::Banner* banner;
    QTabWidget* tabs;
    ui::ProgressArea* progress;
    ui::OverviewTab* overview;
    ui::CredentialsTab* credentials;
    ui::StatusTab* status;
    ui::AccountsTab* accounts;
    ui::QueueTab* queue;
    ui::LogTab* log;
    ui::ReconcileTab* reconcile;
};

void shoot(QWidget* widget, const QDir& folder, const QString& name)
{
    QTest::qWait(60);
    widget->grab().save(folder.filePath(name + QStringLiteral(".png")));
}

void shootDialog(QDialog&& dialog, const QDir& folder, const QString& name)
{
    dialog.show();
    shoot(&dialog, folder, name);
}

void shootGuide(const QDir& folder, const QString& theme)
{
    for (const bool full : {false, true}) {
        ui::MappingRules rules{posting::checkMapping, posting::suggest, posting::applySuggestions};
        ui::Guide guide({}, rules);
        if (full) {
            ui::CredentialValues values;
            values.settings = {
                {QStringLiteral("magento.url"), QStringLiteral("https://www.hartley-garden.example")},
                {QStringLiteral("xero.clientId"), QStringLiteral("8E5C0F3A90B14D7C8A6F2E1D3B4C5A69")}};
            guide.setValues(values);
            guide.setStatus(connectedStatus());
            guide.setFacts(sampleBooks(), sampleShop());
            guide.setMapping(sampleMapping());
        }
        guide.resize(900, 560); // what a laptop at 200 % has
        guide.show();
        for (int step = ui::Guide::Welcome; step <= ui::Guide::Finish; ++step) {
            guide.showStep(static_cast<ui::Guide::Step>(step));
            shoot(&guide, folder,
                  theme + QStringLiteral("-guide-%1-%2")
                              .arg(full ? QStringLiteral("full") : QStringLiteral("empty"))
                              .arg(step));
        }
        if (!full) {
            guide.setTenants({{{}, QStringLiteral("a"), QStringLiteral("Hartley Garden Supplies"), {}, {}},
                              {{}, QStringLiteral("b"), QStringLiteral("Demo Company (UK)"), {}, {}}});
            shoot(&guide, folder, theme + QStringLiteral("-guide-tenants"));
            guide.showStep(ui::Guide::Shop);
            guide.showError(
                makeError(ErrorKind::Unauthorized,
                          QStringLiteral("The shop does not know this access token. Copy it again "
                                         "from System > Extensions > Integrations.")));
            shoot(&guide, folder, theme + QStringLiteral("-guide-error"));
        }
    }
    shootDialog(ui::SinceDialog(3, 31), folder, theme + QStringLiteral("-dialog-since"));
}

void shootAll(const QDir& folder, const QString& theme, const QSize& size)
{
    const QList<std::pair<Fill, QString>> fills{{Fill::Empty, QStringLiteral("empty")},
                                                {Fill::Full, QStringLiteral("full")},
                                                {Fill::Trouble, QStringLiteral("trouble")}};
    for (const auto& [fill, word] : fills) {
        Stage stage(fill, size);
        const QStringList names{QStringLiteral("0-overview"), QStringLiteral("1-credentials"),
                                QStringLiteral("2-status"),   QStringLiteral("3-accounts"),
                                QStringLiteral("4-queue"),    QStringLiteral("5-log"),
                                QStringLiteral("6-reconcile")};
        for (int i = 0; i < names.size(); ++i) {
            stage.tabs->setCurrentIndex(i);
            // It adds up in slices.
            if (i == 0 && fill != Fill::Empty)
                (void)QTest::qWaitFor(
                    [&stage] { return stage.overview->monthCard()->value(QStringLiteral("Posted")) != u'0'; },
                    3000);
            shoot(&stage.window, folder, theme + u'-' + word + u'-' + names.at(i));
        }
        if (fill == Fill::Full) {
            sync::QueueEdit edit;
            edit.rows = stage.queueRows.rows.mid(0, 3);
            stage.queue->grid()->selectRow(2);
            stage.queue->showEdit(edit);
            stage.tabs->setCurrentWidget(stage.queue);
            shoot(&stage.window, folder, theme + u'-' + word + QStringLiteral("-4-queue-undo"));
        }
        for (int page = 1; page < 7 && fill != Fill::Empty; ++page) {
            stage.tabs->setCurrentWidget(stage.accounts);
            stage.accounts->showPage(page);
            shoot(&stage.window, folder, theme + u'-' + word + QStringLiteral("-3-accounts-%1").arg(page));
        }
        for (int page = 1; page < stage.log->detail()->pages()->count() && fill != Fill::Empty; ++page) {
            stage.tabs->setCurrentWidget(stage.log);
            stage.log->detail()->pages()->setCurrentIndex(page);
            shoot(&stage.window, folder, theme + u'-' + word + QStringLiteral("-5-log-%1").arg(page));
        }
    }
    shootGuide(folder, theme);
    FakeLog log;
    log.fill(50);
    shootDialog(ui::AddAllDialog(QStringLiteral("invoice"), QDate(2026, 4, 6)), folder,
                theme + QStringLiteral("-dialog-addall"));
    shootDialog(ui::PreviewDialog(samplePreview(false)), folder, theme + QStringLiteral("-dialog-preview"));
    shootDialog(ui::PreviewDialog(samplePreview(true)), folder,
                theme + QStringLiteral("-dialog-preview-blocked"));
    shootDialog(ui::SuggestDialog(sampleSuggestions()), folder, theme + QStringLiteral("-dialog-suggest"));
    shootDialog(ui::CreateAccountDialog(sampleBooks()), folder, theme + QStringLiteral("-dialog-account"));
    shootDialog(ui::ChangesDialog(ui::mappingChanges({}, sampleMapping()), true), folder,
                theme + QStringLiteral("-dialog-changes"));
    shootDialog(ui::RequestsDialog(log.source(), 1000), folder, theme + QStringLiteral("-dialog-requests"));
    for (const auto period : {ui::RequestsDialog::Period::Yesterday, ui::RequestsDialog::Period::Days90}) {
        ui::RequestsDialog requests(log.source(), 1000);
        requests.choose(period);
        requests.show();
        shoot(&requests, folder, theme + QStringLiteral("-dialog-requests-%1").arg(static_cast<int>(period)));
    }
    shootDialog(ui::RequestsDialog({}, 1000), folder, theme + QStringLiteral("-dialog-requests-empty"));
    QList<qint64> ids;
    for (qint64 id = 1; id <= 60; ++id)
        ids << id;
    ui::PreviewListDialog previews(ids);
    previews.start();
    previews.take({previews.request(), samplePreviews(40), 40, 60, false, false});
    previews.show();
    shoot(&previews, folder, theme + QStringLiteral("-dialog-previews-running"));
    previews.take({previews.request(), {}, 60, 60, true, false});
    shoot(&previews, folder, theme + QStringLiteral("-dialog-previews"));
    shootDialog(
        ui::TenantDialog({{{}, QStringLiteral("a"), QStringLiteral("Hartley Garden Supplies"), {}, {}},
                          {{}, QStringLiteral("b"), QStringLiteral("Demo Company (UK)"), {}, {}}}),
        folder, theme + QStringLiteral("-dialog-tenant"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    initResources();
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral("screenshots")));
    folder.mkpath(QStringLiteral("."));
    const QString which = arguments.value(2, QStringLiteral("both"));
    const QStringList size = arguments.value(3, QStringLiteral("1180x800")).split(u'x');
    const QLocale locale(arguments.value(4, QStringLiteral("en_GB")));
    QLocale::setDefault(locale);
    installTranslations(application, locale);
    for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        if (which != QStringLiteral("both") && which != theme)
            continue;
        ui::applyTheme(application, ui::themeFromName(theme));
        shootAll(folder, theme, QSize(size.value(0).toInt(), size.value(1).toInt()));
    }
    return 0;
}
