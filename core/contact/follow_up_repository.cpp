#include "core/contact/follow_up_repository.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <utility>

#include "core/base/clock.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

constexpr qsizetype kAtOnce = 500;

struct FollowUpRow {
    const FollowUp& followUp;
    BroughtBy command;
};

struct FollowUpStepRow {
    qint64 followUp;
    qint64 place;
    const FollowUpStep& step;
    BroughtBy command;
};

void putStep(BulkWriter& rows, const FollowUpStep& step) {
    rows.moment(step.at);
    rows.date(step.usableUntil);
    rows.flag(step.consent);
}

void putEntered(BulkWriter& rows, const FollowUpStep& step, const BroughtBy& command) {
    rows.text(step.note);
    rows.integer(step.operatorId.value);
    rows.moment(command.at);
    rows.date(command.knownOn);
}

void putOrNull(BulkWriter& rows, NegotiationId id) {
    id.isValid() ? rows.integer(id.value) : rows.null();
}

}  // namespace

template <>
BulkTable RowWriter<FollowUpRow>::table() {
    return bulkTable("follow_up",
                     "campaign_id taxpayer_id negotiation_id kind topic state to_whom happened_at "
                     "usable_until consent note "
                     "operator_id entered_at known_on");
}

template <>
void RowWriter<FollowUpRow>::put(BulkWriter& rows, const FollowUpRow& row) {
    rows.integer(row.followUp.campaign.value);
    rows.integer(row.followUp.taxpayer.value);
    putOrNull(rows, row.followUp.negotiation);
    rows.text(codeOf(row.followUp.kind));
    rows.text(row.followUp.topic);
    rows.text(codeOf(row.followUp.first().state));
    rows.text(row.followUp.toWhom);
    putStep(rows, row.followUp.first());
    putEntered(rows, row.followUp.first(), row.command);
}

template <>
BulkTable RowWriter<FollowUpStepRow>::table() {
    return bulkTable(
        "follow_up_step",
        "follow_up_id place state negotiation_id happened_at usable_until consent note operator_id "
        "entered_at known_on");
}

template <>
void RowWriter<FollowUpStepRow>::put(BulkWriter& rows, const FollowUpStepRow& row) {
    rows.integer(row.followUp);
    rows.integer(row.place);
    rows.text(codeOf(row.step.state));
    putOrNull(rows, row.step.negotiation);
    putStep(rows, row.step);
    putEntered(rows, row.step, row.command);
}

QString followUpColumns() {
    return QStringLiteral(
        "f.follow_up_id, f.negotiation_id, f.kind, f.topic, f.state, f.happened_at, f.usable_until, "
        "f.consent, f.to_whom, "
        "f.note, f.operator_id, coalesce(o.display_name, '')");
}

QString followUpStepColumns() {
    return QStringLiteral(
        "s.state, s.negotiation_id, s.happened_at, s.usable_until, s.consent, s.note, s.operator_id, "
        "coalesce(o.display_name, '')");
}

FollowUp followUpIn(Statement& row, int at, CampaignId campaign, TaxpayerId taxpayer) {
    FollowUp followUp;
    followUp.campaign = campaign;
    followUp.taxpayer = taxpayer;
    followUp.id = row.integer(at);
    followUp.negotiation = NegotiationId{row.integerOrNull(at + 1).value_or(0)};
    followUp.kind = valueOfCode<FollowUpKind>(row.text(at + 2)).value_or(FollowUpKind::Slip);
    followUp.topic = row.text(at + 3);
    followUp.toWhom = row.text(at + 8);
    FollowUpStep first;
    first.state = valueOfCode<FollowUpState>(row.text(at + 4)).value_or(FollowUpState::Asked);
    first.at = row.moment(at + 5);
    first.usableUntil = row.date(at + 6);
    first.consent = row.flag(at + 7);
    first.note = row.text(at + 9);
    first.negotiation = followUp.negotiation;
    first.operatorId = OperatorId{row.integer(at + 10)};
    first.operatorName = row.text(at + 11);
    followUp.steps.append(first);
    return followUp;
}

