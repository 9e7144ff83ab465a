#include <QCoreApplication>

#include <algorithm>
#include <array>

#include "core/base/language.h"
#include "core/cases/condition_parser.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

constexpr int kDeepest = 100;
constexpr int kMostSavedWithin = 10;

bool isDay(CaseField field) { return field->kind == FieldKind::Date || field->kind == FieldKind::Moment; }
bool isNumber(CaseField field) { return field->kind == FieldKind::Yen || field->kind == FieldKind::Count; }

}  // namespace

bool asksWhetherKnown(CaseField field) {
    return isDay(field) || field->comparison == FieldComparison::AnyOfCodes || field->comparison == FieldComparison::FullYears ||
           field->comparison == FieldComparison::DaysSince;
}

bool isOrdered(CaseField field) {
    return field->kind != FieldKind::Flag && field->comparison != FieldComparison::AnyOfCodes;
}

ConditionParser::ConditionParser(const QString& text, const ConditionNames& names, int savedWithin)
    : m_text(text), m_names(names), m_savedWithin(savedWithin) {}

tl::expected<CaseCondition, ConditionProblem> ConditionParser::whole() {
    Reading condition = disjunction(0);
    m_text.skipSpaces();
    if (condition && !m_text.isAtEnd()) {
        return tl::unexpected(unexpected(m_text.at(), Text::tr("and, or, or the end")));
    }
    return condition;
}

bool ConditionParser::word(QLatin1String english, QLatin1String meaning) {
    m_text.skipSpaces();
    return m_text.take(QString(english)) || japanese(meaning);
}

void ConditionParser::expect(ConditionExpectation::What what, std::optional<CaseField> field) {
    m_text.skipSpaces();
    if (!m_expected.isEmpty() && m_expected.constLast().at < m_text.at()) {
        m_expected.clear();
    }
    if (m_expected.isEmpty() || m_expected.constLast().at == m_text.at()) {
        m_expected.append({what, m_text.at(), field});
    }
}

ConditionProblem ConditionParser::problem(qsizetype at, qsizetype length, const QString& sentence) const {
    return {at + 1, length, sentence, {}};
}

ConditionProblem ConditionParser::unexpected(qsizetype at, const QString& wanted, const QStringList& known) const {
    const QString position = QString::number(at + 1);
    const QString found = at < m_text.size() ? m_text.tokenAt(at) : QString();
    ConditionProblem told = problem(at, found.size(), at >= m_text.size()
                                                          ? Text::tr("Condition, position %1: it ends here, expected %2.").arg(position, wanted)
                                                          : Text::tr("Condition, position %1: found %2, expected %3.").arg(position, found, wanted));
    told.suggestion = found.isEmpty() ? QString() : nearestWord(found, known);
    if (!told.suggestion.isEmpty()) {
        told.message += Text::tr(" Did you mean %1?").arg(told.suggestion);
    }
    return told;
}

ConditionParser::Reading ConditionParser::disjunction(int depth) {
    QList<CaseCondition> parts;
    do {
        Reading part = conjunction(depth);
        if (!part) {
            return part;
        }
        parts.append(std::move(*part));
    } while (word(QLatin1String("or"), QLatin1String("or")));
    return CaseCondition::any(std::move(parts));
}

ConditionParser::Reading ConditionParser::conjunction(int depth) {
    QList<CaseCondition> parts;
    do {
        Reading part = single(depth);
        if (!part) {
            return part;
        }
        parts.append(std::move(*part));
        expect(ConditionExpectation::What::After);
    } while (word(QLatin1String("and"), QLatin1String("and")));
    return CaseCondition::all(std::move(parts));
}

/// An operand, and what is said behind it to turn it over.
ConditionParser::Reading ConditionParser::single(int depth) {
    m_text.skipSpaces();
    const bool isGroup = m_text.current() == u'(';
    Reading part = operand(depth);
    while (part && (m_text.skipSpaces(), japanese(QLatin1String("not")))) {
        if (!isGroup && part->kind == CaseCondition::Kind::Compare && part->op == Op::Equal) {
            part->op = Op::NotEqual;
        } else {
            part = CaseCondition::negated(std::move(*part));
        }
    }
    return part;
}

