#include "accounts/createaccountdialog.h"

#include "accounts/mappingwords.h"
#include "accounts/pickerentries.h"
#include "common/formfield.h"
#include "common/labels.h"
#include "common/screenroom.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

constexpr int longestCode = 10, longestName = 150; // Xero: Accounts

struct Proposal
{
    QString field, name, type;
    int firstCode;
};

QList<Proposal> proposals()
{
    const QString revenue = QStringLiteral("REVENUE"), expense = QStringLiteral("EXPENSE"),
                  liability = QStringLiteral("CURRLIAB");
    return {
        {QStringLiteral("accounts.sales"), CreateAccountDialog::tr("Web sales"), revenue, 200},
        {QStringLiteral("accounts.shipping"), CreateAccountDialog::tr("Shipping income"), revenue, 200},
        {QStringLiteral("accounts.discount"), CreateAccountDialog::tr("Discounts given"), revenue, 200},
        {QStringLiteral("accounts.adjustment"), CreateAccountDialog::tr("Refund adjustments"), revenue, 200},
        {QStringLiteral("accounts.rounding"), CreateAccountDialog::tr("Web sales rounding"), expense, 400},
        {QStringLiteral("accounts.fpt"), CreateAccountDialog::tr("Fixed product tax"), revenue, 200},
        {QStringLiteral("accounts.giftWrapping"), CreateAccountDialog::tr("Gift wrapping"), revenue, 200},
        {QStringLiteral("accounts.giftCard"), CreateAccountDialog::tr("Gift cards outstanding"), liability,
         800},
        {QStringLiteral("accounts.giftCardSold"), CreateAccountDialog::tr("Gift cards outstanding"),
         liability, 800},
        {QStringLiteral("accounts.storeCredit"), CreateAccountDialog::tr("Store credit"), liability, 800},
        {QStringLiteral("accounts.reward"), CreateAccountDialog::tr("Reward points"), liability, 800},
        {QStringLiteral("accounts.salesTax"), CreateAccountDialog::tr("Sales tax collected"), liability, 800},
        {QStringLiteral("payments.*"), CreateAccountDialog::tr("Web payments clearing"),
         QStringLiteral("CURRENT"), 600}};
}

} // namespace

CreateAccountDialog::CreateAccountDialog(const posting::BooksFacts& books, QWidget* parent)
    : QDialog(parent),
      m_books(books),
      m_for(new QComboBox(this)),
      m_type(new QComboBox(this)),
      m_code(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_tax(new SearchPicker(this)),
      m_payments(new QCheckBox(tr("&Payments can be posted to it"), this)),
      m_hint(new FieldHint({}, this)),
      m_create(makePrimaryButton(tr("&Create in Xero"), QStringLiteral("add"), this))
{
    setWindowTitle(tr("New account in Xero"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::section, space::page, space::section);
    layout->setSpacing(space::wide);
    layout->addWidget(new ToneLabel(
        tr("This makes an account in the chart of accounts of %1. It can be "
           "renamed or archived in Xero, but not taken back here.")
            .arg(books.organisation.name.isEmpty() ? tr("the organisation") : books.organisation.name),
        Tone::Muted, this));
    m_for->addItem(tr("nothing in particular"), QString());
    for (const Proposal& proposal : proposals())
        m_for->addItem(mappingFieldWord(proposal.field), proposal.field);
    addField(layout, tr("Used &for"), m_for);
    for (const char* type : {"REVENUE", "SALES", "OTHERINCOME", "EXPENSE", "OVERHEADS", "DIRECTCOSTS",
                             "CURRENT", "CURRLIAB", "LIABILITY", "TERMLIAB", "EQUITY"}) {
        xero::Account account;
        account.type = QString::fromLatin1(type);
        m_type->addItem(accountTypeWord(account), account.type);
    }
    m_code->setMaxLength(longestCode);
    m_name->setMaxLength(longestName);
    addField(layout, tr("C&ode"), m_code);
    addField(layout, tr("&Name"), m_name);
    addField(layout, tr("&Type"), m_type);
    m_tax->setEntries(taxTypes(books.taxRates, std::nullopt));
    addField(layout, tr("Usual ta&x rate"), m_tax, tr("Counterfoil names the rate on every line itself."));
    layout->addWidget(m_payments);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_for, &QComboBox::currentIndexChanged, this, &CreateAccountDialog::proposeFor);
    for (QLineEdit* edit : {m_code, m_name})
        connect(edit, &QLineEdit::textChanged, this, &CreateAccountDialog::update);
    resize(withinScreen(*this, QSize(480, 540)));
    update();
}

void CreateAccountDialog::setField(const QString& field)
{
    m_for->setCurrentIndex(qMax(0, m_for->findData(field)));
}

QString CreateAccountDialog::field() const
{
    return m_for->currentData().toString();
}

QString CreateAccountDialog::freeCode(const QString& type) const
{
    int code = 200;
    for (const Proposal& proposal : proposals()) {
        if (proposal.type == type)
            code = proposal.firstCode;
    }
    QStringList taken;
    for (const xero::Account& account : m_books.accounts)
        taken << account.code;
    while (taken.contains(QString::number(code)))
        code += 1;
    return QString::number(code);
}

void CreateAccountDialog::proposeFor()
{
    for (const Proposal& proposal : proposals()) {
        if (proposal.field != field())
            continue;
        m_name->setText(proposal.name);
        m_type->setCurrentIndex(m_type->findData(proposal.type));
        m_code->setText(freeCode(proposal.type));
        m_payments->setChecked(proposal.field.startsWith(QStringLiteral("payments")));
        m_tax->setValue(QString());
    }
}

QString CreateAccountDialog::problem() const
{
    const QString code = m_code->text().trimmed(), name = m_name->text().trimmed();
    if (code.isEmpty() || name.isEmpty())
        return tr("The account needs a code and a name.");
    for (const xero::Account& account : m_books.accounts) {
        if (account.code.compare(code, Qt::CaseInsensitive) == 0)
            return tr("The code %1 is taken by %2.").arg(code, account.name);
        if (account.name.compare(name, Qt::CaseInsensitive) == 0)
            return tr("There is an account named %1 already: %2.").arg(name, account.code);
    }
    return {};
}

void CreateAccountDialog::update()
{
    const QString wrong = problem();
    m_create->setEnabled(wrong.isEmpty());
    const bool typed = !m_code->text().isEmpty() || !m_name->text().isEmpty();
    m_hint->setCheck(wrong.isEmpty() || !typed ? FieldCheck{}
                                               : FieldCheck{FieldCheck::Level::Problem, wrong});
}

xero::Account CreateAccountDialog::account() const
{
    xero::Account account;
    account.code = m_code->text().trimmed();
    account.name = m_name->text().trimmed();
    account.type = m_type->currentData().toString();
    account.taxType = m_tax->value();
    account.enablePaymentsToAccount = m_payments->isChecked();
    return account;
}

} // namespace counterfoil::ui
