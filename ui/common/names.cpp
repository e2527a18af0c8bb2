#include "common/names.h"

#include <QCoreApplication>

namespace counterfoil::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

Look connectionLook(sync::ConnectionState state)
{
    switch (state) {
    case sync::ConnectionState::NotConnected:
        return {Words::tr("Not connected"), QStringLiteral("notconnected"), Tone::Muted};
    case sync::ConnectionState::Connecting:
        return {Words::tr("Connecting…"), QStringLiteral("connecting"), Tone::Accent};
    case sync::ConnectionState::Connected:
        return {Words::tr("Connected"), QStringLiteral("connected"), Tone::Success};
    case sync::ConnectionState::Attention:
        return {Words::tr("Attention"), QStringLiteral("attention"), Tone::Warning};
    }
    return {};
}

Look queueLook(store::QueueState state)
{
    switch (state) {
    case store::QueueState::Waiting:
        return {Words::tr("Waiting"), QStringLiteral("waiting"), Tone::Text};
    case store::QueueState::Sending:
        return {Words::tr("Sending"), QStringLiteral("sending"), Tone::Accent};
    case store::QueueState::InDoubt:
        return {Words::tr("Being checked"), QStringLiteral("indoubt"), Tone::Warning};
    case store::QueueState::Failed:
        return {Words::tr("Refused"), QStringLiteral("error"), Tone::Error};
    case store::QueueState::Blocked:
        return {Words::tr("Blocked"), QStringLiteral("blocked"), Tone::Warning};
    case store::QueueState::Skipped:
        return {Words::tr("Skipped"), QStringLiteral("skip"), Tone::Muted};
    }
    return {};
}

Look logLook(store::LogStatus status)
{
    switch (status) {
    case store::LogStatus::Success:
        return {Words::tr("1 OK"), QStringLiteral("connected"), Tone::Success};
    case store::LogStatus::Error:
        return {Words::tr("2 Error"), QStringLiteral("error"), Tone::Error};
    }
    return {};
}

QString kindWord(store::DocumentKind kind)
{
    switch (kind) {
    case store::DocumentKind::Customer:
        return Words::tr("Customer");
    case store::DocumentKind::Product:
        return Words::tr("Product");
    case store::DocumentKind::Order:
        return Words::tr("Order");
    case store::DocumentKind::Invoice:
        return Words::tr("Invoice");
    case store::DocumentKind::CreditMemo:
        return Words::tr("Credit memo");
    case store::DocumentKind::DailySales:
        return Words::tr("Daily sales");
    case store::DocumentKind::DailyRefunds:
        return Words::tr("Daily refunds");
    }
    return {};
}

QString kindsWord(store::DocumentKind kind)
{
    switch (kind) {
    case store::DocumentKind::Customer:
        return Words::tr("Customers");
    case store::DocumentKind::Product:
        return Words::tr("Products");
    case store::DocumentKind::Order:
        return Words::tr("Orders");
    case store::DocumentKind::Invoice:
        return Words::tr("Invoices");
    case store::DocumentKind::CreditMemo:
        return Words::tr("Credit memos");
    case store::DocumentKind::DailySales:
        return Words::tr("Daily sales");
    case store::DocumentKind::DailyRefunds:
        return Words::tr("Daily refunds");
    }
    return {};
}

QString stageWord(store::Stage stage)
{
    switch (stage) {
    case store::Stage::Contact:
        return Words::tr("Contact");
    case store::Stage::Item:
        return Words::tr("Item");
    case store::Stage::InSummary:
        return Words::tr("In a daily summary");
    case store::Stage::Document:
        return Words::tr("Document");
    case store::Stage::Note:
        return Words::tr("History note");
    case store::Stage::Payment:
        return Words::tr("Payment");
    case store::Stage::Allocation:
        return Words::tr("Allocation");
    case store::Stage::Refund:
        return Words::tr("Refund");
    case store::Stage::Void:
    case store::Stage::Undo:
        return Words::tr("Taking back");
    case store::Stage::Reading:
        return Words::tr("Reading from the shop");
    case store::Stage::Done:
        return Words::tr("Done");
    }
    return {};
}

