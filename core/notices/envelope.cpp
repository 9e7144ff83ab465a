#include "core/notices/envelope.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

#include "core/base/rule_file.h"
#include "core/base/rule_source.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

/// Kinds of postage, the smaller first: what is too heavy for one goes as the next.
const std::array kKinds{QStringLiteral("standard"), QStringLiteral("large")};

constexpr int kSheetWidth = 210;
constexpr int kSheetHeight = 297;
constexpr int kMostSheets = 500;
constexpr int kMostGrams = 30'000;
constexpr int kMostEnclosure = 500'000;  ///< milligrams
constexpr double kMilligrams = 1000.0;

bool isKind(const QString& kind) {
    return std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end();
}

bool readWindow(const QJsonArray& window, Envelope& envelope) {
    envelope.windowLeft = window.at(0).toDouble(-1);
    envelope.windowTop = window.at(1).toDouble(-1);
    envelope.windowWidth = window.at(2).toDouble(-1);
    envelope.windowHeight = window.at(3).toDouble(-1);
    return window.size() == 4 && envelope.windowLeft >= 0 && envelope.windowTop >= 0 &&
           envelope.windowWidth > 0 && envelope.windowHeight > 0 &&
           envelope.windowLeft + envelope.windowWidth <= kSheetWidth &&
           envelope.windowTop + envelope.windowHeight <= kSheetHeight;
}

bool readFolds(const QJsonArray& folds, Envelope& envelope) {
    double last = 0;
    for (const auto& fold : folds) {
        const double at = fold.toDouble(-1);
        if (at <= last || at >= kSheetHeight) {
            return false;
        }
        envelope.folds.push_back(last = at);
    }
    return true;
}

Result<void> readEnvelopes(RuleReader& reader, const QString& place, PostageRules& rules) {
    const QString name = QStringLiteral("envelopes");
    for (const auto& each : reader.list(name)) {
        RuleReader one(each.toObject(), place + QStringLiteral(", ") + name);
        Envelope envelope;
        envelope.code = one.text(QStringLiteral("code"));
        envelope.title = one.text(QStringLiteral("title"));
        envelope.kind = one.text(QStringLiteral("kind"));
        const bool hasWindow = readWindow(one.list(QStringLiteral("window")), envelope);
        const bool hasFolds = readFolds(one.list(QStringLiteral("folds")), envelope);
        envelope.sheetsMost = one.integer(QStringLiteral("sheets"), 1, kMostSheets);
        envelope.weight = one.integer(QStringLiteral("grams"), 0, kMostGrams);
        if (!hasWindow) {
            one.refuse(QStringLiteral("window"),
                       Text::tr("left, top, width and height in mm of a place on an A4 sheet"));
        }
        if (!hasFolds) {
            one.refuse(QStringLiteral("folds"), Text::tr("mm from the top edge of an A4 sheet, ascending"));
        }
        if (!isKind(envelope.kind)) {
            one.refuse(QStringLiteral("kind"), QStringLiteral("standard, large"));
        }
        if (rules.envelope(envelope.code) != nullptr) {
            one.refuse(QStringLiteral("code"), Text::tr("a code that no other envelope has"));
        }
        SAIKOKU_TRY(one.finish());
        rules.envelopes.push_back(std::move(envelope));
    }
    if (rules.envelopes.empty()) {
        reader.refuse(name, Text::tr("one envelope at least"));
    }
    return {};
}

/// [[grams, yen], …], ascending.
bool readBands(const QString& kind, const QJsonArray& bands, std::vector<PostageBand>& all) {
    double last = 0;
    for (const auto& each : bands) {
        const QJsonArray pair = each.toArray();
        const double grams = pair.at(0).toDouble(-1);
        const qint64 yen = pair.at(1).toInteger(-1);
        if (pair.size() != 2 || grams <= last || yen < 0) {
            return false;
        }
        all.push_back({kind, last = grams, Yen(yen)});
    }
    return !bands.isEmpty();
}

