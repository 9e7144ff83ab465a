#include "core/scripts/script_lint.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

#include "core/contact/campaign.h"
#include "core/scripts/lint_words.h"
#include "core/scripts/script_fields.h"
#include "core/scripts/script_walk.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Script)
};

constexpr int kMinutesOfHour = 60;

int minutesOf(QTime time) {
    return time.hour() * kMinutesOfHour + time.minute();
}

/// At the very end of the hours nobody may call any more.
bool mayCallAt(int minutes, const LintRules& rules) {
    return minutes >= minutesOf(rules.from) && minutes < minutesOf(rules.to);
}

QString clock(QTime time) {
    return time.toString(QStringLiteral("HH:mm"));
}

QString messageOf(LintKind kind, const QString& word, const LintRules& rules) {
    switch (kind) {
        case LintKind::BeforeIdentity:
            return Text::tr(
                       "\"%1\" tells what the call is about before it is known who listens. Say it after the "
                       "identity box.")
                .arg(word);
        case LintKind::ToldOthers:
            return Text::tr(
                       "\"%1\" tells others what the call is about. Only ask that the person calls back.")
                .arg(word);
        case LintKind::BankOrAtm:
            return Text::tr("\"%1\": bank accounts and ATMs are never named on the telephone. Take it out.")
                .arg(word);
        case LintKind::Threat:
            return Text::tr("\"%1\" threatens. Say what the person can do instead.").arg(word);
        case LintKind::Seizure:
            return Text::tr(
                       "\"%1\" is officers' wording. Take it out, or make the script one for officers alone.")
                .arg(word);
        case LintKind::BirthOfCompany:
            return Text::tr("\"%1\": a company has no date of birth. Give the box a text for companies.")
                .arg(word);
        case LintKind::Hours:
            return Text::
                tr("%1 is outside the hours in which calls are allowed (%2 to %3). Name a time within them.")
                    .arg(word, clock(rules.from), clock(rules.to));
        default: return {};
    }
}

/// What may stand in a sentence, whoever hears it where.
class Sentences {
public:
    Sentences(const LintRules& rules, const TextUse& use, Audience audience)
        : m_rules(rules), m_use(use), m_audience(audience) {}

    QList<LintFinding> of(const LintSentence& sentence) const {
        QList<LintFinding> found;
        if (!m_use.isPaper) {
            word(found, sentence, LintKind::BankOrAtm, m_rules.bank);
        }
        word(found, sentence, LintKind::Threat, m_rules.threats);
        if (!m_use.byOfficer) {
            word(found, sentence, LintKind::Seizure, m_rules.seizure);
        }
        if (m_audience == Audience::Company) {
            word(found, sentence, LintKind::BirthOfCompany, m_rules.birth);
        }
        if (sentence.holdsAny(m_rules.callPromises)) {
            hours(found, sentence);
        }
        return found;
    }

    /// What tells the matter: a word, or a field that stands for one.
    void matter(QList<LintFinding>& found, const LintSentence& sentence, LintKind kind) const {
        for (const QString& name : fieldsIn(sentence.written)) {
            const auto field = scriptField(name);
            if (field && field->isMatter) {
                add(found, sentence, kind, u'{' + name + u'}',
                    m_rules.matter.isEmpty() ? QString() : m_rules.matter.constFirst().source);
                return;
            }
        }
        word(found, sentence, kind, m_rules.matter);
    }

private:
    void word(QList<LintFinding>& found, const LintSentence& sentence, LintKind kind,
              const QList<LintWord>& words) const {
        if (const LintWord* one = foundIn(sentence, words); one != nullptr) {
            add(found, sentence, kind, one->word, one->source);
        }
    }

    void hours(QList<LintFinding>& found, const LintSentence& sentence) const {
        for (const int minutes : sentence.times()) {
            if (!mayCallAt(minutes, m_rules)) {
                const QTime named = QTime(0, 0).addSecs(minutes * kMinutesOfHour);
                add(found, sentence, LintKind::Hours, clock(named), m_rules.hoursSource);
            }
        }
    }

    void add(QList<LintFinding>& found, const LintSentence& sentence, LintKind kind, const QString& word,
             const QString& source) const {
        found.append({kind, {}, sentence.written, word, source, {}, messageOf(kind, word, m_rules)});
    }

    const LintRules& m_rules;
    TextUse m_use;
    Audience m_audience;
};

