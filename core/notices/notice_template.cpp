#include "core/notices/notice_template.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

#include "core/notices/body_blocks.h"
#include "core/notices/body_tags.h"
#include "core/notices/json_places.h"
#include "core/notices/layout_json.h"
#include "core/notices/letter_fields.h"
#include "core/notices/letter_json.h"
#include "core/notices/notice_body.h"
#include "core/notices/notice_rules.h"
#include "core/notices/picture_size.h"
#include "core/notices/template_reader.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

const QString kLayout = QStringLiteral("layout.json");
const QString kBody = QStringLiteral("body.txt");
const QString kSample = QStringLiteral("sample.json");
const QString kPreview = QStringLiteral("preview.png");

using Files = QHash<QString, QByteArray>;

bool isPictureName(const QString& name) {
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_-]{0,39}\\.png\\z"));
    return form.match(name).hasMatch();
}

QByteArray withoutMark(const QByteArray& bytes) {
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
}

/// One reading of a folder's files.
class NoticeReading {
public:
    NoticeReading(const QString& name, const Files& files) : m_files(files) { m_read.notice.name = name; }

    ReadNotice run() {
        names();
        layout();
        body();
        sample();
        for (auto one = m_files.cbegin(); one != m_files.cend(); ++one) {
            if (one.key() == kPreview) {
                m_read.notice.preview = one.value();
            } else if (isPictureName(one.key())) {
                m_read.notice.pictures.insert(one.key(), one.value());
            }
        }
        return std::move(m_read);
    }

private:
    void add(const QString& file, int line, const QString& field, const QString& message) {
        m_read.faults.append({file, line, field, message});
    }

    void names() {
        if (!isNoticeName(m_read.notice.name)) {
            add({}, 0, QStringLiteral("name"),
                Text::tr("\"%1\" is no name of a template. Take small Latin letters, digits and hyphens, as "
                         "\"final-notice\".")
                    .arg(m_read.notice.name));
        }
        QStringList all = m_files.keys();
        all.sort();
        for (const QString& each : all) {
            const bool isKnown = each == kLayout || each == kBody || each == kSample || each == kPreview ||
                                 isPictureName(each);
            if (!isKnown) {
                add(each, 0, {},
                    Text::tr("A template has no such file. It holds layout.json, body.txt, sample.json, "
                             "preview.png and pictures as NAME.png "
                             "(Latin letters, digits, - and _)."));
            }
        }
        for (const QString& each : {kLayout, kBody}) {
            if (!m_files.contains(each)) {
                add(each, 0, {}, Text::tr("The file is missing. Export a template to see one."));
            }
        }
    }

    void layout() {
        if (m_files.contains(kLayout)) {
            TemplateReader reader(kLayout, withoutMark(m_files.value(kLayout)));
            readLayout(reader, m_read.notice);
            m_read.faults += reader.faults();
        }
    }

    void body() {
        const QByteArray bytes = withoutMark(m_files.value(kBody));
        QStringDecoder decoder(QStringDecoder::Utf8);
        m_read.notice.body = decoder(bytes);
        if (!decoder.hasError()) {
            return;
        }
        qsizetype whole = 0;  // lines that can be read
        for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', end + 1)) {
            QStringDecoder line(QStringDecoder::Utf8);
            const QString text = line(bytes.left(end + 1));
            if (line.hasError()) {
                break;
            }
            whole = end + 1;
        }
        add(kBody, lineOfByte(bytes, whole), {},
            Text::tr("The line isn't written in UTF-8. Save the file as UTF-8."));
    }

    void sample() {
        if (!m_files.contains(kSample)) {
            m_read.notice.sample = sampleLetter(m_read.notice.language);
            return;
        }
        TemplateReader reader(kSample, withoutMark(m_files.value(kSample)));
        m_read.notice.sample = readLetter(reader, m_read.notice.language);
        m_read.faults += reader.faults();
    }

    const Files& m_files;
    ReadNotice m_read;
};

