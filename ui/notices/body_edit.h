#pragma once

#include <QPlainTextEdit>

class QPaintEvent;

namespace saikoku::ui {

class BodyHighlighter;
class NoticeDocument;

/// @brief A template's body as it is typed, with numbers of lines at the left and a triangle where one is
/// wrong. Undo and redo are the document's.
class BodyEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit BodyEdit(NoticeDocument& document, QWidget* parent = nullptr);

    /// @brief At the cursor, or around what is marked; the cursor stands between both. One step back.
    /// @param isOfLines both have lines of their own
    void insertAround(const QString& before, const QString& after, bool isOfLines);
    /// @brief The cursor on the line (1, 2 …) and the keyboard here.
    void goToLine(int line);
    int currentLine() const;
    /// @param faults by line: the words that are wrong there; an empty one is the whole line
    void setFaults(const QHash<int, QStringList>& faults);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Margin;
    QString body() const;
    void onTyped();
    void onMoved();
    void showBody();
    void placeCursor(int position);
    int marginWidth() const;
    void layMargin();
    void paintMargin(QPaintEvent* event);

    NoticeDocument& m_document;
    BodyHighlighter* m_highlighter;
    QWidget* m_margin;
    QList<int> m_faultyLines;
    int m_expected = 0;  ///< where the cursor is after what was typed last
    bool m_isShowing = false;
};

}  // namespace saikoku::ui
