<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>TextFiles</name>
    <message>
        <source>Line %1: a quotation mark stands where none may be. Write it twice inside a quoted field.</source>
        <translation>%1行目: 引用符の位置が正しくありません。引用符で囲んだ項目の中では二つ重ねて書いてください。</translation>
    </message>
    <message>
        <source>Line %1: a quoted field is not closed before the end of the file.</source>
        <translation>%1行目: 引用符で始まる項目がファイルの終わりまで閉じられていません。</translation>
    </message>
    <message>
        <source>The text is UTF-16. Save it as UTF-8 or Shift_JIS.</source>
        <translation>文字コードがUTF-16です。UTF-8またはShift_JISで保存してください。</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor Shift_JIS. Save it in one of the two.</source>
        <translation>文字コードがUTF-8でもShift_JISでもありません。どちらかで保存してください。</translation>
    </message>
</context>
</TS>
