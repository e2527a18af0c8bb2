#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;

/// The single pieces of the style, drawn from the palette alone.
namespace counterfoil::ui::paint {

constexpr qreal radius = 5.0;
constexpr int fieldPadding = 5;
constexpr int iconGap = 6; ///< between an icon and its text

bool isPrimary(const QWidget* widget);
void focusRing(QPainter* painter, const QRect& rect, const QPalette& palette);
void buttonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void field(const QStyleOption* option, QPainter* painter, const QRect& rect);
/// `input`: one types into it, so that its border is that of a field.
void frame(QPainter* painter, const QRect& rect, const QPalette& palette, bool focus, bool input);
bool isNavigation(const QWidget* widget);
void navigationItem(const QStyleOption* option, QPainter* painter);
void tab(const QStyleOptionTab* option, QPainter* painter);
void headerSection(const QStyleOptionHeader* header, QPainter* painter);
void progress(const QStyleOptionProgressBar* bar, QPainter* painter);
void indicator(const QStyleOption* option, QPainter* painter, bool round);
void scrollBar(const QStyleOptionSlider* bar, QPainter* painter, const QRect& handle, bool focus);
void arrow(QPainter* painter, const QRect& rect, const QColor& color, Qt::ArrowType direction);
/// Icon and text of a push button, in the middle of what `option->rect` leaves beside a menu's arrow.
void buttonLabel(const QStyleOptionButton* option, QPainter* painter, const QStyle* style,
                 const QWidget* widget);
/// Icon and text of a tool button that stands in a page like a link: flush left, underlined under the mouse.
void linkLabel(const QStyleOptionToolButton* option, QPainter* painter, const QStyle* style);
bool isLink(const QStyleOption* option);

} // namespace counterfoil::ui::paint
