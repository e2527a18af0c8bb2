#include "samples.h"

#include "common/banner.h"
#include "common/csv.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/names.h"
#include "common/searchpicker.h"
#include "common/theme.h"
#include "resources/resources.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::ui;

class CommonTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void contrast_data();
    void contrast();
    void tonesAreLegible_data();
    void tonesAreLegible();
    void csv_data();
    void csv();
    void amounts_data();
    void amounts();
    void relativeTimes();
    void durations();
    void iconsExistAndFollowTheTheme();
    void pickerFindsByPartAndRefuses();
    void pickerKeepsUnknownValues();
    void bannerCopiesDetails();
};

void CommonTest::contrast_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    using P = QPalette;
    const QList<std::pair<P::ColorRole, P::ColorRole>> pairs{{P::WindowText, P::Window},
                                                             {P::Text, P::Base},
                                                             {P::Text, P::AlternateBase},
                                                             {P::ButtonText, P::Button},
                                                             {P::HighlightedText, P::Highlight},
                                                             {P::Link, P::Base},
                                                             {P::Link, P::Window},
                                                             {P::PlaceholderText, P::Base},
                                                             {P::ToolTipText, P::ToolTipBase},
                                                             {P::WindowText, P::Midlight}};
    for (const bool dark : {false, true}) {
        const QPalette palette = dark ? darkPalette() : lightPalette();
        for (const auto& [text, background] : pairs)
            QTest::addRow("%s %d on %d", dark ? "dark" : "light", text, background)
                << palette.color(text) << palette.color(background);
    }
}

void CommonTest::contrast()
{
    QFETCH(QColor, text);
    QFETCH(QColor, background);
    QVERIFY2(contrastRatio(text, background) >= 4.5,
             qPrintable(QString::number(contrastRatio(text, background))));
}

void CommonTest::tonesAreLegible_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void CommonTest::tonesAreLegible()
{
    QFETCH(bool, dark);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QCOMPARE(isDark(palette), dark);
    using enum Tone;
    for (const Tone tone : {Text, Muted, Accent, Success, Warning, Error}) {
        const QColor color = toneColor(tone, palette);
        for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window, QPalette::AlternateBase})
            QVERIFY2(contrastRatio(color, palette.color(role)) >= 4.5,
                     qPrintable(QStringLiteral("tone %1 role %2: %3")
                                    .arg(int(tone))
                                    .arg(role)
                                    .arg(contrastRatio(color, palette.color(role)))));
        QVERIFY2(contrastRatio(color, toneBackground(tone, palette)) >= 4.5,
                 qPrintable(QString::number(int(tone))));
    }
    // The outline of a field is not text: 3 : 1 is asked for.
    QVERIFY(contrastRatio(fieldBorderColor(palette), palette.color(QPalette::Base)) >= 3.0);
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
}

void CommonTest::csv_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    QTest::newRow("plain") << s("Amelia") << s("Amelia");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("comma") << s("a,b") << s("\"a,b\"");
    QTest::newRow("quote") << s("say \"hi\"") << s("\"say \"\"hi\"\"\"");
    QTest::newRow("line break") << s("a\nb") << s("\"a\nb\"");
    QTest::newRow("formula") << s("=1+1") << s("'=1+1");
    QTest::newRow("plus") << s("+44 20 7946") << s("'+44 20 7946");
    QTest::newRow("minus text") << s("-cmd") << s("'-cmd");
    QTest::newRow("at") << s("@SUM(A1)") << s("'@SUM(A1)");
    QTest::newRow("tab") << s("\t=1") << s("\"'\t=1\"");
    QTest::newRow("hidden behind a blank") << s(" =1") << s("' =1");
    QTest::newRow("negative number") << s("-12.50") << s("-12.50");
    QTest::newRow("hyperlink") << s("=HYPERLINK(\"http://x\",\"y\")")
                               << s("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
}

void CommonTest::csv()
{
    QFETCH(QString, text);
    QTEST(csvField(text), "field");
    QCOMPARE(csvLine({QStringLiteral("a"), text}),
             QString(QStringLiteral("a,") + csvField(text) + QStringLiteral("\r\n")));
}

void CommonTest::amounts_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QString>("shown");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom),
        german(QLocale::German, QLocale::Germany);
    const QString nbsp(QChar(0xa0));
    QTest::newRow("english") << english << qint64(12345000)
                             << QString(QStringLiteral("1,234.50") + nbsp + QStringLiteral("GBP"));
    QTest::newRow("german") << german << qint64(12345000)
                            << QString(QStringLiteral("1.234,50") + nbsp + QStringLiteral("GBP"));
    QTest::newRow("four decimals") << english << qint64(299967)
                                   << QString(QStringLiteral("29.9967") + nbsp + QStringLiteral("GBP"));
    QTest::newRow("negative") << english << qint64(-500)
                              << QString(QString(QChar(0x2212)) + QStringLiteral("0.05") + nbsp +
                                         QStringLiteral("GBP"));
}

void CommonTest::amounts()
{
    QFETCH(QLocale, locale);
    QFETCH(qint64, units);
    const QLocale before;
    QLocale::setDefault(locale);
    const QString shown = formatAmount(Amount::fromUnits(units), QStringLiteral("GBP"));
    QLocale::setDefault(before);
    QTEST(shown, "shown");
}

