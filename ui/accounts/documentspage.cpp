#include "accounts/documentspage.h"

#include "common/card.h"
#include "common/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

template <class Enum>
void select(QComboBox* box, Enum value)
{
    box->setCurrentIndex(qMax(0, box->findData(static_cast<int>(value))));
}

template <class Enum>
Enum selected(const QComboBox* box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

template <class Enum>
void addChoice(QComboBox* box, const QString& text, Enum value)
{
    box->addItem(text, static_cast<int>(value));
}

} // namespace

DocumentsPage::DocumentsPage(QWidget* parent) : MappingPage(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::section);
    layout->addWidget(makeNumbers());
    layout->addWidget(makeLines());
    layout->addWidget(makeRules());
    layout->addStretch(1);
    for (QLineEdit* edit : {m_orderPrefix, m_invoicePrefix, m_memoPrefix, m_suffix, m_singleName}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            showExample();
            emit edited();
        });
    }
    for (QComboBox* box : {m_lineMode, m_discountMode, m_fidelity, m_lock, m_guests})
        connect(box, &QComboBox::activated, this, &MappingPage::edited);
    for (QCheckBox* box : {m_itemCodes, m_zeroTotals})
        connect(box, &QCheckBox::clicked, this, &MappingPage::edited);
    connect(m_dueDays, &QSpinBox::valueChanged, this, &MappingPage::edited);
    connect(m_guests, &QComboBox::currentIndexChanged, this, [this] {
        m_singleName->setEnabled(selected<posting::GuestContacts>(m_guests) ==
                                 posting::GuestContacts::Single);
    });
    const QSignalBlocker quiet(this);
    show({});
}

QWidget* DocumentsPage::makeNumbers()
{
    auto* card = new Card(tr("Numbers in Xero"), {}, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::section);
    const auto add = [this, row](const QString& label) {
        auto* edit = new QLineEdit(this);
        edit->setMaxLength(20);
        auto* column = new QVBoxLayout;
        row->addLayout(column);
        addField(column, label, edit);
        return edit;
    };
    m_invoicePrefix = add(tr("Before &invoices"));
    m_orderPrefix = add(tr("Before &orders"));
    m_memoPrefix = add(tr("Before credit &memos"));
    m_suffix = add(tr("&Behind every number"));
    card->body()->addLayout(row);
    m_example = new FieldHint({}, card);
    card->body()->addWidget(m_example);
    m_hints.insert(QStringLiteral("numbers"), m_example);
    return card;
}

QWidget* DocumentsPage::makeLines()
{
    auto* card = new Card(tr("Lines"), {}, this);
    m_lineMode = new QComboBox(card);
    addChoice(m_lineMode, tr("As the shop shows prices (recommended)"), posting::LineMode::Auto);
    addChoice(m_lineMode, tr("Tax inclusive"), posting::LineMode::Inclusive);
    addChoice(m_lineMode, tr("Tax exclusive"), posting::LineMode::Exclusive);
    addChoice(m_lineMode, tr("No tax; sales tax as a line of its own (United States)"),
              posting::LineMode::NoTaxLiability);
    m_hints.insert(QStringLiteral("lineMode"), addField(card->body(), tr("&Line amounts"), m_lineMode));
    m_discountMode = new QComboBox(card);
    addChoice(m_discountMode, tr("Taken off each line (recommended)"), posting::DiscountMode::Net);
    addChoice(m_discountMode, tr("As lines of their own"), posting::DiscountMode::Lines);
    m_hints.insert(QStringLiteral("discountMode"), addField(card->body(), tr("Dis&counts"), m_discountMode));
    m_fidelity = new QComboBox(card);
    addChoice(m_fidelity, tr("Magento's tax amounts, to the cent (recommended)"),
              posting::TaxFidelity::Magento);
    addChoice(m_fidelity, tr("Xero's own calculation, with a rounding line"), posting::TaxFidelity::Xero);
    m_hints.insert(QStringLiteral("taxFidelity"), addField(card->body(), tr("T&ax amounts"), m_fidelity));
    m_itemCodes = new QCheckBox(tr("Name the item code (S&KU) on lines"), card);
    card->body()->addWidget(m_itemCodes);
    return card;
}

