#include "core/scripts/script_run.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Script)
};

/// Of these one record takes as many as were written.
bool mayBeSeveral(RecordPart part) {
    return part == RecordPart::Note || part == RecordPart::FollowUp;
}

using Goal = std::function<bool(const ScriptBox&, const ScriptAnswer&)>;

/// The shortest way from a box to an answer that is looked for; gates are not walked through unless they may
/// be.
class WayTo {
public:
    WayTo(const Script& script, Goal goal, bool mayPassGate)
        : m_script(script), m_goal(std::move(goal)), m_passes(mayPassGate) {}

    std::optional<QList<ScriptStep>> from(const QString& start) {
        QList<QString> queue{start};
        QSet<QString> seen{start};
        while (!queue.isEmpty()) {
            const QString id = queue.takeFirst();
            const ScriptBox* box = m_script.box(id);
            if (box == nullptr) {
                continue;
            }
            for (const auto& [step, next] : exits(*box)) {
                const ScriptAnswer* answer = box->answer(step.answer);
                if (answer != nullptr && m_goal(*box, *answer)) {
                    return back(start, id) << step;
                }
                if (!next.isEmpty() && !seen.contains(next)) {
                    seen.insert(next);
                    m_cameBy.insert(next, step);
                    queue.append(next);
                }
            }
        }
        return std::nullopt;
    }

private:
    QList<std::pair<ScriptStep, QString>> exits(const ScriptBox& box) const {
        QList<std::pair<ScriptStep, QString>> all;
        if (box.kind == BoxKind::Say) {
            all.append({{box.id, {}}, box.next});
        }
        for (const ScriptAnswer& answer : box.answers) {
            if (box.kind != BoxKind::Gate || m_passes || answer.id != QStringView(kGateConfirmed)) {
                all.append({{box.id, answer.id}, answer.next});
            }
        }
        return all;
    }

    QList<ScriptStep> back(const QString& start, QString id) const {
        QList<ScriptStep> way;
        while (id != start) {
            const ScriptStep step = m_cameBy.value(id);
            way.prepend(step);
            id = step.box;
        }
        return way;
    }

    const Script& m_script;
    Goal m_goal;
    bool m_passes;
    QHash<QString, ScriptStep> m_cameBy;
};

Goal writing(ResultCode result) {
    return [code = codeOf(result)](const ScriptBox&, const ScriptAnswer& answer) {
        return answer.written(RecordPart::Result) == code;
    };
}

bool isConfirmedExit(const ScriptBox& box, const ScriptAnswer& answer) {
    return box.kind == BoxKind::Gate && answer.id == QStringView(kGateConfirmed);
}

}  // namespace

ScriptRun::ScriptRun(Script script, Audience audience) : m_script(std::move(script)), m_audience(audience) {
    restart();
}

void ScriptRun::restart() {
    m_steps.clear();
    m_check = {};
    m_current = m_script.boxes.isEmpty() ? QString() : m_script.boxes.constFirst().id;
}

bool ScriptRun::isAtEnd() const {
    const ScriptBox* box = current();
    return box != nullptr && box->kind == BoxKind::End;
}

bool ScriptRun::isIdentified() const {
    return std::any_of(m_steps.begin(), m_steps.end(), [&](const ScriptStep& step) {
        const ScriptBox* box = m_script.box(step.box);
        return box != nullptr && box->kind == BoxKind::Gate && step.answer == QStringView(kGateConfirmed);
    });
}

void ScriptRun::setCheck(const IdentityCheck& check) {
    m_check = check;
    if (check.isEstablished()) {
        return;
    }
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const ScriptBox* box = m_script.box(m_steps.at(i).box);
        if (box != nullptr && box->kind == BoxKind::Gate &&
            m_steps.at(i).answer == QStringView(kGateConfirmed)) {
            m_current = m_steps.at(i).box;
            m_steps.resize(i);
            return;
        }
    }
}

QString ScriptRun::titleNow() const { return current() == nullptr ? m_current : shownTitle(*current()); }