/// One look over a script.
class Lint {
public:
    Lint(const Script& script, const LintRules& rules) : m_script(script), m_rules(rules) {}

    QList<LintFinding> run() {
        for (const ScriptBox& box : m_script.boxes) {
            texts(box);
            exits(box);
        }
        endless();
        for (const Audience audience : allValues<Audience>()) {
            if (m_script.purpose.audiences.isEmpty() || m_script.purpose.audiences.contains(audience)) {
                walk(audience);
            }
        }
        reached();
        branches();
        std::stable_sort(m_found.begin(), m_found.end(), [&](const LintFinding& a, const LintFinding& b) {
            return m_script.placeOf(a.box) < m_script.placeOf(b.box);
        });
        return m_found;
    }

private:
    void add(LintFinding finding) {
        const bool isKnown = std::any_of(m_found.begin(), m_found.end(), [&](const LintFinding& each) {
            return each.kind == finding.kind && each.box == finding.box &&
                   each.sentence == finding.sentence && each.word == finding.word;
        });
        if (const ScriptBox* box = m_script.box(finding.box)) {
            finding.boxTitle = shownTitle(*box);
        }
        if (!isKnown) {
            m_found.append(std::move(finding));
        }
    }

    void add(LintKind kind, const QString& box, const QString& sentence, const QString& word,
             const QString& message, const QString& way = {}) {
        add({kind, box, sentence, word, {}, way, message});
    }

    void texts(const ScriptBox& box) {
        if (box.text.person.trimmed().isEmpty() && box.kind != BoxKind::End) {
            add(LintKind::NoText, box.id, {}, {}, Text::tr("The box says nothing. Write what is said."));
        }
        for (const QString& text : {box.text.person, box.text.company, box.note}) {
            for (const LintSentence& sentence : sentencesOf(text)) {
                fields(box, sentence.written);
            }
        }
    }

    void fields(const ScriptBox& box, const QString& sentence) {
        for (const QString& name : fieldsIn(sentence)) {
            if (!scriptField(name)) {
                add(LintKind::UnknownField, box.id, sentence, u'{' + name + u'}',
                    Text::tr("{%1} is no field. Choose one of the list, or write the words.").arg(name));
            }
        }
        if (sentence.count(u'{') != sentence.count(u'}') || sentence.contains(QLatin1String("{{"))) {
            add(LintKind::UnknownField, box.id, sentence, {},
                Text::tr("A brace stands alone or twice. Write a field as {office}."));
        }
    }

    void exits(const ScriptBox& box) {
        if (box.kind == BoxKind::Say) {
            jump(box, box.next, {}, {});
        }
        if (box.kind == BoxKind::Question && box.answers.isEmpty()) {
            add(LintKind::NoEnd, box.id, {}, {},
                Text::tr("The question has no answers. Add one that leads on."));
        }
        for (const ScriptAnswer& answer : box.answers) {
            jump(box, answer.next, answer.id, answer.text);
            if (box.kind == BoxKind::Question && answer.text.trimmed().isEmpty()) {
                add(LintKind::NoText, box.id, {}, answer.id,
                    Text::tr("The answer \"%1\" has no words. Write what the clerk reads.").arg(answer.id));
            }
            const QTime at = QTime::fromString(answer.written(RecordPart::Callback).value_or(QString()),
                                               QStringLiteral("HH:mm"));
            if (at.isValid() && !mayCallAt(minutesOf(at), m_rules)) {
                add({LintKind::Hours,
                     box.id,
                     answer.text,
                     clock(at),
                     m_rules.hoursSource,
                     {},
                     messageOf(LintKind::Hours, clock(at), m_rules)});
            }
        }
    }

    void jump(const ScriptBox& box, const QString& next, const QString& answer, const QString& words) {
        if (m_script.box(next) != nullptr) {
            return;
        }
        const QString from =
            answer.isEmpty() ? Text::tr("The box") : Text::tr("The answer \"%1\"").arg(words.isEmpty() ? answer : words);
        add(LintKind::NoEnd, box.id, {}, answer,
            next.isEmpty()
                ? Text::tr("%1 leads nowhere. Connect it with a box.").arg(from)
                : Text::tr("%1 leads to \"%2\", which is no box. Connect it with one that there is.")
                      .arg(from, next));
    }

