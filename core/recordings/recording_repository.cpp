#include "core/recordings/recording_repository.h"

#include "core/base/clock.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

struct MarkRow {
    RecordingId recording;
    QString reason;
    OperatorId by;
    QDateTime at;
};

struct MarkEndRow {
    qint64 mark = 0;
    QString reason;
    OperatorId by;
    QDateTime at;
};

struct HearingRow {
    RecordingId recording;
    QString reason;
    OperatorId by;
    QDateTime at;
};

Recording recordingIn(Statement& row) {
    Recording recording;
    recording.id = RecordingId{row.integer(0)};
    recording.intent = CallIntentId{row.integer(1)};
    recording.campaign = CampaignId{row.integer(2)};
    recording.taxpayer = TaxpayerId{row.integer(3)};
    recording.record = NegotiationId{row.integer(4)};
    recording.result = valueOfCode<ResultCode>(row.text(5));
    recording.operatorId = OperatorId{row.integer(6)};
    recording.operatorName = row.text(7);
    recording.direction = valueOfCode<Direction>(row.text(8)).value_or(Direction::Outbound);
    recording.beganAt = row.moment(9);
    recording.seconds = row.integer(10);
    recording.encoding = row.text(11);
    recording.bytes = row.integer(12);
    recording.wasLeft = row.flag(13);
    recording.erasedOn = row.date(14);
    recording.isMarked = !row.isNull(15);
    recording.markReason = row.text(16);
    recording.markedBy = row.text(17);
    recording.hearings = static_cast<int>(row.integer(18));
    return recording;
}

QString idList(const QList<TaxpayerId>& ids) {
    QStringList texts;
    for (const TaxpayerId id : ids) {
        texts.append(QString::number(id.value));
    }
    return texts.isEmpty() ? QStringLiteral("0") : texts.join(u',');
}

struct Where {
    QString sql;
    Bindings values;
};

Where whereOf(const RecordingRepository::Reading& reading) {
    Where where{QStringLiteral(" where r.campaign_id = :campaign"),
                {{QLatin1String(":campaign"), reading.campaign}}};
    const auto add = [&](const QString& sql, const QString& name, BindValue value) {
        where.sql += QStringLiteral(" and ") + sql;
        where.values.add(name, std::move(value));
    };
    if (reading.isErased) {
        where.sql += *reading.isErased ? QStringLiteral(" and r.erased_on is not null")
                                       : QStringLiteral(" and r.erased_on is null");
    }
    if (reading.isMarked) {
        where.sql += *reading.isMarked ? QStringLiteral(" and r.mark_id is not null")
                                       : QStringLiteral(" and r.mark_id is null");
    }
    if (reading.from.isValid()) {
        add(QStringLiteral("r.began_at >= :from"), QStringLiteral(":from"), reading.from);
    }
    if (reading.until.isValid()) {
        add(QStringLiteral("r.began_at < :until"), QStringLiteral(":until"), reading.until);
    }
    if (reading.of) {
        where.sql +=
            QStringLiteral(" and coalesce(n.taxpayer_id, r.taxpayer_id) in (%1)").arg(idList(*reading.of));
    }
    if (!reading.operatorLogin.isEmpty()) {
        add(QStringLiteral("o.login = :login"), QStringLiteral(":login"), reading.operatorLogin);
    }
    if (reading.usualBefore && reading.markedBefore) {
        where.sql += QStringLiteral(
            " and ((r.mark_id is null and r.began_at < :usual) or (r.mark_id is not null and r.began_at < "
            ":marked))");
        where.values.add(QStringLiteral(":usual"), *reading.usualBefore)
            .add(QStringLiteral(":marked"), *reading.markedBefore);
    }
    return where;
}

}  // namespace

template <>
BulkTable RowWriter<NewRecording>::table() {
    return bulkTable("recording",
                     "call_intent_id campaign_id taxpayer_id operator_id direction began_at seconds encoding "
                     "bytes sealed_key header "
                     "was_left sealed_by sealed_at known_on");
}

template <>
void RowWriter<NewRecording>::put(BulkWriter& rows, const NewRecording& row) {
    const Recording& recording = row.recording;
    rows.integer(recording.intent.value);
    rows.integer(recording.campaign.value);
    recording.taxpayer.isValid() ? rows.integer(recording.taxpayer.value) : rows.null();
    rows.integer(recording.operatorId.value);
    rows.text(codeOf(recording.direction));
    rows.moment(recording.beganAt);
    rows.integer(recording.seconds);
    rows.text(recording.encoding);
    rows.integer(recording.bytes);
    rows.bytes(row.sealed.sealedKey);
    rows.bytes(row.sealed.header);
    rows.integer(recording.wasLeft ? 1 : 0);
    rows.integer(row.sealedBy.value);
    rows.moment(row.sealedAt);
    rows.date(toTokyo(row.sealedAt).date());
}

