#include "core/learning/prediction_job.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>
#include <QtEndian>

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr quint32 kMark = 0x534B5031;             // "SKP1"
constexpr quint32 kPredictionsMark = 0x534B5331;  // "SKS1"

void prepare(QDataStream& stream) { stream.setVersion(QDataStream::Qt_6_4); }

tl::unexpected<Error> garbled() {
    return fail(ErrorCode::Failed, Text::tr("The training process did not understand its work."),
                QStringLiteral("prediction job"));
}

}  // namespace

QByteArray PredictionJob::saved() const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out << kMark << model << table << tableName << strict << reasonsFor << describes;
    return bytes;
}

bool PredictionJob::isOne(const QByteArray& bytes) {
    return bytes.size() >= 4 && qFromBigEndian<quint32>(bytes.constData()) == kMark;
}

Result<PredictionJob> PredictionJob::load(const QByteArray& bytes) {
    QDataStream in(bytes);
    prepare(in);
    PredictionJob job;
    quint32 mark = 0;
    in >> mark >> job.model >> job.table >> job.tableName >> job.strict >> job.reasonsFor >> job.describes;
    return mark == kMark && in.status() == QDataStream::Ok ? Result<PredictionJob>(std::move(job))
                                                           : Result<PredictionJob>(garbled());
}

Result<QByteArray> workOn(const PredictionJob& job) {
    SAIKOKU_TRY_ASSIGN(const ModelFile file, ModelFile::fromBytes(job.model));
    if (job.describes) {
        SAIKOKU_TRY_ASSIGN(const QJsonObject description, describeModel(file));
        return QJsonDocument(description).toJson(QJsonDocument::Compact);
    }
    SAIKOKU_TRY_ASSIGN(const TextTable table, readTableBytes(job.table, job.tableName));
    SAIKOKU_TRY_ASSIGN(const ModelPredictions predictions, predictWith(file, table, job.strict, job.reasonsFor));
    return predictions.saved();
}

QByteArray ModelPredictions::saved() const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out << kPredictionsMark << header << QList<double>(values.begin(), values.end()) << warnings << base << score
        << probability << static_cast<quint32>(reasons.size());
    for (const Reason& reason : reasons) {
        out << reason.column << reason.value << reason.part;
    }
    return bytes;
}

Result<ModelPredictions> ModelPredictions::load(const QByteArray& bytes) {
    QDataStream in(bytes);
    prepare(in);
    ModelPredictions predictions;
    QList<double> values;
    quint32 mark = 0;
    quint32 count = 0;
    in >> mark >> predictions.header >> values >> predictions.warnings >> predictions.base >> predictions.score >>
        predictions.probability >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Reason reason;
        in >> reason.column >> reason.value >> reason.part;
        predictions.reasons.push_back(reason);
    }
    predictions.values.assign(values.begin(), values.end());
    return mark == kPredictionsMark && in.status() == QDataStream::Ok
               ? Result<ModelPredictions>(std::move(predictions))
               : Result<ModelPredictions>(garbled());
}

}  // namespace saikoku::scoring
