#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/notices/customer_barcode.h"
#include "core/notices/envelope.h"
#include "core/notices/letter.h"
#include "core/notices/notice_body.h"
#include "core/notices/notice_template.h"
#include "reports/paper/paper_writer.h"

namespace saikoku::reports {

/// @brief What the letters of one run share.
struct LetterRun {
    NoticeTemplate notice;
    LetterOffice office;
    Envelope envelope;
    QDate date;                              ///< on the letters
    RepresentativePostcodes representative;  ///< get no customer barcode
    bool hasEnclosure =
        false;  ///< the folding machine adds its enclosure: told by a mark on each envelope's last sheet
    bool isSpecimen = false;  ///< 見本 across every page: previews of a template
};

/// @brief How a letter came out.
struct LetterPages {
    int pages = 0;
    int sheets = 0;              ///< half of it where printed on both sides, rounded up
    std::vector<int> envelopes;  ///< sheets of each envelope
};

/// @brief A page as a picture, for the window and for tests: 32 bits a pixel, 0xffRRGGBB in the machine's
/// order (QImage::Format_RGB32).
struct PagePicture {
    int width = 0;
    int height = 0;
    int bytesPerLine = 0;
    QByteArray pixels;
};

/// @brief Letters as one PDF/A4 (pango and cairo: every sign searchable, fonts embedded), written as it
/// grows, so that 20,000 letters need no more memory than one. Any thread, one at a time.
class LetterWriter {
public:
    /// @brief NotFound names a font that this machine has not; BadInput a picture that can't be read.
    /// @param made stands in the file: the same letters and moment give the same bytes.
    static Result<LetterWriter> begin(LetterRun run, PdfSink sink, const QDateTime& made);
    LetterWriter(LetterWriter&&) noexcept;
    ~LetterWriter();

    /// @brief Draws one. Fails, naming template, place and case, with nothing drawn of it: an empty field, an
    /// address that doesn't fit the window, a name that doesn't fit a line.
    Result<LetterPages> add(const Letter& letter);
    /// @brief Pages that are no letter, e.g. the check sheet of a batch. `draw` is given what makes an empty page
    /// behind those before it.
    Result<void> addPages(const std::function<void(const std::function<PageCanvas&()>& newPage)>& draw);
    Result<void> finish();

private:
    struct Inside;
    explicit LetterWriter(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

/// @brief The pages of one letter as pictures, drawn by the same code as the PDF.
Result<std::vector<PagePicture>> letterPictures(const LetterRun& run, const Letter& letter, int dotsPerInch);

/// @brief The same as a PNG file.
Result<QByteArray> pagePng(const PagePicture& page);

/// @brief How many pages it will have, without drawing.
Result<LetterPages> measureLetter(const LetterRun& run, const Letter& letter);

/// @brief The same PDF under a password (AES-256, qpdf).
Result<QByteArray> encryptedPdf(const QByteArray& pdf, const QString& password);

}  // namespace saikoku::reports
