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
    <message>
        <source>time has run, may be invoked</source>
        <translation>時効期間経過（未援用）</translation>
    </message>
    <message>
        <source>Limitation invoked</source>
        <translation>時効の援用</translation>
    </message>
    <message>
        <source>Invoked on</source>
        <translation>援用日</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>Made by %1, %2</source>
        <translation>作成者 %1、%2</translation>
    </message>
    <message>
        <source>No font of this machine has the sign U+%1, which the ledger needs. Install a font that has it.</source>
        <translation>台帳に必要な文字 U+%1 を持つフォントがこの端末にありません。その文字のあるフォントを入れてください。</translation>
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
    <name>ContractEnd</name>
    <message>
        <source>Data handed over at the end of a contract</source>
        <translation>契約終了にともなう引渡しデータ</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>基準日: %1</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation>作成者: %1</translation>
    </message>
    <message>
        <source>Files: %1, rows: %2</source>
        <translation>ファイル: %1、行: %2</translation>
    </message>
    <message>
        <source>Encoding: UTF-8, the first line names the columns. Check with: sha256sum -c SHA256SUMS</source>
        <translation>文字コード: UTF-8。1行目は項目名です。確認: sha256sum -c SHA256SUMS</translation>
    </message>
    <message>
        <source>Protected people left out, rows: %1</source>
        <translation>支援措置対象者のため除いた行: %1</translation>
    </message>
    <message>
        <source>Not included, for want of the permission: %1</source>
        <translation>権限がないため含まないもの: %1</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>行: %1</translation>
    </message>
    <message>
        <source>Name the folder that is to be made.</source>
        <translation>作るフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Name a folder that isn&apos;t.</source>
        <translation>「%1」はすでにあります。まだないフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The hand-over was cancelled.</source>
        <translation>引渡しデータの作成を中止しました。</translation>
    </message>
    <message>
        <source>No folder can be made in &quot;%1&quot;. Name another place.</source>
        <translation>「%1」にフォルダーを作れません。別の場所を指定してください。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; could not be put into its place.</source>
        <translation>フォルダー「%1」を置けませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file of its own. Name files, no folders, links or devices.</source>
        <translation>「%1」は通常のファイルではありません。フォルダー、リンク、装置ではなくファイルを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to the store that is open. Copies lie elsewhere.</source>
        <translation>「%1」は開いているデータの一部です。写しは別の場所にあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be read: %2. Check the path and its rights.</source>
        <translation>「%1」を読めません: %2。場所と権限を確かめてください。</translation>
    </message>
    <message>
        <source>Certificate of deletion</source>
        <translation>消去証明書</translation>
    </message>
    <message>
        <source>List of copies held</source>
        <translation>保有する写しの一覧</translation>
    </message>
    <message>
        <source>The following files were deleted.</source>
        <translation>次のファイルを消去しました。</translation>
    </message>
    <message>
        <source>The following files are held; none was deleted by this.</source>
        <translation>次のファイルを保有しています。この操作では消去していません。</translation>
    </message>
    <message>
        <source>bytes: %1</source>
        <translation>バイト数: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>ファイル数: %1</translation>
    </message>
    <message>
        <source>Deleted by: %1 (%2)</source>
        <translation>消去した者: %1（%2）</translation>
    </message>
    <message>
        <source>Listed by: %1 (%2)</source>
        <translation>確認した者: %1（%2）</translation>
    </message>
    <message>
        <source>At: %1 (Japan time)</source>
        <translation>日時: %1（日本時間）</translation>
    </message>
    <message>
        <source>Head of the access log: %1</source>
        <translation>アクセスログの先頭値: %1</translation>
    </message>
    <message>
        <source>Name the files that are to be certified.</source>
        <translation>証明するファイルを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named twice.</source>
        <translation>「%1」が二度指定されています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be deleted. Deleted before it: %2. Nothing is certified.</source>
        <translation>「%1」を消去できませんでした。それまでに消去した数: %2。証明はしません。</translation>
    </message>
