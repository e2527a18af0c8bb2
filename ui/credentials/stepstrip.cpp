#include "credentials/stepstrip.h"

#include "common/icons.h"
#include "common/theme.h"

#include <QLocale>
#include <QPainter>

namespace counterfoil::ui {

namespace {
constexpr int circle = 28;

QFont boldFont(const QWidget* widget)
{
    QFont font = widget->font();
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace

StepStrip::StepStrip(QWidget* parent) : QWidget(parent)
{
    m_steps = {{tr("Let Magento make the keys"),
                tr("Add an integration in the admin and paste its four values on the left.")},
               {tr("Make your own Xero app"),
                tr("It is free and takes two minutes. Paste its client id on the right.")},
               {tr("Press Connect Now"),
                tr("Your browser opens Xero's page. Allow the access and come back here.")}};
    m_done = {false, false, false};
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList names;
    for (const Step& step : std::as_const(m_steps))
        names << step.title;
    setAccessibleName(tr("Steps of setting up"));
    setAccessibleDescription(names.join(QStringLiteral(". ")));
}

void StepStrip::setDone(const QList<bool>& done)
{
    m_done = done;
    update();
}

QRect StepStrip::textRect(int step, int width) const
{
    const int column = width / static_cast<int>(m_steps.size());
    return {step * column + circle + space::wide, 0, column - circle - space::section - space::wide, 1000};
}

int StepStrip::heightForWidth(int width) const
{
    int height = circle;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRect box = textRect(i, width);
        const int title =
            QFontMetrics(boldFont(this)).boundingRect(box, Qt::TextWordWrap, m_steps.at(i).title).height();
        const int text = fontMetrics().boundingRect(box, Qt::TextWordWrap, m_steps.at(i).text).height();
        height = qMax(height, title + 2 + text);
    }
    return height + 2;
}

QSize StepStrip::sizeHint() const
{
    return {800, heightForWidth(qMax(600, width()))};
}

QSize StepStrip::minimumSizeHint() const
{
    return {500, circle};
}

void StepStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int column = width() / static_cast<int>(m_steps.size());
    const auto current = m_done.indexOf(false);
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRect disc(i * column, 0, circle, circle);
        const bool done = m_done.value(i);
        const Tone tone = done ? Tone::Success : i == current ? Tone::OnAccent : Tone::Muted;
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneBackground(tone, palette()));
        painter.drawEllipse(disc);
        if (done) {
            icon(QStringLiteral("connected"), Tone::Success).paint(&painter, disc.adjusted(4, 4, -4, -4));
        } else {
            painter.setPen(toneColor(tone, palette()));
            painter.setFont(boldFont(this));
            painter.drawText(disc, Qt::AlignCenter, locale().toString(i + 1));
        }
        QRect box = textRect(i, width());
        painter.setFont(boldFont(this));
        painter.setPen(palette().color(QPalette::WindowText));
        QRect used;
        painter.drawText(box, Qt::TextWordWrap, m_steps.at(i).title, &used);
        painter.setFont(font());
        painter.setPen(toneColor(Tone::Muted, palette()));
        painter.drawText(box.translated(0, used.height() + 2), Qt::TextWordWrap, m_steps.at(i).text);
    }
}

} // namespace counterfoil::ui
