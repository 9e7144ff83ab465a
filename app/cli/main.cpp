#include <QCoreApplication>

#include <cstdio>
#include <cstring>

#include "app/cli/run_cli.h"
#include "app/training/training_child.h"
#include "core/base/language.h"
#include "core/security/process_guard.h"

int main(int argc, char* argv[]) {
    saikoku::forbidMemoryDumps();
    if (argc == 2 && std::strcmp(argv[1], saikoku::training::kTrainingChildWord) == 0) {
        return saikoku::training::runTrainingChild();
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("saikoku-cli"));
    saikoku::installLanguage(application, saikoku::languageFromEnvironment());

    const saikoku::cli::CliResult result = saikoku::cli::runCli(QCoreApplication::arguments());
    const QByteArray out = result.standardBytes.isEmpty() ? result.standardOutput.toUtf8() : result.standardBytes;
    const QByteArray err = result.standardError.toUtf8();
    std::fwrite(out.constData(), 1, static_cast<size_t>(out.size()), stdout);
    std::fwrite(err.constData(), 1, static_cast<size_t>(err.size()), stderr);
    return result.exitCode;
}
