#include "sync/commandrunner.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandRunner)
};

constexpr std::chrono::minutes readAnew{0};
constexpr std::chrono::hours asRemembered{12};

} // namespace

void CommandRunner::run(const Command& command, std::stop_token stop, std::stop_token afterItem)
{
    m_afterItem = std::move(afterItem);
    std::visit([this, &stop](const auto& value) { on(value, stop); }, command);
}

bool CommandRunner::canSync() const
{
    if (!m_runtime.missingSettings().isEmpty())
        return false;
    const BooksStatus books = m_runtime.status().books;
    return books.state != ConnectionState::NotConnected && books.need != SignInNeed::GrantScopes &&
           books.need != SignInNeed::SignInAgain;
}

bool CommandRunner::isMapped() const
{
    return !m_runtime.mapping().accounts.sales.isEmpty();
}

bool CommandRunner::mayRunBySchedule() const
{
    return canSync() && isMapped() && m_runtime.status().lastSync.isValid() &&
           m_runtime.setting(QStringLiteral("sync.paused")) != QStringLiteral("true");
}

void CommandRunner::runScheduled(std::stop_token stop, std::stop_token afterItem)
{
    if (mayRunBySchedule())
        m_runtime.syncOnce(stop, std::move(afterItem));
}

void CommandRunner::failed(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_emit(CommandFailed{error});
    else
        done(Words::tr("Stopped."));
}

void CommandRunner::done(const QString& message)
{
    m_emit(CommandDone{message});
}

void CommandRunner::on(const SetCredentials& command, std::stop_token)
{
    m_runtime.setCredentials(command.credentials);
    m_emit(ConnectionChanged{m_runtime.status()});
}

bool CommandRunner::signIn(std::stop_token stop)
{
    // The worker never waits for the window: the browser is opened by event, and the callback is listened for
    // here.
    const auto openUrl = [this](const QUrl& url) {
        m_emit(OpenBrowser{url});
        return true;
    };
    const auto organisation = m_runtime.signIn(openUrl, {}, stop);
    if (!organisation && organisation.error().code != QStringLiteral("TENANT_CHOICE_NEEDED"))
        failed(organisation.error());
    return organisation.ok();
}

void CommandRunner::readBooks(std::chrono::minutes maxAge, std::stop_token stop)
{
    const auto books = m_runtime.books(maxAge, stop);
    if (!books)
        return failed(books.error());
    const auto facts = m_runtime.learnShop(stop);
    if (!facts)
        failed(facts.error());
    m_emit(BooksRead{*books, m_runtime.shopFacts()});
}

void CommandRunner::on(const Connect&, std::stop_token stop)
{
    const auto check = m_runtime.checkShop(stop);
    if (!check)
        failed(check.error());
    const bool signedIn = m_runtime.books(readAnew, stop).ok();
    if (stop.stop_requested())
        return;
    if (!signedIn && !signIn(stop))
        return;
    readBooks(asRemembered, stop);
    if (check)
        done(Words::tr("Connected to the shop and to Xero."));
}

void CommandRunner::on(const CheckShop&, std::stop_token stop)
{
    const auto check = m_runtime.checkShop(stop);
    if (!check)
        return failed(check.error());
    done(Words::tr("The shop answers, and the keys are right."));
}

void CommandRunner::on(const SignInXero&, std::stop_token stop)
{
    if (signIn(stop))
        readBooks(asRemembered, stop);
}

void CommandRunner::on(const ChooseTenant& command, std::stop_token stop)
{
    const auto organisation = m_runtime.chooseTenant(command.tenantId, stop);
    if (!organisation)
        return failed(organisation.error());
    readBooks(asRemembered, stop);
    done(Words::tr("Connected to %1.").arg(organisation->name));
}

void CommandRunner::on(const DisconnectXero&, std::stop_token stop)
{
    const auto disconnected = m_runtime.disconnect(stop);
    if (!disconnected)
        return failed(disconnected.error());
    done(Words::tr("Disconnected from Xero."));
}

void CommandRunner::on(const RefreshBooks&, std::stop_token stop)
{
    readBooks(readAnew, stop);
}

void CommandRunner::on(const SaveSettings& command, std::stop_token)
{
    const auto saved = m_runtime.saveSettings(command.values);
    if (!saved)
        return failed(saved.error());
    m_emit(ConnectionChanged{m_runtime.status()});
}

void CommandRunner::on(const SaveMapping& command, std::stop_token)
{
    m_runtime.saveMapping(command.mapping);
    done(Words::tr("The mapping is saved."));
}

void CommandRunner::on(const AddAllToQueue& command, std::stop_token stop)
{
    const auto summary = m_runtime.addAll(command.kinds, command.since, stop);
    if (!summary)
        return failed(summary.error());
    done(Words::tr("%n row(s) added to the queue.", nullptr, summary->queued));
}

void CommandRunner::on(const EstimateAll& command, std::stop_token stop)
{
    const auto estimate = m_runtime.estimate(command.kinds, command.since, stop);
    if (!estimate)
        return failed(estimate.error());
    m_emit(EstimateReady{*estimate});
}

