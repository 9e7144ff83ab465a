#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/result.h"

namespace saikoku {

class Database;

/// @brief One setting of the office: its value, where it comes from (a law, a
/// document, a person's decision), and who set it when.
struct Setting {
    QString key;
    QString value;
    QString source;
    QDateTime updatedAt;
    QString updatedBy;
};

/// @brief The table `setting`: what the office decided, kept in the store so that
/// every seat goes by the same. A missing row means the shipped default.
class SettingRepository {
public:
    explicit SettingRepository(Database& database) : m_database(database) {}

    Result<std::optional<Setting>> find(const QString& key);
    /// @brief The value, or `otherwise` when nothing is stored.
    Result<QString> value(const QString& key, const QString& otherwise = {});
    Result<std::vector<Setting>> all();
    /// @brief Sets or replaces. `updatedBy` is a login.
    Result<void> set(const Setting& setting);

private:
    Database& m_database;
};

}  // namespace saikoku
