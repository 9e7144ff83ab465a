#include "core/letters/sent_letter_repository.h"

#include <algorithm>

#include "core/base/text_folding.h"
#include "core/letters/letter_number.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr qsizetype kAtOnce = 500;

SentLetter letterIn(Statement& row) {
    SentLetter letter;
    letter.dispatch = row.integer(0);
    letter.number = row.text(1);
    if (const qint64 batch = row.integerOrNull(2).value_or(0); batch > 0) {
        letter.batchNumber = batchNumber(batch);
    }
    letter.taxpayer = TaxpayerId{row.integer(3)};
    letter.taxpayerNumber = row.text(4);
    letter.name = row.text(5);
    letter.isMasked = row.flag(6);
    letter.title = row.isNull(7) ? dispatchKindLabel(row.text(8)) : row.text(7);
    letter.sentOn = row.date(9);
    letter.amount = row.yen(10);
    letter.returnedOn = row.date(11);
    if (letter.returnedOn.isValid()) {
        letter.returnReason = valueOfCode<ReturnReason>(row.text(12)).value_or(ReturnReason::Other);
    }
    letter.step = valueOfCode<AddressStep>(row.text(13));
    letter.answeredOn = row.date(14);
    letter.paidOn = row.date(15);
    letter.dispatchReturn = row.integerOrNull(16).value_or(0);
    letter.campaign = CampaignId{row.integer(17)};
    return letter;
}

LetterDispatch dispatchIn(Statement& row) {
    return {row.integer(0), TaxpayerId{row.integer(1)},          row.date(2),
            row.date(3),    row.integerOrNull(4).value_or(0), row.date(5)};
}

QString numbersSql(const QList<qint64>& numbers) {
    QStringList all;
    for (const qint64 number : numbers) {
        all.append(QString::number(number));
    }
    return all.join(u',');
}

}  // namespace

Result<qint64> SentLetterRepository::newestDispatch() const {
    return m_db.selectInteger(
        QStringLiteral("select coalesce(max(d.dispatch_id), 0) from dispatch_known d"));
}

