#pragma once

#include "base/clock.h"
#include "cli/arguments.h"
#include "http/qthttptransport.h"
#include "secrets/secretstore.h"
#include "store/journaladdress.h"
#include "sync/runtime.h"

#include <QLockFile>

namespace counterfoil::cli {

/// What a headless command works with: the profile's journal, the secrets and a transport, on the main
/// thread.
class Session
{
public:
    /// Errors: Settings, Storage. `secrets` instead of the ones the arguments name (the demo).
    static Result<std::unique_ptr<Session>> open(const Arguments& arguments,
                                                 std::unique_ptr<SecretStore> secrets = {});

    sync::Runtime& runtime() { return *m_runtime; }
    SecretStore& secrets() { return *m_secrets; }
    /// Reads the secrets into the runtime. Errors: the keychain's.
    Result<void> loadCredentials();
    /// Asked by Ctrl+C.
    std::stop_token stop() const;

private:
    Session() = default;
    SystemClock m_clock;
    QtHttpTransport m_transport;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<sync::Runtime> m_runtime;
};

/// The secret store the arguments name: the keychain, or a file; the environment before either.
Result<std::unique_ptr<SecretStore>> openSecrets(const Arguments& arguments);

/// Where the profile's journal is, with the password from the secrets; `journal` (--journal) is remembered
/// first. Errors: Settings, Storage, the keychain's.
Result<store::JournalAddress> openJournalAddress(const QString& profileDirectory, const QString& journal,
                                                 SecretStore& secrets);

/// Errors: Settings (SETTING_MISSING), naming what must be set before the shop or Xero can be asked.
Result<void> checkSettingsComplete(const sync::Runtime& runtime);

/// A stop source that Ctrl+C and SIGTERM ask to stop; made once.
std::stop_token interruptToken();

} // namespace counterfoil::cli
