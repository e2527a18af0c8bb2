#include "secrets/secretstore.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace counterfoil {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error unusable(const QString& path, const QString& reason, const QString& code)
{
    return makeError(
        ErrorKind::Settings,
        QCoreApplication::translate("Secrets", "The secrets file %1 cannot be used: %2").arg(path, reason),
        path + QStringLiteral(": ") + reason, code);
}

/// Errors: Settings when others may read or write it. Windows keeps rights in lists that Qt does not show
/// here.
Result<void> checkMode(const QString& path)
{
#ifndef Q_OS_WIN
    constexpr QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (QFile::permissions(path) & others) {
        return unusable(path,
                        QCoreApplication::translate("Secrets",
                                                    "other users of this computer may read or change it. "
                                                    "Run: chmod 600 \"%1\"")
                            .arg(path),
                        QStringLiteral("SECRETS_FILE_MODE"));
    }
#endif
    return {};
}

class FileSecretStore final : public SecretStore
{
public:
    explicit FileSecretStore(QString path) : m_path(std::move(path)) {}

    /// The whole file; empty when there is none yet. A damaged one is an error, so that it is never
    /// overwritten.
    Result<QJsonObject> load() const
    {
        QFile file(m_path);
        if (!file.exists())
            return QJsonObject{};
        if (const auto mode = checkMode(m_path); !mode)
            return mode.error();
        if (!file.open(QIODevice::ReadOnly))
            return unusable(m_path, file.errorString(), QStringLiteral("SECRETS_FILE"));
        const QByteArray bytes = file.readAll();
        if (bytes.trimmed().isEmpty())
            return QJsonObject{};
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        bool texts = document.isObject();
        const QJsonObject object = document.object();
        for (const QJsonValue& value : object)
            texts = texts && value.isString();
        if (!texts) {
            return unusable(m_path,
                            QCoreApplication::translate("Secrets",
                                                        "it is not a JSON object of names and texts. Correct "
                                                        "it, or move it away to start anew."),
                            QStringLiteral("SECRETS_FILE_DAMAGED"));
        }
        return object;
    }

    void read(const QString& name, OnRead onRead) override
    {
        const auto object = load();
        if (!object)
            return onRead(object.error());
        const QJsonValue value = object->value(name);
        if (!value.isString())
            return onRead(std::optional<QString>());
        registerSecret(value.toString());
        onRead(std::optional<QString>(value.toString()));
    }

    void write(const QString& name, const QString& value, OnWritten onWritten) override
    {
        registerSecret(value);
        auto object = load();
        if (!object)
            return onWritten(object.error());
        object->insert(name, value);
        onWritten(save(*object));
    }

    void remove(const QString& name, OnWritten onWritten) override
    {
        auto object = load();
        if (!object)
            return onWritten(object.error());
        if (!object->contains(name))
            return onWritten({});
        object->remove(name);
        onWritten(save(*object));
    }

    QString description() const override
    {
        return QCoreApplication::translate("Secrets", "the secrets file %1").arg(m_path);
    }

private:
    Result<void> save(const QJsonObject& object) const
    {
        // Replaced as a whole: after a crash it is the old file or the new one.
        QSaveFile file(m_path);
        const QByteArray bytes = QJsonDocument(object).toJson();
        const bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                          file.write(bytes) == bytes.size() && file.commit();
        if (!done) {
            return unusable(
                m_path,
                QCoreApplication::translate("Secrets", "it cannot be written (%1). Nothing was changed.")
                    .arg(file.errorString()),
                QStringLiteral("SECRETS_FILE"));
        }
        return {};
    }

    QString m_path;
};

} // namespace

Result<std::unique_ptr<SecretStore>> makeFileSecretStore(const QString& path)
{
    if (path.trimmed().isEmpty() || QFileInfo(path).isDir()) {
        return unusable(path, QCoreApplication::translate("Secrets", "it must be the path of a file."),
                        QStringLiteral("SECRETS_FILE"));
    }
    auto store = std::make_unique<FileSecretStore>(path);
    if (const auto content = store->load(); !content)
        return content.error();
    return std::unique_ptr<SecretStore>(std::move(store));
}

} // namespace counterfoil
