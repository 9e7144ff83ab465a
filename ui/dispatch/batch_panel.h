#pragma once

#include <QWidget>

#include <optional>

#include "core/letters/notice_batches.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku::ui {

class Workspace;

/// @brief One batch: what was made, and what can be done with its file: save it whole or by sheets, its
/// index, print it, and the second person's check. The file is always the one that was made first, byte for
/// byte.
class BatchPanel : public QWidget {
    Q_OBJECT

public:
    explicit BatchPanel(Workspace& workspace, QWidget* parent = nullptr);

    void show(const std::optional<NoticeBatch>& batch);
    const std::optional<NoticeBatch>& batch() const { return m_batch; }
    bool canPrint() const;
    void print();
    void save();
    void focusFirst();

Q_SIGNALS:
    /// Its check was done: read it again.
    void changed();

private:
    QWidget* buildButtons();
    void write(bool bySheets);
    void writeIndex();
    void check();
    QString suggested(const QString& ending) const;

    Workspace& m_workspace;
    std::optional<NoticeBatch> m_batch;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_checked;
    QLineEdit* m_password;
    QList<QPushButton*> m_ofFile;
    QPushButton* m_print = nullptr;
    QPushButton* m_check = nullptr;
};

/// @brief "B000012  Final notice  R8.11.21 …": a batch as a few lines of facts.
QString batchFacts(const NoticeBatch& batch, QDate today, bool hasMoney);

}  // namespace saikoku::ui
