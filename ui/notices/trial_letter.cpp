#include "ui/notices/trial_letter.h"

#include <QCoreApplication>

namespace saikoku::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TrialLetter)
};

constexpr int kManyLines = 400, kTermsOfAYear = 8;
constexpr qint64 kPlainSum = 12'300;

LetterLine plainLine() {
    LetterLine line;
    line.taxItem = QStringLiteral("01");
    line.taxItemName = Text::tr("Resident tax");
    line.noticeNumber = QStringLiteral("0000000001");
    line.levyYear = line.fiscalYear = 2026;
    line.term = 1;
    line.dueDate = QDate(2026, 6, 30);
    line.outstanding = Yen(kPlainSum);
    return line;
}

/// Oldest first, eight terms a year, back from the newest of the sample.
std::vector<LetterLine> manyLines(const std::vector<LetterLine>& sample) {
    const LetterLine newest = sample.empty() ? plainLine() : sample.back();
    std::vector<LetterLine> lines;
    for (int back = kManyLines - 1; back >= 0; --back) {
        LetterLine line = sample.empty() ? newest : sample[static_cast<std::size_t>(back) % sample.size()];
        const int years = back / kTermsOfAYear;
        line.levyYear = newest.levyYear - years;
        line.fiscalYear = newest.fiscalYear - years;
        line.term = kTermsOfAYear - back % kTermsOfAYear;
        line.dueDate = newest.dueDate.addMonths(-back);
        lines.push_back(line);
    }
    return lines;
}

}  // namespace

Letter trialLetter(const Letter& sample, TrialKind kind) {
    Letter letter = sample;
    switch (kind) {
        case TrialKind::Sample: break;
        case TrialKind::LongName:
            letter.to.name =
                Text::tr("The Certified Non-profit Council of Citizens for the Northern Districts");
            letter.taxpayerName = letter.to.name;
            letter.to.address =
                Text::tr("21-11 Sakuragaoka-Nishi 3-chome, Kita Ward, Mirai City, Example Prefecture");
            letter.to.building = Text::tr(
                "Garden Heights Sakuragaoka Annex East Tower, room 1204, care of the caretaker's office");
            break;
        case TrialKind::ManyLines: letter.lines = manyLines(sample.lines); break;
        case TrialKind::NothingOwed: letter.lines.clear(); break;
    }
    return letter;
}

}  // namespace saikoku::ui
