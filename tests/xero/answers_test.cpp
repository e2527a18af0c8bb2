#include "samples.h"

#include "xero/client.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::xero;
using namespace counterfoil::test;

namespace {

HttpResponse answer(int status, const QByteArray& body, const QList<HttpHeader>& headers = {})
{
    return {status, headers, body};
}

/// Three invoices A, B, C.
WriteRequest threeInvoices()
{
    QList<SalesDocument> documents;
    for (const QString& number : {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}) {
        SalesDocument document = sampleDocument(DocumentType::Invoice);
        document.number = number;
        documents.append(document);
    }
    return putDocuments(DocumentType::Invoice, documents);
}

QByteArray saved(const char* number, const char* more = R"("StatusAttributeString":"OK")")
{
    return QByteArray(R"({"InvoiceID":"id-)") + number + R"(","InvoiceNumber":")" + number +
           R"(","Status":"AUTHORISED","Total":89.99,)" + more + '}';
}

QByteArray invoices(const QList<QByteArray>& elements)
{
    return R"({"Id":"x","Status":"OK","Invoices":[)" + elements.join(',') + "]}";
}

} // namespace

/// What an answer of Xero means: per element for writes, and as an Error for everything that is not 2xx.
class AnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void elementsComeInOrder();
    void elementsAreMatchedByNumber();
    void elementsWithoutNumberAreMatchedByPosition();
    void anotherNumberIsNoAnswer();
    void statuses_data();
    void statuses();
    void messagesOrDescriptions();
    void nestedErrorsAreFound();
    void missingElementsAreABadResponse();
    void savedWithoutTotalIsABadResponse();
    void contactsAndItemsAndPayments();
    void paymentsAreMatchedByTheirDocument();
    void allocationsMayHaveNoId();
    void voidNeedsNoTotal();
    void refusedRequestGivesElementErrors();
    void refusedRequestWithoutReasons();
    void errors_data();
    void errors();
    void unavailableSaysWhenToTryAgain();
    void detailHasTheCorrelationId();
};

void AnswersTest::elementsComeInOrder()
{
    const auto read =
        readWriteResponse(threeInvoices(), answer(200, invoices({saved("A"), saved("B"), saved("C")})));
    QVERIFY(read);
    QCOMPARE(read->size(), 3);
    QCOMPARE(read->at(1).id, QStringLiteral("id-B"));
    QCOMPARE(read->at(1).number, QStringLiteral("B"));
    QCOMPARE(read->at(1).document.total, amount("89.99"));
    QVERIFY(read->at(1).saved());
}

void AnswersTest::elementsAreMatchedByNumber()
{
    const auto read =
        readWriteResponse(threeInvoices(), answer(200, invoices({saved("C"), saved("A"), saved("B")})));
    QVERIFY(read);
    QCOMPARE(read->at(0).id, QStringLiteral("id-A"));
    QCOMPARE(read->at(1).id, QStringLiteral("id-B"));
    QCOMPARE(read->at(2).id, QStringLiteral("id-C"));
}

void AnswersTest::elementsWithoutNumberAreMatchedByPosition()
{
    const QByteArray refused = R"({"StatusAttributeString":"ERROR","ValidationErrors":[{"Message":"no"}]})";
    const auto read =
        readWriteResponse(threeInvoices(), answer(200, invoices({saved("A"), refused, saved("C")})));
    QVERIFY(read);
    QCOMPARE(read->at(1).status, ElementStatus::Error);
    QCOMPARE(read->at(1).number, QStringLiteral("B"));
    QCOMPARE(read->at(1).errors, QStringList{QStringLiteral("no")});
    QVERIFY(read->at(2).saved());
}

void AnswersTest::anotherNumberIsNoAnswer()
{
    const auto read =
        readWriteResponse(threeInvoices(), answer(200, invoices({saved("A"), saved("X"), saved("C")})));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadResponse);
}

