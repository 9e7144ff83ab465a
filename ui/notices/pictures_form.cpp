#include "ui/notices/pictures_form.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/notices/notice_rules.h"
#include "core/notices/picture_size.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/notices/notice_document.h"
#include "ui/notices/notice_words.h"
#include "ui/scripts/cell_choice.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/texts.h"
#include "ui/support/wrapping_row.h"
#include "ui/survey/word_table.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLeastRows = 4;
constexpr int kLongestStem = 30;  ///< of a picture's name
constexpr qint64 kKilobyte = 1000;
constexpr char16_t kSeal[] = u"seal";

enum Column { Picture, Left, Top, Width, Height };

bool areSame(const std::vector<NoticePlaced>& some, const std::vector<NoticePlaced>& others) {
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const NoticePlaced& one, const NoticePlaced& other) {
                          return one.picture == other.picture && one.x == other.x && one.y == other.y &&
                                 one.width == other.width && one.height == other.height;
                      });
}

}  // namespace

PicturesForm::PicturesForm(Workspace& workspace, NoticeDocument& document, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_document(document) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("noticePicturesNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    column->addWidget(m_note);
    column->addWidget(sectionTitle(tr("Pictures of the template"), this));
    m_pictures =
        new FactTable({{tr("Name"), 150}, {tr("Pixels"), 100, true}, {tr("kB"), 60, true}, {tr("Stands")}},
                      tr("It has no picture yet. Plans and coats of arms come in as PNG."), this);
    m_pictures->setObjectName(QStringLiteral("noticePictures"));
    m_pictures->view()->setObjectName(QStringLiteral("noticePicturesTable"));
    m_pictures->view()->setAccessibleName(tr("Pictures of the template"));
    followFont(m_pictures,
               [this] { m_pictures->setMinimumHeight(rowHeight(m_pictures->font()) * kLeastRows); });
    column->addWidget(m_pictures);
    auto* row = new WrappingRow(Space::kSmall);
    auto* add = new QPushButton(tr("A&dd a picture (PNG)"), this);
    add->setObjectName(QStringLiteral("noticePictureAdd"));
    m_remove = new QPushButton(tr("Re&move"), this);
    m_remove->setObjectName(QStringLiteral("noticePictureRemove"));
    row->addWidget(add);
    row->addWidget(m_remove);
    column->addLayout(row);
    auto* title = sectionTitle(tr("&Placed on the first page, in mm from its upper left corner"), this);
    column->addWidget(title);
    m_placed = new WordTable(
        {tr("Picture"), tr("From the left"), tr("From the top"), tr("Width"), tr("Height")}, Picture, this);
    m_placed->setObjectName(QStringLiteral("noticePlaced"));
    m_placed->setItemDelegateForColumn(
        Picture, new CellChoice([this](const QModelIndex&) { return offers(); }, false, m_placed));
    followFont(m_placed, [this] { m_placed->setMinimumHeight(rowHeight(m_placed->font()) * kLeastRows); });
    title->setWordWrap(true);
    title->setBuddy(m_placed);
    column->addWidget(m_placed);
    auto* hint = mutedLabel(
        tr("In the text a picture stands as [picture NAME HEIGHT]; the list to insert has it."), this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addStretch();
    connect(add, &QPushButton::clicked, this, &PicturesForm::addPicture);
    connect(m_remove, &QPushButton::clicked, this, &PicturesForm::removePicture);
    connect(m_placed, &WordTable::changed, this, &PicturesForm::takePlaced);
    connect(&document, &NoticeDocument::changed, this, &PicturesForm::show);
}

/// Letters and digits of the file's name, or picture1.png; none that there is.
QString PicturesForm::freeName(const QString& path) const {
    static const QRegularExpression others(QStringLiteral("^[^a-z0-9]+|[^a-z0-9_-]+"));
    QString stem = QFileInfo(path).completeBaseName().toLower().remove(others).left(kLongestStem);
    if (stem.isEmpty() || stem == QStringView(kSeal) || stem == QLatin1String("preview")) {
        stem = QStringLiteral("picture");
    }
    QString name = stem + QStringLiteral(".png");
    for (int number = 2; m_document.notice().pictures.contains(name); ++number) {
        name = stem + QString::number(number) + QStringLiteral(".png");
    }
    return name;
}

Result<QByteArray> PicturesForm::pictureIn(const QString& path) const {
    SAIKOKU_TRY_ASSIGN(const auto rules, m_workspace.session().rules<NoticeRules>());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::BadInput, tr("%1 can't be read: %2").arg(path, file.errorString()));
    }
    if (file.size() > rules->pictureBytesMost) {
        return fail(ErrorCode::BadInput,
                    tr("The picture %1 has %2 kB; a template takes %3 kB a picture. Save it smaller.")
                        .arg(QFileInfo(path).fileName())
                        .arg(file.size() / kKilobyte)
                        .arg(rules->pictureBytesMost / kKilobyte));
    }
    const QByteArray bytes = file.readAll();
    const std::optional<QSize> size = pngSize(bytes);
    if (!size) {
        return fail(ErrorCode::BadInput,
                    tr("%1 is no PNG picture. Save it as PNG.").arg(QFileInfo(path).fileName()));
    }
    if (qint64(size->width()) * size->height() > rules->picturePixelsMost) {
        return fail(
            ErrorCode::BadInput,
            tr("The picture %1 has %2 × %3 pixels; a template takes %4 pixels a picture. Make it smaller.")
                .arg(QFileInfo(path).fileName())
                .arg(size->width())
                .arg(size->height())
                .arg(rules->picturePixelsMost));
    }
    return bytes;
}

