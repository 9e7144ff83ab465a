#pragma once

#include "core/work/person_links.h"
#include "ui/frame/screen.h"

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief 名寄せ: cases that may be one person's, side by side, and what was said of others. Officers join
/// them by a third proof, tell them apart, or take back what was said.
class IdentitiesScreen : public Screen {
    Q_OBJECT

public:
    explicit IdentitiesScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;
    bool mayLeave() override;
    bool holdsWork() const override;

private:
    /// One line of the list: a proposal, or a decision.
    struct Pair {
        PersonPair sides;
        std::optional<PersonLink> link;
    };

    void build();
    QLayout* buildForm();
    bool showsDecided() const;
    void refresh();
    void show(const QList<Pair>& pairs);
    void showMarked();
    void swapSides();
    void join();
    void sayDifferentOfMarked();
    void part();
    void after(const Result<void>& done, TaxpayerId changed, const QString& told);
    const Pair* marked() const;
    TaxpayerId lead() const;
    TaxpayerId other() const;

    Workspace& m_workspace;
    QList<Pair> m_pairs;
    bool m_isSwapped = false;  ///< of the marked pair the other one is to lead
    QComboBox* m_which;
    QLabel* m_count;
    FactTable* m_table;
    FactTable* m_sides;
    QComboBox* m_proof;
    QLineEdit* m_note;
    QList<QWidget*> m_ofProposals;
    QWidget* m_part = nullptr;
    bool m_takesKeyboard = false;  ///< entered, what is shown still to come
};

}  // namespace saikoku::ui
