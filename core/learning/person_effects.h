#pragma once

#include <Eigen/Dense>

#include <vector>

#include <QtGlobal>

namespace saikoku::scoring {

/// @brief Persons' own deviations, one per part of the week, drawn from a common
/// normal distribution whose covariance is learnt from everybody.
using PartMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, 8, 8>;
using PartVector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, 8, 1>;

/// @brief What is known of one person: most likely deviations and their covariance.
struct PersonEffect {
    PartVector mode;
    PartMatrix covariance;
};

/// @brief Attempts grouped by person: entries of person p are
/// order[start[p]] … order[start[p+1]-1]. A negative person belongs to nobody.
struct PersonRows {
    std::vector<qsizetype> order;
    std::vector<size_t> start;
    qsizetype persons() const { return static_cast<qsizetype>(start.size()) - 1; }

    static PersonRows group(const std::vector<int>& person, qsizetype persons);
};

/// @brief One person's deviations from what everybody shares (offset), by Newton's
/// method; prior is the inverse of the common covariance.
PersonEffect personEffect(const PersonRows& rows, qsizetype person, const std::vector<int>& part,
                          const std::vector<double>& offset, const std::vector<float>& outcome,
                          const PartMatrix& prior, const PersonEffect* start = nullptr);

/// @brief All of them, on all threads.
std::vector<PersonEffect> personEffects(const PersonRows& rows, const std::vector<int>& part,
                                        const std::vector<double>& offset, const std::vector<float>& outcome,
                                        const PartMatrix& covariance, const std::vector<PersonEffect>& start);

/// @brief The covariance that the persons' deviations and their uncertainty speak
/// for, drawn towards "one level per person plus independent parts" as if twenty
/// more persons had said so. At least one person.
PartMatrix learnCovariance(const std::vector<PersonEffect>& effects);

}  // namespace saikoku::scoring
