<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Import</name>
    <message>
        <source>position %1</source>
        <translation>%1 列目</translation>
    </message>
    <message>
        <source>This taxpayer number stands in an earlier row already. The first row counts. Have the repeated one removed in the core tax system.</source>
        <translation>この宛名番号は前の行に既にあります。最初の行を採りました。基幹システムで重複を除いてください。</translation>
    </message>
    <message>
        <source>There is no taxpayer with this number, neither in the extract nor from before. Have the taxpayer delivered, or the number corrected.</source>
        <translation>この番号の宛名が、抽出にも登録済みのデータにもありません。宛名を抽出に含めるか、番号を直してください。</translation>
    </message>
    <message>
        <source>This taxpayer&apos;s number stands in an earlier row already. The first row counts. Have the repeated one removed in the core tax system.</source>
        <translation>この宛名のこの電話番号は前の行に既にあります。最初の行を採りました。基幹システムで重複を除いてください。</translation>
    </message>
    <message>
        <source>Notice number, tax item, fiscal year and term stand in an earlier row already (line %1). The first row counts. Have the repeated one removed in the core tax system.</source>
        <translation>通知書番号・税目・調定年度・期別が前の行 (%1 行目) と同じです。最初の行を採りました。基幹システムで重複を除いてください。</translation>
    </message>
    <message>
        <source>There is no receivable with this notice number, tax item %1, fiscal year %2 and term %3. Have the receivable delivered, or the receipt corrected.</source>
        <translation>この通知書番号、税目 %1、調定年度 %2、第 %3 期の期別がありません。期別を抽出に含めるか、収納を直してください。</translation>
    </message>
    <message>
        <source>Taxpayers</source>
        <translation>宛名</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>期別</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>収納</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Wait until the delivery is complete, then import again. Nothing was imported.</source>
        <translation>%1 が読み取り中に変更されました。納品が終わってから、もう一度取り込んでください。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The files of %1 are larger than 2 GiB together. Nothing was imported. Look at what was delivered.</source>
        <translation>%1 のファイルは合わせて 2 GiB を超えています。何も取り込んでいません。納品されたファイルを確かめてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>%1 is empty. A header line was expected. Have the extract made again.</source>
        <translation>%1 は空です。見出し行が必要です。抽出し直してください。</translation>
    </message>
    <message>
        <source>There is no folder %1. Give the folder that holds the extract.</source>
        <translation>フォルダー %1 がありません。抽出ファイルのあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 holds no file %2. Nothing was imported. Have the extract delivered whole, or mend the name in the import profile.</source>
        <translation>フォルダー %1 にファイル %2 がありません。何も取り込んでいません。抽出をそろえるか、取込プロファイルのファイル名を直してください。</translation>
    </message>
    <message>
        <source>Several files fit the name %1: %2. Nothing was imported. Leave one of them in the folder.</source>
        <translation>名前 %1 に合うファイルが複数あります: %2。何も取り込んでいません。フォルダーには一つだけ置いてください。</translation>
    </message>
    <message>
        <source>More is owed than was levied. At most the amount levied was expected. Have it corrected in the core tax system.</source>
        <translation>未納額が調定額を超えています。調定額以下でなければなりません。基幹システムで直してください。</translation>
    </message>
    <message>
        <source>one digit as the key</source>
        <translation>キーは数字1文字</translation>
    </message>
    <message>
        <source>Write the digit that stands for the era, for example &quot;5&quot;: &quot;reiwa&quot;.</source>
        <translation>元号を表す数字を書いてください。例: &quot;5&quot;: &quot;reiwa&quot;。</translation>
    </message>
    <message>
        <source>at least one date style</source>
        <translation>日付の書式を一つ以上</translation>
    </message>
    <message>
        <source>Write one of these words.</source>
        <translation>このいずれかの語を書いてください。</translation>
    </message>
    <message>
        <source>a column&apos;s position, the first being 1</source>
        <translation>列の位置 (先頭が 1)</translation>
    </message>
    <message>
        <source>The file has no header line: write numbers instead of headings.</source>
        <translation>見出し行のないファイルです。見出しの代わりに数字を書いてください。</translation>
    </message>
    <message>
        <source>a heading or a position</source>
        <translation>見出しまたは列の位置</translation>
    </message>
    <message>
        <source>Write the heading as it stands in the file.</source>
        <translation>ファイルにある見出しのとおりに書いてください。</translation>
    </message>
    <message>
        <source>exactly one of the keys column, join, value</source>
        <translation>column、join、value のうち一つだけ</translation>
    </message>
    <message>
        <source>Say where the field comes from.</source>
        <translation>項目をどこから採るかを書いてください。</translation>
    </message>
    <message>
        <source>a column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Every profile must say where this field comes from.</source>
        <translation>この項目をどこから採るかは必ず書いてください。</translation>
    </message>
    <message>
        <source>one of the fields received and outstanding</source>
        <translation>received と outstanding のどちらか一つ</translation>
    </message>
    <message>
        <source>Name the column of the amount received or that of the amount still owed, not both.</source>
        <translation>収納額の列か未納額の列のどちらか一方だけを書いてください。</translation>
    </message>
    <message>
        <source>one of the keys %1</source>
        <translation>次のキーのいずれか: %1</translation>
    </message>
    <message>
        <source>Remove the key or mend its spelling.</source>
        <translation>キーを除くか、つづりを直してください。</translation>
    </message>
    <message>
        <source>a file&apos;s name without a folder</source>
        <translation>フォルダーを含まないファイル名</translation>
    </message>
    <message>
        <source>The folder is given when importing.</source>
        <translation>フォルダーは取込のときに指定します。</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>An extract needs at least taxpayers and receivables.</source>
        <translation>抽出には少なくとも taxpayers と receivables が必要です。</translation>
    </message>
    <message>
        <source>There is no import profile &quot;%1&quot;. Shipped are: %2. An own one is given as the path of its file.</source>
        <translation>取込プロファイル「%1」はありません。付属のもの: %2。自前のものはファイルのパスで指定してください。</translation>
    </message>
    <message>
        <source>The import profile %1 can&apos;t be read: %2</source>
        <translation>取込プロファイル %1 を読めません: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>Write it in quotation marks.</source>
        <translation>引用符で囲んで書いてください。</translation>
    </message>
    <message>
        <source>Write true or false without quotation marks.</source>
        <translation>true か false を引用符なしで書いてください。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>Write it without quotation marks.</source>
        <translation>引用符なしで書いてください。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Write it in braces { }.</source>
        <translation>波かっこ { } で書いてください。</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>最上位</translation>
    </message>
    <message>
        <source>Import profile %1, line %2, column %3: no readable JSON. Check commas, brackets and quotation marks there.</source>
        <translation>取込プロファイル %1 の %2 行 %3 桁: JSON として読めません。その付近のコンマ、かっこ、引用符を確かめてください。</translation>
    </message>
    <message>
        <source>There is no such date. A day of the calendar was expected. Have it corrected in the core tax system.</source>
        <translation>この日付は存在しません。暦にある日でなければなりません。基幹システムで直してください。</translation>
    </message>
    <message>
        <source>The date is not written as the import profile says. Add this way of writing under &quot;dates&quot; there if it is right.</source>
        <translation>日付が取込プロファイルの書式と違います。正しい書き方であれば、プロファイルの &quot;dates&quot; に加えてください。</translation>
    </message>
    <message>
        <source>This is no date. A day written as the import profile says was expected. Have it corrected, or list the text under &quot;no_date&quot; if it means none.</source>
        <translation>日付ではありません。取込プロファイルの書式の日付でなければなりません。直すか、日付なしの意味であれば &quot;no_date&quot; に加えてください。</translation>
    </message>
    <message>
        <source>The amount is negative. Whole yen from 0 were expected. Have it corrected in the core tax system.</source>
        <translation>金額が負です。0 円以上でなければなりません。基幹システムで直してください。</translation>
    </message>
    <message>
        <source>The amount is beyond all measure. Whole yen were expected. Have it corrected in the core tax system.</source>
        <translation>金額が大きすぎます。円単位の整数でなければなりません。基幹システムで直してください。</translation>
    </message>
    <message>
        <source>The amount is not a number. Whole yen were expected. Have it corrected in the core tax system.</source>
        <translation>金額が数ではありません。円単位の整数でなければなりません。基幹システムで直してください。</translation>
    </message>
    <message>
        <source>Too few columns: %1 instead of %2. Have the row delivered whole.</source>
        <translation>列が足りません: %2 列のところ %1 列です。行をそろえて抽出し直してください。</translation>
    </message>
    <message>
        <source>Too many columns: %1 instead of %2. A cell that holds the separator must stand in quotation marks.</source>
        <translation>列が多すぎます: %2 列のところ %1 列です。区切り文字を含む項目は引用符で囲む必要があります。</translation>
    </message>
    <message>
        <source>Unknown code. Expected was one of %1. Add it under &quot;values&quot; in the import profile if it is right.</source>
        <translation>未知のコードです。使えるのは %1 です。正しいコードであれば、取込プロファイルの &quot;values&quot; に加えてください。</translation>
    </message>
    <message>
        <source>The cell is empty, but no row can do without it. Have the row completed in the core tax system.</source>
        <translation>必須の項目が空です。基幹システムで補ってください。</translation>
    </message>
    <message>
        <source>This is no year. A year like 2026, R8 or 508 was expected. Have it corrected in the core tax system.</source>
        <translation>年度ではありません。2026、R8、令和8年度、508 のような年でなければなりません。基幹システムで直してください。</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1 was expected. Have it corrected in the core tax system.</source>
        <translation>0 から %1 までの整数でなければなりません。基幹システムで直してください。</translation>
    </message>
    <message>
        <source>The telephone number is too short: %1 digits. 10 or 11 digits with the area code were expected. Have it corrected in the core tax system.</source>
        <translation>電話番号が短すぎます (%1 桁)。市外局番からの 10 桁または 11 桁でなければなりません。基幹システムで直してください。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>This extract is dated %1, but batch %2 of %3 is in force. An older extract would undo newer figures. Give its own date with --as-of, or undo the newer batches first.</source>
        <translation>この抽出の基準日は %1 ですが、%3 のバッチ %2 が取り込まれています。古い抽出は新しい数字を戻してしまいます。--as-of で抽出自身の日付を指定するか、先に新しいバッチを取り消してください。</translation>
    </message>
    <message>
        <source>There is no import batch %1.</source>
        <translation>取込バッチ %1 はありません。</translation>
    </message>
    <message>
        <source>Batch %1 is itself an undo. Import the extract again instead.</source>
        <translation>バッチ %1 は取消そのものです。抽出をもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Batch %1 is undone already, by batch %2.</source>
        <translation>バッチ %1 はバッチ %2 で既に取り消されています。</translation>
    </message>
    <message>
        <source>Only the newest batch can be undone. Undo batch %1 first.</source>
        <translation>取り消せるのは最新のバッチだけです。先にバッチ %1 を取り消してください。</translation>
    </message>
    <message>
        <source>Batch %1 can&apos;t be undone: calls, records, promises, holds or dispatches rest on what came with it. Cases: %2 (%3). Import a corrected extract instead.</source>
        <translation>バッチ %1 は取り消せません。取り込んだ宛名・期別に架電、交渉記録、約束、保留、発送などが付いています。該当 %2 件 (%3)。直した抽出を取り込んでください。</translation>
    </message>
    <message>
        <source>Taxpayer number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>世帯番号</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>個人・法人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名・名称</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>カナ</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>方書</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>地区コード</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区名</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>支援措置</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Kind of telephone</source>
        <translation>電話区分</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順位</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知書番号</translation>
    </message>
    <message>
        <source>Tax item code</source>
        <translation>税目コード</translation>
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
        <source>Due date</source>
        <translation>納期限</translation>
    </message>
    <message>
        <source>Amount levied</source>
        <translation>調定額</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>収納額</translation>
    </message>
    <message>
        <source>Amount outstanding</source>
        <translation>未納額</translation>
    </message>
    <message>
        <source>Demand letter sent</source>
        <translation>督促発送日</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>収納日</translation>
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
        <source>This extract is dated %1, after the business date %2. Give the date on which it was made.</source>
        <translation>この抽出の基準日 %1 は業務日 %2 より後です。抽出を作った日を指定してください。</translation>
    </message>
    <message>
        <source>%1 Have it corrected in the core tax system.</source>
        <translation>%1 基幹税務システムで訂正してください。</translation>
    </message>
    <message>
        <source>%1: rows %2, the time before %3.</source>
        <translation>%1: 今回 %2行、前回 %3行。</translation>
    </message>
    <message>
        <source>Would end: %1.</source>
        <translation>終了するもの: %1件。</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; is the known &quot;%4&quot; without its leading zeros, as Excel leaves them out (taxpayers %5, receivables %6).</source>
        <translation>%1 %2行目:「%3」は既知の「%4」の先頭の0が落ちたもののようです。Excel で保存すると0が落ちます（宛名 %5件、期別 %6件）。</translation>
    </message>
    <message>
        <source>Nothing was imported. %1 Have the extract delivered whole and as the core tax system writes it. If it is right as it is, import it with --accept-loss, or say so in the window.</source>
        <translation>取り込みませんでした。%1 基幹システムが書き出したままの完全なデータを受け取り直してください。この内容で正しいときは --accept-loss を付けて取り込むか、画面の確認で承認してください。</translation>
    </message>
    <message>
        <source>Month or day are unknown. A day of the calendar was expected: no row can do without it. Have it completed in the core tax system.</source>
        <translation>月または日が不明です。この項目には暦にある日付が要ります。基幹システムで補ってもらってください。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed where its cell ends: the rows below would stand in the cell. Have the mark closed or left out in the core tax system.</source>
        <translation>引用符が開いたまま、項目の終わりで閉じられていません。下の行がこの項目に入り込んでしまいます。基幹システムで引用符を閉じるか取り除いてもらってください。</translation>
    </message>
    <message>
        <source>Month or day are unknown: left empty.</source>
        <translation>月または日が不明のため、空欄としました。</translation>
    </message>
    <message>
        <source>After the end of the era: taken as %1.</source>
        <translation>改元後の日付のため、%1 と読みました。</translation>
    </message>
    <message>
        <source>This is a long number as Excel shortens it. All of its digits were expected. Have the file delivered as the core tax system writes it.</source>
        <translation>Excel が短く書き直した長い番号です。すべての桁が要ります。基幹システムが書き出したままのファイルを受け取り直してください。</translation>
    </message>
    <message>
        <source>The campaign &quot;%1&quot; calls whom the core tax system&apos;s extract brings: import that, without --campaign.</source>
        <translation>業務「%1」の対象者は基幹システムの抽出データから決まります。--campaign を付けずに取り込んでください。</translation>
    </message>
    <message>
        <source>two numbers, the first and the last digit</source>
        <translation>最初と最後の桁を示す2つの数</translation>
    </message>
    <message>
        <source>Write for example [6, 15]; the first digit of the code is 1.</source>
        <translation>例えば [6, 15] と書いてください（先頭の桁が1）。</translation>
    </message>
    <message>
        <source>%1 lacks these columns: %2. It has: %3. Nothing was imported. Mend the import profile %4, or have the file delivered with these columns.</source>
        <translation>%1 に次の列がありません: %2。見出しは %3 です。何も取り込んでいません。取込プロファイル %4 を直すか、これらの列のあるファイルを受け取ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2: %3)</source>
        <comment>heading, kind of file, field</comment>
        <translation>「%1」（%2の%3）</translation>
    </message>
    <message>
        <source>%1: the heading &quot;%2&quot; stands there more than once. Give the column&apos;s position in the import profile %3 instead.</source>
        <translation>%1: 見出し「%2」が二つ以上あります。取込プロファイル %3 では、見出しの代わりに列の位置を指定してください。</translation>
    </message>
    <message>
        <source>Import profile %1, line %2, %3: found %4, expected %5. %6</source>
        <translation>取込プロファイル %1 の%2行目、%3: %4 とありますが、%5 を書いてください。%6</translation>
    </message>
    <message>
        <source>%1 (&quot;%2&quot;)</source>
        <comment>field, its key</comment>
        <translation>%1（&quot;%2&quot;）</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>%1番目</translation>
    </message>
    <message>
        <source>Collecting institution</source>
        <translation>収納機関番号</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>納付番号</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>確認番号</translation>
    </message>
    <message>
        <source>Payment category</source>
        <translation>納付区分</translation>
    </message>
    <message>
        <source>QR of local taxes</source>
        <translation>地方税統一QRコード</translation>
    </message>
    <message>
        <source>Code for stores</source>
        <translation>コンビニ収納番号</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <translation>納付額</translation>
    </message>
    <message>
        <source>Usable until</source>
        <translation>使用期限</translation>
    </message>
    <message>
        <source>Payment numbers</source>
        <translation>納付番号</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>No receivable has this notice number with tax item %1, fiscal year %2 and term %3. Import the extract that brings it first, or have the row corrected.</source>
        <translation>この通知書番号で税目コード %1、調定年度 %2、期別 %3 の期別がありません。その期別が載っている抽出データを先に取り込むか、行を直してもらってください。</translation>
    </message>
    <message>
        <source>Line %1 has numbers for the same receivable already. Have one of them left out.</source>
        <translation>同じ期別の番号が%1行目にもあります。どちらかを除いてもらってください。</translation>
    </message>
    <message>
        <source>%1 digits were expected.</source>
        <translation>%1桁の数字でなければなりません。</translation>
    </message>
    <message>
        <source>%1 to %2 digits were expected.</source>
        <translation>%1桁から%2桁までの数字でなければなりません。</translation>
    </message>
    <message>
        <source>Up to %1 printable characters were expected.</source>
        <translation>印字できる文字で%1文字まででなければなりません。</translation>
    </message>
    <message>
        <source>The code is for %1 yen, the row for %2 yen.</source>
        <translation>バーコードの金額は%1円ですが、この行の納付額は%2円です。</translation>
    </message>
    <message>
        <source>Collecting institution and payment number belong together: one of them is empty.</source>
        <translation>収納機関番号と納付番号は両方が必要ですが、片方が空です。</translation>
    </message>
    <message>
        <source>The row has neither a payment number nor a QR or a code for stores. Leave it out, or have its numbers delivered.</source>
        <translation>この行には納付番号もQRコードの内容もコンビニ収納番号もありません。行を除くか、番号を付けて送ってもらってください。</translation>
    </message>
    <message>
        <source>A character can&apos;t be read. Have the file sent again as the core tax system writes it.</source>
        <translation>読み取れない文字があります。基幹システムが出力したままのファイルを送り直してもらってください。</translation>
    </message>
    <message>
        <source>Have the row corrected in the core tax system and sent again.</source>
        <translation>基幹システムで行を直し、送り直してもらってください。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; does not say how payment numbers are written. Describe them under &quot;files&quot;, &quot;payment_numbers&quot; (docs/import.md).</source>
        <translation>取込設定「%1」に納付番号の書式がありません。&quot;files&quot; の &quot;payment_numbers&quot; に書いてください（docs/import.md）。</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>%1, record %2 has %3 bytes. Records of exactly %4 bytes were expected, with line ends or without. Check that the format fits and have the file sent again; nothing was imported.</source>
        <translation>%1 の %2 件目のレコードは %3 バイトです。%4 バイトのレコード（改行の有無は問いません）である必要があります。様式の選択を確かめ、再送を依頼してください。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>%1 is empty. Have the file sent again.</source>
        <translation>%1 は空です。再送を依頼してください。</translation>
    </message>
    <message>
        <source>%1, record %2, %3: &quot;%4&quot;. %5 Nothing was imported.</source>
        <translation>%1 の %2 件目、%3:「%4」。%5 何も取り込んでいません。</translation>
    </message>
    <message>
        <source>No receivable found</source>
        <translation>期別不明</translation>
    </message>
    <message>
        <source>Perhaps reported twice</source>
        <translation>二重報告の疑い</translation>
    </message>
    <message>
        <source>Cancelled and paid again</source>
        <translation>取消後の再収納</translation>
    </message>
    <message>
        <source>Confirmed although cancelled</source>
        <translation>取消後の確報</translation>
    </message>
    <message>
        <source>Several postal transfers alike</source>
        <translation>同一の郵便振替が複数</translation>
    </message>
    <message>
        <source>Perhaps in the extract already</source>
        <translation>抽出データに計上済みの疑い</translation>
    </message>
    <message>
        <source>Cancelled, but in the extract</source>
        <translation>取消（抽出データに計上済み）</translation>
    </message>
    <message>
        <source>Overpaid</source>
        <translation>過納</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>二重納付</translation>
    </message>
    <message>
        <source>Find the receivable and match it, or close the entry with what becomes of the money.</source>
        <translation>期別を特定して消し込むか、処理結果を記録して完了にしてください。</translation>
    </message>
    <message>
        <source>Counted once. The confirmed report tells; until then ask the agent if it matters.</source>
        <translation>1件として計上しています。確報で確定します。急ぐ場合は収納代行会社に確認してください。</translation>
    </message>
    <message>
        <source>Counted. Ask the agent whether the later report stands.</source>
        <translation>計上しています。後の速報が有効か、収納代行会社に確認してください。</translation>
    </message>
    <message>
        <source>Counted. Ask the agent whether the cancellation was meant.</source>
        <translation>計上しています。取消の要否を収納代行会社に確認してください。</translation>
    </message>
    <message>
        <source>Counted once. Look at the post office&apos;s own list.</source>
        <translation>1件として計上しています。郵便局の明細を確認してください。</translation>
    </message>
    <message>
        <source>Counted. Compare with the receipts in the core tax system.</source>
        <translation>計上しています。基幹税システムの収納と突き合わせてください。</translation>
    </message>
    <message>
        <source>The extract&apos;s figure stands. Have the core tax system&apos;s receipt looked at.</source>
        <translation>抽出データの収納額のままです。基幹税システムの収納を確認してください。</translation>
    </message>
    <message>
        <source>The receivable is settled. See to late charge or refund.</source>
        <translation>期別は完納です。延滞金への充当または還付を確認してください。</translation>
    </message>
    <message>
        <source>The receivable was settled already. See to the refund.</source>
        <translation>期別は既に完納です。還付を確認してください。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>収納</translation>
    </message>
    <message>
        <source>Preliminary report</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Real-time report</source>
        <translation>リアルタイム</translation>
    </message>
    <message>
        <source>Confirmed report</source>
        <translation>確報</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>速報取消</translation>
    </message>
    <message>
        <source>Postal transfer</source>
        <translation>郵便振替</translation>
    </message>
    <message>
        <source>Corrected postal transfer</source>
        <translation>郵便振替訂正</translation>
    </message>
    <message>
        <source>Direct debit results (Zengin, 120 bytes)</source>
        <translation>口座振替結果（全銀 120バイト）</translation>
    </message>
    <message>
        <source>Convenience stores (CSV of the agent DSK)</source>
        <translation>コンビニ収納（DSK CSV）</translation>
    </message>
    <message>
        <source>Convenience stores (120 bytes)</source>
        <translation>コンビニ収納（120バイト）</translation>
    </message>
    <message>
        <source>CSV as the profile describes</source>
        <translation>CSV（取込設定のとおり）</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; does not say which digits hold the notice number. Write &quot;payment_key&quot;: {&quot;%2&quot;: …} into it (docs/receipts.md).</source>
        <translation>取込設定「%1」に通知書番号の桁がありません。&quot;payment_key&quot;: {&quot;%2&quot;: …} を書き加えてください（docs/receipts.md）。</translation>
    </message>
    <message>
        <source>insufficient funds</source>
        <translation>資金不足</translation>
    </message>
    <message>
        <source>no such account</source>
        <translation>取引なし</translation>
    </message>
    <message>
        <source>stopped by the account&apos;s holder</source>
        <translation>預金者都合停止</translation>
    </message>
    <message>
        <source>no request form</source>
        <translation>依頼書なし</translation>
    </message>
    <message>
        <source>stopped by the office</source>
        <translation>委託者都合停止</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>44 digits that begin with %1 were expected. Have the agent send the record again.</source>
        <translation>%1 で始まる44桁の数字である必要があります。収納代行会社に再送を依頼してください。</translation>
    </message>
    <message>
        <source>The check digit should be %1: a digit was misread. Have the agent send the record again.</source>
        <translation>チェックディジットは %1 のはずです。読取誤りがあります。収納代行会社に再送を依頼してください。</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; does not say how receipts are written. Describe them under &quot;files&quot;, &quot;receipts&quot; (docs/receipts.md).</source>
        <translation>取込設定「%1」に収納データの様式がありません。&quot;files&quot; の &quot;receipts&quot; に書いてください（docs/receipts.md）。</translation>
    </message>
    <message>
        <source>A day up to the day of import was expected. Have it corrected where the file was made.</source>
        <translation>取込日までの日付である必要があります。作成元で訂正してください。</translation>
    </message>
    <message>
        <source>data kind</source>
        <translation>データ種別</translation>
    </message>
    <message>
        <source>01 (preliminary), 02 (confirmed) or 03 (cancelled) was expected. Ask the agent what this record is.</source>
        <translation>01（速報）、02（確報）、03（速報取消）のいずれかである必要があります。収納代行会社に確認してください。</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>収納日</translation>
    </message>
    <message>
        <source>A day as YYYYMMDD up to the day of import was expected. Have the record sent again.</source>
        <translation>取込日までの日付（YYYYMMDD）である必要があります。再送を依頼してください。</translation>
    </message>
    <message>
        <source>time of receipt</source>
        <translation>収納時刻</translation>
    </message>
    <message>
        <source>A time as HHMM was expected. Have the record sent again.</source>
        <translation>時刻（HHMM）である必要があります。再送を依頼してください。</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>%1, line 1 lacks the headings %2. Check that the format fits and the file is Shift_JIS; nothing was imported.</source>
        <translation>%1 の1行目に見出し %2 がありません。様式の選択と文字コード（Shift_JIS）を確かめてください。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The line has %1 columns, its heading %2. Have the file sent again.</source>
        <translation>この行は %1 列ですが、見出しは %2 列です。再送を依頼してください。</translation>
    </message>
    <message>
        <source>01, 02, 03, 12, 22 or 81 was expected. Ask the agent what this line is.</source>
        <translation>01、02、03、12、22、81 のいずれかである必要があります。収納代行会社に確認してください。</translation>
    </message>
    <message>
        <source>Digits were expected. Have the record sent again.</source>
        <translation>数字である必要があります。再送を依頼してください。</translation>
    </message>
    <message>
        <source>The barcode says %1 yen. Ask the agent which of the two was paid.</source>
        <translation>バーコードの金額は %1 円です。どちらが収納額か収納代行会社に確認してください。</translation>
    </message>
    <message>
        <source>%1 ends without its end record (9): it was cut on the way. Have it sent again; nothing was imported.</source>
        <translation>%1 にエンドレコード（9）がありません。途中で切れています。再送を依頼してください。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>record kind</source>
        <translation>レコード区分</translation>
    </message>
    <message>
        <source>Header (1), data (2), trailer (8) and end (9) were expected in this order. Check the format and have the file sent again.</source>
        <translation>ヘッダ（1）、データ（2）、トレーラ（8）、エンド（9）の順である必要があります。様式を確かめ、再送を依頼してください。</translation>
    </message>
    <message>
        <source>service</source>
        <translation>種別コード</translation>
    </message>
    <message>
        <source>91 (direct debit) was expected. Choose the file of direct debit results.</source>
        <translation>91（口座振替）である必要があります。口座振替結果のファイルを選んでください。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード区分</translation>
    </message>
    <message>
        <source>0 (JIS) was expected. Have the file converted from EBCDIC first.</source>
        <translation>0（JIS）である必要があります。EBCDIC から変換してください。</translation>
    </message>
    <message>
        <source>day of debit</source>
        <translation>引落日</translation>
    </message>
    <message>
        <source>Month and day as MMDD were expected. Have the file sent again.</source>
        <translation>月日（MMDD）である必要があります。再送を依頼してください。</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>10 digits were expected. Have the file sent again.</source>
        <translation>10桁の数字である必要があります。再送を依頼してください。</translation>
    </message>
    <message>
        <source>result</source>
        <translation>振替結果コード</translation>
    </message>
    <message>
        <source>0, 1, 2, 3, 4, 8 or 9 was expected. A file of requests has none: choose the one of results.</source>
        <translation>0、1、2、3、4、8、9 のいずれかである必要があります。依頼データではなく結果データを選んでください。</translation>
    </message>
    <message>
        <source>The records before it give %1: some are missing or changed. Have the file sent again.</source>
        <translation>データレコードの集計は %1 です。欠落または改変があります。再送を依頼してください。</translation>
    </message>
    <message>
        <source>count</source>
        <translation>合計件数</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合計金額</translation>
    </message>
    <message>
        <source>count of those paid</source>
        <translation>振替済件数</translation>
    </message>
    <message>
        <source>sum of those paid</source>
        <translation>振替済金額</translation>
    </message>
    <message>
        <source>count of those not paid</source>
        <translation>振替不能件数</translation>
    </message>
    <message>
        <source>sum of those not paid</source>
        <translation>振替不能金額</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Wait until the delivery is complete, then import again. Nothing was imported.</source>
        <translation>%1 は読込中に変更されました。受信の完了を待って取り込み直してください。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>There are no receivables yet to which receipts could belong. Import the core tax system&apos;s extract first.</source>
        <translation>消し込む期別がまだありません。先に基幹税システムの抽出データを取り込んでください。</translation>
    </message>
    <message>
        <source>by its key</source>
        <translation>キー一致</translation>
    </message>
    <message>
        <source>by the one open term of this amount</source>
        <translation>金額の合う未納期別</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>the code holds no notice number</source>
        <translation>通知書番号が読み取れません</translation>
    </message>
    <message>
        <source>the notice number is unknown</source>
        <translation>通知書番号が登録にありません</translation>
    </message>
    <message>
        <source>the notice has nothing of this tax item and year</source>
        <translation>通知書にこの税目・年度がありません</translation>
    </message>
    <message>
        <source>several receivables fit</source>
        <translation>該当する期別が複数あります</translation>
    </message>
    <message>
        <source>the term is unknown and the amount fits no open one</source>
        <translation>期が不明で、金額の合う未納もありません</translation>
    </message>
    <message>
        <source>This payment is no longer there: its file was taken back. Look at the list again.</source>
        <translation>この収納は取込の取消によりなくなりました。一覧を見直してください。</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>消込</translation>
    </message>
    <message>
        <source>Refund or allotment</source>
        <translation>還付・充当</translation>
    </message>
    <message>
        <source>Seen to in the core tax system</source>
        <translation>基幹税システムで処理</translation>
    </message>
    <message>
        <source>Cleared with agent or bank</source>
        <translation>収納代行会社・銀行に確認</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>the same notice</source>
        <translation>同じ通知書</translation>
    </message>
    <message>
        <source>the payer&apos;s name</source>
        <translation>納付者名</translation>
    </message>
    <message>
        <source>the sum alone</source>
        <translation>金額のみ</translation>
    </message>
    <message>
        <source>The work list of receipts has no entry %1. Look at the list again: an undone or confirmed file changes it.</source>
        <translation>収納確認一覧に番号 %1 はありません。取込の取消や確報で変わります。一覧を見直してください。</translation>
    </message>
    <message>
        <source>Entry %1 is closed already, by %2.</source>
        <translation>番号 %1 は %2 が既に完了にしています。</translation>
    </message>
    <message>
        <source>There is no receivable of notice %1 with this tax item, year and term.</source>
        <translation>通知書 %1 にこの税目・年度・期の期別はありません。</translation>
    </message>
    <message>
        <source>Notice %1 has %2 receivables that fit. Name tax item, fiscal year and term too.</source>
        <translation>通知書 %1 には該当する期別が %2 件あります。税目・調定年度・期も指定してください。</translation>
    </message>
    <message>
        <source>Entry %1 has its receivable already. Close it with what became of it.</source>
        <translation>番号 %1 は期別が特定済みです。処理結果を記録して完了にしてください。</translation>
    </message>
    <message>
        <source>A payment is matched by naming its receivable.</source>
        <translation>消込は期別を指定して行ってください。</translation>
    </message>
    <message>
        <source>Write in the note what became of it.</source>
        <translation>処理結果を補足に書いてください。</translation>
    </message>
</context>
</TS>
