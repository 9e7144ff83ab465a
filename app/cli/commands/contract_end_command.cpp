#include "app/cli/commands/contract_end_command.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_json.h"
#include "app/cli/store_access.h"
#include "core/base/output_file.h"
#include "reports/contract_end.h"
#include "reports/copy_certificate.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContractEndCommand)
};

const QString kOut = QStringLiteral("out");
const QString kCertify = QStringLiteral("certify");
const QString kDelete = QStringLiteral("delete");

Output told(const reports::HandOver& handOver, const QString& folder) {
    QJsonArray files;
    for (const reports::HandedOverFile& file : handOver.files) {
        files.append(QJsonObject{{QStringLiteral("file"), file.name},
                                 {QStringLiteral("area"), file.area},
                                 {QStringLiteral("campaign"), file.campaign},
                                 {QStringLiteral("rows"), file.rows},
                                 {QStringLiteral("bytes"), file.bytes},
                                 {QStringLiteral("sha256"), file.sha256}});
    }
    Output output;
    output.json = {{QStringLiteral("folder"), folder},
                   {QStringLiteral("files"), files},
                   {QStringLiteral("rows"), handOver.rows()},
                   {QStringLiteral("left_out"), handOver.leftOut()},
                   {QStringLiteral("missing"), QJsonArray::fromStringList(handOver.missing)}};
    output.text = Text::tr("Written to %1. Files: %2, rows: %3")
                      .arg(folder)
                      .arg(handOver.files.size())
                      .arg(handOver.rows()) +
                  u'\n';
    if (handOver.leftOut() > 0) {
        output.warnings.append(Text::tr("Protected people were left out for want of the permission. Rows: %1")
                                   .arg(handOver.leftOut()));
    }
    if (!handOver.missing.isEmpty()) {
        output.warnings.append(Text::tr("Not included for want of the permission: %1")
                                   .arg(handOver.missing.join(QStringLiteral(", "))));
    }
    return output;
}

Result<Output> certified(Session& session, const CommandLine& line) {
    const QString out = line.text(kOut);
    if (!out.isEmpty()) {
        SAIKOKU_TRY(tryOutput(out, Overwrite::No));
    }
    SAIKOKU_TRY_ASSIGN(const reports::CopyCertificate certificate,
                       reports::certifyCopies(session, line.arguments(), line.has(kDelete)));
    QJsonArray files;
    for (const reports::HeldCopy& copy : certificate.copies) {
        files.append(QJsonObject{{QStringLiteral("file"), copy.path},
                                 {QStringLiteral("bytes"), copy.bytes},
                                 {QStringLiteral("sha256"), copy.sha256},
                                 {QStringLiteral("deleted"), copy.isDeleted}});
    }
    Output output;
    output.text = certificate.text();
    output.json = {{QStringLiteral("files"), files},
                   {QStringLiteral("by"), certificate.login},
                   {QStringLiteral("at"), momentJson(certificate.at)},
                   {QStringLiteral("log_head"), certificate.logHead},
                   {QStringLiteral("certificate"), out.isEmpty() ? QJsonValue() : QJsonValue(out)}};
    if (!out.isEmpty()) {
        SAIKOKU_TRY(writeOutput(out, output.text.toUtf8(), Overwrite::No));
    }
    return output;
}

}  // namespace

QString ContractEndCommand::summary() const {
    return Text::tr("End of a contract: hand everything over, or certify what became of copies.");
}

QList<QCommandLineOption> ContractEndCommand::options() const {
    return {{kOut, Text::tr("The folder that is made; with --certify the certificate's file."),
             QStringLiteral("PATH")},
            {kCertify, Text::tr("List the files named with size and checksum.")},
            {kDelete, Text::tr("Delete the files named, and certify it.")}};
}

Result<Output> ContractEndCommand::run(const CommandLine& line) {
    const bool certifies = line.has(kCertify);
    if (!certifies) {
        SAIKOKU_TRY(line.noArguments());
        SAIKOKU_TRY(line.required(kOut));
    }
    if (line.has(kDelete) && !certifies) {
        return fail(ErrorCode::Usage, Text::tr("--delete goes with --certify."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    if (certifies) {
        return certified(*session, line);
    }
    SAIKOKU_TRY_ASSIGN(const reports::HandOver handOver, reports::writeHandOver(*session, line.text(kOut)));
    return told(handOver, line.text(kOut));
}

}  // namespace saikoku::cli
