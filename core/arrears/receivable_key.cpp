#include "core/arrears/receivable_key.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Arrears)
};

}  // namespace

QString keyOf(const Receivable& receivable) {
    return QStringList{receivable.noticeNumber, receivable.taxItem, QString::number(receivable.fiscalYear),
                       QString::number(receivable.term)}
        .join(u'/');
}

Result<QList<ReceivableId>> receivablesNamed(const QString& keys, const QList<Receivable>& known) {
    QList<ReceivableId> named;
    const QStringList words = keys.normalized(QString::NormalizationForm_KC).split(u',');
    for (const QString& word : words) {
        const QString key = word.trimmed();
        const auto found = std::find_if(known.begin(), known.end(), [&](const Receivable& each) {
            return keyOf(each).normalized(QString::NormalizationForm_KC) == key;
        });
        if (found == known.end()) {
            return fail(ErrorCode::BadInput, Text::tr("\"%1\" names no receivable of this case. Write "
                                                      "NOTICE/ITEM/YEAR/TERM (notice number, tax item, "
                                                      "fiscal year, term) as \"case\" lists them.")
                                                 .arg(key));
        }
        if (!named.contains(found->id)) {
            named.append(found->id);
        }
    }
    return named;
}

}  // namespace saikoku
