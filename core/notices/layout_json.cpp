#include "core/notices/layout_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include "core/notices/letter_fields.h"
#include "core/notices/letter_words.h"
#include "core/notices/template_reader.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

constexpr double kSheetWidth = 210;  // mm, A4
constexpr double kSheetHeight = 297;

/// What the printers of the field leave white at most.
constexpr double kLeastMargin = 5;

std::vector<NoticeColumn> readColumns(TemplateReader& reader, const char* table, const QString& language) {
    std::vector<NoticeColumn> columns;
    const QList<QJsonObject> all = reader.objects(reader.root(), {}, table);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(QLatin1String(table)).arg(i);
        reader.words(all.at(i), place,
                     {QStringLiteral("field"), QStringLiteral("title"), QStringLiteral("width"),
                      QStringLiteral("right")});
        NoticeColumn column;
        column.field = reader.text(all.at(i), place, "field", true);
        column.title = reader.text(all.at(i), place, "title");
        column.title = column.title.isEmpty() ? letterColumnTitle(column.field, language) : column.title;
        column.width = reader.number(all.at(i), place, "width", 0);
        column.alignRight = reader.flag(all.at(i), place, "right", isSumColumn(column.field));
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<NoticePlaced> readPlaced(TemplateReader& reader) {
    std::vector<NoticePlaced> placed;
    const QList<QJsonObject> all = reader.objects(reader.root(), {}, "placed");
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString place = QStringLiteral("placed[%1]").arg(i);
        reader.words(all.at(i), place,
                     {QStringLiteral("picture"), QStringLiteral("x"), QStringLiteral("y"),
                      QStringLiteral("width"), QStringLiteral("height")});
        placed.push_back({reader.text(all.at(i), place, "picture", true),
                          reader.number(all.at(i), place, "x", 0), reader.number(all.at(i), place, "y", 0),
                          reader.number(all.at(i), place, "width", 0),
                          reader.number(all.at(i), place, "height", 0)});
    }
    return placed;
}

QJsonArray columnsJson(const std::vector<NoticeColumn>& columns) {
    QJsonArray all;
    for (const NoticeColumn& column : columns) {
        all.append(QJsonObject{{QStringLiteral("field"), column.field},
                               {QStringLiteral("title"), column.title},
                               {QStringLiteral("width"), column.width},
                               {QStringLiteral("right"), column.alignRight}});
    }
    return all;
}

/// One look over a layout.
class LayoutCheck {
public:
    LayoutCheck(const NoticeTemplate& notice, const QHash<QString, int>& lines)
        : m_notice(notice), m_layout(notice.layout), m_lines(lines) {}

    QList<TemplateFault> run() {
        head();
        page();
        table("receivables", m_layout.receivables);
        table("parts", m_layout.parts);
        for (std::size_t i = 0; i < m_layout.placed.size(); ++i) {
            placed(QStringLiteral("placed[%1]").arg(i), m_layout.placed.at(i));
        }
        return m_faults;
    }

private:
    void add(const QString& place, const QString& message) {
        QString known = place;
        while (!known.isEmpty() && !m_lines.contains(known)) {
            known = known.contains(u'.') ? known.section(u'.', 0, -2) : QString();
        }
        m_faults.append({QStringLiteral("layout.json"), m_lines.value(known), place, message});
    }

    void between(const char* key, double value, double least, double most, const QString& unit) {
        if (!(value >= least && value <= most)) {  // NaN too
            add(QLatin1String(key), Text::tr("\"%1\" is %2. Give a value from %3 to %4 %5.")
                                        .arg(QLatin1String(key), QString::number(value),
                                             QString::number(least), QString::number(most), unit));
        }
    }

    void head() {
        if (m_notice.title.trimmed().isEmpty()) {
            add(QStringLiteral("title"),
                Text::tr("The template has no title. Write one: lists and letters' records show it."));
        }
        if (!letterLanguages().contains(m_notice.language)) {
            add(QStringLiteral("language"),
                Text::tr("\"%1\" is no language of letters. Write one of: %2.")
                    .arg(m_notice.language, letterLanguages().join(QStringLiteral(", "))));
        }
        static const QRegularExpression code(QStringLiteral("\\A[a-z][a-z0-9_-]{0,39}\\z"));
        for (const QString& each : m_notice.campaigns) {
            if (!code.match(each).hasMatch()) {
                add(QStringLiteral("campaigns"),
                    Text::tr("\"%1\" is no kind of campaign. Write its code, as \"survey\".").arg(each));
            }
        }
        static const QRegularExpression family(
            QStringLiteral("\\A[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}\\z"));
        if (!m_layout.font.isEmpty() && !family.match(m_layout.font).hasMatch()) {
            add(QStringLiteral("font"), Text::tr("\"%1\" is no name of a font. Write its family, as "
                                                 "\"IPAmjMincho\", or leave it empty for the usual one.")
                                            .arg(m_layout.font));
        }
    }

