// A batch while it is drawn, and how it is stored (notice_batches.h).

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#include "core/base/sealed_spool.h"
#include "core/cases/case_refresh.h"
#include "core/contact/campaign_member_repository.h"
#include "core/contact/fact_rows_repository.h"
#include "core/contact/follow_up_repository.h"
#include "core/contact/letter_rules.h"
#include "core/letters/letter_candidates.h"
#include "core/letters/letter_number.h"
#include "core/letters/notice_batch_repository.h"
#include "core/letters/sealed_file.h"
#include "core/letters/sent_letter_repository.h"
#include "core/letters/since_selection_repository.h"
#include "core/security/audit_head.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/row_writer.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/work/follow_ups.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

const QLatin1String kPrint("notice.print");
constexpr qsizetype kWrittenAtOnce = 1000;  ///< of more cases the summaries wait for the day roll
constexpr qsizetype kAtOnce = 500;

Error tooMany() {
    return {ErrorCode::Rule,
            Text::tr("A batch holds %1 letters at most. Narrow the selection.")
                .arg(NoticeBatchMaker::kMostLetters),
            {}};
}

void addUp(const std::vector<PrintedLetter>& letters, NoticeBatch& batch) {
    for (const PrintedLetter& letter : letters) {
        countLetter(letter, batch);
    }
}

}  // namespace

void countLetter(const PrintedLetter& letter, NoticeBatch& batch) {
    ++batch.letters;
    batch.pages += letter.pages;
    batch.sheets += letter.sheets;
    batch.envelopes += letter.envelopes;
    batch.amount += letter.amount;
    batch.postage += letter.postage;
    for (const PostageCount& each : letter.postages) {
        const auto place =
            std::find_if(batch.postages.begin(), batch.postages.end(), [&](const PostageCount& other) {
                return std::pair(other.rate, other.kind) >= std::pair(each.rate, each.kind);
            });
        if (place != batch.postages.end() && place->rate == each.rate && place->kind == each.kind) {
            place->envelopes += each.envelopes;
        } else {
            batch.postages.insert(place, each);  // the cheaper first
        }
    }
}

struct NoticeBatchMaker::Inside {
    Session& session;
    const LetterSelection& selection;
    NoticeBatchRow row = {};
    SealedSpool spool;  ///< sealed pieces one after the other
    std::vector<PrintedLetter> letters = {};
    std::vector<qsizetype> pieceSizes = {};
    FileSealer sealer{[this](const QByteArray& sealed) -> Result<void> {
        pieceSizes.push_back(sealed.size());
        return spool.append(sealed);
    }};
    qint64 newestBatch = 0;
    bool isWritten = true;

    QList<TaxpayerId> cases() const {
        QSet<TaxpayerId> all;
        for (const PrintedLetter& letter : letters) {
            all.insert(letter.taxpayer);
            all.unite(QSet<TaxpayerId>(letter.alsoOf.begin(), letter.alsoOf.end()));
        }
        QList<TaxpayerId> sorted = all.values();
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    }

