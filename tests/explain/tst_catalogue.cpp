#include "explain/catalogue.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace counterfoil::explain;

namespace {

QString text(const char* latin)
{
    return QString::fromUtf8(latin);
}

/// All codes that the sources can emit: upper-case words with an underscore in quotes, but for names of
/// environment variables; the demo's own servers and the command line's words for a script do not count.
QMap<QString, QString> codesInSources()
{
    static const QRegularExpression quoted(QStringLiteral("\"([A-Z]{2,}(?:_[A-Z0-9]+)+)\""));
    QMap<QString, QString> codes;
    for (const QString& folder : {QStringLiteral("/app"), QStringLiteral("/ui")}) {
        QDirIterator files(QStringLiteral(COUNTERFOIL_SOURCES) + folder, {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(QStringLiteral("/sandbox/")) || path.contains(QStringLiteral("/explain/")) ||
                path.contains(QStringLiteral("/cli/")))
                continue;
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto found = quoted.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                codes.insert(found.next().captured(1), path);
        }
    }
    for (const char* variable :
         {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "GTK_THEME", "HTTPS_PROXY"})
        codes.remove(text(variable));
    codes.removeIf([](QMap<QString, QString>::iterator it) { return it.key().startsWith(u"COUNTERFOIL_"); });
    return codes;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void hasEnoughEntries()
    {
        QVERIFY2(entries().size() >= 60, qPrintable(QString::number(entries().size())));
        const auto ofXero = xeroDocumentEntries().size() + xeroRecordEntries().size();
        QVERIFY(ofXero >= 60);
    }

    void idsAndCodesAreUnique()
    {
        QSet<QString> ids, codes;
        for (const Entry& entry : entries()) {
            QVERIFY2(!ids.contains(text(entry.id)), entry.id);
            ids.insert(text(entry.id));
            for (const QString& code : text(entry.codes).split(u' ', Qt::SkipEmptyParts)) {
                QVERIFY2(!codes.contains(code), qPrintable(code));
                codes.insert(code);
            }
        }
    }

    void eachEntry_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < entries().size(); ++i)
            QTest::newRow(entries().at(i).id) << i;
    }
    void eachEntry()
    {
        QFETCH(int, row);
        const Entry entry = entries().at(row);
        QVERIFY(*entry.codes != 0 || *entry.pattern != 0);
        QVERIFY(*entry.title != 0 && *entry.cause != 0 && *entry.remedy != 0);
        QVERIFY2(QString::fromUtf8(entry.title).size() <= 60, "a title has one line");
        if (*entry.pattern != 0) {
            const Explanation found = explain(QStringLiteral("XERO_REFUSED"), text(entry.example));
            QCOMPARE(found.id, text(entry.id));
            QVERIFY(found.known);
        }
        for (const QString& code : text(entry.codes).split(u' ', Qt::SkipEmptyParts))
            QCOMPARE(explain(code, QStringLiteral("no known words")).id, text(entry.id));
    }

    void noTwoPatternsMatchOneExample()
    {
        for (const Entry& entry : entries()) {
            if (*entry.pattern == 0)
                continue;
            const QRegularExpression pattern(text(entry.pattern), QRegularExpression::CaseInsensitiveOption);
            QVERIFY2(pattern.isValid(), entry.id);
            for (const Entry& other : entries()) {
                const bool matches = pattern.match(text(other.example)).hasMatch();
                const bool own = text(other.id) == text(entry.id);
                QVERIFY2(matches == own,
                         qPrintable(text(entry.id) + QStringLiteral(" and ") + text(other.id)));
            }
        }
    }

    void everyCodeHasAnEntry()
    {
        const QMap<QString, QString> codes = codesInSources();
        QVERIFY2(codes.size() > 60, "the sources were not found");
        QStringList missing;
        for (auto it = codes.begin(); it != codes.end(); ++it) {
            if (explain(it.key(), {}).id.isEmpty())
                missing << it.key() + QStringLiteral(" in ") + it.value();
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void theUnknownStaysAsItIs()
    {
        const QString words = QStringLiteral("Xero has learnt a new sentence.");
        const Explanation unknown = explain(QStringLiteral("NEW_CODE"), words);
        QVERIFY(!unknown.known && unknown.id.isEmpty() && unknown.title.isEmpty());
        QCOMPARE(unknown.cause, words);
        const Explanation refused = explain(QStringLiteral("XERO_REFUSED"), words);
        QVERIFY(!refused.known);
        QVERIFY(!refused.title.isEmpty());
        QCOMPARE(refused.cause, words);
    }

    void oneOfSeveralMessagesIsEnough()
    {
        const Explanation found = explain(
            QStringLiteral("XERO_REFUSED"),
            QStringLiteral(
                "Something else. · The TaxType code 'OUTPUT2' cannot be used with account code '610'."));
        QCOMPARE(found.id, QStringLiteral("tax-not-for-account"));
        QCOMPARE(found.action, Action::MapTax);
    }

    void aContactsReasonIsFoundInTheDocumentsRefusal()
    {
        const Explanation found = explain(
            QStringLiteral("CONTACT_REFUSED"),
            QStringLiteral("Its contact Ann could not be made in Xero: The email address 'a' is not valid."));
        QCOMPARE(found.id, QStringLiteral("email-invalid"));
    }

    void everyActionHasWords()
    {
        for (const Entry& entry : entries())
            QCOMPARE(actionText(entry.action).isEmpty(), entry.action == Action::None);
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
