#include "reports/contract_end.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/clock.h"
#include "core/base/output_file.h"
#include "core/cases/campaign_spaces.h"
#include "core/figures/fact_area.h"
#include "core/security/audit_head.h"
#include "core/security/session.h"
#include "core/security/staging_folder.h"
#include "reports/copy_certificate.h"
#include "reports/csv_writer.h"
#include "reports/fact_export.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContractEnd)
};

const QLatin1String kOperation("contract.end");
const QString kLogArea = QStringLiteral("log");

Result<void> requireBoth(Session& session) {
    SAIKOKU_TRY(session.require(Permission::Export, kOperation));
    return session.require(Permission::Settings, kOperation);
}

/// What is to be written, in its order. The log is one for all campaigns.
struct Piece {
    CampaignInfo campaign;
    ExportArea area;
    QString name() const { return campaign.code + QLatin1Char('/') + area.code + QStringLiteral(".csv"); }
};

Result<QList<Piece>> piecesOf(Session& session, HandOver& handOver) {
    SAIKOKU_TRY_ASSIGN(const QList<CampaignInfo> all, campaigns(session));
    QList<Piece> pieces;
    for (const CampaignInfo& campaign : all) {
        for (const ExportArea& area : exportAreas()) {
            const bool isLog = area.code == kLogArea;
            const FactArea* kind = factAreaOf(area.code);
            const bool hasNone = kind != nullptr && kind->isOfMoney && !campaign.hasMoney;
            if (hasNone || (isLog && campaign.id != all.constFirst().id)) {
                continue;
            }
            if (isLog && !session.may(Permission::ReadLog)) {
                handOver.missing.append(area.code);
                continue;
            }
            pieces.append({campaign, area});
        }
    }
    return pieces;
}

Result<HandedOverFile> written(Session& session, const Piece& piece, const QString& root) {
    ExportQuestion question;
    question.area = piece.area.code;
    question.campaign = piece.campaign.id;
    question.withCorrected = piece.area.hasCorrected;  // what is held, not what counts
    SAIKOKU_TRY_ASSIGN(const ReportData data, factExport(session, question));
    const QString path = root + QLatin1Char('/') + piece.name();
    SAIKOKU_TRY_ASSIGN(OutputFile out, OutputFile::open(path));
    CsvWriter writer(out.device(), TextEncoding::Utf8, {CsvHeading::Keys, false});
    const auto rows = [&]() -> Result<void> {
        SAIKOKU_TRY(writer.begin(data.head, data.table->columns()));
        QVariantList row;
        for (;;) {
            SAIKOKU_TRY_ASSIGN(const bool isRow, data.table->next(row));
            if (!isRow) {
                return writer.end({});
            }
            SAIKOKU_TRY(writer.row(row));
        }
    }();
    if (!rows) {
        return fail(out.errorOr(rows.error()));
    }
    SAIKOKU_TRY(out.finish());
    HandedOverFile file{.name = piece.name(),
                        .area = piece.area.code,
                        .campaign = piece.campaign.code,
                        .rows = writer.rows(),
                        .leftOut = data.leftOut,
                        .bytes = 0,
                        .sha256 = {}};
    file.bytes = QFileInfo(path).size();
    SAIKOKU_TRY_ASSIGN(file.sha256, checksumOf(path));
    return file;
}

QJsonArray columnsJson(const ExportArea& area) {
    QJsonArray columns;
    for (const ExportColumn& column : area.columns) {
        columns.append(QJsonObject{{QStringLiteral("key"), column.key},
                                   {QStringLiteral("heading"), column.heading},
                                   {QStringLiteral("meaning"), column.meaning},
                                   {QStringLiteral("unit"), codeOf(column.kind)}});
    }
    return columns;
}

QByteArray manifestOf(const Session& session, const HandOver& handOver, const QString& logHead) {
    QJsonArray files;
    for (const HandedOverFile& file : handOver.files) {
        files.append(QJsonObject{{QStringLiteral("file"), file.name},
                                 {QStringLiteral("area"), file.area},
                                 {QStringLiteral("campaign"), file.campaign},
                                 {QStringLiteral("rows"), file.rows},
                                 {QStringLiteral("protected_left_out"), file.leftOut},
                                 {QStringLiteral("bytes"), file.bytes},
                                 {QStringLiteral("sha256"), file.sha256}});
    }
    QJsonObject areas;
    for (const ExportArea& area : exportAreas()) {
        areas.insert(area.code, QJsonObject{{QStringLiteral("title"), area.title},
                                            {QStringLiteral("columns"), columnsJson(area)}});
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("format"), 1},
                           {QStringLiteral("as_of"), session.today().toString(Qt::ISODate)},
                           {QStringLiteral("made_at"), toStoredUtc(session.clock().nowUtc())},
                           {QStringLiteral("made_by"), session.actor().login},
                           {QStringLiteral("log_head"), logHead},
                           {QStringLiteral("not_included"), QJsonArray::fromStringList(handOver.missing)},
                           {QStringLiteral("files"), files},
                           {QStringLiteral("areas"), areas}})
        .toJson();
}

