#include "core/learning/tree_block.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "core/learning/ubjson.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr qint64 kRootsParent = std::numeric_limits<qint32>::max();
constexpr qint64 kMostTrees = 100'000;
constexpr qint64 kMostNodes = 1 << 20;
constexpr int kDeepest = 64;
constexpr float kLargestNumber = 1e36F;  // a feature or a sum over all rows
constexpr float kLargestWeight = 1e6F;   // on the logit scale

tl::unexpected<Error> damaged(const char* what) {
    return fail(ErrorCode::Corrupt, Text::tr("The model file is damaged."),
                QStringLiteral("trees: ") + QString::fromLatin1(what));
}

/// One tree's lists, all as long as its nodes.
struct Tree {
    qint64 id = 0;
    std::vector<qint64> left, right, parents, feature, type, defaultLeft;
    std::vector<float> condition, weight, gain, hessian;

    size_t nodes() const { return left.size(); }
    bool isLeaf(size_t node) const { return left[node] == -1; }
};

/// What is kept of a model.
struct Trees {
    QByteArray baseScore;
    QByteArray boostFromAverage;
    qint64 features = 0;
    std::vector<Tree> trees;
    std::vector<qint64> version;
};

const UbjValue* at(const UbjValue* value, std::initializer_list<const char*> path) {
    for (const char* name : path) {
        value = value == nullptr ? nullptr : value->member(name);
    }
    return value;
}

QByteArray textAt(const UbjValue* value, std::initializer_list<const char*> path) {
    const UbjValue* found = at(value, path);
    const QByteArray* text = found == nullptr ? nullptr : found->as<QByteArray>();
    return text == nullptr ? QByteArray() : *text;
}

/// A number as XGBoost writes its parameters: as text.
qint64 wholeAt(const UbjValue* value, std::initializer_list<const char*> path) {
    bool isNumber = false;
    const qint64 number = textAt(value, path).toLongLong(&isNumber);
    return isNumber ? number : -1;
}

bool take(const UbjValue& tree, const char* name, std::vector<qint64>& into) {
    const UbjValue* value = tree.member(name);
    std::optional<std::vector<qint64>> wholes = value == nullptr ? std::nullopt : value->wholes();
    if (wholes) {
        into = std::move(*wholes);
    }
    return wholes.has_value();
}

bool take(const UbjValue& tree, const char* name, std::vector<float>& into) {
    const UbjValue* value = tree.member(name);
    const auto* floats = value == nullptr ? nullptr : value->as<std::vector<float>>();
    if (floats != nullptr) {
        into = *floats;
    }
    return floats != nullptr;
}

bool isEmptyOrMissing(const UbjValue& tree, const char* name) {
    const UbjValue* value = tree.member(name);
    const auto wholes = value == nullptr ? std::nullopt : value->wholes();
    return value == nullptr || (wholes && wholes->empty());
}

template <class List>
bool within(const List& list, typename List::value_type least, typename List::value_type most) {
    return std::all_of(list.begin(), list.end(), [&](auto value) { return value >= least && value <= most; });
}

bool readLists(const UbjValue& from, Tree& tree) {
    const qint64* id = from.member("id") == nullptr ? nullptr : from.member("id")->as<qint64>();
    const bool there = id != nullptr && take(from, "left_children", tree.left) && take(from, "right_children", tree.right) &&
                       take(from, "parents", tree.parents) && take(from, "split_indices", tree.feature) &&
                       take(from, "split_type", tree.type) && take(from, "default_left", tree.defaultLeft) &&
                       take(from, "split_conditions", tree.condition) && take(from, "base_weights", tree.weight) &&
                       take(from, "loss_changes", tree.gain) && take(from, "sum_hessian", tree.hessian);
    if (!there) {
        return false;
    }
    tree.id = *id;
    const size_t nodes = tree.nodes();
    const std::array sizes{tree.right.size(),       tree.parents.size(),   tree.feature.size(), tree.type.size(),
                           tree.defaultLeft.size(), tree.condition.size(), tree.weight.size(),  tree.gain.size(),
                           tree.hessian.size()};
    return nodes > 0 && nodes <= static_cast<size_t>(kMostNodes) &&
           std::all_of(sizes.begin(), sizes.end(), [&](size_t size) { return size == nodes; });
}

