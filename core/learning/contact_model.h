#pragma once

#include <QHash>
#include <QString>

#include <vector>

#include "core/learning/calibration.h"
#include "core/learning/contact_design.h"
#include "core/learning/metrics.h"
#include "core/learning/model_file.h"
#include "core/learning/person_effects.h"

namespace saikoku::scoring {

struct ContactRequest {
    QString target;
    QString positive;
    SchemaRequest columns;  ///< special: person, weekday, hour, target
    quint64 seed = 1;
    bool strict = false;
};

/// @brief P(answer) of one person at one slot.
struct SlotEstimate {
    Slot slot;
    double probability = 0;
    double low = 0;  ///< 95 % interval of the person's own probability
    double high = 0;
    int tries = 0;  ///< attempts at exactly this slot; 0 = never tried
};

/// @brief When does this person answer? Hierarchical logistic regression: what
/// everybody shares (ContactDesign) plus each person's own level and parts of the
/// week, at the most probable values, with every variance learnt from the data.
/// A person without history gets the shared curve, averaged over what persons are
/// like; history is the training rows only, so always earlier than what is scored.
class ContactModel {
public:
    /// @brief Training rows in time order, or with a time column, which orders them. The
    /// last quarter, scored by the rest,
    /// decides how far persons are trusted to differ.
    /// @return Rule for suspected leaks if strict; BadInput when the outcome never varies.
    static Result<ContactModel> fit(const TextTable& table, const ContactRequest& request);

    Result<std::vector<double>> probabilities(const TextTable& table, bool strict,
                                              QStringList* warnings) const;
    /// @brief Every slot that occurs in training, for the person of that row.
    Result<std::vector<SlotEstimate>> slotsOf(const TextTable& table, qsizetype row) const;
    /// @brief The same for many rows: read the table into a frame once.
    std::vector<SlotEstimate> slotsOf(const Frame& frame, qsizetype row, const QString& person) const;

    const Schema& schema() const { return m_schema; }
    const QStringList& warnings() const { return m_warnings; }
    const QJsonObject& validation() const { return m_validation; }

    ModelFile toFile() const;
    static Result<ContactModel> fromFile(const ModelFile& file);

private:
    friend class ContactFitter;
    double probability(double shared, const PersonEffect* effect, int part) const;
    const PersonEffect* effectOf(const QString& person) const;

    Schema m_schema;
    ContactDesign m_design;
    double m_intercept = 0;
    Eigen::VectorXd m_coefficients;
    PartMatrix m_covariance;
    double m_scale = 1;
    Calibrator m_calibrator;
    QHash<QString, int> m_persons;
    std::vector<QString> m_names;
    std::vector<PersonEffect> m_effects;
    /// Attempts by person and slot (weekday × 24 + hour).
    std::vector<QHash<int, int>> m_tries;
    QJsonObject m_validation;
    QJsonObject m_training;
    QStringList m_warnings;
};

}  // namespace saikoku::scoring
