#include "reports/fact_export.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/clock.h"
#include "core/base/iso_date.h"
#include "core/figures/fact_reader_repository.h"
#include "core/security/session.h"
#include "reports/access_log_report.h"
#include "reports/case_list_report.h"

namespace saikoku::reports {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(FactExport) };

const QLatin1String kCases("cases");
const QLatin1String kLog("log");

QString worded(const char* english) { return QCoreApplication::translate("FactAreas", english); }

ExportArea areaOf(const FactArea& area) {
    ExportArea made{QLatin1String(area.code), worded(area.title), {}, area.period != nullptr, area.inForce != nullptr, area.taxpayer != nullptr};
    for (const FactColumn& column : area.columns) {
        made.columns.push_back({QLatin1String(column.key), worded(column.heading), worded(column.meaning), columnKindOf(column.kind)});
    }
    return made;
}

/// As the case list writes them: docs/conditions.md says what each means.
ExportArea casesArea() {
    ExportArea made{kCases, Text::tr("Cases"), {}, false, false, true};
    for (const CaseField field : caseFields()) {
        if (field->inFiles) {
            made.columns.push_back({codeOf(field), labelOf(field), Text::tr("As in lists and conditions."), columnKindOf(field->kind)});
        }
    }
    return made;
}

ExportArea logArea() {
    ExportArea made{kLog, Text::tr("Access log"), {}, true, false, false};
    for (const Column& column : accessLogColumns()) {
        made.columns.push_back({column.key, column.heading, Text::tr("As in the access log."), column.kind});
    }
    return made;
}

/// The store's own form first: Qt's reading of others costs several times as much.
QDate dateIn(QByteArrayView stored) {
    const QString text = QString::fromLatin1(stored);
    const QDate date = parseIsoDate(text);
    return date.isValid() ? date : QDate::fromString(text, Qt::ISODate);
}

QDateTime momentIn(QByteArrayView stored) {
    const QString text = QString::fromLatin1(stored);
    const QDateTime moment = fromStoredUtc(text);
    return toTokyo(moment.isValid() ? moment : QDateTime::fromString(text, Qt::ISODateWithMs));
}

QVariant valueOf(const RawRow& row, int at, FieldKind kind) {
    if (row.isNull(at)) {
        return {};
    }
    switch (kind) {
    case FieldKind::Yen:
    case FieldKind::Count: return row.integer(at);
    case FieldKind::Flag: return row.integer(at) != 0;
    case FieldKind::Date: return dateIn(row.utf8(at));
    case FieldKind::Moment: return momentIn(row.utf8(at));
    case FieldKind::Text: break;
    }
    return QString::fromUtf8(row.utf8(at));
}

/// Begins to read with the first row, so that nothing else stands in the connection's way before.
class FactTable final : public Table {
public:
    FactTable(FactReader reader, std::vector<const FactColumn*> columns) : m_reader(std::move(reader)), m_facts(std::move(columns)) {
        for (const FactColumn* column : m_facts) {
            m_columns.append({QLatin1String(column->key), worded(column->heading), columnKindOf(column->kind)});
        }
    }

    const QList<Column>& columns() const override { return m_columns; }

    Result<bool> next(QVariantList& row) override {
        if (!m_rows) {
            SAIKOKU_TRY_ASSIGN(RowReader rows, m_reader.read());
            m_rows.emplace(std::move(rows));
        }
        SAIKOKU_TRY_ASSIGN(const bool isRow, m_rows->next());
        row.clear();
        for (std::size_t i = 0; isRow && i < m_facts.size(); ++i) {
            row.append(valueOf(m_rows->row(), int(i), m_facts.at(i)->kind));
        }
        return isRow;
    }

private:
    FactReader m_reader;
    std::vector<const FactColumn*> m_facts;
    QList<Column> m_columns;
    std::optional<RowReader> m_rows;
};

Error unknownColumn(const QString& key, const FactArea& area) {
    QStringList known;
    for (const FactColumn& column : area.columns) {
        known.append(QLatin1String(column.key));
    }
    return {ErrorCode::Usage, Text::tr("The area \"%1\" has no column \"%2\". It has: %3.").arg(QLatin1String(area.code), key, known.join(QStringLiteral(", "))), {}};
}

Result<const FactColumn*> columnOf(const FactArea& area, const QString& key) {
    const auto found = std::find_if(area.columns.begin(), area.columns.end(), [&](const FactColumn& column) { return key == QLatin1String(column.key); });
    if (found == area.columns.end()) {
        return fail(unknownColumn(key, area));
    }
    return &*found;
}

