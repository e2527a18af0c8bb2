#include "support/fakeclock.h"
#include "support/seed.h"

#include "secrets/secretstore.h"
#include "xero/session.h"
#include "xero/tokenslot.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <atomic>
#include <barrier>
#include <thread>
#include <utility>

using namespace counterfoil;
using namespace counterfoil::xero;
using namespace counterfoil::test;

namespace {

/// Thrown where the process dies: nothing of it runs on but what the system does by itself.
struct Killed
{};

enum class Death {
    None,
    BeforeRequest,
    RequestLost,  ///< dies with the request on its way: Xero never sees it
    AnswerLost,   ///< Xero has rotated, the process dies before the answer comes
    BeforeSave,   ///< answer received, nothing on disk
    WhileSaving,  ///< half of the new file is written, the old one still has its name
    AfterSave,    ///< saved, the old set not yet forgotten
    NetworkDrops, ///< no death: the answer is lost, the process asks again
    HalfAnswer,   ///< no death: half a JSON comes
    ServerFails,  ///< no death: 500, not rotated
    SaveRefused,  ///< no death: the keychain refuses once
    Count
};
const char* const deathNames[] = {"no fault",
                                  "before the request",
                                  "request lost",
                                  "answer lost",
                                  "received, not saved",
                                  "while saving",
                                  "saved, not forgotten",
                                  "network drops the answer",
                                  "half an answer",
                                  "error 500",
                                  "saving refused"};

/// An identity service that rotates at every use. The token used before stays good for 30 minutes from its
/// first use, until its successor is used; 60 idle days end all. Source: Xero "OAuth 2.0 token types".
class RotatingServer final : public HttpTransport
{
public:
    explicit RotatingServer(const Clock& clock) : m_clock(clock) {}

    Result<HttpResponse> send(const HttpRequest& request, std::stop_token) override
    {
        const int inFlight = ++m_inFlight;
        int most = m_mostInFlight;
        while (inFlight > most && !m_mostInFlight.compare_exchange_weak(most, inFlight)) {
        }
        struct Leave
        {
            std::atomic<int>& count;
            ~Leave() { --count; }
        } leave{m_inFlight};
        if (linger)
            linger();
        if (death == Death::RequestLost)
            throw Killed{};
        if (death == Death::ServerFails)
            return HttpResponse{500, {}, "Internal Server Error"};
        const QByteArray body = rotate(request);
        if (death == Death::AnswerLost)
            throw Killed{};
        if (death == Death::NetworkDrops)
            return makeError(ErrorKind::InDoubt, QStringLiteral("answer lost"));
        if (death == Death::HalfAnswer)
            return HttpResponse{200, {}, body.left(body.size() / 2)};
        return HttpResponse{body.contains("invalid_grant") ? 400 : 200, {}, body};
    }

    TokenSet firstTokens()
    {
        m_current = QStringLiteral("r0");
        m_currentSince = m_clock.nowUtc();
        TokenSet tokens;
        tokens.accessToken = QStringLiteral("a0");
        tokens.refreshToken = m_current;
        tokens.refreshIssuedAt = m_clock.nowUtc();
        tokens.expiresAt = m_clock.nowUtc();
        return tokens;
    }

    Death death = Death::None;
    std::function<void()> linger; ///< called while the request is "at the service"
    QDateTime openSince() const { return m_replacedAt; }
    QDateTime usedSince() const { return m_currentSince; }
    int rotations() const { return m_rotations; }
    int graceUsed() const { return m_graceUsed; }
    int refused() const { return m_refused; }
    int mostInFlight() const { return m_mostInFlight; }

private:
    QByteArray rotate(const HttpRequest& request)
    {
        const std::scoped_lock lock(m_mutex);
        const QString used =
            QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(QStringLiteral("refresh_token"));
        const QDateTime now = m_clock.nowUtc();
        const bool isCurrent = used == m_current && m_currentSince.daysTo(now) < 60;
        const bool isInGrace =
            used == m_previous && m_replacedAt.isValid() && m_replacedAt.secsTo(now) <= 30 * 60;
        if (!isCurrent && !isInGrace) {
            ++m_refused;
            return R"({"error":"invalid_grant"})";
        }
        if (isCurrent) {
            m_previous = used;
            m_replacedAt = now;
        } else {
            ++m_graceUsed;
        }
        m_current = QStringLiteral("r%1").arg(++m_rotations);
        m_currentSince = now;
        return QJsonDocument(
                   QJsonObject{{QStringLiteral("access_token"), QStringLiteral("a%1").arg(m_rotations)},
                               {QStringLiteral("refresh_token"), m_current},
                               {QStringLiteral("expires_in"), 1800}})
            .toJson(QJsonDocument::Compact);
    }

