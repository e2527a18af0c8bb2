#include "credentials/credentialstab.h"

#include "common/card.h"
#include "common/confirm.h"
#include "common/labels.h"
#include "common/statusbadge.h"
#include "credentials/bookscard.h"
#include "credentials/shopcard.h"
#include "credentials/stepstrip.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace counterfoil::ui {

CredentialsTab::CredentialsTab(Actions actions, QWidget* parent)
    : QWidget(parent),
      m_actions(std::move(actions)),
      m_steps(new StepStrip(this)),
      m_shop(new ShopCard(this)),
      m_books(new BooksCard(this)),
      m_state(new ToneLabel({}, Tone::Muted, this)),
      m_revert(makeButton(tr("&Revert"), QStringLiteral("revert"), this)),
      m_save(makeButton(tr("&Save"), QStringLiteral("save"), this)),
      m_connect(makePrimaryButton(tr("&Connect Now"), QStringLiteral("connected"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus); // the fields scroll it
    QVBoxLayout* page = makeScrollingPage(area);
    page->addWidget(m_steps);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::section);
    sides->addWidget(m_shop, 1);
    sides->addWidget(m_books, 1);
    page->addLayout(sides);
    page->addStretch(1);
    layout->addWidget(area, 1);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->setContentsMargins(space::page, space::wide, space::page, space::wide);
    bar->addWidget(m_state, 1);
    bar->addWidget(m_revert);
    bar->addWidget(m_save);
    bar->addWidget(m_connect);
    layout->addLayout(bar);

    connect(m_shop, &ShopCard::edited, this, &CredentialsTab::onEdited);
    connect(m_books, &BooksCard::edited, this, &CredentialsTab::onEdited);
    connect(m_shop, &ShopCard::testRequested, this, [this] { saveThenPost(sync::CheckShop{}); });
    connect(m_books, &BooksCard::testRequested, this, [this] { saveThenPost(sync::RefreshBooks{}); });
    connect(m_books, &BooksCard::signInRequested, this, [this] { saveThenPost(sync::SignInXero{}); });
    connect(m_books, &BooksCard::disconnectRequested, this, &CredentialsTab::askDisconnect);
    connect(m_books, &BooksCard::linkActivated, this,
            [this](const QString& link) { m_actions.openUrl(QUrl(link)); });
    connect(m_shop, &ShopCard::valuesRecognised, this, [this](int count) {
        emit noticed(tr("%1 values were recognised and put into their fields.").arg(count));
    });
    connect(m_save, &QPushButton::clicked, this, &CredentialsTab::save);
    connect(m_connect, &QPushButton::clicked, this, &CredentialsTab::connectNow);
    connect(m_revert, &QPushButton::clicked, this, &CredentialsTab::revert);
    m_saved = values();
    setStatus({});
    onEdited();
}

void CredentialsTab::setValues(const CredentialValues& values)
{
    m_filling = true;
    m_shop->setValues(values.settings, values.secrets);
    m_books->setValues(values.settings, values.secrets);
    m_filling = false;
    m_saved = this->values();
    // Who has nothing yet, needs the steps at once.
    m_shop->setHowToOpen(!m_shop->isComplete());
    m_books->setHowToOpen(!m_books->isComplete());
    onEdited();
}

CredentialValues CredentialsTab::values() const
{
    CredentialValues all;
    all.settings = m_shop->settings();
    all.settings.insert(m_books->settings());
    all.secrets = m_shop->secrets();
    all.secrets.insert(m_books->secrets());
    return all;
}

bool CredentialsTab::isDirty() const
{
    return values() != m_saved;
}

void CredentialsTab::onEdited()
{
    if (m_filling)
        return;
    const bool dirty = isDirty();
    m_save->setEnabled(dirty);
    m_revert->setEnabled(dirty);
    m_steps->setDone({m_shop->isComplete(), m_books->isComplete(), m_shopConnected && m_booksConnected});
    m_steps->setVisible(!(m_shopConnected && m_booksConnected));
    const QString missing = m_shop->isComplete() ? m_books->firstProblem() : m_shop->firstProblem();
    if (!missing.isEmpty())
        m_state->setText(missing);
    else if (dirty)
        m_state->setText(tr("Not saved yet."));
    else
        m_state->setText(
            m_secretsPlace.isEmpty() ? QString() : tr("Keys and tokens are kept in: %1").arg(m_secretsPlace));
}

void CredentialsTab::setStatus(const sync::ConnectionStatus& status)
{
    const auto shows = [](sync::ConnectionState state) {
        return state == sync::ConnectionState::Attention || state == sync::ConnectionState::NotConnected;
    };
    m_shopConnected = status.shop.state == sync::ConnectionState::Connected;
    m_booksConnected = status.books.state == sync::ConnectionState::Connected;
    m_shop->badge()->setLook(connectionLook(status.shop.state));
    m_shop->setReason(shows(status.shop.state) ? status.shop.reason : QString(), true);
    m_books->badge()->setLook(connectionLook(status.books.state));
    m_books->setReason(shows(status.books.state) ? status.books.reason : status.books.organisation.name,
                       shows(status.books.state));
    m_books->setConnected(m_booksConnected || status.books.state == sync::ConnectionState::Attention);
    onEdited();
}

void CredentialsTab::setSecretsPlace(const QString& description)
{
    m_secretsPlace = description;
    onEdited();
}

void CredentialsTab::setBusy(bool busy)
{
    m_connect->setEnabled(!busy);
    m_shop->setBusy(busy);
    m_books->setBusy(busy);
}

void CredentialsTab::save()
{
    const CredentialValues now = values();
    emit saveRequested(now);
    m_saved = now;
    onEdited();
}

void CredentialsTab::saveThenPost(const sync::Command& command)
{
    if (isDirty())
        save();
    m_actions.post(command);
}

void CredentialsTab::connectNow()
{
    const QString problem = m_shop->isComplete() ? m_books->firstProblem() : m_shop->firstProblem();
    if (!problem.isEmpty()) {
        emit complained(problem);
        return;
    }
    saveThenPost(sync::Connect{});
}

void CredentialsTab::revert()
{
    setValues(m_saved);
}

void CredentialsTab::askDisconnect()
{
    confirm(this, tr("Disconnect from Xero"),
            tr("Disconnect from Xero? Nothing in the queue or the log is lost, and nothing is posted until "
               "you sign in "
               "again."),
            tr("Disconnect"), [this] { m_actions.post(sync::DisconnectXero{}); });
}

} // namespace counterfoil::ui
