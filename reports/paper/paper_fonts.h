#pragma once

#include <QString>

#include "core/base/result.h"

namespace saikoku::reports {

/// @brief Which families a letter is set in.
struct PaperFonts {
    QString regular;   ///< of the body
    QString bold;      ///< of headings and stress: the same where it has a bold face
    QString variants;  ///< names written with variation selectors: the government's own set
};

/// @brief The families for a layout's font (empty: IPAmjMincho). A family without a bold face is stressed by
/// Gothic, as Japanese print does. NotFound: a family isn't on this machine, with the package that brings it.
Result<PaperFonts> fontsOfPaper(const QString& layoutFont);

}  // namespace saikoku::reports
