#include "sandbox/shop/listing.h"

#include "sandbox/shop/condition.h"

#include <QHash>

#include <algorithm>

namespace counterfoil::sandbox {

namespace {

WebResponse internalError()
{
    return shopError(500, QStringLiteral("Internal Error. Details are available in Magento log file. "
                                         "Report ID: webapi-6b040718e09aa"));
}

/// from and to in one group are a range; every other combination in a group is an OR.
bool isRange(const QList<Filter>& group)
{
    return group.size() == 2 && group.at(0).field == group.at(1).field &&
           ((group.at(0).condition == u"from" && group.at(1).condition == u"to") ||
            (group.at(0).condition == u"to" && group.at(1).condition == u"from"));
}

/// Does the database walk its index on updated_at, so that unsorted rows come in that order?
bool usesUpdatedIndex(const SearchCriteria& criteria)
{
    static const QStringList ranges{QStringLiteral("gt"), QStringLiteral("gteq"), QStringLiteral("from"),
                                    QStringLiteral("lt"), QStringLiteral("lteq"), QStringLiteral("to")};
    return std::any_of(criteria.groups.cbegin(), criteria.groups.cend(), [](const QList<Filter>& group) {
        return group.first().field == u"updated_at" && ranges.contains(group.first().condition) &&
               (group.size() == 1 || isRange(group));
    });
}

QString customAttribute(const QJsonObject& row, const QString& code)
{
    for (const auto& attribute : row.value(u"custom_attributes").toArray()) {
        if (attribute.toObject().value(u"attribute_code").toString() == code)
            return attribute.toObject().value(u"value").toString();
    }
    return {};
}

} // namespace

QSet<QString> fieldsOf(const QJsonArray& rows)
{
    QSet<QString> fields{QStringLiteral("entity_id")};
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        for (auto it = row.constBegin(); it != row.constEnd(); ++it) {
            if (!it->isObject() && !it->isArray())
                fields.insert(it.key());
        }
        for (const auto& attribute : row.value(u"custom_attributes").toArray())
            fields.insert(attribute.toObject().value(u"attribute_code").toString());
    }
    return fields;
}

QJsonValue Listing::valueOf(const QJsonObject& row, const QString& field) const
{
    if (field == u"entity_id")
        return row.value(m_set.idField);
    const QJsonValue value = row.value(field);
    if (!value.isUndefined())
        return value;
    const QString custom = customAttribute(row, field);
    return custom.isNull() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(custom);
}

std::optional<WebResponse> Listing::unknownFields(const SearchCriteria& criteria) const
{
    const bool strictSort = m_set.unknownField == UnknownField::InternalError;
    for (const QList<Filter>& group : criteria.groups) {
        for (const Filter& filter : group) {
            if (m_set.fields.contains(filter.field))
                continue;
            if (strictSort)
                return internalError();
            return shopError(
                400, QStringLiteral("The \"%1\" attribute name is invalid. Reset the name and try again."),
                QJsonArray{filter.field});
        }
    }
    for (const SortOrder& sort : criteria.sortOrders) {
        if (strictSort && !m_set.fields.contains(sort.field))
            return internalError();
    }
    return std::nullopt;
}

bool Listing::matchesGroup(const QJsonObject& row, const QList<Filter>& group) const
{
    const auto holds = [this, &row](const Filter& filter) {
        return conditionHolds(valueOf(row, filter.field), filter);
    };
    return isRange(group) ? std::all_of(group.cbegin(), group.cend(), holds)
                          : std::any_of(group.cbegin(), group.cend(), holds);
}

void Listing::sort(QList<QJsonObject>& rows, const SearchCriteria& criteria) const
{
    if (criteria.sortOrders.isEmpty() && !usesUpdatedIndex(criteria))
        return;
    const QList<SortOrder> sortOrders =
        !criteria.sortOrders.isEmpty()
            ? criteria.sortOrders
            : QList<SortOrder>{{QStringLiteral("updated_at"), true}, {QStringLiteral("entity_id"), true}};
    // A database gives no promise about ties: here they change with the page, so that a client that sorts by
    // updated_at alone loses rows, as it does on a real shop.
    const auto tie = [this, page = criteria.currentPage.value_or(1)](const QJsonObject& row) {
        return qHash(row.value(m_set.idField).toInt(), static_cast<size_t>(page) * 7919U);
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const QJsonObject& a, const QJsonObject& b) {
        for (const SortOrder& sort : sortOrders) {
            const int order = compareValues(valueOf(a, sort.field), valueOf(b, sort.field));
            if (order != 0)
                return sort.ascending ? order < 0 : order > 0;
        }
        return tie(a) < tie(b);
    });
}

std::variant<QJsonObject, WebResponse> Listing::answer(const SearchCriteria& criteria) const
{
    if (const auto refusal = unknownFields(criteria))
        return *refusal;
    QList<QJsonObject> rows;
    for (const auto& value : m_set.rows) {
        const QJsonObject row = value.toObject();
        const bool all = std::all_of(criteria.groups.cbegin(), criteria.groups.cend(),
                                     [&](const QList<Filter>& group) { return matchesGroup(row, group); });
        if (all)
            rows.append(row);
    }
    sort(rows, criteria);

    const qsizetype total = rows.size();
    qsizetype size = criteria.pageSize.value_or(0);
    const qsizetype page = std::max(1, criteria.currentPage.value_or(1));
    if (size == 0)
        size = std::max<qsizetype>(total, 1);
    else if (size < 0)
        size = 1;
    QJsonArray items;
    for (qsizetype i = (page - 1) * size; i < std::min(page * size, total); ++i)
        items.append(rows.at(i));
    return QJsonObject{{QStringLiteral("items"), items},
                       {QStringLiteral("search_criteria"), criteria.toJson()},
                       {QStringLiteral("total_count"), total}};
}

} // namespace counterfoil::sandbox