    void page() {
        const QString mm = QStringLiteral("mm");
        between("left", m_layout.left, kLeastMargin, kSheetWidth / 3, mm);
        between("right", m_layout.right, kLeastMargin, kSheetWidth / 3, mm);
        between("top", m_layout.top, kLeastMargin, kSheetHeight / 3, mm);
        between("bottom", m_layout.bottom, kLeastMargin, kSheetHeight / 3, mm);
        between("body_top", m_layout.bodyTop, kLeastMargin, kSheetHeight * 2 / 3, mm);
        between("letter_size", m_layout.letterSize, 6, 24, QStringLiteral("pt"));
        between("line_height", m_layout.lineHeight, 1, 3, QStringLiteral("×"));
    }

    void table(const char* name, const std::vector<NoticeColumn>& columns) {
        const QString place = QLatin1String(name);
        const QStringList known = letterColumns(place);
        double sum = 0;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const NoticeColumn& column = columns.at(i);
            const QString here = QStringLiteral("%1[%2]").arg(place).arg(i);
            if (!known.contains(column.field)) {
                add(placeIn(here, QStringLiteral("field")),
                    Text::tr("\"%1\" is no column of [%2]. Write one of: %3.")
                        .arg(column.field, place, known.join(QStringLiteral(", "))));
            }
            if (!(column.width >= 3)) {
                add(placeIn(here, QStringLiteral("width")),
                    Text::tr("The column \"%1\" is %2 mm wide. Give it 3 mm at least.")
                        .arg(column.field, QString::number(column.width)));
            }
            sum += column.width;
        }
        const double room = kSheetWidth - m_layout.left - m_layout.right;
        if (sum > room + 0.01) {
            add(place, Text::tr("The columns of [%1] are %2 mm wide together, but the page between its "
                                "margins has %3 mm. Make some narrower.")
                           .arg(place, QString::number(sum), QString::number(room)));
        }
    }

    void placed(const QString& place, const NoticePlaced& each) {
        if (each.picture != QLatin1String("seal") && !m_notice.pictures.contains(each.picture)) {
            add(placeIn(place, QStringLiteral("picture")),
                Text::tr("The template has no picture \"%1\". Add it, or take it out of \"placed\".")
                    .arg(each.picture));
        }
        const bool fits = each.x >= 0 && each.y >= 0 && each.width > 0 && each.height > 0 &&
                          each.x + each.width <= kSheetWidth && each.y + each.height <= kSheetHeight;
        if (!fits) {
            add(place,
                Text::tr(
                    "\"%1\" doesn't stand on the sheet. Give x, y, width and height in mm within 210 × 297.")
                    .arg(each.picture));
        }
    }

    const NoticeTemplate& m_notice;
    const NoticeLayout& m_layout;
    const QHash<QString, int>& m_lines;
    QList<TemplateFault> m_faults;
};

}  // namespace

