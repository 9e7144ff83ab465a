#include "core/scripts/scripts.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

#include "core/base/language.h"
#include "core/scripts/script_files.h"
#include "core/scripts/script_repository.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Script)
};

const QString kLook = QStringLiteral("scripts");
const QString kSet = QStringLiteral("scripts.set");
const QString kUse = QStringLiteral("scripts.use");
const QString kTarget = QStringLiteral("script");

constexpr std::array kSources{
    CodeRow<ScriptSource>{ScriptSource::Office, "office", QT_TRANSLATE_NOOP("Script", "The office's")},
    CodeRow<ScriptSource>{ScriptSource::Shipped, "shipped", QT_TRANSLATE_NOOP("Script", "The program's")},
    CodeRow<ScriptSource>{ScriptSource::Off, "off", QT_TRANSLATE_NOOP("Script", "Not used")},
};

ScriptVersion programs(const Script& script) {
    ScriptVersion version;
    version.isShipped = true;
    version.script = script;
    return version;
}

/// Of those that have begun the one with the latest day, then the newest.
const ScriptUse* useOn(const QList<ScriptUse>& uses, QDate day) {
    const ScriptUse* held = nullptr;
    for (const ScriptUse& use : uses) {  // newest first
        if (use.from <= day && (held == nullptr || use.from > held->from)) {
            held = &use;
        }
    }
    return held;
}

const ScriptUse* useAfter(const QList<ScriptUse>& uses, QDate day) {
    const ScriptUse* next = nullptr;
    for (const ScriptUse& use : uses) {
        if (use.from > day && (next == nullptr || use.from < next->from)) {
            next = &use;
        }
    }
    return next;
}

/// What stands under a name, by what is decided of it.
Result<ShelvedScript> shelved(const ScriptRepository& repository, const QString& name,
                              const QList<ScriptUse>& uses, QDate day) {
    ShelvedScript shelf;
    shelf.name = name;
    const Script* shipped = shippedScript(name);
    const ScriptUse* use = useOn(uses, day);
    shelf.source = use != nullptr       ? use->source
                   : shipped != nullptr ? ScriptSource::Shipped
                                        : ScriptSource::Off;
    shelf.from = use != nullptr ? use->from : QDate();
    if (const ScriptUse* next = useAfter(uses, day); next != nullptr) {
        shelf.next = *next;
    }
    std::optional<ScriptVersion> stored;
    if (shelf.source == ScriptSource::Office) {
        SAIKOKU_TRY_ASSIGN(stored, repository.version(use->version));
    } else if (shipped != nullptr) {
        SAIKOKU_TRY_ASSIGN(stored, repository.same(*shipped, true));  // a record may have named it already
        shelf.version = stored.value_or(programs(*shipped));
    } else {
        SAIKOKU_TRY_ASSIGN(const QList<ScriptVersion> all, repository.versions(name));
        stored = all.isEmpty() ? std::nullopt : std::optional(all.constFirst());
    }
    shelf.version = stored.value_or(shelf.version);
    return shelf;
}

bool isOfficer(const Session& session) {
    return session.may(Permission::Hold) || session.may(Permission::ApproveInstalments);
}

Result<void> mayUse(const Session& session, const Script& script) {
    if (!script.isForOfficers || isOfficer(session)) {
        return {};
    }
    return fail(
        ErrorCode::Permission,
        Text::tr(
            "The script \"%1\" holds officers' wording: only an officer may set it. Take the wording out, "
            "or ask an officer.")
            .arg(script.name));
}

Result<void> checkDay(const Session& session, QDate from) {
    if (from.isValid() && from >= session.today()) {
        return {};
    }
    return fail(ErrorCode::BadInput, Text::tr("Use from: %1 has passed or is no date. Give %2 or later.")
                                         .arg(dateInSentence(from), dateInSentence(session.today())));
}

Result<void> addUse(Session& session, ScriptUse& use) {
    use.knownOn = session.today();
    use.madeBy = session.actor().displayName;
    SAIKOKU_TRY(ScriptRepository(session.db()).add(use, session.actor().id, session.clock().actualUtc()));
    return session.log(kUse, kTarget, use.name,
                       {{QStringLiteral("source"), codeOf(use.source)},
                        {QStringLiteral("version"), use.number},
                        {QStringLiteral("from"), use.from.toString(Qt::ISODate)}});
}

Result<ScriptVersion> setOnce(Session& session, const Script& script, QDate from) {
    SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::OfficeRules));
    ScriptRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const QList<ScriptUse> uses, repository.uses(session.today(), script.name));
    SAIKOKU_TRY_ASSIGN(const ShelvedScript standing, shelved(repository, script.name, uses, from));
    if (standing.source == ScriptSource::Office && standing.version.script == script) {
        return standing.version;
    }
    ScriptVersion version;
    SAIKOKU_TRY_ASSIGN(version.version, repository.lastNumber(script.name));
    ++version.version;
    version.script = script;
    version.knownOn = session.today();
    version.madeBy = session.actor().displayName;
    version.madeAt = session.clock().actualUtc();
    SAIKOKU_TRY_ASSIGN(version.id, repository.add(version, session.actor().id));
    SAIKOKU_TRY(session.log(
        kSet, kTarget, script.name,
        {{QStringLiteral("version"), version.version}, {QStringLiteral("boxes"), script.boxes.size()}}));
    ScriptUse use;
    use.name = script.name;
    use.source = ScriptSource::Office;
    use.version = version.id;
    use.number = version.version;
    use.from = from;
    SAIKOKU_TRY(addUse(session, use));
    return version;
}

