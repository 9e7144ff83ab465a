#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"
#include "core/base/yen.h"
#include "core/contact/dispatch.h"
#include "core/letters/letter_selection.h"

namespace saikoku {

class Session;

using NoticeBatchId = TypedId<struct NoticeBatchTag>;

/// @brief Envelopes of one kind of postage.
struct PostageCount {
    QString kind;  ///< "standard" 定形 …, and the rate: one line of the cover
    Yen rate;
    int envelopes = 0;

    Yen yen() const { return rate * envelopes; }
};

/// @brief A letter of a batch as it was printed.
struct PrintedLetter {
    QString number;
    TaxpayerId taxpayer;
    QString taxpayerNumber;
    QString postalCode;
    int pages = 0;
    int sheets = 0;
    int envelopes = 1;
    Yen amount;
    Yen postage;
    std::vector<PostageCount> postages;     ///< its envelopes by kind
    std::vector<ReceivableId> receivables;  ///< what it asked for
    std::vector<TaxpayerId> alsoOf;         ///< other cases whose arrears stand in it
    QString addressMark;                    ///< AddressedLetter::addressMark
    bool isMasked = false;    ///< read: of a protected person who is not revealed, without the postcode
    bool isSpecimen = false;  ///< made: its slips bear the dummy company's code and can't be paid at a store
};

/// @brief What was made at one go.
struct NoticeBatch {
    NoticeBatchId id;
    QString number;  ///< on the cover, e.g. "B000012"
    CampaignId campaign;
    QString notice;  ///< name of the template
    QString title;
    int version = 0;
    bool isShippedVersion = false;  ///< the program's own wording
    QString conditions;
    QDate date;  ///< on the letters
    QDate deadline;
    int letters = 0;
    int pages = 0;
    int sheets = 0;
    int envelopes = 0;
    Yen amount;
    Yen postage;
    std::vector<PostageCount> postages;
    QString envelope;  ///< title
    QString logHead;   ///< newest head of the log when it was made, as on the cover
    QString madeBy;
    QDateTime madeAt;          ///< UTC
    QString checkedBy;         ///< the second person; empty: not yet
    QDateTime checkedAt;       ///< UTC
    bool hasFile = true;       ///< kept until retention
    QString withdrawnBy;       ///< it was made by mistake; empty: it counts
    QDateTime withdrawnAt;     ///< UTC
    QString withdrawnBecause;  ///< in words
    int returned = 0;
    int calledBack = 0;
    int paid10 = 0;  ///< cases paid within 10, 30, 60 days of it
    int paid30 = 0;
    int paid60 = 0;

    bool isWithdrawn() const { return withdrawnAt.isValid(); }
};

/// @brief Adds a letter to a batch's sums and envelopes. Pure.
void countLetter(const PrintedLetter& letter, NoticeBatch& batch);

/// @brief Collects a batch while it is drawn and stores all of it or nothing: letters, dispatches, file, log
/// entry. Nobody waits while letters are drawn: begin() takes the batch's number in a moment's transaction
/// (of one given up a gap stays, 欠番), its letters are numbered within it, so that two seats never give the
/// same; what is drawn waits sealed in a file of its own without a name (SealedSpool); commit() stores it at
/// one go.
class NoticeBatchMaker {
public:
    static constexpr std::size_t kMostLetters = 99'999;  ///< what a letter's number can tell

    /// @brief Permission::SendNotices, officers' templates Permission::Hold too. Session and selection must
    /// outlive it.
    static Result<NoticeBatchMaker> begin(Session& session, const LetterSelection& selection);
    NoticeBatchMaker(NoticeBatchMaker&&) noexcept;
    ~NoticeBatchMaker();  ///< nothing is stored without commit()

