#include <QCoreApplication>
#include <QStringList>

#include <zip.h>

#include <array>
#include <memory>
#include <optional>

#include "core/letters/notice_templates.h"
#include "core/notices/notice_rules.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

constexpr zip_uint16_t kFirstDosDay =
    (1U << 5U) | 1U;  // 1 January 1980: the same template gives the same bytes

struct SourceFreer {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceFreer>;

struct ArchiveDiscarder {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveDiscarder>;

struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using File = std::unique_ptr<zip_file_t, FileCloser>;

tl::unexpected<Error> notPacked(const QString& detail) {
    return fail(ErrorCode::Failed, Text::tr("The template could not be packed into one file."), detail);
}

tl::unexpected<Error> notTaken(const QString& reason) {
    return fail(ErrorCode::BadInput,
                Text::tr("The file holds no template that could be taken: %1").arg(reason));
}

Source sourceOf(const QByteArray& bytes) {
    return Source(
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr));
}

Result<void> addFile(zip_t* archive, const QString& name, const QByteArray& bytes) {
    Source content = sourceOf(bytes);
    const zip_int64_t at =
        content ? zip_file_add(archive, name.toUtf8().constData(), content.get(), ZIP_FL_ENC_UTF_8) : -1;
    if (at < 0) {
        return notPacked(QString::fromUtf8(zip_strerror(archive)));
    }
    content.release();  // the archive's now
    zip_file_set_dostime(archive, static_cast<zip_uint64_t>(at), 0, kFirstDosDay, 0);
    return {};
}

Result<QByteArray> contentOf(zip_source_t* source) {
    if (zip_source_open(source) != 0) {
        return notPacked(QStringLiteral("zip_source_open"));
    }
    QByteArray all;
    std::array<char, 65536> piece{};
    zip_int64_t count = 0;
    while ((count = zip_source_read(source, piece.data(), piece.size())) > 0) {
        all.append(piece.data(), static_cast<qsizetype>(count));
    }
    zip_source_close(source);
    if (count < 0) {
        return notPacked(QStringLiteral("zip_source_read"));
    }
    return all;
}

/// One reading of a packed folder; nothing is unpacked before all names and sizes were looked at.
class Unpacking {
public:
    Unpacking(zip_t* archive, const NoticeRules& rules) : m_archive(archive), m_rules(rules) {}

