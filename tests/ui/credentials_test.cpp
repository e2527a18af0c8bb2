#include "samples.h"
#include "tabfixture.h"

#include "common/secretfield.h"
#include "common/statusbadge.h"
#include "credentials/bookscard.h"
#include "credentials/credentialstab.h"
#include "credentials/fieldchecks.h"
#include "credentials/shopcard.h"
#include "credentials/stepstrip.h"
#include "resources/resources.h"
#include "secrets/secretstore.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace counterfoil::ui;
using Level = FieldCheck::Level;

Q_DECLARE_METATYPE(counterfoil::ui::FieldCheck::Level)

namespace {

const QString key1 = QStringLiteral("k3j5h2g8d9s7f6a5q1w2e3r4t5y6u7i8");
const QString key2 = QStringLiteral("a1s2d3f4g5h6j7k8l9z0x1c2v3b4n5m6");
const QString key3 = QStringLiteral("q9w8e7r6t5y4u3i2o1p0a9s8d7f6g5h4");
const QString key4 = QStringLiteral("z1x2c3v4b5n6m7a8s9d0f1g2h3j4k5l6");
const QString clientId = QStringLiteral("8E5C0F3A90B14D7C8A6F2E1D3B4C5A69");

CredentialValues complete()
{
    CredentialValues values;
    values.settings = {{QStringLiteral("magento.url"), QStringLiteral("https://shop.example.com")},
                       {QStringLiteral("xero.clientId"), clientId}};
    values.secrets = {{secret::magentoConsumerKey, key1},
                      {secret::magentoConsumerSecret, key2},
                      {secret::magentoAccessToken, key3},
                      {secret::magentoAccessTokenSecret, key4}};
    return values;
}

} // namespace

class CredentialsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void storeUrl_data();
    void storeUrl();
    void integrationValue_data();
    void integrationValue();
    void xeroValues();
    void pastedValues_data();
    void pastedValues();
    void pasteFillsAllFourAndCanBeUndone();
    void firstRunShowsTheSteps();
    void connectNowSavesThenConnects();
    void connectNowSaysWhatIsMissing();
    void bearerNeedsTheTokenOnly();
    void customConnectionNeedsASecret();
    void redirectUriIsCopied();
    void furtherPorts_data();
    void furtherPorts();
    void secretsAreHiddenUntilShown();
    void testButtonsPost();
    void disconnectAsksFirst();
    void statusIsShownBesideTheFields();
    void everyFieldHasAName();
};

void CredentialsTest::storeUrl_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<FieldCheck::Level>("level");
    QTest::addColumn<QString>("cleaned");
    const auto row = [](const char* name, const char* typed, Level level, const char* cleaned) {
        QTest::newRow(name) << QString::fromUtf8(typed) << level << QString::fromUtf8(cleaned);
    };
    row("empty", "", Level::Nothing, "");
    row("good", "https://www.example-shop.com", Level::Good, "https://www.example-shop.com");
    row("slash at the end", "https://www.example-shop.com/", Level::Good, "https://www.example-shop.com");
    row("in a folder", "https://example.com/shop", Level::Good, "https://example.com/shop");
    row("no scheme", "www.example-shop.com", Level::Warning, "https://www.example-shop.com");
    row("admin", "https://example-shop.com/admin/dashboard", Level::Warning, "https://example-shop.com");
    row("secret admin path", "https://example-shop.com/admin_9f3k/", Level::Warning,
        "https://example-shop.com");
    row("index.php", "https://example-shop.com/index.php/admin_1/", Level::Warning,
        "https://example-shop.com");
    row("rest", "https://example-shop.com/rest/V1/orders", Level::Warning, "https://example-shop.com");
    row("query", "https://example-shop.com/?utm=1", Level::Warning, "https://example-shop.com");
    row("http", "http://example-shop.com", Level::Problem, "http://example-shop.com");
    row("http on loopback", "http://localhost:8080", Level::Good, "http://localhost:8080");
    row("http on 127.0.0.1", "http://127.0.0.1:8080", Level::Good, "http://127.0.0.1:8080");
    row("ftp", "ftp://example-shop.com", Level::Problem, "ftp://example-shop.com");
    row("inner space", "https://example shop.com", Level::Problem, "https://example shop.com");
    row("password", "https://me:pw@example-shop.com", Level::Problem, "https://me:pw@example-shop.com");
    row("no dot", "https://example", Level::Warning, "https://example");
}

void CredentialsTest::storeUrl()
{
    QFETCH(QString, typed);
    QTEST(checkStoreUrl(typed).level, "level");
    QTEST(cleanedStoreUrl(typed), "cleaned");
}

