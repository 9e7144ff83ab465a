#pragma once

#include <QWidget>

#include <optional>

#include "core/notices/notice_template.h"

class QLabel;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class NoticeDocument;
class WordTable;
class Workspace;

/// @brief A template's pictures, and what stands at a fixed place of its first page: one of them, or the
/// official seal.
class PicturesForm : public QWidget {
    Q_OBJECT

public:
    PicturesForm(Workspace& workspace, NoticeDocument& document, QWidget* parent = nullptr);

    /// @brief What can't be read as it stands; empty: everything.
    QString problem() const { return m_unread; }
    /// @brief Another template comes: what was half typed goes.
    void forget();
    void setFaults(const QList<TemplateFault>& faults);
    void focusPlaced();
    void focusPictures();

private:
    void addPicture();
    void removePicture();
    QString chosen() const;
    Result<QByteArray> pictureIn(const QString& path) const;
    QString freeName(const QString& path) const;
    QStringList offers() const;
    Result<std::vector<NoticePlaced>> placedIn() const;
    void takePlaced();
    void show();
    void showPictures();
    void showNotes();

    Workspace& m_workspace;
    NoticeDocument& m_document;
    FactTable* m_pictures;
    WordTable* m_placed;
    QPushButton* m_remove;
    QLabel* m_note;
    QStringList m_names, m_words;
    std::optional<std::vector<NoticePlaced>> m_shown;  ///< what the table said last; none: fill it
    QString m_unread, m_faults;
};

}  // namespace saikoku::ui
