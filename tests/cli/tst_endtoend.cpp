#include "http/qthttptransport.h"
#include "support/program.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

constexpr int patienceMs = 300000;

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QByteArray firstLine(QProcess& process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patienceMs))
            return {};
    }
    return process.readLine().trimmed();
}

} // namespace

/// The whole job as separate processes: the demo services in one, each command in another.
class EndToEndTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fromNothingToTheBooks();
    void signInThatNobodyMakes();
    void signInInterrupted();
    void callbackPortInUse();
    void wrongKeys();
    void callBudgetUsedUp();
    void servicesGone();

private:
    void startServices(const QStringList& options = {});
    void configure();
    void reconcileAll();
    void edit(const char* control, const QJsonObject& what) const;
    QByteArray connectToXero();
    QJsonObject books() const;
    QString service(const char* name) const { return m_services.value(QString::fromLatin1(name)).toString(); }
    void control(const char* path) const;
    QStringList secrets() const;

    std::unique_ptr<Program> m_program;
    std::unique_ptr<QProcess> m_sandbox;
    QJsonObject m_services;
};

void EndToEndTest::init()
{
    m_program = std::make_unique<Program>();
}

void EndToEndTest::cleanup()
{
    if (m_sandbox) {
        m_sandbox->closeWriteChannel();
        QVERIFY(m_sandbox->waitForFinished(patienceMs));
        QCOMPARE(m_sandbox->exitCode(), 0);
    }
    m_sandbox.reset();
    m_program.reset();
}

void EndToEndTest::startServices(const QStringList& options)
{
    m_sandbox = std::make_unique<QProcess>();
    m_program->start(*m_sandbox, words("sandbox --auto-approve") + options);
    m_services = QJsonDocument::fromJson(firstLine(*m_sandbox)).object();
    QVERIFY(!m_services.isEmpty());
}

void EndToEndTest::configure()
{
    for (const char* name : {"consumerKey", "consumerSecret", "accessToken", "accessTokenSecret"}) {
        const QStringList set{QStringLiteral("secrets"), QStringLiteral("set"),
                              QStringLiteral("magento.") + QString::fromLatin1(name)};
        QCOMPARE(m_program->run(set, service(name).toUtf8()).code, 0);
    }
    const QMap<QString, QString> settings{
        {QStringLiteral("magento.url"), service("shopUrl")},
        {QStringLiteral("xero.clientId"), service("clientId")},
        {QStringLiteral("xero.apiUrl"), service("xeroApiUrl")},
        {QStringLiteral("xero.identityUrl"), service("identityUrl")},
        {QStringLiteral("xero.redirectPort"),
         QString::number(m_services.value(QStringLiteral("redirectPort")).toInt())}};
    for (auto it = settings.begin(); it != settings.end(); ++it)
        QCOMPARE(m_program->run({QStringLiteral("config"), QStringLiteral("set"), it.key(), it.value()}).code,
                 0);
}

/// Signs in as a person would; what the command printed behind the address.
QByteArray EndToEndTest::connectToXero()
{
    QProcess process;
    m_program->start(process, words("connect --print-url --json"));
    const QByteArray address = firstLine(process);
    const int page = followToTheEnd(QUrl::fromEncoded(address));
    process.waitForFinished(patienceMs);
    const QByteArray rest = process.readAllStandardOutput();
    m_program->notePrinted(address + rest + process.readAllStandardError());
    return page == 200 && process.exitCode() == 0 ? rest : QByteArray();
}

QJsonObject EndToEndTest::books() const
{
    const QUrl url = QUrl(service("xeroApiUrl")).resolved(QUrl(QStringLiteral("/_control/books")));
    return QJsonDocument::fromJson(ask("GET", url).body).object();
}

void EndToEndTest::control(const char* path) const
{
    const QUrl url = QUrl(service("xeroApiUrl")).resolved(QUrl(QString::fromLatin1(path)));
    QCOMPARE(ask("POST", url).status / 100, 2);
}

/// Every value that must be found nowhere but in the secrets file.
QStringList EndToEndTest::secrets() const
{
    QStringList values{service("consumerKey"), service("consumerSecret"), service("accessToken"),
                       service("accessTokenSecret")};
    QFile file(m_program->secretsFile());
    if (!file.open(QIODevice::ReadOnly))
        return values;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject tokens =
        QJsonDocument::fromJson(kept.value(QStringLiteral("xero.tokens")).toString().toUtf8()).object();
    for (auto it = tokens.begin(); it != tokens.end(); ++it) {
        if (it.key().contains(QStringLiteral("oken")) && it.value().isString() &&
            it.value().toString().size() > 20)
            values.append(it.value().toString());
    }
    return values;
}

