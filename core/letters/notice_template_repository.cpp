#include "core/letters/notice_template_repository.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "core/store/query.h"

namespace saikoku {

namespace {

/// The files of a template as one text: JSON and words as they are, pictures as base64. The same template
/// gives the same text.
QByteArray contentOf(const NoticeTemplate& notice, bool withPreview = true) {
    QJsonObject texts;
    QJsonObject pictures;
    const QHash<QString, QByteArray> files = noticeTemplateFiles(notice);
    for (auto one = files.cbegin(); one != files.cend(); ++one) {
        if (!one.key().endsWith(QLatin1String(".png"))) {
            texts.insert(one.key(), QString::fromUtf8(one.value()));
        } else if (withPreview || one.key() != QLatin1String("preview.png")) {
            pictures.insert(one.key(), QString::fromLatin1(one.value().toBase64()));
        }
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("texts"), texts}, {QStringLiteral("pictures"), pictures}})
        .toJson(QJsonDocument::Compact);
}

/// Of what a letter would show: the preview is none of it.
QString fingerprintOf(const NoticeTemplate& notice) {
    return QString::fromLatin1(
        QCryptographicHash::hash(contentOf(notice, false), QCryptographicHash::Sha256).toHex());
}

NoticeTemplate templateOf(const QString& name, const QString& content) {
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    QHash<QString, QByteArray> files;
    const QJsonObject texts = object.value(QStringLiteral("texts")).toObject();
    for (auto one = texts.begin(); one != texts.end(); ++one) {
        files.insert(one.key(), one.value().toString().toUtf8());
    }
    const QJsonObject pictures = object.value(QStringLiteral("pictures")).toObject();
    for (auto one = pictures.begin(); one != pictures.end(); ++one) {
        files.insert(one.key(), QByteArray::fromBase64(one.value().toString().toLatin1()));
    }
    // what was checked when it came in can be read still
    return readNoticeTemplate(name, files).value_or(NoticeTemplate());
}

const QString kSelect = QStringLiteral(
    "select v.notice_version_id, v.version, v.shipped, v.name, v.content, v.known_on, "
    "coalesce(o.display_name, ''), v.made_at, "
    "v.operator_id from notice_version v left join operator_name o on o.operator_id = v.operator_id");

constexpr int kMakerColumn = 8;

NoticeVersion versionOf(Statement& row) {
    NoticeVersion version;
    version.id = NoticeVersionId{row.integer(0)};
    version.version = static_cast<int>(row.integer(1));
    version.isShipped = row.flag(2);
    version.notice = templateOf(row.text(3), row.text(4));
    version.knownOn = row.date(5);
    version.madeBy = version.isShipped ? QString() : row.text(6);
    version.madeAt = row.moment(7);
    return version;
}

}  // namespace

Result<std::vector<NoticeUse>> NoticeTemplateRepository::uses(QDate knownOn, const QString& name) const {
    Bindings bindings{{QLatin1String(":day"), knownOn}};
    if (!name.isEmpty()) {
        bindings.add(QStringLiteral(":name"), name);
    }
    return selectAll(
        m_db,
        QStringLiteral(
            "select u.name, u.notice_version_id, coalesce(o.display_name, ''), u.decided_at, u.known_on from notice_use "
            "u "
            "left join operator_name o on o.operator_id = u.operator_id where u.known_on <= :day%1 "
            "order by u.notice_use_id desc")
            .arg(name.isEmpty() ? QString() : QStringLiteral(" and u.name = :name")),
        bindings, [](Statement& row) {
            return NoticeUse{row.text(0), row.id<NoticeVersionId>(1), row.text(2), row.moment(3), row.date(4)};
        });
}

Result<std::vector<NoticeVersion>> NoticeTemplateRepository::versions(QDate knownOn,
                                                                      const QString& name) const {
    return selectAll(
        m_db,
        kSelect +
            QStringLiteral(
                " where v.name = :name and v.shipped = 0 and v.known_on <= :day order by v.version desc"),
        {{QLatin1String(":name"), name}, {QLatin1String(":day"), knownOn}}, versionOf);
}

Result<std::vector<NoticeVersion>> NoticeTemplateRepository::everyVersion(QDate knownOn,
                                                                          const QString& name) const {
    return selectAll(
        m_db,
        kSelect + QStringLiteral(" where v.name = :name and v.known_on <= :day order by v.version desc"),
        {{QLatin1String(":name"), name}, {QLatin1String(":day"), knownOn}}, versionOf);
}

