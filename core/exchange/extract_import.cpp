#include "core/exchange/extract_import.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

#include "core/base/language.h"
#include "core/cases/campaign_spaces.h"
#include "core/cases/case_refresh.h"
#include "core/contact/campaign_member_repository.h"
#include "core/exchange/extract_check.h"
#include "core/exchange/extract_reader.h"
#include "core/exchange/extract_repository.h"
#include "core/exchange/import_batch_repository.h"
#include "core/exchange/people_list.h"
#include "core/exchange/receipt_posting.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/page_cache.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Import) };

const QString kOperation = QStringLiteral("import");
constexpr int kComparingMegabytes = 4;

/// One import from the read extract to the commit.
class Import {
public:
    Import(Session& session, const ImportProfile& profile, const std::optional<PeopleOf>& people, ImportMode mode,
           const ImportMonitor& monitor, QDate asOf)
        : m_session(session),
          m_profile(profile),
          m_people(people),
          m_mode(mode),
          m_monitor(monitor),
          m_asOf(asOf),
          m_rows(session.db()),
          m_batches(session.db()) {}

    /// Nobody waits while the files are compared: only the writing holds others up.
    /// Nothing: another seat's batch came in between, so all must be compared anew.
    Result<std::optional<ImportReport>> run(Extract extract, const QString& sourceName) {
        m_extract = std::move(extract);
        m_monitor.tell(ImportPhase::Checking, 0, 1);
        SAIKOKU_TRY_ASSIGN(Transaction reading, Transaction::beginReading(m_session.db()));
        SAIKOKU_TRY(refuseWrongDate());
        SAIKOKU_TRY(compare());
        SAIKOKU_TRY_ASSIGN(const BatchId comparedWith, m_batches.newestId());
        SAIKOKU_TRY(reading.commit());
        m_monitor.tell(ImportPhase::Checking, 1, 1);
        if (m_mode == ImportMode::DryRun) {
            return report({});
        }
        SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(m_session.db()));
        SAIKOKU_TRY(m_rows.holdImports());
        SAIKOKU_TRY_ASSIGN(const BatchId newest, m_batches.newestId());
        if (newest != comparedWith) {
            return std::optional<ImportReport>();
        }
        SAIKOKU_TRY_ASSIGN(const BatchId batch, write(sourceName));
        SAIKOKU_TRY(m_monitor.orCancelled());
        SAIKOKU_TRY(transaction.commit());
        followUp();
        return report(batch);
    }

    /// @brief Which rule refused, for the log.
    const QString& refusal() const { return m_refusal; }

