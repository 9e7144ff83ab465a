#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariantMap>

#include <map>
#include <memory>
#include <vector>

#include "core/demo/demo_city.h"
#include "reports/report.h"
#include "tests/support/temp_store.h"

namespace saikoku::test {

/// @brief A small demo city that figures are checked on: about eighty cases in arrears with two years of
/// calls, promises, receipts, call lists and shifts, seed 7, as of 2026-11-20. One record was withdrawn and
/// some are corrected. Beside it stands what a naive loop needs: facts in force, read by plain selects of
/// tables, with no view and no rule of the program between.
///
/// ```
/// void talks_data() { TempStore::backends(); }
/// void talks() {
///     FIGURE_CITY(city);   // of the test's member `FigureCities m_cities;`: made once per back end, skips
///     without PostgreSQL for (const FigureCity::Record& record : city.records) …
/// ```
class FigureCity {
public:
    explicit FigureCity(const QString& backend, const DemoOptions& options = small());
    static DemoOptions small();

    bool isReady() const { return m_problem.isEmpty() && !isMissing(); }
    bool isMissing() const { return m_store->isMissing(); }
    const QString& problem() const { return m_problem; }
    TempStore& store() { return *m_store; }
    Session& session() { return m_store->session(); }
    Database& db() { return m_store->db(); }

    struct Record {  ///< in force
        qint64 id = 0;
        qint64 taxpayer = 0;
        qint64 who = 0;
        QDateTime at;  ///< wall clock of Asia/Tokyo
        QString channel, direction, counterpart, result, reason;
        qint64 intent = 0;  ///< 0: none
        QDate knownOn;
        bool isCall() const {
            return channel == QLatin1String("phone") && direction == QLatin1String("outbound");
        }
        bool isInbound() const {
            return channel == QLatin1String("phone") && direction == QLatin1String("inbound");
        }
        bool isWithPerson()
            const;  ///< the result says so: reached or cut off, with the person or nobody named
    };
    struct Promise {  ///< of a record in force, no part of a plan
        qint64 id = 0;
        qint64 record = 0;
        qint64 taxpayer = 0;
        QDate due;
        qint64 amount = 0;
    };
    struct Call {
        qint64 intent = 0;
        qint64 taxpayer = 0;  ///< 0: nobody's
        qint64 who = 0;
        QString direction;
        QDateTime clickedAt;  ///< wall clock
        qint64 talkSeconds = 0;
    };
    struct Receivable {  ///< in force
        qint64 id = 0;
        qint64 taxpayer = 0;
        QString taxItem;
        int levyYear = 0;
        int fiscalYear = 0;
        QDate due;
        qint64 levied = 0;
        qint64 received = 0;  ///< by the extract and later feeds
        qint64 outstanding() const { return levied - received; }
    };
    struct Receipt {  ///< in force
        qint64 receivable = 0;
        qint64 taxpayer = 0;
        QString feed, channel;
        QDate on;
        qint64 amount = 0;
    };

    CampaignId campaign;  ///< of tax
    std::vector<Record> records;
    std::vector<Promise> promises;
    std::vector<Call> calls;
    std::vector<Receivable> receivables;
    std::vector<Receipt> receipts;
    std::map<qint64, QString> districts;  ///< taxpayer → code
    std::map<qint64, QString> logins;     ///< operator → login

    const Record* record(qint64 id) const;  ///< null: not in force

private:
    Result<void> withdrawOne();
    Result<void> read();
    Result<void> readRecords();
    Result<void> readMoney();

    std::unique_ptr<TempStore> m_store;
    QString m_problem;
};

/// @brief The city of each back end, made at first use; the test's own.
class FigureCities {
public:
    FigureCity& of(const QString& backend);

private:
    std::map<QString, std::unique_ptr<FigureCity>> m_cities;
};

/// @brief A report's rows by column key, read to the end; the table has its totals then.
QList<QVariantMap> rowsOf(const reports::ReportData& data);

}  // namespace saikoku::test

/// The city of the row's back end, or skips.
#define FIGURE_CITY(NAME)                                   \
    QFETCH(QString, backend);                               \
    saikoku::test::FigureCity& NAME = m_cities.of(backend); \
    if (NAME.isMissing()) {                                 \
        QSKIP("PostgreSQL is not installed");               \
    }                                                       \
    QVERIFY2(NAME.isReady(), qPrintable(NAME.problem()))