    QString number() const;  ///< of the batch
    QString nextLetterNumber()
        const;  ///< of the next letter, e.g. "12-00034-7": batch, place in it, check digit
    QDateTime madeAt() const;
    QString logHead() const;  ///< newest head of the log's chain, for the cover
    /// @brief Rule for a letter whose slips are specimens: it may not count as sent.
    Result<void> addLetter(const PrintedLetter& letter);
    /// @brief Some more bytes of the file, which is kept sealed in the store.
    Result<void> addBytes(QByteArrayView bytes);
    /// @brief What the batch comes to so far: for its cover.
    NoticeBatch soFar() const;
    /// @brief Rule: a letter of the template left to one of these cases since the selection was made (another
    /// seat), or one of them was put on a hold, promised, became protected or paid all meanwhile.
    Result<NoticeBatchId> commit();

private:
    struct Inside;
    explicit NoticeBatchMaker(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

/// @brief Newest first. Permission::View.
Result<std::vector<NoticeBatch>> noticeBatches(Session& session, CampaignId campaign, int most);
Result<NoticeBatch> noticeBatch(Session& session, const QString& number);
/// @brief Its letters in order; of protected people who are not revealed without the postcode.
/// Permission::SendNotices; logged.
Result<std::vector<PrintedLetter>> lettersOfBatch(Session& session, NoticeBatchId batch);
/// @brief Hands out the file as it was written, byte for byte, in pieces. Permission::SendNotices, of an
/// officers' template Permission::Hold too, with a letter to somebody who is protected
/// Permission::SeeProtected too; logged as a print. NotFound after retention.
Result<void> batchFile(Session& session, NoticeBatchId batch,
                       const std::function<bool(QByteArrayView)>& take);
/// @brief A second person looked at cover and sample. Permission::SendNotices; not who made it; logged. Rule
/// when somebody did already, and for a batch that was taken back.
Result<void> checkBatch(Session& session, NoticeBatchId batch);
/// @brief Takes away the files kept longer than the office's days (rules/letters.json), by the real day
/// whatever the business date; letters and dispatches stay. How many. Permission::Rules, as who sets the
/// days; logged.
Result<int> removeOldBatchFiles(Session& session);

/// @brief Steps after a return: field check 実態調査, new address found, 公示送達 to be served, served until
/// a day.
enum class AddressStep { FieldCheck, Found, NotFound, PublicService, Served };
QString codeOf(AddressStep step);
QString labelOf(AddressStep step);
template <>
std::optional<AddressStep> valueOfCode(QStringView code);
template <>
std::vector<AddressStep> allValues();

/// @brief A letter that left, with what became of it: 発送管理.
struct SentLetter {
    qint64 dispatch = 0;
    CampaignId campaign = {};
    QString number;
    QString batchNumber;  ///< empty: none of the program's
    TaxpayerId taxpayer;
    QString taxpayerNumber;
    QString name;
    bool isMasked = false;
    QString title;
    QDate sentOn;
    Yen amount;
    QDate returnedOn;
    qint64 dispatchReturn = 0;  ///< which return of it; 0: it did not come back
    std::optional<ReturnReason> returnReason;
    QString research;  ///< step of the address research in words; empty: none
    std::optional<AddressStep> step;
    QDate answeredOn;
    QDate paidOn;  ///< first receipt for what it asked, after it left
};

struct SentLetterQuery {
    CampaignId campaign = {};
    QString batch = {};         ///< number; empty: all
    TaxpayerId taxpayer = {};   ///< of one case alone
    bool onlyReturned = false;  ///< the research list
    QString search = {};        ///< number of a letter or a taxpayer, or a name
    int offset = 0;
    int most = 200;
};
/// @brief Newest first. Permission::View; logged as a search.
Result<std::vector<SentLetter>> sentLetters(Session& session, const SentLetterQuery& query);

/// @brief A letter of the campaign came back. `letter` as printed, typed or scanned (spaces, full width and
/// hyphens don't count). Permission::SendNotices; logged. NotFound names the number, also where it is another
/// campaign's; Rule when it came back already.
Result<SentLetter> letterReturned(Session& session, CampaignId campaign, const QString& letter,
                                  ReturnReason reason, QDate on, const QString& note);

/// @brief The return of a letter was recorded by mistake: it counts for nothing from now on, and so do the
/// steps that were taken because of it; the letter may come back once more. Permission::SendNotices, after a
/// service by publication Permission::Hold too; logged. BadInput without a reason; Rule when it did not come
/// back.
Result<SentLetter> undoReturn(Session& session, CampaignId campaign, const QString& letter,
                              const QString& reason);

/// @brief A batch of the campaign was made by mistake: its letters count as never sent (limitation, "sent
/// within N days", effects), slips that were asked for are asked for again; its file stays until retention.
/// On the batch's own business day Permission::SendNotices, later Permission::Hold too; of an officers'
/// template always; logged. BadInput without a reason; Rule when one of its letters came back or was
/// answered, and when it was taken back already.
Result<NoticeBatch> withdrawBatch(Session& session, CampaignId campaign, const QString& number,
                                  const QString& reason);

/// @brief Of a letter of the campaign. Permission::SendNotices; public service Permission::Hold too; logged.
/// BadInput without words for what was found and for a day on the notice board before the letter came back or
/// after today; Rule for a letter that did not come back, and for Served before the office's days
/// (service_days) have passed.
/// @param postedOn of PublicService: the day on the notice board; invalid: today
Result<void> addAddressStep(Session& session, CampaignId campaign, qint64 dispatch, AddressStep step,
                            const QString& note, QDate postedOn = {});

/// @brief 公示送達: what may be shown on the notice board, and until when (地方税法20条の2: served seven days
/// after it was posted).
struct PublicServiceRow {
    qint64 dispatch = 0;
    QString name;      ///< the person served
    QString document;  ///< its kind and date alone; neither tax nor sum
    QDate postedOn;
    QDate servedOn;
};
/// @brief Protected people are left out (their names may not hang there). Permission::SendNotices; logged as
/// a print.
Result<std::vector<PublicServiceRow>> publicServiceList(Session& session, CampaignId campaign);

}  // namespace saikoku
