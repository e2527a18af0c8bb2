#include "sync/reconciler.h"

#include "reconcile/compare.h"
#include "reconcile/period.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::XeroKind;
using xero::DocumentType;

constexpr std::chrono::minutes longestWait{5};
constexpr std::chrono::seconds shortWait{2};
constexpr int attempts = 4;
/// Numbers that were never posted are looked up as well, in case another journal posted them; where a whole
/// shop is missing that is not worth its calls.
constexpr qsizetype mostNumbers = 400;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reconcile)
};

Error stopped()
{
    return makeError(ErrorKind::Cancelled, Words::tr("Stopped."));
}

/// The increment id in a number of ours; empty when it is none.
QString incrementIdIn(const QString& number, magento::Kind kind, const posting::Mapping& mapping)
{
    const QString mark = QStringLiteral("\x01");
    const QString pattern = posting::documentNumber(kind, mark, mapping);
    const QString prefix = pattern.section(mark, 0, 0);
    const QString suffix = pattern.section(mark, 1);
    const bool ours = !prefix.isEmpty() && number.startsWith(prefix) && number.endsWith(suffix) &&
                      number.size() > prefix.size() + suffix.size();
    return ours ? number.mid(prefix.size(), number.size() - prefix.size() - suffix.size()) : QString();
}

} // namespace

QList<DocumentKind> Reconciler::kinds() const
{
    QList<DocumentKind> kinds;
    if (m.settings.flag(QStringLiteral("sync.documents")))
        kinds.append(m.settings.source() == posting::SyncSource::Invoice ? DocumentKind::Invoice
                                                                         : DocumentKind::Order);
    if (m.settings.flag(QStringLiteral("sync.creditMemos")))
        kinds.append(DocumentKind::CreditMemo);
    return kinds;
}

template <class Ask>
auto Reconciler::ask(Ask question, std::stop_token stop) -> decltype(question())
{
    for (int attempt = 1;; ++attempt) {
        const QDateTime allowedAt = m.budget.nextCallAllowedAt();
        const auto wait = std::chrono::milliseconds(
            allowedAt.isValid() ? qMax<qint64>(0, m.clock.nowUtc().msecsTo(allowedAt)) : 0);
        if (m.budget.dayExhausted() || wait > longestWait)
            return makeError(ErrorKind::RateLimited,
                             Words::tr("Xero's calls for today are used up. Reconcile again at %1.")
                                 .arg(QLocale().toString(allowedAt.toLocalTime(), QLocale::ShortFormat)),
                             {}, QStringLiteral("DAY_LIMIT"));
        if (wait.count() > 0) {
            m.progress(Words::tr("Waiting for Xero's minute limit"));
            if (!m.pause(wait, stop))
                return stopped();
        }
        auto answer = question();
        const bool again = !answer && answer.error().kind == ErrorKind::RateLimited &&
                           answer.error().limit != RateLimit::Day && attempt < attempts;
        if (!again)
            return answer;
        if (!m.pause(answer.error().retryAfter.value_or(shortWait), stop))
            return stopped();
    }
}

Result<void> Reconciler::readBooks(DocumentType type, const reconcile::Period& period, std::stop_token stop)
{
    const bool invoices = type == DocumentType::Invoice;
    const QString phase =
        invoices ? Words::tr("Reading Xero's invoices") : Words::tr("Reading Xero's credit notes");
    int pages = 1;
    for (int page = 1; page <= pages; ++page) {
        if (stop.stop_requested())
            return stopped();
        m.progress(phase, page - 1, pages);
        const auto answer =
            ask([&] { return m.books.documentsOfDays(type, period.from, period.to, page, stop); }, stop);
        if (!answer)
            return answer.error();
        documentsOf(type) += answer->documents;
        pages = answer->pageCount;
    }
    return {};
}

Result<void> Reconciler::readTheirSources(DocumentType type, std::stop_token stop)
{
    const bool invoices = type == DocumentType::Invoice;
    const XeroKind xeroKind = invoices ? XeroKind::Invoice : XeroKind::CreditNote;
    const QList<DocumentKind> ofType =
        invoices ? QList{DocumentKind::Invoice, DocumentKind::Order} : QList{DocumentKind::CreditMemo};
    QMap<DocumentKind, QList<qint64>> ids;
    QMap<DocumentKind, QStringList> numbers;
    Documents ours;
    for (const auto& document : std::as_const(documentsOf(type))) {
        const auto entry = m.ledger.findNumber(m.tenantId, xeroKind, document.number);
        if (entry) {
            const auto kind = store::documentKindFromName(entry->magentoKey.section(u':', 0, 0));
            const qint64 id = entry->magentoKey.section(u':', 1).toLongLong();
            if (kind && !m_shop.has(*kind, id))
                ids[*kind].append(id);
            ours.append(document);
            continue;
        }
        for (const DocumentKind kind : ofType) {
            const QString incrementId = incrementIdIn(document.number, magentoKind(kind), m.mapping);
            if (incrementId.isEmpty())
                continue;
            ours.append(document);
            if (!m_shop.hasNumber(kind, incrementId))
                numbers[kind].append(incrementId);
            break;
        }
    }
    documentsOf(type) = ours; // the rest is none of this program's business
    for (auto it = ids.cbegin(); it != ids.cend(); ++it) {
        if (auto read = m_shop.readIds(it.key(), it.value(), stop); !read)
            return read;
    }
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it) {
        if (auto read = m_shop.readNumbers(it.key(), it.value(), stop); !read)
            return read;
    }
    return {};
}

