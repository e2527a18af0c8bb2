#pragma once

#include "sandbox/http/web.h"
#include "sandbox/xero/books.h"
#include "sandbox/xero/schema.h"

namespace counterfoil::sandbox {

/// One call of the Accounting API, already let in. `path`: below api.xro/2.0, split and decoded.
struct ApiCall
{
    Books& books;
    const WebRequest& request;
    const Schema& schema;
    QStringList path;
    QDateTime now;

    int unitDecimals() const { return request.parameter(u"unitdp") == u"4" ? 4 : 2; }
    bool summarizeErrors() const { return request.parameter(u"summarizeErrors").toLower() != u"false"; }
};

WebResponse readEndpoint(const ApiCall& call);
/// Puts back the books when nothing was saved.
WebResponse writeEndpoint(const ApiCall& call);

} // namespace counterfoil::sandbox
