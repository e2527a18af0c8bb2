#include "common/confirm.h"

#include <QMessageBox>
#include <QPushButton>

namespace counterfoil::ui {

QMessageBox* confirm(QWidget* parent, const QString& title, const QString& text, const QString& action,
                     std::function<void()> onYes)
{
    auto* box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* yes = box->addButton(action, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(yes, &QPushButton::clicked, box, [onYes = std::move(onYes)] { onYes(); });
    box->open();
    return box;
}

std::unique_ptr<QMessageBox> makeRefusal(const Error& error)
{
    auto box = std::make_unique<QMessageBox>(QMessageBox::Critical, QStringLiteral("Counterfoil"),
                                             error.message, QMessageBox::Close);
    box->setTextFormat(Qt::PlainText);
    box->setDefaultButton(QMessageBox::Close);
    box->setDetailedText(error.detail);
    return box;
}

} // namespace counterfoil::ui
