#pragma once

#include <QWidget>

#include <optional>

#include "core/contact/contact_wishes.h"

namespace saikoku::ui {

class CodeBox;

/// @brief The relay service of a call (電話リレーサービス, ヨメテル) in the record strip. Seen only where the person
/// wishes one, where the record corrected has one, or once it was asked for: it stands in nobody's way otherwise,
/// and Enter never stops at it.
class RelayField : public QWidget {
    Q_OBJECT

public:
    explicit RelayField(QWidget* parent = nullptr);

    CodeBox* box() const { return m_box; }
    /// @brief Proposes what the person wishes, or what a corrected record has.
    void propose(RelayService service);
    /// @brief The call goes through one although nobody wished it: the box shows itself and takes the keyboard.
    void ask();
    /// @brief What was chosen; nothing while the proposal stands (who records knows it too, and for which talks
    /// it holds: CallEntry::relay).
    std::optional<RelayService> said() const;

private:
    CodeBox* m_box;
    RelayService m_proposed = RelayService::None;
};

}  // namespace saikoku::ui
