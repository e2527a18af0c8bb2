#pragma once

#include "store/types.h"
#include "xero/writer.h"

#include <QJsonObject>

namespace counterfoil::sync {

/// One write on its way into the journal: the request's bytes and, per element, what must be known again when
/// its answer comes, be it after a restart.
struct Outgoing
{
    xero::WriteRequest request;
    QList<store::Batch::Element> elements;
};

/// LedgerEntry::note of a document that was posted as part of a daily summary.
inline const QString inSummaryNote = QStringLiteral("in daily summary");

inline const auto putPaymentSlice = [](const QList<xero::Payment>& slice) {
    return xero::putPayments(slice);
};

/// Keys of Batch::Element::extra.
namespace extra {
inline const QString total = QStringLiteral("total");       ///< predicted Total (R10)
inline const QString totalTax = QStringLiteral("totalTax"); ///< predicted TotalTax
inline const QString documentId =
    QStringLiteral("documentId"); ///< Xero id of the invoice or credit note a payment is for
inline const QString documentNumber = QStringLiteral("documentNumber");
inline const QString invoiceId = QStringLiteral("invoiceId"); ///< allocation's target
inline const QString contactKey = QStringLiteral("contactKey");
inline const QString contactId = QStringLiteral("contactId");
inline const QString refund = QStringLiteral("refund");       ///< a payment that refunds a credit note
inline const QString paymentId = QStringLiteral("paymentId"); ///< a payment to be deleted
inline const QString members = QStringLiteral("members");     ///< magento keys a daily summary's payment pays
inline const QString notes = QStringLiteral("notes");
} // namespace extra

/// The inverse of xero::writeKindName; Other when unknown.
xero::WriteKind writeKindFromName(const QString& name);

QString packExtra(const QJsonObject& values);
QJsonObject unpackExtra(const QString& text);

/// Idempotency key of a batch: unique for ever, with the tenant in it because Xero's OpenAPI file does not
/// say that keys are kept apart by organisation.
QByteArray freshIdempotencyKey(const QString& tenantId);

/// A journalled batch as two smaller ones, to find the element that makes Xero refuse the whole request.
/// Empty when its body is no list of elements.
QList<Outgoing> halvesOf(const store::Batch& batch);

/// Splits a list into requests within Xero's limits of elements and bytes. `make` builds the request of a
/// slice.
/// `alone(i)` tells which value travels alone, because it may spoil the others.
template <class T, class Make, class Alone>
QList<Outgoing> inBatches(const QList<T>& values, const QList<store::Batch::Element>& elements, Make make,
                          Alone alone)
{
    QList<Outgoing> batches;
    qsizetype at = 0;
    while (at < values.size()) {
        qsizetype take = 0;
        const qsizetype most = qMin(xero::maxElementsPerRequest, values.size() - at);
        while (take < most && !alone(at + take))
            ++take;
        take = qMax(qsizetype(1), take);
        xero::WriteRequest request = make(values.mid(at, take));
        while (request.body.size() > xero::maxBytesPerRequest && take > 1) {
            take = (take + 1) / 2;
            request = make(values.mid(at, take));
        }
        batches.append({std::move(request), elements.mid(at, take)});
        at += take;
    }
    return batches;
}

template <class T, class Make>
QList<Outgoing> inBatches(const QList<T>& values, const QList<store::Batch::Element>& elements, Make make)
{
    return inBatches(values, elements, make, [](qsizetype) { return false; });
}

} // namespace counterfoil::sync
