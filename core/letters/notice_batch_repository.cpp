#include "core/letters/notice_batch_repository.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

#include "core/letters/id_list_sql.h"
#include "core/letters/letter_number.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

/// A letter at its place in a batch.
struct PlacedLetter {
    NoticeBatchId batch;
    int place = 0;
    const PrintedLetter* letter = nullptr;
};

struct AskedReceivable {
    NoticeBatchId batch;
    int place = 0;
    ReceivableId receivable;
};

struct AlsoToldOf {
    NoticeBatchId batch;
    int place = 0;
    TaxpayerId taxpayer;
};

struct FilePiece {
    NoticeBatchId batch;
    int place = 0;
    const QByteArray* sealed = nullptr;
};

QString postagesJson(const std::vector<PostageCount>& postages) {
    QJsonArray all;
    for (const PostageCount& each : postages) {
        all.append(QJsonObject{{QStringLiteral("kind"), each.kind},
                               {QStringLiteral("rate"), each.rate.amount()},
                               {QStringLiteral("envelopes"), each.envelopes}});
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<PostageCount> postagesIn(const QString& json) {
    std::vector<PostageCount> postages;
    const QJsonArray all = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto& each : all) {
        const QJsonObject object = each.toObject();
        postages.push_back({object.value(QStringLiteral("kind")).toString(),
                            Yen(object.value(QStringLiteral("rate")).toInteger()),
                            object.value(QStringLiteral("envelopes")).toInt()});
    }
    return postages;
}

NoticeBatchRow batchIn(Statement& row) {
    NoticeBatchRow read;
    NoticeBatch& batch = read.batch;
    batch.id = NoticeBatchId{row.integer(0)};
    batch.number = batchNumber(batch.id.value);
    batch.campaign = CampaignId{row.integer(1)};
    batch.notice = row.text(2);
    batch.title = row.text(3);
    batch.version = static_cast<int>(row.integer(4));
    batch.conditions = row.text(5);
    batch.date = row.date(6);
    batch.deadline = row.date(7);
    batch.envelope = row.text(8);
    batch.letters = static_cast<int>(row.integer(9));
    batch.pages = static_cast<int>(row.integer(10));
    batch.sheets = static_cast<int>(row.integer(11));
    batch.envelopes = static_cast<int>(row.integer(12));
    batch.amount = row.yen(13);
    batch.postage = row.yen(14);
    batch.postages = postagesIn(row.text(15));
    batch.logHead = row.text(16);
    read.fileHash = row.text(17);
    read.by = OperatorId{row.integer(18)};
    batch.madeBy = row.text(19);
    batch.madeAt = row.moment(20);
    read.knownOn = row.date(21);
    batch.checkedBy = row.text(22);
    batch.checkedAt = row.moment(23);
    batch.hasFile = row.flag(24);
    read.isForOfficers = row.flag(25);
    batch.withdrawnBy = row.text(26);
    batch.withdrawnAt = row.moment(27);
    batch.withdrawnBecause = row.text(28);
    batch.isShippedVersion = row.flag(29);
    return read;
}

void addPaid(NoticeBatch& batch, QDate paidOn, int cases) {
    if (!paidOn.isValid()) {
        return;
    }
    const qint64 days = batch.date.daysTo(paidOn);
    batch.paid10 += days <= 10 ? cases : 0;
    batch.paid30 += days <= 30 ? cases : 0;
    batch.paid60 += days <= 60 ? cases : 0;
}

}  // namespace

template <>
BulkTable RowWriter<NoticeBatchRow>::table() {
    return bulkTable(
        "notice_batch",
        "notice_batch_id campaign_id notice_version_id conditions letter_date deadline envelope letters "
        "pages "
        "sheets envelopes amount postage postages log_head file_hash operator_id made_at known_on");
}

template <>
void RowWriter<NoticeBatchRow>::put(BulkWriter& rows, const NoticeBatchRow& row) {
    const NoticeBatch& batch = row.batch;
    rows.integer(batch.id.value);
    rows.integer(batch.campaign.value);
    rows.integer(row.version.value);
    rows.text(batch.conditions);
    rows.date(batch.date);
    rows.date(batch.deadline);
    rows.text(batch.envelope);
    for (const int count : {batch.letters, batch.pages, batch.sheets, batch.envelopes}) {
        rows.integer(qint64(count));
    }
    rows.yen(batch.amount);
    rows.yen(batch.postage);
    rows.text(postagesJson(batch.postages));
    rows.text(batch.logHead);
    rows.text(row.fileHash);
    rows.integer(row.by.value);
    rows.moment(batch.madeAt);
    rows.date(row.knownOn);
}

