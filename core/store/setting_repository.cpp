#include "core/store/setting_repository.h"

#include "core/store/query.h"

namespace saikoku {

namespace {

Setting read(Statement& row) { return {row.text(0), row.text(1), row.text(2), row.moment(3), row.text(4)}; }

}  // namespace

Result<std::optional<Setting>> SettingRepository::find(const QString& key) {
    return selectFirst(m_database,
                       QStringLiteral("select key, value, source, updated_at, updated_by from setting where key = :key"),
                       {{QLatin1String(":key"), key}}, read);
}

Result<QString> SettingRepository::value(const QString& key, const QString& otherwise) {
    SAIKOKU_TRY_ASSIGN(const auto found, find(key));
    return found ? found->value : otherwise;
}

Result<std::vector<Setting>> SettingRepository::all() {
    return selectAll(m_database,
                     QStringLiteral("select key, value, source, updated_at, updated_by from setting order by key"), {}, read);
}

Result<void> SettingRepository::set(const Setting& setting) {
    SAIKOKU_TRY(m_database.execute(
        QStringLiteral("insert into setting (key, value, source, updated_at, updated_by)"
                       " values (:key, :value, :source, :at, :by)"
                       " on conflict (key) do update set value = excluded.value, source = excluded.source,"
                       " updated_at = excluded.updated_at, updated_by = excluded.updated_by"),
        {{QLatin1String(":key"), setting.key},
         {QLatin1String(":value"), setting.value},
         {QLatin1String(":source"), setting.source},
         {QLatin1String(":at"), setting.updatedAt},
         {QLatin1String(":by"), setting.updatedBy}}));
    return {};
}

}  // namespace saikoku
