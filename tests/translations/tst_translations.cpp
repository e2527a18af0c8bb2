// No text is left out in any language, none has lost its placeholders, its key or its tags, and each is
// looked up under the name that the translation files know it by.
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace counterfoil;

namespace {

struct Text
{
    QString context, source;
    QStringList translations; ///< several for plural forms
    bool finished = true;
};

QList<Text> readTexts(const QString& path)
{
    QList<Text> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            texts.append({context, {}, {}, true});
        } else if (name == u"source") {
            texts.last().source = xml.readElementText();
        } else if (name == u"numerusform") {
            texts.last().translations.append(xml.readElementText());
        } else if (name == u"translation") {
            texts.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            // Plural forms are elements inside; others are text.
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
                texts.last().translations.append(xml.text().toString());
        }
    }
    return texts;
}

QStringList matches(const QString& text, const QString& pattern)
{
    QStringList found;
    auto it = QRegularExpression(pattern).globalMatch(text);
    while (it.hasNext())
        found.append(it.next().captured());
    found.sort();
    return found;
}

QString fileOf(const QString& folder, const QString& code)
{
    return folder + QStringLiteral("/counterfoil_") + code + QStringLiteral(".ts");
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void noTextIsLeftOut_data() { eachLanguage(); }
    void noTextIsLeftOut();
    void nothingIsLostInTranslation_data() { eachLanguage(); }
    void nothingIsLostInTranslation();
    void everyTextHasAContext();
    void whatIsTranslatedLaterIsMarked();
    void theChoiceIsKept();
    void aLanguageTakesThePlaceOfTheOneBefore();
    void englishHasPluralForms();

private:
    static void eachLanguage()
    {
        QTest::addColumn<QString>("code");
        for (const Language& language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    QTemporaryDir m_fresh; ///< the files as they would be after update_translations
    QString m_said;        ///< by lupdate
};

void TranslationsTest::initTestCase()
{
    const QString sources = QStringLiteral(COUNTERFOIL_SOURCES);
    QStringList files;
    for (const Language& language : languages()) {
        const QString copy = fileOf(m_fresh.path(), language.code);
        QVERIFY(QFile::copy(fileOf(sources + QStringLiteral("/translations"), language.code), copy));
        if (language.code != u"en")
            files.append(copy);
    }
    const QStringList common{QStringLiteral("-silent"),        QStringLiteral("-no-obsolete"),
                             QStringLiteral("-locations"),     QStringLiteral("none"),
                             sources + QStringLiteral("/app"), sources + QStringLiteral("/ui")};
    for (const QStringList& more : {QStringList{QStringLiteral("-ts")} + files,
                                    QStringList{QStringLiteral("-pluralonly"), QStringLiteral("-ts"),
                                                fileOf(m_fresh.path(), QStringLiteral("en"))}}) {
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(COUNTERFOIL_LUPDATE), common + more);
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);
        m_said += QString::fromUtf8(lupdate.readAll());
    }
}

void TranslationsTest::noTextIsLeftOut()
{
    QFETCH(QString, code);
    const QList<Text> texts = readTexts(fileOf(m_fresh.path(), code));
    QVERIFY(texts.size() >= (code == u"en" ? 10 : 2000));
    QStringList missing;
    for (const Text& text : texts) {
        const bool empty =
            text.translations.isEmpty() || std::any_of(text.translations.begin(), text.translations.end(),
                                                       [](const QString& form) { return form.isEmpty(); });
        if (!text.finished || empty)
            missing.append(text.context + QStringLiteral(": ") + text.source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("%1 texts, among them:\n").arg(missing.size()) +
                                           missing.mid(0, 20).join(u'\n')));
}

void TranslationsTest::nothingIsLostInTranslation()
{
    QFETCH(QString, code);
    QStringList problems;
    const QList<Text> texts = readTexts(fileOf(m_fresh.path(), code));
    for (const Text& text : texts) {
        for (const QString& form : text.translations) {
            const auto same = [&](const QString& what, const QString& pattern) {
                if (matches(text.source, pattern) != matches(form, pattern))
                    problems.append(what + QStringLiteral(" in ") + text.context + QStringLiteral(": ") +
                                    text.source + QStringLiteral(" → ") + form);
            };
            same(QStringLiteral("placeholders"), QStringLiteral("%L?[0-9]+|%n"));
            same(QStringLiteral("tags"), QStringLiteral("</?[a-z]+[0-9]?"));
            same(QStringLiteral("line breaks"), QStringLiteral("\n"));
            const auto keys = [](const QString& of) {
                static const QRegularExpression key(QStringLiteral("&(?![a-z]+;|&|\\s)\\S"));
                return QString(of).remove(QStringLiteral("&&")).count(key);
            };
            if (keys(text.source) != keys(form))
                problems.append(QStringLiteral("mnemonic in ") + text.context + QStringLiteral(": ") +
                                text.source + QStringLiteral(" → ") + form);
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 20).join(u'\n')));
}

