#pragma once

#include "accounts/mappingpage.h"

namespace counterfoil::ui {

class FieldHint;
class Card;
class MapEditor;
class PickerTable;
class SearchPicker;
class ToneLabel;

/// The shop's tax codes as they were seen on documents, and the tax rate of Xero for each; the zero rates.
class TaxesPage final : public MappingPage
{
    Q_OBJECT
public:
    explicit TaxesPage(QWidget* parent = nullptr);
    void setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop) override;
    void show(const posting::Mapping& mapping) override;
    void store(posting::Mapping& mapping) const override;
    int setProblems(const QMap<QString, QString>& problems) override;
    PickerTable* table() const { return m_table; }
    MapEditor* percents() const { return m_percents; }
    MapEditor* countries() const { return m_countries; }
    MapEditor* groups() const { return m_groups; }

private:
    struct Special
    {
        QStringList fields; ///< names under which problems come
        SearchPicker* picker;
        FieldHint* hint;
    };
    void fillTable();
    Card* makeZeroRates();
    Card* makeExceptions();

    PickerTable* m_table;
    ToneLabel *m_none, *m_unseen;
    Special m_zero, m_abroad, m_reverse, m_noTax;
    MapEditor *m_percents, *m_countries, *m_groups, *m_productTypes;
    posting::BooksFacts m_books;
    posting::ShopFacts m_shop;
    QMap<QString, QString> m_known; ///< the mapping's own codes: kept even when the shop does not show them
};

} // namespace counterfoil::ui
