#include "core/figures/contractor_figures_repository.h"

#include <map>

#include "core/contact/follow_up.h"
#include "core/contact/negotiation_codes.h"
#include "core/figures/record_sql.h"
#include "core/figures/tokyo_time_sql.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

using ByDay = std::map<std::pair<QDate, qint64>, RecordedDay>;

QString result(ResultCode code) {
    return QStringLiteral("n.result = '%1'").arg(codeOf(code));
}

QString countOf(const QString& condition) {
    return QStringLiteral("cast(sum(case when %1 then 1 else 0 end) as bigint)").arg(condition);
}

/// Rows of day and person in front of whatever is counted.
class DayReader {
public:
    explicit DayReader(const FigureScope& scope) : m_scope(scope) {}

    QString day(const char* moment) const {
        return tokyo_sql::day(m_scope.db().dialect(), QLatin1String(moment));
    }
    QString view(const char* name) const { return m_scope.view(QLatin1String(name)); }
    /// Of the campaign's cases and people, with facts of the period.
    QString asked(const char* alias, const char* moment) const {
        const QString a = QLatin1String(alias);
        return QStringLiteral("%1.campaign_id = :campaign").arg(a) +
               m_scope.momentsOnly(a + u'.' + QLatin1String(moment)) +
               m_scope.casesOnly(a + QStringLiteral(".taxpayer_id")) +
               m_scope.peopleOnly(a + QStringLiteral(".operator_id"));
    }

    template <class Put>
    Result<void> read(const QString& sql, ByDay& days, Put put) const {
        SAIKOKU_TRY_ASSIGN(Statement rows, m_scope.db().select(sql, m_scope.bindingsOf(sql)));
        while (rows.next()) {
            const QDate on = QDate::fromString(rows.text(0), Qt::ISODate);
            RecordedDay& own = days[{on, rows.integer(1)}];
            own.day = on;
            own.who = rows.id<OperatorId>(1);
            put(own, rows);
        }
        return rows.finish();
    }

private:
    const FigureScope& m_scope;
};

Result<void> readRecords(const DayReader& reader, ByDay& days) {
    const QString n = QStringLiteral("n");
    const QString call = record_sql::isCall(n);
    const QString person = record_sql::isWithPerson(n);
    const auto ofCalls = [&](const QString& condition) {
        return countOf(QStringLiteral("%1 and (%2)").arg(call, condition));
    };
    const QString dead =
        QStringLiteral("%1 or %2 or %3")
            .arg(result(ResultCode::NotInUse), result(ResultCode::WrongNumber), result(ResultCode::Fax));
    const QString family = QStringLiteral("%1 or (n.counterpart = '%2' and (%3 or %4))")
                               .arg(result(ResultCode::Family), codeOf(Counterpart::Family),
                                    result(ResultCode::Reached), result(ResultCode::CutOff));
    const QStringList counted{reader.day("n.happened_at"),
                              QStringLiteral("n.operator_id"),
                              countOf(call),
                              ofCalls(person),
                              ofCalls(family),
                              ofCalls(result(ResultCode::NoAnswer)),
                              ofCalls(result(ResultCode::Voicemail)),
                              ofCalls(result(ResultCode::Busy)),
                              ofCalls(dead),
                              countOf(record_sql::isInbound(n)),
                              countOf(QStringLiteral("n.reported_paid_on is not null"))};
    const QString sql = QStringLiteral("select %1 from %2 n where %3 group by 1, 2")
                            .arg(counted.join(QStringLiteral(", ")), reader.view("negotiation_in_force"),
                                 reader.asked("n", "happened_at"));
    return reader.read(sql, days, [](RecordedDay& own, Statement& row) {
        own.calls = row.integer(2);
        own.reached = row.integer(3);
        own.family = row.integer(4);
        own.noAnswer = row.integer(5);
        own.voicemail = row.integer(6);
        own.busy = row.integer(7);
        own.dead = row.integer(8);
        own.others =
            own.calls - own.reached - own.family - own.noAnswer - own.voicemail - own.busy - own.dead;
        own.inbound = row.integer(9);
        own.saidPaid = row.integer(10);
    });
}

