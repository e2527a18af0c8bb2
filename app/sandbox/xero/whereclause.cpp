#include "sandbox/xero/whereclause.h"

#include "sandbox/xero/values.h"

#include <QRegularExpression>

namespace counterfoil::sandbox {

namespace {

QJsonValue valueAt(const QJsonObject& row, const QString& path)
{
    QJsonValue value = row;
    for (const QString& step : path.split(u'.'))
        value = value.toObject().value(step);
    return value;
}

/// What stands on the right of a comparison.
struct Literal
{
    enum class Kind { Text, Number, Date, Truth, Null } kind = Kind::Null;
    QString text;
    double number = 0;
    QDate date;
};

std::optional<int> compare(const QJsonValue& value, const Literal& literal)
{
    switch (literal.kind) {
    case Literal::Kind::Text:
        return QString::compare(value.toString(), literal.text, Qt::CaseInsensitive);
    case Literal::Kind::Number:
        return value.toDouble() < literal.number ? -1 : value.toDouble() > literal.number ? 1 : 0;
    case Literal::Kind::Date: {
        const auto date = parseXeroDate(value.toString());
        if (!date)
            return std::nullopt;
        return *date < literal.date ? -1 : *date > literal.date ? 1 : 0;
    }
    case Literal::Kind::Truth:
        return value.toBool() == (literal.number != 0) ? 0 : 1;
    case Literal::Kind::Null:
        return value.isUndefined() || value.isNull() ? 0 : 1;
    }
    return std::nullopt;
}

bool holds(const QString& operation, std::optional<int> order)
{
    if (!order)
        return false;
    if (operation == u"==" || operation == u"=")
        return *order == 0;
    if (operation == u"!=")
        return *order != 0;
    if (operation == u">=")
        return *order >= 0;
    if (operation == u"<=")
        return *order <= 0;
    return operation == u">" ? *order > 0 : *order < 0;
}

class Parser
{
public:
    explicit Parser(QString text) : m_text(std::move(text)) {}

    std::optional<RowTest> parse(QString& problem)
    {
        auto test = either();
        skipSpace();
        if (test && m_at == m_text.size())
            return test;
        problem = QStringLiteral("Syntax error at index %1").arg(m_at);
        return std::nullopt;
    }

private:
    std::optional<RowTest> either()
    {
        auto left = both();
        while (left && accept(QStringLiteral("OR|\\|\\|"))) {
            auto right = both();
            if (!right)
                return std::nullopt;
            left = [a = *left, b = *right](const QJsonObject& row) { return a(row) || b(row); };
        }
        return left;
    }

    std::optional<RowTest> both()
    {
        auto left = term();
        while (left && accept(QStringLiteral("AND|&&"))) {
            auto right = term();
            if (!right)
                return std::nullopt;
            left = [a = *left, b = *right](const QJsonObject& row) { return a(row) && b(row); };
        }
        return left;
    }

    std::optional<RowTest> term()
    {
        if (accept(QStringLiteral("\\("))) {
            auto inner = either();
            if (!inner || !accept(QStringLiteral("\\)")))
                return std::nullopt;
            return inner;
        }
        const auto field = accept(QStringLiteral("[A-Za-z][A-Za-z.]*"));
        if (!field)
            return std::nullopt;
        const auto operation = accept(QStringLiteral("==|!=|>=|<=|=|>|<"));
        const auto value = operation ? literal() : std::nullopt;
        if (!value)
            return std::nullopt;
        return [path = *field, op = *operation, literal = *value](const QJsonObject& row) {
            return holds(op, compare(valueAt(row, path), literal));
        };
    }

    std::optional<Literal> literal()
    {
        if (auto guid = accept(QStringLiteral("guid\\(\"[^\"]*\"\\)")))
            return Literal{Literal::Kind::Text, guid->section(u'"', 1, 1), 0, {}};
        if (auto date = accept(QStringLiteral("DateTime\\(\\s*\\d+\\s*,\\s*\\d+\\s*,\\s*\\d+\\s*\\)"))) {
            const QStringList parts = date->section(u'(', 1).section(u')', 0, 0).split(u',');
            return Literal{
                Literal::Kind::Date,
                {},
                0,
                QDate(parts.at(0).toInt(), parts.at(1).trimmed().toInt(), parts.at(2).trimmed().toInt())};
        }
        if (auto quoted = accept(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\""))) {
            QString text = quoted->mid(1, quoted->size() - 2);
            text.replace(QStringLiteral("\\\""), QStringLiteral("\""))
                .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
            return Literal{Literal::Kind::Text, text, 0, {}};
        }
        if (auto number = accept(QStringLiteral("-?\\d+(\\.\\d+)?")))
            return Literal{Literal::Kind::Number, {}, number->toDouble(), {}};
        if (auto truth = accept(QStringLiteral("true|false")))
            return Literal{Literal::Kind::Truth, {}, truth->toLower() == u"true" ? 1.0 : 0.0, {}};
        if (accept(QStringLiteral("null")))
            return Literal{};
        return std::nullopt;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    std::optional<QString> accept(const QString& pattern)
    {
        skipSpace();
        const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
        const auto match = expression.match(m_text, m_at, QRegularExpression::NormalMatch,
                                            QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return std::nullopt;
        m_at = match.capturedEnd();
        return match.captured();
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<RowTest> parseWhere(const QString& text, QString& problem)
{
    return Parser(text).parse(problem);
}

} // namespace counterfoil::sandbox
