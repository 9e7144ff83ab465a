#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <vector>

#include "core/base/postal_code.h"
#include "core/base/yen.h"

namespace saikoku {

/// @brief To whom a letter goes: the mailing address before the home address, a representative or heir where one is set.
struct LetterAddress {
    QString postalCode = {};  ///< seven digits; empty: unknown
    QString address = {};
    QString building = {};    ///< 方書
    QString name = {};        ///< on the envelope; full, with variation selectors
    QString honorific = {};   ///< 様, 御中
    QString careOf = {};      ///< "相続人代表者", "法定代理人": stands before the name; empty: the person themselves
};

/// @brief 期別 as it stands in the table of a letter, as of the day the letter reckons with.
struct LetterLine {
    QString taxItem = {};      ///< code
    QString taxItemName = {};
    QString noticeNumber = {};
    int levyYear = 0;
    int fiscalYear = 0;
    int term = 0;
    QDate dueDate = {};        ///< 納期限
    Yen outstanding = {};
    Yen lateCharge = {};
    Yen demandFee = {};

    Yen total() const { return outstanding + lateCharge + demandFee; }
};

/// @brief A dated part: of an instalment plan, or the promise alone.
struct LetterPart {
    int number = 0;  ///< 1, 2 …
    QDate on = {};
    Yen amount = {};
};

/// @brief The payment slip that a letter brings: one sum, one code.
struct LetterSlip {
    QString title = {};            ///< what is paid: tax, year, term
    QString noticeNumber = {};
    QDate dueDate = {};            ///< 納期限; invalid: of several
    QDate usableUntil = {};        ///< 使用期限: the date in the code; never 納期限
    Yen amount = {};
    Yen outstanding = {};          ///< parts of the amount; all 0: not told apart
    Yen lateCharge = {};
    Yen demandFee = {};
    QString storeDigits = {};      ///< 44 digits, AI 91 (core/notices/convenience_barcode.h); empty: no store takes it
    QString storeRefusal = {};     ///< why there are none, as a sentence; empty with digits
    QString institution = {};      ///< 収納機関番号; the four numbers of Pay-easy (MPN), empty: not delivered
    QString paymentNumber = {};    ///< 納付番号
    QString confirmation = {};     ///< 確認番号
    QString category = {};         ///< 納付区分
    QString taxQr = {};            ///< payload of 地方税統一QR as the core system delivered it; empty: none. Never made up
    bool isSpecimen = false;  ///< the office has not set its company code: 見本 stands on the page
};

/// @brief Everything one letter says: to whom, of whom, what is owed. What a template may name is noticeFields()
/// (core/notices/letter_fields.h). Knows no store.
struct Letter {
    QString number = {};          ///< on the paper and in the index; empty in a preview
    LetterAddress to;
    QString taxpayerNumber = {};  ///< 宛名番号
    QString taxpayerName = {};
    bool isCompany = false;
    std::vector<LetterLine> lines;  ///< oldest due first; without what has lapsed
    std::vector<LetterPart> parts;
    std::vector<LetterSlip> slips;
    QHash<QString, QString> values;  ///< the further fields by name, e.g. "deadline": written out already
};

}  // namespace saikoku
