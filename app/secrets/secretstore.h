#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace counterfoil {

/// The names of the secrets; each profile has its own set in the keychain.
namespace secret {
inline const QString magentoConsumerKey = QStringLiteral("magento.consumerKey");
inline const QString magentoConsumerSecret = QStringLiteral("magento.consumerSecret");
inline const QString magentoAccessToken = QStringLiteral("magento.accessToken");
inline const QString magentoAccessTokenSecret = QStringLiteral("magento.accessTokenSecret");
inline const QString xeroClientSecret = QStringLiteral("xero.clientSecret");
inline const QString xeroTokens = QStringLiteral("xero.tokens");           ///< xero::TokenSet as JSON
inline const QString journalPassword = QStringLiteral("journal.password"); ///< of a shared journal
QStringList allNames();
} // namespace secret

/// Where secrets live. Asynchronous; GUI (main) thread only; callbacks come on that thread, possibly at once.
/// nullopt means surely not there; a locked or missing keychain is an Error (code KEYCHAIN_LOCKED,
/// KEYCHAIN_UNAVAILABLE), never "empty", and nothing is overwritten then.
class SecretStore
{
public:
    using OnRead = std::function<void(Result<std::optional<QString>>)>;
    using OnWritten = std::function<void(Result<void>)>;

    virtual ~SecretStore() = default;
    virtual void read(const QString& name, OnRead onRead) = 0;
    virtual void write(const QString& name, const QString& value, OnWritten onWritten) = 0;
    virtual void remove(const QString& name, OnWritten onWritten) = 0;
    /// For the status page: "the system's keychain", "secrets file /…", "environment".
    virtual QString description() const = 0;
};

/// QtKeychain under the service name "Counterfoil" (default profile) or "Counterfoil/PROFILE", each job
/// limited to 5 s.
std::unique_ptr<SecretStore> makeKeychainSecretStore(const QString& profile);
/// A JSON file that must be readable by its owner alone (0600). Opt-in, for machines without a keychain.
/// Errors: Settings (SECRETS_FILE_MODE) when others may read it.
Result<std::unique_ptr<SecretStore>> makeFileSecretStore(const QString& path);
/// Kept in memory only: tests and the demo.
std::unique_ptr<SecretStore> makeMemorySecretStore();
/// Reads COUNTERFOIL_MAGENTO_CONSUMER_KEY, …_CONSUMER_SECRET, …_ACCESS_TOKEN, …_ACCESS_TOKEN_SECRET and
/// COUNTERFOIL_XERO_CLIENT_SECRET first, everything else (and every write) goes to `next`.
std::unique_ptr<SecretStore> makeEnvironmentSecretStore(std::unique_ptr<SecretStore> next);

/// After a profile was renamed: moves all secrets to the store of the new name, asynchronously. They are
/// taken away from `from` only when `to` has them all; after an error it can be tried again.
void moveSecrets(std::shared_ptr<SecretStore> from, std::shared_ptr<SecretStore> to,
                 SecretStore::OnWritten onMoved);

/// For the headless commands: waits for the answer on the calling (main) thread, at most 30 s.
Result<std::optional<QString>> readNow(SecretStore& store, const QString& name);
Result<void> writeNow(SecretStore& store, const QString& name, const QString& value);
Result<void> removeNow(SecretStore& store, const QString& name);

} // namespace counterfoil
