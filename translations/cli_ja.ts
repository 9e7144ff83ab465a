<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AuditCommand</name>
    <message>
        <source>Verify the access log: name what was changed, removed or written anew.</source>
        <translation>アクセスログを検証し、変更・削除・書き直しがあればその箇所を示します。</translation>
    </message>
    <message>
        <source>Also compare with a head that was kept elsewhere (audit head --out FILE).</source>
        <translation>別の場所に保管した先頭値(audit head --out FILE)とも照合します。</translation>
    </message>
    <message>
        <source>Entries: %1, of these from before the log was chained: %2</source>
        <translation>記録: %1 件(うち連鎖開始前のもの %2 件)</translation>
    </message>
    <message>
        <source>The access log is whole.</source>
        <translation>アクセスログに異常はありません。</translation>
    </message>
    <message>
        <source>The access log is not as it was written. Keep a copy of the store and of its head files as they are and tell who answers for data protection.</source>
        <translation>アクセスログが書かれたときのままではありません。データと先頭値のファイルをそのまま複製して保管し、個人情報保護の責任者に連絡してください。</translation>
    </message>
    <message>
        <source>Print the newest head of the access log, to be kept outside the store.</source>
        <translation>データの外で保管するため、アクセスログの最新の先頭値を表示します。</translation>
    </message>
    <message>
        <source>Write it into this file, too.</source>
        <translation>このファイルにも書き出します。</translation>
    </message>
    <message>
        <source>The access log of this store isn&apos;t chained yet: somebody who may read it must sign in once.</source>
        <translation>このデータのアクセスログはまだ連鎖していません。ログを閲覧できる人が一度サインインしてください。</translation>
    </message>
    <message>
        <source>Store %1
Anchor %2, %3
%4</source>
        <translation>データ %1
錨 %2、%3
%4</translation>
    </message>
    <message>
        <source>Write entries of the access log into a CSV file.</source>
        <translation>アクセスログを CSV ファイルに書き出します。</translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation>期間の初日。</translation>
    </message>
    <message>
        <source>Last day of the period.</source>
        <translation>期間の末日。</translation>
    </message>
    <message>
        <source>Only what this person did.</source>
        <translation>この人の操作だけ。</translation>
    </message>
    <message>
        <source>Only this operation, e.g. open_case.</source>
        <translation>この操作だけ(例: open_case)。</translation>
    </message>
    <message>
        <source>Only what was done to this taxpayer&apos;s case.</source>
        <translation>この宛名番号に対する操作だけ。</translation>
    </message>
    <message>
        <source>utf-8 (with byte order mark) or cp932, for CSV.</source>
        <translation>CSV の文字コード。utf-8(BOM 付き)または cp932。</translation>
    </message>
    <message>
        <source>The file (required).</source>
        <translation>出力先のファイル(必須)。</translation>
    </message>
    <message>
        <source>There is no taxpayer &quot;%1&quot;.</source>
        <translation>宛名番号「%1」は見つかりません。番号を確かめてください。</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>The store was backed up to %1 (%2 bytes, %3 rows, opened and counted). Keep it in another place.</source>
        <translation>%1にバックアップしました（%2バイト、%3行、開いて数えて確認済み）。別の場所に保管してください。</translation>
    </message>
    <message>
        <source>The store was backed up to %1, which can&apos;t be read again: see with saikoku-cli backup rehearse FILE that all of it arrived.</source>
        <translation>%1にバックアップしました。ここは読み返せませんので、saikoku-cli backup rehearse FILE ですべて届いたことを確認してください。</translation>
    </message>
    <message>
        <source>Removed by the rule &quot;backup&quot;: %1</source>
        <translation>規則「backup」により削除しました：%1</translation>
    </message>
    <message>
        <source>The rule &quot;backup&quot; keeps %1 no longer, but it could not be removed. Remove it by hand.</source>
        <translation>規則「backup」では%1は保管期間を過ぎていますが、削除できませんでした。手で削除してください。</translation>
    </message>
    <message>
        <source>Write the whole store, encrypted, to one file, and check that file.</source>
        <translation>データ全体を暗号化したまま1つのファイルに書き出し、そのファイルを確認します。</translation>
    </message>
    <message>
        <source>Under a dated name into this folder; older ones there are removed by the rule &quot;backup&quot;.</source>
        <translation>このフォルダーに日付の名前で書き出します。古いものは規則「backup」により削除します。</translation>
    </message>
    <message>
        <source>The backup of %1 was restored in a scratch folder in %2 s (%3 rows) and removed again.</source>
        <translation>%1のバックアップを作業用フォルダーに%2秒で復元し（%3行）、片付けました。</translation>
    </message>
    <message>
        <source>Summary and board are those of the living store.</source>
        <translation>集計と業務ワークフローは現在のデータと同じです。</translation>
    </message>
    <message>
        <source>Summary and board differ from the living store, which has changed since (%1).</source>
        <translation>集計または業務ワークフローは現在のデータと異なります。現在のデータはその後変わっています（%1）。</translation>
    </message>
    <message>
        <source>Try to restore a backup in a scratch folder and compare.</source>
        <translation>バックアップの復元を作業用フォルダーで試し、比べます。</translation>
    </message>
    <message>
        <source>Where the scratch folder is made; without it, the store&apos;s folder or the system&apos;s for temporary files.</source>
        <translation>作業用フォルダーを作る場所。なければデータフォルダーまたは一時ファイルの場所です。</translation>
    </message>
    <message>
        <source>What was restored is not what the backup was made of (%1). Use another backup, make a new one and look at the store with saikoku-cli check.</source>
        <translation>復元したものがバックアップの元と異なります（%1）。別のバックアップを使い、新しく作り直し、saikoku-cli check でデータを確認してください。</translation>
    </message>
</context>
<context>
    <name>BarcodeCommand</name>
    <message>
        <source>--%1: &quot;%2&quot; must be %3 digits.</source>
        <translation>--%1: 「%2」は%3桁の数字で書いてください。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; must be up to %3 digits.</source>
        <translation>--%1: 「%2」は%3桁までの数字で書いてください。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; must be a date as YYMMDD or &quot;none&quot;.</source>
        <translation>--%1: 「%2」は YYMMDD の日付か none で書いてください。</translation>
    </message>
    <message>
        <source>The code is valid: %1 yen, due %2.</source>
        <translation>正しいコードです。%1円、支払期限 %2。</translation>
    </message>
    <message>
        <source>Make or check the code for payment at a convenience store.</source>
        <translation>コンビニ納付用のコードを作るか、確かめます。</translation>
    </message>
    <message>
        <source>Collecting company, 6 digits.</source>
        <translation>収納代行の企業コード(6桁)。</translation>
    </message>
    <message>
        <source>Free part, up to 21 digits.</source>
        <translation>自由使用欄(21桁まで)。</translation>
    </message>
    <message>
        <source>Last day to pay.</source>
        <translation>支払期限。</translation>
    </message>
    <message>
        <source>Amount in yen.</source>
        <translation>金額(円)。</translation>
    </message>
    <message>
        <source>How often it was issued again (default: 0).</source>
        <translation>再発行区分(既定 0)。</translation>
    </message>
    <message>
        <source>1 when the receipt needs a revenue stamp (default: 0).</source>
        <translation>領収証に印紙が要るとき1(既定 0)。</translation>
    </message>
    <message>
        <source>Check these 44 digits instead.</source>
        <translation>作らずに、この44桁を確かめます。</translation>
    </message>
    <message>
        <source>Make the post&apos;s customer barcode of an address.</source>
        <translation>住所のカスタマバーコードを作ります。</translation>
    </message>
    <message>
        <source>Postcode of seven digits.</source>
        <translation>7桁の郵便番号。</translation>
    </message>
    <message>
        <source>Address as written on the envelope, after the municipality.</source>
        <translation>封筒に書く住所(市区町村より後)。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no postcode of seven digits.</source>
        <translation>--%1: 「%2」は7桁の郵便番号ではありません。</translation>
    </message>
</context>
<context>
    <name>BoardCommand</name>
    <message>
        <source>--by: &quot;%1&quot; is none of tax_item, district, operator, age.</source>
        <translation>--by: 「%1」は tax_item、district、operator、age のどれでもありません。</translation>
    </message>
    <message>
        <source>%1: %2 cases, %3 yen</source>
        <translation>%1: %2件&#x3000;%3円</translation>
    </message>
    <message>
        <source>Show how far the work is: four statuses, cases and yen.</source>
        <translation>進捗を表示: 四つのステータスの件数と金額。</translation>
    </message>
    <message>
        <source>Also by tax_item, district, operator or age.</source>
        <translation>tax_item、district、operator、age の内訳も表示。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>%1: %2 cases</source>
        <translation>%1: %2件</translation>
    </message>
</context>
<context>
    <name>BookletCommand</name>
    <message>
        <source>--month: &quot;%1&quot; is no month. Write it like 2026-11.</source>
        <translation>--month: 「%1」は月ではありません。2026-11 のように書いてください。</translation>
    </message>
    <message>
        <source>Bind the month&apos;s reports into one PDF.</source>
        <translation>その月の帳票を一つのPDFに綴じます。</translation>
    </message>
    <message>
        <source>Which month (required).</source>
        <translation>どの月か（必須）。</translation>
    </message>
    <message>
        <source>Where the PDF is written (required).</source>
        <translation>PDFの書き込み先（必須）。</translation>
    </message>
    <message>
        <source>Booklet of %1: reports %2, pages %3, in %4</source>
        <translation>%1の月次報告書: 帳票 %2、%3ページ、%4</translation>
    </message>
</context>
<context>
    <name>CallbackCommand</name>
    <message>
        <source>List the open callbacks, when they are due and whose they are.</source>
        <translation>約束のある再コールを、時刻と担当とともに一覧します。</translation>
    </message>
    <message>
        <source>Those alone that are: %1.</source>
        <translation>この状態のものだけ: %1。</translation>
    </message>
    <message>
        <source>One&apos;s own alone.</source>
        <translation>自分のものだけ。</translation>
    </message>
    <message>
        <source>anyone&apos;s</source>
        <translation>だれでも</translation>
    </message>
    <message>
        <source>No callback is open.</source>
        <translation>再コールの約束はありません。</translation>
    </message>
    <message>
        <source>Give the open callback of a case to somebody.</source>
        <translation>案件の再コールを別の担当者に渡します。</translation>
    </message>
    <message>
        <source>To whoever is free.</source>
        <translation>手の空いた人に渡します。</translation>
    </message>
    <message>
        <source>Write: callbacks give NUMBER LOGIN, or callbacks give NUMBER --anyone.</source>
        <translation>callbacks give 宛名番号 ユーザー名、または callbacks give 宛名番号 --anyone と書いてください。</translation>
    </message>
    <message>
        <source>The callback of %1 is now of: %2</source>
        <translation>%1 の再コールの担当: %2</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>だれでも</translation>
    </message>
</context>
<context>
    <name>CampaignsCommand</name>
    <message>
        <source>results: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>List the campaigns with their results and reasons.</source>
        <translation>業務の一覧を、結果・理由とともに表示します。</translation>
    </message>
    <message>
        <source>Add a campaign of the office&apos;s own, a space of its own.</source>
        <translation>役所独自の業務を追加します（記録は業務ごとに分かれます）。</translation>
    </message>
    <message>
        <source>What it is about (required): %1.</source>
        <translation>業務の種類（必須）: %1。</translation>
    </message>
    <message>
        <source>--kind: &quot;%1&quot; is none of %2.</source>
        <translation>--kind: 「%1」は次のいずれでもありません: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読めません：%2</translation>
    </message>
    <message>
        <source>%1 is no JSON object: %2</source>
        <translation>%1 は JSON のオブジェクトではありません：%2</translation>
    </message>
    <message>
        <source>, final</source>
        <translation>、完了</translation>
    </message>
    <message>
        <source>, not offered</source>
        <translation>、使わない</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>It has the results of a call, none of its own.</source>
        <translation>通話の結果を使い、独自の結果はありません。</translation>
    </message>
    <message>
        <source>0  as the campaign began</source>
        <translation>0  業務の開始時</translation>
    </message>
    <message>
        <source>There is no state %1. --history lists them.</source>
        <translation>%1 の状態はありません。--history で一覧できます。</translation>
    </message>
    <message>
        <source>back to state %1</source>
        <translation>%1 の状態に戻す</translation>
    </message>
    <message>
        <source>Show or set a campaign&apos;s own results and reasons.</source>
        <translation>業務ごとの結果と理由を表示・変更する。</translation>
    </message>
    <message>
        <source>Make them what this file says, in the form that --json prints.</source>
        <translation>このファイルのとおりにする（--json の出力と同じ形）。</translation>
    </message>
    <message>
        <source>Bring back an earlier state.</source>
        <translation>以前の状態に戻す。</translation>
    </message>
    <message>
        <source>List every state there was, the newest first.</source>
        <translation>これまでの状態を新しい順に並べる。</translation>
    </message>
    <message>
        <source>Whose decision it is.</source>
        <translation>だれの決定か。</translation>
    </message>
    <message>
        <source>Give one of --set, --back and --history.</source>
        <translation>--set、--back、--history は一つだけ指定してください。</translation>
    </message>
</context>
<context>
    <name>CaseCommand</name>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Outstanding: %1 yen, late charge today: %2 yen</source>
        <translation>滞納額: %1円、延滞金(本日): %2円</translation>
    </message>
    <message>
        <source>Instalments in arrears: %1, records: %2, promises: %3</source>
        <translation>滞納期別: %1件、交渉記録: %2件、約束: %3件</translation>
    </message>
    <message>
        <source>May be called now.</source>
        <translation>今かけられます。</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>今はかけられません: %1</translation>
    </message>
    <message>
        <source>Show everything on one case.</source>
        <translation>案件の内容をすべて表示します。</translation>
    </message>
    <message>
        <source>Why a protected person&apos;s address and numbers must be seen (logged).</source>
        <translation>支援措置対象者の住所・電話番号を表示する理由（記録されます）。</translation>
    </message>
    <message>
        <source>Outstanding: %1 yen, no late charge: %2</source>
        <translation>滞納額: %1円、延滞金は計算できません: %2</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>記録: %1件</translation>
    </message>
    <message>
        <source>Accrued late charge: %1 yen, demand fees: %2 yen</source>
        <translation>確定延滞金: %1円、督促手数料: %2円</translation>
    </message>
    <message>
        <source>Time-barred, not to be asked: %1 yen</source>
        <translation>時効完成（請求しない）: %1円</translation>
    </message>
</context>
<context>
    <name>CaseLookup</name>
    <message>
        <source>There is no taxpayer with the number &quot;%1&quot;. Write it with its leading zeros.</source>
        <translation>宛名番号「%1」の納税者はいません。先頭の0を省かずに指定してください。</translation>
    </message>
    <message>
        <source>This person is no longer on file. Import the latest extract.</source>
        <translation>この方の登録がありません。最新の抽出データを取り込んでください。</translation>
    </message>
    <message>
        <source>The campaign &quot;%1&quot; has nothing to pay. saikoku-cli board shows how far it is.</source>
        <translation>業務「%1」に納付はありません。進み具合は saikoku-cli board で表示できます。</translation>
    </message>
</context>
<context>
    <name>CasesCommand</name>
    <message>
        <source>--format: &quot;%1&quot; is neither csv nor json.</source>
        <translation>--format: 「%1」は csv でも json でもありません。</translation>
    </message>
    <message>
        <source>The command &quot;cases&quot; takes no argument; conditions go into --where.</source>
        <translation>cases コマンドに引数はありません。条件は --where に書いてください。</translation>
    </message>
    <message>
        <source>Cases: %1, outstanding: %2 yen</source>
        <translation>%1件&#x3000;滞納額 %2円</translation>
    </message>
    <message>
        <source>List cases by a condition, or write them into a file.</source>
        <translation>条件に合う案件を一覧にするか、ファイルに書き出します。</translation>
    </message>
    <message>
        <source>Fields with :desc, separated by commas; ties go by number.</source>
        <translation>並べ替える項目。降順は :desc、複数はコンマ区切り。同順は宛名番号順。</translation>
    </message>
    <message>
        <source>So many rows at most.</source>
        <translation>最大の行数。</translation>
    </message>
    <message>
        <source>csv or json (default: text for people).</source>
        <translation>csv または json(省略時は読むための文)。</translation>
    </message>
    <message>
        <source>utf-8 (with byte order mark) or cp932, for CSV.</source>
        <translation>CSV の文字コード。utf-8(BOM 付き)または cp932。</translation>
    </message>
    <message>
        <source>Write into this file; needs the permission to export.</source>
        <translation>このファイルに書き出します。書き出しの権限が必要です。</translation>
    </message>
    <message>
        <source>--out needs --format csv or --format json.</source>
        <translation>--out には --format csv か --format json が必要です。</translation>
    </message>
    <message>
        <source>--numbers: %1 can&apos;t be read: %2</source>
        <translation>--numbers: %1 を読めません: %2</translation>
    </message>
    <message>
        <source>--numbers: %1 is larger than a list of numbers can be.</source>
        <translation>--numbers: %1 は番号の一覧としては大きすぎます。</translation>
    </message>
    <message>
        <source>--numbers, line %1: nobody has the number %2.</source>
        <translation>--numbers の%1行目: 宛名番号「%2」の納税者はいません。</translation>
    </message>
    <message>
        <source>--numbers: unknown numbers besides these: %1. --json lists all.</source>
        <translation>--numbers: このほかに該当のない番号が%1件あります。--json ですべて出力します。</translation>
    </message>
    <message>
        <source>--numbers: found with the leading zeros that they had lost: %1.</source>
        <translation>--numbers: 欠けていた先頭の0を補って該当した番号: %1件</translation>
    </message>
    <message>
        <source>Only the taxpayers whose numbers stand in this file, in any manner; with --column a CSV file.</source>
        <translation>このファイルにある宛名番号の納税者に限ります（区切りは自由。--column を付ければCSV）。</translation>
    </message>
    <message>
        <source>The CSV column with the numbers, by its heading.</source>
        <translation>番号が入ったCSVの列の見出し。</translation>
    </message>
    <message>
        <source>Condition, e.g. &quot;outstanding &gt;= 100000 and status = &apos;NotContacted&apos;&quot;, in Japanese too, or @NAME of a saved one (docs/conditions.md).</source>
        <translation>条件。例: &quot;滞納額が10万円以上 かつ 電話あり&quot;、&quot;outstanding &gt;= 100000&quot;。保存条件は @名前（docs/conditions.md）。</translation>
    </message>
