#pragma once

#include "common/actions.h"
#include "sync/events.h"

#include <QMap>
#include <QWidget>

class QPushButton;

namespace counterfoil::ui {

class BooksCard;
class ShopCard;
class StepStrip;
class ToneLabel;

struct CredentialValues
{
    QMap<QString, QString> settings; ///< by setting key
    QMap<QString, QString> secrets;  ///< by secret name; empty: to be removed
    bool operator==(const CredentialValues&) const = default;
};

/// Where both sides are entered, tested and connected. Nothing is kept here: saving is the window's business.
class CredentialsTab final : public QWidget
{
    Q_OBJECT
public:
    explicit CredentialsTab(Actions actions, QWidget* parent = nullptr);
    void setValues(const CredentialValues& values);
    CredentialValues values() const;
    bool isDirty() const;
    void setStatus(const sync::ConnectionStatus& status);
    /// Where secrets are kept ("the system's keychain"), for the line under the buttons.
    void setSecretsPlace(const QString& description);
    void setBusy(bool busy);

public slots:
    void save();
    void connectNow();
    void revert();

signals:
    /// Handled at once, before this tab posts the command that needs the values.
    void saveRequested(const counterfoil::ui::CredentialValues& values);
    /// Something to be said in the window's banner.
    void complained(const QString& text);
    void noticed(const QString& text);

private:
    void onEdited();
    void askDisconnect();
    void saveThenPost(const sync::Command& command);

    Actions m_actions;
    StepStrip* m_steps;
    ShopCard* m_shop;
    BooksCard* m_books;
    ToneLabel* m_state;
    QPushButton* m_revert;
    QPushButton* m_save;
    QPushButton* m_connect;
    CredentialValues m_saved;
    bool m_shopConnected = false, m_booksConnected = false, m_filling = false;
    QString m_secretsPlace;
};

} // namespace counterfoil::ui
