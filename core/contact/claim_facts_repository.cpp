#include "core/contact/claim_facts_repository.h"

#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

struct DecisionRow {
    qint64 guarantor = 0;
    bool mayContact = false;
    ClaimStep step;
};

struct EndRow {
    qint64 guarantor = 0;
    ClaimStep step;
};

struct TakenBackRow {
    qint64 invocation = 0;
    ClaimStep step;
};

std::optional<qint64> valueOf(const std::optional<ReceivableId>& receivable) {
    return receivable ? std::optional(receivable->value) : std::nullopt;
}

std::optional<ReceivableId> receivableIn(Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(ReceivableId{row.integer(column)});
}

}  // namespace

template <>
BulkTable RowWriter<Consent>::table() {
    return bulkTable("consent", "taxpayer_id campaign_id kind is_given said_on how note operator_id entered_at known_on");
}

template <>
void RowWriter<Consent>::put(BulkWriter& rows, const Consent& row) {
    rows.integer(row.taxpayer.value);
    rows.integer(row.campaign.value);
    rows.text(codeOf(row.kind));
    rows.flag(row.isGiven);
    rows.date(row.saidOn);
    rows.text(codeOf(row.way));
    rows.text(row.note);
    rows.integer(row.operatorId.value);
    rows.moment(row.enteredAt);
    rows.date(row.knownOn);
}

template <>
BulkTable RowWriter<Guarantor>::table() {
    return bulkTable("guarantor",
                     "taxpayer_id receivable_id name address phone_digits is_joint limit_yen note "
                     "operator_id entered_at known_on");
}

template <>
void RowWriter<Guarantor>::put(BulkWriter& rows, const Guarantor& row) {
    rows.integer(row.taxpayer.value);
    rows.integer(valueOf(row.receivable));
    rows.text(row.name);
    rows.text(row.address);
    rows.text(row.phoneDigits);
    rows.flag(row.isJoint);
    rows.integer(row.limit ? std::optional(row.limit->amount()) : std::nullopt);
    rows.text(row.note);
    rows.integer(row.operatorId.value);
    rows.moment(row.enteredAt);
    rows.date(row.knownOn);
}

template <>
BulkTable RowWriter<ClaimCause>::table() {
    return bulkTable("claim_cause",
                     "taxpayer_id receivable_id cause arose_on security operator_id entered_at known_on");
}

template <>
void RowWriter<ClaimCause>::put(BulkWriter& rows, const ClaimCause& row) {
    rows.integer(row.taxpayer.value);
    rows.integer(valueOf(row.receivable));
    rows.text(row.cause);
    rows.date(row.aroseOn);
    rows.text(row.security);
    rows.integer(row.operatorId.value);
    rows.moment(row.enteredAt);
    rows.date(row.knownOn);
}

template <>
BulkTable RowWriter<DecisionRow>::table() {
    return bulkTable("guarantor_decision", "guarantor_id may_contact reason operator_id decided_at known_on");
}

template <>
void RowWriter<DecisionRow>::put(BulkWriter& rows, const DecisionRow& row) {
    rows.integer(row.guarantor);
    rows.flag(row.mayContact);
    rows.text(row.step.reason);
    rows.integer(row.step.by.value);
    rows.moment(row.step.at);
    rows.date(row.step.knownOn);
}

template <>
BulkTable RowWriter<EndRow>::table() {
    return bulkTable("guarantor_end", "guarantor_id reason operator_id ended_at known_on");
}

template <>
void RowWriter<EndRow>::put(BulkWriter& rows, const EndRow& row) {
    rows.integer(row.guarantor);
    rows.text(row.step.reason);
    rows.integer(row.step.by.value);
    rows.moment(row.step.at);
    rows.date(row.step.knownOn);
}

template <>
BulkTable RowWriter<LimitationInvocation>::table() {
    return bulkTable("limitation_invocation",
                     "taxpayer_id receivable_id invoked_on how note operator_id entered_at known_on");
}

