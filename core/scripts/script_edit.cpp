#include "core/scripts/script_edit.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScriptEdit)
};

QString* targetOf(Script& script, const ScriptExit& exit) {
    ScriptBox* box = script.box(exit.box);
    if (box == nullptr || box->kind == BoxKind::End) {
        return nullptr;
    }
    if (exit.answer < 0) {
        return box->kind == BoxKind::Say ? &box->next : nullptr;
    }
    return box->kind != BoxKind::Say && exit.answer < box->answers.size() ? &box->answers[exit.answer].next
                                                                          : nullptr;
}

QList<ScriptAnswer> gateAnswers() {
    return {{QString::fromUtf16(kGateConfirmed), Text::tr("Confirmed"), {}, {}, {}},
            {QString::fromUtf16(kGateRefused), Text::tr("Not confirmed"), {}, {}, {}}};
}

QList<ScriptAnswer> emptyAnswers() {
    return {{QStringLiteral("a1"), {}, {}, {}, {}}, {QStringLiteral("a2"), {}, {}, {}, {}}};
}

/// Steps from the first box; those that no path leads to are left out.
QHash<QString, int> stepsTo(const Script& script) {
    QHash<QString, int> steps;
    if (script.boxes.isEmpty()) {
        return steps;
    }
    QStringList waiting{script.boxes.constFirst().id};
    steps.insert(waiting.constFirst(), 0);
    while (!waiting.isEmpty()) {
        const QString at = waiting.takeFirst();
        const ScriptBox* box = script.box(at);
        const QStringList followers = box == nullptr ? QStringList() : box->followers();
        for (const QString& next : followers) {
            if (!steps.contains(next) && script.box(next) != nullptr) {
                steps.insert(next, steps.value(at) + 1);
                waiting.append(next);
            }
        }
    }
    return steps;
}

}  // namespace

QList<ScriptExit> exitsOf(const ScriptBox& box) {
    QList<ScriptExit> exits;
    if (box.kind == BoxKind::Say) {
        exits.append({box.id, -1});
    } else if (box.kind != BoxKind::End) {
        for (qsizetype i = 0; i < box.answers.size(); ++i) {
            exits.append({box.id, i});
        }
    }
    return exits;
}

QString nextOf(const Script& script, const ScriptExit& exit) {
    const ScriptBox* box = script.box(exit.box);
    if (box == nullptr) {
        return {};
    }
    return exit.answer < 0                     ? box->next
           : exit.answer < box->answers.size() ? box->answers.at(exit.answer).next
                                               : QString();
}

bool connectExit(Script& script, const ScriptExit& exit, const QString& next) {
    QString* target = targetOf(script, exit);
    if (target == nullptr || (!next.isEmpty() && script.box(next) == nullptr)) {
        return false;
    }
    *target = next;
    return true;
}

QString freeBoxId(const Script& script) {
    for (qsizetype number = script.boxes.size() + 1;; ++number) {
        const QString id = QStringLiteral("box%1").arg(number);
        if (script.box(id) == nullptr) {
            return id;
        }
    }
}

bool isBoxIdFree(const Script& script, const QString& id, const QString& ofBox) {
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9_-]+$"));
    return allowed.match(id).hasMatch() && (id == ofBox || script.box(id) == nullptr);
}

void renameBox(Script& script, const QString& from, const QString& to) {
    for (ScriptBox& box : script.boxes) {
        box.id = box.id == from ? to : box.id;
        box.next = box.next == from ? to : box.next;
        for (ScriptAnswer& answer : box.answers) {
            answer.next = answer.next == from ? to : answer.next;
        }
    }
}

QString addBox(Script& script, BoxKind kind, int x, int y) {
    ScriptBox box;
    box.id = freeBoxId(script);
    setBoxKind(box, kind);
    box.x = x;
    box.y = y;
    script.boxes.append(box);
    return box.id;
}

QString copyBox(Script& script, const QString& id, int x, int y) {
    const ScriptBox* from = script.box(id);
    if (from == nullptr) {
        return {};
    }
    ScriptBox copy = *from;
    copy.id = freeBoxId(script);
    copy.x = x;
    copy.y = y;
    script.boxes.append(copy);
    return copy.id;
}

bool removeBox(Script& script, const QString& id) {
    const qsizetype place = script.placeOf(id);
    if (place < 0) {
        return false;
    }
    script.boxes.removeAt(place);
    renameBox(script, id, {});
    return true;
}

void setBoxKind(ScriptBox& box, BoxKind kind) {
    const BoxKind before = std::exchange(box.kind, kind);
    switch (kind) {
        case BoxKind::Say:
            if (box.next.isEmpty() && !box.answers.isEmpty()) {
                box.next = box.answers.constFirst().next;
            }
            box.answers.clear();
            return;
        case BoxKind::End:
            box.answers.clear();
            box.next.clear();
            return;
        case BoxKind::Question:
            if (box.answers.isEmpty()) {
                box.answers = emptyAnswers();
                box.answers.front().next = box.next;
            }
            break;
        case BoxKind::Gate:
            if (before != BoxKind::Gate || box.answers.isEmpty()) {
                QList<ScriptAnswer> answers = gateAnswers();
                answers[0].next = box.answers.isEmpty() ? box.next : box.answers.constFirst().next;
                answers[1].next = box.answers.size() > 1 ? box.answers.at(1).next : QString();
                box.answers = answers;
            }
            break;
    }
    box.next.clear();
}

void makeFirst(Script& script, const QString& id) {
    if (const qsizetype place = script.placeOf(id); place > 0) {
        script.boxes.move(place, 0);
    }
}

void tidyPlaces(Script& script, const ScriptGrid& grid) {
    const QHash<QString, int> steps = stepsTo(script);
    int last = 0;
    for (const int step : steps) {
        last = qMax(last, step);
    }
    QHash<int, int> used;
    for (ScriptBox& box : script.boxes) {
        const int column = steps.value(box.id, last + 1);
        box.x = column * (grid.width + grid.across);
        box.y = used.value(column);
        used[column] += grid.height(box) + grid.down;
    }
}

}  // namespace saikoku
