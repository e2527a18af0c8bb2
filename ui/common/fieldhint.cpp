#include "common/fieldhint.h"

#include "common/icons.h"

#include <QPainter>

namespace counterfoil::ui {

namespace {
constexpr int iconSize = 14;
} // namespace

FieldHint::FieldHint(const QString& note, QWidget* parent) : QWidget(parent), m_note(note)
{
    // Not Minimum: what a narrow beginning needed would stay the least height of a wide page.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(note);
    if (parent && note.isEmpty())
        hide(); // takes no room, not even a layout's spacing
}

void FieldHint::setCheck(const FieldCheck& check)
{
    if (check == m_check)
        return;
    m_check = check;
    setAccessibleName(text());
    if (parentWidget())
        setVisible(!text().isEmpty());
    updateGeometry();
    update();
}

QString FieldHint::text() const
{
    return m_check.text.isEmpty() ? m_note : m_check.text;
}

Tone FieldHint::tone() const
{
    switch (m_check.level) {
    case FieldCheck::Level::Nothing:
        return Tone::Muted;
    case FieldCheck::Level::Good:
        return Tone::Success;
    case FieldCheck::Level::Warning:
        return Tone::Warning;
    case FieldCheck::Level::Problem:
        return Tone::Error;
    }
    return Tone::Muted;
}

int FieldHint::heightForWidth(int width) const
{
    if (text().isEmpty())
        return 0;
    const int left = m_check.text.isEmpty() ? 0 : iconSize + space::tight + 2;
    const QRect box =
        fontMetrics().boundingRect(QRect(0, 0, qMax(40, width - left), 10000), Qt::TextWordWrap, text());
    return qMax(iconSize, box.height()) + 2;
}

QSize FieldHint::sizeHint() const
{
    return {200, heightForWidth(qMax(200, width()))};
}

QSize FieldHint::minimumSizeHint() const
{
    return {80, text().isEmpty() ? 0 : fontMetrics().height() + 2};
}

void FieldHint::paintEvent(QPaintEvent*)
{
    if (text().isEmpty())
        return;
    QPainter painter(this);
    int left = 0;
    if (!m_check.text.isEmpty()) {
        const bool good = m_check.level == FieldCheck::Level::Good;
        const bool problem = m_check.level == FieldCheck::Level::Problem;
        const QString name = good      ? QStringLiteral("connected")
                             : problem ? QStringLiteral("error")
                                       : QStringLiteral("attention");
        icon(name, tone())
            .paint(&painter, QRect(0, (fontMetrics().height() - iconSize) / 2 + 1, iconSize, iconSize));
        left = iconSize + space::tight + 2;
    }
    painter.setPen(toneColor(tone(), palette()));
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft, text());
}

} // namespace counterfoil::ui
