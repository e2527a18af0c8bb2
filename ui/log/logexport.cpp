#include "log/logexport.h"

#include "common/csv.h"
#include "common/exportfile.h"
#include "log/logmodel.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil::ui {

namespace {

constexpr qsizetype chunk = 1000;

// Column names are fixed: other programs read them.
QByteArray csvHeader()
{
    return QByteArrayLiteral("\xEF\xBB\xBF") +
           csvLine({QStringLiteral("time"), QStringLiteral("type"), QStringLiteral("number"),
                    QStringLiteral("customer"), QStringLiteral("posted_as"), QStringLiteral("amount"),
                    QStringLiteral("currency"), QStringLiteral("status"), QStringLiteral("xero_number"),
                    QStringLiteral("message"), QStringLiteral("code"), QStringLiteral("tries"),
                    QStringLiteral("seconds"), QStringLiteral("xero_id")})
               .toUtf8();
}

QByteArray csvRow(const store::LogEntry& row)
{
    using M = LogModel;
    return csvLine({M::exported(row, M::Time), M::exported(row, M::Kind), M::exported(row, M::Number),
                    M::exported(row, M::Customer), row.action, M::exported(row, M::Amount), row.currency,
                    M::exported(row, M::Status), M::exported(row, M::XeroNumber),
                    M::exported(row, M::Message), row.code, M::exported(row, M::Attempts),
                    M::exported(row, M::Duration), row.xeroId})
        .toUtf8();
}

/// Amounts stay exact: texts, as in Xero's own exports of decimals.
QByteArray jsonRow(const store::LogEntry& row)
{
    const QJsonObject object{{QStringLiteral("id"), row.id},
                             {QStringLiteral("time"), row.at.toString(Qt::ISODate)},
                             {QStringLiteral("status"), static_cast<int>(row.status)},
                             {QStringLiteral("kind"), store::documentKindName(row.kind)},
                             {QStringLiteral("entityId"), row.entityId},
                             {QStringLiteral("number"), row.incrementId},
                             {QStringLiteral("customer"), row.customerName},
                             {QStringLiteral("action"), row.action},
                             {QStringLiteral("amount"), row.amount.toString(2)},
                             {QStringLiteral("currency"), row.currency},
                             {QStringLiteral("xeroId"), row.xeroId},
                             {QStringLiteral("xeroNumber"), row.xeroNumber},
                             {QStringLiteral("message"), row.message},
                             {QStringLiteral("code"), row.code},
                             {QStringLiteral("tries"), row.attempts},
                             {QStringLiteral("milliseconds"), static_cast<qint64>(row.duration.count())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

class Writer
{
public:
    Writer(QIODevice& device, ExportFormat format) : m_device(device), m_format(format) {}
    bool begin() { return put(m_format == ExportFormat::Csv ? csvHeader() : QByteArrayLiteral("[")); }
    bool row(const store::LogEntry& entry)
    {
        const bool first = m_rows++ == 0;
        if (m_format == ExportFormat::Csv)
            return put(csvRow(entry));
        return put(QByteArray(first ? "\n" : ",\n") + jsonRow(entry));
    }
    bool end() { return m_format == ExportFormat::Csv || put(QByteArrayLiteral("\n]\n")); }
    qint64 rows() const { return m_rows; }

private:
    bool put(const QByteArray& bytes) { return m_device.write(bytes) == bytes.size(); }
    QIODevice& m_device;
    ExportFormat m_format;
    qint64 m_rows = 0;
};

} // namespace

Result<qint64> exportLog(LogAccess& access, const store::LogFilter& filter, const store::LogOrder& order,
                         ExportFormat format, QIODevice& device, const ExportProgress& progress)
{
    Writer writer(device, format);
    bool ok = writer.begin();
    bool stopped = false;
    const auto take = [&](const QList<qint64>& ids) {
        for (qsizetype first = 0; ok && first < ids.size(); first += chunk) {
            const QList<qint64> some = ids.mid(first, chunk);
            const QHash<qint64, store::LogEntry> rows = access.rows(some);
            for (const qint64 id : some) {
                if (const auto row = rows.constFind(id); ok && row != rows.cend())
                    ok = writer.row(*row);
            }
            stopped = progress && !progress(writer.rows());
            if (stopped)
                return false;
        }
        stopped = progress && !progress(writer.rows());
        return ok && !stopped;
    };
    if (ok)
        access.index(filter, order, access.newestId(), take);
    if (stopped)
        return makeError(ErrorKind::Cancelled, QCoreApplication::translate("LogExport", "Stopped."));
    if (!ok || !writer.end())
        return notWritten({}, device.errorString());
    return writer.rows();
}

Result<qint64> exportLogFile(LogAccess& access, const store::LogFilter& filter, const store::LogOrder& order,
                             const QString& path, const ExportProgress& progress)
{
    const ExportFormat format =
        path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? ExportFormat::Json : ExportFormat::Csv;
    return writeFile(
        path, [&](QIODevice& device) { return exportLog(access, filter, order, format, device, progress); });
}

} // namespace counterfoil::ui
