#pragma once

#include "common/fieldhint.h"
#include "credentials/credentialstab.h"
#include "guide/guidepage.h"

class QPlainTextEdit;

namespace counterfoil::ui {

/// The guide's step of the shop: the same card as in the Credentials tab, and a box for all four values.
class GuideShopPage final : public GuidePage
{
    Q_OBJECT
public:
    explicit GuideShopPage(QWidget* parent = nullptr);
    void setValues(const CredentialValues& values);
    void addTo(CredentialValues& values) const;
    void setStatus(const sync::ShopStatus& status);
    void setBusy(bool busy);
    bool isDone() const override;
    QString missing() const override;
    QString url() const; ///< as it will be used
    QPlainTextEdit* pasteBox() const { return m_paste; }
    ShopCard* card() const { return m_card; }

signals:
    void testRequested();

private:
    void onPasted();
    QPlainTextEdit* m_paste; // made first: Tab comes to it first
    ShopCard* m_card;
    FieldHint* m_pasteHint;
    sync::ShopStatus m_status;
};

} // namespace counterfoil::ui
