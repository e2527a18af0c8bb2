#include "xero/callbackrequest.h"

#include "resources/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>
#include <QUrlQuery>

namespace counterfoil::xero {

namespace {

CallbackVerdict notOurs(int status, const QByteArray& reason)
{
    return {CallbackVerdict::Kind::NotOurs, status, reason, {}};
}

/// A page that resolves its own name to 127.0.0.1 (DNS rebinding) sends that name as Host.
bool isOurHost(const QList<QByteArray>& lines, quint16 port)
{
    QList<QByteArray> hosts;
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare("host", Qt::CaseInsensitive) == 0)
            hosts.append(line.mid(colon + 1).trimmed().toLower());
    }
    if (hosts.size() != 1)
        return false;
    const QByteArray suffix = ':' + QByteArray::number(port);
    return hosts.first() == "localhost" + suffix || hosts.first() == "127.0.0.1" + suffix ||
           hosts.first() == "[::1]" + suffix;
}

/// The only value of that name; nothing when it is absent or there are several.
QString single(const QUrlQuery& query, const QString& name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? values.first() : QString();
}

struct PageText
{
    QString title, text;
    bool good = false;
};

PageText pageText(const CallbackVerdict& verdict)
{
    switch (verdict.kind) {
    case CallbackVerdict::Kind::Code:
        return {QCoreApplication::translate("SignInPage", "Signed in to Xero"),
                QCoreApplication::translate("SignInPage",
                                            "You can close this page and go back to Counterfoil, which "
                                            "is finishing the connection."),
                true};
    case CallbackVerdict::Kind::Denied:
        return {QCoreApplication::translate("SignInPage", "Not connected"),
                QCoreApplication::translate("SignInPage",
                                            "You chose not to allow the access. Nothing was connected. "
                                            "You can close this page.")};
    case CallbackVerdict::Kind::Failed:
        return {QCoreApplication::translate("SignInPage", "Xero reports a problem"),
                QCoreApplication::translate("SignInPage", "Xero did not complete the sign-in: %1. Go back to "
                                                          "Counterfoil to see what to do.")
                    .arg(verdict.value)};
    case CallbackVerdict::Kind::NotOurs:
        break;
    }
    if (verdict.status == 404) {
        return {QCoreApplication::translate("SignInPage", "Nothing here"),
                QCoreApplication::translate("SignInPage",
                                            "Counterfoil listens here only for the answer of Xero's "
                                            "sign-in page.")};
    }
    return {QCoreApplication::translate("SignInPage", "This sign-in does not match"),
            QCoreApplication::translate("SignInPage",
                                        "This page does not belong to the sign-in that Counterfoil is "
                                        "waiting for. Close it, go back to Counterfoil and press "
                                        "Connect Now again.")};
}

QByteArray page(const PageText& text)
{
    initResources();
    QFile file(QStringLiteral(":/pages/signin.html"));
    if (!file.open(QIODevice::ReadOnly))
        return text.title.toHtmlEscaped().toUtf8() + "\n" + text.text.toHtmlEscaped().toUtf8();
    QByteArray html = file.readAll();
    html.replace("{{class}}", text.good ? "good" : "bad");
    html.replace("{{mark}}", text.good ? "&#10003;" : "!");
    html.replace("{{title}}", text.title.toHtmlEscaped().toUtf8());
    html.replace("{{text}}", text.text.toHtmlEscaped().toUtf8()); // last: its content is not ours
    return html;
}

} // namespace

bool equalsInConstantTime(const QByteArray& a, const QByteArray& b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |=
            static_cast<unsigned>(static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]));
    return difference == 0;
}

CallbackVerdict judgeCallback(const QByteArray& head, quint16 port, const QByteArray& state)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray& line : lines)
        line = line.trimmed();
    const QList<QByteArray> start = lines.first().split(' ');
    if (start.size() != 3 || !start[2].startsWith("HTTP/1.") || !isOurHost(lines, port))
        return notOurs(400, "Bad Request");
    if (start[0] != "GET")
        return notOurs(405, "Method Not Allowed");
    const QUrl url = QUrl::fromEncoded(start[1], QUrl::StrictMode);
    if (!start[1].startsWith('/') || !url.isValid() || url.path() != QStringLiteral("/callback"))
        return notOurs(404, "Not Found");

    const QUrlQuery query(url);
    if (state.isEmpty() || !equalsInConstantTime(single(query, QStringLiteral("state")).toUtf8(), state))
        return notOurs(400, "Bad Request");
    const QString error = single(query, QStringLiteral("error"));
    const QString code = single(query, QStringLiteral("code"));
    if (error == QStringLiteral("access_denied"))
        return {CallbackVerdict::Kind::Denied, 200, "OK", error};
    if (!error.isEmpty()) {
        QString description = single(query, QStringLiteral("error_description"));
        description.replace(u'+', u' ');
        const QString text = description.isEmpty() ? error : error + QStringLiteral(": ") + description;
        return {CallbackVerdict::Kind::Failed, 200, "OK", text.left(300)};
    }
    if (code.isEmpty())
        return notOurs(400, "Bad Request");
    return {CallbackVerdict::Kind::Code, 200, "OK", code};
}

QByteArray callbackAnswer(const CallbackVerdict& verdict)
{
    const QByteArray body = page(pageText(verdict));
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(verdict.status) + ' ' + verdict.reason + "\r\n";
    answer +=
        "Content-Type: text/html; charset=utf-8\r\n"
        "Content-Length: " +
        QByteArray::number(body.size()) +
        "\r\n"
        "Cache-Control: no-store\r\n"
        "Referrer-Policy: no-referrer\r\n"
        "X-Content-Type-Options: nosniff\r\n"
        "X-Frame-Options: DENY\r\n"
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'\r\n";
    if (verdict.status == 405)
        answer += "Allow: GET\r\n";
    return answer + "Connection: close\r\n\r\n" + body;
}

} // namespace counterfoil::xero
