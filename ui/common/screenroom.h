#pragma once

#include <QScreen>
#include <QWidget>

namespace counterfoil::ui {

/// A size for a new window that fits on its screen with its frame: a small screen at 200 % has 960 × 540.
inline QSize withinScreen(const QWidget& window, const QSize& wanted)
{
    const QSize frame(16, 48);
    return window.screen() ? wanted.boundedTo(window.screen()->availableSize() - frame) : wanted;
}

} // namespace counterfoil::ui
