#include "secrets/secretstore.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <QMap>

namespace counterfoil {

namespace {

class MemorySecretStore final : public SecretStore
{
public:
    void read(const QString& name, OnRead onRead) override
    {
        const auto found = m_values.constFind(name);
        if (found == m_values.constEnd())
            return onRead(std::optional<QString>());
        registerSecret(*found);
        onRead(std::optional<QString>(*found));
    }

    void write(const QString& name, const QString& value, OnWritten onWritten) override
    {
        registerSecret(value);
        m_values.insert(name, value);
        onWritten({});
    }

    void remove(const QString& name, OnWritten onWritten) override
    {
        m_values.remove(name);
        onWritten({});
    }

    QString description() const override
    {
        return QCoreApplication::translate("Secrets", "memory only (forgotten at the end)");
    }

private:
    QMap<QString, QString> m_values;
};

} // namespace

std::unique_ptr<SecretStore> makeMemorySecretStore()
{
    return std::make_unique<MemorySecretStore>();
}

} // namespace counterfoil
