#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/scripts/script.h"
#include "core/scripts/script_lint.h"

namespace saikoku {

class Session;

using ScriptVersionId = TypedId<struct ScriptVersionTag>;

/// @brief The scripts that the program brings (forms-templates/scripts), by name; read once.
const QList<Script>& shippedScripts();
const Script* shippedScript(const QString& name);

/// @brief A script as it stood from a day on. Kept for ever: records name theirs.
struct ScriptVersion {
    ScriptVersionId id;      ///< none: the program's, which no record names yet
    int version = 0;         ///< 1, 2 … of its name; 0: the program's as it is now
    bool isShipped = false;  ///< the program's
    Script script;
    QDate knownOn;
    QString madeBy;    ///< display name; empty: the program's
    QDateTime madeAt;  ///< UTC
};

/// @brief Which version of a name is used from a day on.
enum class ScriptSource { Office, Shipped, Off };

QString codeOf(ScriptSource source);   ///< office, shipped, off
QString labelOf(ScriptSource source);  ///< translated
template <>
std::optional<ScriptSource> valueOfCode(QStringView code);
template <>
std::vector<ScriptSource> allValues();

struct ScriptUse {
    QString name;
    ScriptSource source = ScriptSource::Shipped;
    ScriptVersionId version;  ///< of the office's
    int number = 0;           ///< of the office's version
    QDate from;               ///< business date; of two that have begun the later one holds, then the newer
    QDate knownOn;
    QString madeBy;
};

/// @brief A name and what is spoken under it on the business date.
struct ShelvedScript {
    QString name;
    ScriptSource source = ScriptSource::Shipped;
    ScriptVersion version;          ///< in force; of an Off one what would be
    QDate from;                     ///< used from; invalid: always
    std::optional<ScriptUse> next;  ///< what takes its place, and when
};

struct ScriptShelf {
    QList<ShelvedScript> scripts;  ///< by name, those that are off too
    QStringList notes;  ///< sentences: files of the data folder that were taken over or refused just now

    /// @brief Those that are not off, in order.
    QList<ScriptVersion> inForce() const;
    const ShelvedScript* of(const QString& name) const;
};

/// @brief Every script of the office. Takes `scripts/CAMPAIGN.txt` of a local store's data folder over once
/// (script_text_file.h). Permission::View.
Result<ScriptShelf> scriptShelf(Session& session);

/// @brief Every version of the name, the newest first, the program's last; NotFound: no such script.
/// Permission::View.
Result<QList<ScriptVersion>> scriptVersions(Session& session, const QString& name);
/// @brief One of them; 0: the program's as it is now.
Result<ScriptVersion> scriptVersion(Session& session, const QString& name, int version);
/// @brief What was decided about its use, the newest first. Permission::View.
Result<QList<ScriptUse>> scriptUses(Session& session, const QString& name);

/// @brief What the lint says of a script by the office's rules. Permission::View.
Result<QList<LintFinding>> checkScript(Session& session, const Script& script);

/// @brief Stores it as a new version, used from a business date on (not before today); unchanged: the version
/// that stands. Permission::Rules, logged. Rule: the first finding of the lint. Permission: officers' wording
/// by somebody who holds none of officersMatters().
Result<ScriptVersion> setScript(Session& session, const Script& script, QDate from);

/// @brief Uses an earlier version, the program's (Shipped) or none (Off) from a business date on.
/// Permission::Rules, logged. An officers' version: as setScript().
/// @param version of an Office one
Result<ScriptUse> useScript(Session& session, const QString& name, ScriptSource source, int version,
                            QDate from);

/// @brief Which script a call followed, and how.
struct ScriptTrace {
    ScriptVersionId version;  ///< none with a name: the program's
    QString name;             ///< empty: no script was followed
    QString path;             ///< ScriptRun::path()

    bool isEmpty() const { return name.isEmpty() && !version.isValid(); }
};

/// @brief What a record says of its script.
struct RecordedScript {
    ScriptVersionId id;
    QString name;
    int version = 0;
    QString title;
    QString path;
};

/// @brief Nothing: the record followed none, or is another campaign's. Permission::View.
Result<std::optional<RecordedScript>> scriptOfRecord(Session& session, CampaignId campaign,
                                                     NegotiationId record);

}  // namespace saikoku