template <>
BulkTable RowWriter<PlacedLetter>::table() {
    return bulkTable("notice_letter",
                     "notice_batch_id place number taxpayer_id postal_code pages sheets envelopes amount "
                     "postage address_mark");
}

template <>
void RowWriter<PlacedLetter>::put(BulkWriter& rows, const PlacedLetter& row) {
    const PrintedLetter& letter = *row.letter;
    rows.integer(row.batch.value);
    rows.integer(qint64(row.place));
    rows.text(letter.number);
    rows.integer(letter.taxpayer.value);
    rows.text(letter.postalCode);
    for (const int count : {letter.pages, letter.sheets, letter.envelopes}) {
        rows.integer(qint64(count));
    }
    rows.yen(letter.amount);
    rows.yen(letter.postage);
    rows.text(letter.addressMark);
}

template <>
BulkTable RowWriter<AskedReceivable>::table() {
    return bulkTable("notice_letter_receivable", "notice_batch_id place receivable_id");
}

template <>
void RowWriter<AskedReceivable>::put(BulkWriter& rows, const AskedReceivable& row) {
    rows.integer(row.batch.value);
    rows.integer(qint64(row.place));
    rows.integer(row.receivable.value);
}

template <>
BulkTable RowWriter<AlsoToldOf>::table() {
    return bulkTable("notice_letter_also", "notice_batch_id place taxpayer_id");
}

template <>
void RowWriter<AlsoToldOf>::put(BulkWriter& rows, const AlsoToldOf& row) {
    rows.integer(row.batch.value);
    rows.integer(qint64(row.place));
    rows.integer(row.taxpayer.value);
}

template <>
BulkTable RowWriter<FilePiece>::table() {
    return bulkTable("notice_batch_piece", "notice_batch_id place sealed");
}

template <>
void RowWriter<FilePiece>::put(BulkWriter& rows, const FilePiece& row) {
    rows.integer(row.batch.value);
    rows.integer(qint64(row.place));
    rows.bytes(*row.sealed);
}

Result<qint64> NoticeBatchRepository::newestImport() const {
    return m_db.selectInteger(QStringLiteral("select coalesce(max(b.batch_id), 0) from batch_known b"));
}

Result<NoticeBatchId> NoticeBatchRepository::takeNumber(OperatorId by, const QDateTime& at) {
    SAIKOKU_TRY_ASSIGN(
        const qint64 id,
        m_db.insertReturningId(
            QStringLiteral("insert into notice_number (operator_id, taken_at) values (:by, :at) "
                           "returning notice_number_id"),
            {{QLatin1String(":by"), by}, {QLatin1String(":at"), at}}));
    return NoticeBatchId{id};
}

Result<void> NoticeBatchRepository::add(const NoticeBatchRow& row) {
    SAIKOKU_TRY(RowWriter<NoticeBatchRow>::addOne(m_db, row));
    return {};
}

Result<void> NoticeBatchRepository::addLetters(NoticeBatchId batch,
                                               const std::vector<PrintedLetter>& letters) {
    SAIKOKU_TRY_ASSIGN(auto placed, RowWriter<PlacedLetter>::open(m_db));
    for (std::size_t i = 0; i < letters.size(); ++i) {
        SAIKOKU_TRY(placed.add({batch, static_cast<int>(i) + 1, &letters[i]}));
    }
    SAIKOKU_TRY(placed.finish());
    SAIKOKU_TRY_ASSIGN(auto asked, RowWriter<AskedReceivable>::open(m_db));
    for (std::size_t i = 0; i < letters.size(); ++i) {
        for (const ReceivableId receivable : letters[i].receivables) {
            SAIKOKU_TRY(asked.add({batch, static_cast<int>(i) + 1, receivable}));
        }
    }
    SAIKOKU_TRY(asked.finish());
    SAIKOKU_TRY_ASSIGN(auto also, RowWriter<AlsoToldOf>::open(m_db));
    for (std::size_t i = 0; i < letters.size(); ++i) {
        for (const TaxpayerId taxpayer : letters[i].alsoOf) {
            SAIKOKU_TRY(also.add({batch, static_cast<int>(i) + 1, taxpayer}));
        }
    }
    SAIKOKU_TRY(also.finish());
    return {};
}

