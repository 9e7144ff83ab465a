#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace saikoku::ui {

class WrappingRow;

/// @brief The places of one part of the window, above their screens; Ctrl+PageUp and
/// Ctrl+PageDown go to the next one. Where a part has one place alone nothing is
/// shown; where it has more than the window is wide they take a second row.
class PageRow : public QWidget {
    Q_OBJECT

public:
    struct Page {
        QString id;
        QString label;
    };

    explicit PageRow(QWidget* parent = nullptr);

    /// @brief The places to choose from, and the one that is shown.
    void show(const QList<Page>& pages, const QString& current);
    QToolButton* button(const QString& id) const { return m_buttons.value(id); }

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(const QList<Page>& pages);
    void mark();
    void step(int by);

    WrappingRow* m_row;
    QButtonGroup* m_group;
    QHash<QString, QToolButton*> m_buttons;
    QStringList m_ids;
    QString m_current;
};

}  // namespace saikoku::ui
