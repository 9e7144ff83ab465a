#include "core/security/log_anchor_repository.h"

#include "core/store/bulk_reader.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

LogAnchor read(Statement& row) {
    return {row.integer(0), row.integer(1), row.integer(2), row.text(3), row.integer(4), row.text(5), row.text(6), row.text(7)};
}

QString selecting(const QString& rest) {
    return QStringLiteral("select log_anchor_id, sign_in_id, seq, hash, made_by, at, previous_hash, anchor_hash from log_anchor ") + rest;
}

const QString kPublicKey = QStringLiteral("log_public_key");

}  // namespace

Result<QString> LogAnchorRepository::publicKey() {
    SAIKOKU_TRY_ASSIGN(const auto key, selectFirst(m_database, QStringLiteral("select value from store_info where key = :key"),
                                                   {{QLatin1String(":key"), kPublicKey}}, [](Statement& row) { return row.text(0); }));
    return key.value_or(QString());
}

Result<void> LogAnchorRepository::setPublicKey(const QString& publicKey) {
    SAIKOKU_TRY(m_database.execute(QStringLiteral("insert into store_info (key, value) values (:key, :value)"),
                                   {{QLatin1String(":key"), kPublicKey}, {QLatin1String(":value"), publicKey}}));
    return {};
}

Result<SecretBytes> LogAnchorRepository::secretKey() {
    SAIKOKU_TRY_ASSIGN(auto key, selectFirst(m_database, QStringLiteral("select log_secret_key()"), {}, [](Statement& row) { return row.text(0); }));
    QByteArray bytes = QByteArray::fromHex(key.value_or(QString()).toLatin1());
    SecretBytes secret = bytes.isEmpty() ? SecretBytes() : SecretBytes::copyOf(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    wipe(bytes);
    if (key) {
        wipe(*key);
    }
    return secret;
}

Result<void> LogAnchorRepository::setSecretKey(const SecretBytes& secretKey) {
    const SecretBytes hex = secretKey.hex();
    QString text = QString::fromLatin1(hex.text(), static_cast<qsizetype>(2 * secretKey.size()));
    const auto stored = m_database.execute(QStringLiteral("insert into log_secret (log_secret_id, secret_key) values (1, :key)"),
                                           {{QLatin1String(":key"), text}});
    wipe(text);
    SAIKOKU_TRY(stored);
    return {};
}

QStringList LogAnchorRepository::keptTables() { return {QStringLiteral("log_secret")}; }

Result<std::optional<LogAnchor>> LogAnchorRepository::newest() {
    return selectFirst(m_database, selecting(QStringLiteral("order by log_anchor_id desc limit 1")), {}, read);
}

Result<std::optional<LogAnchor>> LogAnchorRepository::find(qint64 id) {
    return selectFirst(m_database, selecting(QStringLiteral("where log_anchor_id = :id")), {{QLatin1String(":id"), id}}, read);
}

Result<std::vector<LogAnchor>> LogAnchorRepository::all() {
    return selectAll(m_database, selecting(QStringLiteral("order by log_anchor_id")), {}, read);
}

Result<void> LogAnchorRepository::add(const LogAnchor& anchor) {
    const Bindings bindings{{QLatin1String(":id"), anchor.id},           {QLatin1String(":sign_in"), anchor.signIn},
                            {QLatin1String(":seq"), anchor.sequence},    {QLatin1String(":hash"), anchor.hash},
                            {QLatin1String(":made_by"), anchor.madeBy},  {QLatin1String(":at"), anchor.at},
                            {QLatin1String(":previous"), anchor.previousHash}, {QLatin1String(":anchor"), anchor.anchorHash}};
    if (m_database.isPostgres()) {
        SAIKOKU_TRY(m_database.selectInteger(
            QStringLiteral("select log_anchor_add(:id, :sign_in, :seq, :hash, :made_by, :at, :previous, :anchor)"), bindings));
        return {};
    }
    SAIKOKU_TRY(m_database.execute(QStringLiteral("insert into log_anchor (log_anchor_id, sign_in_id, seq, hash, made_by, at, previous_hash,"
                                                  " anchor_hash) values (:id, :sign_in, :seq, :hash, :made_by, :at, :previous, :anchor)"),
                                   bindings));
    return {};
}

Result<std::vector<LogAnchor>> LogAnchorRepository::unanchoredHeads() {
    const QString heads = m_database.isPostgres()
                              ? QStringLiteral("log_open_heads() h")
                              : QStringLiteral("(select s.sign_in_id, s.last_seq, s.head_hash from sign_in s join access_log l on"
                                               " l.sign_in_id = s.sign_in_id and l.seq = s.last_seq and l.hash = s.head_hash"
                                               " where s.ended_at is null and s.seal is not null) h");
    return selectAll(m_database,
                     QStringLiteral("select h.sign_in_id, h.last_seq, h.head_hash from %1 where not exists (select 1 from log_anchor a"
                                    " where a.sign_in_id = h.sign_in_id and a.seq = h.last_seq) order by h.sign_in_id")
                         .arg(heads),
                     {}, [](Statement& row) {
                         LogAnchor head;
                         head.signIn = row.integer(0);
                         head.sequence = row.integer(1);
                         head.hash = row.text(2);
                         return head;
                     });
}

Result<std::vector<ChainedSignIn>> LogAnchorRepository::signIns() {
    return selectAll(m_database,
                     QStringLiteral("select sign_in_id, operator_id, last_seq, head_hash, seal, ended_at from sign_in order by sign_in_id"), {},
                     [](Statement& row) {
                         return ChainedSignIn{row.integer(0),          row.integer(1),          row.integer(2),
                                              row.text(3).toLatin1(),  row.text(4).toLatin1(), !row.text(5).isEmpty()};
                     });
}

Result<void> LogAnchorRepository::entries(const std::function<void(const SealedEntry&, QByteArrayView)>& use) {
    return readRows(m_database,
                    QStringLiteral("select sign_in_id, seq, at, operator_id, workstation, operation, target_kind, target_id, detail,"
                                   " row_count, previous_hash, hash from access_log order by sign_in_id, seq"),
                    {}, [&](const RawRow& row) {
                        SealedEntry entry;
                        entry.signIn = row.integer(0);
                        entry.sequence = row.integer(1);
                        entry.at = row.utf8(2);
                        entry.operatorId = row.integer(3);
                        entry.workstation = row.utf8(4);
                        entry.operation = row.utf8(5);
                        entry.targetKind = row.utf8(6);
                        entry.targetId = row.utf8(7);
                        entry.detail = row.utf8(8);
                        entry.rowCount = row.isNull(9) ? std::nullopt : std::optional<qint64>(row.integer(9));
                        entry.previousHash = row.utf8(10);
                        use(entry, row.utf8(11));
                    });
}

}  // namespace saikoku
