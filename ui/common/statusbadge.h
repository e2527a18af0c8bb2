#pragma once

#include "common/names.h"

#include <QWidget>

namespace counterfoil::ui {

/// Icon, word and colour of a state in a rounded field.
class StatusBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBadge(QWidget* parent = nullptr);
    void setLook(const Look& look);
    QString word() const { return m_look.word; }
    Tone tone() const { return m_look.tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look m_look;
};

} // namespace counterfoil::ui
