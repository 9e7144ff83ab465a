<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccessLog</name>
    <message>
        <source>This sign-in has ended. Sign in again.</source>
        <translation>このサインインは終了しています。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no head of an access log. saikoku-cli audit head --out FILE writes one.</source>
        <translation>「%1」はアクセスログの先頭値ではありません。saikoku-cli audit head --out FILE で書き出せます。</translation>
    </message>
    <message>
        <source>You have no key to the access log. Have an administrator who can verify it give you a new password.</source>
        <translation>アクセスログを検証する鍵をお持ちではありません。検証できる管理者に新しいパスワードを設定してもらってください。</translation>
    </message>
    <message>
        <source>was changed or stands in another&apos;s place</source>
        <translation>は変更されたか、別の位置に移されています</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is missing, and all after it</source>
        <translation>とそれ以降がありません</translation>
    </message>
    <message>
        <source>was written anew</source>
        <translation>は書き直されています</translation>
    </message>
    <message>
        <source>was not written by this program</source>
        <translation>はこのプログラムが書いたものではありません</translation>
    </message>
    <message>
        <source>the chain of anchors is broken there</source>
        <translation>ここで錨の連鎖が切れています</translation>
    </message>
    <message>
        <source>is not what the head kept outside the store says: entries were cut or written anew, or the store is an older copy</source>
        <translation>が、データの外に保管した先頭値と一致しません。記録の切り詰め・書き直し、または古い複製への差し替えが考えられます</translation>
    </message>
    <message>
        <source>Anchor %1: %2</source>
        <translation>錨 %1: %2</translation>
    </message>
    <message>
        <source>Sign-in %1, entry %2 %3</source>
        <translation>サインイン %1 の記録 %2 %3</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The store is restored, but the access log doesn&apos;t tell of it: %1</source>
        <translation>復元しましたが、アクセスログには記録できませんでした：%1</translation>
    </message>
    <message>
        <source>The backup &quot;%1&quot; is damaged. Use another one. Nothing was changed.</source>
        <translation>バックアップ「%1」が壊れています。別のバックアップを使ってください。何も変更していません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no backup of this program.</source>
        <translation>「%1」はこのプログラムのバックアップではありません。</translation>
    </message>
    <message>
        <source>The backup &quot;%1&quot; was made by a newer version of the program. Install that version. Nothing was changed.</source>
        <translation>バックアップ「%1」は新しい版のプログラムで作られています。その版を入れてください。何も変更していません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already and no backup. Choose another name.</source>
        <translation>「%1」はすでにあり、バックアップではありません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Only an administrator of the store may restore it. Nothing was changed.</source>
        <translation>復元できるのは、そのデータの管理者だけです。何も変更していません。</translation>
    </message>
    <message>
        <source>The backup &quot;%1&quot; was opened and counted after writing and is not what stands in the store (%2). It was not kept; an earlier one of that name is still there. Look at the store with saikoku-cli check, have the disk checked, then back up again.</source>
        <translation>バックアップ「%1」を書き出した後に開いて数えたところ、データの内容と異なりました（%2）。残していません。同じ名前の以前のバックアップがあればそのままです。saikoku-cli check でデータを確認し、ディスクを点検してから、もう一度バックアップしてください。</translation>
    </message>
    <message>
        <source>There is no backup of this store yet. Have one made now and every night (handbook: backup).</source>
        <translation>このデータのバックアップはまだありません。今すぐ、また毎晩作られるようにしてください（手引「バックアップ」）。</translation>
    </message>
    <message>
        <source>The newest backup is from %1, %2 hours ago. Have one made now and see why the nightly one fails.</source>
        <translation>最新のバックアップは%1（%2時間前）です。今すぐ作成し、夜間のバックアップが失敗する原因を調べてください。</translation>
    </message>
    <message>
        <source>Newest backup: %1, %2 hours ago</source>
        <translation>最新のバックアップ：%1（%2時間前）</translation>
    </message>
