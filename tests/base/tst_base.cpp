#include "base/datadirectory.h"
#include "base/logging.h"
#include "base/loopback.h"
#include "base/nearest.h"
#include "base/redaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace counterfoil;

namespace {

constexpr QFile::Permissions groupAndOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                              QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

/// On Windows a folder has the rights of the one above it, which is the user's own.
bool isPrivate(const QString& path)
{
#ifdef Q_OS_WIN
    return QFileInfo::exists(path);
#endif
    return !(QFile::permissions(path) & groupAndOthers);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class BaseTest : public QObject
{
    Q_OBJECT

private slots:
    void redactsShapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("stays");
        const auto row = [](const char* name, const char* text, const char* secret, const char* stays) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(secret)
                                << QString::fromUtf8(stays);
        };
        row("bearer", "Authorization: Bearer abc.DEF-123_~+/= next", "abc.DEF", "next");
        row("bearer lower case", "authorization: bearer s3cr3ts3cr3t", "s3cr3t", "authorization");
        row("basic", "Authorization: Basic Y2xpZW50OnNlY3JldA==", "Y2xpZW50", "Authorization");
        row("oauth consumer key", "OAuth oauth_consumer_key=\"ckck1234\", oauth_version=\"1.0\"", "ckck1234",
            "oauth_version");
        row("oauth token", "oauth_token=\"tktk1234\",oauth_nonce=\"n\"", "tktk1234", "oauth_nonce");
        row("oauth signature", "oauth_signature=\"AbC%2Fd%3D\"", "AbC%2Fd", "oauth_signature");
        row("oauth nonce", "oauth_nonce=\"0123456789abcdef\"", "0123456789abcdef", "oauth_nonce");
        row("oauth in a query", "GET /x?oauth_token=tktk1234&page=2", "tktk1234", "page=2");
        row("code in the callback", "GET /callback?code=c0dec0de&state=st4te HTTP/1.1", "c0dec0de",
            "HTTP/1.1");
        row("state in the callback", "GET /callback?code=c0dec0de&state=st4te HTTP/1.1", "st4te",
            "/callback");
        row("form refresh token", "grant_type=refresh_token&refresh_token=rtrtrt&client_id=ID", "rtrtrt",
            "client_id=ID");
        row("form access token", "access_token=atatat", "atatat", "access_token");
        row("form verifier", "code_verifier=vvvvvv&x=1", "vvvvvv", "x=1");
        row("form client secret", "a=b&client_secret=cscscs", "cscscs", "a=b");
        row("json access token", "{\"access_token\":\"at.at.at\",\"expires_in\":1800}", "at.at.at", "1800");
        row("json refresh token", "{\"refresh_token\" : \"rtrt\"}", "rtrt", "refresh_token");
        row("json id token", "{\"id_token\":\"itit\"}", "itit", "id_token");
        row("json in a string", "\"{\\\"access_token\\\":\\\"atat\\\",\\\"n\\\":1}\"", "atat", "n");
        row("jwt", "got eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl today", "eyJzdWIi", "today");
        row("cookie", "Set-Cookie: PHPSESSID=ukaq69dt; path=/", "ukaq69dt", "Set-Cookie");
        row("password in a URL", "https://joe:pa55w0rd@shop.example/rest", "pa55w0rd", "shop.example");
        row("password in a form", "username=joe&password=hunter2", "hunter2", "username=joe");
    }

