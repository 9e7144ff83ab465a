<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Folder of the local store.</source>
        <translation>データベースのフォルダー。</translation>
    </message>
    <message>
        <source>Office server instead of a local store.</source>
        <translation>フォルダーの代わりに使う庁内サーバー。</translation>
    </message>
    <message>
        <source>Who signs in; the name stands in the field already.</source>
        <translation>サインインする利用者。入力欄にあらかじめ入ります。</translation>
    </message>
    <message>
        <source>Business date, or moment in Japan&apos;s time (default: now).</source>
        <translation>業務日付、または日本時間の日時（省略時: 現在）。</translation>
    </message>
    <message>
        <source>ja or en (default: the seat&apos;s setting, else ja).</source>
        <translation>ja または en(省略時は座席の設定、なければ ja)。</translation>
    </message>
    <message>
        <source>Explain the options.</source>
        <translation>オプションの説明。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>版を表示。</translation>
    </message>
    <message>
        <source>--as-of: &quot;%1&quot; is no date or moment. Write it like 2026-11-20, or 2026-11-20T14:30 (Japan&apos;s time).</source>
        <translation>--as-of: 「%1」は日付でも日時でもありません。2026-11-20、または 2026-11-20T14:30（日本時間）のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option. saikoku --help lists them.</source>
        <translation>「%1」というオプションはありません。saikoku --help で一覧が出ます。</translation>
    </message>
    <message>
        <source>--data and --server exclude each other. Give one of them.</source>
        <translation>--data と --server は同時に使えません。どちらか一つにしてください。</translation>
    </message>
    <message>
        <source>--language: &quot;%1&quot; is neither ja nor en.</source>
        <translation>--language: 「%1」は ja でも en でもありません。</translation>
    </message>
    <message>
        <source>Usage: saikoku [OPTIONS]</source>
        <translation>使い方: saikoku [オプション]</translation>
    </message>
    <message>
        <source>Write a PNG of every screen at 1366x768 and 1920x1080, light and dark, and end. With --data or --server sign in with SAIKOKU_PASSWORD; without them a small demo city is made for it.</source>
        <translation>全画面の PNG を 1366x768 と 1920x1080、明・暗それぞれで書き出して終わります。--data か --server があれば SAIKOKU_PASSWORD でサインインし、なければ小さなデモ都市を作ります。</translation>
    </message>
    <message>
        <source>There is no display on which a window could open. Start it on a desktop or with ssh -X; saikoku-cli works without one.</source>
        <translation>画面がないため、ウィンドウを開けません。デスクトップで起動するか、ssh -X で接続してください。saikoku-cli は画面なしで使えます。</translation>
    </message>
</context>
<context>
    <name>ScreenshotTour</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>フォルダー %1 を作れません。</translation>
    </message>
</context>
</TS>