    Result<void> nobodyGoneMeanwhile(const QList<TaxpayerId>& all) const {
        SAIKOKU_TRY_ASSIGN(const qint64 now, NoticeBatchRepository(session.db()).newestImport());
        if (now == newestBatch) {
            return {};
        }
        for (qsizetype from = 0; from < all.size(); from += kAtOnce) {
            const QList<TaxpayerId> some = all.mid(from, kAtOnce);
            SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> there,
                               CampaignMemberRepository(session.db()).among(row.batch.campaign, some));
            if (there.size() < some.size()) {
                return fail(ErrorCode::Rule,
                            Text::tr("An import was taken back meanwhile and cases of the selection are no "
                                     "longer on file. Select anew; nothing was stored."));
            }
        }
        return {};
    }

    /// Also where the same letter may go again at once: not twice by one selection's answer.
    Result<void> nobodyGotItMeanwhile(const QList<TaxpayerId>& all) const {
        if (selection.request.isSingle) {
            return {};
        }
        SAIKOKU_TRY_ASSIGN(
            const QSet<TaxpayerId> sent,
            SentLetterRepository(session.db()).sentAfter(selection.newestDispatch, selection.request.notice));
        const auto twice =
            std::count_if(all.begin(), all.end(), [&](TaxpayerId one) { return sent.contains(one); });
        if (twice > 0) {
            return fail(ErrorCode::Rule,
                        Text::tr("Another seat printed this letter for cases of the selection meanwhile. "
                                 "Cases: %1. Select anew; nothing was stored.")
                            .arg(twice));
        }
        return {};
    }

    /// What was read when a letter was drawn may have changed until all of them were.
    Result<void> nothingSaidMeanwhile(const QList<TaxpayerId>& all) const {
        SAIKOKU_TRY_ASSIGN(const qint64 now, NoticeBatchRepository(session.db()).newestImport());
        SAIKOKU_TRY_ASSIGN(
            const QSet<TaxpayerId> touched,
            SinceSelectionRepository(session.db()).touched(selection.newestPromise, selection.newestHold));
        QList<TaxpayerId> asked;
        std::copy_if(all.begin(), all.end(), std::back_inserter(asked),
                     [&](TaxpayerId one) { return now != newestBatch || touched.contains(one); });
        if (asked.isEmpty()) {
            return {};
        }
        SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<LetterRules>());
        const CandidateQuestion question =
            candidateQuestion(selection.request, selection.version.notice, *rules);
        using Candidates = QHash<TaxpayerId, LetterCandidate>;
        SAIKOKU_TRY_ASSIGN(const Candidates found, letterCandidates(session, question, asked, {}));
        const auto stopped = std::count_if(found.begin(), found.end(), [&](const LetterCandidate& each) {
            return stopsNow(exclusionOf(each.facts, question.letter), each.id);
        });
        if (stopped > 0) {
            return fail(
                ErrorCode::Rule,
                Text::tr("Cases of the selection promised, paid, were put on a hold or became protected "
                         "meanwhile. Cases: %1. Select anew; nothing was stored.")
                    .arg(stopped));
        }
        return {};
    }

    bool stopsNow(std::optional<LetterExclusion> reason, TaxpayerId taxpayer) const {
        if (!reason) {
            return false;
        }
        switch (*reason) {
            case LetterExclusion::Protected:
            case LetterExclusion::Held:
            case LetterExclusion::ActivePromise:
            case LetterExclusion::SaysPaid: return true;
            case LetterExclusion::PaidMeanwhile:  // of those joined to it the letter may tell nothing anyway
                return std::any_of(letters.begin(), letters.end(),
                                   [&](const PrintedLetter& each) { return each.taxpayer == taxpayer; });
            default: return false;
        }
    }

    /// The next sealed piece out of the spool; empty: there are no more.
    std::function<Result<QByteArray>()> pieces() {
        return [this, place = std::size_t(0), at = qint64(0)]() mutable -> Result<QByteArray> {
            if (place == pieceSizes.size()) {
                return QByteArray();
            }
            const qsizetype size = pieceSizes[place++];
            at += size;
            return spool.read(at - size, size);
        };
    }

    Result<void> addDispatches() const {
        SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<LetterRules>());
        const NoticeBatch& batch = row.batch;
        SAIKOKU_TRY_ASSIGN(auto rows, RowWriter<SentLetterRow>::open(session.db()));
        SentLetterRow sent{batch.campaign,
                           {},
                           rules->kindOf(batch.notice),
                           batch.notice,
                           QString::number(batch.version),
                           batch.date,
                           {},
                           row.by,
                           batch.madeAt,
                           row.knownOn};
        for (const PrintedLetter& letter : letters) {
            sent.letter = letter.number;
            sent.taxpayer = letter.taxpayer;
            SAIKOKU_TRY(rows.add(sent));
            for (const TaxpayerId also : letter.alsoOf) {
                if (selection.samePerson.contains(also)) {
                    sent.taxpayer = also;
                    SAIKOKU_TRY(rows.add(sent));
                }
            }
        }
        SAIKOKU_TRY(rows.finish());
        return {};
    }

    /// Slips that were asked for are printed and on their way with the letters.
    Result<void> stepSlips() const {
        QList<qint64> ids;
        for (const PrintedLetter& letter : letters) {
            ids.append(selection.slips.value(letter.taxpayer));
        }
        std::sort(ids.begin(), ids.end());
        const FollowUpRepository repository(session.db());
        for (const qint64 id : ids) {
            SAIKOKU_TRY_ASSIGN(const auto followUp, repository.find(id));
            if (!followUp) {
                continue;  // its record was corrected meanwhile
            }
            const FollowUpState state = followUp->last().state;
            if (state != FollowUpState::Asked && state != FollowUpState::Printed) {
                return fail(ErrorCode::Rule,
                            Text::tr("A payment slip of the selection was sent or called off by another seat "
                                     "meanwhile. Select anew; nothing was stored."));
            }
            FollowUpChange change;
            change.id = id;
            change.usableUntil = selection.request.usableUntil;
            if (state == FollowUpState::Asked) {
                change.to = FollowUpState::Printed;
                SAIKOKU_TRY(stepFollowUp(session, row.batch.campaign, change));
            }
            SAIKOKU_TRY_ASSIGN(const auto printed, repository.find(id));
            if (printed && printed->last().state == FollowUpState::Printed) {
                change.to = FollowUpState::Sent;
                change.usableUntil = {};
                SAIKOKU_TRY(stepFollowUp(session, row.batch.campaign, change));
            }
        }
        return {};
    }

    Result<void> refresh(const QList<TaxpayerId>& all) {
        isWritten = all.size() <= kWrittenAtOnce || session.clock().isAnotherDay();
        return isWritten ? refreshCases(session, all) : refreshTouchedCases(session, all);
    }

    Result<void> store() {
        const QList<TaxpayerId> all = cases();
        SAIKOKU_TRY_ASSIGN(const NoticeVersion stored, storedNoticeVersion(session, selection.version));
        row.version = stored.id;
        row.batch.version = stored.version;
        SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::Letters));
        SAIKOKU_TRY(shareSeatLock(session.db(), SeatLock::Facts));
        SAIKOKU_TRY(nobodyGoneMeanwhile(all));
        SAIKOKU_TRY(nobodyGotItMeanwhile(all));
        SAIKOKU_TRY(nothingSaidMeanwhile(all));
        NoticeBatchRepository repository(session.db());
        SAIKOKU_TRY(repository.add(row));
        SAIKOKU_TRY(repository.addLetters(row.batch.id, letters));
        SAIKOKU_TRY(repository.addFile(row.batch.id, pieces(), sealer.key()));
        SAIKOKU_TRY(addDispatches());
        SAIKOKU_TRY(stepSlips());
        SAIKOKU_TRY(refresh(all));
        return session.log(kPrint, QStringLiteral("notice_batch"), row.batch.number,
                           {{QStringLiteral("notice"), row.batch.notice},
                            {QStringLiteral("version"), row.batch.version},
                            {QStringLiteral("sheets"), row.batch.sheets},
                            {QStringLiteral("condition"), selection.logged}},
                           row.batch.letters);
    }
};