void PicturesForm::addPicture() {
    const QString path = FileDialog::openFile(this, tr("Add a picture"), {}, tr("Pictures (*.png)"));
    if (path.isEmpty()) {
        return;
    }
    const Result<QByteArray> picture = pictureIn(path);
    if (!picture) {
        m_workspace.showError(picture.error());
        return;
    }
    NoticeTemplate notice = m_document.notice();
    const QString name = freeName(path);
    notice.pictures.insert(name, *picture);
    m_document.change(tr("Add a picture"), notice);
    m_pictures->view()->selectRow(static_cast<int>(m_names.indexOf(name)));
    m_pictures->view()->setFocus(Qt::OtherFocusReason);
}

QString PicturesForm::chosen() const {
    const qint64 row = m_pictures->currentId();
    return row >= 1 && row <= m_names.size() ? m_names.at(row - 1) : QString();
}

/// Where it is placed it goes too; in the text the check names it.
void PicturesForm::removePicture() {
    const QString name = chosen();
    if (name.isEmpty()) {
        return;
    }
    NoticeTemplate notice = m_document.notice();
    notice.pictures.remove(name);
    std::erase_if(notice.layout.placed, [&name](const NoticePlaced& each) { return each.picture == name; });
    m_document.change(tr("Remove the picture"), notice);
}

QStringList PicturesForm::offers() const {
    return m_names + QStringList{tr("official seal")};
}

Result<std::vector<NoticePlaced>> PicturesForm::placedIn() const {
    std::vector<NoticePlaced> placed;
    for (const QStringList& row : m_placed->rows()) {
        const int number = static_cast<int>(placed.size()) + 1;
        NoticePlaced one;
        one.picture =
            row.value(Picture) == tr("official seal") ? QString::fromUtf16(kSeal) : row.value(Picture);
        if (one.picture.isEmpty()) {
            return fail(ErrorCode::BadInput, tr("Row %1: choose a picture or the seal (F2).").arg(number));
        }
        for (const auto& [column, value] :
             {std::pair(Left, &NoticePlaced::x), std::pair(Top, &NoticePlaced::y),
              std::pair(Width, &NoticePlaced::width), std::pair(Height, &NoticePlaced::height)}) {
            const std::optional<double> length = lengthIn(row.value(column));
            if (!length) {
                return fail(ErrorCode::BadInput,
                            tr("Row %1, %2: \"%3\" is no length. Write mm in digits.")
                                .arg(number)
                                .arg(m_placed->horizontalHeaderItem(column)->text(), row.value(column)));
            }
            one.*value = *length;
        }
        placed.push_back(one);
    }
    return placed;
}

