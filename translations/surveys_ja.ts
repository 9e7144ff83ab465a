<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Survey</name>
    <message>
        <source>One of these</source>
        <translation>一つ選択</translation>
    </message>
    <message>
        <source>Several of these</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>自由記述</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot;: &quot;%2&quot; is no answer. Expected: %3.</source>
        <translation>質問「%1」: 「%2」は回答として受け付けられません。次のように入力してください: %3</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1から%2までの整数</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot; must be answered.</source>
        <translation>質問「%1」は必須です。</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>回答を一つだけ</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot;: up to %2 characters.</source>
        <translation>質問「%1」: %2文字までです。</translation>
    </message>
    <message>
        <source>The survey asks no question &quot;%1&quot;.</source>
        <translation>このアンケートに質問「%1」はありません。</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot; is not asked after these answers, or one before it is missing.</source>
        <translation>質問「%1」は、これまでの回答では尋ねない質問か、前の質問が未回答です。</translation>
    </message>
    <message>
        <source>The survey has no title. Give it one.</source>
        <translation>アンケートの題名がありません。題名を入力してください。</translation>
    </message>
    <message>
        <source>The survey asks nothing. Add a question.</source>
        <translation>質問がありません。質問を追加してください。</translation>
    </message>
    <message>
        <source>Question %1 has no words. Write what is asked.</source>
        <translation>質問%1の文がありません。尋ねる内容を入力してください。</translation>
    </message>
    <message>
        <source>Question %1 offers a choice of nothing. Add options.</source>
        <translation>質問%1に選択肢がありません。選択肢を追加してください。</translation>
    </message>
    <message>
        <source>Question %1 takes no options. Take them out, or make it one with a choice.</source>
        <translation>質問%1は選択肢を使わない種類です。選択肢を外すか、選択式に変えてください。</translation>
    </message>
    <message>
        <source>Question %1 has more options than the keys 1 to 9.</source>
        <translation>質問%1の選択肢が多すぎます。キー1〜9で選べる九つまでにしてください。</translation>
    </message>
    <message>
        <source>Question %1: the least number is above the greatest.</source>
        <translation>質問%1: 最小値が最大値を上回っています。</translation>
    </message>
    <message>
        <source>Question %1, option %2 has no words.</source>
        <translation>質問%1の選択肢%2に文がありません。</translation>
    </message>
    <message>
        <source>Question %1 takes several answers: only the whole question can jump, not an option.</source>
        <translation>質問%1は複数選択です。選択肢ごとの移動先は付けられません。質問の移動先にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code: letters, digits, - and _, not &quot;end&quot;.</source>
        <translation>「%1」はコードに使えません。半角の英数字・-・_ で入力してください（end は使えません）。</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; stands twice.</source>
        <translation>コード「%1」が重複しています。</translation>
    </message>
    <message>
        <source>The jump leads to &quot;%1&quot;, which no question is called.</source>
        <translation>移動先「%1」という質問はありません。</translation>
    </message>
    <message>
        <source>Quota %1 wants nobody. Give 1 or more.</source>
        <translation>予定数%1が0以下です。1以上にしてください。</translation>
    </message>
    <message>
        <source>Quota %1 is of an answer that nobody can give: &quot;%2&quot; to &quot;%3&quot;.</source>
        <translation>予定数%1の回答「%2」は、質問「%3」の選択肢にありません。</translation>
    </message>
    <message>
        <source>No answers lead to question %1 (&quot;%2&quot;). Change the jumps before it.</source>
        <translation>質問%1（%2）には、どう答えてもたどり着きません。前の質問の移動先を直してください。</translation>
    </message>
    <message>
        <source>Question %1 (&quot;%2&quot;) comes back to itself: a jump leads round in a circle.</source>
        <translation>質問%1（%2）に戻ってきます。移動先が循環しています。</translation>
    </message>
    <message>
        <source>Faults in all: %1.</source>
        <translation>誤りは全部で%1件です。</translation>
    </message>
    <message>
        <source>%1 is no survey: expected a JSON object (byte %2).</source>
        <translation>%1 はアンケートのファイルではありません。JSONのオブジェクトが必要です（%2バイト目）。</translation>
    </message>
    <message>
        <source>There is no such campaign (any more).</source>
        <translation>この業務はありません（なくなりました）。</translation>
    </message>
    <message>
        <source>The campaign &quot;%1&quot; is about money and asks no survey. Choose another campaign.</source>
        <translation>業務「%1」は債権の業務のため、アンケートは行いません。別の業務を選んでください。</translation>
    </message>
    <message>
        <source>Option %1: %2</source>
        <translation>選択肢%1: %2</translation>
    </message>
</context>
</TS>