</context>
<context>
    <name>KeyVault</name>
    <message>
        <source>The key file of the store (saikoku.keys) is damaged. Put back a copy of it or restore a backup.</source>
        <translation>鍵ファイル（saikoku.keys）が壊れています。写しを戻すか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>ユーザー名またはパスワードが違います。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. This user is locked until %1.</source>
        <translation>パスワードの誤りが続いたため、このユーザーは%1まで使えません。</translation>
    </message>
    <message>
        <source>There is not enough memory to check the password. Close other programs.</source>
        <translation>パスワードの確認に必要なメモリーが足りません。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The data folder can only be read. Nothing was changed.</source>
        <translation>データフォルダーが読み取り専用です。何も変更していません。</translation>
    </message>
    <message>
        <source>Somebody else is signing in just now. Try again in a moment.</source>
        <translation>ほかの人がサインイン中です。少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored. Free some space and try again.</source>
        <translation>ディスクがいっぱいです。何も保存していません。空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The key file was made by a newer version of the program. Install that version. Nothing was changed.</source>
        <translation>鍵ファイルは新しい版のプログラムで作られています。その版を入れてください。何も変更していません。</translation>
    </message>
    <message>
        <source>The key file of the store (saikoku.keys) is missing. Put back a copy of it or restore a backup.</source>
        <translation>鍵ファイル（saikoku.keys）がありません。写しを戻すか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The key file of the store can&apos;t be read. Ask for access to it.</source>
        <translation>鍵ファイルを読めません。読み取りの権限を依頼してください。</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>This store was moved to %1 on %2 and is left as it was then. Work there. If the move is to be taken back, an administrator lifts the mark: saikoku-cli move --lift</source>
        <translation>このデータは%2に%1へ移転し、当時のまま残してあります。移転先で作業してください。移転を取り消すには、管理者が印を外します：saikoku-cli move --lift</translation>
    </message>
    <message>
        <source>A move of this store to %1 was begun on %2 and not finished. An administrator moves it again (saikoku-cli move --to …), which goes on with it, or lifts the mark (saikoku-cli move --lift).</source>
        <translation>このデータの%1への移転が%2に始まり、終わっていません。管理者がもう一度移すと続きを行います（saikoku-cli move --to …）。取り消すには印を外します（saikoku-cli move --lift）。</translation>
    </message>
    <message>
        <source>What arrived is not what stands in the store (%1). Nothing was changed. Look at the store with saikoku-cli check.</source>
        <translation>届いたものがデータの内容と異なります（%1）。何も変更していません。saikoku-cli check でデータを確認してください。</translation>
    </message>
    <message>
        <source>There is a store in &quot;%1&quot; already. Name another folder. Nothing was changed.</source>
        <translation>「%1」にはすでにデータがあります。別のフォルダーを指定してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Everything arrived, but the store here could not be marked as moved: nobody may work here any more. %1</source>
        <translation>すべて届きましたが、こちらのデータに移転済みの印を付けられませんでした。こちらでは作業しないでください。%1</translation>
    </message>
    <message>
        <source>A move leads from a folder to a server or from a server to a folder. Otherwise back up and restore there (saikoku-cli backup, saikoku-cli restore).</source>
        <translation>移転はフォルダーからサーバー、またはサーバーからフォルダーです。それ以外はバックアップして移転先で復元してください（saikoku-cli backup、saikoku-cli restore）。</translation>
    </message>
    <message>
        <source>The store was moved, but the access log there doesn&apos;t tell of it: %1</source>
        <translation>移転しましたが、移転先のアクセスログには記録できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>OfficeRules</name>
    <message>
        <source>The rule file %1 can&apos;t be read. Restore or remove it.</source>
        <translation>きまりのファイル%1を読めません。元に戻すか、取り除いてください。</translation>
    </message>
    <message>
        <source>The rule file %1 was taken over into the store, for every seat (known from %2). From now on, change rules with: saikoku-cli rules set</source>
        <translation>きまりのファイル%1を、すべての席で使えるようデータに取り込みました(%2から適用)。今後の変更は次のコマンドで行ってください: saikoku-cli rules set</translation>
    </message>
    <message>
        <source>There are no rules &quot;%1&quot;. Give one of: %2</source>
        <translation>「%1」というきまりはありません。次のいずれかを指定してください: %2</translation>
    </message>
    <message>
        <source>%1 was verified on %2, the table in use on %3: it would change nothing. Compare it with its sources and set &quot;verified&quot; to that day.</source>
        <translation>%1の確認日は%2で、プログラム付属のもの(%3)より新しくないため、登録しても何も変わりません。出典と照合し、その日を「verified」に入れてください。</translation>
    </message>
    <message>
        <source>The rules are stored, but this program could not read them again yet: %1</source>
        <translation>規則は保存されましたが、このプログラムはまだ読み直せていません：%1</translation>
    </message>
    <message>
        <source>A table is taken back by setting the earlier file, with a later &quot;verified&quot;.</source>
        <translation>表を元に戻すには、前のファイルの &quot;verified&quot; を新しい日付にして設定してください。</translation>
    </message>
    <message>
        <source>The rules &quot;%1&quot; have no change %2.</source>
        <translation>きまり「%1」に変更 %2 はありません。</translation>
    </message>
    <message>
        <source>The rule file %1 is left alone: %2</source>
        <translation>きまりのファイル%1は取り込みませんでした: %2</translation>
    </message>
    <message>
        <source>The rules &quot;%1&quot; are not set by a file of rules: &quot;saikoku-cli %2&quot; sets them and looks at what is on file. Nothing was stored.</source>
        <translation>きまり「%1」はきまりのファイルでは設定できません。登録済みの内容と照合する「saikoku-cli %2」で設定してください。何も保存していません。</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation>パスワードは%1文字以上にしてください。</translation>
    </message>
    <message>
        <source>The password must not be the user name.</source>
        <translation>ユーザー名をパスワードにすることはできません。</translation>
    </message>
    <message>
        <source>This password is among the first that are guessed. Choose another.</source>
        <translation>このパスワードは推測されやすいものです。別のものにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be a user name. Use 1 to 63 letters a-z, digits, dots, hyphens or underscores, beginning with a letter or digit.</source>
        <translation>「%1」はユーザー名にできません。英字・数字・ピリオド・ハイフン・下線で1～63文字とし、英字か数字で始めてください。</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>looking at cases</source>
        <translation>案件の閲覧</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>架電</translation>
    </message>
    <message>
        <source>recording negotiations</source>
        <translation>交渉の記録</translation>
    </message>
    <message>
        <source>recording promises</source>
        <translation>約束の記録</translation>
    </message>
    <message>
        <source>approving instalments</source>
        <translation>分割納付の承認</translation>
    </message>
    <message>
        <source>setting and lifting holds</source>
        <translation>保留の設定と解除</translation>
    </message>
    <message>
        <source>sending notices</source>
        <translation>文書の発送</translation>
    </message>
    <message>
        <source>exporting files</source>
        <translation>ファイルの出力</translation>
    </message>
    <message>
        <source>importing files</source>
        <translation>ファイルの取込</translation>
    </message>
    <message>
        <source>making reports</source>
        <translation>帳票の作成</translation>
    </message>
    <message>
        <source>seeing protected people</source>
        <translation>支援措置対象者の閲覧</translation>
    </message>
    <message>
        <source>managing users</source>
        <translation>ユーザーの管理</translation>
    </message>
    <message>
        <source>reading the access log</source>
        <translation>操作記録の閲覧</translation>
    </message>
    <message>
        <source>changing settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>架電担当</translation>
    </message>
    <message>
        <source>Tax officer</source>
        <translation>徴税吏員</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>管理者（業務）</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査担当</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>システム管理者</translation>
    </message>
    <message>
        <source>planning the day</source>
        <translation>一日の計画</translation>
    </message>
    <message>
        <source>changing rules</source>
        <translation>規則の変更</translation>
    </message>
    <message>
        <source>approving letters&apos; wording</source>
        <translation>文面の承認</translation>
    </message>
    <message>
        <source>hearing recorded calls</source>
        <translation>録音の再生</translation>
    </message>
    <message>
        <source>training models</source>
        <translation>予測モデルの学習</translation>
    </message>
    <message>
        <source>Contractor&apos;s manager</source>
        <translation>受託SV</translation>
    </message>