    Result<NoticeFolder> run() {
        const zip_int64_t count = zip_get_num_entries(m_archive, 0);
        for (zip_int64_t i = 0; i < count; ++i) {
            SAIKOKU_TRY(lookAt(static_cast<zip_uint64_t>(i)));
        }
        if (m_entries.isEmpty()) {
            return notTaken(Text::tr("it is empty. Export a template to see one."));
        }
        QHash<QString, QByteArray> files;
        for (auto one = m_entries.cbegin(); one != m_entries.cend(); ++one) {
            SAIKOKU_TRY_ASSIGN(const QByteArray bytes, read(one.value(), one.key()));
            files.insert(one.key(), bytes);
        }
        return NoticeFolder{m_folder, files};
    }

private:
    Result<void> lookAt(zip_uint64_t index) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive, index, 0, &stat) != 0 || (stat.valid & ZIP_STAT_NAME) == 0 ||
            (stat.valid & ZIP_STAT_SIZE) == 0) {
            return notTaken(Text::tr("it is damaged."));
        }
        const QString path = QString::fromUtf8(stat.name);
        const QStringList parts = path.split(u'/');
        const bool isFolder = parts.size() == 2 && parts.at(1).isEmpty();
        if (parts.size() != 2 || path.contains(u'\\') || parts.contains(QStringLiteral("..")) ||
            !isNoticeName(parts.at(0))) {
            return notTaken(Text::tr("\"%1\" stands in it. It must hold one folder, named as the template "
                                     "(as \"final-notice\"), and in it "
                                     "its files alone.")
                                .arg(path));
        }
        if (!m_folder.isEmpty() && m_folder != parts.at(0)) {
            return notTaken(Text::tr("two folders stand in it, \"%1\" and \"%2\". Pack one template alone.")
                                .arg(m_folder, parts.at(0)));
        }
        m_folder = parts.at(0);
        if (isFolder) {
            return {};
        }
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
            return notTaken(Text::tr("it is locked by a password. Pack it without one."));
        }
        return count(parts.at(1), index, stat.size);
    }

    Result<void> count(const QString& name, zip_uint64_t index, zip_uint64_t size) {
        if (m_entries.contains(name)) {
            return notTaken(Text::tr("\"%1\" stands twice in it.").arg(name));
        }
        if (m_entries.size() >= m_rules.filesMost) {
            return notTaken(Text::tr("it holds more than %1 files.").arg(m_rules.filesMost));
        }
        const auto most = static_cast<zip_uint64_t>(m_rules.unpackedBytesMost);
        if (size > most || m_unpacked > most - size) {
            return notTaken(Text::tr("its files would be larger than %1 bytes when unpacked.")
                                .arg(m_rules.unpackedBytesMost));
        }
        m_unpacked += size;
        m_entries.insert(name, index);
        return {};
    }

    /// What is said of a file's size may be a lie: no more is taken than was said.
    Result<QByteArray> read(zip_uint64_t index, const QString& name) const {
        zip_stat_t stat;
        const File file(zip_stat_index(m_archive, index, 0, &stat) == 0 ? zip_fopen_index(m_archive, index, 0)
                                                                        : nullptr);
        if (!file) {
            return notTaken(Text::tr("\"%1\" in it is damaged.").arg(name));
        }
        QByteArray bytes(static_cast<qsizetype>(stat.size) + 1, Qt::Uninitialized);
        const zip_int64_t count = zip_fread(file.get(), bytes.data(), stat.size + 1);
        if (count < 0 || static_cast<zip_uint64_t>(count) != stat.size) {
            return notTaken(Text::tr("\"%1\" in it is damaged.").arg(name));
        }
        bytes.truncate(static_cast<qsizetype>(count));
        return bytes;
    }

    zip_t* m_archive;
    const NoticeRules& m_rules;
    QString m_folder;
    QHash<QString, zip_uint64_t> m_entries;
    zip_uint64_t m_unpacked = 0;
};

}  // namespace

Result<QByteArray> packedNotice(const NoticeTemplate& notice) {
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target) {
        return notPacked(QStringLiteral("zip_source_buffer_create"));
    }
    zip_source_keep(target.get());
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return notPacked(QStringLiteral("zip_open_from_source"));
    }
    const QHash<QString, QByteArray> files = noticeTemplateFiles(notice);  // must outlive the closing
    QStringList names = files.keys();
    names.sort();
    for (const QString& name : names) {
        SAIKOKU_TRY(addFile(archive.get(), notice.name + u'/' + name, *files.constFind(name)));
    }
    if (zip_close(archive.get()) != 0) {
        return notPacked(QString::fromUtf8(zip_strerror(archive.get())));
    }
    archive.release();
    return contentOf(target.get());
}

Result<NoticeFolder> unpackedNoticeFiles(const QByteArray& file, const NoticeRules& rules) {
    if (file.size() > rules.fileBytesMost) {
        return notTaken(
            Text::tr("it has %1 bytes. Up to %2 are taken.").arg(file.size()).arg(rules.fileBytesMost));
    }
    Source source = sourceOf(file);
    const Archive archive(source ? zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr)
                                 : nullptr);
    if (!archive) {
        return notTaken(Text::tr(
            "it is no zip file, or damaged. Take one that \"templates export\" or the editor wrote."));
    }
    source.release();  // the archive's now
    return Unpacking(archive.get(), rules).run();
}

Result<NoticeTemplate> unpackedNotice(const QByteArray& file, const NoticeRules& rules) {
    SAIKOKU_TRY_ASSIGN(const NoticeFolder folder, unpackedNoticeFiles(file, rules));
    return readNoticeTemplate(folder.name, folder.files);
}

Result<NoticeTemplate> unpackedNotice(const QByteArray& file) {
    return unpackedNotice(file, NoticeRules::shipped());
}

}  // namespace saikoku
