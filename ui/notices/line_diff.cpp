#include "ui/notices/line_diff.h"

#include <QStringList>

#include <vector>

namespace saikoku::ui {

namespace {

constexpr qsizetype kMostCells = 4'000'000;  ///< of the table of common lines: some 2,000 lines on each side

QStringList linesOf(const QString& text) {
    QStringList lines = text.split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.constLast().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

/// Lengths of the longest common rest from each pair of lines on.
class CommonRest {
public:
    CommonRest(const QStringList& before, const QStringList& after)
        : m_wide(after.size() + 1), m_lengths(static_cast<std::size_t>((before.size() + 1) * m_wide)) {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j) {
                at(i, j) =
                    before.at(i) == after.at(j) ? at(i + 1, j + 1) + 1 : qMax(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    int& at(qsizetype i, qsizetype j) { return m_lengths[static_cast<std::size_t>(i * m_wide + j)]; }

private:
    qsizetype m_wide;
    std::vector<int> m_lengths;
};

}  // namespace

QList<DiffLine> lineDiff(const QString& before, const QString& after) {
    const QStringList old = linesOf(before), fresh = linesOf(after);
    QList<DiffLine> lines;
    const auto same = [&](qsizetype i, qsizetype j) {
        lines.append({DiffLine::Kind::Same, static_cast<int>(i) + 1, static_cast<int>(j) + 1, old.at(i)});
    };
    const auto gone = [&](qsizetype i) {
        lines.append({DiffLine::Kind::Gone, static_cast<int>(i) + 1, 0, old.at(i)});
    };
    const auto come = [&](qsizetype j) {
        lines.append({DiffLine::Kind::Fresh, 0, static_cast<int>(j) + 1, fresh.at(j)});
    };
    qsizetype head = 0, tail = 0;
    while (head < old.size() && head < fresh.size() && old.at(head) == fresh.at(head)) {
        same(head, head);
        ++head;
    }
    while (head + tail < old.size() && head + tail < fresh.size() &&
           old.at(old.size() - 1 - tail) == fresh.at(fresh.size() - 1 - tail)) {
        ++tail;
    }
    const QStringList oldMiddle = old.mid(head, old.size() - head - tail);
    const QStringList freshMiddle = fresh.mid(head, fresh.size() - head - tail);
    qsizetype i = 0, j = 0;
    if (oldMiddle.size() * freshMiddle.size() <= kMostCells) {
        CommonRest rest(oldMiddle, freshMiddle);
        while (i < oldMiddle.size() && j < freshMiddle.size()) {
            if (oldMiddle.at(i) == freshMiddle.at(j)) {
                same(head + i++, head + j++);
            } else if (rest.at(i + 1, j) >= rest.at(i, j + 1)) {
                gone(head + i++);
            } else {
                come(head + j++);
            }
        }
    }
    while (i < oldMiddle.size()) {
        gone(head + i++);
    }
    while (j < freshMiddle.size()) {
        come(head + j++);
    }
    for (qsizetype k = tail; k > 0; --k) {
        same(old.size() - k, fresh.size() - k);
    }
    return lines;
}

QList<DiffLine> shortened(const QList<DiffLine>& lines, int around) {
    QList<DiffLine> shown;
    bool isLeftOut = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        bool isNear = false;
        for (qsizetype k = qMax(qsizetype(0), i - around); k <= qMin(lines.size() - 1, i + around); ++k) {
            isNear = isNear || lines.at(k).kind != DiffLine::Kind::Same;
        }
        if (isNear) {
            shown.append(lines.at(i));
        } else if (!isLeftOut) {
            shown.append(DiffLine{});
        }
        isLeftOut = !isNear;
    }
    return shown;
}

}  // namespace saikoku::ui
