#pragma once

#include <QWidget>

namespace saikoku::ui {

/// @brief A person's name. Variation selectors (葛 with U+E0102 and the like) are
/// painted as the glyph that IPAmj Mincho has for them, which Qt's own text
/// drawing passes over.
class NameLabel : public QWidget {
    Q_OBJECT

public:
    explicit NameLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    const QString& text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

}  // namespace saikoku::ui
