#include "reports/case_export.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSaveFile>

#include "core/base/clock.h"
#include "core/cases/case_work_rules.h"
#include "core/security/private_files.h"
#include "core/security/session.h"

namespace saikoku::reports {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CaseExport) };

constexpr QLatin1String kOperation("export");
constexpr qsizetype kPageRows = 500;

ColumnKind columnKind(CaseField field) {
    switch (caseFieldKind(field)) {
    case FieldKind::Yen:
        return ColumnKind::Yen;
    case FieldKind::Count:
        return ColumnKind::Count;
    case FieldKind::Date:
        return ColumnKind::Date;
    case FieldKind::Moment:
        return ColumnKind::Moment;
    case FieldKind::Flag:
        return ColumnKind::Flag;
    case FieldKind::Text:
        break;
    }
    return ColumnKind::Text;
}

CaseQuery withoutProtected(CaseQuery query) {
    const CaseCondition open = CaseCondition::compare(CaseField::IsProtected, CaseCondition::Op::Equal, false);
    query.condition = query.condition.isEverything() ? open : CaseCondition::all({query.condition, open});
    return query;
}

QVariant momentValue(const QDateTime& utc) { return utc.isValid() ? QVariant(toTokyo(utc)) : QVariant(); }

QVariant dateValue(QDate date) { return date.isValid() ? QVariant(date) : QVariant(); }

QVariant caseWords(const CaseSummary& row, CaseField field, const QMap<QString, QString>& taxItems) {
    switch (field) {
    case CaseField::Status:
        return labelOf(row.status);
    case CaseField::TaxItem: {
        QStringList names;
        for (const QString& code : row.taxItems) {
            names.append(taxItems.value(code, code));
        }
        return names.join(Text::tr(", ", "between short names"));
    }
    case CaseField::District:
        return row.districtName;
    case CaseField::PhoneKnown:
        return row.phoneKnown ? Text::tr("known") : Text::tr("none");
    case CaseField::IsProtected:
        return row.isProtected ? Text::tr("protected") : QString();
    case CaseField::Hold:
        return row.hold ? holdKindLabel(*row.hold) : QString();
    case CaseField::LastResult:
        return row.lastResult ? QVariant(labelOf(*row.lastResult)) : QVariant();
    default:
        return caseValue(row, field);
    }
}

/// Writes the pages of a selection.
Result<void> writeRows(Session& session, const CaseExport& what, const QList<TaxpayerId>& cases, CsvWriter& writer,
                       const ExportProgress& progress) {
    for (qsizetype from = 0; from < cases.size(); from += kPageRows) {
        if (progress && !progress(writer.rows(), cases.size())) {
            return fail(ErrorCode::Cancelled, Text::tr("The export was cancelled."));
        }
        SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows,
                           caseRows(session, what.query.campaign, cases.mid(from, kPageRows)));
        for (const CaseSummary& row : rows) {
            QVariantList values;
            for (const CaseField field : what.fields) {
                values.append(what.inWords ? caseWords(row, field, what.taxItems) : caseValue(row, field));
                if (field == CaseField::Operator) {
                    values.append(row.operatorName);
                }
            }
            SAIKOKU_TRY(writer.row(values));
        }
    }
    if (progress) {
        progress(writer.rows(), cases.size());
    }
    return {};
}

}  // namespace

QList<CaseField> listFields() {
    return {CaseField::Number,      CaseField::Name,        CaseField::Kana,          CaseField::Outstanding,
            CaseField::OpenCount,   CaseField::OldestDue,   CaseField::Status,        CaseField::TaxItem,
            CaseField::District,    CaseField::PhoneKnown,  CaseField::LastContact,   CaseField::LastResult,
            CaseField::PromiseDate, CaseField::PromiseAmount, CaseField::Callback,    CaseField::Operator,
            CaseField::Hold};
}

QList<Column> caseExportColumns(const QList<CaseField>& fields) {
    QList<Column> columns;
    for (const CaseField field : fields) {
        if (field == CaseField::Operator) {
            columns.append({caseFieldName(field), Text::tr("In charge (login)"), ColumnKind::Text});
            columns.append({QStringLiteral("operator_name"), caseFieldLabel(field), ColumnKind::Text});
            continue;
        }
        columns.append({caseFieldName(field), caseFieldLabel(field), columnKind(field)});
    }
    return columns;
}

