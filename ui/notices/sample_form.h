#pragma once

#include <QHash>
#include <QWidget>

#include <optional>

#include "core/notices/notice_template.h"

class QLabel;

namespace saikoku::ui {

class NoticeDocument;
class WordTable;

/// @brief What the sample says for fields that no sum or address gives: the preview and the check are made of
/// it.
class SampleForm : public QWidget {
    Q_OBJECT

public:
    explicit SampleForm(NoticeDocument& document, QWidget* parent = nullptr);

    /// @brief Another template comes: what was half typed goes.
    void forget() { m_shown.reset(); }
    void setFaults(const QList<TemplateFault>& faults);
    /// @brief The keyboard to the field's value. One that the sample has not gets the program's example, as a
    /// step that can be undone.
    void focusField(const QString& field);

private:
    void take();
    void show();

    NoticeDocument& m_document;
    QLabel* m_note;
    WordTable* m_table;
    std::optional<QHash<QString, QString>> m_shown;  ///< what the table said last; none: fill it
};

}  // namespace saikoku::ui
