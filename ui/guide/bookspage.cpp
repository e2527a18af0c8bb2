#include "guide/bookspage.h"

#include "common/labels.h"
#include "common/statusbadge.h"
#include "credentials/bookscard.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

GuideBooksPage::GuideBooksPage(QWidget* parent)
    : GuidePage(tr("Make your own app in Xero"),
                tr("Xero lets programs in through an app of your own. It is free and takes two minutes."),
                parent),
      m_card(new BooksCard(this)),
      m_signIn(makePrimaryButton(tr("Sign &in to Xero"), QStringLiteral("lock"), this))
{
    m_card->setGuided();
    m_card->setHowToOpen(true);
    body()->addWidget(m_card);
    auto* row = new QHBoxLayout;
    row->addWidget(m_signIn);
    row->addWidget(new ToneLabel(tr("Your browser opens Xero's page. Allow the access and come back here."),
                                 Tone::Muted, this),
                   1);
    row->setSpacing(space::wide);
    body()->addLayout(row);
    body()->addStretch(1);
    connect(m_card, &BooksCard::edited, this, &GuideBooksPage::update);
    connect(m_card, &BooksCard::testRequested, this, &GuideBooksPage::testRequested);
    connect(m_card, &BooksCard::linkActivated, this, &GuideBooksPage::linkActivated);
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        if (const QString problem = m_card->firstProblem(); !problem.isEmpty())
            return say(problem, Tone::Warning);
        emit signInRequested();
    });
}

void GuideBooksPage::update()
{
    m_signIn->setEnabled(!m_busy);
    emit changed();
}

void GuideBooksPage::setValues(const CredentialValues& values)
{
    m_card->setValues(values.settings, values.secrets);
}

void GuideBooksPage::addTo(CredentialValues& values) const
{
    values.settings.insert(m_card->settings());
    values.secrets.insert(m_card->secrets());
}

void GuideBooksPage::setStatus(const sync::BooksStatus& status)
{
    using enum sync::ConnectionState;
    m_status = status;
    m_card->badge()->setLook(connectionLook(status.state));
    const bool bad = status.state == Attention || status.state == NotConnected;
    m_card->setReason(bad ? status.reason : status.organisation.name, bad);
    m_card->setConnected(status.state == Connected || status.state == Attention);
    if (status.state == Connected)
        clearMessage();
    update();
}

void GuideBooksPage::setBusy(bool busy)
{
    m_busy = busy;
    m_card->setBusy(busy);
    update();
}

bool GuideBooksPage::isDone() const
{
    return m_card->isComplete() && (m_status.state == sync::ConnectionState::Connected ||
                                    m_status.state == sync::ConnectionState::Attention);
}

QString GuideBooksPage::missing() const
{
    if (!m_card->isComplete())
        return m_card->firstProblem();
    if (isDone())
        return {};
    return m_status.reason.isEmpty() ? tr("Nobody has signed in to Xero yet: press “Sign in to Xero”.")
                                     : m_status.reason;
}

} // namespace counterfoil::ui
