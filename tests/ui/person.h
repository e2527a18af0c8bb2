#pragma once

#include <QAbstractButton>
#include <QScrollArea>
#include <QTest>
#include <QWidget>

namespace counterfoil::test {

/// What a person does in a window, with mouse and keys only, counted. A control that a person could not
/// click (hidden, disabled, behind something) fails the test.
class Person
{
public:
    explicit Person(QString pictureFolder) : m_folder(std::move(pictureFolder)) {}

    void click(QWidget* control)
    {
        if (press(control))
            ++clicks;
    }
    void type(QWidget* field, const QString& text)
    {
        if (!press(field))
            return;
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        ++fields;
    }
    void paste(QWidget* field)
    {
        if (!press(field))
            return;
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        ++fields;
    }
    /// The next picture, when a folder was named: 01-NAME.png and so on.
    void picture(QWidget* window, const char* name)
    {
        ++steps;
        if (m_folder.isEmpty())
            return;
        QTest::qWait(50); // what was just said is drawn
        const QString file = QStringLiteral("%1/%2-%3.png")
                                 .arg(m_folder)
                                 .arg(steps, 2, 10, QLatin1Char('0'))
                                 .arg(QLatin1String(name));
        const QImage image = window->grab().toImage().convertToFormat(QImage::Format_RGB888);
        QVERIFY2(image.save(file, "PNG", 0), qPrintable(file)); // 0: as small as it goes
    }

    int clicks = 0, fields = 0, scrolls = 0, steps = 0;

private:
    /// What lies under the mouse in the middle of the control, or null when that is something else.
    static QWidget* under(QWidget* control, const QPoint& where)
    {
        QWidget* found = control->window()->childAt(control->mapTo(control->window(), where));
        return found == control || control->isAncestorOf(found) ? found : nullptr;
    }
    static QPoint middle(const QWidget* control)
    {
        // A radio button's indicator and text, not the empty rest of its row.
        const bool isWide = qobject_cast<const QAbstractButton*>(control);
        const int width = isWide ? qMin(control->width(), control->sizeHint().width()) : control->width();
        return {width / 2, control->height() / 2};
    }
    bool press(QWidget* control)
    {
        const auto reached = [control] { return under(control, middle(control)) != nullptr; };
        if (!control ||
            !QTest::qWaitFor([control] { return control->isVisible() && control->isEnabled(); }, 60000)) {
            QTest::qFail(qPrintable(describe(control) + QStringLiteral(" cannot be used")), __FILE__,
                         __LINE__);
            return false;
        }
        QTest::qWait(0); // the page that was just turned to is laid out
        for (QWidget* up = control; !reached() && up; up = up->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(up)) {
                area->ensureWidgetVisible(control);
                QTest::qWait(0);
                ++scrolls;
            }
        }
        if (!reached()) {
            QTest::qFail(qPrintable(describe(control) + QStringLiteral(" is hidden by something")), __FILE__,
                         __LINE__);
            return false;
        }
        QWidget* target = under(control, middle(control));
        QTest::mouseClick(target, Qt::LeftButton, {},
                          target == control ? middle(control) : target->mapFrom(control, middle(control)));
        return true;
    }
    static QString describe(const QWidget* control)
    {
        if (!control)
            return QStringLiteral("what is not there");
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        return QStringLiteral("%1 “%2”").arg(QLatin1String(control->metaObject()->className()),
                                             button ? button->text() : control->accessibleName());
    }

    QString m_folder;
};

} // namespace counterfoil::test
