#pragma once

#include "common/fieldhint.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace counterfoil::ui {

class Card;
class Disclosure;
class SecretField;
class StatusBadge;
class ToneLabel;

/// Xero's side of the Credentials tab: client id, redirect port and URI, or a custom connection with its
/// secret.
class BooksCard final : public QWidget
{
    Q_OBJECT
public:
    explicit BooksCard(QWidget* parent = nullptr);
    void setValues(const QMap<QString, QString>& settings, const QMap<QString, QString>& secrets);
    QMap<QString, QString> settings() const;
    QMap<QString, QString> secrets() const;
    QString firstProblem() const;
    bool isComplete() const;
    QString redirectUri() const;
    void setHowToOpen(bool open);
    StatusBadge* badge() const { return m_badge; }
    void setReason(const QString& reason, bool bad);
    void setConnected(bool connected);
    void setBusy(bool busy);
    /// Inside the set-up guide, which has its own button for signing in and none for disconnecting.
    void setGuided();

signals:
    void edited();
    void testRequested();
    void signInRequested();
    void disconnectRequested();
    void linkActivated(const QString& link);

private:
    void check();
    void buildRedirect();
    QStringList furtherPorts() const; ///< empty as well while what is typed is no list of ports
    FieldCheck checkFurtherPorts() const;

    Card* m_card;
    StatusBadge* m_badge;
    ToneLabel* m_reason;
    ToneLabel* m_howToText;
    Disclosure* m_howTo;
    QLineEdit* m_clientId;
    FieldHint* m_clientIdHint;
    QCheckBox* m_custom;
    QWidget* m_secretBox;
    SecretField* m_secret;
    FieldHint* m_secretHint;
    QWidget* m_redirectBox;
    QSpinBox* m_port;
    QLineEdit* m_furtherPorts;
    FieldHint* m_furtherPortsHint;
    QLineEdit* m_uri;
    QPushButton* m_copy;
    QPushButton* m_test;
    QPushButton* m_signIn;
    QPushButton* m_disconnect;
    bool m_connected = false, m_guided = false;
};

} // namespace counterfoil::ui
