<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>FactAreas</name>
    <message>
        <source>Taxpayers</source>
        <translation>納税者</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>期別（債権）</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>収納</translation>
    </message>
    <message>
        <source>Records of talks</source>
        <translation>交渉記録</translation>
    </message>
    <message>
        <source>Calls as the telephone told them</source>
        <translation>電話機が伝えた通話</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Appointments to call again</source>
        <translation>再コール</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Letters that left</source>
        <translation>発送した文書</translation>
    </message>
    <message>
        <source>Call lists</source>
        <translation>催告リスト</translation>
    </message>
    <message>
        <source>Cases of call lists</source>
        <translation>催告リストの案件</translation>
    </message>
    <message>
        <source>Answers to surveys</source>
        <translation>アンケートの回答</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Instalment plans</source>
        <translation>分割納付計画</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>減免</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>付箋</translation>
    </message>
    <message>
        <source>Number research</source>
        <translation>電話番号調査</translation>
    </message>
    <message>
        <source>Hand-overs to officers</source>
        <translation>徴税吏員への引継ぎ</translation>
    </message>
    <message>
        <source>Taxpayer number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s number, as text with its zeros.</source>
        <translation>宛名番号（先頭の 0 を含む文字）。</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Login of who entered it.</source>
        <translation>入力者のログイン名。</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知書番号</translation>
    </message>
    <message>
        <source>Number of the tax notice.</source>
        <translation>納税通知書の番号。</translation>
    </message>
    <message>
        <source>Tax item</source>
        <translation>税目</translation>
    </message>
    <message>
        <source>Code of the tax.</source>
        <translation>税目のコード。</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>調定年度</translation>
    </message>
    <message>
        <source>Accounting year.</source>
        <translation>調定年度。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Instalment of the year.</source>
        <translation>期別。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録番号</translation>
    </message>
    <message>
        <source>Number of the record.</source>
        <translation>記録の番号。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When it happened, Asia/Tokyo.</source>
        <translation>発生日時（日本時間）。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Code: phone, sms, auto_voice, letter, visit, counter.</source>
        <translation>コード（phone・sms・auto_voice・letter・visit・counter）。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>発受</translation>
    </message>
    <message>
        <source>Code: outbound, inbound.</source>
        <translation>コード（outbound・inbound）。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Digits that were called or called in.</source>
        <translation>架電先または着信元の番号。</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Code of who spoke.</source>
        <translation>応対者のコード。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Code of the result.</source>
        <translation>結果のコード。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Code of the reason for not paying.</source>
        <translation>未納理由のコード。</translation>
    </message>
    <message>
        <source>Campaign&apos;s result</source>
        <translation>業務の結果</translation>
    </message>
    <message>
        <source>The campaign&apos;s own result, if it has some.</source>
        <translation>業務独自の結果（ある場合）。</translation>
    </message>
    <message>
        <source>Campaign&apos;s reason</source>
        <translation>業務の理由</translation>
    </message>
    <message>
        <source>The campaign&apos;s own reason, if it has some.</source>
        <translation>業務独自の理由（ある場合）。</translation>
    </message>
    <message>
        <source>Said paid on</source>
        <translation>納めた日（本人申告）</translation>
    </message>
    <message>
        <source>Day on which the person said to have paid.</source>
        <translation>本人が納めたと言った日。</translation>
    </message>
    <message>
        <source>Said paid at</source>
        <translation>納めた所（本人申告）</translation>
    </message>
    <message>
        <source>Where the person said to have paid.</source>
        <translation>納めたと言った場所。</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>架電禁止</translation>
    </message>
    <message>
        <source>Whether the number is not to be called again.</source>
        <translation>この番号への架電を禁じるか。</translation>
    </message>
    <message>
        <source>Relay service</source>
        <translation>リレーサービス</translation>
    </message>
    <message>
        <source>Code of the relay service of the call.</source>
        <translation>電話リレーサービスのコード。</translation>
    </message>
    <message>
        <source>By an officer</source>
        <translation>徴税吏員による</translation>
    </message>
    <message>
        <source>Whether who spoke may decide what is an officer&apos;s.</source>
        <translation>徴税吏員としての応対か。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What was written down.</source>
        <translation>書きとめた内容。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話番号</translation>
    </message>
    <message>
        <source>Number of the call (area attempts); empty: a call of its own.</source>
        <translation>通話の番号（attempts）。空欄は単独の通話。</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>訂正した記録</translation>
    </message>
    <message>
        <source>The record that it took the place of.</source>
        <translation>訂正前の記録。</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>訂正後の記録</translation>
    </message>
    <message>
        <source>The record that took its place; empty: it counts.</source>
        <translation>訂正後の記録。空欄は有効。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>Whether it was taken back within its minute.</source>
        <translation>1 分以内に取り消されたか。</translation>
    </message>
    <message>
        <source>Number of the call.</source>
        <translation>通話の番号。</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>When somebody clicked, or the call came in; Asia/Tokyo.</source>
        <translation>クリックまたは着信の日時（日本時間）。</translation>
    </message>
    <message>
        <source>Digits; empty: withheld.</source>
        <translation>番号。空欄は非通知。</translation>
    </message>
    <message>
        <source>Telephone program</source>
        <translation>電話機</translation>
    </message>
    <message>
        <source>Which telephone told of it; empty: none did.</source>
        <translation>伝えた電話機。空欄はなし。</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>When the telephone dialled.</source>
        <translation>電話機が発信した日時。</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>呼出</translation>
    </message>
    <message>
        <source>When it rang; empty: it didn&apos;t.</source>
        <translation>呼出の日時。空欄は呼出なし。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>When somebody answered; empty: nobody did.</source>
        <translation>応答の日時。空欄は応答なし。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終話</translation>
    </message>
    <message>
        <source>When it ended.</source>
        <translation>終話の日時。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>電話の結果</translation>
    </message>
    <message>
        <source>Code of what the telephone reported.</source>
        <translation>電話機が伝えた結果のコード。</translation>
    </message>
    <message>
        <source>Telephone&apos;s words</source>
        <translation>電話機の表示</translation>
    </message>
    <message>
        <source>As the telephone said it.</source>
        <translation>電話機の表示のまま。</translation>
    </message>
    <message>
        <source>Called all the same</source>
        <translation>制限を超えて架電</translation>
    </message>
    <message>
        <source>Why an officer passed over a reason not to call.</source>
        <translation>徴税吏員が制限を超えて架電した理由。</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>At which it was clicked.</source>
        <translation>クリックした端末。</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束番号</translation>
    </message>
    <message>
        <source>Number of the promise.</source>
        <translation>約束の番号。</translation>
    </message>
    <message>
        <source>The record in which it was made; 0: a part of an instalment plan.</source>
        <translation>約束した記録。0 は分割納付の各回。</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>分割納付計画</translation>
    </message>
    <message>
        <source>The plan that it is a part of.</source>
        <translation>属する分割納付計画。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>When it was made, Asia/Tokyo.</source>
        <translation>作成日時（日本時間）。</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>約束日</translation>
    </message>
    <message>
        <source>By when to pay.</source>
        <translation>いつまでに納めるか。</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Yen promised, charges included.</source>
        <translation>約束の金額（円。延滞金等を含む）。</translation>
    </message>
    <message>
        <source>Charges in it</source>
        <translation>うち延滞金等</translation>
    </message>
    <message>
        <source>Yen of late charge and demand fee in it.</source>
        <translation>うち延滞金・督促手数料（円）。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Code of the way to pay.</source>
        <translation>納付方法のコード。</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>取消日</translation>
    </message>
    <message>
        <source>From when it counts no more; empty: it counts.</source>
        <translation>この日から無効。空欄は有効。</translation>
    </message>
    <message>
        <source>Identity not established</source>
        <translation>本人未確認</translation>
    </message>
    <message>
        <source>Why it was taken although the identity was not established.</source>
        <translation>本人未確認で受けた理由。</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>再コール番号</translation>
    </message>
    <message>
        <source>Number of the appointment.</source>
        <translation>再コールの番号。</translation>
    </message>
    <message>
        <source>The record that fixed it.</source>
        <translation>設定した記録。</translation>
    </message>
    <message>
        <source>Call at</source>
        <translation>架電予定</translation>
    </message>
    <message>
        <source>When to call again, Asia/Tokyo.</source>
        <translation>再コールの日時（日本時間）。</translation>
    </message>
    <message>
        <source>Login of whose it is; empty: anyone&apos;s.</source>
        <translation>担当者のログイン名。空欄は誰でも。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Whether it is still to be kept.</source>
        <translation>まだ予定として残っているか。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留番号</translation>
    </message>
    <message>
        <source>Number of the hold.</source>
        <translation>保留の番号。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Code of the kind of hold.</source>
        <translation>保留の種類のコード。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>初日。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Last day by plan; empty: until it is ended.</source>
        <translation>予定の末日。空欄は解除まで。</translation>
    </message>
    <message>
        <source>Why, in words.</source>
        <translation>理由（文章）。</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Law or document that it rests on.</source>
        <translation>根拠の法令または文書。</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>When it was ended; empty: it wasn&apos;t.</source>
        <translation>解除した日。空欄は継続中。</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>When a second person approved it.</source>
        <translation>二人目が承認した日。</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>発送番号</translation>
    </message>
    <message>
        <source>Number of the dispatch.</source>
        <translation>発送の番号。</translation>
    </message>
    <message>
        <source>Code of the kind of letter.</source>
        <translation>文書の種類のコード。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Name of the template.</source>
        <translation>書式の名前。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Version of the template; 0: as shipped.</source>
        <translation>書式の版。0 は標準。</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>The number on the paper; empty: of another program.</source>
        <translation>紙面の番号。空欄は他のプログラムの文書。</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>発送日</translation>
    </message>
    <message>
        <source>Day on which it left.</source>
        <translation>発送日。</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>返戻日</translation>
    </message>
    <message>
        <source>Day on which it came back; empty: it didn&apos;t.</source>
        <translation>返戻の日。空欄は返戻なし。</translation>
    </message>
    <message>
        <source>Why returned</source>
        <translation>返戻理由</translation>
    </message>
    <message>
        <source>Code of why it came back.</source>
        <translation>返戻理由のコード。</translation>
    </message>
    <message>
        <source>Called back on</source>
        <translation>返電日</translation>
    </message>
    <message>
        <source>When the person last called because of it.</source>
        <translation>文書を受けて最後に電話があった日。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Name as delivered, variants of kanji included.</source>
        <translation>受領したままの氏名（異体字を含む）。</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Reading of the name.</source>
        <translation>氏名の読み。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>Whether it is a company.</source>
        <translation>法人かどうか。</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Of a person.</source>
        <translation>個人の場合。</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>世帯番号</translation>
    </message>
    <message>
        <source>Number of the household.</source>
        <translation>世帯の番号。</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Of the home address.</source>
        <translation>自宅住所の郵便番号。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Home address or seat.</source>
        <translation>自宅または所在地の住所。</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>方書</translation>
    </message>
    <message>
        <source>Rest of the address.</source>
        <translation>住所の残り（方書）。</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Code of the district.</source>
        <translation>地区のコード。</translation>
    </message>
    <message>
        <source>Name of the district</source>
        <translation>地区名</translation>
    </message>
    <message>
        <source>Name of the district.</source>
        <translation>地区の名前。</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>支援措置</translation>
    </message>
    <message>
        <source>Whether support measures protect the address.</source>
        <translation>支援措置（DV等）の対象か。</translation>
    </message>
    <message>
        <source>Code of the kind of number: mobile, home, work.</source>
        <translation>番号の種類のコード（mobile・home・work）。</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>The number, digits alone.</source>
        <translation>番号（数字のみ）。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順位</translation>
    </message>
    <message>
        <source>0 first.</source>
        <translation>0 が最優先。</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>内線</translation>
    </message>
    <message>
        <source>Behind the number.</source>
        <translation>番号の内線。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>As delivered.</source>
        <translation>受領したまま。</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>Whether the office retired it.</source>
        <translation>使用停止にしたか。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Where the office has it from; empty: delivered.</source>
        <translation>番号の出所。空欄は受領したもの。</translation>
    </message>
    <message>
        <source>Name of the tax</source>
        <translation>税目名</translation>
    </message>
    <message>
        <source>Name of the tax.</source>
        <translation>税目の名前。</translation>
    </message>
    <message>
        <source>Year of the tax</source>
        <translation>課税年度</translation>
    </message>
    <message>
        <source>Year that the tax is for.</source>
        <translation>何年度の税か（課税年度）。</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>納期限</translation>
    </message>
    <message>
        <source>Last day to pay in time.</source>
        <translation>納期限の日。</translation>
    </message>
    <message>
        <source>Levied</source>
        <translation>調定額</translation>
    </message>
    <message>
        <source>Yen levied.</source>
        <translation>調定額（円）。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>収納額</translation>
    </message>
    <message>
        <source>Yen received by extract and later feeds.</source>
        <translation>抽出と後続の収納による収納額（円）。</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未納額</translation>
    </message>
    <message>
        <source>Yen of principal left, due or not.</source>
        <translation>残っている本税（円。納期未到来を含む）。</translation>
    </message>
    <message>
        <source>Demand letter</source>
        <translation>督促状</translation>
    </message>
    <message>
        <source>When the statutory demand letter was sent.</source>
        <translation>督促状の発送日。</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>納付日</translation>
    </message>
    <message>
        <source>Day of the payment.</source>
        <translation>納付日。</translation>
    </message>
    <message>
        <source>Yen that settle principal.</source>
        <translation>本税に充てた金額（円）。</translation>
    </message>
    <message>
        <source>Late charge</source>
        <translation>延滞金</translation>
    </message>
    <message>
        <source>Yen of late charge in it.</source>
        <translation>うち延滞金（円）。</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>過納額</translation>
    </message>
    <message>
        <source>Yen beyond what was owed.</source>
        <translation>納め過ぎの金額（円）。</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>収納区分</translation>
    </message>
    <message>
        <source>By which file it came: extract, or a later feed.</source>
        <translation>どのファイルで届いたか（extract または後続の収納）。</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>納付場所</translation>
    </message>
    <message>
        <source>Where it was paid, as delivered.</source>
        <translation>納めた場所（受領したまま）。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Name of the call list.</source>
        <translation>催告リストの名前。</translation>
    </message>
    <message>
        <source>Login of who made it.</source>
        <translation>作成者のログイン名。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>By which it was made, in the written language.</source>
        <translation>作成時の条件（条件の書き方）。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>First day of its round.</source>
        <translation>催告サイクルの初日。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Last day by plan.</source>
        <translation>予定の末日。</translation>
    </message>
    <message>
        <source>Agreed tries</source>
        <translation>約束した架電回数</translation>
    </message>
    <message>
        <source>Calls that each case is to have.</source>
        <translation>1 件あたりに約束した架電回数。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Cases when it was made.</source>
        <translation>作成時の件数。</translation>
    </message>
    <message>
        <source>Yen past due when it was made.</source>
        <translation>作成時の滞納額（円）。</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>From which day it is closed; empty: it is open.</source>
        <translation>この日から終了。空欄は継続中。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>From 1.</source>
        <translation>1 から。</translation>
    </message>
    <message>
        <source>Yen past due when the list was made.</source>
        <translation>作成時の滞納額（円）。</translation>
    </message>
    <message>
        <source>Of the current year</source>
        <translation>うち現年分</translation>
    </message>
    <message>
        <source>Of these, yen of the running accounting year.</source>
        <translation>うち現年度分の金額（円）。</translation>
    </message>
    <message>
        <source>The record of the talk.</source>
        <translation>通話の記録。</translation>
    </message>
    <message>
        <source>When it was answered, Asia/Tokyo.</source>
        <translation>回答日時（日本時間）。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Code of the question.</source>
        <translation>質問のコード。</translation>
    </message>
    <message>
        <source>Of several answers to one question, from 0.</source>
        <translation>一つの質問に複数回答した場合の順（0 から）。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Code of the option, number, date or words.</source>
        <translation>選択肢のコード、数値、日付または言葉。</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>対応番号</translation>
    </message>
    <message>
        <source>Number of the follow-up.</source>
        <translation>対応の番号。</translation>
    </message>
    <message>
        <source>The record in which it came up; empty: it came otherwise.</source>
        <translation>きっかけとなった記録。空欄はほかの経路。</translation>
    </message>
    <message>
        <source>Code: direct_debit, slip, relief, welfare, special_care, complaint.</source>
        <translation>コード（direct_debit・slip・relief・welfare・special_care・complaint）。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Code of what it is about, where the kind has several.</source>
        <translation>用件のコード（種類に複数あるもの）。</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>最初の段階</translation>
    </message>
    <message>
        <source>Code of the step at its beginning.</source>
        <translation>最初の段階のコード。</translation>
    </message>
    <message>
        <source>Step now</source>
        <translation>現在の段階</translation>
    </message>
    <message>
        <source>Code of its last step.</source>
        <translation>最後の段階のコード。</translation>
    </message>
    <message>
        <source>When it came up, Asia/Tokyo.</source>
        <translation>発生日時（日本時間）。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Whether the person consented to be referred.</source>
        <translation>引継ぎに本人が同意したか。</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>相手先</translation>
    </message>
    <message>
        <source>To whom it goes.</source>
        <translation>引継ぎ先。</translation>
    </message>
    <message>
        <source>Number of the plan; its parts are promises.</source>
        <translation>計画の番号。各回は約束。</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>変更前の計画</translation>
    </message>
    <message>
        <source>The plan that it changes.</source>
        <translation>変更前の計画。</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本税</translation>
    </message>
    <message>
        <source>Yen of principal in it.</source>
        <translation>うち本税（円）。</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>When it was prepared, Asia/Tokyo.</source>
        <translation>作成日時（日本時間）。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Code: approved, refused; empty: none yet.</source>
        <translation>コード（approved・refused）。空欄は未決定。</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定日時</translation>
    </message>
    <message>
        <source>When an officer decided, Asia/Tokyo.</source>
        <translation>徴税吏員が決定した日時（日本時間）。</translation>
    </message>
    <message>
        <source>Pledge received</source>
        <translation>誓約書受領日</translation>
    </message>
    <message>
        <source>When the written pledge came.</source>
        <translation>納付誓約書を受け取った日。</translation>
    </message>
    <message>
        <source>When it ended before it was paid.</source>
        <translation>完納前に終わった日。</translation>
    </message>
    <message>
        <source>Why ended</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Code of why it ended.</source>
        <translation>終了理由のコード。</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>減免番号</translation>
    </message>
    <message>
        <source>Number of the waiver.</source>
        <translation>減免の番号。</translation>
    </message>
    <message>
        <source>Code: late_charge, demand_fee.</source>
        <translation>コード（late_charge・demand_fee）。</translation>
    </message>
    <message>
        <source>Yen that are asked no more.</source>
        <translation>請求しない金額（円）。</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Who decided on it.</source>
        <translation>決定した人。</translation>
    </message>
    <message>
        <source>Waived on</source>
        <translation>減免日</translation>
    </message>
    <message>
        <source>From which day.</source>
        <translation>この日から。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>付箋</translation>
    </message>
    <message>
        <source>The word.</source>
        <translation>付箋の言葉。</translation>
    </message>
    <message>
        <source>Last day; empty: until it is taken off.</source>
        <translation>末日。空欄は外すまで。</translation>
    </message>
    <message>
        <source>Taken off on</source>
        <translation>外した日</translation>
    </message>
    <message>
        <source>When it was taken off; empty: it wasn&apos;t.</source>
        <translation>外した日。空欄は表示中。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Code of how far the search for a number is.</source>
        <translation>電話番号調査の進み具合のコード。</translation>
    </message>
    <message>
        <source>Where was looked.</source>
        <translation>調査した所。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Day of the step.</source>
        <translation>調査した日。</translation>
    </message>
    <message>
        <source>The number that was found.</source>
        <translation>見つかった番号。</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引継ぎ日時</translation>
    </message>
    <message>
        <source>When, Asia/Tokyo.</source>
        <translation>日時（日本時間）。</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>依頼内容</translation>
    </message>
    <message>
        <source>What the officer is to decide.</source>
        <translation>徴税吏員に決めてほしいこと。</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>申し送り</translation>
    </message>
    <message>
        <source>Facts at that time, in words.</source>
        <translation>引継ぎ時の事実（文章）。</translation>
    </message>
    <message>
        <source>Code of the officer&apos;s answer; empty: none yet.</source>
        <translation>徴税吏員の回答のコード。空欄は未回答。</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>回答日時</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>The campaign &quot;%1&quot; is not about money: it has none of these. Choose another area.</source>
        <translation>業務「%1」は納税催告ではないため、この対象はありません。別の対象を選んでください。</translation>
    </message>
    <message>
        <source>The period must have a first and a last day, the last not before the first.</source>
        <translation>期間には初日と末日が必要で、末日は初日以後にしてください。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>末日が初日より前です。</translation>
    </message>
    <message>
        <source>Name the month as 2026-11.</source>
        <translation>月は 2026-11 のように指定してください。</translation>
    </message>
    <message>
        <source>The text has %1 characters. Shorten it to %2.</source>
        <translation>本文が%1文字あります。%2文字までに短くしてください。</translation>
    </message>
    <message>
        <source>No parameters are saved under the name %1.</source>
        <translation>「%1」という名前で保存した条件はありません。</translation>
    </message>
    <message>
        <source>Parameters are saved under a name of 1 to %1 characters.</source>
        <translation>条件を保存する名前は1～%1文字にしてください。</translation>
    </message>
    <message>
        <source>The fiscal year %1 is none of %2 to %3. Name it by its first calendar year.</source>
        <translation>年度「%1」は %2～%3 の範囲にありません。年度の始まる西暦年で指定してください。</translation>
    </message>
    <message>
        <source>A target can&apos;t be below 0.</source>
        <translation>目標に負の数は設定できません。</translation>
    </message>
    <message>
        <source>The rate must lie between 0 and 100 %.</source>
        <translation>率は 0～100 % の範囲で指定してください。</translation>
    </message>
    <message>
        <source>There is no tax item &quot;%1&quot;. There are: %2.</source>
        <translation>税目「%1」はありません。登録されている税目：%2</translation>
    </message>
