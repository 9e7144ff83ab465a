#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

#include "core/learning/tree_training.h"

namespace saikoku::scoring {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr quint32 kJobMark = 0x534B4A31;      // "SKJ1"
constexpr quint32 kOutcomeMark = 0x534B4F31;  // "SKO1"

// Plain blocks of memory: the two ends are the same program on the same machine.
// QDataStream takes and gives at most an int of bytes at a time.
constexpr quint64 kPiece = 1 << 30;

template <class T>
void writeValues(QDataStream& out, const std::vector<T>& values) {
    out << static_cast<quint64>(values.size());
    const char* from = reinterpret_cast<const char*>(values.data());
    for (quint64 left = values.size() * sizeof(T); left > 0;) {
        const auto piece = static_cast<int>(std::min(left, kPiece));
        out.writeRawData(from, piece);
        from += piece;
        left -= static_cast<quint64>(piece);
    }
}

template <class T>
void readValues(QDataStream& in, std::vector<T>& values) {
    quint64 size = 0;
    in >> size;
    if (in.status() != QDataStream::Ok ||
        size > static_cast<quint64>(in.device()->bytesAvailable()) / sizeof(T)) {
        in.setStatus(QDataStream::ReadCorruptData);
        return;
    }
    values.resize(size);
    char* to = reinterpret_cast<char*>(values.data());
    for (quint64 left = size * sizeof(T); left > 0;) {
        const auto piece = static_cast<int>(std::min(left, kPiece));
        if (in.readRawData(to, piece) != piece) {
            in.setStatus(QDataStream::ReadCorruptData);
            return;
        }
        to += piece;
        left -= static_cast<quint64>(piece);
    }
}

tl::unexpected<Error> garbled() {
    return fail(ErrorCode::Failed, Text::tr("The training process did not understand its work."),
                QStringLiteral("tree job"));
}

}  // namespace

QByteArray TreeJob::saved() const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << kJobMark << matrix.columns;
    writeValues(out, matrix.values);
    writeValues(out, outcome);
    writeValues(out, weight);
    out << static_cast<quint32>(folds.size());
    for (const Fold& fold : folds) {
        writeValues(out, fold.learn);
        writeValues(out, fold.check);
    }
    out << static_cast<quint32>(candidates.size());
    for (const TreeSettings& c : candidates) {
        out << c.depth << c.learningRate << c.minChildWeight << c.lambda << c.rowShare << c.columnShare;
    }
    out << rounds << patience << seed << static_cast<qint64>(compareRows) << switchFeature << threads;
    return bytes;
}

Result<TreeJob> TreeJob::load(QByteArrayView bytes) {
    const QByteArray raw = QByteArray::fromRawData(bytes.data(), bytes.size());
    QDataStream in(raw);
    TreeJob job;
    quint32 mark = 0;
    quint32 count = 0;
    in >> mark >> job.matrix.columns;
    readValues(in, job.matrix.values);
    readValues(in, job.outcome);
    readValues(in, job.weight);
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Fold fold;
        readValues(in, fold.learn);
        readValues(in, fold.check);
        job.folds.push_back(std::move(fold));
    }
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        TreeSettings c;
        in >> c.depth >> c.learningRate >> c.minChildWeight >> c.lambda >> c.rowShare >> c.columnShare;
        job.candidates.push_back(c);
    }
    qint64 compareRows = 0;
    in >> job.rounds >> job.patience >> job.seed >> compareRows >> job.switchFeature >> job.threads;
    job.compareRows = compareRows;
    const bool fits = mark == kJobMark && in.status() == QDataStream::Ok && job.matrix.columns > 0 &&
                      !job.candidates.empty() &&
                      job.matrix.rows() == static_cast<qsizetype>(job.outcome.size());
    return fits ? Result<TreeJob>(std::move(job)) : Result<TreeJob>(garbled());
}

QByteArray TreeOutcome::saved() const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << kOutcomeMark << chosen << rounds;
    writeValues(out, losses);
    writeValues(out, margins);
    writeValues(out, offMargins);
    writeValues(out, onMargins);
    out << booster;
    return bytes;
}

Result<TreeOutcome> TreeOutcome::load(QByteArrayView bytes) {
    const QByteArray raw = QByteArray::fromRawData(bytes.data(), bytes.size());
    QDataStream in(raw);
    TreeOutcome outcome;
    quint32 mark = 0;
    in >> mark >> outcome.chosen >> outcome.rounds;
    readValues(in, outcome.losses);
    readValues(in, outcome.margins);
    readValues(in, outcome.offMargins);
    readValues(in, outcome.onMargins);
    in >> outcome.booster;
    return mark == kOutcomeMark && in.status() == QDataStream::Ok ? Result<TreeOutcome>(std::move(outcome))
                                                                  : Result<TreeOutcome>(garbled());
}

}  // namespace saikoku::scoring
