#pragma once

#include <QHash>
#include <QWidget>

#include "core/work/call_script.h"
#include "core/cases/case_file.h"

class QCheckBox;
class QLabel;
class QScrollArea;
class QToolButton;

namespace saikoku {
struct Actor;
}

namespace saikoku::ui {

/// @brief What to say. Until the person's identity is ticked off, the text hides
/// what the call is about; for family and voicemail there is another text.
class ScriptPanel : public QWidget {
    Q_OBJECT

public:
    explicit ScriptPanel(QWidget* parent = nullptr);

    /// @param keepsTalk what was confirmed stays, and to whom one speaks
    void show(const CallScript& script, const QHash<QString, QString>& values, const CaseFile& file, bool keepsTalk);
    /// @brief Nothing is confirmed yet.
    void beginTalk();
    void showUnavailable(const QString& sentence);
    IdentityCheck check() const;
    /// @brief How high it is with so many lines of text in sight.
    int heightForLines(int lines) const;
    /// @brief Everything that stands on the panel, for tests.
    QString text() const;

Q_SIGNALS:
    /// What was confirmed, or to whom one speaks.
    void checkChanged();

private:
    enum class Listener { Person, Other, Voicemail };

    void showText();
    void addPart(QString& html, ScriptPart part, bool withTitle);
    QToolButton* addListener(const QString& label, Listener listener);

    CallScript m_script;
    QHash<QString, QString> m_values;
    Listener m_listener = Listener::Person;
    bool m_isCompany = false;
    QLabel* m_title;
    QCheckBox* m_name;
    QCheckBox* m_birth;
    QCheckBox* m_representative;  ///< a company's, in place of the date of birth
    QCheckBox* m_address;
    QCheckBox* m_notice;
    QWidget* m_checks;
    QScrollArea* m_area;
    QLabel* m_text;
    QList<QToolButton*> m_listeners;
};

/// @brief The fields a script may name, from the case, in the script's own words. A caller whose name the store does
/// not know says it; the sign-in's word is nobody's name.
QHash<QString, QString> scriptValues(const CallScript& script, const CaseFile& file, const QMap<QString, QString>& taxItems,
                                     const QString& office, const Actor& caller);

}  // namespace saikoku::ui