</context>
<context>
    <name>ChargeCommand</name>
    <message>
        <source>No hold is in force on %1.</source>
        <translation>%1 に保留はありません。</translation>
    </message>
    <message>
        <source>Holds on %1: %2</source>
        <translation>%1 の保留: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Put a case into somebody&apos;s charge.</source>
        <translation>案件の担当者を決めます。</translation>
    </message>
    <message>
        <source>Nobody is in charge of it any more.</source>
        <translation>担当者を外します。</translation>
    </message>
    <message>
        <source>Write: assign NUMBER LOGIN, or assign NUMBER --nobody.</source>
        <translation>assign 宛名番号 ユーザー名、または assign 宛名番号 --nobody と書いてください。</translation>
    </message>
    <message>
        <source>In charge of %1 now: %2</source>
        <translation>%1 の担当者: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Let collection rest on a case, or take the hold off; for officers.</source>
        <translation>案件の催告を止める保留を設定または解除します（徴税吏員のみ）。</translation>
    </message>
    <message>
        <source>Which hold: %1.</source>
        <translation>保留の種類: %1。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>Its last day; without it until it is ended.</source>
        <translation>最終日。なければ解除するまで。</translation>
    </message>
    <message>
        <source>End the hold that is in force (of this kind).</source>
        <translation>いまの保留（この種類のもの）を解除します。</translation>
    </message>
    <message>
        <source>The law or document that it rests on.</source>
        <translation>根拠となる法令・文書。</translation>
    </message>
    <message>
        <source>Approve the hold that somebody else set (of this kind).</source>
        <translation>他の職員が設定した（この種別の）保留を承認する。</translation>
    </message>
    <message>
        <source>Write: hold NUMBER --kind K --reason TEXT [--ground TEXT] [--until DATE], hold NUMBER --approve [--kind K], or hold NUMBER --end [--kind K].</source>
        <translation>書き方: hold 番号 --kind 種別 --reason 理由 [--ground 根拠] [--until 日付]、hold 番号 --approve [--kind 種別]、hold 番号 --end [--kind 種別]。</translation>
    </message>
    <message>
        <source>List the holds that an officer should look at: not approved, ending soon, open for long.</source>
        <translation>確認が必要な保留（未承認、まもなく終期、長期・終期なし）を一覧します。</translation>
    </message>
    <message>
        <source>All that are in force.</source>
        <translation>効力のあるものすべて。</translation>
    </message>
    <message>
        <source>No hold has to be looked at.</source>
        <translation>確認が必要な保留はありません。</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>encrypted pages</source>
        <translation>暗号化されたページ</translation>
    </message>
    <message>
        <source>tables and indexes</source>
        <translation>表と索引</translation>
    </message>
    <message>
        <source>references between tables</source>
        <translation>表の間の参照</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>access log</source>
        <translation>操作記録</translation>
    </message>
    <message>
        <source>Check the whole store for damage.</source>
        <translation>データ全体に破損がないか点検します。</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <translation>%1: 正常</translation>
    </message>
    <message>
        <source>The store is damaged. Stop working, keep a copy of it and restore the newest backup (saikoku-cli restore FILE). Found: %1</source>
        <translation>データが壊れています。作業を止め、写しを取り、最新のバックアップから復元してください（saikoku-cli restore FILE）。内容: %1</translation>
    </message>
    <message>
        <source>Read much: %1</source>
        <translation>閲覧の多い利用者: %1</translation>
    </message>
    <message>
        <source>The store is sound, but its access log was touched from outside or lacks entries. Keep a copy of the store and of its head files as they are and tell who answers for data protection. Found: %1</source>
        <translation>データは健全ですが、アクセスログに外部から手が加えられたか、記録が欠けています。データと先頭値のファイルをそのまま複製して保管し、個人情報保護の責任者に連絡してください。見つかった点: %1</translation>
    </message>
    <message>
        <source>figures derived from the facts</source>
        <translation>事実から計算した値</translation>
    </message>
    <message>
        <source>Figures kept beside the cases differ from what the facts give. Find out who wrote them, then have them written anew (saikoku-cli check --rebuild). Found: %1</source>
        <translation>案件とともに保存した値が、事実から計算したものと異なります。だれが書いたかを調べてから、書き直してください（saikoku-cli check --rebuild）。見つかったもの：%1</translation>
    </message>
    <message>
        <source>%1: unsound</source>
        <translation>%1：異常あり</translation>
    </message>
    <message>
        <source>First write the figures kept beside the cases anew from the facts.</source>
        <translation>先に、案件とともに保存した値を事実から書き直します。</translation>
    </message>
</context>
<context>
    <name>ClaimCommands</name>
    <message>
        <source>%1: %2 on %3, %4, by %5</source>
        <translation>%1: %2 (%3、%4、記録 %5)</translation>
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
        <source>%1 was asked for no consent.</source>
        <translation>%1 には同意の記録がありません。</translation>
    </message>
    <message>
        <source>nobody has decided on contact: not to be contacted</source>
        <translation>連絡の可否は未決定 (連絡しないこと)</translation>
    </message>
    <message>
        <source>may be contacted: %1</source>
        <translation>連絡してよい: %1</translation>
    </message>
    <message>
        <source>not to be contacted: %1</source>
        <translation>連絡しないこと: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 %4; %5</source>
        <translation>%1: %2、%3 %4、%5</translation>
    </message>
    <message>
        <source>No guarantor is known on %1.</source>
        <translation>%1 には保証人の記録がありません。</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
    <message>
        <source>No cause is written down on %1.</source>
        <translation>%1 には発生原因の記録がありません。</translation>
    </message>
    <message>
        <source>Give one of --%1.</source>
        <translation>次のうち一つだけを指定してください: --%1</translation>
    </message>
    <message>
        <source>Tell what the person consented to, or record that they gave or withdrew it.</source>
        <translation>本人の同意を表示し、同意・撤回を記録します。</translation>
    </message>
    <message>
        <source>For what: %1.</source>
        <translation>何についての同意か: %1。</translation>
    </message>
    <message>
        <source>The person gave it.</source>
        <translation>本人が同意した。</translation>
    </message>
    <message>
        <source>The person withdrew it.</source>
        <translation>本人が撤回した。</translation>
    </message>
    <message>
        <source>The day on which it was said (default: today).</source>
        <translation>申し出のあった日 (省略時は今日)。</translation>
    </message>
    <message>
        <source>In which way: %1 (default: telephone).</source>
        <translation>申し出の方法: %1 (省略時は telephone)。</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>話の内容。</translation>
    </message>
    <message>
        <source>Write: consent NUMBER --kind K --given or --withdrawn [--on DATE] [--how H] [--note TEXT].</source>
        <translation>書き方: consent NUMBER --kind K --given または --withdrawn [--on DATE] [--how H] [--note TEXT]</translation>
    </message>
    <message>
        <source>Tell a case&apos;s guarantors, or add, allow, forbid or end one; for officers.</source>
        <translation>案件の保証人を表示し、追加、連絡の可否の決定、終了を行います (徴税吏員)。</translation>
    </message>
    <message>
        <source>Add this guarantor.</source>
        <translation>この保証人を加える。</translation>
    </message>
    <message>
        <source>Their address.</source>
        <translation>保証人の住所。</translation>
    </message>
    <message>
        <source>Their telephone number.</source>
        <translation>保証人の電話番号。</translation>
    </message>
    <message>
        <source>Liable jointly and severally.</source>
        <translation>連帯保証人である。</translation>
    </message>
    <message>
        <source>Up to so much.</source>
        <translation>極度額。</translation>
    </message>
    <message>
        <source>Of this receivable alone, by its id (default: of all of the case).</source>
        <translation>この期別だけ (IDで指定。省略時は案件全体)。</translation>
    </message>
    <message>
        <source>The contract and its day.</source>
        <translation>契約とその日付。</translation>
    </message>
    <message>
        <source>This guarantor may be contacted; --reason says why.</source>
        <translation>この保証人に連絡してよい。理由は --reason に書く。</translation>
    </message>
    <message>
        <source>This guarantor may not be contacted; --reason says why.</source>
        <translation>この保証人に連絡してはならない。理由は --reason に書く。</translation>
    </message>
    <message>
        <source>No guarantor any more; --reason says why.</source>
        <translation>保証人でなくなった。理由は --reason に書く。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>Tell why a case&apos;s claims are owed and what secures them, or write it down; for officers.</source>
        <translation>債権の発生原因と担保を表示し、記録します (徴税吏員)。</translation>
    </message>
    <message>
        <source>Why it is owed: contract, use, damage.</source>
        <translation>発生原因 (契約、使用、損害など)。</translation>
    </message>
    <message>
        <source>The day on which it arose.</source>
        <translation>発生日。</translation>
    </message>
    <message>
        <source>What secures it.</source>
        <translation>担保。</translation>
    </message>
    <message>
        <source>Write: cause NUMBER --cause TEXT [--receivable ID] [--arose DATE] [--security TEXT].</source>
        <translation>書き方: cause NUMBER --cause TEXT [--receivable ID] [--arose DATE] [--security TEXT]</translation>
    </message>
    <message>
        <source>Make the ledger of a case&apos;s claims; for officers.</source>
        <translation>案件の債権管理台帳を作ります (徴税吏員)。</translation>
    </message>
    <message>
        <source>Of a CSV: utf-8 or cp932 (default: utf-8).</source>
        <translation>CSVの文字コード: utf-8 か cp932 (省略時は utf-8)。</translation>
    </message>
    <message>
        <source>Write the ledger to this file.</source>
        <translation>台帳をこのファイルに書く。</translation>
    </message>
    <message>
        <source>The file could not hold these characters, they are replaced: %1</source>
        <translation>ファイルの文字コードにない文字を置き換えました: %1</translation>
    </message>
    <message>
        <source>Write: invoke NUMBER --receivable ID or --all [--on DATE] [--how H] [--note TEXT], or invoke NUMBER --take-back ID --reason TEXT.</source>
        <translation>書き方: invoke 番号 --receivable ID または --all [--on 日付] [--how 方法] [--note メモ]、あるいは invoke 番号 --take-back ID --reason 理由</translation>
    </message>
    <message>
        <source>%1: receivable %2, invoked on %3, %4, by %5</source>
        <translation>%1: 期別 %2、%3 援用、%4、記録者 %5</translation>
    </message>
    <message>
        <source>Nobody invoked limitation on %1.</source>
        <translation>%1 に時効の援用はありません。</translation>
    </message>
    <message>
        <source>Tell or record that the debtor invoked the limitation of private claims; for officers.</source>
        <translation>私債権の時効の援用を示し、または記録します（徴税吏員用）。</translation>
    </message>
    <message>
        <source>It was invoked on this receivable, by its id.</source>
        <translation>援用された期別のID。</translation>
    </message>
    <message>
        <source>It was invoked on every claim of the case that may be.</source>
        <translation>この案件の、援用できるすべての債権について援用された。</translation>
    </message>
    <message>
        <source>In which way: %1 (default: writing).</source>
        <translation>方法: %1（省略時は writing）。</translation>
    </message>
    <message>
        <source>This one was recorded by mistake; --reason says why.</source>
        <translation>誤って記録した援用のID。--reason に理由を書きます。</translation>
    </message>
    <message>
        <source>Of the file: csv, json or pdf (default: csv).</source>
        <translation>ファイルの形式: csv、json、pdf（省略時は csv）。</translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is none of csv, json, pdf.</source>
        <translation>--format: 「%1」は csv、json、pdf のいずれでもありません。</translation>
    </message>
    <message>
        <source>--format pdf needs --out FILE.</source>
        <translation>--format pdf には --out ファイル名 が必要です。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Folder of the local store.</source>
        <translation>ローカルの保管庫のフォルダー。</translation>
    </message>
    <message>
        <source>Office server instead of a local store.</source>
        <translation>ローカルの保管庫の代わりに使う庁内サーバー。</translation>
    </message>
    <message>
        <source>Who is acting (default: admin).</source>
        <translation>操作する人（省略時: admin）。</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>結果を1つのJSONオブジェクトで出力します。</translation>
    </message>
    <message>
        <source>Explain the command.</source>
        <translation>コマンドを説明します。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>No command given. saikoku-cli --help lists them.</source>
        <translation>コマンドがありません。一覧は saikoku-cli --help で表示します。</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. saikoku-cli --help lists them.</source>
        <translation>「%1」というコマンドはありません。一覧は saikoku-cli --help で表示します。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; needs a second word. One of: %2</source>
        <translation>コマンド「%1」の後にもう1語必要です。次のどれかを指定してください: %2</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. One of: %2</source>
        <translation>「%1」というコマンドはありません。次のどれかを指定してください: %2</translation>
    </message>
    <message>
        <source>%1 (command %2)</source>
        <translation>%1（コマンド %2）</translation>
    </message>
    <message>
        <source>Unknown option --%1 for the command &quot;%2&quot;. saikoku-cli %2 --help lists them.</source>
        <translation>コマンド「%2」に --%1 というオプションはありません。一覧は saikoku-cli %2 --help で表示します。</translation>
    </message>
    <message>
        <source>--data and --server exclude each other. Give one of them.</source>
        <translation>--data と --server は同時に指定できません。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>%1 is missing. Write: saikoku-cli %2</source>
        <translation>%1 を指定してください。書き方: saikoku-cli %2</translation>
    </message>
    <message>
        <source>The argument &quot;%1&quot; is too many. Write: saikoku-cli %2</source>
        <translation>引数「%1」が余分です。書き方: saikoku-cli %2</translation>
    </message>
    <message>
        <source>%1 is empty. Write: saikoku-cli %2</source>
        <translation>%1 が空です。書き方: saikoku-cli %2</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>オプション --%1 を付けてください。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no date. Write it like 2026-11-20.</source>
        <translation>--%1: 「%2」は日付ではありません。2026-11-20 のように書いてください。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no amount in whole yen.</source>
        <translation>--%1: 「%2」は円単位の金額ではありません。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; must be a whole number from %3 to %4.</source>
        <translation>--%1: 「%2」は使えません。%3 から %4 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>Usage: saikoku-cli [OPTIONS] COMMAND …</source>
        <translation>使い方: saikoku-cli [オプション] コマンド …</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>すべてのコマンドに共通のオプション:</translation>
    </message>
    <message>
        <source>Usage: saikoku-cli %1 %2</source>
        <translation>使い方: saikoku-cli %1 %2</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; takes no argument &quot;%2&quot;.</source>
        <translation>コマンド「%1」に引数「%2」は付けられません。</translation>
    </message>
    <message>
        <source>Business date, or moment in Japan&apos;s time (default: now).</source>
        <translation>業務日付、または日本時間の日時（省略時: 現在）。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no date or moment. Write it like 2026-11-20, or 2026-11-20T14:30 (Japan&apos;s time).</source>
        <translation>--%1: 「%2」は日付でも日時でもありません。2026-11-20、または 2026-11-20T14:30（日本時間）のように書いてください。</translation>
    </message>
    <message>
        <source>The command itself is done.</source>
        <translation>コマンドの処理そのものは済んでいます。</translation>
    </message>
    <message>
        <source>The password is read from SAIKOKU_PASSWORD, from the file SAIKOKU_PASSWORD_FILE, or asked for.</source>
        <translation>パスワードは環境変数 SAIKOKU_PASSWORD、または SAIKOKU_PASSWORD_FILE のファイルから読み取ります。なければ入力を求めます。</translation>
    </message>
    <message>
        <source>Whose cases and records are meant (default: tax).</source>
        <translation>対象の業務（省略時: tax）。</translation>
    </message>
</context>
<context>
    <name>ConditionsCommand</name>
    <message>
        <source>shared by %1</source>
        <translation>共有（%1）</translation>
    </message>
    <message>
        <source>private</source>
        <translation>自分用</translation>
    </message>
    <message>
        <source>List the saved conditions; --where @NAME uses one.</source>
        <translation>保存条件の一覧。--where @名前 で使えます。</translation>
    </message>
    <message>
        <source>No condition is saved. saikoku-cli conditions save NAME --where EXPR saves one.</source>
        <translation>保存条件はありません。saikoku-cli conditions save 名前 --where 条件 で保存します。</translation>
    </message>
    <message>
        <source>Save a condition under a name, or change it.</source>
        <translation>条件に名前を付けて保存、または変更します。</translation>
    </message>
    <message>
        <source>For everybody; without it for oneself.</source>
        <translation>全員で使う。付けなければ自分用。</translation>
    </message>
    <message>
        <source>Remove a saved condition.</source>
        <translation>保存条件を削除します。</translation>
    </message>
    <message>
        <source>The condition %1 was removed.</source>
        <translation>保存条件「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>ContractEndCommand</name>
    <message>
        <source>Written to %1. Files: %2, rows: %3</source>
        <translation>%1 に書き出しました。ファイル: %2、行: %3</translation>
    </message>
    <message>
        <source>Protected people were left out for want of the permission. Rows: %1</source>
        <translation>権限がないため支援措置対象者を除きました。行: %1</translation>
    </message>
    <message>
        <source>Not included for want of the permission: %1</source>
        <translation>権限がないため含みません: %1</translation>
    </message>
    <message>
        <source>End of a contract: hand everything over, or certify what became of copies.</source>
        <translation>契約終了: 全データを引き渡す、または写しの消去を証明します。</translation>
    </message>
    <message>
        <source>The folder that is made; with --certify the certificate&apos;s file.</source>
        <translation>作成するフォルダー。--certify のときは証明書のファイル。</translation>
    </message>
    <message>
        <source>List the files named with size and checksum.</source>
        <translation>指定したファイルの大きさとチェックサムを一覧にします。</translation>
    </message>
    <message>
        <source>Delete the files named, and certify it.</source>
        <translation>指定したファイルを消去し、証明します。</translation>
    </message>
    <message>
        <source>--delete goes with --certify.</source>
        <translation>--delete は --certify とともに使います。</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>--residents and --cases exclude each other. Give one of them.</source>
        <translation>--residents と --cases は同時に指定できません。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>A fictional city was written to %1 (seed %2, business date %3).</source>
        <translation>架空の市を %1 に作りました(シード %2、基準日 %3)。</translation>
    </message>
    <message>
        <source>Fill an empty store with a fictional city.</source>
        <translation>空のストアに架空の市を作ります。</translation>
    </message>
    <message>
        <source>How many people live there (default: 20000); a tenth is in arrears.</source>
        <translation>住民の数(既定は 20000)。約1割が滞納しています。</translation>
    </message>
    <message>
        <source>Instead: exactly so many cases in arrears.</source>
        <translation>住民数の代わりに、滞納者案件の数をちょうどこの数にします。</translation>
    </message>
    <message>
        <source>Which city (default: 1); the same seed and date give the same rows.</source>
        <translation>どの市か(既定は 1)。シードと基準日が同じなら同じ行ができます。</translation>
    </message>
    <message>
        <source>Write the people&apos;s hidden traits to this CSV file.</source>
        <translation>住民の隠れた性質をこの CSV ファイルに書き出します。</translation>
    </message>
</context>
<context>
    <name>DialCommand</name>
    <message>
        <source>No telephone number is known for %1, or you may not see it.</source>
        <translation>%1 の電話番号は登録がないか、閲覧する権限がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a taxpayer number nor a telephone number on file.</source>
        <translation>「%1」は宛名番号でも、登録されている電話番号でもありません。</translation>
    </message>
    <message>
        <source>Dial a case or a number and tell what came of it.</source>
        <translation>案件または番号に発信し、結果を表示します。</translation>
    </message>
    <message>
        <source>Which phone: baresip, command, tel, manual, or a name from the settings.</source>
        <translation>使う電話: baresip、command、tel、manual、または設定した名前。</translation>
    </message>
    <message>
        <source>Why an officer calls although a rule says no.</source>
        <translation>架電できない案件に徴税吏員がかける理由。</translation>
    </message>
    <message>
        <source>Hang up so long after the answer.</source>
        <translation>応答からこの秒数で切断します。</translation>
    </message>
    <message>
        <source>%1 is not on file as a number of %2, or you may not see it. Choose one that &quot;case %2&quot; shows, or leave --phone out.</source>
        <translation>%1 は %2 の番号として登録がないか、閲覧する権限がありません。「case %2」に表示される番号を指定するか、--phone を省いてください。</translation>
    </message>
    <message>
        <source>%1 is the number of several people: %2. Say who is meant: dial NUMBER --phone %1, with one of these numbers.</source>
        <translation>%1 は複数の方の番号です(%2)。どの方にかけるか、この中の宛名番号で指定してください: dial 宛名番号 --phone %1</translation>
    </message>
    <message>
        <source>--phone chooses among one person&apos;s numbers: give their taxpayer number in place of &quot;%1&quot;.</source>
        <translation>--phone は1人の番号の中から選ぶときに使います。「%1」の代わりに宛名番号を指定してください。</translation>
    </message>
    <message>
        <source>Which of the person&apos;s numbers; the first without it.</source>
        <translation>その方のどの番号にかけるか。省くと最初の番号。</translation>
    </message>
    <message>
        <source>The call was made, but not all of it could be stored: %1</source>
        <translation>発信はしましたが、そのすべてを保存できませんでした：%1</translation>
    </message>
    <message>
        <source>Talked: %1:%2 (%3)</source>
        <translation>通話 %1:%2 (%3)</translation>
    </message>
    <message>
        <source>Call %1: record its result with --call %1.</source>
        <translation>発信番号 %1。結果は --call %1 で記録してください。</translation>
    </message>
    <message>
        <source>Call %1: record its result with --call %1 --relay %2.</source>
        <translation>通話 %1：結果は --call %1 --relay %2 で記録してください。</translation>
    </message>
    <message>
        <source>The relay service that the call goes through: %1. Told again for --relay of record.</source>
        <translation>通話が経由するリレーサービス：%1。record の --relay に渡す値として出力します。</translation>
    </message>
    <message>
        <source>A recording could not be sealed: %1 It waits in memory for the next call.</source>
        <translation>録音を封入できませんでした：%1 次の通話までメモリ上で待たせます。</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>The saved parameters %1 are for the area &quot;%2&quot;, not for &quot;%3&quot;.</source>
        <translation>保存した条件 %1 は「%2」用で、「%3」用ではありません。</translation>
    </message>
    <message>
        <source>List what can be taken out, with its columns.</source>
        <translation>出力できる対象と列を一覧します。</translation>
    </message>
    <message>
        <source>Take facts of one kind out, a row each; &quot;exports&quot; lists the areas.</source>
        <translation>対象を 1 件 1 行で出力します。対象は exports で一覧できます。</translation>
    </message>
    <message>
        <source>Columns in this order, separated by commas (default: all).</source>
        <translation>列をこの順で（コンマ区切り。既定はすべて）。</translation>
    </message>
    <message>
        <source>First day that the facts tell of.</source>
        <translation>対象期間の初日。</translation>
    </message>
    <message>
        <source>Last day that they tell of.</source>
        <translation>対象期間の末日。</translation>
    </message>
    <message>
        <source>Columns with :desc, separated by commas; ties go by the area&apos;s own order.</source>
        <translation>並び順の列（:desc で降順、コンマ区切り）。同順は対象ごとの順。</translation>
    </message>
    <message>
        <source>Corrected and withdrawn records too.</source>
        <translation>訂正・取消済みの記録も含める。</translation>
    </message>
    <message>
        <source>The parameters saved under this name (report sets).</source>
        <translation>この名前で保存した条件（report sets）。</translation>
    </message>
    <message>
        <source>csv (default), xlsx or json.</source>
        <translation>csv（既定）、xlsx または json。</translation>
    </message>
    <message>
        <source>utf-8 (with byte order mark) or cp932, for CSV.</source>
        <translation>CSVの文字コード: utf-8（BOM付き）または cp932。</translation>
    </message>
    <message>
        <source>Write into this file instead of printing.</source>
        <translation>画面に出さず、このファイルに書きます。</translation>
    </message>
