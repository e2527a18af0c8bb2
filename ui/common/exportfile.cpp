#include "common/exportfile.h"

#include "common/csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace counterfoil::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

} // namespace

Error notWritten(const QString& path, const QString& reason)
{
    const QString name = QDir::toNativeSeparators(path);
    return makeError(ErrorKind::Storage,
                     name.isEmpty()
                         ? Words::tr("The file could not be written: %1. Is the disk full?").arg(reason)
                         : Words::tr("The file %1 cannot be written: %2").arg(name, reason),
                     reason, QStringLiteral("EXPORT_FAILED"));
}

Result<qint64> writeCsvTable(QIODevice& device, const QStringList& header, qsizetype rows,
                             const std::function<QStringList(qsizetype row)>& fields)
{
    bool ok = device.write("\xEF\xBB\xBF") == 3 && device.write(csvLine(header).toUtf8()) > 0;
    for (qsizetype row = 0; ok && row < rows; ++row)
        ok = device.write(csvLine(fields(row)).toUtf8()) > 0;
    if (!ok)
        return notWritten({}, device.errorString());
    return rows;
}

Result<qint64> writeFile(const QString& path, const std::function<Result<qint64>(QIODevice&)>& write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    auto rows = write(file);
    if (!rows) {
        file.cancelWriting();
        return rows;
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    return rows;
}

} // namespace counterfoil::ui