</context>
<context>
    <name>ReportPeriod</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>this fiscal year</source>
        <translation>今年度</translation>
    </message>
    <message>
        <source>last fiscal year</source>
        <translation>前年度</translation>
    </message>
    <message>
        <source>by days</source>
        <translation>日を指定</translation>
    </message>
</context>
<context>
    <name>ReturnCalculator</name>
    <message>
        <source>Seats</source>
        <translation>席数</translation>
    </message>
    <message>
        <source>Hours per seat</source>
        <translation>1席あたりの時間</translation>
    </message>
    <message>
        <source>Yen per seat hour</source>
        <translation>席1時間の単価（円）</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>架電件数</translation>
    </message>
    <message>
        <source>Yen per call</source>
        <translation>架電1件の単価（円）</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS通数</translation>
    </message>
    <message>
        <source>Yen per SMS</source>
        <translation>SMS1通の単価（円）</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文書通数</translation>
    </message>
    <message>
        <source>Yen per letter</source>
        <translation>文書1通の単価（円）</translation>
    </message>
    <message>
        <source>System (yen)</source>
        <translation>システム費（円）</translation>
    </message>
    <message>
        <source>Other costs (yen)</source>
        <translation>その他の費用（円）</translation>
    </message>
    <message>
        <source>Cases in arrears</source>
        <translation>滞納者数（件）</translation>
    </message>
    <message>
        <source>Share reached</source>
        <translation>接触率</translation>
    </message>
    <message>
        <source>Share that promises</source>
        <translation>約束率</translation>
    </message>
    <message>
        <source>Share that keeps it</source>
        <translation>履行率</translation>
    </message>
    <message>
        <source>Yen per paying case</source>
        <translation>納付1件あたりの額（円）</translation>
    </message>
    <message>
        <source>Share that would have paid anyway</source>
        <translation>架電しなくても納付した割合</translation>
    </message>
    <message>
        <source>Office hours saved</source>
        <translation>削減した職員の時間</translation>
    </message>
    <message>
        <source>Yen per hour saved</source>
        <translation>職員1時間の単価（円）</translation>
    </message>
    <message>
        <source>Scenario &quot;%1&quot;: %2 is 0, and &quot;%3&quot; divides by it. Give what it follows from, or leave the scenario out.</source>
        <translation>試算案「%1」: %2が0のため、「%3」の割り算ができません。もとになる値を入れるか、この案を除いてください。</translation>
    </message>
    <message>
        <source>Scenario &quot;%1&quot;: &quot;%2&quot; comes to more than can be counted. Check the inputs.</source>
        <translation>試算案「%1」:「%2」が大きすぎて計算できません。入力値を確認してください。</translation>
    </message>
    <message>
        <source>Scenario &quot;%1&quot;: %2 (%3) is %4. It must be 0 or more.</source>
        <translation>試算案「%1」: %2（%3）が%4です。0以上の数を入れてください。</translation>
    </message>
    <message>
        <source>Scenario &quot;%1&quot;: %2 (%3) is %4. A share lies between 0 and 1: 40 % is 0.4.</source>
        <translation>試算案「%1」: %2（%3）が%4です。割合は0から1までの数です（40 %は0.4）。</translation>
    </message>
    <message>
        <source>Cost of seats</source>
        <translation>席の費用</translation>
    </message>
    <message>
        <source>Cost of calls</source>
        <translation>架電の費用</translation>
    </message>
    <message>
        <source>Cost of SMS</source>
        <translation>SMSの費用</translation>
    </message>
    <message>
        <source>Cost of letters</source>
        <translation>文書の費用</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Cases reached</source>
        <translation>接触件数</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>履行した約束</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>収納額</translation>
    </message>
    <message>
        <source>Received because of the work</source>
        <translation>業務による収納額</translation>
    </message>
    <message>
        <source>Saved in the office</source>
        <translation>庁内の削減額</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>効果額</translation>
    </message>
    <message>
        <source>Gain less cost</source>
        <translation>効果額から費用を引いた額</translation>
    </message>
    <message>
        <source>Gain per yen of cost</source>
        <translation>費用1円あたりの効果額</translation>
    </message>
    <message>
        <source>Cost per case reached</source>
        <translation>接触1件あたりの費用</translation>
    </message>
    <message>
        <source>Extra per kept promise</source>
        <translation>履行1件あたりの上乗せ額</translation>
    </message>
    <message>
        <source>Kept promises that pay for the cost</source>
        <translation>費用を賄う履行件数</translation>
    </message>
    <message>
        <source>There is no scenario to calculate: name one at least.</source>
        <translation>試算案がありません。1つ以上入れてください。</translation>
    </message>
    <message>
        <source>Every scenario needs a name of its own: &quot;%1&quot; is empty or stands there twice.</source>
        <translation>試算案には別々の名前が必要です。「%1」は空か、重複しています。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no input. There are: %3.</source>
        <translation>%1:「%2」という入力項目はありません。使える項目: %3</translation>
    </message>
    <message>
        <source>%1: &quot;name&quot; must be a text.</source>
        <translation>%1:「name」は文字で書いてください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a number.</source>
        <translation>%1:「%2」は数値で書いてください。</translation>
    </message>
    <message>
        <source>%1 is no file of scenarios: it must be JSON like {&quot;scenarios&quot;: [{&quot;name&quot;: &quot;…&quot;, &quot;seats&quot;: 4}]}.</source>
        <translation>%1 は試算案のファイルではありません。{&quot;scenarios&quot;: [{&quot;name&quot;: &quot;…&quot;, &quot;seats&quot;: 4}]} のようなJSONにしてください。</translation>
    </message>
</context>
</TS>
