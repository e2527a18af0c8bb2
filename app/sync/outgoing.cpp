#include "sync/outgoing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace counterfoil::sync {

xero::WriteKind writeKindFromName(const QString& name)
{
    for (const auto kind :
         {xero::WriteKind::Contacts, xero::WriteKind::Items, xero::WriteKind::Invoices,
          xero::WriteKind::Payments, xero::WriteKind::CreditNotes, xero::WriteKind::Allocations,
          xero::WriteKind::VoidInvoice, xero::WriteKind::VoidCreditNote, xero::WriteKind::DeletePayment,
          xero::WriteKind::History}) {
        if (xero::writeKindName(kind) == name)
            return kind;
    }
    return xero::WriteKind::Other;
}

QString packExtra(const QJsonObject& values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

QJsonObject unpackExtra(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QByteArray freshIdempotencyKey(const QString& tenantId)
{
    return tenantId.left(36).toLatin1() + '-' + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QList<Outgoing> halvesOf(const store::Batch& batch)
{
    const QJsonObject body = QJsonDocument::fromJson(batch.body).object();
    if (body.size() != 1)
        return {};
    const QString listName = body.begin().key();
    const QJsonArray list = body.begin().value().toArray();
    if (list.size() != batch.elements.size() || list.size() < 2)
        return {};

    const qsizetype middle = list.size() / 2;
    QList<Outgoing> halves;
    for (const auto& [from, to] : {std::pair(qsizetype(0), middle), std::pair(middle, list.size())}) {
        QJsonArray part;
        for (qsizetype i = from; i < to; ++i)
            part.append(list[i]);
        Outgoing half;
        half.request.kind = writeKindFromName(batch.writeKind);
        half.request.method = batch.method;
        half.request.path = batch.path;
        half.request.body = QJsonDocument(QJsonObject{{listName, part}}).toJson(QJsonDocument::Compact);
        half.request.elements = part.size();
        half.elements = batch.elements.mid(from, to - from);
        halves.append(half);
    }
    return halves;
}

} // namespace counterfoil::sync