QVariant caseValue(const CaseSummary& row, CaseField field) {
    switch (field) {
    case CaseField::Number:
        return row.number;
    case CaseField::Name:
        return row.name;
    case CaseField::Kana:
        return row.kana;
    case CaseField::Outstanding:
        return row.outstanding.amount();
    case CaseField::OpenCount:
        return qint64(row.openCount);
    case CaseField::OldestDue:
        return dateValue(row.oldestDue);
    case CaseField::Status:
        return codeOf(row.status);
    case CaseField::TaxItem:
        return row.taxItems.join(QLatin1Char(' '));
    case CaseField::District:
        return row.districtCode;
    case CaseField::PhoneKnown:
        return row.phoneKnown;
    case CaseField::Hold:
        return row.hold ? holdKindCode(*row.hold) : QString();
    case CaseField::IsProtected:
        return row.isProtected;
    case CaseField::LastContact:
        return momentValue(row.lastContactAt);
    case CaseField::LastResult:
        return row.lastResult ? QVariant(codeOf(*row.lastResult)) : QVariant();
    case CaseField::PromiseDate:
        return dateValue(row.promiseDate);
    case CaseField::PromiseAmount:
        return row.promiseDate.isValid() ? QVariant(row.promiseAmount.amount()) : QVariant();
    case CaseField::Callback:
        return momentValue(row.nextCallbackAt);
    case CaseField::Operator:
        return row.operatorLogin;
    case CaseField::Age:
        break;
    }
    return {};
}

Result<ExportSelection> selectForExport(Session& session, const CaseExport& what) {
    SAIKOKU_TRY(session.require(Permission::Export, kOperation));
    SAIKOKU_TRY_ASSIGN(CaseSelection found, findCases(session, what.query));
    ExportSelection selection;
    if (!session.actor().may(Permission::SeeProtected)) {
        const qsizetype all = found.cases.size();
        SAIKOKU_TRY_ASSIGN(found, findCases(session, withoutProtected(what.query)));
        selection.leftOut = all - found.cases.size();
    }
    selection.total = found.cases.size();
    selection.yen = found.outstanding;
    selection.cases = what.limit ? found.cases.mid(0, *what.limit) : found.cases;
    const QJsonObject detail{{QStringLiteral("condition"), what.query.condition.toText(true)},
                             {QStringLiteral("encoding"), textEncodingName(what.encoding)},
                             {QStringLiteral("protected_left_out"), selection.leftOut}};
    SAIKOKU_TRY(session.log(kOperation, QStringLiteral("case"), {}, detail, selection.cases.size()));
    return selection;
}

Result<ExportSelection> selectForListing(Session& session, const CaseQuery& query, std::optional<qint64> limit) {
    SAIKOKU_TRY_ASSIGN(const CaseWorkRules rules, CaseWorkRules::load(session.location().folder()));
    SAIKOKU_TRY_ASSIGN(const CaseSelection found, findCases(session, query));
    ExportSelection selection;
    selection.total = found.cases.size();
    selection.yen = found.outstanding;
    selection.cases = limit ? found.cases.mid(0, *limit) : found.cases;
    if (selection.cases.size() > rules.mostRowsLookedAt) {
        SAIKOKU_TRY(session.require(Permission::Export, kOperation));
        const QJsonObject detail{{QStringLiteral("condition"), query.condition.toText(true)}, {QStringLiteral("listed"), true}};
        SAIKOKU_TRY(session.log(kOperation, QStringLiteral("case"), {}, detail, selection.cases.size()));
    }
    return selection;
}

Result<ExportReport> exportCases(Session& session, const CaseExport& wanted, QIODevice& device,
                                 const ExportProgress& progress) {
    CaseExport what = wanted;
    if (what.fields.isEmpty()) {
        what.fields = listFields();
    }
    SAIKOKU_TRY_ASSIGN(const ExportSelection selection, selectForExport(session, what));
    CsvWriter writer(device, what.encoding);
    QList<Column> columns = caseExportColumns(what.fields);
    if (what.inWords) {
        for (Column& column : columns) {
            column.kind = column.kind == ColumnKind::Flag ? ColumnKind::Text : column.kind;
        }
    }
    SAIKOKU_TRY(writer.begin(columns, what.heading));
    SAIKOKU_TRY(writeRows(session, what, selection.cases, writer, progress));
    ExportReport report;
    report.rows = writer.rows();
    report.total = selection.total;
    report.yen = selection.yen;
    report.leftOut = selection.leftOut;
    report.lostCharacters = writer.lost();
    return report;
}

Result<ExportReport> exportCasesToFile(Session& session, const CaseExport& what, const QString& fileName,
                                       const ExportProgress& progress) {
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(fileError(fileName, file.errorString()));
    }
    // The names of people are nobody else's business on a shared machine.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    SAIKOKU_TRY_ASSIGN(ExportReport report, exportCases(session, what, file, progress));
    if (!file.flush() || !file.commit()) {
        return fail(fileError(fileName, file.errorString()));
    }
    return report;
}

}  // namespace saikoku::reports