ConditionParser::Reading ConditionParser::operand(int depth) {
    m_text.skipSpaces();
    if (depth > kDeepest) {
        return tl::unexpected(unexpected(m_text.at(), Text::tr("fewer nested parentheses")));
    }
    if (m_text.take(u"not")) {
        Reading part = operand(depth + 1);
        return part ? Reading(CaseCondition::negated(std::move(*part))) : part;
    }
    if (m_text.takeSign(u'(')) {
        Reading inner = disjunction(depth + 1);
        m_text.skipSpaces();
        if (inner && !m_text.takeSign(u')')) {
            return tl::unexpected(unexpected(m_text.at(), QStringLiteral(")")));
        }
        return inner;
    }
    if (m_text.current() == u'@') {
        return saved();
    }
    const qsizetype begin = m_text.at();
    if (japanese(QLatin1String("saved"))) {
        m_text.skipSpaces();
        if (m_text.current() == u'「' || m_text.current() == u'\'') {
            return saved();
        }
        m_text.goTo(begin);
    }
    return comparison();
}

/// The text of a saved condition in its place.
ConditionParser::Reading ConditionParser::saved() {
    const qsizetype begin = m_text.at();
    m_text.takeSign(u'@');
    bool isOpen = false;
    std::optional<QString> name = m_text.takeQuoted(isOpen);
    if (!name) {
        name = m_text.takeWord();
    }
    const auto text = m_names.saved.constFind(*name);
    if (text == m_names.saved.constEnd()) {
        const QString near = nearestWord(*name, m_names.saved.keys());
        ConditionProblem told = problem(begin, m_text.at() - begin,
                                        Text::tr("Condition, position %1: no condition is saved under the name %2.").arg(QString::number(begin + 1), *name));
        told.suggestion = near;
        if (!near.isEmpty()) {
            told.message += Text::tr(" Did you mean %1?").arg(near);
        }
        return tl::unexpected(told);
    }
    if (m_savedWithin >= kMostSavedWithin) {
        return tl::unexpected(problem(begin, m_text.at() - begin,
                                      Text::tr("Condition, position %1: the saved condition %2 names itself.").arg(QString::number(begin + 1), *name)));
    }
    Reading inner = ConditionParser(*text, m_names, m_savedWithin + 1).whole();
    if (!inner) {
        return tl::unexpected(problem(begin, m_text.at() - begin,
                                      Text::tr("Condition, position %1: the saved condition %2 can't be read: %3")
                                          .arg(QString::number(begin + 1), *name, inner.error().message)));
    }
    return inner;
}

std::optional<CaseField> ConditionParser::takeField() {
    QStringList all;
    QList<CaseField> fields;
    for (const CaseField field : caseFields()) {
        for (const QString& each : m_words.fieldWords(field) + QStringList{codeOf(field)}) {
            all.append(each);
            fields.append(field);
        }
    }
    const qsizetype begin = m_text.at();
    const std::optional<qsizetype> which = m_text.takeLongest(all);
    if (!which) {
        return std::nullopt;
    }
    m_lastField = {begin, m_text.at()};
    return fields.at(*which);
}

/// 30日以内に時効: the span before its field.
std::optional<CaseCondition> ConditionParser::spanBeforeField() {
    const qsizetype begin = m_text.at();
    const bool past = japanese(QLatin1String("past"));
    const bool toCome = !past && japanese(QLatin1String("to_come"));
    m_text.skipSpaces();
    const std::optional<RelativeDay> period = m_text.takePeriod();
    if (period && japanese(QLatin1String("within"))) {
        japanese(QLatin1String("link"));
        m_text.skipSpaces();
        const std::optional<CaseField> field = takeField();
        if (field && isDay(*field)) {
            const bool back = past || (!toCome && (*field)->time == FieldTime::Past);
            const RelativeDay end = back ? RelativeDay{-period->days, -period->months} : *period;
            return CaseCondition::compare(*field, Op::Within, QVariant::fromValue(end));
        }
    }
    m_text.goTo(begin);
    return std::nullopt;
}

