#include "base/datadirectory.h"
#include "base/profiles.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

class ProfilesTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_trash = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_trash->path().toUtf8());
        const auto opened = DataDirectory::open(m_dir->path() + QStringLiteral("/data"));
        QVERIFY(opened.ok());
        m_root = opened->path();
    }

    void listsDefaultFirst()
    {
        Profiles profiles(m_root);
        QCOMPARE(profiles.names(), QStringList{QStringLiteral("default")});
        QCOMPARE(profiles.directory(QStringLiteral("default")), m_root);
        QVERIFY(profiles.create(QStringLiteral("shop-uk")).ok());
        QVERIFY(profiles.create(QStringLiteral("a1")).ok());
        QCOMPARE(profiles.names(),
                 (QStringList{QStringLiteral("default"), QStringLiteral("a1"), QStringLiteral("shop-uk")}));
    }

    void createsWhereTheCommandsLook()
    {
        Profiles profiles(m_root);
        const auto made = profiles.create(QStringLiteral("shop-uk"));
        QVERIFY(made.ok());
        QCOMPARE(*made, profiles.directory(QStringLiteral("shop-uk")));
        QCOMPARE(*made, *DataDirectory::open(m_root)->profilePath(QStringLiteral("shop-uk")));
#ifndef Q_OS_WIN // there a folder has the rights of the one above it
        QVERIFY(!(QFile::permissions(*made) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString() << QStringLiteral("PROFILE_NAME");
        QTest::newRow("upper case") << QStringLiteral("Shop") << QStringLiteral("PROFILE_NAME");
        QTest::newRow("blank") << QStringLiteral("my shop") << QStringLiteral("PROFILE_NAME");
        QTest::newRow("upwards") << QStringLiteral("../x") << QStringLiteral("PROFILE_NAME");
        QTest::newRow("long") << QString(41, u'a') << QStringLiteral("PROFILE_NAME");
        QTest::newRow("device") << QStringLiteral("com1") << QStringLiteral("PROFILE_NAME");
        QTest::newRow("default") << QStringLiteral("default") << QStringLiteral("PROFILE_EXISTS");
        QTest::newRow("taken") << QStringLiteral("taken") << QStringLiteral("PROFILE_EXISTS");
        QTest::newRow("a file") << QStringLiteral("file") << QStringLiteral("PROFILE_EXISTS");
    }
    void refusesNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        Profiles profiles(m_root);
        QVERIFY(profiles.create(QStringLiteral("taken")).ok());
        QFile file(m_root + QStringLiteral("/profiles/file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QStringList before = profiles.names();
        QCOMPARE(profiles.create(name).error().code, code);
        QCOMPARE(profiles.rename(QStringLiteral("taken"), name).error().code, code);
        QCOMPARE(profiles.names(), before);
    }

    void renamesWithEverythingInside()
    {
        Profiles profiles(m_root);
        writeMark(*profiles.create(QStringLiteral("old")));
        QVERIFY(profiles.rename(QStringLiteral("old"), QStringLiteral("new")).ok());
        QCOMPARE(profiles.names(), (QStringList{QStringLiteral("default"), QStringLiteral("new")}));
        QVERIFY(QFile::exists(profiles.directory(QStringLiteral("new")) + QStringLiteral("/mark")));
    }

    void removedOnesCanBeFetchedBack()
    {
        Profiles profiles(m_root);
        writeMark(*profiles.create(QStringLiteral("old")));
        const auto removed = profiles.removeToTrash(QStringLiteral("old"));
        QVERIFY2(removed.ok(), qPrintable(removed.ok() ? QString() : removed.error().message));
        QVERIFY(!profiles.contains(QStringLiteral("old")));
        QVERIFY2(QFile::exists(*removed + QStringLiteral("/mark")), qPrintable(*removed));
        QVERIFY(profiles.create(QStringLiteral("old")).ok());
    }

    void leavesAloneWhatIsFixedMissingOrOpen()
    {
        Profiles profiles(m_root);
        const QString open = *profiles.create(QStringLiteral("open"));
        QLockFile lock(open + QStringLiteral("/counterfoil.lock"));
        QVERIFY(lock.tryLock(0));
        QVERIFY(profiles.isInUse(QStringLiteral("open")));
        const auto codes = [&profiles](const QString& name) {
            return QStringList{profiles.rename(name, QStringLiteral("x")).error().code,
                               profiles.removeToTrash(name).error().code};
        };
        const auto twice = [](const QString& code) { return QStringList{code, code}; };
        QCOMPARE(codes(QStringLiteral("default")), twice(QStringLiteral("PROFILE_FIXED")));
        QCOMPARE(codes(QStringLiteral("none")), twice(QStringLiteral("PROFILE_MISSING")));
        QCOMPARE(codes(QStringLiteral("open")), twice(QStringLiteral("PROFILE_IN_USE")));
        lock.unlock();
        QVERIFY(!profiles.isInUse(QStringLiteral("open")));
        QVERIFY(profiles.rename(QStringLiteral("open"), QStringLiteral("x")).ok());
    }

private:
    static void writeMark(const QString& path)
    {
        QFile mark(path + QStringLiteral("/mark"));
        QVERIFY(mark.open(QIODevice::WriteOnly));
    }

    std::unique_ptr<QTemporaryDir> m_dir, m_trash;
    QString m_root;
};

QTEST_GUILESS_MAIN(ProfilesTest)
#include "tst_profiles.moc"
