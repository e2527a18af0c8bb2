#include "sandbox/shop/searchcriteria.h"

#include <QMap>
#include <QRegularExpression>

namespace counterfoil::sandbox {

namespace {

/// PHP's reading of a[b][0][c]=v: nested maps, with text at the leaves.
struct Node
{
    QString text;
    QMap<QString, Node> children;
};

QStringList pathOf(const QString& name)
{
    QStringList path{name.section(u'[', 0, 0)};
    static const QRegularExpression bracket(QStringLiteral("\\[([^\\]]*)\\]"));
    auto matches = bracket.globalMatch(name);
    while (matches.hasNext())
        path.append(matches.next().captured(1));
    return path;
}

/// pageSize, page_size and PageSize are the same property.
QString canonical(QString name)
{
    return name.remove(u'_').toLower();
}

void insertPath(Node& root, const QStringList& path, const QString& value)
{
    Node* node = &root;
    for (const QString& step : path)
        node = &node->children[step];
    node->text = value;
}

class Reader
{
public:
    std::optional<WebResponse> error;

    SearchCriteria read(const Node& root)
    {
        for (auto it = root.children.cbegin(); it != root.children.cend(); ++it) {
            const QString name = canonical(it.key());
            if (name == u"pagesize")
                m_criteria.pageSize = integer(QStringLiteral("pageSize"), it->text);
            else if (name == u"currentpage")
                m_criteria.currentPage = integer(QStringLiteral("currentPage"), it->text);
            else if (name == u"filtergroups")
                readGroups(*it);
            else if (name == u"sortorders")
                readSortOrders(*it);
            else
                unknown(it.key());
        }
        return m_criteria;
    }

private:
    void unknown(const QString& name)
    {
        error = shopError(
            400, QStringLiteral("\"%fieldName\" is not supported. Correct the field name and try again."),
            QJsonObject{{QStringLiteral("fieldName"), QString(name.left(1).toUpper() + name.mid(1))}});
    }

    std::optional<int> integer(const QString& name, const QString& text)
    {
        bool ok = false;
        const int value = text.toInt(&ok);
        if (ok)
            return value;
        error =
            shopError(400, QStringLiteral(
                               "Error occurred during \"%1\" processing. The \"%2\" value's type is invalid. "
                               "The \"int\" type was expected. Verify and try again.")
                               .arg(name, text));
        return std::nullopt;
    }

    // A group or a list that is a text instead of a list is ignored, so that every row is answered.
    void readGroups(const Node& groups)
    {
        for (const Node& group : groups.children) {
            QList<Filter> filters;
            for (auto it = group.children.cbegin(); it != group.children.cend(); ++it) {
                if (canonical(it.key()) != u"filters") {
                    unknown(it.key());
                    continue;
                }
                for (const Node& filter : it->children)
                    filters.append(readFilter(filter));
            }
            if (!filters.isEmpty())
                m_criteria.groups.append(filters);
        }
    }

    Filter readFilter(const Node& node)
    {
        Filter filter;
        for (auto it = node.children.cbegin(); it != node.children.cend(); ++it) {
            const QString name = canonical(it.key());
            if (name == u"field")
                filter.field = it->text;
            else if (name == u"value")
                filter.value = it->text;
            else if (name == u"conditiontype")
                filter.condition = it->text;
            else
                unknown(it.key());
        }
        return filter;
    }

    void readSortOrders(const Node& orders)
    {
        static const QRegularExpression legal(QStringLiteral("^[A-Za-z0-9_.\\-]*$"));
        for (const Node& order : orders.children) {
            SortOrder sort;
            for (auto it = order.children.cbegin(); it != order.children.cend(); ++it) {
                if (canonical(it.key()) == u"field")
                    sort.field = it->text;
                else if (canonical(it.key()) == u"direction")
                    sort.ascending = readDirection(it->text);
            }
            if (!legal.match(sort.field).hasMatch())
                error = shopError(400, QStringLiteral("Sort order field %1 contains restricted symbols"),
                                  QJsonArray{sort.field});
            m_criteria.sortOrders.append(sort);
        }
    }

    bool readDirection(const QString& text)
    {
        const QString direction = text.toUpper();
        if (direction != u"ASC" && direction != u"DESC")
            error =
                shopError(400,
                          QStringLiteral("The sort order has to be specified as %1 for ascending order or %2 "
                                         "for descending order."),
                          QJsonArray{QStringLiteral("ASC"), QStringLiteral("DESC")});
        return direction == u"ASC";
    }

    SearchCriteria m_criteria;
};

} // namespace

WebResponse shopError(int status, const QString& message, const QJsonValue& parameters)
{
    QJsonObject body{{QStringLiteral("message"), message}};
    if (!parameters.isUndefined())
        body.insert(u"parameters", parameters);
    return WebResponse::json(status, body);
}

QJsonObject SearchCriteria::toJson() const
{
    QJsonArray groupList;
    for (const QList<Filter>& group : groups) {
        QJsonArray filters;
        for (const Filter& filter : group) {
            QJsonObject json{{QStringLiteral("field"), filter.field},
                             {QStringLiteral("condition_type"), filter.condition}};
            if (filter.value)
                json.insert(u"value", *filter.value);
            filters.append(json);
        }
        groupList.append(QJsonObject{{QStringLiteral("filters"), filters}});
    }
    QJsonObject json{{QStringLiteral("filter_groups"), groupList}};
    QJsonArray sorts;
    for (const SortOrder& sort : sortOrders)
        sorts.append(QJsonObject{
            {QStringLiteral("field"), sort.field},
            {QStringLiteral("direction"), sort.ascending ? QStringLiteral("ASC") : QStringLiteral("DESC")}});
    if (!sorts.isEmpty())
        json.insert(u"sort_orders", sorts);
    if (pageSize)
        json.insert(u"page_size", *pageSize);
    if (currentPage)
        json.insert(u"current_page", *currentPage);
    return json;
}

std::variant<SearchCriteria, WebResponse> parseSearchCriteria(const WebRequest& request)
{
    Node root;
    bool present = false;
    for (const WebParameter& pair : parsePairs(request.query, Plus::IsSpace)) {
        QStringList path = pathOf(pair.first);
        if (canonical(path.takeFirst()) != u"searchcriteria")
            continue;
        present = true;
        if (!path.isEmpty())
            insertPath(root, path, pair.second);
    }
    if (!present)
        return shopError(400, QStringLiteral("\"%fieldName\" is required. Enter and try again."),
                         QJsonObject{{QStringLiteral("fieldName"), QStringLiteral("searchCriteria")}});
    Reader reader;
    const SearchCriteria criteria = reader.read(root);
    if (reader.error)
        return *reader.error;
    return criteria;
}

} // namespace counterfoil::sandbox
