#pragma once

#include <QString>
#include <QStringList>

#include <functional>

#include "core/base/result.h"

namespace saikoku::ui {

class PdfPages;

/// @brief What is printed where. Pages go to the printer as pictures in its own resolution, 300 to 600 dots
/// an inch: no font of the printer's takes the place of one of the file's.
struct PrintJob {
    QString printer;        ///< by name; empty: the machine's usual one
    QString file;           ///< instead of a printer: a PDF of what it would get; for tests
    QString tray;           ///< by its name; empty: the printer's usual
    bool isDuplex = false;  ///< on both sides, turned over the long edge
    int from = 1;           ///< first page
    int to = 0;             ///< last page; 0: to the end
    int copies = 1;
    QString title;  ///< in the printer's queue: a batch's number, nobody's name
};

/// @brief Pages printed so far of how many; false stops: what was not begun is not printed.
using PrintProgress = std::function<bool(int done, int all)>;

/// @brief Prints and tells how many pages went. Off the window's thread for more than a page. NotFound names
/// a printer that is not there; Failed what the printer's queue did not take; Cancelled.
Result<int> printPages(const PdfPages& pages, const PrintJob& job, const PrintProgress& goOn = {});

/// @brief Printers of this machine by name, the usual one first.
QStringList printerNames();
/// @brief What a printer calls the trays that can be chosen.
QStringList trayNames(const QString& printer);
/// @brief Tests print into this file from now on, whatever the job says; empty: no more.
void printIntoFile(const QString& path);

}  // namespace saikoku::ui
