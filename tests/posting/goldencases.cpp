#include "posting/goldencases.h"

#include "posting/previewcase.h"

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

namespace {

QJsonValue changed(const QJsonValue& root, QStringList path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    const QString key = path.takeFirst();
    bool isIndex = false;
    const int index = key.toInt(&isIndex);
    if (isIndex && !root.isObject()) {
        QJsonArray array = root.toArray();
        if (index == array.size())
            array.append(changed(QJsonValue(), path, value));
        else
            array[index] = changed(array[index], path, value);
        return array;
    }
    QJsonObject object = root.toObject();
    object.insert(key, changed(object.value(key), path, value));
    return object;
}

} // namespace

Case::Case(const QString& goldenName)
{
    const QStringList files = goldenFiles();
    for (const QString& file : files) {
        if (file.startsWith(goldenName))
            m_input = readJsonFile(QStringLiteral("golden/") + file);
    }
    m_input.remove(QStringLiteral("expected"));
}

Case& Case::set(const QString& path, const QJsonValue& value)
{
    m_input = changed(m_input, path.split(u'/'), value).toObject();
    return *this;
}

QJsonObject Case::preview() const
{
    const Result<QJsonObject> result = posting::previewCase(m_input);
    return result.ok() ? *result : QJsonObject{{QStringLiteral("outcome"), result.error().message}};
}

QJsonValue Case::at(const QJsonValue& root, const QString& path)
{
    QJsonValue value = root;
    const QStringList keys = path.split(u'/');
    for (const QString& key : keys)
        value = value.isArray() ? value.toArray().at(key.toInt()) : value.toObject().value(key);
    return value;
}

QString textAt(const QJsonObject& preview, const char* path)
{
    const QJsonValue value = Case::at(preview, QLatin1String(path));
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

QString outcomeOf(const QJsonObject& preview)
{
    const QString outcome = preview.value(u"outcome").toString();
    return outcome == QStringLiteral("block") ? preview.value(u"reason").toString() : outcome;
}

qsizetype lineCount(const QJsonObject& preview)
{
    return Case::at(preview, QStringLiteral("documents/0/body/LineItems")).toArray().size();
}

} // namespace counterfoil::test
