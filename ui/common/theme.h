#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace counterfoil::ui {

enum class Theme { System, Light, Dark };

/// What a colour says. Background tones are for banners and marked rows.
enum class Tone { Text, Muted, Accent, OnAccent, Success, Warning, Error };

/// Full palettes for the Fusion look. Text on its background has a contrast of at least 4.5 : 1 (WCAG AA).
QPalette lightPalette();
QPalette darkPalette();
bool isDark(const QPalette& palette);

/// The colour of a tone on this palette's Base and Window.
QColor toneColor(Tone tone, const QPalette& palette);
/// A quiet background for text of that tone.
QColor toneBackground(Tone tone, const QPalette& palette);
/// Lines between areas, and the outline of fields (at least 3 : 1 against Base).
QColor lineColor(const QPalette& palette);
QColor fieldBorderColor(const QPalette& palette);

/// WCAG 2 contrast ratio, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

/// What the system wants: its palette, GTK_THEME, the desktop's colour scheme. GUI thread, before or after
/// windows exist.
bool systemWantsDark();
/// Sets style, palette and font details for the whole program. The choice System is looked up again at each
/// call.
void applyTheme(QApplication& application, Theme theme);

QString themeName(Theme theme); ///< "system", "light", "dark": for the window's settings
Theme themeFromName(const QString& name);

/// Distances in device-independent pixels.
namespace space {
constexpr int tight = 4, gap = 8, wide = 12, section = 16, page = 20;
} // namespace space

} // namespace counterfoil::ui
