#include "accounts/rulespage.h"

#include "accounts/pickerentries.h"
#include "common/card.h"
#include "common/formfield.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/searchpicker.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace counterfoil::ui {

using Rule = posting::AccountRule;

RulesPage::RulesPage(QWidget* parent) : MappingPage(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::section);
    layout->addWidget(makeList());
    m_editor = makeEditor();
    layout->addWidget(m_editor);
    layout->addStretch(1);
    fillList(-1);
}

QWidget* RulesPage::makeList()
{
    auto* card = new Card(tr("Account rules"), {}, this);
    card->body()->addWidget(new ToneLabel(
        tr("Lines that belong elsewhere than the sales account. The rules are tried from the top; the first "
           "that fits a line is taken. Without a rule, everything goes to the sales account."),
        Tone::Muted, card));
    m_list = new QListWidget(card);
    m_list->setAccessibleName(tr("Account rules, in the order in which they are tried"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setWordWrap(true);
    card->body()->addWidget(m_list);
    m_add = makeButton(tr("&Add rule"), QStringLiteral("add"), card);
    m_duplicate = makeButton(tr("Dup&licate"), QStringLiteral("copy"), card);
    m_remove = makeButton(tr("Re&move"), QStringLiteral("remove"), card);
    m_up = makeButton({}, QStringLiteral("chevronup"), card);
    m_down = makeButton({}, QStringLiteral("chevrondown"), card);
    m_up->setAccessibleName(tr("Move the rule up"));
    m_up->setToolTip(tr("Move the rule up (Alt+Up)"));
    m_down->setAccessibleName(tr("Move the rule down"));
    m_down->setToolTip(tr("Move the rule down (Alt+Down)"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::gap);
    for (QPushButton* button : {m_add, m_duplicate, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    card->body()->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &RulesPage::addRule);
    connect(m_duplicate, &QPushButton::clicked, this, &RulesPage::duplicateRule);
    connect(m_remove, &QPushButton::clicked, this, &RulesPage::removeRule);
    connect(m_up, &QPushButton::clicked, this, [this] { moveRule(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRule(1); });
    const auto shortcut = [this](int key, int by) {
        auto* keys = new QShortcut(QKeySequence(static_cast<int>(Qt::ALT) | key), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, by] { moveRule(by); });
    };
    shortcut(Qt::Key_Up, -1);
    shortcut(Qt::Key_Down, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesPage::showRule);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &RulesPage::takeOrder);
    // A drop inside the list is an insertion and a removal in Qt 6.4.
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &RulesPage::takeOrder);
    return card;
}

QWidget* RulesPage::makeEditor()
{
    auto* card = new Card(tr("This rule"), {}, this);
    m_problem = new FieldHint({}, card);
    card->body()->addWidget(m_problem);
    card->body()->addWidget(new ToneLabel(tr("It is for lines where all of these fit; leave empty what does "
                                             "not matter."),
                                          Tone::Muted, card));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::gap);
    card->body()->addLayout(grid);
    const QStringList types{QStringLiteral("simple"),  QStringLiteral("configurable"),
                            QStringLiteral("virtual"), QStringLiteral("downloadable"),
                            QStringLiteral("bundle"),  QStringLiteral("grouped"),
                            QStringLiteral("giftcard")};
    addCondition(grid, &Rule::storeView, tr("Store view (id)"), tr("store view"), QStringLiteral("1"));
    addCondition(grid, &Rule::website, tr("Website (id)"), tr("website"), QStringLiteral("1"));
    addCondition(grid, &Rule::customerGroup, tr("Customer group (id)"), tr("customer group"),
                 QStringLiteral("2"));
    addCondition(grid, &Rule::productType, tr("Product type"), tr("product type"), QStringLiteral("giftcard"),
                 types);
    addCondition(grid, &Rule::category, tr("Category (id)"), tr("category"), QStringLiteral("12"));
    addCondition(grid, &Rule::attributeSet, tr("Attribute set (id)"), tr("attribute set"),
                 QStringLiteral("4"));
    addCondition(grid, &Rule::skuPattern, tr("SKU"), tr("SKU"), QStringLiteral("GIFT-*"));
    m_account = new SearchPicker(card);
    addField(card->body(), tr("Acc&ount"), m_account, tr("Empty: the sales account."));
    m_tax = new SearchPicker(card);
    addField(card->body(), tr("&Tax rate"), m_tax, tr("Empty: as the page Taxes says."));
    for (SearchPicker* picker : {m_account, m_tax})
        connect(picker, &SearchPicker::valueChosen, this, &RulesPage::storeRule);
    return card;
}

void RulesPage::addCondition(QGridLayout* grid, QString Rule::*member, const QString& label,
                             const QString& word, const QString& sample, const QStringList& proposals)
{
    auto* edit = new QLineEdit(this);
    edit->setPlaceholderText(tr("any, or for example %1").arg(sample));
    if (!proposals.isEmpty())
        edit->setCompleter(new QCompleter(proposals, edit));
    const int place = static_cast<int>(m_conditions.size());
    auto* box = new QVBoxLayout;
    grid->addLayout(box, place / 2, place % 2);
    addField(box, label, edit);
    m_conditions.append({member, edit, word});
    connect(edit, &QLineEdit::textEdited, this, &RulesPage::storeRule);
}

void RulesPage::setFacts(const posting::BooksFacts& books, const posting::ShopFacts&)
{
    m_accountNames.clear();
    for (const xero::Account& account : books.accounts)
        m_accountNames.insert(account.code, account.name);
    m_account->setEntries(lineAccounts(books.accounts, {QStringLiteral("REVENUE")}));
    m_tax->setEntries(taxTypes(books.taxRates, std::nullopt));
}

void RulesPage::show(const posting::Mapping& mapping)
{
    m_rules = mapping.accountRules;
    fillList(qBound(-1, current(), static_cast<int>(m_rules.size()) - 1));
}

void RulesPage::store(posting::Mapping& mapping) const
{
    mapping.accountRules = m_rules;
}

int RulesPage::setProblems(const QMap<QString, QString>& problems)
{
    m_problems.clear();
    int count = 0;
    for (auto it = problems.constBegin(); it != problems.constEnd(); ++it) {
        if (!it.key().startsWith(QStringLiteral("accountRules")))
            continue;
        m_problems.insert(it.key(), it.value());
        ++count;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        const QString message = m_problems.value(QStringLiteral("accountRules.%1").arg(row + 1));
        m_list->item(row)->setIcon(message.isEmpty() ? QIcon() : icon(QStringLiteral("error"), Tone::Error));
        m_list->item(row)->setToolTip(message);
    }
    const QString mine = m_problems.value(QStringLiteral("accountRules.%1").arg(current() + 1));
    m_problem->setCheck(mine.isEmpty() ? FieldCheck{} : FieldCheck{FieldCheck::Level::Problem, mine});
    m_problem->setVisible(!mine.isEmpty());
    return count;
}

QString RulesPage::summary(const Rule& rule) const
{
    QStringList when;
    for (const Condition& condition : m_conditions) {
        if (!(rule.*condition.member).isEmpty())
            when << condition.word + u' ' + rule.*condition.member;
    }
    QStringList then;
    if (!rule.accountCode.isEmpty())
        then << QString(rule.accountCode + u' ' + m_accountNames.value(rule.accountCode)).trimmed();
    if (!rule.taxType.isEmpty())
        then << rule.taxType;
    return QString((when.isEmpty() ? tr("every line") : when.join(QStringLiteral(", "))) +
                   QStringLiteral("  →  ") +
                   (then.isEmpty() ? tr("nothing chosen yet") : then.join(QStringLiteral(", "))));
}

int RulesPage::current() const
{
    return m_list->currentRow();
}

void RulesPage::fillList(int select)
{
    m_filling = true;
    m_list->clear();
    for (int i = 0; i < m_rules.size(); ++i) {
        auto* item = new QListWidgetItem(summary(m_rules.at(i)), m_list);
        item->setData(Qt::UserRole, i);
        item->setSizeHint(QSize(0, fontMetrics().height() + 12));
    }
    const int rows = qBound(2, m_list->count(), 8);
    m_list->setFixedHeight(rows * (fontMetrics().height() + 12) + 8);
    m_list->setVisible(m_list->count() > 0);
    if (select < 0 && m_list->count() > 0)
        select = 0;
    m_list->setCurrentRow(select);
    m_filling = false;
    showRule();
}

void RulesPage::showRule()
{
    if (m_filling)
        return;
    const int row = current();
    const bool any = row >= 0 && row < m_rules.size();
    const Rule rule = any ? m_rules.at(row) : Rule();
    for (const Condition& condition : std::as_const(m_conditions)) {
        if (condition.edit->text() != rule.*condition.member)
            condition.edit->setText(rule.*condition.member);
    }
    m_account->setValue(rule.accountCode);
    m_tax->setValue(rule.taxType);
    m_editor->setVisible(any);
    const QString mine = m_problems.value(QStringLiteral("accountRules.%1").arg(row + 1));
    m_problem->setCheck(mine.isEmpty() ? FieldCheck{} : FieldCheck{FieldCheck::Level::Problem, mine});
    m_problem->setVisible(!mine.isEmpty());
    updateButtons();
}

void RulesPage::storeRule()
{
    const int row = current();
    if (row < 0 || row >= m_rules.size())
        return;
    Rule& rule = m_rules[row];
    for (const Condition& condition : std::as_const(m_conditions)) {
        if (condition.edit->text() != rule.*condition.member) // a blank that was there stays
            rule.*condition.member = condition.edit->text().trimmed();
    }
    rule.accountCode = m_account->value();
    rule.taxType = m_tax->value();
    m_list->item(row)->setText(summary(rule));
    emit edited();
}

void RulesPage::takeOrder()
{
    if (m_filling || m_list->count() != m_rules.size())
        return;
    QList<Rule> ordered;
    bool moved = false;
    for (int row = 0; row < m_list->count(); ++row) {
        const int from = m_list->item(row)->data(Qt::UserRole).toInt();
        moved = moved || from != row;
        ordered << m_rules.at(from);
    }
    if (!moved)
        return;
    m_rules = ordered;
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setData(Qt::UserRole, row);
    showRule();
    emit edited();
}

void RulesPage::updateButtons()
{
    const int row = current();
    m_duplicate->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_rules.size());
}

void RulesPage::addRule()
{
    m_rules.append(Rule());
    fillList(static_cast<int>(m_rules.size()) - 1);
    m_conditions.first().edit->setFocus();
    emit edited();
}

void RulesPage::duplicateRule()
{
    const int row = current();
    if (row < 0)
        return;
    m_rules.insert(row + 1, Rule(m_rules.at(row)));
    fillList(row + 1);
    emit edited();
}

void RulesPage::removeRule()
{
    const int row = current();
    if (row < 0)
        return;
    m_rules.removeAt(row);
    fillList(qMin(row, static_cast<int>(m_rules.size()) - 1));
    emit edited();
}

void RulesPage::moveRule(int by)
{
    const int row = current(), to = row + by;
    if (row < 0 || to < 0 || to >= m_rules.size())
        return;
    m_rules.move(row, to);
    fillList(to);
    emit edited();
}

QLineEdit* RulesPage::condition(QString Rule::*member) const
{
    for (const Condition& condition : m_conditions) {
        if (condition.member == member)
            return condition.edit;
    }
    return nullptr;
}

} // namespace counterfoil::ui
