#include "accounts/accountstab.h"

#include "accounts/detailspage.h"
#include "accounts/documentspage.h"
#include "accounts/examplepane.h"
#include "accounts/mappingchanges.h"
#include "accounts/paymentspage.h"
#include "accounts/rolespage.h"
#include "accounts/rulespage.h"
#include "accounts/schedulepage.h"
#include "accounts/suggestdialog.h"
#include "accounts/taxespage.h"
#include "common/banner.h"
#include "common/card.h"
#include "common/icons.h"
#include "common/labels.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterfoil::ui {

AccountsTab::AccountsTab(Actions actions, MappingRules rules, QWidget* parent)
    : QWidget(parent),
      m_actions(std::move(actions)),
      m_rules(std::move(rules)),
      m_note(new Banner(this)),
      m_nav(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_schedule(new SchedulePage(this)),
      m_problems(new ToneLabel({}, Tone::Error, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addLayout(makeTitleBar());
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(space::page, space::wide, 0, 0);
    middle->setSpacing(0);
    m_nav->setFrameShape(QFrame::NoFrame);
    m_nav->setProperty("navigation", true);
    m_nav->setAccessibleName(tr("Parts of the configuration"));
    m_nav->setIconSize(QSize(18, 18));
    m_nav->viewport()->setAutoFillBackground(false);
    middle->addWidget(m_nav);
    m_split = new QSplitter(this);
    m_split->setChildrenCollapsible(true);
    m_split->addWidget(m_pages);
    m_split->addWidget(makeSide());
    m_split->setStretchFactor(0, 1);
    m_split->setCollapsible(0, false);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_splitMoved = true; });
    middle->addWidget(m_split, 1);
    layout->addLayout(middle, 1);
    addPage(new RolesPage(this), tr("Accounts"), QStringLiteral("accounts"));
    addPage(new RulesPage(this), tr("Rules"), QStringLiteral("filter"));
    addPage(new TaxesPage(this), tr("Taxes"), QStringLiteral("percent"));
    addPage(new PaymentsPage(this), tr("Payments"), QStringLiteral("payment"));
    addPage(new DocumentsPage(this), tr("Documents"), QStringLiteral("log"));
    addPage(new DetailsPage(this), tr("Details"), QStringLiteral("product"));
    addPage(m_schedule, tr("Schedule"), QStringLiteral("waiting"));
    m_nav->setCurrentRow(0);
    m_nav->setFixedWidth(fontMetrics().horizontalAdvance(tr("Documents") + QStringLiteral("  (88)")) + 70);
    layout->addLayout(makeBottomBar());

    connect(m_nav, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_schedule, &SchedulePage::edited, this, &AccountsTab::onEdited);
    connect(m_note, &Banner::offerTaken, this, &AccountsTab::credentialsRequested);
    m_savedSettings = m_schedule->settings();
    setConnected(false);
    check();
}

void AccountsTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int narrow = 220, wide = 320, share = 4;
    const int side = qBound(narrow, width() / share - space::page, wide);
    if (!m_splitMoved)
        m_split->setSizes({m_split->width() - side, side});
}

void AccountsTab::addPage(QWidget* page, const QString& title, const QString& iconName)
{
    auto* area = new QScrollArea(m_pages);
    area->setFocusPolicy(Qt::NoFocus); // the fields scroll it
    QVBoxLayout* layout = makeScrollingPage(area);
    layout->setContentsMargins(space::wide, 0, space::page, space::section);
    layout->addWidget(page);
    m_pages->addWidget(area);
    auto* item = new QListWidgetItem(icon(iconName), title, m_nav);
    item->setData(Qt::UserRole, title);
    item->setSizeHint(QSize(0, fontMetrics().height() + 18));
    if (auto* mapping = qobject_cast<MappingPage*>(page)) {
        m_mappingPages << mapping;
        connect(mapping, &MappingPage::edited, this, &AccountsTab::onEdited);
    }
}

