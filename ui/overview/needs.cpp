#include "overview/needs.h"

#include "common/format.h"
#include "common/names.h"

#include <QCoreApplication>

namespace counterfoil::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Needs)
};

using Place = Need::Place;

constexpr qsizetype longestSearch = 60, longestDetail = 220;

/// The longest part of a group's message that all its rows have in common.
QString searchText(const QString& message)
{
    QString longest;
    for (const QString& part : message.split(u'…')) {
        if (part.trimmed().size() > longest.size())
            longest = part.trimmed();
    }
    return longest.left(longestSearch).trimmed();
}

QString shortened(const QString& text)
{
    const QString plain = text.simplified();
    return plain.size() <= longestDetail ? plain : QString(plain.left(longestDetail).trimmed() + u'…');
}

/// How the log's message begins, in the language of the program: what to search the log for.
QString logBeginning(const char* context, const char* message)
{
    return QCoreApplication::translate(context, message).section(u'%', 0, 0).left(30).trimmed();
}

void addConnections(QList<Need>& needs, const sync::ConnectionStatus& status)
{
    using enum sync::ConnectionState;
    if (!status.books.reason.isEmpty() && status.books.state == NotConnected)
        needs << Need{QStringLiteral("lock"),
                      Tone::Error,
                      Words::tr("Sign in to Xero again"),
                      shortened(status.books.reason),
                      Words::tr("Sign in"),
                      Place::Credentials,
                      {}};
    if (!status.shop.reason.isEmpty() && status.shop.state == NotConnected)
        needs << Need{QStringLiteral("shop"),
                      Tone::Error,
                      Words::tr("The shop is not connected"),
                      shortened(status.shop.reason),
                      Words::tr("Check the keys"),
                      Place::Credentials,
                      {}};
    for (const auto& [state, reason, title, icon] :
         {std::tuple{status.books.state, status.books.reason, Words::tr("Xero needs attention"),
                     QStringLiteral("books")},
          std::tuple{status.shop.state, status.shop.reason, Words::tr("The shop needs attention"),
                     QStringLiteral("shop")}}) {
        if (state == Attention && !reason.isEmpty())
            needs << Need{icon, Tone::Warning, title, shortened(reason), Words::tr("Show"), Place::Status,
                          {}};
    }
}

Need needOf(const store::RefusedGroup& group)
{
    const bool blocked = group.state == store::QueueState::Blocked;
    const QString word = reasonWord(group.reason);
    const bool known = word != group.reason;
    Need need;
    need.icon = blocked ? QStringLiteral("blocked") : QStringLiteral("error");
    need.tone = blocked ? Tone::Warning : Tone::Error;
    const QString count = formatCount(group.count);
    if (known) //: %1 a number of documents, %2 the reason, such as "Tax not mapped"
        need.title = Words::tr("%1 × %2").arg(count, word);
    else
        need.title = (blocked ? Words::tr("%1 × held back") : Words::tr("%1 × refused by Xero")).arg(count);
    need.detail = shortened(group.message);
    const bool mapping = group.reason == QStringLiteral("TAX_NOT_MAPPED") ||
                         group.reason.startsWith(QStringLiteral("ACCOUNT_"));
    need.place = mapping ? Place::Accounts : blocked ? Place::QueueBlocked : Place::QueueFailed;
    need.button = mapping ? Words::tr("Choose it") : Words::tr("Show them");
    need.text = searchText(group.message);
    return need;
}

void addAfterPosting(QList<Need>& needs, const Situation& situation)
{
    if (situation.changed > 0)
        needs << Need{
            QStringLiteral("retry"),
            Tone::Warning,
            Words::tr("%1 × changed in Magento after posting").arg(formatCount(situation.changed)),
            Words::tr("Xero still has the earlier version. Compare the two and correct Xero by hand "
                      "where it matters."),
            Words::tr("Show them"),
            Place::Log,
            QStringLiteral("CHANGED_AFTER_POSTING")};
    if (situation.changedInXero > 0)
        needs << Need{
            QStringLiteral("retry"),
            Tone::Warning,
            Words::tr("%1 × changed or voided in Xero after posting")
                .arg(formatCount(situation.changedInXero)),
            Words::tr("Magento still has them as they were posted. Nothing is to be done where the change is "
                      "meant; else correct them in Xero."),
            Words::tr("Show them"),
            Place::Log,
            QStringLiteral("in_xero")};
    if (situation.month.differing > 0)
        needs << Need{
            QStringLiteral("attention"),
            Tone::Error,
            Words::tr("%1 × Xero shows another total").arg(formatCount(situation.month.differing)),
            Words::tr("Look at these documents in Xero, then retry."),
            Words::tr("Show them"),
            Place::Log,
            logBeginning("ResultApplier",
                         "Xero shows a total of %1 with tax %2, but %3 with tax %4 was sent. Nothing "
                         "more is posted until you have looked at %5 in Xero and pressed “Retry all "
                         "refused”.")};
    if (situation.month.open > 0)
        needs << Need{QStringLiteral("payment"),
                      Tone::Muted,
                      Words::tr("%1 × payment left open this month").arg(formatCount(situation.month.open)),
                      Words::tr("These invoices have no payment from here. That is right when they are paid "
                                "later; if not, choose an account for their payment method."),
                      Words::tr("Payment methods"),
                      Place::Accounts,
                      {}};
}

} // namespace

QList<Need> needsOf(const Situation& situation)
{
    QList<Need> needs;
    addConnections(needs, situation.connections);
    if (!situation.halted.isEmpty())
        needs << Need{QStringLiteral("stop"),
                      Tone::Error,
                      Words::tr("Posting has stopped"),
                      shortened(situation.halted),
                      Words::tr("Show"),
                      Place::QueueFailed,
                      {}};
    if (situation.mappingProblems > 0)
        needs << Need{QStringLiteral("accounts"),
                      Tone::Warning,
                      Words::tr("%1 × something to choose in the account types")
                          .arg(formatCount(situation.mappingProblems)),
                      Words::tr("“Suggest” does most of it."),
                      Words::tr("Account types"),
                      Place::Accounts,
                      {}};
    for (const store::RefusedGroup& group : situation.refused)
        needs << needOf(group);
    addAfterPosting(needs, situation);
    return needs;
}

} // namespace counterfoil::ui
