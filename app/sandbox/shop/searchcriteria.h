#pragma once

#include "sandbox/http/web.h"

#include <optional>
#include <variant>

namespace counterfoil::sandbox {

struct Filter
{
    QString field;
    std::optional<QString> value;
    QString condition = QStringLiteral("eq");
};

struct SortOrder
{
    QString field;
    bool ascending = false; ///< a direction left out means descending
};

/// Magento's searchCriteria: groups are AND, filters within a group OR.
struct SearchCriteria
{
    QList<QList<Filter>> groups;
    QList<SortOrder> sortOrders;
    std::optional<int> pageSize, currentPage;

    /// As Magento repeats it in its answer.
    QJsonObject toJson() const;
};

/// Reads it from the query, in camelCase or snake_case; or the refusal Magento would send.
std::variant<SearchCriteria, WebResponse> parseSearchCriteria(const WebRequest& request);

/// {"message": …} and, if given, {"parameters": …}.
WebResponse shopError(int status, const QString& message,
                      const QJsonValue& parameters = QJsonValue::Undefined);

} // namespace counterfoil::sandbox
