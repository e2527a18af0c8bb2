#pragma once

#include "accounts/mappingpage.h"

class QGridLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace counterfoil::ui {

class FieldHint;
class SearchPicker;

/// Account rules: which lines go to another account (or get another tax rate), in the order in which they are
/// tried. The list is dragged or moved with Alt+Up and Alt+Down; below it the chosen rule is edited.
class RulesPage final : public MappingPage
{
    Q_OBJECT
public:
    explicit RulesPage(QWidget* parent = nullptr);
    void setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop) override;
    void show(const posting::Mapping& mapping) override;
    void store(posting::Mapping& mapping) const override;
    int setProblems(const QMap<QString, QString>& problems) override;
    QListWidget* list() const { return m_list; }
    QLineEdit* condition(QString posting::AccountRule::*member) const;
    SearchPicker* taxPicker() const { return m_tax; }

public slots:
    void addRule();
    void duplicateRule();
    void removeRule();
    void moveRule(int by);

private:
    struct Condition
    {
        QString posting::AccountRule::*member;
        QLineEdit* edit;
        QString word; ///< "product type"
    };
    QWidget* makeList();
    QWidget* makeEditor();
    void addCondition(QGridLayout* grid, QString posting::AccountRule::*member, const QString& label,
                      const QString& word, const QString& sample, const QStringList& proposals = {});
    void fillList(int select);
    void showRule();
    void storeRule();
    void takeOrder();
    void updateButtons();
    QString summary(const posting::AccountRule& rule) const;
    int current() const;

    QListWidget* m_list;
    QPushButton *m_add, *m_duplicate, *m_remove, *m_up, *m_down;
    QWidget* m_editor;
    QList<Condition> m_conditions;
    SearchPicker *m_account, *m_tax;
    FieldHint* m_problem;
    QList<posting::AccountRule> m_rules;
    QMap<QString, QString> m_accountNames;
    QMap<QString, QString> m_problems;
    bool m_filling = false;
};

} // namespace counterfoil::ui