</context>
<context>
    <name>FollowUpsCommand</name>
    <message>
        <source>Which part: %1.</source>
        <translation>どの部分か：%1</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>初日。</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>最終日。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a follow-up: &quot;follow-ups&quot; tells them.</source>
        <translation>「%1」は対応の番号ではありません。番号は follow-ups で分かります。</translation>
    </message>
    <message>
        <source>Show what else the talks of a case came to, and what must follow.</source>
        <translation>案件の通話から生じた対応と、その状況を表示する。</translation>
    </message>
    <message>
        <source>Nothing more came of the talks of this case.</source>
        <translation>この案件の通話から生じた対応はありません。</translation>
    </message>
    <message>
        <source>List what must follow talks, by the day on which it is due.</source>
        <translation>通話のあとに続く対応を期限順に一覧する。</translation>
    </message>
    <message>
        <source>Only these: %1.</source>
        <translation>この種類だけ：%1</translation>
    </message>
    <message>
        <source>Follow-ups: %1</source>
        <translation>対応：%1件</translation>
    </message>
    <message>
        <source>Take the next step of a follow-up.</source>
        <translation>対応を次の段階に進める。</translation>
    </message>
    <message>
        <source>The step: %1; without it what usually follows.</source>
        <translation>段階：%1。指定がなければ通常の次の段階。</translation>
    </message>
    <message>
        <source>The day; today without it.</source>
        <translation>日付。省略すると今日。</translation>
    </message>
    <message>
        <source>Until when the payment slip is taken.</source>
        <translation>納付書の使用期限。</translation>
    </message>
    <message>
        <source>The person consented to be referred.</source>
        <translation>引き継ぐことに本人が同意した。</translation>
    </message>
    <message>
        <source>What was done; of a complaint the measure.</source>
        <translation>したこと（苦情では措置）。</translation>
    </message>
    <message>
        <source>How it stood when it was looked at: refused when it stands otherwise now.</source>
        <translation>見たときの状態。今の状態が違えば拒否する。</translation>
    </message>
    <message>
        <source>Count the steps of follow-ups in a period.</source>
        <translation>期間中の対応を数える。</translation>
    </message>
    <message>
        <source>%1: %2  times: %3, cases: %4</source>
        <translation>%1：%2  %3回、%4件</translation>
    </message>
    <message>
        <source>Show the register of complaints.</source>
        <translation>苦情簿を表示する。</translation>
    </message>
    <message>
        <source>Complaints: %1</source>
        <translation>苦情：%1件</translation>
    </message>
    <message>
        <source>Enter a complaint that did not come up in a recorded call.</source>
        <translation>通話の記録によらない苦情を登録する。</translation>
    </message>
    <message>
        <source>What it is about (required).</source>
        <translation>苦情の内容（必須）。</translation>
    </message>
    <message>
        <source>To whom it was made.</source>
        <translation>だれへの苦情か。</translation>
    </message>
    <message>
        <source>Its topic, a code of rules/follow_ups.json.</source>
        <translation>区分（rules/follow_ups.json のコード）。</translation>
    </message>
    <message>
        <source>When it was made; now without it.</source>
        <translation>申し出の日時。指定がなければ現在。</translation>
    </message>
    <message>
        <source>What was answered at once.</source>
        <translation>その場で答えたこと。</translation>
    </message>
    <message>
        <source>Entered as %1.</source>
        <translation>%1 として登録しました。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind, topic</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1  %2: %3 since %4</source>
        <translation>%1  %2：%3（%4から）</translation>
    </message>
    <message>
        <source>, was due on %1</source>
        <translation>、期限 %1 を過ぎています</translation>
    </message>
    <message>
        <source>, due on %1</source>
        <translation>、期限 %1</translation>
    </message>
</context>
<context>
    <name>GroupsCommand</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>roles: %1</source>
        <translation>役割: %1</translation>
    </message>
    <message>
        <source>members: %1</source>
        <translation>メンバー: %1</translation>
    </message>
    <message>
        <source>List the groups: the roles that they bring, and their members.</source>
        <translation>グループの一覧（与える役割、メンバー）を出します。</translation>
    </message>
    <message>
        <source>There is no group. saikoku-cli groups add NAME makes one.</source>
        <translation>グループはありません。saikoku-cli groups add NAME で作れます。</translation>
    </message>
    <message>
        <source>Make a group.</source>
        <translation>グループを作ります。</translation>
    </message>
    <message>
        <source>Remove a group; its members lose what it brought.</source>
        <translation>グループを削除します。メンバーはその役割を失います。</translation>
    </message>
    <message>
        <source>Give a group a role, for all its members.</source>
        <translation>グループに役割を与えます（メンバー全員）。</translation>
    </message>
    <message>
        <source>Take a role from a group.</source>
        <translation>グループから役割を外します。</translation>
    </message>
    <message>
        <source>Put a person into a group.</source>
        <translation>グループに人を入れます。</translation>
    </message>
    <message>
        <source>Take a person out of a group.</source>
        <translation>グループから人を外します。</translation>
    </message>
    <message>
        <source>The group %1 was removed.</source>
        <translation>グループ %1 を削除しました。</translation>
    </message>
</context>
<context>
    <name>HandoverCommand</name>
    <message>
        <source>Give a case to an officer, or show the brief that would go with it.</source>
        <translation>案件を徴税吏員に引き継ぐ。または添えられる要約を表示する。</translation>
    </message>
    <message>
        <source>What the officer is asked to do: hands the case over.</source>
        <translation>吏員に依頼する内容。指定すると引き継ぐ。</translation>
    </message>
    <message>
        <source>The officer&apos;s login; any officer without it.</source>
        <translation>吏員のログイン名。省略するとどの吏員でも引き受けられる。</translation>
    </message>
    <message>
        <source>Why a protected person&apos;s address and numbers must be seen (logged).</source>
        <translation>保護対象者の住所と電話を見る理由（記録されます）。</translation>
    </message>
    <message>
        <source>--to needs --ask: what is the officer asked to do?</source>
        <translation>--to には --ask が必要です。吏員に何を依頼しますか。</translation>
    </message>
    <message>
        <source>Handed over (%1).</source>
        <translation>引き継ぎました（%1）。</translation>
    </message>
    <message>
        <source>List the open hand-overs that are yours, or that you handed over.</source>
        <translation>自分宛て、または自分が出した未完了の引き継ぎを一覧する。</translation>
    </message>
    <message>
        <source>For an officer: those of colleagues too.</source>
        <translation>吏員の場合、同僚宛てのものも含める。</translation>
    </message>
    <message>
        <source>No hand-over is open.</source>
        <translation>未完了の引き継ぎはありません。</translation>
    </message>
    <message>
        <source>Take a case that was handed over, give it back, or say that it is dealt with.</source>
        <translation>引き継がれた案件を引き受ける、差し戻す、または対応済にする。</translation>
    </message>
    <message>
        <source>Why, for who handed it over; needed to give it back.</source>
        <translation>引き継いだ人への説明。差戻しでは必須。</translation>
    </message>
    <message>
        <source>Write: handovers answer ID ANSWER, the answer one of: %1.</source>
        <translation>handovers answer 番号 回答 と書いてください。回答は %1 のいずれかです。</translation>
    </message>
    <message>
        <source>Hand-over %1: %2</source>
        <translation>引き継ぎ %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>, column %1</source>
        <translation>「%1」列</translation>
    </message>
    <message>
        <source>%1, line %2%3: &quot;%4&quot; – %5</source>
        <translation>%1 %2行%3: 「%4」 – %5</translation>
    </message>
    <message>
        <source>… and %1 more. --rejects FILE saves all of them.</source>
        <translation>… ほか %1 件。--rejects FILE で全件を保存します。</translation>
    </message>
    <message>
        <source>Batch %1 as of %2</source>
        <translation>バッチ %1 (基準日 %2)</translation>
    </message>
    <message>
        <source>Dry run as of %1: nothing was written.</source>
        <translation>試行 (基準日 %1): 何も書いていません。</translation>
    </message>
    <message>
        <source>%1: rows %2, accepted %3, rejected %4, warnings %5; new %6, changed %7, unchanged %8, removed %9</source>
        <translation>%1: %2 行、受入 %3、不可 %4、警告 %5 (新規 %6、変更 %7、変更なし %8、除外 %9)</translation>
    </message>
    <message>
        <source>  not in this extract, left as they are: %1</source>
        <translation>  この抽出になく、そのまま残したもの: %1</translation>
    </message>
    <message>
        <source>Cells with a character that could not be read: %1 (shown as a geta sign, bytes kept; --json lists them)</source>
        <translation>読めない文字を含む項目: %1 (〓で表示し、元のバイト列を保存しています。--json で一覧します)</translation>
    </message>
    <message>
        <source>Receivables whose receipts do not add up: %1 (--json lists them)</source>
        <translation>収納の合計が収納額と合わない期別: %1 (--json で一覧します)</translation>
    </message>
    <message>
        <source>Batch %1 is undone by batch %2: rows ended %3, brought back %4.</source>
        <translation>バッチ %1 をバッチ %2 で取り消しました: 終了 %3 行、復元 %4 行。</translation>
    </message>
    <message>
        <source>Folder that holds the extract.</source>
        <translation>抽出ファイルのあるフォルダー。</translation>
    </message>
    <message>
        <source>How the extract is written: a shipped name or a file (default: mirai).</source>
        <translation>抽出の書式: 付属の名前またはファイル (既定: mirai)。</translation>
    </message>
    <message>
        <source>Check and count only, write nothing.</source>
        <translation>検査と集計だけを行い、何も書きません。</translation>
    </message>
    <message>
        <source>Save the rejected rows as CSV.</source>
        <translation>取り込めない行を CSV に保存します。</translation>
    </message>
    <message>
        <source>Bring back the state before this batch.</source>
        <translation>このバッチの前の状態に戻します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here. The folder is given with --from.</source>
        <translation>「%1」はここには書けません。フォルダーは --from で指定してください。</translation>
    </message>
    <message>
        <source>The rejected rows were not saved: %1</source>
        <translation>取り込めない行の一覧は保存できませんでした: %1</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: &quot;%4&quot; – %5</source>
        <translation>%1 %2行目 列「%3」:「%4」 – %5</translation>
    </message>
    <message>
        <source>… and %1 more warnings. --json lists them.</source>
        <translation>… ほかに警告が%1件あります。--json で一覧します。</translation>
    </message>
    <message>
        <source>  left aside, without a value or the heading once more: %1</source>
        <translation>  値のない行・繰り返された見出し行（読み飛ばし）: %1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>承認済み: %1</translation>
    </message>
    <message>
        <source>Import although files lost most of their rows or numbers their leading zeros.</source>
        <translation>行の大半が無くなったファイルや、先頭の0が落ちた番号があっても取り込みます。</translation>
    </message>
    <message>
        <source>People of the campaign: joined %1, changed %2, unchanged %3, left %4</source>
        <translation>業務の対象者: 追加 %1、変更 %2、変更なし %3、対象外 %4</translation>
    </message>
    <message>
        <source>--target-year goes with the --campaign of a list of people.</source>
        <translation>--target-year は、対象者名簿を取り込む業務の --campaign と一緒に指定してください。</translation>
    </message>
    <message>
        <source>The year that a campaign&apos;s list is for.</source>
        <translation>対象者名簿の対象年度。</translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is unknown. One of: %2.</source>
        <translation>--format: 「%1」はありません。次のいずれかを指定してください: %2</translation>
    </message>
    <message>
        <source>File of money that came in; its layout is given with --format.</source>
        <translation>収納データのファイル（様式は --format で指定）</translation>
    </message>
    <message>
        <source>How the file of receipts is written: %1.</source>
        <translation>収納データの様式: %1</translation>
    </message>
    <message>
        <source>Take in an extract of the core tax system, a file of receipts or payment numbers, or undo one.</source>
        <translation>基幹システムの抽出データ、収納データ、納付番号を取り込みます。取込の取消もできます。</translation>
    </message>
    <message>
        <source>File of numbers for paying (MPN, QR) as the core tax system delivers them.</source>
        <translation>基幹システムが出力した納付用の番号(MPN、QRコード)のファイル。</translation>
    </message>
    <message>
        <source>Give either --from DIR, --receipts FILE --format FORMAT, --payment-numbers FILE or --undo BATCH.</source>
        <translation>--from DIR、--receipts FILE --format FORMAT、--payment-numbers FILE、--undo BATCH のいずれか一つを指定してください。</translation>
    </message>
    <message>
        <source>Payment numbers: rows %1, new %2, changed %3, unchanged %4, rejected %5</source>
        <translation>納付番号: %1 行 (新規 %2、変更 %3、変更なし %4、エラー %5)</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Make a new store and its first administrator (--user).</source>
        <translation>新しいデータと最初の管理者（--user）を作ります。</translation>
    </message>
    <message>
        <source>A new store was made in %1. Administrator: %2</source>
        <translation>%1に新しいデータを作りました。管理者: %2</translation>
    </message>
</context>
<context>
    <name>InstalmentsCommand</name>
    <message>
        <source>&quot;%1&quot; is no number of a plan. &quot;instalments&quot; lists them.</source>
        <translation>「%1」は分納計画の番号ではありません。instalments で一覧できます。</translation>
    </message>
    <message>
        <source>--bonus: &quot;%1&quot; is none. Write MONTH:YEN, e.g. 12:30000.</source>
        <translation>--bonus: 「%1」は指定できません。月:円 の形で書いてください(例 12:30000)。</translation>
    </message>
    <message>
        <source>Give either --parts or --each.</source>
        <translation>--parts か --each のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--receivable: &quot;%1&quot; is no id. &quot;case NUMBER&quot; lists them.</source>
        <translation>--receivable: 「%1」は番号ではありません。case NUMBER で一覧できます。</translation>
    </message>
    <message>
        <source>Plan %1: %2, %3 yen in %4 parts, received %5 yen</source>
        <translation>分納計画%1: %2、%3円・%4回、納付済み%5円</translation>
    </message>
    <message>
        <source>Prepare an instalment plan for an officer to approve, or change one.</source>
        <translation>分納計画を作り承認を求める、または変更します。</translation>
    </message>
    <message>
        <source>So many equal parts; the last takes the rest.</source>
        <translation>均等に分ける回数。端数は最終回です。</translation>
    </message>
    <message>
        <source>So much a part; the last takes the rest.</source>
        <translation>1回の額。残りは最終回です。</translation>
    </message>
    <message>
        <source>Pay day of the month; 31, as without it: the month&apos;s end.</source>
        <translation>毎月の納付日。31または省略で月末です。</translation>
    </message>
    <message>
        <source>No part before this day; without it today.</source>
        <translation>この日より前には納付日を置きません。省略すると今日です。</translation>
    </message>
    <message>
        <source>More in this month, e.g. 12:30000; may be given several times.</source>
        <translation>この月に加える額(例 12:30000)。何度でも指定できます。</translation>
    </message>
    <message>
        <source>The late charge of today: %1.</source>
        <translation>今日現在の延滞金: %1。</translation>
    </message>
    <message>
        <source>Begin after the open promise; without it that gives way.</source>
        <translation>今の納付約束のあとから始めます。省略すると納付約束に代わります。</translation>
    </message>
    <message>
        <source>Of this one alone, by its id; may be given several times.</source>
        <translation>この期別だけ(番号で指定)。何度でも指定できます。</translation>
    </message>
    <message>
        <source>How it will be paid: %1.</source>
        <translation>納付方法: %1。</translation>
    </message>
    <message>
        <source>What the officer should know.</source>
        <translation>徴税吏員に伝えること。</translation>
    </message>
    <message>
        <source>The plan in force whose place it takes.</source>
        <translation>変更する、有効な分納計画。</translation>
    </message>
    <message>
        <source>Approve it at once; for officers.</source>
        <translation>すぐ承認します(徴税吏員)。</translation>
    </message>
    <message>
        <source>Only show it.</source>
        <translation>表示だけします。</translation>
    </message>
    <message>
        <source>--dry-run stores nothing that could be approved.</source>
        <translation>--dry-run は何も保存しないので承認できません。</translation>
    </message>
    <message>
        <source>Prepared as plan %1.</source>
        <translation>分納計画%1を作成しました。</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>承認しました。</translation>
    </message>
    <message>
        <source>Approve an instalment plan: its parts are promises from now on; for officers.</source>
        <translation>分納計画を承認します。各回は以後、納付約束になります(徴税吏員)。</translation>
    </message>
    <message>
        <source>Refuse an instalment plan; for officers.</source>
        <translation>分納計画を不承認とします(徴税吏員)。</translation>
    </message>
    <message>
        <source>End an instalment plan in force, or take back one that waits.</source>
        <translation>有効な分納計画を終了する、または承認待ちの計画を取り下げます。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>Plan %1: done.</source>
        <translation>分納計画%1: 処理しました。</translation>
    </message>
    <message>
        <source>Write down that the written pledge was asked for or received.</source>
        <translation>納付誓約書の依頼・受領を記録します。</translation>
    </message>
    <message>
        <source>The day; without it today.</source>
        <translation>日付。省略すると今日です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step of a pledge. One of: %2.</source>
        <translation>「%1」は誓約書の段階ではありません。次のいずれか: %2。</translation>
    </message>
    <message>
        <source>Plan %1: %2, %3</source>
        <translation>分納計画%1: %2、%3</translation>
    </message>
    <message>
        <source>List what has to be done about instalment plans and reported payments.</source>
        <translation>分納計画と納付の申出について、すべきことを一覧します。</translation>
    </message>
    <message>
        <source>One kind alone: %1.</source>
        <translation>1種類だけ: %1。</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>すべきことはありません。</translation>
    </message>
    <message>
        <source>Show the instalment plans of a case.</source>
        <translation>案件の分納計画を表示します。</translation>
    </message>
    <message>
        <source>This case has no instalment plan.</source>
        <translation>この案件に分納計画はありません。</translation>
    </message>
