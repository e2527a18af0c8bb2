#include "overview/overviewtally.h"

namespace counterfoil::ui {

void OverviewTally::restart(const OverviewSource& source, const QDate& today)
{
    if (today != m_today)
        m_shown = {}; // yesterday's figures would be wrong under the heading "Today"
    m_today = today;
    m_reading = {};
    m_complete = false;
    const QDate first(today.year(), today.month(), 1);
    m_after = source.lastIdBefore ? source.lastIdBefore(first.startOfDay()) : 0;
}

bool OverviewTally::step(const OverviewSource& source)
{
    const OverviewSource::Slice read =
        source.postedAfter ? source.postedAfter(m_after, slice) : OverviewSource::Slice{};
    const QDateTime midnight = m_today.startOfDay();
    for (const store::PostedRow& row : read.rows) {
        m_reading.month.add(row);
        if (row.postedAt >= midnight)
            m_reading.today.add(row);
    }
    if (read.scannedTo > 0) {
        m_after = read.scannedTo;
        if (!m_complete)
            return true;
    }
    m_complete = true;
    m_shown = m_reading;
    return read.scannedTo > 0;
}

} // namespace counterfoil::ui
