#include "core/work/office_profile.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>

#include "core/base/phone_number.h"
#include "core/base/postal_code.h"
#include "core/security/session.h"
#include "core/store/setting_repository.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OfficeProfile)
};

constexpr qsizetype kLongestName = 40;
constexpr qsizetype kLongestLine = 60;
constexpr qsizetype kLargestSeal = 500'000;
constexpr quint32 kWidestSeal = 2'400;
constexpr char kPngSign[] = "\x89PNG\r\n\x1a\n";
constexpr qsizetype kPngSignSize = 8;
constexpr qsizetype kPngSize = 16;  ///< where the width stands, then the height

QString nameKey() {
    return QStringLiteral("office.name");
}

QString sealKey() {
    return QStringLiteral("office.letters.seal");
}

/// One line of the sender: where it is kept, and what it is called when it can't be taken.
struct SenderLine {
    QString LetterSender::*line;
    QLatin1String key;
    const char* label;
};

constexpr std::array kSenderLines{
    SenderLine{&LetterSender::name, QLatin1String("office.letters.name"),
               QT_TRANSLATE_NOOP("OfficeProfile", "Name in letters")},
    SenderLine{&LetterSender::department, QLatin1String("office.letters.department"),
               QT_TRANSLATE_NOOP("OfficeProfile", "Department")},
    SenderLine{&LetterSender::postalCode, QLatin1String("office.letters.postal_code"),
               QT_TRANSLATE_NOOP("OfficeProfile", "Postcode")},
    SenderLine{&LetterSender::address, QLatin1String("office.letters.address"),
               QT_TRANSLATE_NOOP("OfficeProfile", "Address")},
    SenderLine{&LetterSender::phone, QLatin1String("office.letters.phone"),
               QT_TRANSLATE_NOOP("OfficeProfile", "Telephone")},
    SenderLine{&LetterSender::hours, QLatin1String("office.letters.hours"),
               QT_TRANSLATE_NOOP("OfficeProfile", "Answers at")},
    SenderLine{&LetterSender::signer, QLatin1String("office.letters.signer"),
               QT_TRANSLATE_NOOP("OfficeProfile", "Signed by")},
};

Result<void> keep(Session& session, const QString& key, const QString& value) {
    return SettingRepository(session.db())
        .set({key, value, QStringLiteral("office"), session.clock().nowUtc(), session.actor().login});
}

/// As they are written on paper.
Result<LetterSender> checked(const LetterSender& typed) {
    LetterSender sender;
    for (const SenderLine& each : kSenderLines) {
        sender.*each.line = (typed.*each.line).simplified();
        if ((sender.*each.line).size() > kLongestLine) {
            return fail(
                ErrorCode::BadInput,
                Text::tr("%1: up to %2 characters fit a line.").arg(Text::tr(each.label)).arg(kLongestLine));
        }
    }
    if (!sender.postalCode.isEmpty()) {
        const std::optional<PostalCode> code = PostalCode::parse(sender.postalCode);
        if (!code) {
            return fail(
                ErrorCode::BadInput,
                Text::tr("\"%1\" is no postcode. Write seven digits like 999-0222.").arg(sender.postalCode));
        }
        sender.postalCode = code->digits();
    }
    if (!sender.phone.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(sender.phone));
        sender.phone = phone.hyphenated();
        if (!phone.extension().isEmpty()) {
            sender.phone += Text::tr(" (extension %1)").arg(phone.extension());
        }
    }
    return sender;
}

Result<void> checkSeal(const QByteArray& png) {
    if (png.size() > kLargestSeal) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The seal's picture has %1 kB; up to %2 kB are taken. Scan it smaller.")
                        .arg(png.size() / 1000)
                        .arg(kLargestSeal / 1000));
    }
    const bool isPng = png.startsWith(QByteArray(kPngSign, kPngSignSize)) &&
                       png.size() > kPngSize + 2 * qsizetype(sizeof(quint32)) &&
                       png.right(12).contains("IEND");
    if (!isPng) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The seal's picture is no whole PNG file. Save it as PNG."));
    }
    const auto* size = png.constData() + kPngSize;
    const quint32 width = qFromBigEndian<quint32>(size);
    const quint32 height = qFromBigEndian<quint32>(size + sizeof(quint32));
    if (width == 0 || height == 0 || width > kWidestSeal || height > kWidestSeal) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("The seal's picture has %1 × %2 pixels; up to %3 a side are taken. Scan it smaller.")
                .arg(width)
                .arg(height)
                .arg(kWidestSeal));
    }
    return {};
}

Result<QByteArray> keptSeal(Session& session) {
    SAIKOKU_TRY_ASSIGN(const QString kept, SettingRepository(session.db()).value(sealKey()));
    return QByteArray::fromBase64(kept.toLatin1());
}

}  // namespace

Result<OfficeProfile> officeProfile(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("office_profile")));
    SettingRepository settings(session.db());
    OfficeProfile profile;
    SAIKOKU_TRY_ASSIGN(profile.name, settings.value(nameKey()));
    profile.isSet = !profile.name.isEmpty();
    for (const SenderLine& each : kSenderLines) {
        SAIKOKU_TRY_ASSIGN(profile.sender.*each.line, settings.value(each.key));
    }
    if (profile.sender.name.isEmpty()) {
        profile.sender.name = profile.name;
    }
    SAIKOKU_TRY_ASSIGN(const QByteArray seal, keptSeal(session));
    profile.hasSeal = !seal.isEmpty();
    return profile;
}

Result<void> setOfficeName(Session& session, const QString& name) {
    const QString operation = QStringLiteral("set_office_name");
    SAIKOKU_TRY(session.require(Permission::Settings, operation));
    const QString plain = name.simplified();
    if (plain.isEmpty() || plain.size() > kLongestName) {
        return fail(ErrorCode::BadInput, Text::tr("Office name: give 1 to %1 characters.").arg(kLongestName));
    }
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(keep(session, nameKey(), plain));
        return session.log(operation, QStringLiteral("setting"), nameKey());
    });
}

Result<void> setLetterSender(Session& session, const LetterSender& sender) {
    const QString operation = QStringLiteral("set_letter_sender");
    SAIKOKU_TRY(session.require(Permission::Settings, operation));
    SAIKOKU_TRY_ASSIGN(const LetterSender lines, checked(sender));
    return transact(session.db(), [&]() -> Result<void> {
        for (const SenderLine& each : kSenderLines) {
            SAIKOKU_TRY(keep(session, each.key, lines.*each.line));
        }
        return session.log(operation, QStringLiteral("setting"), QStringLiteral("office.letters"));
    });
}

Result<void> setOfficialSeal(Session& session, const QByteArray& png) {
    const QString operation = QStringLiteral("set_official_seal");
    SAIKOKU_TRY(session.require(Permission::Settings, operation));
    if (!png.isEmpty()) {
        SAIKOKU_TRY(checkSeal(png));
    }
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(keep(session, sealKey(), QString::fromLatin1(png.toBase64())));
        return session.log(operation, QStringLiteral("setting"), sealKey());
    });
}

Result<QByteArray> officialSeal(Session& session, bool isApproved) {
    SAIKOKU_TRY(session.require(Permission::SendNotices, QStringLiteral("official_seal")));
    if (!isApproved && !session.may(Permission::ApproveTemplates)) {
        return QByteArray();
    }
    return keptSeal(session);
}

}  // namespace saikoku
