#include "core/negotiation/hold.h"

#include <QCoreApplication>

#include <array>

namespace saikoku {

namespace {

struct HoldKindRow {
    HoldKind kind;
    const char16_t* code;
    const char* label;
};

constexpr std::array kHoldKinds{
    HoldKindRow{HoldKind::Suspended, u"suspended", QT_TRANSLATE_NOOP("Negotiation", "Collection suspended")},
    HoldKindRow{HoldKind::CollectionDeferred, u"collection_deferred",
                QT_TRANSLATE_NOOP("Negotiation", "Collection deferred")},
    HoldKindRow{HoldKind::ConversionDeferred, u"conversion_deferred",
                QT_TRANSLATE_NOOP("Negotiation", "Conversion deferred")},
    HoldKindRow{HoldKind::Seized, u"seized", QT_TRANSLATE_NOOP("Negotiation", "Seized")},
    HoldKindRow{HoldKind::Bankrupt, u"bankrupt", QT_TRANSLATE_NOOP("Negotiation", "Bankruptcy")},
    HoldKindRow{HoldKind::EstateInquiry, u"estate_inquiry",
                QT_TRANSLATE_NOOP("Negotiation", "Heirs being traced")},
    HoldKindRow{HoldKind::Dispute, u"dispute", QT_TRANSLATE_NOOP("Negotiation", "In dispute")},
    HoldKindRow{HoldKind::Lawyer, u"lawyer", QT_TRANSLATE_NOOP("Negotiation", "Represented by a lawyer")},
    HoldKindRow{HoldKind::OfficerOnly, u"officer_only", QT_TRANSLATE_NOOP("Negotiation", "Officers only")},
};

}  // namespace

QString holdKindCode(HoldKind kind) {
    for (const HoldKindRow& row : kHoldKinds) {
        if (row.kind == kind) {
            return QString::fromUtf16(row.code);
        }
    }
    return {};
}

std::optional<HoldKind> holdKindFromCode(QStringView code) {
    for (const HoldKindRow& row : kHoldKinds) {
        if (code == QStringView(row.code)) {
            return row.kind;
        }
    }
    return std::nullopt;
}

QString holdKindLabel(HoldKind kind) {
    for (const HoldKindRow& row : kHoldKinds) {
        if (row.kind == kind) {
            return QCoreApplication::translate("Negotiation", row.label);
        }
    }
    return {};
}

QDate Hold::lastDay() const {
    if (!releasedOn.isValid()) {
        return until;
    }
    const QDate released = releasedOn.addDays(-1);
    return until.isValid() && until < released ? until : released;
}

}  // namespace saikoku
