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
    <name>Claims</name>
    <message>
        <source>Referral to welfare and other offices</source>
        <translation>福祉など他部署へのつなぎ</translation>
    </message>
    <message>
        <source>Messages by SMS</source>
        <translation>SMSでの案内</translation>
    </message>
    <message>
        <source>Contact at the workplace</source>
        <translation>勤務先への連絡</translation>
    </message>
    <message>
        <source>Recording of calls</source>
        <translation>通話の録音</translation>
    </message>
    <message>
        <source>Explaining to family or an agent</source>
        <translation>家族・代理人への説明</translation>
    </message>
    <message>
        <source>An interpreter listening in</source>
        <translation>通訳の同席</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>codes of tax items such as 04</source>
        <translation>04のような税目コード</translation>
    </message>
</context>
<context>
    <name>Instalments</name>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不承認</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Pledge asked for</source>
        <translation>誓約書を依頼</translation>
    </message>
    <message>
        <source>Pledge received</source>
        <translation>誓約書を受領</translation>
    </message>
    <message>
        <source>Pledge entered by mistake</source>
        <translation>誓約書の入力誤り</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>履行中</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>不履行</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>in the parts</source>
        <translation>各回に含める</translation>
    </message>
    <message>
        <source>after the principal</source>
        <translation>本税のあとに納める</translation>
    </message>
    <message>
        <source>There is nothing to pay by instalments.</source>
        <translation>分納するものがありません。</translation>
    </message>
    <message>
        <source>Pay day: %1 is no day of a month. Give 1 to 31; 31 is the month&apos;s end.</source>
        <translation>納付日: %1 は日ではありません。1～31で指定してください(31は月末)。</translation>
    </message>
    <message>
        <source>From which day on are the instalments paid?</source>
        <translation>分納はいつから始めますか。</translation>
    </message>
    <message>
        <source>Parts: %1 take longer than the office allows. Give %2 months at most.</source>
        <translation>回数: %1回は庁の上限を超えます。%2か月以内にしてください。</translation>
    </message>
    <message>
        <source>How many parts, or how much each? Give one of the two.</source>
        <translation>回数か1回の額のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>Bonus month: %1 with %2 yen is none. Give a month from 1 to 12 and a sum.</source>
        <translation>賞与月: %1月 %2円 は指定できません。1～12の月と金額を指定してください。</translation>
    </message>
    <message>
        <source>A part would be %1 yen. Take fewer parts: the office asks for %2 yen at least.</source>
        <translation>1回が%1円になります。回数を減らしてください。庁の下限は%2円です。</translation>
    </message>
    <message>
        <source>The bonus months alone make %1 yen of %2. Lower them or take fewer parts.</source>
        <translation>賞与月の加算だけで%2円のうち%1円になります。加算額か回数を減らしてください。</translation>
    </message>
    <message>
        <source>By %1 yen a month it takes longer than the %2 months that the office allows. Give a larger sum.</source>
        <translation>月%1円では庁の上限の%2か月を超えます。額を増やしてください。</translation>
    </message>
    <message>
        <source>at the end of each month</source>
        <translation>毎月末</translation>
    </message>
    <message>
        <source>on day %1 of each month</source>
        <translation>毎月%1日</translation>
    </message>
    <message>
        <source>You pay %1 yen by %2.</source>
        <translation>%2までに%1円を納めていただきます。</translation>
    </message>
    <message>
        <source>You pay %1 yen %2, in %3 parts: the first by %4, the last, of %5 yen, by %6.</source>
        <translation>%2に%1円ずつ、全%3回で納めていただきます。初回は%4まで、最終回は%6までに%5円です。</translation>
    </message>
    <message>
        <source>In month %1 it is %2 yen more.</source>
        <translation>%1月は%2円を加えてお願いします。</translation>
    </message>
    <message>
        <source>Then the late charge of %1 yen, by %2.</source>
        <translation>そのあと延滞金%1円を%2までにお願いします。</translation>
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
    <message>
        <source>Direct debit</source>
        <translation>口座振替</translation>
    </message>
    <message>
        <source>New payment slip</source>
        <translation>納付書再発行</translation>
    </message>
    <message>
        <source>Exemption, deferral</source>
        <translation>減免・猶予</translation>
    </message>
    <message>
        <source>Welfare referral</source>
        <translation>福祉等へのつなぎ</translation>
    </message>
    <message>
        <source>Special medical care advice</source>
        <translation>特別療養費の案内</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>案内済み</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>依頼あり</translation>
    </message>
    <message>
        <source>form sent</source>
        <translation>申込書送付</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印刷済み</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>発送済み</translation>
    </message>
    <message>
        <source>arrival confirmed</source>
        <translation>到着確認済み</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>申込あり</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>referred with consent</source>
        <translation>同意を得て引き継ぎ</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>希望なし</translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>different states, one of them first, each with days from 0 to %1 and a &quot;next&quot; that names states of the same list</source>
        <translation>異なる状態の並び（少なくとも1つは first、days は0から%1まで、next は同じ並びの状態）</translation>
    </message>
    <message>
        <source>different codes, each with a word</source>
        <translation>異なるコードの並び（それぞれに word）</translation>
    </message>
    <message>
        <source>&quot;%1: %2&quot; needs the person&apos;s consent: what is known here goes to another office only with it. Ask, and say that it was given.</source>
        <translation>「%1：%2」には本人の同意が必要です。ここで知り得たことを他の部署へ渡せるのは、同意があるときだけです。確認し、同意ありとしてください。</translation>
    </message>
    <message>
        <source>&quot;%1: %2&quot; is over: nothing more follows.</source>
        <translation>「%1：%2」は終わっています。続く対応はありません。</translation>
    </message>
    <message>
        <source>After &quot;%1: %2&quot; comes one of: %3; not &quot;%4&quot;.</source>
        <translation>「%1：%2」の次は %3 のいずれかです。「%4」にはできません。</translation>
    </message>
    <message>
        <source>%1 is no day for this step. Give one from %2 to %3.</source>
        <translation>%1 はこの対応の日にできません。%2 から %3 までの日を指定してください。</translation>
    </message>
    <message>
        <source>Usable until %1: only a payment slip has such a day, and not before it is printed.</source>
        <translation>使用期限 %1：使用期限があるのは納付書だけで、印刷日より前にはできません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins with one of: %2; not with &quot;%3&quot;.</source>
        <translation>「%1」の始まりは %2 のいずれかです。「%3」では始められません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no topics: leave &quot;%2&quot; out.</source>
        <translation>「%1」に区分はありません。「%2」を外してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no topic &quot;%2&quot;. One of: %3.</source>
        <translation>「%1」に「%2」という区分はありません。次のいずれかです：%3</translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>まもなく終期</translation>
    </message>
    <message>
        <source>open for long</source>
        <translation>長期・終期なし</translation>
    </message>
    <message>
        <source>kinds of holds</source>
        <translation>保留の種別</translation>
    </message>
    <message>
        <source>a kind of hold and a text of at most %1 characters each</source>
        <translation>保留の種別と、%1文字以内の文</translation>
    </message>
    <message>
        <source>asked not to be called</source>
        <translation>架電拒否の申出</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>現在使われていない</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>somebody else&apos;s number</source>
        <translation>番号違い</translation>
    </message>
    <message>
        <source>moved, new address unknown</source>
        <translation>転居先不明</translation>
    </message>
    <message>
        <source>addressee unknown</source>
        <translation>受取人不明</translation>
    </message>
    <message>
        <source>not called for in time</source>
        <translation>保管期間経過</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>受取拒否</translation>
    </message>
    <message>
        <source>not found at the address</source>
        <translation>あて所に尋ねあたらず</translation>
    </message>
    <message>
        <source>addressee deceased</source>
        <translation>受取人死亡</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Demand letter</source>
        <translation>督促状</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>催告書</translation>
    </message>
    <message>
        <source>Last notice before seizure</source>
        <translation>差押予告・最終催告</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>some of: %1</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>notice, final_notice or letter for each template</source>
        <translation>書式ごとに notice、final_notice、letter のどれか</translation>
    </message>
    <message>
        <source>any, active, broken or plan for each template</source>
        <translation>書式ごとに any、active、broken、plan のどれか</translation>
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
    <message>
        <source>Broken, part paid</source>
        <translation>不履行(一部納付)</translation>
    </message>
    <message>
        <source>Open, part paid</source>
        <translation>約束中(一部納付)</translation>
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
    <message>
        <source>&quot;%1&quot; is no date. Type it like 25, 10/31, 2026/10/31 or R8.10.31.</source>
        <translation>「%1」は日付ではありません。25、10/31、2026/10/31、R8.10.31 のように入力してください。</translation>
    </message>
    <message>
        <source>%1 lies outside the days that figures are of. Check the year.</source>
        <translation>%1 は集計の対象にできない日付です。年を確かめてください。</translation>
    </message>
</context>
<context>
    <name>Waiver</name>
    <message>
        <source>Late charge</source>
        <translation>延滞金</translation>
    </message>
    <message>
        <source>Demand fee</source>
        <translation>督促手数料</translation>
    </message>
    <message>
        <source>Disaster or theft</source>
        <translation>災害・盗難</translation>
    </message>
    <message>
        <source>Illness or injury</source>
        <translation>病気・負傷</translation>
    </message>
    <message>
        <source>Hardship, public assistance</source>
        <translation>生活困窮・生活保護</translation>
    </message>
    <message>
        <source>Business closed or at a heavy loss</source>
        <translation>事業の休廃止・著しい損失</translation>
    </message>
    <message>
        <source>Time of a deferral or suspension</source>
        <translation>猶予・執行停止の期間</translation>
    </message>
    <message>
        <source>Bankruptcy or reorganisation</source>
        <translation>破産・会社更生</translation>
    </message>
    <message>
        <source>Error of the office</source>
        <translation>賦課・案内の誤り</translation>
    </message>
    <message>
        <source>Other, as noted</source>
        <translation>その他（備考のとおり）</translation>
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
