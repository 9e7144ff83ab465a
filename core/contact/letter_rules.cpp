#include "core/contact/letter_rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Negotiation)
};

constexpr int kMostDays = 366;
constexpr int kMostUsableDays = 1096;
constexpr int kMostKeepDays = 36'600;
constexpr int kMostServiceDays = 60;

constexpr std::array kMeant{
    CodeRow<PromiseMeant>{PromiseMeant::Any, "any"},
    CodeRow<PromiseMeant>{PromiseMeant::Active, "active"},
    CodeRow<PromiseMeant>{PromiseMeant::Broken, "broken"},
    CodeRow<PromiseMeant>{PromiseMeant::Plan, "plan"},
};

template <class T>
QSet<T> codesOf(RuleReader& reader, const QString& name) {
    QSet<T> all;
    const QJsonArray values = reader.list(name);
    for (const auto& value : values) {
        const std::optional<T> known = valueOfCode<T>(value.toString());
        if (known) {
            all.insert(*known);
        } else {
            QStringList codes;
            for (const T each : allValues<T>()) {
                codes.append(codeOf(each));
            }
            reader.refuse(name, Text::tr("some of: %1").arg(codes.join(QStringLiteral(", "))));
        }
    }
    return all;
}

QSet<QString> namesOf(RuleReader& reader, const QString& name) {
    QSet<QString> all;
    const QJsonArray values = reader.list(name);
    for (const auto& value : values) {
        all.insert(value.toString());
    }
    return all;
}

QHash<QString, QString> kindsOf(RuleReader& reader) {
    const QString name = QStringLiteral("kinds");
    QHash<QString, QString> kinds;
    const QJsonObject values = reader.object(name);
    for (auto each = values.begin(); each != values.end(); ++each) {
        const QString kind = each.value().toString();
        if (kind != QLatin1String("notice") && kind != QLatin1String("final_notice") &&
            kind != QLatin1String("letter")) {
            reader.refuse(name, Text::tr("notice, final_notice or letter for each template"));
        }
        kinds.insert(each.key(), kind);
    }
    return kinds;
}

QHash<QString, PromiseMeant> meantBy(RuleReader& reader) {
    const QString name = QStringLiteral("speaks_of");
    QHash<QString, PromiseMeant> meant;
    const QJsonObject values = reader.object(name);
    for (auto each = values.begin(); each != values.end(); ++each) {
        const auto known = code_table::find(kMeant, each.value().toString());
        if (!known) {
            reader.refuse(name, Text::tr("any, active, broken or plan for each template"));
        }
        meant.insert(each.key(), known.value_or(PromiseMeant::Any));
    }
    return meant;
}

}  // namespace

QString LetterRules::kindOf(const QString& notice) const {
    return kinds.value(notice, asks(notice) ? QStringLiteral("notice") : QStringLiteral("letter"));
}

Result<LetterRules> LetterRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    LetterRules rules;
    rules.deadlineDays = reader.integer(QStringLiteral("deadline_days"), 0, kMostDays);
    rules.dateAheadDays = reader.integer(QStringLiteral("date_ahead_days"), 0, kMostDays);
    rules.deadlineAheadDays = reader.integer(QStringLiteral("deadline_ahead_days"), 0, kMostDays);
    rules.usableAheadDays = reader.integer(QStringLiteral("usable_ahead_days"), 0, kMostUsableDays);
    rules.notAgainDays = reader.integer(QStringLiteral("not_again_days"), 0, kMostDays);
    rules.usualEnvelope = reader.text(QStringLiteral("usual_envelope"));
    rules.stoppingHolds = codesOf<HoldKind>(reader, QStringLiteral("stopping_holds"));
    rules.returnedStops = codesOf<ReturnReason>(reader, QStringLiteral("returned_stops"));
    rules.asksNothing = namesOf(reader, QStringLiteral("asks_nothing"));
    rules.kinds = kindsOf(reader);
    rules.speaksOf = meantBy(reader);
    rules.keepFileDays = reader.integer(QStringLiteral("keep_file_days"), 1, kMostKeepDays);
    rules.serviceDays = reader.integer(QStringLiteral("service_days"), 0, kMostServiceDays);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<LetterRules> LetterRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("letters")));
    return fromJson(file);
}

}  // namespace saikoku
