#include "reports/figure_report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

#include "core/arrears/arrears_repository.h"
#include "core/base/language.h"
#include "core/cases/case_tables.h"
#include "core/cases/condition_sentence.h"
#include "core/cases/saved_condition.h"
#include "core/contact/campaign_repository.h"
#include "core/contact/negotiation_codes.h"
#include "core/figures/figure_source_repository.h"
#include "core/queue/call_lists.h"
#include "core/security/audit_head.h"
#include "core/security/session.h"
#include "core/team/colleague.h"
#include "reports/report_list.h"
#include "reports/rows_table.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

const QLatin1String kOperation("report");

struct SharedFigure {
    const char* key;
    const char* label;
    ColumnKind kind;
    bool isDistinct;
    const char* definition;  ///< null: the label says it
};

constexpr auto kCount = ColumnKind::Count;
constexpr auto kYen = ColumnKind::Yen;
constexpr auto kRate = ColumnKind::Rate;

constexpr std::array kFigures{
    SharedFigure{"calls", QT_TRANSLATE_NOOP("Reports", "Calls"), kCount, false,
                 QT_TRANSLATE_NOOP("Reports",
                                   "Calls: records of outbound telephone calls in force; corrected and "
                                   "withdrawn ones are left out. Calls, not people.")},
    SharedFigure{
        "inbound", QT_TRANSLATE_NOOP("Reports", "Inbound calls"), kCount, false,
        QT_TRANSLATE_NOOP("Reports", "Inbound calls: records of telephone calls from residents in force.")},
    SharedFigure{"reached", QT_TRANSLATE_NOOP("Reports", "Reached"), kCount, false,
                 QT_TRANSLATE_NOOP("Reports",
                                   "Reached: of the calls, those in which the person answered; family, "
                                   "voicemail and workplaces are not.")},
    SharedFigure{"reach_rate", QT_TRANSLATE_NOOP("Reports", "Reach rate"), kRate, true,
                 QT_TRANSLATE_NOOP("Reports", "Reach rate: reached ÷ calls.")},
    SharedFigure{
        "promises", QT_TRANSLATE_NOOP("Reports", "Promises"), kCount, false,
        QT_TRANSLATE_NOOP(
            "Reports",
            "Promises: made in records in force of the period; parts of instalment plans are left out.")},
    SharedFigure{"promised_yen", QT_TRANSLATE_NOOP("Reports", "Promised (yen)"), kYen, false, nullptr},
    SharedFigure{"kept", QT_TRANSLATE_NOOP("Reports", "Promises kept"), kCount, false,
                 QT_TRANSLATE_NOOP("Reports",
                                   "Promises kept: of the promises due in the period, those paid in full by "
                                   "the as-of date, be it late.")},
    SharedFigure{"talk_minutes", QT_TRANSLATE_NOOP("Reports", "Talk time (minutes)"), ColumnKind::Minutes,
                 false,
                 QT_TRANSLATE_NOOP("Reports",
                                   "Talk time: from answer to hang-up of all calls made and taken by the "
                                   "program. Each row and the total are rounded to minutes on their own.")},
    SharedFigure{"levied", QT_TRANSLATE_NOOP("Reports", "Levied (yen)"), kYen, false, nullptr},
    SharedFigure{"received", QT_TRANSLATE_NOOP("Reports", "Received (yen)"), kYen, false, nullptr},
    SharedFigure{"outstanding", QT_TRANSLATE_NOOP("Reports", "Outstanding (yen)"), kYen, false,
                 QT_TRANSLATE_NOOP("Reports", "Outstanding: levied less received, without late charge.")},
    SharedFigure{"rate", QT_TRANSLATE_NOOP("Reports", "Rate"), kRate, true, nullptr},
    SharedFigure{"sent", QT_TRANSLATE_NOOP("Reports", "Sent"), kCount, false, nullptr},
    SharedFigure{"returned", QT_TRANSLATE_NOOP("Reports", "Returned"), kCount, false,
                 QT_TRANSLATE_NOOP("Reports", "Returned: letters that came back by the as-of date.")},
    SharedFigure{"called_back", QT_TRANSLATE_NOOP("Reports", "Called back"), kCount, true,
                 QT_TRANSLATE_NOOP("Reports", "Called back: cases that called us after the letter left.")},
    SharedFigure{"paid_10", QT_TRANSLATE_NOOP("Reports", "Paid within 10 days"), kCount, true,
                 QT_TRANSLATE_NOOP("Reports",
                                   "Paid within N days: cases whose receivables, open at the first contact "
                                   "or dispatch of the period, had receipts on days 1 to N after it.")},
    SharedFigure{"paid_10_yen", QT_TRANSLATE_NOOP("Reports", "Paid within 10 days (yen)"), kYen, false,
                 nullptr},
    SharedFigure{"paid_30", QT_TRANSLATE_NOOP("Reports", "Paid within 30 days"), kCount, true, nullptr},
    SharedFigure{"paid_30_yen", QT_TRANSLATE_NOOP("Reports", "Paid within 30 days (yen)"), kYen, false,
                 nullptr},
    SharedFigure{"paid_60", QT_TRANSLATE_NOOP("Reports", "Paid within 60 days"), kCount, true, nullptr},
    SharedFigure{"paid_60_yen", QT_TRANSLATE_NOOP("Reports", "Paid within 60 days (yen)"), kYen, false,
                 nullptr},
    SharedFigure{"persons", QT_TRANSLATE_NOOP("Reports", "Persons"), kCount, true,
                 QT_TRANSLATE_NOOP(
                     "Reports", "Persons: each is counted once in a row and once in the total (distinct).")},
    SharedFigure{"cases", QT_TRANSLATE_NOOP("Reports", "Cases"), kCount, true,
                 QT_TRANSLATE_NOOP("Reports",
                                   "Cases: each is counted once in a row and once in the total (distinct).")},
};

