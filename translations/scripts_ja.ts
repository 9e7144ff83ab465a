<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Script</name>
    <message>
        <source>Purpose before identity</source>
        <translation>本人確認の前の用件</translation>
    </message>
    <message>
        <source>Purpose told to others</source>
        <translation>本人以外への用件</translation>
    </message>
    <message>
        <source>Bank account or ATM named</source>
        <translation>口座・ATMの言及</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威迫</translation>
    </message>
    <message>
        <source>Officers&apos; wording</source>
        <translation>徴税吏員の言い方</translation>
    </message>
    <message>
        <source>Company asked for a birth date</source>
        <translation>法人への生年月日</translation>
    </message>
    <message>
        <source>Call outside the hours</source>
        <translation>時間外の架電</translation>
    </message>
    <message>
        <source>Path without an end</source>
        <translation>終わらない道筋</translation>
    </message>
    <message>
        <source>Box that nobody reaches</source>
        <translation>届かない箱</translation>
    </message>
    <message>
        <source>No identity check</source>
        <translation>本人確認なし</translation>
    </message>
    <message>
        <source>Office or caller not named</source>
        <translation>名乗りなし</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>知らない差し込み</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>言葉がない</translation>
    </message>
    <message>
        <source>Turn missing</source>
        <translation>分岐の不足</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>To say</source>
        <translation>話す</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>End of the call</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Has paid</source>
        <translation>納付済み</translation>
    </message>
    <message>
        <source>Will pay</source>
        <translation>納める</translation>
    </message>
    <message>
        <source>Can&apos;t pay</source>
        <translation>納められない</translation>
    </message>
    <message>
        <source>Disputes it</source>
        <translation>納得できない</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Family or others</source>
        <translation>家族・ほかの人</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>留守電</translation>
    </message>
    <message>
        <source>Not the person</source>
        <translation>別の人</translation>
    </message>
    <message>
        <source>To be called later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Reason for not paying</source>
        <translation>未納理由</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>納付約束</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>再コール</translation>
    </message>
    <message>
        <source>Said to be paid</source>
        <translation>納付済みとの申出</translation>
    </message>
    <message>
        <source>Not to be called</source>
        <translation>架電しない</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>業務の結果</translation>
    </message>
    <message>
        <source>Reason of the outcome</source>
        <translation>業務の理由</translation>
    </message>
    <message>
        <source>Hand over to an officer</source>
        <translation>徴税吏員に引き継ぐ</translation>
    </message>
    <message>
        <source>What must follow</source>
        <translation>あとの対応</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>役所の名前</translation>
    </message>
    <message>
        <source>Mirai City Hall</source>
        <translation>みらい市役所</translation>
    </message>
    <message>
        <source>The office&apos;s telephone number</source>
        <translation>役所の電話番号</translation>
    </message>
    <message>
        <source>Name of who calls</source>
        <translation>担当者の名前</translation>
    </message>
    <message>
        <source>Suzuki</source>
        <translation>鈴木</translation>
    </message>
    <message>
        <source>Name of the person or company</source>
        <translation>相手の氏名・名称</translation>
    </message>
    <message>
        <source>Tanaka Hanako</source>
        <translation>田中&#x3000;花子</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>今日の日付</translation>
    </message>
    <message>
        <source>Tax items past due</source>
        <translation>納期限を過ぎた税目</translation>
    </message>
    <message>
        <source>Resident tax</source>
        <translation>市県民税</translation>
    </message>
    <message>
        <source>Number of terms past due</source>
        <translation>納期限を過ぎた期別の数</translation>
    </message>
    <message>
        <source>Principal past due</source>
        <translation>納期限を過ぎた本税</translation>
    </message>
    <message>
        <source>Late charge, if paid today</source>
        <translation>延滞金（今日納めるとき）</translation>
    </message>
    <message>
        <source>Principal and late charge</source>
        <translation>本税と延滞金の合計</translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation>最も古い納期限</translation>
    </message>
    <message>
        <source>Date of the promise</source>
        <translation>約束の日</translation>
    </message>
    <message>
        <source>Amount of the promise</source>
        <translation>約束の金額</translation>
    </message>
    <message>
        <source>The script names {%1}, which is no known field.</source>
        <translation>スクリプトの{%1}は、知らない差し込みです。</translation>
    </message>
    <message>
        <source>There is no campaign &quot;%1&quot;. Call the file as its campaign is called.</source>
        <translation>業務「%1」はありません。ファイル名を業務の名前にしてください。</translation>
    </message>
    <message>
        <source>It can&apos;t be read. Restore or remove it.</source>
        <translation>読み込めません。元に戻すか、取り除いてください。</translation>
    </message>
    <message>
        <source>The script file %1 was not taken over: %2</source>
        <translation>スクリプトのファイル%1は取り込みませんでした: %2</translation>
    </message>
    <message>
        <source>The script file %1 was taken over into the store as &quot;%2&quot;, for every seat. From now on, change scripts in the window or with: saikoku-cli scripts set</source>
        <translation>スクリプトのファイル%1を「%2」として保管庫に取り込みました。全席で使われます。今後は画面か saikoku-cli scripts set で変えてください。</translation>
    </message>
    <message>
        <source>a time as 14:30, or &quot;&quot;</source>
        <translation>14:30のような時刻、または &quot;&quot;</translation>
    </message>
    <message>
        <source>a code of letters, digits, - and _</source>
        <translation>英数字と-_のコード</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>引用符で囲んだ文字列</translation>
    </message>
    <message>
        <source>at least one box</source>
        <translation>一つ以上の箱</translation>
    </message>
    <message>
        <source>an id that no other has (&quot;%1&quot; stands twice)</source>
        <translation>ほかと重ならないid（「%1」が二つあります）</translation>
    </message>
    <message>
        <source>answers of a question or a gate alone</source>
        <translation>answersは質問と本人確認の箱だけ</translation>
    </message>
    <message>
        <source>&quot;next&quot; of a box of the kind &quot;say&quot; alone</source>
        <translation>nextは話す箱（say）だけ</translation>
    </message>
    <message>
        <source>of a gate the two answers confirmed and not_confirmed</source>
        <translation>本人確認の箱（gate）の回答confirmedとnot_confirmed</translation>
    </message>
    <message>
        <source>%1 is no script: expected a JSON object (byte %2).</source>
        <translation>%1はスクリプトではありません。JSONのオブジェクトが必要です（%2バイト目）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells what the call is about before it is known who listens. Say it after the identity box.</source>
        <translation>「%1」と言うと、本人確認の前に用件が伝わります。本人確認の箱のあとで言ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells others what the call is about. Only ask that the person calls back.</source>
        <translation>「%1」は、本人以外に用件を伝えます。折り返しのお願いだけにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: bank accounts and ATMs are never named on the telephone. Take it out.</source>
        <translation>「%1」: 電話で口座やATMに触れてはいけません。取り除いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; threatens. Say what the person can do instead.</source>
        <translation>「%1」は威迫に当たります。相手ができることを伝える言い方に改めてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is officers&apos; wording. Take it out, or make the script one for officers alone.</source>
        <translation>「%1」は徴税吏員だけが使える言い方です。取り除くか、徴税吏員用のスクリプトにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a company has no date of birth. Give the box a text for companies.</source>
        <translation>「%1」: 法人に生年月日はありません。箱に法人向けの文を付けてください。</translation>
    </message>
    <message>
        <source>%1 is outside the hours in which calls are allowed (%2 to %3). Name a time within them.</source>
        <translation>%1は架電できる時間（%2～%3）の外です。時間内の時刻にしてください。</translation>
    </message>
    <message>
        <source>The box says nothing. Write what is said.</source>
        <translation>箱に言葉がありません。話す文を書いてください。</translation>
    </message>
    <message>
        <source>{%1} is no field. Choose one of the list, or write the words.</source>
        <translation>{%1}という差し込みはありません。一覧から選ぶか、言葉で書いてください。</translation>
    </message>
    <message>
        <source>A brace stands alone or twice. Write a field as {office}.</source>
        <translation>波かっこが片方だけか、二重です。差し込みは{office}のように書いてください。</translation>
    </message>
    <message>
        <source>The question has no answers. Add one that leads on.</source>
        <translation>質問に回答がありません。次へ進む回答を足してください。</translation>
    </message>
    <message>
        <source>The answer &quot;%1&quot; has no words. Write what the clerk reads.</source>
        <translation>回答「%1」に言葉がありません。担当者が読む語を書いてください。</translation>
    </message>
    <message>
        <source>The box</source>
        <translation>この箱</translation>
    </message>
    <message>
        <source>The answer &quot;%1&quot;</source>
        <translation>回答「%1」</translation>
    </message>
    <message>
        <source>%1 leads nowhere. Connect it with a box.</source>
        <translation>%1の行き先がありません。箱につないでください。</translation>
    </message>
    <message>
        <source>%1 leads to &quot;%2&quot;, which is no box. Connect it with one that there is.</source>
        <translation>%1の行き先「%2」という箱がありません。ある箱につないでください。</translation>
    </message>
    <message>
        <source>No path from here comes to an end. Lead one to a box of the kind &quot;end&quot;.</source>
        <translation>ここからの道筋が終わりません。終了の箱へつないでください。</translation>
    </message>
    <message>
        <source>Up to here the office and the caller are not named. Say {office} and {caller} first.</source>
        <translation>ここまでに役所名と担当者名を名乗っていません。先に{office}と{caller}を言ってください。</translation>
    </message>
    <message>
        <source>No path leads here. Connect the box or take it out.</source>
        <translation>この箱に届く道筋がありません。つなぐか、取り除いてください。</translation>
    </message>
    <message>
        <source>The script never asks who it speaks with. Add an identity box.</source>
        <translation>スクリプトに本人確認がありません。本人確認の箱を足してください。</translation>
    </message>
    <message>
        <source>No answer takes the turn &quot;%1&quot;. Add one and give it this turn.</source>
        <translation>「%1」の分岐がありません。回答を足してこの分岐を付けてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer of the box &quot;%2&quot;.</source>
        <translation>「%1」は箱「%2」の回答にありません。</translation>
    </message>
    <message>
        <source>The identity is not confirmed yet: the full name and two more are needed.</source>
        <translation>本人確認がまだです。氏名のほかに二つの確認が必要です。</translation>
    </message>
    <message>
        <source>The answer &quot;%1&quot; of the box &quot;%2&quot; leads nowhere.</source>
        <translation>箱「%2」の回答「%1」の行き先がありません。</translation>
    </message>
    <message>
        <source>The box &quot;%1&quot; waits for an answer, or ends the call.</source>
        <translation>箱「%1」は回答を待つか、通話を終える箱です。</translation>
    </message>
    <message>
        <source>The box &quot;%1&quot; leads nowhere.</source>
        <translation>箱「%1」の行き先がありません。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no part of a script. Write one of [identity], [purpose], [intention], [solution], [third_party], [voicemail].</source>
        <translation>%1: 「%2」はスクリプトの部分ではありません。[identity] [purpose] [intention] [solution] [third_party] [voicemail] のどれかを書いてください。</translation>
    </message>
    <message>
        <source>%1: text before the first part. Begin with [identity].</source>
        <translation>%1: 最初の部分の前に文があります。[identity] から始めてください。</translation>
    </message>
    <message>
        <source>%1: the part [%2] is missing or empty.</source>
        <translation>%1: 部分 [%2] がないか、空です。</translation>
    </message>
    <message>
        <source>The program&apos;s frame for scripts is missing. Install the program again.</source>
        <translation>プログラムのスクリプトの枠がありません。プログラムを入れ直してください。</translation>
    </message>
    <message>
        <source>The script that the talk followed is not in the store. Record it without the script.</source>
        <translation>通話で使ったスクリプトが保管庫にありません。スクリプトなしで記録してください。</translation>
    </message>
    <message>
        <source>The program brings no script &quot;%1&quot;.</source>
        <translation>スクリプト「%1」はプログラムに付いていません。</translation>
    </message>
    <message>
        <source>The office&apos;s</source>
        <translation>庁のもの</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <translation>付属のもの</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>The script &quot;%1&quot; holds officers&apos; wording: only an officer may set it. Take the wording out, or ask an officer.</source>
        <translation>スクリプト「%1」には徴税吏員の言い方があります。設定できるのは徴税吏員だけです。言い方を取り除くか、徴税吏員に頼んでください。</translation>
    </message>
    <message>
        <source>Use from: %1 has passed or is no date. Give %2 or later.</source>
        <translation>使用開始日: %1は過ぎているか、日付ではありません。%2以降にしてください。</translation>
    </message>
    <message>
        <source>The script &quot;%1&quot; has no version %2. &quot;scripts versions %1&quot; lists them.</source>
        <translation>スクリプト「%1」に第%2版はありません。scripts versions %1 で版を確かめてください。</translation>
    </message>
    <message>
        <source>There is no script &quot;%1&quot;. &quot;scripts&quot; names them.</source>
        <translation>スクリプト「%1」はありません。scripts で名前を確かめてください。</translation>
    </message>
</context>
<context>
    <name>ScriptEdit</name>
    <message>
        <source>Confirmed</source>
        <translation>確認できた</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>確認できない</translation>
    </message>
</context>
</TS>