void CommandRunner::on(const CancelBackfill&, std::stop_token)
{
    m_runtime.cancelBackfill();
    done(Words::tr("The rest of the shop is not read. What is in the queue stays there."));
}

void CommandRunner::on(const SyncNow&, std::stop_token stop)
{
    if (!isMapped())
        return failed(makeError(
            ErrorKind::Settings,
            Words::tr("No account for sales is chosen yet, so nothing could be posted. Open Account types, "
                      "press Suggest, check and save, then press Sync Now again."),
            {}, QStringLiteral("MAPPING_MISSING")));
    const auto summary = m_runtime.syncOnce(stop, m_afterItem);
    if (summary.stoppedBy)
        failed(*summary.stoppedBy);
}

void CommandRunner::on(const RetryItems& command, std::stop_token stop)
{
    m_runtime.queue().retry(command.queueIds);
    m_runtime.resume();
    m_emit(QueueChanged{});
    if (canSync())
        on(SyncNow{}, stop);
}

void CommandRunner::on(const RetryAllFailed&, std::stop_token stop)
{
    m_runtime.queue().retryAll();
    m_runtime.confirmSettings();
    m_runtime.resume();
    m_emit(QueueChanged{});
    if (canSync())
        on(SyncNow{}, stop);
}

void CommandRunner::on(const SkipItems& command, std::stop_token)
{
    const QueueEdit edit = m_runtime.skipRows(command.queueIds, command.reason);
    m_emit(QueueChanged{});
    m_emit(QueueEdited{edit});
}

void CommandRunner::on(const RemoveItems& command, std::stop_token)
{
    const QueueEdit edit = m_runtime.removeRows(command.queueIds);
    m_emit(QueueChanged{});
    m_emit(QueueEdited{edit});
}

void CommandRunner::on(const UndoQueueEdit& command, std::stop_token)
{
    const int back = m_runtime.undoEdit(command.edit);
    m_emit(QueueChanged{});
    const int left = static_cast<int>(command.edit.rows.size()) - back;
    QString text = Words::tr("%n row(s) of the queue are as before.", nullptr, back);
    if (left > 0)
        text += u' ' +
                Words::tr("%n row(s) were queued or posted anew since and stay as they are.", nullptr, left);
    done(text);
}

void CommandRunner::on(const SetPrecedence& command, std::stop_token)
{
    m_runtime.queue().setPrecedence(command.queueIds, command.precedence);
    m_emit(QueueChanged{});
}

void CommandRunner::on(const PlanUndo& command, std::stop_token)
{
    m_emit(UndoPlanned{m_runtime.planUndo(command.kind, command.entityId)});
}

void CommandRunner::on(const Undo& command, std::stop_token stop)
{
    if (const auto queued = m_runtime.undo(command.kind, command.entityId); !queued)
        return failed(queued.error());
    m_emit(QueueChanged{});
    if (canSync())
        on(SyncNow{}, stop);
}

void CommandRunner::on(const CreateAccount& command, std::stop_token stop)
{
    const auto created = m_runtime.createAccount(command.account, stop);
    if (const auto books = m_runtime.rememberedBooks())
        m_emit(BooksRead{*books, m_runtime.shopFacts()});
    if (!created)
        return failed(created.error());
    m_emit(AccountCreated{*created, command.field});
    done(Words::tr("The account %1 %2 is now in Xero.").arg(created->code, created->name));
}

void CommandRunner::on(const PreviewItem& command, std::stop_token)
{
    m_emit(m_runtime.preview(command.queueId));
}

void CommandRunner::on(const PreviewMany& command, std::stop_token stop)
{
    const auto tell = [&](const PreviewListed& part) {
        PreviewListed told = part;
        told.request = command.request;
        m_emit(told);
    };
    m_runtime.previewMany(command.queueIds, tell, [&] {
        return stop.stop_requested() || m_afterItem.stop_requested() || command.cancelled.stop_requested();
    });
}

void CommandRunner::on(const ReconcilePeriod& command, std::stop_token stop)
{
    // It only reads, so that the gentle stop may end it at once as well.
    std::stop_source either;
    const auto end = [&either] { either.request_stop(); };
    const std::stop_callback now(stop, end);
    const std::stop_callback gently(m_afterItem, end);
    auto report = m_runtime.reconcile({command.from, command.to}, either.get_token());
    if (!report)
        return failed(report.error());
    m_emit(Reconciled{*report});
}

void CommandRunner::on(const AcceptDifferences& command, std::stop_token)
{
    m_runtime.acceptDifferences(command.differences, command.accepted);
    const int n = static_cast<int>(command.differences.size());
    done(command.accepted ? Words::tr("%n difference(s) accepted as known.", nullptr, n)
                          : Words::tr("%n difference(s) shown again.", nullptr, n));
}

void CommandRunner::on(const PostDocuments& command, std::stop_token stop)
{
    const auto queued = m_runtime.queueDocuments(command.kind, command.entityIds, stop);
    if (!queued)
        return failed(queued.error());
    m_runtime.resume();
    if (canSync())
        on(SyncNow{}, stop);
}

} // namespace counterfoil::sync
