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
        <source>This record is kept as evidence and can&apos;t be changed or deleted. Add a new entry instead.</source>
        <translation>この記録は証跡のため、変更も削除もできません。新しい記録を追加してください。</translation>
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
        <source>A part of the work failed. Nothing was stored.</source>
        <translation>処理の一部が失敗しました。何も保存していません。</translation>
    </message>
    <message>
        <source>The login &quot;%1&quot; was made by another administrator, who alone may change it on this server. Ask them, or the server&apos;s administrator (alter role).</source>
        <translation>ログイン「%1」は別の管理者が作ったもので、このサーバーではその管理者だけが変更できます。その管理者か、サーバーの管理者（alter role）に依頼してください。</translation>
    </message>
    <message>
        <source>The office server is just stopping or starting. Try again in a minute.</source>
        <translation>庁内サーバーが停止中または起動中です。1分ほど待ってからやり直してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this user in from this machine: disabled, unknown there, or without a line in pg_hba.conf. Ask the administrator.</source>
        <translation>サーバーがこの端末からこの利用者の接続を受け付けません（無効、未登録、または pg_hba.conf に行がありません）。管理者に確認してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t allow this to your login. Ask the administrator.</source>
        <translation>サーバー上であなたのログインにはこの操作の権限がありません。管理者に確認してください。</translation>
    </message>
    <message>
        <source>The server keeps this name for itself, or it is too long. Choose another one.</source>
        <translation>この名前はサーバーが使うものか、長すぎます。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The server found its data damaged. Stop working and have the server&apos;s administrator look at its disk and its newest backup.</source>
        <translation>サーバーのデータが壊れています。作業を止め、サーバーの管理者にディスクと最新のバックアップを確認してもらってください。</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was stored. Have the server&apos;s administrator free some space, then try again.</source>
        <translation>サーバーのディスクがいっぱいです。何も保存されていません。サーバーの管理者に空きを作ってもらってからやり直してください。</translation>
    </message>
    <message>
        <source>The office server is there, but not with the encryption (TLS) that this program asks for. No password was sent. Have its administrator switch TLS on, or look at sslmode and sslrootcert in the address.</source>
        <translation>サーバーは応答していますが、このプログラムが求める暗号化（TLS）で接続できません。パスワードは送っていません。サーバーの管理者にTLSを有効にしてもらうか、接続先の sslmode と sslrootcert を確認してください。</translation>
    </message>
    <message>
        <source>The office&apos;s main server doesn&apos;t answer, and its standby only lets read yet. Try again in a minute; the server&apos;s administrator makes the standby the main server.</source>
        <translation>主サーバーが応答せず、待機サーバーはまだ読み取りしかできません。1分ほどしてからやり直してください。待機サーバーへの切り替えはサーバーの管理者が行います。</translation>
    </message>
    <message>
        <source>The server only lets read just now. Nothing was stored. Ask its administrator.</source>
        <translation>サーバーは今、読み取りしかできません。何も保存されていません。サーバーの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The server can&apos;t do this. It must be PostgreSQL 15 or later. Ask its administrator.</source>
        <translation>サーバーがこの処理に対応していません。PostgreSQL 15 以降が必要です。サーバーの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s tables are not those that this program knows. Nothing was stored. Have the administrator run saikoku-cli check.</source>
        <translation>サーバーの表がこのプログラムの知っている形と違います。何も保存されていません。管理者に saikoku-cli check を実行してもらってください。</translation>
    </message>
    <message>
        <source>The server has trouble of its own (disk, memory or settings). Nothing was stored. Have its administrator look into its log.</source>
        <translation>サーバー側に障害があります（ディスク、メモリまたは設定）。何も保存されていません。サーバーの管理者にログを確認してもらってください。</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened. Nothing was stored. Ask for access to the data folder and all its files.</source>
        <translation>データベースを開けません。何も保存されていません。データフォルダーとその中のすべてのファイルへのアクセス権を依頼してください。</translation>
    </message>
    <message>
        <source>The database was moved or replaced while it was open. Nothing was stored. Sign out and in again.</source>
        <translation>開いている間にデータベースが移動または置き換えられました。何も保存されていません。サインアウトしてから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Another seat is writing just now. Nothing was stored. Try again in a moment.</source>
        <translation>今、別の席が書き込んでいます。何も保存されていません。少し待ってからやり直してください。</translation>
    </message>
    <message>
        <source>This entry exists already: another seat was quicker, or it was stored before. Nothing was stored. Look at it again.</source>
        <translation>この項目はすでにあります。別の席が先に登録したか、前に保存されたものです。何も保存されていません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>A value doesn&apos;t fit the database. Nothing was stored. Look at what was typed.</source>
        <translation>データベースに入らない値があります。何も保存されていません。入力した内容を確認してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s memory is used up. Nothing was stored. Close other programs and try again.</source>
        <translation>この端末のメモリが足りません。何も保存されていません。ほかのプログラムを閉じてからやり直してください。</translation>
    </message>
    <message>
        <source>The database refused the work. Nothing was stored. Tell whoever looks after the program, with the diagnostic log.</source>
        <translation>データベースが処理を受け付けませんでした。何も保存されていません。診断ログを添えて、このプログラムの担当者に連絡してください。</translation>
    </message>
    <message>
        <source>The connection to the office server broke while this was being stored: it may be stored or not. Look at it again when the server is back before you repeat it.</source>
        <translation>保存の途中で庁内サーバーとの接続が切れました。保存されたかどうか分かりません。サーバーが戻ったら、やり直す前にもう一度確認してください。</translation>
    </message>
    <message>
        <source>The store has just been put in place anew. Try again.</source>
        <translation>データが今置き換えられたところです。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>StoreLocation</name>
    <message>
        <source>The server address &quot;%1&quot; can&apos;t be used: %2. Write it like postgresql://host:5432/saikoku or postgresql:///saikoku?host=/var/run/postgresql.</source>
        <translation>サーバーの接続先「%1」は使えません（%2）。postgresql://host:5432/saikoku または postgresql:///saikoku?host=/var/run/postgresql の形で書いてください。</translation>
    </message>
    <message>
        <source>a host or port can&apos;t be read</source>
        <translation>ホストまたはポートを読み取れません</translation>
    </message>
    <message>
        <source>local sockets and hosts can&apos;t stand together</source>
        <translation>ローカルソケットとホストは一緒に指定できません</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 は %2 でなければなりません</translation>
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
