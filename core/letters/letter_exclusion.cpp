#include "core/letters/letter_exclusion.h"

#include <array>

namespace saikoku {

namespace {

constexpr std::array kReasons{
    CodeRow<LetterExclusion>{LetterExclusion::Protected, "protected",
                             QT_TRANSLATE_NOOP("Letters", "protected")},
    CodeRow<LetterExclusion>{LetterExclusion::Held, "held", QT_TRANSLATE_NOOP("Letters", "on hold")},
    CodeRow<LetterExclusion>{LetterExclusion::OfficersOnly, "officer_only",
                             QT_TRANSLATE_NOOP("Letters", "officers only")},
    CodeRow<LetterExclusion>{LetterExclusion::Done, "done", QT_TRANSLATE_NOOP("Letters", "answered already")},
    CodeRow<LetterExclusion>{LetterExclusion::ActivePromise, "active_promise",
                             QT_TRANSLATE_NOOP("Letters", "promised, not yet due")},
    CodeRow<LetterExclusion>{LetterExclusion::MayPayYet, "may_pay_yet",
                             QT_TRANSLATE_NOOP("Letters", "may pay by themselves yet")},
    CodeRow<LetterExclusion>{LetterExclusion::SaysPaid, "says_paid",
                             QT_TRANSLATE_NOOP("Letters", "says to have paid")},
    CodeRow<LetterExclusion>{LetterExclusion::NoDemandYet, "no_demand",
                             QT_TRANSLATE_NOOP("Letters", "no demand letter yet")},
    CodeRow<LetterExclusion>{LetterExclusion::SentLately, "sent_lately",
                             QT_TRANSLATE_NOOP("Letters", "got it lately")},
    CodeRow<LetterExclusion>{LetterExclusion::NoAddress, "no_address",
                             QT_TRANSLATE_NOOP("Letters", "no address")},
    CodeRow<LetterExclusion>{LetterExclusion::Returned, "returned",
                             QT_TRANSLATE_NOOP("Letters", "last letter came back")},
    CodeRow<LetterExclusion>{LetterExclusion::Lapsed, "lapsed",
                             QT_TRANSLATE_NOOP("Letters", "all time-barred")},
    CodeRow<LetterExclusion>{LetterExclusion::PaidMeanwhile, "paid",
                             QT_TRANSLATE_NOOP("Letters", "paid meanwhile")},
    CodeRow<LetterExclusion>{LetterExclusion::NoPromise, "no_promise",
                             QT_TRANSLATE_NOOP("Letters", "no promise to write of")},
    CodeRow<LetterExclusion>{LetterExclusion::Represented, "represented",
                             QT_TRANSLATE_NOOP("Letters", "represented, address missing")},
    CodeRow<LetterExclusion>{LetterExclusion::NothingPastDue, "nothing_past_due",
                             QT_TRANSLATE_NOOP("Letters", "nothing past due")},
    CodeRow<LetterExclusion>{LetterExclusion::LedByOther, "led_by_other",
                             QT_TRANSLATE_NOOP("Letters", "same person's case gets none")},
    CodeRow<LetterExclusion>{LetterExclusion::Undrawable, "undrawable",
                             QT_TRANSLATE_NOOP("Letters", "cannot be drawn")},
};

bool has(const LetterFacts& facts, const char* reason) {
    return facts.reasons.contains(QLatin1String(reason));
}

/// Waits for money that may come by itself: of no matter for a letter that asks for none, or that a person
/// asks for.
std::optional<LetterExclusion> waiting(const LetterFacts& facts, const LetterQuestion& question) {
    if (question.isSingle || !question.rules.asks(question.notice)) {
        return std::nullopt;
    }
    if (has(facts, "active_promise")) {
        return LetterExclusion::ActivePromise;
    }
    if (has(facts, "self_cure")) {
        return LetterExclusion::MayPayYet;
    }
    if (has(facts, "payment_grace")) {
        return LetterExclusion::SaysPaid;
    }
    return has(facts, "demand_not_sent") ? std::optional(LetterExclusion::NoDemandYet) : std::nullopt;
}

std::optional<LetterExclusion> whereTo(const LetterFacts& facts, const LetterQuestion& question) {
    const bool isLately = question.notAgainDays > 0 && facts.lastOfTemplate.isValid() &&
                          facts.lastOfTemplate.addDays(question.notAgainDays) > question.date;
    if (isLately) {
        return LetterExclusion::SentLately;
    }
    if (!facts.hasAddress) {
        return LetterExclusion::NoAddress;
    }
    return facts.cameBack ? std::optional(LetterExclusion::Returned) : std::nullopt;
}

std::optional<LetterExclusion> whatFor(const LetterFacts& facts, const LetterQuestion& question) {
    const bool isEmpty = question.needsReceivables && facts.lines == 0;
    if (isEmpty && facts.lapsed > Yen() && facts.notYetDue == Yen()) {
        return LetterExclusion::Lapsed;
    }
    if (isEmpty && facts.notYetDue == Yen()) {
        return LetterExclusion::PaidMeanwhile;
    }
    if (question.needsPromise && !facts.hasPromise) {
        return LetterExclusion::NoPromise;
    }
    if (facts.holds.contains(HoldKind::Lawyer) && !facts.isSomebodyElses) {
        return LetterExclusion::Represented;
    }
    return isEmpty ? std::optional(LetterExclusion::NothingPastDue) : std::nullopt;
}

}  // namespace

QString codeOf(LetterExclusion reason) {
    return code_table::code(kReasons, reason);
}
QString labelOf(LetterExclusion reason) {
    return code_table::label(kReasons, reason, "Letters");
}

template <>
std::optional<LetterExclusion> valueOfCode(QStringView code) {
    return code_table::find(kReasons, code);
}

template <>
std::vector<LetterExclusion> allValues() {
    return code_table::values(kReasons);
}

std::optional<LetterExclusion> exclusionOf(const LetterFacts& facts, const LetterQuestion& question) {
    if (facts.isProtected && !facts.mayReachProtected) {
        return LetterExclusion::Protected;
    }
    if (facts.holds.intersects(question.rules.stoppingHolds)) {
        return LetterExclusion::Held;
    }
    if (has(facts, "officer_only")) {
        return LetterExclusion::OfficersOnly;
    }
    if (!question.isSingle && (has(facts, "done") || has(facts, "quota_full"))) {
        return LetterExclusion::Done;
    }
    for (const auto& part : {&waiting, &whereTo, &whatFor}) {
        if (const auto reason = part(facts, question)) {
            return reason;
        }
    }
    return std::nullopt;
}

}  // namespace saikoku
