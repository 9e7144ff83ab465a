#include "ui/extract/condition_node.h"

namespace saikoku::ui {

namespace {

using Kind = ConditionNode::Kind;

ConditionNode rowOf(const CaseCondition& condition) {
    ConditionNode row;
    row.field = condition.field;
    row.op = condition.op;
    row.values = condition.values;
    return row;
}

ConditionNode groupOf(Kind kind, const QList<CaseCondition>& parts);

ConditionNode nodeOf(const CaseCondition& condition) {
    switch (condition.kind) {
    case CaseCondition::Kind::Compare: return rowOf(condition);
    case CaseCondition::Kind::And: return groupOf(Kind::All, condition.parts);
    case CaseCondition::Kind::Or: return groupOf(Kind::Any, condition.parts);
    case CaseCondition::Kind::Not: {
        const CaseCondition& inner = condition.parts.constFirst();
        return inner.kind == CaseCondition::Kind::And  ? groupOf(Kind::NotAll, inner.parts)
               : inner.kind == CaseCondition::Kind::Or ? groupOf(Kind::None, inner.parts)
                                                       : groupOf(Kind::None, {inner});
    }
    case CaseCondition::Kind::Everything: break;
    }
    return groupOf(Kind::All, {});
}

ConditionNode groupOf(Kind kind, const QList<CaseCondition>& parts) {
    ConditionNode group;
    group.kind = kind;
    for (const CaseCondition& part : parts) {
        group.parts.append(nodeOf(part));
    }
    return group;
}

}  // namespace

bool ConditionNode::operator==(const ConditionNode& other) const {
    return kind == other.kind && field == other.field && op == other.op && values == other.values && typed == other.typed && parts == other.parts;
}

ConditionNode ConditionNode::of(const CaseCondition& condition) {
    ConditionNode root = nodeOf(condition);
    if (!root.isGroup()) {
        ConditionNode all;
        all.kind = Kind::All;
        all.parts.append(root);
        return all;
    }
    return root;
}

CaseCondition ConditionNode::toCondition() const {
    if (!isGroup()) {
        return values.isEmpty() ? CaseCondition() : CaseCondition::compare(field, op, op == CaseCondition::Op::In ? QVariant(values) : values.constFirst());
    }
    QList<CaseCondition> each;
    for (const ConditionNode& part : parts) {
        each.append(part.toCondition());
    }
    const bool isAll = kind == Kind::All || kind == Kind::NotAll;
    const CaseCondition joined = isAll ? CaseCondition::all(each) : CaseCondition::any(each);
    const bool isNegated = kind == Kind::NotAll || kind == Kind::None;
    return isNegated && !joined.isEverything() ? CaseCondition::negated(joined) : joined;
}

const ConditionNode& ConditionNode::at(const Path& path) const {
    const ConditionNode* node = this;
    for (const int place : path) {
        node = &node->parts.at(place);
    }
    return *node;
}

ConditionNode& ConditionNode::at(const Path& path) {
    ConditionNode* node = this;
    for (const int place : path) {
        node = &node->parts[place];
    }
    return *node;
}

ConditionNode::Path ConditionNode::addBehind(const Path& path, const ConditionNode& node) {
    ConditionNode& here = at(path);
    if (here.isGroup()) {
        here.parts.append(node);
        return path + Path{static_cast<int>(here.parts.size()) - 1};
    }
    Path behind = path;
    ++behind.last();
    at(path.mid(0, path.size() - 1)).parts.insert(behind.constLast(), node);
    return behind;
}

void ConditionNode::remove(const Path& path) {
    if (!path.isEmpty()) {
        at(path.mid(0, path.size() - 1)).parts.removeAt(path.constLast());
    }
}

ConditionNode::Path ConditionNode::group(const Path& path) {
    ConditionNode& here = at(path);
    ConditionNode group;
    const Kind around = path.isEmpty() ? here.kind : at(path.mid(0, path.size() - 1)).kind;
    group.kind = around == Kind::All || around == Kind::NotAll ? Kind::Any : Kind::All;
    group.parts.append(here);
    here = group;
    return path + Path{0};
}

void ConditionNode::ungroup(const Path& path) {
    if (path.isEmpty() || !at(path).isGroup()) {
        return;
    }
    const QList<ConditionNode> freed = at(path).parts;
    QList<ConditionNode>& siblings = at(path.mid(0, path.size() - 1)).parts;
    int place = path.constLast();
    siblings.removeAt(place);
    for (const ConditionNode& part : freed) {
        siblings.insert(place++, part);
    }
}

}  // namespace saikoku::ui
