#include "core/scripts/script_repository.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include "core/scripts/script_json.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

struct FollowedScript {
    ScriptOf whose;
    ScriptVersionId version;
    QString path;
};

QByteArray contentOf(const Script& script) {
    return QJsonDocument(scriptJson(script)).toJson(QJsonDocument::Compact);
}

QString fingerprintOf(const Script& script) {
    return QString::fromLatin1(
        QCryptographicHash::hash(contentOf(script), QCryptographicHash::Sha256).toHex());
}

const QString kSelect = QStringLiteral(
    "select s.script_version_id, s.version, s.shipped, s.content, s.known_on, "
    "coalesce(o.display_name, ''), s.made_at from script_version s "
    "left join operator_name o on o.operator_id = s.operator_id");

ScriptVersion versionOf(Statement& row) {
    ScriptVersion version;
    version.id = ScriptVersionId{row.integer(0)};
    version.version = static_cast<int>(row.integer(1));
    version.isShipped = row.flag(2);
    // what was checked when it came in is right still
    version.script = parseScript(row.text(3).toUtf8(), QStringLiteral("script_version")).value_or(Script());
    version.knownOn = row.date(4);
    version.madeBy = version.isShipped ? QString() : row.text(5);
    version.madeAt = row.moment(6);
    return version;
}

}  // namespace

template <>
BulkTable RowWriter<FollowedScript>::table() {
    return bulkTable("negotiation_script", "negotiation_id campaign_id taxpayer_id script_version_id path");
}

template <>
void RowWriter<FollowedScript>::put(BulkWriter& rows, const FollowedScript& row) {
    rows.integer(row.whose.record.value);
    rows.integer(row.whose.campaign.value);
    rows.integer(row.whose.taxpayer.value);
    rows.integer(row.version.value);
    rows.text(row.path);
}

Result<QList<ScriptVersion>> ScriptRepository::versions(const QString& name) const {
    Bindings bindings;
    if (!name.isEmpty()) {
        bindings.add(QStringLiteral(":name"), name);
    }
    SAIKOKU_TRY_ASSIGN(
        const auto all,
        selectAll(m_db,
                  kSelect + (name.isEmpty() ? QString() : QStringLiteral(" where s.name = :name")) +
                      QStringLiteral(" order by s.name, s.version desc"),
                  bindings, versionOf));
    return QList<ScriptVersion>(all.begin(), all.end());
}

Result<std::optional<ScriptVersion>> ScriptRepository::version(ScriptVersionId id) const {
    return selectFirst(m_db, kSelect + QStringLiteral(" where s.script_version_id = :id"),
                       {{QLatin1String(":id"), id}}, versionOf);
}

Result<std::optional<ScriptVersion>> ScriptRepository::same(const Script& script, bool isShipped) const {
    return selectFirst(
        m_db,
        kSelect + QStringLiteral(" where s.name = :name and s.fingerprint = :print and s.shipped = :shipped "
                                 "order by s.version desc limit 1"),
        {{QLatin1String(":name"), script.name},
         {QLatin1String(":print"), fingerprintOf(script)},
         {QLatin1String(":shipped"), isShipped ? 1 : 0}},
        versionOf);
}

Result<int> ScriptRepository::lastNumber(const QString& name) const {
    SAIKOKU_TRY_ASSIGN(
        const qint64 number,
        m_db.selectInteger(
            QStringLiteral("select coalesce(max(version), 0) from script_version where name = :name"),
            {{QLatin1String(":name"), name}}));
    return static_cast<int>(number);
}

Result<bool> ScriptRepository::knowsFile(const QString& hash) const {
    SAIKOKU_TRY_ASSIGN(
        const qint64 count,
        m_db.selectInteger(QStringLiteral("select count(*) from script_version where file_hash = :hash"),
                           {{QLatin1String(":hash"), hash}}));
    return count > 0;
}

