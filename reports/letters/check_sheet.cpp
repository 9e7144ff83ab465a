#include "reports/letters/check_sheet.h"

#include <QCoreApplication>

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

class CheckSheet {
public:
    explicit CheckSheet(PageCanvas& page) : m_page(page) {}

    void title(const QString& text) {
        TextStyle style;
        style.size = kTitleSize;
        style.isBold = true;
        m_y += m_page.text(kLeft, m_y, kWidth, text, style) + 3 * kGap;
    }

    void row(const QString& label, const QString& value) {
        TextStyle bold;
        bold.isBold = true;
        const double labelHeight = m_page.text(kLeft, m_y, kLabels - kGap, label, bold);
        const double height = m_page.text(kLeft + kLabels, m_y, kWidth - kLabels,
                                          value.isEmpty() ? QStringLiteral("-") : value);
        m_y += std::max(labelHeight, height) + kGap;
        m_page.line(kLeft, m_y - kGap / 2, kLeft + kWidth, m_y - kGap / 2, 0.1, 0.6);
    }

    void gap() { m_y += 3 * kGap; }

    void signLine(const QString& label) {
        m_page.rect({kLeft, m_y, kWidth, kSignHeight});
        m_page.line(kLeft + kLabels, m_y, kLeft + kLabels, m_y + kSignHeight);
        m_page.text(kLeft + kGap, m_y + kGap, kLabels - 2 * kGap, label);
        m_y += kSignHeight;
    }

private:
    PageCanvas& m_page;
    double m_y = kTop;
};

QString kindWords(const QString& kind) {
    return kind == QLatin1String("standard") ? Text::tr("standard-sized mail")
           : kind == QLatin1String("large")  ? Text::tr("non-standard-sized mail")
                                             : kind;
}

QString versionWords(const NoticeBatch& batch) {
    return batch.version > 0 ? Text::tr("%1 (version %2)").arg(batch.title).arg(batch.version) : batch.title;
}

}  // namespace

Result<void> drawCheckSheet(PageCanvas& page, const NoticeBatch& batch, const LetterOffice& office,
                            const std::vector<ExcludedCases>& excluded) {
    CheckSheet sheet(page);
    sheet.title(Text::tr("Check sheet of batch %1").arg(batch.number));
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
    sheet.gap();
    sheet.signLine(Text::tr("Checked by (date, name)"));
    sheet.signLine(Text::tr("Handed to the post (date, name)"));
    return {};
}

}  // namespace saikoku::reports
