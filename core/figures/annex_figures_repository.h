#pragma once

#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/figures/figure_scope_repository.h"

namespace saikoku {

/// @brief A thing that was counted: a step of follow-ups or of research, a reason of letters that came back.
struct AnnexCount {
    QString item;
    qint64 times = 0;
    qint64 cases = 0;  ///< different ones
};

/// @brief How numbers were searched for at one place, or by all together.
struct ResearchFigures {
    QString source;    ///< where, in the office's words
    qint64 asked = 0;  ///< persons for whom a number was sought there in the period
    qint64 found = 0;
    qint64 notFound = 0;  ///< and not found there at all
    qint64 open = 0;      ///< asked, and no answer yet
};

/// @brief Counts for a month's annexes, each of facts of the period.
class AnnexFiguresRepository {
public:
    explicit AnnexFiguresRepository(const FigureScope& scope) : m_scope(scope) {}

    /// @brief Steps taken of a kind of follow-up (code), its beginnings included, by state.
    Result<std::vector<AnnexCount>> followUpSteps(const QString& kind) const;
    /// @brief Letters that came back, by reason as it is stored.
    Result<std::vector<AnnexCount>> returns() const;
    /// @brief By source.
    Result<std::vector<ResearchFigures>> research() const;
    Result<ResearchFigures> allResearch() const;

private:
    Result<std::vector<AnnexCount>> counts(const QString& sql) const;
    Result<std::vector<ResearchFigures>> researched(bool isTotal) const;

    const FigureScope& m_scope;
};

}  // namespace saikoku
