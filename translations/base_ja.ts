<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Base</name>
    <message>
        <source>There is no room left for what is being made in &quot;%1&quot;. Make room there and try again; nothing was stored.</source>
        <translation>「%1」に作業用の空きがありません。空きを作ってからやり直してください。何も保存していません。</translation>
    </message>
    <message>
        <source>What was being made was changed on the disk meanwhile. Make it again.</source>
        <translation>作成中のファイルがディスク上で書き換えられました。もう一度作成してください。</translation>
    </message>
    <message>
        <source>No temporary file can be made in &quot;%1&quot;. Make the folder writable, or room in it.</source>
        <translation>「%1」に作業用ファイルを作れません。フォルダーに書き込めるようにするか、空きを作ってください。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>&quot;%1&quot; does not exist: %2 ran from %3 to %4.</source>
        <translation>「%1」という日はありません。%2は%3から%4までです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist in the calendar.</source>
        <translation>「%1」という日は暦にありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Japanese date. Write it like %2, R8.11.20 or 5081120.</source>
        <translation>「%1」は和暦の日付として読めません。%2、R8.11.20、5081120 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>%1, %2: expected %3.</source>
        <translation>%1、%2: %3が必要です。</translation>
    </message>
    <message>
        <source>one of the words %1</source>
        <translation>次のいずれかの語（%1）</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>引用符で囲んだ文字列</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>角かっこの一覧</translation>
    </message>
</context>
<context>
    <name>OutputFiles</name>
    <message>
        <source>The pipe &quot;%1&quot; belongs to somebody else, who would read along. Make one of your own.</source>
        <translation>パイプ「%1」は別の利用者のもので、書き出す内容を読まれてしまいます。自分のパイプを作ってください。</translation>
    </message>
    <message>
        <source>The file %1 is there already. Give another name.</source>
        <translation>ファイル %1 はすでにあります。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>Standard output could not be written to its end: %1</source>
        <translation>標準出力へ最後まで書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads over a link that belongs to somebody else. Name the place itself.</source>
        <translation>「%1」は別の利用者のリンクを通ります。書き出し先そのものを指定してください。</translation>
    </message>
    <message>
        <source>The disk is full. &quot;%1&quot; was not written. Free some space and try again.</source>
        <translation>ディスクがいっぱいで「%1」を書き込めませんでした。空きを作ってやり直してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be written. Ask for write access to its folder.</source>
        <translation>「%1」に書き込めません。フォルダーへの書き込みの権限を依頼してください。</translation>
    </message>
    <message>
        <source>The way to &quot;%1&quot; leads through the folder %2, which may not be entered. Ask for access to it.</source>
        <translation>「%1」までの途中のフォルダー %2 に入れません。そのフォルダーへのアクセス権を依頼してください。</translation>
    </message>
    <message>
        <source>The folder of &quot;%1&quot; does not exist. Make it first.</source>
        <translation>「%1」のフォルダーがありません。先に作ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Name a file in it.</source>
        <translation>「%1」はフォルダーです。その中のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be written: %2</source>
        <translation>「%1」に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>&quot;%1&quot; is no Japanese telephone number.</source>
        <translation>「%1」は日本の電話番号として読めません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Japanese telephone number: it must begin with one 0 and the area code.</source>
        <translation>「%1」は日本の電話番号として読めません。市外局番の0から始めてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 digits; a number that begins so has %3.</source>
        <translation>「%1」は%2桁です。この番号は%3桁のはずです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no Japanese telephone number: &quot;%2&quot; is not understood. Write the number alone, an extension as &quot;ext. 123&quot;.</source>
        <translation>「%1」は電話番号として読めません。「%2」が分かりません。番号だけを入力してください(内線は「内線123」)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number of another country. Only numbers in Japan are called.</source>
        <translation>「%1」は国外の番号です。発信できるのは国内の番号だけです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than the number %2. Write one number, an extension as &quot;ext. 123&quot;.</source>
        <translation>「%1」には %2 のほかにも数字があります。番号は1つだけ入力してください(内線は「内線123」)。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>a month and day like 12-29</source>
        <translation>12-29 のような月日</translation>
    </message>
    <message>
        <source>days of the week from 1 (Monday) to 7</source>
        <translation>1(月曜)から7(日曜)までの曜日</translation>
    </message>
    <message>
        <source>at least one day of the week open</source>
        <translation>少なくとも1つの開いている曜日</translation>
    </message>
    <message>
        <source>a day in January</source>
        <translation>1月の日</translation>
    </message>
    <message>
        <source>The closing days &quot;%1&quot; end before they begin or last longer than a year.</source>
        <translation>閉庁日「%1」の終わりが始まりより前か、1年を超えています。</translation>
    </message>
    <message>
        <source>%1: the tables &quot;days&quot; and &quot;equinoxes&quot; are missing.</source>
        <translation>%1: 表 &quot;days&quot; と &quot;equinoxes&quot; がありません。</translation>
    </message>
    <message>
        <source>The rule file %1 can&apos;t be read.</source>
        <translation>規則ファイル %1 を読めません。</translation>
    </message>
    <message>
        <source>%1 is no readable JSON object (at character %2). Restore or remove the file.</source>
        <translation>%1 はJSONとして読めません(%2文字目)。ファイルを戻すか、取り除いてください。</translation>
    </message>
    <message>
        <source>%1: &quot;title&quot; or the date &quot;verified&quot; is missing or unreadable.</source>
        <translation>%1: &quot;title&quot; か日付 &quot;verified&quot; が無いか、読めません。</translation>
    </message>
    <message>
        <source>a &quot;value&quot; with its &quot;source&quot;</source>
        <translation>&quot;value&quot; とその出典 &quot;source&quot;</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is %3, expected: %4. Correct the file.</source>
        <translation>%1: %2 が %3 になっています。次の値に直してください: %4</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing, expected: %3. Correct the file.</source>
        <translation>%1: %2 がありません。次の値を書いてください: %3</translation>
    </message>
    <message>
        <source>%1: there is no rule &quot;%2&quot;. Correct its name or take it out.</source>
        <translation>%1: %2 というきまりはありません。名前を直すか、取り除いてください。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1から%2までの整数</translation>
    </message>
    <message>
        <source>a time of day like 09:00</source>
        <translation>09:00 のような時刻</translation>
    </message>
    <message>
        <source>a date like 2026-11-20</source>
        <translation>2026-11-20 のような日付</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Line %1: a quotation mark stands where none may be. Write it twice inside a quoted field.</source>
        <translation>%1行目: 引用符の位置が正しくありません。引用符で囲んだ項目の中では二つ重ねて書いてください。</translation>
    </message>
    <message>
        <source>The text is UTF-16. Save it as UTF-8 or Shift_JIS.</source>
        <translation>文字コードがUTF-16です。UTF-8またはShift_JISで保存してください。</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor Shift_JIS. Save it in one of the two.</source>
        <translation>文字コードがUTF-8でもShift_JISでもありません。どちらかで保存してください。</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and not closed where its cell ends. Close it, or write it twice inside a quoted field.</source>
        <translation>%1行目: 引用符が開いたまま、項目の終わりで閉じられていません。閉じるか、引用符で囲んだ項目の中では2つ続けて書いてください。</translation>
    </message>
</context>
</TS>
