#include "core/exchange/import_profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include "core/exchange/folded_ascii.h"
#include "core/exchange/profile_json.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Import) };

constexpr std::array<std::string_view, 3> kEncodings{"auto", "utf-8", "cp932"};
constexpr std::array<std::string_view, 3> kSeparators{"comma", "tab", "semicolon"};
constexpr std::array<char, 3> kSeparatorBytes{',', '\t', ';'};
constexpr std::array<std::string_view, 9> kDateStyles{"any", "iso", "slashed", "dotted", "western-digits",
                                                      "western-kanji", "era-kanji", "era-letter", "era-code"};
constexpr std::array<DateStyles, 9> kDateStyleValues{
    kAllDateStyles, DateStyle::Iso, DateStyle::Slashed, DateStyle::Dotted, DateStyle::WesternDigits,
    DateStyle::WesternKanji, DateStyle::EraKanji, DateStyle::EraLetter, DateStyle::EraCode};
constexpr std::array<std::string_view, 5> kEras{"meiji", "taisho", "showa", "heisei", "reiwa"};
constexpr std::array<std::string_view, 2> kAmounts{"any", "plain"};
constexpr std::array<std::string_view, 2> kOthers{"reject", "keep"};

const QStringList kManner{QStringLiteral("encoding"), QStringLiteral("separator"), QStringLiteral("header"),
                          QStringLiteral("dates"), QStringLiteral("no_date"), QStringLiteral("era_codes"),
                          QStringLiteral("amounts")};

/// How cells are written: given for the profile, a file or a field; the inner wins.
struct Manner {
    std::optional<TextEncoding> encoding;
    char separator = ',';
    bool header = true;
    DateStyles dates = kAllDateStyles;
    QList<QByteArray> noDate;
    EraCodes eraCodes = usualEraCodes();
    AmountStyle amounts = AmountStyle::Any;
};

Result<EraCodes> readEraCodes(const ProfileNode& node) {
    SAIKOKU_TRY_ASSIGN(const QJsonObject object, node.object());
    EraCodes codes;
    for (const QString& key : object.keys()) {
        const ProfileNode entry = node.member(key);
        if (key.size() != 1 || key[0] < u'0' || key[0] > u'9') {
            return entry.wrong(Text::tr("one digit as the key"), Text::tr("Write the digit that stands for the era, for example \"5\": \"reiwa\"."));
        }
        SAIKOKU_TRY_ASSIGN(const size_t era, entry.oneOf(kEras));
        codes.at(static_cast<size_t>(key[0].digitValue())) = static_cast<Era>(era + 1);
    }
    return codes;
}

Result<DateStyles> readDateStyles(const ProfileNode& node) {
    SAIKOKU_TRY_ASSIGN(const QList<ProfileNode> styles, node.list());
    DateStyles all;
    for (const ProfileNode& style : styles) {
        SAIKOKU_TRY_ASSIGN(const size_t which, style.oneOf(kDateStyles));
        all |= kDateStyleValues.at(which);
    }
    if (!all) {
        return node.wrong(Text::tr("at least one date style"), Text::tr("Write one of these words."));
    }
    return all;
}

Result<void> readCellManner(const ProfileNode& node, Manner& manner) {
    if (const ProfileNode dates = node.member(QStringLiteral("dates")); dates.exists()) {
        SAIKOKU_TRY_ASSIGN(manner.dates, readDateStyles(dates));
    }
    if (const ProfileNode none = node.member(QStringLiteral("no_date")); none.exists()) {
        SAIKOKU_TRY_ASSIGN(const QList<ProfileNode> texts, none.list());
        manner.noDate.clear();
        for (const ProfileNode& entry : texts) {
            SAIKOKU_TRY_ASSIGN(const QString text, entry.text());
            manner.noDate.append(text.toUtf8());
        }
    }
    if (const ProfileNode codes = node.member(QStringLiteral("era_codes")); codes.exists()) {
        SAIKOKU_TRY_ASSIGN(manner.eraCodes, readEraCodes(codes));
    }
    if (const ProfileNode amounts = node.member(QStringLiteral("amounts")); amounts.exists()) {
        SAIKOKU_TRY_ASSIGN(const size_t which, amounts.oneOf(kAmounts));
        manner.amounts = which == 0 ? AmountStyle::Any : AmountStyle::Plain;
    }
    return {};
}

