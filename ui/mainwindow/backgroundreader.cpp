#include "mainwindow/backgroundreader.h"

#include "base/logging.h"

namespace counterfoil::ui {

BackgroundReader::BackgroundReader(QObject* parent)
    : QObject(parent), m_there(new QObject), m_database(std::make_shared<std::unique_ptr<store::Database>>())
{
    m_there->moveToThread(&m_thread);
    // A connection is closed by the thread that opened it.
    connect(&m_thread, &QThread::finished, m_there, [database = m_database] { database->reset(); });
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("journal reader"));
    m_thread.start(QThread::LowPriority);
}

BackgroundReader::~BackgroundReader()
{
    m_thread.quit();
    m_thread.wait();
}

namespace {

/// Opens it when it is not open; nullptr when that fails.
store::Database* opened(std::unique_ptr<store::Database>& database, const store::JournalAddress& address)
{
    if (!database) {
        auto fresh = store::Database::open(address, store::Database::Mode::ReadOnly);
        if (fresh)
            database = std::move(fresh).value();
        else
            qCWarning(lcUi) << "The journal cannot be read yet:" << fresh.error().detail;
    }
    return database.get();
}

} // namespace

void BackgroundReader::read(const store::JournalAddress& address,
                            std::function<Delivery(store::Database*)> reading)
{
    const auto job = [this, address, database = m_database, reading = std::move(reading)] {
        Delivery delivery;
        try {
            delivery = reading(opened(*database, address));
        } catch (const store::StorageError& failure) {
            qCWarning(lcUi) << "The journal cannot be read:" << failure.error().detail;
            database->reset(); // the next reading tries anew
            delivery = reading(nullptr);
        }
        QMetaObject::invokeMethod(this, std::move(delivery), Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_there, job, Qt::QueuedConnection);
}

} // namespace counterfoil::ui
