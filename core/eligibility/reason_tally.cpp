#include "core/eligibility/reason_tally.h"

#include <algorithm>

#include "core/eligibility/eligibility_rules.h"

namespace saikoku {

namespace {

void count(ReasonTally& tally, Yen outstanding, bool isAlone, const std::optional<QDateTime>& until) {
    tally.all.add(outstanding);
    if (isAlone) {
        tally.alone.add(outstanding);
    }
    if (until && (!tally.next || *until < *tally.next)) {
        tally.next = until;
    }
}

}  // namespace

ReasonTallies::ReasonTallies() : m_ofRules(reasonRows().size()) {
    for (std::size_t row = 0; row < m_ofRules.size(); ++row) {
        m_ofRules[row].code = QLatin1String(reasonRows()[row].code);
    }
}

void ReasonTallies::add(Yen outstanding, const std::vector<BriefReason>& reasons) {
    for (const BriefReason& reason : reasons) {
        count(m_ofRules[reason.row], outstanding, reasons.size() == 1, reason.until);
    }
}

void ReasonTallies::add(Yen outstanding, const QString& code, const std::optional<QDateTime>& until) {
    auto known = std::find_if(m_ofRules.begin(), m_ofRules.end(),
                              [&](const ReasonTally& one) { return one.code == code; });
    if (known == m_ofRules.end()) {
        known = std::find_if(m_others.begin(), m_others.end(),
                             [&](const ReasonTally& one) { return one.code == code; });
        if (known == m_others.end()) {
            m_others.push_back({code, {}, {}, {}});
            known = std::prev(m_others.end());
        }
    }
    count(*known, outstanding, true, until);
}

std::vector<ReasonTally> ReasonTallies::inOrder() const {
    std::vector<ReasonTally> reasons;
    for (const auto& some : {m_ofRules, m_others}) {
        std::copy_if(some.begin(), some.end(), std::back_inserter(reasons),
                     [](const ReasonTally& one) { return one.all.cases > 0; });
    }
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const ReasonTally& a, const ReasonTally& b) { return a.all.cases > b.all.cases; });
    return reasons;
}

}  // namespace saikoku
