#pragma once

#include <QList>
#include <QWidget>

namespace counterfoil::ui {

/// The three steps of setting up, each with a number that becomes a tick.
class StepStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StepStrip(QWidget* parent = nullptr);
    void setDone(const QList<bool>& done);
    bool isDone(int step) const { return m_done.value(step); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Step
    {
        QString title, text;
    };
    QRect textRect(int step, int width) const;
    QList<Step> m_steps;
    QList<bool> m_done;
};

} // namespace counterfoil::ui
