#include "core/notices/notice_rules.h"

#include "core/base/rule_source.h"

namespace saikoku {

namespace {

constexpr qint64 kBytesMost = 64LL * 1024 * 1024;  // more than any letter needs, less than would hurt
constexpr int kFilesMost = 100;

}  // namespace

Result<NoticeRules> NoticeRules::fromRules(const RuleSource& source) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, source.file(QStringLiteral("notices")));
    RuleReader reader(file);
    NoticeRules rules;
    rules.needsTwoPeople = reader.flag(QStringLiteral("two_people"));
    rules.bodyBytesMost = reader.bigInteger(QStringLiteral("body_bytes_most"), 1, kBytesMost);
    rules.pictureBytesMost = reader.bigInteger(QStringLiteral("picture_bytes_most"), 1, kBytesMost);
    rules.picturePixelsMost = reader.bigInteger(QStringLiteral("picture_pixels_most"), 1, kBytesMost);
    rules.picturesMost = reader.integer(QStringLiteral("pictures_most"), 0, kFilesMost);
    rules.fileBytesMost = reader.bigInteger(QStringLiteral("file_bytes_most"), 1, kBytesMost);
    rules.unpackedBytesMost = reader.bigInteger(QStringLiteral("unpacked_bytes_most"), 1, kBytesMost);
    rules.filesMost = reader.integer(QStringLiteral("files_most"), 1, kFilesMost);
    SAIKOKU_TRY(reader.finish());
    return rules;
}

const NoticeRules& NoticeRules::shipped() {
    static const NoticeRules rules = fromRules(ShippedRules()).value_or(NoticeRules());
    return rules;
}

}  // namespace saikoku