QLayout* AccountsTab::makeTitleBar()
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->setContentsMargins(space::page, space::section, space::page, 0);
    bar->addWidget(makeHeading(tr("Configure the Accounts Types in Xero"), this));
    bar->addStretch(1);
    m_refresh = makeButton(tr("Refresh from &Xero"), QStringLiteral("sync"), this);
    m_suggest = makeButton(tr("S&uggest…"), QStringLiteral("suggest"), this);
    m_more = makeButton(tr("More"), {}, this);
    auto* menu = new QMenu(m_more);
    m_newAccount = menu->addAction(icon(QStringLiteral("add")), tr("&New account in Xero…"));
    menu->addSeparator();
    QAction* importFile = menu->addAction(tr("&Import from a file…"));
    QAction* exportFile = menu->addAction(icon(QStringLiteral("export")), tr("&Export to a file…"));
    m_more->setMenu(menu);
    for (QPushButton* button : {m_refresh, m_suggest, m_more})
        bar->addWidget(button);
    connect(m_refresh, &QPushButton::clicked, this, [this] { m_actions.post(sync::RefreshBooks{}); });
    connect(m_suggest, &QPushButton::clicked, this, &AccountsTab::suggest);
    connect(m_newAccount, &QAction::triggered, this, &AccountsTab::createAccount);
    connect(importFile, &QAction::triggered, this, &AccountsTab::importMapping);
    connect(exportFile, &QAction::triggered, this, &AccountsTab::exportMapping);
    return bar;
}

QWidget* AccountsTab::makeSide()
{
    auto* side = new QWidget(this);
    side->setMinimumWidth(220);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, space::page, 0);
    layout->setSpacing(space::gap);
    // On a low screen the example scrolls; its lines would be squeezed into each other.
    auto* area = new QScrollArea(side);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    m_example = new ExamplePane(area);
    area->setWidget(m_example);
    m_example->setAutoFillBackground(false);
    layout->addWidget(area, 3);
    m_problemHead = makeSubheading(tr("Problems"), side);
    layout->addWidget(m_problemHead);
    m_problemList = new QListWidget(side);
    m_problemList->setAccessibleName(tr("Problems of the configuration; Enter leads there"));
    m_problemList->setWordWrap(true);
    m_problemList->setIconSize(QSize(16, 16));
    m_problemList->setSpacing(2);
    m_problemList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_problemList, 2);
    const auto lead = [this](const QListWidgetItem* item) {
        showPage(pageOf(item->data(Qt::UserRole).toString()));
    };
    connect(m_problemList, &QListWidget::itemActivated, this, lead);
    connect(m_problemList, &QListWidget::itemClicked, this, lead);
    return side;
}

QLayout* AccountsTab::makeBottomBar()
{
    m_changes = makeButton(tr("Changes…"), QStringLiteral("preview"), this);
    m_revert = makeButton(tr("&Revert"), QStringLiteral("revert"), this);
    m_save = makePrimaryButton(tr("&Save"), QStringLiteral("save"), this);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->setContentsMargins(space::page, space::wide, space::page, space::wide);
    bar->addWidget(m_problems, 1);
    for (QPushButton* button : {m_changes, m_revert, m_save})
        bar->addWidget(button);
    connect(m_changes, &QPushButton::clicked, this, &AccountsTab::showChanges);
    connect(m_revert, &QPushButton::clicked, this, &AccountsTab::revert);
    connect(m_save, &QPushButton::clicked, this, &AccountsTab::save);
    return bar;
}

void AccountsTab::setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop)
{
    const posting::Mapping shown = edited();
    m_books = books;
    m_shop = shop;
    for (MappingPage* page : std::as_const(m_mappingPages)) {
        page->setFacts(books, shop);
        page->show(shown);
    }
    setConnected(m_connected);
    check();
}

void AccountsTab::setMapping(const posting::Mapping& mapping)
{
    m_saved = mapping;
    if (m_dirty)
        return;
    for (MappingPage* page : std::as_const(m_mappingPages))
        page->show(mapping);
    check();
}

