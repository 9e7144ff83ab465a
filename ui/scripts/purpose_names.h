#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace saikoku::ui {

class Workspace;

/// @brief A code and what people call it.
using CodedNames = QList<QPair<QString, QString>>;

/// @brief What a script may be for, by name.
struct PurposeNames {
    CodedNames campaigns;  ///< kinds first, then the office's campaigns
    CodedNames taxItems;   ///< the city's, and others that the rules know
    CodedNames stages;     ///< by age, then the office's stages
};

PurposeNames purposeNames(const Workspace& workspace);

}  // namespace saikoku::ui
