#include "logbench.h"

#include "log/journallog.h"
#include "log/loggrid.h"
#include "log/logmodel.h"
#include "samples.h"
#include "store/logstore.h"
#include "support/cputime.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <condition_variable>

namespace counterfoil::test {

namespace {

using namespace std::chrono_literals;

constexpr int batch = 50;
constexpr qint64 longestWait = 120000; // ms

// Three results of each document, a third of them the newest; 1 % refused; 60,000 customers.
const QString fillStatement = QStringLiteral(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
    "INSERT INTO log (id, at, status, kind, entity_id, increment_id, customer, action, amount, currency, "
    "xero_id, xero_number, message, code, detail, attempts, duration_ms, batch_id, newest) "
    "SELECT i, 1700000000000 + i * 3000, CASE WHEN i % 97 = 5 THEN 2 ELSE 1 END, "
    "CASE WHEN i % 6 = 0 THEN 'creditmemo' ELSE 'invoice' END, i / 3, printf('%09d', 100 + i / 3), "
    "'Customer ' || char(65 + (i * 7) % 26) || ' ' || ((i * 7919) % 60000), "
    "CASE i % 3 WHEN 0 THEN 'Contact' WHEN 1 THEN 'Invoice' ELSE 'Payment' END, (i * 104729) % 5000000, "
    "'GBP', printf('%08x-1111-4222-8333-%012x', i, i * 31), 'MI-' || printf('%09d', 100 + i / 3), "
    "CASE WHEN i % 97 = 5 THEN 'The document date cannot be before the period lock date.' ELSE 'OK' END, "
    "CASE WHEN i % 97 = 5 THEN 'XERO_REFUSED' ELSE '' END, '', 1 + i % 3, 180 + (i * 37) % 1900, i / 50, "
    "CASE WHEN i % 3 = 2 THEN 1 ELSE 0 END FROM n");

} // namespace

LogBench::LogBench(int rows)
{
    fill(rows);
    m_beat.setInterval(1);
    m_beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_beat, &QTimer::timeout, [this] { beat(); });
    m_follow.setInterval(250);
    QObject::connect(&m_follow, &QTimer::timeout, [this] {
        if (m_changed.exchange(false))
            m_tab->refresh();
    });
    m_sinceBeat.start();
    m_beat.start();
}

LogBench::~LogBench()
{
    stopWriting();
    m_tab.reset();
}

void LogBench::fill(int rows)
{
    auto opened = store::Database::open(m_directory.path(), store::Database::Mode::ReadWrite);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_database = std::move(opened).value();
    store::Transaction transaction(*m_database);
    m_database->exec(fillStatement, {rows});
    transaction.commit();
}

void LogBench::openTab()
{
    ui::LogSource source;
    source.open = [path = m_directory.path()] {
        auto opened = store::Database::open(path, store::Database::Mode::ReadOnly);
        return opened ? std::make_unique<ui::JournalLog>(std::move(opened).value()) : nullptr;
    };
    m_tab = std::make_unique<ui::LogTab>(ui::Actions{}, source);
    m_tab->resize(1180, 760);
    m_tab->show();
    m_follow.start();
}

void LogBench::startWriting()
{
    m_writer = std::jthread([this, path = m_directory.path()](const std::stop_token& stop) {
        auto database = store::Database::open(path, store::Database::Mode::ReadWrite);
        if (!database)
            return;
        store::LogStore log(**database);
        const FakeLog maker;
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        while (!wake.wait_for(lock, stop, 100ms, [&stop] { return stop.stop_requested(); })) {
            store::Transaction transaction(**database);
            for (int i = 0; i < batch; ++i)
                log.add(maker.make(m_written + i));
            transaction.commit();
            m_written += batch;
            m_changed = true;
        }
    });
}

void LogBench::stopWriting()
{
    m_writer = {};
}

bool LogBench::until(const std::function<bool()>& so)
{
    QElapsedTimer since;
    since.start();
    while (!so()) {
        if (since.elapsed() > longestWait)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

bool LogBench::complete()
{
    return m_tab->model()->counts().complete;
}

bool LogBench::rowsInSight()
{
    ui::LogGrid& grid = *m_tab->grid();
    const int first = grid.rowAt(0), last = grid.rowAt(grid.viewport()->height() - 1);
    const int until = last < 0 ? m_tab->model()->rowCount() - 1 : last;
    for (int row = qMax(0, first); row <= until; ++row) {
        if (!m_tab->model()->entry(row))
            return false;
    }
    return true;
}

void LogBench::beat()
{
    const qint64 own = threadTime();
    m_longest = qMax(m_longest, m_sinceBeat.nsecsElapsed());
    m_longestOwn = qMax(m_longestOwn, own - m_ownAtBeat);
    m_ownAtBeat = own;
    m_sinceBeat.restart();
}

LogBench::Stall LogBench::longestStall()
{
    beat();
    return {static_cast<double>(std::exchange(m_longest, 0)) / 1e6,
            static_cast<double>(std::exchange(m_longestOwn, 0)) / 1e6};
}

} // namespace counterfoil::test
