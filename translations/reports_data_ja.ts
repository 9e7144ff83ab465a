<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccessLogReport</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>対象の種類</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Taxpayer number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録番号</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Every look, search, file, change and refusal is an entry; it holds ids, codes and counts, never names of residents.</source>
        <translation>閲覧・検索・出力・変更・拒否のすべてが記録されます。記録にあるのは番号・コード・件数で、住民の氏名は含みません。</translation>
    </message>
</context>
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
    <message>
        <source>Access log</source>
        <translation>アクセスログ</translation>
    </message>
</context>
</TS>
