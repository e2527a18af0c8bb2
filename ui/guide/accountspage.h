#pragma once

#include "accounts/accountstab.h"
#include "guide/guidepage.h"

class QPushButton;

namespace counterfoil::ui {

class FactsGrid;

/// The first mapping, by the suggestions of the Account types tab; the rest is done there.
class GuideAccountsPage final : public GuidePage
{
    Q_OBJECT
public:
    explicit GuideAccountsPage(MappingRules rules, QWidget* parent = nullptr);
    void setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop);
    void setMapping(const posting::Mapping& mapping);
    bool isDone() const override;
    QString missing() const override;
    /// The outcome in one line, for the last page.
    QString words() const;
    QPushButton* suggestButton() const { return m_suggest; }

signals:
    void mappingChosen(const counterfoil::posting::Mapping& mapping);

private:
    void suggest();
    void update();
    QString accountWord(const QString& code) const;

    MappingRules m_rules;
    ToneLabel* m_note;
    FactsGrid* m_facts;
    ToneLabel* m_problems;
    QPushButton* m_suggest;
    posting::BooksFacts m_books;
    posting::ShopFacts m_shop;
    posting::Mapping m_mapping;
    QStringList m_problemTexts;
};

} // namespace counterfoil::ui
