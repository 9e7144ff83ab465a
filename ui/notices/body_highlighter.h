#pragma once

#include <QHash>
#include <QPalette>
#include <QStringList>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace saikoku::ui {

/// @brief Shows what is a field, a section, a block and a mark in a body, and underlines what is wrong. Their
/// braces, brackets and lines tell them apart without colours too.
class BodyHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit BodyHighlighter(QTextDocument* document);

    void setPalette(const QPalette& palette);
    /// @param faults by line (1, 2 …): the words that are wrong there; an empty one is the whole line
    void setFaults(const QHash<int, QStringList>& faults);

protected:
    void highlightBlock(const QString& text) override;

private:
    void paintMarks(const QString& text);
    void paintFaults(const QString& text);

    QHash<int, QStringList> m_faults;
    QTextCharFormat m_field, m_section, m_block, m_mark, m_bold;
    QColor m_wrong;
};

}  // namespace saikoku::ui