ConditionParser::Reading ConditionParser::comparison() {
    expect(ConditionExpectation::What::Field);
    if (std::optional<CaseCondition> spanned = spanBeforeField()) {
        return *spanned;
    }
    const qsizetype begin = m_text.at();
    const std::optional<CaseField> field = takeField();
    if (!field) {
        QStringList keys;
        QStringList known;
        QStringList said;
        for (const CaseField each : caseFields()) {
            keys.append(codeOf(each));
            known += m_words.fieldWords(each);
            said.append(installedLanguage() == Language::Japanese ? m_words.fieldWords(each).value(0, codeOf(each)) : codeOf(each));
        }
        return tl::unexpected(unexpected(begin, Text::tr("a field (%1)").arg(examplesOf(said)), keys + known));
    }
    const bool inJapanese = m_text.typed(begin, m_text.at()).compare(codeOf(*field), Qt::CaseInsensitive) != 0;
    return afterField(*field, inJapanese);
}

std::optional<CaseCondition> ConditionParser::existence(CaseField field) {
    if (field->codes != nullptr && field->comparison != FieldComparison::AnyOfCodes) {
        return std::nullopt;  // there always is one
    }
    const bool there = japanese(QLatin1String("there"));
    if (!there && !japanese(QLatin1String("none"))) {
        return std::nullopt;
    }
    if (asksWhetherKnown(field)) {
        return CaseCondition::compare(field, Op::Known, there);
    }
    if (field->kind == FieldKind::Flag) {
        return CaseCondition::compare(field, Op::Equal, there);
    }
    if (isNumber(field)) {
        return CaseCondition::compare(field, there ? Op::Greater : Op::Equal, qint64(0));
    }
    return CaseCondition::compare(field, there ? Op::NotEqual : Op::Equal, QString(QLatin1String("")));
}

/// 今日から30日以内, 過去30日以内; without either by the field.
std::optional<CaseCondition> ConditionParser::span(CaseField field) {
    const qsizetype begin = m_text.at();
    const bool past = japanese(QLatin1String("past"));
    const bool toCome = !past && japanese(QLatin1String("to_come"));
    m_text.skipSpaces();
    const std::optional<RelativeDay> period = m_text.takePeriod();
    m_text.skipSpaces();
    if (!period || !japanese(QLatin1String("within"))) {
        m_text.goTo(begin);
        return std::nullopt;
    }
    const bool back = past || (!toCome && field->time == FieldTime::Past);
    const RelativeDay end = back ? RelativeDay{-period->days, -period->months} : *period;
    return CaseCondition::compare(field, Op::Within, QVariant::fromValue(end));
}

ConditionParser::Reading ConditionParser::afterField(CaseField field, bool inJapanese) {
    expect(ConditionExpectation::What::Operator, field);
    if (std::optional<CaseCondition> there = existence(field)) {
        return *there;
    }
    if (QStringLiteral("=!<>≠≦≧≤≥").contains(m_text.current()) && !m_text.isAtEnd()) {
        return bySign(field);
    }
    bool isEnglish = false;
    Reading english = byEnglish(field, isEnglish);
    if (isEnglish) {
        return english;
    }
    const qsizetype operatorAt = m_text.at();
    const bool particle = japanese(QLatin1String("particle"));
    m_text.skipSpaces();
    if (std::optional<CaseCondition> there = existence(field)) {
        return *there;
    }
    if (isDay(field)) {
        if (std::optional<CaseCondition> spanned = span(field)) {
            return *spanned;
        }
    }
    return byWords(field, particle || inJapanese, operatorAt);
}