Result<void> readManner(const ProfileNode& node, Manner& manner) {
    if (const ProfileNode encoding = node.member(QStringLiteral("encoding")); encoding.exists()) {
        SAIKOKU_TRY_ASSIGN(const size_t which, encoding.oneOf(kEncodings));
        manner.encoding = which == 0   ? std::nullopt
                          : which == 1 ? std::optional(TextEncoding::Utf8)
                                       : std::optional(TextEncoding::Cp932);
    }
    if (const ProfileNode separator = node.member(QStringLiteral("separator")); separator.exists()) {
        SAIKOKU_TRY_ASSIGN(const size_t which, separator.oneOf(kSeparators));
        manner.separator = kSeparatorBytes.at(which);
    }
    if (const ProfileNode header = node.member(QStringLiteral("header")); header.exists()) {
        SAIKOKU_TRY_ASSIGN(manner.header, header.flag());
    }
    return readCellManner(node, manner);
}

/// A heading, a position, or several headings of which the first that exists counts.
Result<ColumnChoice> readColumn(const ProfileNode& node, bool header) {
    ColumnChoice column;
    if (node.value().isDouble()) {
        SAIKOKU_TRY_ASSIGN(column.position, node.integer(1, 1000));
        return column;
    }
    if (!header) {
        return node.wrong(Text::tr("a column's position, the first being 1"), Text::tr("The file has no header line: write numbers instead of headings."));
    }
    SAIKOKU_TRY_ASSIGN(const QList<ProfileNode> headings, node.list());
    for (const ProfileNode& heading : headings) {
        SAIKOKU_TRY_ASSIGN(const QString text, heading.text());
        column.headings.append(text);
    }
    if (column.headings.isEmpty() || column.headings.contains(QString())) {
        return node.wrong(Text::tr("a heading or a position"), Text::tr("Write the heading as it stands in the file."));
    }
    return column;
}

Result<void> readSource(const ProfileNode& node, bool header, FieldRule& rule) {
    const ProfileNode column = node.member(QStringLiteral("column"));
    const ProfileNode join = node.member(QStringLiteral("join"));
    const ProfileNode value = node.member(QStringLiteral("value"));
    if (int(column.exists()) + int(join.exists()) + int(value.exists()) != 1) {
        return node.wrong(Text::tr("exactly one of the keys column, join, value"), Text::tr("Say where the field comes from."));
    }
    if (value.exists()) {
        SAIKOKU_TRY_ASSIGN(const QString text, value.text());
        rule.value = text;
    } else if (column.exists()) {
        SAIKOKU_TRY_ASSIGN(ColumnChoice choice, readColumn(column, header));
        rule.columns.push_back(std::move(choice));
    } else {
        SAIKOKU_TRY_ASSIGN(const QList<ProfileNode> parts, join.list());
        for (const ProfileNode& part : parts) {
            SAIKOKU_TRY_ASSIGN(ColumnChoice choice, readColumn(part, header));
            rule.columns.push_back(std::move(choice));
        }
    }
    return {};
}

bool isAllowedCode(const ExtractField& field, const QString& code) {
    const QString codes = QString::fromUtf8(field.codes.data(), static_cast<qsizetype>(field.codes.size()));
    return field.value != ExtractValue::Code || codes.split(QLatin1Char(' ')).contains(code);
}

Result<void> readValues(const ProfileNode& node, const ExtractField& field, FieldRule& rule) {
    SAIKOKU_TRY_ASSIGN(const QJsonObject object, node.object());
    for (const QString& key : object.keys()) {
        const ProfileNode entry = node.member(key);
        SAIKOKU_TRY_ASSIGN(const QString meaning, entry.text());
        if (!isAllowedCode(field, meaning)) {
            return entry.wrong(QString::fromUtf8(field.codes.data(), static_cast<qsizetype>(field.codes.size())),
                               Text::tr("Write one of these words."));
        }
        const QByteArray code = QByteArray::fromStdString(foldedAscii(key.toStdString()));
        rule.values.insert(code, meaning.toUtf8());
    }
    return {};
}

