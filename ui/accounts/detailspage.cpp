#include "accounts/detailspage.h"

#include "accounts/mapeditor.h"
#include "accounts/pickerentries.h"
#include "common/card.h"
#include "common/formfield.h"
#include "common/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil::ui {

namespace {

FieldCheck problemOf(const QString& message)
{
    return message.isEmpty() ? FieldCheck{} : FieldCheck{FieldCheck::Level::Problem, message};
}

/// The amount that a field shows; nothing when it is no amount.
std::optional<Amount> amountIn(const QLineEdit* edit)
{
    const auto amount = Amount::parse(edit->text().trimmed().replace(u',', u'.'));
    return amount && !amount->isNegative() ? amount : std::nullopt;
}

} // namespace

DetailsPage::DetailsPage(QWidget* parent) : MappingPage(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::section);
    layout->addWidget(makeTracking());
    layout->addWidget(makeExtra());
    layout->addWidget(makeMoney());
    layout->addStretch(1);
    for (QLineEdit* edit : {m_rounding, m_shipping, m_taxLabel, m_fptLabel})
        connect(edit, &QLineEdit::textEdited, this, &MappingPage::edited);
    for (QCheckBox* box : {m_rate, m_threeDecimals})
        connect(box, &QCheckBox::clicked, this, &MappingPage::edited);
    connect(m_currency, &QComboBox::activated, this, &MappingPage::edited);
    connect(m_theme, &SearchPicker::valueChosen, this, &MappingPage::edited);
    connect(m_extra, &MapEditor::edited, this, &MappingPage::edited);
    show(posting::Mapping());
}

Card* DetailsPage::makeTracking()
{
    auto* card = new Card(tr("Tracking and look"), {}, this);
    m_noTracking =
        new ToneLabel(tr("The organisation has no tracking categories. They are made in Xero under "
                         "Accounting > Advanced > Tracking categories; press Refresh afterwards."),
                      Tone::Muted, card);
    card->body()->addWidget(m_noTracking);
    m_trackingBox = new QVBoxLayout;
    m_trackingBox->setSpacing(space::gap);
    card->body()->addLayout(m_trackingBox);
    m_theme = new SearchPicker(card);
    m_themeHint = addField(card->body(), tr("&Branding theme"), m_theme,
                           tr("How the document looks when it is printed or mailed from Xero. Empty: the "
                              "organisation's usual one."));
    return card;
}

Card* DetailsPage::makeExtra()
{
    auto* card = new Card(tr("Totals of other extensions"), {}, this);
    card->body()->addWidget(new ToneLabel(
        tr("When a document's total has a part that none of its fields explain, such as a handling fee of an "
           "extension, it is refused. Name the account here, and that part becomes a line of its own."),
        Tone::Muted, card));
    m_extraHint = new FieldHint({}, card);
    m_extra = new MapEditor({tr("Accounts for totals of other extensions"), tr("Text of the line"),
                             tr("Account"), tr("Add t&otal"), tr("Handling fee")},
                            card);
    card->body()->addWidget(m_extra);
    card->body()->addWidget(m_extraHint);
    return card;
}

Card* DetailsPage::makeMoney()
{
    auto* card = new Card(tr("Currency and rounding"), {}, this);
    QVBoxLayout* body = card->body();
    m_currency = new QComboBox(card);
    m_currency->addItem(tr("The customer's currency, with the shop's rate (recommended)"),
                        static_cast<int>(posting::CurrencyChoice::Order));
    m_currency->addItem(tr("The shop's base currency"), static_cast<int>(posting::CurrencyChoice::Base));
    addField(
        body, tr("Post &in"), m_currency,
        tr("A currency that the organisation has not enabled in Xero can only be posted as base currency."));
    m_rate = new QCheckBox(tr("Send the shop's exchange rate"), card);
    addOption(body, m_rate, tr("Without it, Xero takes its own rate of the day."));
    m_threeDecimals = new QCheckBox(tr("Post currencies with &three decimals, rounded to two"), card);
    body->addWidget(m_threeDecimals);
    m_rounding = new QLineEdit(card);
    m_rounding->setMaximumWidth(160);
    m_roundingHint = addField(body, tr("Largest rou&nding line"), m_rounding,
                              tr("A difference above this is refused instead of hidden."));
    m_shipping = new QLineEdit(card);
    m_shipping->setMaximumWidth(160);
    m_shipping->setPlaceholderText(tr("as the document says"));
    m_shippingHint = addField(body, tr("Tax on shippin&g, in per cent"), m_shipping,
                              tr("Only for shops whose documents do not say it."));
    m_taxLabel = new QLineEdit(card);
    addField(body, tr("Text of the sales tax line"), m_taxLabel);
    m_fptLabel = new QLineEdit(card);
    addField(body, tr("Text of the fixed pro&duct tax line"), m_fptLabel);
    return card;
}

void DetailsPage::setFacts(const posting::BooksFacts& books, const posting::ShopFacts&)
{
    m_books = books;
    QList<PickerEntry> themes;
    for (const xero::BrandingTheme& theme : books.brandingThemes)
        themes << PickerEntry{theme.id, theme.name, {}, {}};
    m_theme->setEntries(themes);
    const QList<PickerEntry> accounts =
        lineAccounts(books.accounts, {QStringLiteral("REVENUE"), QStringLiteral("EXPENSE")});
    m_extra->setEntries([accounts](const QString&) { return accounts; });
}

