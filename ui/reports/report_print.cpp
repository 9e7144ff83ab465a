#include "ui/reports/report_print.h"

#include <QBuffer>

#include "core/security/session.h"
#include "reports/report_file.h"
#include "reports/report_list.h"
#include "ui/dispatch/print_dialog.h"
#include "ui/frame/workspace.h"

namespace saikoku::ui {

void printReport(Workspace& workspace, const reports::Report& report, const reports::ReportQuestion& question, QWidget* parent) {
    const PrintSource source = [shown = &report, question](Session& session) -> Result<PrintMatter> {
        PrintMatter matter;
        QBuffer buffer(&matter.pdf);
        buffer.open(QIODevice::WriteOnly);
        reports::ReportStyle style;
        style.format = reports::ReportFormat::Pdf;
        SAIKOKU_TRY(reports::writeReport(session, *shown, question, style, buffer));
        buffer.close();
        return matter;
    };
    auto* dialog = new PrintDialog(workspace, source, reports::titleOf(report), QLatin1String(report.id), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace saikoku::ui
