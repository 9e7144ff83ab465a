<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Store</name>
    <message>
        <source>This store was made by a newer version of the program (schema %1, this program knows %2). Install the newer version. Nothing was changed.</source>
        <translation>このデータは新しい版のプログラムで作られています（スキーマ%1、このプログラムは%2まで）。新しい版を入れてください。何も変更していません。</translation>
    </message>
    <message>
        <source>The store&apos;s schema differs from this program&apos;s (step %1). It was made by another build. Nothing was changed.</source>
        <translation>データのスキーマがこのプログラムと異なります（手順%1）。別のビルドで作られたものです。何も変更していません。</translation>
    </message>
    <message>
        <source>The server&apos;s store must be brought up to date first. Ask an administrator to sign in with this version of the program.</source>
        <translation>先にサーバーのデータを更新する必要があります。管理者にこの版のプログラムでサインインするよう依頼してください。</translation>
    </message>
    <message>
        <source>Your login on the server may not create roles or databases. Ask for CREATEROLE and CREATEDB, or have the database made for you.</source>
        <translation>サーバーのログインにロールやデータベースを作る権限がありません。CREATEROLEとCREATEDBの権限を依頼するか、データベースを作ってもらってください。</translation>
    </message>
    <message>
        <source>The database in the data folder is not encrypted. It is not opened. Restore a backup or make a new store (saikoku-cli init).</source>
        <translation>データフォルダーのデータベースが暗号化されていません。開くことはできません。バックアップから復元するか、新しく作ってください（saikoku-cli init）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only be read. Nothing was changed. Ask for write access to it.</source>
        <translation>「%1」は読み取り専用です。何も変更していません。書き込みの権限を依頼してください。</translation>
    </message>
    <message>
        <source>This installation can&apos;t encrypt: SQLCipher doesn&apos;t answer. Nothing was opened. Install the program again.</source>
        <translation>このプログラムは暗号化ができません（SQLCipherが応答しません）。何も開いていません。プログラムを入れ直してください。</translation>
    </message>
    <message>
        <source>There is no store in &quot;%1&quot;. saikoku-cli init makes one, saikoku-cli demo a city to try.</source>
        <translation>「%1」にデータがありません。saikoku-cli initで新しく作れます。saikoku-cli demoで試用の市を作れます。</translation>
    </message>
    <message>
        <source>There is a database already: %1</source>
        <translation>データベースがすでにあります: %1</translation>
    </message>
    <message>
        <source>The database refused the work. Nothing was stored.</source>
        <translation>データベースが処理を受け付けませんでした。何も保存していません。</translation>
    </message>
    <message>
        <source>The store is open elsewhere. Close the program at every window, then try again.</source>
        <translation>データがほかで開かれています。すべての画面でプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The database is damaged. Stop working, keep a copy of the data folder and restore the newest backup (saikoku-cli restore FILE).</source>
        <translation>データベースが壊れています。作業を止め、データフォルダーの写しを取り、最新のバックアップから復元してください（saikoku-cli restore FILE）。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored. Free some space and try again.</source>
        <translation>ディスクがいっぱいです。何も保存していません。空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The data folder or database can only be read. Nothing was stored. Ask for write access to it.</source>
        <translation>データフォルダーまたはデータベースが読み取り専用です。何も保存していません。書き込みの権限を依頼してください。</translation>
    </message>
    <message>
        <source>Another seat is writing just now. Try again in a moment.</source>
        <translation>ほかの席が書き込み中です。少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This entry exists already.</source>
        <translation>同じものがすでにあります。</translation>
    </message>
    <message>
        <source>This record is kept as evidence and can&apos;t be changed or deleted. Add a new entry instead.</source>
        <translation>この記録は証跡のため、変更も削除もできません。新しい記録を追加してください。</translation>
    </message>
    <message>
        <source>A value doesn&apos;t fit the database. Nothing was stored.</source>
        <translation>データベースに入らない値があります。何も保存していません。</translation>
    </message>
    <message>
        <source>The office server can&apos;t be reached. Check the network and the address, then try again.</source>
        <translation>サーバーに接続できません。ネットワークと接続先を確かめてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written. Have it checked.</source>
        <translation>ディスクの読み書きができません。ディスクを点検してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>ユーザー名またはパスワードが違います。</translation>
    </message>
    <message>
        <source>The server has no such database. saikoku-cli init makes one.</source>
        <translation>サーバーにそのデータベースがありません。saikoku-cli initで作れます。</translation>
    </message>
    <message>
        <source>The server takes no more connections. Try again later.</source>
        <translation>サーバーの接続数が上限に達しています。時間をおいて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this to your login.</source>
        <translation>サーバーがこのログインにはこの操作を許可していません。</translation>
    </message>
    <message>
        <source>A part of the work failed. Nothing was stored.</source>
        <translation>処理の一部が失敗しました。何も保存していません。</translation>
    </message>
</context>
<context>
    <name>StoreLocation</name>
    <message>
        <source>The server address &quot;%1&quot; can&apos;t be used: %2. Write it like postgresql://host:5432/saikoku or postgresql:///saikoku?host=/var/run/postgresql.</source>
        <translation>サーバーの接続先「%1」は使えません（%2）。postgresql://host:5432/saikoku または postgresql:///saikoku?host=/var/run/postgresql の形で書いてください。</translation>
    </message>
    <message>
        <source>it does not begin with postgresql://</source>
        <translation>postgresql:// で始まっていません</translation>
    </message>
    <message>
        <source>it holds a user or password (give --user and SAIKOKU_PASSWORD instead)</source>
        <translation>ユーザーまたはパスワードが入っています。--user と SAIKOKU_PASSWORD で指定してください</translation>
    </message>
    <message>
        <source>unknown parameter &quot;%1&quot;</source>
        <translation>不明なパラメーター「%1」があります</translation>
    </message>
    <message>
        <source>the name of the database is missing</source>
        <translation>データベースの名前がありません</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>ホストがありません</translation>
    </message>
    <message>
        <source>the port must be from 1 to 65535</source>
        <translation>ポートは1から65535までです</translation>
    </message>
    <message>
        <source>sslmode must be %1</source>
        <translation>sslmodeは %1 のどれかです</translation>
    </message>
    <message>
        <source>the name of the database is longer than %1 bytes</source>
        <translation>データベースの名前が%1バイトを超えています</translation>
    </message>
</context>
</TS>