Result<void> Reconciler::lookUp(DocumentType type, const QStringList& ids, const QStringList& numbers,
                                std::stop_token stop)
{
    constexpr qsizetype perCall = 40;
    const bool invoices = type == DocumentType::Invoice;
    const auto inSlices = [&](const QStringList& texts, const auto& question) -> Result<void> {
        for (qsizetype at = 0; at < texts.size(); at += perCall) {
            m.progress(Words::tr("Looking up what the lists leave open"), at, texts.size());
            const auto found = ask([&] { return question(texts.mid(at, perCall)); }, stop);
            if (!found)
                return found.error();
            documentsOf(type) += *found;
        }
        return {};
    };
    if (!invoices)
        return inSlices(numbers,
                        [&](const QStringList& part) { return m.books.findCreditNotes(part, stop); });
    if (auto byId = inSlices(ids, [&](const QStringList& part) { return m.books.invoicesById(part, stop); });
        !byId)
        return byId;
    return inSlices(numbers, [&](const QStringList& part) { return m.books.findInvoices(part, stop); });
}

Result<void> Reconciler::lookUpMissing(const QList<reconcile::ShopDocument>& documents, std::stop_token stop)
{
    QSet<QString> listed;
    for (const auto& document : std::as_const(m_invoices))
        listed << document.id << document.number;
    for (const auto& document : std::as_const(m_creditNotes))
        listed << document.id << document.number;
    QStringList invoiceIds, invoiceNumbers, creditNoteNumbers;
    for (const auto& document : documents) {
        const bool memo = document.kind == magento::Kind::CreditMemo;
        if (document.posted && !listed.contains(document.posted->xeroId)) {
            // Credit notes cannot be asked for by a list of ids.
            if (memo)
                creditNoteNumbers.append(document.posted->xeroNumber);
            else
                invoiceIds.append(document.posted->xeroId);
        } else if (!document.posted && !document.canceled && !document.notDue &&
                   !listed.contains(document.number)) {
            QStringList& numbers = memo ? creditNoteNumbers : invoiceNumbers;
            if (numbers.size() < mostNumbers)
                numbers.append(document.number);
        }
    }
    if (auto found = lookUp(DocumentType::Invoice, invoiceIds, invoiceNumbers, stop); !found)
        return found;
    return lookUp(DocumentType::CreditNote, {}, creditNoteNumbers, stop);
}

Result<reconcile::Report> Reconciler::run(const reconcile::Period& period, std::stop_token stop)
{
    if (const QString problem = reconcile::periodProblem(period); !problem.isEmpty())
        return makeError(ErrorKind::Settings, problem, {}, QStringLiteral("PERIOD"));
    const QList<DocumentKind> wanted = kinds();
    if (auto read = m_shop.readPeriod(wanted, period, stop); !read)
        return read.error();
    QList<DocumentType> types;
    for (const DocumentKind kind : wanted)
        types.append(kind == DocumentKind::CreditMemo ? DocumentType::CreditNote : DocumentType::Invoice);
    for (const DocumentType type : std::as_const(types)) {
        if (auto read = readBooks(type, period, stop); !read)
            return read.error();
        if (auto read = readTheirSources(type, stop); !read)
            return read.error();
    }
    reconcile::Input input;
    input.period = period;
    auto documents = m_shop.describe(stop);
    if (!documents)
        return documents.error();
    input.shop = *documents;
    // Those read around the period for the sake of time zones are looked up only where they belong to it.
    QList<reconcile::ShopDocument> inPeriod;
    std::copy_if(documents->cbegin(), documents->cend(), std::back_inserter(inPeriod),
                 [&period](const auto& document) { return period.contains(document.day); });
    if (auto found = lookUpMissing(inPeriod, stop); !found)
        return found.error();
    input.invoices = m_invoices;
    input.creditNotes = m_creditNotes;
    const auto known = m.known.all(m.tenantId);
    for (const auto& entry : known)
        input.known.append({entry.key, entry.figures});
    reconcile::Report report = reconcile::compare(input);
    report.readAt = m.clock.nowUtc();
    report.magentoCalls = m.summary.magentoCalls;
    report.xeroCalls = m.summary.xeroCalls;
    return report;
}

} // namespace counterfoil::sync
