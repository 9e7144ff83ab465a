#pragma once

#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QVariant>

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;
class Statement;
struct CaseFacts;
struct CaseSummary;
struct CaseTables;
struct StatusAnswer;

enum class FieldKind { Text, Yen, Count, Date, Moment, Flag };

/// @brief How a condition compares a field.
enum class FieldComparison {
    AsKind,      ///< by its kind; a moment by its day in Asia/Tokyo
    Folded,      ///< text in the form for searching
    AnyOfCodes,  ///< stored as "|01|03|": equal when the code is among them
    FullYears,   ///< stored as a date: whole years from it to the business date
    DaysSince,   ///< stored as a date: days from it to the business date
};

/// @brief What a number of the field counts: read behind it and said with it.
enum class FieldUnit { None, Yen, Times, Items, Days, Years, People, FiscalYear };

/// @brief Which way a span of days like "within 30 days" looks from the business date.
enum class FieldTime { Past, ToCome };

/// @brief Whether rows may lack the field; they go last in either direction.
enum class FieldMissing { Never, Often, WhenSettled };

/// @brief What codes of a case are called, for words instead of codes.
struct CaseNames {
    QMap<QString, QString> taxItems = {};
    QString separator = {};  ///< between several; empty: the usual one
};

/// @brief What a stored column follows from.
struct CaseDerivation {
    const CaseFacts& facts;
    CampaignId campaign;
    const StatusAnswer& answer;  ///< of the rules, on the row's date
};

/// @brief A column of case_summary, or an expression that is read beside it.
struct CaseStoredColumn {
    const char* name = nullptr;  ///< the column; none: only read
    /// The value to store: QString, qint64, QDate, or invalid for none.
    QVariant (*derive)(const CaseDerivation& from) = nullptr;
    /// Read by this expression over `s`, `d` (district) and `o` (operator) instead.
    const char* readAs = nullptr;
    void (*read)(Statement& row, int at, CaseSummary& into) = nullptr;  ///< none: not read
};

/// @brief All that the program knows of one field of a case. List, files, JSON,
/// conditions, sorting and the summary's writer walk these; a new field is one more
/// in a case_fields_*.cpp, its place in case_field_list.cpp, and a migration.
struct CaseFieldDescriptor {
    const char* key = nullptr;    ///< in conditions, JSON and files; part of the contract
    const char* label = nullptr;  ///< English column heading, context "Cases"
    FieldKind kind = FieldKind::Text;
    /// The first is the field's own. Without `value` it is read by its kind.
    std::array<CaseStoredColumn, 3> columns = {};
    /// What conditions and sorts compare, over `s`; none: the first column.
    QString (*sql)(const CaseTables& tables) = nullptr;
    FieldComparison comparison = FieldComparison::AsKind;
    FieldMissing missing = FieldMissing::Never;
    FieldUnit unit = FieldUnit::None;
    FieldTime time = FieldTime::Past;  ///< of a date or moment
    /// QString, QStringList, qint64, QDate, QDateTime of Asia/Tokyo, bool; invalid when
    /// missing. None: what was read of the first column.
    QVariant (*value)(const CaseSummary& row) = nullptr;
    /// The value as people say it; none: the value itself says it.
    QVariant (*words)(const CaseSummary& row, const CaseNames& names) = nullptr;
    /// The only codes that a condition may ask for; none: any text.
    QStringList (*codes)() = nullptr;
    /// Codes to choose from where others may be asked for too; none: `codes`, or names of the
    /// office (ConditionNames). What they are called: condition_words.json.
    QStringList (*choices)() = nullptr;
    /// A comparison that is more than a column against a value; `with` is an operator of
    /// numbers, `value` the binding's name. The statement binds :campaign.
    QString (*compared)(const CaseTables& tables, const QString& with, const QString& value) = nullptr;
    /// Has ready what `sql` reads besides the summaries; called before a condition or a sort
    /// with the field is asked.
    Result<void> (*prepare)(Session& session, CampaignId campaign, const CaseTables& tables) = nullptr;
    /// A list on screen sorts by this one instead: names as they are read.
    const CaseFieldDescriptor* orderedBy = nullptr;
    bool asksSettled = false;  ///< a condition that names it looks among settled cases that owe charges too
    bool isPersonal = false;  ///< its values stay out of the access log
    bool onlyIfAllowed = false;  ///< offered only where CaseWorkRules::ageInConditions says so
    bool inJson = true;
    bool inFiles = true;
    bool inList = true;  ///< a column of the list on screen
};

