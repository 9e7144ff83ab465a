#pragma once

#include <QByteArray>

#include <vector>

#include "core/notices/letter.h"

/// @brief The letters as one flat OpenDocument text, a section with its own page for each: address, sender,
/// heading, sentences, table with sums, as an office would make them by serial letter. What LibreOffice is
/// measured with.
QByteArray fodtOfLetters(const std::vector<saikoku::Letter>& letters);