void CommonTest::relativeTimes()
{
    const QDateTime now = test::sampleNow();
    QCOMPARE(formatRelative({}, now), QStringLiteral("never"));
    QCOMPARE(formatRelative(now.addSecs(-20), now), QStringLiteral("just now"));
    QCOMPARE(formatRelative(now.addSecs(-300), now), QStringLiteral("5 min ago"));
    QCOMPARE(formatRelative(now.addSecs(720), now), QStringLiteral("in 12 min"));
    QCOMPARE(formatRelative(now.addSecs(-3 * 3600), now), QStringLiteral("3 h ago"));
    QVERIFY(formatRelative(now.addDays(-9), now).contains(QStringLiteral("2026")));
}

void CommonTest::durations()
{
    using namespace std::chrono_literals;
    QCOMPARE(formatDuration(350ms), QStringLiteral("0.35 s"));
    QCOMPARE(formatDuration(12s), QStringLiteral("12 s"));
    QCOMPARE(formatDuration(185s), QStringLiteral("3 min 5 s"));
    QCOMPARE(formatDuration(0ms), dash());
}

void CommonTest::iconsExistAndFollowTheTheme()
{
    QVERIFY(!applicationIcon().isNull());
    QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
    using enum store::QueueState;
    QStringList names{QStringLiteral("copy"), QStringLiteral("eye"), QStringLiteral("chevrondown")};
    for (const store::QueueState state : {Waiting, Sending, InDoubt, Failed, Blocked, Skipped})
        names << queueLook(state).icon;
    using enum store::DocumentKind;
    for (const store::DocumentKind kind : {Customer, Product, Order, Invoice, CreditMemo})
        names << kindIcon(kind);
    for (const QString& name : std::as_const(names))
        QVERIFY2(!icon(name).isNull(), qPrintable(name));

    const QIcon mark = icon(QStringLiteral("copy"));
    qApp->setPalette(lightPalette());
    const QImage light = mark.pixmap(24).toImage();
    qApp->setPalette(darkPalette());
    const QImage dark = mark.pixmap(24).toImage();
    qApp->setPalette(lightPalette());
    QVERIFY(light != dark);
}

void CommonTest::pickerFindsByPartAndRefuses()
{
    SearchPicker picker;
    picker.setEntries({{QStringLiteral("200"), QStringLiteral("200 · Sales"), QStringLiteral("Revenue"), {}},
                       {QStringLiteral("090"), QStringLiteral("090 · Bank"), QStringLiteral("Bank"),
                        QStringLiteral("takes payments only")}});
    QSignalSpy chosen(&picker, &SearchPicker::valueChosen);
    picker.lineEdit()->setText(QStringLiteral("200"));
    emit picker.lineEdit()->editingFinished();
    QCOMPARE(picker.value(), QStringLiteral("200"));
    QCOMPARE(chosen.size(), 1);
    QVERIFY(picker.lineEdit()->text().contains(QStringLiteral("Sales")));
    // A refused one and a text that is nothing go back to the last choice.
    for (const QString& typed : {QStringLiteral("090"), QStringLiteral("no such account")}) {
        picker.lineEdit()->setText(typed);
        emit picker.lineEdit()->editingFinished();
        QCOMPARE(picker.value(), QStringLiteral("200"));
    }
    QVERIFY(!(picker.model()->index(1, 0).flags() & Qt::ItemIsEnabled));
    QVERIFY(picker.itemText(1).contains(QStringLiteral("takes payments only")));
    picker.lineEdit()->clear();
    emit picker.lineEdit()->editingFinished();
    QVERIFY(picker.value().isEmpty());
    QCOMPARE(chosen.size(), 2);
}

void CommonTest::pickerKeepsUnknownValues()
{
    SearchPicker picker;
    picker.setValue(QStringLiteral("999"));
    QVERIFY(picker.isUnknown());
    picker.setEntries({{QStringLiteral("200"), QStringLiteral("200 · Sales"), {}, {}}});
    QCOMPARE(picker.value(), QStringLiteral("999"));
    QVERIFY(picker.isUnknown());
    QVERIFY(picker.lineEdit()->text().contains(QStringLiteral("999")));
    emit picker.lineEdit()->editingFinished();
    QCOMPARE(picker.value(), QStringLiteral("999"));
}

void CommonTest::bannerCopiesDetails()
{
    Banner banner;
    QVERIFY(banner.isHidden());
    Error error = makeError(ErrorKind::Rejected, QStringLiteral("Choose an account."),
                            QStringLiteral("HTTP 400"), QStringLiteral("ACCOUNT_NOT_MAPPED"));
    error.httpStatus = 400;
    banner.showError(error);
    QVERIFY(!banner.isHidden());
    QCOMPARE(banner.text(), QStringLiteral("Choose an account."));
    for (const QString& part : {QStringLiteral("Rejected"), QStringLiteral("ACCOUNT_NOT_MAPPED"),
                                QStringLiteral("HTTP 400"), QStringLiteral("400")})
        QVERIFY(banner.details().contains(part));
    banner.findChildren<QPushButton*>().last()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), banner.details());
    banner.dismiss();
    QVERIFY(banner.isHidden());
}

QTEST_MAIN(CommonTest)
#include "common_test.moc"