/// Every node but the first is the child of one node before it: a tree, and every way
/// down ends.
bool isTree(const Tree& tree) {
    const auto nodes = static_cast<qint64>(tree.nodes());
    std::vector<int> depth(tree.nodes(), -1);
    depth[0] = 0;
    for (qint64 node = 0; node < nodes; ++node) {
        const auto here = static_cast<size_t>(node);
        if (depth[here] < 0 || depth[here] > kDeepest) {
            return false;
        }
        if (tree.isLeaf(here) && tree.right[here] == -1) {
            continue;
        }
        for (const qint64 child : {tree.left[here], tree.right[here]}) {
            if (child <= node || child >= nodes || depth[static_cast<size_t>(child)] >= 0 ||
                tree.parents[static_cast<size_t>(child)] != node) {
                return false;
            }
            depth[static_cast<size_t>(child)] = depth[here] + 1;
        }
    }
    return tree.parents[0] == kRootsParent || tree.parents[0] == -1;
}

bool hasSoundNumbers(const Tree& tree, qint64 features) {
    for (size_t node = 0; node < tree.nodes(); ++node) {
        const float most = tree.isLeaf(node) ? kLargestWeight : kLargestNumber;
        const bool condition = std::abs(tree.condition[node]) <= most;  // not for NaN either
        const bool cover = tree.isLeaf(node) ? tree.hessian[node] >= 0 : tree.hessian[node] > 0;
        if (!condition || !cover) {
            return false;
        }
    }
    return within(tree.feature, 0, features - 1) && within(tree.type, 0, 0) && within(tree.defaultLeft, 0, 1) &&
           within(tree.weight, -kLargestNumber, kLargestNumber) && within(tree.gain, -kLargestNumber, kLargestNumber) &&
           within(tree.hessian, 0.0F, kLargestNumber);
}

const char* readTree(const UbjValue& from, qint64 features, Tree& tree) {
    if (!readLists(from, tree)) {
        return "lists";
    }
    const auto nodes = static_cast<qint64>(tree.nodes());
    const bool fits = wholeAt(&from, {"tree_param", "num_nodes"}) == nodes &&
                      wholeAt(&from, {"tree_param", "num_deleted"}) == 0 &&
                      wholeAt(&from, {"tree_param", "num_feature"}) == features;
    const bool plain = isEmptyOrMissing(from, "categories") && isEmptyOrMissing(from, "categories_nodes") &&
                       isEmptyOrMissing(from, "categories_segments") && isEmptyOrMissing(from, "categories_sizes");
    if (!fits || !plain) {
        return "parameters of a tree";
    }
    return !isTree(tree) ? "children" : !hasSoundNumbers(tree, features) ? "numbers" : nullptr;
}

/// "5E-1", from version 3 on "[5E-1]": a probability.
bool isBaseScore(QByteArray text) {
    if (text.startsWith('[') && text.endsWith(']')) {
        text = text.mid(1, text.size() - 2);
    }
    bool isNumber = false;
    const double score = text.toDouble(&isNumber);
    const QByteArray known("0123456789.eE+-");
    return isNumber && score > 0 && score < 1 && text.size() < 40 &&
           std::all_of(text.begin(), text.end(), [&](char c) { return known.contains(c); });
}

const char* readParameters(const UbjValue& model, int columns, Trees& all) {
    const UbjValue* learner = model.member("learner");
    all.baseScore = textAt(learner, {"learner_model_param", "base_score"});
    all.boostFromAverage = textAt(learner, {"learner_model_param", "boost_from_average"});
    all.features = wholeAt(learner, {"learner_model_param", "num_feature"});
    const qint64 outcomes = wholeAt(learner, {"learner_model_param", "num_target"});
    const qint64 classes = wholeAt(learner, {"learner_model_param", "num_class"});
    const bool logistic = textAt(learner, {"objective", "name"}) == "binary:logistic" &&
                          textAt(learner, {"gradient_booster", "name"}) == "gbtree";
    if (!isBaseScore(all.baseScore) || all.features != columns || outcomes != 1 || classes != 0 || !logistic) {
        return "parameters";
    }
    const QByteArray average = all.boostFromAverage;
    if (!average.isEmpty() && average != "0" && average != "1") {
        return "average";
    }
    const UbjValue* version = model.member("version");
    const auto numbers = version == nullptr ? std::nullopt : version->wholes();
    if (!numbers || numbers->size() != 3 || !within(*numbers, 0, 1000)) {
        return "version";
    }
    all.version = *numbers;
    return nullptr;
}

