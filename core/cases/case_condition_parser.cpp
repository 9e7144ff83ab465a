#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QRegularExpression>

#include "core/cases/case_condition.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

struct Token {
    enum class Kind { Word, Quoted, Number, Operator, Open, Close, Comma, End };
    Kind kind = Kind::End;
    QString text;
    qsizetype position = 0;  ///< 1-based
};

Error unexpected(const Token& token, const QString& wanted) {
    const QString position = QString::number(token.position);
    return {ErrorCode::Usage,
            token.kind == Token::Kind::End
                ? Text::tr("Condition, position %1: it ends here, expected %2.").arg(position, wanted)
                : Text::tr("Condition, position %1: found %2, expected %3.").arg(position, token.text, wanted),
            {}};
}

Result<QList<Token>> tokenize(const QString& text) {
    QList<Token> tokens;
    qsizetype i = 0;
    const auto isWordCharacter = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u':'; };
    while (i < text.size()) {
        const QChar c = text.at(i);
        const qsizetype start = i;
        if (c.isSpace()) {
            ++i;
        } else if (c == u'\'') {
            QString value;
            for (++i;; ++i) {
                if (i >= text.size()) {
                    return fail(ErrorCode::Usage, Text::tr("Condition, position %1: the quoted text has no end. Add a '.")
                                                      .arg(start + 1));
                }
                if (text.at(i) != u'\'') {
                    value += text.at(i);
                } else if (i + 1 < text.size() && text.at(i + 1) == u'\'') {
                    value += u'\'';
                    ++i;
                } else {
                    break;
                }
            }
            ++i;
            tokens.append({Token::Kind::Quoted, value, start + 1});
        } else if (c == u'(' || c == u')' || c == u',') {
            tokens.append({c == u'('   ? Token::Kind::Open
                           : c == u')' ? Token::Kind::Close
                                       : Token::Kind::Comma,
                           QString(c), start + 1});
            ++i;
        } else if (QStringLiteral("=!<>").contains(c)) {
            ++i;
            if (i < text.size() && (text.at(i) == u'=' || (c == u'<' && text.at(i) == u'>'))) {
                ++i;
            }
            tokens.append({Token::Kind::Operator, text.mid(start, i - start), start + 1});
        } else if (isWordCharacter(c)) {
            while (i < text.size() && isWordCharacter(text.at(i))) {
                ++i;
            }
            const QString word = text.mid(start, i - start);
            bool isNumber = false;
            word.toLongLong(&isNumber);
            tokens.append({isNumber ? Token::Kind::Number : Token::Kind::Word, word, start + 1});
        } else {
            return fail(ErrorCode::Usage,
                        Text::tr("Condition, position %1: the character %2 has no meaning here. Put text in single quotes.")
                            .arg(QString::number(start + 1), QString(c)));
        }
    }
    tokens.append({Token::Kind::End, {}, text.size() + 1});
    return tokens;
}

class Parser {
public:
    explicit Parser(QList<Token> tokens) : m_tokens(std::move(tokens)) {}

    Result<CaseCondition> whole() {
        SAIKOKU_TRY_ASSIGN(CaseCondition condition, disjunction(0));
        if (current().kind != Token::Kind::End) {
            return fail(unexpected(current(), Text::tr("and, or, or the end")));
        }
        return condition;
    }

private:
    static constexpr int kDeepest = 100;

    const Token& current() const { return m_tokens.at(m_next); }
    Token take() { return m_tokens.at(m_next++); }
    bool takeWord(QLatin1String word) {
        if (current().kind == Token::Kind::Word && current().text.compare(word, Qt::CaseInsensitive) == 0) {
            ++m_next;
            return true;
        }
        return false;
    }

    Result<CaseCondition> disjunction(int depth) {
        QList<CaseCondition> parts;
        do {
            SAIKOKU_TRY_ASSIGN(CaseCondition part, conjunction(depth));
            parts.append(std::move(part));
        } while (takeWord(QLatin1String("or")));
        return CaseCondition::any(std::move(parts));
    }

    Result<CaseCondition> conjunction(int depth) {
        QList<CaseCondition> parts;
        do {
            SAIKOKU_TRY_ASSIGN(CaseCondition part, single(depth));
            parts.append(std::move(part));
        } while (takeWord(QLatin1String("and")));
        return CaseCondition::all(std::move(parts));
    }

    Result<CaseCondition> single(int depth) {
        if (depth > kDeepest) {
            return fail(unexpected(current(), Text::tr("fewer nested parentheses")));
        }
        if (takeWord(QLatin1String("not"))) {
            SAIKOKU_TRY_ASSIGN(CaseCondition part, single(depth + 1));
            return CaseCondition::negated(std::move(part));
        }
        if (current().kind == Token::Kind::Open) {
            take();
            SAIKOKU_TRY_ASSIGN(CaseCondition inner, disjunction(depth + 1));
            if (current().kind != Token::Kind::Close) {
                return fail(unexpected(current(), QStringLiteral(")")));
            }
            take();
            return inner;
        }
        return comparison();
    }