template <>
BulkTable RowWriter<MarkRow>::table() {
    return bulkTable("recording_mark", "recording_id reason operator_id marked_at known_on");
}

template <>
void RowWriter<MarkRow>::put(BulkWriter& rows, const MarkRow& row) {
    rows.integer(row.recording.value);
    rows.text(row.reason);
    rows.integer(row.by.value);
    rows.moment(row.at);
    rows.date(toTokyo(row.at).date());
}

template <>
BulkTable RowWriter<MarkEndRow>::table() {
    return bulkTable("recording_mark_end", "recording_mark_id reason operator_id ended_at known_on");
}

template <>
void RowWriter<MarkEndRow>::put(BulkWriter& rows, const MarkEndRow& row) {
    rows.integer(row.mark);
    rows.text(row.reason);
    rows.integer(row.by.value);
    rows.moment(row.at);
    rows.date(toTokyo(row.at).date());
}

template <>
BulkTable RowWriter<HearingRow>::table() {
    return bulkTable("recording_hearing", "recording_id operator_id reason heard_at known_on");
}

template <>
void RowWriter<HearingRow>::put(BulkWriter& rows, const HearingRow& row) {
    rows.integer(row.recording.value);
    rows.integer(row.by.value);
    rows.text(row.reason);
    rows.moment(row.at);
    rows.date(toTokyo(row.at).date());
}

Result<QString> RecordingRepository::publicKey() const {
    SAIKOKU_TRY_ASSIGN(
        const auto key,
        selectFirst(m_db,
                    QStringLiteral("select k.public_key from recording_key k where k.recording_key_id = 1"),
                    {}, [](Statement& row) { return row.text(0); }));
    return key.value_or(QString());
}

Result<void> RecordingRepository::addKey(const RecordingKeyPair& keys, const QDateTime& at) {
    const SecretBytes hex = keys.secretKey.hex();
    QString secret = QString::fromLatin1(hex.text(), static_cast<qsizetype>(2 * keys.secretKey.size()));
    const auto stored = [&]() -> Result<void> {
        if (m_db.isPostgres()) {  // which asks itself who may make it
            SAIKOKU_TRY(m_db.selectInteger(QStringLiteral("select recording_key_add(:public, :secret, :at)"),
                                           {{QLatin1String(":public"), keys.publicKey},
                                            {QLatin1String(":secret"), secret},
                                            {QLatin1String(":at"), at}}));
            return {};
        }
        SAIKOKU_TRY(m_db.execute(
            QStringLiteral(
                "insert into recording_key (recording_key_id, public_key, made_at) values (1, :public, :at)"),
            {{QLatin1String(":public"), keys.publicKey}, {QLatin1String(":at"), at}}));
        SAIKOKU_TRY(m_db.execute(
            QStringLiteral("insert into recording_secret (recording_key_id, secret_key) values (1, :secret)"),
            {{QLatin1String(":secret"), secret}}));
        return {};
    }();
    wipe(secret);
    return stored;
}

Result<SecretBytes> RecordingRepository::secretKey() const {
    SAIKOKU_TRY_ASSIGN(
        auto key,
        selectFirst(
            m_db,
            m_db.isPostgres()
                ? QStringLiteral("select recording_secret_key()")
                : QStringLiteral("select s.secret_key from recording_secret s where s.recording_key_id = 1"),
            {}, [](Statement& row) { return row.text(0); }));
    QByteArray bytes = QByteArray::fromHex(key.value_or(QString()).toLatin1());
    SecretBytes secret = bytes.isEmpty()
                             ? SecretBytes()
                             : SecretBytes::copyOf(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    wipe(bytes);
    if (key) {
        wipe(*key);
    }
    return secret;
}

Result<bool> RecordingRepository::isStored(CallIntentId intent) const {
    SAIKOKU_TRY_ASSIGN(
        const qint64 rows,
        m_db.selectInteger(
            QStringLiteral("select count(*) from recording r where r.call_intent_id = :intent"),
            {{QLatin1String(":intent"), intent}}));
    return rows > 0;
}

Result<RecordingId> RecordingRepository::add(const NewRecording& recording) {
    SAIKOKU_TRY_ASSIGN(const qint64 id,
                       RowWriter<NewRecording>::addOne(m_db, recording, QStringLiteral("recording_id")));
    for (qsizetype i = 0; i < recording.sealed.pieces.size(); ++i) {
        const Bindings piece{{QLatin1String(":id"), id},
                             {QLatin1String(":position"), static_cast<qint64>(i)},
                             {QLatin1String(":sealed"), recording.sealed.pieces.at(i)}};
        if (m_db.isPostgres()) {
            SAIKOKU_TRY(m_db.selectInteger(
                QStringLiteral("select recording_piece_add(:id, :position, cast(:sealed as bytea))"), piece));
        } else {
            SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into recording_piece (recording_id, position, "
                                                    "sealed) values (:id, :position, :sealed)"),
                                     piece));
        }
    }
    return RecordingId{id};
}

