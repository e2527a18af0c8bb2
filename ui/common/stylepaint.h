#pragma once

#include <QStyleOption>

class QPainter;

/// The single pieces of the style, drawn from the palette alone.
namespace counterfoil::ui::paint {

constexpr qreal radius = 5.0;
constexpr int fieldPadding = 5;

bool isPrimary(const QWidget* widget);
void focusRing(QPainter* painter, const QRect& rect, const QPalette& palette);
void buttonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void field(const QStyleOption* option, QPainter* painter, const QRect& rect);
void tab(const QStyleOptionTab* option, QPainter* painter);
void headerSection(const QStyleOptionHeader* header, QPainter* painter);
void progress(const QStyleOptionProgressBar* bar, QPainter* painter);
void indicator(const QStyleOption* option, QPainter* painter, bool round);
void scrollBar(const QStyleOptionSlider* bar, QPainter* painter, const QRect& handle);
void arrow(QPainter* painter, const QRect& rect, bool enabled);

} // namespace counterfoil::ui::paint
