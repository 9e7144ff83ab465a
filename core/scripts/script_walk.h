#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <compare>

#include "core/scripts/script.h"

namespace saikoku {

/// @brief Whom a path has led to.
enum class Listener { Unknown, Person, Others, Voicemail };

/// @brief Where a path stands and what it has brought: two paths that agree in this go on alike.
struct WalkState {
    qsizetype box = 0;
    Listener listener = Listener::Unknown;
    bool isIdentified = false;  ///< a gate was passed
    bool saidOffice = false;
    bool saidCaller = false;
    bool hasSpoken = false;

    bool isIntroduced() const { return saidOffice && saidCaller; }
    auto operator<=>(const WalkState&) const = default;
};

/// @brief One place of one path, with the box's text counted in, and the shortest way to it.
struct WalkPlace {
    WalkState state;
    QString way;  ///< as ScriptRun::path() writes it
};

/// @brief Every place that any path of the script comes to, as it is spoken to the audience; shortest ways
/// first. Jumps to nowhere are left out. Pure.
QList<WalkPlace> walkScript(const Script& script, Audience audience);

/// @brief The boxes from which no path comes to an end.
QStringList boxesWithoutEnd(const Script& script);

}  // namespace saikoku
