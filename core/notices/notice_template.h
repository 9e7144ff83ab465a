#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

#include "core/base/result.h"
#include "core/notices/letter.h"

namespace saikoku {

struct NoticeRules;

/// @brief A column of a table in a letter.
struct NoticeColumn {
    QString field;  ///< of the row: "tax_item", "due_date", "outstanding" …
    QString title;
    double width = 0;  ///< mm
    bool alignRight = false;
};

/// @brief Something that stands at a fixed place of the first page: a picture of the template, or the
/// office's seal.
struct NoticePlaced {
    QString picture;  ///< file name in the template, or "seal": the office's official seal
    double x = 0;     ///< mm from the left edge of the sheet
    double y = 0;     ///< mm from its top
    double width = 0;
    double height = 0;
};

/// @brief layout.json: lengths in mm, letters in points.
struct NoticeLayout {
    double left = 20;  ///< margins of the body
    double right = 20;
    double top = 20;  ///< of the second page and on
    double bottom = 18;
    double bodyTop = 105;  ///< where the body begins on the first page: below the window
    QString font;          ///< family; empty: the office's usual (IPAmjMincho)
    double letterSize = 10.5;
    double lineHeight = 1.5;  ///< of the letter's size
    bool hasAddress = true;   ///< address block for the window of the envelope
    bool hasSender = true;    ///< sender block at the upper right, with date and letter number
    bool hasCustomerCode = true;
    bool hasFoldMarks = true;
    bool hasEnclosure = false;  ///< a leaflet goes into each envelope: the folding machine is told by a mark
    bool hasPageNumbers = true;  ///< "n / m", and the marks of sheets and enclosures for the folding machine
    QString tray;                ///< printer's tray, by its name; empty: the usual
    bool isDuplex = false;
    std::vector<NoticeColumn> receivables;  ///< columns of the table of open receivables
    std::vector<NoticeColumn> parts;        ///< columns of the table of dated parts
    std::vector<NoticePlaced> placed;
};

/// @brief A letter's template as a folder holds it: layout.json, body.txt, sample.json, preview.png,
/// pictures.
struct NoticeTemplate {
    QString name;                  ///< the folder's; stable, e.g. "final-notice"
    QString title;                 ///< 最終催告書
    QString language;              ///< "ja", "ja-simple", "en"
    QStringList campaigns;         ///< kinds of campaign it is for; empty: taxes
    bool isForOfficers = false;    ///< 差押予告: officers' alone
    bool needsReceivables = true;  ///< 0 open receivables: no letter
    bool needsPromise = false;     ///< has fields of the promise or plan: who has none gets no letter
    bool brings = false;           ///< brings payment slips
    NoticeLayout layout;
    QString body;                         ///< body.txt (docs/notices.md)
    Letter sample;                        ///< sample.json: what the preview is made of
    QHash<QString, QByteArray> pictures;  ///< by file name: PNG
    QByteArray preview;                   ///< PNG of the first page; empty: none
};

/// @brief What is wrong with a template, where.
struct TemplateFault {
    QString file;     ///< "body.txt", "layout.json" …
    int line = 0;     ///< 1, 2 …; 0: of the whole file
    QString field;    ///< the field or key it is about; empty: none
    QString message;  ///< translated: what is wrong and what to do
};

/// @brief "body.txt line 3, {{deadlin}}: …": one sentence with its place.
QString faultText(const TemplateFault& fault);

/// @brief A name as folders have it: small Latin letters, digits and hyphens, 2 to 40 of them, a letter
/// first.
bool isNoticeName(const QString& name);

/// @brief Reads a folder's files (name → bytes): layout.json and body.txt, sample.json (missing: the
/// program's sample), preview.png, pictures as NAME.png. BadInput names template, file, line, value and
/// remedy. What can be read but not sent is templateFaults()' matter.
Result<NoticeTemplate> readNoticeTemplate(const QString& name, const QHash<QString, QByteArray>& files);
/// @brief The files of it, canonical; what readNoticeTemplate() reads back.
QHash<QString, QByteArray> noticeTemplateFiles(const NoticeTemplate& notice);

/// @brief Everything that would stop a run, in order of files and lines; empty: it may be used. Pure.
QList<TemplateFault> templateFaults(const NoticeTemplate& notice);
/// @brief The same by an office's own limits.
QList<TemplateFault> templateFaults(const NoticeTemplate& notice, const NoticeRules& rules);

/// @brief What a folder's files hold, as far as they can be read, with all that is wrong with them, lines as
/// in the files.
struct ReadNotice {
    NoticeTemplate notice;
    QList<TemplateFault> faults;
};
ReadNotice lookAtNotice(const QString& name, const QHash<QString, QByteArray>& files,
                        const NoticeRules& rules);

}  // namespace saikoku
