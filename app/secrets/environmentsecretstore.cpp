#include "secrets/secretstore.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <QMap>

namespace counterfoil {

namespace {

const QMap<QString, QByteArray>& variables()
{
    static const QMap<QString, QByteArray> names{
        {secret::magentoConsumerKey, "COUNTERFOIL_MAGENTO_CONSUMER_KEY"},
        {secret::magentoConsumerSecret, "COUNTERFOIL_MAGENTO_CONSUMER_SECRET"},
        {secret::magentoAccessToken, "COUNTERFOIL_MAGENTO_ACCESS_TOKEN"},
        {secret::magentoAccessTokenSecret, "COUNTERFOIL_MAGENTO_ACCESS_TOKEN_SECRET"},
        {secret::xeroClientSecret, "COUNTERFOIL_XERO_CLIENT_SECRET"},
    };
    return names;
}

/// Empty when the variable is not set. A line end comes in easily ("$(cat file)" keeps none, but others do).
QString fromEnvironment(const QString& name)
{
    const QByteArray variable = variables().value(name);
    return variable.isEmpty() ? QString() : qEnvironmentVariable(variable.constData()).trimmed();
}

class EnvironmentSecretStore final : public SecretStore
{
public:
    explicit EnvironmentSecretStore(std::unique_ptr<SecretStore> next) : m_next(std::move(next)) {}

    void read(const QString& name, OnRead onRead) override
    {
        const QString value = fromEnvironment(name);
        if (value.isEmpty())
            return m_next->read(name, std::move(onRead));
        registerSecret(value);
        onRead(std::optional<QString>(value));
    }

    void write(const QString& name, const QString& value, OnWritten onWritten) override
    {
        m_next->write(name, value, std::move(onWritten));
    }

    void remove(const QString& name, OnWritten onWritten) override
    {
        m_next->remove(name, std::move(onWritten));
    }

    QString description() const override
    {
        const QStringList names = variables().keys();
        for (const QString& name : names) {
            if (!fromEnvironment(name).isEmpty()) {
                return QCoreApplication::translate("Secrets", "environment variables, then %1")
                    .arg(m_next->description());
            }
        }
        return m_next->description();
    }

private:
    std::unique_ptr<SecretStore> m_next;
};

} // namespace

std::unique_ptr<SecretStore> makeEnvironmentSecretStore(std::unique_ptr<SecretStore> next)
{
    return std::make_unique<EnvironmentSecretStore>(std::move(next));
}

} // namespace counterfoil
