#include "common/gauge.h"

#include "common/format.h"
#include "common/theme.h"

#include <QPainter>

namespace counterfoil::ui {

namespace {
constexpr int barHeight = 8;
} // namespace

Gauge::Gauge(const QString& title, QWidget* parent) : QWidget(parent), m_title(title)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setValue({}, {});
}

void Gauge::setValue(std::optional<int> used, std::optional<int> limit, const QString& note)
{
    m_used = used;
    m_limit = limit;
    m_note = note;
    setAccessibleName(m_title + QStringLiteral(": ") + text());
    update();
}

QString Gauge::text() const
{
    if (!m_used)
        return tr("not known yet");
    if (!m_limit)
        return tr("%1 (limit not known yet)").arg(formatCount(*m_used));
    return tr("%1 of %2").arg(formatCount(*m_used), formatCount(*m_limit));
}

QSize Gauge::sizeHint() const
{
    const int line = fontMetrics().height();
    return {220, line * 2 + barHeight + space::gap * 2};
}

void Gauge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const QRect head(0, 0, width(), line);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, text());
    const QRectF bar(0, line + space::tight + 2, width(), barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Midlight));
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    if (m_used && m_limit && *m_limit > 0) {
        const double part = qBound(0.0, static_cast<double>(*m_used) / *m_limit, 1.0);
        const Tone tone = part > 0.95 ? Tone::Error : part > 0.8 ? Tone::Warning : Tone::Accent;
        painter.setBrush(toneColor(tone, palette()));
        painter.setClipRect(QRectF(bar.left(), bar.top(), bar.width() * part, bar.height()));
        painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
        painter.setClipping(false);
    }
    painter.setPen(toneColor(Tone::Muted, palette()));
    painter.drawText(QRectF(0, bar.bottom() + space::tight, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_note, Qt::ElideRight, width()));
}

} // namespace counterfoil::ui
