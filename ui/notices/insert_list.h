#pragma once

#include <QWidget>

#include "core/notices/letter_fields.h"

class QLineEdit;

namespace saikoku::ui {

class FactTable;
class NoticeDocument;

/// @brief What a body may hold: fields with an example of the template's sample, sections, blocks. Typing
/// narrows the list, Enter puts the chosen one at the cursor, Ctrl+Enter as a section: what is marked shows
/// only where the field holds something.
class InsertList : public QWidget {
    Q_OBJECT

public:
    explicit InsertList(NoticeDocument& document, QWidget* parent = nullptr);

    /// @brief Lists the fields of the document as it is now.
    void load();
    /// @brief The keyboard into the line that narrows the list.
    void focusSearch();

Q_SIGNALS:
    /// @param after empty: the text alone; else what is marked comes between
    void wanted(const QString& before, const QString& after, bool isOfLines);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Piece {
        QString group, label, name, example;
        QString before, after;
        bool isOfLines = false;
        bool isField = false;
        bool operator==(const Piece&) const = default;
    };
    QList<Piece> pieces() const;
    QList<Piece> blockPieces() const;
    void showPieces();
    void put(bool asSection);

    NoticeDocument& m_document;
    QLineEdit* m_search;
    FactTable* m_table;
    QList<Piece> m_all;
    QList<int> m_shown;
};

}  // namespace saikoku::ui