Result<void> NoticeBatchRepository::addFile(NoticeBatchId batch,
                                            const std::function<Result<QByteArray>()>& piece,
                                            const SecretBytes& key) {
    SAIKOKU_TRY_ASSIGN(auto rows, RowWriter<FilePiece>::open(m_db));
    for (int place = 1;; ++place) {
        SAIKOKU_TRY_ASSIGN(const QByteArray sealed, piece());
        if (sealed.isEmpty()) {
            break;
        }
        SAIKOKU_TRY(rows.add({batch, place, &sealed}));
    }
    SAIKOKU_TRY(rows.finish());
    const SecretBytes digits = key.hex();
    QString text = QString::fromLatin1(digits.text(), static_cast<qsizetype>(digits.size()));
    const Bindings bindings{{QLatin1String(":batch"), batch}, {QLatin1String(":key"), text}};
    const Result<void> kept = [&]() -> Result<void> {
        if (m_db.isPostgres()) {
            SAIKOKU_TRY(m_db.selectInteger(QStringLiteral("select notice_key_add(:batch, :key)"), bindings));
        } else {
            SAIKOKU_TRY(m_db.execute(
                QStringLiteral(
                    "insert into notice_batch_key (notice_batch_id, secret_key) values (:batch, :key)"),
                bindings));
        }
        return {};
    }();
    wipe(text);
    return kept;
}

Result<bool> NoticeBatchRepository::addCheck(NoticeBatchId batch, OperatorId by, const QDateTime& at,
                                             QDate knownOn) {
    SAIKOKU_TRY_ASSIGN(
        const qint64 rows,
        m_db.execute(
            QStringLiteral(
                "insert into notice_batch_check (notice_batch_id, operator_id, checked_at, known_on) "
                "values (:batch, :by, :at, :day) on conflict do nothing"),
            {{QLatin1String(":batch"), batch},
             {QLatin1String(":by"), by},
             {QLatin1String(":at"), at},
             {QLatin1String(":day"), knownOn}}));
    return rows > 0;
}

Result<bool> NoticeBatchRepository::withdraw(NoticeBatchId batch, const QString& reason, OperatorId by,
                                             const QDateTime& at, QDate knownOn) {
    SAIKOKU_TRY_ASSIGN(
        const qint64 rows,
        m_db.execute(
            QStringLiteral("insert into notice_batch_withdrawal (notice_batch_id, reason, operator_id, "
                           "withdrawn_at, known_on) values (:batch, :reason, :by, :at, :day) "
                           "on conflict do nothing"),
            {{QLatin1String(":batch"), batch},
             {QLatin1String(":reason"), reason},
             {QLatin1String(":by"), by},
             {QLatin1String(":at"), at},
             {QLatin1String(":day"), knownOn}}));
    return rows > 0;
}

Result<std::vector<NoticeBatchRow>> NoticeBatchRepository::readWhere(const QString& where,
                                                                     const Bindings& bindings) const {
    return selectAll(m_db,
                     QStringLiteral("select b.notice_batch_id, b.campaign_id, b.notice, b.title, b.version, "
                                    "b.conditions, b.letter_date, b.deadline, "
                                    "b.envelope, b.letters, b.pages, b.sheets, b.envelopes, b.amount, "
                                    "b.postage, b.postages, b.log_head, b.file_hash, "
                                    "b.operator_id, coalesce(o.display_name, ''), b.made_at, b.known_on, "
                                    "coalesce(c.display_name, ''), b.checked_at, "
                                    "case when exists (select 1 from notice_batch_piece p where "
                                    "p.notice_batch_id = b.notice_batch_id) then 1 else 0 end, b.officers, "
                                    "coalesce(w.display_name, ''), b.withdrawn_at, "
                                    "coalesce(b.withdrawn_because, ''), b.shipped "
                                    "from %1 b left join operator_name o on o.operator_id = b.operator_id "
                                    "left join operator_name c on c.operator_id = b.checked_by "
                                    "left join operator_name w on w.operator_id = b.withdrawn_by where %2")
                         .arg(view("notice_batch_known"), where),
                     bindings, batchIn);
}

Result<std::vector<NoticeBatchRow>> NoticeBatchRepository::read(CampaignId campaign, int most,
                                                                std::optional<NoticeBatchId> id) const {
    Bindings bindings{{QLatin1String(":campaign"), campaign}};
    QString where = QStringLiteral("b.campaign_id = :campaign");
    if (id) {
        where += QStringLiteral(" and b.notice_batch_id = :batch");
        bindings.add(QStringLiteral(":batch"), *id);
    }
    return readWhere(where + QStringLiteral(" order by b.notice_batch_id desc limit %1").arg(most), bindings);
}

