#pragma once

#include <QByteArray>

#include <algorithm>

#include "core/letters/notice_batches.h"
#include "core/security/session.h"

namespace saikoku::test {

/// @brief A batch of a selection with a sheet for each letter, as the run makes one, but without drawing:
/// `bytes` stand for the PDF.
inline Result<NoticeBatch> printedBatch(Session& session, const LetterSelection& selection,
                                        const QByteArray& bytes = QByteArray("%PDF-1.7\n%%EOF\n")) {
    SAIKOKU_TRY_ASSIGN(NoticeBatchMaker maker, NoticeBatchMaker::begin(session, selection));
    constexpr std::size_t kAtOnce = 200;
    for (std::size_t from = 0; from < selection.receivers.size(); from += kAtOnce) {
        const std::vector<TaxpayerId> some(
            selection.receivers.begin() + static_cast<std::ptrdiff_t>(from),
            selection.receivers.begin() +
                static_cast<std::ptrdiff_t>(std::min(from + kAtOnce, selection.receivers.size())));
        SAIKOKU_TRY_ASSIGN(const auto letters, addressedLetters(session, selection, some));
        for (const AddressedLetter& each : letters) {
            PrintedLetter printed;
            printed.number = maker.nextLetterNumber();
            printed.taxpayer = each.receiver;
            printed.taxpayerNumber = each.letter.taxpayerNumber;
            printed.postalCode = each.letter.to.postalCode;
            printed.pages = printed.sheets = 1;
            for (const LetterLine& line : each.letter.lines) {
                printed.amount += line.total();
            }
            printed.postage = Yen(110);
            printed.postages = {{QStringLiteral("standard"), Yen(110), 1}};
            printed.receivables = each.receivables;
            const QList<TaxpayerId> also = selection.joined.value(each.receiver);
            printed.alsoOf.assign(also.begin(), also.end());
            printed.addressMark = each.addressMark;
            SAIKOKU_TRY(maker.addLetter(printed));
        }
    }
    SAIKOKU_TRY(maker.addBytes(bytes));
    SAIKOKU_TRY(maker.commit());
    return noticeBatch(session, maker.number());
}

}  // namespace saikoku::test