/// The same to read.
QString contentsOf(const Session& session, const HandOver& handOver) {
    QString text =
        Text::tr("Data handed over at the end of a contract") + QStringLiteral("\n\n") +
        Text::tr("As of: %1").arg(session.today().toString(Qt::ISODate)) + u'\n' +
        Text::tr("Made by: %1").arg(session.actor().displayName) + u'\n' +
        Text::tr("Files: %1, rows: %2").arg(handOver.files.size()).arg(handOver.rows()) + u'\n' +
        Text::tr("Encoding: UTF-8, the first line names the columns. Check with: sha256sum -c SHA256SUMS") +
        u'\n';
    if (handOver.leftOut() > 0) {
        text += Text::tr("Protected people left out, rows: %1").arg(handOver.leftOut()) + u'\n';
    }
    for (const QString& area : handOver.missing) {
        text += Text::tr("Not included, for want of the permission: %1").arg(area) + u'\n';
    }
    text += u'\n';
    for (const HandedOverFile& file : handOver.files) {
        text +=
            QStringLiteral("%1  %2  %3\n").arg(file.sha256, file.name, Text::tr("rows: %1").arg(file.rows));
    }
    for (const ExportArea& area : exportAreas()) {
        text += QStringLiteral("\n%1  %2\n").arg(area.code, area.title);
        for (const ExportColumn& column : area.columns) {
            text += QStringLiteral("  %1  %2  %3\n").arg(column.key, column.heading, column.meaning);
        }
    }
    return text;
}

QByteArray sumsOf(const HandOver& handOver) {
    QByteArray sums;
    for (const HandedOverFile& file : handOver.files) {
        sums += file.sha256.toLatin1() + "  " + file.name.toUtf8() + '\n';
    }
    return sums;
}

Result<QString> logHeadOf(Session& session) {
    SAIKOKU_TRY_ASSIGN(const auto head, newestHead(session.db()));
    return head ? head->hash : QString();
}

Result<void> mustBeFree(const QString& folder) {
    if (folder.isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("Name the folder that is to be made."));
    }
    if (QFileInfo::exists(folder) || QFileInfo(folder).isSymLink()) {
        return fail(ErrorCode::Exists,
                    Text::tr("\"%1\" is there already. Name a folder that isn't.").arg(folder));
    }
    return {};
}

}  // namespace

qint64 HandOver::rows() const {
    qint64 sum = 0;
    for (const HandedOverFile& file : files) {
        sum += file.rows;
    }
    return sum;
}

qint64 HandOver::leftOut() const {
    qint64 sum = 0;
    for (const HandedOverFile& file : files) {
        sum += file.leftOut;
    }
    return sum;
}

Result<HandOver> writeHandOver(Session& session, const QString& folder,
                               const std::function<bool(qint64, qint64)>& progress) {
    SAIKOKU_TRY(requireBoth(session));
    SAIKOKU_TRY(mustBeFree(folder));
    const QFileInfo target(QDir::cleanPath(folder));
    SAIKOKU_TRY_ASSIGN(const StagingFolder staging, StagingFolder::make(target.absolutePath()));
    const QString root = staging.filePath(QStringLiteral("whole"));
    HandOver handOver;
    SAIKOKU_TRY_ASSIGN(const QList<Piece> pieces, piecesOf(session, handOver));
    for (const Piece& piece : pieces) {
        if (progress && !progress(handOver.files.size(), pieces.size())) {
            return fail(ErrorCode::Cancelled, Text::tr("The hand-over was cancelled."));
        }
        if (!QDir().mkpath(root + QLatin1Char('/') + piece.campaign.code)) {
            return fail(
                ErrorCode::ReadOnly,
                Text::tr("No folder can be made in \"%1\". Name another place.").arg(target.absolutePath()));
        }
        SAIKOKU_TRY_ASSIGN(HandedOverFile file, written(session, piece, root));
        handOver.files.append(std::move(file));
    }
    SAIKOKU_TRY(session.log(kOperation, QStringLiteral("store"), {},
                            {{QStringLiteral("files"), handOver.files.size()},
                             {QStringLiteral("protected_left_out"), handOver.leftOut()}},
                            handOver.rows()));
    SAIKOKU_TRY_ASSIGN(const QString head, logHeadOf(session));
    SAIKOKU_TRY(writeOutput(root + QStringLiteral("/manifest.json"), manifestOf(session, handOver, head)));
    SAIKOKU_TRY(writeOutput(root + QStringLiteral("/CONTENTS.txt"), contentsOf(session, handOver).toUtf8()));
    SAIKOKU_TRY(writeOutput(root + QStringLiteral("/SHA256SUMS"), sumsOf(handOver)));
    SAIKOKU_TRY(mustBeFree(folder));
    if (!QDir().rename(root, target.absoluteFilePath())) {
        return fail(ErrorCode::Failed,
                    Text::tr("The folder \"%1\" could not be put into its place.").arg(folder));
    }
    return handOver;
}

}  // namespace saikoku::reports