Result<std::optional<NoticeBatchRow>> NoticeBatchRepository::find(NoticeBatchId id) const {
    SAIKOKU_TRY_ASSIGN(
        std::vector<NoticeBatchRow> found,
        readWhere(QStringLiteral("b.notice_batch_id = :batch"), {{QLatin1String(":batch"), id}}));
    return found.empty() ? std::optional<NoticeBatchRow>() : std::optional(std::move(found.front()));
}

Result<void> NoticeBatchRepository::addEffects(std::vector<NoticeBatch>& batches) const {
    if (batches.empty()) {
        return {};
    }
    QList<NoticeBatchId> ids;
    QHash<NoticeBatchId, NoticeBatch*> byId;
    for (NoticeBatch& each : batches) {
        ids.append(each.id);
        byId.insert(each.id, &each);
    }
    // three sets, each read once by its key: dispatches, calls that answered them, receipts of what was asked
    const QString sql =
        QStringLiteral(
            "with paid as (select v.notice_batch_id, v.place, min(r.received_on) as paid_on "
            "from notice_letter_receivable v "
            "join %1 b on b.notice_batch_id = v.notice_batch_id "
            "join %3 r on r.receivable_id = v.receivable_id and r.received_on > b.letter_date "
            "where v.notice_batch_id in (%4) group by v.notice_batch_id, v.place), "
            "answered as (select l.notice_batch_id, l.place, min(a.answered_on) as answered_on "
            "from notice_letter l "
            "join %2 d on d.letter_number = l.number and d.taxpayer_id = l.taxpayer_id "
            "join %5 a on a.dispatch_id = d.dispatch_id "
            "where l.notice_batch_id in (%4) group by l.notice_batch_id, l.place) "
            "select l.notice_batch_id, case when d.returned_on is null then 0 else 1 end, "
            "case when c.answered_on is null then 0 else 1 end, p.paid_on, count(*) "
            "from notice_letter l "
            "join %2 d on d.letter_number = l.number and d.taxpayer_id = l.taxpayer_id "
            "left join answered c on c.notice_batch_id = l.notice_batch_id and "
            "c.place = l.place "
            "left join paid p on p.notice_batch_id = l.notice_batch_id and p.place = l.place "
            "where l.notice_batch_id in (%4) group by 1, 2, 3, 4")
            .arg(view("notice_batch_known"), view("dispatch_known"), view("receipt_in_force"), idListSql(ids),
                 view("dispatch_answer_in_force"));
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(sql));
    while (rows.next()) {
        NoticeBatch& batch = *byId.value(NoticeBatchId{rows.integer(0)});
        const int cases = static_cast<int>(rows.integer(4));
        batch.returned += rows.flag(1) ? cases : 0;
        batch.calledBack += rows.flag(2) ? cases : 0;
        addPaid(batch, rows.date(3), cases);
    }
    return rows.finish();
}

Result<std::vector<PrintedLetter>> NoticeBatchRepository::letters(NoticeBatchId batch) const {
    SAIKOKU_TRY_ASSIGN(auto all,
                       selectAll(m_db,
                                 QStringLiteral("select l.number, l.taxpayer_id, coalesce(t.number, ''), "
                                                "l.postal_code, l.pages, l.sheets, l.envelopes, "
                                                "l.amount, l.postage, l.address_mark, "
                                                "coalesce(t.is_protected, 0) from notice_letter l "
                                                "left join %1 t on t.taxpayer_id = l.taxpayer_id "
                                                "where l.notice_batch_id = :batch order by l.place")
                                     .arg(view("taxpayer_in_force")),
                                 {{QLatin1String(":batch"), batch}}, [](Statement& row) {
                                     PrintedLetter letter;
                                     letter.number = row.text(0);
                                     letter.taxpayer = TaxpayerId{row.integer(1)};
                                     letter.taxpayerNumber = row.text(2);
                                     letter.postalCode = row.text(3);
                                     letter.pages = static_cast<int>(row.integer(4));
                                     letter.sheets = static_cast<int>(row.integer(5));
                                     letter.envelopes = static_cast<int>(row.integer(6));
                                     letter.amount = row.yen(7);
                                     letter.postage = row.yen(8);
                                     letter.addressMark = row.text(9);
                                     letter.isMasked = row.flag(10);
                                     return letter;
                                 }));
    const auto each = [&](const QString& sql, const auto& use) -> Result<void> {
        SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(sql, {{QLatin1String(":batch"), batch}}));
        while (rows.next()) {
            use(all.at(static_cast<std::size_t>(rows.integer(0) - 1)), rows.integer(1));
        }
        return rows.finish();
    };
    SAIKOKU_TRY(
        each(QStringLiteral("select v.place, v.receivable_id from notice_letter_receivable v where "
                            "v.notice_batch_id = :batch order by v.place, v.receivable_id"),
             [](PrintedLetter& letter, qint64 id) { letter.receivables.push_back(ReceivableId{id}); }));
    SAIKOKU_TRY(each(QStringLiteral("select a.place, a.taxpayer_id from notice_letter_also a where "
                                    "a.notice_batch_id = :batch order by a.place, a.taxpayer_id"),
                     [](PrintedLetter& letter, qint64 id) { letter.alsoOf.push_back(TaxpayerId{id}); }));
    return all;
}

