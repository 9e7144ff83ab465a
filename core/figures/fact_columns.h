#pragma once

#include <QCoreApplication>

#include <span>

#include "core/figures/fact_area.h"

namespace saikoku::fact_columns {

// What several kinds of fact tell alike: `t` is the taxpayer, `r` the receivable, `o` who entered it.
inline constexpr FactColumn kNumber{
    "number", QT_TRANSLATE_NOOP("FactAreas", "Taxpayer number"),
    QT_TRANSLATE_NOOP("FactAreas", "The taxpayer's number, as text with its zeros."), FieldKind::Text,
    "t.number"};
inline constexpr FactColumn kOperator{"operator", QT_TRANSLATE_NOOP("FactAreas", "Operator"),
                                      QT_TRANSLATE_NOOP("FactAreas", "Login of who entered it."),
                                      FieldKind::Text, "o.login"};
inline constexpr FactColumn kNotice{"notice_number", QT_TRANSLATE_NOOP("FactAreas", "Notice number"),
                                    QT_TRANSLATE_NOOP("FactAreas", "Number of the tax notice."),
                                    FieldKind::Text, "r.notice_number"};
inline constexpr FactColumn kTaxItem{"tax_item", QT_TRANSLATE_NOOP("FactAreas", "Tax item"),
                                     QT_TRANSLATE_NOOP("FactAreas", "Code of the tax."), FieldKind::Text,
                                     "r.tax_item"};
inline constexpr FactColumn kFiscalYear{"fiscal_year", QT_TRANSLATE_NOOP("FactAreas", "Fiscal year"),
                                        QT_TRANSLATE_NOOP("FactAreas", "Accounting year."), FieldKind::Count,
                                        "r.fiscal_year"};
inline constexpr FactColumn kTerm{"term", QT_TRANSLATE_NOOP("FactAreas", "Term"),
                                  QT_TRANSLATE_NOOP("FactAreas", "Instalment of the year."), FieldKind::Count,
                                  "r.term"};

std::span<const FactColumn> taxpayerColumns();
std::span<const FactColumn> phoneColumns();
std::span<const FactColumn> receivableColumns();
std::span<const FactColumn> receiptColumns();
std::span<const FactColumn> contactColumns();
std::span<const FactColumn> attemptColumns();
std::span<const FactColumn> promiseColumns();
std::span<const FactColumn> callbackColumns();
std::span<const FactColumn> holdColumns();
std::span<const FactColumn> dispatchColumns();
std::span<const FactColumn> listColumns();
std::span<const FactColumn> listCaseColumns();
std::span<const FactColumn> surveyColumns();
std::span<const FactColumn> followUpColumns();
std::span<const FactColumn> instalmentColumns();
std::span<const FactColumn> waiverColumns();
std::span<const FactColumn> labelColumns();
std::span<const FactColumn> researchColumns();
std::span<const FactColumn> handoverColumns();

}  // namespace saikoku::fact_columns
