<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>CallScript</name>
    <message>
        <source>%1: the part [%2] is missing or empty.</source>
        <translation>%1: [%2] の部分がないか、空です。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>納付の意思</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Family or another person</source>
        <translation>家族・別の人</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>留守番電話</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no part of a script. Write one of [identity], [purpose], [intention], [solution], [third_party], [voicemail].</source>
        <translation>%1: 「%2」はスクリプトの部分ではありません。[identity]、[purpose]、[intention]、[solution]、[third_party]、[voicemail] のどれかを書いてください。</translation>
    </message>
    <message>
        <source>%1: text before the first part. Begin with [identity].</source>
        <translation>%1: 最初の部分の前に文があります。[identity] から始めてください。</translation>
    </message>
    <message>
        <source>There is no script for this work. Put one at %1 in the data folder.</source>
        <translation>この業務のスクリプトはありません。データフォルダの %1 に置いてください。</translation>
    </message>
    <message>
        <source>The script names {{%1}}, which is no known field.</source>
        <translation>スクリプトの {{%1}} という項目はありません。</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>This case does not exist (any more).</source>
        <translation>この案件はありません(取り消された可能性があります)。</translation>
    </message>
    <message>
        <source>A promise needs the person: the result &quot;%1&quot; is no talk with the person. Choose another result or take the promise out.</source>
        <translation>納付約束は本人との会話が必要です。結果「%1」は本人との会話ではありません。結果を選び直すか、約束を消してください。</translation>
    </message>
    <message>
        <source>Promise date: %1 is in the past or no date. Give %2 or later.</source>
        <translation>約束日「%1」は過去の日付か、日付ではありません。%2以降の日を入力してください。</translation>
    </message>
    <message>
        <source>Promise amount: %1 yen is nothing to pay. Give 1 yen or more.</source>
        <translation>約束金額 %1円は登録できません。1円以上を入力してください。</translation>
    </message>
    <message>
        <source>Callback: %1 has passed. Give a later time.</source>
        <translation>再コール日時 %1 は過ぎています。これからの日時を入力してください。</translation>
    </message>
    <message>
        <source>Reported payment: %1 lies in the future. A payment to come is a promise.</source>
        <translation>納付済みの申告日 %1 は将来の日付です。これから納める場合は納付約束として登録してください。</translation>
    </message>
    <message>
        <source>Not to be called again: at which number? Choose the number first.</source>
        <translation>架電拒否の対象となる番号が選ばれていません。先に番号を選んでください。</translation>
    </message>
    <message>
        <source>May not be called now: %1</source>
        <translation>今はかけられません: %1</translation>
    </message>
    <message>
        <source>The call of this record is not in the journal. Record it without the call.</source>
        <translation>この記録の通話が通話履歴にありません。通話と結び付けずに記録してください。</translation>
    </message>
    <message>
        <source>This call has its result already. Correct that record instead.</source>
        <translation>この通話の結果は記録済みです。その記録を訂正してください。</translation>
    </message>
    <message>
        <source>This call was made for another case. Record it there.</source>
        <translation>この通話は別の案件のものです。その案件に記録してください。</translation>
    </message>
