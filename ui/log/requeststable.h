#pragma once

#include "base/result.h"
#include "store/types.h"

#include <QIODevice>
#include <QTableWidget>

namespace counterfoil::ui {

/// Calls of a day or of a minute, of one service, method and kind.
struct CallCount
{
    QDateTime when; ///< the beginning of the day or minute, local time
    QString service, method, kind;
    int count = 0;
};

/// Calls by day or minute, newest first: a sum for each, then each kind with what was read (GET) and what was
/// written.
class RequestsTable final : public QTableWidget
{
    Q_OBJECT
public:
    enum Column { When, Service, Kind, Reads, Writes, Calls, ColumnCount };
    enum class By { Day, Minute };

    explicit RequestsTable(QWidget* parent = nullptr);
    void setCounts(QList<CallCount> counts, By by);
    const QList<CallCount>& counts() const { return m_counts; }
    QString tableText() const; ///< with tabs, as it is shown

private:
    void setNumber(int row, int column, qint64 value);
    QList<CallCount> m_counts;
};

/// "day,service,method,kind,calls" or "minute,…", safe for spreadsheets. Errors: Storage EXPORT_FAILED.
Result<qint64> exportCalls(const QList<CallCount>& counts, RequestsTable::By by, QIODevice& device);

} // namespace counterfoil::ui
