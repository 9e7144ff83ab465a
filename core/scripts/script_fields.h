#pragma once

#include <QDate>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/result.h"

namespace saikoku {

struct CaseFile;

/// @brief A field that a script's text may name as {office}.
struct ScriptField {
    QString name;
    QString label;          ///< translated: what stands there
    QString sample;         ///< translated: for the canvas and a test run without a case
    bool isMatter = false;  ///< tells what the call is about: never before identity (地方税法22条)
};

std::vector<ScriptField> scriptFields();
/// @brief Nothing: no such field.
std::optional<ScriptField> scriptField(const QString& name);

/// @brief The names between braces, in their order, known or not; "" for braces with nothing in them.
QStringList fieldsIn(const QString& text);

using ScriptValues = QHash<QString, QString>;

/// @brief Puts the values into {name}. BadInput names a field that has no value: a misspelt one never
/// silently leaves a hole in what is said.
Result<QString> renderScript(const QString& text, const ScriptValues& values);

/// @brief Who calls, and from where.
struct ScriptCaller {
    QString office;  ///< the municipality's name
    QString phone;   ///< to call back, formatted; may be empty
    QString name;    ///< the caller's; empty: says it by heart
};

/// @brief What a script of a language says where the program has no word of its own: whatever language the
/// window speaks.
struct ScriptWords {
    QString office;     ///< while the office has no name
    QString caller;     ///< while the caller has none
    QString unknown;
    QString separator;  ///< between tax items
    QString dates;      ///< `era`, or a form such as "d MMMM yyyy"
};

/// @brief The fields from a case, said in the script's language. What isn't known is said so in brackets. Pure.
/// @param taxItems names by code
ScriptValues scriptValues(const CaseFile& file, const QMap<QString, QString>& taxItems,
                          const ScriptCaller& caller, const ScriptWords& words, QDate today);
/// @brief ScriptField::sample of every field.
ScriptValues sampleValues();

}  // namespace saikoku
