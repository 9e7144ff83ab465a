#include "core/notices/picture_size.h"

#include <QtEndian>

namespace saikoku {

std::optional<QSize> pngSize(const QByteArray& bytes) {
    // PNG specification (W3C), 5.2 and 11.2.2: signature, then IHDR with width and height
    constexpr qsizetype kHead = 33;
    constexpr qsizetype kWidthAt = 16;
    constexpr qsizetype kHeightAt = 20;
    static const QByteArray signature("\x89PNG\r\n\x1a\n", 8);
    if (bytes.size() < kHead || !bytes.startsWith(signature) || bytes.mid(12, 4) != "IHDR") {
        return std::nullopt;
    }
    const quint32 width = qFromBigEndian<quint32>(bytes.constData() + kWidthAt);
    const quint32 height = qFromBigEndian<quint32>(bytes.constData() + kHeightAt);
    constexpr quint32 kMost = 0x7FFFFFFF;
    if (width == 0 || height == 0 || width > kMost || height > kMost) {
        return std::nullopt;
    }
    return QSize(static_cast<int>(width), static_cast<int>(height));
}

}  // namespace saikoku
