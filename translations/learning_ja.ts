<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Scoring</name>
    <message>
        <source>Training rows without an outcome are left out: %1.</source>
        <translation>結果のない学習用の行は使いません: %1件</translation>
    </message>
    <message>
        <source>The outcome &quot;%1&quot; does not vary: there is nothing to learn.</source>
        <translation>結果の列「%1」の値がすべて同じため、学習できません。</translation>
    </message>
    <message>
        <source>Only %1 rows have the rarer outcome: the probabilities are rough.</source>
        <translation>少ないほうの結果が%1件しかないため、確率は目安です。</translation>
    </message>
    <message>
        <source>Leave it out with --exclude.</source>
        <translation>--exclude で除外してください。</translation>
    </message>
    <message>
        <source>The model file is damaged.</source>
        <translation>モデルファイルが壊れています。</translation>
    </message>
    <message>
        <source>The file is a model of another kind.</source>
        <translation>別の種類のモデルファイルです。</translation>
    </message>
    <message>
        <source>The tree engine failed.</source>
        <translation>決定木エンジンの処理に失敗しました。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;.</source>
        <translation>「%1」という列がありません。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;, line %2: &quot;%3&quot; is no whole number from 0 to %4.</source>
        <translation>列「%1」の%2行目: 「%3」は0から%4までの整数ではありません。</translation>
    </message>
    <message>
        <source>--kind contact has one engine, the hierarchical logistic one; --engine is ignored.</source>
        <translation>--kind contact のエンジンは階層ロジスティックだけです。--engine の指定は使いません。</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1に「%2」という列がありません。</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;, which the training file has.</source>
        <translation>%1に、学習用ファイルにある列「%2」がありません。</translation>
    </message>
    <message>
        <source>%1 has a column &quot;%2&quot; that the training file lacks.</source>
        <translation>%1に、学習用ファイルにない列「%2」があります。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; of the test file is ignored: the training file lacks it.</source>
        <translation>評価用ファイルの列「%1」は学習用ファイルにないため使いません。</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1に行がありません。</translation>
    </message>
    <message>
        <source>Test rows without an outcome are not measured: %1.</source>
        <translation>結果のない評価用の行は測定に含めません: %1件</translation>
    </message>
    <message>
        <source>Unknown kind.</source>
        <translation>種類が正しくありません。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is missing.</source>
        <translation>列「%1」がありません。</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;, line %2: &quot;%3&quot; is not %4. Rows read as without a value: %5.</source>
        <translation>列「%1」の%2行目: 「%3」は%4ではありません。値なしとして読んだ行: %5件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>日にち</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>days from %1 to %2</source>
        <translation>%1から%2までの日数</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is unknown to the model.</source>
        <translation>列「%1」はモデルにありません。</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(値なし)</translation>
    </message>
    <message>
        <source>(other)</source>
        <translation>(その他)</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; alone predicts the outcome almost perfectly (AUC %2). It may be known only afterwards.</source>
        <translation>列「%1」だけで結果をほぼ完全に予測できます(AUC %2)。結果の後でしか分からない項目の可能性があります。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; seems to be filled only when the outcome is known.</source>
        <translation>列「%1」は結果が分かった後にだけ入る項目のようです。</translation>
    </message>
    <message>
        <source>The reasons do not add up to the score.</source>
        <translation>理由の合計が得点と一致しません。</translation>
    </message>
    <message>
        <source>(everyone)</source>
        <translation>(全員)</translation>
    </message>
    <message>
        <source>(any)</source>
        <translation>(すべて)</translation>
    </message>
    <message>
        <source>The model file was made by a newer version of this program.</source>
        <translation>モデルファイルは新しい版のプログラムで作られています。</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>ファイル%1がありません。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>ファイル%1を読み込めません: %2</translation>
    </message>
    <message>
        <source>The table has no such row. Rows: %1.</source>
        <translation>表にその行がありません。行数: %1</translation>
    </message>
    <message>
        <source>Reasons are given by models of the kind binary.</source>
        <translation>理由を示せるのは種類が binary のモデルだけです。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;, line %2: &quot;%3&quot; is neither 1/true/yes nor 0/false/no. Name the value that counts with %4.</source>
        <translation>列「%1」の%2行目: 「%3」は 1/true/yes でも 0/false/no でもありません。該当する値を %4 で指定してください。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; never has the value &quot;%2&quot;.</source>
        <translation>列「%1」に値「%2」がありません。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is left out: it is empty.</source>
        <translation>列「%1」は使いません: 空です。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is left out: it has the same value in every row.</source>
        <translation>列「%1」は使いません: すべての行が同じ値です。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is left out: it looks like a number that names the row.</source>
        <translation>列「%1」は使いません: 行を識別する番号のようです。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is left out: nearly every row has a text of its own.</source>
        <translation>列「%1」は使いません: ほとんどの行で内容が異なる文章です。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is left out: the table to be scored has no values in it.</source>
        <translation>列「%1」は使いません: 評価用の表にこの列の値がありません。</translation>
    </message>
    <message>
        <source>%1: two columns are called &quot;%2&quot;. Give each its own name.</source>
        <translation>%1: 「%2」という列が二つあります。別々の名前を付けてください。</translation>
    </message>
    <message>
        <source>%1, line %2: %3 fields where the header has %4.</source>
        <translation>%1の%2行目: 項目が%3個あります。見出しは%4個です。</translation>
    </message>
    <message>
        <source>%1 is empty. A header line is needed.</source>
        <translation>%1は空です。見出し行が必要です。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>The training process did not understand its work.</source>
        <translation>学習処理が作業内容を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Training rows without outcome or treatment are left out: %1.</source>
        <translation>結果または処置のない学習用の行は使いません: %1件</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; needs rows that were treated and rows that were left alone.</source>
        <translation>列「%1」には、処置した行としなかった行の両方が必要です。</translation>
    </message>
    <message>
        <source>No column is left to learn from.</source>
        <translation>学習に使える列がありません。</translation>
    </message>
    <message>
        <source>Only one row has the rarer outcome of &quot;%1&quot;: too few to learn from.</source>
        <translation>「%1」の少ないほうの結果が1行しかありません。学習には足りません。</translation>
    </message>
    <message>
        <source>No column is left to learn from: every row gets the same probability.</source>
        <translation>学習に使える列が残りません。すべての行に同じ確率を付けます。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; has values in the training file and none in the test file. It may be known only afterwards.</source>
        <translation>列「%1」は学習用ファイルに値があり、評価用ファイルには一つもありません。結果が出た後で分かる列かもしれません。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;, line %2: &quot;%3&quot; is a value hardly or never learnt from. Rows with such values: %4.</source>
        <translation>列「%1」の%2行目: 「%3」はほとんど学習していない値です。このような値の行: %4件</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: only whether it is filled is learnt from.</source>
        <translation>列「%1」は、値があるかどうかだけを使います。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;, line %2: &quot;%3&quot; is neither a date nor a number, so the rows have no order in time.</source>
        <translation>列「%1」の%2行目「%3」は日付でも数値でもないため、行を時間の順に並べられません。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; can&apos;t part the rows into earlier and later ones: validated with rows drawn by lot.</source>
        <translation>列「%1」では行を前と後に分けられません。無作為に選んだ行で検証しました。</translation>
    </message>
    <message>
        <source>%1 would overwrite another file of the same command.</source>
        <translation>%1は同じコマンドのほかのファイルを上書きしてしまいます。</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; is called &quot;%2&quot; in the test file: another column. Write both alike.</source>
        <translation>列「%1」はテスト用の表では「%2」と書かれているため、別の列として扱います。同じ書き方にそろえてください。</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark is opened here and closed in a later line, with rows between. Remove it, or write it twice inside a quoted field.</source>
        <translation>%1 の%2行目: ここで開いた引用符が後の行で閉じられ、間の行が1つの項目になっています。引用符を消すか、引用符で囲んだ項目の中では二重に書いてください。</translation>
    </message>
</context>
</TS>