void DetailsPage::fillTracking()
{
    QMap<QString, QStringList> options;
    for (const xero::TrackingCategory& category : std::as_const(m_books.trackingCategories))
        options.insert(category.name, category.options);
    for (const posting::TrackingChoice& choice : std::as_const(m_shown.tracking))
        options[choice.category]; // chosen, though Xero does not have it: shown, so that it can be taken away
    for (const QString& gone : m_tracking.keys()) {
        if (!options.contains(gone))
            delete m_tracking.take(gone).frame;
    }
    for (auto it = options.constBegin(); it != options.constEnd(); ++it) {
        Category& category = m_tracking[it.key()];
        if (!category.frame) {
            category.frame = new QWidget(this);
            auto* box = new QVBoxLayout(category.frame);
            box->setContentsMargins(0, 0, 0, 0);
            category.picker = new SearchPicker(category.frame);
            category.hint = addField(box, tr("Tracking: %1").arg(it.key()), category.picker);
            m_trackingBox->addWidget(category.frame);
            connect(category.picker, &SearchPicker::valueChosen, this, &MappingPage::edited);
        }
        QList<PickerEntry> entries;
        for (const QString& option : it.value())
            entries << PickerEntry{option, option, {}, {}};
        category.picker->setEntries(entries);
        QString chosen;
        for (const posting::TrackingChoice& choice : std::as_const(m_shown.tracking))
            chosen = choice.category == it.key() ? choice.option : chosen;
        category.picker->setValue(chosen);
    }
    m_noTracking->setVisible(options.isEmpty());
    chainTracking();
}

void DetailsPage::chainTracking()
{
    // They are made when Xero's facts are known, long after the fields that stand below them.
    const auto isTracking = [this](const QWidget* widget) {
        return std::any_of(m_tracking.cbegin(), m_tracking.cend(),
                           [widget](const Category& each) { return each.frame->isAncestorOf(widget); });
    };
    QWidget* before = m_theme->previousInFocusChain();
    while (before != m_theme && (!(before->focusPolicy() & Qt::TabFocus) || isTracking(before)))
        before = before->previousInFocusChain();
    for (const Category& category : std::as_const(m_tracking)) {
        setTabOrder(before, category.picker);
        before = category.picker;
    }
}

void DetailsPage::show(const posting::Mapping& mapping)
{
    m_shown = mapping;
    fillTracking();
    m_theme->setValue(mapping.brandingThemeId);
    m_extra->setValues(mapping.extraTotals);
    const auto set = [](QLineEdit* edit, const QString& text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    if (amountIn(m_rounding) != mapping.roundingMax)
        m_rounding->setText(mapping.roundingMax.toString(2));
    if (amountIn(m_shipping) != mapping.shippingPercent)
        m_shipping->setText(mapping.shippingPercent ? mapping.shippingPercent->toString() : QString());
    set(m_taxLabel, mapping.taxLabel);
    set(m_fptLabel, mapping.fptLabel);
    m_currency->setCurrentIndex(qMax(0, m_currency->findData(static_cast<int>(mapping.currency))));
    m_rate->setChecked(mapping.sendCurrencyRate);
    m_threeDecimals->setChecked(mapping.allowThreeDecimalCurrencies);
}

void DetailsPage::store(posting::Mapping& mapping) const
{
    QList<posting::TrackingChoice> tracking;
    QStringList kept;
    for (const posting::TrackingChoice& choice : m_shown.tracking) { // in the order they had
        const Category category = m_tracking.value(choice.category);
        const QString option = category.picker ? category.picker->value() : choice.option;
        if (!option.isEmpty() || choice.option.isEmpty())
            tracking.append({choice.category, option});
        kept << choice.category;
    }
    for (auto it = m_tracking.constBegin(); it != m_tracking.constEnd(); ++it) {
        if (!kept.contains(it.key()) && !it->picker->value().isEmpty())
            tracking.append({it.key(), it->picker->value()});
    }
    mapping.tracking = tracking;
    mapping.brandingThemeId = m_theme->value();
    mapping.extraTotals = m_extra->values();
    mapping.roundingMax = amountIn(m_rounding).value_or(m_shown.roundingMax);
    mapping.shippingPercent =
        m_shipping->text().trimmed().isEmpty()
            ? std::nullopt
            : std::optional(amountIn(m_shipping).value_or(m_shown.shippingPercent.value_or(Amount())));
    mapping.taxLabel = m_taxLabel->text();
    mapping.fptLabel = m_fptLabel->text();
    mapping.currency = static_cast<posting::CurrencyChoice>(m_currency->currentData().toInt());
    mapping.sendCurrencyRate = m_rate->isChecked();
    mapping.allowThreeDecimalCurrencies = m_threeDecimals->isChecked();
}

int DetailsPage::setProblems(const QMap<QString, QString>& problems)
{
    int count = m_extra->setProblems(QStringLiteral("extraTotals."), problems);
    const auto mark = [&count](FieldHint* hint, const QString& message) {
        hint->setCheck(problemOf(message));
        count += message.isEmpty() ? 0 : 1;
    };
    for (auto it = m_tracking.constBegin(); it != m_tracking.constEnd(); ++it)
        mark(it->hint, problems.value(QStringLiteral("tracking.") + it.key()));
    mark(m_themeHint, problems.value(QStringLiteral("brandingThemeId")));
    mark(m_extraHint, problems.value(QStringLiteral("extraTotals")));
    const QString noNumber = tr("This is no amount. Write it as 0.05.");
    mark(m_roundingHint, amountIn(m_rounding) ? problems.value(QStringLiteral("roundingMax")) : noNumber);
    mark(m_shippingHint, m_shipping->text().trimmed().isEmpty() || amountIn(m_shipping)
                             ? problems.value(QStringLiteral("shippingPercent"))
                             : noNumber);
    return count;
}

} // namespace counterfoil::ui