FollowUpStep followUpStepIn(Statement& row, int at) {
    FollowUpStep step;
    step.state = valueOfCode<FollowUpState>(row.text(at)).value_or(FollowUpState::Asked);
    step.negotiation = NegotiationId{row.integerOrNull(at + 1).value_or(0)};
    step.at = row.moment(at + 2);
    step.usableUntil = row.date(at + 3);
    step.consent = row.flag(at + 4);
    step.note = row.text(at + 5);
    step.operatorId = OperatorId{row.integer(at + 6)};
    step.operatorName = row.text(at + 7);
    return step;
}

Result<qint64> FollowUpRepository::add(const FollowUp& followUp, const BroughtBy& command) {
    return RowWriter<FollowUpRow>::addOne(m_db, {followUp, command}, QStringLiteral("follow_up_id"));
}

Result<void> FollowUpRepository::addStep(qint64 followUp, const FollowUpStep& step,
                                         const BroughtBy& command) {
    SAIKOKU_TRY_ASSIGN(
        const qint64 last,
        m_db.selectInteger(
            QStringLiteral(
                "select coalesce(max(s.place), 0) from follow_up_step s where s.follow_up_id = :id"),
            {{QLatin1String(":id"), followUp}}));
    SAIKOKU_TRY(RowWriter<FollowUpStepRow>::addOne(m_db, {followUp, last + 1, step, command}));
    return {};
}

Result<QList<FollowUp>> FollowUpRepository::withSteps(const QString& where, const Bindings& bindings) const {
    SAIKOKU_TRY_ASSIGN(
        auto rows,
        selectAll(
            m_db,
            QStringLiteral("select f.campaign_id, f.taxpayer_id, %1 from %2 f left join operator_name o "
                           "on o.operator_id = f.operator_id where %3 order by f.happened_at, f.follow_up_id")
                .arg(followUpColumns(), view("follow_up_in_force"), where),
            bindings, [](Statement& row) {
                return followUpIn(row, 2, CampaignId{row.integer(0)}, TaxpayerId{row.integer(1)});
            }));
    QList<FollowUp> all(rows.begin(), rows.end());
    SAIKOKU_TRY(addSteps(all));
    return all;
}

Result<void> FollowUpRepository::addSteps(QList<FollowUp>& all) const {
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < all.size(); ++i) {
        places.insert(all.at(i).id, i);
    }
    for (qsizetype from = 0; from < all.size(); from += kAtOnce) {
        QStringList ids;
        for (const FollowUp& each : all.mid(from, kAtOnce)) {
            ids.append(QString::number(each.id));
        }
        SAIKOKU_TRY_ASSIGN(
            const auto steps,
            selectAll(
                m_db,
                QStringLiteral("select s.follow_up_id, %1 from %2 s left join operator_name o on o.operator_id = "
                               "s.operator_id where s.follow_up_id in (%3) order by s.follow_up_id, s.place")
                    .arg(followUpStepColumns(), view("follow_up_step_in_force"), ids.join(u',')),
                {}, [](Statement& row) { return std::pair(row.integer(0), followUpStepIn(row, 1)); }));
        for (const auto& [id, step] : steps) {
            all[places.value(id)].steps.append(step);
        }
    }
    return {};
}

