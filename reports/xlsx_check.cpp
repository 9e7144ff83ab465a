#include "reports/xlsx_check.h"

#include <zip.h>

#include <QByteArray>
#include <QCoreApplication>

#include <memory>
#include <optional>

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr qsizetype kPiece = 256 * 1024;

struct ZipDeleter {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// Bytes of the part; nothing when it can't be read or is no XML that came to its end.
std::optional<qint64> sizeOfWholePart(zip_t* archive, zip_uint64_t index) {
    const std::unique_ptr<zip_file_t, ZipDeleter> file(zip_fopen_index(archive, index, 0));
    if (file == nullptr) {
        return {};
    }
    QByteArray piece(kPiece, Qt::Uninitialized);
    qint64 size = 0;
    char last = 0;
    while (true) {
        const zip_int64_t read = zip_fread(file.get(), piece.data(), zip_uint64_t(piece.size()));
        if (read < 0) {
            return {};
        }
        if (read == 0) {
            break;
        }
        size += read;
        for (qsizetype i = read; i > 0; --i) {
            if (piece.at(i - 1) != '\n') {
                last = piece.at(i - 1);
                break;
            }
        }
    }
    return last == '>' ? std::optional(size) : std::nullopt;
}

/// 0 for "xl/worksheets/sheet1.xml"; nothing for another part.
std::optional<std::size_t> sheetOf(const QByteArray& name) {
    static const QByteArray before("xl/worksheets/sheet");
    const int number = name.startsWith(before) ? name.mid(before.size()).chopped(4).toInt() : 0;
    return number > 0 ? std::optional(std::size_t(number) - 1) : std::nullopt;
}

bool isWhole(const QString& path, const std::vector<qint64>& sheetBytes) {
    const std::unique_ptr<zip_t, ZipDeleter> archive(
        zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr));
    if (archive == nullptr) {
        return false;
    }
    std::size_t sheets = 0;
    const zip_int64_t parts = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < parts; ++i) {
        const auto index = zip_uint64_t(i);
        const std::optional<qint64> size = sizeOfWholePart(archive.get(), index);
        const auto sheet = sheetOf(zip_get_name(archive.get(), index, 0));
        if (!size || (sheet && *sheet < sheetBytes.size() && *size < sheetBytes.at(*sheet))) {
            return false;
        }
        sheets += sheet ? 1U : 0U;
    }
    return sheets >= sheetBytes.size();
}

}  // namespace

Result<void> checkWorkbook(const QString& path, const std::vector<qint64>& sheetBytes) {
    if (isWhole(path, sheetBytes)) {
        return {};
    }
    return fail(ErrorCode::DiskFull, Text::tr("There is no room for the Excel file and for what is spooled "
                                              "beside it while it is made. Free some "
                                              "space and try again; nothing was written."));
}

}  // namespace saikoku::reports