Result<void> readPromises(const DayReader& reader, ByDay& days) {
    const QString sql =
        QStringLiteral(
            "select %1, n.operator_id, count(*), cast(sum(p.amount) as bigint) from %2 n "
            "join %3 p on p.negotiation_id = n.negotiation_id where n.channel = '%5' and "
            "p.instalment_plan_id is null and %4 group by 1, 2")
            .arg(reader.day("n.happened_at"), reader.view("negotiation_in_force"),
                 reader.view("promise_in_force"), reader.asked("n", "happened_at"), codeOf(Channel::Phone));
    return reader.read(sql, days, [](RecordedDay& own, Statement& row) {
        own.promises = row.integer(2);
        own.promised = row.yen(3);
    });
}

QString followUp(FollowUpKind kind, const QStringList& states = {}) {
    const QString sql = QStringLiteral("f.kind = '%1'").arg(codeOf(kind));
    return states.isEmpty()
               ? sql
               : sql + QStringLiteral(" and f.state in ('%1')").arg(states.join(QStringLiteral("', '")));
}

/// Its beginnings; a form that is sent may be a later step too.
Result<void> readFollowUps(const DayReader& reader, ByDay& days) {
    const QString sent = codeOf(FollowUpState::FormSent);
    const QString asked =
        followUp(FollowUpKind::DirectDebit, {codeOf(FollowUpState::Asked), codeOf(FollowUpState::Advised)});
    const QString begun =
        QStringLiteral("select %1, f.operator_id, %2, %3, %4, %5 from %6 f where %7 group by 1, 2")
            .arg(reader.day("f.happened_at"), countOf(followUp(FollowUpKind::Slip)), countOf(asked),
                 countOf(followUp(FollowUpKind::DirectDebit, {sent})),
                 countOf(followUp(FollowUpKind::Complaint)), reader.view("follow_up_in_force"),
                 reader.asked("f", "happened_at"));
    SAIKOKU_TRY(reader.read(begun, days, [](RecordedDay& own, Statement& row) {
        own.slipsAsked = row.integer(2);
        own.debitAsked = row.integer(3);
        own.debitSent = row.integer(4);
        own.complaints = row.integer(5);
    }));
    // of the step: who took it and when, on whose case it is
    const QString taken = QStringLiteral(
                              "select %1, f.operator_id, count(*) from (select s.operator_id, s.happened_at, "
                              "w.campaign_id, w.taxpayer_id from %2 s "
                              "join %3 w on w.follow_up_id = s.follow_up_id where w.kind = '%4' and s.state "
                              "= '%5') f where %6 group by 1, 2")
                              .arg(reader.day("f.happened_at"), reader.view("follow_up_step_in_force"),
                                   reader.view("follow_up_in_force"), codeOf(FollowUpKind::DirectDebit), sent,
                                   reader.asked("f", "happened_at"));
    return reader.read(taken, days,
                       [](RecordedDay& own, Statement& row) { own.debitSent += row.integer(2); });
}

Result<void> readHandovers(const DayReader& reader, ByDay& days) {
    const QString sql =
        QStringLiteral("select %1, h.operator_id, count(*) from %2 h where %3 group by 1, 2")
            .arg(reader.day("h.handed_at"), reader.view("handover_known"), reader.asked("h", "handed_at"));
    return reader.read(sql, days, [](RecordedDay& own, Statement& row) { own.handedOver = row.integer(2); });
}

}  // namespace

Result<std::vector<RecordedDay>> ContractorFiguresRepository::recordedDays() const {
    const DayReader reader(m_scope);
    ByDay days;
    SAIKOKU_TRY(readRecords(reader, days));
    SAIKOKU_TRY(readPromises(reader, days));
    SAIKOKU_TRY(readFollowUps(reader, days));
    SAIKOKU_TRY(readHandovers(reader, days));
    std::vector<RecordedDay> all;
    for (const auto& [key, day] : days) {
        all.push_back(day);
    }
    return all;
}

Result<QHash<OperatorId, RosterName>> ContractorFiguresRepository::people() const {
    const QString sql =
        QStringLiteral(
            "select o.operator_id, o.login, o.display_name from operator_name o where o.login <> ''") +
        m_scope.peopleOnly(QStringLiteral("o.operator_id"));
    SAIKOKU_TRY_ASSIGN(Statement rows, m_scope.db().select(sql, m_scope.bindingsOf(sql)));
    QHash<OperatorId, RosterName> people;
    while (rows.next()) {
        people.insert(rows.id<OperatorId>(0), {rows.text(1), rows.text(2)});
    }
    SAIKOKU_TRY(rows.finish());
    return people;
}

}  // namespace saikoku
