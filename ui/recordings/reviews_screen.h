#pragma once

#include "core/recordings/call_reviews.h"
#include "ui/frame/screen.h"

class QHBoxLayout;
class QLineEdit;
class QSpinBox;

namespace saikoku::ui {

class FactTable;
class RecordingPlayer;
class ReviewForm;
class Workspace;

/// @brief 通話評価: lots of calls are drawn, each is judged by the office's sheet, heard or by its record.
/// What was found is for the person and the reviewer alone; averages tell of nobody.
class ReviewsScreen : public Screen {
    Q_OBJECT

public:
    explicit ReviewsScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;
    bool mayLeave() override;
    bool holdsWork() const override;

private:
    void build();
    QHBoxLayout* buildDrawing();
    void refresh();
    void showSamples(const QList<ReviewSample>& samples);
    void readItems();
    void showItems(const QList<ReviewItem>& items);
    void showCall();
    void draw();
    void hear();
    void store();
    void tellAverages();
    qint64 sample() const;
    const ReviewItem* marked() const;

    Workspace& m_workspace;
    QList<ReviewSample> m_samples;
    QList<ReviewItem> m_items;
    NegotiationId m_shown;  ///< whose sheet is open
    QLineEdit* m_from;
    QLineEdit* m_to;
    QSpinBox* m_perPerson;
    QLineEdit* m_seed;
    FactTable* m_lots;
    FactTable* m_calls;
    ReviewForm* m_form;
    RecordingPlayer* m_player = nullptr;  ///< for who may hear
    bool m_takesKeyboard = false;         ///< entered, what is shown still to come
};

}  // namespace saikoku::ui
