#include "clientfixture.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::xero;
using namespace counterfoil::test;

namespace {

Error lost(ErrorKind kind)
{
    return makeError(kind, QStringLiteral("connection lost"), QStringLiteral("cut"));
}

} // namespace

/// What happens to a write: saved, refused, surely not processed, or in doubt.
class WritesTest : public QObject
{
    Q_OBJECT

private slots:
    void writesSendTheBytesAndTheKey();
    void lostAnswersAreInDoubt_data();
    void lostAnswersAreInDoubt();
    void surelyNotProcessed_data();
    void surelyNotProcessed();
    void writeAfterExpiryKeepsTheKey();
    void writeWithoutTokenSendsNothing();
    void keysAreChecked();
    void severalWritesAtOnce();
    void expiredWritesAreSentAgainAfterOneRefresh();
};

void WritesTest::writesSendTheBytesAndTheKey()
{
    Fixture f;
    const WriteRequest write = f.invoice();
    f.dialogue.answer(200, oneInvoice);
    const auto results = f.client.write(write, "key-1", {});
    QVERIFY(results);
    QCOMPARE(results->first().id, QStringLiteral("i1"));
    const HttpRequest request = f.dialogue.requests().first();
    QCOMPARE(request.method, QByteArray("PUT"));
    QCOMPARE(request.body, write.body);
    QCOMPARE(request.url.toEncoded(),
             QByteArray("https://api.xero.com/api.xro/2.0/Invoices?unitdp=4&summarizeErrors=false"));
    QCOMPARE(header(request, "Idempotency-Key"), QByteArray("key-1"));
    QCOMPARE(header(request, "Content-Type"), QByteArray("application/json"));
    QCOMPARE(f.calls, QStringList{QStringLiteral("PUT Invoices")});
}

void WritesTest::lostAnswersAreInDoubt_data()
{
    QTest::addColumn<Dialogue::Answer>("answer");
    QTest::newRow("lost") << Dialogue::Answer(lost(ErrorKind::InDoubt));
    QTest::newRow("timeout") << Dialogue::Answer(lost(ErrorKind::Timeout));
    QTest::newRow("cut off") << Dialogue::Answer(lost(ErrorKind::BadResponse));
    QTest::newRow("500") << Dialogue::Answer(HttpResponse{500, {}, "{}"});
    QTest::newRow("503") << Dialogue::Answer(HttpResponse{503, {}, "The Organisation is offline"});
    QTest::newRow("504 html") << Dialogue::Answer(HttpResponse{504, {}, "<html>"});
    QTest::newRow("200 truncated") << Dialogue::Answer(HttpResponse{200, {}, oneInvoice.left(40)});
    QTest::newRow("200 html") << Dialogue::Answer(
        HttpResponse{200, {}, "<html>Sign in to the network</html>"});
    QTest::newRow("200 too few") << Dialogue::Answer(HttpResponse{200, {}, R"({"Invoices":[]})"});
    QTest::newRow("key used otherwise") << Dialogue::Answer(
        HttpResponse{400, {}, R"({"Message":"Idempotency Key: k is used with a different request."})"});
}

void WritesTest::lostAnswersAreInDoubt()
{
    QFETCH(Dialogue::Answer, answer);
    Fixture f;
    f.dialogue.expect({}, answer);
    const auto results = f.client.write(f.invoice(), "key-1", {});
    QVERIFY(!results);
    QCOMPARE(results.error().kind, ErrorKind::InDoubt);
    QVERIFY(!results.error().message.isEmpty());
    QCOMPARE(f.calls.size(), 1);
}

void WritesTest::surelyNotProcessed_data()
{
    QTest::addColumn<Dialogue::Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("calls");
    QTest::newRow("offline") << Dialogue::Answer(lost(ErrorKind::Offline)) << ErrorKind::Offline << 0;
    QTest::newRow("cancelled") << Dialogue::Answer(lost(ErrorKind::Cancelled)) << ErrorKind::Cancelled << 0;
    QTest::newRow("429") << Dialogue::Answer(HttpResponse{429, {{"X-Rate-Limit-Problem", "concurrent"}}, {}})
                         << ErrorKind::RateLimited << 1;
    QTest::newRow("403") << Dialogue::Answer(
                                HttpResponse{403, {}, R"({"Detail":"AuthenticationUnsuccessful"})"})
                         << ErrorKind::Forbidden << 1;
    QTest::newRow("400") << Dialogue::Answer(HttpResponse{400, {}, R"({"Message":"bad json"})"})
                         << ErrorKind::Rejected << 1;
}

