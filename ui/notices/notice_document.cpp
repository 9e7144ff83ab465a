#include "ui/notices/notice_document.h"

#include <QUndoCommand>

#include <utility>

namespace saikoku::ui {

namespace {

constexpr int kPauseMilliseconds = 1'000;

/// Whether a space, a line's end or a Japanese comma or stop was typed before the cursor.
bool endsWord(const QString& body, int cursor) {
    const QChar typed = cursor > 0 && cursor <= body.size() ? body.at(cursor - 1) : QChar();
    return typed.isSpace() || typed == u'\u3001' || typed == u'\u3002';
}

}  // namespace

class NoticeChange : public QUndoCommand {
public:
    NoticeChange(NoticeDocument& document, const QString& what, NoticeDocument::State before,
                 NoticeDocument::State after, QString kind)
        : QUndoCommand(what),
          m_document(document),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_kind(std::move(kind)) {}

    int id() const override { return 1; }
    void undo() override { m_document.show(m_before, false); }
    void redo() override { m_document.show(m_after, std::exchange(m_isFirst, false)); }
    bool mergeWith(const QUndoCommand* later) override {
        const auto* next = static_cast<const NoticeChange*>(later);
        if (m_kind.isEmpty() || m_kind != next->m_kind) {
            return false;
        }
        m_after = next->m_after;
        return true;
    }

private:
    NoticeDocument& m_document;
    NoticeDocument::State m_before, m_after;
    QString m_kind;
    bool m_isFirst = true;
};

NoticeDocument::NoticeDocument(QObject* parent) : QObject(parent) {}

void NoticeDocument::begin(const NoticeTemplate& notice) {
    m_history.clear();
    show({notice, 0}, false);
}

void NoticeDocument::show(const State& state, bool isTyped) {
    m_notice = state.notice;
    Q_EMIT changed();
    if (!isTyped && state.cursor >= 0) {
        Q_EMIT cursorWanted(state.cursor);
    }
}

void NoticeDocument::push(const QString& what, State before, State after, const QString& kind) {
    const QString ofTurn = kind.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(kind).arg(m_turn);
    m_history.push(new NoticeChange(*this, what, std::move(before), std::move(after), ofTurn));
}

void NoticeDocument::change(const QString& what, const NoticeTemplate& after, const QString& kind) {
    push(what, {m_notice, -1}, {after, -1}, kind);
}

void NoticeDocument::changeBody(const QString& body, int before, int after) {
    if (body == m_notice.body) {
        return;
    }
    const qsizetype grown = body.size() - m_notice.body.size();
    const bool isKeystroke = qAbs(grown) == 1;
    const bool isRemoving = grown < 0;
    if (!isKeystroke || isRemoving != m_isRemoving || (m_sinceTyped.isValid() && m_sinceTyped.hasExpired(kPauseMilliseconds))) {
        endTurn();
    }
    NoticeTemplate next = m_notice;
    next.body = body;
    push(tr("Text"), {m_notice, before}, {next, after}, QStringLiteral("body"));
    if (!isKeystroke || (!isRemoving && endsWord(body, after))) {
        endTurn();
    }
    m_isRemoving = isRemoving;
    m_sinceTyped.start();
}

}  // namespace saikoku::ui
