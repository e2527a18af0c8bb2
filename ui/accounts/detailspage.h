#pragma once

#include "accounts/mappingpage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace counterfoil::ui {

class Card;
class FieldHint;
class MapEditor;
class SearchPicker;
class ToneLabel;

/// Tracking categories, branding theme, totals of other extensions, currency and rounding.
class DetailsPage final : public MappingPage
{
    Q_OBJECT
public:
    explicit DetailsPage(QWidget* parent = nullptr);
    void setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop) override;
    void show(const posting::Mapping& mapping) override;
    void store(posting::Mapping& mapping) const override;
    int setProblems(const QMap<QString, QString>& problems) override;
    SearchPicker* theme() const { return m_theme; }
    SearchPicker* tracking(const QString& category) const { return m_tracking.value(category).picker; }
    MapEditor* extraTotals() const { return m_extra; }
    QLineEdit* roundingMax() const { return m_rounding; }
    QLineEdit* shippingPercent() const { return m_shipping; }
    QComboBox* currency() const { return m_currency; }

private:
    struct Category
    {
        QWidget* frame = nullptr;
        SearchPicker* picker = nullptr;
        FieldHint* hint = nullptr;
    };
    Card* makeTracking();
    Card* makeExtra();
    Card* makeMoney();
    void fillTracking();
    void chainTracking();

    QVBoxLayout* m_trackingBox;
    ToneLabel* m_noTracking;
    QMap<QString, Category> m_tracking; ///< by category
    SearchPicker* m_theme;
    FieldHint *m_themeHint, *m_roundingHint, *m_extraHint, *m_shippingHint;
    MapEditor* m_extra;
    QLineEdit *m_rounding, *m_shipping, *m_taxLabel, *m_fptLabel;
    QComboBox* m_currency;
    QCheckBox *m_rate, *m_threeDecimals;
    posting::BooksFacts m_books;
    posting::Mapping m_shown;
};

} // namespace counterfoil::ui
