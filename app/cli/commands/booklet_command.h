#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `booklet --month YYYY-MM --out FILE.pdf`: the month's reports as one PDF. JSON: `{"month", "pages",
/// "reports", "skipped", "file"}`.
class BookletCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("booklet"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
