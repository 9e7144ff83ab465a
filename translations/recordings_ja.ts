<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Recordings</name>
    <message>
        <source>heard</source>
        <translation>録音を聴いた</translation>
    </message>
    <message>
        <source>read from the record</source>
        <translation>記録を読んだ</translation>
    </message>
    <message>
        <source>criteria with a code of small letters of its own, a name and a weight from 1 to %1</source>
        <translation>英小文字の固有のコード、名称、1～%1の重みを持つ評価項目</translation>
    </message>
    <message>
        <source>one criterion at least</source>
        <translation>1つ以上の評価項目</translation>
    </message>
    <message>
        <source>%1 points for &quot;%2&quot;: 0 to %3 are given.</source>
        <translation>「%2」の点数 %1 は範囲外です。0～%3で付けてください。</translation>
    </message>
    <message>
        <source>No point of the sheet has been given.</source>
        <translation>点数が1つも入っていません。</translation>
    </message>
    <message>
        <source>The period needs a first day and a last one that is not before it.</source>
        <translation>期間の初日と、それより前でない末日を指定してください。</translation>
    </message>
    <message>
        <source>The period lies ahead. Nobody has called then yet.</source>
        <translation>期間がまだ来ていません。通話がありません。</translation>
    </message>
    <message>
        <source>%1 calls a person can&apos;t be drawn: 1 to %2.</source>
        <translation>1人%1件は抽出できません。1～%2件で指定してください。</translation>
    </message>
    <message>
        <source>The seed has %1 characters. Write %2 at most.</source>
        <translation>シードが%1文字あります。%2文字以内にしてください。</translation>
    </message>
    <message>
        <source>There is no call with record %1 here, or the record was corrected.</source>
        <translation>記録 %1 の通話はありません。訂正されている場合もあります。</translation>
    </message>
    <message>
        <source>This is your own call. Somebody else reviews it.</source>
        <translation>自分の通話は評価できません。他の人が評価します。</translation>
    </message>
    <message>
        <source>You have not heard the recording of this call. Hear it, or review by the record.</source>
        <translation>この通話の録音を聴いていません。聴いてから評価するか、「記録を読んだ」で評価してください。</translation>
    </message>
    <message>
        <source>You have reviewed this call already (review %1). Correct that one.</source>
        <translation>この通話は評価済みです（評価 %1）。その評価を訂正してください。</translation>
    </message>
    <message>
        <source>Review %1 is not your newest of this call.</source>
        <translation>評価 %1 は、この通話についての自分の最新の評価ではありません。</translation>
    </message>
    <message>
        <source>The remark has %1 characters. Write %2 at most.</source>
        <translation>所見が%1文字あります。%2文字以内にしてください。</translation>
    </message>
    <message>
        <source>The office&apos;s sheet has changed meanwhile. Open the call again.</source>
        <translation>評価表が変更されました。通話を開き直してください。</translation>
    </message>
    <message>
        <source>Nobody else was spoken with by telephone in this period.</source>
        <translation>この期間には、他の人が電話で話した記録がありません。</translation>
    </message>
    <message>
        <source>Sound that a call had left could not be told whose it is, or held nothing. It was wiped.</source>
        <translation>残っていた音声は、どの通話のものか分からないか、中身がなかったため消去しました。</translation>
    </message>
    <message>
        <source>A recording of another store waits at this seat: sign in there, and it is sealed.</source>
        <translation>別の保管先の録音がこの席に残っています。そちらにサインインすると封入されます。</translation>
    </message>
    <message>
        <source>About the recording of calls</source>
        <translation>通話の録音について</translation>
    </message>
    <message>
        <source>(name of the office)</source>
        <translation>（団体名）</translation>
    </message>
    <message>
        <source>Calls that this office makes and receives may be recorded. What follows says why and how.</source>
        <translation>当庁では、電話の発着信を録音することがあります。その目的と取扱いは次のとおりです。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>利用目的</translation>
    </message>
    <message>
        <source>How you are told</source>
        <translation>録音のお知らせ</translation>
    </message>
    <message>
        <source>At the beginning of the call: &quot;%1&quot;</source>
        <translation>通話の初めに次のとおりお伝えします。「%1」</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>A recording is kept for %1 days after the call and then erased. Where it is needed to clear up what was said, it is kept for up to %2 days.</source>
        <translation>録音は通話の日から%1日間保存し、その後消去します。お話の内容の確認に必要な場合は、最長%2日間保存します。</translation>
    </message>
    <message>
        <source>Who hears it</source>
        <translation>録音を聴く者</translation>
    </message>
    <message>
        <source>Staff of this office who hold the right to it, for the purposes above alone. Each hearing is written down with its reason. Recordings are stored encrypted and are not handed on, unless a law asks for it.</source>
        <translation>権限を与えられた職員等が、上記の目的に限って聴きます。聴いた日時と理由は記録します。録音は暗号化して保管し、法令に基づく場合を除き第三者に提供しません。</translation>
    </message>
    <message>
        <source>as many days as keep_days at least</source>
        <translation>keep_days 以上の日数</translation>
    </message>
    <message>
        <source>The recording can&apos;t be opened: it was changed, is not whole, or was sealed for another store. Look at the store with saikoku-cli check.</source>
        <translation>録音を開けません。改変されたか、欠けているか、別の保管先のものです。saikoku-cli check で確認してください。</translation>
    </message>
    <message>
        <source>The store&apos;s key for recordings is missing or damaged. What was recorded waits.</source>
        <translation>録音の鍵がないか壊れています。録音はそのまま待たせています。</translation>
    </message>
    <message>
        <source>with sound</source>
        <translation>音声あり</translation>
    </message>
    <message>
        <source>kept longer</source>
        <translation>長期保存</translation>
    </message>
    <message>
        <source>go within a week</source>
        <translation>1週間以内に消去</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>%1 Write it, in %2 characters at most.</source>
        <translation>%1 %2文字以内で入力してください。</translation>
    </message>
    <message>
        <source>There is no recording %1 here.</source>
        <translation>録音 %1 はありません。</translation>
    </message>
    <message>
        <source>The sound of this call is gone by the rule since %1.</source>
        <translation>この通話の音声は、規則により%1に消去しました。</translation>
    </message>
    <message>
        <source>The days of this recording have run on %1. It is no longer heard.</source>
        <translation>この録音の保存期間は%1で終わりました。聴くことはできません。</translation>
    </message>
    <message>
        <source>This person is protected and masked. Open the case and show address and numbers first, if you may.</source>
        <translation>支援措置対象者のため伏せています。権限があれば、先に案件を開いて住所・電話番号を表示してください。</translation>
    </message>
    <message>
        <source>The store gives you no key to its recordings. Have your right to hear them looked at.</source>
        <translation>録音の鍵を受け取れませんでした。録音を聴く権限を確認してもらってください。</translation>
    </message>
    <message>
        <source>Calls are to be recorded, but the store has no key for it yet: somebody who may hear recordings opens the page of recordings once. This call is not recorded.</source>
        <translation>録音することになっていますが、録音の鍵がまだありません。録音を聴く権限のある人が「管理 → 録音」を一度開いてください。この通話は録音されません。</translation>
    </message>
    <message>
        <source>The period ends (%1) before it begins (%2).</source>
        <translation>期間の末日（%1）が初日（%2）より前です。</translation>
    </message>
    <message>
        <source>Why is it heard?</source>
        <translation>聴く理由は何ですか。</translation>
    </message>
    <message>
        <source>Why is it kept longer?</source>
        <translation>長期保存にする理由は何ですか。</translation>
    </message>
    <message>
        <source>Why is it no longer kept longer?</source>
        <translation>長期保存をやめる理由は何ですか。</translation>
    </message>
    <message>
        <source>This is no sound that can be read: %1.</source>
        <translation>音声として読めません：%1。</translation>
    </message>
    <message>
        <source>its rate changes from %1 to %2 Hz</source>
        <translation>サンプリング周波数が %1 Hz から %2 Hz に変わっています</translation>
    </message>
    <message>
        <source>The telephone recorded no sound.</source>
        <translation>電話は音声を録音していませんでした。</translation>
    </message>
    <message>
        <source>The sound can&apos;t be packed: %1.</source>
        <translation>音声を圧縮できません：%1。</translation>
    </message>
</context>
</TS>
