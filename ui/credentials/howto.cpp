#include "credentials/howto.h"

#include <QCoreApplication>
#include <QStringList>

namespace counterfoil::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HowTo)
};

QString numbered(const QStringList& steps)
{
    QString html = QStringLiteral("<ol style=\"margin-left:-18px; margin-top:2px; margin-bottom:2px\">");
    for (const QString& step : steps)
        html += QStringLiteral("<li style=\"margin-bottom:4px\">") + step + QStringLiteral("</li>");
    return html + QStringLiteral("</ol>");
}

} // namespace

QString magentoHowTo()
{
    return numbered({
        Words::tr("In the Magento admin open <b>System &gt; Extensions &gt; Integrations</b> and press "
                  "<b>Add New Integration</b>. Name it “Counterfoil” and enter your admin password."),
        Words::tr("On the <b>API</b> page choose <b>Custom</b> and tick: Sales &gt; Operations &gt; Orders "
                  "&gt; Actions &gt; View, Invoices, Credit Memos · Catalog &gt; Inventory &gt; Products · "
                  "Customers "
                  "&gt; All Customers · Stores &gt; Settings &gt; All Stores · Stores &gt; Taxes &gt; Tax "
                  "Zones and "
                  "Rates."),
        Words::tr("Press <b>Save</b>, then <b>Activate</b> and <b>Allow</b>. Magento shows four values."),
        Words::tr("Copy all four at once and paste them into any field below: each finds its place."),
    });
}

QString xeroHowTo(const QString& redirectUri)
{
    return numbered({
        Words::tr("Open <a href=\"https://developer.xero.com/app/manage\">developer.xero.com/app/manage</a>, "
                  "sign in "
                  "and press <b>New app</b>."),
        Words::tr(
            "Name: for example “Counterfoil for my shop”. Integration type: <b>Mobile or desktop app</b>. "
            "Company URL: your shop's address."),
        Words::tr(
            "Redirect URI: <b>%1</b> (copy it from below). Accept the terms and press <b>Create app</b>.")
            .arg(redirectUri.toHtmlEscaped()),
        Words::tr("Open <b>Configuration</b>, copy the <b>Client id</b> and paste it below. This kind of app "
                  "has no "
                  "secret."),
    });
}

QString xeroCustomConnectionHowTo()
{
    return numbered({
        Words::tr(
            "Open <a href=\"https://developer.xero.com/app/manage\">developer.xero.com/app/manage</a> and "
            "press "
            "<b>New app</b>; integration type: <b>Custom connection</b> (Xero charges for it; Australia, New "
            "Zealand, United Kingdom and United States only)."),
        Words::tr(
            "Choose the scopes for contacts, invoices, payments and settings, and the person who authorises "
            "it. That person gets an e-mail and picks the organisation."),
        Words::tr("Open <b>Configuration</b>, press <b>Generate a secret</b>, and paste client id and secret "
                  "below."),
    });
}

} // namespace counterfoil::ui
