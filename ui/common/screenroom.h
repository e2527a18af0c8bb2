#pragma once

#include <QLayout>
#include <QScreen>
#include <QWidget>

namespace counterfoil::ui {

/// A size for a new window that fits on its screen with its frame: a small screen at 200 % has 960 × 540.
inline QSize withinScreen(const QWidget& window, const QSize& wanted)
{
    const QSize frame(16, 48);
    return window.screen() ? wanted.boundedTo(window.screen()->availableSize() - frame) : wanted;
}

/// As high as its wrapped texts need. Qt's own first size is at most two thirds of the screen, and does not
/// ask how high a text is in the width it gets.
inline void growToContent(QWidget& window, int width)
{
    if (!window.layout())
        return;
    const int least = qMax(width, window.layout()->totalMinimumSize().width());
    const int height = window.layout()->hasHeightForWidth() ? window.layout()->totalHeightForWidth(least)
                                                            : window.layout()->totalSizeHint().height();
    window.resize(withinScreen(window, QSize(least, qMax(window.isVisible() ? window.height() : 0, height))));
}

} // namespace counterfoil::ui
