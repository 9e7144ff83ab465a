#pragma once

#include <QJsonObject>
#include <QWidget>

#include <functional>

#include "core/figures/report_sets.h"

class QAction;
class QComboBox;
class QToolButton;

namespace saikoku::ui {

class Workspace;

/// @brief Saved parameters: chosen by name; those of the moment are kept for oneself or for everybody, or taken off.
class ReportSetsRow : public QWidget {
    Q_OBJECT

public:
    /// @brief What is saved: of which report or area, and its parameters.
    struct Asked {
        QString subject;
        QJsonObject parameters;
    };

    ReportSetsRow(Workspace& workspace, ReportSetKind kind, std::function<Asked()> source, QWidget* parent = nullptr);

    /// @brief Reads the names anew; of this report alone, or of every area when empty.
    void load(const QString& subject);
    QList<QWidget*> fields() const;

Q_SIGNALS:
    void chosen(const saikoku::ReportSet& set);

private:
    const ReportSet* current() const;
    void fill(const QString& name);
    void save(bool isShared);
    void remove();

    Workspace& m_workspace;
    ReportSetKind m_kind;
    std::function<Asked()> m_source;
    QString m_subject;
    QList<ReportSet> m_sets;
    QComboBox* m_choice;
    QToolButton* m_keep;
    QAction* m_remove;
};

}  // namespace saikoku::ui
