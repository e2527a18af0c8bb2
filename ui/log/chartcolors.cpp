#include "log/chartcolors.h"

#include "common/theme.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QStackedBarSeries>

namespace counterfoil::ui {

namespace {

void colorAxis(QAbstractAxis& axis, const QChartView& view)
{
    const QPalette p = view.palette();
    axis.setLabelsColor(toneColor(Tone::Muted, p));
    axis.setLinePenColor(lineColor(p));
    axis.setGridLineColor(lineColor(p));
    QFont small = view.font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    axis.setLabelsFont(small);
    if (qobject_cast<QBarCategoryAxis*>(&axis) || qobject_cast<QCategoryAxis*>(&axis) ||
        qobject_cast<QDateTimeAxis*>(&axis))
        axis.setGridLineVisible(false);
}

void colorSeries(QAbstractSeries* series, const QPalette& p)
{
    const QColor xero = toneColor(Tone::Accent, p), magento = toneColor(Tone::Success, p);
    if (auto* bars = qobject_cast<QStackedBarSeries*>(series)) {
        const QList<QBarSet*> sets = bars->barSets();
        for (qsizetype i = 0; i < sets.size(); ++i) {
            sets.at(i)->setColor(i == 0 ? xero : magento);
            sets.at(i)->setPen(Qt::NoPen);
        }
    } else if (auto* area = qobject_cast<QAreaSeries*>(series)) {
        area->setBrush(xero);
        area->setPen(QPen(xero, 1));
    } else if (auto* line = qobject_cast<QLineSeries*>(series)) {
        const bool limit = line->objectName() == limitName();
        line->setPen(limit ? QPen(toneColor(Tone::Error, p), 2, Qt::DashLine) : QPen(magento, 1.5));
    }
}

} // namespace

void prepareChart(QChartView& view)
{
    view.setRenderHint(QPainter::Antialiasing);
    view.setFrameShape(QFrame::NoFrame);
    view.setMinimumHeight(220);
    view.chart()->setMargins(QMargins(0, 0, 0, 0));
    view.chart()->layout()->setContentsMargins(0, 0, 0, 0);
    view.chart()->setBackgroundRoundness(0);
    view.chart()->legend()->setAlignment(Qt::AlignTop);
    view.chart()->setLocale(QLocale());
    view.chart()->setLocalizeNumbers(true);
}

void clearChart(QChartView& view)
{
    view.chart()->removeAllSeries();
    for (QAbstractAxis* axis : view.chart()->axes()) {
        view.chart()->removeAxis(axis); // which gives it to us
        delete axis;
    }
}

void applyChartColors(QChartView& view)
{
    const QPalette p = view.palette();
    view.chart()->setBackgroundBrush(p.color(QPalette::Window));
    view.chart()->legend()->setLabelColor(p.color(QPalette::WindowText));
    for (QAbstractAxis* axis : view.chart()->axes())
        colorAxis(*axis, view);
    for (QAbstractSeries* series : view.chart()->series())
        colorSeries(series, p);
}

QString limitName()
{
    return QStringLiteral("limit");
}

} // namespace counterfoil::ui
