<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Queue</name>
    <message>
        <source>A list needs a name of 1 to %1 characters on one line.</source>
        <translation>リストの名前は1行、1文字から%1文字までで付けてください。</translation>
    </message>
    <message>
        <source>The last day %1 lies before the first day %2.</source>
        <translation>最終日の%1が初日の%2より前です。</translation>
    </message>
    <message>
        <source>There is no call list &quot;%1&quot;. &quot;lists&quot; shows which there are.</source>
        <translation>催告リスト「%1」はありません。どんなリストがあるかはlistsで確かめられます。</translation>
    </message>
    <message>
        <source>There is a call list &quot;%1&quot; already. Give another name.</source>
        <translation>催告リスト「%1」はすでにあります。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Nobody in arrears fits the condition: the list would be empty. Change the condition.</source>
        <translation>条件に合う滞納者がいないため、リストが空になります。条件を見直してください。</translation>
    </message>
    <message>
        <source>The call list &quot;%1&quot; was closed on %2.</source>
        <translation>催告リスト「%1」は%2に締め切られています。</translation>
    </message>
    <message>
        <source>A plan is a day and a number of calls from 0 to %1.</source>
        <translation>予定は、日付と0件から%1件までの架電件数で指定してください。</translation>
    </message>
    <message>
        <source>There is nobody with the user name &quot;%1&quot;.</source>
        <translation>利用者名「%1」の人はいません。</translation>
    </message>
    <message>
        <source>The call list &quot;%1&quot; begins on %2.</source>
        <translation>催告リスト「%1」は%2に始まります。</translation>
    </message>
    <message>
        <source>The call list &quot;%1&quot; is closed.</source>
        <translation>催告リスト「%1」は締め切られています。</translation>
    </message>
    <message>
        <source>The call list &quot;%1&quot; is handed to others. Ask who plans the day.</source>
        <translation>催告リスト「%1」はほかの人に割り当てられています。予定を立てる人に確かめてください。</translation>
    </message>
    <message>
        <source>%1 works on this case until %2, or until the record is made.</source>
        <translation>%1さんがこの案件を担当中です（%2まで、または記録が済むまで）。</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;.</source>
        <translation>グループ「%1」はありません。</translation>
    </message>
    <message>
        <source>A share is a whole number from 0 to %1, a turn one from 1 to %2.</source>
        <translation>割合は0から%1まで、順番は1から%2までの整数で指定してください。</translation>
    </message>
    <message>
        <source>The call list &quot;%1&quot; is closed: nobody works on it any more.</source>
        <translation>催告リスト「%1」は締め切られているため、割り当てられません。</translation>
    </message>
    <message>
        <source>results such as reached or no_answer</source>
        <translation>reachedやno_answerのような結果の一覧</translation>
    </message>
    <message>
        <source>lists with a key and name of their own, months from 1 to 12 and a condition that can be read</source>
        <translation>重ならないキーと名前、1から12までの月、読み取れる条件のあるリスト</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <translation>%1年%2月 %3</translation>
    </message>
    <message>
        <source>There is no such case in this campaign (any more).</source>
        <translation>この案件は、この業務に（もう）ありません。</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>時刻超過</translation>
    </message>
    <message>
        <source>due</source>
        <translation>時刻到来</translation>
    </message>
    <message>
        <source>upcoming</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>tried as agreed</source>
        <translation>取り決めた回数をかけた</translation>
    </message>
    <message>
        <source>No callback is open on this case. It ended with the next record.</source>
        <translation>この案件に再コールの約束はありません。次の記録とともに終わっています。</translation>
    </message>
    <message>
        <source>at most %1 different reasons in words, of %2 characters at most</source>
        <translation>互いに異なる理由を %1個まで、それぞれ %2文字以内の言葉で</translation>
    </message>
    <message>
        <source>lists of every day or month; &quot;%1&quot; is neither</source>
        <translation>「every」は day(毎日)か month(毎月)です。「%1」はどちらでもありません</translation>
    </message>
    <message>
        <source>%1/%2/%3 %4</source>
        <comment>year, month, day, name of the list</comment>
        <translation>%1年%2月%3日 %4</translation>
    </message>
</context>
</TS>
