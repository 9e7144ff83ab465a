<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Barcodes</name>
    <message>
        <source>%1 yen can&apos;t be paid at a convenience store: 1 to %2 yen.</source>
        <translation>%1円はコンビニで納付できません。1円から%2円までです。</translation>
    </message>
    <message>
        <source>two digits</source>
        <translation>2桁の数字</translation>
    </message>
    <message>
        <source>six digits</source>
        <translation>6桁の数字</translation>
    </message>
    <message>
        <source>The company &quot;%1&quot; must be six digits.</source>
        <translation>企業コード「%1」は6桁の数字で書いてください。</translation>
    </message>
    <message>
        <source>The free part &quot;%1&quot; must be up to 21 digits.</source>
        <translation>自由使用欄「%1」は21桁までの数字で書いてください。</translation>
    </message>
    <message>
        <source>The reissue number must be 0 to 9.</source>
        <translation>再発行区分は0から9までです。</translation>
    </message>
    <message>
        <source>The due date must lie between 2000 and 2099.</source>
        <translation>支払期限は2000年から2099年までです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not 44 digits.</source>
        <translation>「%1」は44桁の数字ではありません。</translation>
    </message>
    <message>
        <source>The code must begin with %1.</source>
        <translation>コードは%1で始まります。</translation>
    </message>
    <message>
        <source>The check digit is %1, but must be %2: a digit was misread.</source>
        <translation>チェックデジットが%1ですが、正しくは%2です。読み違いがあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no due date.</source>
        <translation>「%1」は支払期限の日付ではありません。</translation>
    </message>
    <message>
        <source>The stamp mark must be 0 or 1, not %1.</source>
        <translation>印紙フラグは0か1です(%1ではありません)。</translation>
    </message>
    <message>
        <source>last digits of postcodes</source>
        <translation>郵便番号の末尾の数字</translation>
    </message>
    <message>
        <source>postcodes of seven digits</source>
        <translation>7桁の郵便番号</translation>
    </message>
    <message>
        <source>%1 stands for a whole municipality: it gets no customer barcode.</source>
        <translation>%1は代表の郵便番号です。カスタマバーコードは付けません。</translation>
    </message>
</context>
</TS>
