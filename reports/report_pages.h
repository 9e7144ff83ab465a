#pragma once

#include <functional>
#include <memory>

#include "reports/paper/page_canvas.h"
#include "reports/report_writer.h"

namespace saikoku::reports {

/// @brief What a report has on paper beside its table.
struct PaperParts {
    std::vector<Chart> charts = {};
    QStringList notes = {};  ///< blocks of text
    bool isPart = false;     ///< of a booklet: its cover says office, date, maker, data version and log head
};

/// @brief Lays a report out on A4 sheets, one after the other: title, lines of the head, the table with its
/// heading on each sheet and the totals at its end, pictures, notes, definitions. Holds the rows of one
/// sheet, and until the first one is full some hundreds, whose contents give the columns' widths. The foot
/// of the sheets is left free: who knows how many there are fills it (drawFoot()).
class ReportPages final : public ReportWriter {
public:
    using TakePage = std::function<Result<void>(PageCanvas&& page)>;

    /// @brief Setter and shelf must outlive the pages.
    ReportPages(TextSetter& setter, PictureShelf& pictures, PaperParts parts, TakePage take);
    ~ReportPages() override;

    Result<void> begin(const ReportHead& head, const QList<Column>& columns) override;
    Result<void> row(const QVariantList& values) override;
    Result<void> end(const QVariantMap& totals) override;

    /// @brief How the sheets lie; known once one was given away.
    Orientation orientation() const;
    /// @brief Where the last sheet ends; mm from its top.
    double endsAt() const;

private:
    class Inside;
    std::unique_ptr<Inside> m_inside;
};

/// @brief What a report may fill of a sheet; mm from its top.
double bottomOf(const PageCanvas& page);

/// @brief The foot of a sheet: words on the left, page n / m on the right.
void drawFoot(PageCanvas& page, const QString& words, int number, int count);

/// @brief The family reports are set in: thin strokes stay readable in small letters.
constexpr auto kReportFont = "Noto Sans CJK JP";

}  // namespace saikoku::reports
