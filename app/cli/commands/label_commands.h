#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief The words for labels and how often each is in use. JSON:
/// `{"labels": [{"text", "colour", "days", "office", "cases"}]}`.
class LabelsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("labels"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief Puts a word on a case or takes it off: `label NUMBER TEXT [--colour C] [--until D]`, `label NUMBER --remove TEXT`.
/// JSON: `{"number", "labels": […]}`, those that stand then.
class LabelCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("label"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER [TEXT]"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
