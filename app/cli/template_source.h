#pragma once

#include <QCommandLineOption>
#include <QHash>
#include <QString>

#include "core/base/result.h"
#include "core/letters/notice_templates.h"

namespace saikoku {
class Session;
}

namespace saikoku::cli {

class CommandLine;

/// @brief Whether the word names a file or folder rather than a template: such a path exists, and no name has
/// a slash or a dot.
bool isTemplatePath(const QString& word);

/// @brief The files of a template in a folder or in one file; BadInput names what can't be read or is too
/// large.
Result<NoticeFolder> templateFilesAt(Session& session, const QString& path);

/// @brief --number N.
QCommandLineOption versionOption();
/// @brief The version that --number asks for, else the one in use, or the waiting one of a name that nobody
/// approved yet.
Result<NoticeVersion> templateVersionAsked(Session& session, const CommandLine& line, const QString& name);
/// @brief NotFound names what there is.
Result<NoticeVersion> templateVersion(Session& session, const QString& name, int number);
Result<ShelvedNotice> shelvedTemplate(Session& session, const QString& name);

}  // namespace saikoku::cli
