#include "core/learning/contact_model.h"

#include <cmath>

#include "core/learning/shared_fit.h"

namespace saikoku::scoring {

namespace {

constexpr double kTwoSided = 1.96;

}  // namespace

const PersonEffect* ContactModel::effectOf(const QString& person) const {
    const int at = m_persons.value(person, -1);
    return at < 0 || m_effects.empty() ? nullptr : &m_effects[static_cast<size_t>(at)];
}

double ContactModel::probability(double shared, const PersonEffect* effect, int part) const {
    double p = sigmoid(shared);
    if (effect != nullptr) {
        p = averagedSigmoid(shared + effect->mode[part], effect->covariance(part, part));
    } else if (m_scale > 0) {
        p = averagedSigmoid(shared, m_covariance(part, part));
    }
    return m_calibrator.probability(std::log(p / (1 - p)));
}

Result<std::vector<double>> ContactModel::probabilities(const TextTable& table, bool strict,
                                                        QStringList* warnings) const {
    SAIKOKU_TRY_ASSIGN(const Frame frame, buildFrame(m_schema, table, strict));
    if (warnings != nullptr) {
        *warnings += frame.warnings;
    }
    SAIKOKU_TRY_ASSIGN(const std::vector<Slot> slots, readSlots(table));
    const std::optional<qsizetype> at = table.find(QStringLiteral("person"));
    const std::vector<double> shared =
        additiveScores(m_design.rows(frame, slots), m_intercept, m_coefficients);
    std::vector<double> result;
    for (size_t row = 0; row < shared.size(); ++row) {
        const QString person =
            at ? table.columns[static_cast<size_t>(*at)].at(static_cast<qsizetype>(row)) : QString();
        result.push_back(probability(shared[row], effectOf(person), m_design.part(slots[row])));
    }
    return result;
}

Result<std::vector<SlotEstimate>> ContactModel::slotsOf(const TextTable& table, qsizetype row) const {
    SAIKOKU_TRY_ASSIGN(const Frame frame, buildFrame(m_schema, table.pick({row}), false));
    const std::optional<qsizetype> at = table.find(QStringLiteral("person"));
    return slotsOf(frame, 0, at ? table.columns[static_cast<size_t>(*at)].at(row) : QString());
}

std::vector<SlotEstimate> ContactModel::slotsOf(const Frame& frame, qsizetype row,
                                                const QString& person) const {
    const std::vector<Slot>& known = m_design.knownSlots();
    const std::vector<double> shared =
        additiveScores(m_design.rows(frame, known, row), m_intercept, m_coefficients);
    const PersonEffect* effect = effectOf(person);
    const int index = m_persons.value(person, -1);
    std::vector<SlotEstimate> estimates;
    for (size_t i = 0; i < known.size(); ++i) {
        const int part = m_design.part(known[i]);
        const double mean = shared[i] + (effect != nullptr ? effect->mode[part] : 0);
        const double variance = effect != nullptr ? effect->covariance(part, part)
                                : m_scale > 0     ? m_covariance(part, part)
                                                  : 0;
        const double reach = kTwoSided * std::sqrt(variance);
        SlotEstimate one;
        one.slot = known[i];
        one.probability = probability(shared[i], effect, part);
        one.low = m_calibrator.probability(mean - reach);
        one.high = m_calibrator.probability(mean + reach);
        one.tries =
            index < 0 ? 0 : m_tries[static_cast<size_t>(index)].value(known[i].weekday * 24 + known[i].hour);
        estimates.push_back(one);
    }
    return estimates;
}

}  // namespace saikoku::scoring
