#include "boxes.h"

#include "samples.h"
#include "tabfixture.h"

#include "accounts/accountstab.h"
#include "common/confirm.h"
#include "common/gridview.h"
#include "credentials/bookscard.h"
#include "credentials/credentialstab.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/windowmenus.h"
#include "queue/queuetab.h"
#include "queue/selectionbar.h"
#include "secrets/secretstore.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>

namespace counterfoil::test {

struct BoxStage::Parts
{
    QTemporaryDir folder;
    std::unique_ptr<SecretStore> secrets = makeMemorySecretStore();
    FakeQueue rows;
    Posted posted;
    std::unique_ptr<QWidget> behind;
    std::unique_ptr<QMessageBox> refusal; ///< comes before there is a window
    bool closes = false;                  ///< the box asks whether to close what it stands before
};

namespace {

sync::UndoPlan plan()
{
    sync::UndoPlan plan;
    plan.entityId = 112;
    plan.incrementId = QStringLiteral("000000112");
    plan.xeroNumber = QStringLiteral("MI-000000112");
    plan.currency = QStringLiteral("GBP");
    plan.total = Amount::fromCents(7148);
    plan.payments = {Amount::fromCents(5000), Amount::fromCents(2148)};
    return plan;
}

} // namespace

QStringList BoxStage::names()
{
    return {QStringLiteral("disconnect"),    QStringLiteral("take-back"),
            QStringLiteral("retry-skipped"), QStringLiteral("skip"),
            QStringLiteral("unsaved-keys"),  QStringLiteral("unsaved-mapping"),
            QStringLiteral("start-refused"), QStringLiteral("start-refused-2"),
            QStringLiteral("shortcuts"),     QStringLiteral("about")};
}

BoxStage::BoxStage(const QString& name) : m_parts(std::make_unique<Parts>())
{
    if (name.startsWith(QStringLiteral("start-refused"))) {
        const bool technical = name.endsWith(u'2');
        m_parts->refusal = ui::makeRefusal(makeError(
            ErrorKind::Storage,
            technical
                ? QStringLiteral("The journal cannot be opened: the disk is full.")
                : QStringLiteral("Counterfoil is already open on this profile. Use the window that is open."),
            technical ? QStringLiteral("SQLITE_FULL (13): database or disk is full") : QString()));
        m_box = m_parts->refusal.get();
        m_box->open();
    } else if (name == QStringLiteral("retry-skipped") || name == QStringLiteral("skip")) {
        openInQueue(name);
    } else {
        openInWindow(name);
    }
    m_parts->posted.commands.clear();
}

BoxStage::~BoxStage() = default;

QWidget* BoxStage::behind() const
{
    return m_parts->behind.get();
}

bool BoxStage::isDone() const
{
    return m_parts->closes ? !m_parts->behind->isVisible() : !m_parts->posted.commands.isEmpty();
}

void BoxStage::openInWindow(const QString& name)
{
    ui::WindowContext context;
    context.profile = QStringLiteral("default");
    context.profileDirectory = m_parts->folder.path();
    context.secrets = m_parts->secrets.get();
    context.post = m_parts->posted.actions().post;
    auto made = std::make_unique<ui::MainWindow>(std::move(context));
    ui::MainWindow* window = made.get();
    m_parts->behind = std::move(made);
    window->resize(1180, 760);
    window->show();
    window->onEvent(sync::ConnectionChanged{connectedStatus()});
    window->onEvent(sync::BooksRead{sampleBooks(), sampleShop()});
    if (name == QStringLiteral("disconnect")) {
        window->showTab(1);
        button(*window, ui::BooksCard::tr("&Disconnect…").remove(u'&'))->click();
        m_action = ui::CredentialsTab::tr("Disconnect");
    } else if (name == QStringLiteral("take-back")) {
        window->onEvent(sync::UndoPlanned{plan()});
        m_action = ui::MainWindow::tr("Take back");
    } else if (name == QStringLiteral("shortcuts")) {
        ui::showShortcuts(window);
    } else if (name == QStringLiteral("about")) {
        ui::showAbout(window);
    } else {
        m_parts->closes = true;
        m_action = ui::MainWindow::tr("Close without saving");
        if (name == QStringLiteral("unsaved-keys")) {
            for (auto* edit : window->findChildren<QLineEdit*>()) {
                if (edit->placeholderText() == QStringLiteral("8E5C0F3A…"))
                    edit->setText(QStringLiteral("8E5C0F3A90B14D7C8A6F2E1D3B4C5A69"));
            }
        } else {
            window->showTab(3);
            window->findChild<ui::AccountsTab*>()->findChild<QCheckBox*>()->click();
        }
        window->close();
    }
    m_box = window->findChild<QMessageBox*>();
}

void BoxStage::openInQueue(const QString& name)
{
    m_parts->rows.fill(12);
    m_parts->rows.rows[1].state = store::QueueState::Skipped;
    auto made = std::make_unique<ui::QueueTab>(m_parts->posted.actions(), m_parts->rows.source());
    ui::QueueTab* tab = made.get();
    m_parts->behind = std::move(made);
    tab->setConnected(true);
    tab->resize(1100, 640);
    tab->show();
    tab->grid()->selectAll();
    const bool skip = name == QStringLiteral("skip");
    const QString text = skip ? ui::SelectionBar::tr("S&kip…") : ui::SelectionBar::tr("&Retry");
    button(*tab, QString(text).remove(u'&'))->click();
    m_action = skip ? ui::QueueTab::tr("Skip") : ui::QueueTab::tr("Retry");
    m_box = tab->findChild<QDialog*>();
}

} // namespace counterfoil::test
