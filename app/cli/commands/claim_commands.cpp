#include "app/cli/commands/claim_commands.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <limits>

#include "app/cli/case_lookup.h"
#include "app/cli/claim_json.h"
#include "app/cli/code_option.h"
#include "app/cli/report_output.h"
#include "app/cli/store_access.h"
#include "core/base/output_file.h"
#include "core/security/session.h"
#include "core/work/case_claims.h"
#include "reports/case_ledger.h"
#include "reports/case_ledger_paper.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClaimCommands)
};

constexpr qint64 kMostId = std::numeric_limits<qint64>::max();
const QString kKind = QStringLiteral("kind"), kGiven = QStringLiteral("given"),
              kWithdrawn = QStringLiteral("withdrawn"), kOn = QStringLiteral("on"),
              kHow = QStringLiteral("how"), kNote = QStringLiteral("note"), kName = QStringLiteral("name"),
              kAddress = QStringLiteral("address"), kPhone = QStringLiteral("phone"),
              kJoint = QStringLiteral("joint"), kLimit = QStringLiteral("limit"),
              kReceivable = QStringLiteral("receivable"), kAllow = QStringLiteral("allow"),
              kForbid = QStringLiteral("forbid"), kEnd = QStringLiteral("end"),
              kReason = QStringLiteral("reason"), kCause = QStringLiteral("cause"),
              kArose = QStringLiteral("arose"), kSecurity = QStringLiteral("security"),
              kOut = QStringLiteral("out"), kFormat = QStringLiteral("format");

Result<std::optional<ReceivableId>> receivableOption(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const auto id, line.integer(kReceivable, 1, kMostId));
    return id ? std::optional(ReceivableId{*id}) : std::nullopt;
}

Output consentsThatStand(const ClaimFile& file, const QString& number) {
    QString text;
    for (const Consent& each : file.consents) {
        text += Text::tr("%1: %2 on %3, %4, by %5")
                    .arg(labelOf(each.kind), each.isGiven ? Text::tr("given") : Text::tr("withdrawn"),
                         each.saidOn.toString(Qt::ISODate), labelOf(each.way), each.operatorName) +
                u'\n';
    }
    return Output{{{QStringLiteral("number"), number}, {QStringLiteral("consents"), consentsJson(file.consents)},
                   {QStringLiteral("history"), consentsJson(file.said)}},
                  text.isEmpty() ? Text::tr("%1 was asked for no consent.").arg(number) + u'\n' : text};
}

Output guarantorsThatStand(const ClaimFile& file, const QString& number) {
    QString text;
    for (const Guarantor& each : file.guarantors) {
        const QString contact =
            !each.mayContact   ? Text::tr("nobody has decided on contact: not to be contacted")
            : *each.mayContact ? Text::tr("may be contacted: %1").arg(each.decisionReason)
                               : Text::tr("not to be contacted: %1").arg(each.decisionReason);
        text += Text::tr("%1: %2, %3 %4; %5")
                    .arg(QString::number(each.id), each.name, each.address, each.phoneDigits, contact) +
                u'\n';
    }
    return Output{{{QStringLiteral("number"), number}, {QStringLiteral("guarantors"), guarantorsJson(file.guarantors)}},
                  text.isEmpty() ? Text::tr("No guarantor is known on %1.").arg(number) + u'\n' : text};
}

Output causesThatStand(const ClaimFile& file, const QString& number) {
    QString text;
    for (const ClaimCause& each : file.causes) {
        text +=
            (each.receivable ? Text::tr("[%1] %2").arg(QString::number(each.receivable->value), each.cause)
                             : each.cause) +
            u'\n';
    }
    return Output{{{QStringLiteral("number"), number}, {QStringLiteral("causes"), causesJson(file.causes)}},
                  text.isEmpty() ? Text::tr("No cause is written down on %1.").arg(number) + u'\n' : text};
}

/// Of these options one at most.
Result<void> onlyOne(const CommandLine& line, const QStringList& options) {
    int given = 0;
    for (const QString& option : options) {
        given += line.has(option) ? 1 : 0;
    }
    return given <= 1 ? Result<void>()
                      : fail(ErrorCode::Usage,
                             Text::tr("Give one of --%1.").arg(options.join(QStringLiteral(", --"))));
}

Result<Guarantor> guarantorOf(const CommandLine& line) {
    Guarantor guarantor;
    SAIKOKU_TRY_ASSIGN(guarantor.receivable, receivableOption(line));
    SAIKOKU_TRY_ASSIGN(guarantor.limit, line.yen(kLimit));
    guarantor.name = line.text(kName);
    guarantor.address = line.text(kAddress);
    guarantor.phoneDigits = line.text(kPhone);
    guarantor.isJoint = line.has(kJoint);
    guarantor.note = line.text(kNote);
    return guarantor;
}

}  // namespace

