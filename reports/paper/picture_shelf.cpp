#include "reports/paper/picture_shelf.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cstring>

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

struct Reading {
    const QByteArray& bytes;
    qsizetype at = 0;
};

cairo_status_t readSome(void* closure, unsigned char* into, unsigned int length) {
    auto& reading = *static_cast<Reading*>(closure);
    if (reading.bytes.size() - reading.at < qsizetype(length)) {
        return CAIRO_STATUS_READ_ERROR;
    }
    std::memcpy(into, reading.bytes.constData() + reading.at, length);
    reading.at += qsizetype(length);
    return CAIRO_STATUS_SUCCESS;
}

cairo_status_t writeSome(void* closure, const unsigned char* bytes, unsigned int length) {
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(bytes), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

/// Its size as the head says: asked before anything is unpacked, since a small file may hold a huge picture.
Result<void> checkHead(const QByteArray& png, const QString& name) {
    static const QByteArray kBeginning("\x89PNG\r\n\x1a\n");
    if (!png.startsWith(kBeginning) || png.size() < 33 || png.mid(12, 4) != "IHDR") {
        return fail(
            ErrorCode::BadInput,
            Text::tr("The picture \"%1\" is not a PNG. Save it as PNG and put it in again.").arg(name));
    }
    if (png.size() > PictureShelf::kMostBytes) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The picture \"%1\" is too large: %2 MB of at most %3 MB. Make it smaller.")
                        .arg(name)
                        .arg(double(png.size()) / 1e6, 0, 'f', 1)
                        .arg(PictureShelf::kMostBytes / 1'000'000));
    }
    const auto width = qFromBigEndian<quint32>(png.constData() + 16);
    const auto height = qFromBigEndian<quint32>(png.constData() + 20);
    constexpr quint32 kMost = PictureShelf::kMostDots;
    if (width == 0 || height == 0 || width > kMost || height > kMost) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("The picture \"%1\" is too large: %2 × %3 dots of at most %4 × %4. Make it smaller.")
                .arg(name)
                .arg(width)
                .arg(height)
                .arg(kMost));
    }
    return {};
}

}  // namespace

ReadPicture::~ReadPicture() {
    cairo_surface_destroy(surface);
}

Result<std::shared_ptr<const ReadPicture>> PictureShelf::read(const QByteArray& png, const QString& name) {
    if (const auto found = m_read.constFind(png); found != m_read.constEnd()) {
        return *found;
    }
    SAIKOKU_TRY(checkHead(png, name));
    Reading reading{png};
    auto picture = std::make_shared<ReadPicture>();
    picture->surface = cairo_image_surface_create_from_png_stream(readSome, &reading);
    if (cairo_surface_status(picture->surface) != CAIRO_STATUS_SUCCESS) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("The picture \"%1\" is damaged and can't be read. Save it as PNG again.").arg(name));
    }
    picture->width = cairo_image_surface_get_width(picture->surface);
    picture->height = cairo_image_surface_get_height(picture->surface);
    m_read.insert(png, picture);
    return std::shared_ptr<const ReadPicture>(picture);
}

Result<QByteArray> pngOfDots(const QByteArray& dots, int width, int height, int bytesPerLine) {
    QByteArray copy = dots;  // cairo takes only what it may write into
    cairo_surface_t* surface = cairo_image_surface_create_for_data(
        reinterpret_cast<unsigned char*>(copy.data()), CAIRO_FORMAT_RGB24, width, height, bytesPerLine);
    QByteArray png;
    const cairo_status_t status = cairo_surface_write_to_png_stream(surface, writeSome, &png);
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS) {
        return fail(ErrorCode::Failed, Text::tr("The page can't be made a picture."),
                    QString::fromUtf8(cairo_status_to_string(status)));
    }
    return png;
}

}  // namespace saikoku::reports
