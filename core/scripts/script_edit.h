#pragma once

#include <functional>

#include "core/scripts/script.h"

namespace saikoku {

/// @brief What leads on from a box: an answer by its place, or, of a say box, the box itself.
struct ScriptExit {
    QString box;
    qsizetype answer = -1;  ///< -1: the box's own `next`

    bool operator==(const ScriptExit&) const = default;
};

/// @brief Every exit of the box, in the order of its answers; none of an end. Pure, as all here.
QList<ScriptExit> exitsOf(const ScriptBox& box);
/// @brief Where it leads; empty: nowhere, or there is no such exit.
QString nextOf(const Script& script, const ScriptExit& exit);
/// @brief Leads it there, or with an empty `next` nowhere. False: no such exit or box.
bool connectExit(Script& script, const ScriptExit& exit, const QString& next);

/// @brief An id that no box has yet: box4 …
QString freeBoxId(const Script& script);
/// @brief Whether the box may be called so: letters, digits, - and _, and no other box has it.
bool isBoxIdFree(const Script& script, const QString& id, const QString& ofBox);
/// @brief Whatever names the box names it so from now on.
void renameBox(Script& script, const QString& from, const QString& to);

/// @brief An empty box; a gate has its two exits, a question two answers without words.
/// @return its id
QString addBox(Script& script, BoxKind kind, int x, int y);
/// @brief A copy of the box beside it, that leads where the box leads. Empty: no such box.
QString copyBox(Script& script, const QString& id, int x, int y);
/// @brief Takes it away; what led there leads nowhere. False: no such box.
bool removeBox(Script& script, const QString& id);
/// @brief Another kind: gets the answers that the kind needs, and keeps those that it can have.
void setBoxKind(ScriptBox& box, BoxKind kind);
/// @brief A call begins with this box.
void makeFirst(Script& script, const QString& id);

/// @brief How boxes are laid out.
struct ScriptGrid {
    int width = 0;   ///< of a box
    int across = 0;  ///< between two columns
    int down = 0;    ///< between two boxes of a column
    std::function<int(const ScriptBox&)> height;
};

/// @brief Puts the boxes in columns by how many steps they are from the first one; those that no path leads
/// to come last.
void tidyPlaces(Script& script, const ScriptGrid& grid);

}  // namespace saikoku
