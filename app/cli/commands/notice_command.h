#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Letters: `notice --template T --where EXPR --out FILE.pdf`, `notice --reprint BATCH --out
/// FILE.pdf`. JSON of the first:
/// `{"batch","letters","pages","sheets","envelopes","yen","postage","selected","excluded":[{"code","cases"}],"undrawable":["…"],"files":["…"]}`;
/// batch is null with --dry-run, --specimen and where nobody gets a letter. Exit 1 when a letter could not be drawn.
class NoticeCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("notice"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief One letter of a case to look at: `notice preview --template T --case NUMBER --out FILE.pdf|FILE.png`.
/// JSON: `{"pages","files":["…"]}`.
class NoticePreviewCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("notice preview"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
