#include "mainwindow/journalreader.h"

#include "base/logging.h"
#include "log/journallog.h"
#include "overview/journaloverview.h"
#include "queue/journalqueue.h"
#include "store/documentstore.h"
#include "store/requeststore.h"
#include "store/settingsstore.h"
#include "store/summarystore.h"
#include "sync/preparer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace counterfoil::ui {

JournalReader::JournalReader(QString directory, std::function<void(const Error&)> onError)
    : m_directory(std::move(directory)), m_onError(std::move(onError))
{}

JournalReader::~JournalReader() = default;

bool JournalReader::isOpen()
{
    if (m_database)
        return true;
    // The worker creates it; before that there is nothing to complain about.
    if (!m_server && !QFileInfo::exists(store::Database::fileName(m_directory)))
        return false;
    auto opened =
        store::Database::open(store::JournalAddress{m_directory, m_server}, store::Database::Mode::ReadOnly);
    if (!opened) {
        qCWarning(lcUi) << "The journal cannot be read yet:" << opened.error().detail;
        return false; // the worker says what is wrong with the file
    }
    m_database = std::move(opened).value();
    return true;
}

template <class T, class Read>
T JournalReader::guarded(Read read)
{
    if (!isOpen())
        return T{};
    try {
        T result = read(*m_database);
        m_failed = false;
        return result;
    } catch (const store::StorageError& failure) {
        if (!m_failed)
            m_onError(failure.error());
        m_failed = true; // grids ask again and again: say it once
        return T{};
    }
}

QMap<QString, QString> JournalReader::settings()
{
    return guarded<QMap<QString, QString>>(
        [](store::Database& db) { return store::SettingsStore(db).all(); });
}

posting::Mapping JournalReader::mapping()
{
    const auto text = guarded<QString>([](store::Database& db) {
        return store::SettingsStore(db).value(QStringLiteral("mapping")).value_or(QString());
    });
    if (text.isEmpty())
        return {};
    auto mapping = posting::Mapping::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
    if (!mapping) {
        m_onError(mapping.error());
        return {};
    }
    return std::move(mapping).value();
}

ExampleSource JournalReader::exampleSource()
{
    constexpr int each = 15; // enough to find one of every sort, quick to read
    ExampleSource source;
    source.recent = [this] {
        return guarded<QList<store::SourceDocument>>([](store::Database& db) {
            const store::DocumentStore documents(db);
            using enum store::DocumentKind;
            return documents.newest(Invoice, each) + documents.newest(CreditMemo, each) +
                   documents.newest(Order, each);
        });
    };
    source.post = [this](const store::SourceDocument& document, const posting::Mapping& mapping,
                         const posting::BooksFacts& books) {
        std::optional<Result<posting::Outcome>> outcome;
        guarded<bool>([&](store::Database& db) {
            const store::DocumentStore documents(db);
            const store::SummaryStore summaries(db);
            const auto facts = posting::organisationFacts(books, {});
            outcome = sync::Preparer(documents, summaries, {mapping, facts})
                          .prepare(document.kind, document.entityId);
            return true;
        });
        return outcome.value_or(Result<posting::Outcome>(
            makeError(ErrorKind::Storage,
                      QCoreApplication::translate("JournalReader", "The journal cannot be read."))));
    };
    return source;
}

std::unique_ptr<store::Database> JournalReader::openForThread(const store::JournalAddress& address)
{
    if (!address.server && !QFileInfo::exists(store::Database::fileName(address.directory)))
        return nullptr;
    auto opened = store::Database::open(address, store::Database::Mode::ReadOnly);
    if (!opened)
        return nullptr; // the worker says what is wrong with the file
    return std::move(opened).value();
}

QueueSource JournalReader::queueSource() const
{
    QueueSource source;
    source.open = [address = store::JournalAddress{m_directory, m_server}]() -> std::unique_ptr<QueueAccess> {
        auto database = openForThread(address);
        return database ? std::make_unique<JournalQueue>(std::move(database)) : nullptr;
    };
    return source;
}

OverviewFeed JournalReader::overviewFeed() const
{
    OverviewFeed feed;
    feed.open = [address =
                     store::JournalAddress{m_directory, m_server}]() -> std::unique_ptr<OverviewSource> {
        auto database = openForThread(address);
        return database ? journalOverview(std::move(database)) : nullptr;
    };
    return feed;
}

LogSource JournalReader::logSource()
{
    LogSource source;
    source.open = [address = store::JournalAddress{m_directory, m_server}]() -> std::unique_ptr<LogAccess> {
        auto database = openForThread(address);
        return database ? std::make_unique<JournalLog>(std::move(database)) : nullptr;
    };
    source.requests = [this](const QDate& from, const QDate& until) {
        return guarded<QList<store::RequestCount>>(
            [&](store::Database& db) { return store::RequestStore(db).byDay(from, until); });
    };
    source.minutes = [this](const QDateTime& from, const QDateTime& until) {
        return guarded<QList<store::MinuteCount>>(
            [&](store::Database& db) { return store::RequestStore(db).byMinute(from, until); });
    };
    return source;
}

} // namespace counterfoil::ui
