#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include "core/cases/case_condition.h"

namespace saikoku::ui {

/// @brief One row or group of a condition while it is being built: rows may still lack their
/// value. A value; every change gives another.
struct ConditionNode {
    enum class Kind {
        Row,
        All,     ///< かつ
        Any,     ///< または
        NotAll,  ///< not all of them
        None,    ///< none of them
    };
    using Path = QList<int>;  ///< places from the root down

    Kind kind = Kind::Row;
    CaseField field = CaseField::Outstanding;
    CaseCondition::Op op = CaseCondition::Op::GreaterEqual;
    QVariantList values;       ///< none yet: the row says nothing
    QString typed;             ///< what stands in the value's field and can't be read
    QList<ConditionNode> parts;

    bool isGroup() const { return kind != Kind::Row; }
    bool operator==(const ConditionNode& other) const;

    /// @brief With a group at its root.
    static ConditionNode of(const CaseCondition& condition);
    /// @brief Without the rows that say nothing yet.
    CaseCondition toCondition() const;

    const ConditionNode& at(const Path& path) const;
    ConditionNode& at(const Path& path);
    /// @brief Puts a row behind this place (into it, for a group); returns its path.
    Path addBehind(const Path& path, const ConditionNode& node);
    void remove(const Path& path);
    /// @brief The row or group becomes the only part of a new group in its place; returns the
    /// path of the part.
    Path group(const Path& path);
    /// @brief The parts of the group take its place. The root stays.
    void ungroup(const Path& path);
};

}  // namespace saikoku::ui