</context>
<context>
    <name>LabelCommand</name>
    <message>
        <source>List the words for labels and how many cases have each.</source>
        <translation>付箋の言葉と、それぞれの案件数を一覧する。</translation>
    </message>
    <message>
        <source>%1  (%2)  cases: %3</source>
        <translation>%1  （%2）  案件 %3件</translation>
    </message>
    <message>
        <source>Put a label on a case, or take it off.</source>
        <translation>案件に付箋を付ける、または外す。</translation>
    </message>
    <message>
        <source>Its colour: %1.</source>
        <translation>色: %1。</translation>
    </message>
    <message>
        <source>Its last day; it goes by itself.</source>
        <translation>期限。過ぎると自動で外れる。</translation>
    </message>
    <message>
        <source>Take this word off.</source>
        <translation>この付箋を外す。</translation>
    </message>
    <message>
        <source>Write: label NUMBER TEXT [--colour C] [--until DATE], or label NUMBER --remove TEXT.</source>
        <translation>label 宛名番号 言葉 [--colour 色] [--until 日付]、または label 宛名番号 --remove 言葉 と書いてください。</translation>
    </message>
    <message>
        <source>No label stands on the case.</source>
        <translation>この案件に付箋はありません。</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>付箋: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>LateChargeCommand</name>
    <message>
        <source>--%1: &quot;%2&quot; is no receipt. Write it like 2026-11-20:30000.</source>
        <translation>--%1: 「%2」は納付として読めません。2026-11-20:30000 のように書いてください。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is below zero.</source>
        <translation>--%1: 「%2」は0円未満です。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; must be segment, year or sum.</source>
        <translation>--%1: 「%2」は segment、year、sum のどれかで書いてください。</translation>
    </message>
    <message>
        <source>%1 to %2  %3 days  %4 %  on %5 yen: %6 yen</source>
        <translation>%1から%2  %3日  %4 %  %5円に対して %6円</translation>
    </message>
    <message>
        <source>Sum %1 yen, late charge %2 yen</source>
        <translation>合計 %1円、延滞金 %2円</translation>
    </message>
    <message>
        <source>Compute a late charge line by line.</source>
        <translation>延滞金を行ごとに計算します。</translation>
    </message>
    <message>
        <source>Principal in yen.</source>
        <translation>本税額(円)。</translation>
    </message>
    <message>
        <source>Due date.</source>
        <translation>納期限。</translation>
    </message>
    <message>
        <source>Day of payment.</source>
        <translation>納付日。</translation>
    </message>
    <message>
        <source>Part payment before; may be given again.</source>
        <translation>それまでの一部納付。何度でも書けます。</translation>
    </message>
    <message>
        <source>Months of the lower first band (default: 1).</source>
        <translation>低い割合の期間の月数(既定 1)。</translation>
    </message>
    <message>
        <source>Where fractions are dropped: segment (default), year or sum.</source>
        <translation>端数を切り捨てる単位: segment(期間ごと、既定)、year(暦年ごと)、sum(合計)。</translation>
    </message>
    <message>
        <source>%1 late-charge asks no store: for it, put that file at %2.</source>
        <translation>%1late-charge は保管庫を読まないので、このコマンドで使うには表を %2 に置いてください。</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; must be civil_code or month_end.</source>
        <translation>--%1: 「%2」は civil_code か month_end にしてください。</translation>
    </message>
    <message>
        <source>How the first band ends: civil_code (default) or month_end.</source>
        <translation>初めの1か月の終わり: civil_code（既定）または month_end。</translation>
    </message>
    <message>
        <source>By the rules of this tax item: its rates, first band and rounding.</source>
        <translation>この税目のきまりで計算します（割合、初めの期間、端数）。</translation>
    </message>
</context>
<context>
    <name>LimitationCommand</name>
    <message>
        <source>--format: &quot;%1&quot; is neither csv nor json.</source>
        <translation>--format: 「%1」は csv でも json でもありません。</translation>
    </message>
    <message>
        <source>--out needs --format csv.</source>
        <translation>--out には --format csv が要ります。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>act, who decides</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Protected people left out: %1</source>
        <translation>支援措置の対象者を除きました: %1件</translation>
    </message>
    <message>
        <source>Tell which claims lapse when, what can be done next and who decides.</source>
        <translation>時効がいつ完成するか、次にできることと決める人を示します。</translation>
    </message>
    <message>
        <source>Only what runs out within so many days.</source>
        <translation>この日数のうちに完成するものだけ。</translation>
    </message>
    <message>
        <source>Instead the cases with time-barred claims, the largest sum first.</source>
        <translation>代わりに時効が完成した案件を、金額の大きい順に。</translation>
    </message>
    <message>
        <source>So many rows at most (default: 200); files have all.</source>
        <translation>行数の上限（既定: 200）。ファイルには全件。</translation>
    </message>
    <message>
        <source>csv or json (default: text for people).</source>
        <translation>csv または json(省略時は読むための文)。</translation>
    </message>
    <message>
        <source>utf-8 (with byte order mark) or cp932, for CSV.</source>
        <translation>CSV の文字コード。utf-8(BOM 付き)または cp932。</translation>
    </message>
    <message>
        <source>Write the CSV into this file.</source>
        <translation>CSVをこのファイルに書きます。</translation>
    </message>
    <message>
        <source>--within, --lapsed and --invocable exclude each other.</source>
        <translation>--within、--lapsed、--invocable は同時に指定できません。</translation>
    </message>
    <message>
        <source>Cases: %1, %2 yen. Time-barred: %3 cases, %4 yen. May be invoked: %5 cases, %6 yen. Dates are guidance for officers.</source>
        <translation>該当 %1件、%2円。時効完成 %3件、%4円。未援用の私債権 %5件、%6円。日付は徴税吏員向けの目安です。</translation>
    </message>
    <message>
        <source>Instead the cases with private claims whose time has run and that nobody invoked it on.</source>
        <translation>代わりに、時効期間が経過して援用されていない私債権のある案件を示します。</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>%1: %2 cases, %3 yen; paid since: %4; tried 0/1/2/3+: %5/%6/%7/%8; done: %9</source>
        <translation>%1: %2件 %3円 / 納付で除外 %4 / 架電0・1・2・3回以上 %5・%6・%7・%8 / 完了 %9</translation>
    </message>
    <message>
        <source>, left: %1</source>
        <translation> / 残り %1</translation>
    </message>
    <message>
        <source> (closed)</source>
        <translation>（締切済み）</translation>
    </message>
    <message>
        <source>Make a call list of everybody in arrears whom a condition names.</source>
        <translation>条件に合う滞納者の催告リストを作ります。</translation>
    </message>
    <message>
        <source>The order in which it is called (default outstanding:desc).</source>
        <translation>架電する順序（指定しなければoutstanding:desc）。</translation>
    </message>
    <message>
        <source>Its first day, with which the round of its cases begins (default today).</source>
        <translation>初日。案件の催告サイクルもこの日に始まります（指定しなければ今日）。</translation>
    </message>
    <message>
        <source>Its last day (default: until it is closed).</source>
        <translation>最終日（指定しなければ締め切るまで）。</translation>
    </message>
    <message>
        <source>Calls that each case is to have, on different weekdays and at different times.</source>
        <translation>一件ごとに、曜日と時間帯を変えてかける回数。</translation>
    </message>
    <message>
        <source>Show how far a call list is.</source>
        <translation>催告リストの進み具合を表示します。</translation>
    </message>
    <message>
        <source>Close a call list: nobody is called from it any more.</source>
        <translation>催告リストを締め切ります。以後このリストからは架電しません。</translation>
    </message>
    <message>
        <source>Give a call list to a person or a group.</source>
        <translation>催告リストを人またはグループに割り当てます。</translation>
    </message>
    <message>
        <source>The person&apos;s user name.</source>
        <translation>割り当てる人の利用者名。</translation>
    </message>
    <message>
        <source>Or the group&apos;s name.</source>
        <translation>またはグループの名前。</translation>
    </message>
    <message>
        <source>How many cases in proportion to their other lists (default 1; 0 takes it back).</source>
        <translation>ほかのリストに対する件数の割合（指定しなければ1、0で割り当てを取り消し）。</translation>
    </message>
    <message>
        <source>Lists of a later turn come when the earlier ones have nobody (default 1).</source>
        <translation>順番。後の順番のリストは、前のリストに相手がいなくなってから出ます（指定しなければ1）。</translation>
    </message>
    <message>
        <source>Give either --to LOGIN or --group NAME.</source>
        <translation>--to LOGINか--group NAMEのどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>%1: share %2, turn %3</source>
        <translation>%1: 割合%2、順番%3</translation>
    </message>
    <message>
        <source>The list is everybody&apos;s.</source>
        <translation>このリストはだれでも使えます。</translation>
    </message>
    <message>
        <source>Show the office&apos;s standing lists of the month, or make them.</source>
        <translation>その月の定例リストを表示します。作ることもできます。</translation>
    </message>
    <message>
        <source>Make those that aren&apos;t made yet.</source>
        <translation>まだ作っていないものを作ります。</translation>
    </message>
    <message>
        <source>%1: made</source>
        <translation>%1: 作成済み</translation>
    </message>
    <message>
        <source>%1: not made yet</source>
        <translation>%1: 未作成</translation>
    </message>
    <message>
        <source>No standing list belongs to this month.</source>
        <translation>この月の定例リストはありません。</translation>
    </message>
    <message>
        <source>List the call lists and how far they are.</source>
        <translation>催告リストの一覧と進み具合を表示します。</translation>
    </message>
    <message>
        <source>There is no call list. &quot;list make&quot; makes one.</source>
        <translation>催告リストはありません。list makeで作れます。</translation>
    </message>
</context>
<context>
    <name>MessageCommand</name>
    <message>
        <source>List messages and reminders to you.</source>
        <translation>自分宛ての連絡と備忘を一覧する。</translation>
    </message>
    <message>
        <source>Only those not yet read.</source>
        <translation>未読のものだけ。</translation>
    </message>
    <message>
        <source>Those that you sent.</source>
        <translation>自分が送ったもの。</translation>
    </message>
    <message>
        <source>No message.</source>
        <translation>連絡はありません。</translation>
    </message>
    <message>
        <source>Send a message to colleagues, or set a reminder.</source>
        <translation>職員に連絡を送る、または備忘を登録する。</translation>
    </message>
    <message>
        <source>Login, name or group; several times for several. Yourself without it.</source>
        <translation>ログイン名、氏名またはグループ。複数なら繰り返す。省略すると自分。</translation>
    </message>
    <message>
        <source>The case that it is about.</source>
        <translation>関係する案件。</translation>
    </message>
    <message>
        <source>A reminder: comes up at this day and time.</source>
        <translation>備忘。この日時に表示される。</translation>
    </message>
    <message>
        <source>Sent (%1).</source>
        <translation>送りました（%1）。</translation>
    </message>
    <message>
        <source>Mark a message as read, a reminder as done.</source>
        <translation>連絡を既読に、備忘を済みにする。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no message&apos;s number. saikoku-cli messages lists them.</source>
        <translation>「%1」は連絡の番号ではありません。saikoku-cli messages で一覧できます。</translation>
    </message>
    <message>
        <source>Read. Still unread: %1</source>
        <translation>既読にしました。未読: %1件</translation>
    </message>
    <message>
        <source>List the calls that led to no case.</source>
        <translation>案件につながらなかった通話を一覧する。</translation>
    </message>
    <message>
        <source>First day; today without it.</source>
        <translation>最初の日。省略すると今日。</translation>
    </message>
    <message>
        <source>Last day; today without it.</source>
        <translation>最後の日。省略すると今日。</translation>
    </message>
    <message>
        <source>No such call.</source>
        <translation>該当する通話はありません。</translation>
    </message>
    <message>
        <source>Keep the trace of a call that led to no case.</source>
        <translation>案件につながらなかった通話を記録に残す。</translation>
    </message>
    <message>
        <source>Why there is no case (required): %1.</source>
        <translation>案件がない理由（必須）: %1。</translation>
    </message>
    <message>
        <source>The call of the journal.</source>
        <translation>通話記録の番号。</translation>
    </message>
    <message>
        <source>Its number, without --call.</source>
        <translation>相手の番号（--call を使わない場合）。</translation>
    </message>
    <message>
        <source>How the caller named themselves.</source>
        <translation>相手が名乗った名前。</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>話の内容。</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>記録しました: %1</translation>
    </message>
</context>
<context>
    <name>MoveCommand</name>
    <message>
        <source>The mark is lifted: people may work in this store again. See that nobody works in both.</source>
        <translation>印を外しました。このデータで再び作業できます。両方で作業する人がいないようにしてください。</translation>
    </message>
    <message>
        <source>This store isn&apos;t marked as moved. Nothing was changed.</source>
        <translation>このデータに移転の印はありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Move the store from a folder to a server or the other way round.</source>
        <translation>データをフォルダーからサーバーへ、またはその逆に移します。</translation>
    </message>
    <message>
        <source>Where to: a folder or postgresql://host:port/db.</source>
        <translation>移転先。フォルダーまたは postgresql://host:port/db。</translation>
    </message>
    <message>
        <source>Take a move back: people may work in this store again.</source>
        <translation>移転を取り消し、このデータで再び作業できるようにします。</translation>
    </message>
    <message>
        <source>Say where to (--to DIR or --to URL), or --lift to take a move back.</source>
        <translation>移転先（--to DIR または --to URL）か、移転を取り消す --lift を指定してください。</translation>
    </message>
    <message>
        <source>Everything had arrived in %1 before; this store is now marked as moved.</source>
        <translation>前回すべて%1に届いていました。このデータに移転済みの印を付けました。</translation>
    </message>
    <message>
        <source>The store was moved to %1 (%2 rows). This one is left as it was and marked as moved.</source>
        <translation>%1に移しました（%2行）。こちらのデータは元のまま残し、移転済みの印を付けました。</translation>
    </message>
    <message>
        <source>Need a new password there (saikoku-cli users password NAME): %1</source>
        <translation>移転先で新しいパスワードが必要な人（saikoku-cli users password NAME）：%1</translation>
    </message>
</context>
<context>
    <name>NoticeCommand</name>
    <message>
        <source>%1  %2  %3  letters: %4  returned: %5  called back: %6  paid within 10/30/60 days: %7/%8/%9</source>
        <translation>%1  %2  %3  通数: %4  返戻: %5  返電: %6  10/30/60日以内の納付: %7/%8/%9</translation>
    </message>
    <message>
        <source>  came back on %1: %2</source>
        <translation>  返戻 %1: %2</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>There is no batch %1 in this campaign.</source>
        <translation>この業務に発送番号%1はありません。</translation>
    </message>
    <message>
        <source>List the batches of letters and what became of them.</source>
        <translation>文書の発送の一覧と効果を表示する。</translation>
    </message>
    <message>
        <source>So many at most.</source>
        <translation>最大件数。</translation>
    </message>
    <message>
        <source>Show a batch of letters.</source>
        <translation>文書の発送1件を表示する。</translation>
    </message>
    <message>
        <source>Say that a second person checked a batch of letters.</source>
        <translation>別の職員が発送を点検したことを記録する。</translation>
    </message>
    <message>
        <source>Batch %1 is checked.</source>
        <translation>発送番号%1を点検済みにしました。</translation>
    </message>
    <message>
        <source>Record that a letter came back.</source>
        <translation>文書の返戻を記録する。</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>理由: %1。</translation>
    </message>
    <message>
        <source>The day on which it came back; without: today.</source>
        <translation>返戻した日。省略時は今日。</translation>
    </message>
    <message>
        <source>What stands on it.</source>
        <translation>封筒にある事由など。</translation>
    </message>
    <message>
        <source>List the letters that left and what became of them.</source>
        <translation>発送した文書とその後を一覧表示する。</translation>
    </message>
    <message>
        <source>Those of a batch.</source>
        <translation>この発送番号の分。</translation>
    </message>
    <message>
        <source>Those of a case.</source>
        <translation>この案件の分。</translation>
    </message>
    <message>
        <source>Only those that came back.</source>
        <translation>返戻だけ。</translation>
    </message>
    <message>
        <source>Number of a letter or taxpayer, or a name.</source>
        <translation>文書番号、宛名番号、または氏名。</translation>
    </message>
    <message>
        <source>Record what was done about a letter that came back.</source>
        <translation>返戻した文書の調査を記録する。</translation>
    </message>
    <message>
        <source>What was found.</source>
        <translation>調査の結果。</translation>
    </message>
    <message>
        <source>The day on the notice board; without: today.</source>
        <translation>掲示した日。省略時は今日。</translation>
    </message>
    <message>
        <source>Write: notice research DISPATCH STEP, with a number of &quot;notice sent&quot; and one of: %1.</source>
        <translation>notice research DISPATCH STEP の形で、notice sentの番号と次のどれかを書いてください: %1。</translation>
    </message>
    <message>
        <source>List what is served by publication, as it may hang on the notice board.</source>
        <translation>公示送達の一覧を、掲示してよい内容だけで表示する。</translation>
    </message>
    <message>
        <source>Remove the files of batches that are older than the office keeps them.</source>
        <translation>保存期間を過ぎた発送のファイルを削除する。</translation>
    </message>
    <message>
        <source>Files removed: %1</source>
        <translation>削除したファイル: %1</translation>
    </message>
    <message>
        <source>Show or change where letters of a case go.</source>
        <translation>案件の文書の送付先を表示・変更する。</translation>
    </message>
    <message>
        <source>Add an address: %1.</source>
        <translation>送付先を追加する: %1。</translation>
    </message>
    <message>
        <source>Name on the envelope.</source>
        <translation>封筒の宛名。</translation>
    </message>
    <message>
        <source>Form of address behind it.</source>
        <translation>敬称。</translation>
    </message>
    <message>
        <source>What stands before it, e.g. in which capacity.</source>
        <translation>宛名の前に付く肩書（相続人代表者など）。</translation>
    </message>
    <message>
        <source>Postcode.</source>
        <translation>郵便番号。</translation>
    </message>
    <message>
        <source>Address.</source>
        <translation>住所。</translation>
    </message>
    <message>
        <source>Building and room.</source>
        <translation>方書。</translation>
    </message>
    <message>
        <source>How the office knows.</source>
        <translation>住所の出どころ。</translation>
    </message>
    <message>
        <source>First day; without: today.</source>
        <translation>始まりの日。省略時は今日。</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>終わりの日。</translation>
    </message>
    <message>
        <source>Take this one back.</source>
        <translation>この送付先を取り消す。</translation>
    </message>
    <message>
        <source>Why a protected person&apos;s address must be seen (logged).</source>
        <translation>支援措置の対象者の住所を見る理由（記録される）。</translation>
    </message>
    <message>
        <source>Password of the PDF: </source>
        <translation>PDFのパスワード: </translation>
    </message>
    <message>
        <source>--password: give it in SAIKOKU_PDF_PASSWORD, or type it on a terminal.</source>
        <translation>--password: SAIKOKU_PDF_PASSWORDで渡すか、端末で入力してください。</translation>
    </message>
    <message>
        <source>Say who is to get letters: --where, --list, --numbers, --case or --slips-asked, one of the first four.</source>
        <translation>対象を指定してください: --where、--list、--numbers、--case のどれか一つ、または --slips-asked。</translation>
    </message>
    <message>
        <source>--set: &quot;%1&quot; is no FIELD=VALUE.</source>
        <translation>--set: 「%1」は 項目=値 の形ではありません。</translation>
    </message>
    <message>
        <source>--numbers names nobody of this campaign.</source>
        <translation>--numbersの番号の人は、この業務にはいません。</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>発送番号 %1</translation>
    </message>
    <message>
        <source>Letters: %1, pages: %2, sheets: %3, envelopes: %4, postage: %5 yen</source>
        <translation>通数: %1、ページ: %2、用紙: %3枚、封筒: %4通、郵便料金: %5円</translation>
    </message>
    <message>
        <source>Left out, %1: %2</source>
        <translation>除外 %1: %2件</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Nobody of the selection gets a letter: no file was written.</source>
        <translation>文書を送る人がいないため、ファイルを書いていません。</translation>
    </message>
    <message>
        <source>Batch %1 is stored, but its file could not be written: %2 Write it with notice --reprint %1 --out FILE.</source>
        <translation>発送番号%1は保存しましたが、ファイルを書けませんでした: %2 notice --reprint %1 --out FILE で書き出してください。</translation>
    </message>
    <message>
        <source>Print letters for many cases at once, or a batch of them again.</source>
        <translation>文書を一括で印刷する。以前の発送分を再印刷する。</translation>
    </message>
    <message>
        <source>The template, by its name (&quot;templates&quot; lists them).</source>
        <translation>書式の名前（templatesで一覧）。</translation>
    </message>
    <message>
        <source>Those of a call list.</source>
        <translation>催告リストの人。</translation>
    </message>
    <message>
        <source>One letter from a case: its holds count, what only waits for money does not.</source>
        <translation>案件から1通だけ作る。停止は効き、納付待ちの理由は効かない。</translation>
    </message>
    <message>
        <source>With --case: unmask a protected person; the reason is logged.</source>
        <translation>--caseとともに、支援措置の対象者を表示する理由（記録される）。</translation>
    </message>
    <message>
        <source>Whose payment slip was asked for in a talk and is not printed yet.</source>
        <translation>電話で納付書の再発行を頼まれ、まだ印刷していない人。</translation>
    </message>
    <message>
        <source>The PDF.</source>
        <translation>PDFファイル。</translation>
    </message>
    <message>
        <source>Write a CSV with a row for each letter.</source>
        <translation>1通1行の索引CSVを書く。</translation>
    </message>
    <message>
        <source>Date on the letters; what is owed is as of it. Without: today.</source>
        <translation>文書の日付。金額もその日現在。省略時は今日。</translation>
    </message>
    <message>
        <source>Deadline for the payment.</source>
        <translation>納付期限。</translation>
    </message>
    <message>
        <source>Until when payment slips are taken.</source>
        <translation>納付書の使用期限。</translation>
    </message>
    <message>
        <source>One letter a household, to its eldest in arrears.</source>
        <translation>世帯に1通、滞納者のうち最年長の人あてにする。</translation>
    </message>
    <message>
        <source>Not to whom this template left within so many days.</source>
        <translation>この日数以内に同じ書式を送った人を除く。</translation>
    </message>
    <message>
        <source>Envelope, by its code.</source>
        <translation>封筒のコード。</translation>
    </message>
    <message>
        <source>A field of the template that the store does not know, on all letters.</source>
        <translation>データにない書式の項目に、全通共通の値を入れる。</translation>
    </message>
    <message>
        <source>Count letters, pages and postage; print and store nothing.</source>
        <translation>通数・ページ数・郵便料金だけを数え、印刷も保存もしない。</translation>
    </message>
    <message>
        <source>A PDF for each number of sheets: FILE-1.pdf, FILE-2.pdf …</source>
        <translation>用紙の枚数ごとにPDFを分ける: FILE-1.pdf、FILE-2.pdf …</translation>
    </message>
    <message>
        <source>Put the PDF under a password: SAIKOKU_PDF_PASSWORD, or asked for.</source>
        <translation>PDFにパスワードを付ける: SAIKOKU_PDF_PASSWORD、または入力。</translation>
    </message>
    <message>
        <source>Write the file of a batch again, byte for byte.</source>
        <translation>以前の発送のファイルを、同じ内容のまま書き出す。</translation>
    </message>
    <message>
        <source>  taken back: %1</source>
        <translation>  取消: %1</translation>
    </message>
    <message>
        <source>Take back a return that was recorded by mistake.</source>
        <translation>誤って登録した返戻を取り消します。</translation>
    </message>
    <message>
        <source>Why it is taken back.</source>
        <translation>取消の理由。</translation>
    </message>
    <message>
        <source>Take back a batch that was made by mistake: its letters count as never sent.</source>
        <translation>誤って作成した発送分を取り消します。文書は発送しなかったものとして扱います。</translation>
    </message>
    <message>
        <source>Letters whose payment slips are specimens: %1. The office&apos;s company code is not set (rules/payment_slip.json): they can be looked at (--specimen), not sent.</source>
        <translation>納付書が見本になる文書: %1件。収納の企業コードが未設定です (rules/payment_slip.json)。確認用に作ること (--specimen) はできますが、発送はできません。</translation>
    </message>
    <message>
        <source>Draw one letter of a case to look at: nothing is recorded as sent.</source>
        <translation>1件の文書を確認用に作ります。発送の記録は残りません。</translation>
    </message>
    <message>
        <source>The PDF, or a page as FILE.png.</source>
        <translation>PDF、または1頁の画像 (FILE.png)。</translation>
    </message>
    <message>
        <source>Dots an inch of a picture.</source>
        <translation>画像の1インチあたりのドット数。</translation>
    </message>
    <message>
        <source>Which page of it is the picture.</source>
        <translation>画像にする頁。</translation>
    </message>
    <message>
        <source>A leaflet goes with each letter: the folding machine is told by a mark.</source>
        <translation>案内を同封します。封入封かん機への印を付けます。</translation>
    </message>
    <message>
        <source>Case %1 gets no such letter: %2.</source>
        <translation>宛名番号 %1 にはこの文書を送れません: %2。</translation>
    </message>
    <message>
        <source>Draw them to look at, with a mark across each page; nothing counts as sent.</source>
        <translation>確認用に「見本」と印字して作ります。発送の記録は残りません。</translation>
    </message>
