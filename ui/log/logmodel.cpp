#include "log/logmodel.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/names.h"

#include <QGuiApplication>

namespace counterfoil::ui {

namespace {
/// More new rows than this at once: reading the window anew is cheaper than keeping them all on top.
constexpr int headLimit = 1000;
} // namespace

LogModel::LogModel(LogSource source, QObject* parent)
    : WindowModel({{tr("Time"), 18, false, {}},
                   {tr("Status"), 11, false, tr("1 = success, 2 = error")},
                   {tr("Type"), 13, false, tr("The document in Magento, and what of it was posted")},
                   {tr("Number"), 11, false, tr("Magento's number")},
                   {tr("Customer"), 14, false, {}},
                   {tr("Amount"), 13, true, {}},
                   {tr("Xero number"), 14, false, {}},
                   {tr("Message"), 28, false, {}},
                   {tr("Tries"), 5, true, {}},
                   {tr("Duration"), 8, true, {}}},
                  parent),
      m_source(std::move(source))
{
    m_window.reset(windowSource());
}

LogModel::Window::Source LogModel::windowSource() const
{
    Window::Source source;
    source.page = [this](qint64 after, int limit) {
        return m_source.page ? m_source.page(m_filter, after, limit) : QList<store::LogEntry>();
    };
    source.count = [this]() -> std::optional<qint64> {
        return m_source.count ? m_source.count(m_filter) : 0;
    };
    source.pin = [](const store::LogEntry& first) { return first.id + 1; };
    return source;
}

void LogModel::setFilter(const store::LogFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_window.reset(windowSource());
    endResetModel();
}

void LogModel::reload()
{
    setFilter(m_filter);
}

bool LogModel::takeNewer()
{
    // "Only the newest of each document" takes rows away as well: that needs a new window.
    const QList<store::LogEntry> rows =
        m_filter.newestOnly ? QList<store::LogEntry>() : m_window.newer(headLimit);
    if (m_filter.newestOnly || rows.size() + m_window.headSize() >= headLimit) {
        reload();
        return true;
    }
    if (rows.isEmpty())
        return false;
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_window.prepend(rows);
    endInsertRows();
    return false;
}

const store::LogEntry* LogModel::entry(int row) const
{
    const store::LogEntry* found = m_window.at(row);
    if (!found)
        walkSoon();
    return found;
}

qint64 LogModel::idAt(int row) const
{
    const store::LogEntry* found = m_window.at(row);
    return found ? found->id : 0;
}

bool LogModel::isDocumentItself(const store::LogEntry& entry)
{
    switch (entry.kind) {
    case store::DocumentKind::Customer:
        return entry.action == QStringLiteral("Contact");
    case store::DocumentKind::Product:
        return entry.action == QStringLiteral("Item");
    case store::DocumentKind::Order:
    case store::DocumentKind::Invoice:
    case store::DocumentKind::DailySales:
        return entry.action == QStringLiteral("Invoice");
    case store::DocumentKind::CreditMemo:
    case store::DocumentKind::DailyRefunds:
        return entry.action == QStringLiteral("CreditNote");
    }
    return false;
}

QString LogModel::typeText(const store::LogEntry& entry)
{
    if (entry.entityId == 0 && entry.incrementId.isEmpty())
        return actionWord(entry.action); // reading the shop, signing in
    const QString kind = kindWord(entry.kind);
    return entry.action.isEmpty() || isDocumentItself(entry)
               ? kind
               : QString(kind + QStringLiteral(": ") + actionWord(entry.action));
}

QString LogModel::text(const store::LogEntry& entry, int column)
{
    switch (column) {
    case Time:
        return formatDateTime(entry.at);
    case Kind:
        return entry.action.isEmpty() || isDocumentItself(entry) ? kindWord(entry.kind)
                                                                 : actionWord(entry.action);
    case Number:
        return entry.incrementId;
    case Customer:
        return entry.customerName;
    case Amount:
        return entry.currency.isEmpty() ? QString() : formatAmount(entry.amount, entry.currency);
    case Status:
        return logLook(entry.status).word;
    case XeroNumber:
        return entry.xeroNumber;
    case Message:
        return entry.message.simplified();
    case Attempts:
        return entry.attempts > 0 ? formatCount(entry.attempts) : QString();
    case Duration:
        return formatDuration(entry.duration);
    default:
        return {};
    }
}

QString LogModel::exported(const store::LogEntry& entry, int column)
{
    switch (column) {
    case Time:
        return entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case Amount:
        return entry.currency.isEmpty() ? QString() : entry.amount.toString(2);
    case Status:
        return QString::number(static_cast<int>(entry.status));
    case Message:
        return entry.message;
    case Attempts:
        return QString::number(entry.attempts);
    case Duration:
        return QString::number(static_cast<double>(entry.duration.count()) / 1000.0, 'f', 3);
    default:
        return text(entry, column);
    }
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const store::LogEntry* row = entry(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    const Look look = logLook(row->status);
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::DecorationRole:
        if (index.column() == Status)
            return icon(look.icon, look.tone);
        if (index.column() == Kind && row->entityId != 0)
            return icon(kindIcon(row->kind), Tone::Muted);
        return {};
    case Qt::ForegroundRole:
        if (index.column() == Status)
            return toneColor(look.tone, QGuiApplication::palette());
        return {};
    case Qt::ToolTipRole:
        if (index.column() == Kind)
            return typeText(*row);
        if (index.column() == Message && row->status == store::LogStatus::Error)
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
