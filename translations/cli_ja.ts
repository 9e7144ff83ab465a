<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
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
        <source>Business date (default: today in Japan).</source>
        <translation>業務日付（省略時: 日本の今日）。</translation>
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
        <source>The command &quot;%1&quot; takes exactly one argument: %2</source>
        <translation>コマンド「%1」の引数は1つだけです: %2</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>オプション --%1 がありません。</translation>
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
        <source>The password is read from SAIKOKU_PASSWORD or asked for.</source>
        <translation>パスワードは環境変数 SAIKOKU_PASSWORD から読み取ります。なければ入力を求めます。</translation>
    </message>
    <message>
        <source>Usage: saikoku-cli %1 %2</source>
        <translation>使い方: saikoku-cli %1 %2</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; takes no argument &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
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
</context>
</TS>
