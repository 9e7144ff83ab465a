<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Calling</name>
    <message>
        <source>This case does not exist (any more).</source>
        <translation>この案件はありません(取り消された可能性があります)。</translation>
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
    <message>
        <source>result codes</source>
        <translation>結果コードの並び</translation>
    </message>
    <message>
        <source>Say whose decision it is (a decree, a date).</source>
        <translation>誰の決定かを書いてください(決裁と日付など)。</translation>
    </message>
    <message>
        <source>Somebody changed these calling hours meanwhile. Look at them again, then change them.</source>
        <translation>この架電時間は、その間にほかの人が変更しました。表示を更新してから変更してください。</translation>
    </message>
    <message>
        <source>&quot;closed&quot; or hours like &quot;09:00-17:00&quot;, not before %1 and not after %2</source>
        <translation>&quot;closed&quot;(休み)または &quot;09:00-17:00&quot; の形の時間(%1 より前、%2 より後は不可)</translation>
    </message>
    <message>
        <source>1 to 5, or -1 for the last one</source>
        <translation>1~5、最終なら -1</translation>
    </message>
    <message>
        <source>mon, tue, wed, thu, fri, sat or sun</source>
        <translation>mon、tue、wed、thu、fri、sat、sun のいずれか</translation>
    </message>
    <message>
        <source>each such day once</source>
        <translation>同じ第n曜日は1回だけ</translation>
    </message>
    <message>
        <source>each date once</source>
        <translation>同じ日は1回だけ</translation>
    </message>
    <message>
        <source>a night that holds at least from %1 to %2</source>
        <translation>少なくとも %1 から %2 までを含む夜間</translation>
    </message>
    <message>
        <source>at least one day of the week with hours</source>
        <translation>時間のある曜日を1日以上</translation>
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
    <message>
        <source>Protected person: your role may not see address and numbers. Leave the case to a tax officer.</source>
        <translation>支援措置の対象者です。この権限では住所と電話番号を見られません。徴税吏員に任せてください。</translation>
    </message>
    <message>
        <source>protected person</source>
        <translation>支援措置</translation>
    </message>
    <message>
        <source>Handed over to a tax officer: wait until it is given back or dealt with.</source>
        <translation>徴税吏員に引き継いでいます。差戻しか対応済になるまで待ってください。</translation>
    </message>
    <message>
        <source>no workplace contact</source>
        <translation>勤務先窓口なし</translation>
    </message>
    <message>
        <source>The workplace is a third party: name its contact of the payroll first.</source>
        <translation>勤務先は第三者です。先に給与担当の窓口の氏名を登録してください。</translation>
    </message>
    <message>
        <source>Calls begin %1 days after the due date, on %2.</source>
        <translation>納期限の%1日後、%2からかけ始めます。</translation>
    </message>
    <message>
        <source>too soon</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>may be called</source>
        <translation>かけられる</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今日のうちに</translation>
    </message>
    <message>
        <source>ends tomorrow</source>
        <translation>明日から</translation>
    </message>
    <message>
        <source>ends this week</source>
        <translation>今週中に</translation>
    </message>
    <message>
        <source>ends later</source>
        <translation>来週以降</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>自然には終わらない</translation>
    </message>
    <message>
        <source>may be called now</source>
        <translation>今かけられる</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>かけられない理由: %1</translation>
    </message>
    <message>
        <source>held back by this alone: %1</source>
        <translation>この理由だけ: %1</translation>
    </message>
    <message>
        <source>This campaign has its answer from this person.</source>
        <translation>この業務では、本人の最終の結果が記録されています。</translation>
    </message>
    <message>
        <source>The survey has as many answers as it wants (quota).</source>
        <translation>アンケートの回答が予定数に達しています。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>quota full</source>
        <translation>予定数到達</translation>
    </message>
    <message>
        <source>The same person is called in another case. Ask a tax officer.</source>
        <translation>同一人の別の案件で架電します。徴税吏員に確認してください。</translation>
    </message>
    <message>
        <source>The same person is called in the case %1: speak of both there.</source>
        <translation>同一人の案件%1で架電します。そちらで両方の話をしてください。</translation>
    </message>
    <message>
        <source>same person&apos;s case</source>
        <translation>同一人の主案件</translation>
    </message>
    <message>
        <source>The person withdrew consent to messages by SMS.</source>
        <translation>本人がSMSでの連絡への同意を撤回しています。</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>同意撤回</translation>
    </message>
</context>
</TS>
