#include "accounts/taxespage.h"

#include "accounts/mapeditor.h"
#include "accounts/pickerentries.h"
#include "accounts/pickertable.h"
#include "common/card.h"
#include "common/format.h"
#include "common/formfield.h"
#include "common/labels.h"

#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

/// A shop in the United States has a rate for every zip code: above this many, only those that documents bear
/// are worth a row.
constexpr qsizetype mostUnseen = 100;

} // namespace

TaxesPage::TaxesPage(QWidget* parent)
    : MappingPage(parent),
      m_table(new PickerTable({tr("Tax in Magento"), tr("Rate"), tr("Tax rate in Xero")}, this)),
      m_none(new ToneLabel(
          tr("No taxes of the shop are known yet. They appear here once the shop has been read."),
          Tone::Muted, this)),
      m_unseen(new ToneLabel({}, Tone::Muted, this))
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
    seen->body()->addWidget(m_unseen);
    m_table->setAccessibleName(tr("Taxes that the shop charges"));
    layout->addWidget(seen);

    auto* percents = new Card(tr("Any other tax, by its percentage"), {}, this);
    percents->body()->addWidget(
        new ToneLabel(tr("For taxes of the shop that have no row above, such as one that is new tomorrow."),
                      Tone::Muted, this));
    m_percents = new MapEditor({tr("Tax rates by percentage"), tr("Per cent"), tr("Tax rate in Xero"),
                                tr("Add &percentage"), QStringLiteral("20")},
                               percents);
    percents->body()->addWidget(m_percents);
    layout->addWidget(percents);
    layout->addWidget(makeZeroRates());
    layout->addWidget(makeExceptions());
    layout->addStretch(1);
    connect(m_table, &PickerTable::valueChosen, this, &MappingPage::edited);
    for (MapEditor* editor : {m_percents, m_countries, m_groups, m_productTypes})
        connect(editor, &MapEditor::edited, this, &MappingPage::edited);
    fillTable();
}

Card* TaxesPage::makeZeroRates()
{
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
    return zero;
}

Card* TaxesPage::makeExceptions()
{
    auto* card = new Card(tr("Sales without tax: exceptions"), {}, this);
    const auto add = [card](const QString& heading, const MapEditor::Texts& texts) {
        card->body()->addWidget(makeSubheading(heading, card));
        auto* editor = new MapEditor(texts, card);
        card->body()->addWidget(editor);
        return editor;
    };
    const QString rate = tr("Tax rate in Xero");
    m_countries = add(tr("By country of delivery"), {tr("Tax rates by country"), tr("Country (two letters)"),
                                                     rate, tr("Add &country"), QStringLiteral("US")});
    m_groups = add(tr("By customer group"), {tr("Tax rates by customer group"), tr("Customer group (id)"),
                                             rate, tr("Add customer &group"), QStringLiteral("2")});
    m_productTypes = add(tr("Services sold abroad, by product type"),
                         {tr("Tax rates by product type"), tr("Product type"), rate, tr("Add product type"),
                          QStringLiteral("downloadable")});
    m_productTypes->setKeyProposals({QStringLiteral("virtual"), QStringLiteral("downloadable")});
    return card;
}

void TaxesPage::setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop)
{
    m_books = books;
    m_shop = shop;
    const QList<PickerEntry> zeroRates = taxTypes(books.taxRates, Amount());
    for (const Special* special : {&m_zero, &m_abroad, &m_reverse, &m_noTax})
        special->picker->setEntries(zeroRates);
    for (MapEditor* editor : {m_countries, m_groups, m_productTypes})
        editor->setEntries([zeroRates](const QString&) { return zeroRates; });
    m_percents->setEntries(
        [rates = books.taxRates](const QString& percent) { return taxTypes(rates, Amount::parse(percent)); });
    m_countries->setKeyProposals(shop.zeroTaxCountriesSeen);
    QStringList percents;
    for (auto it = shop.taxKeysSeen.constBegin(); it != shop.taxKeysSeen.constEnd(); ++it)
        percents << it.value().toString();
    percents.removeDuplicates();
    m_percents->setKeyProposals(percents);
}

void TaxesPage::fillTable()
{
    QMap<QString, std::optional<Amount>> keys;
    for (auto it = m_known.constBegin(); it != m_known.constEnd(); ++it)
        keys.insert(it.key(), std::nullopt);
    QMap<QString, std::optional<Amount>> unseen;
    for (const magento::TaxRate& rate : std::as_const(m_shop.taxRates)) {
        if (rate.rate.isZero())
            continue;
        const bool hasRow = keys.contains(rate.code) || m_shop.taxKeysSeen.contains(rate.code);
        (hasRow ? keys : unseen).insert(rate.code, rate.rate);
    }
    const bool tooMany = unseen.size() > mostUnseen;
    if (!tooMany)
        keys.insert(unseen);
    m_unseen->setText(tooMany
                          ? tr("Tax rates of the shop that no document bears yet: %1. They get a row here "
                               "with their first document; until then their percentage counts, below.")
                                .arg(formatCount(unseen.size()))
                          : QString());
    m_unseen->setVisible(tooMany);
    for (auto it = m_shop.taxKeysSeen.constBegin(); it != m_shop.taxKeysSeen.constEnd(); ++it)
        keys.insert(it.key(), it.value());
    QList<PickerTable::Row> rows;
    for (auto it = keys.constBegin(); it != keys.constEnd(); ++it)
        rows << PickerTable::Row{it.key(),
                                 {it.key(), it.value() ? percentText(*it.value()) : QString()},
                                 taxTypes(m_books.taxRates, it.value())};
    m_table->setRows(rows);
    for (const QString& key : m_table->keys())
        m_table->setValue(key, m_known.value(key));
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
    m_percents->setValues(mapping.taxPercent);
    QMap<QString, QString> countries = mapping.zeroByCountry;
    countries.remove(QStringLiteral("*")); // has its own field
    m_countries->setValues(countries);
    m_groups->setValues(mapping.zeroByCustomerGroup);
    m_productTypes->setValues(mapping.zeroByProductType);
}

void TaxesPage::store(posting::Mapping& mapping) const
{
    mapping.taxCodes.clear(); // the table has every code, also those the shop does not show
    for (const QString& key : m_table->keys()) {
        const QString value = m_table->value(key);
        const bool wasEmpty = m_known.contains(key) && m_known.value(key).isEmpty();
        if (!value.isEmpty() || wasEmpty)
            mapping.taxCodes.insert(key, value);
    }
    mapping.zeroTaxType = m_zero.picker->value();
    mapping.reverseChargeTaxType = m_reverse.picker->value();
    mapping.noTaxType = m_noTax.picker->value();
    mapping.taxPercent = m_percents->values();
    mapping.zeroByCountry = m_countries->values();
    mapping.zeroByCustomerGroup = m_groups->values();
    mapping.zeroByProductType = m_productTypes->values();
    if (!m_abroad.picker->value().isEmpty())
        mapping.zeroByCountry.insert(QStringLiteral("*"), m_abroad.picker->value());
}

int TaxesPage::setProblems(const QMap<QString, QString>& problems)
{
    int count = m_percents->setProblems(QStringLiteral("taxPercent."), problems) +
                m_countries->setProblems(QStringLiteral("zeroByCountry."), problems) +
                m_groups->setProblems(QStringLiteral("zeroByCustomerGroup."), problems) +
                m_productTypes->setProblems(QStringLiteral("zeroByProductType."), problems);
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
