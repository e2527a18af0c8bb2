#include "sandbox/shop/fieldsfilter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <optional>

namespace counterfoil::sandbox {

namespace {

struct Selection
{
    QMap<QString, Selection> names;
};

std::optional<Selection> parse(const QString& text, qsizetype& at, int depth)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z0-9_]+"));
    Selection selection;
    while (true) {
        const auto match = word.match(text, at, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return std::nullopt;
        at = match.capturedEnd();
        Selection& child = selection.names[match.captured()];
        if (at < text.size() && text.at(at) == u'[') {
            const auto nested = parse(text, ++at, depth + 1);
            if (!nested)
                return std::nullopt;
            child = *nested;
        }
        if (at < text.size() && text.at(at) == u',') {
            ++at;
            continue;
        }
        if (depth == 0)
            return at == text.size() ? std::optional(selection) : std::nullopt;
        if (at >= text.size() || text.at(at) != u']')
            return std::nullopt;
        ++at;
        return selection;
    }
}

/// custom_attributes[code] picks entries by their code, and leaves an object keyed by position.
QJsonValue pickAttributes(const QJsonArray& attributes, const Selection& selection)
{
    QJsonObject picked;
    for (qsizetype i = 0; i < attributes.size(); ++i) {
        if (selection.names.contains(attributes.at(i).toObject().value(u"attribute_code").toString()))
            picked.insert(QString::number(i), attributes.at(i));
    }
    return picked;
}

QJsonValue apply(const QJsonValue& value, const Selection& selection)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const auto& entry : value.toArray())
            list.append(apply(entry, selection));
        return list.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(list);
    }
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = selection.names.cbegin(); it != selection.names.cend(); ++it) {
        if (!object.contains(it.key()))
            continue;
        const QJsonValue entry = object.value(it.key());
        const bool emptyList = entry.isArray() && entry.toArray().isEmpty();
        if (it.key() == u"custom_attributes" && !it->names.isEmpty())
            result.insert(it.key(), pickAttributes(entry.toArray(), *it));
        else if (!it->names.isEmpty())
            result.insert(it.key(), apply(entry, *it));
        else
            result.insert(it.key(), emptyList ? QJsonValue(QJsonValue::Null) : entry);
    }
    return result;
}

} // namespace

QJsonValue filterFields(const QJsonValue& value, const QString& fields)
{
    qsizetype at = 0;
    const auto selection = parse(fields, at, 0);
    if (!selection)
        return QJsonArray();
    const QJsonValue result = apply(value, *selection);
    if (result.isObject() && result.toObject().isEmpty())
        return QJsonArray();
    return result;
}

} // namespace counterfoil::sandbox
