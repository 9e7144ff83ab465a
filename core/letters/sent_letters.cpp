// 発送管理: letters that left (notice_batches.h).

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

#include "core/cases/case_reading.h"
#include "core/cases/case_tables.h"
#include "core/letters/letter_number.h"
#include "core/letters/notice_batches.h"
#include "core/letters/sent_letter_repository.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

const QLatin1String kList("notice.sent");
constexpr int kMostRows = 1000;

}  // namespace

Result<std::vector<SentLetter>> sentLetters(Session& session, const SentLetterQuery& query) {
    SAIKOKU_TRY(session.require(Permission::View, kList));
    if (!query.batch.isEmpty() && !typedBatchNumber(query.batch)) {
        return fail(ErrorCode::BadInput,
                    Text::tr("\"%1\" is no number of a batch. Write it as on the check sheet, e.g. B000012.")
                        .arg(query.batch));
    }
    SentLetterQuery asked = query;
    asked.most = std::clamp(query.most, 1, kMostRows);
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(std::vector<SentLetter> letters,
                       SentLetterRepository(session.db(), facts).list(asked));
    QList<TaxpayerId> shown;
    for (SentLetter& letter : letters) {
        letter.isMasked = letter.isMasked && !isRevealed(session, letter.taxpayer);
        if (letter.isMasked) {
            letter.returnReason.reset();  // where somebody lives, or not, may follow from it
            letter.step.reset();
        }
        letter.research = letter.step ? labelOf(*letter.step) : QString();
        shown.append(letter.taxpayer);
    }
    SAIKOKU_TRY(countRead(session, shown));
    SAIKOKU_TRY(session.log(
        kList, QStringLiteral("case"),
        query.taxpayer.isValid() ? QString::number(query.taxpayer.value) : QString(),
        {{QStringLiteral("returned"), query.onlyReturned}, {QStringLiteral("batch"), query.batch}},
        static_cast<qint64>(letters.size())));
    return letters;
}

}  // namespace saikoku
