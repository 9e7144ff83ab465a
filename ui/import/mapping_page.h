#pragma once

#include <QWidget>

#include <array>

#include "core/base/result.h"
#include "core/exchange/extract_reader.h"
#include "core/exchange/import_profile.h"

class QComboBox;
class QLabel;
class QListWidget;
class QTableView;

namespace saikoku::ui {

class TextTableModel;
class Workspace;

/// @brief Second step: how each file was understood – encoding, which column
/// fills which field – with its first rows, read anew after every change.
class MappingPage : public QWidget {
    Q_OBJECT

public:
    explicit MappingPage(Workspace& workspace, QWidget* parent = nullptr);

    void show(const ImportProfile& profile, const QString& folder);
    /// @brief The profile with what was changed here.
    const ImportProfile& profile() const { return m_profile; }
    /// @brief Every file was found and has its columns.
    bool isComplete() const;
    void reload();
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    using Previews = std::array<Result<ExtractPreview>, kExtractFileCount>;

    void take(const Previews& previews);
    void listFiles();
    void showFile();
    void changeEncoding();
    ExtractFile currentFile() const;

    Workspace& m_workspace;
    ImportProfile m_profile;
    QString m_folder;
    Previews m_previews;
    QListWidget* m_files;
    QComboBox* m_encoding;
    QLabel* m_about;
    QLabel* m_problem;
    QTableView* m_rows;
    TextTableModel* m_model;
};

}  // namespace saikoku::ui
