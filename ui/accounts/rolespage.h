#pragma once

#include "accounts/mappingpage.h"

namespace counterfoil::ui {

class FieldHint;
class SearchPicker;

/// Which account each part of a sale is booked to.
class RolesPage final : public MappingPage
{
    Q_OBJECT
public:
    explicit RolesPage(QWidget* parent = nullptr);
    void setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop) override;
    void show(const posting::Mapping& mapping) override;
    void store(posting::Mapping& mapping) const override;
    int setProblems(const QMap<QString, QString>& problems) override;
    SearchPicker* picker(const QString& role) const;

private:
    struct Role
    {
        QString name; ///< as in posting::Accounts
        QString posting::Accounts::*member;
        QStringList classes;
        SearchPicker* picker;
        FieldHint* hint;
    };
    void addRole(QWidget* card, const QString& name, QString posting::Accounts::*member, const QString& label,
                 const QString& note, const QStringList& classes);
    QList<Role> m_roles;
};

} // namespace counterfoil::ui
