#pragma once

#include <QString>
#include <QStringList>

#include <optional>

#include "core/cases/case_condition.h"
#include "core/cases/condition_text.h"
#include "core/cases/condition_words.h"

namespace saikoku {

/// @brief What could stand at a place of a condition: what completion offers.
struct ConditionExpectation {
    enum class What { Field, Operator, Value, After };
    What what = What::Field;
    qsizetype at = 0;
    std::optional<CaseField> field;
};

/// @brief Reads a condition in both languages by going down its grammar; keeps what it
/// expected at the last place that it reached.
class ConditionParser {
public:
    ConditionParser(const QString& text, const ConditionNames& names, int savedWithin = 0);

    /// @brief The whole text; the problem of it else.
    tl::expected<CaseCondition, ConditionProblem> whole();

    /// @brief All that could stand at the last place, and the last field read: from, to.
    const QList<ConditionExpectation>& expectations() const { return m_expected; }
    std::optional<std::pair<qsizetype, qsizetype>> lastField() const { return m_lastField; }
    /// @brief The last text that was written without quotes.
    struct BareText {
        qsizetype from = 0;
        qsizetype to = 0;
        CaseField field;
    };
    const std::optional<BareText>& lastText() const { return m_lastText; }

private:
    using Reading = tl::expected<CaseCondition, ConditionProblem>;
    using Op = CaseCondition::Op;
    /// A value of a field with its place; text is looked up once the operator is known.
    struct Value {
        QVariant value;
        QString typed;
        qsizetype at = 0;
        bool isText = false;
        bool wasQuoted = false;
    };
    using ValueReading = tl::expected<Value, ConditionProblem>;

    Reading disjunction(int depth);
    Reading conjunction(int depth);
    Reading single(int depth);
    Reading operand(int depth);
    Reading saved();
    Reading comparison();
    std::optional<CaseCondition> spanBeforeField();
    std::optional<CaseField> takeField();
    Reading afterField(CaseField field, bool inJapanese);
    std::optional<CaseCondition> existence(CaseField field);
    std::optional<CaseCondition> span(CaseField field);
    Reading bySign(CaseField field);
    Reading byEnglish(CaseField field, bool& isEnglish);
    Reading byWords(CaseField field, bool isImplied, qsizetype operatorAt);
    Reading parenthesised(CaseField field);
    Reading listInWords(CaseField field, Value first);
    std::optional<Op> operationInWords(CaseField field, QString& like);
    ValueReading value(CaseField field, bool inList);
    ValueReading textValue(CaseField field);
    tl::expected<QVariant, ConditionProblem> resolved(CaseField field, Op op, const Value& value) const;
    Reading compared(CaseField field, Op op, const Value& value) const;

    bool word(QLatin1String english, QLatin1String japanese);
    bool japanese(QLatin1String meaning) { return m_text.takeAny(m_words.words(meaning)); }
    void expect(ConditionExpectation::What what, std::optional<CaseField> field = {});
    ConditionProblem unexpected(qsizetype at, const QString& wanted, const QStringList& known = {}) const;
    ConditionProblem problem(qsizetype at, qsizetype length, const QString& sentence) const;

    ConditionText m_text;
    const ConditionNames& m_names;
    const ConditionWords& m_words = ConditionWords::shipped();
    int m_savedWithin;
    QList<ConditionExpectation> m_expected;
    std::optional<std::pair<qsizetype, qsizetype>> m_lastField;
    std::optional<BareText> m_lastText;
};

/// @brief The first of them, as they are told in a sentence.
QString examplesOf(const QStringList& known);
/// @brief Whether "there is one" is asked of the field itself (Op::Known) instead of its value.
bool asksWhetherKnown(CaseField field);
/// @brief Whether the field's values have an order.
bool isOrdered(CaseField field);
/// @brief The nearest of the known words; empty when none is near.
QString nearestWord(const QString& typed, const QStringList& known);
/// @brief The codes whose name is meant by this text: the one of that name, else those that
/// contain its characters in this order.
QStringList codesMeant(const QString& typed, const QList<ConditionChoice>& choices);

}  // namespace saikoku
