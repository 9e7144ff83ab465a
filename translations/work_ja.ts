<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>BookletRules</name>
    <message>
        <source>month or fiscal_year</source>
        <translation>month または fiscal_year</translation>
    </message>
    <message>
        <source>one report at least</source>
        <translation>少なくとも一つの帳票</translation>
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
    <message>
        <source>This person is protected and masked. Show address and numbers first, if you may.</source>
        <translation>保護対象者のため伏せられています。権限があれば、先に住所と電話を表示してください。</translation>
    </message>
    <message>
        <source>There is nobody &quot;%1&quot; who may sign in. Give another login, or none: any officer takes it.</source>
        <translation>サインインできる利用者「%1」はいません。別のログイン名にするか、空にしてください（どの吏員でも引き受けられます）。</translation>
    </message>
    <message>
        <source>Hand-over: %1</source>
        <translation>引き継ぎ: %1</translation>
    </message>
    <message>
        <source>This hand-over is over already. The case can be handed over again.</source>
        <translation>この引き継ぎはもう終わっています。案件は改めて引き継げます。</translation>
    </message>
    <message>
        <source>%1 took this case over already.</source>
        <translation>この案件は%1がすでに引き受けています。</translation>
    </message>
    <message>
        <source>Write why the case goes back.</source>
        <translation>差し戻す理由を書いてください。</translation>
    </message>
    <message>
        <source>What is the officer asked to do? Write it, in %1 characters at most.</source>
        <translation>吏員に何を依頼しますか。%1文字以内で書いてください。</translation>
    </message>
    <message>
        <source>This case is handed over already. Write a message to add something.</source>
        <translation>この案件はすでに引き継いでいます。追加は連絡で書いてください。</translation>
    </message>
    <message>
        <source>There is no hand-over %1.</source>
        <translation>引き継ぎ %1 はありません。</translation>
    </message>
    <message>
        <source>A label has 1 to %1 characters without |. Write a shorter word.</source>
        <translation>付箋は | を含まない1〜%1文字です。短い言葉にしてください。</translation>
    </message>
    <message>
        <source>The last day of the label, %1, has passed. Give a later one.</source>
        <translation>付箋の期限 %1 は過ぎています。後の日にしてください。</translation>
    </message>
    <message>
        <source>There is no label &quot;%1&quot; on this case.</source>
        <translation>この案件に付箋「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 is one of this person&apos;s numbers already.</source>
        <translation>%1 はすでにこの人の番号として登録されています。</translation>
    </message>
    <message>
        <source>%1 is none of this person&apos;s numbers. Add it first.</source>
        <translation>%1 はこの人の番号ではありません。先に追加してください。</translation>
    </message>
    <message>
        <source>%1 is retired. Add it again first.</source>
        <translation>%1 は「使わない」になっています。先に追加し直してください。</translation>
    </message>
    <message>
        <source>A wish has %1 characters at most: &quot;%2…&quot; is longer. Shorten it.</source>
        <translation>連絡の希望は%1文字までです。「%2…」は長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>Where was the number looked for? Name the source.</source>
        <translation>どこで番号を調べましたか。照会先を入れてください。</translation>
    </message>
    <message>
        <source>%1 lies in the future. Give the day on which it was asked or found.</source>
        <translation>%1 は先の日付です。照会した日または判明した日を入れてください。</translation>
    </message>
    <message>
        <source>Found: which number? Give it.</source>
        <translation>判明した番号を入れてください。</translation>
    </message>
    <message>
        <source>A number belongs to the state &quot;found&quot; alone.</source>
        <translation>番号を入れるのは結果が「判明」のときだけです。</translation>
    </message>
    <message>
        <source>There is neither a person nor a group &quot;%1&quot;.</source>
        <translation>利用者にもグループにも「%1」はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of several. Give the login.</source>
        <translation>「%1」という名前は複数あります。ログイン名で指定してください。</translation>
    </message>
    <message>
        <source>A message has 1 to %1 characters.</source>
        <translation>連絡は1〜%1文字です。</translation>
    </message>
    <message>
        <source>The reminder&apos;s time has passed. Give a later one.</source>
        <translation>備忘の時刻は過ぎています。後の時刻にしてください。</translation>
    </message>
    <message>
        <source>There is no message %1 to you.</source>
        <translation>あなた宛ての連絡 %1 はありません。</translation>
    </message>
    <message>
        <source>The campaign &quot;%1&quot; has nothing to pay: leave promise, reported payment and the reason for not paying out.</source>
        <translation>業務「%1」に納付はありません。約束・納付済みの申出・未納理由は入力しないでください。</translation>
    </message>
    <message>
        <source>The survey is not answered to its end: question &quot;%1&quot; is open. Answer it, or record that it was answered in part.</source>
        <translation>アンケートが最後まで終わっていません。質問「%1」が未回答です。回答するか、「回答途中」で記録してください。</translation>
    </message>
    <message>
        <source>Answers need the person: the result &quot;%1&quot; is no talk with the person. Choose another result or take the answers out.</source>
        <translation>回答は本人と話したときだけ記録できます。結果「%1」は本人との会話ではありません。結果を選び直すか、回答を消してください。</translation>
    </message>
    <message>
        <source>The answers name a survey that this campaign hasn&apos;t. Open the case again and answer anew.</source>
        <translation>回答がこの業務のアンケートのものではありません。案件を開き直して、もう一度回答を入力してください。</translation>
    </message>
    <message>
        <source>The campaign has no result &quot;%1&quot;. One of: %2.</source>
        <translation>この業務に結果「%1」はありません。次のいずれかです: %2</translation>
    </message>
    <message>
        <source>The result &quot;%1&quot; of the campaign goes with &quot;%2&quot;, not with &quot;%3&quot;.</source>
        <translation>業務の結果「%1」は「%2」のときのものです。「%3」では使えません。</translation>
    </message>
    <message>
        <source>The campaign has no reason &quot;%1&quot;. One of: %2.</source>
        <translation>この業務に理由「%1」はありません。次のいずれかです: %2</translation>
    </message>
    <message>
        <source>A hold stops the collection of money, and this campaign has none. Name a campaign with money.</source>
        <translation>保留は徴収を止めるものです。この業務に徴収はありません。徴収のある業務を指定してください。</translation>
    </message>
    <message>
        <source>No hold &quot;%1&quot; is in force on this case.</source>
        <translation>この案件に保留「%1」はありません。</translation>
    </message>
    <message>
        <source>No hold is in force on this case.</source>
        <translation>この案件に保留はありません。</translation>
    </message>
    <message>
        <source>Several holds are in force on this case: %1. Say which one ends.</source>
        <translation>この案件には複数の保留があります: %1。どれを解除するか指定してください。</translation>
    </message>
    <message>
        <source>Why does the collection rest? Write it, in %1 characters at most.</source>
        <translation>保留の理由を %1 文字以内で書いてください。</translation>
    </message>
    <message>
        <source>The last day of the hold, %1, has passed. Give a later one.</source>
        <translation>保留の最終日 %1 は過ぎています。後の日を指定してください。</translation>
    </message>
    <message>
        <source>A hold &quot;%1&quot; is in force on this case already. End it first.</source>
        <translation>この案件にはすでに保留「%1」があります。先に解除してください。</translation>
    </message>
    <message>
        <source>%1 is no officer and could not take the case. Name an officer, or nobody: any officer takes it.</source>
        <translation>%1 は徴税吏員ではないため、引き継げません。徴税吏員を指定するか、宛先を空にしてください（どの吏員でも引き受けられます）。</translation>
    </message>
    <message>
        <source>You are on a pause (%1) since %2: no case is handed over. Go on working first (Ctrl+P in the window).</source>
        <translation>%2から休止中（%1）のため、案件は渡しません。先に業務を再開してください（画面ではCtrl+P）。</translation>
    </message>
    <message>
        <source>No hold on this case waits for approval.</source>
        <translation>この案件に承認待ちの保留はありません。</translation>
    </message>
    <message>
        <source>You set this hold yourself: somebody else approves it.</source>
        <translation>自分で設定した保留です。承認は他の職員が行います。</translation>
    </message>
    <message>
        <source>A ground has %1 characters at most: &quot;%2…&quot; is longer. Shorten it.</source>
        <translation>根拠は%1文字までです。「%2…」は長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>Who decided on the waiver? Write the office or name, in %1 characters at most.</source>
        <translation>減免の決裁者を%1文字以内で入力してください（職名または氏名）。</translation>
    </message>
    <message>
        <source>The note has %1 characters. Write %2 at most.</source>
        <translation>備考が%1文字あります。%2文字以内にしてください。</translation>
    </message>
    <message>
        <source>The ground &quot;%1&quot; needs a note that says which.</source>
        <translation>事由「%1」では、内容を備考に入力してください。</translation>
    </message>
    <message>
        <source>%1 yen is no sum to waive.</source>
        <translation>%1円は減免できる金額ではありません。</translation>
    </message>
    <message>
        <source>Receivable %1 is none of this case.</source>
        <translation>期別 %1 はこの案件のものではありません。</translation>
    </message>
    <message>
        <source>Nothing is owed of it: %1.</source>
        <translation>残っている%1はありません。</translation>
    </message>
    <message>
        <source>Several receivables owe it. Say of which the %1 yen are waived.</source>
        <translation>複数の期別に残っています。%1円をどの期別から減免するか指定してください。</translation>
    </message>
    <message>
        <source>%1 yen are owed of it. No more can be waived.</source>
        <translation>残っているのは%1円です。それを超えて減免できません。</translation>
    </message>
    <message>
        <source>Why is the waiver taken back? Write it, in %1 characters at most.</source>
        <translation>減免を取り消す理由を%1文字以内で入力してください。</translation>
    </message>
    <message>
        <source>There is no waiver %1 in force on this case.</source>
        <translation>この案件に有効な減免 %1 はありません。</translation>
    </message>
    <message>
        <source>Why does the mark hold no longer? Write it, in %1 characters at most.</source>
        <translation>印を外す理由を%1文字以内で書いてください。</translation>
    </message>
    <message>
        <source>%1 is none of this person&apos;s numbers.</source>
        <translation>%1はこの方の番号ではありません。</translation>
    </message>
    <message>
        <source>%1 is not marked &quot;%2&quot;.</source>
        <translation>%1に「%2」の印はありません。</translation>
    </message>
    <message>
        <source>The identity was not established. Why is the promise taken all the same? Give the reason in words.</source>
        <translation>本人確認が済んでいません。それでも約束を受けた理由を入力してください。</translation>
    </message>
    <message>
        <source>An approved instalment plan stands, and a promise can&apos;t take its place. Add the promise, or have an officer change the plan.</source>
        <translation>承認済みの分納計画があり、納付約束で置き換えることはできません。約束を追加するか、徴税吏員に計画の変更を依頼してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot; since %3, by %4.</source>
        <translation>「%1」は %3 から「%2」です（%4）。</translation>
    </message>
    <message>
        <source>Somebody was quicker: %1 Look at it, then go on.</source>
        <translation>ほかの人が先に対応しました。%1確認してから続けてください。</translation>
    </message>
    <message>
        <source>There is no follow-up %1 here (any more): its record was corrected or taken back. Look at the list again.</source>
        <translation>対応 %1 はここにありません。もとの記録が訂正または取り消されています。一覧を見直してください。</translation>
    </message>
    <message>
        <source>What is the complaint about? Write it down.</source>
        <translation>苦情の内容を入力してください。</translation>
    </message>
    <message>
        <source>The complaint: %1 lies in the future. Say when it was made.</source>
        <translation>苦情の日時 %1 は未来です。申し出のあった日時を指定してください。</translation>
    </message>
    <message>
        <source>A period from %1 to %2 has no day. Give the first and the last one.</source>
        <translation>%1 から %2 までの期間には日がありません。初日と最終日を指定してください。</translation>
    </message>
    <message>
        <source>People are joined where money is collected, and this campaign collects none. Name a campaign with money.</source>
        <translation>名寄せは徴収を行う業務で行います。この業務では徴収を行いません。徴収を行う業務を指定してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, hold</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write what shows it, in %1 to %2 characters: the document, its number, who said so.</source>
        <translation>根拠（文書名、番号、だれの申出か）を%1～%2文字で書いてください。</translation>
    </message>
    <message>
        <source>A case can&apos;t be joined with itself. Name two numbers.</source>
        <translation>同じ案件どうしは名寄せできません。番号を二つ指定してください。</translation>
    </message>
    <message>
        <source>%1 and %2 are a person and a company. They can&apos;t be one.</source>
        <translation>%1と%2は個人と法人です。同一人にはできません。</translation>
    </message>
    <message>
        <source>%1 and %2 are said to be %3 already. Part them first.</source>
        <translation>%1と%2は既に「%3」とされています。先に取り消してください。</translation>
    </message>
    <message>
        <source>%1 is led by another case. Join with that one.</source>
        <translation>%1は別の案件を主とする従の案件です。主の案件と名寄せしてください。</translation>
    </message>
    <message>
        <source>%1 is joined with another case already. Part them first, or let it lead.</source>
        <translation>%1は既に別の案件と名寄せされています。先に取り消すか、そちらを主にしてください。</translation>
    </message>
    <message>
        <source>Nobody has joined these two or told them apart.</source>
        <translation>この二つの案件には、名寄せも別人の判断もありません。</translation>
    </message>
    <message>
        <source>This is a part of an instalment plan. An officer changes or ends the plan.</source>
        <translation>これは分納計画の一部です。計画の変更・終了は徴税吏員が行います。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in one record. Name it once.</source>
        <translation>1件の記録に「%1」が2回あります。1回にしてください。</translation>
    </message>
    <message>
        <source>The campaign &quot;%1&quot; has nothing to pay: leave &quot;%2&quot; out.</source>
        <translation>業務「%1」には納めるものがありません。「%2」を外してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go with the result &quot;%2&quot;: it is said by the person. Choose another result or take it out.</source>
        <translation>「%1」は結果「%2」と合いません。本人が話したときだけ付けられます。結果を選び直すか、外してください。</translation>
    </message>
    <message>
        <source>%1 is said to be somebody else than another case that is joined with %2, by %3 on %4. Part what does not hold first.</source>
        <translation>%1 は、%2 と名寄せ済みの別の案件とは別人であると %3 が %4 に登録しています。誤っているほうを先に取り消してください。</translation>
    </message>
    <message>
        <source>%1 and %2 are said to be different people, by %3 on %4, and %2 is joined with %5. Part what does not hold first.</source>
        <translation>%1 と %2 は別人であると %3 が %4 に登録しており、%2 は %5 と名寄せ済みです。誤っているほうを先に取り消してください。</translation>
    </message>
    <message>
        <source>%1 and %2 are one person by way of another case, as %3 said on %4. Part one of them first.</source>
        <translation>%1 と %2 は、別の案件を介して同一人として名寄せ済みです（%4、%3）。先にどちらかの名寄せを取り消してください。</translation>
    </message>
    <message>
        <source>%1 and %2 are one person by way of %5, as %3 said on %4. Part one of them first.</source>
        <translation>%1 と %2 は、%5 を介して同一人として名寄せ済みです（%4、%3）。先にどちらかの名寄せを取り消してください。</translation>
    </message>
    <message>
        <source>One of the receivables named is none of this case. Look at the case again.</source>
        <translation>指定した期別の中に、この案件のものでないものがあります。案件を確かめてください。</translation>
    </message>
    <message>
        <source>Receivable %1 has lapsed: nobody may be asked to pay it. Leave it out.</source>
        <translation>期別 %1 は時効が完成しているため請求できません。外してください。</translation>
    </message>
    <message>
        <source>Nothing is owed on receivable %1. Leave it out.</source>
        <translation>期別 %1 には未納がありません。外してください。</translation>
    </message>
    <message>
        <source>Consent to &quot;%1&quot; was withdrawn on %2. Record first that the person gave it again.</source>
        <translation>「%1」への同意は %2 に撤回されています。再び同意があったことを先に記録してください。</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>%1: write it, in %2 characters at most.</source>
        <translation>%1を%2文字以内で書いてください。</translation>
    </message>
    <message>
        <source>Receivable %1 is none of this case.</source>
        <translation>期別 %1 はこの案件のものではありません。</translation>
    </message>
    <message>
        <source>This campaign has no money: it has neither guarantors nor causes of claims.</source>
        <translation>この業務には金銭がないため、保証人も債権の発生原因もありません。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>There is no guarantor %1 on this case (any more).</source>
        <translation>この案件に保証人 %1 はありません (終了したものを含みます)。</translation>
    </message>
    <message>
        <source>Said on %1: that day has not come. Give today or earlier.</source>
        <translation>申し出の日 %1 はまだ来ていません。今日以前の日を入れてください。</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it.</source>
        <translation>メモが%1文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>Name of the guarantor</source>
        <translation>保証人の氏名</translation>
    </message>
    <message>
        <source>A guarantor needs an address or a telephone number.</source>
        <translation>保証人には住所か電話番号が必要です。</translation>
    </message>
    <message>
        <source>Cause of the claim</source>
        <translation>債権の発生原因</translation>
    </message>
    <message>
        <source>&quot;%1 …&quot; is longer than %2 characters. Shorten it.</source>
        <translation>「%1…」は%2文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>Receivable %1 is no private claim: it lapses without being invoked.</source>
        <translation>期別 %1 は私債権ではありません。援用がなくても時効で消滅します。</translation>
    </message>
    <message>
        <source>Nothing is owed on receivable %1.</source>
        <translation>期別 %1 に未納はありません。</translation>
    </message>
    <message>
        <source>The limitation of receivable %1 was invoked already.</source>
        <translation>期別 %1 の時効はすでに援用されています。</translation>
    </message>
    <message>
        <source>Receivable %1 can be collected until %2: on %3 its limitation can&apos;t be invoked yet.</source>
        <translation>期別 %1 は %2 まで徴収できます。%3 の時点では時効を援用できません。</translation>
    </message>
    <message>
        <source>The time of receivable %1 does not run now: its limitation can&apos;t be invoked.</source>
        <translation>期別 %1 の時効は進行していないため、援用できません。</translation>
    </message>
    <message>
        <source>No private claim of this case has run out of time on %1.</source>
        <translation>%1 の時点で、時効期間が経過した私債権はこの案件にありません。</translation>
    </message>
    <message>
        <source>This campaign has no money: nothing in it runs out of time.</source>
        <translation>この業務は金銭を扱わないため、時効にかかる債権はありません。</translation>
    </message>
    <message>
        <source>Invoked on %1: that day has not come. Give today or earlier.</source>
        <translation>援用日 %1 はまだ来ていません。本日以前の日付を指定してください。</translation>
    </message>
    <message>
        <source>Why is the invocation taken back? Write it, in %1 characters at most.</source>
        <translation>援用の記録を取り消す理由を %1 文字以内で書いてください。</translation>
    </message>
    <message>
        <source>There is no invocation %1 in force on this case.</source>
        <translation>この案件に有効な援用の記録 %1 はありません。</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>There are no cost rates for %1: the oldest hold from %2 on. Add those of that day to &quot;rates&quot; of rules/costs.json (saikoku-cli rules set).</source>
        <translation>%1の費用の単価がありません。最も古い単価は%2からです。rules/costs.json の「rates」にその日の単価を加えてください（saikoku-cli rules set）。</translation>
    </message>
    <message>
        <source>rates by date, each later than those before</source>
        <translation>日付順の単価（前の行より後の日付）</translation>
    </message>
    <message>
        <source>the rates of one date at least</source>
        <translation>1つ以上の日付の単価</translation>
    </message>
