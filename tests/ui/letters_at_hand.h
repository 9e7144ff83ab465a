#pragma once

#include "core/letters/notice_batches.h"
#include "core/security/session.h"
#include "core/work/office_profile.h"
#include "reports/letters/notice_run.h"

namespace saikoku::test {

inline constexpr CampaignId kTaxLetters{1};

/// @brief The office as letters name it, all of it fictional.
inline Result<void> setSender(Session& session) {
    return setLetterSender(
        session, {QStringLiteral("架空市"), QStringLiteral("納税課"), QStringLiteral("999-0222"),
                  QStringLiteral("架空市本町1番地"), QStringLiteral("0999-22-1111"),
                  QStringLiteral("平日 8時30分から17時15分"), QStringLiteral("架空市長 架空 一郎")});
}

/// @brief A batch of the template to everybody of the condition, without the window.
inline Result<NoticeBatch> makeBatch(Session& session, const QString& condition,
                                     const QString& notice = QStringLiteral("notice")) {
    LetterRequest request;
    request.campaign = kTaxLetters;
    request.notice = notice;
    request.condition = condition;
    request.date = session.today();
    request.notAgainDays = 0;
    SAIKOKU_TRY_ASSIGN(const LetterSelection selection, selectLetters(session, request));
    SAIKOKU_TRY_ASSIGN(const reports::NoticeRunResult result, reports::makeNotices(session, selection, {}));
    return result.batch;
}

}  // namespace saikoku::test
