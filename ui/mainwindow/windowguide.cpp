// The window's part that sets up: the guide, and the question from which date on to post.
#include "mainwindow/windowparts.h"

#include "guide/guide.h"
#include "guide/sincechoice.h"
#include "guide/sincedialog.h"

namespace counterfoil::ui {

namespace {
const QString guideShownKey = QStringLiteral("guideShown");
} // namespace

void MainWindow::Private::openGuide()
{
    if (guide) {
        guide->raise();
        guide->activateWindow();
        return;
    }
    guide = new Guide(actions,
                      MappingRules{posting::checkMapping, posting::suggest, posting::applySuggestions}, q);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    guide->setWindowModality(Qt::WindowModal);
    // What was typed in the tab and not saved goes along.
    guide->setValues(credentials->values());
    guide->setSettings(settings);
    guide->setMapping(accounts->edited());
    if (books)
        guide->setFacts(books->books, books->shop);
    guide->setStatus(connections);
    guide->setBusy(busy);
    connect(guide, &Guide::saveRequested, this, [this](const CredentialValues& values) {
        save(values);
        credentials->setValues(values);
    });
    connect(guide, &Guide::settingsChosen, this, &Private::saveSettings);
    connect(guide, &Guide::mappingChosen, this, [this](const posting::Mapping& mapping) {
        accounts->setMapping(mapping);
        if (offered == Accounts && accounts->problems().isEmpty())
            banner->dismiss(); // the step is done
        send(sync::SaveMapping{mapping});
    });
    guide->show();
}

void MainWindow::Private::offerGuide()
{
    const auto isSet = [this](const char* key) { return !settings.value(QLatin1String(key)).isEmpty(); };
    if (!context.firstRunGuide || memory->value(guideShownKey).toBool() || isSet("magento.url") ||
        isSet("xero.clientId"))
        return;
    memory->setValue(guideShownKey, true);
    QTimer::singleShot(0, this, &Private::openGuide); // after the window is on the screen
}

void MainWindow::Private::saveSettings(const QMap<QString, QString>& values)
{
    settings.insert(values);
    accounts->setSettings(settings);
    applySettings(settings);
    send(sync::SaveSettings{values});
}

/// Whether the command could post the whole history although nobody has said so.
bool MainWindow::Private::needsSince(const sync::Command& command) const
{
    if (!journalLoaded || connections.lastSync.isValid() || SinceChoice::isChosen(settings))
        return false;
    if (const auto* addAll = std::get_if<sync::AddAllToQueue>(&command))
        return !addAll->since.isValid();
    return std::holds_alternative<sync::SyncNow>(command) ||
           std::holds_alternative<sync::RetryItems>(command) ||
           std::holds_alternative<sync::RetryAllFailed>(command);
}

void MainWindow::Private::postAsked(const sync::Command& command)
{
    if (!needsSince(command))
        return send(command);
    if (!q->isVisible())
        q->bringToFront(); // asked from the tray
    const auto organisation = books ? books->books.organisation : xero::Organisation{};
    auto* dialog = new SinceDialog(organisation.financialYearEndMonth, organisation.financialYearEndDay, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, command] {
        saveSettings(dialog->settings());
        sync::Command chosen = command;
        if (auto* addAll = std::get_if<sync::AddAllToQueue>(&chosen))
            addAll->since = dialog->choice()->since();
        send(chosen);
    });
    dialog->open();
}

} // namespace counterfoil::ui
