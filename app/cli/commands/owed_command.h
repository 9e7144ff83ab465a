#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `owed NUMBER [--on DATE] [--pay YEN]`: what a case owes, to the yen, if paid on the day. JSON: `{"number", "on",
/// "asked": {"principal", "late_charge", "accrued_late_charge", "demand_fee", "total"}, "lapsed_yen", "receivables": […],
/// "order": […], "allocation": {"claims": [{"receivable", "principal", "demand_fee", "late_charge"}], "rest"} | null}`.
class OwedCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("owed"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `waive NUMBER --kind K --ground G --approver WHO [--receivable ID] [--yen N] [--note T]`, `waive NUMBER --take-back ID
/// --note T`; without options those in force. JSON: `{"number", "waivers": […], "asked": {…}}`, as they stand then.
class WaiveCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("waive"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
