#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

#include "core/notices/letter.h"
#include "core/notices/notice_template.h"
#include "reports/letters/letter_writer.h"

namespace saikoku::reports {

/// A word as it stands on the paper; mm from the left and top edge.
struct PaperWord {
    int page = 1;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    QString text;
};

/// A template of the body with the usual columns, a letter of so many lines, a run with 長形3号.
NoticeTemplate paperNotice(const QString& body);
Letter paperLetter(int lines = 3);
LetterRun paperRun(const QString& body);

/// The letters as one PDF, made at a fixed moment; stops the test at an error.
QByteArray pdfOf(const LetterRun& run, const std::vector<Letter>& letters,
                 std::vector<LetterPages>* pages = nullptr);
/// What add() says of a letter that can't be drawn; empty: it was drawn.
QString refusalOf(const LetterRun& run, const Letter& letter);

/// What a tool of poppler-utils writes of the PDF; "-" stands for its output.
QString toolOutput(const QString& tool, const QStringList& before, const QByteArray& pdf,
                   const QStringList& after = {});
QString textOf(const QByteArray& pdf);
QList<PaperWord> wordsOf(const QByteArray& pdf);
/// The first word that holds the text; one at (-1, -1) when there is none.
PaperWord wordWith(const QList<PaperWord>& words, const QString& text, int page = 0);

/// A PNG of one grey; big pictures for limits.
QByteArray greyPng(int width, int height);

}  // namespace saikoku::reports