Result<std::vector<NoticeVersion>> NoticeTemplateRepository::newest(QDate knownOn) const {
    return selectAll(
        m_db,
        kSelect +
            QStringLiteral(
                " where v.shipped = 0 and v.known_on <= :day and not exists (select 1 from notice_version n "
                "where n.name = v.name and n.shipped = 0 and n.known_on <= :day and n.version > v.version) "
                "order by v.title, v.name"),
        {{QLatin1String(":day"), knownOn}}, versionOf);
}

Result<std::optional<StoredNotice>> NoticeTemplateRepository::version(NoticeVersionId id) const {
    return selectFirst(m_db, kSelect + QStringLiteral(" where v.notice_version_id = :id"),
                       {{QLatin1String(":id"), id}}, [](Statement& row) {
                           return StoredNotice{versionOf(row), row.id<OperatorId>(kMakerColumn)};
                       });
}

Result<std::optional<NoticeVersion>> NoticeTemplateRepository::same(const NoticeTemplate& notice,
                                                                    bool isShipped) const {
    return selectFirst(
        m_db,
        kSelect + QStringLiteral(" where v.name = :name and v.fingerprint = :print and v.shipped = :shipped "
                                 "order by v.version desc limit 1"),
        {{QLatin1String(":name"), notice.name},
         {QLatin1String(":print"), fingerprintOf(notice)},
         {QLatin1String(":shipped"), isShipped ? 1 : 0}},
        versionOf);
}

Result<std::optional<NoticeVersion>> NoticeTemplateRepository::newestOf(const QString& name) const {
    return selectFirst(
        m_db,
        kSelect + QStringLiteral(" where v.name = :name and v.shipped = 0 order by v.version desc limit 1"),
        {{QLatin1String(":name"), name}}, versionOf);
}

Result<int> NoticeTemplateRepository::lastNumber(const QString& name) const {
    SAIKOKU_TRY_ASSIGN(
        const qint64 number,
        m_db.selectInteger(
            QStringLiteral("select coalesce(max(version), 0) from notice_version where name = :name"),
            {{QLatin1String(":name"), name}}));
    return static_cast<int>(number);
}

Result<NoticeVersionId> NoticeTemplateRepository::add(const NoticeVersion& version, OperatorId by) {
    SAIKOKU_TRY_ASSIGN(
        const qint64 id,
        m_db.insertReturningId(
            QStringLiteral(
                "insert into notice_version (name, version, shipped, officers, title, content, fingerprint, "
                "operator_id, known_on, made_at) values (:name, :version, :shipped, :officers, :title, "
                ":content, "
                ":print, :who, :day, :at) returning notice_version_id"),
            {{QLatin1String(":name"), version.notice.name},
             {QLatin1String(":version"), version.version},
             {QLatin1String(":shipped"), version.isShipped ? 1 : 0},
             {QLatin1String(":officers"), version.notice.isForOfficers ? 1 : 0},
             {QLatin1String(":title"), version.notice.title},
             {QLatin1String(":content"), QString::fromUtf8(contentOf(version.notice))},
             {QLatin1String(":print"), fingerprintOf(version.notice)},
             {QLatin1String(":who"), by},
             {QLatin1String(":day"), version.knownOn},
             {QLatin1String(":at"), version.madeAt}}));
    return NoticeVersionId{id};
}

Result<void> NoticeTemplateRepository::add(const QString& name, NoticeVersionId version, OperatorId by,
                                           QDate knownOn, const QDateTime& at) {
    Bindings values{{QLatin1String(":name"), name},
                    {QLatin1String(":version"), version},
                    {QLatin1String(":day"), knownOn},
                    {QLatin1String(":at"), at}};
    if (m_db.isPostgres()) {  // which knows by the login who it is
        SAIKOKU_TRY(m_db.selectInteger(
            QStringLiteral("select notice_use_add(:name, cast(:version as bigint), cast(:day as date), :at)"),
            values));
        return {};
    }
    values.add(QStringLiteral(":who"), by);
    SAIKOKU_TRY(m_db.insertReturningId(
        QStringLiteral("insert into notice_use (name, notice_version_id, operator_id, known_on, decided_at) "
                       "values (:name, :version, :who, :day, :at) returning notice_use_id"),
        values));
    return {};
}

}  // namespace saikoku
