#pragma once

#include <QMap>
#include <QWidget>

#include "core/scripts/script.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace saikoku::ui {

class CodeMenu;
class ScriptDocument;
struct PurposeNames;

/// @brief What the script is called and for which cases it is: what is left open is for any.
class PurposeForm : public QWidget {
    Q_OBJECT

public:
    explicit PurposeForm(ScriptDocument& document, QWidget* parent = nullptr);

    void setNames(const PurposeNames& names);
    /// @brief A stored script keeps the name by which records and files call it.
    void setNameFixed(bool isFixed);
    void focusTitle();

private:
    QLineEdit* addLine(QFormLayout* form, const QString& label, const QString& name);
    CodeMenu* addMenu(QFormLayout* form, const QString& label, const QString& name,
                      QStringList ScriptFor::*list);
    void show();
    void put(const Script& script, const QString& kind = {});

    ScriptDocument& m_document;
    QLineEdit* m_title;
    QLineEdit* m_name;
    QComboBox* m_language;
    QCheckBox* m_officers;
    CodeMenu* m_stages;
    QComboBox* m_audience;
    QList<QPair<CodeMenu*, QStringList ScriptFor::*>> m_menus;
    CodeMenu *m_campaigns, *m_taxItems;
};

/// @brief Codes of languages with their names, and what else a script may name.
QList<QPair<QString, QString>> scriptLanguages();
/// @brief "Tax / carried over": which cases it is for, in words; empty: any.
QString purposeWords(const Script& script, const PurposeNames& names);

}  // namespace saikoku::ui