</context>
<context>
    <name>OwedCommand</name>
    <message>
        <source>[%1] %2 %3-%4, due %5: principal %6, late charge %7, demand fee %8</source>
        <translation>[%1] %2 %3年度 %4期 納期限 %5: 本税 %6、延滞金 %7、督促手数料 %8</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>(time-barred, not asked)</source>
        <translation>（時効完成・請求しない）</translation>
    </message>
    <message>
        <source>%1 to %2  %3 days  %4 %  on %5 yen: %6 yen</source>
        <translation>%1から%2  %3日  %4 %  %5円に対して %6円</translation>
    </message>
    <message>
        <source>To [%1]: principal %2, demand fee %3, late charge %4</source>
        <translation>[%1] へ: 本税 %2、督促手数料 %3、延滞金 %4</translation>
    </message>
    <message>
        <source>Beyond what is owed: %1 yen</source>
        <translation>納付額を超える分: %1円</translation>
    </message>
    <message>
        <source>If paid on %1: principal %2, late charge %3, accrued late charge %4, demand fees %5, together %6 yen</source>
        <translation>%1 に納付すると: 本税 %2、延滞金 %3、確定延滞金 %4、督促手数料 %5、合計 %6円</translation>
    </message>
    <message>
        <source>%1: %2 %3 yen of [%4], %5, decided by %6</source>
        <translation>%1: %2 %3円（期別 [%4]）、%5、決裁 %6</translation>
    </message>
    <message>
        <source>Nothing is waived on %1.</source>
        <translation>%1 に減免はありません。</translation>
    </message>
    <message>
        <source>Tell what a case owes to the yen, line by line.</source>
        <translation>案件の納付額を内訳とともに円単位で示します。</translation>
    </message>
    <message>
        <source>If paid on this day (default: today).</source>
        <translation>この日に納付するとき（既定: 本日）。</translation>
    </message>
    <message>
        <source>Show how a payment of so much would be put to the claims.</source>
        <translation>この金額の納付がどう充当されるかを示します。</translation>
    </message>
    <message>
        <source>Waive late charge or demand fee, or take a waiver back; for officers.</source>
        <translation>延滞金・督促手数料を減免し、または減免を取り消します（徴税吏員）。</translation>
    </message>
    <message>
        <source>What is waived: %1.</source>
        <translation>減免するもの: %1。</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <translation>事由: %1。</translation>
    </message>
    <message>
        <source>Who decided on it.</source>
        <translation>決裁者。</translation>
    </message>
    <message>
        <source>Of this receivable alone, by the id that owed tells.</source>
        <translation>この期別だけ（owed の示す番号）。</translation>
    </message>
    <message>
        <source>So much of it (default: all that is owed).</source>
        <translation>減免する金額（既定: 残り全額）。</translation>
    </message>
    <message>
        <source>Why, in words.</source>
        <translation>理由（文章）。</translation>
    </message>
    <message>
        <source>Take this waiver back; --note says why.</source>
        <translation>この減免を取り消します。理由は --note。</translation>
    </message>
    <message>
        <source>Write: waive NUMBER --kind K --ground G --approver WHO [--receivable ID] [--yen YEN] [--note TEXT], or waive NUMBER --take-back ID --note TEXT.</source>
        <translation>書き方: waive 番号 --kind 種類 --ground 事由 --approver 決裁者 [--receivable ID] [--yen 金額] [--note 文] または waive 番号 --take-back ID --note 文</translation>
    </message>
    <message>
        <source>Plan %1 asks for more than is owed now: %2. An officer changes it.</source>
        <translation>分納計画 %1 は今の未納額より多く求めています (%2)。徴税吏員が計画を変更してください。</translation>
    </message>
</context>
<context>
    <name>PhoneCommand</name>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation>「%1」は次のいずれでもありません: %2。</translation>
    </message>
    <message>
        <source>calls: %1, answered: %2, called in: %3</source>
        <translation>架電 %1回、応答 %2回、着信 %3回</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>No number is known, or it is masked.</source>
        <translation>電話番号がないか、非表示です。</translation>
    </message>
    <message>
        <source>Preferred channel: %1</source>
        <translation>希望する連絡手段: %1</translation>
    </message>
    <message>
        <source>Relay service: %1</source>
        <translation>リレーサービス: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>通訳: %1</translation>
    </message>
    <message>
        <source>Contact at the workplace: %1</source>
        <translation>勤務先の窓口: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>備考: %1</translation>
    </message>
    <message>
        <source>What kind of number: %1; mobile without it.</source>
        <translation>番号の種別: %1。省略すると携帯。</translation>
    </message>
    <message>
        <source>Show a case&apos;s numbers, or add, retire or choose one.</source>
        <translation>案件の電話番号を表示する、または追加・廃止・優先指定する。</translation>
    </message>
    <message>
        <source>Where it is known from (required for a change): %1.</source>
        <translation>情報源（変更時は必須）: %1。</translation>
    </message>
    <message>
        <source>What to know when calling it.</source>
        <translation>かけるときの注意。</translation>
    </message>
    <message>
        <source>Why a protected person&apos;s address and numbers must be seen (logged).</source>
        <translation>保護対象者の住所と電話を見る理由（記録されます）。</translation>
    </message>
    <message>
        <source>Show or set how a person wishes to be contacted.</source>
        <translation>連絡方法の希望を表示または登録する。</translation>
    </message>
    <message>
        <source>Preferred: %1; empty: none.</source>
        <translation>希望: %1。空にすると希望なし。</translation>
    </message>
    <message>
        <source>Relay service: %1.</source>
        <translation>リレーサービス: %1。</translation>
    </message>
    <message>
        <source>The language to speak in.</source>
        <translation>話す言語。</translation>
    </message>
    <message>
        <source>Who interprets.</source>
        <translation>通訳する人。</translation>
    </message>
    <message>
        <source>The one of the workplace&apos;s payroll who may be spoken with, by name.</source>
        <translation>勤務先で話してよい給与担当者の氏名。</translation>
    </message>
    <message>
        <source>What else to mind.</source>
        <translation>そのほかの注意。</translation>
    </message>
    <message>
        <source>List the people without a usable number, and how the search for one stands.</source>
        <translation>使える電話番号のない人と調査の状況を一覧する。</translation>
    </message>
    <message>
        <source>todo, asked, not_found, found, or all (without it).</source>
        <translation>todo、asked、not_found、found、all（省略時）。</translation>
    </message>
    <message>
        <source>So many rows at most; 50 without it.</source>
        <translation>最大の行数。省略すると50。</translation>
    </message>
    <message>
        <source>--part: &quot;%1&quot; is none of todo, asked, not_found, found, all.</source>
        <translation>--part: 「%1」は todo、asked、not_found、found、all のいずれでもありません。</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>人数: %1</translation>
    </message>
    <message>
        <source>Record where somebody&apos;s number was looked for, and what came of it.</source>
        <translation>電話番号をどこで調べ、結果がどうだったかを記録する。</translation>
    </message>
    <message>
        <source>What came of it (required): %1.</source>
        <translation>結果（必須）: %1。</translation>
    </message>
    <message>
        <source>Where it was asked or looked up (required).</source>
        <translation>照会先（必須）。</translation>
    </message>
    <message>
        <source>The number found: it becomes one of the person&apos;s.</source>
        <translation>判明した番号。本人の番号に加わる。</translation>
    </message>
    <message>
        <source>The day; today without it.</source>
        <translation>日付。省略すると今日。</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>話の内容。</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>記録しました: %1</translation>
    </message>
    <message>
        <source>lift: why the mark holds no longer; %1.</source>
        <translation>lift: 印を外す理由。印: %1。</translation>
    </message>
    <message>
        <source>Write: phone NUMBER, phone NUMBER add|retire|choose DIGITS --source S, or phone NUMBER lift DIGITS MARK --reason TEXT.</source>
        <translation>書き方: phone 番号、phone 番号 add|retire|choose 電話番号 --source 情報源、phone 番号 lift 電話番号 印 --reason 理由。</translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message>
        <source>Plan how many calls a person makes on a day.</source>
        <translation>ある人がその日にかける件数を計画する。</translation>
    </message>
    <message>
        <source>How many calls (required); 0: none.</source>
        <translation>件数（必須）。0 はなし。</translation>
    </message>
    <message>
        <source>The day; today when left out.</source>
        <translation>日。省くと今日。</translation>
    </message>
    <message>
        <source>%1, %2: %3 calls planned</source>
        <translation>%1 %2：%3件を計画しました</translation>
    </message>
</context>
<context>
    <name>PresenceCommands</name>
    <message>
        <source>Not signed on for work at this seat.</source>
        <translation>この席では業務を開始していません。</translation>
    </message>
    <message>
        <source>At work since %1.</source>
        <translation>%1 から業務中です。</translation>
    </message>
    <message>
        <source>Paused since %1: %2.</source>
        <translation>%1 から休止中です（%2）。</translation>
    </message>
    <message>
        <source>planned %1 min, present %2, paused %3, calls %4, inbound %5</source>
        <translation>予定 %1分、在席 %2分、休止 %3分、架電 %4件、受電 %5件</translation>
    </message>
    <message>
        <source>Show whether you are signed on for work at this seat.</source>
        <translation>この席での自分の業務状態（開始・休止）を表示します。</translation>
    </message>
    <message>
        <source>Sign on for work at this seat.</source>
        <translation>この席で業務を開始します。</translation>
    </message>
    <message>
        <source>Begin a pause; its reasons stand in the rules presence.</source>
        <translation>休止に入ります。理由は規則 presence にあります。</translation>
    </message>
    <message>
        <source>Go on after a pause.</source>
        <translation>休止から戻り、業務を再開します。</translation>
    </message>
    <message>
        <source>Sign off from work at this seat.</source>
        <translation>この席での業務を終了します。</translation>
    </message>
    <message>
        <source>What each person worked: hours planned and present, pauses, calls.</source>
        <translation>従事実績（予定と在席の時間、休止、架電）を人・日ごとに表示します。</translation>
    </message>
    <message>
        <source>First day; today when left out.</source>
        <translation>開始日。省略すると本日。</translation>
    </message>
    <message>
        <source>Last day; that of --from when left out.</source>
        <translation>終了日。省略すると --from の日。</translation>
    </message>
    <message>
        <source>Nobody worked in this period.</source>
        <translation>この期間の従事実績はありません。</translation>
    </message>
</context>
<context>
    <name>QueueCommand</name>
    <message>
        <source>Nobody can be called now.</source>
        <translation>いま架電できる人はいません。</translation>
    </message>
    <message>
        <source>Take the next case to be called and hold it.</source>
        <translation>次に架電する案件を取り、自分の担当にします。</translation>
    </message>
    <message>
        <source>From this call list alone.</source>
        <translation>この催告リストだけから取ります。</translation>
    </message>
    <message>
        <source>Hold it so long (default: the office&apos;s rule, 15).</source>
        <translation>担当にしておく分数（指定しなければきまりの15分）。</translation>
    </message>
    <message>
        <source>%1, held until %2</source>
        <translation>%1（%2まで担当）</translation>
    </message>
    <message>
        <source>Give a case back that was taken.</source>
        <translation>取った案件を戻します。</translation>
    </message>
    <message>
        <source>Why it is passed on without a call: it stays out of the queue for a while.</source>
        <translation>架電せずに後回しにする理由。しばらくは順番に出ません。</translation>
    </message>
    <message>
        <source>%1 was given back.</source>
        <translation>%1を戻しました。</translation>
    </message>
    <message>
        <source>Nobody held %1.</source>
        <translation>%1はだれの担当でもありませんでした。</translation>
    </message>
    <message>
        <source>Show who holds which case, your lists and the callbacks that are due.</source>
        <translation>だれがどの案件を担当中か、自分のリスト、時刻の来た再コールを表示します。</translation>
    </message>
    <message>
        <source>%1: %2 until %3</source>
        <translation>%1: %2（%3まで）</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>リスト: %1</translation>
    </message>
    <message>
        <source>Callbacks due: %1 of your own, %2 anyone&apos;s</source>
        <translation>時刻の来た再コール: 自分 %1件、だれでも %2件</translation>
    </message>
</context>
<context>
    <name>ReceiptsCommand</name>
    <message>
        <source>&quot;%1&quot; is no entry of the list. Give the number that &quot;receipts reviews&quot; shows.</source>
        <translation>「%1」は一覧の番号ではありません。receipts reviews に表示される番号を指定してください。</translation>
    </message>
    <message>
        <source>List receipts without a receivable, with likely ones.</source>
        <translation>期別の特定できない収納を、候補とともに一覧にします。</translation>
    </message>
    <message>
        <source>List receipts that a person should look at: unmatched, paid twice, doubtful.</source>
        <translation>確認を要する収納（不明・二重・疑義）を一覧にします。</translation>
    </message>
    <message>
        <source>Closed entries too.</source>
        <translation>完了分も含めます。</translation>
    </message>
    <message>
        <source>Only of this kind: %1.</source>
        <translation>この種類のみ: %1</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>件数: %1</translation>
    </message>
    <message>
        <source>Give an unmatched receipt its receivable.</source>
        <translation>不明収納を期別に消し込みます。</translation>
    </message>
    <message>
        <source>Notice number of the receivable.</source>
        <translation>期別の通知書番号</translation>
    </message>
    <message>
        <source>Tax item, where the notice has several.</source>
        <translation>税目（通知書に複数ある場合）</translation>
    </message>
    <message>
        <source>Fiscal year, where the notice has several.</source>
        <translation>調定年度（通知書に複数ある場合）</translation>
    </message>
    <message>
        <source>Term, where the notice has several.</source>
        <translation>期別（通知書に複数ある場合）</translation>
    </message>
    <message>
        <source>How it was found out.</source>
        <translation>判明した経緯</translation>
    </message>
    <message>
        <source>Entry %1 went to %2, notice %3, as batch %4. Beyond what is owed: %5 yen.</source>
        <translation>番号 %1 を宛名番号 %2、通知書 %3 に消し込みました（バッチ %4）。過納額: %5 円</translation>
    </message>
    <message>
        <source>Close an entry of the receipts&apos; work list with what became of it.</source>
        <translation>収納確認一覧の項目を、処理結果を記録して完了にします。</translation>
    </message>
    <message>
        <source>What became of it: %1.</source>
        <translation>処理結果: %1</translation>
    </message>
    <message>
        <source>More about it.</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>Entry %1 is closed: %2.</source>
        <translation>番号 %1 を完了にしました: %2</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>notice %1, tax item %2, fiscal year %3, term %4</source>
        <translation>通知書 %1、税目 %2、調定年度 %3、%4 期</translation>
    </message>
    <message>
        <source>line %1: %2, %3 yen (%4). %5</source>
        <translation>%1 行目: %2、%3 円（%4）。%5</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>バッチ %1</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>試行: 何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Rows %1, known already %2; receipts that count now %3 (%4 yen), in the extract already %5, taken back %6 (%7 yen)</source>
        <translation>%1 行（既知 %2）。新たに収納 %3 件（%4 円）、抽出データに計上済み %5 件、取消 %6 件（%7 円）</translation>
    </message>
    <message>
        <source>Promises kept by them: %1; open again: %2</source>
        <translation>約束の履行 %1 件、履行の取消 %2 件</translation>
    </message>
    <message>
        <source>Not paid, code %1 (%2): %3 (%4 yen)</source>
        <translation>振替不能 コード %1（%2）: %3 件（%4 円）</translation>
    </message>
    <message>
        <source>Without a receivable: %1 (work list: receipts unmatched)</source>
        <translation>期別不明: %1 件（一覧: receipts unmatched）</translation>
    </message>
    <message>
        <source>line %1: %2 yen, %3</source>
        <translation>%1 行目: %2 円、%3</translation>
    </message>
    <message>
        <source>line %1, %2: &quot;%3&quot; – %4</source>
        <translation>%1 行目、%2:「%3」– %4</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1  %2  %3 yen  %4  %5  (%6, line %7)</source>
        <translation>%1  %2  %3 円  %4  %5  （%6、%7 行目）</translation>
    </message>
    <message>
        <source>closed by %1: %2 %3</source>
        <translation>%1 が完了: %2 %3</translation>
    </message>
    <message>
        <source>likely by %1: %2, %3, owed %4 yen</source>
        <translation>候補（%1）: %2、%3、未納 %4 円</translation>
    </message>
    <message>
        <source>The oldest %1 are shown. Close some to see more.</source>
        <translation>古いものから%1件を表示しています。処理すると続きが出ます。</translation>
    </message>
