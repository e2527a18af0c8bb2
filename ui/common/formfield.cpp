#include "common/formfield.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace counterfoil::ui {

FieldHint* addField(QVBoxLayout* layout, const QString& label, QWidget* editor, const QString& note)
{
    auto* caption = new QLabel(label, layout->parentWidget());
    caption->setBuddy(editor);
    // A long choice must not make the whole page as wide as itself: it ends in an ellipsis.
    if (auto* choices = qobject_cast<QComboBox*>(editor)) {
        choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choices->setMinimumContentsLength(12);
    }
    QString plain = label;
    editor->setAccessibleName(plain.remove(u'&'));
    auto* hint = new FieldHint(note, layout->parentWidget());
    auto* box = new QVBoxLayout;
    box->setSpacing(3);
    box->addWidget(caption);
    box->addWidget(editor);
    box->addWidget(hint);
    layout->addLayout(box);
    return hint;
}

void addOption(QVBoxLayout* layout, QAbstractButton* option, const QString& note, QWidget* beside)
{
    auto* box = new QVBoxLayout;
    box->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    row->addWidget(option);
    if (beside)
        row->addWidget(beside);
    row->addStretch(1);
    box->addLayout(row);
    if (!note.isEmpty()) {
        auto* below = new QHBoxLayout;
        const QStyle* style = option->style();
        below->setContentsMargins(style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, option) +
                                      style->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, option),
                                  0, 0, 0);
        below->addWidget(new FieldHint(note, layout->parentWidget()));
        box->addLayout(below);
        option->setAccessibleDescription(note);
    }
    layout->addLayout(box);
}

void chainTabs(const QList<QWidget*>& order)
{
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace counterfoil::ui
