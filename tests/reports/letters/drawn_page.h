#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace saikoku::reports {

/// A page of a PDF as dots, drawn by pdftoppm: what a printer or a scanner sees.
class DrawnPage {
public:
    /// Stops the test when the tool can't be run.
    DrawnPage(const QByteArray& pdf, int dotsPerInch, int page = 1);

    int width() const { return m_width; }
    int height() const { return m_height; }
    const uchar* dots() const { return reinterpret_cast<const uchar*>(m_dots.constData()); }
    bool isDark(int x, int y) const;
    double millimetres(int dots) const { return dots * 25.4 / m_resolution; }
    int dotsOf(double millimetres) const { return static_cast<int>(millimetres * m_resolution / 25.4); }

private:
    QByteArray m_dots;
    int m_resolution;
    int m_width = 0;
    int m_height = 0;
};

/// A code that was read from a page.
struct ReadCode {
    QString kind;  ///< "Code128", "QRCode"
    QString text;
    QRect place;  ///< dots
};
QList<ReadCode> codesOn(const DrawnPage& page);

/// The customer barcode in an area of mm, read by the heights of its bars: its symbols; empty: none.
struct ReadBars {
    QStringList symbols;
    double pitch = 0;       ///< mm from bar to bar
    double longHeight = 0;  ///< mm
};
ReadBars customerBarsIn(const DrawnPage& page, const QRectF& area);

}  // namespace saikoku::reports
