#include "core/security/office_rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "core/base/language.h"
#include "core/security/office_rule_source.h"
#include "core/security/session.h"
#include "core/security/signed_in.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(OfficeRules) };

Result<KnownRule> known(const QString& name, const RuleCatalogue& catalogue) {
    const auto found = std::find_if(catalogue.begin(), catalogue.end(),
                                    [&](const KnownRule& each) { return each.name == name; });
    if (found != catalogue.end()) {
        return *found;
    }
    QStringList names;
    for (const KnownRule& each : catalogue) {
        names << each.name;
    }
    return fail(ErrorCode::NotFound, Text::tr("There are no rules \"%1\". Give one of: %2")
                                         .arg(name, names.join(QStringLiteral(", "))));
}

QJsonObject storedRules(const OfficeRule& own) {
    return QJsonDocument::fromJson(own.content.toUtf8())[QStringLiteral("rules")].toObject();
}

/// What the office had and what is given, without what is as shipped.
QJsonObject changesTo(const QJsonObject& shipped, const OfficeRule* before, const QJsonObject& given) {
    QJsonObject rules = before != nullptr ? storedRules(*before) : QJsonObject();
    for (auto each = given.constBegin(); each != given.constEnd(); ++each) {
        rules.insert(each.key(), each.value());
    }
    for (auto each = shipped.constBegin(); each != shipped.constEnd(); ++each) {
        if (rules.value(each.key()) == each.value()) {
            rules.remove(each.key());
        }
    }
    return rules;
}

Result<RuleInForce> inForce(const QString& name, const OfficeRuleSource& source) {
    SAIKOKU_TRY_ASSIGN(RuleFile file, source.file(name));
    RuleInForce rule{name, std::move(file), {}, {}, false, {}};
    if (const OfficeRule* own = source.own(name)) {
        rule.own = *own;
        if (rule.file.isTable()) {
            rule.isOwn = own->verified == rule.file.verified() && own->fileName() == rule.file.fileName();
        } else {
            rule.changed = storedRules(*own).keys();
            rule.isOwn = !rule.changed.isEmpty();
        }
    }
    return rule;
}

Result<OfficeRuleSource> readSource(Session& session) {
    SAIKOKU_TRY_ASSIGN(OfficeRuleSource source, OfficeRuleSource::read(session.db(), session.today()));
    source.setDamaged(session.signedIn().rules.damaged());
    return source;
}

/// Also for a rule that can't be read.
Result<RuleInForce> described(const KnownRule& known, const OfficeRuleSource& source) {
    Result<RuleInForce> rule = inForce(known.name, source);
    if (rule) {
        const Result<void> readable = known.check(source);
        rule->problem = readable ? std::nullopt : std::optional<Error>(readable.error());
        return rule;
    }
    SAIKOKU_TRY_ASSIGN(RuleFile shipped, RuleFile::shipped(known.name));
    return RuleInForce{known.name, std::move(shipped), {}, {}, false, rule.error()};
}

}  // namespace

Result<std::vector<RuleInForce>> rulesInForce(Session& session, const RuleCatalogue& catalogue) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("rules.list")));
    SAIKOKU_TRY_ASSIGN(const OfficeRuleSource source, readSource(session));
    std::vector<RuleInForce> rules;
    for (const KnownRule& each : catalogue) {
        SAIKOKU_TRY_ASSIGN(RuleInForce rule, described(each, source));
        rules.push_back(std::move(rule));
    }
    return rules;
}

Result<RuleInForce> ruleInForce(Session& session, const QString& name, const RuleCatalogue& catalogue) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("rules.show"), name));
    SAIKOKU_TRY_ASSIGN(const KnownRule rule, known(name, catalogue));
    SAIKOKU_TRY_ASSIGN(const OfficeRuleSource source, readSource(session));
    return described(rule, source);
}

Result<OfficeRule> officeRuleOf(Session& session, const QString& name, const RuleFile& file,
                                const OfficeRuleSource& before) {
    SAIKOKU_TRY_ASSIGN(const RuleFile shipped, RuleFile::shipped(name));
    const RuleFile changed =
        shipped.isTable() ? file : file.withRules(changesTo(shipped.rules(), before.own(name), file.rules()));
    OfficeRule rule;
    rule.name = name;
    rule.knownOn = session.today();
    rule.verified = file.verified();
    rule.content = QString::fromUtf8(QJsonDocument(changed.content()).toJson(QJsonDocument::Compact));
    rule.source = file.fileName();
    rule.by = session.actor().id;
    rule.setAt = session.clock().actualUtc();
    return rule;
}

namespace {

/// Of tables the later verified wins, the program's own or the office's. The office may
/// mend its own of the same day.
Result<void> checkNewer(const RuleFile& file, const RuleFile& shipped, const OfficeRule* own) {
    const QDate inUse = own != nullptr ? std::max(own->verified, shipped.verified()) : shipped.verified();
    if (!shipped.isTable() || (file.verified() > shipped.verified() && file.verified() >= inUse)) {
        return {};
    }
    return fail(ErrorCode::Rule,
                Text::tr("%1 was verified on %2, the table in use on %3: it would change nothing. Compare it with "
                         "its sources and set \"verified\" to that day.")
                    .arg(file.fileName(), dateInSentence(file.verified()), dateInSentence(inUse)));
}

/// Builds the rules as they would hold, so that errors name the file as given.
Result<void> checkReadable(const KnownRule& rule, OfficeRule row, const QString& fileName, OfficeRuleSource source) {
    row.source = fileName;
    row.fileHash = QStringLiteral("-");  // makes the row tell its file's name
    source.put(row);
    return rule.check(source);
}

/// Names whose value is another one in the later of two rows.
QStringList changedBetween(const QJsonObject& before, const QJsonObject& after) {
    QStringList names;
    for (auto each = after.constBegin(); each != after.constEnd(); ++each) {
        if (before.value(each.key()) != each.value()) {
            names.append(each.key());
        }
    }
    for (auto each = before.constBegin(); each != before.constEnd(); ++each) {
        if (!after.contains(each.key())) {
            names.append(each.key());
        }
    }
    names.sort();
    return names;
}

}  // namespace