</context>
<context>
    <name>PrivateFiles</name>
    <message>
        <source>The disk is full. &quot;%1&quot; was not written. Free some space and try again.</source>
        <translation>ディスクがいっぱいで「%1」を書き込めませんでした。空きを作ってやり直してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be written. Ask for write access to its folder.</source>
        <translation>「%1」に書き込めません。フォルダーへの書き込みの権限を依頼してください。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Name a file.</source>
        <translation>「%1」はフォルダーです。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be read. Ask for read access to it.</source>
        <translation>「%1」を読めません。読み取りの権限を依頼してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2. Have the disk checked, or use another copy.</source>
        <translation>「%1」を読めませんでした：%2。ディスクを点検してもらうか、別の写しを使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Try another place, or have the disk checked.</source>
        <translation>「%1」に書き込めませんでした：%2。別の場所を試すか、ディスクを点検してもらってください。</translation>
    </message>
</context>
<context>
    <name>ProtectedReveal</name>
    <message>
        <source>Write why address and telephone must be seen.</source>
        <translation>住所・電話番号を表示する理由を書いてください。</translation>
    </message>
</context>
<context>
    <name>ReadingMeter</name>
    <message>
        <source>Since %1 you have looked at as many cases as may be looked at within one hour (%2). More of them are an export, which your role (%3) doesn&apos;t allow. Go on at %4, or ask your supervisor, who is told.</source>
        <translation>%1から、1時間に閲覧できる件数の上限（%2件）まで閲覧しました。これ以上は出力にあたり、あなたの役割（%3）では許可されていません。%4以降に続けるか、業務の管理者に相談してください。管理者にはこのことが通知されます。</translation>
    </message>
    <message>
        <source>%1 (%2), %3: %4 cases looked at, more were refused</source>
        <translation>%1（%2）、%3: %4件を閲覧、超過分は拒否</translation>
    </message>
    <message>
        <source>%1 (%2), %3: %4 cases looked at</source>
        <translation>%1（%2）、%3: %4件を閲覧</translation>
    </message>
