#include "common/theme.h"

#include "common/style.h"

#include <QApplication>
#include <QPixmapCache>
#include <QProcess>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace counterfoil::ui {

namespace {

struct Shades
{
    QRgb window, base, alternate, text, button, light, midlight, mid, dark, shadow, accent, onAccent, link,
        placeholder, disabled, toolTip, onToolTip;
};

constexpr Shades lightShades{0xfff3f5f8, 0xffffffff, 0xfff8f9fb, 0xff1b1f24, 0xffffffff, 0xffffffff,
                             0xffe9ecf1, 0xffd3d9e0, 0xff848d99, 0xff59636e, 0xff2456c6, 0xffffffff,
                             0xff2456c6, 0xff66707b, 0xff848d99, 0xff24292f, 0xffffffff};
constexpr Shades darkShades{0xff1c2026, 0xff14171b, 0xff191d22, 0xffe6e9ed, 0xff2a3038, 0xff3b424c,
                            0xff252b32, 0xff39414b, 0xff76818e, 0xff0b0d10, 0xff2f62d1, 0xffffffff,
                            0xff8ab4ff, 0xff97a1ac, 0xff7d8793, 0xffe6e9ed, 0xff14171b};

QPalette makePalette(const Shades& s)
{
    QPalette p;
    p.setColor(QPalette::Window, QColor::fromRgb(s.window));
    p.setColor(QPalette::Base, QColor::fromRgb(s.base));
    p.setColor(QPalette::AlternateBase, QColor::fromRgb(s.alternate));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(role, QColor::fromRgb(s.text));
    p.setColor(QPalette::BrightText, QColor::fromRgb(s.onAccent));
    p.setColor(QPalette::Button, QColor::fromRgb(s.button));
    p.setColor(QPalette::Light, QColor::fromRgb(s.light));
    p.setColor(QPalette::Midlight, QColor::fromRgb(s.midlight));
    p.setColor(QPalette::Mid, QColor::fromRgb(s.mid));
    p.setColor(QPalette::Dark, QColor::fromRgb(s.dark));
    p.setColor(QPalette::Shadow, QColor::fromRgb(s.shadow));
    p.setColor(QPalette::Highlight, QColor::fromRgb(s.accent));
    p.setColor(QPalette::HighlightedText, QColor::fromRgb(s.onAccent));
    p.setColor(QPalette::Link, QColor::fromRgb(s.link));
    p.setColor(QPalette::LinkVisited, QColor::fromRgb(s.link));
    p.setColor(QPalette::PlaceholderText, QColor::fromRgb(s.placeholder));
    p.setColor(QPalette::ToolTipBase, QColor::fromRgb(s.toolTip));
    p.setColor(QPalette::ToolTipText, QColor::fromRgb(s.onToolTip));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor::fromRgb(s.disabled));
    p.setColor(QPalette::Disabled, QPalette::Base, QColor::fromRgb(s.window));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(s.mid));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor::fromRgb(s.disabled));
    return p;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

#if defined(Q_OS_LINUX)
/// GNOME and its kin say it through gsettings only; asked once, and never waited for long.
bool desktopPrefersDark()
{
    if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP"))
        return false;
    QProcess gsettings;
    gsettings.start(QStringLiteral("gsettings"),
                    {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.interface"),
                     QStringLiteral("color-scheme")});
    if (!gsettings.waitForFinished(400)) {
        gsettings.kill();
        return false;
    }
    return gsettings.readAllStandardOutput().contains("prefer-dark");
}
#endif

} // namespace

QPalette lightPalette()
{
    return makePalette(lightShades);
}

QPalette darkPalette()
{
    return makePalette(darkShades);
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor toneColor(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Text:
        return palette.color(QPalette::Text);
    case Tone::Muted:
        return QColor::fromRgb(dark ? 0xffa3adb8 : 0xff59636e);
    case Tone::Accent:
        return palette.color(QPalette::Link);
    case Tone::OnAccent:
        return palette.color(QPalette::HighlightedText);
    case Tone::Success:
        return QColor::fromRgb(dark ? 0xff5bd27f : 0xff17713a);
    case Tone::Warning:
        return QColor::fromRgb(dark ? 0xfff0b849 : 0xff855400);
    case Tone::Error:
        return QColor::fromRgb(dark ? 0xffff8f86 : 0xffb42318);
    }
    return {};
}

QColor toneBackground(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Text:
    case Tone::Muted:
        return palette.color(QPalette::Midlight);
    case Tone::Accent:
        return QColor::fromRgb(dark ? 0xff1b2a4a : 0xffe8eefc);
    case Tone::OnAccent:
        return palette.color(QPalette::Highlight);
    case Tone::Success:
        return QColor::fromRgb(dark ? 0xff16301f : 0xffe4f5e9);
    case Tone::Warning:
        return QColor::fromRgb(dark ? 0xff38290b : 0xfffff4d9);
    case Tone::Error:
        return QColor::fromRgb(dark ? 0xff3d1b1a : 0xfffdecea);
    }
    return {};
}

QColor lineColor(const QPalette& palette)
{
    return palette.color(QPalette::Mid);
}

QColor fieldBorderColor(const QPalette& palette)
{
    return palette.color(QPalette::Dark);
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

bool systemWantsDark()
{
    const QString gtk = qEnvironmentVariable("GTK_THEME").toLower();
    if (!gtk.isEmpty())
        return gtk.endsWith(QStringLiteral(":dark")) || gtk.endsWith(QStringLiteral("-dark"));
#if defined(Q_OS_WIN)
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                       "Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    // Before our own palette is set, the application's is the platform theme's.
    static const bool platformIsDark = isDark(QGuiApplication::palette());
#if defined(Q_OS_LINUX)
    return platformIsDark || desktopPrefersDark();
#else
    return platformIsDark;
#endif
#endif
}

void applyTheme(QApplication& application, Theme theme)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemWantsDark());
    if (!qobject_cast<Style*>(QApplication::style()))
        QApplication::setStyle(new Style);
    QPixmapCache::clear();
    application.setPalette(dark ? darkPalette() : lightPalette());
}

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return QStringLiteral("system");
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

Theme themeFromName(const QString& name)
{
    if (name == QStringLiteral("light"))
        return Theme::Light;
    return name == QStringLiteral("dark") ? Theme::Dark : Theme::System;
}

} // namespace counterfoil::ui