void AnswersTest::statuses_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<ElementStatus>("status");
    const auto row = [](const char* name, const char* more, ElementStatus status) {
        QTest::newRow(name) << QByteArray(more) << status;
    };
    row("OK", R"("StatusAttributeString":"OK")", ElementStatus::Ok);
    row("WARNING", R"("StatusAttributeString":"WARNING","Warnings":[{"Message":"w"}])",
        ElementStatus::Warning);
    row("ERROR with an id", R"("StatusAttributeString":"ERROR","ValidationErrors":[{"Message":"e"}])",
        ElementStatus::Error);
    row("ERROR without a reason", R"("StatusAttributeString":"ERROR")", ElementStatus::Error);
    row("no status, errors, HasErrors false", R"("HasErrors":false,"ValidationErrors":[{"Message":"e"}])",
        ElementStatus::Error);
    row("no status, nothing wrong", R"("HasErrors":false,"ValidationErrors":[])", ElementStatus::Ok);
    row("no status, warnings", R"("Warnings":[{"Message":"w"}])", ElementStatus::Warning);
    row("OK wins over a validation error of a part",
        R"("StatusAttributeString":"OK","ValidationErrors":[{"Message":"e"}])", ElementStatus::Ok);
}

void AnswersTest::statuses()
{
    QFETCH(QByteArray, more);
    const auto read = readWriteResponse(
        threeInvoices(), answer(200, invoices({saved("A", more.constData()), saved("B"), saved("C")})));
    QVERIFY(read);
    QTEST(read->at(0).status, "status");
    QCOMPARE(read->at(0).saved(), !read->at(0).id.isEmpty());
    QCOMPARE(read->at(0).errors.isEmpty(), read->at(0).saved());
}

void AnswersTest::messagesOrDescriptions()
{
    const char* more =
        R"("StatusAttributeString":"ERROR","ValidationErrors":[{"Message":"one"},{"Description":"two"},
        {"Message":"one"}],"Warnings":[{"Message":"beware"}])";
    const auto read =
        readWriteResponse(threeInvoices(), answer(200, invoices({saved("A", more), saved("B"), saved("C")})));
    QVERIFY(read);
    QCOMPARE(read->at(0).errors, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(read->at(0).warnings, QStringList{QStringLiteral("beware")});
}

void AnswersTest::nestedErrorsAreFound()
{
    const char* more = R"("StatusAttributeString":"ERROR","ValidationErrors":[],
        "Contact":{"ValidationErrors":[{"Message":"contact"}]},
        "LineItems":[{"ValidationErrors":[{"Message":"line"}]},{"ValidationErrors":[{"Message":"line"}]}])";
    const auto read =
        readWriteResponse(threeInvoices(), answer(200, invoices({saved("A", more), saved("B"), saved("C")})));
    QVERIFY(read);
    QCOMPARE(read->at(0).errors, (QStringList{QStringLiteral("contact"), QStringLiteral("line")}));
}

void AnswersTest::missingElementsAreABadResponse()
{
    for (const QByteArray& body : {invoices({saved("A"), saved("B")}), invoices({}), QByteArray("{}"),
                                   QByteArray("<html>"), QByteArray(R"({"Invoices":[{"Inv)")}) {
        const auto read = readWriteResponse(threeInvoices(), answer(200, body));
        QVERIFY2(!read, body.constData());
        QCOMPARE(read.error().kind, ErrorKind::BadResponse);
    }
}

void AnswersTest::savedWithoutTotalIsABadResponse()
{
    const QByteArray noTotal = R"({"InvoiceID":"a","InvoiceNumber":"A","Status":"AUTHORISED"})";
    const QByteArray noId = R"({"InvoiceNumber":"A","Status":"AUTHORISED","Total":1})";
    for (const QByteArray& first : {noTotal, noId})
        QVERIFY(!readWriteResponse(threeInvoices(), answer(200, invoices({first, saved("B"), saved("C")}))));
}

void AnswersTest::contactsAndItemsAndPayments()
{
    const auto contacts = readWriteResponse(putContacts({sampleContact()}), answer(200, R"({"Contacts":[
        {"ContactID":"c1","ContactNumber":"M-77","Name":"Zoë","HasValidationErrors":false,"ValidationErrors":[]}]})"));
    QVERIFY(contacts);
    QCOMPARE(contacts->at(0).id, QStringLiteral("c1"));
    QCOMPARE(contacts->at(0).number, QStringLiteral("M-77"));

    const auto items = readWriteResponse(putItems({sampleItem()}), answer(200, R"({"Items":[
        {"Code":"MUG-RED","StatusAttributeString":"ERROR",
         "ValidationErrors":[{"Message":"Price List Item with Code 'MUG-RED' already exists"}]}]})"));
    QVERIFY(items);
    QVERIFY(!items->at(0).saved());
    QCOMPARE(items->at(0).errors.first(),
             QStringLiteral("Price List Item with Code 'MUG-RED' already exists"));

    const auto deleted = readWriteResponse(
        deletePayment(paymentId), answer(200, R"({"Payments":[{"PaymentID":"p1","Status":"DELETED"}]})"));
    QVERIFY(deleted);
    QCOMPARE(deleted->at(0).id, QStringLiteral("p1"));
}

