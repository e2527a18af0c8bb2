#include "accounts/rolespage.h"

#include "accounts/pickerentries.h"
#include "common/card.h"
#include "common/formfield.h"
#include "common/searchpicker.h"

#include <QVBoxLayout>

namespace counterfoil::ui {

RolesPage::RolesPage(QWidget* parent) : MappingPage(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::section);
    using A = posting::Accounts;
    const QStringList revenue{QStringLiteral("REVENUE")};
    const QStringList either{QStringLiteral("REVENUE"), QStringLiteral("EXPENSE")};
    const QStringList liability{QStringLiteral("LIABILITY")};

    auto* main = new Card(tr("Sales"), {}, this);
    addRole(main, QStringLiteral("sales"), &A::sales, tr("S&ales"), tr("Products sold. Needed."), revenue);
    addRole(main, QStringLiteral("shipping"), &A::shipping, tr("Sh&ipping"),
            tr("What customers pay for delivery. Needed."), revenue);
    addRole(main, QStringLiteral("discount"), &A::discount, tr("&Discounts"),
            tr("Used when discounts get their own lines."), either);
    addRole(main, QStringLiteral("adjustment"), &A::adjustment, tr("Ad&justments"),
            tr("Adjustment refunds and fees of credit memos."), either);
    addRole(main, QStringLiteral("rounding"), &A::rounding, tr("Roundi&ng"),
            tr("A cent or two, when Magento's total cannot be reached otherwise."), either);
    layout->addWidget(main);

    auto* more = new Card(tr("Only where the shop uses it"), {}, this);
    addRole(more, QStringLiteral("salesTax"), &A::salesTax, tr("Sales &tax as a line"),
            tr("For United States books, where tax is a line of its own."), liability);
    addRole(more, QStringLiteral("fpt"), &A::fpt, tr("Fixed &product tax"),
            tr("Recycling and similar fees (FPT)."), either);
    addRole(more, QStringLiteral("giftCard"), &A::giftCard, tr("&Gift cards redeemed"),
            tr("Money paid with a gift card."), liability);
    addRole(more, QStringLiteral("giftCardSold"), &A::giftCardSold, tr("Gift cards s&old"),
            tr("Sold cards are a debt until they are used."), liability);
    addRole(more, QStringLiteral("storeCredit"), &A::storeCredit, tr("Store &credit"),
            tr("Money paid from the customer's balance."), liability);
    addRole(more, QStringLiteral("reward"), &A::reward, tr("Re&ward points"), tr("Money paid with points."),
            either + liability);
    addRole(more, QStringLiteral("giftWrapping"), &A::giftWrapping, tr("Gift wrapping"), {}, revenue);
    layout->addWidget(more);
    layout->addStretch(1);
}

void RolesPage::addRole(QWidget* card, const QString& name, QString posting::Accounts::*member,
                        const QString& label, const QString& note, const QStringList& classes)
{
    auto* picker = new SearchPicker(card);
    FieldHint* hint = addField(static_cast<Card*>(card)->body(), label, picker, note);
    m_roles.append({name, member, classes, picker, hint});
    connect(picker, &SearchPicker::valueChosen, this, &MappingPage::edited);
}

void RolesPage::setFacts(const posting::BooksFacts& books, const posting::ShopFacts&)
{
    for (const Role& role : std::as_const(m_roles))
        role.picker->setEntries(lineAccounts(books.accounts, role.classes));
}

void RolesPage::show(const posting::Mapping& mapping)
{
    for (const Role& role : std::as_const(m_roles))
        role.picker->setValue(mapping.accounts.*role.member);
}

void RolesPage::store(posting::Mapping& mapping) const
{
    for (const Role& role : m_roles)
        mapping.accounts.*role.member = role.picker->value();
}

int RolesPage::setProblems(const QMap<QString, QString>& problems)
{
    int count = 0;
    for (const Role& role : std::as_const(m_roles)) {
        const QString message = problems.value(QStringLiteral("accounts.") + role.name);
        role.hint->setCheck(message.isEmpty() ? FieldCheck{}
                                              : FieldCheck{FieldCheck::Level::Problem, message});
        count += message.isEmpty() ? 0 : 1;
    }
    return count;
}

SearchPicker* RolesPage::picker(const QString& role) const
{
    for (const Role& candidate : m_roles) {
        if (candidate.name == role)
            return candidate.picker;
    }
    return nullptr;
}

} // namespace counterfoil::ui
