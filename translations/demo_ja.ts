<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Demo</name>
    <message>
        <source>The store holds data already; a demo city needs an empty one. Nothing was changed.</source>
        <translation>すでにデータが入っています。デモの市は空のストアにだけ作れます。何も変更していません。</translation>
    </message>
    <message>
        <source>Heads</source>
        <comment>a group of people</comment>
        <translation>管理係</translation>
    </message>
</context>
</TS>