void AnswersTest::paymentsAreMatchedByTheirDocument()
{
    const QByteArray body = R"({"Payments":[
        {"PaymentID":"p2","CreditNote":{"CreditNoteID":"n","CreditNoteNumber":"MC-000000031"}},
        {"PaymentID":"p1","Invoice":{"InvoiceID":"11111111-1111-4111-8111-111111111111"}}]})";
    const auto read = readWriteResponse(putPayments({samplePayment(), sampleRefund()}), answer(200, body));
    QVERIFY(read);
    QCOMPARE(read->at(0).id, QStringLiteral("p1"));
    QCOMPARE(read->at(1).id, QStringLiteral("p2"));
}

void AnswersTest::allocationsMayHaveNoId()
{
    const auto read = readWriteResponse(putAllocation(sampleAllocation()), answer(200, R"({"Allocations":[
        {"Amount":30.65,"Invoice":{"InvoiceID":"i"},"ValidationErrors":[]}]})"));
    QVERIFY(read);
    QVERIFY(read->at(0).saved());
}

void AnswersTest::voidNeedsNoTotal()
{
    const auto read = readWriteResponse(
        voidDocument(DocumentType::Invoice, invoiceId),
        answer(200, R"({"Invoices":[{"InvoiceID":")" + invoiceId.toLatin1() + R"(","Status":"VOIDED"}]})"));
    QVERIFY(read);
    QCOMPARE(read->at(0).id, invoiceId);
}

void AnswersTest::refusedRequestGivesElementErrors()
{
    const QByteArray body = R"({"ErrorNumber":10,"Type":"ValidationException",
        "Message":"A validation exception occurred","Elements":[
        {"InvoiceNumber":"B","InvoiceID":"id-B","ValidationErrors":[{"Message":"Invoice # must be unique."}]}]})";
    const auto read = readWriteResponse(threeInvoices(), answer(400, body));
    QVERIFY(read);
    QCOMPARE(read->size(), 3);
    QCOMPARE(read->at(1).errors, QStringList{QStringLiteral("Invoice # must be unique.")});
    QVERIFY(read->at(1).id.isEmpty());
    for (const ElementResult& result : *read)
        QVERIFY(!result.saved());
    QVERIFY(read->at(0).errors.first().contains(QStringLiteral("another document")));
}

void AnswersTest::refusedRequestWithoutReasons()
{
    const auto read = readWriteResponse(threeInvoices(), answer(400, R"({"ErrorNumber":14,
        "Type":"PostDataInvalidException","Message":"JSON for post data was invalid"})"));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Rejected);
    QVERIFY(read.error().message.contains(QStringLiteral("JSON for post data was invalid")));
}

