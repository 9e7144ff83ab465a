#include "ui/scripts/record_words.h"

#include <QCoreApplication>

#include "core/contact/follow_up.h"
#include "core/contact/negotiation_codes.h"

namespace saikoku::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

template <class T>
QList<QPair<QString, QString>> all() {
    QList<QPair<QString, QString>> values;
    for (const T value : allValues<T>()) {
        values.append({codeOf(value), labelOf(value)});
    }
    return values;
}

/// Follow-ups whose state is named too: "slip:asked".
QList<QPair<QString, QString>> steps() {
    QList<QPair<QString, QString>> values;
    for (const FollowUpKind kind : allValues<FollowUpKind>()) {
        for (const FollowUpState state : allValues<FollowUpState>()) {
            values.append(
                {codeOf(kind) + QLatin1Char(':') + codeOf(state),
                 Text::tr("%1, %2", "follow-up, its state").arg(labelOf(kind), stateLabel(kind, state))});
        }
    }
    return values;
}

QList<QPair<QString, QString>> known(RecordPart part) {
    return part == RecordPart::FollowUp ? valuesOf(part) + steps() : valuesOf(part);
}

}  // namespace

QList<QPair<QString, QString>> valuesOf(RecordPart part) {
    switch (part) {
        case RecordPart::Result: return all<ResultCode>();
        case RecordPart::Counterpart: return all<Counterpart>();
        case RecordPart::Reason: return all<NonPaymentReason>();
        case RecordPart::Promise: return all<PaymentMethod>();
        case RecordPart::FollowUp: return all<FollowUpKind>();
        default: return {};
    }
}

QString shownValue(RecordPart part, const QString& code) {
    for (const auto& [each, label] : known(part)) {
        if (each == code) {
            return label;
        }
    }
    return code;
}

QString storedValue(RecordPart part, const QString& shown) {
    for (const auto& [code, label] : known(part)) {
        if (label == shown) {
            return code;
        }
    }
    return shown;
}

QString wordsOf(const RecordWrite& write) {
    return write.value.isEmpty() ? labelOf(write.part)
                                 : Text::tr("%1: %2", "part of the record, what it says")
                                       .arg(labelOf(write.part), shownValue(write.part, write.value));
}

}  // namespace saikoku::ui
