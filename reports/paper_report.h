#pragma once

#include <QDateTime>
#include <QString>

#include <memory>

#include "reports/report_pages.h"
#include "reports/report_writer.h"

class QIODevice;

namespace saikoku::reports {

/// @brief Writes a report as a PDF on A4, upright or across by the width of its columns: fonts embedded,
/// every sign searchable, each sheet numbered n / m with the log head in its foot. Long tables stream over
/// the sheets into a spool beside the target; memory stays flat. Without Gui.
class PaperReport final : public ReportWriter {
public:
    /// @param spoolFolder that of the target (OutputFile::folder()); empty: the system's.
    /// @param made the moment that the file names: the same report and moment give the same bytes
    PaperReport(QIODevice& device, const QString& spoolFolder, PaperParts parts, const QDateTime& made);
    ~PaperReport() override;

    /// @brief NotFound: a font isn't on this machine.
    Result<void> begin(const ReportHead& head, const QList<Column>& columns) override;
    Result<void> row(const QVariantList& values) override;
    /// @brief Only now something goes to the device.
    Result<void> end(const QVariantMap& totals) override;

    /// @brief Signs that no font of this machine has, each once.
    QStringList lost() const override;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

}  // namespace saikoku::reports
