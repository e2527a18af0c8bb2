#pragma once

#include "accounts/examplepane.h"
#include "base/error.h"
#include "log/logsource.h"
#include "overview/overviewsource.h"
#include "posting/mapping.h"
#include "queue/queuesource.h"
#include "store/database.h"

#include <QMap>

#include <functional>
#include <memory>

namespace counterfoil::ui {

/// The window's own read-only connection to the profile's journal. Until the worker has made the file, and
/// when it cannot be read, every answer is empty; a failure is told once through onError. GUI thread.
class JournalReader
{
public:
    JournalReader(QString directory, std::function<void(const Error&)> onError);
    ~JournalReader();

    /// A shared journal instead of the directory's file; before the first reading.
    void setServer(std::optional<store::JournalServer> server) { m_server = std::move(server); }
    bool isOpen();
    QMap<QString, QString> settings();
    posting::Mapping mapping();
    /// These stay valid as long as the reader.
    ExampleSource exampleSource();
    LogSource logSource();
    /// These need nothing of the reader.
    QueueSource queueSource() const;
    OverviewFeed overviewFeed() const;

private:
    /// A connection for another thread; null while there is no journal.
    static std::unique_ptr<store::Database> openForThread(const store::JournalAddress& address);
    template <class T, class Read>
    T guarded(Read read);

    QString m_directory;
    std::optional<store::JournalServer> m_server;
    std::function<void(const Error&)> m_onError;
    std::unique_ptr<store::Database> m_database;
    bool m_failed = false;
};

} // namespace counterfoil::ui
