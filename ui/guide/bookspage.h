#pragma once

#include "credentials/credentialstab.h"
#include "guide/guidepage.h"

class QPushButton;

namespace counterfoil::ui {

/// The guide's step of Xero's app: the same card as in the Credentials tab, and Sign in.
class GuideBooksPage final : public GuidePage
{
    Q_OBJECT
public:
    explicit GuideBooksPage(QWidget* parent = nullptr);
    void setValues(const CredentialValues& values);
    void addTo(CredentialValues& values) const;
    void setStatus(const sync::BooksStatus& status);
    void setBusy(bool busy);
    bool isDone() const override;
    QString missing() const override;
    BooksCard* card() const { return m_card; }
    QPushButton* signInButton() const { return m_signIn; }

signals:
    void testRequested();
    void signInRequested();
    void linkActivated(const QString& link);

private:
    void update();
    BooksCard* m_card;
    QPushButton* m_signIn;
    sync::BooksStatus m_status;
    bool m_busy = false;
};

} // namespace counterfoil::ui