private:
    Result<void> compare() {
        // read once from beginning to end: no page is met twice
        const PageCacheLimit few(m_session.db(), kComparingMegabytes);
        SAIKOKU_TRY_ASSIGN(const KnownBefore known, m_rows.knownBefore());
        for (TaxpayerRow& row : m_extract.taxpayers) {
            row.outsideTax = m_people.has_value();
        }
        SAIKOKU_TRY(checkExtract(m_extract, m_profile, known));
        SAIKOKU_TRY(m_monitor.orCancelled());
        SAIKOKU_TRY_ASSIGN(m_difference, compareExtract(m_extract, m_profile, m_rows.inForce(m_asOf)));
        if (m_people) {
            m_difference.of(ExtractFile::Taxpayers).absent = 0;  // nobody asked this list for the whole city
            m_difference.of(ExtractFile::Receivables).absent = 0;
            SAIKOKU_TRY_ASSIGN(m_list, compareList(m_session.db(), m_people->campaign.id, m_people->targetYear, m_extract, known));
        }
        SAIKOKU_TRY(m_monitor.orCancelled());
        return doubt(known);
    }

    /// Refuses what a person should look at first.
    Result<void> doubt(const KnownBefore& known) {
        SAIKOKU_TRY_ASSIGN(const auto rules, m_session.rules<DeliveryRules>());
        SAIKOKU_TRY_ASSIGN(const std::optional<ImportBatch> newest, m_batches.newestExtract(campaign()));
        if (!m_people || newest) {  // a campaign's first list is not compared with the whole city
            m_doubts.rows = lostRowsOf(m_extract, m_difference, newest ? newest->counts : QJsonObject(), *rules);
        }
        if (m_difference.of(ExtractFile::Taxpayers).inForce > 0 && mayLackZeros(m_extract)) {
            SAIKOKU_TRY_ASSIGN(const ZeroLengths lengths, m_rows.zeroLengths());
            SAIKOKU_TRY_ASSIGN(m_doubts.zeros, lostZerosOf(m_extract, lengths, known));
        }
        if (m_mode != ImportMode::Import || m_doubts.isEmpty()) {
            return {};
        }
        m_refusal = QStringLiteral("loss");
        return fail(ErrorCode::Rule, refusedBecause(m_doubts));
    }

    Result<void> refuseWrongDate() {
        if (m_asOf > m_session.today()) {
            return fail(ErrorCode::Rule, Text::tr("This extract is dated %1, after the business date %2. Give the date on which it was made.")
                                             .arg(dateInSentence(m_asOf), dateInSentence(m_session.today())));
        }
        SAIKOKU_TRY_ASSIGN(const std::optional<ImportBatch> newest, m_batches.newestExtract(campaign()));
        if (newest && newest->asOf > m_asOf) {
            return fail(ErrorCode::Rule, Text::tr("This extract is dated %1, but batch %2 of %3 is in force. An older extract would undo newer figures. Give its own date with --as-of, or undo the newer batches first.")
                                             .arg(dateInSentence(m_asOf))
                                             .arg(newest->id.value)
                                             .arg(dateInSentence(newest->asOf)));
        }
        return {};
    }

    Result<BatchId> write(const QString& sourceName) {
        ImportBatch batch;
        batch.kind = QStringLiteral("extract");
        batch.profile = m_profile.name;
        batch.sourceName = sourceName;
        batch.asOf = m_asOf;
        batch.knownOn = m_asOf;
        batch.startedAt = m_session.clock().actualUtc();
        batch.operatorId = m_session.actor().id;
        batch.campaign = campaign();
        SAIKOKU_TRY_ASSIGN(batch.id, m_batches.add(batch));
        SAIKOKU_TRY(writeVersions(batch.id));
        if (m_people) {
            SAIKOKU_TRY(writeList(batch.id));
        } else {
            SAIKOKU_TRY(settleLaterReceipts(batch.id));
        }
        SAIKOKU_TRY(m_rows.addLosses(m_extract.losses, batch.id));
        SAIKOKU_TRY_ASSIGN(const QJsonObject taxItems, writeTaxItems());
        if (m_people) {
            SAIKOKU_TRY(openSpace(m_session, m_people->campaign.id));
        }
        SAIKOKU_TRY(refreshTouchedCases(m_session, m_touched));

        QJsonObject counts = countsJson();
        SAIKOKU_TRY(m_session.log(kOperation, QStringLiteral("batch"), QString::number(batch.id.value), counts, rowsInAll()));
        counts.insert(QStringLiteral("tax_items_before"), taxItems);
        SAIKOKU_TRY(m_batches.finish(batch.id, m_session.clock().actualUtc(), counts));
        return batch.id;
    }

    /// The batch stands: whatever hinders its cases' rows from following now, the day roll
    /// goes on with them.
    void followUp() {
        m_monitor.tell(ImportPhase::Refreshing, 0, 1);
        followTouchedCases(m_session);
        m_monitor.tell(ImportPhase::Refreshing, 1, 1);
    }

    Result<void> writeVersions(BatchId batch) {
        using Add = Result<void> (ExtractRepository::*)(const Extract&, const NewVersions&);
        static constexpr std::array<Add, kExtractFileCount> kAdd{&ExtractRepository::addTaxpayers, &ExtractRepository::addPhones,
                                                                 &ExtractRepository::addReceivables, &ExtractRepository::addReceipts};
        SAIKOKU_TRY(numberVersions(m_extract, m_difference, [this](ExtractFile file, qint64 count) { return m_rows.reserveIds(file, count); }));
        m_touched = touchedTaxpayers(m_extract, m_difference);
        qint64 total = 0;
        for (const FileDifference& difference : m_difference.files) {
            total += static_cast<qint64>(difference.written.size() + difference.ended.size());
        }
        qint64 done = 0;
        constexpr size_t kChunk = 20'000;
        for (const ExtractFile file : kExtractFiles) {
            const FileDifference& difference = m_difference.of(file);
            m_monitor.tell(ImportPhase::Writing, done, total);
            SAIKOKU_TRY(m_rows.endVersions(file, difference.ended, batch));
            done += static_cast<qint64>(difference.ended.size());
            const std::span<const quint32> written(difference.written);
            for (size_t start = 0; start < written.size(); start += kChunk) {
                const auto part = written.subspan(start, std::min(kChunk, written.size() - start));
                SAIKOKU_TRY(m_monitor.orCancelled());
                SAIKOKU_TRY((m_rows.*kAdd.at(indexOf(file)))(m_extract, {part, difference.firstRowId + static_cast<qint64>(start), batch}));
                done += static_cast<qint64>(part.size());
                m_monitor.tell(ImportPhase::Writing, done, total);
            }
        }
        noteList();
        releaseRows();
        return {};
    }

    /// Receipts younger than the extract settle what it now leaves owed.
    Result<void> settleLaterReceipts(BatchId batch) {
        ReceiptPosting posting(m_session);
        SAIKOKU_TRY(posting.prepareUnsettled());
        SAIKOKU_TRY(posting.write(batch));
        m_touched += posting.touched();
        std::sort(m_touched.begin(), m_touched.end());
        m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
        return {};
    }

    /// While the rows are there: who is new has an id now.
    void noteList() {
        for (const quint32 row : m_list.joining) {
            m_joining.push_back(TaxpayerId{m_extract.taxpayers[row].id});
        }
    }

    Result<void> writeList(BatchId batch) {
        CampaignMemberRepository members(m_session.db());
        SAIKOKU_TRY(members.end(m_list.ended, batch));
        SAIKOKU_TRY(members.add(m_people->campaign.id, m_joining, m_people->targetYear, batch));
        m_touched += m_list.leaving;
        m_touched += QList<TaxpayerId>(m_joining.begin(), m_joining.end());
        std::sort(m_touched.begin(), m_touched.end());
        m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
        return {};
    }

    CampaignId campaign() const { return m_people ? m_people->campaign.id : CampaignId(); }

    /// What is stored need not stand in memory while the summaries are made.
    void releaseRows() {
        m_extract.taxpayers = {};
        m_extract.phones = {};
        m_extract.receivables = {};
        m_extract.receipts = {};
        m_extract.taxpayersByNumber = {};
        m_extract.receivablesByKey = {};
        m_extract.texts = {};
    }

    /// Stores the names as delivered; gives those that were there before, so that
    /// undo can bring them back.
    Result<QJsonObject> writeTaxItems() {
        SAIKOKU_TRY_ASSIGN(const auto before, m_rows.taxItemNames());
        QJsonObject old;
        for (auto item = m_extract.taxItemNames.cbegin(); item != m_extract.taxItemNames.cend(); ++item) {
            const auto known = before.constFind(item.key());
            if (known != before.cend() && *known == item.value()) {
                continue;
            }
            old.insert(QString::fromUtf8(item.key()), known == before.cend() ? QJsonValue() : QJsonValue(QString::fromUtf8(*known)));
            SAIKOKU_TRY(m_rows.setTaxItemName(item.key(), item.value()));
        }
        return old;
    }

    qint64 rowsInAll() const {
        qint64 rows = 0;
        for (const ExtractFileCounts& counts : m_extract.counts) {
            rows += counts.rows;
        }
        return rows;
    }

    QJsonObject countsJson() const {
        QJsonObject files;
        for (const ExtractFile file : kExtractFiles) {
            const ExtractFileCounts& counts = m_extract.countsOf(file);
            const FileDifference& difference = m_difference.of(file);
            files.insert(codeOf(file), QJsonObject{{QStringLiteral("rows"), counts.rows},
                                                            {QStringLiteral("rejected"), counts.rejected},
                                                            {QStringLiteral("warnings"), counts.warnings},
                                                            {QStringLiteral("added"), difference.added},
                                                            {QStringLiteral("changed"), difference.changed},
                                                            {QStringLiteral("removed"), difference.removed},
                                                            {QStringLiteral("absent"), difference.absent}});
        }
        QJsonObject counts{{QStringLiteral("files"), files}};
        if (m_people) {
            counts.insert(QStringLiteral("campaign"), m_people->campaign.code);
            counts.insert(QStringLiteral("joined"), m_list.change.added);
            counts.insert(QStringLiteral("left"), m_list.change.removed);
        }
        if (!m_doubts.isEmpty()) {
            counts.insert(QStringLiteral("accepted_loss"), QJsonArray::fromStringList(m_doubts.sentences()));
        }
        return counts;
    }

    std::optional<ImportReport> report(BatchId batch) {
        ImportReport report;
        report.batch = batch;
        report.asOf = m_asOf;
        report.sources = m_extract.sources;
        report.counts = m_extract.counts;
        for (const ExtractFile file : kExtractFiles) {
            const FileDifference& difference = m_difference.of(file);
            report.changes.at(indexOf(file)) = {difference.added, difference.changed, difference.unchanged, difference.removed,
                                                difference.absent};
        }
        if (m_people) {
            report.people = m_list.change;
        }
        report.laterReceiptsEnded = m_difference.laterReceiptsEnded;
        report.rejects = std::move(m_extract.rejects);
        report.losses = std::move(m_extract.losses);
        report.notes = std::move(m_extract.notes);
        report.doubts = std::move(m_doubts);
        report.differences = std::move(m_extract.differences);
        return report;
    }

    Session& m_session;
    const ImportProfile& m_profile;
    const std::optional<PeopleOf>& m_people;
    PeopleList m_list;
    std::vector<TaxpayerId> m_joining;
    ImportMode m_mode;
    const ImportMonitor& m_monitor;
    QDate m_asOf;
    ExtractRepository m_rows;
    ImportBatchRepository m_batches;
    Extract m_extract;
    ExtractDifference m_difference;
    QList<TaxpayerId> m_touched;
    ImportDoubts m_doubts;
    QString m_refusal = QStringLiteral("date_of_extract");
};

