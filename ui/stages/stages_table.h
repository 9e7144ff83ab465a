#pragma once

#include <QTableWidget>

#include "core/cases/call_stage.h"

namespace saikoku::ui {

/// @brief The rows of the office's stages, mildest first, to be typed; the empty last row takes a new one,
/// and a row whose name is emptied goes.
class StagesTable : public QTableWidget {
    Q_OBJECT

public:
    explicit StagesTable(QWidget* parent = nullptr);

    void show(const std::vector<CallStage>& stages);
    /// @brief As typed; BadInput names row and column of a number that is none.
    Result<std::vector<CallStage>> stages() const;

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Column { Name, Code, Days, Sum, Broken, How, Every, Tone, kColumns };
    void setStage(int row, const CallStage& stage);
    void addEmptyRow();
    void fitTone();
    QString text(int row, Column column) const;

    bool m_isShowing = false;
};

}  // namespace saikoku::ui