QString RecordingRepository::selecting() const {
    return QStringLiteral(
               "select r.recording_id, r.call_intent_id, r.campaign_id, coalesce(n.taxpayer_id, "
               "r.taxpayer_id, 0), coalesce(n.negotiation_id, 0), "
               "n.result, r.operator_id, coalesce(o.display_name, ''), r.direction, r.began_at, r.seconds, "
               "r.encoding, r.bytes, r.was_left, "
               "r.erased_on, r.mark_id, m.reason, k.display_name, "
               "(select count(*) from recording_hearing h where h.recording_id = r.recording_id) "
               "from %1 r left join %2 n on n.call_intent_id = r.call_intent_id "
               "left join operator_name o on o.operator_id = r.operator_id left join recording_mark m on "
               "m.recording_mark_id = r.mark_id "
               "left join operator_name k on k.operator_id = m.operator_id")
        .arg(m_facts.view(QLatin1String("recording_known")),
             m_facts.view(QLatin1String("negotiation_in_force")));
}

Result<std::optional<Recording>> RecordingRepository::find(RecordingId id) const {
    return selectFirst(m_db, selecting() + QStringLiteral(" where r.recording_id = :id"),
                       {{QLatin1String(":id"), id}}, recordingIn);
}

Result<SealedRecording> RecordingRepository::sealed(RecordingId id) const {
    const Bindings of{{QLatin1String(":id"), id}};
    SAIKOKU_TRY_ASSIGN(
        auto head,
        selectFirst(
            m_db, QStringLiteral("select r.sealed_key, r.header from recording r where r.recording_id = :id"),
            of, [](Statement& row) {
                return SealedRecording{row.bytes(0), row.bytes(1), {}};
            }));
    SealedRecording sealed = head.value_or(SealedRecording());
    SAIKOKU_TRY_ASSIGN(
        const auto pieces,
        selectAll(
            m_db,
            QStringLiteral(
                "select p.sealed from recording_piece p where p.recording_id = :id order by p.position"),
            of, [](Statement& row) { return row.bytes(0); }));
    sealed.pieces = QList<QByteArray>(pieces.begin(), pieces.end());
    return sealed;
}

Result<QList<Recording>> RecordingRepository::read(const Reading& reading, int most) const {
    Where where = whereOf(reading);
    where.values.add(QStringLiteral(":most"), most);
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(m_db,
                  selecting() + where.sql +
                      QStringLiteral(" order by r.began_at desc, r.recording_id desc limit :most"),
                  where.values, recordingIn));
    return QList<Recording>(rows.begin(), rows.end());
}

Result<RecordingRepository::Sums> RecordingRepository::sums(const Reading& reading) const {
    const Where where = whereOf(reading);
    SAIKOKU_TRY_ASSIGN(
        const auto sums,
        selectFirst(m_db,
                    QStringLiteral(
                        "select count(*), coalesce(sum(r.seconds), 0), coalesce(sum(r.bytes), 0) from %1 r "
                        "left join %2 n on n.call_intent_id = r.call_intent_id "
                        "left join operator_name o on o.operator_id = r.operator_id")
                            .arg(m_facts.view(QLatin1String("recording_known")),
                                 m_facts.view(QLatin1String("negotiation_in_force"))) +
                        where.sql,
                    where.values, [](Statement& row) {
                        return Sums{row.integer(0), row.integer(1), row.integer(2)};
                    }));
    return sums.value_or(Sums());
}

Result<QList<Recording>> RecordingRepository::ofCase(CampaignId campaign, TaxpayerId taxpayer) const {
    const QString known = m_facts.view(QLatin1String("recording_known"));
    const QString theirs = QStringLiteral(
                               " where r.campaign_id = :campaign and coalesce(n.taxpayer_id, r.taxpayer_id) "
                               "= :taxpayer and r.recording_id in "
                               "(select x.recording_id from %1 x where x.taxpayer_id = :taxpayer union "
                               "select y.recording_id from %1 y join %2 z on z.call_intent_id = "
                               "y.call_intent_id where z.taxpayer_id = :taxpayer) "
                               "order by r.began_at desc, r.recording_id desc")
                               .arg(known, m_facts.view(QLatin1String("negotiation_in_force")));
    SAIKOKU_TRY_ASSIGN(const auto rows, selectAll(m_db, selecting() + theirs,
                                                  {{QLatin1String(":campaign"), campaign},
                                                   {QLatin1String(":taxpayer"), taxpayer}},
                                                  recordingIn));
    return QList<Recording>(rows.begin(), rows.end());
}