Result<ImportReport> takeIn(Session& session, const ImportProfile& profile, const std::optional<PeopleOf>& people,
                            const QString& folder, ImportMode mode, const ImportMonitor& monitor, QDate extractDate) {
    const QDate asOf = extractDate.isValid() ? extractDate : session.today();
    Result<std::optional<ImportReport>> report = std::optional<ImportReport>();
    QString refusal;
    while (report && !*report) {
        SAIKOKU_TRY_ASSIGN(Extract extract, readExtract(profile, folder, monitor));
        Import import(session, profile, people, mode, monitor, asOf);
        report = import.run(std::move(extract), QDir(folder).dirName());
        refusal = import.refusal();
    }
    if (!report && report.error().code == ErrorCode::Rule) {
        SAIKOKU_TRY(session.log(QStringLiteral("refused"), kOperation, {}, {{QStringLiteral("rule"), refusal}}));
    }
    if (!report) {
        return fail(report.error());
    }
    return std::move(**report);
}

}  // namespace

Result<ImportReport> importExtract(Session& session, const ImportProfile& profile, const QString& folder, ImportMode mode,
                                   const ImportMonitor& monitor, QDate extractDate) {
    SAIKOKU_TRY(session.require(Permission::Import, kOperation));
    return takeIn(session, profile, {}, folder, mode, monitor, extractDate);
}

Result<ImportReport> importPeople(Session& session, const ImportProfile& profile, const PeopleOf& whose, const QString& folder,
                                  ImportMode mode, const ImportMonitor& monitor, QDate extractDate) {
    SAIKOKU_TRY(session.require(Permission::Import, kOperation, whose.campaign.code));
    if (whose.campaign.hasMoney) {
        return fail(ErrorCode::Rule, Text::tr("The campaign \"%1\" calls whom the core tax system's extract brings: import that, without --campaign.")
                                         .arg(whose.campaign.name));
    }
    ImportProfile people = profile;
    for (const ExtractFile file : {ExtractFile::Receivables, ExtractFile::Receipts}) {
        people.files.at(indexOf(file)).present = false;
    }
    return takeIn(session, people, whose, folder, mode, monitor, extractDate);
}

}  // namespace saikoku
