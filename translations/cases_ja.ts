<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Cases</name>
    <message>
        <source>Companies and unknown</source>
        <translation>法人・不明</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>%1歳未満</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1歳以上</translation>
    </message>
    <message>
        <source>Age %1 to %2</source>
        <translation>%1〜%2歳</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>滞納額</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation>最古納期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Tax items</source>
        <translation>税目</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Phone known</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>支援措置</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最終接触</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>前回結果</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Promised yen</source>
        <translation>約束額</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Can&apos;t sort by &quot;%1&quot;. Write FIELD or FIELD:desc with one of: %2.</source>
        <translation>「%1」では並べ替えできません。「項目」または「項目:desc」の形で、次の項目から指定してください: %2</translation>
    </message>
    <message>
        <source>Condition, position %1: it ends here, expected %2.</source>
        <translation>条件の%1文字目: 条件がここで終わっています。続けて書くもの: %2</translation>
    </message>
    <message>
        <source>Condition, position %1: found %2, expected %3.</source>
        <translation>条件の%1文字目: 「%2」は使えません。ここに書けるもの: %3</translation>
    </message>
    <message>
        <source>Condition, position %1: the quoted text has no end. Add a &apos;.</source>
        <translation>条件の%1文字目: 引用符が閉じていません。&apos; を付けてください。</translation>
    </message>
    <message>
        <source>and, or, or the end</source>
        <translation>and、or（または条件の終わり）</translation>
    </message>
    <message>
        <source>fewer nested parentheses</source>
        <translation>かっこの入れ子がより浅い条件</translation>
    </message>
    <message>
        <source>a field (%1)</source>
        <translation>項目名 (%1)</translation>
    </message>
    <message>
        <source>a comma or )</source>
        <translation>カンマまたは )</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a date like 2026-11-20</source>
        <translation>2026-11-20 の形の日付</translation>
    </message>
    <message>
        <source>Condition, position %1: the day %2 does not exist.</source>
        <translation>条件の%1文字目: %2 という日はありません。</translation>
    </message>
    <message>
        <source>text in single quotes</source>
        <translation>&apos; で囲んだ文字列</translation>
    </message>
    <message>
        <source>This case does not exist (any more).</source>
        <translation>この案件はありません(取り消された可能性があります)。</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>非表示（保護）</translation>
    </message>
    <message>
        <source>months and days like 04-01 in rising order</source>
        <translation>04-01のような月日を早い順に</translation>
    </message>
    <message>
        <source>ages from %1 to %2 in rising order</source>
        <translation>%1から%2までの年齢を小さい順に</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between short names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>known</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In charge (login)</source>
        <translation>担当者(ログイン名)</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>保護対象</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>催告リスト</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>付箋</translation>
    </message>
    <message>
        <source>Phone usable</source>
        <translation>使える電話</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>返電</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>waits for an officer</source>
        <translation>引受待ち</translation>
    </message>
    <message>
        <source>Number research</source>
        <translation>電話番号調査</translation>
    </message>
    <message>
        <source> Did you mean %1?</source>
        <translation>「%1」ではありませんか。</translation>
    </message>
    <message>
        <source>Condition, position %1: no condition is saved under the name %2.</source>
        <translation>条件の%1文字目: 「%2」という名前の保存条件はありません。</translation>
    </message>
    <message>
        <source>Condition, position %1: the saved condition %2 names itself.</source>
        <translation>条件の%1文字目: 保存条件「%2」が自分自身を参照しています。</translation>
    </message>
    <message>
        <source>Condition, position %1: the saved condition %2 can&apos;t be read: %3</source>
        <translation>条件の%1文字目: 保存条件「%2」を読めません: %3</translation>
    </message>
    <message>
        <source>a span like 30d, 2w, 6m, -30d</source>
        <translation>30日、2週間、6か月のような期間（30d、2w、6m、-30d）</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>次のどれか一つ: %1</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>滞納日数</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>調定年度</translation>
    </message>
    <message>
        <source>Oldest fiscal year</source>
        <translation>最古調定年度</translation>
    </message>
    <message>
        <source>Of the current year</source>
        <translation>現年分</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>滞納繰越分</translation>
    </message>
    <message>
        <source>Without a demand letter</source>
        <translation>督促未発送</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>時効</translation>
    </message>
    <message>
        <source>Claims lapsed</source>
        <translation>時効経過</translation>
    </message>
    <message>
        <source>Late charge</source>
        <translation>延滞金</translation>
    </message>
    <message>
        <source>Kinds of telephone</source>
        <translation>電話種別</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>世帯番号</translation>
    </message>
    <message>
        <source>In arrears in the household</source>
        <translation>世帯滞納者数</translation>
    </message>
    <message>
        <source>Last letter</source>
        <translation>最終発送</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>発送回数</translation>
    </message>
    <message>
        <source>Kinds of letters</source>
        <translation>発送種別</translation>
    </message>
    <message>
        <source>Letters returned</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>Promises made</source>
        <translation>約束回数</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>約束履行回数</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>約束不履行回数</translation>
    </message>
    <message>
        <source>Last spoken with</source>
        <translation>本人接触</translation>
    </message>
    <message>
        <source>Calls in the round</source>
        <translation>架電回数</translation>
    </message>
    <message>
        <source>Calls on weekdays</source>
        <translation>平日架電回数</translation>
    </message>
    <message>
        <source>Calls on Saturdays</source>
        <translation>土曜架電回数</translation>
    </message>
    <message>
        <source>Calls on Sundays and holidays</source>
        <translation>日祝架電回数</translation>
    </message>
    <message>
        <source>Calls in the morning</source>
        <translation>午前架電回数</translation>
    </message>
    <message>
        <source>Calls at noon</source>
        <translation>昼架電回数</translation>
    </message>
    <message>
        <source>Calls in the afternoon</source>
        <translation>午後架電回数</translation>
    </message>
    <message>
        <source>Calls in the evening</source>
        <translation>夜間架電回数</translation>
    </message>
    <message>
        <source>Tried at</source>
        <translation>架電済時間帯</translation>
    </message>
    <message>
        <source>three times like 12:00 in rising order</source>
        <translation>12:00のような時刻を三つ、早い順に</translation>
    </message>
    <message>
        <source>No column is headed %1. There are: %2.</source>
        <translation>見出し「%1」の列がありません。ある列: %2</translation>
    </message>
    <message>
        <source>A condition is saved under a name of at most %1 characters, without @ before it and without quotes.</source>
        <translation>保存条件の名前は%1文字以内で、先頭に@を付けず、引用符やかぎかっこを使わずに付けてください。</translation>
    </message>
    <message>
        <source>There is no condition to save under %1.</source>
        <translation>「%1」として保存する条件がありません。</translation>
    </message>
    <message>
        <source>No condition is saved under the name %1.</source>
        <translation>「%1」という名前の保存条件はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code of a campaign: begin with a small letter; then small letters, digits and _.</source>
        <translation>「%1」は業務コードに使えません。半角英小文字で始め、英小文字・数字・_ で入力してください。</translation>
    </message>
    <message>
        <source>The campaign needs a name.</source>
        <translation>業務の名前を入力してください。</translation>
    </message>
    <message>
        <source>There is a campaign &quot;%1&quot; already: %2. Choose another code.</source>
        <translation>業務コード「%1」は「%2」で使われています。別のコードにしてください。</translation>
    </message>
    <message>
        <source>There is no campaign &quot;%1&quot;. One of: %2.</source>
        <translation>業務「%1」はありません。次のいずれかを指定してください: %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Relay service</source>
        <translation>リレーサービス</translation>
    </message>
    <message>
        <source>Wished channel</source>
        <translation>希望連絡方法</translation>
    </message>
    <message>
        <source>There is no such campaign.</source>
        <translation>その業務はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; counts as &quot;%2&quot; in the records there are: take another code for what counts as &quot;%3&quot;.</source>
        <translation>「%1」は既にある記録では「%2」として数えています。「%3」として数えるものには別の略号を使ってください。</translation>
    </message>
    <message>
        <source>A survey needs the result &quot;answered&quot;, which is final and counts as reached: what is answered to its end comes to it. It may have another name.</source>
        <translation>アンケートには、最後まで答えた結果 answered（完了・本人応答）が必要です。名前は変えられます。</translation>
    </message>
    <message>
        <source>Say whose decision it is (a decree, a date).</source>
        <translation>だれの決定か（決裁、日付）を書いてください。</translation>
    </message>
    <message>
        <source>A campaign about money has the results of a call and the reasons for not paying: none of its own.</source>
        <translation>お金の業務の結果と理由は、通話の結果と未納の理由だけです。</translation>
    </message>
    <message>
        <source>Somebody changed these results meanwhile. Look at them again, then change them.</source>
        <translation>その間にほかの人が結果を変更しました。見直してから変更してください。</translation>
    </message>
    <message>
        <source>nothing to ask first</source>
        <translation>確認事項なし</translation>
    </message>
    <message>
        <source>money came in: is it paid already?</source>
        <translation>最近の入金あり: 納付済みか確認</translation>
    </message>
    <message>
        <source>said to be paid: has it come?</source>
        <translation>納付済みの申出あり: 入金を確認</translation>
    </message>
    <message>
        <source>up to %1 rows, each with a code and name of its own, a channel, days_from, yen_from, broken_from and every_days</source>
        <translation>%1行までの、それぞれ固有のcodeとname、channel、days_from、yen_from、broken_from、every_days</translation>
    </message>
    <message>
        <source>days from one step to the next, each from 1 to %1</source>
        <translation>次の一手までの日数（それぞれ1～%1）</translation>
    </message>
    <message>
        <source>Accrued late charge</source>
        <translation>確定延滞金</translation>
    </message>
    <message>
        <source>Demand fee</source>
        <translation>督促手数料</translation>
    </message>
    <message>
        <source>Namesake</source>
        <translation>同姓同名同生年月日</translation>
    </message>
    <message>
        <source>Follow-ups open</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>What is owed is told for today, %1, or a later day.</source>
        <translation>納付額を出せるのは本日（%1）以後の日です。</translation>
    </message>
    <message>
        <source>after identity: their own alone</source>
        <translation>本人確認後、本人の分のみ</translation>
    </message>
    <message>
        <source>no word of tax: please call back</source>
        <translation>税の話はしない（折返しの依頼のみ）</translation>
    </message>
    <message>
        <source>minor: the legal representative</source>
        <translation>未成年: 法定代理人へ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Next try due</source>
        <translation>催告予定日</translation>
    </message>
    <message>
        <source>The examples of stages are missing in this build.</source>
        <translation>このビルドには段階の例が含まれていません。</translation>
    </message>
    <message>
        <source>Somebody changed the stages meanwhile. Look at them again, then change them.</source>
        <translation>ほかの方が段階を変更しました。確かめてから変更し直してください。</translation>
    </message>
    <message>
        <source>May be invoked</source>
        <translation>未援用額</translation>
    </message>
    <message>
        <source>Stage&apos;s channel</source>
        <translation>段階の手段</translation>
    </message>
    <message>
        <source>this case too, as far as the person consented</source>
        <translation>本人の同意の範囲で、この案件についても説明可</translation>
    </message>
</context>
</TS>
