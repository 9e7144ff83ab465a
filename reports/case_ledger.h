#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/base/text_encoding.h"
#include "core/base/typed_id.h"

namespace saikoku {
class Session;
}

namespace saikoku::reports {

/// @brief A part of the ledger: a heading, its columns and rows, words as on the screen.
struct LedgerSection {
    QString key;  ///< stable: debtor, claims, guarantors, receipts, negotiations, promises, dispatches,
                  ///< holds, waivers, consents
    QString title;
    QStringList keys;     ///< of the columns, stable
    QStringList columns;  ///< translated
    QList<QStringList> rows;
};

/// @brief 債権管理台帳 of one case, as of the business date
/// (地方自治法施行令171条以下と各市の債権管理条例が台帳に求める事項: 債権の名称・種類, 債務者, 発生原因,
/// 金額, 履行期限, 督促, 保証人・担保, 交渉の経過, 収納, 時効, 徴収停止・減免).
struct CaseLedger {
    QString number;
    QString name;
    QDate asOf;
    QList<LedgerSection> sections;
};

/// @brief Permission::Hold: an officer's paper. Logged as "ledger.make" beside the look. Of masked people
/// without what is masked. ErrorCode::Rule in a campaign without money, NotFound for an unknown case.
Result<CaseLedger> caseLedger(Session& session, CampaignId campaign, TaxpayerId taxpayer);

/// @brief Each part with its title, headings and rows, an empty line between them; UTF-8 with a byte order
/// mark. Cells that a spreadsheet would take for a formula are neutralised.
/// @param lost gets the characters that the encoding lacks
QByteArray ledgerCsv(const CaseLedger& ledger, TextEncoding encoding, QStringList* lost = nullptr);
/// @brief {"number", "name", "as_of", "sections": [{"key", "title", "columns": [{"key", "label"}], "rows":
/// [{key: value}]}]}
QJsonObject ledgerJson(const CaseLedger& ledger);
/// @brief To read: "label: value", a row after the other.
QString ledgerText(const CaseLedger& ledger);

}  // namespace saikoku::reports
