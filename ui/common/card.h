#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace counterfoil::ui {

/// An area on its own sheet, with a heading, room for a badge or buttons beside it, and a body.
class Card final : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString& title, const QString& iconName = {}, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    /// To the right of the heading.
    void addHeaderWidget(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
};

/// A page that scrolls downwards only, with a common margin; add the content to the returned layout.
QVBoxLayout* makeScrollingPage(QScrollArea* area);

} // namespace counterfoil::ui