const SharedFigure* figureOf(const QString& key) {
    const auto found = std::find_if(kFigures.begin(), kFigures.end(),
                                    [&](const SharedFigure& each) { return key == QLatin1String(each.key); });
    return found == kFigures.end() ? nullptr : &*found;
}

QString translated(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

Result<QString> taxItemName(Session& session, const QString& code) {
    SAIKOKU_TRY_ASSIGN(const auto items, ArrearsRepository(session.db()).taxItems());
    if (!items.contains(code)) {
        return fail(ErrorCode::Usage, Text::tr("--tax-item: \"%1\" is none of %2.")
                                          .arg(code, QStringList(items.keys()).join(QStringLiteral(", "))));
    }
    return items.value(code);
}

/// Who owes which tax is nothing for a health check's supervisor.
Result<void> mustBeOfMoney(Session& session, CampaignId id) {
    SAIKOKU_TRY_ASSIGN(const auto campaign, CampaignRepository(session.db()).byId(id));
    if (campaign && !campaign->hasMoney) {
        return fail(
            ErrorCode::Rule,
            Text::tr("The campaign \"%1\" is not about money: leave out --tax-item.").arg(campaign->name));
    }
    return {};
}

Result<void> checkChannel(const QString& code) {
    if (valueOfCode<Channel>(code)) {
        return {};
    }
    QStringList known;
    for (const Channel each : allValues<Channel>()) {
        known.append(codeOf(each));
    }
    return fail(ErrorCode::Usage,
                Text::tr("--channel: \"%1\" is none of %2.").arg(code, known.join(QStringLiteral(", "))));
}

/// A name that nobody has is a slip of the question's.
template <class T>
Result<T> asUsage(Result<T> found) {
    if (!found && found.error().code == ErrorCode::NotFound) {
        return fail(ErrorCode::Usage, found.error().message);
    }
    return found;
}

Result<void> putPeople(Session& session, const ReportQuestion& question, FigureQuestion& asked) {
    if (!question.who.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const Colleague person, asUsage(colleagueOfLogin(session, question.who)));
        asked.who = person.id;
    }
    if (!question.group.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(asked.group, groupOfName(session.db(), question.group));
        if (!asked.group) {
            return fail(ErrorCode::Usage, Text::tr("--group: there is no group \"%1\".").arg(question.group));
        }
    }
    return {};
}

Result<QString> conditionsInWords(Session& session, const ReportQuestion& question) {
    QStringList parts;
    if (!question.query.condition.isEverything()) {
        if (installedLanguage() == Language::Japanese) {
            SAIKOKU_TRY_ASSIGN(const ConditionNames names, conditionNames(session, question.query.campaign));
            parts.append(conditionInJapanese(question.query.condition, names));
        } else {
            parts.append(question.query.condition.toText());
        }
    }
    if (!question.taxItem.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const QString name, taxItemName(session, question.taxItem));
        parts.append(Text::tr("Tax item: %1").arg(name));
    }
    if (!question.who.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const Colleague person, asUsage(colleagueOfLogin(session, question.who)));
        parts.append(Text::tr("Operator: %1").arg(person.name));
    }
    if (!question.group.isEmpty()) {
        parts.append(Text::tr("Group: %1").arg(question.group));
    }
    if (!question.list.isEmpty()) {
        parts.append(Text::tr("List: %1").arg(question.list));
    }
    if (const auto channel = valueOfCode<Channel>(question.channel)) {
        parts.append(Text::tr("Channel: %1").arg(labelOf(*channel)));
    }
    return parts.join(Text::tr(" / "));
}

