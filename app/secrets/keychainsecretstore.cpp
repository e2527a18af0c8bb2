#include "secrets/secretstore.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <QTimer>
#include <QUuid>

#include <qt6keychain/keychain.h>

namespace counterfoil {

namespace {

// Debian's QtKeychain waits 50 s for a service that hangs; a person at a password prompt gets a clear message
// instead.
constexpr std::chrono::milliseconds jobLimit(5000);
const QString probeKey = QStringLiteral("probe");

// With the Secret Service a locked keyring reads as "no such entry". Other systems' keychains say what is the
// case.
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
constexpr bool notFoundMayMeanLocked = true;
#else
constexpr bool notFoundMayMeanLocked = false;
#endif

Error locked(const QString& detail)
{
    return makeError(ErrorKind::Settings,
                     QCoreApplication::translate("Secrets",
                                                 "The system's keychain is locked, so passwords and keys can "
                                                 "neither be read nor stored. Unlock it (sign in to the "
                                                 "desktop, or open the password manager) and try again. "
                                                 "Nothing was changed."),
                     detail, QStringLiteral("KEYCHAIN_LOCKED"));
}

Error unavailable(const QString& detail)
{
    return makeError(ErrorKind::Settings,
                     QCoreApplication::translate("Secrets",
                                                 "The system's keychain cannot be reached. Start a keychain "
                                                 "service (GNOME Keyring, KWallet or KeePassXC), or on a "
                                                 "machine without one use --secrets-file FILE or the "
                                                 "COUNTERFOIL_… environment variables."),
                     detail, QStringLiteral("KEYCHAIN_UNAVAILABLE"));
}

Error noAnswer()
{
    return makeError(ErrorKind::Settings,
                     QCoreApplication::translate("Secrets",
                                                 "The system's keychain did not answer within 5 seconds. If "
                                                 "it is asking for its password, enter it and try again."),
                     QStringLiteral("keychain job timed out"), QStringLiteral("KEYCHAIN_UNAVAILABLE"));
}

Error mapped(QKeychain::Error error, const QString& text)
{
    const QString detail = QStringLiteral("QKeychain error %1: %2").arg(static_cast<int>(error)).arg(text);
    switch (error) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return locked(detail);
    case QKeychain::OtherError:
        // libsecret reports a locked collection and a dismissed prompt in words only.
        if (text.contains(QStringLiteral("locked"), Qt::CaseInsensitive) ||
            text.contains(QStringLiteral("dismissed"), Qt::CaseInsensitive) ||
            text.contains(QStringLiteral("prompt"), Qt::CaseInsensitive))
            return locked(detail);
        return unavailable(detail);
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        break;
    }
    return unavailable(detail);
}

class KeychainSecretStore final : public SecretStore
{
public:
    explicit KeychainSecretStore(QString service) : m_service(std::move(service)) {}

    void read(const QString& name, OnRead onRead) override
    {
        readEntry(name, [this, name, onRead = std::move(onRead)](Result<std::optional<QString>> found) {
            if (!notFoundMayMeanLocked || !found || *found)
                return onRead(std::move(found));
            proveUnlocked([this, name, onRead](Result<void> proof) {
                if (!proof)
                    return onRead(proof.error());
                // Once more: the proof itself may have made a person unlock the keychain.
                readEntry(name, onRead);
            });
        });
    }

    void write(const QString& name, const QString& value, OnWritten onWritten) override
    {
        registerSecret(value);
        // What cannot be read (locked) must not be overwritten either.
        read(name, [this, name, value, onWritten = std::move(onWritten)](const auto& found) {
            if (!found)
                return onWritten(found.error());
            if (*found == value)
                return onWritten({});
            writeEntry(name, value, onWritten);
        });
    }

    void remove(const QString& name, OnWritten onWritten) override
    {
        read(name, [this, name, onWritten = std::move(onWritten)](const auto& found) {
            if (!found)
                return onWritten(found.error());
            if (!*found)
                return onWritten({});
            removeEntry(name, onWritten);
        });
    }

