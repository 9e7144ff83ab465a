<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Arrears</name>
    <message>
        <source>Home</source>
        <translation>自宅</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Account transfer</source>
        <translation>口座振替</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>コンビニ</translation>
    </message>
    <message>
        <source>eLTAX</source>
        <translation>eLTAX</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>代表電話</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>first to call</source>
        <translation>最初にかける</translation>
    </message>
    <message>
        <source>told by the person</source>
        <translation>本人から</translation>
    </message>
    <message>
        <source>told by the family</source>
        <translation>家族から</translation>
    </message>
    <message>
        <source>called from it</source>
        <translation>この番号から着信</translation>
    </message>
    <message>
        <source>research</source>
        <translation>番号調査</translation>
    </message>
    <message>
        <source>another register of the office</source>
        <translation>庁内の他の台帳</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>届出・文書</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>別人</translation>
    </message>
    <message>
        <source>name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Tax office&apos;s number</source>
        <translation>税務署の整理番号・法人番号</translation>
    </message>
    <message>
        <source>Resident record</source>
        <translation>住民票・戸籍の附票</translation>
    </message>
    <message>
        <source>Family register</source>
        <translation>戸籍</translation>
    </message>
    <message>
        <source>Company register</source>
        <translation>商業登記</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>窓口での本人確認書類</translation>
    </message>
    <message>
        <source>The person&apos;s own word, identity confirmed</source>
        <translation>本人の申出（本人確認済み）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no receivable of this case. Write NOTICE/ITEM/YEAR/TERM (notice number, tax item, fiscal year, term) as &quot;case&quot; lists them.</source>
        <translation>「%1」はこの案件の期別ではありません。「通知書番号/税目/調定年度/期」の形で、case が示すとおりに書いてください。</translation>
    </message>
</context>
<context>
    <name>ClaimRules</name>
    <message>
        <source>not before &quot;from&quot;</source>
        <translation>&quot;from&quot; 以後の日付</translation>
    </message>
    <message>
        <source>periods one after the other, without an overlap</source>
        <translation>重ならない期間を順に並べたもの</translation>
    </message>
    <message>
        <source>the name of one of the &quot;rate_tables&quot;</source>
        <translation>&quot;rate_tables&quot; にある表の名前</translation>
    </message>
    <message>
        <source>principal, demand_fee and late_charge in some order, each once</source>
        <translation>principal、demand_fee、late_charge を一度ずつ並べたもの</translation>
    </message>
</context>
<context>
    <name>LateCharge</name>
    <message>
        <source>The late charge needs a due date and a day of payment.</source>
        <translation>延滞金の計算には納期限と納付日が要ります。</translation>
    </message>
    <message>
        <source>The first band of the late charge has at least one month.</source>
        <translation>延滞金の低い割合の期間は1か月以上です。</translation>
    </message>
    <message>
        <source>The principal is beyond the largest amount.</source>
        <translation>本税額が扱える上限を超えています。</translation>
    </message>
    <message>
        <source>Amounts below zero bear no late charge.</source>
        <translation>0円未満の金額からは延滞金を計算できません。</translation>
    </message>
    <message>
        <source>The table of late-charge rates %1 covers %2 to %3 only. Add the missing rates with saikoku-cli rules set; none is guessed.</source>
        <translation>延滞金の割合の表 %1 には%2から%3までしかありません。足りない割合を加え、saikoku-cli rules set で登録してください。推測では計算しません。</translation>
    </message>
    <message>
        <source>a rate in percent like &quot;2.4&quot;</source>
        <translation>&quot;2.4&quot; のような割合(%)</translation>
    </message>
    <message>
        <source>not before &quot;from&quot;</source>
        <translation>&quot;from&quot; 以後の日付</translation>
    </message>
    <message>
        <source>%1 begins on %2, but the row before ends on %3. Leave no gap and no overlap.</source>
        <translation>%1 は%2からですが、前の行は%3までです。すき間も重なりもないようにしてください。</translation>
    </message>
    <message>
        <source>%1 holds no late-charge rates.</source>
        <translation>%1 に延滞金の割合がありません。</translation>
    </message>
    <message>
        <source>a month and day like 12-01</source>
        <translation>12-01 のような月日</translation>
    </message>
    <message>
        <source>The late-charge rates in %1 end on %2. Add the rates that hold now.</source>
        <translation>%1 の延滞金の割合は%2で終わっています。今の割合を加えてください。</translation>
    </message>
    <message>
        <source>The late-charge rates of %1 are not in %2 yet. Add them before the year begins.</source>
        <translation>%1年の延滞金の割合が %2 にまだありません。年が明ける前に加えてください。</translation>
    </message>
</context>
<context>
    <name>Limitation</name>
    <message>
        <source>Statutory due date</source>
        <translation>法定納期限</translation>
    </message>
    <message>
        <source>Demand letter</source>
        <translation>督促状</translation>
    </message>
    <message>
        <source>Written admission</source>
        <translation>納付誓約書・債務承認書</translation>
    </message>
    <message>
        <source>Part payment with admission</source>
        <translation>承認のある一部納付</translation>
    </message>
    <message>
        <source>End of the seizure</source>
        <translation>差押えの終了</translation>
    </message>
    <message>
        <source>Send the demand letter</source>
        <translation>督促状を発送する</translation>
    </message>
    <message>
        <source>Seize assets</source>
        <translation>差押えをする</translation>
    </message>
    <message>
        <source>Obtain a written admission</source>
        <translation>納付誓約書を取る</translation>
    </message>
    <message>
        <source>Call or send a notice (holds once for six months)</source>
        <translation>催告する(完成を6か月だけ一度猶予)</translation>
    </message>
    <message>
        <source>Nothing runs out now: wait for the end</source>
        <translation>時効は完成しません。終了を待ちます</translation>
    </message>
    <message>
        <source>Extinguished: prepare the write-off</source>
        <translation>時効により消滅しました。不納欠損の手続をします</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>差押え</translation>
    </message>
    <message>
        <source>Deferral</source>
        <translation>徴収猶予・換価の猶予</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>電話催告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>催告書</translation>
    </message>
    <message>
        <source>Oral promise</source>
        <translation>口頭の約束</translation>
    </message>
    <message>
        <source>rising numbers of days</source>
        <translation>小さい順に並べた日数</translation>
    </message>
    <message>
        <source>Apply for a payment order or take it to court</source>
        <translation>支払督促・訴訟</translation>
    </message>
    <message>
        <source>anyone who calls</source>
        <translation>架電担当</translation>
    </message>
    <message>
        <source>a tax officer</source>
        <translation>徴税吏員</translation>
    </message>
    <message>
        <source>the office&apos;s decision</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Time has run, not invoked: ask the legal desk</source>
        <translation>時効期間経過（未援用）：法務担当に相談</translation>
    </message>
    <message>
        <source>Invocation of limitation</source>
        <translation>時効の援用</translation>
    </message>
</context>
<context>
    <name>PaymentAllocation</name>
    <message>
        <source>Principal</source>
        <translation>本税</translation>
    </message>
    <message>
        <source>Demand fee</source>
        <translation>督促手数料</translation>
    </message>
    <message>
        <source>Late charge</source>
        <translation>延滞金</translation>
    </message>
</context>
<context>
    <name>TaxItems</name>
    <message>
        <source>%1: the code &quot;%2&quot; stands there twice.</source>
        <translation>%1: コード「%2」が二度あります。</translation>
    </message>
</context>
</TS>
