#pragma once

#include "common/rowreader.h"
#include "common/windowmodel.h"
#include "log/logsource.h"

#include <QElapsedTimer>
#include <QTimer>

namespace counterfoil::ui {

/// What the current filter shows.
struct LogCounts
{
    qint64 shown = 0, errors = 0; ///< rows that fit, and the refusals among them
    qint64 all = 0;               ///< rows of the log
    bool complete = false;        ///< false while it is still searched
};

/// The log in any order. The ids of all rows are kept (8 bytes each), the rows themselves are read as they
/// come into sight; both on threads of their own, so that no call here waits for the database. New rows come
/// in without moving what is read. A row that is not there yet shows "…".
class LogModel final : public WindowModel
{
    Q_OBJECT
public:
    enum Column { Time, Status, Kind, Number, Customer, Amount, XeroNumber, Message, Attempts, Duration };

    explicit LogModel(LogSource source, QObject* parent = nullptr);
    ~LogModel() override;
    /// The rows shown stay until the first of the new ones are there.
    void setFilter(const store::LogFilter& filter);
    const store::LogFilter& filter() const { return m_filter; }
    const store::LogOrder& order() const { return m_order; }
    void sort(int column, Qt::SortOrder order) override;
    /// Takes in what is newer. Where that changes more than the top, everything is read anew, less often.
    void takeNewer();
    void reload();
    /// Null while it is not read yet: then it is asked for, and dataChanged() comes.
    const store::LogEntry* entry(int row) const { return m_rows->row(row); }
    const LogCounts& counts() const { return m_counts; }
    /// -1: it is not shown.
    int rowOf(qint64 id) const;
    qint64 idAt(int row) const override;
    /// The ids of some rows, whether they are read or not.
    QList<qint64> idsOf(const QList<int>& rows) const;

    QVariant data(const QModelIndex& index, int role) const override;
    /// "Invoice", or "Invoice: Payment" where another thing than the document itself was posted; the cell
    /// shows only the last word beside the document's icon.
    static QString typeText(const store::LogEntry& entry);
    /// A cell's text as it is shown, and as it is exported (plain numbers, ISO times).
    static QString text(const store::LogEntry& entry, int column);
    static QString exported(const store::LogEntry& entry, int column);

signals:
    void countsChanged();
    /// All rows are about to be replaced, or were; `refreshed`: the same question, asked again.
    void aboutToReplace(bool refreshed);
    void replaced(bool refreshed);
    void failed(const counterfoil::Error& error);

protected:
    qint64 windowSize() const override { return m_ids.size(); }

private:
    enum class Reading { No, Streamed, AtOnce };
    void readIndex(Reading how);
    void readAgainLater();
    void takeIds(const QList<qint64>& ids);
    void replaceIds(const QList<qint64>& ids);
    void finishIndex(qint64 upToId, qint64 errors, qint64 all);
    void addNewer(const store::LogIndex::Newer& newer);
    void insertIds(qsizetype at, const QList<qint64>& ids);
    void giveUpIndex();
    bool mustReadAnew(const store::LogIndex::Newer& newer) const;
    void showRead(bool missing);
    QVariant rowData(const store::LogEntry& row, int column, int role) const;
    static bool isDocumentItself(const store::LogEntry& entry);

    store::LogFilter m_filter;
    store::LogOrder m_order;
    QList<qint64> m_ids;
    qint64 m_upToId = 0; ///< the newest row that was looked at
    LogCounts m_counts;
    Reading m_reading = Reading::No;
    bool m_replace = false; ///< the next ids are the first of a new question
    bool m_newerInFlight = false, m_newerWaits = false;
    int m_generation = 0; ///< answers to older questions are dropped
    std::stop_source m_stop;
    QElapsedTimer m_readingSince;
    qint64 m_readingTook = 0; ///< ms
    QTimer m_again;

    // Last: their threads deliver to this object.
    std::unique_ptr<LogLane> m_indexLane;
    std::unique_ptr<RowReader<store::LogEntry, LogAccess>> m_rows;
};

} // namespace counterfoil::ui
