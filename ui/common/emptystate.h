#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace counterfoil::ui {

/// What stands where there is nothing yet: why it is empty, and the next step as a button.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);
    /// An empty buttonText hides the button.
    /// Not `primary`: another button in sight is the next thing to do, or the same.
    void setTexts(const QString& title, const QString& text, const QString& buttonText = {},
                  bool primary = true);
    QString title() const;
    QPushButton* button() const { return m_button; }
    /// On a low screen it does without its picture.
    QSize minimumSizeHint() const override;

signals:
    void activated();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Picture;
    int leastHeight() const;
    Picture* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace counterfoil::ui
