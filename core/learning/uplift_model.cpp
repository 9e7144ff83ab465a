#include "core/learning/uplift_model.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

#include "core/learning/additive_logit.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr std::array kNames{"logistic_s", "logistic_t", "xgboost_s", "xgboost_t"};

}  // namespace

QString upliftKindName(UpliftKind kind) {
    return QString::fromLatin1(kNames[static_cast<size_t>(kind)]);
}

QString UpliftModel::engineName() const {
    return m_engines.front()->name();
}

Result<std::vector<double>> UpliftModel::effects(const TextTable& table, bool strict,
                                                 QStringList* warnings) const {
    SAIKOKU_TRY_ASSIGN(const Frame frame, buildFrame(m_schema, table, strict));
    if (warnings != nullptr) {
        *warnings += frame.warnings;
    }
    SAIKOKU_TRY_ASSIGN(const std::vector<double> off, m_engines[0]->scores(frame));
    SAIKOKU_TRY_ASSIGN(const std::vector<double> on, m_engines[1]->scores(frame));
    std::vector<double> result;
    for (size_t row = 0; row < off.size(); ++row) {
        result.push_back(sigmoid(on[row]) - sigmoid(off[row]));
    }
    return result;
}

ModelFile UpliftModel::toFile() const {
    ModelFile file;
    file.description = {
        {QStringLiteral("kind"), QStringLiteral("uplift")},
        {QStringLiteral("uplift_kind"), upliftKindName(m_kind)},
        {QStringLiteral("schema"), m_schema.toJson()},
        {QStringLiteral("engines"), QJsonArray{m_engines[0]->toJson(), m_engines[1]->toJson()}},
        {QStringLiteral("validation"), m_validation},
        {QStringLiteral("training"), m_training}};
    file.blocks = {m_engines[0]->block(), m_engines[1]->block()};
    return file;
}

Result<UpliftModel> UpliftModel::fromFile(const ModelFile& file) {
    if (file.description.value(QStringLiteral("kind")).toString() != QLatin1String("uplift") ||
        file.blocks.size() != 2) {
        return fail(ErrorCode::BadInput, Text::tr("The file is a model of another kind."));
    }
    UpliftModel model;
    SAIKOKU_TRY_ASSIGN(model.m_schema,
                       Schema::fromJson(file.description.value(QStringLiteral("schema")).toObject()));
    const QString kind = file.description.value(QStringLiteral("uplift_kind")).toString();
    const auto found = std::find_if(kNames.begin(), kNames.end(),
                                    [&](const char* name) { return kind == QLatin1String(name); });
    if (found == kNames.end()) {
        return fail(ErrorCode::Corrupt, Text::tr("The model file is damaged."),
                    QStringLiteral("uplift kind"));
    }
    model.m_kind = static_cast<UpliftKind>(found - kNames.begin());
    const QJsonArray engines = file.description.value(QStringLiteral("engines")).toArray();
    const Frame empty = emptyFrame(model.m_schema);
    for (int side = 0; side < 2; ++side) {
        SAIKOKU_TRY_ASSIGN(std::shared_ptr<Engine> engine,
                           loadEngine(engines.at(side).toObject(), file.blocks[side], empty));
        model.m_engines.push_back(std::move(engine));
    }
    model.m_validation = file.description.value(QStringLiteral("validation")).toObject();
    model.m_training = file.description.value(QStringLiteral("training")).toObject();
    return model;
}

}  // namespace saikoku::scoring
