#include "ui/call/nobody_note.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr std::size_t kReasonsTold = 3;
}

NobodyNote::NobodyNote(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_text(new QLabel(this)),
      m_why(new QPushButton(tr("&Why not? (F10)"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    m_text->setObjectName(QStringLiteral("nobodyText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_why->setObjectName(QStringLiteral("nobodyWhy"));
    m_why->setAutoDefault(true);
    connect(m_why, &QPushButton::clicked, this, &NobodyNote::whyWanted);
    column->addWidget(m_text);
    column->addWidget(m_why);
    hide();
}

void NobodyNote::begin(const QString& sentence) {
    m_sentence = sentence;
    m_said = sentence;
    m_text->setText(tr("○ %1 Looking for the reasons …").arg(sentence));
    setVisible(!sentence.isEmpty());
}

void NobodyNote::show(const QueueStop& stop) {
    m_said = stop.firstAt ? tr("%1 The next may be called from %2.")
                                .arg(m_sentence, DisplayText::moment(*stop.firstAt, m_workspace.today()))
                          : tr("%1 Nobody comes back by themselves.").arg(m_sentence);
    QStringList reasons;
    const auto told = std::min(stop.reasons.size(), kReasonsTold);
    for (std::size_t i = 0; i < told; ++i) {
        const ReasonTally& reason = stop.reasons[i];
        reasons.append(
            tr("%1 (%2 cases)", "reason").arg(queueReasonLabel(reason.code), Yen(reason.all.cases).toString()));
    }
    m_text->setText(
        QStringLiteral("○ ") + m_said +
        (reasons.isEmpty() ? QString() : QLatin1Char('\n') + reasons.join(DisplayText::listSeparator())));
    setVisible(true);
}

void NobodyNote::clear() {
    m_said.clear();
    hide();
}

}  // namespace saikoku::ui