void readLayout(TemplateReader& reader, NoticeTemplate& notice) {
    const QJsonObject& root = reader.root();
    reader.words(root, {},
                 {QStringLiteral("title"),
                  QStringLiteral("language"),
                  QStringLiteral("campaigns"),
                  QStringLiteral("officers"),
                  QStringLiteral("needs_receivables"),
                  QStringLiteral("needs_promise"),
                  QStringLiteral("brings_slips"),
                  QStringLiteral("left"),
                  QStringLiteral("right"),
                  QStringLiteral("top"),
                  QStringLiteral("bottom"),
                  QStringLiteral("body_top"),
                  QStringLiteral("font"),
                  QStringLiteral("letter_size"),
                  QStringLiteral("line_height"),
                  QStringLiteral("address"),
                  QStringLiteral("sender"),
                  QStringLiteral("customer_code"),
                  QStringLiteral("fold_marks"),
                  QStringLiteral("enclosure"),
                  QStringLiteral("page_numbers"),
                  QStringLiteral("tray"),
                  QStringLiteral("duplex"),
                  QStringLiteral("receivables"),
                  QStringLiteral("parts"),
                  QStringLiteral("placed")});
    notice.title = reader.text(root, {}, "title", true);
    notice.language = reader.text(root, {}, "language");
    notice.language = notice.language.isEmpty() ? letterLanguages().constFirst() : notice.language;
    notice.campaigns = reader.texts(root, {}, "campaigns");
    notice.isForOfficers = reader.flag(root, {}, "officers", false);
    notice.needsReceivables = reader.flag(root, {}, "needs_receivables", true);
    notice.needsPromise = reader.flag(root, {}, "needs_promise", false);
    notice.brings = reader.flag(root, {}, "brings_slips", false);
    NoticeLayout& layout = notice.layout;
    layout.left = reader.number(root, {}, "left", layout.left);
    layout.right = reader.number(root, {}, "right", layout.right);
    layout.top = reader.number(root, {}, "top", layout.top);
    layout.bottom = reader.number(root, {}, "bottom", layout.bottom);
    layout.bodyTop = reader.number(root, {}, "body_top", layout.bodyTop);
    layout.font = reader.text(root, {}, "font");
    layout.letterSize = reader.number(root, {}, "letter_size", layout.letterSize);
    layout.lineHeight = reader.number(root, {}, "line_height", layout.lineHeight);
    layout.hasAddress = reader.flag(root, {}, "address", layout.hasAddress);
    layout.hasSender = reader.flag(root, {}, "sender", layout.hasSender);
    layout.hasCustomerCode = reader.flag(root, {}, "customer_code", layout.hasCustomerCode);
    layout.hasFoldMarks = reader.flag(root, {}, "fold_marks", layout.hasFoldMarks);
    layout.hasEnclosure = reader.flag(root, {}, "enclosure", layout.hasEnclosure);
    layout.hasPageNumbers = reader.flag(root, {}, "page_numbers", layout.hasPageNumbers);
    layout.tray = reader.text(root, {}, "tray");
    layout.isDuplex = reader.flag(root, {}, "duplex", layout.isDuplex);
    layout.receivables = readColumns(reader, "receivables", notice.language);
    layout.parts = readColumns(reader, "parts", notice.language);
    layout.placed = readPlaced(reader);
}

QJsonObject layoutJson(const NoticeTemplate& notice) {
    const NoticeLayout& layout = notice.layout;
    QJsonArray placed;
    for (const NoticePlaced& each : layout.placed) {
        placed.append(QJsonObject{{QStringLiteral("picture"), each.picture},
                                  {QStringLiteral("x"), each.x},
                                  {QStringLiteral("y"), each.y},
                                  {QStringLiteral("width"), each.width},
                                  {QStringLiteral("height"), each.height}});
    }
    return {{QStringLiteral("title"), notice.title},
            {QStringLiteral("language"), notice.language},
            {QStringLiteral("campaigns"), QJsonArray::fromStringList(notice.campaigns)},
            {QStringLiteral("officers"), notice.isForOfficers},
            {QStringLiteral("needs_receivables"), notice.needsReceivables},
            {QStringLiteral("needs_promise"), notice.needsPromise},
            {QStringLiteral("brings_slips"), notice.brings},
            {QStringLiteral("left"), layout.left},
            {QStringLiteral("right"), layout.right},
            {QStringLiteral("top"), layout.top},
            {QStringLiteral("bottom"), layout.bottom},
            {QStringLiteral("body_top"), layout.bodyTop},
            {QStringLiteral("font"), layout.font},
            {QStringLiteral("letter_size"), layout.letterSize},
            {QStringLiteral("line_height"), layout.lineHeight},
            {QStringLiteral("address"), layout.hasAddress},
            {QStringLiteral("sender"), layout.hasSender},
            {QStringLiteral("customer_code"), layout.hasCustomerCode},
            {QStringLiteral("fold_marks"), layout.hasFoldMarks},
            {QStringLiteral("enclosure"), layout.hasEnclosure},
            {QStringLiteral("page_numbers"), layout.hasPageNumbers},
            {QStringLiteral("tray"), layout.tray},
            {QStringLiteral("duplex"), layout.isDuplex},
            {QStringLiteral("receivables"), columnsJson(layout.receivables)},
            {QStringLiteral("parts"), columnsJson(layout.parts)},
            {QStringLiteral("placed"), placed}};
}

QList<TemplateFault> layoutFaults(const NoticeTemplate& notice, const QHash<QString, int>& lines) {
    return LayoutCheck(notice, lines).run();
}

}  // namespace saikoku
