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
<context>
    <name>LetterField</name>
    <message>
        <source>Receiver</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>未納の内容</translation>
    </message>
    <message>
        <source>Promise and instalments</source>
        <translation>納付約束・分割納付</translation>
    </message>
    <message>
        <source>Calls and visits</source>
        <translation>電話・訪問</translation>
    </message>
    <message>
        <source>Other campaigns</source>
        <translation>ほかの業務</translation>
    </message>
    <message>
        <source>Name on the envelope</source>
        <translation>封筒の宛名</translation>
    </message>
    <message>
        <source>Honorific of the name</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>Capacity of a representative or heir</source>
        <translation>代表者・相続人などの肩書</translation>
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
        <source>Building and room</source>
        <translation>方書</translation>
    </message>
    <message>
        <source>Name of the person or company in arrears</source>
        <translation>滞納者の氏名・名称</translation>
    </message>
    <message>
        <source>Taxpayer number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>For companies alone</source>
        <translation>法人だけに表示</translation>
    </message>
    <message>
        <source>For people alone</source>
        <translation>個人だけに表示</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>文書の日付</translation>
    </message>
    <message>
        <source>To be paid or answered by</source>
        <translation>納付・回答の期限</translation>
    </message>
    <message>
        <source>Payment slips usable until</source>
        <translation>納付書の使用期限</translation>
    </message>
    <message>
        <source>Day up to which sums are reckoned</source>
        <translation>延滞金の計算日</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>自治体名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>担当課</translation>
    </message>
    <message>
        <source>Postcode of the office</source>
        <translation>自治体の郵便番号</translation>
    </message>
    <message>
        <source>Address of the office</source>
        <translation>自治体の住所</translation>
    </message>
    <message>
        <source>Telephone of the office</source>
        <translation>自治体の電話番号</translation>
    </message>
    <message>
        <source>Hours in which it answers</source>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>発信者名</translation>
    </message>
    <message>
        <source>Principal owed</source>
        <translation>未納額(本税・本料)</translation>
    </message>
    <message>
        <source>Late charge</source>
        <translation>延滞金</translation>
    </message>
    <message>
        <source>Demand fees</source>
        <translation>督促手数料</translation>
    </message>
    <message>
        <source>All that is owed</source>
        <translation>未納の合計</translation>
    </message>
    <message>
        <source>Number of terms owed</source>
        <translation>未納の期別の数</translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation>最も古い納期限</translation>
    </message>
    <message>
        <source>Tax items owed</source>
        <translation>未納の税目</translation>
    </message>
    <message>
        <source>Only where something is owed</source>
        <translation>未納があるときだけ表示</translation>
    </message>
    <message>
        <source>Only where several terms are owed</source>
        <translation>未納の期別が2つ以上のときだけ表示</translation>
    </message>
    <message>
        <source>Only where payment slips are enclosed</source>
        <translation>納付書を同封するときだけ表示</translation>
    </message>
    <message>
        <source>Date of the promise</source>
        <translation>約束の納付日</translation>
    </message>
    <message>
        <source>Amount of the promise</source>
        <translation>約束の金額</translation>
    </message>
    <message>
        <source>Day on which it was promised</source>
        <translation>約束をした日</translation>
    </message>
    <message>
        <source>Number of instalments</source>
        <translation>分割の回数</translation>
    </message>
    <message>
        <source>Sum of the instalments</source>
        <translation>分割納付の合計</translation>
    </message>
    <message>
        <source>First instalment</source>
        <translation>初回の期日</translation>
    </message>
    <message>
        <source>Last instalment</source>
        <translation>最終回の期日</translation>
    </message>
    <message>
        <source>Pledge to be handed in by</source>
        <translation>誓約書の提出期限</translation>
    </message>
    <message>
        <source>Only where there is a promise</source>
        <translation>納付約束があるときだけ表示</translation>
    </message>
    <message>
        <source>Only where there are instalments</source>
        <translation>分割納付があるときだけ表示</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>連絡先の担当者</translation>
    </message>
    <message>
        <source>Day of the last call</source>
        <translation>最後に架電した日</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>訪問した日</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>領収した金額</translation>
    </message>
    <message>
        <source>What it was received for</source>
        <translation>領収した内容</translation>
    </message>
    <message>
        <source>Day on which it was received</source>
        <translation>領収日</translation>
    </message>
    <message>
        <source>Health check until</source>
        <translation>健診を受けられる期限</translation>
    </message>
    <message>
        <source>Places of the health check</source>
        <translation>健診を受けられる場所</translation>
    </message>
    <message>
        <source>Title of the survey</source>
        <translation>アンケートの表題</translation>
    </message>
    <message>
        <source>Where it is answered on line</source>
        <translation>アンケートの回答ページ</translation>
    </message>
    <message>
        <source>Survey to be answered by</source>
        <translation>アンケートの回答期限</translation>
    </message>
    <message>
        <source>Number of the insured</source>
        <translation>被保険者番号</translation>
    </message>
    <message>
        <source>Day on which special care costs begin</source>
        <translation>特別療養費になる日</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>left, top, width and height in mm of a place on an A4 sheet</source>
        <translation>A4用紙上の位置(左・上・幅・高さ、mm)</translation>
    </message>
    <message>
        <source>mm from the top edge of an A4 sheet, ascending</source>
        <translation>A4用紙の上端からのmm(小さい順)</translation>
    </message>
    <message>
        <source>a code that no other envelope has</source>
        <translation>他の封筒と重複しないコード</translation>
    </message>
    <message>
        <source>one envelope at least</source>
        <translation>封筒1種類以上</translation>
    </message>
    <message>
        <source>pairs of grams and yen, grams ascending</source>
        <translation>グラムと円の組(グラムの小さい順)</translation>
    </message>
    <message>
        <source>a later date than the rates before it</source>
        <translation>直前の料金より後の日付</translation>
    </message>
    <message>
        <source>the rates of one date at least</source>
        <translation>1時点以上の料金</translation>
    </message>
    <message>
        <source>There are no postage rates for %1: the oldest hold from %2 on. Add those of that day to &quot;rates&quot; of rules/postage.json (saikoku-cli rules set).</source>
        <translation>%1 の郵便料金が登録されていません(最も古いものは %2 からです)。postage.json(rules/postage.json)の「rates」にその日の料金を追加してください(saikoku-cli rules set)。</translation>
    </message>
    <message>
        <source>An envelope %1 with %2 sheets weighs %3 g, more than &quot;rates&quot; of rules/postage.json go up to. Put fewer sheets into one envelope.</source>
        <translation>封筒「%1」に%2枚を入れると %3 g になり、postage.json(rules/postage.json)の「rates」の上限を超えます。1通に入れる枚数を減らしてください。</translation>
    </message>
    <message>
        <source>the first and the last of 21 digits, as [6, 15]</source>
        <translation>21桁のうちの最初と最後の桁(例: [6, 15])</translation>
    </message>
    <message>
        <source>places that don&apos;t overlap</source>
        <translation>互いに重ならない桁</translation>
    </message>
    <message>
        <source>No code for stores: the %1 &quot;%2&quot; doesn&apos;t fit the %3 digits that rules/payment_slip.json keeps for it.</source>
        <translation>コンビニ収納のバーコードを作れません。%1「%2」が、payment_slip.json(rules/payment_slip.json)で割り当てた%3桁に合いません。</translation>
    </message>
    <message>
        <source>notice number</source>
        <translation>通知書番号</translation>
    </message>
    <message>
        <source>tax item</source>
        <translation>税目コード</translation>
    </message>
    <message>
        <source>term</source>
        <translation>期別</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>調定年度</translation>
    </message>
    <message>
        <source>No code for stores: this is slip %1 of the same instalment, and the code counts to %2.</source>
        <translation>コンビニ収納のバーコードを作れません。同じ期別の納付書は%2枚目まで数えられますが、これは%1枚目です。</translation>
    </message>
    <message>
        <source>six digits</source>
        <translation>6桁の数字</translation>
    </message>
    <message>
        <source>21 digits</source>
        <translation>21桁の数字</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>[%1] doesn&apos;t end. Write [end] behind what stands in it.</source>
        <translation>[%1] が閉じられていません。囲む内容の後ろに [end] を書いてください。</translation>
    </message>
    <message>
        <source>The line holds a control sign that can&apos;t be printed. Type the line anew.</source>
        <translation>この行に印刷できない制御文字があります。行を入力し直してください。</translation>
    </message>
    <message>
        <source>Bold letters don&apos;t end: ** stands an odd number of times in the line.</source>
        <translation>太字が閉じられていません。行の中の ** の数が奇数です。</translation>
    </message>
    <message>
        <source>Write a heading as &quot;# &quot; and its words. For the sign itself write \#.</source>
        <translation>見出しは「# 」に続けて書いてください。記号そのものは \# と書きます。</translation>
    </message>
    <message>
        <source>[%1] is no block. There are [receivables], [parts], [slip], [signature], [picture FILE MM], [page], [frame] … [end] and [keep] … [end]; for a line in brackets write \ before it.</source>
        <translation>[%1] というブロックはありません。使えるのは [receivables]、[parts]、[slip]、[signature]、[picture ファイル mm]、[page]、[frame] … [end]、[keep] … [end] です。かっこで囲んだ文にするときは前に \ を付けてください。</translation>
    </message>
    <message>
        <source>[%1] has no columns. Name them in layout.json under &quot;%1&quot;.</source>
        <translation>[%1] の列がありません。layout.json の「%1」に列を書いてください。</translation>
    </message>
    <message>
        <source>[end] ends nothing. Write [frame] or [keep] before it, or take it out.</source>
        <translation>この [end] に対応する始まりがありません。前に [frame] か [keep] を書くか、削除してください。</translation>
    </message>
    <message>
        <source>[%1] of line %2 ends in another section than it begins. Put both inside or both outside.</source>
        <translation>%2 行目の [%1] が、始まりと別の区間の中で終わっています。両方を区間の中か外にそろえてください。</translation>
    </message>
    <message>
        <source>Write a picture as [picture FILE MM] with its height in mm, up to %1.</source>
        <translation>絵は [picture ファイル mm] と書き、高さ(mm)は %1 以下にしてください。</translation>
    </message>
    <message>
        <source>The template has no picture &quot;%1&quot;. Add it, or take the line out.</source>
        <translation>絵「%1」が書式にありません。追加するか、この行を削除してください。</translation>
    </message>
    <message>
        <source>[slip] stands here, but layout.json doesn&apos;t say &quot;brings_slips&quot;: true. Set it, or take the line out.</source>
        <translation>[slip] がありますが、layout.json に &quot;brings_slips&quot;: true がありません。設定するか、この行を削除してください。</translation>
    </message>
    <message>
        <source>layout.json says &quot;brings_slips&quot;, but no line is [slip]. Add it where the slips stand.</source>
        <translation>layout.json に &quot;brings_slips&quot; がありますが、[slip] の行がありません。納付書を置く場所に書いてください。</translation>
    </message>
    <message>
        <source>Nothing stands between {{ and }}. Write a field of the list, or take the braces out.</source>
        <translation>{{ と }} の間が空です。一覧の項目を書くか、かっこを削除してください。</translation>
    </message>
    <message>
        <source>{{%1}} is no field. Choose one of the list.</source>
        <translation>{{%1}} という項目はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>{{%1}} is no field. Did you mean {{%2}}?</source>
        <translation>{{%1}} という項目はありません。{{%2}} ではありませんか。</translation>
    </message>
    <message>
        <source>{{%1}} stands for no text. Write {{#%1}} … {{/%1}} around what it shows.</source>
        <translation>{{%1}} は文字になりません。表示する部分を {{#%1}} … {{/%1}} で囲んでください。</translation>
    </message>
    <message>
        <source>{{/%1}} ends a section that doesn&apos;t begin. Write {{#%1}} before it, or take it out.</source>
        <translation>{{/%1}} に対応する始まりがありません。前に {{#%1}} を書くか、削除してください。</translation>
    </message>
    <message>
        <source>{{/%1}} ends a section, but the one that is open is {{#%2}} of line %3. End that first.</source>
        <translation>{{/%1}} で閉じていますが、開いているのは %3 行目の {{#%2}} です。先にそれを閉じてください。</translation>
    </message>
    <message>
        <source>Write a field as {{deadline}}: no other sign may follow the braces than #, ^, / and !.</source>
        <translation>項目は {{deadline}} のように書いてください。かっこの直後に置ける記号は #、^、/、! だけです。</translation>
    </message>
    <message>
        <source>{{ isn&apos;t closed. Write }} in the same line.</source>
        <translation>{{ が閉じられていません。同じ行に }} を書いてください。</translation>
    </message>
    <message>
        <source>The section {{#%1}} doesn&apos;t end. Write {{/%1}} behind what it shows.</source>
        <translation>区間 {{#%1}} が閉じられていません。表示する部分の後ろに {{/%1}} を書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2. Give a value from %3 to %4 %5.</source>
        <translation>「%1」が %2 です。%3 から %4 %5 の値にしてください。</translation>
    </message>
    <message>
        <source>The template has no title. Write one: lists and letters&apos; records show it.</source>
        <translation>書式に表題がありません。一覧や発送の記録に表示されますので、書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language of letters. Write one of: %2.</source>
        <translation>「%1」は文書の言語として使えません。%2 のいずれかにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of campaign. Write its code, as &quot;survey&quot;.</source>
        <translation>「%1」は業務の種類ではありません。「survey」のようなコードを書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a font. Write its family, as &quot;IPAmjMincho&quot;, or leave it empty for the usual one.</source>
        <translation>「%1」はフォントの名前ではありません。「IPAmjMincho」のようなファミリ名を書くか、空にして標準のものを使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column of [%2]. Write one of: %3.</source>
        <translation>「%1」は [%2] の列ではありません。%3 のいずれかにしてください。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is %2 mm wide. Give it 3 mm at least.</source>
        <translation>列「%1」の幅が %2 mm です。3 mm 以上にしてください。</translation>
    </message>
    <message>
        <source>The columns of [%1] are %2 mm wide together, but the page between its margins has %3 mm. Make some narrower.</source>
        <translation>[%1] の列の幅は合計 %2 mm ですが、余白の内側は %3 mm です。列を狭くしてください。</translation>
    </message>
    <message>
        <source>The template has no picture &quot;%1&quot;. Add it, or take it out of &quot;placed&quot;.</source>
        <translation>絵「%1」が書式にありません。追加するか、&quot;placed&quot; から削除してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; doesn&apos;t stand on the sheet. Give x, y, width and height in mm within 210 × 297.</source>
        <translation>「%1」が用紙からはみ出します。x、y、幅、高さを 210 × 297 mm に収めてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no postcode. Write seven digits.</source>
        <translation>「%1」は郵便番号ではありません。7桁の数字を書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field. docs/notices.md and the list of the editor name them.</source>
        <translation>「%1」という項目はありません。docs/notices.md と編集画面の一覧にある名前を書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text or a number.</source>
        <translation>「%1」は文字列か数値で書いてください。</translation>
    </message>
    <message>
        <source>of the sample</source>
        <translation>(見本)</translation>
    </message>
    <message>
        <source>the field {{%1}} is empty. Fill it in, or put its passage between {{#%1}} and {{/%1}}.</source>
        <translation>項目 {{%1}} が空です。値を入れるか、その部分を {{#%1}} と {{/%1}} で囲んでください。</translation>
    </message>
    <message>
        <source>[%1] has nothing to show. Leave the case out, or put the line between {{#%2}} and {{/%2}}.</source>
        <translation>[%1] に表示するものがありません。その人を除くか、この行を {{#%2}} と {{/%2}} で囲んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a template. Take small Latin letters, digits and hyphens, as &quot;final-notice&quot;.</source>
        <translation>「%1」は書式の名前として使えません。「final-notice」のように、英小文字・数字・ハイフンで付けてください。</translation>
    </message>
    <message>
        <source>A template has no such file. It holds layout.json, body.txt, sample.json, preview.png and pictures as NAME.png (Latin letters, digits, - and _).</source>
        <translation>書式にこのファイルは入りません。入るのは layout.json、body.txt、sample.json、preview.png と、絵の 名前.png (英数字、-、_) です。</translation>
    </message>
    <message>
        <source>The file is missing. Export a template to see one.</source>
        <translation>このファイルがありません。書式を書き出すと見本になります。</translation>
    </message>
    <message>
        <source>The line isn&apos;t written in UTF-8. Save the file as UTF-8.</source>
        <translation>この行は UTF-8 ではありません。UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>The picture is no PNG. Save it as one.</source>
        <translation>この絵は PNG ではありません。PNG で保存してください。</translation>
    </message>
    <message>
        <source>The picture has %1 bytes. Up to %2 are taken: save it smaller.</source>
        <translation>絵が %1 バイトあります。%2 バイトまでです。小さくして保存してください。</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 dots, more than %3 in all. Save it smaller: 300 dots an inch are enough.</source>
        <translation>絵が %1 × %2 ドットあり、全体で %3 ドットを超えます。小さくして保存してください。300 dpi で足ります。</translation>
    </message>
    <message>
        <source>The template has %1 pictures. Up to %2 are taken.</source>
        <translation>書式の絵が %1 枚あります。%2 枚までです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a picture. Write Latin letters, digits, - and _, and .png.</source>
        <translation>「%1」は絵の名前として使えません。英数字、-、_ に .png を付けてください。</translation>
    </message>
    <message>
        <source>The body has %1 bytes. Up to %2 are taken: shorten it.</source>
        <translation>本文が %1 バイトあります。%2 バイトまでです。短くしてください。</translation>
    </message>
    <message>
        <source>The body is empty. Write what the letter says.</source>
        <translation>本文が空です。文書に書くことを入力してください。</translation>
    </message>
    <message>
        <source>The sample has no value for {{%1}}, which body.txt names in line %2. Add it under &quot;values&quot;.</source>
        <translation>見本に {{%1}} の値がありません。body.txt の %2 行目で使っています。&quot;values&quot; に加えてください。</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation>%1 %2 行目</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot;: %2</source>
        <translation>書式「%1」: %2</translation>
    </message>
    <message>
        <source>The file is no JSON object (%1). Look for a comma, a bracket or a quotation mark that is missing or too many in this line or before it.</source>
        <translation>ファイルが JSON のオブジェクトではありません (%1)。この行かその前で、カンマ・かっこ・引用符の不足や余りを確かめてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown here. Take it out, or write one of: %2.</source>
        <translation>「%1」はここでは使えません。削除するか、%2 のいずれかにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text in quotation marks.</source>
        <translation>「%1」は引用符で囲んだ文字列にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number without quotation marks.</source>
        <translation>「%1」は引用符のない数値にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>「%1」は整数にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>「%1」は true か false にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-11-30.</source>
        <translation>「%1」は日付ではありません。2026-11-30 のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be whole yen.</source>
        <translation>「%1」は円単位の整数にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object in braces.</source>
        <translation>「%1」は { } で囲んだオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list in square brackets.</source>
        <translation>「%1」は [ ] で囲んだ一覧にしてください。</translation>
    </message>
    <message>
        <source>Every element of &quot;%1&quot; must be an object in braces.</source>
        <translation>「%1」の要素はすべて { } で囲んだオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts.</source>
        <translation>「%1」は文字列の一覧にしてください。</translation>
    </message>
    <message>
        <source>Template &quot;%1&quot; (%2), line %3 of its text, case %4: %5</source>
        <translation>書式「%1」(%2) の本文%3行目、宛名番号 %4: %5</translation>
    </message>
</context>
</TS>
