#include <QHash>

#include <algorithm>
#include <numeric>
#include <vector>

#include "core/cases/condition_parser.h"

namespace saikoku {

namespace {

/// Single characters to add, drop, exchange.
int distance(const QString& a, const QString& b) {
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row.front();
        row.front() = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int exchanged = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row.at(at);
            row.at(at) = std::min({row.at(at) + 1, row.at(at - 1) + 1, exchanged});
        }
    }
    return row.back();
}

/// Whether the characters stand in the text in this order, the first at its beginning or after others.
bool isWithin(const QString& characters, const QString& text) {
    qsizetype at = 0;
    for (const QChar c : characters) {
        at = text.indexOf(c, at, Qt::CaseInsensitive);
        if (at < 0) {
            return false;
        }
        ++at;
    }
    return !characters.isEmpty();
}

}  // namespace

QString nearestWord(const QString& typed, const QStringList& known) {
    const QString wanted = plainText(typed).toLower();
    QString nearest;
    const bool isLatin = !wanted.isEmpty() && wanted.at(0).unicode() < 0x80;
    const auto size = static_cast<int>(wanted.size());
    int least = std::max(1, isLatin ? size / 3 : (size + 1) / 2);  // a character of Japanese says more
    for (const QString& word : known) {
        const QString whole = word.toLower();
        const bool isLong = wanted.size() > 2 && whole.size() > wanted.size();
        // the beginning of a long name may have been meant
        const int apart = std::min(distance(wanted, whole), isLong ? distance(wanted, whole.left(wanted.size())) : size);
        if (apart <= least && apart < std::max(wanted.size(), word.size())) {
            least = apart - 1;
            nearest = word;
        }
    }
    for (auto word = known.begin(); nearest.isEmpty() && wanted.size() > 1 && word != known.end(); ++word) {
        if (isWithin(wanted, word->toLower())) {
            nearest = *word;
        }
    }
    return nearest;
}

QStringList codesMeant(const QString& typed, const QList<ConditionChoice>& choices) {
    const QString wanted = plainText(typed).trimmed();
    QStringList named;
    QStringList near;
    for (const ConditionChoice& choice : choices) {
        if (choice.code.compare(wanted, Qt::CaseInsensitive) == 0) {
            return {choice.code};
        }
        for (const QString& word : choice.words) {
            const QString plain = plainText(word);
            if (plain.compare(wanted, Qt::CaseInsensitive) == 0) {
                named.append(choice.code);
            } else if (isWithin(wanted, plain) && !near.contains(choice.code)) {
                near.append(choice.code);
            }
        }
    }
    return named.isEmpty() ? near : named;
}

}  // namespace saikoku