void PicturesForm::takePlaced() {
    const Result<std::vector<NoticePlaced>> placed = placedIn();
    m_unread = placed ? QString() : placed.error().message;
    if (placed && !areSame(*placed, m_document.notice().layout.placed)) {
        m_shown = *placed;
        NoticeTemplate notice = m_document.notice();
        notice.layout.placed = *placed;
        m_document.change(tr("Placed pictures"), notice);
    }
    showNotes();
}

void PicturesForm::setFaults(const QList<TemplateFault>& faults) {
    QStringList notes;
    for (const TemplateFault& fault : faults) {
        if (fault.field.contains(QLatin1String("placed")) || m_names.contains(fault.file)) {
            notes.append(QStringLiteral("▲ ") + fault.message);
        }
    }
    m_faults = notes.join(QLatin1Char('\n'));
    showNotes();
}

void PicturesForm::focusPlaced() {
    m_placed->setFocus(Qt::OtherFocusReason);
}

void PicturesForm::focusPictures() {
    m_pictures->view()->setFocus(Qt::OtherFocusReason);
}

void PicturesForm::forget() {
    m_shown.reset();
    m_unread.clear();
}

void PicturesForm::showPictures() {
    const NoticeTemplate& notice = m_document.notice();
    QList<FactRow> rows;
    QStringList names = notice.pictures.keys();
    names.sort();
    QStringList words;
    for (const QString& name : std::as_const(names)) {
        const QByteArray png = notice.pictures.value(name);
        const QSize size = pngSize(png).value_or(QSize(0, 0));
        const bool isPlaced = std::any_of(notice.layout.placed.begin(), notice.layout.placed.end(),
                                          [&name](const NoticePlaced& each) { return each.picture == name; });
        const bool isInText = notice.body.contains(QStringLiteral("[picture ") + name);
        rows.append({{name, QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()),
                      QString::number((png.size() + kKilobyte - 1) / kKilobyte),
                      isPlaced   ? tr("on the first page")
                      : isInText ? tr("in the text")
                                 : tr("nowhere yet")},
                     false,
                     !isPlaced && !isInText,
                     rows.size() + 1});
        words.append(rows.constLast().cells.join(QLatin1Char('/')));
    }
    if (words == m_words && m_pictures->rowCount() == rows.size() && !rows.isEmpty()) {
        return;  // typing in the text comes here too
    }
    const QString before = chosen();
    m_words = words;
    m_names = names;
    m_pictures->setRows(rows);
    if (!rows.isEmpty()) {
        m_pictures->view()->selectRow(static_cast<int>(qMax(qsizetype(0), m_names.indexOf(before))));
    }
    m_remove->setEnabled(!rows.isEmpty());
}

void PicturesForm::show() {
    const NoticeTemplate& notice = m_document.notice();
    showPictures();
    if (!m_shown || !areSame(*m_shown, notice.layout.placed)) {
        QList<QStringList> placed;
        for (const NoticePlaced& each : notice.layout.placed) {
            placed.append({each.picture == QStringView(kSeal) ? tr("official seal") : each.picture,
                           lengthWords(each.x), lengthWords(each.y), lengthWords(each.width),
                           lengthWords(each.height)});
        }
        m_placed->setRows(placed);
        m_shown = notice.layout.placed;
        m_unread.clear();
    }
    showNotes();
}

void PicturesForm::showNotes() {
    QStringList notes;
    if (!m_unread.isEmpty()) {
        notes.append(QStringLiteral("▲ ") + m_unread);
    }
    if (!m_faults.isEmpty()) {
        notes.append(m_faults);
    }
    setTextColour(m_note, coloursOf(palette()).late);
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
}

}  // namespace saikoku::ui