template <>
void RowWriter<LimitationInvocation>::put(BulkWriter& rows, const LimitationInvocation& row) {
    rows.integer(row.taxpayer.value);
    rows.integer(row.receivable.value);
    rows.date(row.invokedOn);
    rows.text(codeOf(row.way));
    rows.text(row.note);
    rows.integer(row.operatorId.value);
    rows.moment(row.enteredAt);
    rows.date(row.knownOn);
}

template <>
BulkTable RowWriter<TakenBackRow>::table() {
    return bulkTable("limitation_invocation_end",
                     "limitation_invocation_id reason operator_id ended_at known_on");
}

template <>
void RowWriter<TakenBackRow>::put(BulkWriter& rows, const TakenBackRow& row) {
    rows.integer(row.invocation);
    rows.text(row.step.reason);
    rows.integer(row.step.by.value);
    rows.moment(row.step.at);
    rows.date(row.step.knownOn);
}

Result<qint64> ClaimFactsRepository::add(const Consent& consent) {
    return RowWriter<Consent>::addOne(m_db, consent, QStringLiteral("consent_id"));
}

Result<qint64> ClaimFactsRepository::add(const Guarantor& guarantor) {
    return RowWriter<Guarantor>::addOne(m_db, guarantor, QStringLiteral("guarantor_id"));
}

Result<qint64> ClaimFactsRepository::add(const ClaimCause& cause) {
    return RowWriter<ClaimCause>::addOne(m_db, cause, QStringLiteral("claim_cause_id"));
}

Result<void> ClaimFactsRepository::decide(qint64 guarantor, bool mayContact, const ClaimStep& step) {
    SAIKOKU_TRY(RowWriter<DecisionRow>::addOne(m_db, {guarantor, mayContact, step}));
    return {};
}

Result<void> ClaimFactsRepository::end(qint64 guarantor, const ClaimStep& step) {
    SAIKOKU_TRY(RowWriter<EndRow>::addOne(m_db, {guarantor, step}));
    return {};
}

Result<qint64> ClaimFactsRepository::add(const LimitationInvocation& invocation) {
    return RowWriter<LimitationInvocation>::addOne(m_db, invocation, QStringLiteral("limitation_invocation_id"));
}

Result<void> ClaimFactsRepository::takeBack(qint64 invocation, const ClaimStep& step) {
    SAIKOKU_TRY(RowWriter<TakenBackRow>::addOne(m_db, {invocation, step}));
    return {};
}

/// @param source a view or the table itself
Result<QList<Consent>> ClaimFactsRepository::consentsIn(const char* source, TaxpayerId taxpayer, const char* order) const {
    SAIKOKU_TRY_ASSIGN(const auto rows,
                       selectAll(m_db,
                                 QStringLiteral("select c.consent_id, c.kind, c.is_given, c.said_on, c.how, "
                                                "c.note, c.operator_id, c.entered_at, "
                                                "coalesce(o.display_name, ''), c.campaign_id from %1 c left join "
                                                "operator_name o on o.operator_id = c.operator_id "
                                                "where c.taxpayer_id = :case order by c.consent_id %2")
                                     .arg(view(source), QLatin1String(order)),
                                 {{QLatin1String(":case"), taxpayer}}, [&](Statement& row) {
                                     return Consent{
                                         row.integer(0),
                                         taxpayer,
                                         CampaignId{row.integer(9)},
                                         valueOfCode<ConsentKind>(row.text(1)).value_or(ConsentKind::Welfare),
                                         row.flag(2),
                                         row.date(3),
                                         valueOfCode<ConsentWay>(row.text(4)).value_or(ConsentWay::Telephone),
                                         row.text(5),
                                         OperatorId{row.integer(6)},
                                         row.text(8),
                                         row.moment(7),
                                         {}};
                                 }));
    return QList<Consent>(rows.begin(), rows.end());
}

