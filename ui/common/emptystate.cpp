#include "common/emptystate.h"

#include "common/icons.h"
#include "common/labels.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil::ui {

namespace {
constexpr int pictureSize = 72;
} // namespace

class EmptyState::Picture final : public QWidget
{
public:
    Picture(const QString& name, QWidget* parent) : QWidget(parent), m_icon(icon(name, Tone::Accent))
    {
        setFixedSize(pictureSize, pictureSize);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneBackground(Tone::Accent, palette()));
        painter.drawEllipse(rect());
        m_icon.paint(&painter, rect().adjusted(20, 20, -20, -20));
    }

private:
    QIcon m_icon;
};

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent),
      m_title(makeHeading({}, this)),
      m_text(new ToneLabel({}, Tone::Muted, this)),
      m_button(makePrimaryButton({}, {}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::wide);
    layout->addStretch(2);
    m_picture = new Picture(iconName, this);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_text->setAlignment(Qt::AlignHCenter);
    // A fixed width: a wrapped label in a centred cell is told its height below.
    m_text->setFixedWidth(460);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(space::tight);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setTexts(const QString& title, const QString& text, const QString& buttonText, bool primary)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setFixedHeight(m_text->heightForWidth(m_text->width()));
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    m_button->setProperty("primary", primary);
    m_button->update();
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QSize EmptyState::minimumSizeHint() const
{
    return {m_text->minimumWidth(), leastHeight()};
}

int EmptyState::leastHeight() const
{
    return layout()->minimumSize().height() - (m_picture->isHidden() ? 0 : pictureSize + space::wide);
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_picture->setVisible(height() >= leastHeight() + pictureSize + space::wide);
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace counterfoil::ui
