#pragma once

#include "http/httptransport.h"

#include <QNetworkReply>

namespace counterfoil {

/// Why no answer came, as far as this side knows.
enum class FailureCause { Network, Inactivity, Deadline, Stopped, CutOff };

struct HttpFailure
{
    FailureCause cause = FailureCause::Network;
    QNetworkReply::NetworkError error = QNetworkReply::NoError; ///< for Network
    QString text;                                               ///< Qt's own words, for the detail
    bool sent = false; ///< the whole request was handed to the system: the other side may have it
};

/// A GET or HEAD may be repeated; anything else may have changed something on the other side.
bool isRead(const QByteArray& method);

/// Decides Cancelled, Offline, Timeout, BadResponse or InDoubt as httptransport.h promises. Pure.
Error failureError(const HttpRequest& request, const HttpFailure& failure);

} // namespace counterfoil