Result<ScriptUse> useOnce(Session& session, ScriptUse use) {
    SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::OfficeRules));
    if (use.source == ScriptSource::Office) {
        SAIKOKU_TRY_ASSIGN(const ScriptVersion version, scriptVersion(session, use.name, use.number));
        if (!version.id.isValid()) {
            return fail(ErrorCode::NotFound,
                        Text::tr("The script \"%1\" has no version %2. \"scripts versions %1\" lists them.")
                            .arg(use.name)
                            .arg(use.number));
        }
        SAIKOKU_TRY(mayUse(session, version.script));
        SAIKOKU_TRY_ASSIGN(const QList<LintFinding> found,
                           checkScript(session, version.script));  // the words may have changed since
        if (!found.isEmpty()) {
            return fail(ErrorCode::Rule, findingText(found.constFirst()));
        }
        use.version = version.id;
    } else if (use.source == ScriptSource::Shipped && shippedScript(use.name) == nullptr) {
        return fail(ErrorCode::NotFound, Text::tr("The program brings no script \"%1\".").arg(use.name));
    }
    SAIKOKU_TRY(addUse(session, use));
    return use;
}

}  // namespace

QString codeOf(ScriptSource source) {
    return code_table::code(kSources, source);
}
QString labelOf(ScriptSource source) {
    return code_table::label(kSources, source, "Script");
}
template <>
std::optional<ScriptSource> valueOfCode(QStringView code) {
    return code_table::find(kSources, code);
}
template <>
std::vector<ScriptSource> allValues() {
    return code_table::values(kSources);
}

QList<ScriptVersion> ScriptShelf::inForce() const {
    QList<ScriptVersion> all;
    for (const ShelvedScript& each : scripts) {
        if (each.source != ScriptSource::Off) {
            all.append(each.version);
        }
    }
    return all;
}

const ShelvedScript* ScriptShelf::of(const QString& name) const {
    const auto found = std::find_if(scripts.begin(), scripts.end(),
                                    [&](const ShelvedScript& each) { return each.name == name; });
    return found == scripts.end() ? nullptr : &*found;
}

Result<ScriptShelf> scriptShelf(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, kLook));
    ScriptShelf shelf;
    SAIKOKU_TRY_ASSIGN(shelf.notes, takeOverScriptFiles(session));
    const ScriptRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const QList<ScriptUse> uses, repository.uses(session.today()));
    QMap<QString, QList<ScriptUse>> byName;
    for (const Script& script : shippedScripts()) {
        byName[script.name];
    }
    for (const ScriptUse& use : uses) {
        byName[use.name].append(use);
    }
    for (auto one = byName.cbegin(); one != byName.cend(); ++one) {
        SAIKOKU_TRY_ASSIGN(const ShelvedScript script,
                           shelved(repository, one.key(), one.value(), session.today()));
        shelf.scripts.append(script);
    }
    return shelf;
}

Result<QList<ScriptVersion>> scriptVersions(Session& session, const QString& name) {
    SAIKOKU_TRY(session.require(Permission::View, kLook, name));
    SAIKOKU_TRY_ASSIGN(QList<ScriptVersion> all, ScriptRepository(session.db()).versions(name));
    const Script* shipped = shippedScript(name);
    if (shipped == nullptr && all.isEmpty()) {
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no script \"%1\". \"scripts\" names them.").arg(name));
    }
    if (shipped != nullptr) {
        all.append(programs(*shipped));
    }
    return all;
}

Result<ScriptVersion> scriptVersion(Session& session, const QString& name, int version) {
    SAIKOKU_TRY_ASSIGN(const QList<ScriptVersion> all, scriptVersions(session, name));
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const ScriptVersion& each) { return each.version == version; });
    if (found != all.end()) {
        return *found;
    }
    return fail(ErrorCode::NotFound,
                Text::tr("The script \"%1\" has no version %2. \"scripts versions %1\" lists them.")
                    .arg(name)
                    .arg(version));
}

Result<QList<ScriptUse>> scriptUses(Session& session, const QString& name) {
    SAIKOKU_TRY(session.require(Permission::View, kLook, name));
    return ScriptRepository(session.db()).uses(session.today(), name);
}

Result<QList<LintFinding>> checkScript(Session& session, const Script& script) {
    SAIKOKU_TRY(session.require(Permission::View, kLook, script.name));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<LintRules>());
    return lintScript(script, *rules);
}

Result<ScriptVersion> setScript(Session& session, const Script& script, QDate from) {
    SAIKOKU_TRY(session.require(Permission::Rules, kSet, script.name));
    SAIKOKU_TRY(mayUse(session, script));
    SAIKOKU_TRY(checkDay(session, from));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<LintRules>());
    if (const QList<LintFinding> found = lintScript(script, *rules); !found.isEmpty()) {
        return fail(ErrorCode::Rule, findingText(found.constFirst()));
    }
    return transact(session.db(), [&] { return setOnce(session, script, from); });
}

Result<ScriptUse> useScript(Session& session, const QString& name, ScriptSource source, int version,
                            QDate from) {
    SAIKOKU_TRY(session.require(Permission::Rules, kUse, name));
    SAIKOKU_TRY(checkDay(session, from));
    SAIKOKU_TRY(scriptVersions(session, name));
    ScriptUse use;
    use.name = name;
    use.source = source;
    use.number = source == ScriptSource::Office ? version : 0;
    use.from = from;
    return transact(session.db(), [&] { return useOnce(session, use); });
}

Result<std::optional<RecordedScript>> scriptOfRecord(Session& session, CampaignId campaign,
                                                     NegotiationId record) {
    SAIKOKU_TRY(session.require(Permission::View, kLook, QString::number(record.value)));
    return ScriptRepository(session.db()).ofRecord(campaign, record);
}

}  // namespace saikoku
