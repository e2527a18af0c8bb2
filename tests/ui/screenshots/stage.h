#pragma once

#include "samples.h"

#include <QMainWindow>

class QTabWidget;

namespace counterfoil::ui {
class AccountsTab;
class Banner;
class CredentialsTab;
struct CredentialValues;
class LogTab;
class OverviewTab;
class ProgressArea;
class QueueTab;
class ReconcileTab;
class StatusTab;
} // namespace counterfoil::ui

namespace counterfoil::test {

/// Nothing set up; connected with nothing to do; a busy shop; a busy shop in trouble.
enum class Fill { Empty, Calm, Full, Trouble };

/// A shop's address and its keys, invented.
ui::CredentialValues sampleCredentials();

/// The window's own parts, put together as the window does, but without worker and journal.
struct Stage
{
    Stage(Fill fill, const QSize& size);

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

private:
    void addTabs(Fill fill);
    void fillIn(Fill fill);
    void fillRows(Fill fill);
    void fillAccounts(Fill fill);
};

} // namespace counterfoil::test
