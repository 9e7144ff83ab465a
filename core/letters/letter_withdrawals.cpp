// A batch that was made by mistake, taken back as a whole (notice_batches.h).

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/cases/case_refresh.h"
#include "core/contact/fact_rows_repository.h"
#include "core/contact/follow_up_repository.h"
#include "core/letters/letter_number.h"
#include "core/letters/notice_batch_repository.h"
#include "core/letters/notice_batches.h"
#include "core/letters/notice_template_repository.h"
#include "core/letters/sent_letter_repository.h"
#include "core/security/session.h"
#include "core/store/row_writer.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

const QLatin1String kWithdraw("notice.withdraw");
constexpr qsizetype kLongestReason = 200;   ///< characters
constexpr qsizetype kWrittenAtOnce = 1000;  ///< of more cases the summaries wait for the day roll

Result<NoticeBatchRow> batchIn(Session& session, CampaignId campaign, const QString& number) {
    const std::optional<qint64> id = typedBatchNumber(number);
    if (!id) {
        return fail(ErrorCode::BadInput,
                    Text::tr("\"%1\" is no number of a batch. Write it as on the check sheet, e.g. B000012.")
                        .arg(number));
    }
    SAIKOKU_TRY_ASSIGN(auto row, NoticeBatchRepository(session.db()).find(NoticeBatchId{*id}));
    if (!row || row->batch.campaign != campaign) {
        return fail(ErrorCode::NotFound, Text::tr("There is no batch %1 in this campaign.").arg(number));
    }
    return *std::move(row);
}

Result<QString> reasonOf(const QString& typed) {
    const QString reason = typed.simplified();
    if (reason.isEmpty()) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Write why it is taken back: the log and the record keep it."));
    }
    if (reason.size() > kLongestReason) {
        return fail(ErrorCode::BadInput, Text::tr("The reason has %1 characters. Write %2 at most.")
                                             .arg(reason.size())
                                             .arg(kLongestReason));
    }
    return reason;
}

/// What left on an earlier day may be in people's hands: an officer decides.
Result<void> mayWithdraw(Session& session, const NoticeBatchRow& row) {
    const bool isOfToday = row.knownOn == session.today();
    return isOfToday && !row.isForOfficers
               ? Result<void>()
               : session.require(Permission::Hold, kWithdraw, batchNumber(row.batch.id.value));
}

class Withdrawal {
public:
    Withdrawal(Session& session, const NoticeBatchRow& row, const QString& reason)
        : m_session(session), m_row(row), m_reason(reason) {}

    Result<void> store() {
        SAIKOKU_TRY(holdSeatLock(m_session.db(), SeatLock::Letters));
        SAIKOKU_TRY(shareSeatLock(m_session.db(), SeatLock::Facts));
        SAIKOKU_TRY_ASSIGN(m_dispatches, SentLetterRepository(m_session.db()).ofBatch(m_row.batch.id.value));
        SAIKOKU_TRY(nothingCameOfIt());
        SAIKOKU_TRY_ASSIGN(const bool isFirst, NoticeBatchRepository(m_session.db())
                                                   .withdraw(m_row.batch.id, m_reason, m_session.actor().id,
                                                             m_session.clock().nowUtc(), m_session.today()));
        if (!isFirst) {
            return fail(ErrorCode::Rule,
                        Text::tr("Batch %1 was taken back already.").arg(m_row.batch.number));
        }
        SAIKOKU_TRY(takeBackDispatches());
        SAIKOKU_TRY(askForSlipsAgain());
        SAIKOKU_TRY(refresh());
        return m_session.log(kWithdraw, QStringLiteral("notice_batch"), m_row.batch.number,
                             {{QStringLiteral("notice"), m_row.batch.notice}}, m_row.batch.letters);
    }