    void redactsShapes()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        QFETCH(QString, stays);
        const QString clean = redact(text);
        QVERIFY2(!clean.contains(secret), qPrintable(clean));
        QVERIFY2(clean.contains(stays), qPrintable(clean));
        QVERIFY(clean.contains(QStringLiteral("•••")));
        QCOMPARE(redact(clean), clean);
    }

    void leavesOrdinaryTextAlone()
    {
        for (const char* text :
             {"", "Order 000000012 was posted.", "GET /rest/V1/orders?searchCriteria%5BpageSize%5D=100",
              "{\"token_type\":\"Bearer\",\"expires_in\":1800}", "The currency code of the order is EUR",
              "mailto:joe@example.test", "http://localhost:8742/callback"})
            QCOMPARE(redact(QString::fromUtf8(text)), QString::fromUtf8(text));
    }

    void redactsRegisteredSecrets()
    {
        registerSecret(QStringLiteral("ab+cd/ef=gh"));
        registerSecret(QStringLiteral("ab+cd/ef=gh-and-longer"));
        registerSecret(QStringLiteral("short"));
        const QString clean =
            redact(QStringLiteral("1 ab+cd/ef=gh 2 ab%2Bcd%2Fef%3Dgh 3 ab+cd/ef=gh-and-longer 4 short"));
        QCOMPARE(clean, QStringLiteral("1 ••• 2 ••• 3 ••• 4 short"));
    }

    void errorsAreRedacted()
    {
        const Error error = makeError(ErrorKind::BadResponse, QStringLiteral("Bearer abcdefgh"),
                                      QStringLiteral("access_token=xyz"), QStringLiteral("CODE"));
        QVERIFY(!error.message.contains(QStringLiteral("abcdefgh")));
        QVERIFY(!error.detail.contains(QStringLiteral("xyz")));
        QCOMPARE(error.code, QStringLiteral("CODE"));
        QCOMPARE(errorKindName(ErrorKind::InDoubt), QStringLiteral("InDoubt"));
    }

    void logLinesCannotBeForged()
    {
        const QDateTime utc(QDate(2026, 11, 25), QTime(12, 0, 0, 123), Qt::UTC);
        const QString line = formatLogLine(
            QtWarningMsg, QStringLiteral("counterfoil.http"),
            QString::fromUtf8("a\r\n2026 ERROR b\tc\x1b[31m\xe2\x80\xa8 \xe2\x80\xae é Bearer tok.en.tok"),
            utc);
        QCOMPARE(line,
                 QString::fromUtf8("2026-11-25T12:00:00.123Z WARNING counterfoil.http: "
                                   "a\\u000d\\n2026 ERROR b\\tc\\u001b[31m\\u2028 \\u202e é Bearer •••"));
        const QDateTime local = utc.toOffsetFromUtc(3600);
        QVERIFY(formatLogLine(QtInfoMsg, {}, QStringLiteral("x"), local)
                    .startsWith(QStringLiteral("2026-11-25T12:00")));
        QVERIFY(formatLogLine(QtInfoMsg, QStringLiteral("default"), QStringLiteral("x"), utc)
                    .endsWith(QStringLiteral("INFO x")));
    }

    void writesAndRotatesTheLogFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("counterfoil.log"));
        const QtMessageHandler before = qInstallMessageHandler(nullptr);
        installLogging(path);
        qCWarning(lcHttp) << "access_token=verysecret";
        QByteArray first = contents(path);
        QVERIFY(first.contains("WARNING counterfoil.http:"));
        QVERIFY(!first.contains("verysecret"));
        QVERIFY(isPrivate(path));
        {
            // Beyond the limit, as a run that ended would leave it.
            installLogging({});
            QFile grow(path);
            QVERIFY(grow.open(QIODevice::Append));
            QVERIFY(grow.write(QByteArray(5'000'001, 'x')) > 0);
        }
        installLogging(path);
        qCWarning(lcHttp) << "after";
        installLogging({});
        qInstallMessageHandler(before);
        QVERIFY(contents(path + QStringLiteral(".1")).startsWith(first));
        QVERIFY(contents(path).contains("after"));
        QVERIFY(contents(path).size() < 1000);
        QVERIFY(isPrivate(path));
    }

    void anUnwritableLogFileIsNoFailure()
    {
        QTemporaryDir folder;
        const QString bad = folder.filePath(QStringLiteral("none/x.log"));
        const QString good = folder.filePath(QStringLiteral("x.log"));
        const QtMessageHandler before = qInstallMessageHandler(nullptr);
        installLogging(bad);
        qCWarning(lcHttp) << "to nowhere";
        installLogging(good); // a folder that can be written is found again
        qCWarning(lcHttp) << "still runs";
        installLogging({});
        qInstallMessageHandler(before);
        QVERIFY(!QFile::exists(bad));
        QVERIFY(contents(good).contains("still runs") && !contents(good).contains("to nowhere"));
    }

    void loopbackIsThisComputerOnly()
    {
        for (const char* host : {"localhost", "127.0.0.1", "127.8.255.1", "::1"})
            QVERIFY2(isLoopback(QString::fromLatin1(host)), host);
        for (const char* host : {"", "127.0.0.1.example.com", "127.999.1.1", "127.1", "127.0.0.+1",
                                 "128.0.0.1", "localhost.example.com", "::2", "127...1"})
            QVERIFY2(!isLoopback(QString::fromLatin1(host)), host);
    }

    void theNearestNeedsTheFewestChanges()
    {
        const QStringList names{QStringLiteral("magento.url"), QStringLiteral("xero.apiUrl")};
        QCOMPARE(nearest(QStringLiteral("MAGENTO.ur"), names), names.first());
        QCOMPARE(nearest(QStringLiteral("apiurl"), names), names.last());
        QCOMPARE(nearest(QStringLiteral("x"), {}), QString());
        QCOMPARE(editDistance(QStringLiteral("kitten"), QStringLiteral("sitting")), 3);
    }

    void makesAPrivateDataFolder()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a/b"));
        const auto data = DataDirectory::open(path);
        QVERIFY(data.ok());
        QCOMPARE(data->path(), path);
        QVERIFY(isPrivate(path));
        QVERIFY(QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY(DataDirectory::open(path + QStringLiteral("/")).ok());
    }

    void narrowsAnEmptyFolderOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("given"));
        QVERIFY(QDir().mkdir(path));
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x7755)));
        QVERIFY(DataDirectory::open(path).ok());
        QVERIFY(isPrivate(path));

        QFile other(path + QStringLiteral("/someone-elses"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x7755)));
        QVERIFY(DataDirectory::open(path).ok());
