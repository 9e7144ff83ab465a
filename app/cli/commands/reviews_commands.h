#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief Reviews of calls: `reviews` tells what the acting person found, `reviews own` what was found of
/// their own calls. JSON: `{"reviews":
/// [{"id", "record", "called", "person", "reviewer", "basis", "score", "points": {CODE: N|null}, "remark",
/// "corrects", "reviewed"}]}`.
class ReviewsCommand final : public Command {
public:
    enum class Whose { Given, Own };
    explicit ReviewsCommand(Whose whose) : m_whose(whose) {}
    QString name() const override {
        return m_whose == Whose::Given ? QStringLiteral("reviews") : QStringLiteral("reviews own");
    }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;

private:
    Whose m_whose;
};

/// @brief `reviews draw --from D --to D [--per-person N] [--seed TEXT]`. JSON: `{"id", "from", "to",
/// "per_person", "seed", "calls"}`.
class ReviewsDrawCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("reviews draw"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `reviews samples`: the lots; `reviews sample ID`: the calls of one. JSON: `{"samples": […]}`,
/// `{"id", "calls": [{"record", "person", "called", "number", "name", "result", "recording", "reviewed",
/// "mine"}]}`.
class ReviewsSamplesCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("reviews samples"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

class ReviewsSampleCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("reviews sample"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("ID"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `reviews add RECORD --points CODE=N,… [--basis heard|record] [--remark TEXT] [--corrects ID]`.
/// JSON: the review.
class ReviewsAddCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("reviews add"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("RECORD"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief `reviews averages --from D --to D`: over all people, nobody's own. JSON: `{"reviews", "persons",
/// "told", "score", "criteria": [{"code", "name", "reviews", "score"}]}`, scores in per cent.
class ReviewsAveragesCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("reviews averages"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
