#pragma once

#include "accounts/mappingpage.h"

namespace counterfoil::ui {

class PickerTable;

/// What happens to the money of each payment method: into an account of Xero, or left open.
class PaymentsPage final : public MappingPage
{
    Q_OBJECT
public:
    explicit PaymentsPage(QWidget* parent = nullptr);
    void setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop) override;
    void show(const posting::Mapping& mapping) override;
    void store(posting::Mapping& mapping) const override;
    int setProblems(const QMap<QString, QString>& problems) override;
    PickerTable* table() const { return m_table; }

private:
    void fillTable();
    PickerTable* m_table;
    posting::BooksFacts m_books;
    QStringList m_seen;
    QMap<QString, posting::PaymentRule> m_rules;
    QMap<QString, int> m_dueDays;
};

} // namespace counterfoil::ui
