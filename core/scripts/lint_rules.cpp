#include "core/scripts/lint_rules.h"

#include <QJsonObject>

#include "core/base/rule_file.h"

namespace saikoku {

namespace {

QList<LintWord> wordsOf(RuleReader& reader, const QString& name) {
    QList<LintWord> words;
    for (const QJsonValue& value : reader.list(name)) {
        const QJsonObject object = value.toObject();
        LintWord word{object.value(QStringLiteral("word")).toString(),
                      {},
                      object.value(QStringLiteral("source")).toString()};
        for (const QJsonValue& unless : object.value(QStringLiteral("unless")).toArray()) {
            word.unless.append(unless.toString());
        }
        if (word.word.trimmed().isEmpty() || word.unless.contains(QString())) {
            reader.refuse(name,
                          QStringLiteral("[{\"word\": \"…\", \"unless\": [\"…\"], \"source\": \"…\"}, …]"));
        }
        words.append(word);
    }
    return words;
}

QString sourceOf(const RuleFile& file, const QString& name) {
    return file.rules().value(name).toObject().value(QStringLiteral("source")).toString();
}

/// A word without a source of its own has that of its list.
void fillSources(QList<LintWord>& words, const QString& source) {
    for (LintWord& word : words) {
        word.source = word.source.isEmpty() ? source : word.source;
    }
}

}  // namespace

Result<LintRules> LintRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("script_lint")));
    RuleReader reader(file);
    LintRules rules;
    for (const auto& [list, name] :
         {std::pair{&rules.matter, "matter"}, std::pair{&rules.bank, "bank"},
          std::pair{&rules.threats, "threats"}, std::pair{&rules.seizure, "seizure"},
          std::pair{&rules.birth, "birth"}}) {
        *list = wordsOf(reader, QLatin1String(name));
        fillSources(*list, sourceOf(file, QLatin1String(name)));
    }
    for (const QJsonValue& promise : reader.list(QStringLiteral("call_promises"))) {
        rules.callPromises.append(promise.toString());
    }
    SAIKOKU_TRY(reader.finish());

    // the night alone: what else calling.json holds is the caller's day's
    SAIKOKU_TRY_ASSIGN(const RuleFile calling, source.file(QStringLiteral("calling")));
    const QString from = QStringLiteral("night_to");
    const QString to = QStringLiteral("night_from");
    RuleReader night(QJsonObject{{from, calling.rules().value(from)}, {to, calling.rules().value(to)}},
                     calling.fileName());
    rules.from = night.time(from);
    rules.to = night.time(to);
    rules.hoursSource = sourceOf(calling, to);
    SAIKOKU_TRY(night.finish());
    return rules;
}

}  // namespace saikoku
