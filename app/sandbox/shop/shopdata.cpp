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

bool ShopData::change(const QString& recording, const QString& number, const QJsonObject& fields)
{
    rows(recording);
    QJsonArray& list = m_sets[recording].rows;
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
        return true;
    }
    return false;
}

} // namespace counterfoil::sandbox
