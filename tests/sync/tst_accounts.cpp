// Accounts made in Xero from the window, and what is read of the organisation, against the demo Xero.
#include "support/demoshop.h"

#include <QFile>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

xero::Account wanted(const QString& code, const QString& name)
{
    xero::Account account;
    account.code = code;
    account.name = name;
    account.type = QStringLiteral("CURRLIAB");
    account.enablePaymentsToAccount = true;
    return account;
}

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT
private slots:
    void trackingAndThemesAreRemembered();
    void anAccountIsMadeOnce();
    void aLostAnswerIsSettled();
};

void AccountsTest::trackingAndThemesAreRemembered()
{
    DemoShop shop;
    shop.setUp();
    const auto books = shop.open()->rememberedBooks(); // a restart: from the journal, without a call
    QVERIFY(books.has_value());
    QVERIFY(!books->trackingCategories.isEmpty());
    QVERIFY(!books->trackingCategories.first().options.isEmpty());
    QVERIFY(!books->brandingThemes.isEmpty());
}

void AccountsTest::anAccountIsMadeOnce()
{
    sandbox::Options options;
    options.recordFile = qEnvironmentVariable("COUNTERFOIL_RECORD"); // for the contract checker
    DemoShop shop(options);
    shop.setUp();
    auto runtime = shop.open();
    const auto made =
        runtime->createAccount(wanted(QStringLiteral("838"), QStringLiteral("Web vouchers")), {});
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message + made.error().detail));
    QVERIFY(!made->accountId.isEmpty());
    QCOMPARE(made->accountClass, QStringLiteral("LIABILITY"));
    QVERIFY(made->enablePaymentsToAccount);
    // Again with the same code and another name: Xero's own words, and nothing changes.
    const auto again = runtime->createAccount(wanted(QStringLiteral("838"), QStringLiteral("Other")), {});
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, QStringLiteral("ACCOUNT_REFUSED"));
    QVERIFY2(again.error().message.contains(QStringLiteral("unique Code")),
             qPrintable(again.error().message));
    const auto books = runtime->rememberedBooks();
    qsizetype count = 0;
    for (const xero::Account& account : books->accounts)
        count += account.code == QStringLiteral("838") ? 1 : 0;
    QCOMPARE(count, 1);
}

void AccountsTest::aLostAnswerIsSettled()
{
    DemoShop shop;
    shop.setUp();
    sandbox::Fault cut;
    cut.kind = sandbox::Fault::Kind::CutAfter;
    cut.pathContains = QStringLiteral("/Accounts");
    cut.method = "PUT";
    shop.box->play(cut);
    const auto made =
        shop.open()->createAccount(wanted(QStringLiteral("839"), QStringLiteral("Store credit web")), {});
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message)); // read back: it is there
    QCOMPARE(made->code, QStringLiteral("839"));
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
