#include "sandbox/http/web.h"

#include <QJsonDocument>
#include <QUrl>

namespace counterfoil::sandbox {

namespace {

QString decoded(QByteArray text, Plus plus)
{
    if (plus == Plus::IsSpace)
        text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

QByteArray WebRequest::header(QByteArrayView name) const
{
    for (const WebHeader& header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

QString WebRequest::parameter(QStringView name) const
{
    for (const WebParameter& pair : parsePairs(query, Plus::IsSpace)) {
        if (name.compare(pair.first, Qt::CaseInsensitive) == 0)
            return pair.second.isNull() ? QString(QLatin1String("")) : pair.second;
    }
    return {};
}

bool WebRequest::hasParameter(QStringView name) const
{
    return !parameter(name).isNull();
}

WebResponse WebResponse::json(int status, const QJsonObject& object)
{
    return {
        status, "application/json; charset=utf-8", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

WebResponse WebResponse::json(int status, const QJsonArray& array)
{
    return {
        status, "application/json; charset=utf-8", QJsonDocument(array).toJson(QJsonDocument::Compact), {}};
}

WebResponse WebResponse::text(int status, const QByteArray& text)
{
    return {status, "text/plain; charset=utf-8", text, {}};
}

WebResponse WebResponse::html(int status, const QByteArray& page)
{
    return {status, "text/html; charset=UTF-8", page, {}};
}

WebResponse WebResponse::redirect(const QByteArray& location)
{
    return {302, {}, {}, {{"Location", location}}};
}

QList<WebParameter> parsePairs(const QByteArray& text, Plus plus)
{
    QList<WebParameter> pairs;
    for (const QByteArray& part : text.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.left(equals);
        const QString value = equals < 0 ? QString() : decoded(part.mid(equals + 1), plus);
        pairs.append({decoded(name, plus), value});
    }
    return pairs;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    default:
        return "Unknown";
    }
}

} // namespace counterfoil::sandbox
