#pragma once

#include "posting/suggest.h"

#include <QMap>
#include <QWidget>

namespace counterfoil::ui {

/// One page of the account types: shows its part of the mapping and changes it in place.
class MappingPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// What may be picked. show() follows and fills the page.
    virtual void setFacts(const posting::BooksFacts& books, const posting::ShopFacts& shop) = 0;
    virtual void show(const posting::Mapping& mapping) = 0;
    /// Writes what the page shows into `mapping`.
    virtual void store(posting::Mapping& mapping) const = 0;
    /// Marks fields by name ("accounts.sales"); returns how many of the problems are this page's.
    virtual int setProblems(const QMap<QString, QString>& problems) = 0;
    using QWidget::show;

signals:
    void edited();
};

} // namespace counterfoil::ui
