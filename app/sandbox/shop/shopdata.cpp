#include "sandbox/shop/shopdata.h"

#include "resources/resources.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>

#include <mutex>

namespace counterfoil::sandbox {

QByteArray ShopData::bytes(const QString& file)
{
    initResources();
    QFile resource(QStringLiteral(":/demo/") + file);
    if (!resource.open(QIODevice::ReadOnly))
        qFatal("The embedded demo data lacks %s", qPrintable(file));
    return resource.readAll();
}

namespace {

RowSet parsed(const QString& recording)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(ShopData::bytes(recording + QStringLiteral(".json")));
    RowSet set;
    set.rows = document.object().value(u"items").toArray();
    set.fields = fieldsOf(set.rows);
    const QJsonObject first = set.rows.at(0).toObject();
    if (!first.contains(u"entity_id"))
        set.idField = first.contains(u"class_id") ? QStringLiteral("class_id") : QStringLiteral("id");
    if (recording.startsWith(QLatin1String("customers")) || recording.startsWith(QLatin1String("products")))
        set.unknownField = UnknownField::InvalidAttribute;
    return set;
}

/// Parsed once in a process: the recordings are megabytes that never change, and a test opens hundreds of
/// shops. Any thread.
RowSet recorded(const QString& recording)
{
    static std::mutex mutex;
    static QHash<QString, RowSet> sets;
    const std::lock_guard lock(mutex);
    auto it = sets.find(recording);
    if (it == sets.end())
        it = sets.insert(recording, parsed(recording));
    return *it;
}

} // namespace

const RowSet& ShopData::rows(const QString& recording)
{
    auto it = m_sets.find(recording);
    if (it == m_sets.end())
        it = m_sets.insert(recording, recorded(recording));
    return *it;
}

bool ShopData::change(const QString& recording, const QString& number, const QJsonObject& fields)
{
    rows(recording);
    RowSet& set = m_sets[recording];
    QJsonArray& list = set.rows;
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject row = list.at(i).toObject();
        const QStringList names{row.value(u"increment_id").toString(), row.value(u"sku").toString(),
                                row.value(u"email").toString(),
                                QString::number(row.value(u"entity_id").toInteger())};
        if (number.isEmpty() || !names.contains(number))
            continue;
        for (auto it = fields.begin(); it != fields.end(); ++it)
            row.insert(it.key(), it.value());
        list.replace(i, row);
        set.fields = fieldsOf(list);
        return true;
    }
    return false;
}

} // namespace counterfoil::sandbox
