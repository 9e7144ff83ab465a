#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>

#include <algorithm>

#include "core/learning/column_names.h"
#include "core/learning/contact_model.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr quint32 kSlots = 7 * 24;

void write(QDataStream& out, const PersonEffect& effect) {
    for (Eigen::Index i = 0; i < effect.mode.size(); ++i) {
        out << effect.mode[i];
        for (Eigen::Index j = 0; j <= i; ++j) {
            out << effect.covariance(i, j);
        }
    }
}

PersonEffect readEffect(QDataStream& in, Eigen::Index size) {
    PersonEffect effect{PartVector(size), PartMatrix(size, size)};
    for (Eigen::Index i = 0; i < size; ++i) {
        in >> effect.mode[i];
        for (Eigen::Index j = 0; j <= i; ++j) {
            in >> effect.covariance(i, j);
            effect.covariance(j, i) = effect.covariance(i, j);
        }
    }
    return effect;
}

/// As many as there are slots: the stream itself would make room for any number.
bool readTries(QDataStream& in, QHash<int, int>& tries) {
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && count <= kSlots; ++i) {
        int slot = 0;
        int times = 0;
        in >> slot >> times;
        if (slot < 0 || slot >= static_cast<int>(kSlots) || times < 0) {
            return false;
        }
        tries.insert(slot, times);
    }
    return count <= kSlots;
}

bool isCovariance(const PartMatrix& matrix) {
    return matrix.allFinite() && (matrix.diagonal().array() >= 0).all();
}

tl::unexpected<Error> damaged(const char* what) {
    return fail(ErrorCode::Corrupt, Text::tr("The model file is damaged."), QString::fromLatin1(what));
}

}  // namespace

ModelFile ContactModel::toFile() const {
    QJsonArray coefficients;
    for (const double value : m_coefficients) {
        coefficients.append(value);
    }
    QJsonArray covariance;
    for (Eigen::Index i = 0; i < m_covariance.size(); ++i) {
        covariance.append(m_covariance.data()[i]);
    }
    QByteArray persons;
    {
        QDataStream out(&persons, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_4);
        out << static_cast<quint32>(m_names.size());
        for (size_t p = 0; p < m_names.size(); ++p) {
            out << m_names[p];
            QList<std::pair<int, int>> tries;
            for (auto at = m_tries[p].constBegin(); at != m_tries[p].constEnd(); ++at) {
                tries.append({at.key(), at.value()});
            }
            std::sort(tries.begin(), tries.end());  // a hash has no order to rely on
            out << tries;
            if (m_scale > 0) {
                write(out, m_effects[p]);
            }
        }
    }
    ModelFile file;
    file.description = {
        {QStringLiteral("kind"), QStringLiteral("contact")},
        {QStringLiteral("engine"), QJsonObject{{QStringLiteral("name"), QStringLiteral("hierarchical")},
                                               {QStringLiteral("intercept"), m_intercept},
                                               {QStringLiteral("coefficients"), coefficients},
                                               {QStringLiteral("covariance"), covariance},
                                               {QStringLiteral("scale"), m_scale}}},
        {QStringLiteral("schema"), m_schema.toJson()},
        {QStringLiteral("design"), m_design.toJson()},
        {QStringLiteral("calibration"), m_calibrator.toJson()},
        {QStringLiteral("validation"), m_validation},
        {QStringLiteral("training"), m_training}};
    file.blocks = {persons};
    return file;
}

Result<ContactModel> ContactModel::fromFile(const ModelFile& file) {
    if (file.description.value(QStringLiteral("kind")).toString() != QLatin1String("contact") ||
        file.blocks.size() != 1) {
        return fail(ErrorCode::BadInput, Text::tr("The file is a model of another kind."));
    }
    ContactModel model;
    const auto part = [&](const char* key) { return file.description.value(QLatin1String(key)).toObject(); };
    SAIKOKU_TRY_ASSIGN(model.m_schema, Schema::fromJson(part("schema")));
    SAIKOKU_TRY_ASSIGN(model.m_design, ContactDesign::fromJson(part("design"), emptyFrame(model.m_schema)));
    SAIKOKU_TRY_ASSIGN(model.m_calibrator, Calibrator::fromJson(part("calibration")));
    model.m_validation = part("validation");
    model.m_training = part("training");
    const QJsonObject engine = part("engine");
    model.m_intercept = engine.value(QStringLiteral("intercept")).toDouble();
    model.m_scale = engine.value(QStringLiteral("scale")).toDouble();
    SAIKOKU_TRY_ASSIGN(const std::vector<double> coefficients,
                       numbersFromJson(engine.value(QStringLiteral("coefficients"))));
    SAIKOKU_TRY_ASSIGN(const std::vector<double> covariance,
                       numbersFromJson(engine.value(QStringLiteral("covariance"))));
    const int parts = model.m_scale > 0 ? model.m_design.parts() : 0;
    if (coefficients.size() != static_cast<size_t>(model.m_design.coefficients()) ||
        covariance.size() != static_cast<size_t>(parts * parts)) {
        return damaged("contact coefficients");
    }
    model.m_coefficients =
        Eigen::Map<const Eigen::VectorXd>(coefficients.data(), model.m_design.coefficients());
    model.m_covariance = Eigen::Map<const Eigen::MatrixXd>(covariance.data(), parts, parts);
    if (!isCovariance(model.m_covariance)) {
        return damaged("contact covariance");
    }
    QDataStream in(file.blocks.constFirst());
    in.setVersion(QDataStream::Qt_6_4);
    quint32 persons = 0;
    in >> persons;
    for (quint32 p = 0; p < persons && in.status() == QDataStream::Ok; ++p) {
        QString name;
        QHash<int, int> tries;
        in >> name;
        if (!readTries(in, tries)) {
            return damaged("contact tries");
        }
        name = canonicalText(name);
        model.m_persons.insert(name, static_cast<int>(p));
        model.m_names.push_back(name);
        model.m_tries.push_back(std::move(tries));
        if (model.m_scale > 0) {
            model.m_effects.push_back(readEffect(in, parts));
            if (!isCovariance(model.m_effects.back().covariance) ||
                !model.m_effects.back().mode.allFinite()) {
                return damaged("contact person");
            }
        }
    }
    if (model.m_persons.size() != static_cast<qsizetype>(persons)) {
        return damaged("contact names");
    }
    return in.status() == QDataStream::Ok ? Result<ContactModel>(std::move(model))
                                          : Result<ContactModel>(damaged("contact persons"));
}

}  // namespace saikoku::scoring
