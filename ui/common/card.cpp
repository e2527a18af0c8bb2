#include "common/card.h"

#include "common/icons.h"
#include "common/labels.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {

/// An icon that is drawn anew with every change of theme.
class IconLabel final : public QWidget
{
public:
    explicit IconLabel(const QString& name, QWidget* parent)
        : QWidget(parent), m_icon(icon(name, Tone::Muted))
    {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

/// A scroll bar takes its room from the page's margin: what the page shows keeps its right edge.
class EdgeKeeper final : public QObject
{
public:
    EdgeKeeper(QScrollBar* bar, QLayout* page) : QObject(bar), m_bar(bar), m_page(page)
    {
        bar->installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        const bool shown = event->type() == QEvent::Show;
        if ((shown || event->type() == QEvent::Hide) && shown != m_taken) {
            m_taken = shown;
            QMargins margins = m_page->contentsMargins();
            const int extent = m_bar->sizeHint().width();
            margins.setRight(qMax(0, margins.right() + (shown ? -extent : extent)));
            m_page->setContentsMargins(margins);
        }
        return false;
    }

private:
    QScrollBar* m_bar;
    QLayout* m_page;
    bool m_taken = false;
};

} // namespace

Card::Card(const QString& title, const QString& iconName, QWidget* parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::section, space::wide, space::section, space::section);
    layout->setSpacing(space::wide);
    m_header = new QHBoxLayout;
    m_header->setSpacing(space::gap);
    if (!iconName.isEmpty())
        m_header->addWidget(new IconLabel(iconName, this));
    m_header->addWidget(makeHeading(title, this));
    m_header->addStretch(1);
    layout->addLayout(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::gap);
    layout->addLayout(m_body, 1);
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_header->addWidget(widget);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lineColor(palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

QVBoxLayout* makeScrollingPage(QScrollArea* area)
{
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* page = new QWidget(area);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::page, space::section, space::page, space::section);
    layout->setSpacing(space::section);
    area->setWidget(page);
    // The page shows the window's colour, not that of a list.
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    new EdgeKeeper(area->verticalScrollBar(), layout);
    return layout;
}

} // namespace counterfoil::ui
