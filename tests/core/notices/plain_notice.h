#pragma once

#include "core/notices/letter_json.h"
#include "core/notices/notice_template.h"

namespace saikoku::test {

/// @brief A template that has no fault, of the words given.
inline NoticeTemplate plainNotice(const QString& body) {
    NoticeTemplate notice;
    notice.name = QStringLiteral("plain");
    notice.title = QStringLiteral("催告書");
    notice.language = QStringLiteral("ja");
    notice.body = body;
    notice.sample = sampleLetter(notice.language);
    notice.layout.receivables = {{QStringLiteral("tax_item"), QStringLiteral("税目"), 60, false},
                                 {QStringLiteral("total"), QStringLiteral("合計"), 40, true}};
    notice.layout.parts = {{QStringLiteral("date"), QStringLiteral("期日"), 60, false}};
    return notice;
}

inline NoticeTemplate plainNotice(const char* body) {
    return plainNotice(QString::fromUtf8(body));
}

/// @brief A PNG's head of that size, and nothing behind it.
inline QByteArray pngHead(quint32 width, quint32 height) {
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16);
    for (const quint32 number : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.append(static_cast<char>((number >> shift) & 0xFFU));
        }
    }
    return bytes + QByteArray(9, '\0');
}

}  // namespace saikoku::test
