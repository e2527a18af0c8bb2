#include "log/requestschart.h"

#include "common/format.h"
#include "common/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
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
    setFocusPolicy(Qt::NoFocus); // nothing in it is done by keyboard; the table below has the same figures
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(220);
    setAccessibleName(tr("Calls per day"));
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
}

void RequestsChart::setCounts(const QList<store::RequestCount>& counts, const QDate& from, const QDate& until,
                              std::optional<int> dayLimit)
{
    m_sums.clear();
    for (const store::RequestCount& count : counts)
        m_sums[{count.day, count.service}] += count.count;
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes())
        chart()->removeAxis(axis);

    auto* xero = new QBarSet(tr("Xero"));
    auto* magento = new QBarSet(tr("Magento"));
    QStringList days;
    int highest = 10;
    const qint64 step = from.daysTo(until) > 40 ? 7 : 1;
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        const int x = drawn(day, xeroService);
        const int m = drawn(day, QStringLiteral("magento"));
        xero->append(x);
        magento->append(m);
        highest = qMax(highest, x + m);
        // Categories must differ: those without a label get an invisible text of their own.
        const bool labelled = from.daysTo(day) % step == 0;
        days << (labelled ? QLocale().toString(day, QStringLiteral("d MMM"))
                          : QString(days.size() + 1, QChar(0x200b)));
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
    chart()->addAxis(bottom, Qt::AlignBottom);
    series->attachAxis(bottom);
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
        line->append(-0.5, *dayLimit);
        line->append(static_cast<double>(days.size()) - 0.5, *dayLimit);
        chart()->addSeries(line);
        line->attachAxis(left);
    }
    if (days.size() > 10)
        bottom->setLabelsAngle(-90);
    applyColors();
}

int RequestsChart::drawn(const QDate& day, const QString& service) const
{
    return m_sums.value({day, service});
}

void RequestsChart::applyColors()
{
    const QPalette p = palette();
    chart()->setBackgroundBrush(p.color(QPalette::Window));
    chart()->legend()->setLabelColor(p.color(QPalette::WindowText));
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsColor(toneColor(Tone::Muted, p));
        axis->setLinePenColor(lineColor(p));
        axis->setGridLineColor(lineColor(p));
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.85);
        axis->setLabelsFont(small);
        if (qobject_cast<QBarCategoryAxis*>(axis))
            axis->setGridLineVisible(false);
    }
    for (QAbstractSeries* series : chart()->series()) {
        if (auto* bars = qobject_cast<QStackedBarSeries*>(series)) {
            const QList<QBarSet*> sets = bars->barSets();
            for (qsizetype i = 0; i < sets.size(); ++i) {
                sets.at(i)->setColor(i == 0 ? toneColor(Tone::Accent, p) : toneColor(Tone::Success, p));
                sets.at(i)->setBorderColor(Qt::transparent);
            }
        } else if (auto* line = qobject_cast<QLineSeries*>(series)) {
            line->setPen(QPen(toneColor(Tone::Error, p), 2, Qt::DashLine));
        }
    }
}

void RequestsChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QChartView::changeEvent(event);
}

} // namespace counterfoil::ui
