<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Training</name>
    <message>
        <source>The training process can&apos;t be started: %1</source>
        <translation>学習処理を開始できません: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>The training process ended before its work was done. Try again.</source>
        <translation>学習処理が途中で終了しました。もう一度実行してください。</translation>
    </message>
</context>
</TS>