QString actionWord(const QString& action)
{
    static const QMap<QString, const char*> words{
        {QStringLiteral("Contact"), QT_TRANSLATE_NOOP("Names", "Contact")},
        {QStringLiteral("Item"), QT_TRANSLATE_NOOP("Names", "Item")},
        {QStringLiteral("Invoice"), QT_TRANSLATE_NOOP("Names", "Invoice")},
        {QStringLiteral("Payment"), QT_TRANSLATE_NOOP("Names", "Payment")},
        {QStringLiteral("CreditNote"), QT_TRANSLATE_NOOP("Names", "Credit note")},
        {QStringLiteral("Allocation"), QT_TRANSLATE_NOOP("Names", "Allocation")},
        {QStringLiteral("Refund"), QT_TRANSLATE_NOOP("Names", "Refund")},
        {QStringLiteral("Note"), QT_TRANSLATE_NOOP("Names", "History note")},
        {QStringLiteral("Void"), QT_TRANSLATE_NOOP("Names", "Voided")},
        {QStringLiteral("DeletePayment"), QT_TRANSLATE_NOOP("Names", "Payment deleted")},
        {QStringLiteral("Pull"), QT_TRANSLATE_NOOP("Names", "Reading the shop")},
        {QStringLiteral("SignIn"), QT_TRANSLATE_NOOP("Names", "Sign-in")},
    };
    const auto word = words.constFind(action);
    return word == words.constEnd() ? action : Words::tr(*word);
}

QString reasonWord(const QString& reason)
{
    static const QMap<QString, const char*> words{
        {QStringLiteral("new"), QT_TRANSLATE_NOOP("Names", "New in the shop")},
        {QStringLiteral("changed"), QT_TRANSLATE_NOOP("Names", "Changed in the shop")},
        {QStringLiteral("retry"), QT_TRANSLATE_NOOP("Names", "Tried again")},
        {QStringLiteral("canceled"), QT_TRANSLATE_NOOP("Names", "Canceled in the shop")},
        {QStringLiteral("undo"), QT_TRANSLATE_NOOP("Names", "Taken back at your wish")},
        {QStringLiteral("undone"), QT_TRANSLATE_NOOP("Names", "Taken back at your wish")},
        {QStringLiteral("day-not-over"), QT_TRANSLATE_NOOP("Names", "Waits for the end of its day")},
        {QStringLiteral("other-books"), QT_TRANSLATE_NOOP("Names", "Waits for its organisation")},
        {QStringLiteral("after-invoice"), QT_TRANSLATE_NOOP("Names", "Waits for its invoice")},
        {QStringLiteral("after-refused-sale"),
         QT_TRANSLATE_NOOP("Names", "Waits for its sale, which was refused")},
        {QStringLiteral("after-summary"), QT_TRANSLATE_NOOP("Names", "Waits for its day's payment")},
        {QStringLiteral("CANCELED_AFTER_PAYMENT"), QT_TRANSLATE_NOOP("Names", "Canceled after payment")},
        {QStringLiteral("CANCELED_IN_SUMMARY"),
         QT_TRANSLATE_NOOP("Names", "Canceled after its day was posted")},
        {QStringLiteral("TOTAL_MISMATCH"), QT_TRANSLATE_NOOP("Names", "Totals differ")},
        {QStringLiteral("TAX_MISMATCH"), QT_TRANSLATE_NOOP("Names", "Tax differs")},
        {QStringLiteral("TAX_NOT_MAPPED"), QT_TRANSLATE_NOOP("Names", "Tax not mapped")},
        {QStringLiteral("ACCOUNT_NOT_MAPPED"), QT_TRANSLATE_NOOP("Names", "Account not mapped")},
        {QStringLiteral("ACCOUNT_ARCHIVED"), QT_TRANSLATE_NOOP("Names", "Account archived")},
        {QStringLiteral("PERIOD_LOCKED"), QT_TRANSLATE_NOOP("Names", "Period locked")},
        {QStringLiteral("CURRENCY_NOT_ENABLED"), QT_TRANSLATE_NOOP("Names", "Currency not enabled")},
        {QStringLiteral("INVOICE_EXCEEDS_ORDER"), QT_TRANSLATE_NOOP("Names", "More invoiced than ordered")},
        {QStringLiteral("ORDER_NOT_POSTABLE"), QT_TRANSLATE_NOOP("Names", "Order not ready")},
    };
    const auto word = words.constFind(reason);
    return word == words.constEnd() ? reason : Words::tr(*word);
}

QString kindIcon(store::DocumentKind kind)
{
    switch (kind) {
    case store::DocumentKind::Customer:
        return QStringLiteral("customer");
    case store::DocumentKind::Product:
        return QStringLiteral("product");
    case store::DocumentKind::Order:
        return QStringLiteral("order");
    case store::DocumentKind::Invoice:
    case store::DocumentKind::DailySales:
        return QStringLiteral("log");
    case store::DocumentKind::CreditMemo:
    case store::DocumentKind::DailyRefunds:
        return QStringLiteral("revert");
    }
    return {};
}

} // namespace counterfoil::ui