Result<ScriptVersionId> ScriptRepository::add(const ScriptVersion& version, OperatorId by,
                                              const QString& fileHash) {
    SAIKOKU_TRY_ASSIGN(
        const qint64 id,
        m_db.insertReturningId(
            QStringLiteral("insert into script_version (name, version, shipped, content, fingerprint, "
                           "file_hash, operator_id, "
                           "known_on, made_at) values (:name, :version, :shipped, :content, :print, :hash, "
                           ":who, :day, :at) "
                           "returning script_version_id"),
            {{QLatin1String(":name"), version.script.name},
             {QLatin1String(":version"), version.version},
             {QLatin1String(":shipped"), version.isShipped ? 1 : 0},
             {QLatin1String(":content"), QString::fromUtf8(contentOf(version.script))},
             {QLatin1String(":print"), fingerprintOf(version.script)},
             {QLatin1String(":hash"), fileHash.isEmpty() ? BindValue(nullptr) : BindValue(fileHash)},
             {QLatin1String(":who"), by},
             {QLatin1String(":day"), version.knownOn},
             {QLatin1String(":at"), version.madeAt}}));
    return ScriptVersionId{id};
}

Result<QList<ScriptUse>> ScriptRepository::uses(QDate knownOn, const QString& name) const {
    Bindings bindings{{QLatin1String(":day"), knownOn}};
    if (!name.isEmpty()) {
        bindings.add(QStringLiteral(":name"), name);
    }
    SAIKOKU_TRY_ASSIGN(
        const auto all,
        selectAll(
            m_db,
            QStringLiteral(
                "select u.name, u.source, u.script_version_id, s.version, u.use_from, u.known_on, "
                "coalesce(o.display_name, '') "
                "from script_use u left join script_version s on s.script_version_id = u.script_version_id "
                "left join operator_name o on o.operator_id = u.operator_id where u.known_on <= :day%1 "
                "order by u.script_use_id desc")
                .arg(name.isEmpty() ? QString() : QStringLiteral(" and u.name = :name")),
            bindings, [](Statement& row) {
                ScriptUse use;
                use.name = row.text(0);
                use.source = valueOfCode<ScriptSource>(row.text(1)).value_or(ScriptSource::Shipped);
                use.version = row.id<ScriptVersionId>(2);
                use.number = row.isNull(3) ? 0 : static_cast<int>(row.integer(3));
                use.from = row.date(4);
                use.knownOn = row.date(5);
                use.madeBy = row.text(6);
                return use;
            }));
    return QList<ScriptUse>(all.begin(), all.end());
}

Result<void> ScriptRepository::add(const ScriptUse& use, OperatorId by, const QDateTime& at) {
    Bindings values{{QLatin1String(":name"), use.name},
                    {QLatin1String(":source"), codeOf(use.source)},
                    {QLatin1String(":version"),
                     use.version.isValid() ? BindValue(use.version.value) : BindValue(nullptr)},
                    {QLatin1String(":from"), use.from},
                    {QLatin1String(":day"), use.knownOn},
                    {QLatin1String(":at"), at}};
    if (m_db.isPostgres()) {  // which knows by the login who it is
        SAIKOKU_TRY(m_db.selectInteger(
            QStringLiteral(
                "select script_use_add(:name, :source, cast(:version as bigint), cast(:from as date), "
                "cast(:day as date), :at)"),
            values));
        return {};
    }
    values.add(QStringLiteral(":who"), by);
    SAIKOKU_TRY(m_db.insertReturningId(
        QStringLiteral(
            "insert into script_use (name, source, script_version_id, use_from, operator_id, known_on, "
            "decided_at) values (:name, :source, :version, :from, :who, :day, :at) returning script_use_id"),
        values));
    return {};
}

Result<void> ScriptRepository::add(const ScriptOf& whose, ScriptVersionId version, const QString& path) {
    SAIKOKU_TRY(RowWriter<FollowedScript>::addOne(m_db, {whose, version, path}));
    return {};
}

Result<std::optional<RecordedScript>> ScriptRepository::ofRecord(CampaignId campaign,
                                                                 NegotiationId record) const {
    return selectFirst(
        m_db,
        QStringLiteral(
            "select s.script_version_id, s.name, s.version, s.content, f.path from negotiation_script f "
            "join script_version s on s.script_version_id = f.script_version_id where f.negotiation_id = "
            ":record and f.campaign_id = :campaign"),
        {{QLatin1String(":record"), record}, {QLatin1String(":campaign"), campaign}}, [](Statement& row) {
            const Script script =
                parseScript(row.text(3).toUtf8(), QStringLiteral("script_version")).value_or(Script());
            return RecordedScript{ScriptVersionId{row.integer(0)}, row.text(1),
                                  static_cast<int>(row.integer(2)), script.title, row.text(4)};
        });
}

}  // namespace saikoku
