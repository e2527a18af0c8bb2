#include "xero/client.h"

#include "xero/reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace counterfoil::xero {

namespace {

/// What the body says, whatever its family: {Message}, {Title, Detail}, {error, error_description} or plain
/// text.
struct Body
{
    QJsonObject json;
    QString text; ///< the most telling sentence
    bool html = false;
};

Body readBody(const QByteArray& bytes)
{
    Body body;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QString plain = QString::fromUtf8(bytes).trimmed();
    body.html = plain.startsWith(u'<');
    if (!document.isObject()) {
        if (!body.html)
            body.text = plain.left(300);
        return body;
    }
    body.json = document.object();
    const QJsonArray elements = body.json.value(QStringLiteral("Elements")).toArray();
    QStringList messages;
    for (const QJsonValue& element : elements)
        messages += readMessages(element.toObject().value(QStringLiteral("ValidationErrors")));
    messages.removeDuplicates();
    body.text = messages.join(u' ');
    for (const QString& key :
         {QStringLiteral("Detail"), QStringLiteral("Message"), QStringLiteral("error_description"),
          QStringLiteral("error"), QStringLiteral("Title")}) {
        if (body.text.isEmpty())
            body.text = body.json.value(key).toString();
    }
    return body;
}

bool saysScopeMissing(const HttpResponse& response, const Body& body)
{
    // Xero's own documentation spells it both ways.
    const QString all = QString::fromLatin1(response.header("WWW-Authenticate")) + u' ' + body.text;
    return all.contains(QStringLiteral("insufficient_scope")) ||
           all.contains(QStringLiteral("insufficent_scope"));
}

Error badRequest(const Body& body, const QString& detail)
{
    if (body.text.contains(QStringLiteral("is used with a different request"), Qt::CaseInsensitive)) {
        return makeError(ErrorKind::Rejected,
                         QCoreApplication::translate(
                             "Xero",
                             "Xero has already seen another request under the same key. Whether that one was "
                             "saved is looked up before anything is sent again."),
                         detail, QStringLiteral("IDEMPOTENCY_CONFLICT"));
    }
    if (body.html || body.text.isEmpty()) {
        return makeError(ErrorKind::BadResponse,
                         QCoreApplication::translate(
                             "Xero",
                             "Xero refused the request and gave no reason that can be read. Try again; if it "
                             "stays so, a proxy or a firewall may be in between."),
                         detail);
    }
    return makeError(ErrorKind::Rejected,
                     QCoreApplication::translate("Xero", "Xero refused it: %1").arg(body.text), detail);
}

Error unauthorized(const HttpResponse& response, const Body& body, const QString& detail)
{
    if (saysScopeMissing(response, body)) {
        return makeError(
            ErrorKind::Forbidden,
            QCoreApplication::translate(
                "Xero", "Xero says that a permission is missing. Press Disconnect, then Connect Now, and "
                        "allow everything that Xero's page asks for. For a custom connection, add the "
                        "permission in the Xero developer portal."),
            detail, QStringLiteral("SCOPE_MISSING"));
    }
    const bool expired = body.text.contains(QStringLiteral("TokenExpired"));
    return makeError(
        ErrorKind::Unauthorized,
        QCoreApplication::translate(
            "Xero", "Xero does not accept the sign-in any more. Press Connect Now and sign in again."),
        detail, expired ? QStringLiteral("TOKEN_EXPIRED") : QStringLiteral("SIGN_IN_AGAIN"));
}

Error forbidden(const Body& body, const QString& detail)
{
    if (body.html) {
        return makeError(
            ErrorKind::Forbidden,
            QCoreApplication::translate(
                "Xero", "Access to Xero was denied before the request reached it. A proxy or firewall, or "
                        "an outdated encryption (TLS older than 1.2), may be the cause."),
            detail, QStringLiteral("ACCESS_DENIED"));
    }
    if (body.text.contains(QStringLiteral("AuthenticationUnsuccessful"))) {
        return makeError(
            ErrorKind::Forbidden,
            QCoreApplication::translate(
                "Xero", "Counterfoil is no longer connected to this organisation: it was disconnected in "
                        "Xero, your access was taken away, or a trial or demo company has ended. Press "
                        "Connect Now and choose the organisation again."),
            detail, QStringLiteral("TENANT_DISCONNECTED"));
    }
    return makeError(
        ErrorKind::Forbidden,
        QCoreApplication::translate(
            "Xero", "Xero does not allow this for the signed-in user (%1). Ask the organisation's adviser "
                    "for the permission, or sign in as someone who has it.")
            .arg(body.text.isEmpty() ? QCoreApplication::translate("Xero", "no reason given") : body.text),
        detail);
}

Error serverFailed(const HttpResponse& response, const Body& body, const QString& detail)
{
    QString message = QCoreApplication::translate(
                          "Xero", "Xero has a problem of its own (error %1). It is tried again later.")
                          .arg(response.status);
    QString code;
    std::optional<std::chrono::seconds> retryAfter;
    if (response.status == 503) {
        retryAfter = std::chrono::minutes(5); // Xero's own advice
        message = QCoreApplication::translate(
            "Xero", "Xero is temporarily unavailable. It is tried again in about five minutes.");
        if (body.text.contains(QStringLiteral("maintenance"), Qt::CaseInsensitive)) {
            message = QCoreApplication::translate(
                "Xero", "Xero is offline for maintenance. It is tried again in about five minutes.");
            code = QStringLiteral("MAINTENANCE");
        } else if (body.text.contains(QStringLiteral("Organisation is offline"), Qt::CaseInsensitive)) {
            message = QCoreApplication::translate(
                "Xero", "Xero has taken this organisation offline for a while. It is tried again in about "
                        "five minutes.");
            code = QStringLiteral("ORGANISATION_OFFLINE");
        }
    }
    Error error = makeError(ErrorKind::ServerFailed, message, detail, code);
    error.retryAfter = retryAfter;
    return error;
}

Error otherStatus(const HttpResponse& response, const Body& body, const QString& detail)
{
    const int status = response.status;
    if (status == 404) {
        return makeError(ErrorKind::Rejected,
                         QCoreApplication::translate(
                             "Xero", "Xero does not know it: it was deleted there, or it belongs to another "
                                     "organisation than the one chosen."),
                         detail, QStringLiteral("NOT_FOUND"));
    }
    if (status == 412) {
        return makeError(ErrorKind::BadResponse,
                         QCoreApplication::translate(
                             "Xero",
                             "Xero refused the conditions of the request, or the connection uses an outdated "
                             "encryption (TLS older than 1.2)."),
                         detail, QStringLiteral("PRECONDITION_FAILED"));
    }
    if (status == 413) {
        return makeError(ErrorKind::Rejected,
                         QCoreApplication::translate("Xero", "The request is larger than Xero takes."),
                         detail, QStringLiteral("TOO_LARGE"));
    }
    if (status >= 300 && status <= 399) {
        return makeError(
            ErrorKind::BadResponse,
            QCoreApplication::translate(
                "Xero", "The answer came from somewhere else than Xero (a redirect). Check the network: a "
                        "proxy or a sign-in page of the network may be in between."),
            detail, QStringLiteral("REDIRECTED"));
    }
    if (status == 408)
        return makeError(ErrorKind::Timeout,
                         QCoreApplication::translate("Xero", "Xero did not get the request in time."),
                         detail);
    if (status >= 400 && !body.html && !body.text.isEmpty())
        return makeError(ErrorKind::Rejected,
                         QCoreApplication::translate("Xero", "Xero refused it: %1").arg(body.text), detail);
    return makeError(ErrorKind::BadResponse,
                     QCoreApplication::translate("Xero", "Xero gave an unexpected answer (%1).").arg(status),
                     detail);
}

} // namespace

Error responseError(const HttpResponse& response, const QString& what)
{
    const Body body = readBody(response.body);
    QString detail = what + QStringLiteral(": HTTP ") + QString::number(response.status);
    if (const QByteArray id = response.header("xero-correlation-id"); !id.isEmpty())
        detail += QStringLiteral(", correlation id ") + QString::fromLatin1(id);
    if (!response.body.isEmpty())
        detail += QStringLiteral(": ") + QString::fromUtf8(response.body.left(600));

    Error error;
    if (response.status == 429) {
        error = rateLimitError(response);
        if (error.detail.isEmpty())
            error.detail = detail;
    } else if (response.status == 400) {
        error = badRequest(body, detail);
    } else if (response.status == 401) {
        error = unauthorized(response, body, detail);
    } else if (response.status == 403) {
        error = forbidden(body, detail);
    } else if (response.status >= 500) {
        error = serverFailed(response, body, detail);
    } else {
        error = otherStatus(response, body, detail);
    }
    error.httpStatus = response.status;
    return error;
}

} // namespace counterfoil::xero
