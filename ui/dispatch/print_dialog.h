#pragma once

#include <QDialog>

#include <functional>
#include <optional>

#include "core/letters/notice_batches.h"
#include "ui/dispatch/notice_runner.h"
#include "ui/dispatch/pdf_pages.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace saikoku::ui {

class PageView;
class Workspace;

/// @brief What is to be printed, and how unless somebody chooses otherwise.
struct PrintMatter {
    QByteArray pdf;
    QString tray;
    bool isDuplex = false;
};

/// @brief Read in the worker: a print is on record when it is fetched.
using PrintSource = std::function<Result<PrintMatter>(Session&)>;

/// @brief The batch's file as it is kept, with tray and both sides as its template's layout says.
PrintSource printSourceOf(const NoticeBatch& batch);
/// @brief One letter's pages out of its batch's file, and nobody else's.
PrintSource printSourceOfLetter(const QString& batch, const QString& letter);

/// @brief Prints letters: pages as they will come out, the printer, its tray, both sides. Enter prints; Esc
/// leaves, or stops what is being printed.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    /// @param number in the printer's queue, and the name of a saved file: a batch's, nobody's name
    PrintDialog(Workspace& workspace, const PrintSource& source, const QString& title, const QString& number,
                QWidget* parent = nullptr);

    /// @brief How many pages went to the printer; 0: none yet.
    int printedPages() const { return m_printed; }

    void accept() override;
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(const QString& title);
    void read(const PrintSource& source);
    void showMatter(const PrintMatter& matter);
    void fillTrays(const QString& chosen);
    void showPage();
    void showNews(const QString& sentence, bool isProblem);
    void onPrinted(const Result<int>& pages);
    void save();
    PrintJob job() const;

    Workspace& m_workspace;
    QString m_number;
    PrintMatter m_matter;
    std::optional<PdfPages> m_pages;
    NoticeRunner* m_runner;
    PageView* m_view;
    QComboBox* m_printer;
    QComboBox* m_trays;
    QCheckBox* m_duplex;
    QSpinBox* m_from;
    QSpinBox* m_to;
    QSpinBox* m_copies;
    QSpinBox* m_shown;
    QProgressBar* m_bar;
    QLabel* m_news;
    QPushButton* m_print;
    QPushButton* m_save;
    int m_printed = 0;
};

}  // namespace saikoku::ui