</context>
<context>
    <name>Rekey</name>
    <message>
        <source>The copy under the new key is not what stands in the store (%1). Nothing was changed. Look at the store with saikoku-cli check.</source>
        <translation>新しい鍵での写しがデータの内容と異なります（%1）。何も変更していません。saikoku-cli check でデータを確認してください。</translation>
    </message>
    <message>
        <source>A server&apos;s store has no data key of its own: the encryption of the server&apos;s disk is the office&apos;s, who changes its key there. Nothing was changed.</source>
        <translation>サーバーのデータには独自の鍵がありません。サーバーのディスクの暗号化は庁内の管理ですので、鍵はそちらで変更してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The store under the earlier key could not be removed from %1. Remove that folder by hand.</source>
        <translation>以前の鍵のデータを%1から削除できませんでした。そのフォルダーを手で削除してください。</translation>
    </message>
</context>
<context>
    <name>RightsChange</name>
    <message>
        <source>Nobody could manage users any more. Somebody enabled, without a contract&apos;s end, must keep that right: give it to another person first. Nothing was changed.</source>
        <translation>ユーザーを管理できる人がいなくなります。有効で契約終了日のない人が、少なくとも一人この権限を持つ必要があります。先に別の人に与えてください。何も変更していません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; works for a contractor and can&apos;t have what only officials may decide: approving instalments, holds. Choose another role or group, or clear the employer. Nothing was changed.</source>
        <translation>「%1」は受託者の従事者のため、職員だけが決められること（分割納付の承認、保留）の権限を持てません。別の役割・グループにするか、所属を空にしてください。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Your role (%1) doesn&apos;t allow %2. Ask the administrator.</source>
        <translation>あなたの役割（%1）では「%2」はできません。管理者に相談してください。</translation>
    </message>
    <message>
        <source>You may not work with this store any more. Ask the administrator.</source>
        <translation>このデータはもう使えません。管理者に相談してください。</translation>
    </message>
    <message>
        <source>There is no such person at work here. Choose somebody of the roster who may sign in.</source>
        <translation>その職員はいません。名簿からサインインできる人を選んでください。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>There is a store in &quot;%1&quot; already. Nothing was changed.</source>
        <translation>「%1」にはすでにデータがあります。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no store in this database. saikoku-cli init makes one.</source>
        <translation>このデータベースにはデータがありません。saikoku-cli initで作れます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not work with this store. Ask the administrator.</source>
        <translation>「%1」はこのデータを使えません。管理者に相談してください。</translation>
    </message>
    <message>
        <source>The server&apos;s store must be brought up to date first (schema %1 → %2). Have everybody else sign out, then run saikoku-cli upgrade with --backup FILE, or with --without-backup when the office has just backed the server up itself.</source>
        <translation>サーバーのデータを先に更新する必要があります（スキーマ %1 → %2）。ほかの利用者が全員サインアウトしてから、saikoku-cli upgrade を --backup ファイル名 を付けて実行してください。サーバーのバックアップを取得した直後であれば --without-backup を指定できます。</translation>
    </message>
    <message>
        <source>The making of this store was cut short: it has no administrator. saikoku-cli init finishes it.</source>
        <translation>このデータの作成は途中で終わっており、システム管理者が登録されていません。saikoku-cli init で完了できます。</translation>
    </message>
    <message>
        <source>Somebody is just making or restoring the store in &quot;%1&quot;. Try again in a moment.</source>
        <translation>「%1」のデータは、ほかで作成または復元中です。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; stands the key file of a store, but not its database (saikoku.db). Put saikoku.db back, or restore a backup (saikoku-cli restore FILE). If the store was never finished, saikoku-cli init begins anew and keeps the key file in backups.</source>
        <translation>「%1」に鍵ファイルはありますが、データベース（saikoku.db）がありません。saikoku.dbを元に戻すか、バックアップを復元してください（saikoku-cli restore ファイル名）。作成が途中で終わっていた場合は、saikoku-cli init で新しく作り直せます。鍵ファイルは backups に残ります。</translation>
    </message>
    <message>
        <source>The access log doesn&apos;t reach the head that this machine kept of it: entries are missing, were written anew, or the store is an older copy. Run saikoku-cli audit verify.</source>
        <translation>アクセスログが、この端末に保管された先頭値と一致しません。記録の欠落・書き直し、または古い複製への差し替えが考えられます。saikoku-cli audit verify を実行してください。</translation>
    </message>
    <message>
        <source>%1 with %2 on %3 since %4</source>
        <translation>%1（%2、端末%3、%4から）</translation>
    </message>
    <message>
        <source>The store is open elsewhere. Close the program at every window, then try again. Nothing was changed. Not signed out: %1</source>
        <translation>データがほかで開かれています。すべての画面でプログラムを閉じてから、もう一度試してください。何も変更していません。サインアウトしていない人：%1</translation>
    </message>
    <message>
        <source>nobody; another program has it open</source>
        <translation>なし（ほかのプログラムが開いています）</translation>
    </message>
