<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>CallbackTimeEntry</name>
    <message>
        <source>Callback: &quot;%1&quot; is no time. Type it like 5m, 1h, 14:30 or 11/25 18:00.</source>
        <translation>再コール: 「%1」は時刻として読めません。5分、1h、14:30、11/25 18:00 のように入力してください。</translation>
    </message>
    <message>
        <source>Callback: %1 has passed. Give a later time.</source>
        <translation>再コール: %1 は過ぎています。これからの時刻を入力してください。</translation>
    </message>
</context>
<context>
    <name>Negotiation</name>
    <message>
        <source>Collection suspended</source>
        <translation>執行停止</translation>
    </message>
    <message>
        <source>Collection deferred</source>
        <translation>徴収猶予</translation>
    </message>
    <message>
        <source>Conversion deferred</source>
        <translation>換価の猶予</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>差押</translation>
    </message>
    <message>
        <source>Bankruptcy</source>
        <translation>破産</translation>
    </message>
    <message>
        <source>Heirs being traced</source>
        <translation>相続調査</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>係争</translation>
    </message>
    <message>
        <source>Represented by a lawyer</source>
        <translation>弁護士受任</translation>
    </message>
    <message>
        <source>Officers only</source>
        <translation>徴税吏員対応</translation>
    </message>
    <message>
        <source>There is no campaign &quot;%1&quot;.</source>
        <translation>業務「%1」はありません。</translation>
    </message>
    <message>
        <source>Tax arrears</source>
        <translation>納税催告</translation>
    </message>
    <message>
        <source>Health check-ups</source>
        <translation>特定健診勧奨</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>引受済</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>対応済</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>different words of at most %1 characters without |, each with a colour and days from 0 to %2</source>
        <translation>| を含まない%1文字以内の互いに異なる言葉と、それぞれの色、0から%2までの日数</translation>
    </message>
    <message>
        <source>no relay service</source>
        <translation>利用なし</translation>
    </message>
    <message>
        <source>Telephone relay service</source>
        <translation>電話リレーサービス</translation>
    </message>
    <message>
        <source>Yometel</source>
        <translation>ヨメテル</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>照会中</translation>
    </message>
    <message>
        <source>found</source>
        <translation>判明</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nobody on file</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>別人</translation>
    </message>
    <message>
        <source>did not say who</source>
        <translation>名乗らず</translation>
    </message>
    <message>
        <source>Money owed</source>
        <translation>債権</translation>
    </message>
    <message>
        <source>Health advice</source>
        <translation>健康の勧奨</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code: begin with a small letter; then small letters, digits and _.</source>
        <translation>「%1」は略号に使えません。英小文字で始め、英小文字・数字・_ だけを使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a name of 1 to %2 characters.</source>
        <translation>「%1」には1〜%2文字の名前が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2 stands there twice: give it another code or name.</source>
        <translation>「%1」%2 が重なっています。略号か名前を変えてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is none of the ten results of a call.</source>
        <translation>「%1」：「%2」は通話の十の結果のどれでもありません。</translation>
    </message>
    <message>
        <source>A campaign needs at least one result that is offered.</source>
        <translation>選べる結果が一つは必要です。</translation>
    </message>
</context>
<context>
    <name>NegotiationCodes</name>
    <message>
        <source>Person answered</source>
        <translation>本人応答</translation>
    </message>
    <message>
        <source>Family answered</source>
        <translation>家族応答</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>留守電</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>話中</translation>
    </message>
    <message>
        <source>Number not in use</source>
        <translation>現在使われていない</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>番号違い</translation>
    </message>
    <message>
        <source>Call refused</source>
        <translation>着信拒否</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Cut off while talking</source>
        <translation>通話中断</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Agent or lawyer</source>
        <translation>代理人・弁護士</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>その他の人</translation>
    </message>
    <message>
        <source>Forgot to pay</source>
        <translation>納付忘れ</translation>
    </message>
    <message>
        <source>Payment slip lost or not received</source>
        <translation>納付書紛失・未着</translation>
    </message>
    <message>
        <source>Short of money</source>
        <translation>資金不足</translation>
    </message>
    <message>
        <source>Lost work or closed business</source>
        <translation>失業・廃業</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>病気</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>災害</translation>
    </message>
    <message>
        <source>Disputes the tax</source>
        <translation>課税不服</translation>
    </message>
    <message>
        <source>Dissatisfied with the system</source>
        <translation>制度不満</translation>
    </message>
    <message>
        <source>Believes it is paid</source>
        <translation>既納の認識</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>転居</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>コンビニ</translation>
    </message>
    <message>
        <source>Bank counter</source>
        <translation>金融機関窓口</translation>
    </message>
    <message>
        <source>City office counter</source>
        <translation>市役所窓口</translation>
    </message>
    <message>
        <source>Smartphone payment</source>
        <translation>スマホ決済</translation>
    </message>
    <message>
        <source>Account transfer</source>
        <translation>口座振替</translation>
    </message>
    <message>
        <source>eLTAX</source>
        <translation>eLTAX(地方税お支払サイト)</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Automatic voice call</source>
        <translation>自動音声</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Office counter</source>
        <translation>来庁</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>受電</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>履行待ち</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>不履行</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取下げ</translation>
    </message>
</context>
<context>
    <name>PromiseAmountEntry</name>
    <message>
        <source>Amount: &quot;%1&quot; is no amount in yen. Type it like 50000 or 50k (thousands).</source>
        <translation>金額: 「%1」は金額として読めません。50000、5万、50k(千円単位)のように入力してください。</translation>
    </message>
</context>
<context>
    <name>PromiseDateEntry</name>
    <message>
        <source>Promise date: &quot;%1&quot; is no date. Type it like 25, +3, 11/25, or e for the month&apos;s end.</source>
        <translation>約束日: 「%1」は日付として読めません。25、+3、11/25、月末(e)のように入力してください。</translation>
    </message>
    <message>
        <source>Promise date: %1 has passed. Give today or a later day.</source>
        <translation>約束日: %1 は過ぎています。今日以降の日を入力してください。</translation>
    </message>
    <message>
        <source>Date of payment: &quot;%1&quot; is no date. Type it like 20, -3 or 11/12.</source>
        <translation>納めた日: 「%1」は日付として読めません。20、-3、11/12 のように入力してください。</translation>
    </message>
    <message>
        <source>Date of payment: %1 lies in the future. A payment to come is a promise.</source>
        <translation>納めた日: %1 はまだ来ていません。これから納める場合は約束として記録してください。</translation>
    </message>
</context>
<context>
    <name>WorkflowStatus</name>
    <message>
        <source>Not contacted</source>
        <translation>未交渉</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>未約束</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>納付約束</translation>
    </message>
    <message>
        <source>Broken promise</source>
        <translation>約束不履行</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>完納</translation>
    </message>
    <message>
        <source>Not spoken with</source>
        <translation>未接触</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>接触済</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
</TS>
