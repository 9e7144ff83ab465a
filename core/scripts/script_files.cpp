#include "core/scripts/script_files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include "core/base/text_encoding.h"
#include "core/contact/campaign_repository.h"
#include "core/scripts/lint_rules.h"
#include "core/scripts/script_lint.h"
#include "core/scripts/script_repository.h"
#include "core/scripts/script_text_file.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Script)
};

Result<Script> read(Session& session, const QFileInfo& info, const QByteArray& bytes) {
    SAIKOKU_TRY_ASSIGN(const QString text, decodedText(bytes));
    SAIKOKU_TRY_ASSIGN(const auto campaign, CampaignRepository(session.db()).byCode(info.completeBaseName()));
    if (!campaign) {
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no campaign \"%1\". Call the file as its campaign is called.")
                        .arg(info.completeBaseName()));
    }
    return scriptOfTextFile(text, info.fileName(), *campaign);
}

Result<void> store(Session& session, const Script& script, const QString& hash) {
    SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::OfficeRules));
    ScriptRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const bool isKnown, repository.knowsFile(hash));
    if (isKnown) {
        return {};
    }
    ScriptVersion version;
    SAIKOKU_TRY_ASSIGN(version.version, repository.lastNumber(script.name));
    ++version.version;
    version.script = script;
    version.knownOn = session.today();
    version.madeAt = session.clock().actualUtc();
    SAIKOKU_TRY_ASSIGN(version.id, repository.add(version, session.actor().id, hash));
    ScriptUse use;
    use.name = script.name;
    use.source = ScriptSource::Office;
    use.version = version.id;
    use.from = session.today();
    use.knownOn = session.today();
    SAIKOKU_TRY(repository.add(use, session.actor().id, version.madeAt));
    return session.log(QStringLiteral("scripts.taken_over"), QStringLiteral("script"), script.name,
                       {{QStringLiteral("version"), version.version}, {QStringLiteral("file_sha256"), hash}});
}

/// @return nothing: it was taken over before
Result<std::optional<Script>> takeOver(Session& session, const QFileInfo& info, const LintRules& rules) {
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::BadInput, Text::tr("It can't be read. Restore or remove it."),
                    file.errorString());
    }
    const QByteArray bytes = file.readAll();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    SAIKOKU_TRY_ASSIGN(const bool isKnown, ScriptRepository(session.db()).knowsFile(hash));
    if (isKnown) {
        return std::optional<Script>();
    }
    SAIKOKU_TRY_ASSIGN(const Script script, read(session, info, bytes));
    if (const QList<LintFinding> found = lintScript(script, rules); !found.isEmpty()) {
        return fail(ErrorCode::Rule, findingText(found.constFirst()));
    }
    SAIKOKU_TRY(transact(session.db(), [&] { return store(session, script, hash); }));
    return std::optional(script);
}

}  // namespace

Result<QStringList> takeOverScriptFiles(Session& session) {
    if (!session.location().isLocal()) {
        return QStringList();
    }
    const QFileInfoList files = QDir(session.location().folder() + QStringLiteral("/scripts"))
                                    .entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    QStringList told;
    for (const QFileInfo& info : files) {
        SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<LintRules>());
        const auto taken = takeOver(session, info, *rules);
        if (!taken) {
            told.append(Text::tr("The script file %1 was not taken over: %2")
                            .arg(info.filePath(), taken.error().message));
        } else if (*taken) {
            told.append(Text::tr("The script file %1 was taken over into the store as \"%2\", for every "
                                 "seat. From now on, change scripts "
                                 "in the window or with: saikoku-cli scripts set")
                            .arg(info.filePath(), (*taken)->name));
        }
    }
    return told;
}

}  // namespace saikoku
