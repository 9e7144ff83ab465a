#include <QCoreApplication>

#include <cstring>

#include "app/cli/run_cli.h"
#include "app/training/training_child.h"
#include "core/base/language.h"
#include "core/base/standard_streams.h"
#include "core/security/process_guard.h"

int main(int argc, char* argv[]) {
    saikoku::holdStandardStreams();
    saikoku::forbidMemoryDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("saikoku-cli"));
    saikoku::installLanguage(application, saikoku::languageFromEnvironment());

    if (argc == 2 && std::strcmp(argv[1], saikoku::training::kTrainingChildWord) == 0) {
        return saikoku::training::runTrainingChild();
    }
    return saikoku::cli::tell(saikoku::cli::runCli(QCoreApplication::arguments()));
}
