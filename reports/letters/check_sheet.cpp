#include "reports/letters/check_sheet.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "reports/paper/page_canvas.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr double kLeft = 25;
constexpr double kTop = 25;
constexpr double kWidth = PageCanvas::kWidth - 2 * kLeft;
constexpr double kLabels = 45;
constexpr double kGap = 2;
constexpr double kTitleSize = 16;
constexpr double kSignHeight = 16;
constexpr double kBottom = PageCanvas::kHeight - kTop;
constexpr qsizetype kRowLetters = 800;  ///< of a longer value a row more: less than a page

class CheckSheet {
public:
    CheckSheet(const std::function<PageCanvas&()>& newPage, const QString& title)
        : m_newPage(newPage), m_title(title) {
        turn(title);
    }

    void row(const QString& label, const QString& value) {
        part(label, value.isEmpty() ? QStringLiteral("-") : value.left(kRowLetters));
        for (qsizetype from = kRowLetters; from < value.size(); from += kRowLetters) {
            part(QString(), value.mid(from, kRowLetters));
        }
    }

    void signLines(const QStringList& labels) {
        m_y += 3 * kGap;
        keep(kSignHeight * static_cast<double>(labels.size()));
        for (const QString& label : labels) {
            m_page->rect({kLeft, m_y, kWidth, kSignHeight});
            m_page->line(kLeft + kLabels, m_y, kLeft + kLabels, m_y + kSignHeight);
            m_page->text(kLeft + kGap, m_y + kGap, kLabels - 2 * kGap, label);
            m_y += kSignHeight;
        }
    }

private:
    static TextStyle bold() {
        TextStyle style;
        style.isBold = true;
        return style;
    }

    void turn(const QString& title) {
        m_page = &m_newPage();
        TextStyle style = bold();
        style.size = kTitleSize;
        m_y = kTop + m_page->text(kLeft, kTop, kWidth, title, style) + 3 * kGap;
    }

    void keep(double height) {
        if (m_y + height > kBottom) {
            turn(Text::tr("%1 (continued)").arg(m_title));
        }
    }

    void part(const QString& label, const QString& value) {
        const double height = std::max(m_page->textHeight(kLabels - kGap, label, bold()),
                                       m_page->textHeight(kWidth - kLabels, value));
        keep(height + kGap);
        m_page->text(kLeft, m_y, kLabels - kGap, label, bold());
        m_page->text(kLeft + kLabels, m_y, kWidth - kLabels, value);
        m_y += height + kGap;
        m_page->line(kLeft, m_y - kGap / 2, kLeft + kWidth, m_y - kGap / 2, 0.1, 0.6);
    }

    const std::function<PageCanvas&()>& m_newPage;
    QString m_title;
    PageCanvas* m_page = nullptr;
    double m_y = kTop;
};

QString kindWords(const QString& kind) {
    return kind == QLatin1String("standard") ? Text::tr("standard-sized mail")
           : kind == QLatin1String("large")  ? Text::tr("non-standard-sized mail")
                                             : kind;
}

QString versionWords(const NoticeBatch& batch) {
    return batch.isShippedVersion || batch.version == 0
               ? Text::tr("%1 (the program's)").arg(batch.title)
               : Text::tr("%1 (version %2)").arg(batch.title).arg(batch.version);
}

}  // namespace

void drawCheckSheet(const std::function<PageCanvas&()>& newPage, const NoticeBatch& batch,
                    const LetterOffice& office, const std::vector<ExcludedCases>& excluded) {
    CheckSheet sheet(newPage, Text::tr("Check sheet of batch %1").arg(batch.number));
    sheet.row(Text::tr("Office"), QStringList{office.name, office.department}.join(u' ').trimmed());
    sheet.row(Text::tr("Template"), versionWords(batch));
    sheet.row(Text::tr("Date on the letters"), dateInSentence(batch.date));
    sheet.row(Text::tr("Deadline"), batch.deadline.isValid() ? dateInSentence(batch.deadline) : QString());
    sheet.row(Text::tr("Who gets it"), batch.conditions);
    sheet.row(Text::tr("Letters"), QString::number(batch.letters));
    sheet.row(Text::tr("Pages, sheets"),
              Text::tr("%1 pages on %2 sheets").arg(batch.pages).arg(batch.sheets));
    sheet.row(Text::tr("Asked for"), Text::tr("%1 yen").arg(batch.amount.toString()));
    sheet.row(Text::tr("Envelopes"), Text::tr("%1: %2").arg(batch.envelope).arg(batch.envelopes));
    for (const PostageCount& each : batch.postages) {
        sheet.row(Text::tr("Postage"), Text::tr("%1, %2 yen × %3 = %4 yen")
                                           .arg(kindWords(each.kind), each.rate.toString(),
                                                QString::number(each.envelopes), each.yen().toString()));
    }
    sheet.row(Text::tr("Postage in all"), Text::tr("%1 yen").arg(batch.postage.toString()));
    for (const ExcludedCases& each : excluded) {
        sheet.row(Text::tr("Left out"), Text::tr("%1: %2").arg(labelOf(each.reason)).arg(each.cases.size()));
    }
    sheet.row(Text::tr("Made by"),
              Text::tr("%1, %2").arg(batch.madeBy,
                                     toTokyo(batch.madeAt).toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    sheet.row(Text::tr("Head of the access log"), batch.logHead);
    sheet.signLines({Text::tr("Checked by (date, name)"), Text::tr("Handed to the post (date, name)")});
}

}  // namespace saikoku::reports