ConditionParser::Reading ConditionParser::bySign(CaseField field) {
    static const std::array kSigns{std::pair("==", Op::Equal),     std::pair("!=", Op::NotEqual), std::pair("<>", Op::NotEqual),
                                   std::pair("<=", Op::LessEqual), std::pair(">=", Op::GreaterEqual), std::pair("=", Op::Equal),
                                   std::pair("<", Op::Less),       std::pair(">", Op::Greater),   std::pair("≠", Op::NotEqual),
                                   std::pair("≦", Op::LessEqual),  std::pair("≤", Op::LessEqual), std::pair("≧", Op::GreaterEqual),
                                   std::pair("≥", Op::GreaterEqual)};
    const qsizetype begin = m_text.at();
    const auto sign = std::find_if(kSigns.begin(), kSigns.end(), [&](const auto& each) { return m_text.take(QString::fromUtf8(each.first)); });
    if (sign == kSigns.end()) {
        return tl::unexpected(unexpected(begin, QStringLiteral("= != < <= > >= in like")));
    }
    const Op op = sign->second;
    if (op != Op::Equal && op != Op::NotEqual && !isOrdered(field)) {
        return tl::unexpected(unexpected(begin, QStringLiteral("= !=")));
    }
    ValueReading right = value(field, false);
    return right ? compared(field, op, *right) : Reading(tl::unexpected(right.error()));
}

ConditionParser::Reading ConditionParser::byEnglish(CaseField field, bool& isEnglish) {
    const auto takes = [&](const char* english) { return isEnglish = m_text.take(QString::fromLatin1(english)); };
    const qsizetype begin = m_text.at();
    if (takes("in")) {
        return parenthesised(field);
    }
    if (field->kind == FieldKind::Text && takes("like")) {
        ValueReading pattern = value(field, false);
        return pattern ? compared(field, Op::Like, *pattern) : Reading(tl::unexpected(pattern.error()));
    }
    if (asksWhetherKnown(field) && takes("is")) {
        m_text.skipSpaces();
        const bool known = m_text.take(u"known");
        if (!known && !m_text.take(u"unknown")) {
            return tl::unexpected(unexpected(m_text.at(), QStringLiteral("known, unknown")));
        }
        return CaseCondition::compare(field, Op::Known, known);
    }
    if (isDay(field) && takes("within")) {
        m_text.skipSpaces();
        const qsizetype at = m_text.at();
        const std::optional<RelativeDay> period = m_text.takePeriod();
        return period ? Reading(CaseCondition::compare(field, Op::Within, QVariant::fromValue(*period)))
                      : Reading(tl::unexpected(unexpected(at, Text::tr("a span like 30d, 2w, 6m, -30d"))));
    }
    m_text.goTo(begin);
    return {};
}

ConditionParser::Reading ConditionParser::parenthesised(CaseField field) {
    m_text.skipSpaces();
    if (!m_text.takeSign(u'(')) {
        return tl::unexpected(unexpected(m_text.at(), QStringLiteral("(")));
    }
    QVariantList values;
    while (true) {
        ValueReading each = value(field, true);
        const auto known = each ? resolved(field, Op::In, *each) : tl::unexpected(each.error());
        if (!known) {
            return tl::unexpected(known.error());
        }
        values.append(*known);
        m_text.skipSpaces();
        if (m_text.takeSign(u')')) {
            return CaseCondition::compare(field, Op::In, values);
        }
        if (!m_text.takeSign(u',') && !m_text.takeSign(u'、')) {
            return tl::unexpected(unexpected(m_text.at(), Text::tr("a comma or )")));
        }
    }
}

/// What stands behind a value: 以上, 以外, を含む …; `like` gets the pattern's form.
std::optional<ConditionParser::Op> ConditionParser::operationInWords(CaseField field, QString& like) {
    struct Row {
        const char* meaning;
        Op op;
        const char* pattern;
    };
    static constexpr std::array kRows{Row{"at_least", Op::GreaterEqual, nullptr}, Row{"at_most", Op::LessEqual, nullptr},
                                      Row{"less", Op::Less, nullptr},             Row{"more", Op::Greater, nullptr},
                                      Row{"from", Op::GreaterEqual, nullptr},     Row{"until", Op::LessEqual, nullptr},
                                      Row{"before", Op::Less, nullptr},           Row{"after", Op::Greater, nullptr},
                                      Row{"equals", Op::Equal, nullptr},          Row{"contains", Op::Like, "%%1%"},
                                      Row{"begins", Op::Like, "%1%"},             Row{"ends", Op::Like, "%%1"},
                                      Row{"matches", Op::Like, "%1"}};
    QStringList all;
    QList<const Row*> rows;
    for (const Row& row : kRows) {
        const bool fits = row.op == Op::Equal || (row.op == Op::Like ? field->kind == FieldKind::Text : isOrdered(field));
        for (const QString& each : fits ? m_words.words(QLatin1String(row.meaning)) : QStringList()) {
            all.append(each);
            rows.append(&row);
        }
    }
    const std::optional<qsizetype> which = m_text.takeLongest(all);
    if (!which) {
        return std::nullopt;
    }
    const Row* row = rows.at(*which);
    like = row->pattern != nullptr ? QString::fromLatin1(row->pattern) : QString();
    return row->op;
}