Result<QList<LimitationInvocation>> ClaimFactsRepository::invocationsOf(TaxpayerId taxpayer) const {
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(m_db,
                  QStringLiteral("select v.limitation_invocation_id, v.receivable_id, v.invoked_on, v.how, v.note, "
                                 "v.operator_id, coalesce(o.display_name, ''), v.entered_at from %1 v left join "
                                 "operator_name o on o.operator_id = v.operator_id "
                                 "where v.taxpayer_id = :case order by v.limitation_invocation_id")
                      .arg(view("limitation_invocation_in_force")),
                  {{QLatin1String(":case"), taxpayer}}, [&](Statement& row) {
                      LimitationInvocation each;
                      each.id = row.integer(0);
                      each.taxpayer = taxpayer;
                      each.receivable = ReceivableId{row.integer(1)};
                      each.invokedOn = row.date(2);
                      each.way = valueOfCode<ConsentWay>(row.text(3)).value_or(ConsentWay::Writing);
                      each.note = row.text(4);
                      each.operatorId = OperatorId{row.integer(5)};
                      each.operatorName = row.text(6);
                      each.enteredAt = row.moment(7);
                      return each;
                  }));
    return QList<LimitationInvocation>(rows.begin(), rows.end());
}

Result<ClaimFile> ClaimFactsRepository::of(TaxpayerId taxpayer) const {
    const Bindings person{{QLatin1String(":case"), taxpayer}};
    ClaimFile file;
    SAIKOKU_TRY_ASSIGN(file.consents, consentsIn("consent_in_force", taxpayer, "asc"));
    SAIKOKU_TRY_ASSIGN(file.said, consentsIn("consent", taxpayer, "desc"));
    SAIKOKU_TRY_ASSIGN(file.invocations, invocationsOf(taxpayer));
    SAIKOKU_TRY_ASSIGN(
        const auto guarantors,
        selectAll(m_db,
                  QStringLiteral(
                      "select g.guarantor_id, g.receivable_id, g.name, g.address, g.phone_digits, "
                      "g.is_joint, g.limit_yen, g.note, "
                      "g.may_contact, coalesce(g.decision_reason, ''), g.operator_id, g.entered_at from %1 g "
                      "where g.taxpayer_id = :case order by g.guarantor_id")
                      .arg(view("guarantor_in_force")),
                  person, [&](Statement& row) {
                      Guarantor each;
                      each.id = row.integer(0);
                      each.taxpayer = taxpayer;
                      each.receivable = receivableIn(row, 1);
                      each.name = row.text(2);
                      each.address = row.text(3);
                      each.phoneDigits = row.text(4);
                      each.isJoint = row.flag(5);
                      each.limit = row.isNull(6) ? std::nullopt : std::optional(row.yen(6));
                      each.note = row.text(7);
                      each.mayContact = row.isNull(8) ? std::nullopt : std::optional(row.flag(8));
                      each.decisionReason = row.text(9);
                      each.operatorId = OperatorId{row.integer(10)};
                      each.enteredAt = row.moment(11);
                      return each;
                  }));
    SAIKOKU_TRY_ASSIGN(
        const auto causes,
        selectAll(m_db,
                  QStringLiteral("select c.claim_cause_id, c.receivable_id, c.cause, c.arose_on, c.security, "
                                 "c.operator_id, c.entered_at from %1 c "
                                 "where c.taxpayer_id = :case order by case when c.receivable_id is null "
                                 "then 1 else 0 end, c.receivable_id")
                      .arg(view("claim_cause_in_force")),
                  person, [&](Statement& row) {
                      return ClaimCause{row.integer(0),
                                        taxpayer,
                                        receivableIn(row, 1),
                                        row.text(2),
                                        row.date(3),
                                        row.text(4),
                                        OperatorId{row.integer(5)},
                                        row.moment(6),
                                        {}};
                  }));
    file.guarantors = QList<Guarantor>(guarantors.begin(), guarantors.end());
    file.causes = QList<ClaimCause>(causes.begin(), causes.end());
    return file;
}

}  // namespace saikoku
