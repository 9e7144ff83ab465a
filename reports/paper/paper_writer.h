#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>

#include "core/base/result.h"
#include "reports/paper/page_canvas.h"

namespace saikoku::reports {

/// @brief Takes the bytes of a PDF as they come; false: stop (disk full).
using PdfSink = std::function<bool(QByteArrayView bytes)>;

/// @brief What stands in a PDF beside its pages.
struct PdfTitle {
    QString title = {};
    QString author = {};
    QDateTime made = {};  ///< the same pages and moment give the same bytes
};

/// @brief Pages as one PDF, written as it grows; fonts embedded, every sign searchable. Any thread, one at
/// a time.
class PaperWriter {
public:
    static Result<PaperWriter> begin(const PdfTitle& title, PdfSink sink);
    PaperWriter(PaperWriter&&) noexcept;
    PaperWriter& operator=(PaperWriter&&) = delete;
    ~PaperWriter();

    /// @brief Puts the page behind those before it. DiskFull: the sink took no more.
    Result<void> add(const PageCanvas& page);
    /// @brief An entry of the outline that leads to the page added last; `level` 0 is the outermost.
    void outline(const QString& words, int level = 0);
    Result<void> finish();

private:
    struct Inside;
    explicit PaperWriter(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

}  // namespace saikoku::reports
