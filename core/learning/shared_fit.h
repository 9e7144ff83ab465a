#pragma once

#include <cmath>
#include <numbers>
#include <vector>

#include "core/learning/additive_logit.h"
#include "core/learning/person_effects.h"

namespace saikoku::scoring {

/// @brief The mean of sigmoid(m + e) over a normal e of variance v, nearly.
inline double averagedSigmoid(double mean, double variance) {
    return sigmoid(mean / std::sqrt(1 + std::numbers::pi * variance / 8));
}

/// @brief One set of attempts with everything the fitting needs. Persons are
/// numbered from 0 in order of appearance; -1 belongs to nobody.
struct Attempts {
    SparseRows rows;
    std::vector<int> part;
    std::vector<int> person;
    std::vector<float> outcome;
    qsizetype persons = 0;

    Attempts pick(const std::vector<qsizetype>& which) const;
    /// @brief Rows from … to-1 of every k-th person, so that about `most` persons
    /// remain, and of nobody.
    std::vector<qsizetype> rowsOfSomePersons(qsizetype from, qsizetype to, qsizetype most) const;
};

/// @brief What everybody shares, and what persons are like, learnt in turns from
/// the persons that have attempts: the others would only repeat what is assumed.
class SharedFit {
public:
    SharedFit(const Attempts& attempts, const std::vector<PenaltyBlock>& blocks);

    void learn(int parts);
    /// @brief Settles what is shared for a covariance that stays as it is.
    void settle(int rounds);
    /// @brief Nothing for a person without attempts here.
    const PersonEffect* effectOf(int person) const;

    AdditiveLogitFit shared;
    PartMatrix covariance;

private:
    void updateEffects();
    void updateShared(bool learnPrecision);

    const Attempts& m_attempts;
    const std::vector<PenaltyBlock>& m_blocks;
    std::vector<int> m_seatOf;  ///< by person, -1 = no attempts
    std::vector<int> m_seat;    ///< by row
    PersonRows m_groups;        ///< by seat
    std::vector<PersonEffect> m_effects;
};

}  // namespace saikoku::scoring
