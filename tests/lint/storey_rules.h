#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include "tests/lint/source_tree.h"

namespace saikoku::lint {

/// @brief Which core modules each core module may include, read from the table
/// in docs/architecture.md, so that the document and the check can't differ.
/// "… arrears" = every module of the table up to arrears; "all" = every one before.
QHash<QString, QSet<QString>> allowedModules(const QString& architecture);

/// @brief Rule "storey": app → ui → reports → core, and inside core the table.
/// tests may include everything and nothing may include tests.
Findings findStoreyBreaks(const SourceTree& tree, const QHash<QString, QSet<QString>>& allowed);

/// @brief Rule "visual": core, the reports' data and saikoku-cli include nothing
/// of Gui, Widgets, Charts or PrintSupport. visualHeaders are the class headers
/// of those modules ("QColor"), so that a plain `<QColor>` is seen too.
Findings findVisualIncludes(const SourceTree& tree, const QSet<QString>& visualHeaders);

/// @brief Rule "cycle": no folder reaches itself over the includes of its files,
/// and no header includes itself over others.
Findings findCycles(const SourceTree& tree);

}  // namespace saikoku::lint
