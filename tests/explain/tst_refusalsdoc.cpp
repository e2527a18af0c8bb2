#include "explain/catalogue.h"

#include <QFile>
#include <QTest>

using namespace counterfoil::explain;

namespace {

QString cell(const char* text)
{
    QString cell = QString::fromUtf8(text);
    return cell.replace(u'|', QStringLiteral("\\|")).replace(u'<', QStringLiteral("&lt;"));
}

QString codesOf(const Entry& entry)
{
    QStringList codes = QString::fromLatin1(entry.codes).split(u' ', Qt::SkipEmptyParts);
    for (QString& code : codes)
        code = QStringLiteral("`%1`").arg(code);
    return codes.join(QStringLiteral(", "));
}

QString chapter(const char* title, std::span<const Entry> entries)
{
    QString text = QStringLiteral("\n## %1\n").arg(QString::fromUtf8(title));
    for (const Entry& entry : entries) {
        text += QStringLiteral("\n### %1\n\n").arg(cell(entry.title));
        const QString codes = codesOf(entry);
        if (!codes.isEmpty())
            text += QStringLiteral("Code: %1\n\n").arg(codes);
        text += QStringLiteral("> %1\n\n").arg(cell(entry.example));
        text += QStringLiteral("%1 **What to do:** %2").arg(cell(entry.cause), cell(entry.remedy));
        const QString button = actionText(entry.action).remove(u'&');
        if (!button.isEmpty())
            text += QStringLiteral(" (Button: *%1*)").arg(button);
        text += u'\n';
    }
    return text;
}

QString document()
{
    QString text = QStringLiteral(
        "# Every refusal, and what to do\n\n"
        "What the Log tab says beside a refused document or a failed sign-in: the message as an example, "
        "what "
        "stands behind it, and\nthe remedy. Codes in capitals are the program's own; the entries without one "
        "are recognised by what Xero or Magento\nsays. The figures behind the posting rules are in "
        "[accounting.md](accounting.md#refusals).\n\n"
        "This file is written by `tst_refusalsdoc` from the catalogue in `app/explain` "
        "(`COUNTERFOIL_WRITE_DOCS=1`), and the test\nfails when it is out of date.\n");
    text += chapter("Before and after posting", postingEntries());
    text += chapter("Xero about documents, accounts and taxes", xeroDocumentEntries());
    text += chapter("Xero about contacts, items and payments", xeroRecordEntries());
    text += chapter("Sign-in, network and limits", connectionEntries());
    text += chapter("The shop", shopEntries());
    text += chapter("This computer", machineEntries());
    return text;
}

} // namespace

/// docs/refusals.md says what the window says.
class RefusalsDocTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEntryIsInIt()
    {
        const QString text = document();
        for (const Entry& entry : entries()) {
            QVERIFY2(text.contains(QStringLiteral("\n### %1\n").arg(cell(entry.title))), entry.id);
            QVERIFY2(text.contains(cell(entry.remedy)), entry.id);
        }
    }

    void isUpToDate()
    {
        QFile file(QStringLiteral(COUNTERFOIL_SOURCES "/docs/refusals.md"));
        if (qEnvironmentVariableIsSet("COUNTERFOIL_WRITE_DOCS")) {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(document().toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), "run it with COUNTERFOIL_WRITE_DOCS=1");
        // Line by line, so that a failure shows the first line that differs.
        const QStringList found = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList expected = document().split(u'\n');
        for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
            QCOMPARE(found.at(i), expected.at(i));
        QCOMPARE(found.size(), expected.size());
    }
};

QTEST_GUILESS_MAIN(RefusalsDocTest)
#include "tst_refusalsdoc.moc"
