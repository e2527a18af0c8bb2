#include "guide/guide.h"

#include "common/icons.h"
#include "common/labels.h"
#include "credentials/bookscard.h"
#include "guide/accountspage.h"
#include "guide/bookspage.h"
#include "guide/finishpage.h"
#include "guide/organisationpage.h"
#include "guide/shoppage.h"
#include "guide/sincechoice.h"
#include "guide/timepages.h"

#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

class WelcomePage final : public GuidePage
{
public:
    WelcomePage()
        : GuidePage(
              Guide::tr("Welcome to Counterfoil"),
              Guide::tr("It reads your Magento shop and posts it into Xero, right to the cent. This guide "
                        "leads from nothing to the first sync; it takes about ten minutes."))
    {
        auto* needed = new QVBoxLayout;
        needed->setSpacing(space::gap);
        body()->addLayout(needed);
        needed->addWidget(makeSubheading(Guide::tr("What you need"), this));
        for (const QString& line :
             {Guide::tr("• the admin of your Magento shop, with the right to add an integration"),
              Guide::tr("• your sign-in to Xero, with the role Standard or Adviser"),
              Guide::tr("• the day from which on the shop is to be posted")})
            needed->addWidget(new ToneLabel(line, Tone::Text, this));
        body()->addSpacing(space::gap);
        body()->addWidget(new ToneLabel(
            Guide::tr("Nothing is sent to Xero before you press Sync Now on the last page. Keys are kept in "
                      "the system's keychain only. You can leave the guide at any time and open it again "
                      "under Help > Set-up guide."),
            Tone::Muted, this));
        body()->addStretch(1);
    }
    bool isDone() const override { return true; }
};

} // namespace

Guide::Guide(Actions actions, MappingRules rules, QWidget* parent)
    : QWizard(parent),
      m_actions(std::move(actions)),
      m_steps(new QListWidget(this)),
      m_shop(new GuideShopPage),
      m_books(new GuideBooksPage),
      m_organisation(new GuideOrganisationPage),
      m_accounts(new GuideAccountsPage(std::move(rules))),
      m_since(new GuideSincePage),
      m_mode(new GuideModePage),
      m_finish(new GuideFinishPage)
{
    build();
    wire();
    setStatus({});
}

void Guide::build()
{
    setWindowTitle(tr("Set-up guide"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::IndependentPages);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setButtonText(QWizard::BackButton, tr("< B&ack"));
    setButtonText(QWizard::NextButton, tr("&Next >"));
    setButtonText(QWizard::FinishButton, tr("Clos&e"));
    setButtonText(QWizard::CancelButton, tr("Late&r"));
    setPage(Welcome, new WelcomePage);
    setPage(Shop, m_shop);
    setPage(Books, m_books);
    setPage(Organisation, m_organisation);
    setPage(Accounts, m_accounts);
    setPage(Since, m_since);
    setPage(Mode, m_mode);
    setPage(Finish, m_finish);
    m_steps->setAccessibleName(tr("Steps of setting up"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setProperty("navigation", true);
    m_steps->viewport()->setAutoFillBackground(false);
    m_steps->setIconSize(QSize(18, 18));
    int width = 0;
    const QStringList titles{tr("Welcome"),  tr("Magento"),   tr("Xero app"), tr("Organisation"),
                             tr("Accounts"), tr("From when"), tr("Schedule"), tr("First sync")};
    for (const QString& title : titles) {
        auto* item = new QListWidgetItem(title, m_steps);
        item->setSizeHint(QSize(0, fontMetrics().height() + 18));
        width = qMax(width, fontMetrics().horizontalAdvance(title));
    }
    m_steps->setFixedWidth(width + 64);
    setSideWidget(m_steps);
    const QSize room = screen() ? screen()->availableSize() : QSize(1280, 800);
    setMinimumWidth(720);
    resize(QSize(900, 720).boundedTo(room));
}

void Guide::wire()
{
    connect(this, &QWizard::currentIdChanged, this, &Guide::onStep);
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != currentId())
            setCurrentId(row);
    });
    for (const int id : pageIds())
        connect(step(static_cast<Step>(id)), &GuidePage::changed, this, &Guide::updateSteps);
    connect(m_shop, &GuideShopPage::testRequested, this, [this] { saveThenPost(sync::CheckShop{}); });
    connect(m_books, &GuideBooksPage::testRequested, this, [this] { saveThenPost(sync::RefreshBooks{}); });
    connect(m_books, &GuideBooksPage::signInRequested, this, [this] { saveThenPost(sync::SignInXero{}); });
    connect(m_books, &GuideBooksPage::linkActivated, this,
            [this](const QString& link) { m_actions.openUrl(QUrl(link)); });
    connect(m_organisation, &GuideOrganisationPage::tenantChosen, this,
            [this](const QString& id) { m_actions.post(sync::ChooseTenant{id}); });
    connect(m_accounts, &GuideAccountsPage::mappingChosen, this, &Guide::mappingChosen);
    connect(m_finish, &GuideFinishPage::syncRequested, this, [this] {
        save();
        m_actions.post(sync::SyncNow{});
        accept();
    });
}