</context>
<context>
    <name>ContractorReports</name>
    <message>
        <source>Number research</source>
        <translation>電話番号調査</translation>
    </message>
    <message>
        <source>Sought</source>
        <translation>調査</translation>
    </message>
    <message>
        <source>Returned mail</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>Roster (days present)</source>
        <translation>従事者名簿（従事日数）</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>付表</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>項目名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Steps are those taken in the period; the numbers of different annexes don&apos;t add up.</source>
        <translation>期間中に行われたものを数えます。異なる付表の数は合計しません。</translation>
    </message>
    <message>
        <source>Number research counts persons, returned mail letters, the roster days on which somebody signed on.</source>
        <translation>電話番号調査は人、返戻は文書、従事者名簿は業務を開始した日の数です。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>業務開始</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>業務終了</translation>
    </message>
    <message>
        <source>Present (minutes)</source>
        <translation>在席（分）</translation>
    </message>
    <message>
        <source>Paused (minutes)</source>
        <translation>休止（分）</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Absent</source>
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
        <source>Dead number</source>
        <translation>不通番号</translation>
    </message>
    <message>
        <source>Other results</source>
        <translation>その他の結果</translation>
    </message>
    <message>
        <source>Said to have paid</source>
        <translation>納付済みの申出</translation>
    </message>
    <message>
        <source>Slips asked</source>
        <translation>納付書依頼</translation>
    </message>
    <message>
        <source>Direct debit advised</source>
        <translation>口座振替勧奨</translation>
    </message>
    <message>
        <source>Direct debit forms sent</source>
        <translation>口座振替申込書送付</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>Wrap-up (minutes)</source>
        <translation>後処理（分）</translation>
    </message>
    <message>
        <source>Person, family, absent, voicemail, busy, dead number and other results add up to the calls.</source>
        <translation>本人・家族・不在・留守電・話中・不通番号・その他の結果の合計が架電数です。</translation>
    </message>
    <message>
        <source>Dead number: not in use, wrong, or a fax.</source>
        <translation>不通番号: 現在使われていない、番号違い、FAX。</translation>
    </message>
    <message>
        <source>Present: signed on at a seat, pauses included; two seats at once count once. Without signing off: until the last that is known.</source>
        <translation>在席: 席で業務を開始している時間（休止を含む）。同時に二つの席にいても一度だけ数えます。業務終了の操作がないときは、最後にわかっている時刻までです。</translation>
    </message>
    <message>
        <source>Minutes are those of the person&apos;s whole day, whatever cases are asked for. Wrap-up: from a call&apos;s end to its record.</source>
        <translation>時間（分）は、対象を絞ってもその人の一日分です。後処理: 通話の終わりから記録まで。</translation>
    </message>
    <message>
        <source>Direct debit, slips, hand-overs and complaints count by the person who recorded them.</source>
        <translation>口座振替、納付書、引継ぎ、苦情は、記録した人ごとに数えます。</translation>
    </message>
    <message>
        <source>Calls, persons reached and promises</source>
        <translation>架電・接触・約束</translation>
    </message>
    <message>
        <source>current year</source>
        <translation>現年</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>滞納繰越</translation>
    </message>
    <message>
        <source>Tax item</source>
        <translation>税目</translation>
    </message>
    <message>
        <source>Name of the tax item</source>
        <translation>税目の名称</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Current or carried over</source>
        <translation>現年・滞納繰越</translation>
    </message>
    <message>
        <source>Target (persons)</source>
        <translation>対象（人）</translation>
    </message>
    <message>
        <source>Target (cases)</source>
        <translation>対象（件）</translation>
    </message>
    <message>
        <source>Target (yen)</source>
        <translation>対象（円）</translation>
    </message>
    <message>
        <source>Number known (persons)</source>
        <translation>番号判明（人）</translation>
    </message>
    <message>
        <source>Called (persons)</source>
        <translation>架電（人）</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>架電回数</translation>
    </message>
    <message>
        <source>Tried as agreed (persons)</source>
        <translation>規定回数の架電（人）</translation>
    </message>
    <message>
        <source>Share tried as agreed</source>
        <translation>規定回数の割合</translation>
    </message>
    <message>
        <source>Reached (persons)</source>
        <translation>接触（人）</translation>
    </message>
    <message>
        <source>Share reached</source>
        <translation>接触率</translation>
    </message>
    <message>
        <source>Promised (persons)</source>
        <translation>約束（人）</translation>
    </message>
    <message>
        <source>Kept (persons)</source>
        <translation>履行（人）</translation>
    </message>
    <message>
        <source>Paid (persons)</source>
        <translation>納付（人）</translation>
    </message>
    <message>
        <source>Paid (yen)</source>
        <translation>納付額（円）</translation>
    </message>
    <message>
        <source>Not reached (persons)</source>
        <translation>未接触（人）</translation>
    </message>
    <message>
        <source>Target: receivables that were past due and open on the period&apos;s first day, or became so within it; yen as they were open then.</source>
        <translation>対象: 期間の初日に納期限を過ぎて未納だったもの、または期間中にそうなったもの。金額はその時点の未納額です。</translation>
    </message>
    <message>
        <source>Current year: receivables of the fiscal year of the period&apos;s last day; carried over: of earlier ones.</source>
        <translation>現年度分: 期間の末日の年度の調定分。滞納繰越分: それより前の年度の分。</translation>
    </message>
    <message>
        <source>Persons: cases that are one person&apos;s count once; whoever owes several tax items stands in each row and once in the total (distinct).</source>
        <translation>人: 同一人の案件は一人と数えます。複数の税目を滞納する人は各行に現れ、合計では一度だけ数えます（実数）。</translation>
    </message>
    <message>
        <source>Calls made: outbound telephone calls of the period to the row&apos;s cases; a call stands in each row of its case and once in the total.</source>
        <translation>架電回数: 期間中に行の案件へかけた電話。複数の税目の案件は各行に現れ、合計では一度だけ数えます。</translation>
    </message>
    <message>
        <source>Tried as agreed: %1 calls or more in the period, on %2 weekdays and in %3 times of day; share of those with a number.</source>
        <translation>規定回数の架電: 期間中に%1回以上、%2つの曜日・%3つの時間帯で架電。割合は番号判明者に対するもの。</translation>
    </message>
    <message>
        <source>Reached: the person answered a call; share of those called. Not reached: called, and never answered in person.</source>
        <translation>接触: 架電に本人が応答。率は架電した人に対するもの。未接触: 架電したが本人が一度も応答していない。</translation>
    </message>
    <message>
        <source>Paid: receipts of the period on what was the target, whatever brought them.</source>
        <translation>納付: 対象に対する期間中の収納。きっかけは問いません。</translation>
    </message>
    <message>
        <source>From target to payment (persons)</source>
        <translation>対象から納付まで（人）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Number known</source>
        <translation>番号判明</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>架電</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>納付</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Analysis and proposals</source>
        <translation>分析・提案</translation>
    </message>
    <message>
        <source>(%1, %2)</source>
        <translation>（%1、%2）</translation>
    </message>
    <message>
        <source>Taxpayer number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation>最も古い納期限</translation>
    </message>
    <message>
        <source>Overdue (yen)</source>
        <translation>滞納額（円）</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文書通数</translation>
    </message>
    <message>
        <source>Of those returned</source>
        <translation>うち返戻</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Advice offered</source>
        <translation>相談・案内</translation>
    </message>
    <message>
        <source>Cases that owe tax items %1 of which the due date passed %2 months or more before the as-of date.</source>
        <translation>税目%1で、納期限から基準日までに%2か月以上経過した未納がある案件。</translation>
    </message>
    <message>
        <source>A row is a case and a day on which something was done; a case without anything in the period has one row without a day.</source>
        <translation>一行は案件と、働きかけなどのあった日です。期間中に何もなかった案件は日付のない一行になります。</translation>
    </message>
    <message>
        <source>Overdue: of those tax items, open on the as-of date; it stands in each row of the case and once in the total.</source>
        <translation>滞納額: 該当税目の基準日現在の未納額。案件の各行に現れ、合計では一度だけ数えます。</translation>
    </message>
    <message>
        <source>Letters: left on that day. Advice offered: special medical care, relief or deferral, or welfare was brought up.</source>
        <translation>文書: その日に発送したもの。相談・案内: 特別療養費、減免・猶予、福祉等の案内をしたもの。</translation>
    </message>
    <message>
        <source>Evidence for article 54-3 of the National Health Insurance Act, in force since 2024-12-02.</source>
        <translation>国民健康保険法54条の3（2024年12月2日施行）にかかる経過です。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>締切日</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>対象件数</translation>
    </message>
    <message>
        <source>Listed (yen)</source>
        <translation>対象額（円）</translation>
    </message>
    <message>
        <source>Removed as paid</source>
        <translation>納付により除外</translation>
    </message>
    <message>
        <source>Callable</source>
        <translation>架電可能</translation>
    </message>
    <message>
        <source>Never tried</source>
        <translation>未架電</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>架電1回</translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation>架電2回</translation>
    </message>
    <message>
        <source>Tried 3 times or more</source>
        <translation>架電3回以上</translation>
    </message>
    <message>
        <source>On different weekdays</source>
        <translation>曜日を変えて架電</translation>
    </message>
    <message>
        <source>At different times of day</source>
        <translation>時間帯を変えて架電</translation>
    </message>
    <message>
        <source>Tried as agreed</source>
        <translation>規定回数の架電</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>消化済み</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Left (yen)</source>
        <translation>残額（円）</translation>
    </message>
    <message>
        <source>Share done</source>
        <translation>消化率</translation>
    </message>
    <message>
        <source>Cases done and left</source>
        <translation>消化済みと残り</translation>
    </message>
    <message>
        <source>Lists that ran on a day of the period; how they stand on the as-of date. A case of two lists stands in both.</source>
        <translation>期間中に動いていたリストの、基準日現在の状況です。二つのリストにある案件は両方に数えます。</translation>
    </message>
    <message>
        <source>Removed as paid: settled since the list was made. Callable: owes something and has a number that can be called.</source>
        <translation>納付により除外: リスト作成後に完納。架電可能: 未納があり、かけられる番号があるもの。</translation>
    </message>
    <message>
        <source>Tried: outbound calls in force since the list was made, until it closed.</source>
        <translation>架電: リスト作成から終了までの、有効な架電記録。</translation>
    </message>
    <message>
        <source>Tried as agreed: as often as agreed, on different weekdays and at different times of day.</source>
        <translation>規定回数の架電: 決められた回数を、曜日と時間帯を変えて架電したもの。</translation>
    </message>
    <message>
        <source>Done: settled, promised or tried as agreed; left: the rest.</source>
        <translation>消化済み: 完納・約束・規定回数の架電のいずれか。残り: それ以外。</translation>
    </message>
    <message>
        <source>Where it was sought</source>
        <translation>調査先</translation>
    </message>
    <message>
        <source>Sought (persons)</source>
        <translation>調査（人）</translation>
    </message>
    <message>
        <source>Found (persons)</source>
        <translation>判明（人）</translation>
    </message>
    <message>
        <source>Not found (persons)</source>
        <translation>不明（人）</translation>
    </message>
    <message>
        <source>Answer awaited (persons)</source>
        <translation>回答待ち（人）</translation>
    </message>
    <message>
        <source>Share found</source>
        <translation>判明率</translation>
    </message>
    <message>
        <source>Sought: persons for whom a number was asked for or looked up there in the period. Found: a number was found there.</source>
        <translation>調査: 期間中にその調査先へ照会し、または調べた人。判明: そこで番号がわかった人。</translation>
    </message>
    <message>
        <source>Persons: sought at several places they stand in each row and once in the total (distinct).</source>
        <translation>人: 複数の調査先で調べた人は各行に現れ、合計では一度だけ数えます（実数）。</translation>
    </message>
    <message>
        <source>Numbers sought and found</source>
        <translation>電話番号の調査と判明</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>判明</translation>
    </message>
    <message>
        <source>Planned (minutes)</source>
        <translation>計画（分）</translation>
    </message>
    <message>
        <source>Not signed off</source>
        <translation>終了操作なし</translation>
    </message>
    <message>
        <source>Worked (minutes)</source>
        <translation>従事（分）</translation>
    </message>
    <message>
        <source>Present beyond the plan (minutes)</source>
        <translation>計画を超える在席（分）</translation>
    </message>
    <message>
        <source>Calls dialled</source>
        <translation>発信数</translation>
    </message>
    <message>
        <source>Calls taken</source>
        <translation>着信数</translation>
    </message>
    <message>
        <source>Hours without a call</source>
        <translation>架電のない時間</translation>
    </message>
    <message>
        <source>Without a call (minutes)</source>
        <translation>架電なし（分）</translation>
    </message>
    <message>
        <source>In two places at once</source>
        <translation>同時に二か所</translation>
    </message>
    <message>
        <source>In two places (minutes)</source>
        <translation>二か所（分）</translation>
    </message>
    <message>
        <source>Calls without a record</source>
        <translation>記録のない通話</translation>
    </message>
    <message>
        <source>Minutes planned, present and without a call</source>
        <translation>計画・在席・架電なしの時間（分）</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在席</translation>
    </message>
    <message>
        <source>Without a call</source>
        <translation>架電なし</translation>
    </message>
    <message>
        <source>Present: signed on at a seat, pauses included; two seats at once count once. Worked: present less paused.</source>
        <translation>在席: 席で業務を開始している時間（休止を含む）。同時に二つの席にいても一度だけ数えます。従事: 在席から休止を引いた時間。</translation>
    </message>
    <message>
        <source>Present beyond the plan: present less planned; less than 0: fewer hours than planned.</source>
        <translation>計画を超える在席: 在席から計画を引いた時間。0より小さいときは計画より少ない従事です。</translation>
    </message>
    <message>
        <source>Calls are those that the program dialled and took, in every campaign, whether recorded or not.</source>
        <translation>通話は、業務を問わずこのプログラムで発信・着信したものです。記録の有無は問いません。</translation>
    </message>
    <message>
        <source>Hours without a call: stretches of %1 minutes or more at work and not paused in which no call began or went on.</source>
        <translation>架電のない時間: 休止していない従事中に、%1分以上通話がなかった時間帯。</translation>
    </message>
    <message>
        <source>In two places at once: signed on at two seats at the same time.</source>
        <translation>同時に二か所: 同じ時刻に二つの席で業務を開始していること。</translation>
    </message>
    <message>
        <source>Calls without a record: calls that ended and of which nobody wrote anything down.</source>
        <translation>記録のない通話: 終わったのに交渉記録がない通話。</translation>
    </message>
    <message>
        <source>Not signed off: the hours end with the last that is known of that seat.</source>
        <translation>終了操作なし: その席で最後にわかっている時刻までを数えます。</translation>
    </message>
    <message>
        <source>Number known: with a number that is not retired as of the report&apos;s date, or called.</source>
        <translation>番号判明: 基準日に、使わないとしていない電話番号があること、または架電したこと。</translation>
    </message>
    <message>
        <source>Promised: in a record of the period, parts of instalment plans left out. Kept: a promise due in the period that was paid in full by the as-of date.</source>
        <translation>約束: 期間中の記録によるもの（分割納付の各回を除く）。履行: 期限が期間中の約束が、基準日までに全額納付されたもの。</translation>
    </message>
    <message>
        <source>Condition as written</source>
        <translation>条件（入力した式）</translation>
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
    <name>FactExport</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>アクセスログ</translation>
    </message>
    <message>
        <source>The area &quot;%1&quot; has no column &quot;%2&quot;. It has: %3.</source>
        <translation>対象「%1」に列「%2」はありません。あるのは %3 です。</translation>
    </message>
    <message>
        <source>The order &quot;%1&quot; is none: write a column, with :desc for the greatest first.</source>
        <translation>並び順「%1」は使えません。列を書き、降順は :desc を付けてください。</translation>
    </message>
    <message>
        <source>The area &quot;%1&quot; takes no %2.</source>
        <translation>対象「%1」では %2 は使えません。</translation>
    </message>
    <message>
        <source>There is no area &quot;%1&quot;. There are: %2.</source>
        <translation>対象「%1」はありません。あるのは %2 です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A case has no column &quot;%1&quot; in files. docs/conditions.md lists them.</source>
        <translation>案件のファイルに列「%1」はありません。一覧は docs/conditions.md にあります。</translation>
    </message>
    <message>
        <source>The access log is written whole and in its order: leave out columns and order.</source>
        <translation>アクセス記録は全列・記録順で出力します。列と並び順は指定しないでください。</translation>
    </message>
    <message>
        <source>As in lists and conditions.</source>
        <translation>一覧・条件の項目と同じ。</translation>
    </message>
    <message>
        <source>As in the access log.</source>
        <translation>アクセス記録の項目と同じ。</translation>
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
    <name>MoneyReports</name>
    <message>
        <source>Drawn by lot: left alone</source>
        <translation>無作為抽出: 催告なし</translation>
    </message>
    <message>
        <source>Drawn by lot: called</source>
        <translation>無作為抽出: 架電</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>働きかけなし</translation>
    </message>
    <message>
        <source>Contacts: outbound records in force of the period. A case stands once in each row, from its first contact of that channel and result; in the total once, from its first contact of the period.</source>
        <translation>働きかけ: 期間中の有効な発信の交渉記録（不在・留守番電話を含む）。1件は行ごとに1回、その手段・結果の最初の記録から数え、合計では期間中の最初の記録から1回数える。</translation>
    </message>
    <message>
        <source>No contact: past due and unpaid on the period&apos;s first day and without an outbound record in the period, from that day on.</source>
        <translation>接触なし: 期間の初日に納期を過ぎた未納があり、期間中に発信の記録がない件。初日から数える。</translation>
    </message>
    <message>
        <source>Difference: the rate less that of those drawn by lot to be left alone. Between the two rows of the lot it measures what calling brings in; in every other row it is a plain comparison, for who was called and reached was not left to chance.</source>
        <translation>差: 無作為に抽出して催告しなかった件の納付率との差。無作為抽出の2行の間では架電の効果を表すが、ほかの行は、誰に架電し誰に接触できたかが偶然ではないため、単純な比較にとどまる。</translation>
    </message>
    <message>
        <source>Difference: the rate less that of those without a contact. No cases were drawn by lot in the period: this is a plain comparison and no effect of calling.</source>
        <translation>差: 働きかけのない件の納付率との差。期間中に無作為抽出した件がないため、単純な比較であり、架電の効果ではない。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Contacted (cases)</source>
        <translation>働きかけた件数</translation>
    </message>
    <message>
        <source>Paid after a contact</source>
        <translation>働きかけ後の納付</translation>
    </message>
    <message>
        <source>A plain comparison, no effect: nobody was left alone by lot in the period.</source>
        <translation>単純な比較であり、効果ではありません（期間中に、無作為に抽出して催告しなかった件はありません）。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>発送番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>発送日</translation>
    </message>
    <message>
        <source>Sent: letters that left in the period, one for each case that they tell of; letters that were taken back are left out.</source>
        <translation>発送数: 期間中に発送した文書（記載した件ごとに1通）。取り消した発送は除く。</translation>
    </message>
    <message>
        <source>A case stands once in each row, from the day its letter left; in the total once, from its first letter of the period. No letter: past due and unpaid on the period&apos;s first day and without a letter in the period, from that day on.</source>
        <translation>1件は行ごとに1回、発送日から数え、合計では期間中の最初の発送から1回数える。文書なし: 期間の初日に納期を過ぎた未納があり、期間中に発送がない件。初日から数える。</translation>
    </message>
    <message>
        <source>Difference: the rate less that of the cases without a letter. Who gets a letter is not drawn by lot: this is a plain comparison and no effect of the letter.</source>
        <translation>差: 文書を送らなかった件の納付率との差。送付先は無作為に決めていないため、単純な比較であり、文書の効果ではない。</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>文書なし</translation>
    </message>
    <message>
        <source>Paid after a letter</source>
        <translation>発送後の納付</translation>
    </message>
    <message>
        <source>A plain comparison, no effect: letters are not sent by lot.</source>
        <translation>単純な比較であり、効果ではありません（文書の送付先は無作為に決めていません）。</translation>
    </message>
    <message>
        <source>current year</source>
        <translation>現年</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>滞納繰越</translation>
    </message>
    <message>
        <source>Tax item</source>
        <translation>税目</translation>
    </message>
    <message>
        <source>Name of the tax item</source>
        <translation>税目の名称</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Current or carried over</source>
        <translation>現年・滞納繰越</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Carried in (yen)</source>
        <translation>繰越額（円）</translation>
    </message>
    <message>
        <source>Levied to date (yen)</source>
        <translation>調定額累計（円）</translation>
    </message>
    <message>
        <source>Received to date (yen)</source>
        <translation>収納額累計（円）</translation>
    </message>
    <message>
        <source>Paid by the due date (yen)</source>
        <translation>納期内納付額（円）</translation>
    </message>
    <message>
        <source>Share paid by the due date</source>
        <translation>納期内納付率</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>構成比: %1</translation>
    </message>
    <message>
        <source>Levied and received</source>
        <translation>調定と収納</translation>
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
        <translation>未納額</translation>
    </message>
    <message>
        <source>Ways of paying</source>
        <translation>納付方法</translation>
    </message>
    <message>
        <source>Rows: whole months that the period touches. Current year or carried over goes by the fiscal year of the row&apos;s month.</source>
        <translation>行: 期間にかかる月（月全体）。現年・滞納繰越は、行の月の年度による。</translation>
    </message>
    <message>
        <source>Rows: whole fiscal years (April to March) that the period touches. Current year or carried over goes by the row&apos;s fiscal year.</source>
        <translation>行: 期間にかかる年度（4月から3月まで）の全体。現年・滞納繰越は、行の年度による。</translation>
    </message>
    <message>
        <source>Levied: receivables whose due date lies in the row&apos;s time. Received: principal received in it, whenever it was due, by the day of payment; without late charge and what was overpaid.</source>
        <translation>調定額: 納期限が行の期間にある調定の額。収納額: 納期にかかわらず、その期間に収納した本税の額（収納日による）。延滞金と過納は含まない。</translation>
    </message>
    <message>
        <source>Carried in: due before the fiscal year began and unpaid then. To date: since the fiscal year began; by year, since the first year shown.</source>
        <translation>繰越額: 年度初めより前に納期が来て、その時点で未納の額。累計: 年度初めから（年度別は、表の最初の年度から）。</translation>
    </message>
    <message>
        <source>Paid by the due date: of what fell due in the row&apos;s time, what was received by its due date; share of levied.</source>
        <translation>納期内納付額: 行の期間に納期が来た額のうち、納期限までに収納した額。率は調定額に対する割合。</translation>
    </message>
    <message>
        <source>Shares: of received, by the way it was paid. Receipts that an extract sums up without listing them have no day and no way: they count in outstanding and rate alone.</source>
        <translation>構成比: 収納額に占める納付方法ごとの割合。抽出データが明細なしで合計だけを示す収納には日と方法がないため、未納額と率にだけ含む。</translation>
    </message>
    <message>
        <source>The total of carried in, to date, outstanding and rate is that of the last month or year shown.</source>
        <translation>繰越額・累計・未納額・率の合計は、表の最後の月または年度のもの。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Number known</source>
        <translation>番号判明</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>架電</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>納付</translation>
    </message>
    <message>
        <source>%1 (persons)</source>
        <translation>%1（人）</translation>
    </message>
    <message>
        <source>%1 (cases)</source>
        <translation>%1（件）</translation>
    </message>
    <message>
        <source>%1 (yen)</source>
        <translation>%1（円）</translation>
    </message>
    <message>
        <source>%1 (rate)</source>
        <translation>%1（率）</translation>
    </message>
    <message>
        <source>Paid at all</source>
        <translation>納付（全体）</translation>
    </message>
    <message>
        <source>both</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Targets: past due and unpaid when the row&apos;s time began, or come to be so in it; yen as they were owed then. Current year: of the fiscal year in which the row&apos;s time began; carried over: of earlier ones.</source>
        <translation>対象: 行の期間の初めに納期を過ぎた未納がある件と、期間中に新たにそうなった件。額はその時点の未納額。現年: 期間が始まる年度の分。滞納繰越: それより前の年度の分。</translation>
    </message>
    <message>
        <source>Each stage is a part of the one before. Number known: with a number that is not retired, or called; called: an outbound telephone call in force in the row&apos;s time; reached: the person answered one; promised: a promise made in it, parts of instalment plans left out; paid: of these, with receipts in it after becoming targets.</source>
        <translation>各段階は前の段階の一部。番号判明: 使用中止でない番号がある、または架電した。架電: 期間中に有効な発信の電話記録がある。接触: 本人が応答した。約束: 期間中に約束した（分納の各回は除く）。納付: そのうち、対象となった後、期間中に収納があった。</translation>
    </message>
    <message>
        <source>Yen of a stage: what its targets owed; of paid: what came in of it. Rates: persons ÷ persons of the stage before.</source>
        <translation>各段階の額: その対象の未納額。納付の額: そのうち収納した額。率: 前の段階の人数に対する割合。</translation>
    </message>
    <message>
        <source>Paid at all: targets with receipts in the row&apos;s time, called or not. It is beside the flow and no effect of calling.</source>
        <translation>納付（全体）: 架電の有無にかかわらず、期間中に収納があった対象。流れの外の数であり、架電の効果ではない。</translation>
    </message>
    <message>
        <source>Persons: cases that are one person&apos;s count once.</source>
        <translation>人数: 同一人の複数の件は1人と数える。</translation>
    </message>
    <message>
        <source>Flow to date</source>
        <translation>年度初めからの流れ</translation>
    </message>
    <message>
        <source>Flow: %1</source>
        <translation>催告の流れ: %1</translation>
    </message>
    <message>
        <source>Received of it (yen)</source>
        <translation>うち収納額（円）</translation>
    </message>
    <message>
        <source>Owed (yen)</source>
        <translation>未納額（円）</translation>
    </message>
    <message>
        <source>Recovery rate</source>
        <translation>収納率（対象）</translation>
    </message>
    <message>
        <source>Days with calls</source>
        <translation>架電した日数</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>1日あたり架電件数</translation>
    </message>
    <message>
        <source>Days to collect (median)</source>
        <translation>納付までの日数（中央値）</translation>
    </message>
    <message>
        <source>Calls saved (cases)</source>
        <translation>架電せず納付した件数</translation>
    </message>
    <message>
        <source>Seats (minutes)</source>
        <translation>着席時間（分）</translation>
    </message>
    <message>
        <source>Seats (yen)</source>
        <translation>席の費用（円）</translation>
    </message>
    <message>
        <source>Calls (yen)</source>
        <translation>架電の費用（円）</translation>
    </message>
    <message>
        <source>SMS (yen)</source>
        <translation>SMSの費用（円）</translation>
    </message>
    <message>
        <source>Letters (yen)</source>
        <translation>文書の費用（円）</translation>
    </message>
    <message>
        <source>Cost (yen)</source>
        <translation>費用（円）</translation>
    </message>
    <message>
        <source>Received of contacted cases in 30 days (yen)</source>
        <translation>働きかけた件の30日以内収納額（円）</translation>
    </message>
    <message>
        <source>Received per yen of cost</source>
        <translation>費用1円あたり収納額</translation>
    </message>
    <message>
        <source>Owed: targets of the funnel, past due and unpaid when the month began or come to be so in it. Received of it: receipts of these in the month. Recovery rate: received ÷ owed.</source>
        <translation>未納額: 催告の流れの対象（月の初めに納期を過ぎた未納があるか、月の途中でそうなった件）の額。うち収納額: その月の収納。収納率: 収納額 ÷ 未納額。</translation>
    </message>
    <message>
        <source>Calls a day: calls ÷ days with a call, rounded.</source>
        <translation>1日あたり架電件数: 架電件数 ÷ 架電した日数（四捨五入）。</translation>
    </message>
    <message>
        <source>Days to collect: from a case&apos;s first outbound contact in the month to its first receipt after it of what was past due; the median of the cases that paid by the as-of date.</source>
        <translation>納付までの日数: その月の最初の発信から、その時点で納期を過ぎていた調定の最初の収納まで。基準日までに納付した件の中央値。</translation>
    </message>
    <message>
        <source>Calls saved: targets that paid in the month without an outbound call in it.</source>
        <translation>架電せず納付した件数: 対象のうち、その月に発信の電話記録がなく、その月に納付した件。</translation>
    </message>
    <message>
        <source>Cost and receipts</source>
        <translation>費用と収納</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Received of contacted cases</source>
        <translation>働きかけた件の収納</translation>
    </message>
    <message>
        <source>Recovery and reach</source>
        <translation>収納率と接触率</translation>
    </message>
    <message>
        <source>Reach rate</source>
        <translation>接触率（架電）</translation>
    </message>
    <message>
        <source>There was a month with calls in which nobody signed on at a seat: its cost lacks the seats.</source>
        <translation>架電があるのに着席の記録がない月があります。その月の費用には席の費用が含まれていません。</translation>
    </message>
    <message>
        <source>Paid within 30 days (rate)</source>
        <translation>30日以内納付率</translation>
    </message>
    <message>
        <source>Rate, from</source>
        <translation>納付率（下限）</translation>
    </message>
    <message>
        <source>Rate, to</source>
        <translation>納付率（上限）</translation>
    </message>
    <message>
        <source>Difference to left alone</source>
        <translation>催告なしとの差</translation>
    </message>
    <message>
        <source>Difference, from</source>
        <translation>差（下限）</translation>
    </message>
    <message>
        <source>Difference, to</source>
        <translation>差（上限）</translation>
    </message>
    <message>
        <source>Cases of a rate: with something past due and unpaid at the end of the day of contact, dispatch or draw. Rate: those of them with receipts on days 1 to 30 ÷ these cases.</source>
        <translation>率の対象件数: 接触・発送・抽選の日の終わりに、納期を過ぎた未納がある件数。納付率: その件数のうち、1日後から30日後までに収納があった件数の割合。</translation>
    </message>
    <message>
        <source>Receipts count by their day, of receivables that were past due on that day; money on the day itself is not counted.</source>
        <translation>収納は、その日に納期を過ぎていた調定について、収納日で数える。当日の収納は含まない。</translation>
    </message>
    <message>
        <source>From and to: the 95 % interval of the rate (Wilson) for the cases of the row, and of the difference of two rates (Newcombe).</source>
        <translation>下限・上限: 率はその行の件数による95 %信頼区間（Wilson法）、差は2つの率の差の95 %信頼区間（Newcombe法）。</translation>
    </message>
    <message>
        <source>Days after %1 have not yet had 60 days up to the as-of date: what was paid within 60 days may still rise.</source>
        <translation>%1より後の分は基準日までに60日が経っていません。60日以内の納付は今後増えることがあります。</translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <translation>%1日以内</translation>
    </message>
    <message>
        <source>Channel code</source>
        <translation>手段コード</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>結果コード</translation>
    </message>
    <message>
        <source>Kind code</source>
        <translation>種類コード</translation>
    </message>
    <message>
        <source>Outstanding of what was due (yen)</source>
        <translation>期限到来分の未納額（円）</translation>
    </message>
    <message>
        <source>Outstanding of what was due: due by the end of the row&apos;s time and unpaid then. Rate: 1 − it ÷ (carried in + levied of the fiscal year up to then). What is paid in advance counts in received at once, in outstanding and rate once it is due.</source>
        <translation>期限到来分の未納額: 行の期間の終わりまでに納期が来て、その時点で未納の額。収納率: 1 − 期限到来分の未納額 ÷（繰越額＋その年度のその時点までの調定額）。前納は、収納額にはその月に、期限到来分の未納額と率には納期が来てから数える。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Rows: the months of the period, and the year to date: from the first day of the fiscal year of its last day up to that day. Every figure is counted anew for each row (distinct).</source>
        <translation>行: 期間の各月と年度累計（最終日の年度の初日からその日まで）。どの数も行ごとに数え直す（実数）。</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>年度累計</translation>
    </message>
    <message>
        <source>Cost: presence at seats (of all campaigns), outbound calls, SMS and letters, each by the unit cost of its day.</source>
        <translation>費用: 着席時間（全業務）、発信の電話、SMS、文書を、その日の単価で計算した額。</translation>
    </message>
    <message>
        <source>Received per yen: what contacted cases paid within 30 days of their first contact ÷ cost. Some of it would have come without the contact: it is no effect (see the report on what contacts were followed by).</source>
        <translation>費用1円あたり収納額: 働きかけた件が最初の働きかけから30日以内に納付した額 ÷ 費用。働きかけがなくても納付された分を含むため、効果ではない（収納効果状況を参照）。</translation>
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
    <message>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間帯（時）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Weekday no.</source>
        <translation>曜日番号</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Reach rate by weekday and hour</source>
        <translation>曜日・時間帯別の接触率</translation>
    </message>
    <message>
        <source>(no district)</source>
        <translation>（地区なし）</translation>
    </message>
    <message>
        <source>Calls and reached</source>
        <translation>架電件数と接触</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>地区コード</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>District: where the taxpayer lives on the as-of date.</source>
        <translation>地区：基準日現在の住所の地区です。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 to %3, by what is known on the as-of date.</source>
        <translation>%1：%2～%3。基準日現在の記録によります。</translation>
    </message>
    <message>
        <source>Target: of the whole fiscal year, as the office set it.</source>
        <translation>目標：会計年度全体の目標として設定した値です。</translation>
    </message>
    <message>
        <source>The condition of the set &quot;%1&quot; can&apos;t be read: %2</source>
        <translation>保存条件「%1」の抽出条件を読み取れません：%2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（続き）</translation>
    </message>
    <message>
        <source>%1 (the program&apos;s)</source>
        <translation>%1（標準）</translation>
    </message>
    <message>
        <source>The letter has no page %1: it has %2.</source>
        <translation>文書に%1頁はありません（全%2頁）。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>架電件数</translation>
    </message>
    <message>
        <source>Calls: records of outbound telephone calls in force; corrected and withdrawn ones are left out. Calls, not people.</source>
        <translation>架電件数：発信の電話記録（有効なもの）の件数。訂正前・取消済みの記録は数えません。人数ではなく件数です。</translation>
    </message>
    <message>
        <source>Inbound calls</source>
        <translation>入電件数</translation>
    </message>
    <message>
        <source>Inbound calls: records of telephone calls from residents in force.</source>
        <translation>入電件数：住民からの電話の記録（有効なもの）の件数です。</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>Reached: of the calls, those in which the person answered; family, voicemail and workplaces are not.</source>
        <translation>接触：架電件数のうち本人が応答したもの。家族・留守番電話・勤務先は含みません。</translation>
    </message>
    <message>
        <source>Reach rate</source>
        <translation>接触率</translation>
    </message>
    <message>
        <source>Reach rate: reached ÷ calls.</source>
        <translation>接触率：接触 ÷ 架電件数。</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Promises: made in records in force of the period; parts of instalment plans are left out.</source>
        <translation>約束件数：期間内の有効な記録で取り付けた納付約束。分割納付の各回は含みません。</translation>
    </message>
    <message>
        <source>Promised (yen)</source>
        <translation>約束額</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>約束履行</translation>
    </message>
    <message>
        <source>Promises kept: of the promises due in the period, those paid in full by the as-of date, be it late.</source>
        <translation>約束履行：期間内に期日が来た約束のうち、基準日までに全額納付されたもの（遅れて納付したものを含む）。</translation>
    </message>
    <message>
        <source>Talk time (minutes)</source>
        <translation>通話時間（分）</translation>
    </message>
    <message>
        <source>Levied (yen)</source>
        <translation>調定額</translation>
    </message>
    <message>
        <source>Received (yen)</source>
        <translation>収納額</translation>
    </message>
    <message>
        <source>Outstanding (yen)</source>
        <translation>未納額</translation>
    </message>
    <message>
        <source>Outstanding: levied less received, without late charge.</source>
        <translation>未納額：調定額 − 収納額。延滞金は含みません。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>率</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>Returned: letters that came back by the as-of date.</source>
        <translation>返戻：基準日までに返戻された文書です。</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>折返し入電</translation>
    </message>
    <message>
        <source>Called back: cases that called us after the letter left.</source>
        <translation>折返し入電：発送後に先方から電話があった件数です。</translation>
    </message>
    <message>
        <source>Paid within 10 days</source>
        <translation>10日以内納付</translation>
    </message>
    <message>
        <source>Paid within N days: cases whose receivables, open at the first contact or dispatch of the period, had receipts on days 1 to N after it.</source>
        <translation>N日以内納付：期間内の最初の働きかけ・発送の時点で未納だった期別に、翌日からN日目までに収納があった件数です。</translation>
    </message>
    <message>
        <source>Paid within 10 days (yen)</source>
        <translation>10日以内納付額</translation>
    </message>
    <message>
        <source>Paid within 30 days</source>
        <translation>30日以内納付</translation>
    </message>
    <message>
        <source>Paid within 30 days (yen)</source>
        <translation>30日以内納付額</translation>
    </message>
    <message>
        <source>Paid within 60 days</source>
        <translation>60日以内納付</translation>
    </message>
    <message>
        <source>Paid within 60 days (yen)</source>
        <translation>60日以内納付額</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Persons: each is counted once in a row and once in the total (distinct).</source>
        <translation>人数：各行・合計とも同じ人は1人と数えます（実数）。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Cases: each is counted once in a row and once in the total (distinct).</source>
        <translation>件数：各行・合計とも同じ滞納者は1件と数えます（実数）。</translation>
    </message>
    <message>
        <source>--tax-item: &quot;%1&quot; is none of %2.</source>
        <translation>--tax-item：「%1」は %2 のいずれでもありません。</translation>
    </message>
    <message>
        <source>--channel: &quot;%1&quot; is none of %2.</source>
        <translation>--channel：「%1」は %2 のいずれでもありません。</translation>
    </message>
    <message>
        <source>--group: there is no group &quot;%1&quot;.</source>
        <translation>--group：グループ「%1」はありません。</translation>
    </message>
    <message>
        <source>Tax item: %1</source>
        <translation>税目：%1</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>担当者：%1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>グループ：%1</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>リスト：%1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>手段：%1</translation>
    </message>
    <message>
        <source> / </source>
        <translation>／</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>期日到来の約束</translation>
    </message>
    <message>
        <source>Received on promises kept (yen)</source>
        <translation>履行された約束の納付額</translation>
    </message>
    <message>
        <source>Operator: whoever wrote the record; promises due and kept are those made to them that were due in the period, whenever they were made.</source>
        <translation>担当者：記録した人です。期日到来の約束・約束履行は、その人が取り付けた約束のうち期間内に期日が来たものです（取り付けた日は問いません）。</translation>
    </message>
    <message>
        <source>Month due</source>
        <translation>期日の月</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>一部履行</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>不履行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>期日前</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Share kept</source>
        <translation>履行率</translation>
    </message>
    <message>
        <source>Received on them (yen)</source>
        <translation>約束に対する納付額</translation>
    </message>
    <message>
        <source>Promises by the month in which they were due</source>
        <translation>期日の月別の約束履行状況</translation>
    </message>
    <message>
        <source>Promises due: promises in force whose date lies in the month, whenever they were made; parts of instalment plans are left out.</source>
        <translation>期日到来の約束：期日がその月にある有効な約束です（取り付けた日は問いません）。分割納付の各回は含みません。</translation>
    </message>
    <message>
        <source>Partly paid and broken: the date and the days of grace have passed and less, or nothing, came in. Open: they have not.</source>
        <translation>一部履行・不履行：期日と猶予日数を過ぎ、約束額の一部だけ、または全く納付がないもの。期日前：まだ過ぎていないもの。</translation>
    </message>
    <message>
        <source>Share kept: kept ÷ (kept + partly paid + broken).</source>
        <translation>履行率：約束履行 ÷（約束履行＋一部履行＋不履行）。</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>理由コード</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>未納理由</translation>
    </message>
    <message>
        <source>Tax item code</source>
        <translation>税目コード</translation>
    </message>
    <message>
        <source>Tax item</source>
        <translation>税目</translation>
    </message>
    <message>
        <source>Arrears (yen)</source>
        <translation>滞納額</translation>
    </message>
    <message>
        <source>Cases by reason</source>
        <translation>未納理由別の件数</translation>
    </message>
    <message>
        <source>(no arrears)</source>
        <translation>（未納なし）</translation>
    </message>
    <message>
        <source>Reason: the last one that the case gave in a record in force of the period; each case stands under one reason.</source>
        <translation>未納理由：期間内の有効な記録で最後に申し出た理由です。1件は1つの理由にだけ数えます。</translation>
    </message>
    <message>
        <source>Arrears: principal of these cases past its due date on the as-of date, without late charge.</source>
        <translation>滞納額：基準日現在、納期限を過ぎた本税の未納額です。延滞金は含みません。</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>前期間</translation>
    </message>
    <message>
        <source>same period last year</source>
        <translation>前年同期</translation>
    </message>
    <message>
        <source>year to date</source>
        <translation>年度累計</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open in Excel or LibreOffice. Close it there, or give another name. (If nobody has it open, delete %2.)</source>
        <translation>「%1」はExcelまたはLibreOfficeで開かれています。閉じるか、別の名前にしてください。（だれも開いていなければ %2 を削除してください。）</translation>
    </message>
    <message>
        <source>Calls by weekday, day and hour</source>
        <translation>架電状況表（曜日別・日別・時間帯別）</translation>
    </message>
    <message>
        <source>Calls by district</source>
        <translation>架電状況表（地区別）</translation>
    </message>
    <message>
        <source>Work of each operator</source>
        <translation>担当者別実績</translation>
    </message>
    <message>
        <source>Reasons for not paying</source>
        <translation>未納理由別集計</translation>
    </message>
    <message>
        <source>How promises were kept</source>
        <translation>約束履行状況</translation>
    </message>
    <message>
        <source>What letters were followed by</source>
        <translation>文書効果状況表</translation>
    </message>
    <message>
        <source>What contacts were followed by</source>
        <translation>収納効果状況</translation>
    </message>
    <message>
        <source>Levied and received by month</source>
        <translation>月別調定収納一覧表</translation>
    </message>
    <message>
        <source>Levied and received by fiscal year</source>
        <translation>年度別調定収納一覧表</translation>
    </message>
    <message>
        <source>The flow of asking for payment</source>
        <translation>催告の流れ</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Contractor&apos;s daily sheet</source>
        <translation>架電状況日報</translation>
    </message>
    <message>
        <source>Contractor&apos;s month</source>
        <translation>月報・経過報告</translation>
    </message>
    <message>
        <source>Contractor&apos;s month, annexes</source>
        <translation>月報付表</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>従事実績</translation>
    </message>
    <message>
        <source>Progress of call lists</source>
        <translation>リスト消化</translation>
    </message>
    <message>
        <source>Number research</source>
        <translation>電話番号調査</translation>
    </message>
    <message>
        <source>Special medical care: the course of asking</source>
        <translation>特別療養費 経過</translation>
    </message>
    <message>
        <source>Give either --operator or --group, not both.</source>
        <translation>--operator と --group は、どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>The saved parameters %1 can&apos;t be used: %2</source>
        <translation>保存した条件「%1」は使えません: %2</translation>
    </message>
    <message>
        <source>No report is left for the booklet of %1. %2</source>
        <translation>%1の報告書に綴じる帳票がありません。%2</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>The booklet was cancelled.</source>
        <translation>報告書の作成を取り消しました。</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;: take it out of rules/booklet.json.</source>
        <translation>帳票「%1」はありません。rules/booklet.json から外してください。</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月次報告書</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The booklet is made for a month that has begun, like %1.</source>
        <translation>報告書は、始まっている月について作ります（例: %1）。</translation>
    </message>
    <message>
        <source>%1 (month)</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Data version</source>
        <translation>データ版</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>The darker, the more; n below each value; hatched: nothing to count.</source>
        <translation>濃いほど多い。値の下のnは件数。斜線は数えるものがないこと。</translation>
    </message>
    <message>
        <source>(%1 of the step before)</source>
        <translation>（前段の%1）</translation>
    </message>
    <message>
        <source>Log head: %1</source>
        <translation>ログの先頭: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>There is nothing to list.</source>
        <translation>該当するものはありません。</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>用語の定義</translation>
    </message>
    <message>
        <source>Nothing can be written beside the file. Ask for write access to its folder.</source>
        <translation>ファイルと同じフォルダに作業用のファイルを作れません。フォルダへの書き込みを認めてもらってください。</translation>
    </message>
    <message>
        <source>%1 (distinct)</source>
        <translation>%1（実数）</translation>
    </message>
    <message>
        <source>There is no room for the Excel file and for what is spooled beside it while it is made. Free some space and try again; nothing was written.</source>
        <translation>Excelファイルと、作成中に隣に置く作業用のファイルを書く空きがありません。空きを作ってやり直してください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Log head</source>
        <translation>ログの先頭</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>There is no room for what is spooled while the Excel file is made. Free some space and try again; nothing was written.</source>
        <translation>Excelファイルの作成中に使う作業用の空きがありません。空きを作ってやり直してください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>有無</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>率</translation>
    </message>
    <message>
        <source>The campaign &quot;%1&quot; is not about money: it has no report &quot;%2&quot;.</source>
        <translation>業務「%1」は納税催告ではないため、帳票「%2」はありません。</translation>
    </message>
    <message>
        <source>The report &quot;%1&quot; has nothing that targets are set for. Leave &quot;target&quot; out of the comparison.</source>
        <translation>帳票「%1」には目標を設定する項目がありません。比較から「目標」を外してください。</translation>
    </message>
    <message>
        <source>Talk time: from answer to hang-up of all calls made and taken by the program. Each row and the total are rounded to minutes on their own.</source>
        <translation>通話時間：本システムで発信・受信した全通話の応答から切断まで。各行と合計は、それぞれ秒数の合計を分単位へ四捨五入します（合計は各行の和と一致しないことがあります）。</translation>
    </message>
    <message>
        <source>The campaign &quot;%1&quot; is not about money: leave out --tax-item.</source>
        <translation>業務「%1」は納税催告ではないため、--tax-item は使えません。</translation>
    </message>
    <message>
        <source>The report &quot;%1&quot; is asked nothing: leave out --%2.</source>
        <translation>帳票「%1」には指定できるものがありません。--%2 を外してください。</translation>
    </message>
    <message>
        <source>The period ends on %1, before it begins on %2. Turn the two days round.</source>
        <translation>期間の終わり（%1）が、始まり（%2）より前になっています。始まりと終わりの日付を直してください。</translation>
    </message>
    <message>
        <source>Made on, figures of</source>
        <translation>作成日時・基準日</translation>
    </message>
    <message>
        <source>Apart from these two lines the booklet of the same month from the same records is the same to the letter. The log head is the value by which the access log up to that moment is checked: administrators do so by verifying the access log.</source>
        <translation>同じ記録から作った同じ月の報告書は、この二行を除いて一字一句同じです。ログの先頭は、作成時までのアクセスログが書き換えられていないことを確かめるための値です。照合は「ログの検証」で行います。</translation>
    </message>
    <message>
        <source>(distinct): persons and cases are counted over all rows together, so the last line is not the sum of the lines above it.</source>
        <translation>（実数）: 人数・件数は全体で重複なく数えたもので、末尾の行は各行の合計ではありません。</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>倍</translation>
    </message>
</context>
<context>
    <name>SurveyReport</name>
    <message>
        <source>no answer</source>
        <translation>無回答</translation>
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
    <message>
        <source>This campaign has no survey. Make one under Manage, Surveys, or by saikoku-cli survey set FILE.</source>
        <translation>この業務にアンケートはありません。「管理」の「アンケート」で作成してください（コマンドでは saikoku-cli survey set FILE）。</translation>
    </message>
</context>
</TS>
