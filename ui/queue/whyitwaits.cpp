#include "queue/whyitwaits.h"

#include "common/format.h"
#include "common/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace counterfoil::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WhyItWaits)
};

/// "head: the message", or the head alone.
QString withMessage(const QString& head, const QString& message)
{
    return message.isEmpty() ? head : Words::tr("%1: %2").arg(head, message);
}

QString whyWaiting(const store::QueueItem& item, const QDateTime& now)
{
    const QString message = item.message.simplified();
    const QString reason = reasonWord(item.reason);
    // They follow as soon as the other one is done: their time says nothing.
    if (item.reason == QStringLiteral("after-refused-sale") || item.reason == QStringLiteral("after-summary"))
        return withMessage(reason, message);
    if (item.reason == QStringLiteral("other-books") && !message.isEmpty())
        return message; // waits for a person, not for the moment it is looked at again
    if (item.nextAttemptAt.isValid() && item.nextAttemptAt > now) {
        const QString until = Words::tr("Waits until %1").arg(formatMoment(item.nextAttemptAt, now));
        return withMessage(until, message.isEmpty() && item.attempts == 0 ? reason : message);
    }
    if (item.stage == store::Stage::InSummary)
        return Words::tr("Part of a daily summary, which is posted for it");
    if (!message.isEmpty())
        return withMessage(Words::tr("Is tried again"), message);
    switch (item.stage) {
    case store::Stage::Payment:
        return Words::tr("The invoice is in Xero, its payment follows");
    case store::Stage::Allocation:
        return Words::tr("The credit note is in Xero, it is set against its invoice next");
    case store::Stage::Refund:
        return Words::tr("The credit note is in Xero, its refund follows");
    case store::Stage::Note:
        return Words::tr("The daily summary is in Xero, its list of documents follows");
    case store::Stage::Contact:
        if (item.kind != store::DocumentKind::Customer)
            return Words::tr("Waits for its contact");
        return reason;
    case store::Stage::Item:
    case store::Stage::InSummary:
    case store::Stage::Document:
    case store::Stage::Void:
    case store::Stage::Undo:
    case store::Stage::Reading:
    case store::Stage::Done:
        return reason;
    }
    return reason;
}

} // namespace

QString formatMoment(const QDateTime& time, const QDateTime& now)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    return local.date() == now.toLocalTime().date() ? clock
                                                    : QString(formatDate(local.date()) + u' ' + clock);
}

QString whyItWaits(const store::QueueItem& item, const QDateTime& now)
{
    const QString message = item.message.simplified();
    switch (item.state) {
    case store::QueueState::Waiting:
        return whyWaiting(item, now);
    case store::QueueState::Sending:
        return Words::tr("Is on its way to Xero");
    case store::QueueState::InDoubt:
        return Words::tr("Was sent, but no answer came: Xero is asked first whether it arrived");
    case store::QueueState::Failed:
        return withMessage(Words::tr("Refused"), message);
    case store::QueueState::Blocked:
        return withMessage(Words::tr("Blocked"), message.isEmpty() ? reasonWord(item.reason) : message);
    case store::QueueState::Skipped:
        return withMessage(Words::tr("Skipped"), message);
    }
    return message;
}

} // namespace counterfoil::ui