Result<std::vector<RuleChange>> ruleHistory(Session& session, const QString& name, const RuleCatalogue& catalogue) {
    SAIKOKU_TRY(session.require(Permission::Rules, QStringLiteral("rules.history"), name));
    SAIKOKU_TRY(known(name, catalogue));
    SAIKOKU_TRY_ASSIGN(const auto rows, OfficeRuleRepository(session.db()).history(name));
    std::vector<RuleChange> changes;
    QJsonObject before;
    for (const auto& [rule, by] : rows) {
        const QJsonObject after = storedRules(rule);
        changes.push_back({rule.id, rule.knownOn, rule.setAt, by, rule.source, changedBetween(before, after)});
        before = after;
    }
    std::reverse(changes.begin(), changes.end());
    return changes;
}

Result<RuleInForce> takeBackRule(Session& session, const QString& name, qint64 change, const QString& source,
                                 const RuleCatalogue& catalogue) {
    SAIKOKU_TRY(session.require(Permission::Rules, QStringLiteral("rules.set"), name));
    SAIKOKU_TRY(known(name, catalogue));
    SAIKOKU_TRY_ASSIGN(const RuleFile shipped, RuleFile::shipped(name));
    if (shipped.isTable()) {
        return fail(ErrorCode::Rule, Text::tr("A table is taken back by setting the earlier file, with a later \"verified\"."));
    }
    SAIKOKU_TRY_ASSIGN(const auto rows, OfficeRuleRepository(session.db()).history(name));
    const auto then = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.first.id == change; });
    if (then == rows.end() && change != 0) {
        return fail(ErrorCode::NotFound, Text::tr("The rules \"%1\" have no change %2.").arg(name, QString::number(change)));
    }
    QJsonObject rules = shipped.rules();
    const QJsonObject own = then == rows.end() ? QJsonObject() : storedRules(then->first);
    for (auto each = own.constBegin(); each != own.constEnd(); ++each) {
        rules.insert(each.key(), each.value());
    }
    return setOfficeRule(session, name, shipped.withRules(rules), source, catalogue);
}

Result<void> mustBeSetByFile(const QString& name) {
    SAIKOKU_TRY_ASSIGN(const RuleFile shipped, RuleFile::shipped(name));
    if (shipped.setBy().isEmpty()) {
        return {};
    }
    return fail(ErrorCode::Rule, Text::tr("The rules \"%1\" are not set by a file of rules: \"saikoku-cli %2\" sets them and looks at "
                                          "what is on file. Nothing was stored.")
                                     .arg(name, shipped.setBy()));
}

Result<RuleInForce> setOfficeRule(Session& session, const QString& name, const RuleFile& file, const QString& source,
                                  const RuleCatalogue& catalogue, RuleDoor door) {
    const QString operation = QStringLiteral("rules.set");
    SAIKOKU_TRY(session.require(Permission::Rules, operation, name));
    SAIKOKU_TRY_ASSIGN(const KnownRule rule, known(name, catalogue));
    if (door == RuleDoor::File) {
        SAIKOKU_TRY(mustBeSetByFile(name));
    }
    auto stored = transact(session.db(), [&]() -> Result<RuleInForce> {
        // what the row is made from holds until it is stored, and ids come in the order of the commits
        SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::OfficeRules));
        SAIKOKU_TRY_ASSIGN(OfficeRuleSource rules, OfficeRuleSource::read(session.db(), session.today()));
        SAIKOKU_TRY_ASSIGN(const RuleFile shipped, RuleFile::shipped(name));
        SAIKOKU_TRY(checkNewer(file, shipped, rules.own(name)));
        SAIKOKU_TRY_ASSIGN(OfficeRule row, officeRuleOf(session, name, file, rules));
        SAIKOKU_TRY(checkReadable(rule, row, file.fileName(), rules));
        row.source = source.isEmpty() ? file.fileName().section(QLatin1Char('/'), -1) : source;
        SAIKOKU_TRY_ASSIGN(row.id, OfficeRuleRepository(session.db()).add(row));
        rules.put(row);
        SAIKOKU_TRY_ASSIGN(RuleInForce outcome, inForce(name, rules));
        SAIKOKU_TRY(session.log(operation, QStringLiteral("rules"), name,
                                {{QStringLiteral("known_on"), row.knownOn.toString(Qt::ISODate)},
                                 {QStringLiteral("changed"), QJsonArray::fromStringList(outcome.changed)}}));
        return outcome;
    });
    if (stored) {
        if (const auto looked = session.lookForNewRules(); !looked) {
            session.addNote(Text::tr("The rules are stored, but this program could not read them again yet: %1")
                                .arg(looked.error().message));
        }
    }
    return stored;
}

}  // namespace saikoku
