#include "core/learning/shared_fit.h"

#include <algorithm>

#include "core/learning/pick.h"

namespace saikoku::scoring {

namespace {

constexpr int kMostRounds = 25;

}  // namespace

Attempts Attempts::pick(const std::vector<qsizetype>& which) const {
    return {rows.pick(which), pickRows(part, which), pickRows(person, which), pickRows(outcome, which),
            persons};
}

std::vector<qsizetype> Attempts::rowsOfSomePersons(qsizetype from, qsizetype to, qsizetype most) const {
    const qsizetype step = std::max<qsizetype>(1, persons / most);
    std::vector<qsizetype> chosen;
    for (qsizetype row = from; row < to; ++row) {
        const int who = person[static_cast<size_t>(row)];
        if (who < 0 || who % step == 0) {
            chosen.push_back(row);
        }
    }
    return chosen;
}

SharedFit::SharedFit(const Attempts& attempts, const std::vector<PenaltyBlock>& blocks)
    : m_attempts(attempts), m_blocks(blocks), m_seatOf(static_cast<size_t>(attempts.persons), -1) {
    int seats = 0;
    m_seat.reserve(attempts.person.size());
    for (const int person : attempts.person) {
        if (person >= 0 && m_seatOf[static_cast<size_t>(person)] < 0) {
            m_seatOf[static_cast<size_t>(person)] = seats++;
        }
        m_seat.push_back(person < 0 ? -1 : m_seatOf[static_cast<size_t>(person)]);
    }
    m_groups = PersonRows::group(m_seat, seats);
    shared = fitAdditiveLogit(attempts.rows, blocks, attempts.outcome, {}, {}, {});
}

void SharedFit::learn(int parts) {
    covariance = PartMatrix::Constant(parts, parts, 0.4);
    covariance.diagonal().array() += 0.2;
    for (int round = 0; round < kMostRounds && m_groups.persons() > 0; ++round) {
        updateEffects();
        const PartMatrix before = covariance;
        covariance = learnCovariance(m_effects);
        updateShared(true);
        if ((covariance - before).norm() < 0.01 * before.norm()) {
            break;
        }
    }
}

void SharedFit::settle(int rounds) {
    for (int round = 0; round < rounds; ++round) {
        updateEffects();
        updateShared(false);
    }
    updateEffects();
}

const PersonEffect* SharedFit::effectOf(int person) const {
    const int seat = person < 0 ? -1 : m_seatOf[static_cast<size_t>(person)];
    return seat < 0 || m_effects.empty() ? nullptr : &m_effects[static_cast<size_t>(seat)];
}

void SharedFit::updateEffects() {
    const std::vector<double> offset = additiveScores(m_attempts.rows, shared.intercept, shared.coefficients);
    m_effects = personEffects(m_groups, m_attempts.part, offset, m_attempts.outcome, covariance, m_effects);
}

void SharedFit::updateShared(bool learnPrecision) {
    std::vector<double> offset(m_seat.size(), 0);
    for (size_t row = 0; row < offset.size(); ++row) {
        if (m_seat[row] >= 0) {
            offset[row] = m_effects[static_cast<size_t>(m_seat[row])].mode[m_attempts.part[row]];
        }
    }
    AdditiveLogitOptions options;
    options.precision = shared.precision;
    options.learnPrecision = learnPrecision;
    options.mostRounds = 3;
    shared = fitAdditiveLogit(m_attempts.rows, m_blocks, m_attempts.outcome, offset, {}, options, &shared);
}

}  // namespace saikoku::scoring
