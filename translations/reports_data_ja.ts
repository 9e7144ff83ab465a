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
    <message>
        <source>Survey results</source>
        <translation>アンケート集計</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>アンケート回答一覧</translation>
    </message>
</context>
<context>
    <name>SurveyReport</name>
    <message>
        <source>no answer</source>
        <translation>無回答</translation>
    </message>
    <message>
        <source>This campaign has no survey. saikoku-cli survey set FILE gives it one.</source>
        <translation>この業務にアンケートはありません。saikoku-cli survey set FILE で登録できます。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>質問文</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>回答内容</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Of each case the last answers count; a question may take several answers.</source>
        <translation>一人につき最後の回答を数えます。複数選択の質問では、一人が複数の回答に数えられます。</translation>
    </message>
    <message>
        <source>Cases with answers: %1, with all of them: %2.</source>
        <translation>回答のある人は%1人、最後まで回答した人は%2人です。</translation>
    </message>
    <message>
        <source>Taxpayer number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
</context>
</TS>
