// The written language of conditions in Japanese, its sentence and its completion.

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include "core/base/code_table.h"
#include "core/cases/case_condition.h"
#include "core/cases/condition_completion.h"
#include "core/cases/condition_sentence.h"
#include "core/cases/condition_words.h"

using namespace saikoku;

namespace {

using Op = CaseCondition::Op;

ConditionNames cityNames() {
    ConditionNames names;
    names.ofField.insert(QStringLiteral("tax_item"), {{QStringLiteral("01"), QStringLiteral("市県民税(普通徴収)")},
                                                      {QStringLiteral("02"), QStringLiteral("固定資産税・都市計画税")},
                                                      {QStringLiteral("03"), QStringLiteral("軽自動車税(種別割)")},
                                                      {QStringLiteral("04"), QStringLiteral("国民健康保険税")}});
    names.ofField.insert(QStringLiteral("district"), {{QStringLiteral("02"), QStringLiteral("港町")},
                                                      {QStringLiteral("03"), QStringLiteral("緑「が」丘")},
                                                      {QStringLiteral("04"), QStringLiteral("本町")}});
    names.ofField.insert(QStringLiteral("operator"), {{QStringLiteral("sato"), QStringLiteral("佐藤　明子")}});
    names.saved.insert(QStringLiteral("高額"), QStringLiteral("outstanding >= 1000000"));
    names.saved.insert(QStringLiteral("輪"), QStringLiteral("@輪"));
    return names;
}

/// A random value of the field's kind.
QVariant randomValue(CaseField field, QRandomGenerator& random, const ConditionNames& names) {
    switch (field->kind) {
    case FieldKind::Yen: return qint64(random.bounded(3) == 0 ? 10'000 * random.bounded(1, 200) : random.bounded(-5, 2'000'000));
    case FieldKind::Count: return field->unit == FieldUnit::FiscalYear ? qint64(random.bounded(1990, 2031)) : qint64(random.bounded(0, 400));
    case FieldKind::Flag: return random.bounded(2) == 0;
    case FieldKind::Date:
    case FieldKind::Moment:
        switch (random.bounded(3)) {
        case 0: return QVariant::fromValue(RelativeDay{random.bounded(-90, 91), 0});
        case 1: return QVariant::fromValue(RelativeDay{0, random.bounded(-24, 25)});
        default: return QDate(2019, 1, 1).addDays(random.bounded(3000));
        }
    case FieldKind::Text:
        break;
    }
    const QList<ConditionChoice> choices = conditionChoices(field, names);
    if (!choices.isEmpty() && (field->codes != nullptr || random.bounded(4) != 0)) {
        return choices.at(random.bounded(choices.size())).code;
    }
    static const QStringList texts{QStringLiteral("0001"), QStringLiteral("ワタ ナベ"), QStringLiteral("O'Neil"), QStringLiteral("「か」」"),
                                   QStringLiteral("x 以上 かつ"), QStringLiteral("２０")};
    return field->unit == FieldUnit::FiscalYear ? QVariant(QString::number(random.bounded(1990, 2031))) : QVariant(texts.at(random.bounded(texts.size())));
}

CaseCondition randomComparison(QRandomGenerator& random, const ConditionNames& names) {
    const CaseField field = caseFields().at(static_cast<std::size_t>(random.bounded(static_cast<int>(caseFields().size()))));
    const bool isDay = field->kind == FieldKind::Date || field->kind == FieldKind::Moment;
    const bool isSet = field->comparison == FieldComparison::AnyOfCodes;
    QList<Op> ops{Op::Equal, Op::NotEqual, Op::In};
    if (field->kind != FieldKind::Flag && !isSet) {
        ops += {Op::Less, Op::LessEqual, Op::Greater, Op::GreaterEqual};
    }
    if (field->kind == FieldKind::Text) {
        ops += Op::Like;
    }
    if (isDay || isSet) {
        ops += Op::Known;
    }
    if (isDay) {
        ops += Op::Within;
    }
    const Op op = ops.at(random.bounded(ops.size()));
    if (op == Op::Known) {
        return CaseCondition::compare(field, op, random.bounded(2) == 0);
    }
    if (op == Op::Within) {
        return CaseCondition::compare(field, op, QVariant::fromValue(random.bounded(2) == 0 ? RelativeDay{random.bounded(-90, 91), 0} : RelativeDay{0, random.bounded(1, 24)}));
    }
    if (op == Op::Like) {
        static const QStringList patterns{QStringLiteral("ワタ%"), QStringLiteral("%ナベ"), QStringLiteral("%タナ%"), QStringLiteral("%"), QStringLiteral("_タ%べ"),
                                          QStringLiteral("%%"), QStringLiteral("100%%")};
        return CaseCondition::compare(field, op, patterns.at(random.bounded(patterns.size())));
    }
    if (op == Op::In) {
        QVariantList values;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            values.append(randomValue(field, random, names));
        }
        return CaseCondition::compare(field, op, values);
    }
    return CaseCondition::compare(field, op, randomValue(field, random, names));
}

CaseCondition randomCondition(QRandomGenerator& random, const ConditionNames& names, int depth) {
    const int kind = depth == 0 ? 0 : random.bounded(5);
    if (kind < 2) {
        return randomComparison(random, names);
    }
    if (kind == 2) {
        return CaseCondition::negated(randomCondition(random, names, depth - 1));
    }
    QList<CaseCondition> parts;
    for (int i = random.bounded(2, 4); i > 0; --i) {
        parts.append(randomCondition(random, names, depth - 1));
    }
    return kind == 3 ? CaseCondition::all(parts) : CaseCondition::any(parts);
}

}  // namespace

class ConditionLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsJapanese_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char* text, const char* canonical) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical); };
        row("滞納額 >= 100000 かつ 電話あり", "outstanding >= 100000 and phone_known = true");
        row("滞納額>=100000かつ電話あり", "outstanding >= 100000 and phone_known = true");
        row("滞納額が10万円以上 かつ 電話なし", "outstanding >= 100000 and phone_known = false");
        row("滞納額　＞＝　１０万円　または　（年齢が２０歳未満）", "outstanding >= 100000 or age < 20");
        row("滞納額 ≧ 1億2000万円", "outstanding >= 120000000");
        row("滞納額 = 1.5万円", "outstanding = 15000");
        row("滞納額が1,234,500円以下", "outstanding <= 1234500");
        row("滞納額が50000円超", "outstanding > 50000");
        row("滞納額は5万円を超える", "outstanding > 50000");
        row("税目 = 国保税", "tax_item = '04'");
        row("税目が国民健康保険税", "tax_item = '04'");
        row("税目が「固定資産税・都市計画税」", "tax_item = '02'");
        row("税目が固定資産税・都市計画税以外", "tax_item != '02'");
        row("税目が「国民健康保険税」「01」のいずれか", "tax_item in ('04', '01')");
        row("税目が国民健康保険税、軽自動車税(種別割)のいずれか", "tax_item in ('04', '03')");
        row("税目 in (国保税, '01')", "tax_item in ('04', '01')");
        row("言語が中国語 かつ 通訳あり", "language = '中国語' and interpreter != ''");
        row("通訳なし", "interpreter = ''");
        row("電話リレーあり", "relay != ''");
        row("リレーサービスがヨメテル", "relay = 'yometel'");
        row("電話リレーが電話リレーサービス かつ 電話あり", "relay = 'phone_relay' and phone_known = true");
        row("希望連絡方法が電話 かつ 電話なし", "wished_channel = 'phone' and phone_known = false");
        row("希望連絡方法が文書以外", "wished_channel != 'letter'");
        row("地区が港町", "district = '02'");
        row("地区 = 緑「が」丘", "district = '03'");
        row("担当者が佐藤　明子", "operator = 'sato'");
        row("担当なし", "operator = ''");
        row("保留あり または 保留が弁護士受任", "hold != '' or hold = 'lawyer'");
        row("ステータスが未交渉でない", "status != 'NotContacted'");
        row("状況が未交渉、約束中のいずれか", "status in ('NotContacted', 'Promised')");
        row("(状況が未交渉 かつ 電話あり) 以外", "not (status = 'NotContacted' and phone_known = true)");
        row("滞納額が5円未満でない", "not (outstanding < 5)");
        row("前回結果が不在", "last_result = 'no_answer'");
        row("電話種別が携帯", "phone_kind = 'mobile'");
        row("電話種別あり", "phone_kind is known");
        row("カナがワタで始まる", "kana like 'ワタ%'");
        row("氏名が「山田」を含む", "name like '%山田%'");
        row("宛名番号が0001で終わる", "number like '%0001'");
        row("納期限が令和8年4月1日以前", "oldest_due <= 2026-04-01");
        row("納期限 < R8.4.1", "oldest_due < 2026-04-01");
        row("納期限が2026年4月1日より前", "oldest_due < 2026-04-01");
        row("納期限が2026/4/1以降", "oldest_due >= 2026-04-01");
        row("約束日が今日から30日以内", "promise_date within 30d");
        row("最終接触が過去2週間以内", "last_contact within -14d");
        row("最終接触が30日以内", "last_contact within -30d");
        row("30日以内に時効", "limitation within 30d");
        row("時効まで6か月以内", "limitation within 6m");
        row("最終接触が3日前まで", "last_contact <= today-3d");
        row("最終接触 < 3か月前", "last_contact < today-3m");
        row("次回が明日", "callback = today+1d");
        row("段階の手段がSMS かつ 催告予定日が本日以前", "stage_channel = 'sms' and sequence_due <= today");
        row("催告手段が文書以外 または 未援用額が1円以上", "stage_channel != 'letter' or invocable_yen >= 1");
        row("段階が「middle」 かつ 催告予定日が本日以前", "stage = 'middle' and sequence_due <= today");
        row("時効が今日から1年後まで", "limitation <= today+12m");
        row("最終接触なし", "last_contact is unknown");
        row("調定年度が令和5年度", "fiscal_year = '2023'");
        row("年度 = 2023", "fiscal_year = '2023'");
        row("最古調定年度がR1以前", "oldest_fiscal_year <= 2019");
        row("滞納繰越あり", "carried_yen > 0");
        row("不履行が2回以上", "broken_promises >= 2");
        row("架電回数が3回、5回のいずれか", "attempts in (3, 5)");
        row("架電済時間帯が火曜夜間以外", "tried_at != 'tue_evening'");
        row("世帯の滞納者数が2人以上", "household_arrears >= 2");
        row("滞納日数が180日以上", "days_overdue >= 180");
        row("保存条件「高額」 かつ 電話あり", "outstanding >= 1000000 and phone_known = true");
        row("@高額", "outstanding >= 1000000");
        row("支援措置が該当", "protected = true");
        row("outstanding >= 10万円 and 税目 = '04'", "outstanding >= 100000 and tax_item = '04'");
        row("callback = today", "callback = today");
        row("promise_date >= today - 2m", "promise_date >= today-2m");
    }
    void readsJapanese() {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const ConditionNames names = cityNames();
        const auto condition = parseCaseCondition(text, names);
        QVERIFY2(condition, condition ? "" : qPrintable(condition.error().message));
        QCOMPARE(condition->toText(), canonical);
        QCOMPARE(parseCaseCondition(canonical, names)->toText(), canonical);
        const QString sentence = conditionInJapanese(*condition, names);
        const auto again = parseCaseCondition(sentence, names);
        QVERIFY2(again, qPrintable(sentence + (again ? QString() : u' ' + again.error().message)));
        QCOMPARE(again->toText(), canonical);
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char* text, int position, const char* suggestion) {
            QTest::newRow(text) << QString::fromUtf8(text) << position << QString::fromUtf8(suggestion);
        };
        row("滞能額 >= 5", 1, "滞納額");
        row("outstandig > 1", 1, "outstanding");
        row("電話あり かつ 延滞日 > 3", 9, "延滞日数");
        row("滞納額が", 5, "");
        row("滞納額がたくさん", 5, "");
        row("滞納額が10万円以上 かつ", 14, "");
        row("税目 = 固定資産説", 6, "固定資産税・都市計画税");
        row("ステータスが未公衆", 7, "未交渉");
        row("税目が国保税以上", 7, "");
        row("納期限が2026年2月30日以前", 5, "");
        row("納期限が令和8年13月1日以前", 5, "");
        row("（滞納額が5円以上", 10, "");
        row("電話あり 電話なし", 6, "");
        row("カナが「ワタ", 4, "");
        row("@高額者", 1, "高額");
        row("電話あり かつ @輪", 9, "");
        row("税目 = 税", 6, "");
    }
    void refuses() {
        QFETCH(QString, text);
        QFETCH(int, position);
        QFETCH(QString, suggestion);
        const auto condition = readCondition(text, cityNames());
        QVERIFY2(!condition, condition ? qPrintable(condition->toText()) : "");
        QCOMPARE(condition.error().position, position);
        QVERIFY2(condition.error().message.contains(QString::number(position)), qPrintable(condition.error().message));
        QCOMPARE(condition.error().suggestion, suggestion);
    }

    void saysItInJapanese_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* text, const char* sentence) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(sentence); };
        row("outstanding >= 100000 and phone_known = true", "滞納額が10万円以上 かつ 電話あり");
        row("(tax_item = '04' or carried_yen > 0) and limitation within 30d", "（税目が「国民健康保険税」 または 滞納繰越分あり） かつ 時効が今日から30日以内");
        row("last_contact < today-3m and attempts = 0", "最終接触が3か月前より前 かつ 架電回数なし");
        row("tried_at in ('mon_morning', 'sat_noon')", "架電済時間帯が「月曜午前」「土曜昼」のいずれか");
        row("oldest_due <= 2026-04-01", "最古納期限が令和8年4月1日まで");
        row("fiscal_year = '2023' and oldest_fiscal_year < 2019", "調定年度が「2023」 かつ 最古調定年度が令和元年度未満");
        row("not (kana like 'ワタ%')", "（カナが「ワタ」で始まる）以外");
        row("hold = '' and outstanding < 12345", "保留なし かつ 滞納額が12,345円未満");
    }
    void saysItInJapanese() {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const auto condition = parseCaseCondition(text);
        QVERIFY2(condition, condition ? "" : qPrintable(condition.error().message));
        QCOMPARE(conditionInJapanese(*condition, cityNames()), sentence);
    }

    /// Whatever can be built comes back as the same value from either form.
    void bothFormsReadBack() {
        QRandomGenerator random(20261127);
        const ConditionNames names = cityNames();
        for (int i = 0; i < 4000; ++i) {
            const CaseCondition condition = randomCondition(random, names, 3);
            const QString text = condition.toText();
            const auto fromText = parseCaseCondition(text, names);
            QVERIFY2(fromText, qPrintable(text + QStringLiteral("\n") + (fromText ? QString() : fromText.error().message)));
            QVERIFY2(*fromText == condition, qPrintable(text + QStringLiteral("\n") + fromText->toText()));
            const QString sentence = conditionInJapanese(condition, names);
            const auto fromSentence = parseCaseCondition(sentence, names);
            QVERIFY2(fromSentence, qPrintable(sentence + QStringLiteral("\n") + text + QStringLiteral("\n") + (fromSentence ? QString() : fromSentence.error().message)));
            QVERIFY2(*fromSentence == condition, qPrintable(sentence + QStringLiteral("\n") + text + QStringLiteral("\n") + fromSentence->toText()));
        }
    }

    void everyFieldAndCodeHasAWord() {
        QStringList seen;
        for (const CaseField field : caseFields()) {
            const QStringList words = ConditionWords::shipped().fieldWords(field);
            for (const QString& word : words) {
                QVERIFY2(!seen.contains(word), qPrintable(word));
                seen.append(word);
                QVERIFY2(word.at(0).unicode() >= 0x80, qPrintable(QString::fromLatin1(field->key)));
            }
            for (const ConditionChoice& choice : conditionChoices(field, {})) {
                QVERIFY2(!choice.words.isEmpty(), qPrintable(QString::fromLatin1(field->key) + u' ' + choice.code));
            }
        }
    }

    /// docs/conditions.md tells every field as the program has it.
    void isDocumented() {
        QString table = QStringLiteral("| key | 日本語 | values |\n|---|---|---|\n");
        for (const CaseField field : caseFields()) {
            QString values;
            switch (field->kind) {
            case FieldKind::Yen: values = QStringLiteral("yen"); break;
            case FieldKind::Count: values = field->unit == FieldUnit::FiscalYear ? QStringLiteral("fiscal year") : QStringLiteral("whole number"); break;
            case FieldKind::Date: values = QStringLiteral("day"); break;
            case FieldKind::Moment: values = QStringLiteral("day of a moment"); break;
            case FieldKind::Flag: values = QStringLiteral("true, false"); break;
            case FieldKind::Text: values = field->comparison == FieldComparison::AnyOfCodes ? QStringLiteral("codes, several at a time") : QStringLiteral("text"); break;
            }
            QStringList codes;
            for (const ConditionChoice& choice : conditionChoices(field, {})) {
                codes.append(choice.code + u' ' + choice.words.value(0));
            }
            if (codes.size() > 10) {
                codes = codes.mid(0, 4) + QStringList{QStringLiteral("…")};
            }
            table += QStringLiteral("| `%1` | %2 | %3 |\n").arg(codeOf(field), ConditionWords::shipped().fieldWords(field).join(QStringLiteral("、")),
                                                                 codes.isEmpty() ? values : values + QStringLiteral(": ") + codes.join(QStringLiteral(", ")));
        }
        QFile file(QStringLiteral(SAIKOKU_SOURCE_DIR "/docs/conditions.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(QString::fromUtf8(file.readAll()).contains(table), qPrintable(QStringLiteral("docs/conditions.md should say:\n") + table));
    }

    void completes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<QStringList>("among");
        const auto row = [](const char* text, int from, const QStringList& among) { QTest::newRow(text) << QString::fromUtf8(text) << from << among; };
        row("", 0, {QStringLiteral("滞納額"), QStringLiteral("税目"), QStringLiteral("保存条件「高額」")});
        row("滞", 0, {QStringLiteral("滞納額"), QStringLiteral("滞納日数")});
        row("out", 0, {QStringLiteral("outstanding")});
        row("滞納額が10万円以上 かつ 電", 14, {QStringLiteral("電話"), QStringLiteral("電話種別")});
        row("電話", 0, {QStringLiteral("電話種別")});
        row("電話 ", 3, {QStringLiteral("あり"), QStringLiteral("なし")});
        row("税目 = ", 5, {QStringLiteral("国民健康保険税"), QStringLiteral("市県民税(普通徴収)")});
        row("税目 = 国", 5, {QStringLiteral("国民健康保険税")});
        row("status = '", 9, {QStringLiteral("'NotContacted'")});
        row("滞納額が10万円", 8, {QStringLiteral("以上"), QStringLiteral("未満")});
        row("電話あり ", 5, {QStringLiteral("かつ"), QStringLiteral("または")});
        row("電話あり か", 5, {QStringLiteral("かつ")});
    }
    void completes() {
        QFETCH(QString, text);
        QFETCH(int, from);
        QFETCH(QStringList, among);
        const ConditionCompletions completions = conditionCompletions(text + QStringLiteral(" よけい"), text.size(), cityNames());
        QStringList offered;
        for (const ConditionCandidate& candidate : completions.candidates) {
            offered.append(candidate.text);
        }
        for (const QString& one : among) {
            QVERIFY2(offered.contains(one), qPrintable(one + QStringLiteral(" not among ") + offered.join(u' ')));
        }
        QCOMPARE(completions.from, from);
        QCOMPARE(completions.from + completions.length, text.size());
    }

    void ageIsOfferedOnlyWhereAllowed() {
        const auto offers = [](bool allowed) {
            ConditionNames names = cityNames();
            names.offersAge = allowed;
            const ConditionCompletions completions = conditionCompletions(QStringLiteral("年"), 1, names);
            return std::any_of(completions.candidates.begin(), completions.candidates.end(), [](const auto& each) { return each.text == QStringLiteral("年齢"); });
        };
        QVERIFY(!offers(false));
        QVERIFY(offers(true));
    }
};

QTEST_APPLESS_MAIN(ConditionLanguageTest)
#include "condition_language_test.moc"
