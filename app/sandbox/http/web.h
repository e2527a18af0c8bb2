#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace counterfoil::sandbox {

using WebHeader = std::pair<QByteArray, QByteArray>;
using WebParameter = std::pair<QString, QString>;

/// A request as it came over the wire; path and query are still percent-encoded.
struct WebRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QList<WebHeader> headers;
    QByteArray body;

    /// First header of that name, compared without case; empty when absent.
    QByteArray header(QByteArrayView name) const;
    /// First query parameter of that name, compared without case and decoded; null when absent.
    QString parameter(QStringView name) const;
    bool hasParameter(QStringView name) const;
    QByteArray target() const { return query.isEmpty() ? path : path + '?' + query; }
};

struct WebResponse
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<WebHeader> headers;

    static WebResponse json(int status, const QJsonObject& object);
    static WebResponse json(int status, const QJsonArray& array);
    static WebResponse text(int status, const QByteArray& text);
    static WebResponse html(int status, const QByteArray& page);
    static WebResponse redirect(const QByteArray& location);
};

/// "a=1&b=2" decoded, in order. A plus sign is a space in forms and in Xero's queries, but not for
/// OAuth 1.0a.
enum class Plus { IsSpace, IsPlus };
QList<WebParameter> parsePairs(const QByteArray& text, Plus plus);

/// The standard phrase of a status ("Not Found").
QByteArray reasonPhrase(int status);

} // namespace counterfoil::sandbox
