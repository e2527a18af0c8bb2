#pragma once

#include "secrets/secretstore.h"
#include "sync/commands.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

namespace counterfoil::ui {

/// Reads the profile's secrets once, remembers them for SetCredentials, and writes what changed. When the
/// keychain is locked or missing the values still serve until the program ends, and failed() says so. GUI
/// thread.
class SecretsKeeper final : public QObject
{
    Q_OBJECT
public:
    explicit SecretsKeeper(SecretStore* store, QObject* parent = nullptr);
    /// Reads all; loaded() comes when the last answer is there.
    void load();
    bool isLoaded() const { return m_loaded; }
    QMap<QString, QString> values() const { return m_values; }
    sync::Credentials credentials() const;
    /// Writes those that differ from what is known; an empty value removes.
    void save(const QMap<QString, QString>& values);
    void saveTokens(const xero::TokenSet& tokens, std::function<void(bool)> done);
    /// Writes one, whatever is known; an empty value removes.
    void put(const QString& name, const QString& value, const std::function<void(bool)>& done = {});
    void forgetTokens();
    QString place() const;

signals:
    void loaded();
    void failed(const counterfoil::Error& error);

private:
    void onRead(const QString& name, const Result<std::optional<QString>>& result);

    SecretStore* m_store;
    QMap<QString, QString> m_values;
    std::optional<Error> m_readError;
    qsizetype m_pending = 0;
    bool m_loaded = false;
};

} // namespace counterfoil::ui