</context>
<context>
    <name>RecordCommand</name>
    <message>
        <source>--%1: &quot;%2&quot; is unknown. One of: %3.</source>
        <translation>--%1: 「%2」は使えません。次のいずれかを指定してください: %3</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no moment. Write it like 2026-11-21T14:30 (Japan&apos;s time).</source>
        <translation>--%1: 「%2」は日時ではありません。2026-11-21T14:30 の形(日本時間)で指定してください。</translation>
    </message>
    <message>
        <source>--promise-how needs --promise-date and --promise-amount.</source>
        <translation>--promise-how には --promise-date と --promise-amount も必要です。</translation>
    </message>
    <message>
        <source>A promise needs both --promise-date and --promise-amount.</source>
        <translation>納付約束には --promise-date と --promise-amount の両方が必要です。</translation>
    </message>
    <message>
        <source>Record what a call came to.</source>
        <translation>架電の結果を登録します。</translation>
    </message>
    <message>
        <source>What happened (required): %1.</source>
        <translation>結果（必須）: %1。</translation>
    </message>
    <message>
        <source>The person called us.</source>
        <translation>本人からの受電です。</translation>
    </message>
    <message>
        <source>With whom: %1.</source>
        <translation>相手: %1。</translation>
    </message>
    <message>
        <source>Why it was not paid: %1.</source>
        <translation>未納の理由: %1。</translation>
    </message>
    <message>
        <source>The day of the promised payment.</source>
        <translation>約束の納付日。</translation>
    </message>
    <message>
        <source>The promised yen.</source>
        <translation>約束の金額(円)。</translation>
    </message>
    <message>
        <source>How it will be paid: %1.</source>
        <translation>納付の方法: %1。</translation>
    </message>
    <message>
        <source>The day on which the person says to have paid.</source>
        <translation>本人が納めたという日。</translation>
    </message>
    <message>
        <source>Where the person says to have paid: %1, or in words.</source>
        <translation>本人が納めたという場所: %1、または言葉で。</translation>
    </message>
    <message>
        <source>Asked not to be called at this number again.</source>
        <translation>この番号にはかけないよう申し出がありました。</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>話した内容。</translation>
    </message>
    <message>
        <source>Recorded. Status now: %1</source>
        <translation>登録しました。現在のステータス: %1</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; has no time of day. Add it, like %2T14:30 (Japan&apos;s time).</source>
        <translation>--%1: 「%2」に時刻がありません。%2T14:30 の形(日本時間)で時刻も指定してください。</translation>
    </message>
    <message>
        <source>%1 is not on file as a number of %2, or you may not see it. Give a number that &quot;case %2&quot; shows, name its call with --call, or leave --phone out.</source>
        <translation>%1 は %2 の番号として登録がないか、閲覧する権限がありません。「case %2」に表示される番号を指定するか、--call で通話を指定するか、--phone を省いてください。</translation>
    </message>
    <message>
        <source>The call of this result, by the &quot;intent&quot; that dial told.</source>
        <translation>この結果の通話(dial が返した intent)。</translation>
    </message>
    <message>
        <source>The record that this one replaces.</source>
        <translation>この記録で訂正する元の記録。</translation>
    </message>
    <message>
        <source>The number called: one of the person&apos;s.</source>
        <translation>かけた番号(その方の登録番号)。</translation>
    </message>
    <message>
        <source>When to call again: day and time, in Japan&apos;s time unless it names an offset.</source>
        <translation>再コールの日時。時差の指定がなければ日本時間。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>記録しました。</translation>
    </message>
    <message>
        <source>Recorded, but the case could not be read again: %1</source>
        <translation>記録しましたが、案件を読み直せませんでした：%1</translation>
    </message>
    <message>
        <source>Nobody may be called at the time of the callback (calling hours, closed days); the next is %1.</source>
        <translation>再コールの時刻には架電できません(架電時間・閉庁日)。次に架電できるのは %1 です。</translation>
    </message>
    <message>
        <source>No promise stands on this case.</source>
        <translation>この案件に有効な約束はありません。</translation>
    </message>
    <message>
        <source>Several promises stand on this case: name one with --promise.</source>
        <translation>この案件には有効な約束がいくつかあります。--promiseで一つを指定してください。</translation>
    </message>
    <message>
        <source>Take your last record back, within a minute.</source>
        <translation>自分の最後の記録を1分以内に取り消します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no record&apos;s number: &quot;record&quot; prints it as negotiation.</source>
        <translation>「%1」は記録の番号ではありません。recordがnegotiationとして表示する番号を指定してください。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>Call a promise off.</source>
        <translation>納付約束を取りやめます。</translation>
    </message>
    <message>
        <source>Which, when several stand.</source>
        <translation>有効な約束がいくつかあるときの番号。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>The promise was called off.</source>
        <translation>約束を取りやめました。</translation>
    </message>
    <message>
        <source>--promise-mode: &quot;%1&quot; is neither replace nor add.</source>
        <translation>--promise-mode: 「%1」はreplaceでもaddでもありません。</translation>
    </message>
    <message>
        <source>What becomes of a promise that stands already: replace or add.</source>
        <translation>すでにある約束の扱い: replace（差し替え）またはadd（追加）。</translation>
    </message>
    <message>
        <source>The newest record that was seen: refused when somebody else has recorded since.</source>
        <translation>確かめた最新の記録の番号。その後ほかの人が記録していれば受け付けません。</translation>
    </message>
    <message>
        <source>--answer: this campaign has no survey.</source>
        <translation>--answer: この業務にアンケートはありません。</translation>
    </message>
    <message>
        <source>--answer: &quot;%1&quot; is none. Write QUESTION=ANSWER with a question of &quot;survey show&quot;.</source>
        <translation>--answer: 「%1」は回答ではありません。「survey show」にある質問で、質問=回答 の形で入力してください。</translation>
    </message>
    <message>
        <source>An answer to the campaign&apos;s survey; as often as needed, several codes with commas.</source>
        <translation>アンケートへの回答。必要な数だけ指定でき、複数選択はコードをカンマで区切ります。</translation>
    </message>
    <message>
        <source>The relay service that the call went through (default: as the person wishes): %1.</source>
        <translation>通話に使われたリレーサービス（省略時は本人の希望のとおり）: %1。</translation>
    </message>
    <message>
        <source>The identity was not established: why the promise is taken all the same.</source>
        <translation>本人確認が済んでいないのに約束を受けた理由。</translation>
    </message>
    <message>
        <source>The promised day is no business day.</source>
        <translation>約束日は開庁日ではありません。</translation>
    </message>
    <message>
        <source>The promised day lies more than %1 months ahead.</source>
        <translation>約束日は%1か月より先です。</translation>
    </message>
    <message>
        <source>More is promised than is owed.</source>
        <translation>約束額が未納額を超えています。</translation>
    </message>
    <message>
        <source>--outcome: &quot;%1&quot; is unknown. One of: %2, or none.</source>
        <translation>--outcome:「%1」は分かりません。%2 のいずれか、または none です。</translation>
    </message>
    <message>
        <source>--outcome %1: &quot;%2&quot; is unknown. One of: %3.</source>
        <translation>--outcome %1：「%2」は分かりません。次のいずれかです：%3</translation>
    </message>
    <message>
        <source>What else it came to, as often as needed: %1; none takes a corrected record&apos;s out.</source>
        <translation>そのほかに決まったこと（必要なだけ）：%1。none は訂正する記録のものを外す。</translation>
    </message>
    <message>
        <source>The person consented to be referred.</source>
        <translation>引き継ぐことに本人が同意した。</translation>
    </message>
    <message>
        <source>What the complaint is about.</source>
        <translation>苦情の内容。</translation>
    </message>
    <message>
        <source>To whom it was made.</source>
        <translation>だれへの苦情か。</translation>
    </message>
    <message>
        <source>What was answered at once.</source>
        <translation>その場で答えたこと。</translation>
    </message>
    <message>
        <source>--complaint-… belongs to --outcome complaint. Name it.</source>
        <translation>--complaint-… は --outcome complaint とともに指定してください。</translation>
    </message>
    <message>
        <source>Recorded, but the promise could not be compared with what is owed: %1</source>
        <translation>記録しました。ただし、約束と滞納額の照合ができませんでした：%1</translation>
    </message>
    <message>
        <source>--receivables needs --promise-date and --promise-amount.</source>
        <translation>--receivables には --promise-date と --promise-amount が必要です。</translation>
    </message>
    <message>
        <source>Of these receivables alone (default: the whole case, a correction&apos;s: as before; empty: the whole case).</source>
        <translation>この期別だけの約束 (省略時は案件全体、訂正では元のまま。空なら案件全体)。</translation>
    </message>
</context>
<context>
    <name>RecordingsCommand</name>
    <message>
        <source>&quot;%1&quot; is no number of a recording: &quot;recordings&quot; tells them.</source>
        <translation>「%1」は録音の番号ではありません。番号は recordings で確認できます。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>gone on %1</source>
        <translation>%1に消去</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <translation>%1秒、%2</translation>
    </message>
    <message>
        <source>, kept longer</source>
        <translation>、長期保存</translation>
    </message>
    <message>
        <source>List the recorded calls.</source>
        <translation>録音した通話を一覧にします。</translation>
    </message>
    <message>
        <source>Which of them: %1.</source>
        <translation>対象：%1。</translation>
    </message>
    <message>
        <source>The first day of the calls.</source>
        <translation>通話日の初日。</translation>
    </message>
    <message>
        <source>The last day of the calls.</source>
        <translation>通話日の末日。</translation>
    </message>
    <message>
        <source>Part of a name, or a number.</source>
        <translation>氏名・カナの一部、または宛名番号。</translation>
    </message>
    <message>
        <source>Who called, by login.</source>
        <translation>応対した人のログイン名。</translation>
    </message>
    <message>
        <source>Recordings: %1</source>
        <translation>録音：%1件</translation>
    </message>
    <message>
        <source>Show whether calls are recorded and how many recordings are kept.</source>
        <translation>録音しているかどうかと、保存件数を表示します。</translation>
    </message>
    <message>
        <source>Calls of this campaign are recorded.</source>
        <translation>この業務の通話は録音しています。</translation>
    </message>
    <message>
        <source>Calls of this campaign are not recorded.</source>
        <translation>この業務の通話は録音していません。</translation>
    </message>
    <message>
        <source>Kept: %1 (%2 bytes), of them kept longer: %3, going within a week: %4</source>
        <translation>保存：%1件（%2バイト）、うち長期保存：%3件、1週間以内に消去：%4件</translation>
    </message>
    <message>
        <source>Show who heard a recording, when and why.</source>
        <translation>録音を誰が、いつ、なぜ聴いたかを表示します。</translation>
    </message>
    <message>
        <source>Nobody has heard it.</source>
        <translation>まだ誰も聴いていません。</translation>
    </message>
    <message>
        <source>Keep a recording longer.</source>
        <translation>録音を長期保存にします。</translation>
    </message>
    <message>
        <source>Keep a recording no longer than others.</source>
        <translation>録音の長期保存を取りやめます。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>理由。</translation>
    </message>
    <message>
        <source>Recording %1 is kept longer.</source>
        <translation>録音 %1 を長期保存にしました。</translation>
    </message>
    <message>
        <source>Recording %1 goes by the usual rule.</source>
        <translation>録音 %1 は通常の保存期間に戻りました。</translation>
    </message>
    <message>
        <source>Erase the sound of recordings whose days have run.</source>
        <translation>保存期間を過ぎた録音の音声を消去します。</translation>
    </message>
    <message>
        <source>Only count.</source>
        <translation>件数だけを調べます。</translation>
    </message>
    <message>
        <source>To be erased: %1, of marked ones: %2 (%3 bytes)</source>
        <translation>消去の対象：%1件、うち長期保存：%2件（%3バイト）</translation>
    </message>
    <message>
        <source>Erased: %1, of marked ones: %2 (%3 bytes)</source>
        <translation>消去：%1件、うち長期保存：%2件（%3バイト）</translation>
    </message>
    <message>
        <source>Write the page that tells people of recordings.</source>
        <translation>通話録音についてのお知らせ文を出力します。</translation>
    </message>
    <message>
        <source>Into this file; printed without it.</source>
        <translation>出力先のファイル。省略すると画面に表示します。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 に書き出しました</translation>
    </message>
</context>
<context>
    <name>RekeyCommand</name>
    <message>
        <source>Encrypt a local store anew under a new key.</source>
        <translation>手元のデータを新しい鍵で暗号化し直します。</translation>
    </message>
    <message>
        <source>Nobody else gets at the new key by the old one: each needs a new password (users password NAME).</source>
        <translation>ほかの人は古い鍵では新しい鍵を得られません。全員に新しいパスワードが必要です（users password NAME）。</translation>
    </message>
    <message>
        <source>The store is encrypted under a new key.</source>
        <translation>データを新しい鍵で暗号化し直しました。</translation>
    </message>
    <message>
        <source>Come along at their next sign-in; until then the old key still leads to the new one: %1</source>
        <translation>次のサインインで新しい鍵に移る人（それまでは古い鍵から新しい鍵に届きます）：%1</translation>
    </message>
    <message>
        <source>Need a new password (saikoku-cli users password NAME): %1</source>
        <translation>新しいパスワードが必要な人（saikoku-cli users password NAME）：%1</translation>
    </message>
    <message>
        <source>Backups and replaced stores in the folder backups that open with earlier keys: %1. Back up anew, then remove what is no longer needed.</source>
        <translation>以前の鍵で開くbackupsフォルダーのバックアップと退避データ：%1件。新しくバックアップしてから、不要なものを削除してください。</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>There is no report &quot;%1&quot;. The command &quot;reports&quot; lists them.</source>
        <translation>帳票「%1」はありません。reports コマンドで一覧できます。</translation>
    </message>
    <message>
        <source>List the reports with their parameters.</source>
        <translation>帳票とその指定項目を一覧にします。</translation>
    </message>
    <message>
        <source>Print a report, or write it into a file.</source>
        <translation>帳票を表示するか、ファイルに書き出します。</translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation>期間の初日。</translation>
    </message>
    <message>
        <source>Last day of the period.</source>
        <translation>期間の末日。</translation>
    </message>
    <message>
        <source>What the rows stand for.</source>
        <translation>行の集計単位。</translation>
    </message>
    <message>
        <source>Only cases that fit this condition.</source>
        <translation>この条件に合う案件だけを対象にします。</translation>
    </message>
    <message>
        <source>utf-8 (with byte order mark) or cp932, for CSV.</source>
        <translation>CSV の文字コード。utf-8(BOM 付き)または cp932。</translation>
    </message>
    <message>
        <source>Write into this file instead of printing.</source>
        <translation>表示せずにこのファイルに書き出します。</translation>
    </message>
    <message>
        <source>The saved parameters %1 are for the report &quot;%2&quot;, not for &quot;%3&quot;.</source>
        <translation>保存した条件「%1」は帳票「%2」のもので、「%3」には使えません。</translation>
    </message>
    <message>
        <source>The parameters saved under this name (report sets).</source>
        <translation>この名前で保存した条件（report sets）。</translation>
    </message>
    <message>
        <source>csv, xlsx, pdf or json (required).</source>
        <translation>csv、xlsx、pdf、json のいずれか（必須）。</translation>
    </message>
    <message>
        <source>List the saved parameters of reports; report --set NAME uses them.</source>
        <translation>帳票の保存した条件を一覧します。report --set NAME で使えます。</translation>
    </message>
    <message>
        <source>No parameters are saved. saikoku-cli report-set save NAME --report ID saves some.</source>
        <translation>保存した条件はありません。saikoku-cli report-set save NAME --report ID で保存できます。</translation>
    </message>
    <message>
        <source>Save a report&apos;s parameters under a name, or change them.</source>
        <translation>帳票の条件を名前を付けて保存、または変更します。</translation>
    </message>
    <message>
        <source>Which report they are for (required).</source>
        <translation>どの帳票の条件か（必須）。</translation>
    </message>
    <message>
        <source>For everybody; without it for oneself.</source>
        <translation>全員で使う。指定しなければ自分だけ。</translation>
    </message>
    <message>
        <source>Delete saved parameters of a report.</source>
        <translation>帳票の保存した条件を削除します。</translation>
    </message>
    <message>
        <source>The saved parameters %1 were deleted.</source>
        <translation>保存した条件「%1」を削除しました。</translation>
    </message>
    <message>
        <source>--compare: &quot;%1&quot; is none of previous, last_year, to_date, target.</source>
        <translation>--compare: 「%1」は previous、last_year、to_date、target のいずれでもありません。</translation>
    </message>
    <message>
        <source>Give the period either as --period or as --from and --to.</source>
        <translation>期間は --period か、--from と --to のどちらかで指定してください。</translation>
    </message>
    <message>
        <source>The period by its word: %1.</source>
        <translation>期間を語で指定: %1。</translation>
    </message>
    <message>
        <source>Only this tax item.</source>
        <translation>この税目だけ。</translation>
    </message>
    <message>
        <source>Only what this person did.</source>
        <translation>この担当者の分だけ。</translation>
    </message>
    <message>
        <source>Only what people of this group did.</source>
        <translation>このグループの人の分だけ。</translation>
    </message>
    <message>
        <source>Only cases of this call list.</source>
        <translation>この架電リストの案件だけ。</translation>
    </message>
    <message>
        <source>Only contacts of this channel.</source>
        <translation>この手段の接触だけ。</translation>
    </message>
    <message>
        <source>Further columns, separated by commas: previous, last_year, to_date, target.</source>
        <translation>追加する列（カンマ区切り）: previous（前期）、last_year（前年同期）、to_date（年度累計）、target（目標）。</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation>%1が共有</translation>
    </message>
    <message>
        <source>private</source>
        <translation>自分用</translation>
    </message>
    <message>
        <source>--to: %1 lies before --from, %2. Turn the two days round.</source>
        <translation>--to: %1 は --from の %2 より前の日付です。始まりと終わりの日付を直してください。</translation>
    </message>
