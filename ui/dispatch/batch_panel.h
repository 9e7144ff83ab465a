#pragma once

#include <QWidget>

#include <optional>

#include "core/letters/notice_batches.h"

class QCheckBox;
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
    /// Facts over the buttons, or in a low row beside them where what is long scrolls.
    enum class Shape { Tall, Low };
    explicit BatchPanel(Workspace& workspace, Shape shape, QWidget* parent = nullptr);

    void show(const std::optional<NoticeBatch>& batch);
    const std::optional<NoticeBatch>& batch() const { return m_batch; }
    bool canPrint() const;
    void print();
    void save();
    void focusFirst();
    bool canWithdraw() const;
    /// @brief Takes back what was made by mistake; asks why, once.
    void withdraw();

Q_SIGNALS:
    /// Its check was done, or it was taken back: read it again.
    void changed();

private:
    QWidget* buildButtons();
    void forgetPassword();
    bool mayPutOut(const QString& yes);
    void write(bool bySheets);
    void writeIndex();
    void check();
    void onWithdrawn(const Result<NoticeBatch>& withdrawn);
    QString suggested(const QString& ending) const;

    Workspace& m_workspace;
    std::optional<NoticeBatch> m_batch;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_checked;
    QLineEdit* m_password;
    QCheckBox* m_showPassword;
    QList<QPushButton*> m_ofFile;
    QPushButton* m_print = nullptr;
    QPushButton* m_check = nullptr;
    bool m_isWithdrawing = false;  ///< until it is stored
};

/// @brief "B000012  Final notice  R8.11.21 …": a batch as a few lines of facts.
QString batchFacts(const NoticeBatch& batch, QDate today, bool hasMoney);

}  // namespace saikoku::ui