</context>
<context>
    <name>HandoverBrief</name>
    <message>
        <source>, </source>
        <comment>between parts of a line</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing is past due.</source>
        <translation>納期を過ぎた滞納はありません。</translation>
    </message>
    <message>
        <source>%1 %2 yen</source>
        <comment>tax item, sum</comment>
        <translation>%1 %2円</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>使えない</translation>
    </message>
    <message>
        <source>asked not to be called there</source>
        <translation>架電拒否</translation>
    </message>
    <message>
        <source>Wishes to be contacted by: %1</source>
        <translation>希望する連絡手段: %1</translation>
    </message>
    <message>
        <source>Speaks: %1</source>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>通訳: %1</translation>
    </message>
    <message>
        <source>At the workplace only: %1</source>
        <translation>勤務先の窓口: %1</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <translation>電話番号は分かっていません。</translation>
    </message>
    <message>
        <source>says paid on %1</source>
        <translation>%1に納付したとの申出</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>who spoke</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>what was noted</comment>
        <translation>：%1</translation>
    </message>
    <message>
        <source>Nobody has spoken with this person yet.</source>
        <translation>まだ交渉の記録がありません。</translation>
    </message>
    <message>
        <source>Records: %1, spoken with the person: %2</source>
        <translation>記録 %1件、うち本人と会話 %2件</translation>
    </message>
    <message>
        <source>and %1 older ones</source>
        <translation>ほか古い記録 %1件</translation>
    </message>
    <message>
        <source>%1: %2 yen, received %3 yen, %4</source>
        <translation>%1 %2円、入金 %3円、%4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation>（%1まで）</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <translation>付箋: %1</translation>
    </message>
    <message>
        <source>Notice sent on %1</source>
        <translation>%1 文書発送</translation>
    </message>
    <message>
        <source>, came back on %1</source>
        <translation>、%1 返戻</translation>
    </message>
    <message>
        <source>, answered by a call on %1</source>
        <translation>、%1 電話で反応</translation>
    </message>
    <message>
        <source>Callback fixed: %1</source>
        <translation>再架電の約束: %1</translation>
    </message>
    <message>
        <source>[%1]</source>
        <comment>heading of a part</comment>
        <translation>【%1】</translation>
    </message>
    <message>
        <source>- %1</source>
        <comment>one line of a part</comment>
        <translation>・%1</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>滞納</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>連絡先と希望</translation>
    </message>
    <message>
        <source>Course of the talks</source>
        <translation>交渉経過</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>納付約束</translation>
    </message>
    <message>
        <source>Notices, holds, labels</source>
        <translation>文書・留保・付箋</translation>
    </message>
    <message>
        <source>Principal %1 yen (without late charge) in %2 instalments, the oldest due on %3</source>
        <translation>本税%1円（延滞金を除く）、%2期分、最も古い納期限は%3</translation>
    </message>