</context>
<context>
    <name>CallingRules</name>
    <message>
        <source>result codes with 0 to %1 minutes</source>
        <translation>結果コードごとの0~%1分</translation>
    </message>
    <message>
        <source>times of day in rising order</source>
        <translation>早い順の時刻</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>%1以後の時刻</translation>
    </message>
    <message>
        <source>later than the beginning and not after %1</source>
        <translation>開始より後で%1以前の時刻</translation>
    </message>
    <message>
        <source>an evening time</source>
        <translation>夜の時刻</translation>
    </message>
    <message>
        <source>codes of reasons</source>
        <translation>理由のコード</translation>
    </message>
    <message>
        <source>at least as many bands as &quot;unreachable_time_bands&quot;</source>
        <translation>&quot;unreachable_time_bands&quot; 以上の数の時間帯</translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>Nobody is called from %1 to %2.</source>
        <translation>%1から%2までは、誰にも電話できません。</translation>
    </message>
    <message>
        <source>Calling hours today are %1 to %2.</source>
        <translation>今日の架電時間は%1から%2までです。</translation>
    </message>
    <message>
        <source>The office is closed up to %1.</source>
        <translation>%1まで閉庁しています。</translation>
    </message>
    <message>
        <source>Nothing is outstanding.</source>
        <translation>未納はありません。</translation>
    </message>
    <message>
        <source>On hold: %1.</source>
        <translation>保留中です(%1)。</translation>
    </message>
    <message>
        <source>On hold: %1, up to %2.</source>
        <translation>保留中です(%1、%2まで)。</translation>
    </message>
    <message>
        <source>Only a tax officer may call this case.</source>
        <translation>この案件には徴税吏員だけが電話できます。</translation>
    </message>
    <message>
        <source>Represented by a lawyer: speak with the lawyer.</source>
        <translation>弁護士が代理人です。弁護士と話してください。</translation>
    </message>
    <message>
        <source>No usable telephone number is known.</source>
        <translation>使える電話番号がありません。</translation>
    </message>
    <message>
        <source>%1 is working on this case now.</source>
        <translation>%1さんが今この案件を扱っています。</translation>
    </message>
    <message>
        <source>A promise is open; its payment can arrive up to %1.</source>
        <translation>納付約束があります。入金の確認は%1まで待ちます。</translation>
    </message>
    <message>
        <source>A call is fixed for %1.</source>
        <translation>再コールの予定が%1にあります。</translation>
    </message>
    <message>
        <source>Left to pay unasked up to %1, %2 days after the due date or demand letter.</source>
        <translation>%1までは自主納付を待ちます(納期限または督促状から%2日)。</translation>
    </message>
    <message>
        <source>A payment was reported on %1; its record can arrive up to %2.</source>
        <translation>%1に納付済みとの申出がありました。収納データを%2まで待ちます。</translation>
    </message>
    <message>
        <source>No demand letter has been sent yet.</source>
        <translation>督促状がまだ発送されていません。</translation>
    </message>
    <message>
        <source>Only a tax officer may call in spite of these reasons.</source>
        <translation>これらの理由があるときは、徴税吏員だけが例外として電話できます。</translation>
    </message>
    <message>
        <source>No one may call in spite of this: %1</source>
        <translation>例外は認められません: %1</translation>
    </message>
    <message>
        <source>Write the reason for the call, at least %1 characters.</source>
        <translation>例外として電話する理由を%1文字以上で書いてください。</translation>
    </message>
    <message>
        <source>The person asked not to be called at this number.</source>
        <translation>本人がこの番号への電話を断っています。</translation>
    </message>
    <message>
        <source>This number was called %1 times today; the limit is %2.</source>
        <translation>この番号には今日すでに%1回かけました(上限%2回)。</translation>
    </message>
    <message>
        <source>This number was called %1 times in %2 days; the limit is %3.</source>
        <translation>この番号には%2日間に%1回かけました(上限%3回)。</translation>
    </message>
    <message>
        <source>Called a short while ago: wait %1 minutes after that result.</source>
        <translation>前の発信から間もないため、%1分空けてください。</translation>
    </message>
    <message>
        <source>all paid</source>
        <translation>完納済み</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>officers only</source>
        <translation>吏員のみ</translation>
    </message>
    <message>
        <source>has a lawyer</source>
        <translation>弁護士受任</translation>
    </message>
    <message>
        <source>asked not to</source>
        <translation>架電拒否</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>番号なし</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜間</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>時間外</translation>
    </message>
    <message>
        <source>closed day</source>
        <translation>閉庁日</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>約束待ち</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>再コール待ち</translation>
    </message>
    <message>
        <source>may pay yet</source>
        <translation>自主納付待ち</translation>
    </message>
    <message>
        <source>says paid</source>
        <translation>入金待ち</translation>
    </message>
    <message>
        <source>day&apos;s limit</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>week&apos;s limit</source>
        <translation>週の上限</translation>
    </message>
    <message>
        <source>just called</source>
        <translation>直後の再架電</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>no demand yet</source>
        <translation>督促未発送</translation>
    </message>
</context>
<context>
    <name>OfficeProfile</name>
    <message>
        <source>The city office</source>
        <translation>市役所</translation>
    </message>
    <message>
        <source>Office name: give 1 to %1 characters.</source>
        <translation>役所の名前: 1〜%1文字で入力してください。</translation>
    </message>
</context>
</TS>