QString ConsentCommand::summary() const {
    return Text::tr("Tell what the person consented to, or record that they gave or withdrew it.");
}

QList<QCommandLineOption> ConsentCommand::options() const {
    return {{kKind, Text::tr("For what: %1.").arg(codesOf<ConsentKind>()), QStringLiteral("K")},
            {kGiven, Text::tr("The person gave it.")},
            {kWithdrawn, Text::tr("The person withdrew it.")},
            {kOn, Text::tr("The day on which it was said (default: today)."), QStringLiteral("DATE")},
            {kHow, Text::tr("In which way: %1 (default: telephone).").arg(codesOf<ConsentWay>()),
             QStringLiteral("H")},
            {kNote, Text::tr("What was said."), QStringLiteral("TEXT")}};
}

Result<Output> ConsentCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY_ASSIGN(const auto kind, codeOption<ConsentKind>(line, kKind));
    SAIKOKU_TRY_ASSIGN(const auto how, codeOption<ConsentWay>(line, kHow));
    SAIKOKU_TRY_ASSIGN(const auto on, line.date(kOn));
    const bool records = kind || line.has(kGiven) || line.has(kWithdrawn) || on || how || line.has(kNote);
    if (records && (!kind || line.has(kGiven) == line.has(kWithdrawn))) {
        return fail(ErrorCode::Usage, Text::tr("Write: consent NUMBER --kind K --given or --withdrawn [--on "
                                               "DATE] [--how H] [--note TEXT]."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    if (records) {
        Consent consent;
        consent.taxpayer = key.taxpayer;
        consent.kind = *kind;
        consent.isGiven = line.has(kGiven);
        consent.saidOn = on.value_or(QDate());
        consent.way = how.value_or(ConsentWay::Telephone);
        consent.note = line.text(kNote);
        SAIKOKU_TRY(recordConsent(*session, key.campaign, consent));
    }
    SAIKOKU_TRY_ASSIGN(const ClaimFile file, claimsOf(*session, key.campaign, key.taxpayer));
    return consentsThatStand(file, number);
}

QString GuarantorCommand::summary() const {
    return Text::tr("Tell a case's guarantors, or add, allow, forbid or end one; for officers.");
}

QList<QCommandLineOption> GuarantorCommand::options() const {
    return {
        {kName, Text::tr("Add this guarantor."), QStringLiteral("NAME")},
        {kAddress, Text::tr("Their address."), QStringLiteral("ADDRESS")},
        {kPhone, Text::tr("Their telephone number."), QStringLiteral("N")},
        {kJoint, Text::tr("Liable jointly and severally.")},
        {kLimit, Text::tr("Up to so much."), QStringLiteral("YEN")},
        {kReceivable, Text::tr("Of this receivable alone, by its id (default: of all of the case)."),
         QStringLiteral("ID")},
        {kNote, Text::tr("The contract and its day."), QStringLiteral("TEXT")},
        {kAllow, Text::tr("This guarantor may be contacted; --reason says why."), QStringLiteral("ID")},
        {kForbid, Text::tr("This guarantor may not be contacted; --reason says why."), QStringLiteral("ID")},
        {kEnd, Text::tr("No guarantor any more; --reason says why."), QStringLiteral("ID")},
        {kReason, Text::tr("Why."), QStringLiteral("TEXT")}};
}

Result<Output> GuarantorCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    SAIKOKU_TRY(onlyOne(line, {kName, kAllow, kForbid, kEnd}));
    SAIKOKU_TRY_ASSIGN(Guarantor guarantor, guarantorOf(line));
    SAIKOKU_TRY_ASSIGN(const auto allow, line.integer(kAllow, 1, kMostId));
    SAIKOKU_TRY_ASSIGN(const auto forbid, line.integer(kForbid, 1, kMostId));
    SAIKOKU_TRY_ASSIGN(const auto end, line.integer(kEnd, 1, kMostId));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    if (line.has(kName)) {
        guarantor.taxpayer = key.taxpayer;
        SAIKOKU_TRY(addGuarantor(*session, key.campaign, guarantor));
    } else if (allow || forbid) {
        SAIKOKU_TRY(decideGuarantor(*session, key.campaign, key.taxpayer, allow.value_or(forbid.value_or(0)),
                                    allow.has_value(), line.text(kReason)));
    } else if (end) {
        SAIKOKU_TRY(endGuarantor(*session, key.campaign, key.taxpayer, *end, line.text(kReason)));
    }
    SAIKOKU_TRY_ASSIGN(const ClaimFile file, claimsOf(*session, key.campaign, key.taxpayer));
    return guarantorsThatStand(file, number);
}

QString CauseCommand::summary() const {
    return Text::tr(
        "Tell why a case's claims are owed and what secures them, or write it down; for officers.");
}

QList<QCommandLineOption> CauseCommand::options() const {
    return {{kCause, Text::tr("Why it is owed: contract, use, damage."), QStringLiteral("TEXT")},
            {kReceivable, Text::tr("Of this receivable alone, by its id (default: of all of the case)."),
             QStringLiteral("ID")},
            {kArose, Text::tr("The day on which it arose."), QStringLiteral("DATE")},
            {kSecurity, Text::tr("What secures it."), QStringLiteral("TEXT")}};
}

Result<Output> CauseCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    ClaimCause cause;
    SAIKOKU_TRY_ASSIGN(cause.receivable, receivableOption(line));
    SAIKOKU_TRY_ASSIGN(const auto arose, line.date(kArose));
    if (!line.has(kCause) && (cause.receivable || arose || line.has(kSecurity))) {
        return fail(
            ErrorCode::Usage,
            Text::tr("Write: cause NUMBER --cause TEXT [--receivable ID] [--arose DATE] [--security TEXT]."));
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    if (line.has(kCause)) {
        cause.taxpayer = key.taxpayer;
        cause.cause = line.text(kCause).trimmed();
        cause.aroseOn = arose.value_or(QDate());
        cause.security = line.text(kSecurity).trimmed();
        SAIKOKU_TRY(setClaimCause(*session, key.campaign, cause));
    }
    SAIKOKU_TRY_ASSIGN(const ClaimFile file, claimsOf(*session, key.campaign, key.taxpayer));
    return causesThatStand(file, number);
}

QString LedgerCommand::summary() const {
    return Text::tr("Make the ledger of a case's claims; for officers.");
}

QList<QCommandLineOption> LedgerCommand::options() const {
    return {{kFormat, Text::tr("Of the file: csv, json or pdf (default: csv)."), QStringLiteral("FORMAT")},
            {QStringLiteral("encoding"), Text::tr("Of a CSV: utf-8 or cp932 (default: utf-8)."),
             QStringLiteral("ENCODING")},
            {kOut, Text::tr("Write the ledger to this file."), QStringLiteral("FILE")}};
}

Result<Output> LedgerCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QString number, line.onlyArgument());
    const QString format = line.has(kFormat) ? line.text(kFormat) : QStringLiteral("csv");
    const bool isCsv = format == QLatin1String("csv");
    const bool isPdf = format == QLatin1String("pdf");
    if (!isCsv && !isPdf && format != QLatin1String("json")) {
        return fail(ErrorCode::Usage, Text::tr("--format: \"%1\" is none of csv, json, pdf.").arg(format));
    }
    if (isPdf && !line.has(kOut)) {
        return fail(ErrorCode::Usage, Text::tr("--format pdf needs --out FILE."));
    }
    SAIKOKU_TRY_ASSIGN(const TextEncoding encoding, encodingOption(line, isCsv));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const CaseKey key, findCase(*session, line, number));
    SAIKOKU_TRY_ASSIGN(const reports::CaseLedger ledger,
                       reports::caseLedger(*session, key.campaign, key.taxpayer));
    const QString out = line.text(kOut);
    if (out.isEmpty()) {
        return Output{reports::ledgerJson(ledger), reports::ledgerText(ledger)};
    }
    QStringList lost;
    QByteArray bytes;
    if (isPdf) {
        SAIKOKU_TRY_ASSIGN(bytes, reports::ledgerPdf(ledger, {session->actor().displayName, session->clock().nowUtc()}));
    } else {
        bytes = isCsv ? reports::ledgerCsv(ledger, encoding, &lost)
                      : QJsonDocument(reports::ledgerJson(ledger)).toJson(QJsonDocument::Indented);
    }
    SAIKOKU_TRY(writeOutput(out, bytes));
    if (!lost.isEmpty()) {
        line.warn(
            Text::tr("The file could not hold these characters, they are replaced: %1").arg(lost.join(u' ')));
    }
    qint64 rows = 0;
    for (const reports::LedgerSection& each : ledger.sections) {
        rows += each.rows.size();
    }
    return Output{
        {{QStringLiteral("number"), number}, {QStringLiteral("rows"), rows}, {QStringLiteral("file"), out}},
        rowsWritten(rows, out)};
}

}  // namespace saikoku::cli
