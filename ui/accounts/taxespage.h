#pragma once

#include "accounts/mappingpage.h"

namespace counterfoil::ui {

class FieldHint;
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

private:
    struct Special
    {
        QStringList fields; ///< names under which problems come
        SearchPicker* picker;
        FieldHint* hint;
    };
    void fillTable();

    PickerTable* m_table;
    ToneLabel* m_none;
    Special m_zero, m_abroad, m_reverse, m_noTax;
    posting::BooksFacts m_books;
    posting::ShopFacts m_shop;
    QMap<QString, QString> m_known; ///< the mapping's own codes: kept even when the shop does not show them
};

} // namespace counterfoil::ui
