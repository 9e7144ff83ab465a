#include "core/contact/promise_amount_entry.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(PromiseAmountEntry) };

constexpr qint64 kTenThousand = 10'000;
constexpr qint64 kThousand = 1'000;
constexpr qint64 kStep = 100;  // half payments are agreed in hundreds of yen

std::optional<Yen> readUnits(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(?:(\\d{1,8})万)?(?:(\\d{1,4})[千k])?(\\d{1,4})?円?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(2).isEmpty())) {
        return {};
    }
    return Yen(match.captured(1).toLongLong() * kTenThousand + match.captured(2).toLongLong() * kThousand +
               match.captured(3).toLongLong());
}

}  // namespace

Result<Yen> parsePromiseAmount(QStringView text) {
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    plain.remove(QLatin1Char(' '));
    std::optional<Yen> amount = readUnits(plain);
    if (!amount) {
        if (plain.endsWith(QStringLiteral("円"))) {
            plain.chop(1);
        }
        amount = Yen::parse(plain);
    }
    if (!amount || *amount <= Yen(0)) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Amount: \"%1\" is no amount in yen. Type it like 50000 or 50k (thousands).").arg(text.toString()));
    }
    return *amount;
}

Yen halvedPromise(Yen amount) {
    const qint64 half = (amount.amount() + 1) / 2;
    return Yen((half + kStep - 1) / kStep * kStep);
}

}  // namespace saikoku