Result<FactQuestion> factQuestionOf(const ExportQuestion& question, const FactArea& area) {
    FactQuestion asked;
    asked.area = &area;
    asked.which.campaign = question.campaign;
    asked.which.condition = question.condition;
    asked.which.from = question.from;
    asked.which.to = question.to;
    asked.withCorrected = question.withCorrected;
    asked.limit = question.limit;
    for (const QString& key : question.columns) {
        SAIKOKU_TRY_ASSIGN(const FactColumn* column, columnOf(area, key));
        asked.columns.push_back(column);
    }
    for (const FactColumn& column : area.columns) {
        if (question.columns.isEmpty()) {
            asked.columns.push_back(&column);
        }
    }
    for (const QString& each : question.sort) {
        const QString key = each.section(u':', 0, 0);
        const QString way = each.section(u':', 1);
        if (!way.isEmpty() && way != QLatin1String("desc") && way != QLatin1String("asc")) {
            return fail(ErrorCode::Usage, Text::tr("The order \"%1\" is none: write a column, with :desc for the greatest first.").arg(each));
        }
        SAIKOKU_TRY_ASSIGN(const FactColumn* column, columnOf(area, key));
        asked.order.push_back({column, way == QLatin1String("desc")});
    }
    return asked;
}

Result<void> unasked(const ExportArea& area, bool isAsked, bool isKnown, const QString& option) {
    return !isAsked || isKnown ? Result<void>() : fail(ErrorCode::Usage, Text::tr("The area \"%1\" takes no %2.").arg(area.code, option));
}

Result<ExportArea> checkedArea(const ExportQuestion& question) {
    const auto area = exportAreaOf(question.area);
    if (!area) {
        QStringList known;
        for (const ExportArea& each : exportAreas()) {
            known.append(each.code);
        }
        return fail(ErrorCode::Usage, Text::tr("There is no area \"%1\". There are: %2.").arg(question.area, known.join(QStringLiteral(", "))));
    }
    SAIKOKU_TRY(unasked(*area, question.from.isValid() || question.to.isValid(), area->hasPeriod, QStringLiteral("--from, --to")));
    SAIKOKU_TRY(unasked(*area, !question.condition.isEverything(), area->namesCases, QStringLiteral("--where")));
    SAIKOKU_TRY(unasked(*area, question.withCorrected, area->hasCorrected, QStringLiteral("--with-corrected")));
    return *area;
}

ReportHead headOf(Session& session, const ExportQuestion& question, const ExportArea& area) {
    ReportHead head;
    head.id = QStringLiteral("export-") + area.code;
    head.title = area.title;
    head.asOf = session.today();
    head.from = question.from;
    head.to = question.to;
    head.conditions = question.condition.toText();
    head.keepsCodes = true;
    head.maker = session.actor().displayName;
    for (const ExportColumn& column : area.columns) {
        if (question.columns.isEmpty() || question.columns.contains(column.key)) {
            head.definitions.append(Text::tr("%1: %2").arg(column.heading, column.meaning));
        }
    }
    return head;
}

Result<ReportData> caseExport(Session& session, const ExportQuestion& question) {
    ReportQuestion asked;
    asked.query.campaign = question.campaign;
    asked.query.condition = question.condition;
    asked.limit = question.limit;
    asked.encoding = question.encoding;
    for (const QString& key : question.columns) {
        const std::optional<CaseField> field = valueOfCode<CaseField>(key);
        if (!field || !(*field)->inFiles) {
            return fail(ErrorCode::Usage, Text::tr("A case has no column \"%1\" in files. docs/conditions.md lists them.").arg(key));
        }
        asked.fields.append(*field);
    }
    if (!question.sort.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(asked.query.sort, parseCaseSort(question.sort.join(u',')));
    }
    return caseListReport(session, asked);
}

Result<ReportData> logExport(Session& session, const ExportQuestion& question) {
    if (!question.columns.isEmpty() || !question.sort.isEmpty()) {
        return fail(ErrorCode::Usage, Text::tr("The access log is written whole and in its order: leave out columns and order."));
    }
    ReportQuestion asked;
    asked.from = question.from;
    asked.to = question.to;
    asked.limit = question.limit;
    asked.encoding = question.encoding;
    return accessLogReport(session, asked);
}

}  // namespace

std::vector<ExportArea> exportAreas() {
    std::vector<ExportArea> areas{casesArea()};
    for (const FactArea& area : factAreas()) {
        areas.push_back(areaOf(area));
    }
    areas.push_back(logArea());
    return areas;
}

std::optional<ExportArea> exportAreaOf(const QString& code) {
    const std::vector<ExportArea> areas = exportAreas();
    const auto found = std::find_if(areas.begin(), areas.end(), [&](const ExportArea& area) { return area.code == code; });
    return found == areas.end() ? std::nullopt : std::optional<ExportArea>(*found);
}

Result<ReportData> factExport(Session& session, const ExportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const ExportArea area, checkedArea(question));
    if (area.code == kCases) {
        return caseExport(session, question);
    }
    if (area.code == kLog) {
        return logExport(session, question);
    }
    SAIKOKU_TRY_ASSIGN(const FactQuestion asked, factQuestionOf(question, *factAreaOf(area.code)));
    SAIKOKU_TRY_ASSIGN(FactReader reader, FactReader::open(session, asked));
    ReportData data;
    data.head = headOf(session, question, area);
    data.rows = reader.rows();
    data.total = reader.total();
    data.leftOut = reader.leftOut();
    data.table = std::make_unique<FactTable>(std::move(reader), asked.columns);
    return data;
}

}  // namespace saikoku::reports
