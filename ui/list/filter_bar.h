#pragma once

#include <QMap>
#include <QWidget>

#include <functional>
#include <memory>

#include "core/base/error.h"
#include "core/base/typed_id.h"
#include "ui/list/case_filter.h"

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace saikoku::ui {

/// @brief The quick chips over the list and, on request, the condition line. It
/// edits a CaseFilter and tells when it changed.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setNames(const QMap<QString, QString>& taxItems, const QMap<QString, QString>& districts, const ConditionNames& names, QDate today);
    const ConditionNames& names() const { return m_names; }
    /// @brief In a campaign without money no chip asks for what is owed or promised; such conditions go.
    void setMoney(bool hasMoney);
    const CaseFilter& filter() const { return m_filter; }
    const QString& search() const { return m_search; }
    /// @brief Shows a filter that came from elsewhere; tells nobody.
    void setFilter(const CaseFilter& filter);
    void setSearch(const QString& search);
    /// @brief Only among these cases, given by number; none: all.
    using Among = std::shared_ptr<const QList<TaxpayerId>>;
    void setAmong(const Among& among);
    const Among& among() const { return m_among; }
    void clear();
    void focusCondition();

Q_SIGNALS:
    void changed();
    /// The builder is to be opened.
    void extractWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Choice {
        QString label;
        std::function<void(CaseFilter&)> apply;
    };

    QToolButton* addChip(const QString& name);
    void fillMenu(QToolButton* chip, const QString& anyLabel, const std::function<void(CaseFilter&)>& clear,
                  const QList<Choice>& choices);
    void fillChoices();
    void showState();
    void showChip(QToolButton* chip, const QString& label, const QString& value);
    void applyCondition();
    void tellChanged();

    CaseFilter m_filter;
    bool m_hasMoney = true;
    QString m_search;
    Among m_among;
    QMap<QString, QString> m_taxItems;
    QMap<QString, QString> m_districts;
    ConditionNames m_names;
    QDate m_today;
    QList<QToolButton*> m_statusChips;
    QToolButton* m_taxItem;
    QToolButton* m_district;
    QToolButton* m_amount;
    QToolButton* m_oldest;
    QToolButton* m_phone;
    QToolButton* m_callable;
    QToolButton* m_searchChip;
    QToolButton* m_numbersChip;
    QToolButton* m_conditionButton;
    QToolButton* m_clear;
    QWidget* m_conditionLine;
    QLineEdit* m_condition;
    QString m_conditionShown;  ///< what the line says when nobody types in it
    QLabel* m_conditionError;
};

}  // namespace saikoku::ui
