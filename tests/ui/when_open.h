#pragma once

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

#include <functional>

namespace saikoku::test {

/// @brief What is done in the dialog that the next step opens, while it stands there; then it is closed.
inline void whenOpen(const std::function<void(QDialog*)>& work) {
    QTimer::singleShot(0, [work] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        QApplication::setActiveWindow(dialog);  // no window manager does so here
        work(dialog);
        if (dialog->isVisible()) {
            dialog->reject();
        }
    });
}

}  // namespace saikoku::test
