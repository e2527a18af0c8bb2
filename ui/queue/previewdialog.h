#pragma once

#include "sync/events.h"

#include <QDialog>

class QTableWidget;
class QVBoxLayout;

namespace counterfoil::ui {

class Banner;
struct PreviewSide;

/// The Magento document and the Xero document that would be made of it, side by side, with both totals.
/// Nothing is sent.
class PreviewDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PreviewDialog(const sync::PreviewReady& preview, QWidget* parent = nullptr);
    /// "Both totals are equal: 118.50 GBP", a refusal, or the difference.
    QString verdict() const;

private:
    QWidget* makeSide(const QString& heading, const PreviewSide& side);
    QTableWidget* makeLines(const PreviewSide& side);
    void judge(const sync::PreviewReady& preview);
    Banner* m_verdict;
};

} // namespace counterfoil::ui
