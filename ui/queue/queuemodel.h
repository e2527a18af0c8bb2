#pragma once

#include "common/rowreader.h"
#include "common/windowmodel.h"
#include "queue/queuesource.h"

namespace counterfoil::ui {

/// The queue in any order. It knows the ids of all its rows, so that "select all" means all of them and a
/// jump to the end costs nothing; the rows themselves are read as they come into sight. Both are read on
/// threads of their own: until the answer is there the old ones stay. GUI thread.
class QueueModel final : public WindowModel
{
    Q_OBJECT
public:
    enum Column { State, Kind, Number, Customer, Amount, Step, Why, Order, Tries, Due, Queued };

    explicit QueueModel(const QueueSource& source, QObject* parent = nullptr);
    ~QueueModel() override;
    void setQuery(const store::QueueQuery& query);
    const store::QueueQuery& query() const { return m_query; }
    bool isFiltered() const;
    /// Reads anew. When the rows are the same as before only their cells change, else the model is reset.
    void refresh();
    bool isLoading() const { return m_loading; }

    /// Null while it is not read yet: then it is asked for, and dataChanged() comes.
    const store::QueueItem* item(int row) const { return m_rows->row(row); }
    /// Of the whole queue, whatever the query; as old as the ids.
    const QMap<store::QueueState, qint64>& countsByState() const { return m_counts; }
    const QList<qint64>& ids() const { return m_ids; }
    static store::QueueSort sortOf(int column);

    QVariant data(const QModelIndex& index, int role) const override;
    qint64 idAt(int row) const override;

signals:
    /// The ids were read, whether they changed or not.
    void loaded();
    void failed(const counterfoil::Error& error);

protected:
    qint64 windowSize() const override { return m_ids.size(); }

private:
    void load();
    void take(const QList<qint64>& ids, const QMap<store::QueueState, qint64>& counts);
    void showRead();
    static QString text(const store::QueueItem& item, int column);

    store::QueueQuery m_query;
    QList<qint64> m_ids;
    QMap<store::QueueState, qint64> m_counts;
    int m_asked = 0; ///< answers to older questions are dropped
    std::stop_source m_stop;
    bool m_loading = false, m_again = false;
    qint64 m_restMs = 0; ///< a pause between readings that take long

    // Last: their threads deliver to this object.
    std::unique_ptr<QueueLane> m_lane;
    std::unique_ptr<RowReader<store::QueueItem, QueueAccess>> m_rows;
};

} // namespace counterfoil::ui