void WritesTest::surelyNotProcessed()
{
    QFETCH(Dialogue::Answer, answer);
    QFETCH(int, calls);
    Fixture f;
    f.dialogue.expect({}, answer);
    const auto results = f.client.write(f.invoice(), "key-1", {});
    QVERIFY(!results);
    QTEST(results.error().kind, "kind");
    QCOMPARE(f.calls.size(), calls);
}

void WritesTest::writeAfterExpiryKeepsTheKey()
{
    Fixture f;
    f.dialogue.answer(401, expired);
    f.dialogue.answer(200, fresh);
    f.dialogue.answer(200, oneInvoice);
    QVERIFY(f.client.write(f.invoice(), "key-1", {}));
    QCOMPARE(header(f.dialogue.requests()[0], "Idempotency-Key"), QByteArray("key-1"));
    QCOMPARE(header(f.dialogue.requests()[2], "Idempotency-Key"), QByteArray("key-1"));
    QCOMPARE(f.dialogue.requests()[0].body, f.dialogue.requests()[2].body);
    QCOMPARE(header(f.dialogue.requests()[2], "Authorization"), QByteArray("Bearer token-two"));
}

void WritesTest::writeWithoutTokenSendsNothing()
{
    Fixture f;
    f.session.setTokens({});
    const auto results = f.client.write(f.invoice(), "key-1", {});
    QVERIFY(!results);
    QCOMPARE(results.error().code, QStringLiteral("NOT_CONNECTED"));
    QVERIFY(f.dialogue.requests().isEmpty());
    QVERIFY(f.calls.isEmpty());
}

void WritesTest::keysAreChecked()
{
    Fixture f;
    for (const QByteArray& key : {QByteArray(), QByteArray(129, 'k')}) {
        const auto results = f.client.write(f.invoice(), key, {});
        QVERIFY(!results);
        QCOMPARE(results.error().code, QStringLiteral("IDEMPOTENCY_KEY_INVALID"));
    }
    QVERIFY(f.dialogue.requests().isEmpty());
}

void WritesTest::severalWritesAtOnce()
{
    Fixture f;
    f.dialogue.answer(200, oneInvoice);
    f.dialogue.answer(500, {});
    f.dialogue.answer(429, {}, {{"Retry-After", "5"}, {"X-Rate-Limit-Problem", "minute"}});
    QList<qsizetype> order;
    QMap<qsizetype, ErrorKind> failures;
    f.client.writeAll({f.invoice(), f.invoice(), f.invoice()}, {"k0", "k1", "k2"}, 5,
                      [&](qsizetype index, const Result<QList<ElementResult>>& result) {
                          order.append(index);
                          if (!result)
                              failures[index] = result.error().kind;
                      },
                      {});
    QCOMPARE(order.size(), 3);
    QCOMPARE(failures.size(), 2);
    QCOMPARE(failures[1], ErrorKind::InDoubt);
    QCOMPARE(failures[2], ErrorKind::RateLimited);
    QCOMPARE(f.calls.size(), 3);
}

void WritesTest::expiredWritesAreSentAgainAfterOneRefresh()
{
    Fixture f;
    f.dialogue.answer(200, oneInvoice);
    f.dialogue.answer(401, expired);
    f.dialogue.answer(401, expired);
    f.dialogue.answer(200, fresh);
    f.dialogue.answer(200, oneInvoice);
    f.dialogue.answer(401, expired); // again: now it is an error
    QMap<qsizetype, bool> saved;
    f.client.writeAll({f.invoice(), f.invoice(), f.invoice()}, {"k0", "k1", "k2"}, 5,
                      [&](qsizetype index, const Result<QList<ElementResult>>& result) {
                          QVERIFY(!saved.contains(index));
                          saved[index] = result.ok();
                      },
                      {});
    QCOMPARE(saved, (QMap<qsizetype, bool>{{0, true}, {1, true}, {2, false}}));
    QVERIFY(f.dialogue.finished());
    QCOMPARE(header(f.dialogue.requests()[4], "Idempotency-Key"), QByteArray("k1"));
    QCOMPARE(header(f.dialogue.requests()[5], "Idempotency-Key"), QByteArray("k2"));
}

QTEST_GUILESS_MAIN(WritesTest)
#include "writes_test.moc"
