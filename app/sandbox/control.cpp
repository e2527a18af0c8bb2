#include "sandbox/edits.h"
#include "sandbox/runner.h"
#include "sandbox/summary.h"

#include <QJsonDocument>

namespace counterfoil::sandbox {

BooksSummary summaryOf(Parts& parts)
{
    const std::lock_guard lock(parts.mutex);
    BooksSummary summary = summarise(parts.world.mainOrganisation());
    summary.calls = parts.xero.calls();
    return summary;
}

QJsonObject dumpOf(Parts& parts)
{
    const std::lock_guard lock(parts.mutex);
    return parts.world.mainOrganisation().toJson();
}

namespace {

WebResponse done()
{
    return WebResponse::json(200, QJsonObject{{QStringLiteral("ok"), true}});
}

WebResponse playFault(Parts& parts, const QJsonObject& json)
{
    const auto fault = faultFromJson(json);
    if (!fault)
        return WebResponse::text(400, "unknown kind or side");
    parts.faults.play(*fault);
    return done();
}

/// The commands that change something; nullopt: none of them.
std::optional<WebResponse> command(Parts& parts, const QByteArray& name, const QJsonObject& json)
{
    if (name == "fault")
        return playFault(parts, json);
    if (name == "clear-faults") {
        parts.faults.clear();
        return done();
    }
    if (name == "advance-clock") {
        parts.clock.advance(std::chrono::seconds(json.value(u"seconds").toInteger()));
        return done();
    }
    const std::lock_guard lock(parts.mutex);
    if (name == "void")
        voidInvoiceInBooks(parts.world.mainOrganisation(), json.value(u"number").toString(),
                           parts.clock.nowUtc());
    else if (name == "change-in-shop")
        parts.shop.change(json.value(u"list").toString(), json.value(u"number").toString(),
                          json.value(u"fields").toObject());
    else if (name == "edit")
        editDocumentInBooks(parts.world.mainOrganisation(), json.value(u"number").toString(),
                            json.value(u"set").toObject(), parts.clock.nowUtc());
    else if (name == "unpay")
        unpayDocumentInBooks(parts.world.mainOrganisation(), json.value(u"number").toString(),
                             parts.clock.nowUtc());
    else if (name == "expire-tokens")
        parts.world.tokens.expireAccessTokens();
    else if (name == "revoke")
        parts.world.tokens.revokeAll();
    else
        return std::nullopt;
    parts.world.save();
    return done();
}

} // namespace

WebResponse control(Parts& parts, const WebRequest& request)
{
    const QByteArray name = request.path.mid(qsizetype(sizeof("/_control/")) - 1);
    if (request.method == "GET" && name == "books")
        return WebResponse::json(200, summaryOf(parts).toJson());
    if (request.method == "GET" && name == "dump")
        return WebResponse::json(200, dumpOf(parts));
    if (request.method == "POST") {
        if (const auto response = command(parts, name, QJsonDocument::fromJson(request.body).object()))
            return *response;
    }
    return WebResponse::text(404, "unknown control");
}

} // namespace counterfoil::sandbox