    QString description() const override
    {
        return QCoreApplication::translate("Secrets", "the system's keychain");
    }

private:
    using OnJob = std::function<void(std::optional<Error> failure, QKeychain::Job* job)>;

    /// Runs a job and answers exactly once: with it when it is done, or without when it takes too long.
    /// EntryNotFound is no failure here; the job's error() tells.
    void run(QKeychain::Job* job, const QString& key, OnJob onJob)
    {
        job->setAutoDelete(true);
        job->setInsecureFallback(false); // elsewhere it would be a file that all can read
        job->setKey(key);
        const auto pending = std::make_shared<OnJob>(std::move(onJob));
        const auto answer = [pending](std::optional<Error> failure, QKeychain::Job* done) {
            if (*pending) {
                const OnJob callback = std::exchange(*pending, nullptr);
                callback(std::move(failure), done);
            }
        };
        auto* timer = new QTimer(&m_context);
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, &m_context, [timer, answer] {
            timer->deleteLater();
            answer(noAnswer(), nullptr);
        });
        QObject::connect(job, &QKeychain::Job::finished, &m_context, [timer, answer](QKeychain::Job* done) {
            timer->stop();
            timer->deleteLater();
            const bool fine =
                done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound;
            answer(fine ? std::nullopt : std::optional(mapped(done->error(), done->errorString())), done);
        });
        timer->start(jobLimit);
        job->start();
    }

    void readEntry(const QString& key, OnRead onRead)
    {
        auto* job = new QKeychain::ReadPasswordJob(m_service);
        run(job, key, [onRead = std::move(onRead)](std::optional<Error> failure, QKeychain::Job* done) {
            if (failure)
                return onRead(*failure);
            if (done->error() == QKeychain::EntryNotFound)
                return onRead(std::optional<QString>());
            const QString value = static_cast<QKeychain::ReadPasswordJob*>(done)->textData();
            registerSecret(value);
            onRead(std::optional<QString>(value));
        });
    }

    void writeEntry(const QString& key, const QString& value, OnWritten onWritten)
    {
        auto* job = new QKeychain::WritePasswordJob(m_service);
        job->setTextData(value);
        run(job, key, [onWritten = std::move(onWritten)](std::optional<Error> failure, QKeychain::Job* done) {
            if (failure)
                return onWritten(*failure);
            if (done->error() != QKeychain::NoError)
                return onWritten(mapped(done->error(), done->errorString()));
            onWritten({});
        });
    }

    void removeEntry(const QString& key, OnWritten onWritten)
    {
        auto* job = new QKeychain::DeletePasswordJob(m_service);
        run(job, key, [onWritten = std::move(onWritten)](std::optional<Error> failure, QKeychain::Job*) {
            onWritten(failure ? Result<void>(*failure) : Result<void>());
        });
    }

    /// "Not found" counts only when a harmless entry can be stored and read back right now; an older proof
    /// would not do, as a keychain locks itself after a while.
    void proveUnlocked(OnWritten onProof)
    {
        const QString text = QUuid::createUuid().toString(QUuid::WithoutBraces);
        writeEntry(probeKey, text, [this, text, onProof = std::move(onProof)](Result<void> written) {
            if (!written)
                return onProof(written.error());
            readEntry(probeKey, [this, text, onProof](Result<std::optional<QString>> found) {
                if (!found)
                    return onProof(found.error());
                if (*found != text)
                    return onProof(locked(QStringLiteral("the probe entry could not be read back")));
                removeEntry(probeKey, [onProof](const Result<void>&) { onProof({}); });
            });
        });
    }

    QString m_service;
    QObject m_context; ///< last: its end cuts off the answers of jobs still under way
};

} // namespace

std::unique_ptr<SecretStore> makeKeychainSecretStore(const QString& profile)
{
    const bool usual = profile.isEmpty() || profile == QStringLiteral("default");
    return std::make_unique<KeychainSecretStore>(usual ? QStringLiteral("Counterfoil")
                                                       : QStringLiteral("Counterfoil/") + profile);
}

} // namespace counterfoil
