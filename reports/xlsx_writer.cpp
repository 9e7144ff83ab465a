#include "reports/xlsx_writer.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/csv_line.h"
#include "reports/csv_writer.h"
#include "reports/spool_file.h"
#include "reports/value_words.h"
#include "reports/xlsx_check.h"
#include "reports/xlsx_conditions.h"
#include "reports/xlsx_formats.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr qsizetype kLongestCell = 32'767;  ///< Excel's own limits
constexpr qsizetype kLongestSheetName = 31;
constexpr qint64 kMeasuredRows = 1'000;  ///< their contents give the widths
constexpr qint64 kLookEvery = 10'000;    ///< rows
constexpr double kNarrowest = 8;         ///< of a column, in letters
constexpr double kWidest = 60;
constexpr double kWidestHeading = 24;
constexpr double kMargin = 2;
constexpr uint8_t kA4 = 9;

struct Sheet {
    lxw_worksheet* sheet = nullptr;
    QString name;
    qint64 rows = 0;
};

/// In letters of half width.
double widthOf(const QString& text) {
    return double(std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x1100; }) +
                  text.size());
}

QByteArray cellBytes(const QString& text) {
    const QString guarded = neutralisedCell(text);
    if (guarded.size() <= kLongestCell) {
        return guarded.toUtf8();
    }
    const bool splitsPair = guarded.at(kLongestCell - 2).isHighSurrogate();
    return (guarded.left(kLongestCell - (splitsPair ? 2 : 1)) + QChar(0x2026)).toUtf8();
}

QString sheetNameOf(const QString& title, int number) {
    static const QString forbidden = QStringLiteral("[]:*?/\\'");
    QString name = title.simplified();
    name.removeIf([](QChar c) { return forbidden.contains(c); });
    const QString behind = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
    name = name.left(kLongestSheetName - behind.size());
    return (name.isEmpty() ? Text::tr("Report") : name) + behind;
}

}  // namespace

struct XlsxWriter::Inside {
    QIODevice& device;
    QString spoolFolder;
    qint64 rowsOfSheet;
    std::optional<SpoolFile> spool = {};
    QByteArray temporaryFolder = {};  ///< libxlsxwriter keeps the pointer
    lxw_workbook* workbook = nullptr;
    std::optional<XlsxFormats> formats = {};
    lxw_worksheet* conditions = nullptr;
    ReportHead head = {};
    QList<Column> columns = {};
    QList<qsizetype> shown = {};  ///< places of `columns` in a row
    std::vector<Sheet> sheets = {};
    std::vector<double> widths = {};
    std::vector<qint64> sums = {};

    ~Inside() { drop(); }

    void show(const QList<Column>& all) {
        shown.resize(all.size());
        std::iota(shown.begin(), shown.end(), qsizetype(0));
        if (!head.keepsCodes) {
            shown = columnsInWords(all);
        }
        for (const qsizetype i : std::as_const(shown)) {
            columns.append(all.at(i));
        }
        widths.assign(std::size_t(columns.size()), 0);
        sums.assign(std::size_t(columns.size()), 0);
    }

    /// libxlsxwriter leaves its spools open when nothing is written.
    void drop() {
        if (workbook == nullptr) {
            return;
        }
        for (lxw_worksheet* const each : allSheets()) {
            if (each->optimize_tmpfile != nullptr) {
                std::fclose(each->optimize_tmpfile);
            }
        }
        lxw_workbook_free(std::exchange(workbook, nullptr));
    }

    std::vector<lxw_worksheet*> allSheets() const {
        std::vector<lxw_worksheet*> all;
        for (const Sheet& each : sheets) {
            all.push_back(each.sheet);
        }
        if (conditions != nullptr) {
            all.insert(all.begin() + 1, conditions);
        }
        return all;
    }

    Result<void> open() {
        SAIKOKU_TRY_ASSIGN(spool, SpoolFile::open(spoolFolder));
        temporaryFolder = spool->folder().toUtf8();
        lxw_workbook_options options{LXW_TRUE, temporaryFolder.data(), LXW_FALSE};
        workbook = workbook_new_opt(spool->path().toUtf8().constData(), &options);
        if (workbook == nullptr) {
            return noRoom();
        }
        formats.emplace(workbook);
        sayProperties();
        SAIKOKU_TRY(addSheet());
        conditions = workbook_add_worksheet(workbook, Text::tr("Conditions").toUtf8().constData());
        if (conditions == nullptr) {
            return noRoom();
        }
        writeConditions(conditions, *formats, head, columns);
        return {};
    }

