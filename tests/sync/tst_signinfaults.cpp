// Every fault of credentials and sign-in, provoked, with the text that the person sees. The table is
// docs/sign-in-faults.md: COUNTERFOIL_WRITE_DOCS=1 writes it anew, otherwise it must be up to date.
#include "faultbench.h"

using namespace counterfoil;
using namespace counterfoil::test;

Q_DECLARE_METATYPE(counterfoil::test::SignInFault)

class SignInFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesThingAndRemedy_data();
    void namesThingAndRemedy();
    void aGoodSignInIsStored();
    void enoughOfThem();
    void documentIsUpToDate();

private:
    QMap<QString, QString> m_rows; ///< name → what was seen
};

namespace {

QString markdownRow(const QString& name, const QString& seen)
{
    QString cell = seen;
    return QStringLiteral("| %1 | %2 |\n").arg(name, cell.replace(u'|', QStringLiteral("\\|")));
}

} // namespace

void SignInFaultsTest::initTestCase()
{
    // The keychain of whoever runs the tests is none of theirs.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void SignInFaultsTest::namesThingAndRemedy_data()
{
    QTest::addColumn<SignInFault>("fault");
    for (const auto& fault : shopFaults() + booksFaults())
        QTest::newRow(fault.name) << fault;
}

void SignInFaultsTest::namesThingAndRemedy()
{
    QFETCH(SignInFault, fault);
    FaultBench bench(fault.options);
    const Error error = fault.provoke(bench);
    const QString seen = bench.settled(error.message);
    QCOMPARE(error.code, QLatin1String(fault.code));
    if (fault.words.isEmpty())
        QCOMPARE(seen, QString());
    for (const QString& word : fault.words)
        QVERIFY2(seen.contains(word), qPrintable(seen + QStringLiteral("\n  lacks: ") + word));
    QVERIFY2(!seen.contains(QStringLiteral("%1")), qPrintable(seen));
    QVERIFY2(!seen.contains(u'•'), qPrintable(seen)); // the redaction has taken a word for a secret
    QCOMPARE(bench.stored(), 0);
    m_rows.insert(QLatin1String(fault.name), seen.isEmpty() ? QStringLiteral("(works as usual)") : seen);
}

/// The bench does see what is stored.
void SignInFaultsTest::aGoodSignInIsStored()
{
    sandbox::Options options;
    options.autoApprove = true;
    FaultBench bench(options);
    const Error error = bench.connect(bench.willingBrowser());
    QVERIFY2(error.message.isEmpty(), qPrintable(error.message));
    QCOMPARE(bench.stored(), 2); // the tokens and the organisation
}

void SignInFaultsTest::enoughOfThem()
{
    QVERIFY(shopFaults().size() + booksFaults().size() >= 25);
}

void SignInFaultsTest::documentIsUpToDate()
{
    QString text = QStringLiteral("# Faults of credentials and sign-in\n\n"
                                  "Each of them is provoked by `sync_signinfaults_test` on the demo services "
                                  "or with a recorded answer, "
                                  "and this is\nthe text that the person sees. In no case is anything "
                                  "stored. The test writes this file "
                                  "(`COUNTERFOIL_WRITE_DOCS=1`)\nand fails when it is out of date.\n");
    const auto table = [this, &text](const QString& title, const QList<SignInFault>& faults) {
        text +=
            QStringLiteral("\n## %1\n\n| What is wrong | What the person reads |\n|---|---|\n").arg(title);
        for (const auto& fault : faults)
            text += markdownRow(QLatin1String(fault.name), m_rows.value(QLatin1String(fault.name)));
    };
    const auto all = shopFaults() + booksFaults();
    if (m_rows.size() < all.size())
        QSKIP("not all rows were run or passed, so there is nothing to compare");
    table(QStringLiteral("The shop"), shopFaults());
    table(QStringLiteral("Xero and the keychain"), booksFaults());

    QFile file(QStringLiteral(COUNTERFOIL_DOCS "/sign-in-faults.md"));
    if (qEnvironmentVariableIsSet("COUNTERFOIL_WRITE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "run it with COUNTERFOIL_WRITE_DOCS=1");
    QCOMPARE(QString::fromUtf8(file.readAll()), text);
}

QTEST_GUILESS_MAIN(SignInFaultsTest)
#include "tst_signinfaults.moc"
