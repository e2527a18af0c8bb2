#pragma once

#include "common/fieldhint.h"

#include <QMap>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace counterfoil::ui {

class Card;
class Disclosure;
class SecretField;
class StatusBadge;
class ToneLabel;

/// The shop's side of the Credentials tab: address, way of signing in, the four integration values.
class ShopCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ShopCard(QWidget* parent = nullptr);
    /// Setting keys and secret names to values.
    void setValues(const QMap<QString, QString>& settings, const QMap<QString, QString>& secrets);
    QMap<QString, QString> settings() const;
    QMap<QString, QString> secrets() const;
    /// The first thing that keeps it from working, or empty.
    QString firstProblem() const;
    bool isComplete() const;
    void setHowToOpen(bool open);
    StatusBadge* badge() const { return m_badge; }
    void setReason(const QString& reason, bool bad);
    void setBusy(bool busy);
    /// Puts the integration values found in the text into their fields; answers how many were found.
    int takeValues(const QString& text);

signals:
    void edited();
    void testRequested();
    void valuesRecognised(int count);

private:
    void addSecret(const QString& name, const QString& label);
    void check();
    void takePaste(const QString& text, bool* taken);
    bool bearer() const;

    Card* m_card;
    StatusBadge* m_badge;
    ToneLabel* m_reason;
    Disclosure* m_howTo;
    QLineEdit* m_url;
    FieldHint* m_urlHint;
    QRadioButton* m_oauth;
    QRadioButton* m_bearer;
    FieldHint* m_authHint;
    QPushButton* m_test;
    struct Secret
    {
        QString name, label;
        QWidget* box;
        SecretField* field;
        FieldHint* hint;
    };
    QList<Secret> m_secrets;
};

} // namespace counterfoil::ui
