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
        <source>The last call to this case has no result yet. Record it first (Ctrl+Enter).</source>
        <translation>この案件への前の電話の結果がまだ入力されていません。先に記録してください(Ctrl+Enter)。</translation>
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
        <source>The result is &quot;%1&quot;, but it was spoken with &quot;%2&quot;. Correct the one that is wrong.</source>
        <translation>結果が「%1」なのに、相手が「%2」です。どちらかを直してください。</translation>
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
    <message>
        <source>The record to be corrected is not one of this case, or was corrected before. Correct the record that is shown now.</source>
        <translation>訂正する記録がこの案件にないか、すでに訂正されています。いま表示されている記録を訂正してください。</translation>
    </message>
    <message>
        <source>The record to be corrected is not that of this call. Name the record of the call.</source>
        <translation>訂正する記録はこの通話のものではありません。この通話の記録を指定してください。</translation>
    </message>
    <message>
        <source>No telephone is set up at this seat.</source>
        <translation>この席には電話が設定されていません。</translation>
    </message>
    <message>
        <source>This case is no longer on file: the import that brought it was taken back. Nothing was recorded.</source>
        <translation>この案件はもう台帳にありません。取り込みが取り消されました。何も記録されていません。</translation>
    </message>
    <message>
        <source>This call is recorded already, and it still goes on. Correct that record: choose it in the journal (F10) and press Enter.</source>
        <translation>この通話は記録済みで、まだ続いています。その記録を訂正してください(F10 の交渉記録で選び、Enter)。</translation>
    </message>
    <message>
        <source>%1 recorded a promise on this case at %2, after you opened it. Look at it, then record again.</source>
        <translation>この案件を開いたあと、%1さんが%2に納付約束を記録しました。内容を確かめてから、もう一度記録してください。</translation>
    </message>
    <message>
        <source>%1 recorded &quot;%3&quot; on this case at %2, after you opened it. Look at it, then record again.</source>
        <translation>この案件を開いたあと、%1さんが%2に「%3」を記録しました。内容を確かめてから、もう一度記録してください。</translation>
    </message>
    <message>
        <source>A promise of %1 yen by %2 stands already. Say whether the new one takes its place or is added.</source>
        <translation>%2までに%1円の約束がすでにあります。新しい約束に差し替えるのか、追加するのかを指定してください。</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>差し替え</translation>
    </message>
    <message>
        <source>Why is the promise called off? Give the reason in words.</source>
        <translation>約束を取りやめる理由を書いてください。</translation>
    </message>
    <message>
        <source>This is no promise of the case that still stands.</source>
        <translation>この案件の有効な約束ではありません。</translation>
    </message>
    <message>
        <source>This record doesn&apos;t exist, or was corrected or taken back before.</source>
        <translation>この記録はないか、すでに訂正または取り消されています。</translation>
    </message>
    <message>
        <source>Only one&apos;s own last record can be taken back, within %1 seconds and while nobody has recorded on the case since. Correct the record instead.</source>
        <translation>取り消せるのは自分の最後の記録だけです。%1秒以内で、その後この案件にだれも記録していない場合に限ります。代わりに記録を訂正してください。</translation>
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
