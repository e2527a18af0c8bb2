#include "accounts/taxespage.h"

#include "accounts/pickerentries.h"
#include "accounts/pickertable.h"
#include "common/card.h"
#include "common/formfield.h"
#include "common/labels.h"

#include <QVBoxLayout>

namespace counterfoil::ui {

TaxesPage::TaxesPage(QWidget* parent)
    : MappingPage(parent),
      m_table(new PickerTable({tr("Tax in Magento"), tr("Rate"), tr("Tax rate in Xero")}, this)),
      m_none(new ToneLabel(
          tr("No taxes of the shop are known yet. They appear here once the shop has been read."),
          Tone::Muted, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::section);
    auto* seen = new Card(tr("Taxes that the shop charges"), {}, this);
    seen->body()->addWidget(
        new ToneLabel(tr("Only tax rates of the same percentage can be chosen: another rate would change "
                         "what the customer has paid."),
                      Tone::Muted, this));
    seen->body()->addWidget(m_none);
    seen->body()->addWidget(m_table);
    m_table->setAccessibleName(tr("Taxes that the shop charges"));
    layout->addWidget(seen);

    auto* zero = new Card(tr("Sales without tax"), {}, this);
    const auto add = [this, zero](const QStringList& fields, const QString& label, const QString& note) {
        auto* picker = new SearchPicker(zero);
        connect(picker, &SearchPicker::valueChosen, this, &MappingPage::edited);
        return Special{fields, picker, addField(zero->body(), label, picker, note)};
    };
    m_zero = add({QStringLiteral("zeroTaxType")}, tr("&Zero rated at home"),
                 tr("Books, food and the like, sold in your own country."));
    m_abroad = add({QStringLiteral("zeroByCountry.*"), QStringLiteral("zeroByCountry")}, tr("Sold a&broad"),
                   tr("Exports."));
    m_reverse = add({QStringLiteral("reverseChargeTaxType")}, tr("R&everse charge"),
                    tr("Businesses abroad with a valid VAT number."));
    m_noTax =
        add({QStringLiteral("noTaxType")}, tr("&No tax"), tr("Gift cards, adjustments and rounding lines."));
    layout->addWidget(zero);
    layout->addStretch(1);
    connect(m_table, &PickerTable::valueChosen, this, &MappingPage::edited);
    fillTable();
}

void TaxesPage::setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop)
{
    m_books = books;
    m_shop = shop;
    const QList<PickerEntry> zeroRates = taxTypes(books.taxRates, Amount());
    for (const Special* special : {&m_zero, &m_abroad, &m_reverse, &m_noTax})
        special->picker->setEntries(zeroRates);
    fillTable();
}

void TaxesPage::fillTable()
{
    QMap<QString, std::optional<Amount>> keys;
    for (auto it = m_known.constBegin(); it != m_known.constEnd(); ++it)
        keys.insert(it.key(), std::nullopt);
    for (const magento::TaxRate& rate : std::as_const(m_shop.taxRates)) {
        if (!rate.rate.isZero())
            keys.insert(rate.code, rate.rate);
    }
    for (auto it = m_shop.taxKeysSeen.constBegin(); it != m_shop.taxKeysSeen.constEnd(); ++it)
        keys.insert(it.key(), it.value());
    QList<PickerTable::Row> rows;
    for (auto it = keys.constBegin(); it != keys.constEnd(); ++it)
        rows << PickerTable::Row{it.key(),
                                 {it.key(), it.value() ? percentText(*it.value()) : QString()},
                                 taxTypes(m_books.taxRates, it.value())};
    m_table->setRows(rows);
    for (auto it = m_known.constBegin(); it != m_known.constEnd(); ++it)
        m_table->setValue(it.key(), it.value());
    m_table->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
}

void TaxesPage::show(const posting::Mapping& mapping)
{
    m_known = mapping.taxCodes;
    fillTable();
    m_zero.picker->setValue(mapping.zeroTaxType);
    m_abroad.picker->setValue(mapping.zeroByCountry.value(QStringLiteral("*")));
    m_reverse.picker->setValue(mapping.reverseChargeTaxType);
    m_noTax.picker->setValue(mapping.noTaxType);
}

void TaxesPage::store(posting::Mapping& mapping) const
{
    for (const QString& key : m_table->keys()) {
        const QString value = m_table->value(key);
        if (value.isEmpty())
            mapping.taxCodes.remove(key);
        else
            mapping.taxCodes.insert(key, value);
    }
    mapping.zeroTaxType = m_zero.picker->value();
    mapping.reverseChargeTaxType = m_reverse.picker->value();
    mapping.noTaxType = m_noTax.picker->value();
    if (m_abroad.picker->value().isEmpty())
        mapping.zeroByCountry.remove(QStringLiteral("*"));
    else
        mapping.zeroByCountry.insert(QStringLiteral("*"), m_abroad.picker->value());
}

int TaxesPage::setProblems(const QMap<QString, QString>& problems)
{
    int count = 0;
    for (const QString& key : m_table->keys()) {
        const QString message = problems.value(QStringLiteral("taxCodes.") + key);
        m_table->setProblem(key, message);
        count += message.isEmpty() ? 0 : 1;
    }
    for (const Special* special : {&m_zero, &m_abroad, &m_reverse, &m_noTax}) {
        QString message;
        for (const QString& field : special->fields) {
            if (message.isEmpty())
                message = problems.value(field);
        }
        special->hint->setCheck(message.isEmpty() ? FieldCheck{}
                                                  : FieldCheck{FieldCheck::Level::Problem, message});
        count += message.isEmpty() ? 0 : 1;
    }
    return count;
}

} // namespace counterfoil::ui
