#include "common/formfield.h"

#include <QLabel>
#include <QVBoxLayout>

namespace counterfoil::ui {

FieldHint* addField(QVBoxLayout* layout, const QString& label, QWidget* editor, const QString& note)
{
    auto* caption = new QLabel(label, layout->parentWidget());
    caption->setBuddy(editor);
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

void chainTabs(const QList<QWidget*>& order)
{
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace counterfoil::ui
