#include "accounts/suggestdialog.h"

#include "common/gridview.h"
#include "common/icons.h"
#include "common/labels.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace counterfoil::ui {

QString mappingFieldWord(const QString& field)
{
    static const QMap<QString, const char*> words{
        {QStringLiteral("accounts.sales"), QT_TRANSLATE_NOOP("MappingFields", "Account for sales")},
        {QStringLiteral("accounts.shipping"), QT_TRANSLATE_NOOP("MappingFields", "Account for shipping")},
        {QStringLiteral("accounts.discount"), QT_TRANSLATE_NOOP("MappingFields", "Account for discounts")},
        {QStringLiteral("accounts.adjustment"),
         QT_TRANSLATE_NOOP("MappingFields", "Account for adjustments")},
        {QStringLiteral("accounts.rounding"), QT_TRANSLATE_NOOP("MappingFields", "Account for rounding")},
        {QStringLiteral("accounts.fpt"), QT_TRANSLATE_NOOP("MappingFields", "Account for fixed product tax")},
        {QStringLiteral("accounts.giftCard"),
         QT_TRANSLATE_NOOP("MappingFields", "Account for gift cards redeemed")},
        {QStringLiteral("accounts.giftCardSold"),
         QT_TRANSLATE_NOOP("MappingFields", "Account for gift cards sold")},
        {QStringLiteral("accounts.storeCredit"),
         QT_TRANSLATE_NOOP("MappingFields", "Account for store credit")},
        {QStringLiteral("accounts.reward"), QT_TRANSLATE_NOOP("MappingFields", "Account for reward points")},
        {QStringLiteral("accounts.salesTax"), QT_TRANSLATE_NOOP("MappingFields", "Account for sales tax")},
        {QStringLiteral("accounts.giftWrapping"),
         QT_TRANSLATE_NOOP("MappingFields", "Account for gift wrapping")},
        {QStringLiteral("zeroTaxType"), QT_TRANSLATE_NOOP("MappingFields", "Tax rate: zero rated at home")},
        {QStringLiteral("zeroByCountry.*"), QT_TRANSLATE_NOOP("MappingFields", "Tax rate: sold abroad")},
        {QStringLiteral("reverseChargeTaxType"),
         QT_TRANSLATE_NOOP("MappingFields", "Tax rate: reverse charge")},
        {QStringLiteral("noTaxType"), QT_TRANSLATE_NOOP("MappingFields", "Tax rate: no tax")},
        {QStringLiteral("brandingThemeId"), QT_TRANSLATE_NOOP("MappingFields", "Branding theme")},
        {QStringLiteral("discountMode"), QT_TRANSLATE_NOOP("MappingFields", "Discounts")},
        {QStringLiteral("taxFidelity"), QT_TRANSLATE_NOOP("MappingFields", "Tax amounts")},
        {QStringLiteral("currency"), QT_TRANSLATE_NOOP("MappingFields", "Currency")},
        {QStringLiteral("roundingMax"), QT_TRANSLATE_NOOP("MappingFields", "Largest rounding line")},
        {QStringLiteral("dueDays"), QT_TRANSLATE_NOOP("MappingFields", "Days until due")},
        {QStringLiteral("lockDatePolicy"), QT_TRANSLATE_NOOP("MappingFields", "Locked periods")},
        {QStringLiteral("guestContacts"), QT_TRANSLATE_NOOP("MappingFields", "Guests")},
        {QStringLiteral("useItemCodes"), QT_TRANSLATE_NOOP("MappingFields", "Item codes on lines")},
        {QStringLiteral("postZeroTotals"), QT_TRANSLATE_NOOP("MappingFields", "Totals of zero")},
        {QStringLiteral("lineMode"), QT_TRANSLATE_NOOP("MappingFields", "Line amounts")},
    };
    const auto word = words.constFind(field);
    if (word != words.constEnd())
        return QCoreApplication::translate("MappingFields", *word);
    if (field.startsWith(QStringLiteral("taxCodes.")))
        return QCoreApplication::translate("MappingFields", "Tax %1").arg(field.mid(9));
    if (field.startsWith(QStringLiteral("payments.")))
        return field == QStringLiteral("payments.*")
                   ? QCoreApplication::translate("MappingFields", "Any other payment method")
                   : QCoreApplication::translate("MappingFields", "Payment method %1").arg(field.mid(9));
    const QString rest = field.section(u'.', 1);
    if (field.startsWith(QStringLiteral("taxPercent.")))
        return QCoreApplication::translate("MappingFields", "Tax of %1 %").arg(rest);
    if (field.startsWith(QStringLiteral("zeroByCountry.")))
        return QCoreApplication::translate("MappingFields", "Tax rate: sold to %1").arg(rest);
    if (field.startsWith(QStringLiteral("zeroByCustomerGroup.")))
        return QCoreApplication::translate("MappingFields", "Tax rate: customer group %1").arg(rest);
    if (field.startsWith(QStringLiteral("accountRules.")))
        return QCoreApplication::translate("MappingFields", "Account rule %1").arg(rest);
    if (field.startsWith(QStringLiteral("tracking.")))
        return QCoreApplication::translate("MappingFields", "Tracking %1").arg(rest);
    if (field.startsWith(QStringLiteral("extraTotals.")))
        return QCoreApplication::translate("MappingFields", "Total “%1”").arg(rest);
    if (field.startsWith(QStringLiteral("dueDaysByMethod.")))
        return QCoreApplication::translate("MappingFields", "Days until due, %1").arg(rest);
    return field;
}