#ifndef Q_OS_WIN
        QVERIFY(!isPrivate(path));
#endif
    }

    void saysWhatIsWrongWithAFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("named");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("below a file") << QStringLiteral("FILE/x") << true;
        QTest::newRow("a file") << QStringLiteral("FILE") << true;
        QTest::newRow("below /proc") << QStringLiteral("/proc/counterfoil") << true;
        QTest::newRow("not writable even for root") << QStringLiteral("/proc") << true;
    }

    void saysWhatIsWrongWithAFolder()
    {
        QFETCH(QString, path);
        QFETCH(bool, named);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        path.replace(QStringLiteral("FILE"), file.fileName());
        const auto data = DataDirectory::open(path);
        QVERIFY(!data.ok());
        QCOMPARE(data.error().kind, named ? ErrorKind::Storage : ErrorKind::Settings);
        QVERIFY(!named || data.error().message.contains(QDir::toNativeSeparators(path)));
    }

    void profilesLiveApart()
    {
        QTemporaryDir folder;
        const auto data = DataDirectory::open(folder.path());
        QVERIFY(data.ok());
        QCOMPARE(data->profiles(), QStringList{QStringLiteral("default")});
        QCOMPARE(data->profilePath(QStringLiteral("default")).value(), folder.path());
        const auto second = data->profilePath(QStringLiteral("shop-2_b"));
        QVERIFY(second.ok());
        QCOMPARE(second.value(), folder.path() + QStringLiteral("/profiles/shop-2_b"));
        QVERIFY(isPrivate(second.value()));
        QVERIFY(data->profilePath(QStringLiteral("another")).ok());
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("profiles/Not A Profile")));
        QCOMPARE(data->profiles(), (QStringList{QStringLiteral("default"), QStringLiteral("another"),
                                                QStringLiteral("shop-2_b")}));
    }

    void profileNamesCannotLeaveTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"", "..", "a/b", "a\\b", "A", "a b", "ä", "a.b", "."})
            QTest::newRow(name) << QString::fromUtf8(name);
        QTest::newRow("41 characters") << QString(41, u'a');
    }

    void profileNamesCannotLeaveTheFolder()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const auto data = DataDirectory::open(folder.path());
        QVERIFY(data.ok());
        const auto path = data->profilePath(name);
        QVERIFY(!path.ok());
        QCOMPARE(path.error().kind, ErrorKind::Settings);
        QVERIFY(DataDirectory::isValidProfileName(QString(40, u'a')));
    }
};

QTEST_APPLESS_MAIN(BaseTest)
#include "tst_base.moc"