void EndToEndTest::edit(const char* name, const QJsonObject& what) const
{
    QtHttpTransport transport;
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(service("xeroApiUrl")).resolved(QUrl(QString::fromLatin1(name)));
    request.body = QJsonDocument(what).toJson(QJsonDocument::Compact);
    const auto answer = transport.send(request, {});
    QVERIFY(answer && answer->status == 200);
}

/// Equal at first; then someone edits Xero.
void EndToEndTest::reconcileAll()
{
    const QStringList year = words("reconcile --from 2026-01-01 --to 2026-12-31");
    const Run equal = m_program->run(year + words("--json"));
    QVERIFY2(equal.code == 0, equal.out.constData());
    QCOMPARE(equal.json().value(QStringLiteral("equal")).toInt(), 218);
    QCOMPARE(equal.json().value(QStringLiteral("xeroCalls")).toInt(), 2);

    edit("/_control/edit", {{QStringLiteral("number"), QStringLiteral("MI-123456789")},
                            {QStringLiteral("set"), QJsonObject{{QStringLiteral("Total"), 10}}}});
    const QString csv = m_program->path(QStringLiteral("differences.csv"));
    const Run differs = m_program->run(year + QStringList{QStringLiteral("--csv"), csv});
    QCOMPARE(differs.code, 7);
    QVERIFY2(differs.out.contains("MI-123456789") && differs.out.contains("Missing in Magento"),
             differs.out.constData());
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 2);
    QCOMPARE(m_program->run(words("reconcile --from 2026-02-30 --to 2026-12-31")).code, 2);
    QCOMPARE(m_program->run(words("reconcile --from 2026-02-01")).code, 2);
}

