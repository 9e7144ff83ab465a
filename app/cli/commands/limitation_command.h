#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief `limitation [--within N] [--lapsed] [--invocable] [--limit N] [--format csv|json] [--encoding E] [--out FILE]`: what runs out when. JSON:
/// `{"as_of", "within", "total", "yen", "bands": [{"from", "to", "cases", "yen"}], "lapsed": {"cases", "yen"}, "invocable": {"cases", "yen"}, "cases": [{"number", "name",
/// "district", "end", "days_left", "yen", "held_until", "next_act", "decided_by", "outstanding", "lapsed", "lapsed_yen", "invocable_yen", "operator",
/// "handover"}]}`. Files need the permission to export.
class LimitationCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("limitation"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
