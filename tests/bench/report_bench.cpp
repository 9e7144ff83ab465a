// What a report's files cost: a CSV of many rows beside `sqlcipher -csv` over the same select of the same store, an Excel
// file beside libxlsxwriter alone with the same cells, a PDF with its pages a second; the memory after each. Prints seconds
// and ratios. SAIKOKU_BENCH_ROWS: how many instead of 1,000,000 (Excel: a fifth of them, PDF: a fiftieth).
#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>

#include "core/base/secret_bytes.h"
#include "core/store/bulk_reader.h"
#include "core/store/database.h"
#include "reports/report_file.h"

using namespace saikoku;
using namespace saikoku::reports;

namespace {

constexpr qint64 kUsualRows = 1'000'000;
const char kSelect[] = "select number, name, district, due, levied, received, calls, minutes from fact order by fact_id";

[[noreturn]] void stop(const QString& why) {
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

template <class T>
T need(Result<T> result) {
    if (!result) {
        stop(result.error().message + QLatin1Char(' ') + result.error().detail);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

QList<Column> benchColumns() {
    using K = ColumnKind;
    return {{QStringLiteral("number"), QStringLiteral("宛名番号"), K::Text},  {QStringLiteral("name"), QStringLiteral("氏名"), K::Text},
            {QStringLiteral("district"), QStringLiteral("地区"), K::Text},    {QStringLiteral("due"), QStringLiteral("納期限"), K::Text},
            {QStringLiteral("levied"), QStringLiteral("調定額"), K::Yen},     {QStringLiteral("received"), QStringLiteral("収納額"), K::Yen},
            {QStringLiteral("calls"), QStringLiteral("架電"), K::Count},      {QStringLiteral("minutes"), QStringLiteral("通話(分)"), K::Minutes}};
}

/// The rows of the store, streamed.
class StoreTable final : public Table {
public:
    StoreTable(Database& database, qint64 rows)
        : m_columns(benchColumns()),
          m_rows(need(RowReader::open(database, QLatin1String(kSelect) + QStringLiteral(" limit %1").arg(rows)))) {}

    const QList<Column>& columns() const override { return m_columns; }
    Result<bool> next(QVariantList& row) override {
        SAIKOKU_TRY_ASSIGN(const bool isRow, m_rows.next());
        if (isRow) {
            const RawRow& raw = m_rows.row();
            row.resize(m_columns.size());
            for (int i = 0; i < 4; ++i) {
                row[i] = QString::fromUtf8(raw.utf8(i));
            }
            for (int i = 4; i < 8; ++i) {
                row[i] = raw.integer(i);
            }
        }
        return isRow;
    }

private:
    QList<Column> m_columns;
    RowReader m_rows;
};

double secondsOf(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e9; }

void tell(const char* what, double seconds, double base) {
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-44s %8.2f s  speed %5.2f  most memory %ld MB\n", what, seconds, base > 0 ? base / seconds : 1.0, usage.ru_maxrss / 1024);
    std::fflush(stdout);
}

double written(Database& database, qint64 rows, ReportFormat format, const QString& file) {
    ReportData data;
    data.head.title = QStringLiteral("計測");
    data.head.asOf = QDate(2026, 11, 20);
    data.table = std::make_unique<StoreTable>(database, rows);
    data.rows = rows;
    ReportStyle style;
    style.format = format;
    QElapsedTimer timer;
    timer.start();
    need(writeReportDataFile(data, TextEncoding::Utf8, style, file));
    return secondsOf(timer);
}

double byShell(const QString& store, const QByteArray& key, const QString& file) {
    const QByteArray script = "pragma key = \"x'" + key.toHex() + "'\";\n.headers on\n.mode csv\n.output '" + file.toUtf8() + "'\n" + kSelect + ";\n";
    QElapsedTimer timer;
    QProcess shell;
    timer.start();
    shell.start(QStringLiteral("sqlcipher"), {store});
    if (!shell.waitForStarted()) {
        return 0;
    }
    shell.write(script);
    shell.closeWriteChannel();
    shell.waitForFinished(-1);
    return secondsOf(timer);
}

/// The same cells by libxlsxwriter's own interface, in constant memory too.
double bareExcel(Database& database, qint64 rows, const QString& file, const QString& folder) {
    QByteArray spool = folder.toUtf8();
    lxw_workbook_options options{LXW_TRUE, spool.data(), LXW_FALSE};
    QElapsedTimer timer;
    timer.start();
    lxw_workbook* const book = workbook_new_opt(file.toUtf8().constData(), &options);
    lxw_worksheet* const sheet = workbook_add_worksheet(book, nullptr);
    lxw_format* const number = workbook_add_format(book);
    format_set_num_format(number, "#,##0");
    RowReader reader = need(RowReader::open(database, QLatin1String(kSelect) + QStringLiteral(" limit %1").arg(rows)));
    for (lxw_row_t row = 0; need(reader.next()); ++row) {
        for (lxw_col_t i = 0; i < 4; ++i) {
            const QByteArrayView text = reader.row().utf8(i);
            worksheet_write_string(sheet, row, i, QByteArray(text.data(), text.size()).constData(), nullptr);
        }
        for (lxw_col_t i = 4; i < 8; ++i) {
            worksheet_write_number(sheet, row, i, double(reader.row().integer(i)), number);
        }
    }
    workbook_close(book);
    return secondsOf(timer);
}

}  // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    const qint64 asked = qEnvironmentVariableIntValue("SAIKOKU_BENCH_ROWS");
    const qint64 rows = asked > 0 ? asked : kUsualRows;
    QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("bench.db"));
    const QByteArray key(32, '\x77');
    const auto database = need(Database::openSqlite(store, SecretBytes::copyOf(key.constData(), std::size_t(key.size())), FileMode::Create));
    need(database->runScript(QStringLiteral("create table fact (fact_id integer primary key, number text, name text, district text, due text,"
                                            " levied integer, received integer, calls integer, minutes integer);")));
    const QString count = QString::number(rows);
    need(database->runScript(
        QStringLiteral("insert into fact select value, printf('%010d', value * 7919 % 9000000000), '架空 太郎' || value, '桜浜' || (value % 40),"
                       " printf('2026-%02d-30', 4 + value % 8), 10000 + value % 90000, value % 7000, value % 12, value % 45"
                       " from (with recursive c(value) as (select 1 union all select value + 1 from c where value < ") +
        count + QStringLiteral(") select value from c);")));
    std::printf("%lld rows of 8 columns\n", static_cast<long long>(rows));
    const double shell = byShell(store, key, folder.filePath(QStringLiteral("shell.csv")));
    tell("CSV by sqlcipher -csv", shell, 0);
    tell("CSV by the report's writer", written(*database, rows, ReportFormat::Csv, folder.filePath(QStringLiteral("own.csv"))), shell);
    const qint64 excelRows = rows / 5;
    const double bare = bareExcel(*database, excelRows, folder.filePath(QStringLiteral("bare.xlsx")), folder.path());
    tell("Excel by libxlsxwriter alone", bare, 0);
    tell("Excel by the report's writer", written(*database, excelRows, ReportFormat::Xlsx, folder.filePath(QStringLiteral("own.xlsx"))), bare);
    tell("PDF", written(*database, rows / 50, ReportFormat::Pdf, folder.filePath(QStringLiteral("own.pdf"))), 0);
    return 0;
}
