<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Letters</name>
    <message>
        <source>Template &quot;%1&quot;, case %2: the receiver&apos;s name is too long for the envelope&apos;s window (%3), even in small letters. Shorten it in the mailing address.</source>
        <translation>書式「%1」宛名番号 %2：宛名が長く、文字を小さくしても封筒（%3）の窓に収まりません。送付先の宛名を短くしてください。</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;, case %2: the address is too long for the envelope&apos;s window (%3), even in small letters. Shorten it in the mailing address, or choose a larger window.</source>
        <translation>書式「%1」宛名番号 %2：住所が長く、文字を小さくしても封筒（%3）の窓に収まりません。送付先の住所を短くするか、窓の大きい封筒を選んでください。</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;, case %2: there is no name or address to send to. Enter a mailing address.</source>
        <translation>書式「%1」宛名番号 %2：宛名または住所がありません。送付先を登録してください。</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;, body.txt line %2, case %3: %4</source>
        <translation>書式「%1」body.txt %2 行目、宛名番号 %3：%4</translation>
    </message>
    <message>
        <source>the table [%1] has no columns in layout.json. Name them there.</source>
        <translation>表［%1］の列が layout.json にありません。列を書いてください。</translation>
    </message>
    <message>
        <source>the table [parts] has no row: nothing dated is agreed.</source>
        <translation>表［parts］に載せる分割納付の予定がありません。</translation>
    </message>
    <message>
        <source>the table [receivables] has no row: nothing is open.</source>
        <translation>表［receivables］に載せる未納の期別がありません。</translation>
    </message>
    <message>
        <source>there is no payment slip for [slip].</source>
        <translation>［slip］に載せる納付書がありません。</translation>
    </message>
    <message>
        <source>the template has no picture &quot;%1&quot;. Put it in, or take the line out.</source>
        <translation>書式に画像「%1」がありません。画像を入れるか、この行を削ってください。</translation>
    </message>
    <message>
        <source>the picture &quot;%1&quot; is to be %2 mm high, but a page has room for %3 mm.</source>
        <translation>画像「%1」の高さは %2 mm ですが、1ページに入るのは %3 mm までです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are no 44 digits of a payment at a store.</source>
        <translation>「%1」はコンビニ収納の44桁の番号ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be made a code for stores: %2</source>
        <translation>「%1」からコンビニ収納のバーコードを作れません: %2</translation>
    </message>
    <message>
        <source>The delivered content of the QR code (%1 characters) can&apos;t be made a QR code: %2</source>
        <translation>届いたQRコードの内容(%1文字)からQRコードを作れません: %2</translation>
    </message>
    <message>
        <source>The delivered content of the QR code (%1 characters) is too long to be read from %2 mm. Have the core tax system deliver a shorter one.</source>
        <translation>届いたQRコードの内容(%1文字)が長すぎて、%2 mm角では読み取れません。基幹システムの出力を短くしてもらってください。</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;: %2</source>
        <translation>書式「%1」: %2</translation>
    </message>
    <message>
        <source>official seal</source>
        <translation>公印</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;: layout.json places the picture &quot;%2&quot;, which the template doesn&apos;t have.</source>
        <translation>書式「%1」：layout.json に画像「%2」の位置がありますが、画像が書式に入っていません。</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;, case %2: nothing is open, so there is nothing to write.</source>
        <translation>書式「%1」宛名番号 %2：未納の期別がないため、作成するものがありません。</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;, case %2, page %3: no font of this machine has the sign U+%4. Install the packages fonts-ipamj-mincho and fonts-noto-cjk, or write it otherwise.</source>
        <translation>書式「%1」宛名番号 %2、%3 ページ：文字 U+%4 を持つフォントがこの端末にありません。パッケージ fonts-ipamj-mincho と fonts-noto-cjk を入れるか、別の書き方にしてください。</translation>
    </message>
    <message>
        <source>The page can&apos;t be made a picture.</source>
        <translation>ページを画像にできません。</translation>
    </message>
    <message>
        <source>A page can be shown with 1 to %1 dots an inch, not %2.</source>
        <translation>ページの解像度は 1～%1 dpi です（指定 %2）。</translation>
    </message>
    <message>
        <source>Nobody is to be served by the notice board: there is no sheet to print.</source>
        <translation>公示送達の対象者がいないため、印刷する用紙がありません。</translation>
    </message>
    <message>
        <source>The payment slip of notice %1 has no room for &quot;%2&quot;. Shorten it.</source>
        <translation>通知書番号 %1 の納付書に「%2」が収まりません。短くしてください。</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;: the sender&apos;s block does not fit above the body. Shorten the office&apos;s address and hours, or raise &quot;body_top&quot; (%2 mm) in layout.json.</source>
        <translation>書式「%1」：差出人欄が本文の上に収まりません。庁の住所・受付時間を短くするか、layout.json の &quot;body_top&quot;（%2 mm）を大きくしてください。</translation>
    </message>
</context>
</TS>
