#include "sandbox/shop/shopdata.h"

#include "resources/resources.h"

#include <QFile>
#include <QJsonDocument>

namespace counterfoil::sandbox {

QByteArray ShopData::bytes(const QString& file)
{
    initResources();
    QFile resource(QStringLiteral(":/demo/") + file);
    if (!resource.open(QIODevice::ReadOnly))
        qFatal("The embedded demo data lacks %s", qPrintable(file));
    return resource.readAll();
}

const RowSet& ShopData::rows(const QString& recording)
{
    auto it = m_sets.find(recording);
    if (it != m_sets.end())
        return *it;
    const QJsonDocument document = QJsonDocument::fromJson(bytes(recording + QStringLiteral(".json")));
    RowSet set;
    set.rows = document.object().value(u"items").toArray();
    const QJsonObject first = set.rows.at(0).toObject();
    if (!first.contains(u"entity_id"))
        set.idField = first.contains(u"class_id") ? QStringLiteral("class_id") : QStringLiteral("id");
    if (recording.startsWith(QLatin1String("customers")) || recording.startsWith(QLatin1String("products")))
        set.unknownField = UnknownField::InvalidAttribute;
    return *m_sets.insert(recording, set);
}

void ShopData::edit(const QString& recording, qint64 entityId, const QJsonObject& set)
{
    rows(recording);
    QJsonArray& list = m_sets[recording].rows;
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject row = list.at(i).toObject();
        if (row.value(u"entity_id").toInteger() != entityId)
            continue;
        for (auto it = set.constBegin(); it != set.constEnd(); ++it)
            row.insert(it.key(), it.value());
        list.replace(i, row);
    }
}

} // namespace counterfoil::sandbox
