#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief The numbers of a case with what came of each, or a change of one: `phone NUMBER`,
/// `phone NUMBER add|retire|choose DIGITS --source S [--kind K] [--remark TEXT]`,
/// `phone NUMBER lift DIGITS MARK --reason TEXT`. JSON:
/// `{"number", "phones": […], "history": [{"phone", "action", "kind", "source", "remark", "by", "at"}]}`.
class PhoneCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("phone"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER [add|retire|choose DIGITS | lift DIGITS MARK]"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief How a person wishes to be contacted: shows it, and changes what an option names.
/// JSON: `{"number", "wishes": {"channel", "relay", "language", "interpreter", "workplace_contact", "note", "entered"}}`.
class WishesCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("wishes"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief 電話番号調査: people without a usable number. JSON: `{"part", "condition", "total",
/// "cases": [{"number", "name", "outstanding", "state", "source", "date", "phone", "by", "note"}]}`.
class ResearchCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("research"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief One step of it: `research record NUMBER --state S --source TEXT [--phone N] [--kind K] [--on D] [--note TEXT]`.
/// JSON: `{"number", "history": [{"state", "source", "date", "phone", "by", "note"}]}`.
class ResearchRecordCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("research record"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
