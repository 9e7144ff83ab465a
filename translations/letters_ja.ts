<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Letters</name>
    <message>
        <source>given by the protected person</source>
        <translation>支援措置対象者の申出</translation>
    </message>
    <message>
        <source>heir</source>
        <translation>相続人</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>代理人・納税管理人</translation>
    </message>
    <message>
        <source>mailing address</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>A line has %1 characters at most: &quot;%2…&quot; is longer. Shorten it.</source>
        <translation>1行は%1文字までです:「%2…」は長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>Write the address to which letters are to go.</source>
        <translation>文書の送付先の住所を入力してください。</translation>
    </message>
    <message>
        <source>How does the office know the address? Write its source, e.g. a form and its date.</source>
        <translation>住所の出どころ（届出書とその日付など）を入力してください。</translation>
    </message>
    <message>
        <source>Write the name of the %1.</source>
        <translation>%1の氏名を入力してください。</translation>
    </message>
    <message>
        <source>The address ends before it begins. Correct the days.</source>
        <translation>送付先の終わりの日が始まりの日より前です。直してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no postcode. Write seven digits like 999-0222.</source>
        <translation>「%1」は郵便番号ではありません。999-0222のように7桁で入力してください。</translation>
    </message>
    <message>
        <source>The person is not protected: enter the address as &quot;%1&quot;.</source>
        <translation>支援措置の対象者ではありません。「%1」として登録してください。</translation>
    </message>
    <message>
        <source>Address %1 is none of this case, or was taken back already.</source>
        <translation>送付先%1はこの案件のものでないか、すでに取り消されています。</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>支援措置</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>停止・猶予等</translation>
    </message>
    <message>
        <source>officers only</source>
        <translation>徴税吏員のみ</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>promised, not yet due</source>
        <translation>納付約束中</translation>
    </message>
    <message>
        <source>may pay by themselves yet</source>
        <translation>自主納付待ち</translation>
    </message>
    <message>
        <source>says to have paid</source>
        <translation>納付の申出あり</translation>
    </message>
    <message>
        <source>no demand letter yet</source>
        <translation>督促状未発送</translation>
    </message>
    <message>
        <source>got it lately</source>
        <translation>送付から間がない</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>住所・郵便番号なし</translation>
    </message>
    <message>
        <source>last letter came back</source>
        <translation>前回返戻</translation>
    </message>
    <message>
        <source>all time-barred</source>
        <translation>すべて時効完成</translation>
    </message>
    <message>
        <source>paid meanwhile</source>
        <translation>完納</translation>
    </message>
    <message>
        <source>no promise to write of</source>
        <translation>該当する約束なし</translation>
    </message>
    <message>
        <source>represented, address missing</source>
        <translation>代理人の住所なし</translation>
    </message>
    <message>
        <source>nothing past due</source>
        <translation>納期限未到来</translation>
    </message>
    <message>
        <source>same person&apos;s case gets none</source>
        <translation>名寄せ先に送らない</translation>
    </message>
    <message>
        <source>cannot be drawn</source>
        <translation>印字できない</translation>
    </message>
    <message>
        <source>A case of the selection is no longer on file. Select anew.</source>
        <translation>対象の案件が登録されていません。選び直してください。</translation>
    </message>
    <message>
        <source>Case %1: the person is protected and gave no address for letters. Enter it first.</source>
        <translation>宛名番号%1: 支援措置の対象者で、文書の送付先の申出がありません。先に登録してください。</translation>
    </message>
    <message>
        <source>field check</source>
        <translation>実態調査</translation>
    </message>
    <message>
        <source>address found</source>
        <translation>住所判明</translation>
    </message>
    <message>
        <source>address not found</source>
        <translation>住所不明</translation>
    </message>
    <message>
        <source>service by publication</source>
        <translation>公示送達</translation>
    </message>
    <message>
        <source>served</source>
        <translation>送達済み</translation>
    </message>
    <message>
        <source>No letter has the number &quot;%1&quot;. Read it once more, the last digit checks the others.</source>
        <translation>文書番号「%1」はありません。もう一度確かめてください（最後の数字が検査数字です）。</translation>
    </message>
    <message>
        <source>This letter is no longer on file.</source>
        <translation>この文書は登録されていません。</translation>
    </message>
    <message>
        <source>The note has %1 characters. Write %2 at most.</source>
        <translation>メモが%1文字あります。%2文字までにしてください。</translation>
    </message>
    <message>
        <source>This letter came back on %1 already.</source>
        <translation>この文書は%1にすでに返戻になっています。</translation>
    </message>
    <message>
        <source>The letter left on %1. Give a day from then on to today.</source>
        <translation>この文書の発送は%1です。その日から今日までの日にしてください。</translation>
    </message>
    <message>
        <source>This letter did not come back: there is nothing to look into.</source>
        <translation>この文書は返戻になっていません。調査するものがありません。</translation>
    </message>
    <message>
        <source>Write how the address was found. Enter the address itself on the case.</source>
        <translation>住所がどのように判明したかを入力してください。住所そのものは案件の送付先に登録します。</translation>
    </message>
    <message>
        <source>This letter was not posted on the notice board.</source>
        <translation>この文書は公示送達の掲示をしていません。</translation>
    </message>
    <message>
        <source>It counts as served on %1, not yet today.</source>
        <translation>送達の効力が生じるのは%1です。今日はまだです。</translation>
    </message>
    <message>
        <source>A protected person&apos;s name may not hang on the notice board.</source>
        <translation>支援措置の対象者の氏名は掲示できません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2付け %1</translation>
    </message>
    <message>
        <source>The letters are dated %1, which has passed. Give today or a later day.</source>
        <translation>文書の日付%1は過ぎています。今日以後の日にしてください。</translation>
    </message>
    <message>
        <source>The deadline %1 is before the date of the letters. Give a later day.</source>
        <translation>納付期限%1が文書の日付より前です。もっと後の日にしてください。</translation>
    </message>
    <message>
        <source>Payment slips usable until %1 could not be paid any more. Give a later day.</source>
        <translation>使用期限%1の納付書では納められません。もっと後の日にしてください。</translation>
    </message>
    <message>
        <source>There is no envelope &quot;%1&quot; (postage.json).</source>
        <translation>封筒「%1」はありません（postage.json）。</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is not for this campaign.</source>
        <translation>書式「%1」はこの業務のものではありません。</translation>
    </message>
    <message>
        <source>Say in one way who is to get letters: a condition, a call list or cases.</source>
        <translation>対象は、条件・催告リスト・案件のどれか一つで指定してください。</translation>
    </message>
    <message>
        <source>Say who is to get letters: a condition, a call list or cases.</source>
        <translation>対象を、条件・催告リスト・案件で指定してください。</translation>
    </message>
    <message>
        <source>Cases named: %1</source>
        <translation>指定した案件: %1件</translation>
    </message>
    <message>
        <source>Call list &quot;%1&quot;</source>
        <translation>催告リスト「%1」</translation>
    </message>
    <message>
        <source>Payment slips asked for</source>
        <translation>納付書の再発行の依頼</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>one letter a household</source>
        <translation>世帯に1通</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>宛名番号%1: %2</translation>
    </message>
    <message>
        <source>An import was taken back meanwhile and cases of the selection are no longer on file. Select anew; nothing was stored.</source>
        <translation>この間に取込みが取り消され、対象の一部が登録されていません。選び直してください。何も保存していません。</translation>
    </message>
    <message>
        <source>Another seat printed this letter for cases of the selection meanwhile. Cases: %1. Select anew; nothing was stored.</source>
        <translation>この間に別の席が同じ文書を作成しました。対象と重なる案件: %1。選び直してください。何も保存していません。</translation>
    </message>
    <message>
        <source>A batch holds %1 letters at most. Narrow the selection.</source>
        <translation>1回の発送は%1通までです。対象を絞ってください。</translation>
    </message>
    <message>
        <source>No letter could be made. Nothing was stored.</source>
        <translation>作成できた文書がありません。何も保存していません。</translation>
    </message>
    <message>
        <source>There is no batch %1.</source>
        <translation>発送番号%1はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a batch. Write it as on the check sheet, e.g. B000012.</source>
        <translation>「%1」は発送番号ではありません。点検票のとおり B000012 のように入力してください。</translation>
    </message>
    <message>
        <source>The file of batch %1 is no longer kept. Its letters and what came of them are.</source>
        <translation>発送番号%1のファイルは保存期間を過ぎて削除されています。文書の記録とその後は残っています。</translation>
    </message>
    <message>
        <source>The file of this batch is damaged in the store. Restore a backup, or make the letters anew.</source>
        <translation>この発送のファイルが壊れています。バックアップから復元するか、文書を作り直してください。</translation>
    </message>
    <message>
        <source>Who made batch %1 can&apos;t check it too. Let a second person look at it.</source>
        <translation>発送番号%1の作成者は点検できません。別の職員が点検してください。</translation>
    </message>
    <message>
        <source>Batch %1 was checked already, by %2.</source>
        <translation>発送番号%1は%2がすでに点検しています。</translation>
    </message>
    <message>
        <source>The template could not be packed into one file.</source>
        <translation>書式を1つのファイルにまとめられませんでした。</translation>
    </message>
    <message>
        <source>The file holds no template that could be taken: %1</source>
        <translation>このファイルから書式を取り込めません: %1</translation>
    </message>
    <message>
        <source>it is empty. Export a template to see one.</source>
        <translation>中が空です。書式を書き出すと見本になります。</translation>
    </message>
    <message>
        <source>it is damaged.</source>
        <translation>壊れています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in it. It must hold one folder, named as the template (as &quot;final-notice&quot;), and in it its files alone.</source>
        <translation>「%1」が入っています。書式の名前(「final-notice」など)のフォルダ1つと、その中のファイルだけにしてください。</translation>
    </message>
    <message>
        <source>two folders stand in it, &quot;%1&quot; and &quot;%2&quot;. Pack one template alone.</source>
        <translation>フォルダ「%1」と「%2」が入っています。書式を1つだけにしてください。</translation>
    </message>
    <message>
        <source>it is locked by a password. Pack it without one.</source>
        <translation>パスワードがかかっています。パスワードなしで圧縮してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in it.</source>
        <translation>「%1」が2つ入っています。</translation>
    </message>
    <message>
        <source>it holds more than %1 files.</source>
        <translation>ファイルが %1 個を超えています。</translation>
    </message>
    <message>
        <source>its files would be larger than %1 bytes when unpacked.</source>
        <translation>展開すると %1 バイトを超えます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in it is damaged.</source>
        <translation>中の「%1」が壊れています。</translation>
    </message>
    <message>
        <source>it has %1 bytes. Up to %2 are taken.</source>
        <translation>%1 バイトあります。%2 バイトまでです。</translation>
    </message>
    <message>
        <source>it is no zip file, or damaged. Take one that &quot;templates export&quot; or the editor wrote.</source>
        <translation>zip ファイルではないか、壊れています。&quot;templates export&quot; か編集画面で書き出したファイルを使ってください。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;. &quot;templates&quot; names them.</source>
        <translation>書式「%1」はありません。&quot;templates&quot; で一覧できます。</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is officers&apos; alone: only somebody who may set holds changes it. Ask an officer.</source>
        <translation>書式「%1」は徴税吏員だけのものです。変更できるのは停止・保留を設定できる人だけです。徴税吏員に依頼してください。</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;: %2</source>
        <translation>書式「%1」: %2</translation>
    </message>
    <message>
        <source>Meanwhile %1 stored version %2 of the template &quot;%3&quot;. Open it and put your changes into it: nothing was stored of yours.</source>
        <translation>この間に %1 さんが書式「%3」の版 %2 を保存しました。その版を開いて変更を加えてください。こちらの変更は何も保存していません。</translation>
    </message>
    <message>
        <source>There is no such version of a template. &quot;templates versions NAME&quot; lists them.</source>
        <translation>その版はありません。&quot;templates versions 名前&quot; で一覧できます。</translation>
    </message>
    <message>
        <source>The program&apos;s own version of &quot;%1&quot; needs no approval: use it again instead.</source>
        <translation>「%1」のプログラム付属の版に承認は要りません。「もとの版を使う」で戻してください。</translation>
    </message>
    <message>
        <source>You made version %1 of &quot;%2&quot; yourself: another person who may approve templates has to look at it.</source>
        <translation>「%2」の版 %1 はご自身が作りました。書式を承認できる別の人が確認してください。</translation>
    </message>
    <message>
        <source>The program brings no template &quot;%1&quot;.</source>
        <translation>プログラムに付属の書式「%1」はありません。</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot; was never approved. Approve it instead.</source>
        <translation>「%2」の版 %1 は承認されたことがありません。先に承認してください。</translation>
    </message>
    <message>
        <source>Nobody has approved the template &quot;%1&quot; yet: no letters can be made of it.</source>
        <translation>書式「%1」はまだ承認されていないため、文書を作れません。</translation>
    </message>
    <message>
        <source>The letter came back on %1: it hung on the notice board on a day from then on to today. Correct the day.</source>
        <translation>この文書の返戻は%1です。掲示の日は、その日から今日までの日です。日付を直してください。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; can&apos;t be given for letters. Those that can: %2.</source>
        <translation>項目「%1」は文書に指定できません。指定できる項目: %2。</translation>
    </message>
    <message>
        <source>Field &quot;%1&quot;: %2</source>
        <translation>項目「%1」: %2</translation>
    </message>
    <message>
        <source>A payment slip of the selection was sent or called off by another seat meanwhile. Select anew; nothing was stored.</source>
        <translation>選んだ納付書のうち、その間に別の端末で発送または取り下げられたものがあります。選び直してください。何も保存していません。</translation>
    </message>
    <message>
        <source>Write why it is taken back: the log and the record keep it.</source>
        <translation>取消の理由を入力してください。記録に残ります。</translation>
    </message>
    <message>
        <source>This letter did not come back: there is nothing to take back.</source>
        <translation>この文書は返戻になっていません。取り消すものがありません。</translation>
    </message>
    <message>
        <source>Service by the notice board is a tax officer&apos;s step. Hand the case over to one (Ctrl+M on the case).</source>
        <translation>公示送達は徴税吏員が行います。案件を開いてCtrl+Mで引き継いでください。</translation>
    </message>
    <message>
        <source>This campaign has no such letter (any more).</source>
        <translation>この業務にその文書はありません（取消済みの場合もあります）。</translation>
    </message>
    <message>
        <source>%1 %2 is too far ahead: %3 at the latest. Correct the day, or have the office change rules/letters.json.</source>
        <translation>%1 %2は先すぎます。%3までの日にしてください。日付を直すか、rules/letters.json のきまりを変えてください。</translation>
    </message>
    <message>
        <source>The date of the letters</source>
        <translation>文書の日付</translation>
    </message>
    <message>
        <source>The deadline</source>
        <translation>納付期限</translation>
    </message>
    <message>
        <source>The day until which slips are usable</source>
        <translation>納付書の使用期限</translation>
    </message>
    <message>
        <source>with the enclosure</source>
        <translation>案内を同封</translation>
    </message>
    <message>
        <source>There is no batch %1 in this campaign.</source>
        <translation>この業務に発送番号%1はありません。</translation>
    </message>
    <message>
        <source>The reason has %1 characters. Write %2 at most.</source>
        <translation>理由が%1文字あります。%2文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Batch %1 was taken back already.</source>
        <translation>発送番号%1 はすでに取消済みです。</translation>
    </message>
    <message>
        <source>Letters of batch %1 came back or were answered, so they did leave. Cases: %2. Take back a return that was recorded by mistake first.</source>
        <translation>発送番号%1 には返戻または返電のあった文書があり、発送済みです（%2件）。返戻の登録が誤りのときは、先に返戻を取り消してください。</translation>
    </message>
    <message>
        <source>Cases of the selection promised, paid, were put on a hold or became protected meanwhile. Cases: %1. Select anew; nothing was stored.</source>
        <translation>選んだ案件のうち%1件で、作成中に納付約束・納付・保留・支援措置の登録がありました。選び直してください。何も保存していません。</translation>
    </message>
    <message>
        <source>Specimens are only looked at: no batch is made of them.</source>
        <translation>見本は確認用です。発送はできません。</translation>
    </message>
    <message>
        <source>The payment slips would be specimens: the office&apos;s company code is not set. Set &quot;company&quot; of rules/payment_slip.json first (saikoku-cli rules set), or make the letters as specimens, which count as sent nowhere.</source>
        <translation>納付書が見本になります。収納の企業コードが未設定のためです。rules/payment_slip.json の company を設定する (saikoku-cli rules set) か、発送の記録を残さない見本として作ってください。</translation>
    </message>
    <message>
        <source>Batch %1 was taken back: there is nothing to check.</source>
        <translation>発送番号%1 は取消済みです。点検するものがありません。</translation>
    </message>
</context>
</TS>