    void finish() {
        if (!m_isWritten) {
            followTouchedCases(m_session);
        }
    }

private:
    Result<void> nothingCameOfIt() const {
        const auto gone =
            std::count_if(m_dispatches.begin(), m_dispatches.end(), [](const LetterDispatch& each) {
                return each.returnedOn.isValid() || each.answeredOn.isValid();
            });
        if (gone == 0) {
            return {};
        }
        return fail(
            ErrorCode::Rule,
            Text::tr("Letters of batch %1 came back or were answered, so they did leave. Cases: %2. Take "
                     "back a return that was recorded by mistake first.")
                .arg(m_row.batch.number)
                .arg(gone));
    }

    QList<TaxpayerId> cases() const {
        QList<TaxpayerId> all;
        for (const LetterDispatch& each : m_dispatches) {
            all.append(each.taxpayer);
        }
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }

    Result<void> takeBackDispatches() {
        SAIKOKU_TRY_ASSIGN(auto rows, RowWriter<DispatchWithdrawalRow>::open(m_session.db()));
        for (const LetterDispatch& each : m_dispatches) {
            SAIKOKU_TRY(rows.add(
                {each.id, m_reason, m_session.actor().id, m_session.clock().nowUtc(), m_session.today()}));
        }
        SAIKOKU_TRY(rows.finish());
        return {};
    }

    Result<bool> bringsSlips() const {
        SAIKOKU_TRY_ASSIGN(
            const std::vector<NoticeVersion> versions,
            NoticeTemplateRepository(m_session.db()).everyVersion(m_session.today(), m_row.batch.notice));
        return std::any_of(versions.begin(), versions.end(), [&](const NoticeVersion& each) {
            return each.version == m_row.batch.version && each.notice.brings;
        });
    }

    /// Slips that went with it are on nobody's way: they are to be printed once more. Those that the same
    /// person sent otherwise on that day are on theirs.
    Result<void> askForSlipsAgain() {
        SAIKOKU_TRY_ASSIGN(const bool hadSlips, bringsSlips());
        if (!hadSlips) {
            return {};
        }
        FollowUpReading reading;
        reading.kind = FollowUpKind::Slip;
        reading.states = {{FollowUpKind::Slip, FollowUpState::Sent}};
        reading.people = cases();
        FollowUpRepository repository(m_session.db());
        SAIKOKU_TRY_ASSIGN(const QList<FollowUp> sent, repository.read(m_row.batch.campaign, reading));
        for (const FollowUp& each : sent) {
            const FollowUpStep& last = each.last();
            const bool isOfBatch = last.operatorId == m_row.by && last.at >= m_row.batch.madeAt &&
                                   each.first().at <= m_row.batch.madeAt &&
                                   toTokyo(last.at).date() == m_row.knownOn;
            if (!isOfBatch) {
                continue;
            }
            FollowUpStep again;
            again.state = FollowUpState::Asked;
            again.at = std::max(m_session.clock().nowUtc(), last.at);
            again.note = m_reason;
            again.operatorId = m_session.actor().id;
            SAIKOKU_TRY(
                repository.addStep(each.id, again, {m_session.today(), m_session.clock().actualUtc()}));
        }
        return {};
    }

    Result<void> refresh() {
        const QList<TaxpayerId> all = cases();
        m_isWritten = all.size() <= kWrittenAtOnce || m_session.clock().isAnotherDay();
        return m_isWritten ? refreshCases(m_session, all) : refreshTouchedCases(m_session, all);
    }

    Session& m_session;
    const NoticeBatchRow& m_row;
    const QString& m_reason;
    std::vector<LetterDispatch> m_dispatches;
    bool m_isWritten = true;
};

}  // namespace

Result<NoticeBatch> withdrawBatch(Session& session, CampaignId campaign, const QString& number,
                                  const QString& typedReason) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, kWithdraw, number));
    SAIKOKU_TRY_ASSIGN(const NoticeBatchRow row, batchIn(session, campaign, number));
    SAIKOKU_TRY_ASSIGN(const QString reason, reasonOf(typedReason));
    SAIKOKU_TRY(mayWithdraw(session, row));
    Withdrawal withdrawal(session, row, reason);
    SAIKOKU_TRY(transact(session.db(), [&] { return withdrawal.store(); }));
    withdrawal.finish();
    return noticeBatch(session, row.batch.number);
}

}  // namespace saikoku
