#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"

namespace saikoku {

/// @brief For which use the person's consent is asked (個人情報保護法69条2項1号, 地方税法22条).
enum class ConsentKind {
    Welfare,      ///< 福祉等へのつなぎ: what is known here goes to another office
    Sms,          ///< SMSでの案内
    Workplace,    ///< 勤務先への連絡: the named payroll contact
    Recording,    ///< 通話の録音
    Family,       ///< 家族・代理人への説明
    Interpreter,  ///< 通訳の同席: who interprets hears what is owed
};

QString codeOf(ConsentKind kind);   ///< welfare, sms, workplace, recording, family, interpreter
QString labelOf(ConsentKind kind);  ///< translated
template <>
std::optional<ConsentKind> valueOfCode(QStringView code);
template <>
std::vector<ConsentKind> allValues();

/// @brief In which way it was said.
enum class ConsentWay { Telephone, Counter, Writing, Online };

QString codeOf(ConsentWay way);   ///< telephone, counter, writing, online
QString labelOf(ConsentWay way);  ///< translated
template <>
std::optional<ConsentWay> valueOfCode(QStringView code);
template <>
std::vector<ConsentWay> allValues();

/// @brief 同意: given, or withdrawn; of a kind the newest counts.
struct Consent {
    qint64 id = 0;
    TaxpayerId taxpayer;
    CampaignId campaign;  ///< in which it was said; the note is told there alone
    ConsentKind kind = ConsentKind::Welfare;
    bool isGiven = true;
    QDate saidOn;
    ConsentWay way = ConsentWay::Telephone;
    QString note;
    OperatorId operatorId;
    QString operatorName;  ///< filled on reading
    QDateTime enteredAt;   ///< UTC
    QDate knownOn;
};

/// @brief 保証人: who answers for the debt beside the person.
struct Guarantor {
    qint64 id = 0;
    TaxpayerId taxpayer;
    std::optional<ReceivableId> receivable;  ///< none: for all of the case
    QString name;
    QString address;
    QString phoneDigits;
    bool isJoint = false;            ///< 連帯保証人
    std::optional<Yen> limit;        ///< 極度額; none: without
    QString note;                    ///< contract, day
    std::optional<bool> mayContact;  ///< as an officer decided; none: nobody has, so not
    QString decisionReason;
    OperatorId operatorId;
    QDateTime enteredAt;  ///< UTC
    QDate knownOn;
};

/// @brief 債権の発生原因 and 担保 of one receivable, or of all of the case; the newest counts.
struct ClaimCause {
    qint64 id = 0;
    TaxpayerId taxpayer;
    std::optional<ReceivableId> receivable;
    QString cause;
    QDate aroseOn;     ///< invalid: not known
    QString security;  ///< 担保; empty: none
    OperatorId operatorId;
    QDateTime enteredAt;  ///< UTC
    QDate knownOn;
};

/// @brief 援用: the debtor invoked that the time of this private claim has run (民法145条).
struct LimitationInvocation {
    qint64 id = 0;
    TaxpayerId taxpayer;
    ReceivableId receivable;
    QDate invokedOn;
    ConsentWay way = ConsentWay::Writing;
    QString note;
    OperatorId operatorId;
    QString operatorName;  ///< filled on reading
    QDateTime enteredAt;   ///< UTC
    QDate knownOn;
};

/// @brief What the office knows of a case's claims beyond what was delivered.
struct ClaimFile {
    QList<Consent> consents;      ///< the newest of each kind, withdrawn ones too
    QList<Consent> said;          ///< all that was ever said of consents, newest first
    QList<LimitationInvocation> invocations;  ///< in force, oldest first
    QList<Guarantor> guarantors;  ///< in force
    QList<ClaimCause> causes;     ///< in force; that of the whole case last

    /// @brief Given and not withdrawn.
    bool allows(ConsentKind kind) const;
    /// @brief Said no to; who was never asked has not.
    bool refuses(ConsentKind kind) const;
    /// @brief The newest word on it; nothing when nobody asked.
    const Consent* consentTo(ConsentKind kind) const;
    /// @brief Its own, else that of the whole case; nothing when neither is known.
    const ClaimCause* causeOf(ReceivableId receivable) const;

    /// @brief Takes out what a campaign is not told: others' notes and, where nothing is owed, guarantors, causes and invocations.
    void narrowTo(CampaignId campaign, bool hasMoney);
    /// @brief Of masked people: that there is something, not whom, where or in which words.
    void mask();
};

}  // namespace saikoku
