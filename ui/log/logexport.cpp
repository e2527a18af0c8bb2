#include "log/logexport.h"

#include "common/csv.h"
#include "log/logmodel.h"

#include <QCoreApplication>

namespace counterfoil::ui {

namespace {
constexpr int chunk = 1000;
} // namespace

Result<qint64> exportLog(const LogSource& source, const store::LogFilter& filter, QIODevice& device)
{
    // Column names are fixed: other programs read them.
    const QStringList header{
        QStringLiteral("time"),     QStringLiteral("type"),      QStringLiteral("number"),
        QStringLiteral("customer"), QStringLiteral("posted_as"), QStringLiteral("amount"),
        QStringLiteral("currency"), QStringLiteral("status"),    QStringLiteral("xero_number"),
        QStringLiteral("message"),  QStringLiteral("code"),      QStringLiteral("tries"),
        QStringLiteral("seconds"),  QStringLiteral("xero_id")};
    bool ok = device.write("\xEF\xBB\xBF") == 3 && device.write(csvLine(header).toUtf8()) > 0;
    qint64 written = 0, before = 0;
    while (ok) {
        const QList<store::LogEntry> rows = source.page(filter, before, chunk);
        for (const store::LogEntry& row : rows) {
            using M = LogModel;
            const QStringList fields{M::exported(row, M::Time),
                                     M::exported(row, M::Kind),
                                     M::exported(row, M::Number),
                                     M::exported(row, M::Customer),
                                     row.action,
                                     M::exported(row, M::Amount),
                                     row.currency,
                                     M::exported(row, M::Status),
                                     M::exported(row, M::XeroNumber),
                                     M::exported(row, M::Message),
                                     row.code,
                                     M::exported(row, M::Attempts),
                                     M::exported(row, M::Duration),
                                     row.xeroId};
            ok = ok && device.write(csvLine(fields).toUtf8()) > 0;
            ++written;
        }
        if (rows.size() < chunk)
            break;
        before = rows.back().id;
    }
    if (!ok) {
        return makeError(
            ErrorKind::Storage,
            QCoreApplication::translate("LogExport", "The file could not be written: %1. Is the disk full?")
                .arg(device.errorString()),
            device.errorString(), QStringLiteral("EXPORT_FAILED"));
    }
    return written;
}

} // namespace counterfoil::ui
