#pragma once

#include "accounts/mappingpage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace counterfoil::ui {

class FieldHint;

/// Numbers, how lines and discounts are written, due dates, guests, lock dates.
class DocumentsPage final : public MappingPage
{
    Q_OBJECT
public:
    explicit DocumentsPage(QWidget* parent = nullptr);
    void setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop) override;
    void show(const posting::Mapping& mapping) override;
    void store(posting::Mapping& mapping) const override;
    int setProblems(const QMap<QString, QString>& problems) override;
    QString numberExample() const;

private:
    QWidget* makeNumbers();
    QWidget* makeLines();
    QWidget* makeRules();
    void showExample();

    QLineEdit *m_orderPrefix, *m_invoicePrefix, *m_memoPrefix, *m_summaryPrefix, *m_summaryCreditPrefix,
        *m_suffix, *m_singleName;
    FieldHint* m_example;
    QComboBox *m_lineMode, *m_discountMode, *m_fidelity, *m_lock, *m_guests, *m_canceled;
    QSpinBox* m_dueDays;
    QCheckBox *m_itemCodes, *m_zeroTotals;
    QMap<QString, FieldHint*> m_hints; ///< by field name
    posting::Mapping m_shown;          ///< a blank that a text had when it was shown stays
};

} // namespace counterfoil::ui
