#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/yen.h"

namespace saikoku {

struct BriefReason;

struct CasesAndYen {
    qint64 cases = 0;
    Yen yen;

    void add(Yen outstanding) {
        ++cases;
        yen += outstanding;
    }
    bool operator==(const CasesAndYen&) const = default;
};

/// @brief What one reason holds back.
struct ReasonTally {
    QString code;
    CasesAndYen all;                ///< every case under each of its reasons
    CasesAndYen alone;              ///< held back by this one and nothing else
    std::optional<QDateTime> next;  ///< the first moment (Asia/Tokyo) at which one of them ends
};

/// @brief Counts cases under their reasons, whoever asks: a selection, the city or the queue's lists.
class ReasonTallies {
public:
    ReasonTallies();

    /// @brief A case and its reasons (checkBriefly()); none: it isn't counted.
    void add(Yen outstanding, const std::vector<BriefReason>& reasons);
    /// @brief A case that no rule of eligibility holds back, but this other one.
    void add(Yen outstanding, const QString& code, const std::optional<QDateTime>& until);

    /// @brief Those that hold any case back, most cases first.
    std::vector<ReasonTally> inOrder() const;

private:
    std::vector<ReasonTally> m_ofRules;  ///< by the rows of reasonRows()
    std::vector<ReasonTally> m_others;
};

}  // namespace saikoku
