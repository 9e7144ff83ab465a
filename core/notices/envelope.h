#pragma once

#include <QDate>
#include <QString>

#include <vector>

#include "core/base/result.h"
#include "core/base/yen.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief An envelope: where its window is when the sheet is folded into it (mm on the unfolded sheet), as
/// far as the window shows it wherever the sheet slides.
struct Envelope {
    QString code;   ///< nagagata3
    QString title;  ///< 長形3号
    QString kind;   ///< of its postage: "standard" 定形, "large" 定形外規格内
    double windowLeft = 0;
    double windowTop = 0;
    double windowWidth = 0;
    double windowHeight = 0;
    std::vector<double> folds;  ///< from the top edge of the sheet
    int sheetsMost = 0;         ///< sheets that one envelope takes: the next opens another
    double weight = 0;          ///< grams of the empty envelope
};

/// @brief What a letter up to a weight costs.
struct PostageBand {
    QString kind;  ///< "standard" 定形, "large" 定形外規格内
    double gramsMost = 0;
    Yen postage;
};

/// @brief Envelopes, sheets' weight and postage by date, from rules/postage.json with their source.
struct PostageRules {
    std::vector<Envelope> envelopes;
    double sheetWeight = 0;      ///< grams of an A4 sheet
    double enclosureWeight = 0;  ///< grams of what the folding machine adds
    struct Rates {
        QDate from;
        std::vector<PostageBand> bands;  ///< by kind, then weight
    };
    std::vector<Rates> rates;  ///< oldest first

    const Envelope* envelope(const QString& code) const;
    /// @brief Grams of an envelope with so many sheets, and the enclosure.
    double weightOf(const Envelope& envelope, int sheets, bool hasEnclosure = false) const;
    /// @brief Of an envelope with so many sheets on the day; what is too heavy for its kind goes as the next
    /// larger. Rule: no rates known for the day, or too heavy for all of them; names rules/postage.json.
    Result<PostageBand> postage(const Envelope& envelope, int sheets, QDate on,
                                bool hasEnclosure = false) const;

    static Result<PostageRules> fromJson(const RuleFile& file);
    static Result<PostageRules> fromRules(const RuleSource& source);
    static Result<PostageRules> load(const QString& dataFolder = {});
};

/// @brief Sheets of a letter by envelope: {8, 3} for 11 sheets where 8 fit. Pure.
std::vector<int> sheetsByEnvelope(int sheets, const Envelope& envelope);

}  // namespace saikoku
