#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>

#include <optional>

#include "core/base/code_table.h"
#include "core/base/result.h"

namespace saikoku {

/// @brief The encodings in which other systems hand over text. Cp932 is
/// Microsoft's table (with ①, 髙, 﨑 and the user-defined codes F040–F9FC as
/// U+E000–U+E757), which most senders call Shift_JIS.
enum class TextEncoding { Utf8, Cp932 };

/// @brief "utf-8" or "cp932": the words of --encoding and of profiles.
QString codeOf(TextEncoding encoding);

/// @brief Reads those words and their usual other names (sjis, Shift_JIS,
/// Windows-31J, MS932, utf8), letter case ignored. Nothing for any other.
template <>
std::optional<TextEncoding> valueOfCode(QStringView name);

/// @brief An encoding and the bytes of a byte order mark to leave out.
struct DetectedEncoding {
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype bomLength = 0;
};

/// @brief Byte order mark, else strict UTF-8, else strict CP932. BadInput when
/// the bytes are neither (UTF-16 and a cut-off last character too). Pure ASCII
/// is Utf8.
Result<DetectedEncoding> detectTextEncoding(QByteArrayView bytes);

/// @brief Whether every byte belongs to a well-formed UTF-8 sequence (no
/// surrogates, no overlong forms, nothing beyond U+10FFFF).
bool isStrictUtf8(QByteArrayView bytes);

/// @brief A text file's bytes without what some systems write behind its end: 1A (DOS,
/// CP/M), NUL and, between these, line ends. Every reader of text leaves them out.
QByteArrayView withoutEndBytes(QByteArrayView bytes);

/// @brief Decodes single fields. Keeps its tables, so make one per file.
class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);

    /// @brief The field's text. An undecodable byte becomes U+FFFD; lossy, when
    /// given, then is set to true (and never to false).
    QString decode(QByteArrayView field, bool* lossy = nullptr);

private:
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
};

/// @brief Bytes of a text and the characters that the encoding can't write, each
/// once, in order of appearance.
struct EncodedText {
    QByteArray bytes;
    QStringList lost;
};

/// @brief A whole text file of either encoding, without byte order mark and end bytes,
/// kana composed. BadInput as detectTextEncoding().
Result<QString> decodedText(QByteArrayView bytes);

/// @brief Encodes text for files that other programs open.
///
/// For Cp932: 〜 − ‖ — ¢ £ ¬ ¥ ‾ are written as the look-alikes of Microsoft's
/// table (～ － ∥ ― ￠ ￡ ￢ ￥ ￣); a character that the table lacks becomes 〓 and
/// is listed; a variation selector is dropped and listed together with its
/// letter, another unseen character (U+200B …) by its number; か followed by U+3099 is が (composedKana). User-defined characters U+E000–U+E757 go back to F040–F9FC.
/// For Utf8 nothing is lost; no byte order mark is written.
class TextEncoder {
public:
    explicit TextEncoder(TextEncoding encoding);

    EncodedText encode(QStringView text);

private:
    EncodedText encodeOneByOne(const QString& text);
    bool encodes(const QString& text, QByteArray* bytes);

    TextEncoding m_encoding;
    QStringEncoder m_encoder;
};

}  // namespace saikoku