Result<void> readRates(RuleReader& reader, const QString& place, PostageRules& rules) {
    const QString name = QStringLiteral("rates");
    for (const auto& each : reader.list(name)) {
        RuleReader one(each.toObject(), place + QStringLiteral(", ") + name);
        PostageRules::Rates rates;
        rates.from = one.date(QStringLiteral("from"));
        for (const QString& kind : kKinds) {
            if (!readBands(kind, one.list(kind), rates.bands)) {
                one.refuse(kind, Text::tr("pairs of grams and yen, grams ascending"));
            }
        }
        if (!rules.rates.empty() && rates.from <= rules.rates.back().from) {
            one.refuse(QStringLiteral("from"), Text::tr("a later date than the rates before it"));
        }
        SAIKOKU_TRY(one.finish());
        rules.rates.push_back(std::move(rates));
    }
    if (rules.rates.empty()) {
        reader.refuse(name, Text::tr("the rates of one date at least"));
    }
    return {};
}

}  // namespace

const Envelope* PostageRules::envelope(const QString& code) const {
    const auto found = std::find_if(envelopes.begin(), envelopes.end(),
                                    [&](const Envelope& each) { return each.code == code; });
    return found == envelopes.end() ? nullptr : &*found;
}

double PostageRules::weightOf(const Envelope& envelope, int sheets, bool hasEnclosure) const {
    return envelope.weight + sheetWeight * sheets + (hasEnclosure ? enclosureWeight : 0);
}

Result<PostageBand> PostageRules::postage(const Envelope& envelope, int sheets, QDate on,
                                          bool hasEnclosure) const {
    const auto after =
        std::find_if(rates.begin(), rates.end(), [&](const Rates& each) { return each.from > on; });
    if (after == rates.begin() || !on.isValid()) {
        return fail(
            ErrorCode::Rule,
            Text::tr("There are no postage rates for %1: the oldest hold from %2 on. Add those of that "
                     "day to \"rates\" of rules/postage.json (saikoku-cli rules set).")
                .arg(on.toString(Qt::ISODate),
                     rates.empty() ? QString() : rates.front().from.toString(Qt::ISODate)));
    }
    const std::vector<PostageBand>& bands = std::prev(after)->bands;
    const double grams = weightOf(envelope, sheets, hasEnclosure);
    // bands stand by kind, the smaller kind first
    const auto first = std::find_if(bands.begin(), bands.end(),
                                    [&](const PostageBand& each) { return each.kind == envelope.kind; });
    const auto fits =
        std::find_if(first, bands.end(), [&](const PostageBand& each) { return grams <= each.gramsMost; });
    if (fits == bands.end()) {
        return fail(ErrorCode::Rule,
                    Text::tr("An envelope %1 with %2 sheets weighs %3 g, more than \"rates\" of "
                             "rules/postage.json go up to. "
                             "Put fewer sheets into one envelope.")
                        .arg(envelope.title, QString::number(sheets), QString::number(grams, 'f', 0)));
    }
    return *fits;
}

std::vector<int> sheetsByEnvelope(int sheets, const Envelope& envelope) {
    std::vector<int> each;
    for (int left = sheets; left > 0; left -= envelope.sheetsMost) {
        each.push_back(std::min(left, envelope.sheetsMost));
    }
    return each;
}

Result<PostageRules> PostageRules::fromJson(const RuleFile& file) {
    RuleReader reader(file);
    PostageRules rules;
    rules.sheetWeight = reader.integer(QStringLiteral("sheet_milligrams"), 1, kMostGrams) / kMilligrams;
    rules.enclosureWeight =
        reader.integer(QStringLiteral("enclosure_milligrams"), 0, kMostEnclosure) / kMilligrams;
    SAIKOKU_TRY(readEnvelopes(reader, file.fileName(), rules));
    SAIKOKU_TRY(readRates(reader, file.fileName(), rules));
    SAIKOKU_TRY(reader.finish());
    return rules;
}

Result<PostageRules> PostageRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("postage")));
    return fromJson(file);
}

Result<PostageRules> PostageRules::load(const QString& dataFolder) {
    return fromRules(ShippedRules(dataFolder));
}

}  // namespace saikoku
