#include "sandbox/xero/answers.h"
#include "sandbox/xero/contacts.h"
#include "sandbox/xero/endpoints.h"
#include "sandbox/xero/present.h"
#include "sandbox/xero/settlement.h"

#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace counterfoil::sandbox {

namespace {

constexpr qsizetype maxBodyBytes = 3'500'000;
constexpr qsizetype maxItems = 500;

WebResponse badData(const QString& detail)
{
    return apiException(14, QStringLiteral("PostDataInvalidException"),
                        QString(QStringLiteral("JSON for post data was invalid, ") + detail));
}

/// The elements of a body: {"Invoices": […]} or, as Xero also takes, one bare object.
std::optional<QJsonArray> elementsOf(const ApiCall& call, const QString& name, QString& problem)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body, &error);
    if (!document.isObject()) {
        problem = error.errorString();
        return std::nullopt;
    }
    const QJsonObject body = document.object();
    const bool wrapped = body.value(name).isArray();
    if (wrapped && body.size() > 1) {
        problem = QStringLiteral("Could not find member '%1' on object of type '%2'")
                      .arg(body.keys().at(0) == name ? body.keys().at(1) : body.keys().at(0), name);
        return std::nullopt;
    }
    return wrapped ? body.value(name).toArray() : QJsonArray{body};
}

using WriteOne = std::function<Outcome(const QJsonObject&)>;

struct WriteShape
{
    QString name;      ///< "Invoices"
    QString type;      ///< "Invoice", for the schema
    QString errorFlag; ///< "HasErrors"
};

WebResponse writeMany(const ApiCall& call, const WriteShape& shape, const WriteOne& writeOne)
{
    QString problem;
    const auto elements = elementsOf(call, shape.name, problem);
    if (!elements)
        return badData(problem);
    if (elements->isEmpty())
        return apiException(17, QStringLiteral("NoDataProcessedException"),
                            QStringLiteral("No data was processed"));
    if (shape.name == u"Items" && elements->size() > maxItems)
        return badData(QStringLiteral("more than 500 items in one request"));
    for (const auto& element : *elements) {
        problem = call.schema.problem(shape.type, element.toObject());
        if (!problem.isEmpty())
            return badData(problem);
    }
    const Books before = call.summarizeErrors() ? call.books : Books();
    QList<Outcome> outcomes;
    for (const auto& element : *elements) {
        const QStringList tooLong = call.schema.lengthErrors(shape.type, element.toObject());
        outcomes.append(tooLong.isEmpty() ? writeOne(element.toObject())
                                          : Outcome::refused(element.toObject(), tooLong));
    }
    const bool refused =
        std::any_of(outcomes.cbegin(), outcomes.cend(), [](const Outcome& one) { return !one.saved(); });
    if (refused && call.summarizeErrors())
        call.books = before;
    return writeAnswer(shape.name, shape.errorFlag, outcomes, call.summarizeErrors(), call.now);
}

WebResponse writeDocuments(const ApiCall& call, DocumentKind kind, WriteMode mode)
{
    const DocumentNames& names = DocumentNames::of(kind);
    const QString pathId = call.path.value(1);
    if (!pathId.isEmpty() && !findDocument(call.books, kind, pathId, pathId))
        return notFound();
    const WriteShape shape{
        names.array, kind == DocumentKind::Invoice ? QStringLiteral("Invoice") : QStringLiteral("CreditNote"),
        QStringLiteral("HasErrors")};
    return writeMany(call, shape, [&](const QJsonObject& input) {
        Outcome outcome = writeDocument(call.books, kind, input, mode, call.unitDecimals(), pathId, call.now);
        if (outcome.saved())
            outcome.element =
                presentDocument(call.books, kind, outcome.element, Detail::Full, call.unitDecimals());
        return outcome;
    });
}

WebResponse writePayments(const ApiCall& call)
{
    const WriteShape shape{QStringLiteral("Payments"), QStringLiteral("Payment"),
                           QStringLiteral("HasValidationErrors")};
    const QString id = call.path.value(1);
    if (!id.isEmpty() && !call.books.payments.byId(id))
        return notFound();
    if (!id.isEmpty())
        return writeMany(call, shape, [&](const QJsonObject& input) {
            return deletePayment(call.books, id, input, call.now);
        });
    return writeMany(call, shape,
                     [&](const QJsonObject& input) { return createPayment(call.books, input, call.now); });
}

