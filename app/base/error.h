#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace counterfoil {

/// What the caller must do about a failure, not what the wire said.
enum class ErrorKind {
    Cancelled,    ///< the user or the program asked to stop
    Offline,      ///< never reached the other side: no network, no such host, refused, TLS
    Timeout,      ///< a read that took too long; safe to repeat
    ServerFailed, ///< 5xx; repeat later
    RateLimited,  ///< 429; see retryAfter and limit
    Unauthorized, ///< sign in again, or wrong keys
    Forbidden,    ///< signed in, but a permission, scope or resource is missing
    Rejected,     ///< this document or request is wrong: park it and go on
    BadResponse,  ///< the answer is not what the service promises (HTML, half a JSON, a missing field)
    InDoubt,      ///< a write was sent and its answer is unknown: settle before anything else for it
    Settings,     ///< a setting or an argument is missing or wrong
    Storage,      ///< the data directory or the database cannot be used
};

/// Which of Xero's limits a 429 was about. Source: X-Rate-Limit-Problem, Xero "OAuth 2.0 API limits".
enum class RateLimit { None, Concurrent, Minute, Day, AppMinute };

/// A failure as a value. `message` is for people (translated, names the thing and the remedy);
/// `detail` is English, for "Copy details". Both pass through redaction when the Error is built with
/// makeError().
struct Error
{
    ErrorKind kind = ErrorKind::BadResponse;
    QString message;
    QString detail;
    QString code; ///< stable upper-case code such as TOTAL_MISMATCH or MAGENTO_RESOURCE_MISSING; may be empty
    std::optional<std::chrono::seconds> retryAfter;
    RateLimit limit = RateLimit::None;
    int httpStatus = 0; ///< 0 when no answer came
};

/// Builds an Error with secrets removed from both texts.
Error makeError(ErrorKind kind, QString message, QString detail = {}, QString code = {});

/// English name of the kind, for logs and JSON output ("RateLimited").
QString errorKindName(ErrorKind kind);

} // namespace counterfoil
