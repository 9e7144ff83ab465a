#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief What else the talks of a case came to, and how it stands. JSON: `{"number", "follow_ups": […]}`
/// (follow_up_json.h).
class OutcomesCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("outcomes"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief The work list 対応: `follow-ups [--kind K] [--part open|due|all]`. JSON: `{"part", "total",
/// "follow_ups": [{"number", "name", …}]}`.
class FollowUpsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("follow-ups"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `follow-ups step ID [--state S] [--on D] [--usable-until D] [--consent] [--note TEXT] [--seen S]`.
/// JSON: the follow-up.
class FollowUpsStepCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("follow-ups step"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("ID"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief Steps of a period: `follow-ups count [--from D] [--to D]`, without them this month. JSON: `{"from",
/// "to", "counts": [{"kind", "state", "topic", "times", "cases"}]}`.
class FollowUpsCountCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("follow-ups count"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief The register of complaints, oldest due first: `complaints [--part open|due|all] [--from D] [--to
/// D]`, all of them without --part. JSON:
/// `{"total", "complaints": [{"number", "name", …}]}`.
class ComplaintsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("complaints"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief One that did not come up in a recorded call: `complaints add NUMBER --about TEXT [--to-whom TEXT]
/// [--topic T] [--at DATETIME] [--measure TEXT]`. JSON: `{"number", "id"}`.
class ComplaintsAddCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("complaints add"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
