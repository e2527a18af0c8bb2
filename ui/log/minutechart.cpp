#include "log/minutechart.h"

#include "log/chartcolors.h"

#include <QAreaSeries>
#include <QChart>
#include <QDateTimeAxis>
#include <QEvent>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace counterfoil::ui {

namespace {

constexpr qint64 msPerMinute = 60000;
const QString xeroService = QStringLiteral("xero");
const QString magentoService = QStringLiteral("magento");

qint64 minuteOf(const QDateTime& time)
{
    return time.toMSecsSinceEpoch() / msPerMinute;
}

} // namespace

MinuteChart::MinuteChart(QWidget* parent) : QChartView(parent)
{
    prepareChart(*this);
    setAccessibleName(tr("Calls per minute"));
}

void MinuteChart::setCounts(const QList<store::MinuteCount>& counts, const QDateTime& from,
                            const QDateTime& until, int minuteLimit)
{
    m_sums.clear();
    for (const store::MinuteCount& count : counts)
        m_sums[{count.service, minuteOf(count.minute)}] += count.count;
    clearChart(*this);
    addSeries(xeroService, from, until);
    addSeries(magentoService, from, until);
    addLimit(from, until, minuteLimit);

    auto* bottom = new QDateTimeAxis;
    const bool hours = from.secsTo(until) > 2 * 3600;
    bottom->setFormat(QStringLiteral("HH:mm"));
    constexpr int hourTicks = 13, minuteTicks = 7;
    bottom->setTickCount(hours ? hourTicks : minuteTicks);
    bottom->setRange(from.toLocalTime(), until.toLocalTime());
    auto* left = new QValueAxis;
    left->setLabelFormat(QStringLiteral("%.0f"));
    left->setRange(0, qMax(minuteLimit, qMax(most(xeroService), most(magentoService))) * 1.1);
    left->applyNiceNumbers();
    chart()->addAxis(bottom, Qt::AlignBottom);
    chart()->addAxis(left, Qt::AlignLeft);
    for (QAbstractSeries* series : chart()->series()) {
        series->attachAxis(bottom);
        series->attachAxis(left);
    }
    applyChartColors(*this);
}

void MinuteChart::addSeries(const QString& service, const QDateTime& from, const QDateTime& until)
{
    auto* line = new QLineSeries;
    const auto add = [line](qint64 minute, int count) {
        line->append(static_cast<qreal>(minute * msPerMinute), count);
    };
    // A step up and down for each minute with calls; the quiet ones between need no points.
    const qint64 first = minuteOf(from), end = minuteOf(until);
    qint64 at = first;
    add(first, 0);
    for (auto it = m_sums.lowerBound({service, first}); it != m_sums.end() && it.key().first == service;
         ++it) {
        const qint64 minute = it.key().second;
        if (minute >= end)
            break;
        if (minute != at)
            add(at, 0);
        add(minute, 0);
        add(minute, it.value());
        add(minute + 1, it.value());
        add(minute + 1, 0);
        at = minute + 1;
    }
    add(end, 0);
    if (service == xeroService) {
        auto* area = new QAreaSeries(line);
        line->setParent(area);
        area->setName(tr("Xero"));
        chart()->addSeries(area);
    } else {
        line->setName(tr("Magento"));
        chart()->addSeries(line);
    }
}

void MinuteChart::addLimit(const QDateTime& from, const QDateTime& until, int minuteLimit)
{
    auto* line = new QLineSeries;
    line->setName(tr("Xero's limit"));
    line->setObjectName(limitName());
    line->append(static_cast<qreal>(minuteOf(from) * msPerMinute), minuteLimit);
    line->append(static_cast<qreal>(minuteOf(until) * msPerMinute), minuteLimit);
    chart()->addSeries(line);
}

int MinuteChart::drawn(const QDateTime& minute, const QString& service) const
{
    return m_sums.value({service, minuteOf(minute)});
}

int MinuteChart::most(const QString& service) const
{
    int highest = 0;
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it) {
        if (it.key().first == service)
            highest = qMax(highest, it.value());
    }
    return highest;
}

void MinuteChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyChartColors(*this);
    QChartView::changeEvent(event);
}

} // namespace counterfoil::ui
