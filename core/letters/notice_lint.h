#pragma once

#include <QList>

#include "core/notices/notice_template.h"

namespace saikoku {

struct LintRules;

/// @brief What the legal lint of scripts says of a template's words, line by line
/// (core/scripts/script_lint.h): a sealed letter to the person, on paper; officers' wording in officers'
/// templates alone. Pure.
QList<TemplateFault> lintNotice(const NoticeTemplate& notice, const LintRules& rules);

}  // namespace saikoku
