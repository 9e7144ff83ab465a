#include "core/base/mapped_file.h"

#include <sys/mman.h>

#include <algorithm>

#include <unistd.h>

namespace saikoku {

MappedFile::MappedFile(const QString& path) : m_file(std::make_unique<QFile>(path)) {
    if (!m_file->open(QIODevice::ReadOnly) || fstat(m_file->handle(), &m_status) != 0) {
        return;
    }
    const qint64 size = m_file->size();
    const uchar* const mapped = size > 0 ? m_file->map(0, size) : nullptr;
    m_isOpen = size == 0 || mapped != nullptr;
    m_bytes = QByteArrayView(mapped, mapped == nullptr ? 0 : size);
}

bool MappedFile::isUnchanged() const {
    struct stat now = {};
    return fstat(m_file->handle(), &now) == 0 && now.st_size == m_status.st_size &&
           now.st_mtim.tv_sec == m_status.st_mtim.tv_sec && now.st_mtim.tv_nsec == m_status.st_mtim.tv_nsec;
}

void MappedFile::giveBack(qint64 from, qint64 to) const {
    const qint64 page = sysconf(_SC_PAGESIZE);
    const qint64 first = (std::max<qint64>(from, 0) + page - 1) / page * page;
    const qint64 end = std::min<qint64>(to, m_bytes.size()) / page * page;
    if (first < end) {
        // a mapping begins at a page
        madvise(const_cast<char*>(m_bytes.data()) + first, static_cast<size_t>(end - first), MADV_DONTNEED);
    }
}

}  // namespace saikoku