const char* readTrees(const UbjValue& model, Trees& all) {
    const UbjValue* booster = at(&model, {"learner", "gradient_booster", "model"});
    const UbjValue* list = at(booster, {"trees"});
    const UbjList* trees = list == nullptr ? nullptr : list->as<UbjList>();
    const UbjValue* groups = at(booster, {"tree_info"});
    const auto group = groups == nullptr ? std::nullopt : groups->wholes();
    const auto count = trees == nullptr ? 0 : static_cast<qint64>(trees->size());
    if (count == 0 || count > kMostTrees || !group || static_cast<qint64>(group->size()) != count ||
        !within(*group, 0, 0) || wholeAt(booster, {"gbtree_model_param", "num_trees"}) != count ||
        wholeAt(booster, {"gbtree_model_param", "num_parallel_tree"}) != 1) {
        return "number of trees";
    }
    for (const UbjValue& from : *trees) {
        Tree tree;
        if (const char* wrong = readTree(from, all.features, tree)) {
            return wrong;
        }
        if (tree.id != static_cast<qint64>(all.trees.size())) {
            return "order of trees";
        }
        all.trees.push_back(std::move(tree));
    }
    return nullptr;
}

/// Names in the order of the alphabet, as XGBoost writes them.
class TreeWriter {
public:
    QByteArray write(const Trees& all) {
        object([&] {
            member("learner", [&] { learner(all); });
            m_out.name("version");
            m_out.beginList(static_cast<qsizetype>(all.version.size()));
            for (const qint64 number : all.version) {
                m_out.whole(number);
            }
        });
        return m_out.take();
    }

private:
    template <class Body>
    void object(Body body) {
        m_out.beginObject();
        body();
        m_out.endObject();
    }
    template <class Body>
    void member(const char* name, Body body) {
        m_out.name(name);
        object(body);
    }
    void text(const char* name, const QByteArray& text) {
        m_out.name(name);
        m_out.text(text);
    }
    void floats(const char* name, const std::vector<float>& values) {
        m_out.name(name);
        m_out.floats(values);
    }
    void wholes(const char* name, char type, const std::vector<qint64>& values) {
        m_out.name(name);
        m_out.wholes(type, values);
    }

    void learner(const Trees& all) {
        member("attributes", [] {});
        m_out.name("feature_names");
        m_out.beginList(0);
        m_out.name("feature_types");
        m_out.beginList(0);
        member("gradient_booster", [&] {
            member("model", [&] { model(all); });
            text("name", "gbtree");
        });
        member("learner_model_param", [&] {
            text("base_score", all.baseScore);
            if (!all.boostFromAverage.isEmpty()) {
                text("boost_from_average", all.boostFromAverage);
            }
            text("num_class", "0");
            text("num_feature", QByteArray::number(all.features));
            text("num_target", "1");
        });
        member("objective", [&] {
            text("name", "binary:logistic");
            member("reg_loss_param", [&] { text("scale_pos_weight", "1"); });
        });
    }

    void model(const Trees& all) {
        member("gbtree_model_param", [&] {
            text("num_parallel_tree", "1");
            text("num_trees", QByteArray::number(static_cast<qint64>(all.trees.size())));
            text("size_leaf_vector", "0");
        });
        m_out.name("tree_info");
        m_out.beginList(static_cast<qsizetype>(all.trees.size()));
        for (size_t i = 0; i < all.trees.size(); ++i) {
            m_out.whole(0);
        }
        m_out.name("trees");
        m_out.beginList(static_cast<qsizetype>(all.trees.size()));
        for (const Tree& one : all.trees) {
            object([&] { tree(one, all.features); });
        }
    }

    void tree(const Tree& tree, qint64 features) {
        floats("base_weights", tree.weight);
        wholes("categories", 'l', {});
        wholes("categories_nodes", 'l', {});
        wholes("categories_segments", 'L', {});
        wholes("categories_sizes", 'L', {});
        wholes("default_left", 'U', tree.defaultLeft);
        m_out.name("id");
        m_out.whole(tree.id);
        wholes("left_children", 'l', tree.left);
        floats("loss_changes", tree.gain);
        wholes("parents", 'l', tree.parents);
        wholes("right_children", 'l', tree.right);
        floats("split_conditions", tree.condition);
        wholes("split_indices", 'l', tree.feature);
        wholes("split_type", 'U', tree.type);
        floats("sum_hessian", tree.hessian);
        member("tree_param", [&] {
            text("num_deleted", "0");
            text("num_feature", QByteArray::number(features));
            text("num_nodes", QByteArray::number(static_cast<qint64>(tree.nodes())));
            text("size_leaf_vector", "0");
        });
    }

    UbjWriter m_out;
};

}  // namespace

Result<QByteArray> checkedTrees(const QByteArray& block, int columns) {
    const std::optional<UbjValue> model = readUbjson(block);
    if (!model) {
        return damaged("form");
    }
    Trees all;
    if (const char* wrong = readParameters(*model, columns, all)) {
        return damaged(wrong);
    }
    if (const char* wrong = readTrees(*model, all)) {
        return damaged(wrong);
    }
    return TreeWriter().write(all);
}

}  // namespace saikoku::scoring
