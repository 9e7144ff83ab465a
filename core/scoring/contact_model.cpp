#include "core/scoring/contact_model.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

#include "core/scoring/binary_model.h"
#include "core/scoring/leak_guard.h"
#include "core/scoring/outcome.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr qsizetype kPersonsToLearnFrom = 20'000;  // for what everybody shares
constexpr int kMostRounds = 25;
constexpr int kRoundsAtScale = 4;
constexpr double kCheckedShare = 0.25;
constexpr std::array kScales{0.0, 0.4, 0.7, 1.0, 1.4, 2.0, 3.0, 4.5};
constexpr double kTwoSided = 1.96;

/// The mean of sigmoid(m + e) over a normal e of variance v, nearly.
double averagedSigmoid(double mean, double variance) {
    return sigmoid(mean / std::sqrt(1 + std::numbers::pi * variance / 8));
}

/// One set of attempts with everything the fitting needs.
struct Attempts {
    SparseRows rows;
    std::vector<int> part;
    std::vector<int> person;
    std::vector<float> outcome;
    qsizetype persons = 0;

    Attempts pick(const std::vector<qsizetype>& which) const {
        Attempts picked;
        picked.persons = persons;
        picked.rows = {rows.slots, rows.coefficients, {}, {}};
        for (const qsizetype row : which) {
            const auto from = rows.index.begin() + row * rows.slots;
            picked.rows.index.insert(picked.rows.index.end(), from, from + rows.slots);
            picked.part.push_back(part[static_cast<size_t>(row)]);
            picked.person.push_back(person[static_cast<size_t>(row)]);
            picked.outcome.push_back(outcome[static_cast<size_t>(row)]);
        }
        return picked;
    }
};

/// What everybody shares, and what persons are like, learnt in turns.
class SharedFit {
public:
    SharedFit(const Attempts& attempts, const std::vector<PenaltyBlock>& blocks)
        : m_attempts(attempts),
          m_blocks(blocks),
          m_groups(PersonRows::group(attempts.person, attempts.persons)) {
        shared = fitAdditiveLogit(attempts.rows, blocks, attempts.outcome, {}, {}, {});
    }

    void learn(int parts) {
        covariance = PartMatrix::Constant(parts, parts, 0.4);
        covariance.diagonal().array() += 0.2;
        for (int round = 0; round < kMostRounds; ++round) {
            updateEffects();
            const PartMatrix before = covariance;
            covariance = learnCovariance(effects);
            updateShared(true);
            if ((covariance - before).norm() < 0.01 * before.norm()) {
                break;
            }
        }
    }

    /// Settles what is shared for a covariance that stays as it is.
    void settle(int rounds) {
        for (int round = 0; round < rounds; ++round) {
            updateEffects();
            updateShared(false);
        }
        updateEffects();
    }

    AdditiveLogitFit shared;
    PartMatrix covariance;
    std::vector<PersonEffect> effects;

private:
    void updateEffects() {
        const std::vector<double> offset =
            additiveScores(m_attempts.rows, shared.intercept, shared.coefficients);
        effects = personEffects(m_groups, m_attempts.part, offset, m_attempts.outcome, covariance, effects);
    }

    void updateShared(bool learnPrecision) {
        std::vector<double> offset(m_attempts.person.size(), 0);
        for (size_t row = 0; row < offset.size(); ++row) {
            if (m_attempts.person[row] >= 0) {
                offset[row] = effects[static_cast<size_t>(m_attempts.person[row])].mode[m_attempts.part[row]];
            }
        }
        AdditiveLogitOptions options;
        options.precision = shared.precision;
        options.learnPrecision = learnPrecision;
        options.mostRounds = 3;
        shared =
            fitAdditiveLogit(m_attempts.rows, m_blocks, m_attempts.outcome, offset, {}, options, &shared);
    }

