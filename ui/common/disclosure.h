#pragma once

#include <QWidget>

class QToolButton;

namespace counterfoil::ui {

/// A line with an arrow that opens a longer text or some fields below it.
class Disclosure final : public QWidget
{
    Q_OBJECT
public:
    Disclosure(const QString& title, QWidget* content, QWidget* parent = nullptr);
    bool isOpen() const;
    QToolButton* toggle() const { return m_button; }

public slots:
    void setOpen(bool open);

private:
    QToolButton* m_button;
    QWidget* m_content;
    bool m_open = false;
};

} // namespace counterfoil::ui
