<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Team</name>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>利用者「%1」はいません。</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>業務開始</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Back from a pause</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>業務終了</translation>
    </message>
    <message>
        <source>You are not signed on for work at this seat. Sign on first.</source>
        <translation>この席ではまだ業務を開始していません。先に業務を開始してください。</translation>
    </message>
    <message>
        <source>There is no reason for a pause &quot;%1&quot;. Known ones: %2.</source>
        <translation>休止理由「%1」はありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>The period ends before it begins. Give the earlier day first.</source>
        <translation>期間の終わりが始まりより前です。早い日を先に指定してください。</translation>
    </message>
    <message>
        <source>reasons with a code of small letters of its own and a name</source>
        <translation>それぞれ異なる英小文字のコードと名称を持つ理由</translation>
    </message>
    <message>
        <source>one reason at least</source>
        <translation>理由が1つ以上</translation>
    </message>
    <message>
        <source>%1 is no stretch of one day. Write the hours like 9:00-17:30.</source>
        <translation>%1 は1日のうちの時間帯になっていません。9:00-17:30 のように入れてください。</translation>
    </message>
    <message>
        <source>%1 on %2 overlaps with %3, which is planned for the same person. Withdraw that one first.</source>
        <translation>%2 の %1 は、同じ人に予定済みの %3 と重なります。先にそちらを取り消してください。</translation>
    </message>
    <message>
        <source>There is no such person to plan for. Choose somebody of the roster.</source>
        <translation>予定を入れる相手が見つかりません。名簿の人を選んでください。</translation>
    </message>
    <message>
        <source>One of the cases is no longer on file. Read the list again.</source>
        <translation>案件の1つが台帳にありません。一覧を読み直してください。</translation>
    </message>
</context>
</TS>
