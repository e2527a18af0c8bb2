#pragma once

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace counterfoil::ui {

/// A long list read by keyset pages, of which only some are kept: what a grid of a million rows stands on.
/// Page k can be read when the id before it (its anchor) is known; anchors are learnt by walking, a few pages
/// at a time, so that no single call takes long. Row needs a member `id`. One thread; errors are the source's
/// business (it returns an empty page).
template <class Row>
class KeysetWindow
{
public:
    struct Source
    {
        /// Rows behind the one with id `after`, in the grid's order; after 0: from the first.
        std::function<QList<Row>(qint64 after, int limit)> page;
        /// Rows in all; nullopt when it is not known, then the list grows as it is read.
        std::function<std::optional<qint64>()> count;
        /// Set where new rows come before the first: the anchor that stays before this first row for ever.
        std::function<qint64(const Row& first)> pin;
    };

    static constexpr int pageSize = 200;
    static constexpr int keptPages = 40;

    void reset(Source source)
    {
        m_source = std::move(source);
        m_pages.clear();
        m_recent.clear();
        m_head.clear();
        m_wanted = -1;
        m_atEnd = false;
        m_shown.reset();
        m_read = 0;
        m_topId = 0;
        m_anchors = {0};
        m_count = m_source.count ? m_source.count() : std::optional<qint64>(0);
        if (m_source.page && m_count.value_or(1) > 0)
            load(0);
    }

    qint64 size() const { return m_head.size() + (m_count ? *m_count : m_shown.value_or(m_read)); }
    bool growsByReading() const { return !m_count && !m_atEnd; }

    /// The row, or nullptr while it is not read yet: then it is wanted, and walk() will come to it.
    const Row* at(qint64 row)
    {
        if (row < 0 || row >= size())
            return nullptr;
        if (row < m_head.size())
            return &m_head.at(row);
        const qint64 base = row - m_head.size();
        const qint64 page = base / pageSize;
        if (!m_pages.contains(page)) {
            if (page >= m_anchors.size()) {
                m_wanted = page;
                return nullptr;
            }
            load(page);
        }
        touch(page);
        const QList<Row>& rows = *m_pages.constFind(page);
        const qint64 index = base % pageSize;
        return index < rows.size() ? &rows.at(index) : nullptr;
    }

    bool wantsWalk() const { return m_wanted >= m_anchors.size() && !m_atEnd; }
    /// Reads the next page on the way to what is wanted. True when the wanted page can be shown.
    bool walk()
    {
        if (!wantsWalk())
            return true;
        load(m_anchors.size() - 1);
        return !wantsWalk();
    }
    /// For growsByReading(), in two steps as models need it: how many rows the next page has, then taking
    /// them in.
    qint64 readAhead()
    {
        m_shown = m_read;
        load(m_anchors.size() - 1);
        const qint64 more = m_read - *m_shown;
        if (more == 0)
            m_shown.reset();
        return more;
    }
    void showAhead() { m_shown.reset(); }

    /// Rows newer than all that is known (sources with pin only), at most `limit`. Not shown until prepend().
    QList<Row> newer(int limit) const
    {
        QList<Row> rows = m_source.page ? m_source.page(0, limit) : QList<Row>();
        const qint64 known = m_head.isEmpty() ? m_topId : m_head.front().id;
        while (!rows.isEmpty() && rows.back().id <= known)
            rows.removeLast();
        return rows;
    }
    void prepend(const QList<Row>& rows) { m_head = rows + m_head; }
    qint64 headSize() const { return m_head.size(); }
    qint64 cachedPages() const { return m_pages.size(); }

private:
    void load(qint64 page)
    {
        const QList<Row> rows = m_source.page(m_anchors.at(page), pageSize);
        if (page == 0 && !rows.isEmpty() && m_source.pin && m_anchors.front() == 0) {
            m_anchors.front() = m_source.pin(rows.front());
            m_topId = rows.front().id;
        }
        const bool last = rows.size() < pageSize;
        if (page + 1 == m_anchors.size()) {
            m_read = page * pageSize + rows.size();
            if (last)
                m_atEnd = true;
            else
                m_anchors.append(rows.back().id);
        }
        m_pages.insert(page, rows);
        touch(page);
        while (m_recent.size() > keptPages)
            m_pages.remove(m_recent.takeFirst());
    }

    void touch(qint64 page)
    {
        if (!m_recent.isEmpty() && m_recent.back() == page)
            return;
        m_recent.removeOne(page);
        m_recent.append(page);
    }

    Source m_source;
    std::optional<qint64> m_count = 0;
    std::optional<qint64> m_shown; ///< between readAhead() and showAhead()
    qint64 m_read = 0, m_topId = 0, m_wanted = -1;
    bool m_atEnd = false;
    QList<Row> m_head;
    QList<qint64> m_anchors{0};
    QHash<qint64, QList<Row>> m_pages;
    QList<qint64> m_recent;
};

} // namespace counterfoil::ui