/// Ids, codes and counts; no person's name.
QJsonObject logDetail(const ReportQuestion& question, const FigureQuestion& asked) {
    QJsonObject detail{{QStringLiteral("from"), asked.from.toString(Qt::ISODate)},
                       {QStringLiteral("to"), asked.to.toString(Qt::ISODate)}};
    const auto put = [&](const char* key, const QString& value) {
        if (!value.isEmpty()) {
            detail.insert(QLatin1String(key), value);
        }
    };
    put("condition", question.query.condition.toText(true));
    put("by", question.by);
    put("tax_item", question.taxItem);
    put("operator", question.who);
    put("group", question.group);
    put("list", question.list);
    put("channel", question.channel);
    QJsonArray compare;
    for (const Comparison each : question.compare) {
        compare.append(codeOf(each));
    }
    if (!compare.isEmpty()) {
        detail.insert(QStringLiteral("compare"), compare);
    }
    return detail;
}

Result<ReportHead> headOf(Session& session, const char* id, const ReportQuestion& question,
                          const FigureQuestion& asked) {
    ReportHead head;
    head.id = QLatin1String(id);
    const Report* report = reportOfId(head.id);
    head.title = report == nullptr ? head.id : titleOf(*report);
    head.asOf = session.today();
    head.from = asked.from;
    head.to = asked.to;
    SAIKOKU_TRY_ASSIGN(head.conditions, conditionsInWords(session, question));
    head.maker = session.actor().displayName;
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(head.dataVersion, dataVersionOf(session.db(), facts));
    SAIKOKU_TRY_ASSIGN(const auto newest, newestHead(session.db()));
    head.logHead = newest ? newest->hash : QString();
    return head;
}

}  // namespace

Column figureColumn(const char* key) {
    const SharedFigure* figure = figureOf(QLatin1String(key));
    Q_ASSERT(figure != nullptr);
    return {QLatin1String(figure->key), translated(figure->label), figure->kind, figure->isDistinct};
}

QStringList definitionsOf(const QList<Column>& columns) {
    QStringList definitions;
    for (const Column& column : columns) {
        const SharedFigure* figure = figureOf(column.key);
        // under a heading of its own the report says what it counts
        const bool isShared = figure != nullptr && column.heading == translated(figure->label);
        if (isShared && figure->definition != nullptr) {
            definitions.append(translated(figure->definition));
        }
    }
    return definitions;
}

qint64 minutesOf(qint64 seconds) {
    return (seconds + 30) / 60;
}

Result<FigureQuestion> figureQuestionOf(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY(session.require(Permission::Reports, kOperation));
    FigureQuestion asked;
    asked.campaign = question.query.campaign;
    const QDate today = session.today();
    asked.to = question.to.isValid()     ? question.to
               : question.from.isValid() ? qMax(question.from, today)
                                         : today;
    asked.from = question.from.isValid() ? question.from : QDate(asked.to.year(), asked.to.month(), 1);
    SAIKOKU_TRY(checkPeriod(asked.from, asked.to));
    asked.condition = question.query.condition;
    if (!question.taxItem.isEmpty()) {
        SAIKOKU_TRY(taxItemName(session, question.taxItem));
        SAIKOKU_TRY(mustBeOfMoney(session, asked.campaign));
        asked.taxItem = question.taxItem;
    }
    SAIKOKU_TRY(putPeople(session, question, asked));
    if (!question.list.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const CallList list, asUsage(callList(session, asked.campaign, question.list)));
        asked.list = list.id;
    }
    if (!question.channel.isEmpty()) {
        SAIKOKU_TRY(checkChannel(question.channel));
        asked.channel = question.channel;
    }
    return asked;
}

Result<ReportData> figureReport(Session& session, const char* id, const ReportQuestion& question,
                                const FigureQuestion& asked, FigureRows rows) {
    if (!question.isForComparison) {
        SAIKOKU_TRY(session.log(kOperation, kOperation, QLatin1String(id), logDetail(question, asked),
                                rows.rows.size()));
    }
    ReportData data;
    SAIKOKU_TRY_ASSIGN(data.head, headOf(session, id, question, asked));
    data.head.definitions = definitionsOf(rows.columns) + rows.definitions;
    data.rows = data.total = rows.rows.size();
    data.charts = std::move(rows.charts);
    data.behind = std::move(rows.behind);
    data.notes = std::move(rows.notes);
    data.table =
        std::make_unique<RowsTable>(std::move(rows.columns), std::move(rows.rows), std::move(rows.totals));
    return data;
}

}  // namespace saikoku::reports