/// @brief One of the fields: a handle to its descriptor, with a name for those that
/// the program itself speaks of.
class CaseField {
public:
    constexpr explicit CaseField(const CaseFieldDescriptor& descriptor) : m_descriptor(&descriptor) {}

    static const CaseField Number;         ///< number: text
    static const CaseField Name;           ///< name: text
    static const CaseField Kana;           ///< kana: text; compared folded
    static const CaseField Outstanding;    ///< outstanding: yen
    static const CaseField OpenCount;      ///< open_count: whole number
    static const CaseField OldestDue;      ///< oldest_due: date
    static const CaseField Status;         ///< status: NotContacted, NoPromise, Promised, BrokenPromise, Settled
    static const CaseField TaxItem;        ///< tax_item: code; true when the case owes any of it
    static const CaseField District;       ///< district: code
    static const CaseField PhoneKnown;     ///< phone_known: true or false
    static const CaseField LastContact;    ///< last_contact: date or moment
    static const CaseField LastResult;     ///< last_result: code
    static const CaseField PromiseDate;    ///< promise_date: date
    static const CaseField PromiseAmount;  ///< promise_amount: yen
    static const CaseField Callback;       ///< callback: date or moment
    static const CaseField Operator;       ///< operator: login of the person in charge, empty when nobody
    static const CaseField OperatorName;   ///< operator_name: that person's name
    static const CaseField Hold;           ///< hold: code, empty when none
    static const CaseField IsProtected;    ///< protected: true or false
    static const CaseField CallList;       ///< list: a call list's name; true when the case is on it
    static const CaseField Label;          ///< label: a word; true when the case has it
    static const CaseField PhoneUsable;    ///< phone_usable: true or false; false too when all are retired, dead or others'
    static const CaseField CalledBack;     ///< called_back: date or moment of the last call that came in
    static const CaseField Handover;       ///< handover: waiting or accepted, empty when none is open
    static const CaseField Research;       ///< research: asked, found, not_found; empty when none was begun
    static const CaseField FollowUp;       ///< follow_up: kind; true when one of the kind is open
    static const CaseField Age;            ///< age: whole years on the business date
    static const CaseField Household;      ///< household: number of the household
    static const CaseField Limitation;     ///< limitation: last day of the next claim to lapse

    constexpr const CaseFieldDescriptor* operator->() const { return m_descriptor; }
    friend constexpr bool operator==(CaseField, CaseField) = default;

private:
    const CaseFieldDescriptor* m_descriptor;
};

/// @brief Fields that nothing in the code speaks of by name, in their order.
std::vector<CaseField> claimFields();      ///< case_fields_claims.cpp
std::vector<CaseField> tryFields();        ///< case_fields_tries.cpp
std::vector<CaseField> promiseFields();    ///< case_fields_promises.cpp
std::vector<CaseField> letterFields();     ///< case_fields_letters.cpp
std::vector<CaseField> householdFields();  ///< case_fields_household.cpp
std::vector<CaseField> callListFields();   ///< case_fields_list.cpp

/// @brief Every field, in the order of a file's columns.
const std::vector<CaseField>& caseFields();
/// @brief Columns of the summary that are no field: ids, what searches need, when the
/// row changes.
std::span<const CaseStoredColumn> caseRowColumns();

QString codeOf(CaseField field);   ///< "oldest_due"
QString labelOf(CaseField field);  ///< translated column heading
template <>
std::optional<CaseField> valueOfCode(QStringView code);

/// @brief See CaseFieldDescriptor::value.
QVariant caseValue(const CaseSummary& row, CaseField field);
/// @brief Words instead of codes where there are any, else the value.
QVariant caseWords(const CaseSummary& row, CaseField field, const CaseNames& names);

/// @brief What a list row is read by: an expression of the select and where it goes.
struct CaseReading {
    const char* expression = nullptr;  ///< none: the column of this name
    const char* name = nullptr;
    void (*read)(Statement& row, int at, CaseSummary& into) = nullptr;  ///< none: by the field's kind
    const CaseFieldDescriptor* field = nullptr;

    QString sql() const;
    void apply(Statement& row, int at, CaseSummary& into) const;
};
std::vector<CaseReading> caseReadings();

/// @brief One more field for as long as this stands: tests show with it that a
/// descriptor is all that a field needs.
class CaseFieldGuest {
public:
    explicit CaseFieldGuest(const CaseFieldDescriptor& descriptor);
    ~CaseFieldGuest();
    Q_DISABLE_COPY_MOVE(CaseFieldGuest)
};

}  // namespace saikoku
