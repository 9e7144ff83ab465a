#include "core/dialling/external_command_dialler.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dialling)
};

QString findProgram(const QString& program) {
    const QFileInfo file(program);
    if (file.isAbsolute()) {
        return file.isExecutable() && file.isFile() ? program : QString();
    }
    return QStandardPaths::findExecutable(program);
}

}  // namespace

ExternalCommandDialler::ExternalCommandDialler(const DiallerSettings& settings, const Clock& clock,
                                               QObject* parent)
    : Dialler(settings, clock, parent) {
    open();
}

DiallerCapabilities ExternalCommandDialler::capabilities() const {
    DiallerCapabilities can;
    can.hangsUp = !settings().hangUpCommand.isEmpty();
    can.sendsKeys = !settings().keysCommand.isEmpty();
    return can;
}

void ExternalCommandDialler::open() {
    const QString program = QProcess::splitCommand(settings().dialCommand).value(0);
    if (findProgram(program).isEmpty()) {
        setLine(
            LineState::Unavailable,
            Text::tr("The telephone program “%1” was not found. Install it or correct the phone settings, or "
                     "record the call by hand.")
                .arg(program));
    } else {
        setLine(LineState::Ready, Text::tr("Calls go to the program “%1”.").arg(program));
    }
}

QString ExternalCommandDialler::dialHint() const {
    return hasCall()
               ? Text::tr("%1 was handed to the telephone program. Enter what happened.").arg(call().dialled)
               : QString();
}

QStringList ExternalCommandDialler::expand(const QString& commandTemplate, const QString& placeholder,
                                           const QString& value) {
    QStringList words = QProcess::splitCommand(commandTemplate);
    for (qsizetype i = 1; i < words.size(); ++i) {
        words[i].replace(placeholder, value);
    }
    return words;
}

Result<void> ExternalCommandDialler::run(const QStringList& words) const {
    const QString program = findProgram(words.value(0));
    if (program.isEmpty() || !QProcess::startDetached(program, words.mid(1))) {
        return fail(
            ErrorCode::Failed,
            Text::tr("The telephone program “%1” could not be started. Correct the phone settings, or dial "
                     "by hand.")
                .arg(words.value(0)));
    }
    return {};
}

Result<void> ExternalCommandDialler::placeCall(const QString& digits) {
    return run(expand(settings().dialCommand, QStringLiteral("%n"), digits));
}

Result<void> ExternalCommandDialler::dropCall() {
    Result<void> ended;
    if (capabilities().hangsUp) {
        ended = run(expand(settings().hangUpCommand, QStringLiteral("%n"), call().dialled));
    }
    reportClosed(CallEnd::NotReported, ended ? QString() : ended.error().message);
    return ended;
}

Result<void> ExternalCommandDialler::takeCall() {
    return run(expand(settings().answerCommand, QStringLiteral("%n"), {}));
}

Result<void> ExternalCommandDialler::sendKeys(const QString& keys) {
    if (!capabilities().sendsKeys) {
        return Dialler::sendKeys(keys);
    }
    return run(expand(settings().keysCommand, QStringLiteral("%k"), keys));
}

}  // namespace saikoku
