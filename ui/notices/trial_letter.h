#pragma once

#include "core/notices/letter.h"

namespace saikoku::ui {

/// @brief Made-up receivers to try a template's paper with, beside its own sample.
enum class TrialKind {
    Sample,
    LongName,     ///< name and address as long as they come
    ManyLines,    ///< 400 open receivables
    NothingOwed,  ///< none
};

/// @brief The template's sample, stretched. Pure.
Letter trialLetter(const Letter& sample, TrialKind kind);

}  // namespace saikoku::ui
