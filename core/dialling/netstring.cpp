#include "core/dialling/netstring.h"

namespace saikoku {

namespace {
constexpr qsizetype kMostLengthDigits = 7;
}

QByteArray encodeNetstring(const QByteArray& payload) {
    return QByteArray::number(payload.size()) + ':' + payload + ',';
}

QList<QByteArray> NetstringDecoder::feed(const QByteArray& bytes) {
    QList<QByteArray> frames;
    if (m_broken) {
        return frames;
    }
    m_buffer += bytes;
    while (takeFrame(frames)) {
    }
    return frames;
}

bool NetstringDecoder::takeFrame(QList<QByteArray>& frames) {
    qsizetype length = 0;
    qsizetype at = 0;
    while (at < m_buffer.size() && m_buffer.at(at) >= '0' && m_buffer.at(at) <= '9') {
        length = length * 10 + (m_buffer.at(at) - '0');
        ++at;
        if (at > kMostLengthDigits) {
            m_broken = true;
            return false;
        }
    }
    if (at == m_buffer.size()) {
        return false;  // the length itself is not whole yet
    }
    if (at == 0 || m_buffer.at(at) != ':' || length > kLongestFrame) {
        m_broken = true;
        return false;
    }
    const qsizetype end = at + 1 + length;
    if (end >= m_buffer.size()) {
        return false;
    }
    if (m_buffer.at(end) != ',') {
        m_broken = true;
        return false;
    }
    frames.append(m_buffer.mid(at + 1, length));
    m_buffer.remove(0, end + 1);
    return true;
}

void NetstringDecoder::reset() {
    m_buffer.clear();
    m_broken = false;
}

}  // namespace saikoku
