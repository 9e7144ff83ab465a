#include "core/scripts/script_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTime>

#include "core/base/json_reader.h"
#include "core/contact/follow_up.h"
#include "core/contact/negotiation_codes.h"
#include "core/contact/workflow_status.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Script)
};

bool isCode(const QString& text) {
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_-]{1,40}\\z"));
    return form.match(text).hasMatch();
}

template <class T>
QString codesOfAll() {
    QStringList codes;
    for (const T value : allValues<T>()) {
        codes.append(codeOf(value));
    }
    return codes.join(QStringLiteral(" / "));
}

template <class T>
bool isCodeOf(const QString& value) {
    return valueOfCode<T>(value).has_value();
}

/// A kind, or a kind and its first state as "slip:asked".
bool isFollowUp(const QString& value) {
    const QString state = value.section(u':', 1);
    return isCodeOf<FollowUpKind>(value.section(u':', 0, 0)) &&
           (!value.contains(u':') || isCodeOf<FollowUpState>(state));
}

/// What may stand as the value of the part; empty: anything.
QString expectedValue(RecordPart part, const QString& value) {
    const bool isEmpty = value.isEmpty();
    switch (part) {
        case RecordPart::Result: return isCodeOf<ResultCode>(value) ? QString() : codesOfAll<ResultCode>();
        case RecordPart::Counterpart:
            return isCodeOf<Counterpart>(value) ? QString() : codesOfAll<Counterpart>();
        case RecordPart::Reason:
            return isCodeOf<NonPaymentReason>(value) ? QString() : codesOfAll<NonPaymentReason>();
        case RecordPart::Promise:
            return isEmpty || isCodeOf<PaymentMethod>(value) ? QString() : codesOfAll<PaymentMethod>();
        case RecordPart::Callback:
            return isEmpty || QTime::fromString(value, QStringLiteral("HH:mm")).isValid()
                       ? QString()
                       : Text::tr("a time as 14:30, or \"\"");
        case RecordPart::ReportedPaid:
        case RecordPart::DoNotCall: return isEmpty ? QString() : QStringLiteral("\"\"");
        case RecordPart::Outcome:
        case RecordPart::OutcomeReason:
            return isCode(value) ? QString() : Text::tr("a code of letters, digits, - and _");
        case RecordPart::FollowUp: return isFollowUp(value) ? QString() : codesOfAll<FollowUpKind>();
        case RecordPart::Handover:
        case RecordPart::Note: return isEmpty ? Text::tr("a text in quotes") : QString();
    }
    return {};
}

/// One reading of a file.
class ScriptReading {
public:
    ScriptReading(const QJsonObject& root, const QString& source) : m_root(root), m_reader(source) {}

    Result<Script> read() {
        m_reader.words(m_root, {},
                       {QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("language"),
                        QStringLiteral("officers"), QStringLiteral("for"), QStringLiteral("boxes")});
        Script script;
        script.name = code(m_root, {}, "name");
        script.title = m_reader.text(m_root, {}, "title", true);
        if (m_root.contains(QStringLiteral("language"))) {
            script.language = code(m_root, {}, "language");
        }
        script.isForOfficers = m_reader.flag(m_root, {}, "officers", false);
        script.purpose = purpose();
        const QJsonArray boxes = m_reader.list(m_root, {}, "boxes");
        QSet<QString> ids;
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            script.boxes.append(box(boxes.at(i).toObject(), QStringLiteral("boxes[%1]").arg(i), ids));
        }
        if (boxes.isEmpty()) {
            m_reader.slip(QStringLiteral("boxes"), Text::tr("at least one box"));
        }
        SAIKOKU_TRY(m_reader.finish());
        return script;
    }

