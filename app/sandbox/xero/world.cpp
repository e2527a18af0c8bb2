#include "sandbox/xero/world.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace counterfoil::sandbox {

namespace {

Error storageError(const QString& path, const QString& detail)
{
    return makeError(ErrorKind::Storage,
                     QCoreApplication::translate(
                         "Sandbox", "The demo books in %1 cannot be used. Delete the file or choose "
                                    "another one.")
                         .arg(path),
                     detail, QStringLiteral("DEMO_STATE"));
}

} // namespace

World::World(const SandboxClock& sandboxClock, std::chrono::seconds accessLife, QString stateFile)
    : clock(sandboxClock),
      tokens(accessLife),
      m_organisations(Books::demo()),
      m_stateFile(std::move(stateFile))
{}

Result<void> World::load()
{
    if (m_stateFile.isEmpty() || !QFile::exists(m_stateFile))
        return {};
    QFile file(m_stateFile);
    if (!file.open(QIODevice::ReadOnly))
        return storageError(m_stateFile, file.errorString());
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return storageError(m_stateFile, problem.errorString());
    for (const auto& value : json.value(u"organisations").toArray()) {
        if (Books* books = organisation(value.toObject().value(u"TenantID").toString()))
            books->load(value.toObject());
    }
    tokens.load(json.value(u"tokens").toObject());
    idempotency.load(json.value(u"idempotency").toArray());
    return {};
}

void World::save() const
{
    if (m_stateFile.isEmpty())
        return;
    QJsonArray organisationList;
    for (const Books& books : m_organisations)
        organisationList.append(books.toJson());
    const QJsonObject json{{QStringLiteral("organisations"), organisationList},
                           {QStringLiteral("tokens"), tokens.toJson()},
                           {QStringLiteral("idempotency"), idempotency.toJson()}};
    QSaveFile file(m_stateFile);
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qWarning("The demo books could not be saved to %s: %s", qPrintable(m_stateFile),
                 qPrintable(file.errorString()));
}

QStringList World::tenantIds() const
{
    QStringList ids;
    for (const Books& books : m_organisations)
        ids.append(books.tenantId);
    return ids;
}

Books* World::organisation(const QString& tenantId)
{
    for (Books& books : m_organisations) {
        if (books.tenantId == tenantId)
            return &books;
    }
    return nullptr;
}

} // namespace counterfoil::sandbox