void CredentialsTest::integrationValue_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<FieldCheck::Level>("level");
    QTest::addColumn<QString>("says");
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    QTest::newRow("empty") << QString() << Level::Nothing << QString();
    QTest::newRow("good") << key1 << Level::Good << s("32");
    QTest::newRow("short") << key1.left(31) << Level::Problem << s("31");
    QTest::newRow("long") << QString(key1 + u'x') << Level::Problem << s("33");
    QTest::newRow("space around") << QString(u' ' + key1 + u'\n') << Level::Warning << s("left out");
    QTest::newRow("space inside") << QString(key1.left(10) + u' ' + key1.mid(11)) << Level::Problem
                                  << s("space");
    QTest::newRow("address") << s("https://shop.example.com") << Level::Problem << s("address");
    QTest::newRow("client id of Xero") << clientId << Level::Warning << s("Xero");
    QTest::newRow("same as another") << key2 << Level::Problem << s("Consumer secret");
}

void CredentialsTest::integrationValue()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const FieldCheck check = checkIntegrationValue(typed, {{QStringLiteral("Consumer secret"), key2}});
    QTEST(check.level, "level");
    QVERIFY2(check.text.contains(says), qPrintable(check.text));
}

void CredentialsTest::xeroValues()
{
    QCOMPARE(checkXeroClientId(clientId).level, Level::Good);
    QCOMPARE(checkXeroClientId(key1).level, Level::Warning);
    QVERIFY(checkXeroClientId(key1).text.contains(QStringLiteral("Magento")));
    QCOMPARE(checkXeroClientId(QStringLiteral("ABC DEF")).level, Level::Problem);
    QCOMPARE(checkXeroClientSecret(clientId).level, Level::Warning);
    QCOMPARE(checkXeroClientSecret(QString(48, u'a')).level, Level::Good);
}

void CredentialsTest::pastedValues_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<int>("found");
    QTest::newRow("labels")
        << QStringLiteral("Consumer Key: %1\nConsumer Secret: %2\nAccess Token: %3\nAccess Token Secret: %4")
               .arg(key1, key2, key3, key4)
        << 4;
    QTest::newRow("labels, other order")
        << QStringLiteral("Access Token Secret\t%4\nAccess Token\t%3\nConsumer Secret\t%2\nConsumer Key\t%1")
               .arg(key1, key2, key3, key4)
        << 4;
    QTest::newRow("json") << QStringLiteral("{\"consumer_key\":\"%1\",\"consumer_secret\":\"%2\",\"access_"
                                            "token\":\"%3\",\"access_token_secret\":\"%4\"}")
                                 .arg(key1, key2, key3, key4)
                          << 4;
    QTest::newRow("four lines") << QStringList{key1, key2, key3, key4}.join(QStringLiteral("\r\n")) << 4;
    QTest::newRow("one value") << key1 << 0;
    QTest::newRow("three values") << QStringList{key1, key2, key3}.join(u'\n') << 0;
    QTest::newRow("prose") << QStringLiteral("please send me the keys") << 0;
}

void CredentialsTest::pastedValues()
{
    QFETCH(QString, pasted);
    const auto values = recogniseIntegrationValues(pasted);
    QTEST(int(values.size()), "found");
    if (values.size() == 4) {
        QCOMPARE(values.value(secret::magentoConsumerKey), key1);
        QCOMPARE(values.value(secret::magentoConsumerSecret), key2);
        QCOMPARE(values.value(secret::magentoAccessToken), key3);
        QCOMPARE(values.value(secret::magentoAccessTokenSecret), key4);
    }
}

void CredentialsTest::pasteFillsAllFourAndCanBeUndone()
{
    ShopCard card;
    card.show();
    QSignalSpy recognised(&card, &ShopCard::valuesRecognised);
    auto* third = card.findChildren<SecretField*>().at(2);
    QGuiApplication::clipboard()->setText(QStringList{key1, key2, key3, key4}.join(u'\n'));
    QTest::keySequence(third, QKeySequence::Paste);
    QCOMPARE(recognised.size(), 1);
    QCOMPARE(card.secrets().value(secret::magentoConsumerKey), key1);
    QCOMPARE(card.secrets().value(secret::magentoAccessTokenSecret), key4);
    third->undo();
    QVERIFY(card.secrets().value(secret::magentoAccessToken).isEmpty());
    // One value goes where the cursor is.
    QGuiApplication::clipboard()->setText(key2);
    QTest::keySequence(third, QKeySequence::Paste);
    QCOMPARE(card.secrets().value(secret::magentoAccessToken), key2);
    QCOMPARE(recognised.size(), 1);
}

