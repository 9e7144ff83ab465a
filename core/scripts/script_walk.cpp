#include "core/scripts/script_walk.h"

#include <set>
#include <utility>

#include "core/contact/negotiation_codes.h"
#include "core/scripts/script_fields.h"

namespace saikoku {

namespace {

/// Whom the record says one speaks with from here on.
Listener listenerAfter(const ScriptAnswer& answer, Listener before) {
    const auto result = valueOfCode<ResultCode>(answer.written(RecordPart::Result).value_or(QString()));
    const auto counterpart =
        valueOfCode<Counterpart>(answer.written(RecordPart::Counterpart).value_or(QString()));
    if (counterpart) {
        return *counterpart == Counterpart::Person || *counterpart == Counterpart::Agent ? Listener::Person
                                                                                         : Listener::Others;
    }
    if (!result) {
        return before;
    }
    switch (*result) {
        case ResultCode::Family:
        case ResultCode::WrongNumber: return Listener::Others;
        case ResultCode::Voicemail: return Listener::Voicemail;
        case ResultCode::Reached:
        case ResultCode::CutOff: return Listener::Person;
        default: return before;
    }
}

class Walk {
public:
    Walk(const Script& script, Audience audience) : m_script(script), m_audience(audience) {}

    QList<WalkPlace> all() {
        if (!m_script.boxes.isEmpty()) {
            enter({}, {}, m_script.boxes.constFirst().id);
        }
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            const WalkPlace place = m_places.at(i);
            const ScriptBox& box = m_script.boxes.at(place.state.box);
            if (box.kind == BoxKind::Say) {
                enter(place.state, place.way, box.next);
            }
            for (const ScriptAnswer& answer : box.answers) {
                leave(place, box, answer);
            }
        }
        return m_places;
    }

private:
    void leave(const WalkPlace& place, const ScriptBox& box, const ScriptAnswer& answer) {
        WalkState state = place.state;
        state.listener = listenerAfter(answer, state.listener);
        if (box.kind == BoxKind::Gate && answer.id == QStringView(kGateConfirmed)) {
            state.isIdentified = true;
            state.listener = Listener::Person;
        }
        enter(state, place.way + u':' + answer.id, answer.next);
    }

    void enter(WalkState state, const QString& way, const QString& id) {
        state.box = m_script.placeOf(id);
        if (state.box < 0) {
            return;
        }
        const QString& text = m_script.boxes.at(state.box).text.to(m_audience);
        const QStringList fields = fieldsIn(text);
        state.saidOffice = state.saidOffice || fields.contains(QStringLiteral("office"));
        state.saidCaller = state.saidCaller || fields.contains(QStringLiteral("caller"));
        state.hasSpoken = state.hasSpoken || !text.trimmed().isEmpty();
        if (m_seen.insert(state).second) {
            m_places.append({state, way.isEmpty() ? id : way + u' ' + id});
        }
    }

    const Script& m_script;
    Audience m_audience;
    std::set<WalkState> m_seen;
    QList<WalkPlace> m_places;
};

}  // namespace

QList<WalkPlace> walkScript(const Script& script, Audience audience) {
    return Walk(script, audience).all();
}

QStringList boxesWithoutEnd(const Script& script) {
    QStringList open;
    for (const ScriptBox& box : script.boxes) {
        if (box.kind != BoxKind::End) {
            open.append(box.id);
        }
    }
    for (bool isChanged = true; isChanged;) {  // what leads to a box that ends, ends
        isChanged = open.removeIf([&](const QString& id) {
            const QStringList followers = script.box(id)->followers();
            return std::any_of(followers.begin(), followers.end(), [&](const QString& next) {
                return script.box(next) != nullptr && !open.contains(next);
            });
        }) > 0;
    }
    return open;
}

}  // namespace saikoku