    const Clock& m_clock;
    std::mutex m_mutex;
    QString m_current, m_previous;
    QDateTime m_currentSince, m_replacedAt;
    int m_rotations = 0, m_graceUsed = 0, m_refused = 0;
    std::atomic<int> m_inFlight = 0, m_mostInFlight = 0;
};

/// The disk that outlives the processes: the program's own secrets file.
class Disk
{
public:
    Disk() : m_path(m_directory.path() + QStringLiteral("/secrets.json")) {}

    Result<TokenSet> load() const
    {
        auto store = makeFileSecretStore(m_path);
        if (!store)
            return store.error();
        const auto read = readNow(**store, secret::xeroTokens);
        if (!read)
            return read.error();
        return TokenSet::fromJson(read->value_or(QString()).toUtf8());
    }
    Result<void> save(const TokenSet& tokens) const
    {
        auto store = makeFileSecretStore(m_path);
        return store ? writeNow(**store, secret::xeroTokens, QString::fromUtf8(tokens.toJson()))
                     : Result<void>(store.error());
    }
    /// What a death in the middle of QSaveFile leaves behind: half of a file under another name.
    void tear(const TokenSet& tokens) const
    {
        QFile half(m_path + QStringLiteral(".aBcDeF"));
        if (half.open(QIODevice::WriteOnly))
            half.write(tokens.toJson().left(40));
    }

private:
    QTemporaryDir m_directory;
    QString m_path;
};

AppSettings app()
{
    AppSettings settings;
    settings.clientId = QStringLiteral("client-1");
    return settings;
}

/// One process: reads the disk, wants a token, dies at `death` or lives on. True when it got a token.
bool liveOnce(Death death, RotatingServer& server, const Clock& clock, const Disk& disk,
              QStringList& problems)
{
    const auto stored = disk.load();
    if (!stored) {
        problems.append(QStringLiteral("the disk: ") + stored.error().detail);
        return false;
    }
    bool refuseOnce = death == Death::SaveRefused;
    const auto save = [&](const TokenSet& tokens) -> Result<void> {
        if (death == Death::BeforeSave)
            throw Killed{};
        if (death == Death::WhileSaving) {
            disk.tear(tokens);
            throw Killed{};
        }
        if (std::exchange(refuseOnce, false))
            return makeError(ErrorKind::Settings, QStringLiteral("locked"), {},
                             QStringLiteral("KEYCHAIN_LOCKED"));
        if (const auto saved = disk.save(tokens); !saved)
            return saved;
        if (death == Death::AfterSave)
            throw Killed{};
        return {};
    };
    server.death = death;
    try {
        Session session(server, clock, app(), save);
        session.setTokens(*stored);
        if (death == Death::BeforeRequest)
            throw Killed{};
        auto token = session.accessToken({});
        if (!token) { // a fault that is over when the program tries again
            server.death = Death::None;
            token = session.accessToken({});
        }
        if (!token)
            problems.append(token.error().code + QStringLiteral(": ") + token.error().detail);
        return token.ok();
    } catch (const Killed&) {
        return false;
    }
}

} // namespace

/// Xero's refresh token can be used once: a program that dies at the wrong moment must still be signed in.
class RefreshKills : public QObject
{
    Q_OBJECT

private slots:
    void thousandRefreshes();
    void graceIsOverAfterThirtyMinutes();
    void twoPartiesRefreshOnce();
    void twoPartiesAfterA401();
    void waitingForATurnCanBeStopped();
};

void RefreshKills::thousandRefreshes()
{
    const quint32 seed = seedFrom(20261125);
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    FakeClock clock;
    RotatingServer server(clock);
    Disk disk;
    QVERIFY(disk.save(server.firstTokens()));

    constexpr int wanted = 1000;
    QMap<Death, int> deaths;
    QStringList problems;
    bool rotationIsOpen = false; // Xero has rotated, the disk has the token from before
    int got = 0;
    for (int i = 0; i < wanted; ++i) {
        const auto death = static_cast<Death>(random.bounded(static_cast<int>(Death::Count)));
        deaths[death]++;
        const bool alive = liveOnce(death, server, clock, disk, problems);
        QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("refresh %1, %2: %3")
                                                    .arg(i)
                                                    .arg(QLatin1String(deathNames[static_cast<int>(death)]),
                                                         problems.join(QStringLiteral("; ")))));
        got += alive ? 1 : 0;
        const bool lost =
            death == Death::AnswerLost || death == Death::BeforeSave || death == Death::WhileSaving;
        rotationIsOpen = lost || (rotationIsOpen && !alive && death != Death::AfterSave);
        // Always within what Xero allows: the grace while a rotation is open, else the 60 idle days.
        const qint64 limit = rotationIsOpen ? 29 * 60 - server.openSince().secsTo(clock.nowUtc())
                                            : 59 * 86400 - server.usedSince().secsTo(clock.nowUtc());
        const int pause = random.bounded(static_cast<int>(qMax<qint64>(2, limit / 2)));
        // Half an hour at least makes the token old, so that the next life refreshes.
        clock.advance(std::chrono::seconds(rotationIsOpen ? pause : qMax(pause, 1800)));
    }
    for (auto it = deaths.cbegin(); it != deaths.cend(); ++it)
        qInfo("%5d  %s", it.value(), deathNames[static_cast<int>(it.key())]);
    qInfo("%d refreshes: %d rotations at the service, %d by the 30-minute grace, %d tokens in use, "
          "%d signed out, %d at once at most",
          wanted, server.rotations(), server.graceUsed(), got, server.refused(), server.mostInFlight());
    QCOMPARE(server.refused(), 0);
    QCOMPARE(server.mostInFlight(), 1);
    QCOMPARE(deaths.size(), static_cast<qsizetype>(Death::Count));
    QVERIFY(server.graceUsed() > 0);
    QVERIFY(got > wanted / 4);
}

