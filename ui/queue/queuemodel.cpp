#include "queue/queuemodel.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/names.h"
#include "queue/whyitwaits.h"

#include <QElapsedTimer>
#include <QGuiApplication>

namespace counterfoil::ui {

QueueModel::QueueModel(const QueueSource& source, QObject* parent)
    : WindowModel({{tr("State"), 13, false, {}},
                   {tr("Type"), 14, false, {}},
                   {tr("Number"), 11, false, tr("Magento's number")},
                   {tr("Customer"), 16, false, {}},
                   {tr("Amount"), 13, true, {}},
                   {tr("Next step"), 10, false, tr("What is posted next for this document")},
                   {tr("Why it waits"), 30, false, {}},
                   {tr("Order"), 7, false, tr("Whether it is posted before or after all others")},
                   {tr("Tries"), 5, true, {}},
                   {tr("Due"), 12, false, {}},
                   {tr("Queued"), 17, false, {}}},
                  parent),
      m_lane(std::make_unique<QueueLane>(source.open, source.threads)),
      m_rows(std::make_unique<RowReader<store::QueueItem, QueueAccess>>(
          source.open, source.threads, [this](int row) { return idAt(row); }, [this](bool) { showRead(); }))
{
    for (const Lane* lane : {static_cast<const Lane*>(m_lane.get()), &m_rows->lane()})
        connect(lane, &Lane::failed, this, &QueueModel::failed);
    connect(m_lane.get(), &Lane::gaveUp, this, [this] { m_loading = false; });
    load();
}

QueueModel::~QueueModel()
{
    m_stop.request_stop();
    m_lane.reset(); // joins: nothing is delivered to a half destroyed model
    m_rows.reset();
}

store::QueueSort QueueModel::sortOf(int column)
{
    switch (column) {
    case State:
        return store::QueueSort::State;
    case Kind:
        return store::QueueSort::Kind;
    case Number:
        return store::QueueSort::Number;
    case Customer:
        return store::QueueSort::Customer;
    case Amount:
        return store::QueueSort::Amount;
    case Step:
        return store::QueueSort::Step;
    case Why:
        return store::QueueSort::Why;
    case Tries:
        return store::QueueSort::Tries;
    case Due:
        return store::QueueSort::Due;
    case Queued:
        return store::QueueSort::Queued;
    default:
        return store::QueueSort::PostingOrder;
    }
}

bool QueueModel::isFiltered() const
{
    return m_query.state || m_query.kind || !m_query.text.isEmpty();
}

void QueueModel::setQuery(const store::QueueQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    load();
}

void QueueModel::refresh()
{
    if (m_loading)
        m_again = true;
    else
        load();
}

void QueueModel::load()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_loading = true;
    m_again = false;
    const auto job = [this, query = m_query, asked = ++m_asked, lane = m_lane.get()](QueueAccess* access,
                                                                                     const std::stop_token&) {
        QElapsedTimer since;
        since.start();
        const auto ids = access ? access->ids(query) : QList<qint64>();
        const auto counts = access ? access->countsByState() : QMap<store::QueueState, qint64>();
        lane->deliver(this, [this, asked, ids, counts, took = since.elapsed()] {
            if (asked != m_asked)
                return;
            // A long queue that changes all the time must not keep the disk busy.
            constexpr int share = 4;
            m_restMs = took * share;
            take(ids, counts);
        });
    };
    m_lane->post(job, m_stop.get_token());
}

void QueueModel::take(const QList<qint64>& ids, const QMap<store::QueueState, qint64>& counts)
{
    m_loading = false;
    m_counts = counts;
    m_rows->outdate();
    if (ids == m_ids) {
        showRead();
    } else {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    }
    emit loaded();
    if (m_again) {
        m_again = false;
        QTimer::singleShot(static_cast<int>(m_restMs), this, &QueueModel::refresh);
    }
}

void QueueModel::showRead()
{
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

qint64 QueueModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
}

namespace {

QString orderText(const store::QueueItem& item)
{
    switch (store::precedenceOf(item.priority)) {
    case store::Precedence::First:
        return QueueModel::tr("First");
    case store::Precedence::Last:
        return QueueModel::tr("Last");
    case store::Precedence::Usual:
        break;
    }
    return {};
}

} // namespace

QString QueueModel::text(const store::QueueItem& item, int column)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (column) {
    case State:
        return queueLook(item.state).word;
    case Kind:
        return kindWord(item.kind);
    case Number:
        return item.incrementId;
    case Customer:
        return item.customerName;
    case Amount:
        return item.currency.isEmpty() ? QString() : formatAmount(item.amount, item.currency);
    case Step:
        return stageWord(item.stage);
    case Why:
        return whyItWaits(item, now);
    case Order:
        return orderText(item);
    case Tries:
        return item.attempts > 0 ? formatCount(item.attempts) : QString();
    case Due:
        if (item.state != store::QueueState::Waiting)
            return {};
        return item.nextAttemptAt > now ? formatMoment(item.nextAttemptAt, now) : tr("now");
    case Queued:
        return formatMoment(item.enqueuedAt, now);
    default:
        return {};
    }
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const store::QueueItem* row = item(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::DecorationRole:
        if (index.column() == State)
            return icon(queueLook(row->state).icon, queueLook(row->state).tone);
        if (index.column() == Kind)
            return icon(kindIcon(row->kind), Tone::Muted);
        return {};
    case Qt::ForegroundRole:
        if (index.column() == State)
            return toneColor(queueLook(row->state).tone, QGuiApplication::palette());
        return {};
    case Qt::ToolTipRole:
        if (index.column() == Why && !row->message.isEmpty())
            return QString(QStringLiteral("<qt>") + row->message.toHtmlEscaped() + QStringLiteral("</qt>"));
        return {};
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                       QStringLiteral(": ") + text(*row, index.column()));
    default:
        return {};
    }
}

} // namespace counterfoil::ui
