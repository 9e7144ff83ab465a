#include "core/contact/hold.h"

namespace saikoku {

namespace {

constexpr std::array kHoldKinds{
    CodeRow<HoldKind>{HoldKind::Suspended, "suspended", QT_TRANSLATE_NOOP("Negotiation", "Collection suspended")},
    CodeRow<HoldKind>{HoldKind::CollectionDeferred, "collection_deferred",
                QT_TRANSLATE_NOOP("Negotiation", "Collection deferred")},
    CodeRow<HoldKind>{HoldKind::ConversionDeferred, "conversion_deferred",
                QT_TRANSLATE_NOOP("Negotiation", "Conversion deferred")},
    CodeRow<HoldKind>{HoldKind::Seized, "seized", QT_TRANSLATE_NOOP("Negotiation", "Seized")},
    CodeRow<HoldKind>{HoldKind::Bankrupt, "bankrupt", QT_TRANSLATE_NOOP("Negotiation", "Bankruptcy")},
    CodeRow<HoldKind>{HoldKind::EstateInquiry, "estate_inquiry",
                QT_TRANSLATE_NOOP("Negotiation", "Heirs being traced")},
    CodeRow<HoldKind>{HoldKind::Dispute, "dispute", QT_TRANSLATE_NOOP("Negotiation", "In dispute")},
    CodeRow<HoldKind>{HoldKind::Lawyer, "lawyer", QT_TRANSLATE_NOOP("Negotiation", "Represented by a lawyer")},
    CodeRow<HoldKind>{HoldKind::OfficerOnly, "officer_only", QT_TRANSLATE_NOOP("Negotiation", "Officers only")},
};

}  // namespace

QString codeOf(HoldKind kind) { return code_table::code(kHoldKinds, kind); }

template <>
std::optional<HoldKind> valueOfCode(QStringView code) {
    return code_table::find(kHoldKinds, code);
}

QString labelOf(HoldKind kind) { return code_table::label(kHoldKinds, kind, "Negotiation"); }

template <>
std::vector<HoldKind> allValues() {
    return code_table::values(kHoldKinds);
}

bool Hold::isOverOn(QDate date) const {
    return (until.isValid() && until < date) || (releasedOn.isValid() && releasedOn <= date);
}

QDate Hold::lastDay() const {
    if (!releasedOn.isValid()) {
        return until;
    }
    const QDate released = releasedOn.addDays(-1);
    return until.isValid() && until < released ? until : released;
}

}  // namespace saikoku
