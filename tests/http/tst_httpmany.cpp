// Several requests in flight from one thread.
#include "http/httpfailure.h"
#include "http/qthttptransport.h"
#include "requests.h"
#include "support/dialogue.h"
#include "support/rawserver.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace std::chrono_literals;

class HttpManyTest : public QObject
{
    Q_OBJECT

private slots:
    void sendsSeveralAtOnce()
    {
        // Nothing is answered before five have come: only five at once get through.
        RawServer server([](const RawRequest& request) {
            RawAnswer answer = RawAnswer::ok(request.target);
            answer.holdUntil = request.target == "/5" ? 6 : 5;
            return answer;
        });
        QList<HttpRequest> requests;
        for (int i = 0; i < 6; ++i)
            requests.append(requestTo(server.url("/" + QByteArray::number(i)), i % 2 ? "PUT" : "GET"));
        QtHttpTransport transport;
        QMap<qsizetype, QByteArray> bodies;
        const auto thread = std::this_thread::get_id();
        transport.sendAll(requests, 5,
                          [&](qsizetype index, Result<HttpResponse> result) {
                              QVERIFY(result.ok());
                              QVERIFY(std::this_thread::get_id() == thread);
                              bodies.insert(index, result->body);
                          },
                          {});
        QCOMPARE(bodies.size(), 6);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(bodies.value(i), "/" + QByteArray::number(i));
        QVERIFY(server.connections() <= 5);
    }

    void neverSendsMoreAtOnceThanAllowed()
    {
        std::atomic<int> open = 0, most = 0;
        RawServer server([&](const RawRequest&) {
            most = std::max(most.load(), ++open);
            return RawAnswer::ok("{}");
        });
        QList<HttpRequest> requests;
        for (int i = 0; i < 8; ++i)
            requests.append(requestTo(server.url("/")));
        QtHttpTransport transport;
        int results = 0;
        transport.sendAll(requests, 2, [&](qsizetype, Result<HttpResponse>) { --open, ++results; }, {});
        QCOMPARE(results, 8);
        // A result is handed over before the next request goes out, so the server never holds more than two.
        QVERIFY2(most <= 2, qPrintable(QString::number(most.load())));
    }

    void handsResultsOverAsTheyArrive()
    {
        // The first request is answered only when the third has come, which is sent after the second's
        // answer.
        RawServer server([](const RawRequest& request) {
            RawAnswer answer = RawAnswer::ok(request.target);
            answer.holdUntil = request.target == "/0" ? 3 : 0;
            return answer;
        });
        QList<HttpRequest> requests;
        for (int i = 0; i < 3; ++i)
            requests.append(requestTo(server.url("/" + QByteArray::number(i))));
        QtHttpTransport transport;
        QList<qsizetype> order;
        transport.sendAll(requests, 2, [&](qsizetype index, Result<HttpResponse>) { order.append(index); },
                          {});
        QCOMPARE(order.size(), 3);
        QCOMPARE(order.first(), 1);
    }

    void oneFailureDoesNotStopTheOthers()
    {
        RawServer server([](const RawRequest& request) {
            return request.target == "/1" ? RawAnswer::cut() : RawAnswer::ok("{}");
        });
        QList<HttpRequest> requests;
        for (int i = 0; i < 4; ++i)
            requests.append(requestTo(server.url("/" + QByteArray::number(i)), "PUT"));
        QtHttpTransport transport;
        QStringList kinds(4);
        transport.sendAll(requests, 3, [&](qsizetype i, Result<HttpResponse> r) { kinds[i] = kindOf(r); },
                          {});
        QCOMPARE(kinds, (QStringList{QStringLiteral("answer 200"), QStringLiteral("InDoubt"),
                                     QStringLiteral("answer 200"), QStringLiteral("answer 200")}));
    }

    void stoppingSendAllAnswersForEveryRequest()
    {
        RawServer server([](const RawRequest&) { return RawAnswer::hang(); });
        QList<HttpRequest> requests;
        for (int i = 0; i < 5; ++i)
            requests.append(requestTo(server.url("/"), "PUT"));
        QtHttpTransport transport;
        std::stop_source stop;
        std::thread stopper([&] {
            server.waitForRequests(2);
            stop.request_stop();
        });
        QStringList kinds(5);
        transport.sendAll(
            requests, 2, [&](qsizetype i, Result<HttpResponse> r) { kinds[i] = kindOf(r); },
            stop.get_token());
        stopper.join();
        QCOMPARE(kinds, (QStringList{QStringLiteral("InDoubt"), QStringLiteral("InDoubt"),
                                     QStringLiteral("Cancelled"), QStringLiteral("Cancelled"),
                                     QStringLiteral("Cancelled")}));
        QCOMPARE(server.requests().size(), 2);
    }

    void aReceiverMaySendAgain()
    {
        RawServer server([](const RawRequest& request) { return RawAnswer::ok(request.target); });
        QList<HttpRequest> requests;
        for (int i = 0; i < 4; ++i)
            requests.append(requestTo(server.url("/" + QByteArray::number(i))));
        QtHttpTransport transport;
        int inner = 0, outer = 0;
        transport.sendAll(requests, 4,
                          [&](qsizetype, Result<HttpResponse> result) {
                              outer += result.ok() ? 1 : 0;
                              inner += transport.send(requestTo(server.url("/inner")), {}).ok() ? 1 : 0;
                          },
                          {});
        QCOMPARE(outer, 4);
        QCOMPARE(inner, 4);
    }
};

QTEST_GUILESS_MAIN(HttpManyTest)
#include "tst_httpmany.moc"
