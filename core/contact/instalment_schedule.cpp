#include "core/contact/instalment_schedule.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/business_calendar.h"
#include "core/base/language.h"
#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Instalments)
};

constexpr std::array kTimes{
    CodeRow<LateChargeTime>{LateChargeTime::Included, "included", QT_TRANSLATE_NOOP("Instalments", "in the parts")},
    CodeRow<LateChargeTime>{LateChargeTime::After, "after", QT_TRANSLATE_NOOP("Instalments", "after the principal")},
};

constexpr int kLastDay = 31;
constexpr int kMonths = 12;
constexpr qint64 kSmallerStep = 10;

/// Months from the one of the first part on.
class PayDays {
public:
    PayDays(const InstalmentTerms& terms, const BusinessCalendar& calendar) : m_terms(terms), m_calendar(calendar), m_first(terms.from.year(), terms.from.month(), 1) {
        if (nominal(0) < terms.from) {
            m_first = m_first.addMonths(1);
        }
    }

    QDate nominal(int number) const {
        const QDate month = m_first.addMonths(number);
        return payDayOf(month.year(), month.month(), m_terms.payDay);
    }
    Yen bonus(int number) const { return m_terms.bonus.value(m_first.addMonths(number).month()); }
    InstalmentPart part(int number, Yen amount) const {
        const QDate day = nominal(number);
        return {day, m_calendar.isBusinessDay(day) ? day : m_calendar.nextBusinessDay(day), amount};
    }

private:
    const InstalmentTerms& m_terms;
    const BusinessCalendar& m_calendar;
    QDate m_first;
};

Yen inParts(const InstalmentTerms& terms) {
    return terms.lateChargeTime == LateChargeTime::Included ? terms.principal + terms.lateCharge : terms.principal;
}

Result<void> checkTerms(const InstalmentTerms& terms, const InstalmentRules& rules) {
    if (terms.principal < Yen() || terms.lateCharge < Yen() || inParts(terms) <= Yen()) {
        return fail(ErrorCode::BadInput, Text::tr("There is nothing to pay by instalments."));
    }
    if (terms.payDay < 1 || terms.payDay > kLastDay) {
        return fail(ErrorCode::BadInput, Text::tr("Pay day: %1 is no day of a month. Give 1 to 31; 31 is the month's end.").arg(terms.payDay));
    }
    if (!terms.from.isValid()) {
        return fail(ErrorCode::BadInput, Text::tr("From which day on are the instalments paid?"));
    }
    if (terms.parts > rules.longestMonths) {
        return fail(ErrorCode::BadInput, Text::tr("Parts: %1 take longer than the office allows. Give %2 months at most.").arg(terms.parts).arg(rules.longestMonths));
    }
    if (terms.parts <= 0 && terms.partAmount <= Yen()) {
        return fail(ErrorCode::BadInput, Text::tr("How many parts, or how much each? Give one of the two."));
    }
    for (auto one = terms.bonus.cbegin(); one != terms.bonus.cend(); ++one) {
        if (one.key() < 1 || one.key() > kMonths || one.value() <= Yen()) {
            return fail(ErrorCode::BadInput, Text::tr("Bonus month: %1 with %2 yen is none. Give a month from 1 to 12 and a sum.")
                                                 .arg(QString::number(one.key()), one.value().toString()));
        }
    }
    return {};
}

tl::unexpected<Error> tooSmall(Yen part, const InstalmentRules& rules) {
    return fail(ErrorCode::BadInput, Text::tr("A part would be %1 yen. Take fewer parts: the office asks for %2 yen at least.")
                                         .arg(part.toString(), rules.smallestPart.toString()));
}

/// The base of n equal parts: rounded as the office likes it, unless the last would grow to more than twice of it.
Yen equalPart(Yen rest, int parts, int roundTo) {
    const qint64 exact = rest.amount() / parts;
    for (qint64 unit = std::max(roundTo, 1); unit > 1; unit /= kSmallerStep) {
        const qint64 base = exact - exact % unit;
        if (base > 0 && rest.amount() - base * (parts - 1) <= 2 * base) {
            return Yen(base);
        }
    }
    return Yen(exact);
}

Result<QList<InstalmentPart>> equalParts(const InstalmentTerms& terms, const InstalmentRules& rules, const PayDays& days) {
    const Yen total = inParts(terms);
    Yen bonuses;
    for (int i = 0; i < terms.parts; ++i) {
        bonuses += days.bonus(i);
    }
    if (bonuses >= total) {
        return fail(ErrorCode::BadInput, Text::tr("The bonus months alone make %1 yen of %2. Lower them or take fewer parts.").arg(bonuses.toString(), total.toString()));
    }
    const Yen base = equalPart(total - bonuses, terms.parts, rules.roundToYen);
    if (terms.parts > 1 && (base < rules.smallestPart || base <= Yen())) {
        return tooSmall(base, rules);
    }
    QList<InstalmentPart> parts;
    Yen rest = total;
    for (int i = 0; i < terms.parts; ++i) {
        const Yen amount = i + 1 == terms.parts ? rest : base + days.bonus(i);
        parts.append(days.part(i, amount));
        rest -= amount;
    }
    return parts;
}

