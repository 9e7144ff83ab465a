#pragma once

#include <memory>
#include <optional>

#include "core/letters/letter_selection.h"
#include "ui/dispatch/page_pane.h"

namespace saikoku::ui {

class Workspace;

using SharedSelection = std::shared_ptr<const LetterSelection>;

/// @brief What the letter to somebody of a selection would look like, drawn in the worker by the code that
/// draws the PDF. While one is drawn only the newest wish waits.
class LetterPreview : public PagePane {
    Q_OBJECT

public:
    explicit LetterPreview(Workspace& workspace, QWidget* parent = nullptr);

    void show(const SharedSelection& selection, TaxpayerId receiver);
    /// @brief Nothing, or why not.
    void clear(const QString& sentence = {});

Q_SIGNALS:
    /// The letter that was wished for last is shown.
    void shown();

private:
    struct Wish {
        SharedSelection selection;
        TaxpayerId receiver;
    };
    void draw();

    Workspace& m_workspace;
    std::optional<Wish> m_next;
    bool m_isDrawing = false;
};

}  // namespace saikoku::ui
