<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Arrears</name>
    <message>
        <source>Home</source>
        <translation>自宅</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Account transfer</source>
        <translation>口座振替</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>コンビニ</translation>
    </message>
    <message>
        <source>eLTAX</source>
        <translation>eLTAX</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
</TS>
