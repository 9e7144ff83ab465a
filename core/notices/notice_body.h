#pragma once

#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/notices/letter_fields.h"
#include "core/notices/notice_template.h"

namespace saikoku {

/// @brief What a line of body.txt is after its fields were filled in (docs/notices.md).
enum class NoticeBlockKind {
    Heading,    ///< "# text": centred, large
    Paragraph,  ///< any line; a leading full-width blank stays
    Right,      ///< "> text": flush right
    Bullet,     ///< "- text": hanging
    Gap,        ///< an empty line
    Rule,       ///< "---"
    Table,      ///< "[receivables]", "[parts]": `name` says which; the head repeats on each page
    Slip,       ///< "[slip]": the payment slips, each with its codes
    Picture,    ///< "[picture NAME HEIGHT]": mm
    Signature,  ///< "[signature]": lines for date, address, name and seal of who signs
    Frame,      ///< "[frame]" … "[end]": what stands between is framed (`inner`)
    Keep,       ///< "[keep]" … "[end]": stays on one page (`inner`)
    PageBreak,  ///< "[page]"
};

/// @brief A run of letters of one weight: **bold** in body.txt.
struct NoticeRun {
    QString text;
    bool isBold = false;
};

struct NoticeBlock {
    NoticeBlockKind kind = NoticeBlockKind::Paragraph;
    std::vector<NoticeRun> runs;
    QString name;       ///< of Table, Picture
    double height = 0;  ///< of Picture, mm
    std::vector<NoticeBlock> inner;
    int line = 0;  ///< of body.txt
};

/// @brief What a letter needs from the office and its batch beside the letter itself; fields of every letter.
struct LetterOffice {
    QString name;        ///< みらい市
    QString department;  ///< 納税課
    QString postalCode;
    QString address;
    QString phone;
    QString hours;    ///< when it answers
    QString signer;   ///< みらい市長 ○○; empty: none
    QByteArray seal;  ///< PNG; empty: none, or not permitted
};

/// @brief The body with its fields filled in. A field that is unknown or empty and stands in no section of
/// its own fails: BadInput naming template, line, field and case. Values never become markup. Pure.
Result<std::vector<NoticeBlock>> fillBody(const NoticeTemplate& notice, const Letter& letter,
                                          const LetterOffice& office);

}  // namespace saikoku
