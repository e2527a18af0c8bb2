#pragma once

#include "accounts/accountstab.h"
#include "common/actions.h"
#include "credentials/credentialstab.h"
#include "sync/events.h"

#include <QWizard>

class QListWidget;

namespace counterfoil::ui {

class GuideAccountsPage;
class GuideBooksPage;
class GuideFinishPage;
class GuideModePage;
class GuideOrganisationPage;
class GuidePage;
class GuideShopPage;
class GuideSincePage;

/// The set-up guide: from nothing to the first sync, step by step. Each step can be left and returned to;
/// what was entered is saved whenever a step is left. It keeps nothing itself: the window saves, and tells it
/// what the worker says. GUI thread.
class Guide final : public QWizard
{
    Q_OBJECT
public:
    enum Step { Welcome, Shop, Books, Organisation, Accounts, Since, Mode, Finish };

    Guide(Actions actions, MappingRules rules, QWidget* parent = nullptr);
    void setValues(const CredentialValues& values);
    void setSettings(const QMap<QString, QString>& settings);
    void setMapping(const posting::Mapping& mapping);
    void setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop);
    void setStatus(const sync::ConnectionStatus& status);
    void setTenants(const QList<xero::Tenant>& tenants);
    void setBusy(bool busy);
    void showError(const Error& error);
    void say(const QString& text);
    /// Goes to a step without passing the ones between.
    void showStep(Step step);
    GuidePage* step(Step which) const;

public slots:
    void reject() override;

signals:
    /// Handled at once, before the command that needs the values is posted.
    void saveRequested(const counterfoil::ui::CredentialValues& values);
    void settingsChosen(const QMap<QString, QString>& values);
    void mappingChosen(const counterfoil::posting::Mapping& mapping);

private:
    void build();
    void wire();
    void onStep(int id);
    void save();
    void saveThenPost(const sync::Command& command);
    void updateSteps();

    Actions m_actions;
    QListWidget* m_steps;
    GuideShopPage* m_shop;
    GuideBooksPage* m_books;
    GuideOrganisationPage* m_organisation;
    GuideAccountsPage* m_accounts;
    GuideSincePage* m_since;
    GuideModePage* m_mode;
    GuideFinishPage* m_finish;
    CredentialValues m_saved;
    QString m_organisationName;
    int m_last = -1;
};

} // namespace counterfoil::ui