</context>
<context>
    <name>Instalments</name>
    <message>
        <source>One of the receivables named is not owed on this case. Name open ones.</source>
        <translation>指定した期別のなかに、この案件で未納でないものがあります。未納の期別を指定してください。</translation>
    </message>
    <message>
        <source>Nothing is past due on this case: there is nothing to pay by instalments.</source>
        <translation>この案件に納期限を過ぎた未納はありません。分納するものがありません。</translation>
    </message>
    <message>
        <source>The instalments can&apos;t begin before %1.</source>
        <translation>分納は%1より前に始められません。</translation>
    </message>
    <message>
        <source>Plan %1 of this case waits for its decision. Have it decided or take it back first.</source>
        <translation>この案件の分納計画%1が承認待ちです。先に決裁を受けるか、取り下げてください。</translation>
    </message>
    <message>
        <source>Plan %1 of this case is in force. Change it, or end it first.</source>
        <translation>この案件の分納計画%1が有効です。変更するか、先に終了してください。</translation>
    </message>
    <message>
        <source>The plan to be changed is not in force on this case.</source>
        <translation>変更する分納計画は、この案件で有効なものではありません。</translation>
    </message>
    <message>
        <source>There is no instalment plan %1.</source>
        <translation>分納計画%1はありません。</translation>
    </message>
    <message>
        <source>Plan %1 was decided on already: %2.</source>
        <translation>分納計画%1は決裁済みです: %2。</translation>
    </message>
    <message>
        <source>Why? Write it, in %1 characters at most.</source>
        <translation>理由を%1文字以内で入力してください。</translation>
    </message>
    <message>
        <source>instalments</source>
        <translation>分納へ切替</translation>
    </message>
    <message>
        <source>This campaign has no money: nothing is paid by instalments.</source>
        <translation>この業務は金銭を扱いません。分納はできません。</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters. Shorten it.</source>
        <translation>メモが%1文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The first part of plan %1 has passed. Have the plan prepared anew.</source>
        <translation>分納計画%1の初回の日が過ぎています。計画を作り直してください。</translation>
    </message>
    <message>
        <source>Plan %1 is over already.</source>
        <translation>分納計画%1はすでに終わっています。</translation>
    </message>
    <message>
        <source>Day of the pledge: %1 lies ahead or is no date. Give today or an earlier day.</source>
        <translation>誓約書の日: %1 は先の日か日付ではありません。今日以前の日を指定してください。</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Plan broken</source>
        <translation>分納不履行</translation>
    </message>
    <message>
        <source>Part late</source>
        <translation>納付遅れ</translation>
    </message>
    <message>
        <source>Pledge missing</source>
        <translation>誓約書未提出</translation>
    </message>
    <message>
        <source>Part due soon</source>
        <translation>まもなく納付日</translation>
    </message>
    <message>
        <source>Said to be paid, nothing came</source>
        <translation>納付の申出、入金なし</translation>
    </message>
    <message>
        <source>%1 of %2 parts paid</source>
        <translation>%2回中%1回納付</translation>
    </message>
    <message>
        <source>asked for, not here yet</source>
        <translation>依頼済み・未提出</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>未依頼</translation>
    </message>
    <message>
        <source>%1 parts from %2, prepared by %3</source>
        <translation>%2から%1回、作成 %3</translation>
    </message>
    <message>
        <source>said on %1</source>
        <translation>%1申出</translation>
    </message>
    <message>
        <source>%1, paid by %2</source>
        <comment>said on a day, place</comment>
        <translation>%1、%2で納付</translation>
    </message>
    <message>
        <source>This case does not exist (any more).</source>
        <translation>この案件はありません(取り消された可能性があります)。</translation>
    </message>
    <message>
        <source>Day of the pledge: %1 is before plan %2 was prepared. Give %3 or a later day.</source>
        <translation>誓約書の日: %1は分納計画%2の作成より前です。%3以降の日を指定してください。</translation>
    </message>
    <message>
        <source>Plan %1 has no pledge to come: %2.</source>
        <translation>分納計画%1には誓約書を記録できません: %2。</translation>
    </message>
    <message>
        <source>Receivable %1 has lapsed: nobody may be asked to pay it. Leave it out.</source>
        <translation>期別 %1 は時効が完成しているため請求できません。外してください。</translation>
    </message>
    <message>
        <source>Receivable %1 of plan %2 has lapsed. Have the plan prepared anew.</source>
        <translation>期別 %1（分納計画%2の対象）は時効が完成しています。計画を作り直してください。</translation>
    </message>
    <message>
        <source>Plan %1 asks for %2 yen, and %3 yen are still owed of what it names. Have the plan prepared anew.</source>
        <translation>分納計画%1の残りは%2円ですが、対象の未納は%3円です。計画を作り直してください。</translation>
    </message>
    <message>
        <source>Asks for more than is owed since a waiver</source>
        <translation>減免により計画額が過大</translation>
    </message>
    <message>
        <source>its parts ask for %1 yen, %2 yen are owed</source>
        <translation>残りの分納額 %1円、未納 %2円</translation>
    </message>
