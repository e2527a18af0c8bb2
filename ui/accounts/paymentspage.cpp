#include "accounts/paymentspage.h"

#include "accounts/pickerentries.h"
#include "accounts/pickertable.h"
#include "common/card.h"
#include "common/labels.h"

#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

const QString leaveOpen = QStringLiteral("leave-open");
const QString anyOther = QStringLiteral("*");
enum Number { Delay, Due };
constexpr int asUsual = -1;

} // namespace

PaymentsPage::PaymentsPage(QWidget* parent)
    : MappingPage(parent),
      m_table(new PickerTable(
          {tr("Method"), tr("Goes into")}, this,
          {{tr("Money after"), tr("Days until the money of %1 is there"), 0, 3650, tr("same day")},
           {tr("Due after"), tr("Days until invoices paid by %1 are due"), -1, 3650, tr("as usual")}}))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Payment methods"), {}, this);
    card->body()->addWidget(new ToneLabel(
        tr("A payment is posted into the account, and the invoice in Xero is paid. “Leave open” "
           "posts no payment: the invoice stays due until you match it in Xero, as for bank "
           "transfers. A gateway that pays out later gets the days that its money is on the way: the "
           "payment is dated that much later. “Due after” replaces the due date of the page Documents."),
        Tone::Muted, this));
    card->body()->addWidget(m_table);
    m_table->setAccessibleName(tr("Payment methods"));
    layout->addWidget(card);
    layout->addStretch(1);
    connect(m_table, &PickerTable::valueChosen, this, &MappingPage::edited);
    fillTable();
}

void PaymentsPage::setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop)
{
    m_books = books;
    m_seen = shop.paymentMethodsSeen;
}

void PaymentsPage::fillTable()
{
    QStringList methods = m_seen;
    for (auto it = m_rules.constBegin(); it != m_rules.constEnd(); ++it) {
        if (!methods.contains(it.key()))
            methods << it.key();
    }
    for (auto it = m_dueDays.constBegin(); it != m_dueDays.constEnd(); ++it) {
        if (!methods.contains(it.key()))
            methods << it.key();
    }
    methods.removeAll(anyOther);
    methods.sort();
    methods << anyOther;
    QList<PickerEntry> entries{{leaveOpen, tr("Leave open"), tr("post no payment"), {}}};
    entries << paymentAccounts(m_books.accounts);
    QList<PickerTable::Row> rows;
    for (const QString& method : std::as_const(methods))
        rows << PickerTable::Row{method, {method == anyOther ? tr("Any other method") : method}, entries};
    m_table->setRows(rows);
    for (const QString& method : std::as_const(methods)) {
        const posting::PaymentRule rule = m_rules.value(method);
        m_table->setValue(method, rule.leaveOpen ? leaveOpen : rule.accountCode);
        m_table->setNumber(method, Delay, rule.clearingDelayDays);
        m_table->setNumber(method, Due, m_dueDays.value(method, asUsual));
    }
}

void PaymentsPage::show(const posting::Mapping& mapping)
{
    m_rules = mapping.payments;
    m_dueDays = mapping.dueDaysByMethod;
    fillTable();
}

void PaymentsPage::store(posting::Mapping& mapping) const
{
    mapping.payments.clear(); // the table has every method, also those the shop does not show
    mapping.dueDaysByMethod.clear();
    for (const QString& method : m_table->keys()) {
        const int due = m_table->number(method, Due);
        if (due != asUsual)
            mapping.dueDaysByMethod.insert(method, due);
        const QString value = m_table->value(method);
        posting::PaymentRule rule = m_rules.value(method);
        const bool wasEmpty = m_rules.contains(method) && !rule.leaveOpen && rule.accountCode.isEmpty();
        if (value.isEmpty() && !wasEmpty)
            continue;
        // An account beside "leave open" is kept for the day it is switched back.
        if (!rule.leaveOpen || value != leaveOpen)
            rule.accountCode = value == leaveOpen ? QString() : value;
        rule.leaveOpen = value == leaveOpen;
        rule.clearingDelayDays = m_table->number(method, Delay);
        mapping.payments.insert(method, rule);
    }
}

int PaymentsPage::setProblems(const QMap<QString, QString>& problems)
{
    int count = 0;
    for (const QString& method : m_table->keys()) {
        const QString message = problems.value(QStringLiteral("payments.") + method);
        m_table->setProblem(method, message);
        count += message.isEmpty() ? 0 : 1;
    }
    return count;
}

} // namespace counterfoil::ui
