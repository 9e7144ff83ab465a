#pragma once

#include <QByteArray>
#include <QList>

namespace saikoku {

/// @brief "<length in bytes>:<bytes>," — the frames of baresip's ctrl_tcp
/// (https://cr.yp.to/proto/netstrings.txt).
QByteArray encodeNetstring(const QByteArray& payload);

/// @brief Puts a byte stream together again: frames may come in pieces or
/// several at once.
class NetstringDecoder {
public:
    /// The longest frame that is believed; a softphone's messages are far shorter.
    static constexpr qsizetype kLongestFrame = 1024 * 1024;

    /// @brief Takes the next bytes and gives the frames that are whole now. After
    /// bytes that can't be a frame, broken() is true and nothing more is read:
    /// there is no way back into step, the connection must be made anew.
    QList<QByteArray> feed(const QByteArray& bytes);
    bool broken() const { return m_broken; }
    void reset();

private:
    bool takeFrame(QList<QByteArray>& frames);

    QByteArray m_buffer;
    bool m_broken = false;
};

}  // namespace saikoku