SuggestDialog::SuggestDialog(const QList<posting::Suggestion>& suggestions, QWidget* parent)
    : QDialog(parent),
      m_suggestions(suggestions),
      m_table(new QTableWidget(static_cast<int>(suggestions.size()), 3, this)),
      m_apply(makePrimaryButton(tr("&Fill in"), QStringLiteral("suggest"), this))
{
    setWindowTitle(tr("Suggestions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::section, space::page, space::section);
    layout->setSpacing(space::wide);
    layout->addWidget(new ToneLabel(
        suggestions.isEmpty()
            ? tr("Everything is chosen already: there is nothing to suggest.")
            : tr("From your chart of accounts, your tax rates and what the shop uses. Only what is still "
                 "empty is filled in; nothing is saved before you press Save."),
        Tone::Muted, this));
    styleTable(m_table);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalHeaderLabels({tr("For"), tr("Suggestion"), tr("Reason")});
    m_table->setAccessibleName(tr("Suggestions"));
    for (int row = 0; row < suggestions.size(); ++row) {
        const posting::Suggestion& suggestion = suggestions.at(row);
        auto* field = new QTableWidgetItem(mappingFieldWord(suggestion.field));
        field->setFlags(suggestion.confident ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable
                                             : Qt::ItemIsEnabled);
        if (suggestion.confident)
            field->setCheckState(Qt::Checked);
        else
            field->setIcon(icon(QStringLiteral("attention"), Tone::Warning));
        m_table->setItem(row, 0, field);
        m_table->setItem(
            row, 1,
            new QTableWidgetItem(suggestion.confident ? suggestion.label : tr("please choose yourself")));
        m_table->setItem(row, 2, new QTableWidgetItem(suggestion.reason));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setVisible(!suggestions.isEmpty());
    layout->addWidget(m_table, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, &SuggestDialog::update);
    m_apply->setDefault(true);
    resize(860, suggestions.isEmpty() ? 160 : 520);
    update();
}

QList<posting::Suggestion> SuggestDialog::chosen() const
{
    QList<posting::Suggestion> result;
    for (int row = 0; row < m_suggestions.size(); ++row) {
        if (m_suggestions.at(row).confident && m_table->item(row, 0)->checkState() == Qt::Checked)
            result << m_suggestions.at(row);
    }
    return result;
}

void SuggestDialog::update()
{
    m_apply->setEnabled(!chosen().isEmpty());
}

} // namespace counterfoil::ui