    void endless() {
        for (const QString& id : boxesWithoutEnd(m_script)) {
            const QStringList followers = m_script.box(id)->followers();
            const bool leadsOn = std::any_of(followers.begin(), followers.end(), [&](const QString& next) {
                return m_script.box(next) != nullptr;
            });
            if (leadsOn) {  // else told by jump()
                add(LintKind::NoEnd, id, {}, {},
                    Text::tr("No path from here comes to an end. Lead one to a box of the kind \"end\"."));
            }
        }
    }

    void walk(Audience audience) {
        const Sentences sentences(m_rules, {TextReader::Anybody, m_script.isForOfficers, false}, audience);
        for (const WalkPlace& place : walkScript(m_script, audience)) {
            const ScriptBox& box = m_script.boxes.at(place.state.box);
            m_reached.insert(box.id);
            m_hasGate = m_hasGate || box.kind == BoxKind::Gate;
            for (const LintSentence& sentence : sentencesOf(box.text.to(audience))) {
                QList<LintFinding> found = sentences.of(sentence);
                if (const auto kind = mayNotHearMatter(place.state)) {
                    sentences.matter(found, sentence, *kind);
                }
                for (LintFinding& each : found) {
                    each.box = box.id;
                    each.way = place.way;
                    add(std::move(each));
                }
            }
            if ((box.kind == BoxKind::Gate || box.kind == BoxKind::End) && place.state.hasSpoken &&
                !place.state.isIntroduced()) {
                add(LintKind::NoName, box.id, {},
                    place.state.saidOffice ? QStringLiteral("{caller}") : QStringLiteral("{office}"),
                    Text::tr("Up to here the office and the caller are not named. Say {office} and {caller} "
                             "first."),
                    place.way);
            }
        }
    }

    static std::optional<LintKind> mayNotHearMatter(const WalkState& state) {
        if (state.listener == Listener::Others || state.listener == Listener::Voicemail) {
            return LintKind::ToldOthers;
        }
        return state.isIdentified ? std::nullopt : std::optional(LintKind::BeforeIdentity);
    }

    void reached() {
        for (const ScriptBox& box : m_script.boxes) {
            if (!m_reached.contains(box.id)) {
                add(LintKind::Unreachable, box.id, {}, {},
                    Text::tr("No path leads here. Connect the box or take it out."));
            }
        }
        if (!m_hasGate) {
            add(LintKind::NoGate, {}, {}, {},
                Text::tr("The script never asks who it speaks with. Add an identity box."));
        }
    }

    void branches() {
        const QStringList& campaigns = m_script.purpose.campaigns;
        const bool isMoney = campaigns.isEmpty() || campaigns.contains(codeOf(CampaignKind::Money)) ||
                             campaigns.contains(codeOf(Campaign::Tax));
        for (const ScriptBranch branch : isMoney ? allValues<ScriptBranch>() : std::vector<ScriptBranch>()) {
            const bool isThere =
                std::any_of(m_script.boxes.begin(), m_script.boxes.end(), [&](const ScriptBox& box) {
                    return m_reached.contains(box.id) &&
                           std::any_of(box.answers.begin(), box.answers.end(),
                                       [&](const ScriptAnswer& answer) { return answer.branch == branch; });
                });
            if (!isThere) {
                add(LintKind::NoBranch, {}, {}, codeOf(branch),
                    Text::tr("No answer takes the turn \"%1\". Add one and give it this turn.")
                        .arg(labelOf(branch)));
            }
        }
    }

    const Script& m_script;
    const LintRules& m_rules;
    QList<LintFinding> m_found;
    QSet<QString> m_reached;
    bool m_hasGate = false;
};

}  // namespace

QList<LintFinding> lintScript(const Script& script, const LintRules& rules) {
    return Lint(script, rules).run();
}

QList<LintFinding> lintText(const QString& text, const TextUse& use, const LintRules& rules) {
    const Sentences sentences(rules, use, Audience::Person);
    QList<LintFinding> found;
    for (const LintSentence& sentence : sentencesOf(text)) {
        found += sentences.of(sentence);
        if (use.reader == TextReader::Anybody) {
            sentences.matter(found, sentence, LintKind::ToldOthers);
        }
    }
    return found;
}

QString findingText(const LintFinding& finding) {
    QStringList place{finding.boxTitle.isEmpty() ? finding.box : finding.boxTitle, finding.sentence};
    place.removeAll(QString());
    return place.isEmpty() ? finding.message
                           : place.join(QStringLiteral(" / ")) + QStringLiteral(": ") + finding.message;
}

}  // namespace saikoku
