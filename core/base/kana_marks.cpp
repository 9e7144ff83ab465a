#include "core/base/kana_marks.h"

#include <algorithm>

namespace saikoku {

namespace {

bool isMark(QChar c) { return c == QChar(kVoicedMark) || c == QChar(kHalfVoicedMark); }

}  // namespace

QChar composedKana(QChar kana, QChar mark) {
    const bool isKana = kana.unicode() >= 0x3041 && kana.unicode() <= 0x30FF;
    const QString one = isKana ? (QString(kana) + mark).normalized(QString::NormalizationForm_C) : QString();
    return one.size() == 1 ? one.front() : QChar();
}

QString composedKana(const QString& text) {
    if (std::none_of(text.begin(), text.end(), isMark)) {
        return text;
    }
    QString all;
    all.reserve(text.size());
    for (const QChar c : text) {
        const QChar one = isMark(c) && !all.isEmpty() ? composedKana(all.back(), c) : QChar();
        if (one.isNull()) {
            all.append(c);
        } else {
            all.back() = one;
        }
    }
    return all;
}

}  // namespace saikoku