</context>
<context>
    <name>OfficeProfile</name>
    <message>
        <source>Office name: give 1 to %1 characters.</source>
        <translation>役所の名前: 1〜%1文字で入力してください。</translation>
    </message>
    <message>
        <source>Name in letters</source>
        <translation>文書での名称</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Answers at</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>%1: up to %2 characters fit a line.</source>
        <translation>%1: 1行に入るのは%2文字までです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no postcode. Write seven digits like 999-0222.</source>
        <translation>「%1」は郵便番号ではありません。999-0222 のように7桁で入力してください。</translation>
    </message>
    <message>
        <source> (extension %1)</source>
        <translation> (内線%1)</translation>
    </message>
    <message>
        <source>The seal&apos;s picture has %1 kB; up to %2 kB are taken. Scan it smaller.</source>
        <translation>公印の画像が%1 kBあります。%2 kBまでです。小さく読み取り直してください。</translation>
    </message>
    <message>
        <source>The seal&apos;s picture is no whole PNG file. Save it as PNG.</source>
        <translation>公印の画像がPNGファイルとして読めません。PNGで保存し直してください。</translation>
    </message>
    <message>
        <source>The seal&apos;s picture has %1 × %2 pixels; up to %3 a side are taken. Scan it smaller.</source>
        <translation>公印の画像が%1×%2画素あります。1辺%3画素までです。小さく読み取り直してください。</translation>
    </message>
</context>
</TS>