void AccountsTab::setSettings(const QMap<QString, QString>& settings)
{
    m_savedSettings = settings;
    if (!m_dirty)
        m_schedule->setSettings(settings);
}

posting::Mapping AccountsTab::edited() const
{
    posting::Mapping mapping = m_saved;
    for (const MappingPage* page : m_mappingPages)
        page->store(mapping);
    return mapping;
}

void AccountsTab::setConnected(bool connected)
{
    m_connected = connected;
    if (!hasBooks()) {
        m_note->showMessage(connected ? tr("The accounts of Xero have not been read yet.")
                                      : tr("Accounts and tax rates can be chosen once Xero is connected."),
                            Tone::Accent);
        if (!connected)
            m_note->offer(tr("Go to Credentials"));
    } else {
        m_note->dismiss();
    }
    setBusy(m_busy);
}

void AccountsTab::setBusy(bool busy)
{
    m_busy = busy;
    m_refresh->setEnabled(m_connected && !busy);
    m_suggest->setEnabled(hasBooks());
    m_newAccount->setEnabled(m_connected && !busy && hasBooks());
    m_save->setEnabled(m_dirty);
    m_changes->setEnabled(m_dirty);
    m_revert->setEnabled(m_dirty);
}

void AccountsTab::onEdited()
{
    m_dirty = true;
    check();
}

void AccountsTab::check()
{
    QMap<QString, QString> byField;
    QList<posting::MappingProblem> problems;
    m_problemTexts.clear();
    if (m_rules.check && hasBooks()) {
        problems = m_rules.check(edited(), m_books, m_shop);
        for (const posting::MappingProblem& problem : std::as_const(problems)) {
            QString& text = byField[problem.field];
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + problem.message;
            m_problemTexts << problem.message;
        }
    }
    listProblems(problems);
    m_example->setMapping(edited(), m_books);
    for (int i = 0; i < m_mappingPages.size(); ++i) {
        const int count = m_mappingPages.at(i)->setProblems(byField);
        QListWidgetItem* item = m_nav->item(i);
        const QString title = item->data(Qt::UserRole).toString();
        item->setText(count == 0 ? title : QStringLiteral("%1  (%2)").arg(title).arg(count));
        item->setForeground(count == 0 ? QBrush() : QBrush(toneColor(Tone::Error, palette())));
    }
    if (m_problemTexts.isEmpty()) {
        m_problems->setTone(Tone::Muted);
        m_problems->setText(m_dirty      ? tr("Not saved yet.")
                            : hasBooks() ? tr("Everything that is needed is chosen.")
                                         : QString());
        m_problems->setToolTip({});
    } else {
        m_problems->setTone(Tone::Error);
        m_problems->setText(
            m_problemTexts.size() == 1
                ? m_problemTexts.first()
                : tr("%1 (and %2 more)").arg(m_problemTexts.first()).arg(m_problemTexts.size() - 1));
        m_problems->setToolTip(m_problemTexts.join(u'\n'));
    }
    setBusy(m_busy);
}

void AccountsTab::showPage(int index)
{
    m_nav->setCurrentRow(index);
}

void AccountsTab::save()
{
    m_saved = edited();
    m_savedSettings.insert(m_schedule->settings());
    m_dirty = false;
    m_actions.post(sync::SaveMapping{m_saved});
    m_actions.post(sync::SaveSettings{m_schedule->settings()});
    check();
    emit saved();
}

void AccountsTab::revert()
{
    m_dirty = false;
    m_schedule->setSettings(m_savedSettings);
    setMapping(m_saved);
}

void AccountsTab::suggest()
{
    if (!m_rules.suggest || !hasBooks())
        return;
    auto* dialog = new SuggestDialog(m_rules.suggest(edited(), m_shop, m_books), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { showEdited(m_rules.apply(edited(), dialog->chosen())); });
    dialog->open();
}

} // namespace counterfoil::ui
