#include "guide/accountspage.h"

#include "accounts/suggestdialog.h"
#include "common/factsgrid.h"
#include "common/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil::ui {

GuideAccountsPage::GuideAccountsPage(MappingRules rules, QWidget* parent)
    : GuidePage(
          tr("Accounts and taxes"),
          tr("Counterfoil proposes an account for each role, a tax rate for each tax of the shop and an "
             "account for each payment method, each with its reason. Check them with your accountant; "
             "all can be changed later under Account types."),
          parent),
      m_rules(std::move(rules)),
      m_note(new ToneLabel({}, Tone::Muted, this)),
      m_facts(new FactsGrid(this)),
      m_problems(new ToneLabel({}, Tone::Warning, this)),
      m_suggest(
          makePrimaryButton(GuideAccountsPage::tr("&Use suggestions…"), QStringLiteral("suggest"), this))
{
    body()->addWidget(m_note);
    body()->addWidget(m_suggest, 0, Qt::AlignLeft);
    body()->addWidget(m_facts);
    body()->addWidget(m_problems);
    body()->addStretch(1);
    connect(m_suggest, &QPushButton::clicked, this, &GuideAccountsPage::suggest);
    update();
}

void GuideAccountsPage::setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop)
{
    m_books = books;
    m_shop = shop;
    update();
}

void GuideAccountsPage::setMapping(const posting::Mapping& mapping)
{
    m_mapping = mapping;
    update();
}

void GuideAccountsPage::suggest()
{
    auto* dialog = new SuggestDialog(m_rules.suggest(m_mapping, m_shop, m_books), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setMapping(m_rules.apply(m_mapping, dialog->chosen()));
        emit mappingChosen(m_mapping);
    });
    dialog->open();
}

QString GuideAccountsPage::accountWord(const QString& code) const
{
    const auto found = std::find_if(m_books.accounts.cbegin(), m_books.accounts.cend(),
                                    [&code](const xero::Account& account) { return account.code == code; });
    return found == m_books.accounts.cend() ? code : QString(code + u' ' + found->name);
}

void GuideAccountsPage::update()
{
    const bool known = !m_books.accounts.isEmpty();
    m_suggest->setEnabled(known && m_rules.suggest && m_rules.apply);
    m_problemTexts.clear();
    if (known && m_rules.check) {
        for (const posting::MappingProblem& problem : m_rules.check(m_mapping, m_books, m_shop))
            m_problemTexts << problem.message;
    }
    if (!known)
        m_note->setText(tr("Accounts and tax rates are read once Xero is connected."));
    else if (m_problemTexts.isEmpty())
        m_note->setText(tr("Everything that is needed is chosen."));
    else
        m_note->setText(tr("%n thing(s) still need a choice.", nullptr, int(m_problemTexts.size())));
    const auto count = [](qsizetype n) { return n > 0 ? QString::number(n) : QString(); };
    m_facts->setFacts({{tr("Sales"), accountWord(m_mapping.accounts.sales)},
                       {tr("Shipping"), accountWord(m_mapping.accounts.shipping)},
                       {tr("Taxes chosen"), count(m_mapping.taxCodes.size())},
                       {tr("Payment methods chosen"), count(m_mapping.payments.size())}});
    m_facts->setVisible(!m_mapping.accounts.sales.isEmpty());
    constexpr qsizetype shown = 6;
    QStringList lines;
    for (const QString& text : m_problemTexts.mid(0, shown))
        lines << QStringLiteral("• ") + text;
    if (m_problemTexts.size() > shown)
        lines << tr("… and %n more, under Account types", nullptr, int(m_problemTexts.size() - shown));
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    emit changed();
}

bool GuideAccountsPage::isDone() const
{
    // What is open besides refuses single documents, each with its reason; it does not keep the rest back.
    return !m_mapping.accounts.sales.isEmpty();
}

QString GuideAccountsPage::missing() const
{
    return isDone() ? QString() : tr("No account for sales is chosen yet.");
}

QString GuideAccountsPage::words() const
{
    if (!isDone())
        return {};
    return m_problemTexts.isEmpty() ? tr("chosen")
                                    : tr("chosen; %n still open", nullptr, int(m_problemTexts.size()));
}

} // namespace counterfoil::ui