</context>
<context>
    <name>ReportNoteCommands</name>
    <message>
        <source>&quot;%1&quot; is no month. Write it as 2026-11.</source>
        <translation>「%1」は月ではありません。2026-11 のように書いてください。</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. The command &quot;reports&quot; lists them.</source>
        <translation>帳票「%1」はありません。コマンド reports で一覧できます。</translation>
    </message>
    <message>
        <source>Below which report; contractor-month when left out.</source>
        <translation>どの帳票の下に書くか（省略時は contractor-month）。</translation>
    </message>
    <message>
        <source>Give either --file or --text.</source>
        <translation>--file か --text のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it so.</source>
        <translation>%1 はUTF-8のテキストではありません。UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>Show the month&apos;s analysis and proposals below a report.</source>
        <translation>帳票に付ける月の分析・提案を表示します。</translation>
    </message>
    <message>
        <source>Also what stood there before.</source>
        <translation>以前の内容も表示します。</translation>
    </message>
    <message>
        <source>Nothing is written for this month.</source>
        <translation>この月には何も書かれていません。</translation>
    </message>
    <message>
        <source>Write the month&apos;s analysis and proposals below a report.</source>
        <translation>帳票に付ける月の分析・提案を書きます。</translation>
    </message>
    <message>
        <source>A text file in UTF-8.</source>
        <translation>UTF-8のテキストファイル。</translation>
    </message>
    <message>
        <source>The text itself; an empty one takes it off.</source>
        <translation>本文。空にすると取り下げます。</translation>
    </message>
    <message>
        <source>Written for %1, characters: %2</source>
        <translation>%1 分を書きました。文字数: %2</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>--encoding: &quot;%1&quot; is neither utf-8 nor cp932.</source>
        <translation>--encoding: 「%1」は utf-8 でも cp932 でもありません。</translation>
    </message>
    <message>
        <source>--json and CSV on standard output exclude each other. Name a file with --out.</source>
        <translation>--json と標準出力への CSV は同時に使えません。--out でファイルを指定してください。</translation>
    </message>
    <message>
        <source>Protected people left out: %1</source>
        <translation>支援措置対象者を除きました: %1件</translation>
    </message>
    <message>
        <source>Rows written: %1, to %2</source>
        <translation>%1行を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>Not in this encoding, written as 〓 or without the variant: %1</source>
        <translation>この文字コードにないため、〓 に置き換えたか字形の指定を落とした文字: %1</translation>
    </message>
    <message>
        <source>--encoding is for --format csv; the other formats need none.</source>
        <translation>--encoding は --format csv だけのものです。ほかの形式では要りません。</translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is none of %2.</source>
        <translation>--format: 「%1」は %2 のいずれでもありません。</translation>
    </message>
    <message>
        <source>A file in the format %1 is not printed. Name it with --out.</source>
        <translation>%1形式は画面に出せません。--out でファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Put a backup in place of the store.</source>
        <translation>バックアップからデータを復元します。</translation>
    </message>
    <message>
        <source>The backup of %1 was restored.</source>
        <translation>%1のバックアップを復元しました。</translation>
    </message>
    <message>
        <source>The earlier store was kept in %1</source>
        <translation>元のデータは%1に残してあります</translation>
    </message>
</context>
<context>
    <name>ReturnCalculatorCommand</name>
    <message>
        <source>Compare costs and gains of ways of working, with every formula; asks no store.</source>
        <translation>費用と効果を試算案ごとに比べる（計算式付き）。データは使わない。</translation>
    </message>
    <message>
        <source>JSON with the scenarios (docs/reports.md).</source>
        <translation>試算案のJSON（docs/reports.md）。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
</context>
<context>
    <name>ReviewsCommand</name>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>「%1」は番号ではありません。</translation>
    </message>
    <message>
        <source>%1  %2  by %3: %4 % (%5)</source>
        <translation>%1  %2  評価者 %3：%4 %（%5）</translation>
    </message>
    <message>
        <source>Lot %1: %2 to %3, %4 a person, seed %5; calls: %6, reviewed: %7</source>
        <translation>抽出 %1：%2～%3、1人%4件、シード %5；通話：%6件、評価済み：%7件</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>期間の初日。</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>期間の末日。</translation>
    </message>
    <message>
        <source>--points: &quot;%1&quot; is not CODE=NUMBER with one of: %2.</source>
        <translation>--points：「%1」は「コード=点数」ではありません。コード：%2。</translation>
    </message>
    <message>
        <source>List the reviews of calls that you made.</source>
        <translation>自分が行った通話評価を一覧にします。</translation>
    </message>
    <message>
        <source>List the reviews of your own calls.</source>
        <translation>自分の通話への評価を一覧にします。</translation>
    </message>
    <message>
        <source>There is no review.</source>
        <translation>評価はありません。</translation>
    </message>
    <message>
        <source>Draw calls to be reviewed by lot.</source>
        <translation>評価する通話を無作為に抽出します。</translation>
    </message>
    <message>
        <source>Calls of each person; the office&apos;s number without it.</source>
        <translation>1人当たりの件数。省略すると規則の件数。</translation>
    </message>
    <message>
        <source>The same seed draws the same calls; made up without it.</source>
        <translation>同じシードなら同じ通話が選ばれます。省略すると自動で決めます。</translation>
    </message>
    <message>
        <source>List the lots of calls to be reviewed.</source>
        <translation>評価のための抽出を一覧にします。</translation>
    </message>
    <message>
        <source>No lot was drawn yet.</source>
        <translation>まだ抽出していません。</translation>
    </message>
    <message>
        <source>List the calls of a lot.</source>
        <translation>抽出した通話を一覧にします。</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>評価済み</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Review the call of a record.</source>
        <translation>記録の通話を評価します。</translation>
    </message>
    <message>
        <source>Points of the sheet; what is left out did not come up.</source>
        <translation>評価表の点数。省略した項目は「該当なし」。</translation>
    </message>
    <message>
        <source>By what: %1; by the record without it.</source>
        <translation>評価の方法：%1。省略すると記録による評価。</translation>
    </message>
    <message>
        <source>For the person, in words.</source>
        <translation>本人への所見。</translation>
    </message>
    <message>
        <source>Your review that this one takes the place of.</source>
        <translation>差し替える自分の評価の番号。</translation>
    </message>
    <message>
        <source>Show the averages of all reviews of a period, of nobody alone.</source>
        <translation>期間中の評価の平均を表示します（個人別には表示しません）。</translation>
    </message>
    <message>
        <source>Reviews: %1, of people: %2</source>
        <translation>評価：%1件、対象者：%2人</translation>
    </message>
    <message>
        <source>Average: %1 %</source>
        <translation>平均：%1 %</translation>
    </message>
    <message>
        <source>Of so few people no average is told.</source>
        <translation>対象者が少ないため、平均は表示しません。</translation>
    </message>
</context>
<context>
    <name>RolesCommand</name>
    <message>
        <source>&quot;%1&quot; is no permission. Give some of: %2</source>
        <translation>「%1」という権限はありません。次から指定してください: %2</translation>
    </message>
    <message>
        <source>List the roles: what each may do, and who has it.</source>
        <translation>役割の一覧（できること、持っている人）を出します。</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>ユーザー: %1</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>グループ: %1</translation>
    </message>
    <message>
        <source>Set what a role may do; a new code makes a new role.</source>
        <translation>役割の権限を設定します。新しいコードなら役割を作ります。</translation>
    </message>
    <message>
        <source>What the office calls the role.</source>
        <translation>役割の呼び名。</translation>
    </message>
    <message>
        <source>Remove a role of the office&apos;s own that nobody has.</source>
        <translation>だれも持っていない、自団体で作った役割を削除します。</translation>
    </message>
    <message>
        <source>The role %1 was removed.</source>
        <translation>役割 %1 を削除しました。</translation>
    </message>
</context>
<context>
    <name>RulesCommand</name>
    <message>
        <source>office</source>
        <translation>庁</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>付属</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>確認 %1</translation>
    </message>
    <message>
        <source>List the office&apos;s rules: since when, and whose they are.</source>
        <translation>きまりの一覧(適用開始日、付属のものか庁のものか)を表示します。</translation>
    </message>
    <message>
        <source>Show the values of one rule file with their sources.</source>
        <translation>きまりの値を出典とともに表示します。</translation>
    </message>
    <message>
        <source>Set the office&apos;s own rules for every seat.</source>
        <translation>庁のきまりを登録し、すべての席に適用します。</translation>
    </message>
    <message>
        <source>Whose decision it is (default: the file&apos;s name).</source>
        <translation>決定の根拠(省略時はファイル名)。</translation>
    </message>
</context>
<context>
    <name>SamePersonCommand</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No two cases look like one person&apos;s.</source>
        <translation>同一人と思われる案件はありません。</translation>
    </message>
    <message>
        <source>Nobody has joined two cases or told two people apart.</source>
        <translation>名寄せした案件も、別人と判断した案件もありません。</translation>
    </message>
    <message>
        <source>List cases that may be one person&apos;s; for officers.</source>
        <translation>同一人と思われる案件の組を一覧します（徴税吏員用）。</translation>
    </message>
    <message>
        <source>Those joined as one person, or told apart as two, instead.</source>
        <translation>候補ではなく、名寄せ済み・別人と判断済みの組。</translation>
    </message>
    <message>
        <source>Write: same-person [NUMBER], same-person join LEAD OTHER --proof P --note TEXT, same-person different A B --note TEXT, or same-person part A B --note TEXT.</source>
        <translation>書き方: same-person [番号]、same-person join 主の番号 従の番号 --proof P --note 文、same-person different A B --note 文、same-person part A B --note 文。</translation>
    </message>
    <message>
        <source>Join two cases as one person&apos;s, by a third proof beyond name and birth date; for officers.</source>
        <translation>氏名・生年月日以外の第三の根拠により、二つの案件を同一人として名寄せします（徴税吏員用）。</translation>
    </message>
    <message>
        <source>Say that two cases are different people&apos;s; for officers.</source>
        <translation>二つの案件を別人と判断します（徴税吏員用）。</translation>
    </message>
    <message>
        <source>Take back what was said of two cases; for officers.</source>
        <translation>二つの案件の名寄せ・別人の判断を取り消します（徴税吏員用）。</translation>
    </message>
    <message>
        <source>In words: the document, its number, who said so (required).</source>
        <translation>根拠の内容: 文書名、番号、だれの申出か（必須）。</translation>
    </message>
    <message>
        <source>What shows it (required): %1.</source>
        <translation>根拠の種別（必須）: %1。</translation>
    </message>
    <message>
        <source>Only show what would come together.</source>
        <translation>何がまとまるかを表示するだけで、保存しない。</translation>
    </message>
    <message>
        <source>Name two numbers: that of the case that leads, then the other.</source>
        <translation>番号を二つ指定してください。主の案件、従の案件の順です。</translation>
    </message>
    <message>
        <source>Nothing is stored.</source>
        <translation>保存していません。</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>ScoreEvaluate</name>
    <message>
        <source>--%1: &quot;%2&quot; is none of %3.</source>
        <translation>--%1: 「%2」は%3のどれでもありません。</translation>
    </message>
    <message>
        <source>Engine: %1</source>
        <translation>エンジン: %1</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>対数損失</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>ブライアスコア</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>較正誤差</translation>
    </message>
    <message>
        <source>Precision in the top 40 %</source>
        <translation>上位40%の的中率</translation>
    </message>
    <message>
        <source>Qini</source>
        <translation>Qini係数</translation>
    </message>
    <message>
        <source>Uplift in the top 40 %</source>
        <translation>上位40%の効果</translation>
    </message>
    <message>
        <source>Learn from one table, score another, print the figures.</source>
        <translation>表から学習し、別の表を採点して評価値を表示します。</translation>
    </message>
    <message>
        <source>Table to learn from.</source>
        <translation>学習用の表。</translation>
    </message>
    <message>
        <source>Table to score.</source>
        <translation>採点する表。</translation>
    </message>
    <message>
        <source>Column to predict.</source>
        <translation>予測する列。</translation>
    </message>
    <message>
        <source>Where the predictions go, one line for each row.</source>
        <translation>予測の出力先。1行に1件。</translation>
    </message>
    <message>
        <source>binary, uplift or contact (default: binary).</source>
        <translation>binary、uplift、contact のいずれか(既定: binary)。</translation>
    </message>
    <message>
        <source>auto, xgboost or logistic (default: auto).</source>
        <translation>auto、xgboost、logistic のいずれか(既定: auto)。</translation>
    </message>
    <message>
        <source>The target&apos;s value that counts (default: 1, true, yes).</source>
        <translation>該当とみなす値(既定: 1、true、yes)。</translation>
    </message>
    <message>
        <source>Columns not to learn from, separated by commas.</source>
        <translation>学習に使わない列。コンマで区切ります。</translation>
    </message>
    <message>
        <source>Column that orders the rows in time.</source>
        <translation>行の時間順を決める列。</translation>
    </message>
    <message>
        <source>Number that decides every random choice (default: 1).</source>
        <translation>乱数の種(既定: 1)。</translation>
    </message>
    <message>
        <source>Refuse columns that only one table has and suspected leaks.</source>
        <translation>片方の表にしかない列や、結果の漏れが疑われる列を拒否します。</translation>
    </message>
    <message>
        <source>Where the model goes.</source>
        <translation>モデルの出力先。</translation>
    </message>
    <message>
        <source>uplift: column that says who was treated.</source>
        <translation>uplift: 処置の有無を示す列。</translation>
    </message>
    <message>
        <source>uplift: the treatment&apos;s value of those left alone.</source>
        <translation>uplift: 処置しなかったことを示す値。</translation>
    </message>
    <message>
        <source>contact: where each person&apos;s best weekday and hour go.</source>
        <translation>contact: 各人に最適な曜日と時刻の出力先。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands where no argument is expected.</source>
        <translation>「%1」は余分な引数です。</translation>
    </message>
    <message>
        <source>--kind uplift needs --treatment COLUMN.</source>
        <translation>--kind uplift には --treatment 列 が必要です。</translation>
    </message>
    <message>
        <source>--treatment and --control belong to --kind uplift.</source>
        <translation>--treatment と --control は --kind uplift のときだけ使えます。</translation>
    </message>
    <message>
        <source>--best-slots belongs to --kind contact.</source>
        <translation>--best-slots は --kind contact のときだけ使えます。</translation>
    </message>
    <message>
        <source>(validated log loss: %1)</source>
        <translation>（検証での対数損失: %1）</translation>
    </message>
    <message>
        <source>Training: %1 %</source>
        <translation>学習中: %1%</translation>
    </message>
    <message>
        <source>score predict will ask for --trust-model: %1</source>
        <translation>score predict では --trust-model が必要になります: %1</translation>
    </message>
</context>
<context>
    <name>ScoreModel</name>
    <message>
        <source>Score a table with a saved model.</source>
        <translation>保存したモデルで表を採点します。</translation>
    </message>
    <message>
        <source>The saved model.</source>
        <translation>保存したモデル。</translation>
    </message>
    <message>
        <source>Table to score.</source>
        <translation>採点する表。</translation>
    </message>
    <message>
        <source>Where the predictions go, one line for each row.</source>
        <translation>予測の出力先。1行に1件。</translation>
    </message>
    <message>
        <source>Say why this row (from 1) has its score.</source>
        <translation>この行(1から数えます)の得点の理由を示します。</translation>
    </message>
    <message>
        <source>Refuse a table that does not fit the model.</source>
        <translation>モデルに合わない表を拒否します。</translation>
    </message>
    <message>
        <source>Rows scored: %1</source>
        <translation>採点した行: %1件</translation>
    </message>
    <message>
        <source>Everyone: %1</source>
        <translation>全員共通: %1</translation>
    </message>
    <message>
        <source>Score (logit): %1</source>
        <translation>得点(ロジット): %1</translation>
    </message>
    <message>
        <source>Show what a saved model is.</source>
        <translation>保存したモデルの内容を表示します。</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>種類: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>予測する列: %1</translation>
    </message>
    <message>
        <source>Training rows: %1</source>
        <translation>学習した行: %1件</translation>
    </message>
    <message>
        <source>Probability (calibrated): %1</source>
        <translation>確率 (較正後): %1</translation>
    </message>
    <message>
        <source>Points before calibration; score predict gives the probability.</source>
        <translation>点数は較正前のものです。確率は score predict で求められます。</translation>
    </message>
    <message>
        <source>%1 was not made here by this account. If you know where it comes from, give --trust-model.</source>
        <translation>%1 は、この利用者がこのコンピューターで作ったものではありません。出所が確かなら --trust-model を付けてください。</translation>
    </message>
    <message>
        <source>Use a model that was made elsewhere or by somebody else.</source>
        <translation>別の場所や別の利用者が作ったモデルを使う。</translation>
    </message>
    <message>
        <source>Not made here by this account.</source>
        <translation>この利用者がここで作ったものではありません。</translation>
    </message>
</context>
<context>
    <name>ScriptsCommand</name>
    <message>
        <source>Used from this business date on (default: today).</source>
        <translation>使い始める業務日（省略時は今日）。</translation>
    </message>
    <message>
        <source>the office&apos;s version %1</source>
        <translation>庁の第%1版</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1から: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>There is no script &quot;%1&quot;. &quot;scripts&quot; names them.</source>
        <translation>スクリプト「%1」はありません。scripts で名前を確かめてください。</translation>
    </message>
    <message>
        <source>Nothing was found. Checked: %1</source>
        <translation>指摘はありません。点検したもの: %1</translation>
    </message>
    <message>
        <source>--text: &quot;%1&quot; is neither &quot;letter&quot; nor &quot;anybody&quot;.</source>
        <translation>--text: 「%1」は letter でも anybody でもありません。</translation>
    </message>
    <message>
        <source>List what is said on the telephone, and which version is used.</source>
        <translation>電話で話すスクリプトと、使う版を一覧にします。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Show a script as a file, as it is used or an earlier version.</source>
        <translation>スクリプトをファイルの形で示します（使用中の版または以前の版）。</translation>
    </message>
    <message>
        <source>This version; 0 is the program&apos;s as it is now.</source>
        <translation>この版。0は今の付属のもの。</translation>
    </message>
    <message>
        <source>Write it into this file, for &quot;scripts set&quot;.</source>
        <translation>このファイルに書き出します（scripts set 用）。</translation>
    </message>
    <message>
        <source>List the versions of a script and when which was used.</source>
        <translation>スクリプトの版と、いつどれを使うかを一覧にします。</translation>
    </message>
    <message>
        <source>The program&apos;s as it is now: %1</source>
        <translation>今の付属のもの: %1</translation>
    </message>
    <message>
        <source>Version %1 (%2, %3): %4</source>
        <translation>第%1版（%2、%3）: %4</translation>
    </message>
    <message>
        <source>Make the script of a file what is said; earlier versions are kept.</source>
        <translation>ファイルのスクリプトを使うようにします。以前の版は残ります。</translation>
    </message>
    <message>
        <source>Version %1 of the script %2 is used from %3 on.</source>
        <translation>スクリプト%2の第%1版を%3から使います。</translation>
    </message>
    <message>
        <source>Check what scripts say against the law; exit 3 when something was found.</source>
        <translation>スクリプトの言葉を法令に照らして点検します。指摘があれば終了コード3。</translation>
    </message>
    <message>
        <source>The file is the text of a letter (&quot;letter&quot;) or of what anybody may read (&quot;anybody&quot;: SMS, postcard).</source>
        <translation>ファイルは封書の文（letter）、または誰でも読みうる文（anybody: SMS・はがき）です。</translation>
    </message>
    <message>
        <source>With --text: an officer sends it.</source>
        <translation>--textと併用: 徴税吏員が出すもの。</translation>
    </message>
    <message>
        <source>One file or one script&apos;s name, or none for all that are used.</source>
        <translation>ファイルかスクリプトの名前を一つ。省けば使用中のすべて。</translation>
    </message>
    <message>
        <source>--text needs a file.</source>
        <translation>--textにはファイルが必要です。</translation>
    </message>
    <message>
        <source>Use an earlier version of a script, the program&apos;s, or none, from a day on.</source>
        <translation>以前の版・付属のもの・使わない、のいずれかを、ある日から使います。</translation>
    </message>
    <message>
        <source>The office&apos;s version of this number.</source>
        <translation>庁のこの版。</translation>
    </message>
    <message>
        <source>The program&apos;s.</source>
        <translation>付属のもの。</translation>
    </message>
    <message>
        <source>None: the script is chosen no more.</source>
        <translation>使わない（以後選ばれません）。</translation>
    </message>
    <message>
        <source>Give one of --number N, --shipped and --off.</source>
        <translation>--number N、--shipped、--off のどれか一つを指定してください。</translation>
    </message>
    <message>
        <source>Use again what was used before the newest decision about a script.</source>
        <translation>最新の決定の前に使っていたものに戻します。</translation>
    </message>
    <message>
        <source>Nothing was decided about the script &quot;%1&quot; yet: the program&apos;s is used.</source>
        <translation>スクリプト「%1」についての決定はまだありません。付属のものが使われています。</translation>
    </message>
