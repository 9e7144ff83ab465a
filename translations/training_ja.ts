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
    <message>
        <source>The model file is damaged: the process that worked on it ended. Don&apos;t use it.</source>
        <translation>モデルファイルが壊れています。処理していたプロセスが異常終了しました。このファイルは使わないでください。</translation>
    </message>
    <message>
        <source>The model file is no use: work on it was stopped after %1 seconds.</source>
        <translation>モデルファイルの処理が%1秒で終わらないため中止しました。このファイルは使えません。</translation>
    </message>
    <message>
        <source>There is not enough memory for this work.</source>
        <translation>この処理に必要なメモリが足りません。</translation>
    </message>
</context>
</TS>
