<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Paper</name>
    <message>
        <source>The font &quot;%1&quot; is not on this machine. Install the package %2, then make the letters again.</source>
        <translation>フォント「%1」がこの端末にありません。パッケージ %2 を入れてから、もう一度作成してください。</translation>
    </message>
    <message>
        <source>The font &quot;%1&quot; is not on this machine. Install it, or name another in layout.json (&quot;font&quot;).</source>
        <translation>フォント「%1」がこの端末にありません。フォントを入れるか、layout.json の &quot;font&quot; に別の名前を書いてください。</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be written: there is no room for it.</source>
        <translation>PDF を書き込めません。空き容量がありません。</translation>
    </message>
    <message>
        <source>The pages can&apos;t be drawn.</source>
        <translation>ページを描けません。</translation>
    </message>
    <message>
        <source>The PDF of the letters can&apos;t be read. Make the letters again.</source>
        <translation>文書のPDFを読めません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>A PDF&apos;s password has 1 to %1 letters or digits (fewer in Japanese). Choose another.</source>
        <translation>PDFのパスワードは1～%1文字の英数字です（漢字・かなはより少なくなります）。別のものにしてください。</translation>
    </message>
    <message>
        <source>The PDF has no page %1: it has %2.</source>
        <translation>PDFに %1 ページはありません（全 %2 ページ）。</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; can&apos;t stand in a PDF as it is.</source>
        <translation>行「%1」はそのままPDFに書けません。</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is not a PNG. Save it as PNG and put it in again.</source>
        <translation>画像「%1」はPNGではありません。PNGで保存し直して入れてください。</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is too large: %2 MB of at most %3 MB. Make it smaller.</source>
        <translation>画像「%1」が大きすぎます（%2 MB。上限 %3 MB）。小さくしてください。</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is too large: %2 × %3 dots of at most %4 × %4. Make it smaller.</source>
        <translation>画像「%1」が大きすぎます（%2 × %3 ドット。上限 %4 × %4）。小さくしてください。</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; is damaged and can&apos;t be read. Save it as PNG again.</source>
        <translation>画像「%1」は壊れていて読めません。PNGで保存し直してください。</translation>
    </message>
    <message>
        <source>The page can&apos;t be made a picture.</source>
        <translation>ページを画像にできません。</translation>
    </message>
</context>
</TS>
