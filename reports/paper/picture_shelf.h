#pragma once

#include <cairo.h>

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

#include "core/base/result.h"

namespace saikoku::reports {

/// @brief A picture that was read, ready to be drawn.
struct ReadPicture {
    cairo_surface_t* surface = nullptr;
    int width = 0;  ///< dots
    int height = 0;

    ReadPicture() = default;
    ReadPicture(const ReadPicture&) = delete;
    ReadPicture& operator=(const ReadPicture&) = delete;
    ~ReadPicture();
};

/// @brief Reads each PNG of a run once, so that a seal stands in the file once however many letters bear it.
class PictureShelf {
public:
    static constexpr int kMostDots = 4'000;             ///< in width and height
    static constexpr qsizetype kMostBytes = 8'000'000;  ///< of the file

    /// @param name what an error calls it. BadInput: no PNG, damaged, or larger than kMostDots or kMostBytes.
    Result<std::shared_ptr<const ReadPicture>> read(const QByteArray& png, const QString& name);

private:
    QHash<QByteArray, std::shared_ptr<const ReadPicture>> m_read;
};

/// @brief The dots as a PNG, 32 bits each (0xffRRGGBB in the machine's order).
Result<QByteArray> pngOfDots(const QByteArray& dots, int width, int height, int bytesPerLine);

}  // namespace saikoku::reports
