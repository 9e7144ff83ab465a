#include "app/cli/why_json.h"

#include <QJsonObject>

#include "app/cli/case_json.h"
#include "core/eligibility/why_not_now.h"

namespace saikoku::cli {

QJsonArray whyReasonsJson(const WhyNotNow& why) {
    QJsonArray reasons;
    for (const ReasonTally& reason : why.reasons) {
        reasons.append(QJsonObject{{QStringLiteral("code"), reason.code},
                                   {QStringLiteral("label"), eligibilityReasonLabel(reason.code)},
                                   {QStringLiteral("cases"), reason.all.cases},
                                   {QStringLiteral("only"), reason.alone.cases},
                                   {QStringLiteral("yen"), reason.all.yen.amount()},
                                   {QStringLiteral("only_yen"), reason.alone.yen.amount()},
                                   {QStringLiteral("next"), reason.next ? momentJson(*reason.next) : QJsonValue()}});
    }
    return reasons;
}

}  // namespace saikoku::cli
