#include "common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace counterfoil::ui {

namespace {

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return QStringLiteral("counterfoil-themed"); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, render(rect.size() * scale, mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return render(size, mode); }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return render(size, mode);
    }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return toneColor(m_tone, palette);
    }

    QPixmap render(const QSize& size, QIcon::Mode mode) const
    {
        const QString hex = color(mode).name();
        const QString key =
            QStringLiteral("cf-icon/%1/%2/%3x%4").arg(m_name, hex).arg(size.width()).arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        result = QPixmap(size);
        result.fill(Qt::transparent);
        if (file.open(QIODevice::ReadOnly)) {
            QSvgRenderer renderer(file.readAll().replace("currentColor", hex.toLatin1()));
            QPainter painter(&result);
            renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        }
        QPixmapCache::insert(key, result);
        return result;
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString& name, Tone tone)
{
    if (!QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name)))
        return {};
    return QIcon(new ThemedIconEngine(name, tone));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/counterfoil.svg"));
}

} // namespace counterfoil::ui
