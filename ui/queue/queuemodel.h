#pragma once

#include "common/windowmodel.h"
#include "queue/queuesource.h"

#include <QHash>

namespace counterfoil::ui {

/// The queue in any order. It knows the ids of all its rows, so that "select all" means all of them and a
/// jump to the end costs nothing; the rows themselves are read when they come in sight. The ids of a long
/// queue come later: until then the old ones stay. GUI thread.
class QueueModel final : public WindowModel
{
    Q_OBJECT
public:
    enum Column { State, Kind, Number, Customer, Amount, Step, Why, Order, Tries, Due, Queued };

    explicit QueueModel(QueueSource source, QObject* parent = nullptr);
    void setQuery(const store::QueueQuery& query);
    const store::QueueQuery& query() const { return m_query; }
    bool isFiltered() const;
    /// Reads anew. When the rows are the same as before only their cells change, else the model is reset.
    void refresh();
    bool isLoading() const { return m_loading; }

    const store::QueueItem* item(int row) const;
    const QList<qint64>& ids() const { return m_ids; }
    static store::QueueSort sortOf(int column);

    QVariant data(const QModelIndex& index, int role) const override;
    qint64 idAt(int row) const override;

signals:
    /// The ids were read, whether they changed or not.
    void loaded();

protected:
    qint64 windowSize() const override { return m_ids.size(); }

private:
    void load();
    void take(const QList<qint64>& ids);
    static QString text(const store::QueueItem& item, int column);

    QueueSource m_source;
    store::QueueQuery m_query;
    QList<qint64> m_ids;
    mutable QHash<qint64, store::QueueItem> m_rows; ///< those that were in sight
    int m_asked = 0;                                ///< answers to older questions are dropped
    bool m_loading = false, m_again = false;
    qint64 m_restMs = 0; ///< a pause between readings that take long
};

} // namespace counterfoil::ui
