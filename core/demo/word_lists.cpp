#include "core/demo/word_lists.h"

#include <QFile>

namespace saikoku::demo {

namespace {

/// The rows of a list, split at tabs; lines that begin with # are remarks.
std::vector<QStringList> rowsOf(const QString& name, qsizetype columns) {
    std::vector<QStringList> rows;
    QFile file(QStringLiteral(":/demo/lists/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("demo list %s is missing from the program", qPrintable(name));
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) {
            continue;
        }
        QStringList cells = line.split(QLatin1Char('\t'));
        if (cells.size() != columns) {
            qFatal("demo list %s has a bad line: %s", qPrintable(name), qPrintable(line));
        }
        rows.push_back(std::move(cells));
    }
    return rows;
}

}  // namespace

const WordLists& WordLists::instance() {
    static const WordLists lists;
    return lists;
}

WordLists::WordLists() {
    readNames();
    readPlaces();
    readOffice();
}

void WordLists::readNames() {
    for (const QStringList& row : rowsOf(QStringLiteral("surnames.tsv"), 3)) {
        surnames.push_back({row[0], row[1]});
        surnameWeights.push_back(row[2].toDouble());
    }
    for (const QStringList& row : rowsOf(QStringLiteral("given_names.tsv"), 4)) {
        const int generation = row[0] == QLatin1String("o") ? 0 : row[0] == QLatin1String("m") ? 1 : 2;
        given[generation][row[1] == QLatin1String("a") ? 0 : 1].push_back({row[2], row[3]});
    }
    QString current;
    for (const QStringList& row : rowsOf(QStringLiteral("foreign_names.tsv"), 3)) {
        if (row[0] != current) {
            current = row[0];
            origins.emplace_back();
        }
        Origin& origin = origins.back();
        (row[1] == QLatin1String("f") ? origin.family : row[1] == QLatin1String("m") ? origin.middle : origin.given)
            .append(row[2]);
    }
}

void WordLists::readPlaces() {
    for (const QStringList& row : rowsOf(QStringLiteral("towns.tsv"), 6)) {
        towns.push_back({row[0], row[1], row[2], row[3], row[4] == QLatin1String("c"), row[5].toDouble()});
        townWeights.push_back(row[5].toDouble());
    }
    for (const QStringList& row : rowsOf(QStringLiteral("buildings.tsv"), 2)) {
        buildings.push_back({row[0], row[1]});
    }
    for (const QStringList& row : rowsOf(QStringLiteral("company_words.tsv"), 3)) {
        (row[0] == QLatin1String("b") ? brands : trades).push_back({row[1], row[2]});
    }
}

void WordLists::readOffice() {
    for (const QStringList& row : rowsOf(QStringLiteral("notes.tsv"), 2)) {
        notes[row[0]].append(row[1]);
    }
    for (const QStringList& row : rowsOf(QStringLiteral("hold_reasons.tsv"), 2)) {
        holdReasons[row[0]].append(row[1]);
    }
    for (const QStringList& row : rowsOf(QStringLiteral("operators.tsv"), 3)) {
        operators.push_back({row[0], row[1], row[2]});
    }
}

}  // namespace saikoku::demo
