#include "status/booksstatuscard.h"

#include "common/card.h"
#include "common/factsgrid.h"
#include "common/format.h"
#include "common/gauge.h"
#include "common/labels.h"
#include "common/statusbadge.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

/// Xero allows 60 calls a minute for each organisation and app (Xero "OAuth 2.0 API limits").
constexpr int minuteLimit = 60;

QString countryName(const QString& code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    return QStringLiteral("%1 (%2)").arg(QLocale::territoryToString(territory), code);
}

} // namespace

BooksStatusCard::BooksStatusCard(QWidget* parent)
    : QWidget(parent),
      m_badge(new StatusBadge(this)),
      m_since(new ToneLabel({}, Tone::Muted, this)),
      m_reason(new ToneLabel({}, Tone::Warning, this)),
      m_signIn(makeButton(tr("Sign in a&gain"), QStringLiteral("lock"), this)),
      m_facts(new FactsGrid(this)),
      m_day(new Gauge(tr("Calls today"), this)),
      m_minute(new Gauge(tr("Calls this minute"), this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Xero organisation"), QStringLiteral("books"), this);
    outer->addWidget(card);
    card->addHeaderWidget(m_badge);
    QVBoxLayout* body = card->body();
    body->addWidget(m_since);
    body->addWidget(m_reason);
    body->addWidget(m_signIn, 0, Qt::AlignLeft);
    body->addWidget(m_facts);
    body->addSpacing(space::gap);
    body->addWidget(m_day);
    body->addWidget(m_minute);
    body->addStretch(1);
    connect(m_signIn, &QPushButton::clicked, this, &BooksStatusCard::signInRequested);
}

QString BooksStatusCard::stateWord() const
{
    return m_badge->word();
}

QString BooksStatusCard::reason() const
{
    return m_reason->text();
}

QString BooksStatusCard::fact(const QString& name) const
{
    return m_facts->value(name);
}

QString BooksStatusCard::dayGaugeText() const
{
    return m_day->text();
}

QString BooksStatusCard::minuteGaugeText() const
{
    return m_minute->text();
}

void BooksStatusCard::setStatus(const sync::BooksStatus& status, const QDateTime& now)
{
    m_badge->setLook(connectionLook(status.state));
    m_since->setText(status.since.isValid() ? tr("Since %1").arg(formatRelative(status.since, now))
                                            : QString());
    m_since->setVisible(status.since.isValid());
    m_since->setToolTip(formatDateTime(status.since));
    const bool bad = status.state == sync::ConnectionState::NotConnected;
    QString reason = status.reason;
    if (reason.isEmpty() && bad)
        reason = tr("Nobody has signed in to Xero yet. Press Connect Now in the Credentials tab.");
    m_reason->setTone(status.reason.isEmpty() ? Tone::Muted : bad ? Tone::Error : Tone::Warning);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_signIn->setVisible(status.state == sync::ConnectionState::Attention);

    const xero::Organisation& org = status.organisation;
    const auto date = [](const QDate& day) { return day.isValid() ? formatDate(day) : tr("none"); };
    QList<FactsGrid::Fact> facts;
    if (!org.name.isEmpty()) {
        QString zone = org.timezone;
        if (!org.ianaTimezone.isEmpty())
            zone = org.ianaTimezone;
        facts = {{tr("Organisation"), org.name},
                 {tr("Legal name"), org.legalName == org.name ? QString() : org.legalName},
                 {tr("Country"), countryName(org.countryCode)},
                 {tr("Base currency"), org.baseCurrency},
                 {tr("Time zone"), zone},
                 {tr("Edition"), org.organisationClass.isEmpty() ? org.edition : org.organisationClass},
                 {tr("Xero version"), org.version},
                 {tr("Demo company"), org.isDemoCompany ? tr("yes – nothing here is real") : tr("no")},
                 {tr("Period lock date"), date(org.periodLockDate)},
                 {tr("Year-end lock date"), date(org.endOfYearLockDate)},
                 {tr("Tax basis"), org.salesTaxBasis},
                 {tr("Tax number"), org.taxNumber},
                 {tr("Tenant id"), org.tenantId}};
    }
    facts << FactsGrid::Fact{tr("Granted scopes"), status.scopes.join(QStringLiteral(", "))};
    if (status.tokenExpiresAt.isValid())
        facts << FactsGrid::Fact{tr("Access token"),
                                 tr("renewed %1").arg(formatRelative(status.tokenExpiresAt, now))};
    if (status.refreshTokenExpiresAt.isValid()) {
        const qint64 days = now.daysTo(status.refreshTokenExpiresAt);
        facts << FactsGrid::Fact{tr("Sign-in lasts"),
                                 tr("until %1, if unused (%2 days)")
                                     .arg(formatDate(status.refreshTokenExpiresAt.toLocalTime().date()))
                                     .arg(days)};
    }
    m_facts->setFacts(facts);
    fillGauges(status, now);
}

void BooksStatusCard::fillGauges(const sync::BooksStatus& status, const QDateTime& now)
{
    const RateBudget::Snapshot& budget = status.budget;
    const bool known = status.callsToday > 0 || budget.seenAt.isValid() ||
                       status.state != sync::ConnectionState::NotConnected;
    m_day->setVisible(known);
    m_minute->setVisible(known);
    std::optional<int> usedToday;
    if (budget.dayLimit && budget.dayRemaining)
        usedToday = *budget.dayLimit - *budget.dayRemaining;
    else if (status.callsToday > 0 || status.state == sync::ConnectionState::Connected)
        usedToday = status.callsToday;
    // Xero's day begins at another moment for each organisation, which only a refusal's Retry-After tells.
    QString note = tr("%1 by this program; starts anew within 24 h").arg(formatCount(status.callsToday));
    if (budget.dayBlockedUntil.isValid() && budget.dayBlockedUntil > now)
        note = tr("used up; goes on %1").arg(formatRelative(budget.dayBlockedUntil, now));
    m_day->setValue(usedToday, budget.dayLimit, note);

    std::optional<int> usedMinute;
    const bool recent = budget.seenAt.isValid() && budget.seenAt.secsTo(now) < 60;
    if (budget.minuteRemaining)
        usedMinute = recent ? minuteLimit - *budget.minuteRemaining : 0;
    QString minuteNote = tr("the count starts anew each minute");
    if (recent && budget.minuteStartedAt.isValid()) {
        const qint64 left = now.secsTo(budget.minuteStartedAt.addSecs(60));
        if (left > 0)
            minuteNote = tr("starts anew in %1 s at the latest").arg(left);
    }
    if (budget.minuteBlockedUntil.isValid() && budget.minuteBlockedUntil > now)
        minuteNote = tr("pausing; goes on in %1 s").arg(now.secsTo(budget.minuteBlockedUntil));
    m_minute->setValue(usedMinute, minuteLimit, minuteNote);
}

} // namespace counterfoil::ui