QWidget* DocumentsPage::makeRules()
{
    auto* card = new Card(tr("Rules"), {}, this);
    m_dueDays = new QSpinBox(card);
    m_dueDays->setRange(0, 365);
    m_dueDays->setSuffix(tr(" days"));
    m_dueDays->setMaximumWidth(160);
    addField(card->body(), tr("&Due after the document's date"), m_dueDays);
    m_guests = new QComboBox(card);
    addChoice(m_guests, tr("A contact for each e-mail address"), posting::GuestContacts::Own);
    addChoice(m_guests, tr("One contact for all guests"), posting::GuestContacts::Single);
    addField(card->body(), tr("&Guests"), m_guests);
    m_singleName = new QLineEdit(card);
    addField(card->body(), tr("&Name of the one contact"), m_singleName);
    m_lock = new QComboBox(card);
    addChoice(m_lock, tr("Block the document and say so (recommended)"), posting::LockDatePolicy::Block);
    addChoice(m_lock, tr("Date it on the first open day"), posting::LockDatePolicy::FirstOpenDay);
    m_hints.insert(QStringLiteral("lockDatePolicy"),
                   addField(card->body(), tr("When the &period is locked in Xero"), m_lock));
    m_zeroTotals = new QCheckBox(tr("Post documents with a total of &zero"), card);
    card->body()->addWidget(m_zeroTotals);
    return card;
}

void DocumentsPage::setFacts(const posting::BooksFacts&, const posting::ShopFacts&) {}

void DocumentsPage::show(const posting::Mapping& mapping)
{
    m_orderPrefix->setText(mapping.numbers.orderPrefix);
    m_invoicePrefix->setText(mapping.numbers.invoicePrefix);
    m_memoPrefix->setText(mapping.numbers.creditMemoPrefix);
    m_suffix->setText(mapping.numbers.suffix);
    select(m_lineMode, mapping.lineMode);
    select(m_discountMode, mapping.discountMode);
    select(m_fidelity, mapping.taxFidelity);
    m_itemCodes->setChecked(mapping.useItemCodes);
    {
        const QSignalBlocker quiet(m_dueDays);
        m_dueDays->setValue(mapping.dueDays);
    }
    select(m_guests, mapping.guestContacts);
    m_singleName->setText(mapping.singleContactName);
    m_singleName->setEnabled(mapping.guestContacts == posting::GuestContacts::Single);
    select(m_lock, mapping.lockDatePolicy);
    m_zeroTotals->setChecked(mapping.postZeroTotals);
    showExample();
}

void DocumentsPage::store(posting::Mapping& mapping) const
{
    mapping.numbers.orderPrefix = m_orderPrefix->text().trimmed();
    mapping.numbers.invoicePrefix = m_invoicePrefix->text().trimmed();
    mapping.numbers.creditMemoPrefix = m_memoPrefix->text().trimmed();
    mapping.numbers.suffix = m_suffix->text().trimmed();
    mapping.lineMode = selected<posting::LineMode>(m_lineMode);
    mapping.discountMode = selected<posting::DiscountMode>(m_discountMode);
    mapping.taxFidelity = selected<posting::TaxFidelity>(m_fidelity);
    mapping.useItemCodes = m_itemCodes->isChecked();
    mapping.dueDays = m_dueDays->value();
    mapping.guestContacts = selected<posting::GuestContacts>(m_guests);
    mapping.singleContactName = m_singleName->text().trimmed();
    mapping.lockDatePolicy = selected<posting::LockDatePolicy>(m_lock);
    mapping.postZeroTotals = m_zeroTotals->isChecked();
}

QString DocumentsPage::numberExample() const
{
    return m_example->text();
}

void DocumentsPage::showExample()
{
    const QString suffix = m_suffix->text().trimmed();
    const QString invoice = m_invoicePrefix->text().trimmed(), order = m_orderPrefix->text().trimmed();
    const QString number = QStringLiteral("000000123");
    if (m_memoPrefix->text().trimmed() == invoice || order == invoice) {
        m_example->setCheck(
            {FieldCheck::Level::Warning,
             tr("Invoices, orders and credit memos of Magento can have the same number. Give each its own "
                "prefix, or Xero refuses the second one.")});
        return;
    }
    m_example->setCheck({FieldCheck::Level::Good,
                         tr("Invoice %1 becomes %2").arg(number, QString(invoice + number + suffix))});
}

int DocumentsPage::setProblems(const QMap<QString, QString>& problems)
{
    int count = 0;
    showExample();
    for (auto it = m_hints.constBegin(); it != m_hints.constEnd(); ++it) {
        QString message;
        for (auto problem = problems.constBegin(); problem != problems.constEnd(); ++problem) {
            if (problem.key() == it.key() || problem.key().startsWith(it.key() + u'.'))
                message = problem.value();
        }
        if (!message.isEmpty())
            it.value()->setCheck({FieldCheck::Level::Problem, message});
        else if (it.value() != m_example)
            it.value()->setCheck({});
        count += message.isEmpty() ? 0 : 1;
    }
    return count;
}

} // namespace counterfoil::ui
