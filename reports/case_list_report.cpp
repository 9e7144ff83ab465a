#include "reports/case_list_report.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/arrears/arrears_repository.h"
#include "core/base/language.h"
#include "core/cases/case_work_rules.h"
#include "core/cases/condition_sentence.h"
#include "core/cases/day_roll.h"
#include "core/cases/saved_condition.h"
#include "core/security/session.h"
#include "reports/report_list.h"

namespace saikoku::reports {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CaseListReport) };

constexpr QLatin1String kOperation("export");
constexpr qsizetype kPageRows = 500;

CaseQuery withoutProtected(CaseQuery query) {
    const CaseCondition open = CaseCondition::compare(CaseField::IsProtected, CaseCondition::Op::Equal, false);
    query.condition = query.condition.isEverything() ? open : CaseCondition::all({query.condition, open});
    return query;
}

QList<CaseField> fieldsOfFiles() {
    QList<CaseField> fields;
    for (const CaseField field : caseFields()) {
        if (field->inFiles) {
            fields.append(field);
        }
    }
    return fields;
}

/// As people of the language say it.
Result<QString> conditionInWords(Session& session, const CaseQuery& query) {
    if (installedLanguage() != Language::Japanese) {
        return query.condition.toText();
    }
    SAIKOKU_TRY_ASSIGN(const ConditionNames names, conditionNames(session, query.campaign));
    return conditionInJapanese(query.condition, names);
}

/// The cases of a selection, a page at a time.
class CaseListTable final : public Table {
public:
    CaseListTable(Session& session, const ReportQuestion& question, QList<TaxpayerId> cases)
        : m_session(session),
          m_campaign(question.query.campaign),
          m_cases(std::move(cases)),
          m_fields(question.fields.isEmpty() ? fieldsOfFiles() : question.fields),
          m_inWords(question.inWords),
          m_names(question.names) {
        for (const CaseField field : std::as_const(m_fields)) {
            const ColumnKind kind = columnKindOf(field->kind);
            const bool saysWords = m_inWords && kind == ColumnKind::Flag;
            m_columns.append({codeOf(field), labelOf(field), saysWords ? ColumnKind::Text : kind});
        }
    }

    const QList<Column>& columns() const override { return m_columns; }

    Result<bool> next(QVariantList& row) override {
        if (m_at == m_page.size()) {
            if (m_read == m_cases.size()) {
                return false;
            }
            SAIKOKU_TRY_ASSIGN(m_page, caseRows(m_session, m_campaign, m_cases.mid(m_read, kPageRows), RowUse::Logged));
            m_read = qMin(m_read + kPageRows, m_cases.size());
            m_at = 0;
            return next(row);  // a page may be empty when its cases went meanwhile
        }
        const CaseSummary& summary = m_page.at(m_at++);
        row.clear();
        for (const CaseField field : std::as_const(m_fields)) {
            row.append(m_inWords ? caseWords(summary, field, m_names) : caseValue(summary, field));
        }
        m_owed += summary.outstanding;
        return true;
    }

    QVariantMap totals() const override {
        return m_fields.contains(CaseField::Outstanding) ? QVariantMap{{codeOf(CaseField::Outstanding), m_owed.amount()}}
                                                         : QVariantMap();
    }

private:
    Session& m_session;
    CampaignId m_campaign;
    QList<TaxpayerId> m_cases;
    QList<CaseField> m_fields;
    bool m_inWords;
    CaseNames m_names;
    QList<Column> m_columns;
    QList<CaseSummary> m_page;
    qsizetype m_at = 0;    ///< in the page
    qsizetype m_read = 0;  ///< cases of which a page was read
    Yen m_owed;
};

}  // namespace

Result<ExportSelection> selectForExport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY(session.require(Permission::Export, kOperation));
    SAIKOKU_TRY(finishRunningDay(session));
    SAIKOKU_TRY_ASSIGN(CaseSelection found, findCases(session, question.query));
    ExportSelection selection;
    selection.use = RowUse::Logged;
    if (!session.may(Permission::SeeProtected)) {
        const qsizetype all = found.cases.size();
        SAIKOKU_TRY_ASSIGN(found, findCases(session, withoutProtected(question.query)));
        selection.leftOut = all - found.cases.size();
    }
    selection.total = found.cases.size();
    selection.yen = found.outstanding;
    selection.cases = question.limit ? found.cases.mid(0, *question.limit) : found.cases;
    const QJsonObject detail{{QStringLiteral("condition"), question.query.condition.toText(true)},
                             {QStringLiteral("encoding"), codeOf(question.encoding)},
                             {QStringLiteral("protected_left_out"), selection.leftOut}};
    SAIKOKU_TRY(session.log(kOperation, QStringLiteral("case"), {}, detail, selection.cases.size()));
    return selection;
}

Result<ExportSelection> selectForListing(Session& session, const CaseQuery& query, std::optional<qint64> limit) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CaseWorkRules>());
    SAIKOKU_TRY_ASSIGN(const CaseSelection found, findCases(session, query));
    ExportSelection selection;
    selection.total = found.cases.size();
    selection.yen = found.outstanding;
    selection.cases = limit ? found.cases.mid(0, *limit) : found.cases;
    if (selection.cases.size() > rules->mostRowsLookedAt) {
        SAIKOKU_TRY(session.require(Permission::Export, kOperation));
        const QJsonObject detail{{QStringLiteral("condition"), query.condition.toText(true)}, {QStringLiteral("listed"), true}};
        SAIKOKU_TRY(session.log(kOperation, QStringLiteral("case"), {}, detail, selection.cases.size()));
        selection.use = RowUse::Logged;
    }
    return selection;
}

Result<ReportData> caseListReport(Session& session, const ReportQuestion& asked) {
    SAIKOKU_TRY_ASSIGN(ExportSelection selection, selectForExport(session, asked));
    ReportQuestion question = asked;
    if (question.inWords && question.names.taxItems.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(question.names.taxItems, ArrearsRepository(session.db()).taxItems());
    }
    ReportData data;
    data.head.id = QLatin1String(kCaseListReport);
    data.head.title = titleOf(*reportOfId(data.head.id));
    data.head.asOf = session.today();
    SAIKOKU_TRY_ASSIGN(data.head.conditions, conditionInWords(session, question.query));
    data.head.definitions = {
        Text::tr("Outstanding: principal past its due date, without late charge."),
        Text::tr("Settled cases appear only where the conditions name the status or the number."),
    };
    data.rows = selection.cases.size();
    data.total = selection.total;
    data.yen = selection.yen;
    data.leftOut = selection.leftOut;
    data.table = std::make_unique<CaseListTable>(session, question, std::move(selection.cases));
    return data;
}

}  // namespace saikoku::reports