Result<std::optional<FollowUp>> FollowUpRepository::find(qint64 id) const {
    SAIKOKU_TRY_ASSIGN(const QList<FollowUp> found,
                       withSteps(QStringLiteral("f.follow_up_id = :id"), {{QLatin1String(":id"), id}}));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

Result<QList<FollowUp>> FollowUpRepository::of(CampaignId campaign, TaxpayerId taxpayer) const {
    return withSteps(QStringLiteral("f.taxpayer_id = :case and f.campaign_id = :campaign"),
                     {{QLatin1String(":case"), taxpayer}, {QLatin1String(":campaign"), campaign}});
}

Result<QList<FollowUp>> FollowUpRepository::read(CampaignId campaign, const FollowUpReading& reading) const {
    Bindings bindings{{QLatin1String(":campaign"), campaign}};
    // people are found by the index of the case, never all of the campaign by that of its days
    QString where = reading.people ? QStringLiteral("+f.campaign_id = :campaign") : QStringLiteral("f.campaign_id = :campaign");
    if (reading.kind) {
        where += QStringLiteral(" and f.kind = :kind");
        bindings.add(QStringLiteral(":kind"), codeOf(*reading.kind));
    }
    if (reading.from.isValid()) {
        where += QStringLiteral(" and f.happened_at >= :from");
        bindings.add(QStringLiteral(":from"), fromTokyo(reading.from, QTime(0, 0)));
    }
    if (reading.to.isValid()) {
        where += QStringLiteral(" and f.happened_at < :end");
        bindings.add(QStringLiteral(":end"), fromTokyo(reading.to.addDays(1), QTime(0, 0)));
    }
    QStringList states;  // codes of the program: nothing that needs a binding
    for (const auto& [kind, state] : reading.states) {
        states.append(
            QStringLiteral("(f.kind = '%1' and f.state_now = '%2')").arg(codeOf(kind), codeOf(state)));
    }
    if (!states.isEmpty()) {
        where += QStringLiteral(" and (%1)").arg(states.join(QStringLiteral(" or ")));
    }
    return reading.people ? ofPeople(*reading.people, where, bindings) : withSteps(where, bindings);
}

Result<QList<FollowUp>> FollowUpRepository::ofPeople(const QList<TaxpayerId>& people, const QString& where, const Bindings& bindings) const {
    QList<FollowUp> all;
    for (qsizetype from = 0; from < people.size(); from += kAtOnce) {
        QStringList ids;
        for (const TaxpayerId id : people.mid(from, kAtOnce)) {
            ids.append(QString::number(id.value));
        }
        SAIKOKU_TRY_ASSIGN(const QList<FollowUp> some,
                           withSteps(QStringLiteral("f.taxpayer_id in (%1) and ").arg(ids.join(u',')) + where, bindings));
        all.append(some);
    }
    std::sort(all.begin(), all.end(), [](const FollowUp& a, const FollowUp& b) {
        return std::pair(a.first().at, a.id) < std::pair(b.first().at, b.id);
    });
    return all;
}

Result<QList<FollowUpCount>> FollowUpRepository::counts(CampaignId campaign, QDate from, QDate to) const {
    const QString days = QStringLiteral("x.happened_at >= :from and x.happened_at < :end");
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(
            m_db,
            QStringLiteral("select t.kind, t.state, t.topic, count(*), count(distinct t.taxpayer_id) from ("
                           "select x.kind, x.state, x.topic, x.taxpayer_id from %1 x where x.campaign_id = "
                           ":campaign and %3 "
                           "union all select f.kind, x.state, f.topic, f.taxpayer_id from %2 x join %1 f on "
                           "f.follow_up_id = x.follow_up_id "
                           "where f.campaign_id = :campaign and %3) as t group by t.kind, t.state, t.topic "
                           "order by t.kind, t.state, t.topic")
                .arg(view("follow_up_in_force"), view("follow_up_step_in_force"), days),
            {{QLatin1String(":campaign"), campaign},
             {QLatin1String(":from"), fromTokyo(from, QTime(0, 0))},
             {QLatin1String(":end"), fromTokyo(to.addDays(1), QTime(0, 0))}},
            [](Statement& row) {
                return FollowUpCount{valueOfCode<FollowUpKind>(row.text(0)).value_or(FollowUpKind::Slip),
                                     valueOfCode<FollowUpState>(row.text(1)).value_or(FollowUpState::Asked),
                                     row.text(2), row.integer(3), row.integer(4)};
            }));
    return QList<FollowUpCount>(rows.begin(), rows.end());
}

}  // namespace saikoku
