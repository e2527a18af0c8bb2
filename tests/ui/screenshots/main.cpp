// Developers' tool: fills each tab and dialog with sample data and saves pictures of them, to be looked at.
// Usage: ui_screenshots FOLDER [light|dark|both] [WIDTHxHEIGHT] [LANGUAGE] [PART OF A NAME]
#include "camera.h"

#include "common/theme.h"
#include "resources/resources.h"
#include "translations/translations.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

namespace counterfoil::test {

void Camera::shoot(QWidget& widget, const QString& name)
{
    if (!m_only.isEmpty() && !name.contains(m_only))
        return;
    QTest::qWait(60); // what was just said is drawn
    widget.grab().save(m_folder.filePath(m_theme + u'-' + name + QStringLiteral(".png")));
    ++m_taken;
}

void Camera::shootShown(QWidget& widget, const QString& name)
{
    widget.show();
    shoot(widget, name);
    widget.hide();
}

} // namespace counterfoil::test

namespace {

/// The offscreen platform has a screen of 800 × 800; what people have is a laptop's.
void useLaptopScreen(const QTemporaryDir& folder)
{
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen")
        return;
    const QString path = folder.filePath(QStringLiteral("screen.json"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.write(R"({"screens": [{"name": "laptop", "x": 0, "y": 0, "width": 1920, "height": 1080,
                      "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})") > 0)
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(path));
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir screen;
    useLaptopScreen(screen);
    QApplication application(argc, argv);
    initResources();
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral("screenshots")));
    folder.mkpath(QStringLiteral("."));
    const QString which = arguments.value(2, QStringLiteral("both"));
    const QStringList size = arguments.value(3, QStringLiteral("1180x800")).split(u'x');
    const QLocale locale(arguments.value(4, QStringLiteral("en_GB")));
    QLocale::setDefault(locale);
    installTranslations(application, locale);
    for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        if (which != QStringLiteral("both") && which != theme)
            continue;
        ui::applyTheme(application, ui::themeFromName(theme));
        test::Camera camera(folder, theme, QSize(size.value(0).toInt(), size.value(1).toInt()),
                            arguments.value(5));
        test::shootTabs(camera);
        test::shootGuide(camera);
        test::shootDialogs(camera);
        test::shootBoxes(camera);
        test::shootMenus(camera);
        qInfo("%s: %d pictures", qPrintable(theme), camera.taken());
    }
    return 0;
}