Result<QList<Hearing>> RecordingRepository::hearings(RecordingId id) const {
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(m_db,
                  QStringLiteral(
                      "select coalesce(o.display_name, ''), h.reason, h.heard_at from recording_hearing h "
                      "left join operator_name o on o.operator_id = h.operator_id where h.recording_id = :id "
                      "order by h.heard_at desc, h.recording_hearing_id desc"),
                  {{QLatin1String(":id"), id}}, [](Statement& row) {
                      return Hearing{row.text(0), row.text(1), row.moment(2)};
                  }));
    return QList<Hearing>(rows.begin(), rows.end());
}

Result<bool> RecordingRepository::wasHeardBy(NegotiationId record, OperatorId who) const {
    SAIKOKU_TRY_ASSIGN(
        const qint64 heard,
        m_db.selectInteger(
            QStringLiteral("select count(*) from recording_hearing h join recording r on r.recording_id = "
                           "h.recording_id "
                           "join negotiation_in_force n on n.call_intent_id = r.call_intent_id "
                           "where n.negotiation_id = :record and h.operator_id = :who"),
            {{QLatin1String(":record"), record}, {QLatin1String(":who"), who}}));
    return heard > 0;
}

Result<void> RecordingRepository::markBy(const char* function, RecordingId id, const QString& reason,
                                         const QDateTime& at) {
    SAIKOKU_TRY(m_db.selectInteger(
        QStringLiteral("select %1(:id, :reason, :at, cast(:day as date))").arg(QLatin1String(function)),
        {{QLatin1String(":id"), id},
         {QLatin1String(":reason"), reason},
         {QLatin1String(":at"), at},
         {QLatin1String(":day"), toTokyo(at).date()}}));
    return {};
}

Result<void> RecordingRepository::mark(RecordingId id, const QString& reason, OperatorId by,
                                       const QDateTime& at) {
    if (m_db.isPostgres()) {  // which asks itself who may
        return markBy("recording_mark_add", id, reason, at);
    }
    SAIKOKU_TRY(RowWriter<MarkRow>::addOne(m_db, {id, reason, by, at}));
    return {};
}

Result<void> RecordingRepository::endMarks(RecordingId id, const QString& reason, OperatorId by,
                                           const QDateTime& at) {
    if (m_db.isPostgres()) {
        return markBy("recording_unmark", id, reason, at);
    }
    SAIKOKU_TRY_ASSIGN(
        const auto marks,
        selectAll(
            m_db,
            QStringLiteral(
                "select m.recording_mark_id from recording_mark m where m.recording_id = :id and not exists "
                "(select 1 from recording_mark_end x where x.recording_mark_id = m.recording_mark_id)"),
            {{QLatin1String(":id"), id}}, [](Statement& row) { return row.integer(0); }));
    for (const qint64 mark : marks) {
        SAIKOKU_TRY(RowWriter<MarkEndRow>::addOne(m_db, {mark, reason, by, at}));
    }
    return {};
}

Result<void> RecordingRepository::addHearing(RecordingId id, const QString& reason, OperatorId by,
                                             const QDateTime& at) {
    SAIKOKU_TRY(RowWriter<HearingRow>::addOne(m_db, {id, reason, by, at}));
    return {};
}

Result<void> RecordingRepository::erase(RecordingId id, int days, bool isMarked, OperatorId by,
                                        const QDateTime& at) {
    Bindings values{{QLatin1String(":id"), id},
                    {QLatin1String(":days"), days},
                    {QLatin1String(":marked"), isMarked},
                    {QLatin1String(":at"), at},
                    {QLatin1String(":day"), toTokyo(at).date()}};
    if (m_db.isPostgres()) {  // which looks at its own clock
        SAIKOKU_TRY(m_db.selectInteger(
            QStringLiteral(
                "select recording_erase(:id, :days, cast(:marked as smallint), :at, cast(:day as date))"),
            values));
        return {};
    }
    values.add(QStringLiteral(":by"), by);
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into recording_erasure (recording_id, days, was_marked, "
                                            "operator_id, erased_at, known_on) "
                                            "values (:id, :days, :marked, :by, :at, :day)"),
                             values));
    SAIKOKU_TRY(m_db.execute(QStringLiteral("delete from recording_piece where recording_id = :id"),
                             {{QLatin1String(":id"), id}}));
    return {};
}

}  // namespace saikoku