QByteArray jsonText(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

void pictureFaults(QList<TemplateFault>& faults, const QString& name, const QByteArray& bytes,
                   const NoticeRules& rules) {
    const auto add = [&](const QString& message) { faults.append({name, 0, {}, message}); };
    const std::optional<QSize> size = pngSize(bytes);
    if (!size) {
        add(Text::tr("The picture is no PNG. Save it as one."));
    } else if (bytes.size() > rules.pictureBytesMost) {
        add(Text::tr("The picture has %1 bytes. Up to %2 are taken: save it smaller.")
                .arg(bytes.size())
                .arg(rules.pictureBytesMost));
    } else if (qint64{size->width()} * size->height() > rules.picturePixelsMost) {
        add(Text::tr("The picture has %1 × %2 dots, more than %3 in all. Save it smaller: 300 dots an inch "
                     "are enough.")
                .arg(size->width())
                .arg(size->height())
                .arg(rules.picturePixelsMost));
    }
}

void allPictureFaults(QList<TemplateFault>& faults, const NoticeTemplate& notice, const NoticeRules& rules) {
    if (notice.pictures.size() > rules.picturesMost) {
        faults.append({{},
                       0,
                       {},
                       Text::tr("The template has %1 pictures. Up to %2 are taken.")
                           .arg(notice.pictures.size())
                           .arg(rules.picturesMost)});
    }
    QStringList names = notice.pictures.keys();
    names.sort();
    for (const QString& each : names) {
        if (!isPictureName(each)) {
            faults.append(
                {each,
                 0,
                 {},
                 Text::tr("\"%1\" is no name of a picture. Write Latin letters, digits, - and _, and .png.")
                     .arg(each)});
        } else {
            pictureFaults(faults, each, notice.pictures.value(each), rules);
        }
    }
    if (!notice.preview.isEmpty()) {
        pictureFaults(faults, kPreview, notice.preview, rules);
    }
}

void bodyFaults(QList<TemplateFault>& faults, const NoticeTemplate& notice, const NoticeRules& rules) {
    const qint64 size = notice.body.toUtf8().size();
    if (size > rules.bodyBytesMost) {
        faults.append({kBody,
                       0,
                       {},
                       Text::tr("The body has %1 bytes. Up to %2 are taken: shorten it.")
                           .arg(size)
                           .arg(rules.bodyBytesMost)});
        return;
    }
    if (notice.body.trimmed().isEmpty()) {
        faults.append({kBody, 0, {}, Text::tr("The body is empty. Write what the letter says.")});
        return;
    }
    const std::vector<BodyTag> tags = bodyTags(notice.body);
    QList<TemplateFault> found = tagFaults(tags) + blockFaults(notice);
    std::stable_sort(found.begin(), found.end(),
                     [](const TemplateFault& a, const TemplateFault& b) { return a.line < b.line; });
    faults += found;
    if (!found.isEmpty()) {
        return;
    }
    const LetterOffice office = sampleOffice(notice.language);
    if (const BodyTag* hole =
            firstHole(tags, letterValues(notice.sample, office, notice.language), notice.language);
        hole != nullptr) {
        faults.append({kSample, 0, hole->name,
                       Text::tr("The sample has no value for {{%1}}, which body.txt names in line %2. Add it "
                                "under \"values\".")
                           .arg(hole->name)
                           .arg(hole->line)});
    } else if (const auto filled = fillBody(notice, notice.sample, office); !filled) {
        faults.append({kSample, 0, {}, filled.error().message});
    }
}

QList<TemplateFault> faultsOf(const NoticeTemplate& notice, const NoticeRules& rules,
                              const QHash<QString, int>& layoutLines) {
    QList<TemplateFault> faults;
    if (!isNoticeName(notice.name)) {
        faults.append({{},
                       0,
                       QStringLiteral("name"),
                       Text::tr("\"%1\" is no name of a template. Take small Latin letters, digits and "
                                "hyphens, as \"final-notice\".")
                           .arg(notice.name)});
    }
    faults += layoutFaults(notice, layoutLines);
    bodyFaults(faults, notice, rules);
    allPictureFaults(faults, notice, rules);
    return faults;
}

}  // namespace

QString faultText(const TemplateFault& fault) {
    QString place = fault.file;
    if (fault.line > 0) {
        place = Text::tr("%1 line %2").arg(fault.file).arg(fault.line);
    }
    if (!fault.field.isEmpty()) {
        place += place.isEmpty() ? fault.field : QStringLiteral(", ") + fault.field;
    }
    return place.isEmpty() ? fault.message : place + QStringLiteral(": ") + fault.message;
}

bool isNoticeName(const QString& name) {
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9-]{1,39}\\z"));
    return form.match(name).hasMatch();
}

Result<NoticeTemplate> readNoticeTemplate(const QString& name, const QHash<QString, QByteArray>& files) {
    ReadNotice read = NoticeReading(name, files).run();
    if (!read.faults.isEmpty()) {
        return fail(ErrorCode::BadInput,
                    Text::tr("Template \"%1\": %2").arg(name, faultText(read.faults.constFirst())));
    }
    return std::move(read.notice);
}

QHash<QString, QByteArray> noticeTemplateFiles(const NoticeTemplate& notice) {
    Files files = notice.pictures;
    files.insert(kLayout, jsonText(layoutJson(notice)));
    files.insert(kBody, notice.body.toUtf8());
    files.insert(kSample, jsonText(letterJson(notice.sample)));
    if (!notice.preview.isEmpty()) {
        files.insert(kPreview, notice.preview);
    }
    return files;
}

QList<TemplateFault> templateFaults(const NoticeTemplate& notice) {
    return templateFaults(notice, NoticeRules::shipped());
}

QList<TemplateFault> templateFaults(const NoticeTemplate& notice, const NoticeRules& rules) {
    return faultsOf(notice, rules, jsonLines(jsonText(layoutJson(notice))));
}

ReadNotice lookAtNotice(const QString& name, const QHash<QString, QByteArray>& files,
                        const NoticeRules& rules) {
    ReadNotice read = NoticeReading(name, files).run();
    if (read.faults.isEmpty()) {
        read.faults = faultsOf(read.notice, rules, jsonLines(withoutMark(files.value(kLayout))));
    }
    return read;
}

}  // namespace saikoku