void CredentialsTest::firstRunShowsTheSteps()
{
    CredentialsTab tab({});
    tab.setValues({});
    auto* steps = tab.findChild<StepStrip*>();
    QVERIFY(!steps->isHidden());
    QVERIFY(!steps->isDone(0));
    tab.setValues(complete());
    QVERIFY(steps->isDone(0));
    QVERIFY(steps->isDone(1));
    QVERIFY(!steps->isDone(2));
    tab.setStatus(test::connectedStatus());
    QVERIFY(steps->isHidden());
}

void CredentialsTest::connectNowSavesThenConnects()
{
    Posted posted;
    CredentialsTab tab(posted.actions());
    tab.setValues({});
    CredentialValues saved;
    int savedBefore = -1;
    connect(&tab, &CredentialsTab::saveRequested, this, [&](const CredentialValues& values) {
        saved = values;
        savedBefore = int(posted.commands.size());
    });
    tab.findChild<ShopCard*>()->setValues(
        {{QStringLiteral("magento.url"), QStringLiteral("shop.example.com/admin")}}, complete().secrets);
    tab.findChild<BooksCard*>()->setValues(complete().settings, {});
    QVERIFY(tab.isDirty());
    button(tab, QStringLiteral("Connect Now"))->click();
    QCOMPARE(savedBefore, 0); // saved before anything is posted
    QCOMPARE(saved.settings.value(QStringLiteral("magento.url")), QStringLiteral("https://shop.example.com"));
    QCOMPARE(saved.settings.value(QStringLiteral("magento.auth")), QStringLiteral("oauth1"));
    QCOMPARE(saved.settings.value(QStringLiteral("xero.redirectPort")), QStringLiteral("8742"));
    QCOMPARE(saved.secrets.value(secret::magentoConsumerKey), key1);
    QCOMPARE(posted.count<sync::Connect>(), 1);
    QVERIFY(!tab.isDirty());
}

void CredentialsTest::connectNowSaysWhatIsMissing()
{
    Posted posted;
    CredentialsTab tab(posted.actions());
    tab.setValues({});
    QSignalSpy complained(&tab, &CredentialsTab::complained);
    tab.connectNow();
    QCOMPARE(complained.size(), 1);
    QVERIFY(complained.first().first().toString().contains(QStringLiteral("URL")));
    CredentialValues values = complete();
    values.settings.remove(QStringLiteral("xero.clientId"));
    tab.setValues(values);
    tab.connectNow();
    QVERIFY(complained.last().first().toString().contains(QStringLiteral("client id")));
    QVERIFY(posted.commands.isEmpty());
}

void CredentialsTest::bearerNeedsTheTokenOnly()
{
    ShopCard card;
    card.setValues({{QStringLiteral("magento.url"), QStringLiteral("https://shop.example.com")},
                    {QStringLiteral("magento.auth"), QStringLiteral("bearer")}},
                   {{secret::magentoAccessToken, key3}});
    QVERIFY2(card.isComplete(), qPrintable(card.firstProblem()));
    int visible = 0;
    for (const SecretField* field : card.findChildren<SecretField*>())
        visible += field->isVisibleTo(&card) ? 1 : 0;
    QCOMPARE(visible, 1);
    QCOMPARE(card.settings().value(QStringLiteral("magento.auth")), QStringLiteral("bearer"));
}

void CredentialsTest::customConnectionNeedsASecret()
{
    BooksCard card;
    card.setValues({{QStringLiteral("xero.clientId"), clientId},
                    {QStringLiteral("xero.customConnection"), QStringLiteral("true")}},
                   {});
    QVERIFY(card.firstProblem().contains(QStringLiteral("secret")));
    card.setValues({{QStringLiteral("xero.clientId"), clientId},
                    {QStringLiteral("xero.customConnection"), QStringLiteral("true")}},
                   {{secret::xeroClientSecret, QString(48, u'a')}});
    QVERIFY(card.isComplete());
    // Without a custom connection no secret is kept.
    card.setValues({{QStringLiteral("xero.clientId"), clientId}},
                   {{secret::xeroClientSecret, QString(48, u'a')}});
    QVERIFY(card.secrets().value(secret::xeroClientSecret).isEmpty());
}

