#include "secrets/secretstore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace counterfoil {

namespace {

/// Longer than the few keychain jobs one call may take.
constexpr std::chrono::seconds waitLimit(30);

template <class T>
Result<T> waitFor(const std::function<void(std::function<void(Result<T>)>)>& start)
{
    struct Answer
    {
        std::optional<Result<T>> result;
        QEventLoop* loop = nullptr;
    };
    // Shared with the callback, which may come after the wait was given up.
    const auto answer = std::make_shared<Answer>();
    start([answer](Result<T> result) {
        answer->result = std::move(result);
        if (answer->loop)
            answer->loop->quit();
    });
    if (!answer->result) {
        QEventLoop loop;
        answer->loop = &loop;
        QTimer::singleShot(waitLimit, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        answer->loop = nullptr;
    }
    if (answer->result)
        return *answer->result;
    return makeError(ErrorKind::Settings,
                     QCoreApplication::translate("Secrets",
                                                 "The keychain does not answer. Unlock or start it and try "
                                                 "again."),
                     QStringLiteral("no answer within %1 s").arg(waitLimit.count()),
                     QStringLiteral("KEYCHAIN_UNAVAILABLE"));
}

} // namespace

QStringList secret::allNames()
{
    return {magentoConsumerKey,       magentoConsumerSecret, magentoAccessToken,
            magentoAccessTokenSecret, xeroClientSecret,      xeroTokens,
            journalPassword};
}

Result<std::optional<QString>> readNow(SecretStore& store, const QString& name)
{
    return waitFor<std::optional<QString>>(
        [&](SecretStore::OnRead onRead) { store.read(name, std::move(onRead)); });
}

Result<void> writeNow(SecretStore& store, const QString& name, const QString& value)
{
    return waitFor<void>(
        [&](SecretStore::OnWritten onWritten) { store.write(name, value, std::move(onWritten)); });
}

Result<void> removeNow(SecretStore& store, const QString& name)
{
    return waitFor<void>([&](SecretStore::OnWritten onWritten) { store.remove(name, std::move(onWritten)); });
}

} // namespace counterfoil
