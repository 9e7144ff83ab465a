#include "ui/casefile/callable_panel.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/support/display_text.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

CallablePanel::CallablePanel(QWidget* parent) : QWidget(parent), m_headline(new QLabel(this)), m_reasons(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_headline->setObjectName(QStringLiteral("callableHeadline"));
    setTextScale(m_headline, 1.15, true);
    m_headline->setWordWrap(true);
    m_reasons->setObjectName(QStringLiteral("callableReasons"));
    m_reasons->setWordWrap(true);
    m_reasons->setTextFormat(Qt::PlainText);
    column->addWidget(m_headline);
    column->addWidget(m_reasons);
}

void CallablePanel::show(const Eligibility& answer, QDate today) {
    const Colours colours = coloursOf(palette());
    setTextColour(m_headline, answer.callable ? colours.good : colours.late);
    if (answer.callable) {
        m_headline->setText(tr("● May be called now"));
        m_reasons->hide();
        return;
    }
    m_headline->setText(answer.next ? tr("▲ Not now; the next time is %1").arg(DisplayText::moment(*answer.next, today))
                                    : tr("▲ Not to be called"));
    QStringList lines;
    for (const EligibilityReason& reason : answer.reasons) {
        QString line = reason.phone.isEmpty() ? reason.sentence
                                              : tr("%1: %2").arg(DisplayText::phone(reason.phone), reason.sentence);
        if (reason.until) {
            line += tr(" (until %1)").arg(DisplayText::moment(*reason.until, today));
        }
        if (!lines.contains(line)) {
            lines.append(line);
        }
    }
    m_reasons->setText(lines.join(QLatin1Char('\n')));
    m_reasons->setVisible(!lines.isEmpty());
}

void CallablePanel::showUnknown(const QString& sentence) {
    setTextColour(m_headline, coloursOf(palette()).late);
    m_headline->setText(QStringLiteral("▲ ") + sentence);
    m_reasons->hide();
}

}  // namespace saikoku::ui
