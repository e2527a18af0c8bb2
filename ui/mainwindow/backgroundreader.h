#pragma once

#include "store/database.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace counterfoil::ui {

/// Readings of the journal that take too long for the GUI thread: one thread with a read-only connection of
/// its own, opened with the first reading. Readings are done one after another. GUI thread.
class BackgroundReader final : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundReader(QObject* parent = nullptr);
    ~BackgroundReader() override;

    /// Runs `reading` there, with nullptr when the journal cannot be read; what it returns is called on the
    /// GUI thread, unless this is destroyed before. A StorageError of it counts as "cannot be read".
    using Delivery = std::function<void()>;
    void read(const store::JournalAddress& address, std::function<Delivery(store::Database*)> reading);

private:
    QThread m_thread;
    QObject* m_there;                                             ///< lives in the thread
    std::shared_ptr<std::unique_ptr<store::Database>> m_database; ///< touched by the thread only
};

} // namespace counterfoil::ui