    Result<CaseCondition> comparison() {
        const Token name = take();
        const std::optional<CaseField> field =
            name.kind == Token::Kind::Word ? valueOfCode<CaseField>(name.text) : std::nullopt;
        if (!field) {
            QStringList known;
            for (const CaseField each : caseFields()) {
                known.append(codeOf(each));
            }
            return fail(unexpected(name, Text::tr("a field (%1)").arg(known.join(QStringLiteral(", ")))));
        }
        SAIKOKU_TRY_ASSIGN(const CaseCondition::Op op, operation(*field));
        if (op != CaseCondition::Op::In) {
            SAIKOKU_TRY_ASSIGN(const QVariant only, value(*field, op));
            return CaseCondition::compare(*field, op, only);
        }
        return list(*field);
    }

    Result<CaseCondition> list(CaseField field) {
        if (current().kind != Token::Kind::Open) {
            return fail(unexpected(current(), QStringLiteral("(")));
        }
        take();
        QVariantList values;
        while (true) {
            SAIKOKU_TRY_ASSIGN(const QVariant each, value(field, CaseCondition::Op::In));
            values.append(each);
            const Token next = take();
            if (next.kind == Token::Kind::Close) {
                return CaseCondition::compare(field, CaseCondition::Op::In, values);
            }
            if (next.kind != Token::Kind::Comma) {
                --m_next;
                return fail(unexpected(next, Text::tr("a comma or )")));
            }
        }
    }

    Result<CaseCondition::Op> operation(CaseField field) {
        using Op = CaseCondition::Op;
        const Token token = current();
        if (token.kind == Token::Kind::Operator) {
            static const QHash<QString, Op> ops{
                {QStringLiteral("="), Op::Equal},      {QStringLiteral("=="), Op::Equal},
                {QStringLiteral("!="), Op::NotEqual},  {QStringLiteral("<>"), Op::NotEqual},
                {QStringLiteral("<"), Op::Less},       {QStringLiteral("<="), Op::LessEqual},
                {QStringLiteral(">"), Op::Greater},    {QStringLiteral(">="), Op::GreaterEqual}};
            const auto op = ops.constFind(token.text);
            if (op == ops.constEnd()) {
                return fail(unexpected(token, QStringLiteral("= != < <= > >= in like")));
            }
            const bool ordered = *op != Op::Equal && *op != Op::NotEqual;
            if (ordered && (field->kind == FieldKind::Flag || field->comparison == FieldComparison::AnyOfCodes)) {
                return fail(unexpected(token, QStringLiteral("= !=")));
            }
            take();
            return *op;
        }
        if (takeWord(QLatin1String("in"))) {
            return Op::In;
        }
        if (field->kind == FieldKind::Text && takeWord(QLatin1String("like"))) {
            return Op::Like;
        }
        return fail(unexpected(token, field->kind == FieldKind::Text
                                          ? QStringLiteral("= != < <= > >= in like")
                                          : QStringLiteral("= != < <= > >= in")));
    }

    Result<QVariant> value(CaseField field, CaseCondition::Op op) {
        const Token token = take();
        const bool quoted = token.kind == Token::Kind::Quoted;
        if (!quoted && token.kind != Token::Kind::Number && token.kind != Token::Kind::Word) {
            --m_next;
            return fail(unexpected(token, Text::tr("a value")));
        }
        switch (field->kind) {
        case FieldKind::Yen:
        case FieldKind::Count: {
            bool ok = false;
            const qint64 number = token.text.toLongLong(&ok);
            return ok ? Result<QVariant>(QVariant(number)) : fail(unexpected(token, Text::tr("a whole number")));
        }
        case FieldKind::Flag:
            if (token.text == QLatin1String("true") || token.text == QLatin1String("false")) {
                return QVariant(token.text == QLatin1String("true"));
            }
            return fail(unexpected(token, QStringLiteral("true, false")));
        case FieldKind::Date:
        case FieldKind::Moment: {
            const QDate date = QDate::fromString(token.text, Qt::ISODate);
            if (date.isValid()) {
                return QVariant(date);
            }
            static const QRegularExpression form(QStringLiteral(R"(\A\d{4}-\d\d-\d\d\z)"));
            if (form.match(token.text).hasMatch()) {
                return fail(ErrorCode::Usage, Text::tr("Condition, position %1: the day %2 does not exist.")
                                                  .arg(QString::number(token.position), token.text));
            }
            return fail(unexpected(token, Text::tr("a date like 2026-11-20")));
        }
        case FieldKind::Text:
            break;
        }
        if (!quoted) {
            return fail(unexpected(token, Text::tr("text in single quotes")));
        }
        const QStringList codes = field->codes != nullptr && op != CaseCondition::Op::Like ? field->codes() : QStringList();
        if (!codes.isEmpty() && !codes.contains(token.text)) {
            return fail(unexpected(token, QLatin1Char('\'') + codes.join(QStringLiteral("', '")) + QLatin1Char('\'')));
        }
        return QVariant(token.text);
    }

    QList<Token> m_tokens;
    qsizetype m_next = 0;
};

}  // namespace

Result<CaseCondition> parseCaseCondition(const QString& text) {
    if (text.trimmed().isEmpty()) {
        return CaseCondition();
    }
    SAIKOKU_TRY_ASSIGN(QList<Token> tokens, tokenize(text));
    return Parser(std::move(tokens)).whole();
}

}  // namespace saikoku
