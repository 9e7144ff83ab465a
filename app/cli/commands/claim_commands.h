#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `consent NUMBER [--kind K --given|--withdrawn [--on DATE] [--how H] [--note T]]`; without options
/// the newest of each kind. JSON: `{"number", "consents": [{"kind", "given", "on", "how", "by", "note"}],
/// "history": [likewise]}`, as they stand then; the history has all that was ever said, newest first.
class ConsentCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("consent"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `guarantor NUMBER --name N --address A [--phone P] [--joint] [--limit YEN] [--receivable ID]
/// [--note T]`, `guarantor NUMBER --allow ID
/// --reason T`, `--forbid ID --reason T`, `--end ID --reason T`; without options those in force. JSON:
/// `{"number", "guarantors": [{"id", "name", "address", "phone", "joint", "limit", "receivable",
/// "may_contact": true | false | null, "reason", "note"}]}`.
class GuarantorCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("guarantor"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `cause NUMBER [--cause T [--receivable ID] [--arose DATE] [--security T]]`: why the claim is owed,
/// of one receivable or of the whole case. JSON: `{"number", "causes": [{"receivable", "cause", "arose_on",
/// "security"}]}`.
class CauseCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("cause"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `ledger NUMBER [--format csv|json|pdf] [--encoding utf-8|cp932] [--out FILE]`: 債権管理台帳 of a
/// case (reports/case_ledger.h). With --out prints
/// `{"number", "rows", "file"}`, without the ledger itself.
class LedgerCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("ledger"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