QStringList fieldKeys(const ExtractField& field) {
    QStringList keys{QStringLiteral("column"), QStringLiteral("join"), QStringLiteral("between"), QStringLiteral("value"),
                     QStringLiteral("when_empty"), QStringLiteral("optional")};
    switch (field.value) {
    case ExtractValue::Date:
        keys << QStringLiteral("dates") << QStringLiteral("no_date") << QStringLiteral("era_codes");
        break;
    case ExtractValue::Year: keys << QStringLiteral("era_codes"); break;
    case ExtractValue::Amount: keys << QStringLiteral("amounts"); break;
    case ExtractValue::Text:
    case ExtractValue::Key:
    case ExtractValue::Number:
    case ExtractValue::Code: keys << QStringLiteral("values") << QStringLiteral("others"); break;
    default: break;
    }
    return keys;
}

Result<void> readFieldOptions(const ProfileNode& node, const ExtractField& field, FieldRule& rule) {
    SAIKOKU_TRY(node.allowOnly(fieldKeys(field)));
    SAIKOKU_TRY(readSource(node, true, rule));
    if (const ProfileNode between = node.member(QStringLiteral("between")); between.exists()) {
        SAIKOKU_TRY_ASSIGN(rule.between, between.text());
    }
    if (const ProfileNode empty = node.member(QStringLiteral("when_empty")); empty.exists()) {
        SAIKOKU_TRY_ASSIGN(const QString text, empty.text());
        rule.whenEmpty = text;
    }
    if (const ProfileNode optional = node.member(QStringLiteral("optional")); optional.exists()) {
        SAIKOKU_TRY_ASSIGN(rule.optional, optional.flag());
    }
    if (const ProfileNode values = node.member(QStringLiteral("values")); values.exists()) {
        SAIKOKU_TRY(readValues(values, field, rule));
    }
    if (const ProfileNode others = node.member(QStringLiteral("others")); others.exists()) {
        SAIKOKU_TRY_ASSIGN(const size_t which, others.oneOf(kOthers));
        rule.keepOthers = which == 1;
    }
    return {};
}

void useManner(const Manner& manner, FieldRule& rule) {
    rule.dates = manner.dates;
    rule.noDate = manner.noDate;
    rule.eraCodes = manner.eraCodes;
    rule.amounts = manner.amounts;
}

Result<FieldRule> readField(const ProfileNode& node, const ExtractField& field, const Manner& manner) {
    FieldRule rule;
    useManner(manner, rule);
    if (!node.value().isObject()) {  // the short form: just the column
        SAIKOKU_TRY_ASSIGN(ColumnChoice choice, readColumn(node, manner.header));
        rule.columns.push_back(std::move(choice));
        return rule;
    }
    SAIKOKU_TRY(readFieldOptions(node, field, rule));
    Manner own = manner;
    SAIKOKU_TRY(readCellManner(node, own));
    useManner(own, rule);
    if (!manner.header) {
        for (const ColumnChoice& column : rule.columns) {
            if (column.position == 0) {
                return node.wrong(Text::tr("a column's position, the first being 1"), Text::tr("The file has no header line: write numbers instead of headings."));
            }
        }
    }
    return rule;
}

Result<void> checkFields(const ProfileNode& node, ExtractFile file, const FileLayout& layout) {
    const std::span<const ExtractField> fields = extractFields(file);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].required && !layout.fields[i].isSet()) {
            return node.member(QString::fromUtf8(fields[i].name.data(), static_cast<qsizetype>(fields[i].name.size())))
                .wrong(Text::tr("a column"), Text::tr("Every profile must say where this field comes from."));
        }
    }
    const bool received = file != ExtractFile::Receivables || layout.fields[receivable_field::Received].isSet() !=
                                                                  layout.fields[receivable_field::Outstanding].isSet();
    if (!received) {
        return node.wrong(Text::tr("one of the fields received and outstanding"), Text::tr("Name the column of the amount received or that of the amount still owed, not both."));
    }
    return {};
}

Result<void> readFields(const ProfileNode& node, ExtractFile file, const Manner& manner, FileLayout& layout) {
    SAIKOKU_TRY_ASSIGN(const QJsonObject object, node.object());
    layout.fields.resize(extractFields(file).size());
    for (const QString& key : object.keys()) {
        if (key == QLatin1String("note")) {
            continue;
        }
        const std::optional<size_t> index = extractFieldIndex(file, key);
        if (!index) {
            QStringList names;
            for (const ExtractField& field : extractFields(file)) {
                names.append(QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size())));
            }
            return node.member(key).wrong(Text::tr("one of the keys %1").arg(names.join(QStringLiteral(", "))),
                                          Text::tr("Remove the key or mend its spelling."));
        }
        SAIKOKU_TRY_ASSIGN(layout.fields[*index], readField(node.member(key), extractFields(file)[*index], manner));
    }
    return checkFields(node, file, layout);
}