WebResponse writeAllocations(const ApiCall& call)
{
    const WriteShape shape{QStringLiteral("Allocations"), QStringLiteral("Allocation"),
                           QStringLiteral("HasErrors")};
    const QString note = call.path.at(1);
    if (!call.books.creditNotes.byId(note))
        return notFound();
    return writeMany(call, shape, [&](const QJsonObject& input) {
        return createAllocation(call.books, note, input, call.now);
    });
}

WebResponse writeHistory(const ApiCall& call)
{
    const WriteShape shape{QStringLiteral("HistoryRecords"), QStringLiteral("HistoryRecord"),
                           QStringLiteral("HasErrors")};
    return writeMany(call, shape, [&](const QJsonObject& input) -> Outcome {
        const QString details = textOf(input, u"Details");
        if (details.isEmpty() || details.size() > 2500)
            return Outcome::refused(
                input, {QStringLiteral("The length of the Details must be between 1 and 2500.")});
        const QJsonObject record{{QStringLiteral("_id"), freshId()},
                                 {QStringLiteral("_document"), call.path.at(1)},
                                 {QStringLiteral("Details"), details},
                                 {QStringLiteral("Changes"), QStringLiteral("Note")},
                                 {QStringLiteral("User"), QStringLiteral("Demo user")},
                                 {QStringLiteral("DateUTC"), xeroDateTime(call.now)}};
        call.books.history.put(record);
        return {record, {}, {}};
    });
}

WebResponse deleteEndpoint(const ApiCall& call)
{
    if (call.path.size() != 4 || call.path.at(0) != u"CreditNotes" || call.path.at(2) != u"Allocations")
        return notFound();
    const Outcome outcome = deleteAllocation(call.books, call.path.at(1), call.path.at(3), call.now);
    if (!outcome.saved())
        return notFound();
    return WebResponse::json(200, withoutInternals(outcome.element));
}

} // namespace

WebResponse writeEndpoint(const ApiCall& call)
{
    if (call.request.method == "DELETE")
        return deleteEndpoint(call);
    if (call.request.body.size() > maxBodyBytes)
        return badData(QStringLiteral("the body is larger than 3.5 MB"));
    const QByteArray contentType = call.request.header("Content-Type");
    if (!contentType.startsWith("application/json"))
        return badData(QStringLiteral("Content-Type is not application/json"));
    const WriteMode mode = call.request.method == "PUT" ? WriteMode::Create : WriteMode::CreateOrUpdate;
    const QString& name = call.path.first();
    const bool put = mode == WriteMode::Create;
    if (call.path.size() == 3 && call.path.at(2) == u"History" && put)
        return writeHistory(call);
    if (call.path.size() == 3 && call.path.at(2) == u"Allocations" && name == u"CreditNotes" && put)
        return writeAllocations(call);
    if (call.path.size() > 2 || (put && call.path.size() > 1))
        return notFound();
    if (name == u"Invoices")
        return writeDocuments(call, DocumentKind::Invoice, mode);
    if (name == u"CreditNotes")
        return writeDocuments(call, DocumentKind::CreditNote, mode);
    if (name == u"Payments")
        return writePayments(call);
    if (name == u"Contacts")
        return writeMany(
            call, {name, QStringLiteral("Contact"), QStringLiteral("HasValidationErrors")},
            [&](const QJsonObject& input) { return writeContact(call.books, input, mode, call.now); });
    if (name == u"Accounts" && put)
        return writeMany(
            call, {name, QStringLiteral("Account"), QStringLiteral("HasErrors")},
            [&](const QJsonObject& input) { return createAccount(call.books, input, call.now); });
    if (name == u"Items")
        return writeMany(
            call, {name, QStringLiteral("Item"), QStringLiteral("HasErrors")},
            [&](const QJsonObject& input) { return writeItem(call.books, input, mode, call.now); });
    return notFound();
}

} // namespace counterfoil::sandbox