NoticeBatchMaker::NoticeBatchMaker(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
NoticeBatchMaker::NoticeBatchMaker(NoticeBatchMaker&&) noexcept = default;
NoticeBatchMaker::~NoticeBatchMaker() = default;

Result<NoticeBatchMaker> NoticeBatchMaker::begin(Session& session, const LetterSelection& selection) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, kPrint, selection.request.notice));
    if (selection.version.notice.isForOfficers) {
        SAIKOKU_TRY(session.require(Permission::Hold, kPrint, selection.request.notice));
    }
    if (selection.receivers.size() > kMostLetters) {
        return fail(tooMany());
    }
    if (selection.request.isSpecimen) {
        return fail(ErrorCode::Rule, Text::tr("Specimens are only looked at: no batch is made of them."));
    }
    SAIKOKU_TRY_ASSIGN(SealedSpool spool, SealedSpool::open());
    auto inside = std::unique_ptr<Inside>(new Inside{session, selection, {}, std::move(spool)});
    NoticeBatch& batch = inside->row.batch;
    SAIKOKU_TRY_ASSIGN(batch.id, transact(session.db(), [&] {
                           return NoticeBatchRepository(session.db())
                               .takeNumber(session.actor().id, session.clock().nowUtc());
                       }));
    SAIKOKU_TRY_ASSIGN(const auto head, newestHead(session.db()));
    SAIKOKU_TRY_ASSIGN(inside->newestBatch, NoticeBatchRepository(session.db()).newestImport());
    batch.number = batchNumber(batch.id.value);
    batch.campaign = selection.request.campaign;
    batch.notice = selection.request.notice;
    batch.title = selection.version.notice.title;
    batch.version = selection.version.version;
    batch.isShippedVersion = selection.version.isShipped;
    batch.conditions = selection.conditions;
    batch.date = selection.request.date;
    batch.deadline = selection.request.deadline;
    batch.envelope = selection.envelope.title;
    batch.logHead = head ? head->hash : QString();
    batch.madeBy = session.actor().displayName;
    batch.madeAt = session.clock().nowUtc();
    inside->row.by = session.actor().id;
    inside->row.knownOn = session.today();
    return NoticeBatchMaker(std::move(inside));
}