/// 「01」「04」のいずれか, behind the first.
ConditionParser::Reading ConditionParser::listInWords(CaseField field, Value first) {
    QList<Value> each{std::move(first)};
    while (true) {
        m_text.skipSpaces();
        const bool separated = m_text.takeSign(u'、') || m_text.takeSign(u'・');
        m_text.skipSpaces();
        if (!separated && m_text.current() != u'「') {
            break;
        }
        ValueReading next = value(field, false);
        if (!next) {
            return tl::unexpected(next.error());
        }
        each.append(*next);
    }
    if (!japanese(QLatin1String("one_of"))) {
        return tl::unexpected(unexpected(m_text.at(), m_words.words(QLatin1String("one_of")).value(0)));
    }
    QVariantList values;
    for (const Value& one : each) {
        const auto known = resolved(field, Op::In, one);
        if (!known) {
            return tl::unexpected(known.error());
        }
        values.append(*known);
    }
    return CaseCondition::compare(field, Op::In, values);
}

ConditionParser::Reading ConditionParser::byWords(CaseField field, bool isImplied, qsizetype operatorAt) {
    const auto noOperator = [&](qsizetype at) {
        QStringList known{QStringLiteral("in"), QStringLiteral("like"), QStringLiteral("within"), QStringLiteral("is")};
        for (const char* meaning : {"there", "none"}) {
            known += m_words.words(QLatin1String(meaning));
        }
        return tl::unexpected(unexpected(at, field->kind == FieldKind::Text ? QStringLiteral("= != < <= > >= in like") : QStringLiteral("= != < <= > >= in"), known));
    };
    const qsizetype begin = m_text.at();
    ValueReading left = value(field, false);
    if (!left) {
        return operatorAt < begin ? Reading(tl::unexpected(left.error())) : Reading(noOperator(operatorAt));
    }
    m_text.skipSpaces();
    if (m_text.current() == u'、' || m_text.current() == u'・' || (m_text.current() == u'「' && left->wasQuoted)) {
        return listInWords(field, *left);
    }
    if (japanese(QLatin1String("one_of"))) {
        const auto known = resolved(field, Op::In, *left);
        return known ? Reading(CaseCondition::compare(field, Op::In, QVariantList{*known})) : Reading(tl::unexpected(known.error()));
    }
    expect(ConditionExpectation::What::Operator, field);
    QString like;
    const std::optional<Op> op = operationInWords(field, like);
    if (!op && !isImplied) {
        return noOperator(operatorAt);
    }
    if (op == Op::Like) {
        return CaseCondition::compare(field, Op::Like, QString(like).replace(QLatin1String("%1"), left->typed));
    }
    return compared(field, op.value_or(Op::Equal), *left);
}

tl::expected<CaseCondition, ConditionProblem> readCondition(const QString& text, const ConditionNames& names) {
    if (plainText(text).trimmed().isEmpty()) {
        return CaseCondition();
    }
    return ConditionParser(text, names).whole();
}

Result<CaseCondition> parseCaseCondition(const QString& text, const ConditionNames& names) {
    tl::expected<CaseCondition, ConditionProblem> condition = readCondition(text, names);
    if (!condition) {
        return fail(ErrorCode::Usage, condition.error().message);
    }
    return *condition;
}

Result<CaseCondition> parseCaseCondition(const QString& text) { return parseCaseCondition(text, ConditionNames()); }

}  // namespace saikoku
