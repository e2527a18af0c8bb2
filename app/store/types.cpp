#include "store/types.h"

#include <array>

namespace counterfoil::store {

namespace {

template <class Enum>
struct Name
{
    Enum value;
    const char* name;
};
template <class Enum>
Name(Enum, const char*) -> Name<Enum>; // clang 14 does not find it by itself

constexpr std::array documentKinds{Name{DocumentKind::Customer, "customer"},
                                   Name{DocumentKind::Product, "product"},
                                   Name{DocumentKind::Order, "order"},
                                   Name{DocumentKind::Invoice, "invoice"},
                                   Name{DocumentKind::CreditMemo, "creditmemo"},
                                   Name{DocumentKind::DailySales, "dailysales"},
                                   Name{DocumentKind::DailyRefunds, "dailyrefunds"}};
constexpr std::array stages{Name{Stage::Contact, "contact"},
                            Name{Stage::Item, "item"},
                            Name{Stage::InSummary, "insummary"},
                            Name{Stage::Document, "document"},
                            Name{Stage::Note, "note"},
                            Name{Stage::Payment, "payment"},
                            Name{Stage::Allocation, "allocation"},
                            Name{Stage::Refund, "refund"},
                            Name{Stage::Void, "void"},
                            Name{Stage::Undo, "undo"},
                            Name{Stage::Reading, "reading"},
                            Name{Stage::Done, "done"}};
constexpr std::array queueStates{Name{QueueState::Waiting, "waiting"}, Name{QueueState::Sending, "sending"},
                                 Name{QueueState::InDoubt, "indoubt"}, Name{QueueState::Failed, "failed"},
                                 Name{QueueState::Blocked, "blocked"}, Name{QueueState::Skipped, "skipped"}};
constexpr std::array xeroKinds{Name{XeroKind::Contact, "Contact"}, Name{XeroKind::Item, "Item"},
                               Name{XeroKind::Invoice, "Invoice"}, Name{XeroKind::CreditNote, "CreditNote"},
                               Name{XeroKind::Payment, "Payment"}, Name{XeroKind::Allocation, "Allocation"},
                               Name{XeroKind::Refund, "Refund"},   Name{XeroKind::Note, "Note"}};

template <class Enum, std::size_t N>
QString nameOf(const std::array<Name<Enum>, N>& names, Enum value)
{
    for (const auto& entry : names) {
        if (entry.value == value)
            return QLatin1String(entry.name);
    }
    return {};
}

template <class Enum, std::size_t N>
std::optional<Enum> valueOf(const std::array<Name<Enum>, N>& names, const QString& name)
{
    for (const auto& entry : names) {
        if (name == QLatin1String(entry.name))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace

QString documentKindName(DocumentKind kind)
{
    return nameOf(documentKinds, kind);
}

std::optional<DocumentKind> documentKindFromName(const QString& name)
{
    return valueOf(documentKinds, name);
}

QString stageName(Stage stage)
{
    return nameOf(stages, stage);
}

std::optional<Stage> stageFromName(const QString& name)
{
    return valueOf(stages, name);
}

QString queueStateName(QueueState state)
{
    return nameOf(queueStates, state);
}

std::optional<QueueState> queueStateFromName(const QString& name)
{
    return valueOf(queueStates, name);
}

QString xeroKindName(XeroKind kind)
{
    return nameOf(xeroKinds, kind);
}

std::optional<XeroKind> xeroKindFromName(const QString& name)
{
    return valueOf(xeroKinds, name);
}

Precedence precedenceOf(int priority)
{
    constexpr int step = 100; // the program's own priorities stay within half of it
    if (priority >= step / 2)
        return Precedence::First;
    return priority < -step / 2 ? Precedence::Last : Precedence::Usual;
}

} // namespace counterfoil::store
