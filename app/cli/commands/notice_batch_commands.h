#pragma once

#include "app/cli/command.h"

namespace saikoku::cli {

/// @brief What was printed, the newest first. JSON:
/// `{"batches":[{"batch","template","version","date","letters","pages","sheets","yen",
/// "postage","made_by","made","checked_by","file","withdrawn","withdrawn_by","withdrawn_because","returned",
/// "called_back","paid_10","paid_30","paid_60"}]}`; withdrawn: since when it counts for nothing;
/// paid_N are letters whose receivables had a receipt within N days.
class NoticeBatchesCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("notice batches"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief One batch with its letters: the same with
/// `"conditions","postages","letters":[{"letter","number","postal_code","pages","sheets","amount"}]`.
class NoticeShowCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("notice show"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("BATCH"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief A second person looked at it.
class NoticeCheckCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("notice check"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("BATCH"); }
    Result<Output> run(const CommandLine& line) override;
};

/// @brief A letter came back. JSON: the letter as `notice sent` lists it.
class NoticeReturnedCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("notice returned"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("LETTER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief A return was recorded by mistake: `notice undo-return LETTER --reason TEXT`. JSON: the letter.
class NoticeUndoReturnCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("notice undo-return"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("LETTER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief A batch was made by mistake: `notice withdraw BATCH --reason TEXT`. JSON: the batch.
class NoticeWithdrawCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("notice withdraw"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("BATCH"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief 発送管理. JSON:
/// `{"letters":[{"dispatch","letter","batch","number","name","template","sent","amount","returned","reason",
/// "research","answered","paid"}]}`.
class NoticeSentCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("notice sent"); }
    QString summary() const override;
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief A step of the address research after a return: `notice research DISPATCH STEP`.
class NoticeResearchCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("notice research"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("DISPATCH STEP"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief 公示送達: `{"rows":[{"dispatch","name","document","posted","served"}]}`.
class NoticePublicServiceCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("notice public-service"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief Takes away files of batches that are older than the office keeps them: `{"removed"}`.
class NoticeRetentionCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("notice retention"); }
    QString summary() const override;
    Result<Output> run(const CommandLine& line) override;
};

/// @brief Where letters of a case go: `letters address NUMBER`, with --set KIND … an address is added, with
/// --end ID one is taken back. JSON:
/// `{"number","addresses":[{"id","kind","name","care_of","postal_code","address","building","source","from","until","ended"}]}`.
class LettersAddressCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("letters address"); }
    QString summary() const override;
    QString arguments() const override { return QStringLiteral("NUMBER"); }
    QList<QCommandLineOption> options() const override;
    Result<Output> run(const CommandLine& line) override;
};

}  // namespace saikoku::cli
