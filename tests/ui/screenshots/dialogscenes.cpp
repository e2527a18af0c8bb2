// Each dialog: as it opens, filled, and in trouble.
#include "camera.h"
#include "samples.h"

#include "accounts/createaccountdialog.h"
#include "accounts/mappingchanges.h"
#include "accounts/suggestdialog.h"
#include "base/profiles.h"
#include "guide/sincechoice.h"
#include "guide/sincedialog.h"
#include "log/requestsdialog.h"
#include "mainwindow/journaldialog.h"
#include "mainwindow/profilesdialog.h"
#include "mainwindow/tenantdialog.h"
#include "queue/addalldialog.h"
#include "queue/previewdialog.h"
#include "queue/previewlistdialog.h"

#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

namespace counterfoil::test {

namespace {

void shootQueueDialogs(Camera& camera)
{
    ui::AddAllDialog add(QStringLiteral("invoice"), QDate(2026, 4, 6));
    camera.shootShown(add, QStringLiteral("dialog-addall-counting"));
    sync::Estimate estimate;
    using enum store::DocumentKind;
    estimate.inShop = {{Customer, 1204}, {Invoice, 18402}, {CreditMemo, 611}};
    estimate.documents = 19013;
    estimate.xeroCalls = 1942;
    estimate.callsPerDay = 900;
    estimate.days = 3;
    add.showEstimate(estimate);
    camera.shootShown(add, QStringLiteral("dialog-addall"));
    camera.shootShown(ui::PreviewDialog(samplePreview(false)), QStringLiteral("dialog-preview"));
    camera.shootShown(ui::PreviewDialog(samplePreview(true)), QStringLiteral("dialog-preview-blocked"));

    QList<qint64> ids;
    for (qint64 id = 1; id <= 60; ++id)
        ids << id;
    ui::PreviewListDialog previews(ids);
    previews.start();
    previews.take({previews.request(), samplePreviews(40), 40, 60, false, false});
    previews.show();
    camera.shoot(previews, QStringLiteral("dialog-previews-running"));
    previews.take({previews.request(), {}, 60, 60, true, false});
    previews.table()->selectRow(2);
    camera.shoot(previews, QStringLiteral("dialog-previews"));
    ui::PreviewListDialog none({1});
    none.start();
    none.take({none.request(), {}, 1, 1, true, false});
    camera.shootShown(none, QStringLiteral("dialog-previews-empty"));
}

void shootAccountDialogs(Camera& camera)
{
    camera.shootShown(ui::SuggestDialog(sampleSuggestions()), QStringLiteral("dialog-suggest"));
    camera.shootShown(ui::SuggestDialog({}), QStringLiteral("dialog-suggest-empty"));
    ui::CreateAccountDialog account(sampleBooks());
    camera.shootShown(account, QStringLiteral("dialog-account"));
    account.code()->setText(QStringLiteral("200"));
    account.name()->setText(QStringLiteral("Web sales"));
    camera.shootShown(account, QStringLiteral("dialog-account-taken"));
    posting::Mapping changed = sampleMapping();
    changed.discountMode = posting::DiscountMode::Lines;
    changed.sendCurrencyRate = !changed.sendCurrencyRate;
    changed.accountRules = {{}};
    changed.accountRules.first().skuPattern = QStringLiteral("GIFT-*");
    changed.accountRules.first().accountCode = QStringLiteral("835");
    camera.shootShown(ui::ChangesDialog(ui::mappingChanges({}, changed), true, sampleBooks()),
                      QStringLiteral("dialog-changes"));
    camera.shootShown(ui::ChangesDialog({}, true), QStringLiteral("dialog-changes-schedule"));
}

void shootRequests(Camera& camera)
{
    FakeLog log;
    log.fill(50);
    camera.shootShown(ui::RequestsDialog(log.source(), 1000), QStringLiteral("dialog-requests"));
    for (const auto period : {ui::RequestsDialog::Period::Yesterday, ui::RequestsDialog::Period::Days90}) {
        ui::RequestsDialog requests(log.source(), 1000);
        requests.choose(period);
        camera.shootShown(requests, QStringLiteral("dialog-requests-%1").arg(static_cast<int>(period)));
    }
    camera.shootShown(ui::RequestsDialog(log.source(), 120), QStringLiteral("dialog-requests-over"));
    camera.shootShown(ui::RequestsDialog({}, 1000), QStringLiteral("dialog-requests-empty"));
}

void shootWindowDialogs(Camera& camera)
{
    camera.shootShown(ui::SinceDialog(3, 31), QStringLiteral("dialog-since"));
    camera.shootShown(
        ui::TenantDialog({{{}, QStringLiteral("a"), QStringLiteral("Hartley Garden Supplies"), {}, {}},
                          {{}, QStringLiteral("b"), QStringLiteral("Demo Company (UK)"), {}, {}}}),
        QStringLiteral("dialog-tenant"));
    const QString folder = QStringLiteral("/home/amelia/.local/share/counterfoil/default");
    camera.shootShown(ui::JournalDialog({folder, std::nullopt}), QStringLiteral("dialog-journal"));
    store::JournalServer server;
    server.host = QStringLiteral("books.hartley-garden.example");
    server.database = server.user = QStringLiteral("counterfoil");
    ui::JournalDialog shared({folder, server});
    camera.shootShown(shared, QStringLiteral("dialog-journal-shared"));
    shared.findChild<QLineEdit*>()->setText(QStringLiteral("mysql://books"));
    camera.shootShown(shared, QStringLiteral("dialog-journal-wrong"));
    QTemporaryDir root;
    Profiles profiles(root.path());
    camera.shootShown(ui::ProfilesDialog(&profiles, QStringLiteral("default")),
                      QStringLiteral("dialog-profiles-one"));
    (void)profiles.create(QStringLiteral("trade"));
    ui::ProfilesDialog several(&profiles, QStringLiteral("default"));
    several.findChild<QLineEdit*>()->setText(QStringLiteral("Trade & Wholesale"));
    camera.shootShown(several, QStringLiteral("dialog-profiles"));
}

} // namespace

void shootDialogs(Camera& camera)
{
    if (!camera.wants(QStringLiteral("dialog")))
        return;
    shootQueueDialogs(camera);
    shootAccountDialogs(camera);
    shootRequests(camera);
    shootWindowDialogs(camera);
}

} // namespace counterfoil::test