void CredentialsTest::redirectUriIsCopied()
{
    BooksCard card;
    card.findChild<QSpinBox*>()->setValue(9001);
    QCOMPARE(card.redirectUri(), QStringLiteral("http://localhost:9001/callback"));
    button(card, QStringLiteral("Copy"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), card.redirectUri());
}

void CredentialsTest::furtherPorts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("saved");
    QTest::addColumn<bool>("right");
    QTest::newRow("none") << QString() << QString() << true;
    QTest::newRow("two") << QStringLiteral(" 8743, 8744 ") << QStringLiteral("8743,8744") << true;
    QTest::newRow("range") << QStringLiteral("8743-8745") << QStringLiteral("8743,8744,8745") << true;
    QTest::newRow("words") << QStringLiteral("the next one") << QString() << false;
    QTest::newRow("reserved") << QStringLiteral("80") << QString() << false;
    QTest::newRow("an address") << QStringLiteral("http://localhost:8743/callback") << QString() << false;
    QTest::newRow("too many") << QStringLiteral("8743-8843") << QString() << false;
}

void CredentialsTest::furtherPorts()
{
    QFETCH(QString, typed);
    QFETCH(QString, saved);
    QFETCH(bool, right);
    BooksCard card;
    card.setValues(complete().settings, {});
    QLineEdit* field = nullptr;
    for (QLineEdit* edit : card.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QStringLiteral("Further ports"))
            field = edit;
    }
    QVERIFY(field);
    field->setText(typed);
    QCOMPARE(card.settings().value(QStringLiteral("xero.furtherPorts")), saved);
    QCOMPARE(card.isComplete(), right);
    QStringList hints;
    for (const FieldHint* hint : card.findChildren<FieldHint*>())
        hints << hint->text();
    // Each of them is to be entered at Xero, and is named as it must stand there.
    for (const QString& port : saved.split(u',', Qt::SkipEmptyParts))
        QVERIFY(hints.join(u'|').contains(QStringLiteral("http://localhost:%1/callback").arg(port)));
    BooksCard again;
    again.setValues(card.settings(), {});
    QCOMPARE(again.settings().value(QStringLiteral("xero.furtherPorts")), saved);
}

void CredentialsTest::secretsAreHiddenUntilShown()
{
    SecretField field;
    field.setText(key1);
    QCOMPARE(field.echoMode(), QLineEdit::Password);
    field.setShown(true);
    QCOMPARE(field.displayText(), key1);
    field.setShown(false);
    QVERIFY(field.displayText() != key1);
}

void CredentialsTest::testButtonsPost()
{
    Posted posted;
    CredentialsTab tab(posted.actions());
    tab.setValues(complete());
    tab.setStatus(test::connectedStatus());
    button(tab, QStringLiteral("Test the shop"))->click();
    QCOMPARE(posted.count<sync::CheckShop>(), 1);
    button(tab, QStringLiteral("Test Xero"))->click();
    QCOMPARE(posted.count<sync::RefreshBooks>(), 1);
    button(tab, QStringLiteral("Sign in again"))->click();
    QCOMPARE(posted.count<sync::SignInXero>(), 1);
}

void CredentialsTest::disconnectAsksFirst()
{
    Posted posted;
    CredentialsTab tab(posted.actions());
    tab.setValues(complete());
    tab.setStatus(test::connectedStatus());
    tab.show();
    button(tab, QStringLiteral("Disconnect…"))->click();
    auto* box = tab.findChild<QMessageBox*>();
    QVERIFY(box);
    QCOMPARE(posted.count<sync::DisconnectXero>(), 0);
    button(*box, QStringLiteral("Disconnect"))->click();
    QCOMPARE(posted.count<sync::DisconnectXero>(), 1);
}

void CredentialsTest::statusIsShownBesideTheFields()
{
    CredentialsTab tab({});
    tab.setStatus(test::troubledStatus());
    QCOMPARE(tab.findChild<ShopCard*>()->badge()->word(), QStringLiteral("Attention"));
    QCOMPARE(tab.findChild<BooksCard*>()->badge()->word(), QStringLiteral("Not connected"));
}

void CredentialsTest::everyFieldHasAName()
{
    CredentialsTab tab({});
    for (const QLineEdit* edit : tab.findChildren<QLineEdit*>()) {
        if (edit->objectName() != QStringLiteral("qt_spinbox_lineedit"))
            QVERIFY(!edit->accessibleName().isEmpty());
    }
    for (const QPushButton* push : tab.findChildren<QPushButton*>())
        QVERIFY(!push->text().isEmpty() || !push->accessibleName().isEmpty());
}

QTEST_MAIN(CredentialsTest)
#include "credentials_test.moc"
