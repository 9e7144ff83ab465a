#pragma once

#include <QJsonObject>

#include "core/notices/notice_template.h"

namespace saikoku {

class TemplateReader;

/// @brief What layout.json says: title, language, what the template is for, and where things stand
/// (docs/notices.md). Into `notice`; what is wrong is the reader's fault.
void readLayout(TemplateReader& reader, NoticeTemplate& notice);
QJsonObject layoutJson(const NoticeTemplate& notice);

/// @brief Lengths that fit no sheet, columns wider than the page, columns and pictures that there aren't.
/// @param lines of layout.json by place, as jsonLines() tells them
QList<TemplateFault> layoutFaults(const NoticeTemplate& notice, const QHash<QString, int>& lines);

}  // namespace saikoku