GuidePage* Guide::step(Step which) const
{
    return qobject_cast<GuidePage*>(page(which));
}

void Guide::showStep(Step step)
{
    if (currentId() < 0)
        restart();
    setCurrentId(step);
}

void Guide::onStep(int id)
{
    if (m_last >= 0 && id >= 0) {
        save();
        if (m_last == Since)
            emit settingsChosen(m_since->choice()->settings());
        if (m_last == Mode)
            emit settingsChosen(m_mode->settings());
    }
    m_last = id;
    m_steps->setCurrentRow(id);
    updateSteps();
}

void Guide::save()
{
    CredentialValues now;
    m_shop->addTo(now);
    m_books->addTo(now);
    if (now == m_saved)
        return;
    m_saved = now;
    emit saveRequested(now);
}

void Guide::saveThenPost(const sync::Command& command)
{
    save();
    m_actions.post(command);
}

void Guide::reject()
{
    save(); // what was typed is not lost by closing
    QWizard::reject();
}

void Guide::setValues(const CredentialValues& values)
{
    m_shop->setValues(values);
    m_books->setValues(values);
    m_saved = {};
    m_shop->addTo(m_saved);
    m_books->addTo(m_saved);
}

void Guide::setSettings(const QMap<QString, QString>& settings)
{
    m_since->setSettings(settings);
    m_mode->setSettings(settings);
}

void Guide::setMapping(const posting::Mapping& mapping)
{
    m_accounts->setMapping(mapping);
}

void Guide::setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop)
{
    m_accounts->setFacts(books, shop);
    m_organisation->setOrganisation(books.organisation);
    m_since->choice()->setFinancialYearEnd(books.organisation.financialYearEndMonth,
                                           books.organisation.financialYearEndDay);
}

void Guide::setStatus(const sync::ConnectionStatus& status)
{
    m_shop->setStatus(status.shop);
    m_books->setStatus(status.books);
    m_organisationName = status.books.organisation.name;
    m_organisation->setOrganisation(status.books.organisation);
    updateSteps();
}

void Guide::setTenants(const QList<xero::Tenant>& tenants)
{
    m_organisation->setTenants(tenants);
    showStep(Organisation);
}

void Guide::setBusy(bool busy)
{
    m_shop->setBusy(busy);
    m_books->setBusy(busy);
    m_finish->setBusy(busy);
}

void Guide::showError(const Error& error)
{
    if (GuidePage* now = step(static_cast<Step>(currentId())))
        now->showError(error);
}

void Guide::say(const QString& text)
{
    if (GuidePage* now = step(static_cast<Step>(currentId())))
        now->say(text, Tone::Accent);
}

void Guide::updateSteps()
{
    for (int id = Welcome; id <= Finish; ++id) {
        const bool done = id == Welcome ? currentId() > Welcome : step(static_cast<Step>(id))->isDone();
        m_steps->item(id)->setIcon(done ? icon(QStringLiteral("connected"), Tone::Success)
                                        : icon(QStringLiteral("waiting"), Tone::Muted));
        m_steps->item(id)->setToolTip(done ? tr("Done") : step(static_cast<Step>(id))->missing());
    }
    const QString shop = m_shop->isDone() ? m_shop->url() : QString();
    m_finish->setLines(
        {{tr("Shop"), shop, m_shop->missing()},
         {tr("Organisation"), m_organisationName,
          m_books->isDone() ? m_organisation->missing() : m_books->missing()},
         {tr("Accounts and taxes"), m_accounts->words(), m_accounts->missing()},
         {tr("Posted"), m_since->isDone() ? m_since->choice()->words() : QString(), m_since->missing()},
         {tr("When"), m_mode->words(), {}}});
}

} // namespace counterfoil::ui
