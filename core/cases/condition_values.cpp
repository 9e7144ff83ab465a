// The values of a condition, and what is meant by their text.

#include <QCoreApplication>

#include <algorithm>

#include "core/base/language.h"
#include "core/cases/condition_parser.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

constexpr qsizetype kMostNamed = 8;

bool isDay(CaseField field) { return field->kind == FieldKind::Date || field->kind == FieldKind::Moment; }

}  // namespace

QString examplesOf(const QStringList& known) {
    return known.size() <= kMostNamed ? known.join(QStringLiteral(", "))
                                      : known.mid(0, kMostNamed).join(QStringLiteral(", ")) + QStringLiteral(" …");
}

ConditionParser::Reading ConditionParser::compared(CaseField field, Op op, const Value& value) const {
    const auto known = resolved(field, op, value);
    return known ? Reading(CaseCondition::compare(field, op, *known)) : Reading(tl::unexpected(known.error()));
}

ConditionParser::ValueReading ConditionParser::value(CaseField field, bool inList) {
    expect(ConditionExpectation::What::Value, field);
    const qsizetype at = m_text.at();
    const auto wrong = [&](const QString& wanted) { return tl::unexpected(unexpected(at, m_text.isAtEnd() ? Text::tr("a value") : wanted)); };
    if (field->kind == FieldKind::Text) {
        return textValue(field);
    }
    const QChar quote = m_text.current();
    const bool isQuoted = quote == u'\'' || quote == u'「';
    bool isOpen = false;
    if (isQuoted && ConditionText(m_text).takeQuoted(isOpen); isOpen) {
        return tl::unexpected(problem(at, 1, Text::tr("Condition, position %1: the quoted text has no end. Add a '.").arg(at + 1)));
    }
    if (isQuoted) {
        m_text.goTo(at + 1);
    }
    Value read;
    read.at = at;
    bool missing = false;
    QString wanted;
    if (isDay(field)) {
        const std::optional<QVariant> day = m_text.takeDate(missing);
        wanted = Text::tr("a date like 2026-11-20");
        read.value = day.value_or(QVariant());
    } else if (field->kind == FieldKind::Flag) {
        const bool yes = m_text.take(u"true") || japanese(QLatin1String("yes")) || japanese(QLatin1String("there"));
        const bool no = !yes && (m_text.take(u"false") || japanese(QLatin1String("no")) || japanese(QLatin1String("none")));
        wanted = QStringLiteral("true, false");
        read.value = yes || no ? QVariant(yes) : QVariant();
    } else {
        std::optional<qint64> number;
        if (field->unit == FieldUnit::FiscalYear) {
            number = m_text.takeFiscalYear();
        }
        number = number ? number : m_text.takeNumber(!inList);
        wanted = Text::tr("a whole number");
        read.value = number ? QVariant(*number) : QVariant();
        m_text.takeAny(m_words.unitWords(field->unit));
    }
    if (missing) {
        return tl::unexpected(problem(at, m_text.tokenAt(at).size(), Text::tr("Condition, position %1: the day %2 does not exist.")
                                                                         .arg(QString::number(at + 1), m_text.tokenAt(at))));
    }
    const bool closes = !isQuoted || m_text.takeSign(quote == u'「' ? QChar(u'」') : quote);
    if (!read.value.isValid() || !closes) {
        m_text.goTo(at);
        return wrong(wanted);
    }
    return read;
}

ConditionParser::ValueReading ConditionParser::textValue(CaseField field) {
    Value read;
    read.isText = true;
    read.at = m_text.at();
    bool isOpen = false;
    if (const std::optional<QString> quoted = m_text.takeQuoted(isOpen)) {
        read.typed = *quoted;
        read.wasQuoted = true;
        return read;
    }
    if (isOpen) {
        return tl::unexpected(problem(read.at, 1, Text::tr("Condition, position %1: the quoted text has no end. Add a '.").arg(read.at + 1)));
    }
    if (field->unit == FieldUnit::FiscalYear) {
        if (const std::optional<int> year = m_text.takeFiscalYear()) {
            read.typed = QString::number(*year);
            return read;
        }
    }
    QStringList all;
    QStringList codes;
    const QList<ConditionChoice> choices = conditionChoices(field, m_names);
    for (const ConditionChoice& choice : choices) {
        for (const QString& each : choice.words) {
            all.append(each);
            codes.append(choice.code);
        }
    }
    if (const std::optional<qsizetype> which = m_text.takeLongest(all)) {
        read.typed = codes.at(*which);
        m_lastText = BareText{read.at, m_text.at(), field};
        return read;
    }
    QStringList ends;
    for (const char* meaning : {"at_least", "at_most", "less", "more", "from", "until", "before", "after", "equals", "contains", "begins", "ends",
                                "matches", "one_of", "not", "and", "or"}) {
        ends += m_words.words(QLatin1String(meaning));
    }
    read.typed = m_text.takeWord(ends);
    const bool isLatinWord = std::all_of(read.typed.begin(), read.typed.end(), [](QChar c) { return c.unicode() < 0x80 && !c.isDigit(); });
    const bool isMeant = !read.typed.isEmpty() && (!isLatinWord || !codesMeant(read.typed, choices).isEmpty());
    if (!isMeant) {
        const QString end = read.typed.isEmpty() && m_text.isAtEnd() ? Text::tr("a value") : Text::tr("text in single quotes");
        m_text.goTo(read.at);
        QStringList known;
        for (const ConditionChoice& choice : choices) {
            known += choice.words;
            known.append(choice.code);
        }
        return tl::unexpected(unexpected(read.at, end, known));
    }
    m_lastText = BareText{read.at, m_text.at(), field};
    return read;
}

/// Text by its code or by what the code is called; other values as they are.
tl::expected<QVariant, ConditionProblem> ConditionParser::resolved(CaseField field, Op op, const Value& value) const {
    if (!value.isText) {
        return value.value;
    }
    if (op == Op::Like) {
        return QVariant(value.typed);
    }
    const QList<ConditionChoice> choices = conditionChoices(field, m_names);
    const QStringList meant = choices.isEmpty() ? QStringList() : codesMeant(value.typed, choices);
    if (meant.size() == 1) {
        return QVariant(meant.constFirst());
    }
    QStringList codes;
    QStringList known;
    QStringList words;
    for (const ConditionChoice& choice : choices) {
        words.append(choice.words.value(0, choice.code));
        const bool isOneOfMany = meant.isEmpty() || meant.contains(choice.code);
        codes.append(choice.code);
        known += isOneOfMany && !choice.words.isEmpty() ? choice.words : QStringList{choice.code};
    }
    if (field->codes != nullptr && installedLanguage() == Language::Japanese) {
        return tl::unexpected(unexpected(value.at, examplesOf(words), codes + known));
    }
    if (field->codes != nullptr) {
        return tl::unexpected(unexpected(value.at, QLatin1Char('\'') + examplesOf(codes).replace(QLatin1String(", "), QLatin1String("', '")) + QLatin1Char('\''), codes + known));
    }
    if (!choices.isEmpty() && meant.isEmpty() && !value.wasQuoted) {
        return tl::unexpected(unexpected(value.at, examplesOf(known), known));
    }
    if (meant.size() > 1 && !value.wasQuoted) {
        QStringList among;
        for (const ConditionChoice& choice : choices) {
            if (meant.contains(choice.code)) {
                among.append(choice.words.value(0, choice.code));
            }
        }
        return tl::unexpected(unexpected(value.at, Text::tr("one of %1").arg(examplesOf(among))));
    }
    return QVariant(value.typed);
}

}  // namespace saikoku
