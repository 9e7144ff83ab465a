#include "core/learning/contact_model.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/learning/figures_json.h"
#include "core/learning/leak_guard.h"
#include "core/learning/outcome.h"
#include "core/learning/shared_fit.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr qsizetype kPersonsToLearnFrom = 20'000;  // for what everybody shares
constexpr int kRoundsAtScale = 4;
constexpr double kCheckedShare = 0.25;
constexpr std::array kScales{0.0, 0.4, 0.7, 1.0, 1.4, 2.0, 3.0, 4.5};

}  // namespace

/// Carries one fit from the table to the model.
class ContactFitter {
public:
    explicit ContactFitter(const ContactRequest& request) : m_request(request) {}

    Result<ContactModel> run(const TextTable& whole) {
        if (m_request.columns.timeColumn.isEmpty()) {
            SAIKOKU_TRY(read(whole));
        } else {
            SAIKOKU_TRY_ASSIGN(const std::vector<double> time, readTime(whole, m_request.columns.timeColumn));
            SAIKOKU_TRY(read(whole.pick(earliestFirst(time))));
        }
        m_model.m_design = ContactDesign::of(m_frame, m_slots);
        m_blocks = m_model.m_design.blocks();
        m_attempts.rows = m_model.m_design.rows(m_frame, m_slots);
        for (const Slot& slot : m_slots) {
            m_attempts.part.push_back(m_model.m_design.part(slot));
        }
        chooseScale();
        learnAll();
        return std::move(m_model);
    }

private:
    /// Rows without a moment come first, rows of one moment in the table's order.
    static std::vector<qsizetype> earliestFirst(const std::vector<double>& time) {
        std::vector<qsizetype> rows(time.size());
        std::iota(rows.begin(), rows.end(), 0);
        std::stable_sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) {
            const double left = time[static_cast<size_t>(a)];
            const double right = time[static_cast<size_t>(b)];
            return std::isnan(left) ? !std::isnan(right) : left < right;
        });
        return rows;
    }

    Result<void> read(const TextTable& whole) {
        SAIKOKU_TRY_ASSIGN(const std::vector<float> outcome,
                           readOutcome(whole, m_request.target, m_request.positive, true));
        const TextTable table = whole.pick(rowsWithValue(outcome));
        for (const float y : outcome) {
            if (!std::isnan(y)) {
                m_attempts.outcome.push_back(y);
            }
        }
        const auto answered = std::count(m_attempts.outcome.begin(), m_attempts.outcome.end(), 1.0F);
        if (answered < 2 || static_cast<size_t>(answered) + 2 > m_attempts.outcome.size()) {
            return fail(ErrorCode::BadInput,
                        Text::tr("The outcome \"%1\" does not vary: there is nothing to learn.")
                            .arg(m_request.target));
        }
        SAIKOKU_TRY_ASSIGN(m_slots, readSlots(table));
        const std::optional<qsizetype> at = table.find(QStringLiteral("person"));
        if (!at) {
            return fail(ErrorCode::Usage,
                        Text::tr("There is no column \"%1\".").arg(QStringLiteral("person")));
        }
        namePersons(table.columns[static_cast<size_t>(*at)]);
        m_model.m_schema = inferSchema(table, m_request.columns);
        m_model.m_warnings += leftOutNotes(m_model.m_schema);
        SAIKOKU_TRY_ASSIGN(m_frame, buildFrame(m_model.m_schema, table, false));
        m_model.m_warnings += m_frame.warnings;
        SAIKOKU_TRY_ASSIGN(const QStringList leaks,
                           meetLeaks(m_model.m_schema, m_frame, m_attempts.outcome, m_request.strict));
        m_model.m_warnings += leaks;
        m_model.m_training = {{QStringLiteral("target"), m_request.target},
                              {QStringLiteral("rows"), table.rows},
                              {QStringLiteral("positives"), static_cast<qint64>(answered)},
                              {QStringLiteral("seed"), QString::number(m_request.seed)},
                              {QStringLiteral("fingerprint"), fingerprint(table)}};
        return {};
    }

    void namePersons(const TextColumn& column) {
        for (const int code : column.codes) {
            const QString& name = column.values[code];
            if (isMissing(name)) {
                m_attempts.person.push_back(-1);
                continue;
            }
            auto found = m_model.m_persons.constFind(name);
            if (found == m_model.m_persons.constEnd()) {
                found = m_model.m_persons.insert(name, static_cast<int>(m_model.m_names.size()));
                m_model.m_names.push_back(name);
            }
            m_attempts.person.push_back(*found);
        }
        m_attempts.persons = static_cast<qsizetype>(m_model.m_names.size());
        m_model.m_tries.resize(m_model.m_names.size());
        for (size_t row = 0; row < m_slots.size(); ++row) {
            if (m_attempts.person[row] >= 0) {
                ++m_model.m_tries[static_cast<size_t>(m_attempts.person[row])]
                                 [m_slots[row].weekday * 24 + m_slots[row].hour];
            }
        }
    }

    /// Earlier attempts score the later ones, for each scale of the covariance.
    void chooseScale() {
        const auto count = static_cast<qsizetype>(m_attempts.outcome.size());
        const auto border = static_cast<qsizetype>(static_cast<double>(count) * (1 - kCheckedShare));
        const Attempts earlier =
            m_attempts.pick(m_attempts.rowsOfSomePersons(0, border, kPersonsToLearnFrom));
        const Attempts later =
            m_attempts.pick(m_attempts.rowsOfSomePersons(border, count, kPersonsToLearnFrom));
        if (later.outcome.empty() || earlier.outcome.size() < 50 || m_attempts.persons < 2) {
            m_model.m_scale = m_attempts.persons < 2 ? 0 : 1;
            return;
        }
        SharedFit fit(earlier, m_blocks);
        const AdditiveLogitFit alone = fit.shared;
        fit.learn(m_model.m_design.parts());
        const PartMatrix learnt = fit.covariance;
        const AdditiveLogitFit together = fit.shared;
        QJsonObject losses;
        double best = std::numeric_limits<double>::infinity();
        std::vector<double> chosen;
        for (const double scale : kScales) {
            if (scale > 0) {
                fit.shared = together;
                fit.covariance = learnt * scale;
                fit.settle(kRoundsAtScale);
            } else {
                fit.shared = alone;
            }
            const std::vector<double> predicted = predict(later, fit, scale > 0);
            const double loss = logLoss(predicted, later.outcome);
            losses.insert(QString::number(scale), loss);
            if (loss < best) {
                best = loss;
                m_model.m_scale = scale;
                chosen = predicted;
            }
        }
        finishValidation(chosen, later, losses);
    }

    static std::vector<double> predict(const Attempts& rows, const SharedFit& fit, bool persons) {
        const std::vector<double> shared =
            additiveScores(rows.rows, fit.shared.intercept, fit.shared.coefficients);
        std::vector<double> result;
        for (size_t row = 0; row < shared.size(); ++row) {
            const int part = rows.part[row];
            const PersonEffect* effect = persons ? fit.effectOf(rows.person[row]) : nullptr;
            if (effect != nullptr) {
                result.push_back(
                    averagedSigmoid(shared[row] + effect->mode[part], effect->covariance(part, part)));
            } else {
                result.push_back(persons ? averagedSigmoid(shared[row], fit.covariance(part, part))
                                         : sigmoid(shared[row]));
            }
        }
        return result;
    }

    void finishValidation(const std::vector<double>& predicted, const Attempts& later,
                          const QJsonObject& losses) {
        std::vector<double> scores;
        for (const double p : predicted) {
            scores.push_back(std::log(p / (1 - p)));
        }
        std::vector<double> validated;
        m_model.m_calibrator = Calibrator::fit(scores, later.outcome, m_request.seed, &validated);
        m_model.m_validation = {
            {QStringLiteral("log_loss_by_scale"), losses},
            {QStringLiteral("scale"), m_model.m_scale},
            {QStringLiteral("calibration"), m_model.m_calibrator.toJson().value(QStringLiteral("kind"))},
            {QStringLiteral("figures"),
             figuresJson(binaryFigures(validated, later.outcome, m_request.seed))}};
    }

    void learnAll() {
        const auto count = static_cast<qsizetype>(m_attempts.outcome.size());
        const Attempts some = m_attempts.pick(m_attempts.rowsOfSomePersons(0, count, kPersonsToLearnFrom));
        SharedFit fit(some, m_blocks);
        if (m_model.m_scale > 0) {
            fit.learn(m_model.m_design.parts());
            fit.covariance *= m_model.m_scale;
            fit.settle(kRoundsAtScale);
        }
        m_model.m_intercept = fit.shared.intercept;
        m_model.m_coefficients = fit.shared.coefficients;
        if (m_model.m_scale > 0) {
            m_model.m_covariance = fit.covariance;
            const std::vector<double> offset =
                additiveScores(m_attempts.rows, m_model.m_intercept, m_model.m_coefficients);
            const PersonRows groups = PersonRows::group(m_attempts.person, m_attempts.persons);
            m_model.m_effects =
                personEffects(groups, m_attempts.part, offset, m_attempts.outcome, fit.covariance, {});
        }
    }

    const ContactRequest& m_request;
    ContactModel m_model;
    Frame m_frame;
    std::vector<Slot> m_slots;
    Attempts m_attempts;
    std::vector<PenaltyBlock> m_blocks;
};

Result<ContactModel> ContactModel::fit(const TextTable& table, const ContactRequest& request) {
    return ContactFitter(request).run(table);
}

}  // namespace saikoku::scoring