void AnswersTest::errors_data()
{
    QTest::addColumn<HttpResponse>("response");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const HttpResponse& response, ErrorKind kind, const char* code,
                        const char* says) {
        QTest::newRow(name) << response << kind << QString::fromLatin1(code) << QString::fromLatin1(says);
    };
    row("400 validation", answer(400, R"({"ErrorNumber":10,"Type":"ValidationException",
        "Message":"A validation exception occurred","Elements":[{"ValidationErrors":[{"Message":"Email is bad"}]}]})"),
        ErrorKind::Rejected, "", "Email is bad");
    row("400 idempotency",
        answer(400, R"({"Message":"Idempotency Key: abc is used with a different request."})"),
        ErrorKind::Rejected, "IDEMPOTENCY_CONFLICT", "same key");
    row("400 idempotency, another envelope",
        answer(
            400,
            R"({"Title":"Bad Request","Detail":"Idempotency Key: abc is used with a different request."})"),
        ErrorKind::Rejected, "IDEMPOTENCY_CONFLICT", "same key");
    row("400 html", answer(400, "<html>Bad request</html>"), ErrorKind::BadResponse, "", "proxy");
    row("401 expired", answer(401, R"({"Type":null,"Title":"Unauthorized","Status":401,
        "Detail":"TokenExpired: token expired at 01/01/2001 00:00:00","Instance":"g","Extensions":{}})"),
        ErrorKind::Unauthorized, "TOKEN_EXPIRED", "Connect Now");
    row("401 other",
        answer(401, R"({"Title":"Unauthorized","Status":401,"Detail":"AuthenticationUnsuccessful"})"),
        ErrorKind::Unauthorized, "SIGN_IN_AGAIN", "Connect Now");
    row("401 empty", answer(401, {}), ErrorKind::Unauthorized, "SIGN_IN_AGAIN", "Connect Now");
    row("401 scope", answer(401, "{}", {{"WWW-Authenticate", R"(Bearer error="insufficient_scope")"}}),
        ErrorKind::Forbidden, "SCOPE_MISSING", "permission");
    row("401 scope as Xero spells it", answer(401, "{}", {{"www-authenticate", "insufficent_scope"}}),
        ErrorKind::Forbidden, "SCOPE_MISSING", "permission");
    row("403 disconnected", answer(403, R"({"Type":null,"Title":"Forbidden","Status":403,
        "Detail":"AuthenticationUnsuccessful","Instance":"g"})"),
        ErrorKind::Forbidden, "TENANT_DISCONNECTED", "Connect Now");
    row("403 html", answer(403, "<HTML><H1>Access Denied</H1></HTML>"), ErrorKind::Forbidden, "ACCESS_DENIED",
        "TLS");
    row("403 other", answer(403, R"({"Detail":"User may not"})"), ErrorKind::Forbidden, "", "User may not");
    row("404", answer(404, "The resource you're looking for cannot be found"), ErrorKind::Rejected,
        "NOT_FOUND", "deleted");
    row("412", answer(412, {}), ErrorKind::BadResponse, "PRECONDITION_FAILED", "TLS");
    row("413", answer(413, {}), ErrorKind::Rejected, "TOO_LARGE", "larger");
    row("429", answer(429, {}, {{"Retry-After", "22"}, {"X-Rate-Limit-Problem", "minute"}}),
        ErrorKind::RateLimited, "RATE_LIMITED", "");
    row("500", answer(500, "{}"), ErrorKind::ServerFailed, "", "500");
    row("501", answer(501, {}), ErrorKind::ServerFailed, "", "501");
    row("502 html", answer(502, "<html>Bad gateway</html>"), ErrorKind::ServerFailed, "", "502");
    row("503 maintenance", answer(503, "The Xero API is currently offline for maintenance"),
        ErrorKind::ServerFailed, "MAINTENANCE", "maintenance");
    row("503 unavailable", answer(503, "The Xero API is temporarily unavailable"), ErrorKind::ServerFailed,
        "", "temporarily unavailable");
    row("503 organisation", answer(503, "The Organisation is offline"), ErrorKind::ServerFailed,
        "ORGANISATION_OFFLINE", "organisation");
    row("302 captive portal", answer(302, {}), ErrorKind::BadResponse, "REDIRECTED", "network");
    row("418", answer(418, {}), ErrorKind::BadResponse, "", "418");
}

void AnswersTest::errors()
{
    QFETCH(HttpResponse, response);
    QFETCH(QString, says);
    const Error error = responseError(response, QStringLiteral("GET Invoices"));
    QTEST(error.kind, "kind");
    QTEST(error.code, "code");
    QCOMPARE(error.httpStatus, response.status);
    QVERIFY2(error.message.contains(says), qPrintable(error.message));
    QVERIFY(!error.message.isEmpty());
    QVERIFY(!error.detail.isEmpty());
}

void AnswersTest::unavailableSaysWhenToTryAgain()
{
    QCOMPARE(responseError(answer(503, {}), {}).retryAfter, std::optional(std::chrono::seconds(300)));
    const Error limited =
        responseError(answer(429, {}, {{"Retry-After", "66975"}, {"X-Rate-Limit-Problem", "day"}}), {});
    QCOMPARE(limited.retryAfter, std::optional(std::chrono::seconds(66975)));
    QCOMPARE(limited.limit, RateLimit::Day);
}

void AnswersTest::detailHasTheCorrelationId()
{
    const Error error = responseError(answer(500, "{}", {{"xero-correlation-id", "abc-123"}}),
                                      QStringLiteral("PUT Invoices"));
    QVERIFY2(error.detail.contains(QStringLiteral("abc-123")), qPrintable(error.detail));
    QVERIFY(error.detail.contains(QStringLiteral("PUT Invoices")));
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"
