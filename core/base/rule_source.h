#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/base/rule_file.h"

namespace saikoku {

/// @brief Where the rule files come from: the program and a data folder, or the
/// office's store. A rule type T reads itself with `T::fromRules(source)`.
class RuleSource {
public:
    virtual ~RuleSource() = default;
    /// @brief The file of that name ("calling") as it holds.
    virtual Result<RuleFile> file(const QString& name) const = 0;
};

/// @brief For work without a store: RuleFile::load().
class ShippedRules final : public RuleSource {
public:
    explicit ShippedRules(QString dataFolder = {}) : m_dataFolder(std::move(dataFolder)) {}
    Result<RuleFile> file(const QString& name) const override { return RuleFile::load(name, m_dataFolder); }

private:
    QString m_dataFolder;
};

}  // namespace saikoku
