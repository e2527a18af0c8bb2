#include "common/format.h"
#include "common/icons.h"
#include "common/names.h"
#include "log/logmodel.h"

#include <QGuiApplication>

/// What the cells of the log say.
namespace counterfoil::ui {

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
    return rowData(*row, index.column(), role);
}

QVariant LogModel::rowData(const store::LogEntry& row, int column, int role) const
{
    const Look look = logLook(row.status);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        if (column == Status)
            return icon(look.icon, look.tone);
        if (column == Kind && row.entityId != 0)
            return icon(kindIcon(row.kind), Tone::Muted);
        return {};
    case Qt::ForegroundRole:
        if (column == Status)
            return toneColor(look.tone, QGuiApplication::palette());
        return {};
    case Qt::ToolTipRole:
        if (column == Kind)
            return typeText(row);
        if (column == Message && row.status == store::LogStatus::Error)
            return QString(QStringLiteral("<qt>") + row.message.toHtmlEscaped() + QStringLiteral("</qt>"));
        return {};
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
                       text(row, column));
    default:
        return {};
    }
}

} // namespace counterfoil::ui
