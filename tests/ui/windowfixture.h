#pragma once

#include "tabfixture.h"

#include "mainwindow/mainwindow.h"
#include "secrets/secretstore.h"
#include "store/database.h"
#include "store/settingsstore.h"

#include <QTemporaryDir>

#include <memory>

namespace counterfoil::test {

/// A window on a folder of its own, with what it would have posted and opened.
struct WindowFixture
{
    explicit WindowFixture(std::unique_ptr<SecretStore> store = makeMemorySecretStore())
        : secrets(std::move(store))
    {}
    QTemporaryDir folder;
    std::unique_ptr<SecretStore> secrets;
    QList<sync::Command> posted;
    QList<QUrl> opened;

    enum class Guide { Away, OnFirstRun };
    std::unique_ptr<ui::MainWindow> make(Guide guide = Guide::Away)
    {
        ui::WindowContext context;
        context.profile = QStringLiteral("default");
        context.profileDirectory = folder.path();
        context.secrets = secrets.get();
        context.firstRunGuide = guide == Guide::OnFirstRun;
        context.post = [this](const sync::Command& command) { posted << command; };
        context.openUrl = [this](const QUrl& url) {
            opened << url;
            return true;
        };
        auto window = std::make_unique<ui::MainWindow>(std::move(context));
        window->show();
        return window;
    }

    template <class T>
    QList<T> all() const
    {
        return ofKind<T>(posted);
    }
    template <class T>
    int count() const
    {
        return int(all<T>().size());
    }
    template <class T>
    T last() const
    {
        return all<T>().value(count<T>() - 1);
    }

    std::unique_ptr<store::Database> journal()
    {
        auto database = store::Database::open(folder.path(), store::Database::Mode::ReadWrite);
        return database ? std::move(database).value() : nullptr;
    }
    /// As if they had been chosen before the window is opened. False when the journal cannot be opened.
    bool choose(const QMap<QString, QString>& settings)
    {
        const auto database = journal();
        if (!database)
            return false;
        store::SettingsStore store(*database);
        for (auto it = settings.constBegin(); it != settings.constEnd(); ++it)
            store.setValue(it.key(), it.value());
        return true;
    }
};

} // namespace counterfoil::test
