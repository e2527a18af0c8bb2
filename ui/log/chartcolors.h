#pragma once

#include <QString>

class QChartView;

namespace counterfoil::ui {

/// The common look of the charts of calls: Xero in the accent's colour, Magento in the success tone, limits
/// as dashed lines, quiet axes; to be applied again when the palette changes.
void prepareChart(QChartView& view);
void applyChartColors(QChartView& view);
/// Removes all series and axes.
void clearChart(QChartView& view);
/// The object name of a series that is a limit.
QString limitName();

} // namespace counterfoil::ui
