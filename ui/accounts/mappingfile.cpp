#include "accounts/mappingfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace counterfoil::ui {

namespace {

/// A mapping has some kilobytes; anything much larger is another file, chosen by mistake.
constexpr qint64 mostBytes = 4 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MappingFile)
};

Error failure(const QString& message, const char* code)
{
    return makeError(ErrorKind::Settings, message, {}, QString::fromLatin1(code));
}

} // namespace

Result<void> writeMappingFile(const QString& path, const posting::Mapping& mapping)
{
    const QByteArray json = QJsonDocument(mapping.toJson()).toJson(QJsonDocument::Indented);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(Words::tr("%1 cannot be written: %2").arg(path, file.errorString()), "FILE_WRITE");
    return {};
}

Result<posting::Mapping> readMappingFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Words::tr("%1 cannot be read: %2").arg(path, file.errorString()), "FILE_READ");
    if (file.size() > mostBytes)
        return failure(Words::tr("%1 is too large to be a mapping.").arg(path), "FILE_READ");
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return failure(Words::tr("%1 is not a mapping: it is no JSON object (%2, at character %3).")
                           .arg(path, problem.errorString())
                           .arg(problem.offset),
                       "FILE_JSON");
    return posting::Mapping::fromJson(document.object());
}

} // namespace counterfoil::ui
