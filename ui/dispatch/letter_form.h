#pragma once

#include <QTimer>
#include <QWidget>

#include "core/cases/case_list.h"
#include "core/cases/condition_words.h"
#include "core/contact/call_list.h"
#include "core/letters/letter_selection.h"
#include "ui/frame/letters_for.h"
#include "ui/support/session_worker.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace saikoku::ui {

class ConditionEdit;
class PagePane;
class Workspace;

/// @brief What is asked before letters are made: which template, to whom, with which days. Enter or
/// Ctrl+Enter asks who gets one.
class LetterForm : public QWidget {
    Q_OBJECT

public:
    explicit LetterForm(Workspace& workspace, QWidget* parent = nullptr);

    /// @brief Templates, lists, names and envelopes as they are now; what was chosen stays where it is still
    /// there.
    void renew();
    void propose(const LettersFor& whom);
    bool isTouched() const;
    void clear();
    void setBusy(bool busy);
    void showProblem(const QString& sentence);
    void focusFirst();
    void ask();
    void openBuilder();

Q_SIGNALS:
    void wanted(const saikoku::LetterRequest& request);

private:
    /// What the fields offer, read in the worker.
    struct Offer {
        std::vector<ShelvedNotice> shelf;
        QList<CallList> lists;
        std::vector<Envelope> envelopes;
        LetterOffice office;
        bool slipsAreSpecimens = false;  ///< the office's company code isn't set: 見本 stands on its slips
    };
    enum class Whom { Condition, Given, List, Slips };

    void build();
    QWidget* buildFields();
    void buildWhom(QFormLayout* form);
    void buildDays(QFormLayout* form);
    void showOffer(const Offer& offer);
    void fillWhom();
    void showWhom();
    void showNotice();
    const ShelvedNotice* chosen() const;
    Whom whom() const;
    Result<CaseCondition> condition() const;
    void setCondition(const CaseCondition& condition);
    void count();
    Result<QDate> day(QLineEdit* field) const;
    Result<LetterRequest> request();
    void takeNumbers(const CaseCondition& condition, const std::shared_ptr<const QList<TaxpayerId>>& among);

    Workspace& m_workspace;
    Offer m_offer;
    ConditionNames m_names;
    QList<TaxpayerId> m_given;
    QString m_wantedNotice;   ///< to be chosen once the templates are known
    CallListId m_wantedList;  ///< likewise: the lists are known only when renew() has answered
    QTimer m_soon;
    CancelMark m_counting;
    QFormLayout* m_form = nullptr;
    QComboBox* m_notice;
    QLabel* m_about;
    QComboBox* m_whom;
    ConditionEdit* m_condition;
    QWidget* m_written;
    QPushButton* m_build;
    QLabel* m_count;
    QLineEdit* m_date;
    QLineEdit* m_deadline;
    QLineEdit* m_usable;
    QComboBox* m_envelope;
    QSpinBox* m_notAgain;
    QCheckBox* m_household;
    QCheckBox* m_enclosure;
    QPushButton* m_ask;
    QLabel* m_problem;
    PagePane* m_sample;
};

}  // namespace saikoku::ui