Result<void> ScriptRun::answer(const QString& answerId) {
    const ScriptBox* box = current();
    const ScriptAnswer* taken = box == nullptr ? nullptr : box->answer(answerId);
    if (taken == nullptr) {
        return fail(ErrorCode::NotFound,
                    Text::tr("\"%1\" is no answer of the box \"%2\".").arg(answerId, titleNow()));
    }
    if (box->kind == BoxKind::Gate && answerId == QStringView(kGateConfirmed) && !m_check.isEstablished()) {
        return fail(ErrorCode::Rule,
                    Text::tr("The identity is not confirmed yet: the full name and two more are needed."));
    }
    if (m_script.box(taken->next) == nullptr) {
        return fail(ErrorCode::NotFound,
                    Text::tr("The answer \"%1\" of the box \"%2\" leads nowhere.").arg(taken->text, titleNow()));
    }
    const QString next = taken->next;
    m_steps.append({m_current, answerId});
    m_current = next;
    return {};
}

Result<void> ScriptRun::goOn() {
    const ScriptBox* box = current();
    if (box == nullptr || box->kind != BoxKind::Say) {
        return fail(ErrorCode::Rule,
                    Text::tr("The box \"%1\" waits for an answer, or ends the call.").arg(titleNow()));
    }
    if (m_script.box(box->next) == nullptr) {
        return fail(ErrorCode::NotFound, Text::tr("The box \"%1\" leads nowhere.").arg(titleNow()));
    }
    const QString next = box->next;
    m_steps.append({m_current, {}});
    m_current = next;
    return {};
}

bool ScriptRun::back() {
    if (m_steps.isEmpty()) {
        return false;
    }
    m_current = m_steps.takeLast().box;
    return true;
}

bool ScriptRun::isOutcomeOpen() const {
    const auto last = std::find_if(m_steps.crbegin(), m_steps.crend(),
                                   [](const ScriptStep& step) { return !step.answer.isEmpty(); });
    return isGateAhead() ||
           (last != m_steps.crend() && isIdentified() && last->answer == QStringView(kGateConfirmed));
}

bool ScriptRun::isGateAhead() const {
    return !isIdentified() && WayTo(m_script, isConfirmedExit, true).from(m_current).has_value();
}

bool ScriptRun::identify() {
    if (!m_check.isEstablished() || isIdentified()) {
        return false;
    }
    const auto way = WayTo(m_script, isConfirmedExit, true).from(m_current);
    if (!way) {
        return false;
    }
    const QString next = m_script.box(way->constLast().box)->answer(way->constLast().answer)->next;
    if (m_script.box(next) == nullptr) {
        return false;
    }
    m_steps += *way;
    m_current = next;
    return true;
}

bool ScriptRun::follow(ResultCode result) {
    if (m_script.boxes.isEmpty()) {
        return false;
    }
    if (written(RecordPart::Result) == codeOf(result)) {
        return true;
    }
    WayTo way(m_script, writing(result), m_check.isEstablished());
    const QString first = m_script.boxes.constFirst().id;
    auto steps = way.from(m_current);
    const bool goesOn = steps.has_value();
    if (!goesOn) {
        steps = WayTo(m_script, writing(result), m_check.isEstablished()).from(first);
    }
    if (!steps) {
        return false;
    }
    const ScriptStep last = steps->constLast();
    const QString next = m_script.box(last.box)->answer(last.answer)->next;
    if (m_script.box(next) == nullptr) {
        return false;
    }
    m_steps = goesOn ? m_steps + *steps : *steps;
    m_current = next;
    return true;
}

QList<RecordWrite> ScriptRun::writes() const {
    QList<RecordWrite> all;
    for (const ScriptStep& step : m_steps) {
        const ScriptBox* box = m_script.box(step.box);
        const ScriptAnswer* taken = box == nullptr ? nullptr : box->answer(step.answer);
        for (const RecordWrite& write : taken == nullptr ? QList<RecordWrite>() : taken->writes) {
            if (!mayBeSeveral(write.part)) {
                all.removeIf([&](const RecordWrite& each) { return each.part == write.part; });
            }
            all.append(write);
        }
    }
    return all;
}

std::optional<QString> ScriptRun::written(RecordPart part) const {
    const QList<RecordWrite> all = writes();
    const auto found =
        std::find_if(all.rbegin(), all.rend(), [&](const RecordWrite& each) { return each.part == part; });
    return found == all.rend() ? std::nullopt : std::optional(found->value);
}

QString ScriptRun::path() const {
    QStringList words;
    for (const ScriptStep& step : m_steps) {
        words.append(step.answer.isEmpty() ? step.box : step.box + u':' + step.answer);
    }
    if (!m_current.isEmpty()) {
        words.append(m_current);
    }
    return words.join(u' ');
}

}  // namespace saikoku
