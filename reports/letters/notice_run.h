#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

#include "core/base/result.h"
#include "core/letters/letter_selection.h"
#include "core/letters/notice_batches.h"
#include "reports/letters/letter_writer.h"

namespace saikoku::reports {

/// @brief What became of a run.
struct NoticeRunResult {
    NoticeBatch batch;
    std::vector<ExcludedCases> excluded;  ///< with those that could not be drawn
    QStringList undrawable;               ///< a sentence each: case, place, remedy
    int specimens = 0;  ///< letters whose slips are specimens (見本): no batch may be made of them
};

/// @brief Letters drawn so far of how many; false cancels, and nothing is left behind.
using RunProgress = std::function<bool(qint64 done, qint64 all)>;

/// @brief Draws the letters of a selection and stores batch, dispatches and file as one.
/// Permission::SendNotices; logged with condition and count. The last page is the check sheet (点検票) for a
/// second person: counts, postage by kind, conditions, newest head of the log; it stands last, as its counts
/// are known when the last letter is drawn. A letter that can't be drawn (an address or name that doesn't
/// fit) is left out and told of; an empty or unknown field stops the run with template, field and case, and
/// nothing is stored. Rule while the slips are specimens: the office's company code comes first.
Result<NoticeRunResult> makeNotices(Session& session, const LetterSelection& selection,
                                    const RunProgress& progress);

/// @brief The same without storing or drawing anything: counts, pages, postage. `--dry-run`.
Result<NoticeRunResult> rehearseNotices(Session& session, const LetterSelection& selection,
                                        const RunProgress& progress);

/// @brief What a letter would look like. Permission::SendNotices; logged as a look at the case.
Result<std::vector<PagePicture>> previewLetter(Session& session, const LetterSelection& selection,
                                               TaxpayerId receiver, int dotsPerInch);

/// @brief The letters with 見本 across every page and without numbers, to a path: to look at, and nothing of
/// them counts as sent. Permission::SendNotices; logged with condition and count.
Result<NoticeRunResult> writeSpecimens(Session& session, const LetterSelection& selection,
                                       const QString& path, const RunProgress& progress);

/// @brief The selection's first letter to a path: a page of it where the path ends with .png, else as
/// writeSpecimens(). Permission::SendNotices; logged.
Result<NoticeRunResult> writePreview(Session& session, const LetterSelection& selection, const QString& path,
                                     int dotsPerInch, int page);

/// @brief The batch's file as it was written, to a path (spooled beside it, for the owner alone); under a
/// password where one is given.
Result<void> writeBatchFile(Session& session, NoticeBatchId batch, const QString& path,
                            const QString& password = {});
/// @brief One PDF per number of sheets a letter has, NAME-1.pdf …, and the check sheet as NAME-check.pdf; all
/// of them or none. Their paths.
Result<QStringList> writeBatchFilesBySheets(Session& session, NoticeBatchId batch, const QString& path,
                                            const QString& password = {});
/// @brief The index: one row per letter.
Result<void> writeBatchIndex(Session& session, NoticeBatchId batch, const QString& path);

}  // namespace saikoku::reports