QString NoticeBatchMaker::number() const {
    return m_inside->row.batch.number;
}

QString NoticeBatchMaker::nextLetterNumber() const {
    return letterNumber(m_inside->row.batch.id.value, static_cast<int>(m_inside->letters.size()) + 1);
}

QDateTime NoticeBatchMaker::madeAt() const {
    return m_inside->row.batch.madeAt;
}

QString NoticeBatchMaker::logHead() const {
    return m_inside->row.batch.logHead;
}

Result<void> NoticeBatchMaker::addLetter(const PrintedLetter& letter) {
    if (m_inside->letters.size() >= kMostLetters) {
        return fail(tooMany());
    }
    if (letter.isSpecimen) {
        return fail(
            ErrorCode::Rule,
            Text::tr("The payment slips would be specimens: the office's company code is not set. Set "
                     "\"company\" of rules/payment_slip.json first (saikoku-cli rules set), or make the "
                     "letters as specimens, which count as sent nowhere."));
    }
    m_inside->letters.push_back(letter);
    return {};
}

Result<void> NoticeBatchMaker::addBytes(QByteArrayView bytes) {
    return m_inside->sealer.add(bytes);
}

NoticeBatch NoticeBatchMaker::soFar() const {
    NoticeBatch batch = m_inside->row.batch;
    addUp(m_inside->letters, batch);
    return batch;
}

Result<NoticeBatchId> NoticeBatchMaker::commit() {
    Inside& inside = *m_inside;
    if (inside.letters.empty()) {
        return fail(ErrorCode::Rule, Text::tr("No letter could be made. Nothing was stored."));
    }
    addUp(inside.letters, inside.row.batch);
    SAIKOKU_TRY(inside.sealer.finish());
    inside.row.fileHash = inside.sealer.hash();
    SAIKOKU_TRY(transact(inside.session.db(), [&] { return inside.store(); }));
    if (!inside.isWritten) {
        followTouchedCases(inside.session);
    }
    return inside.row.batch.id;
}

}  // namespace saikoku