Result<FileLayout> readLayout(const ProfileNode& node, ExtractFile file, Manner manner) {
    SAIKOKU_TRY(node.allowOnly(QStringList{QStringLiteral("name"), QStringLiteral("columns"), QStringLiteral("fields")} + kManner));
    SAIKOKU_TRY(readManner(node, manner));
    FileLayout layout;
    layout.present = true;
    layout.encoding = manner.encoding;
    layout.separator = manner.separator;
    layout.header = manner.header;
    SAIKOKU_TRY_ASSIGN(layout.name, node.member(QStringLiteral("name")).text());
    if (layout.name.isEmpty() || layout.name.contains(QLatin1Char('/')) || layout.name.contains(QLatin1Char('\\'))) {
        return node.member(QStringLiteral("name")).wrong(Text::tr("a file's name without a folder"), Text::tr("The folder is given when importing."));
    }
    if (const ProfileNode count = node.member(QStringLiteral("columns")); count.exists()) {
        SAIKOKU_TRY_ASSIGN(layout.columnCount, count.integer(1, 1000));
    }
    SAIKOKU_TRY(readFields(node.member(QStringLiteral("fields")), file, manner, layout));
    return layout;
}

QString shippedPath(const QString& name) { return QStringLiteral(":/import-profiles/%1.json").arg(name); }

}  // namespace

Result<ImportProfile> parseImportProfile(const QByteArray& json, const QString& source) {
    SAIKOKU_TRY_ASSIGN(const ProfileNode root, parseProfileJson(json, source));
    SAIKOKU_TRY(root.allowOnly(QStringList{QStringLiteral("profile"), QStringLiteral("title"), QStringLiteral("files"),
                                           QStringLiteral("payment_key")} + kManner));
    ImportProfile profile;
    SAIKOKU_TRY_ASSIGN(profile.name, root.member(QStringLiteral("profile")).text());
    profile.title = root.member(QStringLiteral("title")).value().toString(profile.name);
    SAIKOKU_TRY_ASSIGN(profile.paymentKey, readPaymentKey(root.member(QStringLiteral("payment_key"))));
    Manner manner;
    SAIKOKU_TRY(readManner(root, manner));
    const ProfileNode files = root.member(QStringLiteral("files"));
    QStringList names;
    for (const ExtractFile file : kProfileFiles) {
        names.append(codeOf(file));
    }
    SAIKOKU_TRY(files.allowOnly(names));
    for (const ExtractFile file : kProfileFiles) {
        const ProfileNode node = files.member(codeOf(file));
        if (node.exists()) {
            FileLayout& layout = profile.files.at(indexOf(file));
            SAIKOKU_TRY_ASSIGN(layout, readLayout(node, file, manner));
            layout.profile = source;
        } else if (file == ExtractFile::Taxpayers || file == ExtractFile::Receivables) {
            return node.wrong(Text::tr("a file"), Text::tr("An extract needs at least taxpayers and receivables."));
        }
    }
    return profile;
}

QStringList shippedImportProfiles() {
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(":/import-profiles")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        names.append(file.chopped(5));
    }
    return names;
}

Result<ImportProfile> loadImportProfile(const QString& nameOrFile) {
    const bool shipped = shippedImportProfiles().contains(nameOrFile);
    QFile file(shipped ? shippedPath(nameOrFile) : nameOrFile);
    if (!shipped && !QFileInfo(nameOrFile).isFile()) {
        return fail(ErrorCode::BadInput, Text::tr("There is no import profile \"%1\". Shipped are: %2. An own one is given as the path of its file.")
                                             .arg(nameOrFile, shippedImportProfiles().join(QStringLiteral(", "))));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::BadInput, Text::tr("The import profile %1 can't be read: %2").arg(nameOrFile, file.errorString()));
    }
    return parseImportProfile(file.readAll(), shipped ? nameOrFile : QFileInfo(nameOrFile).fileName());
}

}  // namespace saikoku
