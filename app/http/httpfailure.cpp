#include "http/httpfailure.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(std::chrono::ceil<std::chrono::seconds>(time).count());
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

/// What a person can do about a connection that never came about.
QString offlineMessage(QNetworkReply::NetworkError error, const QString& host)
{
    if (error == QNetworkReply::HostNotFoundError)
        return Words::tr("The address %1 cannot be found. Check that it is written correctly and that this "
                         "computer is "
                         "online.")
            .arg(host);
    if (error == QNetworkReply::ConnectionRefusedError)
        return Words::tr("%1 refuses the connection. Check the address and the port, and that the server is "
                         "running.")
            .arg(host);
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Words::tr(
                   "No secure connection to %1: its certificate cannot be trusted, or the server does not "
                   "speak TLS "
                   "there. Nothing was sent. Check the address, this computer's date and time, and the "
                   "server's "
                   "certificate.")
            .arg(host);
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return Words::tr(
                   "The proxy of this network asks for a user name and a password before it lets the "
                   "connection "
                   "to %1 through. Enter them in the proxy settings of this computer, or ask whoever looks "
                   "after "
                   "the network.")
            .arg(host);
    if (isProxyError(error))
        return Words::tr(
                   "The proxy of this network does not let the connection to %1 through. Check the proxy "
                   "settings "
                   "of this computer.")
            .arg(host);
    return Words::tr(
               "%1 cannot be reached. Check that this computer is online and that the address is right.")
        .arg(host);
}

QString offlineCode(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::SslHandshakeFailedError ? QStringLiteral("TLS_FAILED")
                                                           : QStringLiteral("OFFLINE");
}

/// The whole request was sent: what is known then of a read, and of a write.
Error sentError(const HttpRequest& request, const HttpFailure& failure, const QString& host,
                const QString& detail)
{
    if (!isRead(request.method))
        return makeError(
            ErrorKind::InDoubt,
            Words::tr(
                "The request was sent to %1, but its answer did not arrive. Whether it took effect will "
                "be looked up before anything else is done.")
                .arg(host),
            detail, QStringLiteral("ANSWER_LOST"));
    switch (failure.cause) {
    case FailureCause::Inactivity:
        return makeError(ErrorKind::Timeout,
                         Words::tr("%1 did not answer within %2 seconds. It will be tried again.")
                             .arg(host, seconds(request.inactivityTimeout)),
                         detail, QStringLiteral("TIMEOUT"));
    case FailureCause::Deadline:
        return makeError(ErrorKind::Timeout,
                         Words::tr("%1 did not finish its answer within %2 seconds. It will be tried again.")
                             .arg(host, seconds(request.deadline)),
                         detail, QStringLiteral("TIMEOUT"));
    case FailureCause::Network:
    case FailureCause::CutOff:
    case FailureCause::Stopped:
        break;
    }
    return makeError(
        ErrorKind::BadResponse,
        Words::tr("%1 broke the connection off before its answer was complete. It will be tried again.")
            .arg(host),
        detail, QStringLiteral("CUT_OFF"));
}

} // namespace

bool isRead(const QByteArray& method)
{
    return method == "GET" || method == "HEAD";
}

Error failureError(const HttpRequest& request, const HttpFailure& failure)
{
    const QString host = request.url.host();
    const QString detail = QStringLiteral("%1 %2: %3 (network error %4, %5)")
                               .arg(QString::fromLatin1(request.method),
                                    request.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
                                    failure.text, QString::number(failure.error),
                                    failure.sent ? QStringLiteral("sent") : QStringLiteral("not sent"));
    if (failure.cause == FailureCause::Stopped && (!failure.sent || isRead(request.method)))
        return makeError(ErrorKind::Cancelled, Words::tr("Stopped."), detail, QStringLiteral("CANCELLED"));
    if (failure.sent)
        return sentError(request, failure, host, detail);
    return makeError(ErrorKind::Offline, offlineMessage(failure.error, host), detail,
                     offlineCode(failure.error));
}

} // namespace counterfoil
