<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccessLogReport</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>対象の種類</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Taxpayer number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録番号</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Every look, search, file, change and refusal is an entry; it holds ids, codes and counts, never names of residents.</source>
        <translation>閲覧・検索・出力・変更・拒否のすべてが記録されます。記録にあるのは番号・コード・件数で、住民の氏名は含みません。</translation>
    </message>
</context>
<context>
    <name>CaseLedger</name>
    <message>
        <source>Tax of the city</source>
        <translation>市税等 (強制徴収公債権)</translation>
    </message>
    <message>
        <source>Premium, collected like tax</source>
        <translation>強制徴収公債権 (保険料など)</translation>
    </message>
    <message>
        <source>Public claim without compulsory collection</source>
        <translation>非強制徴収公債権</translation>
    </message>
    <message>
        <source>Private claim</source>
        <translation>私債権</translation>
    </message>
    <message>
        <source>all of the case</source>
        <translation>案件全体</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>債務者</translation>
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
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Past due</source>
        <translation>滞納額</translation>
    </message>
    <message>
        <source>time has run, to be invoked</source>
        <translation>時効期間経過 (援用待ち)</translation>
    </message>
    <message>
        <source>time-barred</source>
        <translation>時効完成</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>債権</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>債権の別</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>債権の種類</translation>
    </message>
    <message>
        <source>Tax item</source>
        <translation>税目名</translation>
    </message>
    <message>
        <source>Levy year</source>
        <translation>課税年度</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>調定年度</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期別</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>発生原因</translation>
    </message>
    <message>
        <source>Arose on</source>
        <translation>発生日</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>担保</translation>
    </message>
    <message>
        <source>Levied</source>
        <translation>調定額</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>収納額</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>滞納額</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>納期限</translation>
    </message>
    <message>
        <source>Demand letter sent</source>
        <translation>督促発送日</translation>
    </message>
    <message>
        <source>Late charge today</source>
        <translation>延滞金(本日)</translation>
    </message>
    <message>
        <source>Demand fee</source>
        <translation>督促手数料</translation>
    </message>
    <message>
        <source>Collectable until (guidance)</source>
        <translation>時効満了日 (目安)</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>催告による猶予</translation>
    </message>
    <message>
        <source>Invocation needed</source>
        <translation>援用の要否</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>levy of %1</source>
        <translation>%1年度の課税</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>要</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Guarantors</source>
        <translation>保証人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Joint and several</source>
        <translation>連帯</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>極度額</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>連絡の可否</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>joint guarantor</source>
        <translation>連帯保証人</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>可</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>収納</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>収納日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Late charge</source>
        <translation>延滞金</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>納付区分</translation>
    </message>
    <message>
        <source>Negotiations</source>
        <translation>交渉記録</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>In/out</source>
        <translation>発受</translation>
    </message>
    <message>
        <source>Contact by</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Promises and instalments</source>
        <translation>納付約束・分納</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>約束した日</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>約束日</translation>
    </message>
    <message>
        <source>Received since</source>
        <translation>その後の収納</translation>
    </message>
    <message>
        <source>Instalment plan</source>
        <translation>分納計画</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>発送日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>返戻日</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Suspensions, deferrals, seizures</source>
        <translation>執行停止・猶予・差押など</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>減免</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>減免したもの</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>同意の内容</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>同意の有無</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>申出日</translation>
    </message>
    <message>
        <source>Said how</source>
        <translation>申出の方法</translation>
    </message>
    <message>
        <source>given</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>This campaign has no money: there is no ledger of claims.</source>
        <translation>この業務には金銭がないため、債権管理台帳はありません。</translation>
    </message>
    <message>
        <source>Ledger of claims</source>
        <translation>債権管理台帳</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>CaseListReport</name>
    <message>
        <source>Outstanding: principal past its due date, without late charge.</source>
        <translation>滞納額: 納期限を過ぎた本税の合計。延滞金は含みません。</translation>
    </message>
    <message>
        <source>Settled cases appear only where the conditions name the status or the number.</source>
        <translation>完納の案件は、条件でステータスか宛名番号を指定したときだけ含みます。</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>JsonWriter</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>書き出しを中止しました。</translation>
    </message>
    <message>
        <source>The report &quot;%1&quot; has no --%2. It knows: --%3.</source>
        <translation>帳票「%1」では --%2 は使えません。使えるもの: --%3</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>案件一覧</translation>
    </message>
    <message>
        <source>--by: &quot;%1&quot; is none of %2.</source>
        <translation>--by: 「%1」は %2 のどれでもありません。</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to が --from より前の日付です。</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>アクセスログ</translation>
    </message>
    <message>
        <source>Survey results</source>
        <translation>アンケート集計</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>アンケート回答一覧</translation>
    </message>
    <message>
        <source>The letters can&apos;t be written to &quot;%1&quot;.</source>
        <translation>「%1」に文書を書き出せません。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Taxpayer number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>封筒</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>郵便料金</translation>
    </message>
    <message>
        <source>standard-sized mail</source>
        <translation>定形郵便物</translation>
    </message>
    <message>
        <source>non-standard-sized mail</source>
        <translation>定形外郵便物</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1（第%2版）</translation>
    </message>
    <message>
        <source>Check sheet of batch %1</source>
        <translation>点検票&#x3000;発送番号 %1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>発送元</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Date on the letters</source>
        <translation>文書の日付</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>納付期限</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>通数</translation>
    </message>
    <message>
        <source>Pages, sheets</source>
        <translation>ページ・用紙</translation>
    </message>
    <message>
        <source>%1 pages on %2 sheets</source>
        <translation>%1ページ、用紙%2枚</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>請求額</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 yen × %3 = %4 yen</source>
        <translation>%1 %2円 × %3通 = %4円</translation>
    </message>
    <message>
        <source>Postage in all</source>
        <translation>郵便料金計</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Head of the access log</source>
        <translation>操作記録の先頭値</translation>
    </message>
    <message>
        <source>Checked by (date, name)</source>
        <translation>点検者（月日・氏名）</translation>
    </message>
    <message>
        <source>Handed to the post (date, name)</source>
        <translation>郵便差出（月日・氏名）</translation>
    </message>
    <message>
        <source>Nobody of the selection gets a letter. Look at the reasons, or widen the selection.</source>
        <translation>文書を送る人がいません。除外の理由を確かめるか、対象を広げてください。</translation>
    </message>
    <message>
        <source>Case %1 gets this letter no longer: %2. Select anew.</source>
        <translation>案件%1には、この文書を送らなくなりました（%2）。選び直してください。</translation>
    </message>
</context>
<context>
    <name>SurveyReport</name>
    <message>
        <source>no answer</source>
        <translation>無回答</translation>
    </message>
    <message>
        <source>This campaign has no survey. saikoku-cli survey set FILE gives it one.</source>
        <translation>この業務にアンケートはありません。saikoku-cli survey set FILE で登録できます。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>質問文</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>回答内容</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Of each case the last answers count; a question may take several answers.</source>
        <translation>一人につき最後の回答を数えます。複数選択の質問では、一人が複数の回答に数えられます。</translation>
    </message>
    <message>
        <source>Cases with answers: %1, with all of them: %2.</source>
        <translation>回答のある人は%1人、最後まで回答した人は%2人です。</translation>
    </message>
    <message>
        <source>Taxpayer number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
</context>
</TS>