</context>
<context>
    <name>ShiftsCommands</name>
    <message>
        <source>&quot;%1&quot; is no date. Write it like 2027-03-31.</source>
        <translation>「%1」は日付ではありません。2027-03-31 のように入れてください。</translation>
    </message>
    <message>
        <source>List the plan of shifts.</source>
        <translation>シフトの予定を一覧します。</translation>
    </message>
    <message>
        <source>First day; today when left out.</source>
        <translation>開始日。省略すると本日。</translation>
    </message>
    <message>
        <source>Last day; a week later when left out.</source>
        <translation>終了日。省略すると1週間分。</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>予定はありません。</translation>
    </message>
    <message>
        <source>Plan hours of a person on a day.</source>
        <translation>人と日を指定して勤務時間を予定します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are no hours of a day. Write them like 9:00-17:30.</source>
        <translation>「%1」は時間帯として読めません。9:00-17:30 のように入れてください。</translation>
    </message>
    <message>
        <source>Shifts planned: %1</source>
        <translation>予定したシフト: %1件</translation>
    </message>
    <message>
        <source>Take back what is planned for a person on a day.</source>
        <translation>人と日を指定してシフトの予定を取り消します。</translation>
    </message>
    <message>
        <source>Shifts withdrawn: %1</source>
        <translation>取り消したシフト: %1件</translation>
    </message>
    <message>
        <source>Plan a week like another one.</source>
        <translation>ある週の予定を別の週に写します。</translation>
    </message>
</context>
<context>
    <name>StoreAccess</name>
    <message>
        <source>No password given. Set SAIKOKU_PASSWORD or run the command at a terminal, where it is asked for.</source>
        <translation>パスワードがありません。SAIKOKU_PASSWORDを設定するか、端末で実行して入力してください。</translation>
    </message>
    <message>
        <source>New password for %1: </source>
        <translation>%1の新しいパスワード: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>もう一度: </translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>2回の入力が一致しません。何も変更していません。</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>%1のパスワード: </translation>
    </message>
</context>
<context>
    <name>SummaryCommand</name>
    <message>
        <source>As of %1</source>
        <translation>基準日 %1</translation>
    </message>
    <message>
        <source>%1 %2: instalments %3, levied %4 yen, received %5 yen, open %6, arrears %7 yen</source>
        <translation>%1 %2: 期別 %3 件、調定 %4 円、収納 %5 円、滞納 %6 件 %7 円</translation>
    </message>
    <message>
        <source>Taxpayers in arrears: %1, with a telephone number: %2</source>
        <translation>滞納者 %1 人、うち電話番号あり %2 人</translation>
    </message>
    <message>
        <source>Show what is levied, received and in arrears by tax item.</source>
        <translation>税目ごとの調定・収納・滞納を表示します。</translation>
    </message>
</context>
<context>
    <name>SurveyCommand</name>
    <message>
        <source>no answer</source>
        <translation>無回答</translation>
    </message>
    <message>
        <source>Cases with answers: %1, with all of them: %2</source>
        <translation>回答のある人: %1人、最後まで回答: %2人</translation>
    </message>
    <message>
        <source>Quota %1 %2: %3 of %4</source>
        <translation>予定数 %1 %2: %4のうち%3</translation>
    </message>
    <message>
        <source>--out needs --format csv or --format json, or a name that ends so.</source>
        <translation>--out には --format csv か --format json、または .csv / .json で終わる名前が必要です。</translation>
    </message>
    <message>
        <source>Show the survey that a campaign asks.</source>
        <translation>業務で使うアンケートを表示します。</translation>
    </message>
    <message>
        <source>Write it into this file, for &quot;survey set&quot;.</source>
        <translation>「survey set」で使えるファイルに書き出します。</translation>
    </message>
    <message>
        <source>The campaign %1 has no survey yet.</source>
        <translation>業務 %1 にはまだアンケートがありません。</translation>
    </message>
    <message>
        <source>Make the survey of a file what a campaign asks; earlier versions are kept.</source>
        <translation>ファイルのアンケートを業務で使うものにします。以前の版は残ります。</translation>
    </message>
    <message>
        <source>Check only, change nothing.</source>
        <translation>確認だけ行い、変更しません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>The survey is in order. Questions: %1</source>
        <translation>アンケートに誤りはありません。質問: %1問</translation>
    </message>
    <message>
        <source>Version %1 of the survey of %2 is in force.</source>
        <translation>%2 のアンケートは第%1版になりました。</translation>
    </message>
    <message>
        <source>Count the answers to a campaign&apos;s survey, or write them into a file.</source>
        <translation>アンケートの回答を集計するか、ファイルに書き出します。</translation>
    </message>
    <message>
        <source>Write into this file; needs the permission to export.</source>
        <translation>このファイルに書き出します（出力の権限が必要です）。</translation>
    </message>
    <message>
        <source>With --out: one row for each answer of each person.</source>
        <translation>--out とともに: 回答一件を一行にします。</translation>
    </message>
    <message>
        <source>csv or json (default: by the file&apos;s name).</source>
        <translation>csv か json（省略時はファイル名から判断）。</translation>
    </message>
    <message>
        <source>utf-8 (with byte order mark) or cp932, for CSV.</source>
        <translation>CSVの文字コード。utf-8（BOM付き）か cp932。</translation>
    </message>
    <message>
        <source>--answers needs --out FILE.</source>
        <translation>--answers には --out FILE が必要です。</translation>
    </message>
</context>
<context>
    <name>TargetsCommands</name>
    <message>
        <source>Persons: %1</source>
        <translation>人数：%1</translation>
    </message>
    <message>
        <source>Cases: %1</source>
        <translation>件数：%1</translation>
    </message>
    <message>
        <source>all tax items</source>
        <translation>全税目</translation>
    </message>
    <message>
        <source>tax item %1</source>
        <translation>税目 %1</translation>
    </message>
    <message>
        <source>Fiscal year %1, %2: %3</source>
        <translation>%1年度（%2）：%3</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>--rate: &quot;%1&quot; is no rate from 0 to 1. Write 0.935 for 93.5 %.</source>
        <translation>--rate：「%1」は 0～1 の率ではありません。93.5 % は 0.935 と書きます。</translation>
    </message>
    <message>
        <source>Give at least one of --persons, --cases, --yen and --rate, or --none alone.</source>
        <translation>--persons、--cases、--yen、--rate の少なくとも1つ、または --none だけを指定してください。</translation>
    </message>
    <message>
        <source>List what is to be reached in fiscal years.</source>
        <translation>年度の目標を一覧表示します。</translation>
    </message>
    <message>
        <source>Only this fiscal year, by its first calendar year.</source>
        <translation>この年度だけ（年度の始まる西暦年）。</translation>
    </message>
    <message>
        <source>With what was set before.</source>
        <translation>過去の設定も表示します。</translation>
    </message>
    <message>
        <source>No target is set.</source>
        <translation>目標は設定されていません。</translation>
    </message>
    <message>
        <source>Set what is to be reached in a fiscal year.</source>
        <translation>年度の目標を設定します。</translation>
    </message>
    <message>
        <source>The fiscal year, by its first calendar year (required).</source>
        <translation>年度（始まる西暦年、必須）。</translation>
    </message>
    <message>
        <source>Of this tax item; of all together without it.</source>
        <translation>この税目の目標。省略すると全体。</translation>
    </message>
    <message>
        <source>Persons who are to pay after they were contacted.</source>
        <translation>催告後に納付する人数。</translation>
    </message>
    <message>
        <source>Cases of which something is to be paid.</source>
        <translation>納付がある件数。</translation>
    </message>
    <message>
        <source>Yen to be received.</source>
        <translation>収納額（円）。</translation>
    </message>
    <message>
        <source>Received ÷ levied, from 0 to 1.</source>
        <translation>収納率（収納額 ÷ 調定額、0～1）。</translation>
    </message>
    <message>
        <source>Take the target back.</source>
        <translation>目標を取り消します。</translation>
    </message>
</context>
<context>
    <name>TemplatesCommand</name>
    <message>
        <source>the program&apos;s</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>Nothing was found. Templates looked at: %1</source>
        <translation>問題は見つかりませんでした。確かめた書式: %1</translation>
    </message>
    <message>
        <source>List the templates of letters, and which version is used.</source>
        <translation>文書の書式と、使っている版を一覧します。</translation>
    </message>
    <message>
        <source>officers alone</source>
        <translation>徴税吏員のみ</translation>
    </message>
    <message>
        <source>version %1 waits for approval</source>
        <translation>版 %1 が承認待ち</translation>
    </message>
    <message>
        <source>List the versions of a template, and who made and approved them.</source>
        <translation>書式の版と、作成者・承認者を一覧します。</translation>
    </message>
    <message>
        <source>The program&apos;s: %1</source>
        <translation>プログラム付属: %1</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>%1 が承認</translation>
    </message>
    <message>
        <source>Version %1 (%2, %3; %4): %5</source>
        <translation>版 %1 (%2、%3、%4): %5</translation>
    </message>
    <message>
        <source>Check templates of letters: fields, sizes, and what may not be written; exit 3 when something was found.</source>
        <translation>文書の書式の項目・大きさ・書いてはならない言葉を点検します。見つかれば終了コード 3。</translation>
    </message>
    <message>
        <source>One template, file or folder, or none for all that are used.</source>
        <translation>書式、ファイル、フォルダを1つ指定するか、使っているものすべてなら何も指定しないでください。</translation>
    </message>
    <message>
        <source>Write a template into one file, for &quot;templates import&quot;.</source>
        <translation>書式を &quot;templates import&quot; 用の1つのファイルに書き出します。</translation>
    </message>
    <message>
        <source>Write it into this file (.zip).</source>
        <translation>このファイル(.zip)に書き出します。</translation>
    </message>
    <message>
        <source>The template %1 was written to %2.</source>
        <translation>書式 %1 を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>Take a template from a file or folder as a new version; it waits for approval.</source>
        <translation>ファイルかフォルダから書式を新しい版として取り込みます。承認を待ちます。</translation>
    </message>
    <message>
        <source>Version %1 of the template %2 waits for approval.</source>
        <translation>書式 %2 の版 %1 が承認を待っています。</translation>
    </message>
    <message>
        <source>Version %1 of the template %2 is unchanged.</source>
        <translation>書式 %2 の版 %1 から変わっていません。</translation>
    </message>
    <message>
        <source>Let a new version of a template be used from now on.</source>
        <translation>書式の新しい版を今後使えるように承認します。</translation>
    </message>
    <message>
        <source>This version (default: the one that waits).</source>
        <translation>この番号の版(指定がなければ承認待ちの版)。</translation>
    </message>
    <message>
        <source>No version of the template &quot;%1&quot; waits for approval.</source>
        <translation>書式「%1」に承認待ちの版はありません。</translation>
    </message>
    <message>
        <source>Version %1 of the template %2 is used from now on.</source>
        <translation>書式 %2 は、今後は版 %1 を使います。</translation>
    </message>
    <message>
        <source>Use an earlier version of a template again, or the program&apos;s.</source>
        <translation>書式の以前の版、またはプログラム付属の版をもう一度使います。</translation>
    </message>
    <message>
        <source>The version of this number, which was approved once.</source>
        <translation>この番号の、一度承認された版。</translation>
    </message>
    <message>
        <source>The program&apos;s.</source>
        <translation>プログラム付属の版。</translation>
    </message>
    <message>
        <source>Give one of --number N and --shipped.</source>
        <translation>--number N と --shipped のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Of the template %1 this is used from now on: %2</source>
        <translation>書式 %1 は、今後はこれを使います: %2</translation>
    </message>
    <message>
        <source>Draw a page of a template&apos;s sample letter as a PNG.</source>
        <translation>書式の見本の1頁を PNG に描きます。</translation>
    </message>
    <message>
        <source>Write the picture into this file (.png).</source>
        <translation>このファイル(.png)に絵を書き出します。</translation>
    </message>
    <message>
        <source>Dots an inch (default: %1).</source>
        <translation>1インチあたりのドット数(標準は %1)。</translation>
    </message>
    <message>
        <source>This page (default: the first).</source>
        <translation>この頁(標準は最初の頁)。</translation>
    </message>
    <message>
        <source>The sample letter has %1 pages.</source>
        <translation>見本の文書は %1 頁です。</translation>
    </message>
    <message>
        <source>Page %1 of %2 of the template %3 was drawn into %4.</source>
        <translation>書式 %3 の %2 頁のうち %1 頁目を %4 に描きました。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, more than a template may be.</source>
        <translation>%1 は %2 バイトを超えており、書式として大きすぎます。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files, more than a template may.</source>
        <translation>%1 には %2 個を超えるファイルがあり、書式として多すぎます。</translation>
    </message>
    <message>
        <source>This version; 0 is the program&apos;s as it is now.</source>
        <translation>この番号の版。0 はプログラム付属の現在の版です。</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;. &quot;templates&quot; names them.</source>
        <translation>書式「%1」はありません。&quot;templates&quot; で一覧できます。</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; has no version %2. &quot;templates versions %1&quot; lists them.</source>
        <translation>書式「%1」に版 %2 はありません。&quot;templates versions %1&quot; で一覧できます。</translation>
    </message>
</context>
<context>
    <name>UpgradeCommand</name>
    <message>
        <source>Name the file for the backup (--backup FILE), or --without-backup when the office has just backed the server up itself.</source>
        <translation>バックアップのファイル名（--backup ファイル名）を指定してください。サーバーのバックアップを取得した直後であれば --without-backup を指定できます。</translation>
    </message>
    <message>
        <source>Back up a server&apos;s store of an earlier version and bring it up to date.</source>
        <translation>旧版のサーバーのデータをバックアップし、更新します。</translation>
    </message>
    <message>
        <source>Where to write the store, encrypted, before anything is changed.</source>
        <translation>変更前のデータを暗号化して保存するファイル。</translation>
    </message>
    <message>
        <source>The office has just backed the server up itself.</source>
        <translation>サーバーのバックアップを取得した直後である。</translation>
    </message>
    <message>
        <source>The store was brought up to date (schema %1 → %2).</source>
        <translation>データを更新しました（スキーマ %1 → %2）。</translation>
    </message>
    <message>
        <source>The store is up to date (schema %1). Nothing was changed.</source>
        <translation>データは最新です（スキーマ %1）。何も変更していません。</translation>
    </message>
    <message>
        <source>The earlier state was backed up to %1. Keep it in another place.</source>
        <translation>更新前の状態を %1 に保存しました。別の場所に保管してください。</translation>
    </message>
</context>
<context>
    <name>UsersCommand</name>
    <message>
        <source>First password (shown only now): %1</source>
        <translation>最初のパスワード（今回だけ表示します）: %1</translation>
    </message>
    <message>
        <source>New password (shown only now): %1</source>
        <translation>新しいパスワード（今回だけ表示します）: %1</translation>
    </message>
    <message>
        <source>Add a person who may sign in.</source>
        <translation>サインインできる人を追加します。</translation>
    </message>
    <message>
        <source>The name shown to colleagues (default: NAME).</source>
        <translation>画面に表示する氏名（既定: NAME）。</translation>
    </message>
    <message>
        <source>%1 was added as %2.</source>
        <translation>%1を%2として追加しました。</translation>
    </message>
    <message>
        <source>List the people who may sign in.</source>
        <translation>サインインできる人の一覧を出します。</translation>
    </message>
    <message>
        <source>(disabled)</source>
        <translation>（無効）</translation>
    </message>
    <message>
        <source>Change the name that colleagues see and scripts say.</source>
        <translation>同僚に見え、トークスクリプトで名乗る表示名を変更します。</translation>
    </message>
    <message>
        <source>The new name.</source>
        <translation>新しい表示名。</translation>
    </message>
    <message>
        <source>%1 is now shown as %2.</source>
        <translation>%1 の表示名を「%2」にしました。</translation>
    </message>
    <message>
        <source>Keep a person from signing in.</source>
        <translation>サインインできないようにします。</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more.</source>
        <translation>%1はサインインできなくなりました。</translation>
    </message>
    <message>
        <source>Let a disabled person sign in again.</source>
        <translation>無効にした人をサインインできるようにします。</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1はサインインできるようになりました。</translation>
    </message>
    <message>
        <source>Give a person a new password.</source>
        <translation>新しいパスワードを設定します。</translation>
    </message>
    <message>
        <source>The password of %1 was changed.</source>
        <translation>%1のパスワードを変更しました。</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>役割 %1</translation>
    </message>
    <message>
        <source>group %1 → %2</source>
        <translation>グループ %1 → %2</translation>
    </message>
    <message>
        <source>may do nothing</source>
        <translation>できることはありません</translation>
    </message>
    <message>
        <source>contract to %1</source>
        <translation>契約終了日 %1</translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation>研修 %1</translation>
    </message>
    <message>
        <source>pledged %1</source>
        <translation>誓約 %1</translation>
    </message>
    <message>
        <source>Change a person&apos;s role, employer, contract&apos;s end, training and pledge.</source>
        <translation>役割、所属、契約終了日、研修日、誓約日を変更します。</translation>
    </message>
    <message>
        <source>A role&apos;s code; saikoku-cli roles lists them.</source>
        <translation>役割のコード。saikoku-cli roles で一覧できます。</translation>
    </message>
    <message>
        <source>The contractor&apos;s name; empty: the office itself.</source>
        <translation>受託者の名称。空なら自団体の職員。</translation>
    </message>
    <message>
        <source>The last day of access, or none.</source>
        <translation>利用できる最後の日。なくすには none。</translation>
    </message>
    <message>
        <source>When they were trained, or none.</source>
        <translation>研修を受けた日。なくすには none。</translation>
    </message>
    <message>
        <source>When they signed the pledge, or none.</source>
        <translation>誓約書を出した日。なくすには none。</translation>
    </message>
    <message>
        <source>Say what is to be different: --role, --employer, --contract-end, --trained or --pledged.</source>
        <translation>変更するものを指定してください: --role、--employer、--contract-end、--trained、--pledged のどれか。</translation>
    </message>
    <message>
        <source>Show what a person may do, and what it comes from.</source>
        <translation>その人にできることと、その理由（役割・グループ）を出します。</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>グループ: %1</translation>
    </message>
</context>
<context>
    <name>WhyCommand</name>
    <message>
        <source>%1 cases, %2 yen</source>
        <translation>%1件 %2円</translation>
    </message>
    <message>
        <source>%1 (%2): %3; by this alone %4</source>
        <translation>%1 (%2): %3、この理由だけ %4</translation>
    </message>
    <message>
        <source>; the first ends %1</source>
        <translation>、最初に終わるのは %1</translation>
    </message>
    <message>
        <source>%1: %2, of which may be called now: %3</source>
        <translation>%1現在: %2、うち今かけられる人: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tell why the cases of a condition may not be called now.</source>
        <translation>条件に合う案件に今かけられない理由を集計します。</translation>
    </message>
</context>
</TS>