Result<bool> NoticeBatchRepository::hasProtected(NoticeBatchId batch) const {
    SAIKOKU_TRY_ASSIGN(
        const auto found,
        selectFirst(m_db,
                    QStringLiteral("select l.place from notice_letter l join %1 t on t.taxpayer_id = "
                                   "l.taxpayer_id where l.notice_batch_id = :batch and t.is_protected = 1 "
                                   "limit 1")
                        .arg(view("taxpayer_in_force")),
                    {{QLatin1String(":batch"), batch}}, [](Statement& row) { return row.integer(0); }));
    return found.has_value();
}

Result<SecretBytes> NoticeBatchRepository::key(NoticeBatchId batch) const {
    const QString sql =
        m_db.isPostgres()
            ? QStringLiteral("select notice_key(:batch)")
            : QStringLiteral("select k.secret_key from notice_batch_key k where k.notice_batch_id = :batch");
    SAIKOKU_TRY_ASSIGN(auto found, selectFirst(m_db, sql, {{QLatin1String(":batch"), batch}},
                                               [](Statement& row) { return row.text(0); }));
    if (!found || found->isEmpty()) {
        return SecretBytes();
    }
    QByteArray bytes = QByteArray::fromHex(found->toLatin1());
    SecretBytes key = SecretBytes::copyOf(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    wipe(bytes);
    wipe(*found);
    return key;
}

Result<void> NoticeBatchRepository::pieces(NoticeBatchId batch,
                                           const std::function<Result<void>(const QByteArray&)>& take) const {
    const QString sql = QStringLiteral(
        "select p.sealed from notice_batch_piece p where p.notice_batch_id = :batch and p.place = :place");
    for (int place = 1;; ++place) {
        SAIKOKU_TRY_ASSIGN(
            const auto piece,
            selectFirst(m_db, sql, {{QLatin1String(":batch"), batch}, {QLatin1String(":place"), place}},
                        [](Statement& row) { return row.bytes(0); }));
        if (!piece) {
            return {};
        }
        SAIKOKU_TRY(take(*piece));
    }
}

Result<std::vector<NoticeBatchId>> NoticeBatchRepository::withFileBefore(QDate day) const {
    return selectAll(
        m_db,
        QStringLiteral("select b.notice_batch_id from notice_batch b where b.known_on < :day and exists "
                       "(select 1 from notice_batch_piece p "
                       "where p.notice_batch_id = b.notice_batch_id) order by b.notice_batch_id"),
        {{QLatin1String(":day"), day}}, [](Statement& row) { return NoticeBatchId{row.integer(0)}; });
}

Result<void> NoticeBatchRepository::removeFile(NoticeBatchId batch) {
    const Bindings bindings{{QLatin1String(":batch"), batch}};
    if (m_db.isPostgres()) {
        SAIKOKU_TRY(m_db.selectInteger(QStringLiteral("select notice_file_drop(:batch)"), bindings));
        return {};
    }
    SAIKOKU_TRY(m_db.execute(QStringLiteral("delete from notice_batch_key where notice_batch_id = :batch"),
                             bindings));
    SAIKOKU_TRY(m_db.execute(QStringLiteral("delete from notice_batch_piece where notice_batch_id = :batch"),
                             bindings));
    return {};
}

}  // namespace saikoku