    static tl::unexpected<Error> noRoom() {
        return fail(
            ErrorCode::DiskFull,
            Text::tr(
                "There is no room for what is spooled while the Excel file is made. Free some space and try "
                "again; nothing was written."));
    }

    /// A fixed moment: the same report gives the same bytes.
    void sayProperties() {
        QByteArray title = head.title.toUtf8();
        QByteArray author = head.maker.toUtf8();
        QByteArray company = head.office.toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.author = author.data();
        properties.company = company.data();
        properties.created = head.asOf.startOfDay(Qt::UTC).toSecsSinceEpoch();
        workbook_set_properties(workbook, &properties);
    }

    /// libxlsxwriter takes it only before the rows below are written.
    void setFilter() {
        const Sheet& last = sheets.back();
        if (last.rows > 0 && !columns.isEmpty()) {
            worksheet_autofilter(last.sheet, 0, 0, lxw_row_t(last.rows), lxw_col_t(columns.size() - 1));
        }
    }

    Result<void> addSheet() {
        if (!sheets.empty()) {
            setFilter();
        }
        Sheet next;
        next.name = sheetNameOf(head.title, int(sheets.size()) + 1);
        next.sheet = workbook_add_worksheet(workbook, next.name.toUtf8().constData());
        if (next.sheet == nullptr) {
            return noRoom();
        }
        for (qsizetype i = 0; i < columns.size(); ++i) {
            worksheet_write_string(next.sheet, 0, lxw_col_t(i),
                                   markedHeading(columns.at(i)).toUtf8().constData(), formats->heading());
        }
        const bool namesRows = !columns.isEmpty() && columns.constFirst().kind == ColumnKind::Text;
        worksheet_freeze_panes(next.sheet, 1, namesRows ? 1 : 0);
        worksheet_repeat_rows(next.sheet, 0, 0);
        worksheet_set_landscape(next.sheet);
        worksheet_set_paper(next.sheet, kA4);
        worksheet_fit_to_pages(next.sheet, 1, 0);
        worksheet_set_footer(next.sheet, "&C&P / &N");
        sheets.push_back(std::move(next));
        return {};
    }

    void cell(Sheet& to, qsizetype column, const QVariant& value, lxw_format* format) const {
        const auto row = lxw_row_t(to.rows + 1);
        const auto at = lxw_col_t(column);
        const auto number = [&](std::optional<double> of) {
            if (of) {
                worksheet_write_number(to.sheet, row, at, *of, format);
            } else {
                worksheet_write_string(to.sheet, row, at, cellText(value).toUtf8().constData(), format);
            }
        };
        switch (value.typeId()) {
            case QMetaType::UnknownType: break;
            case QMetaType::Bool:
                worksheet_write_boolean(to.sheet, row, at, value.toBool() ? 1 : 0, format);
                break;
            case QMetaType::Int:
            case QMetaType::LongLong:
            case QMetaType::Double:
                worksheet_write_number(to.sheet, row, at, value.toDouble(), format);
                break;
            case QMetaType::QDate: number(excelDay(value.toDate())); break;
            case QMetaType::QDateTime: number(excelMoment(value.toDateTime())); break;
            default:
                worksheet_write_string(to.sheet, row, at, cellBytes(cellText(value)).constData(), format);
        }
    }

    void measure(qsizetype column, const QVariant& value) {
        double& width = widths.at(std::size_t(column));
        width = std::max(width, widthOf(valueInWords(value, columns.at(column).kind)));
    }

    /// "=SUM(C2:C9)", over several sheets "=SUM('A'!C2:C9,'A (2)'!C2:C4)".
    QByteArray sumOf(qsizetype column) const {
        std::array<char, 16> name{};
        lxw_col_to_name(name.data(), lxw_col_t(column), LXW_FALSE);
        QStringList ranges;
        for (const Sheet& each : sheets) {
            if (each.rows > 0) {
                const QString before = sheets.size() > 1 ? QStringLiteral("'%1'!").arg(each.name) : QString();
                ranges.append(QStringLiteral("%1%2%3:%2%4")
                                  .arg(before, QLatin1String(name.data()))
                                  .arg(2)
                                  .arg(each.rows + 1));
            }
        }
        return QStringLiteral("=SUM(%1)").arg(ranges.join(QLatin1Char(','))).toUtf8();
    }

    bool hasRows() const { return sheets.front().rows > 0; }

