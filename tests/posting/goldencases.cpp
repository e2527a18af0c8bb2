#include "posting/goldencases.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

namespace counterfoil::test {

namespace {

QString shown(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 6);
    if (value.isUndefined())
        return QStringLiteral("nothing");
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

QJsonObject readJsonFile(const QString& pathBelowData)
{
    QFile file(QStringLiteral(COUNTERFOIL_TEST_DATA "/") + pathBelowData);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList goldenFiles()
{
    const QDir folder(QStringLiteral(COUNTERFOIL_TEST_DATA "/golden"));
    return folder.entryList({QStringLiteral("[0-9]*.json")}, QDir::Files, QDir::Name);
}

QString difference(const QJsonValue& expected, const QJsonValue& found, const QString& path)
{
    if (expected.isObject() && found.isObject()) {
        const QJsonObject a = expected.toObject(), b = found.toObject();
        QSet<QString> keys;
        for (const QString& key : a.keys() + b.keys())
            keys.insert(key);
        for (const QString& key : std::as_const(keys)) {
            const QString where = difference(a.value(key), b.value(key), QString(path + u'.' + key));
            if (!where.isEmpty())
                return where;
        }
        return {};
    }
    if (expected.isArray() && found.isArray()) {
        const QJsonArray a = expected.toArray(), b = found.toArray();
        if (a.size() != b.size())
            return QStringLiteral("%1: %2 elements expected, %3 found").arg(path).arg(a.size()).arg(b.size());
        for (qsizetype i = 0; i < a.size(); ++i) {
            const QString where = difference(a[i], b[i], QStringLiteral("%1[%2]").arg(path).arg(i));
            if (!where.isEmpty())
                return where;
        }
        return {};
    }
    return shown(expected) == shown(found)
               ? QString()
               : QStringLiteral("%1: %2 expected, %3 found").arg(path, shown(expected), shown(found));
}

} // namespace counterfoil::test
