#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace saikoku {

/// @brief Width and height in pixels as the head of a PNG says them; nothing for bytes that are none.
std::optional<QSize> pngSize(const QByteArray& bytes);

}  // namespace saikoku
