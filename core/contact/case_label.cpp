#include "core/contact/case_label.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Negotiation)
};

constexpr std::array kColours{
    CodeRow<LabelColour>{LabelColour::Red, "red", QT_TRANSLATE_NOOP("Negotiation", "red")},
    CodeRow<LabelColour>{LabelColour::Orange, "orange", QT_TRANSLATE_NOOP("Negotiation", "orange")},
    CodeRow<LabelColour>{LabelColour::Yellow, "yellow", QT_TRANSLATE_NOOP("Negotiation", "yellow")},
    CodeRow<LabelColour>{LabelColour::Green, "green", QT_TRANSLATE_NOOP("Negotiation", "green")},
    CodeRow<LabelColour>{LabelColour::Blue, "blue", QT_TRANSLATE_NOOP("Negotiation", "blue")},
    CodeRow<LabelColour>{LabelColour::Purple, "purple", QT_TRANSLATE_NOOP("Negotiation", "purple")},
    CodeRow<LabelColour>{LabelColour::Grey, "grey", QT_TRANSLATE_NOOP("Negotiation", "grey")},
};

constexpr int kLongestWord = 40;   ///< more is no word for a cell
constexpr int kMostDays = 3660;

std::optional<LabelRules::Word> wordOf(const QJsonObject& object) {
    const QString text = object.value(QStringLiteral("text")).toString();
    const auto colour = valueOfCode<LabelColour>(object.value(QStringLiteral("colour")).toString());
    const int days = object.value(QStringLiteral("days")).toInt(-1);
    if (text.trimmed().isEmpty() || text.size() > kLongestWord || text.contains(u'|') || !colour || days < 0 || days > kMostDays) {
        return std::nullopt;
    }
    return LabelRules::Word{text, *colour, days};
}

}  // namespace

QString codeOf(LabelColour colour) { return code_table::code(kColours, colour); }
QString labelOf(LabelColour colour) { return code_table::label(kColours, colour, "Negotiation"); }
template <>
std::optional<LabelColour> valueOfCode(QStringView code) {
    return code_table::find(kColours, code);
}
template <>
std::vector<LabelColour> allValues() {
    return code_table::values(kColours);
}

QList<CaseLabel> labelsInForce(const QList<CaseLabel>& labels, QDate date) {
    QList<CaseLabel> inForce;
    for (const CaseLabel& label : labels) {
        const auto same = std::find_if(inForce.begin(), inForce.end(), [&](const CaseLabel& each) { return each.text == label.text; });
        const bool isLater = same == inForce.end() || same->id < label.id;
        if (!isLater) {
            continue;
        }
        if (same != inForce.end()) {
            inForce.erase(same);
        }
        inForce.append(label);
    }
    inForce.removeIf([&](const CaseLabel& label) { return !label.isInForceOn(date); });
    std::sort(inForce.begin(), inForce.end(), [](const CaseLabel& a, const CaseLabel& b) { return a.text < b.text; });
    return inForce;
}

const LabelRules::Word* LabelRules::find(const QString& text) const {
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.text == text; });
    return found == words.end() ? nullptr : &*found;
}

Result<LabelRules> LabelRules::fromJson(const RuleFile& file) {
    const QString name = QStringLiteral("words");
    RuleReader reader(file);
    LabelRules rules;
    rules.longest = reader.integer(QStringLiteral("longest"), 1, kLongestWord);
    const QJsonArray words = reader.list(name);
    for (const auto& value : words) {
        const auto word = wordOf(value.toObject());
        if (!word || rules.find(word->text) != nullptr) {
            reader.refuse(name, Text::tr("different words of at most %1 characters without |, each with a colour and days from 0 to %2")
                                    .arg(kLongestWord).arg(kMostDays));
            break;
        }
        rules.words.append(*word);
    }
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<LabelRules> LabelRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("labels")));
    return fromJson(file);
}

}  // namespace saikoku