/// The other side of the coin, so that the service above is known to be strict.
void RefreshKills::graceIsOverAfterThirtyMinutes()
{
    FakeClock clock;
    RotatingServer server(clock);
    Disk disk;
    QVERIFY(disk.save(server.firstTokens()));
    QStringList problems;
    QVERIFY(!liveOnce(Death::AnswerLost, server, clock, disk, problems));
    clock.advance(std::chrono::minutes(31));
    QVERIFY(!liveOnce(Death::None, server, clock, disk, problems));
    QVERIFY2(problems.join(u' ').contains(QStringLiteral("SIGN_IN_AGAIN")), qPrintable(problems.join(u' ')));
}

namespace {

/// Two sessions on threads of their own and one slot: what each of them got in each round.
struct TwoParties
{
    static constexpr int rounds = 500;

    void run(const std::function<Result<QByteArray>(Session&)>& ask, FakeClock& clock, RotatingServer& server)
    {
        const auto slot = std::make_shared<TokenSlot>();
        slot->put(server.firstTokens(), false);
        server.linger = [] { std::this_thread::yield(); };
        const auto save = [this](const TokenSet& tokens) -> Result<void> {
            saved = tokens; // in turn, so without a lock of its own
            return {};
        };
        std::barrier start(2, [&clock]() noexcept { clock.advance(std::chrono::minutes(31)); });
        std::barrier end(2);
        const auto party = [&](QList<QByteArray>& got) {
            Session session(server, clock, app(), save, slot);
            for (int i = 0; i < rounds; ++i) {
                start.arrive_and_wait();
                const auto token = ask(session);
                got.append(token ? *token : QByteArray());
                end.arrive_and_wait();
            }
        };
        std::jthread one(party, std::ref(first));
        std::jthread two(party, std::ref(second));
        one.join();
        two.join();
    }

    QList<QByteArray> first, second;
    TokenSet saved;
};

} // namespace

void RefreshKills::twoPartiesRefreshOnce()
{
    FakeClock clock;
    RotatingServer server(clock);
    TwoParties parties;
    parties.run([](Session& session) { return session.accessToken({}); }, clock, server);
    qInfo("%d rounds of two threads: %d refreshes, %d at once at most", TwoParties::rounds,
          server.rotations(), server.mostInFlight());
    QCOMPARE(server.mostInFlight(), 1);
    QCOMPARE(server.rotations(), TwoParties::rounds);
    QCOMPARE(server.refused(), 0);
    QCOMPARE(parties.first, parties.second);
    QVERIFY(!parties.first.contains(QByteArray()));
    QCOMPARE(parties.saved.accessToken.toLatin1(), parties.first.last());
}

void RefreshKills::twoPartiesAfterA401()
{
    FakeClock clock;
    RotatingServer server(clock);
    TwoParties parties;
    // Both were refused with the same token and ask for another: one refresh serves both.
    parties.run(
        [](Session& session) {
            // In the first round a party has not been handed a token yet, so none of its can be refused. Not
            // to be told from the tokens: those the other party may have refreshed already.
            thread_local bool begun = false;
            return std::exchange(begun, true) ? session.refresh({}) : session.accessToken({});
        },
        clock, server);
    qInfo("%d rounds of two 401s: %d refreshes, %d at once at most", TwoParties::rounds, server.rotations(),
          server.mostInFlight());
    QCOMPARE(server.mostInFlight(), 1);
    QCOMPARE(server.rotations(), TwoParties::rounds);
    QCOMPARE(server.refused(), 0);
    QCOMPARE(parties.first, parties.second);
}

void RefreshKills::waitingForATurnCanBeStopped()
{
    TokenSlot slot;
    auto turn = slot.takeTurn({});
    QVERIFY(turn.has_value());
    std::stop_source stop;
    std::atomic<bool> got = true;
    std::jthread waiting([&] { got = slot.takeTurn(stop.get_token()).has_value(); });
    stop.request_stop();
    waiting.join(); // hangs if the stop is not heard
    QVERIFY(!got);
    turn.reset();
    QVERIFY(slot.takeTurn({}).has_value());
}

QTEST_GUILESS_MAIN(RefreshKills)
#include "tst_refreshkills.moc"
