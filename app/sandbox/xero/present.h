#pragma once

#include "sandbox/xero/documents.h"

namespace counterfoil::sandbox {

/// How much of a document a read answers.
enum class Detail { Full, WithoutLines, SummaryOnly };

/// A document as a read or a write answers it: with its contact, payments and credits.
QJsonObject presentDocument(const Books& books, DocumentKind kind, const QJsonObject& row, Detail detail,
                            int unitDecimals);
QJsonObject presentContact(const QJsonObject& row, bool summaryOnly);

} // namespace counterfoil::sandbox
