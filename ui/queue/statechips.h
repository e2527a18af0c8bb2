#pragma once

#include "store/types.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QPushButton;

namespace counterfoil::ui {

/// "All 12 · Waiting 8 · Refused 3 · Blocked 1": counts by state that filter the grid when pressed.
class StateChips final : public QWidget
{
    Q_OBJECT
public:
    explicit StateChips(QWidget* parent = nullptr);
    void setCounts(const QMap<store::QueueState, qint64>& counts);
    std::optional<store::QueueState> chosen() const;
    void choose(std::optional<store::QueueState> state);
    QString text(std::optional<store::QueueState> state) const;

signals:
    void chosenChanged();

private:
    QButtonGroup* m_group;
    QPushButton* m_all;
    QMap<store::QueueState, QPushButton*> m_states;
};

} // namespace counterfoil::ui
