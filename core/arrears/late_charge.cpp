#include "core/arrears/late_charge.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/calendar_period.h"
#include "core/base/language.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LateCharge)
};

// Yen × hundredths of a percent × days of the largest amounts leave 64 bits.
__extension__ using Wide = __int128;

constexpr int kHundredthsOfPercent = 100 * 100;

Wide exactShare(const LateChargeLine& line) {
    return static_cast<Wide>(line.base.amount()) * line.rate.hundredths * line.days;
}

Result<void> check(const LateChargeTerms& terms, QDate paid) {
    if (!terms.due.isValid() || !paid.isValid()) {
        return fail(ErrorCode::BadInput, Text::tr("The late charge needs a due date and a day of payment."));
    }
    if (terms.firstBandMonths < 1) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The first band of the late charge has at least one month."));
    }
    if (terms.principal > Yen(Yen::kLargestInput)) {
        return fail(ErrorCode::BadInput, Text::tr("The principal is beyond the largest amount."));
    }
    bool sound = terms.principal >= Yen();
    for (const PartPayment& receipt : terms.receipts) {
        sound = sound && receipt.date.isValid() && receipt.amount >= Yen();
    }
    return sound ? Result<void>()
                 : fail(ErrorCode::BadInput, Text::tr("Amounts below zero bear no late charge."));
}

Yen remaining(const LateChargeTerms& terms, QDate day) {
    Yen rest = terms.principal;
    for (const PartPayment& receipt : terms.receipts) {
        if (receipt.date < day) {
            rest = receipt.amount >= rest ? Yen() : rest - receipt.amount;
        }
    }
    return rest;
}

/// Days on which a rate, the base or (rounding by year) the year may change.
std::vector<QDate> startsOfStretches(const LateChargeTerms& terms, QDate first, QDate firstBandEnd,
                                     QDate last, const LateChargeRates& rates) {
    std::vector<QDate> starts{first, firstBandEnd.addDays(1)};
    for (const LateChargeRate& row : rates.rows()) {
        starts.push_back(row.from);
    }
    for (const PartPayment& receipt : terms.receipts) {
        starts.push_back(receipt.date.addDays(1));
    }
    if (terms.rounding == LateChargeRounding::Year) {
        for (int year = first.year() + 1; year <= last.year(); ++year) {
            starts.emplace_back(year, 1, 1);
        }
    }
    std::erase_if(starts, [&](QDate day) { return day < first || day > last; });
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

bool continues(const LateChargeLine& before, const LateChargeLine& line, LateChargeRounding rounding) {
    return before.to.addDays(1) == line.from && before.rate == line.rate && before.base == line.base &&
           (rounding != LateChargeRounding::Year || before.from.year() == line.from.year());
}

QDate endOfFirstBand(const LateChargeTerms& terms, QDate first) {
    const QDate end = endOfPeriod(first, terms.firstBandMonths);
    return terms.firstBandEnd == FirstBandEnd::MonthEnd ? QDate(end.year(), end.month(), end.daysInMonth()) : end;
}

Result<std::vector<LateChargeLine>> linesOf(const LateChargeTerms& terms, QDate last,
                                            const LateChargeRates& rates) {
    const QDate first = terms.due.addDays(1);
    const QDate firstBandEnd = endOfFirstBand(terms, first);
    const std::vector<QDate> starts = startsOfStretches(terms, first, firstBandEnd, last, rates);
    std::vector<LateChargeLine> lines;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        LateChargeLine line;
        line.from = starts[i];
        line.to = i + 1 < starts.size() ? starts[i + 1].addDays(-1) : last;
        line.base = remaining(terms, line.from).floorTo(rates.limits().baseUnit);
        if (line.base.isZero()) {
            continue;
        }
        const LateChargeRate* rate = rates.rateOn(line.from);
        if (rate == nullptr || rate->to < line.to) {
            return fail(ErrorCode::Rule, Text::tr("The table of late-charge rates %1 covers %2 to %3 only. "
                                                  "Add the missing rates with saikoku-cli rules set; none is guessed.")
                                             .arg(rates.fileName(), dateInSentence(rates.firstDay()),
                                                  dateInSentence(rates.lastDay())));
        }
        line.rate = line.from <= firstBandEnd ? rate->first : rate->later;
        if (!lines.empty() && continues(lines.back(), line, terms.rounding)) {
            lines.back().to = line.to;
        } else {
            lines.push_back(line);
        }
    }
    for (LateChargeLine& line : lines) {
        line.days = static_cast<int>(line.from.daysTo(line.to)) + 1;
    }
    return lines;
}

bool sharesRounding(const LateChargeLine& a, const LateChargeLine& b, LateChargeRounding rounding) {
    return rounding == LateChargeRounding::Sum ||
           (rounding == LateChargeRounding::Year && a.from.year() == b.from.year());
}

/// Gives each line its yen. Lines that are rounded together form a group whose
/// total is floored; the group's last line takes what the others' floors left.
void roundLines(std::vector<LateChargeLine>& lines, LateChargeRounding rounding, int daysInYear) {
    const Wide divisor = static_cast<Wide>(daysInYear) * kHundredthsOfPercent;
    Wide exact = 0;
    Yen given;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        exact += exactShare(lines[i]);
        const bool groupEnds = i + 1 == lines.size() || !sharesRounding(lines[i], lines[i + 1], rounding);
        if (groupEnds) {
            lines[i].yen = Yen(static_cast<qint64>(exact / divisor)) - given;
            exact = 0;
            given = Yen();
        } else {
            lines[i].yen = Yen(static_cast<qint64>(exactShare(lines[i]) / divisor));
            given += lines[i].yen;
        }
    }
}

}  // namespace

QString codeOf(LateChargeRounding rounding) {
    switch (rounding) {
        case LateChargeRounding::Segment: return QStringLiteral("segment");
        case LateChargeRounding::Year: return QStringLiteral("year");
        case LateChargeRounding::Sum: return QStringLiteral("sum");
    }
    return {};
}

template <>
std::optional<LateChargeRounding> valueOfCode(QStringView code) {
    for (const auto rounding :
         {LateChargeRounding::Segment, LateChargeRounding::Year, LateChargeRounding::Sum}) {
        if (code == codeOf(rounding)) {
            return rounding;
        }
    }
    return std::nullopt;
}

QString codeOf(FirstBandEnd end) {
    return end == FirstBandEnd::CivilCode ? QStringLiteral("civil_code") : QStringLiteral("month_end");
}

template <>
std::optional<FirstBandEnd> valueOfCode(QStringView code) {
    for (const auto end : {FirstBandEnd::CivilCode, FirstBandEnd::MonthEnd}) {
        if (code == codeOf(end)) {
            return end;
        }
    }
    return std::nullopt;
}

Result<LateCharge> lateCharge(const LateChargeTerms& terms, QDate paid, const LateChargeRates& rates) {
    SAIKOKU_TRY(check(terms, paid));
    const LateChargeLimits& limits = rates.limits();
    LateCharge result;
    if (paid <= terms.due || terms.principal < limits.leastPrincipal) {
        return result;
    }
    SAIKOKU_TRY_ASSIGN(result.lines, linesOf(terms, paid, rates));
    roundLines(result.lines, terms.rounding, limits.daysInYear);
    for (const LateChargeLine& line : result.lines) {
        result.sum += line.yen;
    }
    result.charge = result.sum < limits.leastCharge ? Yen() : result.sum.floorTo(limits.chargeUnit);
    return result;
}

}  // namespace saikoku
