#pragma once

#include "http/qthttptransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace counterfoil::test {

/// A shop whose lists say what a test wants them to say: each answer passes through `edit` on its way.
class EditedAnswers final : public HttpTransport
{
public:
    /// `request`: path and query, decoded. `list`: the whole answer ("items", "total_count").
    std::function<void(const QString& request, QJsonObject& list)> edit;
    std::function<void(QJsonObject& organisation)> editOrganisation; ///< what Xero says of it
    QStringList asked;                                               ///< what the shop was asked for, decoded

    Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop) override
    {
        const QString path = request.url.path() + u'?' + request.url.query(QUrl::FullyDecoded);
        auto answer = m_plain.send(request, stop);
        if (answer && editOrganisation && path.contains(QStringLiteral("/Organisation"))) {
            QJsonObject json = QJsonDocument::fromJson(answer->body).object();
            QJsonArray organisations = json.value(u"Organisations").toArray();
            QJsonObject organisation = organisations.at(0).toObject();
            editOrganisation(organisation);
            organisations.replace(0, organisation);
            json.insert(QStringLiteral("Organisations"), organisations);
            answer->body = QJsonDocument(json).toJson(QJsonDocument::Compact);
        }
        if (!answer || !path.contains(QStringLiteral("/rest/V1/")))
            return answer;
        asked.append(path);
        QJsonObject list = QJsonDocument::fromJson(answer->body).object();
        if (edit && list.contains(QStringLiteral("items"))) {
            edit(path, list);
            answer->body = QJsonDocument(list).toJson(QJsonDocument::Compact);
        }
        return answer;
    }
    void sendAll(const QList<HttpRequest>& requests, int maxInFlight, const OnResult& onResult,
                 std::stop_token stop) override
    {
        m_plain.sendAll(requests, maxInFlight, onResult, stop);
    }

    /// The row of a list with that number; -1 when it is not there.
    static qsizetype indexOf(const QJsonArray& items, const QString& incrementId)
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items.at(i).toObject().value(u"increment_id").toString() == incrementId)
                return i;
        }
        return -1;
    }
    /// The row with that number loses a field, if the list has the row.
    static void removeField(QJsonObject& list, const QString& incrementId, const QString& field)
    {
        QJsonArray items = list.value(u"items").toArray();
        const qsizetype at = indexOf(items, incrementId);
        if (at < 0)
            return;
        QJsonObject item = items.at(at).toObject();
        item.remove(field);
        items.replace(at, item);
        list.insert(QStringLiteral("items"), items);
    }

private:
    QtHttpTransport m_plain;
};

} // namespace counterfoil::test
