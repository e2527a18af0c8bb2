#include "sandbox/xero/signinpage.h"

namespace counterfoil::sandbox {

namespace {

QByteArray page(const QString& title, const QString& body)
{
    const QString style =
        QStringLiteral("body{font-family:sans-serif;background:#eef1f4;color:#1d2733;margin:0}"
                       "main{max-width:30rem;margin:3rem "
                       "auto;background:#fff;padding:2rem;border-radius:8px;border:1px solid #d5dbe1}"
                       "h1{font-size:1.4rem;margin-top:0}small{color:#556}label{display:block;margin:.5rem 0}"
                       "button{font-size:1rem;padding:.6rem 1.2rem;border-radius:4px;border:1px solid "
                       "#0b6a8f;cursor:pointer}"
                       ".yes{background:#0b6a8f;color:#fff}.no{background:#fff;color:#0b6a8f}");
    const QString html =
        QStringLiteral("<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>") +
        title.toHtmlEscaped() + QStringLiteral("</title>\n<style>") + style +
        QStringLiteral("</style></head>\n<body><main>\n") + body +
        QStringLiteral("\n</main></body>\n</html>\n");
    return html.toUtf8();
}

} // namespace

QByteArray signInPage(const QList<WebParameter>& hidden, const QStringList& scopes,
                      const QList<Books>& organisations)
{
    QString form;
    for (const WebParameter& field : hidden)
        form +=
            QString(QStringLiteral("<input type=\"hidden\" name=\"") + field.first.toHtmlEscaped() +
                    QStringLiteral("\" value=\"") + field.second.toHtmlEscaped() + QStringLiteral("\">\n"));
    bool first = true;
    for (const Books& books : organisations) {
        form += QString(QStringLiteral("<label><input type=\"checkbox\" name=\"tenant\" value=\"") +
                        books.tenantId + (first ? QStringLiteral("\" checked> ") : QStringLiteral("\"> ")) +
                        books.organisation.value(u"Name").toString().toHtmlEscaped() +
                        QStringLiteral("</label>\n"));
        first = false;
    }
    QString wanted;
    for (const QString& scope : scopes)
        wanted += QString(QStringLiteral("<li>") + scope.toHtmlEscaped() + QStringLiteral("</li>\n"));
    return page(
        QStringLiteral("Demo sign-in"),
        QStringLiteral(
            "<h1>Counterfoil wants access to:</h1>\n"
            "<p><small>This is a demo of the sign-in page. No real Xero account is involved.</small></p>\n"
            "<form method=\"post\" action=\"/identity/connect/authorize\">\n") +
            form + QStringLiteral("<ul>\n") + wanted +
            QStringLiteral(
                "</ul>\n<button class=\"yes\" name=\"decision\" value=\"approve\">Allow access</button>\n"
                "<button class=\"no\" name=\"decision\" value=\"deny\">Cancel</button>\n</form>"));
}

QByteArray identityErrorPage(const QString& error, const QString& description)
{
    return page(QStringLiteral("Demo sign-in"),
                QStringLiteral("<h1>Sorry, something went wrong</h1>\n<p>Error: ") + error.toHtmlEscaped() +
                    QStringLiteral("</p>\n<p>") + description.toHtmlEscaped() + QStringLiteral("</p>"));
}

} // namespace counterfoil::sandbox
