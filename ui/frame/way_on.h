#pragma once

#include <QString>

#include <functional>

namespace saikoku::ui {

/// @brief Where a message leads: the word on its button, and what it opens (Ctrl+G).
struct WayOn {
    QString label;
    std::function<void()> go;
};

}  // namespace saikoku::ui
