#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/notices/notice_body.h"

namespace saikoku::reports {

/// @brief A line of the sheet on the notice board. More may not be shown there.
struct NoticeBoardEntry {
    QString name;
    QString document;  ///< kind and date alone: neither tax nor sum
    QDate postedOn;
    QDate servedOn;
};

/// @brief 公示送達 (地方税法20条の2): the sheet that hangs on the office's notice board, as PDF/A4 with as
/// many pages as it needs, the head of the table on each. Pure; the same entries and moment give the same
/// bytes. BadInput without an entry; NotFound: a font is missing.
/// @param on the day that stands on it
Result<QByteArray> noticeBoardPdf(const LetterOffice& office, const std::vector<NoticeBoardEntry>& entries,
                                  QDate on, const QDateTime& made);

}  // namespace saikoku::reports