    void total(qsizetype column, const QVariant& value) {
        Sheet& last = sheets.back();
        const Column& of = columns.at(column);
        lxw_format* const format = formats->total(of.kind);
        // rounded minutes: a total that happens to be their sum is none
        const bool isSum = addsUp(of) && of.kind != ColumnKind::Minutes && hasRows() && value.toLongLong() == sums.at(std::size_t(column));
        if (isSum && value.isValid()) {
            worksheet_write_formula_num(last.sheet, lxw_row_t(last.rows + 1), lxw_col_t(column),
                                        sumOf(column).constData(), format, value.toDouble());
        } else if (value.isValid()) {
            cell(last, column, value, format);
        } else {
            worksheet_write_blank(last.sheet, lxw_row_t(last.rows + 1), lxw_col_t(column), format);
        }
    }

    Result<void> totals(const QVariantMap& of) {
        if (sheets.back().rows == rowsOfSheet) {
            SAIKOKU_TRY(addSheet());
        }
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QVariant value = of.value(columns.at(i).key);
            measure(i, value);
            total(i, i == 0 && !value.isValid() ? QVariant(Text::tr("Total")) : value);
        }
        return {};
    }

    void setWidths() {
        for (const Sheet& each : sheets) {
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const double heading = std::min(widthOf(markedHeading(columns.at(i))), kWidestHeading);
                const double width = std::max(widths.at(std::size_t(i)), heading) + kMargin;
                worksheet_set_column(each.sheet, lxw_col_t(i), lxw_col_t(i),
                                     std::clamp(width, kNarrowest, kWidest), nullptr);
            }
        }
    }

    /// What stands in the spool of each sheet, whose last row libxlsxwriter still holds.
    Result<std::vector<qint64>> spooled() const {
        std::vector<qint64> bytes;
        for (lxw_worksheet* const each : allSheets()) {
            if (std::fflush(each->optimize_tmpfile) != 0 || std::ferror(each->optimize_tmpfile) != 0) {
                return noRoom();
            }
            bytes.push_back(std::ftell(each->optimize_tmpfile));
        }
        return bytes;
    }

    Result<void> finish() {
        setWidths();
        SAIKOKU_TRY_ASSIGN(const std::vector<qint64> bytes, spooled());
        const lxw_error trouble = workbook_close(std::exchange(workbook, nullptr));
        if (trouble != LXW_NO_ERROR) {
            const QString detail = QString::fromUtf8(lxw_strerror(trouble));
            return fail(ErrorCode::DiskFull, noRoom().value().message, detail);
        }
        SAIKOKU_TRY(checkWorkbook(spool->path(), bytes));
        return spool->copyTo(device);
    }
};

XlsxWriter::XlsxWriter(QIODevice& device, const QString& spoolFolder, qint64 rowsOfSheet)
    : m_inside(new Inside{device, spoolFolder, rowsOfSheet}) {}
XlsxWriter::~XlsxWriter() = default;

Result<void> XlsxWriter::begin(const ReportHead& head, const QList<Column>& columns) {
    m_inside->head = head;
    m_inside->show(columns);
    return m_inside->open();
}

Result<void> XlsxWriter::row(const QVariantList& values) {
    if (m_inside->sheets.back().rows == m_inside->rowsOfSheet) {
        SAIKOKU_TRY(m_inside->addSheet());
    }
    Sheet& sheet = m_inside->sheets.back();
    const bool isMeasured = m_inside->sheets.size() == 1 && sheet.rows < kMeasuredRows;
    for (qsizetype i = 0; i < m_inside->columns.size(); ++i) {
        const Column& column = m_inside->columns.at(i);
        const QVariant& value = values.at(m_inside->shown.at(i));
        m_inside->cell(sheet, i, value, m_inside->formats->body(column.kind));
        if (addsUp(column)) {
            m_inside->sums.at(std::size_t(i)) += value.toLongLong();
        }
        if (isMeasured) {
            m_inside->measure(i, value);
        }
    }
    ++sheet.rows;
    const bool isFull = sheet.rows % kLookEvery == 0 && std::ferror(sheet.sheet->optimize_tmpfile) != 0;
    return isFull ? Result<void>(Inside::noRoom()) : Result<void>();
}

Result<void> XlsxWriter::end(const QVariantMap& totals) {
    m_inside->setFilter();
    if (!totals.isEmpty()) {
        SAIKOKU_TRY(m_inside->totals(totals));
    }
    return m_inside->finish();
}

}  // namespace saikoku::reports