private:
    QString code(const QJsonObject& object, const QString& place, const char* key) {
        const QString text = m_reader.text(object, place, key, true);
        if (!isCode(text)) {
            m_reader.slip(place.isEmpty() ? QString::fromLatin1(key) : place + u'.' + QLatin1String(key),
                          Text::tr("a code of letters, digits, - and _"));
        }
        return text;
    }

    ScriptFor purpose() {
        const QString place = QStringLiteral("for");
        const QJsonObject object = m_root.value(place).toObject();
        m_reader.words(object, place,
                       {QStringLiteral("campaigns"), QStringLiteral("tax_items"), QStringLiteral("statuses"),
                        QStringLiteral("stages"), QStringLiteral("households"), QStringLiteral("audiences")});
        ScriptFor about;
        about.campaigns = m_reader.texts(object, place, "campaigns");
        about.taxItems = m_reader.texts(object, place, "tax_items");
        about.statuses = m_reader.texts(object, place, "statuses");
        about.stages = m_reader.texts(object, place, "stages");
        about.households = m_reader.texts(object, place, "households");
        for (const QString& status : about.statuses) {
            if (!isCodeOf<WorkflowStatus>(status)) {
                m_reader.slip(
                    QStringLiteral("for.statuses"),
                    QStringLiteral("NotContacted / NoPromise / Promised / BrokenPromise / Settled"));
            }
        }
        for (const QString& household : about.households) {
            if (household != QLatin1String("single") && household != QLatin1String("several") &&
                household != QLatin1String("company")) {
                m_reader.slip(QStringLiteral("for.households"), QStringLiteral("single / several / company"));
            }
        }
        for (const QString& audience : m_reader.texts(object, place, "audiences")) {
            const auto known = valueOfCode<Audience>(audience);
            if (!known) {
                m_reader.slip(QStringLiteral("for.audiences"), codesOfAll<Audience>());
            }
            about.audiences.append(known.value_or(Audience::Person));
        }
        return about;
    }

    ScriptBox box(const QJsonObject& object, const QString& place, QSet<QString>& ids) {
        m_reader.words(
            object, place,
            {QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("title"), QStringLiteral("text"),
             QStringLiteral("company"), QStringLiteral("note"), QStringLiteral("answers"),
             QStringLiteral("next"), QStringLiteral("x"), QStringLiteral("y")});
        ScriptBox box;
        box.id = newId(object, place, ids);
        const auto kind = valueOfCode<BoxKind>(m_reader.text(object, place, "kind", true));
        if (!kind) {
            m_reader.slip(place + QStringLiteral(".kind"), codesOfAll<BoxKind>());
        }
        box.kind = kind.value_or(BoxKind::Say);
        box.title = m_reader.text(object, place, "title", false);
        box.text = {m_reader.text(object, place, "text", false),
                    m_reader.text(object, place, "company", false)};
        box.note = m_reader.text(object, place, "note", false);
        box.next = m_reader.text(object, place, "next", false);
        box.x = static_cast<int>(m_reader.number(object, place, "x").value_or(0));
        box.y = static_cast<int>(m_reader.number(object, place, "y").value_or(0));
        const QJsonArray answers = m_reader.list(object, place, "answers");
        QSet<QString> answerIds;
        for (qsizetype i = 0; i < answers.size(); ++i) {
            box.answers.append(answer(answers.at(i).toObject(),
                                      QStringLiteral("%1.answers[%2]").arg(place).arg(i), answerIds));
        }
        checkExits(box, place);
        return box;
    }

    QString newId(const QJsonObject& object, const QString& place, QSet<QString>& ids) {
        const QString id = code(object, place, "id");
        if (ids.contains(id)) {
            m_reader.slip(place + QStringLiteral(".id"),
                          Text::tr("an id that no other has (\"%1\" stands twice)").arg(id));
        }
        ids.insert(id);
        return id;
    }

    void checkExits(const ScriptBox& box, const QString& place) {
        const bool answersFit =
            box.kind == BoxKind::Question || box.kind == BoxKind::Gate || box.answers.isEmpty();
        if (!answersFit) {
            m_reader.slip(place + QStringLiteral(".answers"),
                          Text::tr("answers of a question or a gate alone"));
        }
        if (!box.next.isEmpty() && box.kind != BoxKind::Say) {
            m_reader.slip(place + QStringLiteral(".next"),
                          Text::tr("\"next\" of a box of the kind \"say\" alone"));
        }
        const bool isGate = box.answers.size() == 2 &&
                            box.answer(QString::fromUtf16(kGateConfirmed)) != nullptr &&
                            box.answer(QString::fromUtf16(kGateRefused)) != nullptr;
        if (box.kind == BoxKind::Gate && !isGate) {
            m_reader.slip(place + QStringLiteral(".answers"),
                          Text::tr("of a gate the two answers confirmed and not_confirmed"));
        }
    }

    ScriptAnswer answer(const QJsonObject& object, const QString& place, QSet<QString>& ids) {
        m_reader.words(object, place,
                       {QStringLiteral("id"), QStringLiteral("text"), QStringLiteral("next"),
                        QStringLiteral("branch"), QStringLiteral("writes")});
        ScriptAnswer answer;
        answer.id = newId(object, place, ids);
        answer.text = m_reader.text(object, place, "text", false);
        answer.next = m_reader.text(object, place, "next", false);
        if (const QString branch = m_reader.text(object, place, "branch", false); !branch.isEmpty()) {
            answer.branch = valueOfCode<ScriptBranch>(branch);
            if (!answer.branch) {
                m_reader.slip(place + QStringLiteral(".branch"), codesOfAll<ScriptBranch>());
            }
        }
        const QJsonArray writes = m_reader.list(object, place, "writes");
        for (qsizetype i = 0; i < writes.size(); ++i) {
            write(answer, writes.at(i).toObject(), QStringLiteral("%1.writes[%2]").arg(place).arg(i));
        }
        return answer;
    }

    void write(ScriptAnswer& answer, const QJsonObject& object, const QString& place) {
        m_reader.words(object, place, {QStringLiteral("part"), QStringLiteral("value")});
        const auto part = valueOfCode<RecordPart>(m_reader.text(object, place, "part", true));
        const QString value = m_reader.text(object, place, "value", false);
        if (!part) {
            m_reader.slip(place + QStringLiteral(".part"), codesOfAll<RecordPart>());
            return;
        }
        if (const QString expected = expectedValue(*part, value); !expected.isEmpty()) {
            m_reader.slip(place + QStringLiteral(".value"), expected);
        }
        answer.writes.append({*part, value});
    }

    QJsonObject m_root;
    JsonReader m_reader;
};