Result<QList<InstalmentPart>> partsBySum(const InstalmentTerms& terms, const InstalmentRules& rules, const PayDays& days) {
    if (terms.partAmount < rules.smallestPart && terms.partAmount < inParts(terms)) {
        return tooSmall(terms.partAmount, rules);
    }
    QList<InstalmentPart> parts;
    for (Yen rest = inParts(terms); rest > Yen();) {
        if (parts.size() == rules.longestMonths) {
            return fail(ErrorCode::BadInput, Text::tr("By %1 yen a month it takes longer than the %2 months that the office allows. Give a larger sum.")
                                                 .arg(terms.partAmount.toString())
                                                 .arg(rules.longestMonths));
        }
        const int number = static_cast<int>(parts.size());
        const Yen amount = std::min(rest, terms.partAmount + days.bonus(number));
        parts.append(days.part(number, amount));
        rest -= amount;
    }
    return parts;
}

QString payDayWords(int payDay) {
    return payDay == kLastDay ? Text::tr("at the end of each month") : Text::tr("on day %1 of each month").arg(payDay);
}

}  // namespace

QString codeOf(LateChargeTime time) { return code_table::code(kTimes, time); }
QString labelOf(LateChargeTime time) { return code_table::label(kTimes, time, "Instalments"); }
template <>
std::optional<LateChargeTime> valueOfCode(QStringView code) {
    return code_table::find(kTimes, code);
}
template <>
std::vector<LateChargeTime> allValues() {
    return code_table::values(kTimes);
}

Result<InstalmentRules> InstalmentRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    InstalmentRules rules;
    rules.roundToYen = reader.integer(QStringLiteral("round_to_yen"), 1, 100'000);
    rules.longestMonths = reader.integer(QStringLiteral("longest_months"), 1, 120);
    rules.smallestPart = Yen(reader.integer(QStringLiteral("smallest_part"), 1, 1'000'000));
    rules.reminderBusinessDays = reader.integer(QStringLiteral("reminder_business_days"), 0, 60);
    rules.pledgeBusinessDays = reader.integer(QStringLiteral("pledge_business_days"), 0, 120);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<InstalmentRules> InstalmentRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("instalments")));
    return fromJson(file);
}

QDate payDayOf(int year, int month, int payDay) {
    const QDate first(year, month, 1);
    return QDate(year, month, std::min(payDay, first.daysInMonth()));
}

Result<QList<InstalmentPart>> instalmentParts(const InstalmentTerms& terms, const InstalmentRules& rules, const BusinessCalendar& calendar) {
    SAIKOKU_TRY(checkTerms(terms, rules));
    const PayDays days(terms, calendar);
    SAIKOKU_TRY_ASSIGN(QList<InstalmentPart> parts, terms.parts > 0 ? equalParts(terms, rules, days) : partsBySum(terms, rules, days));
    if (terms.lateChargeTime == LateChargeTime::After && terms.lateCharge > Yen()) {
        InstalmentPart last = days.part(static_cast<int>(parts.size()), terms.lateCharge);
        last.isLateCharge = true;
        parts.append(last);
    }
    return parts;
}

QString instalmentSentence(const InstalmentTerms& terms, const QList<InstalmentPart>& parts) {
    if (parts.isEmpty()) {
        return {};
    }
    const auto principal = std::count_if(parts.begin(), parts.end(), [](const InstalmentPart& part) { return !part.isLateCharge; });
    const InstalmentPart& last = parts.at(principal - 1);
    QStringList said;
    if (principal == 1) {
        said << Text::tr("You pay %1 yen by %2.").arg(last.amount.toString(), dateInSentence(last.due));
    } else {
        const int firstMonth = parts.constFirst().nominal.month();
        const Yen each = parts.constFirst().amount - terms.bonus.value(firstMonth);
        said << Text::tr("You pay %1 yen %2, in %3 parts: the first by %4, the last, of %5 yen, by %6.")
                    .arg(each.toString(), payDayWords(terms.payDay), QString::number(principal), dateInSentence(parts.constFirst().due),
                         last.amount.toString(), dateInSentence(last.due));
    }
    for (auto bonus = terms.bonus.cbegin(); principal > 1 && bonus != terms.bonus.cend(); ++bonus) {
        said << Text::tr("In month %1 it is %2 yen more.").arg(QString::number(bonus.key()), bonus.value().toString());
    }
    if (parts.constLast().isLateCharge) {
        said << Text::tr("Then the late charge of %1 yen, by %2.").arg(parts.constLast().amount.toString(), dateInSentence(parts.constLast().due));
    }
    return said.join(installedLanguage() == Language::Japanese ? QString() : QStringLiteral(" "));
}

}  // namespace saikoku
