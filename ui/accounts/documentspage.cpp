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

/// What was typed without blanks around it; what was not touched as it was.
QString typed(const QLineEdit* edit, const QString& shown)
{
    return edit->text() == shown ? shown : edit->text().trimmed();
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
    for (QLineEdit* edit : {m_orderPrefix, m_invoicePrefix, m_memoPrefix, m_summaryPrefix,
                            m_summaryCreditPrefix, m_suffix, m_singleName}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            showExample();
            emit edited();
        });
    }
    for (QComboBox* box : {m_lineMode, m_discountMode, m_fidelity, m_lock, m_guests, m_canceled})
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
    auto* second = new QHBoxLayout;
    second->setSpacing(space::section);
    const auto add = [this](QHBoxLayout* into, const QString& label) {
        auto* edit = new QLineEdit(this);
        edit->setMaxLength(20);
        auto* column = new QVBoxLayout;
        into->addLayout(column);
        addField(column, label, edit);
        return edit;
    };
    m_invoicePrefix = add(row, tr("Before &invoices"));
    m_orderPrefix = add(row, tr("Before &orders"));
    m_memoPrefix = add(row, tr("Before credit &memos"));
    m_summaryPrefix = add(second, tr("Before a day's sales"));
    m_summaryCreditPrefix = add(second, tr("Before a day's refunds"));
    m_suffix = add(second, tr("&Behind every number"));
    card->body()->addLayout(row);
    card->body()->addLayout(second);
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
    m_hints.insert(
        QStringLiteral("taxFidelity"),
        addField(
            card->body(), tr("T&ax amounts"), m_fidelity,
            tr("Xero works out tax from each line's total, Magento from each item or each document, so "
               "the two can differ by a cent or two. With Magento's amounts the tax of every line is sent "
               "along and the tax return shows what the customers have paid. With Xero's own calculation "
               "the tax is exactly rate times net on every line, and the cents of difference go to the "
               "rounding account without tax.")));
    m_itemCodes = new QCheckBox(tr("Name the item code (S&KU) on lines"), card);
    card->body()->addWidget(m_itemCodes);
    return card;
}

QWidget* DocumentsPage::makeRules()
{
    auto* card = new Card(tr("Rules"), {}, this);
    m_dueDays = new QSpinBox(card);
    m_dueDays->setRange(0, 3650);
    m_dueDays->setSuffix(tr(" days"));
    m_dueDays->setMaximumWidth(160);
    addField(card->body(), tr("&Due after the document's date"), m_dueDays);
    m_guests = new QComboBox(card);
    addChoice(m_guests, tr("A contact for each e-mail address"), posting::GuestContacts::Own);
    addChoice(m_guests, tr("One contact for all guests"), posting::GuestContacts::Single);
    addField(card->body(), tr("&Guests"), m_guests);
    m_singleName = new QLineEdit(card);
    m_hints.insert(QStringLiteral("singleContactName"),
                   addField(card->body(), tr("&Name of the one contact"), m_singleName));
    m_canceled = new QComboBox(card);
    addChoice(m_canceled, tr("Ask a person (recommended)"), posting::CanceledPaid::Ask);
    addChoice(m_canceled, tr("Delete the payment and void the document"),
              posting::CanceledPaid::DeletePayment);
    addField(card->body(), tr("When a paid document is canceled in Magento"), m_canceled,
             tr("An unpaid one is always voided in Xero."));
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
    m_shown = mapping;
    m_summaryPrefix->setText(mapping.numbers.summaryPrefix);
    m_summaryCreditPrefix->setText(mapping.numbers.summaryCreditPrefix);
    select(m_canceled, mapping.canceledPaid);
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
    const posting::NumberFormat& shown = m_shown.numbers;
    mapping.numbers.orderPrefix = typed(m_orderPrefix, shown.orderPrefix);
    mapping.numbers.invoicePrefix = typed(m_invoicePrefix, shown.invoicePrefix);
    mapping.numbers.creditMemoPrefix = typed(m_memoPrefix, shown.creditMemoPrefix);
    mapping.numbers.summaryPrefix = typed(m_summaryPrefix, shown.summaryPrefix);
    mapping.numbers.summaryCreditPrefix = typed(m_summaryCreditPrefix, shown.summaryCreditPrefix);
    mapping.numbers.suffix = typed(m_suffix, shown.suffix);
    mapping.canceledPaid = selected<posting::CanceledPaid>(m_canceled);
    mapping.lineMode = selected<posting::LineMode>(m_lineMode);
    mapping.discountMode = selected<posting::DiscountMode>(m_discountMode);
    mapping.taxFidelity = selected<posting::TaxFidelity>(m_fidelity);
    mapping.useItemCodes = m_itemCodes->isChecked();
    mapping.dueDays = m_dueDays->value();
    mapping.guestContacts = selected<posting::GuestContacts>(m_guests);
    mapping.singleContactName = typed(m_singleName, m_shown.singleContactName);
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
