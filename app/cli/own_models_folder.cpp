#include "app/cli/own_models_folder.h"

#include <QStandardPaths>

namespace saikoku::cli {

scoring::OwnModels ownModels() {
    return scoring::OwnModels(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                              QStringLiteral("/saikoku-models"));
}

}  // namespace saikoku::cli
