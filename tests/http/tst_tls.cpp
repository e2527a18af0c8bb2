#include "http/qthttptransport.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace counterfoil;

namespace {

QByteArray pem()
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/tls/selfsigned.pem"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Speaks TLS with a certificate that nobody has signed, and keeps what it can read.
struct StrangeServer
{
    QSslServer server;
    QByteArray heard;

    StrangeServer()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(pem()));
        configuration.setPrivateKey(QSslKey(pem(), QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // it asks the client for none
        server.setSslConfiguration(configuration);
        QObject::connect(&server, &QSslServer::pendingConnectionAvailable, &server, [this] {
            while (QTcpSocket* socket = server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [this, socket] { heard += socket->readAll(); });
            }
        });
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }
    quint16 port() const { return server.serverPort(); }
};

} // namespace

/// A certificate that is not trusted ends it: no byte of a request goes out, least of all a credential.
class TlsTest : public QObject
{
    Q_OBJECT

private slots:
    void theServerSpeaksTls();
    void anUntrustedCertificateIsRefused_data();
    void anUntrustedCertificateIsRefused();
};

/// Without this the refusal could have another cause.
void TlsTest::theServerSpeaksTls()
{
    StrangeServer strange;
    QSslSocket careless;
    careless.setPeerVerifyMode(QSslSocket::VerifyNone);
    QObject::connect(&careless, &QSslSocket::encrypted, &careless, [&careless] { careless.write("hello"); });
    careless.connectToHostEncrypted(QStringLiteral("localhost"), strange.port());
    QTRY_COMPARE_WITH_TIMEOUT(strange.heard, QByteArray("hello"), 60000);
}

void TlsTest::anUntrustedCertificateIsRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("reading") << QByteArray("GET");
    QTest::newRow("writing") << QByteArray("PUT");
}

void TlsTest::anUntrustedCertificateIsRefused()
{
    QFETCH(QByteArray, method);
    StrangeServer strange;
    QtHttpTransport transport;
    HttpRequest request;
    request.method = method;
    request.url = QUrl(QStringLiteral("https://localhost:%1/rest/V1/orders").arg(strange.port()));
    request.headers.append(HttpHeader{"Authorization", "Bearer s3cr3t"});
    const auto answer = transport.send(request, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("TLS_FAILED"));
    QVERIFY(!answer.error().message.isEmpty());
    QCOMPARE(strange.heard, QByteArray());
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
