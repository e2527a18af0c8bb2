#pragma once

#include <QDir>
#include <QSize>
#include <QString>
#include <QWidget>

namespace counterfoil::test {

/// Saves pictures of one theme; only those whose name contains `only`, when that is given.
class Camera
{
public:
    Camera(QDir folder, QString theme, QSize size, QString only)
        : m_folder(std::move(folder)), m_theme(std::move(theme)), m_size(size), m_only(std::move(only))
    {}
    /// Of the main window.
    QSize size() const { return m_size; }
    /// Whether any picture whose name begins so is wanted; to save the making of a scene.
    bool wants(const QString& prefix) const
    {
        return m_only.isEmpty() || prefix.contains(m_only) || m_only.startsWith(prefix);
    }
    void shoot(QWidget& widget, const QString& name);
    /// Shows it, takes the picture, hides it.
    void shootShown(QWidget& widget, const QString& name);
    void shootShown(QWidget&& widget, const QString& name) { shootShown(widget, name); }
    int taken() const { return m_taken; }

private:
    QDir m_folder;
    QString m_theme;
    QSize m_size;
    QString m_only;
    int m_taken = 0;
};

// The scenes; each saves all its pictures.
void shootTabs(Camera& camera);
void shootGuide(Camera& camera);
void shootDialogs(Camera& camera);
void shootBoxes(Camera& camera);
void shootMenus(Camera& camera);

} // namespace counterfoil::test