Result<QSet<TaxpayerId>> SentLetterRepository::sentAfter(qint64 dispatch, const QString& notice) const {
    SAIKOKU_TRY_ASSIGN(const auto found,
                       selectAll(m_db,
                                 QStringLiteral("select d.taxpayer_id from dispatch_known d where "
                                                "d.dispatch_id > :after and d.template = :notice"),
                                 {{QLatin1String(":after"), dispatch}, {QLatin1String(":notice"), notice}},
                                 [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QSet<TaxpayerId>(found.begin(), found.end());
}

Result<QHash<TaxpayerId, QDate>> SentLetterRepository::toldIn(const QString& notice, QDate since) const {
    SAIKOKU_TRY_ASSIGN(
        Statement rows,
        m_db.select(
            // the batches first, as SQLite reads a cross join: they are few
            QStringLiteral("select a.taxpayer_id, b.letter_date from %1 b cross join notice_letter_also a "
                           "where b.notice = :notice and b.letter_date > :since and b.withdrawn_at is null and "
                           "a.notice_batch_id = b.notice_batch_id")
                .arg(view("notice_batch_known")),
            {{QLatin1String(":notice"), notice}, {QLatin1String(":since"), since}}));
    QHash<TaxpayerId, QDate> told;
    while (rows.next()) {
        QDate& last = told[TaxpayerId{rows.integer(0)}];
        last = last.isValid() ? std::max(last, rows.date(1)) : rows.date(1);
    }
    SAIKOKU_TRY(rows.finish());
    return told;
}

Result<QHash<QString, QString>> SentLetterRepository::addressMarks(const QStringList& letters) const {
    QHash<QString, QString> marks;
    for (qsizetype from = 0; from < letters.size(); from += kAtOnce) {
        QStringList quoted;
        Bindings bindings;
        for (const QString& letter : letters.mid(from, kAtOnce)) {
            const QString name = QStringLiteral(":n%1").arg(quoted.size());
            bindings.add(name, letter);
            quoted.append(name);
        }
        SAIKOKU_TRY_ASSIGN(
            Statement rows,
            m_db.select(
                QStringLiteral("select l.number, l.address_mark from notice_letter l where l.number in (%1)")
                    .arg(quoted.join(u',')),
                bindings));
        while (rows.next()) {
            marks.insert(rows.text(0), rows.text(1));
        }
        SAIKOKU_TRY(rows.finish());
    }
    return marks;
}

Result<QSet<qint64>> SentLetterRepository::withAddressFound(const QList<qint64>& dispatches) const {
    QSet<qint64> found;
    for (qsizetype from = 0; from < dispatches.size(); from += kAtOnce) {
        SAIKOKU_TRY_ASSIGN(
            const auto some,
            selectAll(m_db,
                      QStringLiteral(
                          "select s.dispatch_id from %1 s join %2 d on d.dispatch_id = s.dispatch_id and "
                          "d.dispatch_return_id = s.dispatch_return_id where s.dispatch_id in (%3) and "
                          "s.step = 'found'")
                          .arg(view("address_step_in_force"), view("dispatch_known"),
                               numbersSql(dispatches.mid(from, kAtOnce))),
                      {}, [](Statement& row) { return row.integer(0); }));
        found.unite(QSet<qint64>(some.begin(), some.end()));
    }
    return found;
}

Result<std::vector<LetterDispatch>> SentLetterRepository::ofLetter(CampaignId campaign,
                                                                   const QString& number) const {
    return selectAll(m_db,
                     QStringLiteral("select d.dispatch_id, d.taxpayer_id, d.sent_on, d.returned_on, "
                                    "d.dispatch_return_id, d.answered_on from %1 d "
                                    "left join notice_letter l "
                                    "on l.number = d.letter_number and l.taxpayer_id = d.taxpayer_id "
                                    "where d.letter_number = :number and d.campaign_id = :campaign "
                                    "order by case when l.place is null then 1 else 0 end, d.dispatch_id")
                         .arg(view("dispatch_known")),
                     {{QLatin1String(":number"), number}, {QLatin1String(":campaign"), campaign}},
                     dispatchIn);
}

Result<std::vector<LetterDispatch>> SentLetterRepository::ofBatch(qint64 batch) const {
    return selectAll(m_db,
                     QStringLiteral("select d.dispatch_id, d.taxpayer_id, d.sent_on, d.returned_on, "
                                    "d.dispatch_return_id, d.answered_on from notice_letter l join %1 d on "
                                    "d.letter_number = l.number where l.notice_batch_id = :batch order by "
                                    "d.dispatch_id")
                         .arg(view("dispatch_known")),
                     {{QLatin1String(":batch"), batch}}, dispatchIn);
}

QString SentLetterRepository::listSql(const QString& where) const {
    return QStringLiteral(
               "select d.dispatch_id, coalesce(d.letter_number, ''), l.notice_batch_id, d.taxpayer_id, "
               "t.number, t.name, "
               "t.is_protected, b.title, d.kind, d.sent_on, coalesce(l.amount, 0), d.returned_on, "
               "coalesce(d.return_reason, ''), "
               "coalesce((select s.step from %4 s where s.dispatch_id = d.dispatch_id and "
               "s.dispatch_return_id = d.dispatch_return_id), ''), d.answered_on, "
               "(select min(r.received_on) from notice_letter_receivable v join %5 r on r.receivable_id = "
               "v.receivable_id "
               "where v.notice_batch_id = l.notice_batch_id and v.place = l.place and r.received_on > "
               "d.sent_on), d.dispatch_return_id, d.campaign_id "
               "from %1 d join %2 t on t.taxpayer_id = d.taxpayer_id "
               "left join notice_letter l on l.number = d.letter_number and l.taxpayer_id = d.taxpayer_id "
               "left join %3 b on b.notice_batch_id = l.notice_batch_id where d.campaign_id = :campaign%6")
        .arg(view("dispatch_known"), view("taxpayer_in_force"), view("notice_batch_known"),
             view("address_step_in_force"), view("receipt_in_force"), where);
}

Result<std::vector<SentLetter>> SentLetterRepository::list(const SentLetterQuery& query) const {
    Bindings bindings{{QLatin1String(":campaign"), query.campaign}};
    QString where;
    if (const auto batch = typedBatchNumber(query.batch)) {
        where += QStringLiteral(" and l.notice_batch_id = :batch");
        bindings.add(QStringLiteral(":batch"), *batch);
    }
    if (query.taxpayer.isValid()) {
        where += QStringLiteral(" and d.taxpayer_id = :taxpayer");
        bindings.add(QStringLiteral(":taxpayer"), query.taxpayer);
    } else {
        where += QStringLiteral(
            " and (d.letter_number is null or l.place is not null)");  // once a letter, not once a case
    }
    if (query.onlyReturned) {
        where += QStringLiteral(" and d.returned_on is not null");
    }
    if (const QString search = query.search.trimmed(); !search.isEmpty()) {
        where += QStringLiteral(
            " and (d.letter_number = :letter or t.number = :number or t.name_folded like :name escape '\\')");
        QString folded = foldForSearch(search);
        for (const QChar special : {u'\\', u'%', u'_'}) {
            folded.replace(special, QStringLiteral("\\") + special);
        }
        bindings.add(QStringLiteral(":letter"), typedLetterNumber(search).value_or(QStringLiteral("-")));
        bindings.add(QStringLiteral(":number"), search.normalized(QString::NormalizationForm_KC));
        bindings.add(QStringLiteral(":name"), u'%' + folded + u'%');
    }
    const QString order = query.batch.isEmpty() ? QStringLiteral("d.sent_on desc, d.dispatch_id desc")
                                                : QStringLiteral("l.place");
    return selectAll(
        m_db,
        listSql(where) +
            QStringLiteral(" order by %1 limit %2 offset %3").arg(order).arg(query.most).arg(query.offset),
        bindings, letterIn);
}

Result<std::optional<SentLetter>> SentLetterRepository::one(CampaignId campaign, qint64 dispatch) const {
    return selectFirst(m_db, listSql(QStringLiteral(" and d.dispatch_id = :id")),
                       {{QLatin1String(":campaign"), campaign}, {QLatin1String(":id"), dispatch}}, letterIn);
}

Result<void> SentLetterRepository::addStep(const SentLetter& letter, AddressStep step, const QString& note,
                                           QDate postedOn, OperatorId by, const QDateTime& at,
                                           QDate knownOn) {
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into address_step (dispatch_id, dispatch_return_id, step, "
                                            "note, posted_on, operator_id, entered_at, known_on) "
                                            "values (:dispatch, :return, :step, :note, :posted, :by, :at, "
                                            ":day)"),
                             {{QLatin1String(":dispatch"), letter.dispatch},
                              {QLatin1String(":return"), letter.dispatchReturn},
                              {QLatin1String(":step"), codeOf(step)},
                              {QLatin1String(":note"), note},
                              {QLatin1String(":posted"), postedOn},
                              {QLatin1String(":by"), by},
                              {QLatin1String(":at"), at},
                              {QLatin1String(":day"), knownOn}}));
    return {};
}

Result<QDate> SentLetterRepository::postedOn(qint64 dispatchReturn) const {
    SAIKOKU_TRY_ASSIGN(
        const auto found,
        selectFirst(m_db,
                    QStringLiteral("select a.posted_on from address_step a where a.dispatch_return_id = :id "
                                   "and a.step = 'public_service' order by a.address_step_id desc"),
                    {{QLatin1String(":id"), dispatchReturn}}, [](Statement& row) { return row.date(0); }));
    return found.value_or(QDate());
}

Result<std::vector<SentLetterRepository::Posted>> SentLetterRepository::posted(CampaignId campaign) const {
    return selectAll(
        m_db,
        QStringLiteral(
            "select s.dispatch_id, t.name, coalesce(b.title, ''), d.kind, d.sent_on, s.posted_on from %1 s "
            "join %2 d on d.dispatch_id = s.dispatch_id and d.dispatch_return_id = s.dispatch_return_id join %3 t on t.taxpayer_id = d.taxpayer_id "
            "left join notice_letter l on l.number = d.letter_number and l.taxpayer_id = d.taxpayer_id "
            "left join %4 b on b.notice_batch_id = l.notice_batch_id "
            "where s.step = 'public_service' and d.campaign_id = :campaign and t.is_protected = 0 "
            "order by s.posted_on, s.dispatch_id")
            .arg(view("address_step_in_force"), view("dispatch_known"), view("taxpayer_in_force"),
                 view("notice_batch_known")),
        {{QLatin1String(":campaign"), campaign}}, [](Statement& row) {
            return Posted{row.integer(0), row.text(1), row.text(2), row.text(3), row.date(4), row.date(5)};
        });
}

}  // namespace saikoku