void put(QJsonObject& object, const char* key, const QString& text) {
    if (!text.isEmpty()) {
        object.insert(QLatin1String(key), text);
    }
}

void put(QJsonObject& object, const char* key, const QStringList& texts) {
    if (!texts.isEmpty()) {
        object.insert(QLatin1String(key), QJsonArray::fromStringList(texts));
    }
}

QJsonObject forJson(const ScriptFor& about) {
    QJsonObject object;
    put(object, "campaigns", about.campaigns);
    put(object, "tax_items", about.taxItems);
    put(object, "statuses", about.statuses);
    put(object, "stages", about.stages);
    put(object, "households", about.households);
    QStringList audiences;
    for (const Audience audience : about.audiences) {
        audiences.append(codeOf(audience));
    }
    put(object, "audiences", audiences);
    return object;
}

QJsonObject answerJson(const ScriptAnswer& answer) {
    QJsonObject object{{QStringLiteral("id"), answer.id}};
    put(object, "text", answer.text);
    put(object, "next", answer.next);
    put(object, "branch", answer.branch ? codeOf(*answer.branch) : QString());
    QJsonArray writes;
    for (const RecordWrite& each : answer.writes) {
        QJsonObject one{{QStringLiteral("part"), codeOf(each.part)}};
        put(one, "value", each.value);
        writes.append(one);
    }
    if (!writes.isEmpty()) {
        object.insert(QStringLiteral("writes"), writes);
    }
    return object;
}

QJsonObject boxJson(const ScriptBox& box) {
    QJsonObject object{{QStringLiteral("id"), box.id}, {QStringLiteral("kind"), codeOf(box.kind)}};
    put(object, "title", box.title);
    put(object, "text", box.text.person);
    put(object, "company", box.text.company);
    put(object, "note", box.note);
    put(object, "next", box.next);
    QJsonArray answers;
    for (const ScriptAnswer& answer : box.answers) {
        answers.append(answerJson(answer));
    }
    if (!answers.isEmpty()) {
        object.insert(QStringLiteral("answers"), answers);
    }
    object.insert(QStringLiteral("x"), box.x);
    object.insert(QStringLiteral("y"), box.y);
    return object;
}

}  // namespace

Result<Script> parseScript(const QByteArray& json, const QString& source) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("%1 is no script: expected a JSON object (byte %2).").arg(source).arg(error.offset),
            error.errorString());
    }
    return ScriptReading(document.object(), source).read();
}

QJsonObject scriptJson(const Script& script) {
    QJsonArray boxes;
    for (const ScriptBox& box : script.boxes) {
        boxes.append(boxJson(box));
    }
    QJsonObject object{{QStringLiteral("name"), script.name},
                       {QStringLiteral("title"), script.title},
                       {QStringLiteral("boxes"), boxes}};
    if (script.language != QStringView(kScriptLanguage)) {
        object.insert(QStringLiteral("language"), script.language);
    }
    if (script.isForOfficers) {
        object.insert(QStringLiteral("officers"), true);
    }
    if (const QJsonObject about = forJson(script.purpose); !about.isEmpty()) {
        object.insert(QStringLiteral("for"), about);
    }
    return object;
}

QByteArray scriptText(const Script& script) {
    return QJsonDocument(scriptJson(script)).toJson(QJsonDocument::Indented);
}

}  // namespace saikoku
