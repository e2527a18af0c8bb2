#include "guide/sincechoice.h"

#include "common/format.h"
#include "common/formfield.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

const QString sinceKey = QStringLiteral("sync.since");
const QString chosenKey = QStringLiteral("sync.sinceChosen");

enum Period { Year, Quarter, Month };

} // namespace

QDate startOfFinancialYear(const QDate& today, int endMonth, int endDay)
{
    if (endMonth < 1 || endMonth > 12)
        return {today.year(), 1, 1};
    const auto endIn = [&](int year) {
        const QDate first(year, endMonth, 1);
        return QDate(year, endMonth, qBound(1, endDay, first.daysInMonth()));
    };
    // The year begins on the day after the last end that lies before today.
    const QDate thisYear = endIn(today.year());
    return (thisYear < today ? thisYear : endIn(today.year() - 1)).addDays(1);
}

QDate startOfFinancialQuarter(const QDate& today, int endMonth, int endDay)
{
    const QDate year = startOfFinancialYear(today, endMonth, endDay);
    QDate quarter = year;
    for (int i = 1; i < 4 && year.addMonths(3 * i) <= today; ++i)
        quarter = year.addMonths(3 * i);
    return quarter;
}

SinceChoice::SinceChoice(QWidget* parent)
    : QWidget(parent), m_periods(new QComboBox(this)), m_day(new QDateEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_periods->addItem(tr("financial year"), Year);
    m_periods->addItem(tr("quarter"), Quarter);
    m_periods->addItem(tr("month"), Month);
    m_periods->setAccessibleName(tr("Period"));
    m_day->setCalendarPopup(true);
    m_day->setAccessibleName(tr("Earliest date"));
    m_day->setMaximumDate(QDate::currentDate().addDays(1));
    m_day->setDate(QDate(QDate::currentDate().year(), 1, 1));
    m_today = add(tr("From &today"),
                  tr("Nothing of the past is posted. Right when the books up to now were kept by hand."));
    m_period = add(tr("From the &start of this"),
                   tr("Only what was not posted before is sent. Right when nothing of this period is in Xero "
                      "yet; what was entered by hand would stand there twice."),
                   m_periods);
    m_date =
        add(tr("From a &date"), tr("Right when you know up to which day the books are complete."), m_day);
    m_everything = add(
        tr("The &whole history"),
        tr("Every document the shop ever made, oldest first. It can take days of Xero's calls, and touches "
           "years that may be closed."));
    auto* group = new QButtonGroup(this);
    for (QRadioButton* button : {m_today, m_period, m_date, m_everything}) {
        group->addButton(button);
        connect(button, &QRadioButton::toggled, this, &SinceChoice::update);
    }
    connect(m_periods, &QComboBox::currentIndexChanged, this, [this] { choose(Choice::Period); });
    connect(m_day, &QDateEdit::dateChanged, this, &SinceChoice::changed);
    m_today->setChecked(true);
    update();
}

QRadioButton* SinceChoice::add(const QString& text, const QString& note, QWidget* beside)
{
    auto* button = new QRadioButton(text, this);
    auto* box = qobject_cast<QVBoxLayout*>(layout());
    addOption(box, button, note, beside);
    box->addSpacing(space::tight);
    return button;
}

void SinceChoice::update()
{
    m_periods->setEnabled(m_period->isChecked());
    m_day->setEnabled(m_date->isChecked());
    emit changed();
}

void SinceChoice::setFinancialYearEnd(int month, int day)
{
    m_yearEndMonth = month;
    m_yearEndDay = day;
    m_periods->setItemText(0, month > 0 ? tr("financial year") : tr("calendar year"));
    emit changed();
}

void SinceChoice::setSettings(const QMap<QString, QString>& settings)
{
    const QDate since = QDate::fromString(settings.value(sinceKey), Qt::ISODate);
    if (since.isValid()) {
        m_day->setDate(since);
        choose(Choice::Date);
    } else if (isChosen(settings)) {
        choose(Choice::Everything);
    }
}

QMap<QString, QString> SinceChoice::settings() const
{
    const QDate day = since();
    return {{sinceKey, day.isValid() ? day.toString(Qt::ISODate) : QString()},
            {chosenKey, QStringLiteral("true")}};
}

SinceChoice::Choice SinceChoice::choice() const
{
    return m_today->isChecked()    ? Choice::Today
           : m_period->isChecked() ? Choice::Period
           : m_date->isChecked()   ? Choice::Date
                                   : Choice::Everything;
}

void SinceChoice::choose(Choice choice)
{
    switch (choice) {
    case Choice::Today:
        m_today->setChecked(true);
        break;
    case Choice::Period:
        m_period->setChecked(true);
        break;
    case Choice::Date:
        m_date->setChecked(true);
        break;
    case Choice::Everything:
        m_everything->setChecked(true);
        break;
    }
    emit changed();
}

QDate SinceChoice::since() const
{
    const QDate today = QDate::currentDate();
    switch (choice()) {
    case Choice::Today:
        return today;
    case Choice::Period:
        switch (static_cast<Period>(m_periods->currentData().toInt())) {
        case Year:
            return startOfFinancialYear(today, m_yearEndMonth, m_yearEndDay);
        case Quarter:
            return startOfFinancialQuarter(today, m_yearEndMonth, m_yearEndDay);
        case Month:
            return {today.year(), today.month(), 1};
        }
        break;
    case Choice::Date:
        return m_day->date();
    case Choice::Everything:
        break;
    }
    return {};
}

QString SinceChoice::words() const
{
    return wordsFor(since());
}

bool SinceChoice::isChosen(const QMap<QString, QString>& settings)
{
    return !settings.value(sinceKey).isEmpty() || settings.value(chosenKey) == QStringLiteral("true");
}

QString SinceChoice::wordsFor(const QDate& since)
{
    return since.isValid() ? tr("from %1").arg(formatDate(since)) : tr("the whole history");
}

} // namespace counterfoil::ui
