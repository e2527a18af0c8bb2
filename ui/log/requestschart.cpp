#include "log/requestschart.h"

#include "common/format.h"
#include "log/chartcolors.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

namespace counterfoil::ui {

namespace {
const QString xeroService = QStringLiteral("xero");
} // namespace

RequestsChart::RequestsChart(QWidget* parent) : QChartView(parent)
{
    prepareChart(*this);
    setFocusPolicy(Qt::NoFocus); // nothing in it is done by keyboard; the table below has the same figures
    setAccessibleName(tr("Calls per day"));
}

void RequestsChart::setCounts(const QList<store::RequestCount>& counts, const QDate& from, const QDate& until,
                              std::optional<int> dayLimit)
{
    m_sums.clear();
    for (const store::RequestCount& count : counts)
        m_sums[{count.day, count.service}] += count.count;
    clearChart(*this);

    auto* xero = new QBarSet(tr("Xero"));
    auto* magento = new QBarSet(tr("Magento"));
    QStringList days;
    int highest = 10;
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        const int x = drawn(day, xeroService);
        const int m = drawn(day, QStringLiteral("magento"));
        xero->append(x);
        magento->append(m);
        highest = qMax(highest, x + m);
        days << day.toString(Qt::ISODate);
    }
    auto* series = new QStackedBarSeries;
    series->append(xero);
    series->append(magento);
    series->setBarWidth(0.7);
    chart()->addSeries(series);
    connect(series, &QAbstractBarSeries::hovered, this, [this, from](bool inside, int index, QBarSet* set) {
        if (inside)
            QToolTip::showText(QCursor::pos(),
                               QStringLiteral("%1 · %2: %3")
                                   .arg(formatDate(from.addDays(index)), set->label(),
                                        formatCount(qRound64(set->at(index)))),
                               this);
    });
    auto* bottom = new QBarCategoryAxis;
    bottom->append(days);
    bottom->setVisible(false); // it would cut every label to the width of a bar
    chart()->addAxis(bottom, Qt::AlignBottom);
    series->attachAxis(bottom);
    addDays(from, until);
    auto* left = new QValueAxis;
    left->setLabelFormat(QStringLiteral("%.0f"));
    // The limit is worth its line only when the bars come into its neighbourhood.
    const bool showLimit = dayLimit && highest > *dayLimit / 5;
    left->setRange(0, showLimit ? qMax(highest, *dayLimit) * 1.05 : highest * 1.1);
    left->applyNiceNumbers();
    chart()->addAxis(left, Qt::AlignLeft);
    series->attachAxis(left);
    if (showLimit) {
        auto* line = new QLineSeries;
        line->setName(tr("Xero's limit"));
        line->setObjectName(limitName());
        line->append(-0.5, *dayLimit);
        line->append(static_cast<double>(days.size()) - 0.5, *dayLimit);
        chart()->addSeries(line);
        line->attachAxis(left);
    }
    applyChartColors(*this);
}

void RequestsChart::addDays(const QDate& from, const QDate& until)
{
    auto* labels = new QCategoryAxis;
    const int days = static_cast<int>(from.daysTo(until)) + 1;
    constexpr int mostLabels = 7;
    const int step = (days + mostLabels - 1) / mostLabels;
    labels->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    labels->setStartValue(-0.5);
    labels->setRange(-0.5, days - 0.5);
    for (int day = step / 2; day < days; day += step)
        labels->append(QLocale().toString(from.addDays(day), QStringLiteral("d MMM")), day);
    chart()->addAxis(labels, Qt::AlignBottom);
}

int RequestsChart::drawn(const QDate& day, const QString& service) const
{
    return m_sums.value({day, service});
}

void RequestsChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyChartColors(*this);
    QChartView::changeEvent(event);
}

} // namespace counterfoil::ui