    const Attempts& m_attempts;
    const std::vector<PenaltyBlock>& m_blocks;
    PersonRows m_groups;
};

std::vector<qsizetype> rowsOfSomePersons(const Attempts& attempts, qsizetype from, qsizetype to) {
    const qsizetype step = std::max<qsizetype>(1, attempts.persons / kPersonsToLearnFrom);
    std::vector<qsizetype> rows;
    for (qsizetype row = from; row < to; ++row) {
        const int person = attempts.person[static_cast<size_t>(row)];
        if (person < 0 || person % step == 0) {
            rows.push_back(row);
        }
    }
    return rows;
}

void write(QDataStream& out, const PersonEffect& effect) {
    for (Eigen::Index i = 0; i < effect.mode.size(); ++i) {
        out << effect.mode[i];
        for (Eigen::Index j = 0; j <= i; ++j) {
            out << effect.covariance(i, j);
        }
    }
}

PersonEffect readEffect(QDataStream& in, Eigen::Index size) {
    PersonEffect effect{PartVector(size), PartMatrix(size, size)};
    for (Eigen::Index i = 0; i < size; ++i) {
        in >> effect.mode[i];
        for (Eigen::Index j = 0; j <= i; ++j) {
            in >> effect.covariance(i, j);
            effect.covariance(j, i) = effect.covariance(i, j);
        }
    }
    return effect;
}

tl::unexpected<Error> damaged(const char* what) {
    return fail(ErrorCode::Corrupt, Text::tr("The model file is damaged."), QString::fromLatin1(what));
}

}  // namespace

/// Carries one fit from the table to the model.
class ContactFitter {
public:
    explicit ContactFitter(const ContactRequest& request) : m_request(request) {}

