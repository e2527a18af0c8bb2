#include "xero/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <limits>

namespace counterfoil::xero {

namespace {

void append(QByteArray& out, const QJsonValue& value);

QByteArray stringText(const QString& text)
{
    // Qt's own escaping, without the array around it.
    const QByteArray wrapped = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

QByteArray numberText(const QJsonValue& value)
{
    const double number = value.toDouble();
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    if (const qint64 whole = value.toInteger(none); whole != none)
        return QByteArray::number(whole);
    QByteArray shortest = QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    if (!shortest.contains('e'))
        return shortest;
    QByteArray plain = QByteArray::number(number, 'f', 10);
    while (plain.endsWith('0'))
        plain.chop(1);
    if (plain.endsWith('.'))
        plain.chop(1);
    return plain;
}

void append(QByteArray& out, const QJsonArray& array)
{
    out += '[';
    bool first = true;
    for (const QJsonValue& value : array) {
        if (!first)
            out += ',';
        first = false;
        append(out, value);
    }
    out += ']';
}

void append(QByteArray& out, const QJsonObject& object)
{
    out += '{';
    bool first = true;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!first)
            out += ',';
        first = false;
        out += stringText(it.key());
        out += ':';
        append(out, it.value());
    }
    out += '}';
}

void append(QByteArray& out, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        return;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        out += numberText(value);
        return;
    case QJsonValue::String:
        out += stringText(value.toString());
        return;
    case QJsonValue::Array:
        append(out, value.toArray());
        return;
    case QJsonValue::Object:
        append(out, value.toObject());
        return;
    }
}

} // namespace

QByteArray jsonText(const QJsonObject& object)
{
    QByteArray out;
    append(out, object);
    return out;
}

} // namespace counterfoil::xero
