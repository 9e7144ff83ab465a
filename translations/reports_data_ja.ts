<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>CaseListReport</name>
    <message>
        <source>Outstanding: principal past its due date, without late charge.</source>
        <translation>滞納額: 納期限を過ぎた本税の合計。延滞金は含みません。</translation>
    </message>
    <message>
        <source>Settled cases appear only where the conditions name the status or the number.</source>
        <translation>完納の案件は、条件でステータスか宛名番号を指定したときだけ含みます。</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>JsonWriter</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>書き出しを中止しました。</translation>
    </message>
    <message>
        <source>The report &quot;%1&quot; has no --%2. It knows: --%3.</source>
        <translation>帳票「%1」では --%2 は使えません。使えるもの: --%3</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>案件一覧</translation>
    </message>
    <message>
        <source>--by: &quot;%1&quot; is none of %2.</source>
        <translation>--by: 「%1」は %2 のどれでもありません。</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to が --from より前の日付です。</translation>
    </message>
</context>
</TS>
