<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
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
</context>
</TS>
