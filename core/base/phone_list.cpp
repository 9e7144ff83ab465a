#include "core/base/phone_list.h"

#include <QRegularExpression>

#include <algorithm>

namespace saikoku {

namespace {

constexpr qsizetype kLongestCell = 100;  // longer texts are remarks, not lists of numbers

/// Where two numbers may be parted.
struct Cut {
    qsizetype end = 0;    ///< of the first
    qsizetype begin = 0;  ///< of the rest
};

/// Every run without digits between two digits: parted at a sign that says so, else
/// behind a bracket that closes, else where the run begins.
QList<Cut> cutsOf(const QString& text) {
    static const QRegularExpression gaps(QStringLiteral("(?<=[0-9０-９])[^0-9０-９]+(?=[0-9０-９])"));
    static const QRegularExpression signs(QStringLiteral("[/／、,，;；|｜\\n]|又は|または|及び|もしくは"));
    static const QRegularExpression closing(QStringLiteral("[)）\\]］」』]"));
    QList<Cut> cuts;
    for (auto found = gaps.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch gap = found.next();
        const QRegularExpressionMatch sign = signs.match(gap.captured());
        const QRegularExpressionMatch bracket = closing.match(gap.captured());
        const qsizetype start = gap.capturedStart();
        if (sign.hasMatch()) {
            cuts.append({start + sign.capturedStart(), start + sign.capturedEnd()});
        } else if (bracket.hasMatch()) {
            cuts.append({start + bracket.capturedEnd(), start + bracket.capturedEnd()});
        } else {
            cuts.append({start, start});
        }
    }
    return cuts;
}

}  // namespace

Result<QList<PhoneNumber>> parsePhones(QStringView text) {
    const Result<PhoneNumber> whole = PhoneNumber::parse(text);
    if (whole) {
        return QList<PhoneNumber>{*whole};
    }
    const QString cell = text.toString();
    const QList<Cut> cuts = cell.size() > kLongestCell ? QList<Cut>() : cutsOf(cell);
    for (const Cut& cut : cuts) {
        const Result<PhoneNumber> first = PhoneNumber::parse(QStringView(cell).first(cut.end));
        if (!first) {
            continue;
        }
        Result<QList<PhoneNumber>> rest = parsePhones(QStringView(cell).sliced(cut.begin));
        if (!rest) {
            continue;
        }
        QList<PhoneNumber> all{*first};
        std::copy_if(rest->begin(), rest->end(), std::back_inserter(all), [&](const PhoneNumber& number) { return !(number == *first); });
        return all;
    }
    return fail(whole.error());
}

}  // namespace saikoku
