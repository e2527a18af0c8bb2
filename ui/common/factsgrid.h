#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace counterfoil::ui {

class ToneLabel;

/// Names on the left, values on the right; values can be selected and copied.
class FactsGrid final : public QWidget
{
    Q_OBJECT
public:
    struct Fact
    {
        QString name, value;
    };
    /// Texts begin on one line; numbers end on one: beside their names, or at the grid's right edge.
    enum class Values { Texts, Numbers, NumbersAtEdge };
    explicit FactsGrid(QWidget* parent = nullptr, Values values = Values::Texts);
    /// Facts without a value are left out.
    void setFacts(const QList<Fact>& facts);
    QString value(const QString& name) const;

private:
    QGridLayout* m_layout;
    Values m_values;
    QList<Fact> m_facts;
    QList<QWidget*> m_widgets;
};

} // namespace counterfoil::ui
