#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `assign NUMBER LOGIN`: the person in charge of a case; an empty login or `--nobody` takes it away.
/// JSON: `{"number", "operator", "changed"}`; `operator` null: nobody.
class AssignCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("assign"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER [LOGIN]"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `hold NUMBER --kind K --reason T [--ground T] [--until D]`, `hold NUMBER --end [--kind K] [--reason T]`,
/// `hold NUMBER --approve [--kind K]`; without options those in force. JSON: `{"number", "holds": [{"kind", "since",
/// "until", "reason", "ground", "set_by", "approved", "approved_by"}]}`, those that stand then.
class HoldCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("hold"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `holds [--all]`: holds to be looked at, or all in force. JSON: `{"total", "holds": [{"number", "name",
/// "outstanding", "watch": [CODE], …as in hold}]}`.
class HoldsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("holds"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