</context>
<context>
    <name>StaffGroups</name>
    <message>
        <source>There is no group &quot;%1&quot;. saikoku-cli groups lists them.</source>
        <translation>グループ「%1」はありません。saikoku-cli groups で一覧できます。</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;. saikoku-cli users list lists them.</source>
        <translation>ユーザー「%1」はいません。saikoku-cli users list で一覧できます。</translation>
    </message>
    <message>
        <source>A group&apos;s name has 1 to %1 letters. Choose another one.</source>
        <translation>グループ名は1～%1文字です。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already. Choose another name.</source>
        <translation>グループ「%1」はすでにあります。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>StaffRoles</name>
    <message>
        <source>A role&apos;s code has 2 to 40 small letters, digits or _ and begins with a letter. Choose another than &quot;%1&quot;.</source>
        <translation>役割のコードは、英小文字で始まる2～40文字の英小文字・数字・_ です。「%1」以外にしてください。</translation>
    </message>
    <message>
        <source>A role needs a permission at least. Disable the people who may nothing.</source>
        <translation>役割には権限が一つ以上必要です。何も許さない人は、ユーザーを無効にしてください。</translation>
    </message>
    <message>
        <source>%1: approving instalments and holds are for officials alone. Leave them out.</source>
        <translation>%1：分割納付の承認と保留は職員だけの権限です。外してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role. Give one of: %2</source>
        <translation>「%1」という役割はありません。次のどれかを指定してください: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a built-in role and stays. Change its permissions instead.</source>
        <translation>「%1」は組込みの役割のため削除できません。代わりに権限を変更してください。</translation>
    </message>
    <message>
        <source>People or groups have the role &quot;%1&quot; (%2). Give them another one first.</source>
        <translation>役割「%1」を持つ人またはグループがあります（%2）。先に別の役割にしてください。</translation>
    </message>
    <message>
        <source>There is a role &quot;%1&quot; already. Choose another code.</source>
        <translation>役割「%1」はすでにあります。別のコードにしてください。</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Your contract ended on %1, and your access with it. If it was renewed, have an administrator enter the new end.</source>
        <translation>契約は%1で終わり、利用できなくなりました。更新されている場合は、システム管理者に新しい契約終了日を登録してもらってください。</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <source>Only an administrator of the store may bring it up to date. Nothing was changed.</source>
        <translation>データを更新できるのは管理者だけです。何も変更していません。</translation>
    </message>
    <message>
        <source>A store on this machine is backed up and brought up to date when somebody signs in. Name a server (--server).</source>
        <translation>この端末のデータは、サインイン時に自動でバックアップ・更新されます。サーバーを指定してください（--server）。</translation>
    </message>
    <message>
        <source>There is no store in this database. saikoku-cli init makes one.</source>
        <translation>このデータベースにはデータがありません。saikoku-cli initで作れます。</translation>
    </message>
    <message>
        <source>Others are signed in to the server&apos;s store (connections: %1). Have everybody sign out, then try again. Nothing was changed.</source>
        <translation>ほかの利用者がサーバーのデータを使用中です（接続数: %1）。全員がサインアウトしてからやり直してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The store is up to date, but the access log doesn&apos;t tell of it: %1</source>
        <translation>データは更新されましたが、アクセスログには記録できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>UserAdmin</name>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>ユーザー「%1」はいません。</translation>
    </message>
    <message>
        <source>There is a user &quot;%1&quot; already.</source>
        <translation>ユーザー「%1」はすでにいます。</translation>
    </message>
    <message>
        <source>The server has a login &quot;%1&quot; already, for something else. Choose another name.</source>
        <translation>サーバーに別の用途のログイン「%1」がすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The name is empty. Give the one that people should see.</source>
        <translation>表示名が空です。表示する名前を指定してください。</translation>
    </message>
    <message>
        <source>You can&apos;t disable yourself. Have another administrator do it.</source>
        <translation>自分を無効にすることはできません。別の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is disabled. Enable the user first (saikoku-cli users enable %1).</source>
        <translation>「%1」は無効になっています。先に有効にしてください（saikoku-cli users enable %1）。</translation>
    </message>
</context>
</TS>
