#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `import --from DIR …`, `import --receipts FILE …`, `import --payment-numbers FILE …` and `import --undo BATCH`.
class ImportCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
