#include "tests/bench/fodt_letters.h"

#include <QStringList>

#include "core/notices/letter_fields.h"
#include "core/notices/notice_body.h"

using namespace saikoku;

namespace {

const QStringList kColumns{QStringLiteral("fiscal_year"), QStringLiteral("tax_item"),
                           QStringLiteral("term"),        QStringLiteral("due_date"),
                           QStringLiteral("outstanding"), QStringLiteral("late_charge"),
                           QStringLiteral("demand_fee"),  QStringLiteral("total")};
const QString kJapanese = QStringLiteral("ja");

constexpr auto kHead = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="M" svg:font-family="IPAmjMincho"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="150%"/><style:text-properties style:font-name="M" style:font-name-asian="M" fo:font-size="10.5pt" style:font-size-asian="10.5pt" fo:language="ja" style:language-asian="ja"/></style:default-style></office:styles>
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="12mm" fo:margin-bottom="18mm" fo:margin-left="20mm" fo:margin-right="20mm"/></style:page-layout>
<style:style style:name="New" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Right" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="16pt" style:font-size-asian="16pt" fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.1mm solid #000000" fo:padding="0.8mm"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
<office:body><office:text>
)";

QString paragraph(const QString& text, const char* style = "Standard") {
    return QStringLiteral("<text:p text:style-name=\"%1\">%2</text:p>\n")
        .arg(QLatin1String(style), text.toHtmlEscaped());
}

QString tableRow(const QStringList& cells) {
    QString row = QStringLiteral("<table:table-row>");
    for (const QString& cell : cells) {
        row += QStringLiteral("<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">") +
               paragraph(cell) + QStringLiteral("</table:table-cell>");
    }
    return row + QStringLiteral("</table:table-row>\n");
}

QString table(const Letter& letter, int number) {
    QString text =
        QStringLiteral(
            "<table:table table:name=\"T%1\"><table:table-column table:number-columns-repeated=\"%2\"/>"
            "<table:table-header-rows>")
            .arg(number)
            .arg(kColumns.size());
    QStringList titles;
    for (const QString& column : kColumns) {
        titles.append(letterColumnTitle(column, kJapanese));
    }
    text += tableRow(titles) + QStringLiteral("</table:table-header-rows>");
    int row = 0;
    for (const LetterLine& line : letter.lines) {
        QStringList cells;
        ++row;
        for (const QString& column : kColumns) {
            cells.append(letterCell(line, row, column, kJapanese));
        }
        text += tableRow(cells);
    }
    return text + QStringLiteral("</table:table>\n");
}

}  // namespace

QByteArray fodtOfLetters(const std::vector<Letter>& letters) {
    QByteArray document(kHead);
    const LetterOffice office = sampleOffice(kJapanese);
    int number = 0;
    for (const Letter& letter : letters) {
        ++number;
        QString text = QStringLiteral("<text:section text:name=\"L%1\">").arg(number);
        text += paragraph(letter.to.postalCode, number == 1 ? "Standard" : "New");
        text += paragraph(letter.to.address) + paragraph(letter.to.building) +
                paragraph(letter.to.name + letter.to.honorific);
        text += paragraph(letter.number, "Right") + paragraph(office.signer, "Right") +
                paragraph(office.department, "Right");
        text += paragraph(office.address, "Right") + paragraph(office.phone, "Right") +
                paragraph(office.hours, "Right");
        text += paragraph(QStringLiteral("催　告　書"), "Title");
        text += paragraph(QStringLiteral(
            "　次の市税等について、納期限を過ぎても納付が確認できません。期限までに納めてください。"));
        text += table(letter, number);
        text += paragraph(QStringLiteral(
            "　行き違いに納付されたときは、ご容赦ください。納付が難しい方は、お早めにご相談ください。"));
        document += (text + QStringLiteral("</text:section>\n")).toUtf8();
    }
    return document + "</office:text></office:body></office:document>\n";
}
