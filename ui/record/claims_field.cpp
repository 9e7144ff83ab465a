#include "ui/record/claims_field.h"

#include <algorithm>

#include "ui/record/claims_dialog.h"

namespace saikoku::ui {

ClaimsField::ClaimsField(QWidget* parent) : QToolButton(parent) {
    setObjectName(QStringLiteral("promiseClaims"));
    setToolTip(tr("Ctrl+N names the receivables that the promise is for."));
    setFocusPolicy(Qt::NoFocus);  // its key opens it wherever one types
    setAutoRaise(true);
    QSizePolicy place = sizePolicy();
    place.setRetainSizeWhenHidden(true);  // the strip keeps its height, and the facts above theirs
    setSizePolicy(place);
    connect(this, &QToolButton::clicked, this, &ClaimsField::ask);
    showText();
    hide();
}

void ClaimsField::setClaims(const QList<PromisableClaim>& claims, Yen whole) {
    m_claims = claims;
    m_whole = whole;
    showText();
}

void ClaimsField::choose(const QList<ReceivableId>& covers) {
    m_covers = covers;
    showText();
}

Yen ClaimsField::sum() const {
    Yen sum;
    for (const PromisableClaim& claim : m_claims) {
        sum += m_covers.contains(claim.id) ? claim.sum : Yen();
    }
    return sum;
}

void ClaimsField::ask() {
    if (m_claims.isEmpty()) {
        return;
    }
    ClaimsDialog dialog(m_claims, m_whole, m_covers, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    QList<ReceivableId> covers = dialog.covers();
    for (const ReceivableId each : std::as_const(m_covers)) {
        // what a record corrected names beyond the list is not shown, and so not taken out; the whole case is
        // said by ticking nothing
        const bool isListed = std::any_of(m_claims.begin(), m_claims.end(),
                                          [&](const PromisableClaim& claim) { return claim.id == each; });
        if (!isListed && !covers.isEmpty()) {
            covers.append(each);
        }
    }
    if (covers != m_covers) {
        choose(covers);
        Q_EMIT changed();
    }
}

void ClaimsField::showText() {
    setText(m_covers.isEmpty() ? tr("For the whole case: %1 yen with charges (Ctrl+N)").arg(m_whole.toString())
                               : tr("Receivables named: %1, %2 yen with charges (Ctrl+N)")
                                     .arg(QString::number(m_covers.size()), sum().toString()));
}

}  // namespace saikoku::ui