    Result<ContactModel> run(const TextTable& whole) {
        SAIKOKU_TRY(read(whole));
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
        const Attempts earlier = m_attempts.pick(rowsOfSomePersons(m_attempts, 0, border));
        const Attempts later = m_attempts.pick(rowsOfSomePersons(m_attempts, border, count));
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
            const int person = rows.person[row];
            const int part = rows.part[row];
            if (!persons) {
                result.push_back(sigmoid(shared[row]));
            } else if (person < 0) {
                result.push_back(averagedSigmoid(shared[row], fit.covariance(part, part)));
            } else {
                const PersonEffect& effect = fit.effects[static_cast<size_t>(person)];
                result.push_back(
                    averagedSigmoid(shared[row] + effect.mode[part], effect.covariance(part, part)));
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
        m_model.m_calibrator = Calibrator::fit(scores, later.outcome, m_request.seed);
        m_model.m_validation = {
            {QStringLiteral("log_loss_by_scale"), losses},
            {QStringLiteral("scale"), m_model.m_scale},
            {QStringLiteral("calibration"), m_model.m_calibrator.toJson().value(QStringLiteral("kind"))},
            {QStringLiteral("figures"), figuresJson(binaryFigures(m_model.m_calibrator.probabilities(scores),
                                                                  later.outcome, m_request.seed))}};
    }

    void learnAll() {
        const auto count = static_cast<qsizetype>(m_attempts.outcome.size());
        const Attempts some = m_attempts.pick(rowsOfSomePersons(m_attempts, 0, count));
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

ModelFile ContactModel::toFile() const {
    QJsonArray coefficients;
    for (const double value : m_coefficients) {
        coefficients.append(value);
    }
    QJsonArray covariance;
    for (Eigen::Index i = 0; i < m_covariance.size(); ++i) {
        covariance.append(m_covariance.data()[i]);
    }
    QByteArray persons;
    {
        QDataStream out(&persons, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_4);
        out << static_cast<quint32>(m_names.size());
        for (size_t p = 0; p < m_names.size(); ++p) {
            out << m_names[p];
            QList<std::pair<int, int>> tries;
            for (auto at = m_tries[p].constBegin(); at != m_tries[p].constEnd(); ++at) {
                tries.append({at.key(), at.value()});
            }
            std::sort(tries.begin(), tries.end());  // a hash has no order to rely on
            out << tries;
            if (m_scale > 0) {
                write(out, m_effects[p]);
            }
        }
    }
    ModelFile file;
    file.description = {
        {QStringLiteral("kind"), QStringLiteral("contact")},
        {QStringLiteral("engine"), QJsonObject{{QStringLiteral("name"), QStringLiteral("hierarchical")},
                                               {QStringLiteral("intercept"), m_intercept},
                                               {QStringLiteral("coefficients"), coefficients},
                                               {QStringLiteral("covariance"), covariance},
                                               {QStringLiteral("scale"), m_scale}}},
        {QStringLiteral("schema"), m_schema.toJson()},
        {QStringLiteral("design"), m_design.toJson()},
        {QStringLiteral("calibration"), m_calibrator.toJson()},
        {QStringLiteral("validation"), m_validation},
        {QStringLiteral("training"), m_training}};
    file.blocks = {persons};
    return file;
}

Result<ContactModel> ContactModel::fromFile(const ModelFile& file) {
    if (file.description.value(QStringLiteral("kind")).toString() != QLatin1String("contact") ||
        file.blocks.size() != 1) {
        return fail(ErrorCode::BadInput, Text::tr("The file is a model of another kind."));
    }
    ContactModel model;
    const auto part = [&](const char* key) { return file.description.value(QLatin1String(key)).toObject(); };
    SAIKOKU_TRY_ASSIGN(model.m_schema, Schema::fromJson(part("schema")));
    SAIKOKU_TRY_ASSIGN(
        model.m_design,
        ContactDesign::fromJson(part("design"),
                                static_cast<qsizetype>(emptyFrame(model.m_schema).columns.size())));
    SAIKOKU_TRY_ASSIGN(model.m_calibrator, Calibrator::fromJson(part("calibration")));
    model.m_validation = part("validation");
    model.m_training = part("training");
    const QJsonObject engine = part("engine");
    model.m_intercept = engine.value(QStringLiteral("intercept")).toDouble();
    model.m_scale = engine.value(QStringLiteral("scale")).toDouble();
    const QJsonArray coefficients = engine.value(QStringLiteral("coefficients")).toArray();
    const QJsonArray covariance = engine.value(QStringLiteral("covariance")).toArray();
    const int parts = model.m_scale > 0 ? model.m_design.parts() : 0;
    if (coefficients.size() != model.m_design.rows({}, {}).coefficients ||
        covariance.size() != parts * parts) {
        return damaged("contact coefficients");
    }
    model.m_coefficients.resize(coefficients.size());
    for (qsizetype i = 0; i < coefficients.size(); ++i) {
        model.m_coefficients[i] = coefficients[i].toDouble();
    }
    model.m_covariance.resize(parts, parts);
    for (qsizetype i = 0; i < covariance.size(); ++i) {
        model.m_covariance.data()[i] = covariance[i].toDouble();
    }
    QDataStream in(file.blocks.constFirst());
    in.setVersion(QDataStream::Qt_6_4);
    quint32 persons = 0;
    in >> persons;
    for (quint32 p = 0; p < persons && in.status() == QDataStream::Ok; ++p) {
        QString name;
        QList<std::pair<int, int>> tries;
        in >> name >> tries;
        model.m_persons.insert(name, static_cast<int>(p));
        model.m_names.push_back(name);
        model.m_tries.emplace_back();
        for (const auto& [slot, count] : tries) {
            model.m_tries.back().insert(slot, count);
        }
        if (model.m_scale > 0) {
            model.m_effects.push_back(readEffect(in, parts));
        }
    }
    return in.status() == QDataStream::Ok ? Result<ContactModel>(std::move(model))
                                          : Result<ContactModel>(damaged("contact persons"));
}

}  // namespace saikoku::scoring