void EndToEndTest::fromNothingToTheBooks()
{
    startServices();
    configure();
    const QByteArray connected = connectToXero();
    const QJsonObject organisation =
        QJsonDocument::fromJson(connected).object().value(QStringLiteral("organisation")).toObject();
    QCOMPARE(organisation.value(QStringLiteral("baseCurrency")).toString(), QStringLiteral("GBP"));
    QStringList used = secrets();
    QVERIFY2(used.size() >= 6, "the tokens are in the secrets file");

    const Run status = m_program->run(words("status --json"));
    QCOMPARE(status.code, 0);
    QCOMPARE(status.json().value(QStringLiteral("xero")).toObject().value(QStringLiteral("state")).toString(),
             QStringLiteral("connected"));

    const Run suggested = m_program->run(words("accounts suggest --apply --json"));
    QCOMPARE(suggested.code, 0);
    QVERIFY(suggested.json().value(QStringLiteral("suggestions")).toArray().size() > 10);
    QCOMPARE(m_program->run(words("accounts list --json"))
                 .json()
                 .value(QStringLiteral("problems"))
                 .toArray()
                 .size(),
             0);
    QVERIFY(m_program->run(words("accounts list")).out.contains("accounts.sales = 200 Sales"));

    const Run added = m_program->run(words("queue add-all --json"));
    QCOMPARE(added.code, 0);
    const int queued = added.json().value(QStringLiteral("queued")).toInt();
    QVERIFY(queued > 200);
    QCOMPARE(
        m_program->run(words("queue list --json --limit 5")).json().value(QStringLiteral("total")).toInt(),
        queued);

    // The access token has run out meanwhile: the new one must be used and kept.
    control("/_control/expire-tokens");
    const Run synced = m_program->run(words("sync --once --json"));
    QCOMPARE(synced.code, 0);
    QCOMPARE(synced.json().value(QStringLiteral("waiting")).toInt(-1), 0);
    const QStringList rotated = secrets();
    QVERIFY(rotated != used);
    used += rotated;

    const QJsonObject inXero = books();
    QCOMPARE(inXero.value(QStringLiteral("invoices")).toInt(), 182);
    QCOMPARE(inXero.value(QStringLiteral("creditNotes")).toInt(), 36);
    QCOMPARE(inXero.value(QStringLiteral("duplicates")).toInt(-1), 0);

    const QJsonObject log = m_program->run(words("log list --status 1 --json --limit 1000")).json();
    QVERIFY(log.value(QStringLiteral("total")).toInt() >= 182 + 36);
    QCOMPARE(
        m_program->run(words("log list --status 2 --json")).json().value(QStringLiteral("total")).toInt(-1),
        0);
    QVERIFY(!m_program->run(words("log requests --json"))
                 .json()
                 .value(QStringLiteral("requests"))
                 .toArray()
                 .isEmpty());

    const Run again = m_program->run(words("sync --json")); // --once is what it does anyway
    QCOMPARE(again.code, 0);
    QVERIFY(again.json().value(QStringLiteral("kinds")).toObject().isEmpty());
    QCOMPARE(again.json().value(QStringLiteral("xeroCalls")).toInt(-1), 0);
    QCOMPARE(books().value(QStringLiteral("calls")).toInt(), inXero.value(QStringLiteral("calls")).toInt());

    reconcileAll();
    QDirIterator files(m_program->dataDirectory(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int searched = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++searched;
        for (const QString& value : std::as_const(used))
            QVERIFY2(!content.contains(value.toUtf8()), qPrintable(file.fileName()));
    }
    QVERIFY(searched > 0);
    for (const QString& value : std::as_const(used))
        QVERIFY(!m_program->printed().contains(value.toUtf8()));

    QCOMPARE(m_program->run(words("disconnect")).code, 0);
    QCOMPARE(m_program->run(words("status")).code, 4);
    QCOMPARE(
        m_program->run(words("secrets list --json")).json().value(QStringLiteral("xero.tokens")).toBool(true),
        false);
}

void EndToEndTest::signInThatNobodyMakes()
{
    startServices();
    configure();
    const Run run = m_program->run(words("connect --print-url --timeout 1"));
    QCOMPARE(run.code, 4);
    QVERIFY(run.out.contains("code_challenge_method=S256"));
    QVERIFY2(run.err.contains("within 1 seconds"), run.err.constData());
}

void EndToEndTest::signInInterrupted()
{
#ifdef Q_OS_WIN
    QSKIP("a console program is not asked to stop this way");
#endif
    startServices();
    configure();
    QProcess process;
    m_program->start(process, words("connect --print-url"));
    QVERIFY(firstLine(process).startsWith("http"));
    process.terminate();
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
}

void EndToEndTest::callbackPortInUse()
{
    startServices();
    configure();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QCOMPARE(m_program
                 ->run({QStringLiteral("config"), QStringLiteral("set"), QStringLiteral("xero.redirectPort"),
                        QString::number(other.serverPort())})
                 .code,
             0);
    const Run run = m_program->run(words("connect --print-url --json"));
    QCOMPARE(run.code, 2);
    QCOMPARE(run.errorCode(), QStringLiteral("PORT_IN_USE"));
}

void EndToEndTest::wrongKeys()
{
    startServices();
    configure();
    QCOMPARE(m_program->run(words("secrets set magento.accessTokenSecret"), "wrong").code, 0);
    const Run run = m_program->run(words("connect --print-url"));
    QCOMPARE(run.code, 4);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

void EndToEndTest::callBudgetUsedUp()
{
    startServices(words("--day-limit 12"));
    configure();
    QVERIFY(!connectToXero().isEmpty());
    QCOMPARE(m_program->run(words("accounts suggest --apply")).code, 0);
    QCOMPARE(m_program->run(words("queue add-all")).code, 0);
    const Run run = m_program->run(words("sync --once --json"));
    QCOMPARE(run.code, 5);
    QVERIFY(run.json().value(QStringLiteral("waiting")).toInt() > 0);
    QCOMPARE(books().value(QStringLiteral("duplicates")).toInt(-1), 0);
}

void EndToEndTest::servicesGone()
{
    startServices();
    configure();
    QVERIFY(!connectToXero().isEmpty());
    m_sandbox->closeWriteChannel();
    QVERIFY(m_sandbox->waitForFinished(patienceMs));
    m_sandbox.reset();
    const Run run = m_program->run(words("sync --once --json"));
    QCOMPARE(run.code, 6);
    QVERIFY(!run.errorCode().isEmpty() || !run.json().value(QStringLiteral("error")).toObject().isEmpty());
}

QTEST_GUILESS_MAIN(EndToEndTest)
#include "tst_endtoend.moc"
