#pragma once

#include <QString>

namespace saikoku::reports {

/// @brief What the frame of a letter says by itself, in the letter's language (words/frame_words.json): a
/// letter speaks its receiver's language, whatever the window speaks.
struct FrameWords {
    QString letterNumber;  ///< of %1
    QString phone;
    QString hours;
    QString enquiries;  ///< heading of the office's address
    QString page;       ///< %1 of %2
    QString envelope;   ///< %1 of %2
    QString specimen;
    QString signDate;
    QString signAddress;
    QString signName;
    QString signPhone;
    QString signSeal;  ///< empty: signed by hand alone
    QString bullet;
};

/// @brief Of the language; Japanese for one that isn't known.
const FrameWords& frameWords(const QString& language);

}  // namespace saikoku::reports
