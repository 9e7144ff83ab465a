#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/notices/notice_body.h"
#include "reports/letters/frame_words.h"
#include "reports/letters/letter_writer.h"
#include "reports/letters/page_flow.h"

namespace saikoku::reports {

/// @brief Puts the filled body down the pages. BadInput names template, line of body.txt and case: a table
/// without rows or columns, a picture that is missing, damaged or higher than a page, a slip that can't be
/// drawn.
class BodyLayout {
public:
    BodyLayout(PageFlow& flow, const LetterRun& run, const Letter& letter);

    Result<void> put(const std::vector<NoticeBlock>& blocks);

private:
    Result<void> putOne(const NoticeBlock& block, const NoticeBlock* next);
    void putLines(const NoticeBlock& block, const TextStyle& style);
    void putHeading(const NoticeBlock& block, const NoticeBlock* next);
    void putBullet(const NoticeBlock& block);
    void putRule();
    void putSignature();
    Result<void> putTable(const NoticeBlock& block);
    Result<void> putSlips(const NoticeBlock& block);
    Result<void> putPicture(const NoticeBlock& block);
    Result<void> putFrame(const NoticeBlock& block);
    Result<void> putKept(const NoticeBlock& block);
    Result<double> heightOf(const std::vector<NoticeBlock>& blocks) const;
    tl::unexpected<Error> wrong(const NoticeBlock& block, const QString& what) const;

    TextStyle style() const;
    double lineHeight() const;

    PageFlow& m_flow;
    const LetterRun& m_run;
    const Letter& m_letter;
    const FrameWords& m_words;
};

}  // namespace saikoku::reports
