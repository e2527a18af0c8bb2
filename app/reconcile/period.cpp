#include "reconcile/period.h"

#include <QCoreApplication>

namespace counterfoil::reconcile {

namespace {

constexpr int longest = 366;
constexpr int monthsOfQuarter = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reconcile)
};

} // namespace

Period monthOf(const QDate& day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

Period quarterOf(const QDate& day)
{
    const QDate first(day.year(), (day.month() - 1) / monthsOfQuarter * monthsOfQuarter + 1, 1);
    return {first, first.addMonths(monthsOfQuarter).addDays(-1)};
}

Period monthBefore(const QDate& day)
{
    return monthOf(QDate(day.year(), day.month(), 1).addDays(-1));
}

Period quarterBefore(const QDate& day)
{
    return quarterOf(quarterOf(day).from.addDays(-1));
}

QString periodProblem(const Period& period)
{
    if (!period.from.isValid() || !period.to.isValid())
        return Words::tr("Choose the first and the last day of the period.");
    if (period.from > period.to)
        return Words::tr("The first day of the period is after its last one.");
    if (period.from.daysTo(period.to) >= longest)
        return Words::tr("Choose a period of at most a year.");
    return {};
}

} // namespace counterfoil::reconcile