void TranslationsTest::everyTextHasAContext()
{
    // "Class … lacks Q_OBJECT macro": it would be looked up under another name when the program runs.
    QVERIFY2(!m_said.contains(QStringLiteral("lacks Q_OBJECT")), qPrintable(m_said));
    const QList<Text> texts = readTexts(fileOf(m_fresh.path(), QStringLiteral("de")));
    for (const Text& text : texts)
        QVERIFY2(!text.context.isEmpty() && !text.source.isEmpty(), qPrintable(text.source));
}

void TranslationsTest::whatIsTranslatedLaterIsMarked()
{
    // A text that comes from a table or through a function of one's own is found by lupdate only when marked.
    static const QRegularExpression variable(QStringLiteral("translate\\(\"\\w+\", *[a-z]"));
    QStringList unmarked;
    int files = 0;
    for (const char* folder : {"/app", "/ui"}) {
        QDirIterator sources(QStringLiteral(COUNTERFOIL_SOURCES) + QLatin1String(folder),
                             {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            const bool translates = variable.match(text).hasMatch();
            files += translates ? 1 : 0;
            // The catalogue's texts stand in the files beside it.
            if (translates && !text.contains(QStringLiteral("QT_TRANSLATE_NOOP")))
                unmarked << QFileInfo(file).fileName();
        }
    }
    QVERIFY(files > 0);
    unmarked.removeAll(QStringLiteral("catalogue.cpp"));
    QVERIFY2(unmarked.isEmpty(), qPrintable(unmarked.join(u' ')));
}

void TranslationsTest::theChoiceIsKept()
{
    const QTemporaryDir folder;
    QCOMPARE(chosenLanguage(folder.path()), QString());
    QVERIFY(chooseLanguage(folder.path(), QStringLiteral("nl")));
    QCOMPARE(chosenLanguage(folder.path()), QStringLiteral("nl"));
    QVERIFY(!chooseLanguage(folder.path(), QStringLiteral("xx")));
    QCOMPARE(chosenLanguage(folder.path()), QStringLiteral("nl"));
    QVERIFY(chooseLanguage(folder.path(), {}));
    QCOMPARE(chosenLanguage(folder.path()), QString());
    QFile broken(folder.filePath(QStringLiteral("language.ini")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("language=klingon\n[");
    broken.close();
    QCOMPARE(chosenLanguage(folder.path()), QString());
    QVERIFY(!chooseLanguage(QStringLiteral("/proc/none"), QStringLiteral("de")));
}

void TranslationsTest::aLanguageTakesThePlaceOfTheOneBefore()
{
    const auto tab = [] { return QCoreApplication::translate("counterfoil::ui::MainWindow", "Credentials"); };
    const QMap<QString, QString> words{{QStringLiteral("en"), QStringLiteral("Credentials")},
                                       {QStringLiteral("de"), QStringLiteral("Zugangsdaten")}};
    QSet<QString> seen;
    for (const Language& language : languages()) {
        QVERIFY(installLanguage(*qApp, language.code));
        seen.insert(tab());
        if (words.contains(language.code))
            QCOMPARE(tab(), words.value(language.code));
        QCOMPARE(QLocale().language(), QLocale(language.code).language());
    }
    QCOMPARE(seen.size(), languages().size());
    QVERIFY(installLanguage(*qApp, QStringLiteral("en")));
    QCOMPARE(tab(), QStringLiteral("Credentials"));
}

void TranslationsTest::englishHasPluralForms()
{
    const auto rows = [](int n) {
        return QCoreApplication::translate("CommandRunner", "%n row(s) added to the queue.", nullptr, n);
    };
    QVERIFY(!installTranslations(*qApp, QLocale(QStringLiteral("C"))));
    QCOMPARE(rows(1), QStringLiteral("1 row added to the queue."));
    QCOMPARE(rows(2), QStringLiteral("2 rows added to the queue."));
    installLanguage(*qApp, QStringLiteral("de"));
    QVERIFY(rows(1) != rows(2) && !rows(1).contains(u'('));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
