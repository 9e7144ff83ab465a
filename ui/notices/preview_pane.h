#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <optional>

#include "core/notices/envelope.h"
#include "core/notices/letter.h"
#include "core/notices/notice_body.h"
#include "ui/support/session_worker.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku::ui {

class NoticeDocument;
class PageView;
class Workspace;

/// @brief The letter as it is printed, drawn while one types by what draws the letters themselves: in the
/// worker, after a pause, with 見本 across. Made of the template's sample, of trial data, or of a real case,
/// whose look is logged once.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    PreviewPane(Workspace& workspace, NoticeDocument& document, QWidget* parent = nullptr);

    /// @brief Another template: its sample is drawn at once.
    /// @param storedName by which a real case is asked for its letter; empty: nothing of it is stored yet
    void begin(const QString& storedName);
    /// @brief Draws again now.
    void refresh();
    void focusPage();
    /// @brief Whether what is shown is what stands in the document.
    bool isUpToDate() const { return !m_soon.isActive() && !m_isDrawing; }
    PageView& view() const { return *m_view; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct RealCase {
        Letter letter;
        LetterOffice office;
        Envelope envelope;
    };
    struct Drawn {
        QList<QImage> pages;
        QString problem;
    };
    QWidget* buildSubject();
    QWidget* buildFoot();
    QPushButton* addButton(QLayout* row, const QString& label, const QString& tip, const char* name);
    void onSubject();
    void takeCase();
    void draw();
    void drawSoon();
    void showDrawn(const Result<Drawn>& drawn);
    void showProblem(const QString& sentence);
    void showPage();

    Workspace& m_workspace;
    NoticeDocument& m_document;
    QString m_storedName;
    std::optional<RealCase> m_case;
    QTimer m_soon;  ///< a pause in typing
    CancelMark m_drawing, m_asking;
    bool m_isDrawing = false;
    bool m_isStale = false;  ///< changed while it was not seen
    QComboBox* m_subject;
    QLineEdit* m_number;
    QLabel* m_problem;
    PageView* m_view;
    QLabel* m_page;
    QPushButton *m_before, *m_after;
};

}  // namespace saikoku::ui
