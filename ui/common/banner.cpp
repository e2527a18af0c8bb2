#include "common/banner.h"

#include "common/icons.h"
#include "common/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace counterfoil::ui {

class Banner::Mark final : public QWidget
{
public:
    explicit Mark(Banner* banner) : QWidget(banner), m_banner(banner) { setFixedSize(20, 20); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool good = m_banner->m_tone == Tone::Success;
        const bool quiet = m_banner->m_tone == Tone::Accent || m_banner->m_tone == Tone::Text;
        const QString name = good    ? QStringLiteral("connected")
                             : quiet ? QStringLiteral("info")
                                     : QStringLiteral("attention");
        icon(name, m_banner->m_tone).paint(&painter, rect());
    }

private:
    Banner* m_banner;
};

Banner::Banner(QWidget* parent)
    : QFrame(parent),
      m_mark(new Mark(this)),
      m_text(new QLabel(this)),
      m_offer(new QPushButton(this)),
      m_copy(makeButton(tr("Copy details"), QStringLiteral("copy"), this)),
      m_close(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::section, space::gap, space::gap, space::gap);
    layout->setSpacing(space::wide);
    layout->addWidget(m_mark, 0, Qt::AlignVCenter);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_offer);
    layout->addWidget(m_copy);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss this message (Esc)"));
    m_close->setAccessibleName(tr("Dismiss this message"));
    layout->addWidget(m_close);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    connect(m_offer, &QPushButton::clicked, this, &Banner::offerTaken);
    m_offer->hide();
    hide();
}

void Banner::setFixed()
{
    m_fixed = true;
    m_close->hide();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::showError(const Error& error)
{
    m_details = errorDetails(error);
    present(error.message, Tone::Error);
    m_copy->show();
}

void Banner::showMessage(const QString& text, Tone tone)
{
    m_details.clear();
    present(text, tone);
    m_copy->hide();
}

void Banner::offer(const QString& buttonText)
{
    m_offer->setText(buttonText);
    m_offer->show();
}

void Banner::present(const QString& text, Tone tone)
{
    m_tone = tone;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setText(text);
    setAccessibleName(text);
    m_offer->hide();
    show();
    update();
}

void Banner::dismiss()
{
    if (isHidden() || m_fixed)
        return;
    hide();
}

void Banner::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneBackground(m_tone, palette()));
    painter.fillRect(QRect(0, 0, 4, height()), toneColor(m_tone, palette()));
    painter.setPen(lineColor(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

QString errorDetails(const Error& error)
{
    QStringList lines{QStringLiteral("Counterfoil " COUNTERFOIL_VERSION),
                      QStringLiteral("Kind: ") + errorKindName(error.kind)};
    if (!error.code.isEmpty())
        lines << QStringLiteral("Code: ") + error.code;
    if (error.httpStatus != 0)
        lines << QStringLiteral("HTTP status: ") + QString::number(error.httpStatus);
    lines << QStringLiteral("Message: ") + error.message;
    if (!error.detail.isEmpty())
        lines << QStringLiteral("Detail: ") + error.detail;
    return lines.join(u'\n');
}

} // namespace counterfoil::ui
