<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Action</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>再コール</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>BoxShape</name>
    <message>
        <source>(no words yet)</source>
        <translation>(言葉がまだありません)</translation>
    </message>
    <message>
        <source>(nothing to say yet)</source>
        <translation>(話す言葉がまだありません)</translation>
    </message>
    <message>
        <source>begins here</source>
        <translation>ここから始まる</translation>
    </message>
</context>
<context>
    <name>CaseColumn</name>
    <message>
        <source>none</source>
        <comment>no telephone number</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Callable</source>
        <translation>架電可否</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>may be called</comment>
        <translation>可</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>Arrears (principal)</source>
        <translation>滞納額(本税)</translation>
    </message>
</context>
<context>
    <name>CaseFilter</name>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>arrears of %1 yen or more</source>
        <translation>滞納額 %1円以上</translation>
    </message>
    <message>
        <source>oldest due on or before %1</source>
        <translation>最古納期限 %1以前</translation>
    </message>
    <message>
        <source>telephone known</source>
        <translation>電話あり</translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>電話なし</translation>
    </message>
    <message>
        <source>All cases in arrears</source>
        <translation>滞納中のすべての案件</translation>
    </message>
    <message>
        <source> and </source>
        <translation> かつ </translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>alternatives within a sentence</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Everybody not done with</source>
        <translation>未完了の全員</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Reminder</source>
        <translation>備忘</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>既読 %1人</translation>
    </message>
    <message>
        <source>new</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>any officer</source>
        <translation>どの吏員でも</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what became of it, officer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>引受待ち</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>回答：%1</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between short names</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>%1 hundred million and %2 ten thousand yen</source>
        <translation>%1億%2万円</translation>
    </message>
    <message>
        <source>%1 million yen</source>
        <translation>%1百万円</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>%1/%2 (%3)</source>
        <comment>month, day, weekday</comment>
        <translation>%1/%2（%3）</translation>
    </message>
    <message>
        <source>%1 [same name]</source>
        <comment>another has the same name and birth date</comment>
        <translation>%1〔同名〕</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>CSV (UTF-8)</source>
        <translation>CSV（UTF-8）</translation>
    </message>
    <message>
        <source>CSV (Shift_JIS)</source>
        <translation>CSV（Shift_JIS）</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>F%1: %2</source>
        <translation>F%1: %2</translation>
    </message>
    <message>
        <source>Esc: close the message; Alt+Left: back; Ctrl+L: lock the screen</source>
        <translation>Esc: メッセージを閉じる。Alt+←: 戻る。Ctrl+L: 画面をロック</translation>
    </message>
    <message>
        <source>While it rings – F2: take the call, its case opens; F3: refuse it</source>
        <translation>着信中 – F2: 電話に出る（案件が開きます）、F3: 拒否</translation>
    </message>
    <message>
        <source>Ctrl+J: whose the call is, then its digit; 0 is nobody on file</source>
        <translation>Ctrl+J: だれからの電話か（続けて番号、0 は該当者なし）</translation>
    </message>
    <message>
        <source>Ctrl+P: sign on for work, pause, sign off</source>
        <translation>Ctrl+P: 業務の開始・休止・終了</translation>
    </message>
    <message>
        <source>Ctrl+K: search everywhere; Ctrl+G: where the message leads</source>
        <translation>Ctrl+K: 全体を検索、Ctrl+G: メッセージの行き先へ</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2 …: the parts on the left</source>
        <translation>Ctrl+1、Ctrl+2 …: 左の場所へ</translation>
    </message>
    <message>
        <source>Ctrl+PageDown, Ctrl+PageUp: the next page of a part, the one before</source>
        <translation>Ctrl+PageDown、Ctrl+PageUp: 次のページ、前のページ</translation>
    </message>
</context>
<context>
    <name>LimitationChart</name>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1～%2日</translation>
    </message>
    <message>
        <source>from %1 days on</source>
        <translation>%1日以上</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>案件の閲覧</translation>
    </message>
    <message>
        <source>Cases seen</source>
        <translation>一覧での閲覧</translation>
    </message>
    <message>
        <source>Many cases seen</source>
        <translation>多数の閲覧</translation>
    </message>
    <message>
        <source>Too many cases asked for</source>
        <translation>閲覧数の上限超過</translation>
    </message>
    <message>
        <source>File written</source>
        <translation>ファイル出力</translation>
    </message>
    <message>
        <source>Protected person revealed</source>
        <translation>保護対象の開示</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>通話終了</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>交渉記録</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>取込の取消</translation>
    </message>
    <message>
        <source>Rejected rows written</source>
        <translation>不受理行の出力</translation>
    </message>
    <message>
        <source>Rules changed</source>
        <translation>規則の変更</translation>
    </message>
    <message>
        <source>Rules taken over</source>
        <translation>規則の引継ぎ</translation>
    </message>
    <message>
        <source>Office&apos;s name changed</source>
        <translation>名乗りの変更</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>利用者の追加</translation>
    </message>
    <message>
        <source>Person shut out</source>
        <translation>利用の停止</translation>
    </message>
    <message>
        <source>Person let in again</source>
        <translation>利用の再開</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Name changed</source>
        <translation>表示名の変更</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Store replaced</source>
        <translation>データの置換え</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>データの更新</translation>
    </message>
    <message>
        <source>Store checked</source>
        <translation>データの点検</translation>
    </message>
    <message>
        <source>Demo city made</source>
        <translation>デモ都市の作成</translation>
    </message>
    <message>
        <source>Access log read</source>
        <translation>ログの閲覧</translation>
    </message>
    <message>
        <source>Access log verified</source>
        <translation>ログの検証</translation>
    </message>
    <message>
        <source>permission</source>
        <translation>必要な権限</translation>
    </message>
    <message>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>letters searched</source>
        <translation>検索文字数</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>protected people left out</source>
        <translation>除外した保護対象</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>発受信</translation>
    </message>
    <message>
        <source>passed over a refusal</source>
        <translation>理由を付けて発信</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>通話結果</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>person</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>from</source>
        <translation>から</translation>
    </message>
    <message>
        <source>to</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>unsound</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>wrong passwords before</source>
        <translation>直前のパスワード誤り</translation>
    </message>
    <message>
        <source>key file was edited</source>
        <translation>鍵ファイルの改変あり</translation>
    </message>
    <message>
        <source>the log didn&apos;t reach the kept head</source>
        <translation>保管した先頭値と不一致</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>first ones shown</source>
        <translation>先頭分の表示</translation>
    </message>
    <message>
        <source>printed as a list</source>
        <translation>一覧として出力</translation>
    </message>
    <message>
        <source>Saved conditions read</source>
        <translation>保存条件の参照</translation>
    </message>
    <message>
        <source>Condition saved</source>
        <translation>条件の保存</translation>
    </message>
    <message>
        <source>Saved condition removed</source>
        <translation>保存条件の削除</translation>
    </message>
    <message>
        <source>Reasons against calls counted</source>
        <translation>架電可否の集計</translation>
    </message>
    <message>
        <source>Call list made</source>
        <translation>催告リスト作成</translation>
    </message>
    <message>
        <source>Call list closed</source>
        <translation>催告リスト終了</translation>
    </message>
    <message>
        <source>Call list handed out</source>
        <translation>催告リスト割当</translation>
    </message>
    <message>
        <source>Calls planned</source>
        <translation>架電計画</translation>
    </message>
    <message>
        <source>Case taken</source>
        <translation>案件取得</translation>
    </message>
    <message>
        <source>Case given back</source>
        <translation>案件返却</translation>
    </message>
    <message>
        <source>Record withdrawn</source>
        <translation>記録取消</translation>
    </message>
    <message>
        <source>Call without a case</source>
        <translation>該当者なしの通話</translation>
    </message>
    <message>
        <source>Promise cancelled</source>
        <translation>約束取消</translation>
    </message>
    <message>
        <source>Label put</source>
        <translation>付箋貼付</translation>
    </message>
    <message>
        <source>Label removed</source>
        <translation>付箋削除</translation>
    </message>
    <message>
        <source>Number changed</source>
        <translation>電話番号変更</translation>
    </message>
    <message>
        <source>Wishes noted</source>
        <translation>連絡希望の登録</translation>
    </message>
    <message>
        <source>Number research</source>
        <translation>電話番号調査</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引継</translation>
    </message>
    <message>
        <source>Hand-over answered</source>
        <translation>引継への回答</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>連絡送信</translation>
    </message>
    <message>
        <source>Signed on for work</source>
        <translation>業務開始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Back from a pause</source>
        <translation>業務再開</translation>
    </message>
    <message>
        <source>Signed off from work</source>
        <translation>業務終了</translation>
    </message>
    <message>
        <source>Days worked read</source>
        <translation>従事実績の閲覧</translation>
    </message>
    <message>
        <source>Shifts planned</source>
        <translation>シフト予定</translation>
    </message>
    <message>
        <source>Shifts of a day changed</source>
        <translation>シフト変更</translation>
    </message>
    <message>
        <source>Week of shifts planned</source>
        <translation>週のシフト予定</translation>
    </message>
    <message>
        <source>Shifts withdrawn</source>
        <translation>シフト取消</translation>
    </message>
    <message>
        <source>Case let go</source>
        <translation>案件解放</translation>
    </message>
    <message>
        <source>Cases given to a person</source>
        <translation>担当割当</translation>
    </message>
    <message>
        <source>Changes of rules read</source>
        <translation>規則の変更履歴の閲覧</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>役割変更</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>役割削除</translation>
    </message>
    <message>
        <source>Group made</source>
        <translation>グループ作成</translation>
    </message>
    <message>
        <source>Group removed</source>
        <translation>グループ削除</translation>
    </message>
    <message>
        <source>Role given to a group</source>
        <translation>グループに役割付与</translation>
    </message>
    <message>
        <source>Role taken from a group</source>
        <translation>グループの役割取消</translation>
    </message>
    <message>
        <source>Put into a group</source>
        <translation>グループに追加</translation>
    </message>
    <message>
        <source>Taken out of a group</source>
        <translation>グループから除外</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>利用者変更</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>バックアップ完了</translation>
    </message>
    <message>
        <source>Old backups removed</source>
        <translation>旧バックアップ削除</translation>
    </message>
    <message>
        <source>Restore rehearsed</source>
        <translation>復元訓練</translation>
    </message>
    <message>
        <source>New data key</source>
        <translation>暗号鍵の更新</translation>
    </message>
    <message>
        <source>Store moved</source>
        <translation>ストア移行</translation>
    </message>
    <message>
        <source>Store moved in</source>
        <translation>ストア移行（受入）</translation>
    </message>
    <message>
        <source>Move taken back</source>
        <translation>移行の取消</translation>
    </message>
    <message>
        <source>Derived data rebuilt</source>
        <translation>集計の再計算</translation>
    </message>
    <message>
        <source>Hold set</source>
        <translation>保留の設定</translation>
    </message>
    <message>
        <source>Hold ended</source>
        <translation>保留の解除</translation>
    </message>
    <message>
        <source>Callback given to a person</source>
        <translation>再コールの担当変更</translation>
    </message>
    <message>
        <source>Receipts imported</source>
        <translation>収納データ取込</translation>
    </message>
    <message>
        <source>Open receipts seen</source>
        <translation>収納確認一覧の閲覧</translation>
    </message>
    <message>
        <source>Receipt matched</source>
        <translation>収納の消込</translation>
    </message>
    <message>
        <source>Open receipt closed</source>
        <translation>収納確認の完了</translation>
    </message>
    <message>
        <source>Charge waived</source>
        <translation>減免</translation>
    </message>
    <message>
        <source>Waiver taken back</source>
        <translation>減免の取消し</translation>
    </message>
    <message>
        <source>Follow-ups listed</source>
        <translation>対応の一覧</translation>
    </message>
    <message>
        <source>Follow-up taken further</source>
        <translation>対応を進めた</translation>
    </message>
    <message>
        <source>Complaint entered</source>
        <translation>苦情の登録</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Script set</source>
        <translation>スクリプトを設定</translation>
    </message>
    <message>
        <source>Use of a script decided</source>
        <translation>スクリプトの使用を決定</translation>
    </message>
    <message>
        <source>Script file taken over</source>
        <translation>スクリプトのファイルを取り込み</translation>
    </message>
    <message>
        <source>Mark of a number lifted</source>
        <translation>番号の印の解除</translation>
    </message>
    <message>
        <source>Instalments tried out</source>
        <translation>分納の試算</translation>
    </message>
    <message>
        <source>Instalment plan prepared</source>
        <translation>分納計画の作成</translation>
    </message>
    <message>
        <source>Instalment plan approved</source>
        <translation>分納計画の承認</translation>
    </message>
    <message>
        <source>Instalment plan refused</source>
        <translation>分納計画の不承認</translation>
    </message>
    <message>
        <source>Instalment plan ended</source>
        <translation>分納計画の終了</translation>
    </message>
    <message>
        <source>Pledge of instalments recorded</source>
        <translation>納付誓約書の記録</translation>
    </message>
    <message>
        <source>Instalments to see to listed</source>
        <translation>分納の作業一覧</translation>
    </message>
    <message>
        <source>Hold approved</source>
        <translation>保留の承認</translation>
    </message>
    <message>
        <source>Holds listed</source>
        <translation>保留の一覧</translation>
    </message>
    <message>
        <source>Possible same persons listed</source>
        <translation>名寄せ候補の閲覧</translation>
    </message>
    <message>
        <source>Cases joined as one person</source>
        <translation>同一人として名寄せ</translation>
    </message>
    <message>
        <source>Told apart as two people</source>
        <translation>別人と判断</translation>
    </message>
    <message>
        <source>Join taken back</source>
        <translation>名寄せの取消</translation>
    </message>
    <message>
        <source>Payment numbers imported</source>
        <translation>納付番号取込</translation>
    </message>
    <message>
        <source>Consents and guarantors looked at</source>
        <translation>同意・保証人の閲覧</translation>
    </message>
    <message>
        <source>Consent given or withdrawn</source>
        <translation>同意・撤回の記録</translation>
    </message>
    <message>
        <source>Guarantor added, decided on or ended</source>
        <translation>保証人の追加・決定・終了</translation>
    </message>
    <message>
        <source>Cause of a claim written down</source>
        <translation>債権の発生原因の記録</translation>
    </message>
    <message>
        <source>Ledger of claims made</source>
        <translation>債権管理台帳の作成</translation>
    </message>
    <message>
        <source>Letters selected</source>
        <translation>文書の対象者の抽出</translation>
    </message>
    <message>
        <source>Letter previewed</source>
        <translation>文書のプレビュー</translation>
    </message>
    <message>
        <source>Letters printed</source>
        <translation>文書の印刷</translation>
    </message>
    <message>
        <source>Letters printed again</source>
        <translation>文書の再印刷</translation>
    </message>
    <message>
        <source>Letters of a batch listed</source>
        <translation>発送番号の文書一覧</translation>
    </message>
    <message>
        <source>Batch of letters checked</source>
        <translation>文書の点検</translation>
    </message>
    <message>
        <source>File of letters removed</source>
        <translation>文書ファイルの削除</translation>
    </message>
    <message>
        <source>Letters that left listed</source>
        <translation>発送した文書の一覧</translation>
    </message>
    <message>
        <source>Letter came back</source>
        <translation>文書の返戻</translation>
    </message>
    <message>
        <source>Address looked into</source>
        <translation>返戻の住所調査</translation>
    </message>
    <message>
        <source>Service by publication listed</source>
        <translation>公示送達の一覧</translation>
    </message>
    <message>
        <source>Addresses for letters seen</source>
        <translation>文書の送付先の閲覧</translation>
    </message>
    <message>
        <source>Address for letters entered</source>
        <translation>文書の送付先の登録</translation>
    </message>
    <message>
        <source>Address for letters taken back</source>
        <translation>文書の送付先の取消し</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>文書の書式</translation>
    </message>
    <message>
        <source>Template of letters stored</source>
        <translation>文書の書式の保存</translation>
    </message>
    <message>
        <source>Template of letters approved</source>
        <translation>文書の書式の承認</translation>
    </message>
    <message>
        <source>Earlier template of letters used again</source>
        <translation>文書の書式の以前の版の使用</translation>
    </message>
    <message>
        <source>Recordings listed</source>
        <translation>録音一覧</translation>
    </message>
    <message>
        <source>Recording heard</source>
        <translation>録音聴取</translation>
    </message>
    <message>
        <source>Recording kept longer</source>
        <translation>録音の長期保存</translation>
    </message>
    <message>
        <source>Recording no longer kept longer</source>
        <translation>録音の長期保存の取りやめ</translation>
    </message>
    <message>
        <source>Recording sealed</source>
        <translation>録音の封入</translation>
    </message>
    <message>
        <source>Sound without a call wiped</source>
        <translation>通話不明の音声を消去</translation>
    </message>
    <message>
        <source>Recordings erased by the rule</source>
        <translation>保存期間経過の録音を消去</translation>
    </message>
    <message>
        <source>Key of recordings made</source>
        <translation>録音の鍵を作成</translation>
    </message>
    <message>
        <source>Calls drawn for review</source>
        <translation>評価する通話の抽出</translation>
    </message>
    <message>
        <source>Reviews listed</source>
        <translation>通話評価の一覧</translation>
    </message>
    <message>
        <source>Call reviewed</source>
        <translation>通話評価</translation>
    </message>
    <message>
        <source>Own reviews looked at</source>
        <translation>自分の通話評価の閲覧</translation>
    </message>
    <message>
        <source>Sender of letters changed</source>
        <translation>文書の差出人の変更</translation>
    </message>
    <message>
        <source>Official seal changed</source>
        <translation>公印の変更</translation>
    </message>
    <message>
        <source>by the usual rule</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>of those kept longer</source>
        <translation>長期保存分</translation>
    </message>
    <message>
        <source>days kept</source>
        <translation>保存日数</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>each person</source>
        <translation>1人当たり</translation>
    </message>
    <message>
        <source>review</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>judged by</source>
        <translation>評価の方法</translation>
    </message>
    <message>
        <source>in the place of</source>
        <translation>差し替え元</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>帳票作成</translation>
    </message>
    <message>
        <source>Target set</source>
        <translation>目標設定</translation>
    </message>
    <message>
        <source>Saved parameters of reports read</source>
        <translation>帳票の保存した条件を閲覧</translation>
    </message>
    <message>
        <source>Parameters of a report saved</source>
        <translation>帳票の条件を保存</translation>
    </message>
    <message>
        <source>Saved parameters of a report deleted</source>
        <translation>帳票の保存した条件を削除</translation>
    </message>
    <message>
        <source>Booklet of reports made</source>
        <translation>月次報告書を作成</translation>
    </message>
    <message>
        <source>Invocation of limitation recorded</source>
        <translation>時効の援用を記録</translation>
    </message>
    <message>
        <source>Invocation of limitation taken back</source>
        <translation>時効の援用の記録を取消し</translation>
    </message>
    <message>
        <source>Return of a letter taken back</source>
        <translation>返戻の取消</translation>
    </message>
    <message>
        <source>Batch of letters taken back</source>
        <translation>発送分の取消</translation>
    </message>
    <message>
        <source>Specimens of letters drawn</source>
        <translation>文書の見本の作成</translation>
    </message>
    <message>
        <source>Month&apos;s analysis written</source>
        <translation>月の分析を記入</translation>
    </message>
    <message>
        <source>Everything handed over</source>
        <translation>全データを引渡し</translation>
    </message>
    <message>
        <source>Copies listed or deleted</source>
        <translation>写しの確認・消去</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>やめる (Esc)</translation>
    </message>
    <message>
        <source>▲ Write why: the log and the record keep it.</source>
        <translation>▲ 理由を入力してください（ログと記録に残ります）。</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Picture %1: removed</source>
        <translation>画像 %1: 削除</translation>
    </message>
    <message>
        <source>Picture %1: added</source>
        <translation>画像 %1: 追加</translation>
    </message>
    <message>
        <source>Picture %1: another one</source>
        <translation>画像 %1: 差し替え</translation>
    </message>
    <message>
        <source>the program&apos;s</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>version %1 of %2, by %3</source>
        <translation>版 %1（%2、%3）</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 %2行目</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>左余白</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>右余白</translation>
    </message>
    <message>
        <source>Top margin, from page 2</source>
        <translation>上余白（2ページ目から）</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>下余白</translation>
    </message>
    <message>
        <source>Text begins at</source>
        <translation>本文の開始位置</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>Address for the window</source>
        <translation>窓あき封筒用の宛名</translation>
    </message>
    <message>
        <source>Customer barcode</source>
        <translation>カスタマバーコード</translation>
    </message>
    <message>
        <source>Sender, date, number</source>
        <translation>発信者・日付・文書番号</translation>
    </message>
    <message>
        <source>Fold marks</source>
        <translation>折り位置の印</translation>
    </message>
    <message>
        <source>Page and sheet marks</source>
        <translation>ページ番号と丁合の印</translation>
    </message>
    <message>
        <source>Printed on both sides</source>
        <translation>両面印刷</translation>
    </message>
    <message>
        <source>for tax officers only</source>
        <translation>徴税吏員のみが使う</translation>
    </message>
    <message>
        <source>only with open arrears</source>
        <translation>滞納のある方のみ</translation>
    </message>
    <message>
        <source>only with a promise or plan</source>
        <translation>約束・分割納付計画のある方のみ</translation>
    </message>
    <message>
        <source>brings payment slips</source>
        <translation>納付書を同封する</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>書体</translation>
    </message>
    <message>
        <source>Printer&apos;s tray</source>
        <translation>給紙トレイ</translation>
    </message>
    <message>
        <source>Columns of the arrears</source>
        <translation>滞納明細の列</translation>
    </message>
    <message>
        <source>Columns of the dated parts</source>
        <translation>納付予定の列</translation>
    </message>
    <message>
        <source>Placed on the first page</source>
        <translation>1ページ目に置くもの</translation>
    </message>
    <message>
        <source>A leaflet goes with it</source>
        <translation>案内を同封</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>The letters&apos; file can&apos;t be read: %1 bytes that are no PDF. Reprint the batch, or restore the store.</source>
        <translation>文書のファイルを読めません（%1バイト、PDFではありません）。再発行するか、データを復元してください。</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Why not?</source>
        <translation>架電可否の内訳</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <translation>架電時間</translation>
    </message>
    <message>
        <source>Number research</source>
        <translation>電話番号調査</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>Call lists</source>
        <translation>催告リスト</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>架電</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人と権限</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>従事状況</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>時効</translation>
    </message>
    <message>
        <source>Charges left</source>
        <translation>延滞金のみ</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>分納</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Same persons</source>
        <translation>名寄せ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Make letters</source>
        <translation>文書の作成</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>発送管理</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>通話評価</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>Data export</source>
        <translation>PCデータ出力</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Upper tray</source>
        <translation>上段トレイ</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>中段トレイ</translation>
    </message>
    <message>
        <source>Lower tray</source>
        <translation>下段トレイ</translation>
    </message>
    <message>
        <source>Large tray</source>
        <translation>大容量トレイ</translation>
    </message>
    <message>
        <source>Manual feed</source>
        <translation>手差し</translation>
    </message>
    <message>
        <source>Cassette</source>
        <translation>カセット</translation>
    </message>
    <message>
        <source>This machine has no printer. Have one set up, or save the letters as PDF.</source>
        <translation>このパソコンにはプリンターがありません。設定を依頼するか、PDFで保存してください。</translation>
    </message>
    <message>
        <source>There is no printer &quot;%1&quot; here. Choose another, or save the letters as PDF.</source>
        <translation>プリンター「%1」がありません。別のプリンターを選ぶか、PDFで保存してください。</translation>
    </message>
    <message>
        <source>Pages %1 to %2: the letters have %3.</source>
        <translation>%1～%2ページの指定ですが、文書は%3ページです。</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is switched on and its queue goes on.</source>
        <translation>プリンターが受け付けません。電源と印刷待ちの状態を確認してください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>取り消しました。</translation>
    </message>
</context>
<context>
    <name>PurposeNames</name>
    <message>
        <source>current year</source>
        <translation>現年度</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>滞納繰越</translation>
    </message>
    <message>
        <source>charges alone, principal paid</source>
        <translation>延滞金のみ (本税は納付済み)</translation>
    </message>
    <message>
        <source>every campaign: %1</source>
        <translation>業務の種類: %1</translation>
    </message>
</context>
<context>
    <name>RecordQuestions</name>
    <message>
        <source>%1, with a promise</source>
        <translation>%1（納付約束あり）</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>moment, name, result</comment>
        <translation>%1 %2さん: %3</translation>
    </message>
    <message>
        <source>Since you opened the case others have recorded on it:
%1</source>
        <translation>この案件を開いたあと、ほかの人が記録しています。
%1</translation>
    </message>
    <message>
        <source>Record all the same</source>
        <translation>それでも記録する</translation>
    </message>
    <message>
        <source>A promise of %1 yen by %2 stands already.</source>
        <translation>%2までに%1円の約束がすでにあります。</translation>
    </message>
    <message>
        <source>%1 Shall the new one take its place?</source>
        <translation>%1新しい約束に差し替えますか。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>差し替える</translation>
    </message>
    <message>
        <source>%1 Shall both stand?</source>
        <translation>%1両方とも残しますか。</translation>
    </message>
    <message>
        <source>Add the new one</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>▲ Another has the same name and birth date: was it this person?</source>
        <translation>▲ 同姓同名・同生年月日の方が他にいます。この方で間違いありませんか。</translation>
    </message>
    <message>
        <source>The identity was not established</source>
        <translation>本人確認が済んでいません</translation>
    </message>
    <message>
        <source>Why is the promise taken all the same?</source>
        <translation>それでも約束を受けた理由</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>%1, %2</source>
        <comment>follow-up, its state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the record, what it says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReportPicture</name>
    <message>
        <source>%1 (n %2)</source>
        <translation>%1（n %2）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>series, category, value</comment>
        <translation>%1・%2：%3</translation>
    </message>
</context>
<context>
    <name>ReportResult</name>
    <message>
        <source>The report was cancelled.</source>
        <translation>帳票の作成を中止しました。</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>calls, reached and promises by weekday, day or hour</source>
        <translation>曜日・日・時間帯ごとの架電、接触、約束</translation>
    </message>
    <message>
        <source>calls, reached and promises by district</source>
        <translation>地区ごとの架電、接触、約束</translation>
    </message>
    <message>
        <source>what each person did, and what was kept of it</source>
        <translation>担当者ごとの実績と履行</translation>
    </message>
    <message>
        <source>why people have not paid, by tax item</source>
        <translation>税目ごとの未納の理由</translation>
    </message>
    <message>
        <source>promises made, kept, kept in part and broken</source>
        <translation>約束の件数と履行・一部履行・不履行</translation>
    </message>
    <message>
        <source>levied and received by tax item and month</source>
        <translation>税目・月ごとの調定額と収納額</translation>
    </message>
    <message>
        <source>levied and received by tax item and fiscal year</source>
        <translation>税目・年度ごとの調定額と収納額</translation>
    </message>
    <message>
        <source>paid after a contact, beside those left alone</source>
        <translation>接触後の納付と、接触しなかった人との比較</translation>
    </message>
    <message>
        <source>sent, returned and paid, a batch of letters each</source>
        <translation>発送ごとの通数、返戻、納付</translation>
    </message>
    <message>
        <source>from those in arrears to those who paid, step by step</source>
        <translation>滞納から納付までの段階ごとの人数と金額</translation>
    </message>
    <message>
        <source>rates and times that tell how the office does</source>
        <translation>徴収率・接触率・回収日数などの指標</translation>
    </message>
    <message>
        <source>the contractor&apos;s day: hours, calls and results by person</source>
        <translation>委託先の1日：担当者ごとの従事、架電、結果</translation>
    </message>
    <message>
        <source>the contractor&apos;s month, with analysis and annexes</source>
        <translation>委託先の1か月の経過と分析・提案</translation>
    </message>
    <message>
        <source>the annexes of the contractor&apos;s month: hours, returned mail, complaints, roster</source>
        <translation>月報の別紙：時間帯、返戻、苦情、名簿</translation>
    </message>
    <message>
        <source>hours planned and worked against calls: what a bill rests on</source>
        <translation>予定と実際の従事時間と架電：請求の裏付け</translation>
    </message>
    <message>
        <source>how far each list is, with the agreed tries</source>
        <translation>催告リストごとの消化と所定回数の架電</translation>
    </message>
    <message>
        <source>telephone numbers asked for and found</source>
        <translation>電話番号の照会と判明</translation>
    </message>
    <message>
        <source>what was done for health insurance arrears over a year</source>
        <translation>1年以上の国保滞納者への働きかけの経過</translation>
    </message>
    <message>
        <source>the cases that a condition names, with their columns</source>
        <translation>条件に合う対象者の一覧</translation>
    </message>
    <message>
        <source>what was answered, counted</source>
        <translation>アンケートの回答の集計</translation>
    </message>
    <message>
        <source>what each case answered</source>
        <translation>アンケートの回答の一覧</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>district</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>tax item</source>
        <translation>税目</translation>
    </message>
    <message>
        <source>call list</source>
        <translation>催告リスト</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>集計単位</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>person or group</source>
        <translation>担当者・グループ</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>RowOperation</name>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>below</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>above</source>
        <translation>超</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>と等しい</translation>
    </message>
    <message>
        <source>not equal to</source>
        <translation>以外の値</translation>
    </message>
    <message>
        <source>within, from today</source>
        <translation>今日から…以内</translation>
    </message>
    <message>
        <source>within the past</source>
        <translation>過去…以内</translation>
    </message>
    <message>
        <source>until</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>from</source>
        <translation>以降</translation>
    </message>
    <message>
        <source>before</source>
        <translation>より前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>より後</translation>
    </message>
    <message>
        <source>on</source>
        <translation>の日</translation>
    </message>
    <message>
        <source>not on</source>
        <translation>の日以外</translation>
    </message>
    <message>
        <source>is</source>
        <translation>である</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>のいずれか</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>以外</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>を含む</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>で始まる</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>で終わる</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>StaffData</name>
    <message>
        <source>&quot;%1&quot; is no date. Write it like R9.3.31 or 2027-03-31, or leave it empty.</source>
        <translation>「%1」は日付ではありません。R9.3.31 や 2027-03-31 のように入れるか、空にしてください。</translation>
    </message>
</context>
<context>
    <name>TrialLetter</name>
    <message>
        <source>Resident tax</source>
        <translation>市県民税</translation>
    </message>
    <message>
        <source>The Certified Non-profit Council of Citizens for the Northern Districts</source>
        <translation>認定特定非営利活動法人みらい市北部地域共生まちづくり推進市民協議会</translation>
    </message>
    <message>
        <source>21-11 Sakuragaoka-Nishi 3-chome, Kita Ward, Mirai City, Example Prefecture</source>
        <translation>架空県みらい市北区桜ヶ丘西三丁目21番11号</translation>
    </message>
    <message>
        <source>Garden Heights Sakuragaoka Annex East Tower, room 1204, care of the caretaker&apos;s office</source>
        <translation>ガーデンハイツ桜ヶ丘アネックスイーストタワー1204号室 管理人室気付</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::AboutForm</name>
    <message>
        <source>for tax &amp;officers only</source>
        <translation>徴税吏員のみが使う(&amp;O)</translation>
    </message>
    <message>
        <source>only with open a&amp;rrears</source>
        <translation>滞納のある方のみ(&amp;R)</translation>
    </message>
    <message>
        <source>only with a &amp;promise or plan</source>
        <translation>約束・分割納付計画のある方のみ(&amp;P)</translation>
    </message>
    <message>
        <source>brings pa&amp;yment slips</source>
        <translation>納付書を同封する(&amp;Y)</translation>
    </message>
    <message>
        <source>Titl&amp;e</source>
        <translation>表題(&amp;E)</translation>
    </message>
    <message>
        <source>letters, digits and -: how files and commands call it; stays once it is stored</source>
        <translation>英小文字・数字・「-」。ファイルやコマンドでの呼び名で、保存後は変えられません</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>コード(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Campaigns (&amp;K)</source>
        <translation>業務(&amp;K)</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::AddressStepDialog</name>
    <message>
        <source>Research of the address</source>
        <translation>住所調査</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Letter %1 of %2 came back on %3: %4</source>
        <translation>文書番号%1（%2発送）は%3に返戻: %4</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>これまで: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>digit, step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>On the notice &amp;board from</source>
        <translation>掲示を始めた日(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Record (Enter)</source>
        <translation>記録(&amp;R) (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>the new address and how it is known</source>
        <translation>新しい住所と判明の経緯</translation>
    </message>
    <message>
        <source>%1 (a tax officer&apos;s step)</source>
        <translation>%1（徴税吏員が行います）</translation>
    </message>
    <message>
        <source>what was looked for, and where that is on file</source>
        <translation>調査の内容と、その記録の所在</translation>
    </message>
    <message>
        <source>Research first: no step here says that the address was not found. Record that (%1), or write in the note what was looked for elsewhere.</source>
        <translation>先に住所調査が必要です。「住所不明」の記録がありません。「%1」を記録するか、別に行った調査の内容をメモに書いてください。</translation>
    </message>
    <message>
        <source>Research comes before the notice board. Marked now: %1. Enter records it.</source>
        <translation>公示送達の前に住所調査を記録してください。「%1」を選びました。Enterで記録します。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::AnswerPanel</name>
    <message>
        <source>S&amp;urvey</source>
        <translation>アンケート(&amp;U)</translation>
    </message>
    <message>
        <source>This campaign has no survey yet. A supervisor makes it under Manage, Surveys.</source>
        <translation>この業務のアンケートはまだありません。管理者が「管理」の「アンケート」で作成します。</translation>
    </message>
    <message>
        <source>The questions appear once the person&apos;s identity is confirmed.</source>
        <translation>本人確認が済むと質問が表示されます。</translation>
    </message>
    <message>
        <source>All questions are answered.</source>
        <translation>すべての質問に回答がありました。</translation>
    </message>
    <message>
        <source>Record it with Ctrl+Enter. Backspace goes back.</source>
        <translation>Ctrl+Enterで記録します。Backspaceで前の質問に戻ります。</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>無回答でも可</translation>
    </message>
    <message>
        <source>1–9 answers</source>
        <translation>1〜9で回答</translation>
    </message>
    <message>
        <source>1–9 adds or takes away, Enter goes on</source>
        <translation>1〜9で選択・解除、Enterで次へ</translation>
    </message>
    <message>
        <source>Enter goes on</source>
        <translation>Enterで次へ</translation>
    </message>
    <message>
        <source>quota %1 of %2</source>
        <translation>予定%2人中%1人</translation>
    </message>
    <message>
        <source>%1, full</source>
        <translation>%1、到達</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>answer, how far its quota is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>a date like 11/20 or 2026-11-20, Enter goes on</source>
        <translation>日付（例 11/20、R8.11.20）、Enterで次へ</translation>
    </message>
    <message>
        <source>This was a test run: nothing is stored. Backspace goes back.</source>
        <translation>試行のため記録されません。BackSpaceで戻ります。</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>question, of so many</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::AppWindow</name>
    <message>
        <source>Saikoku arrears calling</source>
        <translation>電話催告 Saikoku</translation>
    </message>
    <message>
        <source>The telephone of this seat has a call. Sign in when it is over.</source>
        <translation>この席の電話が通話中または着信中です。終わってからサインインしてください。</translation>
    </message>
    <message>
        <source>A call is going on. Hang up (F3), then lock.</source>
        <translation>通話中です。F3 で切断してからロックしてください。</translation>
    </message>
    <message>
        <source>Work of %1 waits at this seat and is not recorded yet. Close all the same?</source>
        <translation>この席には %1 さんの未登録の入力が残っています。それでも閉じますか。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄する</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ArrearsPanel</name>
    <message>
        <source>Arrears</source>
        <translation>滞納</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>期別</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>時効</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>tax %1 + late charge %2 (today)</source>
        <translation>本税 %1 + 延滞金 %2(本日)</translation>
    </message>
    <message>
        <source>tax alone; late charge not known</source>
        <translation>本税のみ(延滞金は計算できません)</translation>
    </message>
    <message>
        <source>%1: %2 yen</source>
        <translation>%1&#x3000;%2円</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation>%1件&#x3000;最古 %2</translation>
    </message>
    <message>
        <source>nothing past due</source>
        <translation>滞納なし</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1(%2まで)</translation>
    </message>
    <message>
        <source>▲ over (%1 days ago, %2)</source>
        <translation>▲ 時効完成(%1日経過、%2)</translation>
    </message>
    <message>
        <source>in %1 days (%2)</source>
        <translation>あと%1日(%2)</translation>
    </message>
    <message>
        <source>▲ near: in %1 days (%2)</source>
        <translation>▲ 間近: あと%1日 (%2)</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状況</translation>
    </message>
    <message>
        <source> + accrued late charge %1</source>
        <translation>＋確定延滞金 %1</translation>
    </message>
    <message>
        <source> + demand fee %1</source>
        <translation>＋督促手数料 %1</translation>
    </message>
    <message>
        <source>; ▲ time-barred %1, not asked</source>
        <translation>&#x3000;▲時効完成 %1（請求しない）</translation>
    </message>
    <message>
        <source>principal paid</source>
        <translation>本税完納</translation>
    </message>
    <message>
        <source>principal paid, charges are left</source>
        <translation>本税は納付済み、延滞金などが残っています</translation>
    </message>
    <message>
        <source>%1 (of the principal; charges are owed)</source>
        <translation>%1 (本税。延滞金などが未納)</translation>
    </message>
    <message>
        <source>Arrears
with charges</source>
        <translation>滞納
延滞金込み</translation>
    </message>
    <message>
        <source>Arrears
late charge unknown</source>
        <translation>滞納
延滞金不明</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::BatchPanel</name>
    <message>
        <source>Letters: %1, pages: %2, sheets: %3, postage: %4 yen</source>
        <translation>%1通 %2ページ %3枚 郵送料%4円</translation>
    </message>
    <message>
        <source>Asked for: %1 yen</source>
        <translation>請求額 %1円</translation>
    </message>
    <message>
        <source>Dated %1</source>
        <comment>letters</comment>
        <translation>文書の日付 %1</translation>
    </message>
    <message>
        <source>, pay by %1</source>
        <translation>、納付期限 %1</translation>
    </message>
    <message>
        <source>Receivers: %1</source>
        <translation>対象 %1</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>%1 %2が作成</translation>
    </message>
    <message>
        <source>&amp;Print or look at it (F11)</source>
        <translation>印刷・確認(&amp;P) (F11)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>PDFで保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Split by sheets an en&amp;velope …</source>
        <translation>封入枚数ごとに分けて保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Inde&amp;x as CSV …</source>
        <translation>索引をCSVで保存(&amp;X)…</translation>
    </message>
    <message>
        <source>without a password</source>
        <translation>パスワードなし</translation>
    </message>
    <message>
        <source>Pass&amp;word of saved PDFs</source>
        <translation>保存するPDFのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;I have checked it</source>
        <translation>点検した(&amp;I)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, number of the batch</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Its file was deleted when its time was over; what was sent to whom stays known.</source>
        <translation>保存期間が過ぎたためファイルは削除済みです。だれに何を送ったかの記録は残っています。</translation>
    </message>
    <message>
        <source>▲ Not checked by a second person yet: somebody else than who made it compares the check sheet (last page) with the letters.</source>
        <translation>▲ 二人目の点検がまだです。作成者以外の人が点検票（最終ページ）と文書を照合してください。</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <translation>点検者 %1</translation>
    </message>
    <message>
        <source>Given to the printer: %1 pages.</source>
        <translation>プリンターに送りました: %1ページ</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>文書の保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1に書き出しています…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Save the index</source>
        <translation>索引の保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>The check sheet of %1 was compared with its letters: number, sheets, sums, and a sample of addresses?</source>
        <translation>%1の点検票と文書を照合しましたか（通数、枚数、金額、宛名の抜き取り）。</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>点検済み</translation>
    </message>
    <message>
        <source>%1 is checked.</source>
        <translation>%1を点検済みにしました。</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <comment>the password</comment>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>▲ Taken back %1 by %2: %3. Its letters count as never sent: tear them up.</source>
        <translation>▲ 取消 %1 %2: %3。発送しなかったものとして扱います。印刷した文書は廃棄してください。</translation>
    </message>
    <message>
        <source>Take back batch %1: its letters were not sent</source>
        <translation>発送番号%1 の取消（発送しなかったものとして扱います）</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 was taken back. Letters: %2.</source>
        <translation>%1 を取り消しました（%2通）。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 was taken back: %2. Its letters count as never sent and may not be posted.</source>
        <translation>%1は取り消されています（理由：%2）。この文書は発送しなかったものとして扱います。発送しないでください。</translation>
    </message>
    <message>
        <source>Look at it all the same</source>
        <translation>それでも表示する</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <comment>title of a batch</comment>
        <translation>%1【取消】</translation>
    </message>
    <message>
        <source>%1-taken-back</source>
        <comment>part of a file name</comment>
        <translation>%1-取消</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>それでも保存する</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::BatchesPage</name>
    <message>
        <source>▲ not yet</source>
        <translation>▲ 未点検</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, why it came back</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>発送番号</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>通数</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>郵便料金</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>返電</translation>
    </message>
    <message>
        <source>Paid in 10 days</source>
        <translation>10日以内納付</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日以内</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60日以内</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>点検者</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>発送日</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>請求額</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>住所調査</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>返電</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>納付日</translation>
    </message>
    <message>
        <source>&amp;Find a letter</source>
        <translation>文書を探す(&amp;F)</translation>
    </message>
    <message>
        <source>number on the letter, taxpayer&apos;s number, or name</source>
        <translation>文書番号、宛名番号または氏名</translation>
    </message>
    <message>
        <source>Letters of %1</source>
        <translation>%1の文書</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>検索: %1</translation>
    </message>
    <message>
        <source>%1, the newest %2</source>
        <translation>%1（新しい%2件）</translation>
    </message>
    <message>
        <source>No letters have been made here yet. Make some under &quot;Make letters&quot;.</source>
        <translation>まだ文書を作成していません。「文書の作成」で作れます。</translation>
    </message>
    <message>
        <source>The letters of the chosen batch stand here, or those that were looked for.</source>
        <translation>選んだ発送の文書、または検索した文書をここに表示します。</translation>
    </message>
    <message>
        <source>Nothing was found: %1</source>
        <translation>該当なし: %1</translation>
    </message>
    <message>
        <source>▲ taken back</source>
        <translation>▲ 取消</translation>
    </message>
    <message>
        <source>Batch %1 was taken back: its letters count as never sent.</source>
        <translation>発送%1は取り消されています。文書は発送しなかったものとして扱います。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::BoardModel</name>
    <message>
        <source>Yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::BoardScreen</name>
    <message>
        <source>Tax</source>
        <translation>税目</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>By</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>As of %1: %2 cases in arrears, %3 (without late charge)</source>
        <translation>%1 現在&#x3000;滞納 %2件&#x3000;%3(延滞金を除く)</translation>
    </message>
    <message>
        <source>%1; %2 cases are being brought to this date</source>
        <translation>%1&#x3000;%2件をこの日付に更新しています</translation>
    </message>
    <message>
        <source>Enter or a click on a number: its cases in the list</source>
        <translation>数字で Enter またはクリック: その案件を一覧に表示</translation>
    </message>
    <message>
        <source>Tab: from the columns to the matrix</source>
        <translation>Tab: 上の列から内訳表へ</translation>
    </message>
    <message>
        <source>As of %1: %2 cases not done with</source>
        <translation>%1現在 未完了 %2件</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::BodyEdit</name>
    <message>
        <source>Text of the letter</source>
        <translation>文書の文面</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::BookletDialog</name>
    <message>
        <source>Booklet of a month</source>
        <translation>月次冊子</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <comment>year, month</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>対象月(&amp;M)</translation>
    </message>
    <message>
        <source>Cover, contents and the reports that the office&apos;s rules name, as one PDF with page numbers through.</source>
        <translation>表紙・目次と、事務所の規則で定めた帳票を、通しページの1つのPDFにまとめます。</translation>
    </message>
    <message>
        <source>Make the &amp;PDF … (Enter)</source>
        <translation>PDFを作成(&amp;P)…(Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる(Esc)</translation>
    </message>
    <message>
        <source>Save the booklet</source>
        <translation>月次冊子を保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>The reports are being made …</source>
        <translation>帳票を作成しています…</translation>
    </message>
    <message>
        <source>Reports: %1, pages: %2, written to %3.</source>
        <translation>帳票%1件・%2ページを %3 に書き出しました。</translation>
    </message>
    <message>
        <source>The booklet is being stopped …</source>
        <translation>冊子の作成を止めています…</translation>
    </message>
    <message>
        <source>Monthly booklet</source>
        <translation>月次冊子</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::BoxForm</name>
    <message>
        <source>unique in the script: letters, digits, - and _</source>
        <translation>スクリプトの中で重ならない英数字と - _</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>見出し(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>コード(&amp;D)</translation>
    </message>
    <message>
        <source>What is said (p&amp;erson)</source>
        <translation>個人への言葉(&amp;E)</translation>
    </message>
    <message>
        <source>To a c&amp;ompany, if otherwise</source>
        <translation>法人への言葉(&amp;O) (違うとき)</translation>
    </message>
    <message>
        <source>&amp;Note for the caller, not said</source>
        <translation>担当者への注意書き(&amp;N) (読み上げない)</translation>
    </message>
    <message>
        <source>&amp;Goes on with</source>
        <translation>次の箱(&amp;G)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>次の箱</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>分岐</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Ans&amp;wers (keys 1–9)</source>
        <translation>答え(&amp;W) (キー1～9)</translation>
    </message>
    <message>
        <source>Part of the record</source>
        <translation>記録の項目</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>記録の内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉の変更</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>種類の変更</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>つなぐ</translation>
    </message>
    <message>
        <source>A code of letters, digits, - and _ that no other box has. Until then it is: %1</source>
        <translation>ほかの箱と重ならない英数字と - _ のコードにしてください。それまでは %1 のままです。</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>コードの変更</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>(nowhere)</source>
        <translation>(つながない)</translation>
    </message>
    <message>
        <source>What answer %1 w&amp;rites</source>
        <translation>答え%1が記録する内容(&amp;R)</translation>
    </message>
    <message>
        <source>What the answer w&amp;rites</source>
        <translation>答えが記録する内容(&amp;R)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CalendarScreen</name>
    <message>
        <source>week</source>
        <translation>曜日の時間</translation>
    </message>
    <message>
        <source>n-th weekdays</source>
        <translation>第n曜日</translation>
    </message>
    <message>
        <source>single days</source>
        <translation>日ごとの変更</translation>
    </message>
    <message>
        <source>days after the due date</source>
        <translation>開始までの日数</translation>
    </message>
    <message>
        <source>demand letter</source>
        <translation>督促状</translation>
    </message>
    <message>
        <source>a campaign&apos;s own</source>
        <translation>業務ごとの設定</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>業務(&amp;C)</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>すべての業務</translation>
    </message>
    <message>
        <source>&amp;Previous month</source>
        <translation>前の月(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt month</source>
        <translation>次の月(&amp;X)</translation>
    </message>
    <message>
        <source>Who changed what (Enter: back to it)</source>
        <translation>変更の履歴(Enter: その時点に戻す)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Nothing was changed: the program&apos;s own hours hold.</source>
        <translation>変更はありません。最初からの時間のままです。</translation>
    </message>
    <message>
        <source>Whose decis&amp;ion</source>
        <translation>決定(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>year, month</comment>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>as the program ships</source>
        <translation>最初の状態</translation>
    </message>
    <message>
        <source>Make all calling hours, days and limits what they were then?</source>
        <translation>架電の時間・日・回数の上限などを、すべてその時点に戻しますか。</translation>
    </message>
    <message>
        <source>Make them so</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>taken back in the calendar</source>
        <translation>暦の画面で元に戻した</translation>
    </message>
    <message>
        <source>Stored. Every seat goes by it within seconds.</source>
        <translation>保存しました。数秒のうちに全席に反映されます。</translation>
    </message>
    <message>
        <source>The calling hours are not saved. Leave them?</source>
        <translation>架電時間が保存されていません。離れますか。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離れる</translation>
    </message>
    <message>
        <source>Enter or a click on a day: its hours</source>
        <translation>日の上で Enter・クリック: その日の時間</translation>
    </message>
    <message>
        <source>Enter on a change: back to what held then</source>
        <translation>履歴の上で Enter: その時点に戻す</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CallListsScreen</name>
    <message>
        <source>closed %1</source>
        <translation>締切 %1</translation>
    </message>
    <message>
        <source>There is no call list yet. Make one from a condition, below.</source>
        <translation>催告リストはまだありません。下の欄で条件から作れます。</translation>
    </message>
    <message>
        <source>&amp;Close the list</source>
        <translation>締め切る(&amp;C)</translation>
    </message>
    <message>
        <source>Call lists</source>
        <translation>催告リスト</translation>
    </message>
    <message>
        <source>Its cases</source>
        <translation>案件一覧</translation>
    </message>
    <message>
        <source>Enter: the list&apos;s cases</source>
        <translation>Enter: リストの案件を一覧で開く</translation>
    </message>
    <message>
        <source>The list is being made …</source>
        <translation>リストを作っています…</translation>
    </message>
    <message>
        <source>%1: %2 cases, %3 yen</source>
        <translation>%1: %2件 %3円</translation>
    </message>
    <message>
        <source>Close &quot;%1&quot;? Nobody is called from it any more, and it can&apos;t be opened again.</source>
        <translation>「%1」を締め切りますか。以後このリストからは架電せず、開き直すことはできません。</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>締め切る</translation>
    </message>
    <message>
        <source>The month&apos;s standing lists are made already, or nobody belongs to them.</source>
        <translation>今月の定例リストは作成済みか、該当者がいません。</translation>
    </message>
    <message>
        <source>Make the mont&amp;h&apos;s standing lists</source>
        <translation>今月の定例リストを作る(&amp;H)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Paid since</source>
        <translation>完納除外</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未架電</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>2回</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3回以上</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>所定回数</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>%1: %2 cases</source>
        <translation>%1：%2件</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>a turn</comment>
        <translation>順番を前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a turn</comment>
        <translation>順番を後へ</translation>
    </message>
    <message>
        <source>F6, F7: for whoever is marked the list comes a turn earlier, later</source>
        <translation>F6、F7：選んだ人のこのリストの順番を前へ、後へ</translation>
    </message>
    <message>
        <source>Made from: %1</source>
        <translation>条件: %1</translation>
    </message>
    <message>
        <source>F9: letters to the list&apos;s cases</source>
        <translation>F9: リストの案件の文書を作成</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CallPlanModel</name>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CallScreen</name>
    <message>
        <source>The caller&apos;s case is not known. Search for it (Ctrl+K) and record the call there.</source>
        <translation>相手の案件が分かりません。Ctrl+K で探して、その案件に記録してください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2件</translation>
    </message>
    <message>
        <source>That was the last case of the list.</source>
        <translation>一覧の最後の案件でした。</translation>
    </message>
    <message>
        <source>No case fits any more.</source>
        <translation>当てはまる案件はもうありません。</translation>
    </message>
    <message>
        <source>Looking for the next case … Esc stops.</source>
        <translation>次の案件を探しています… Escで中止</translation>
    </message>
    <message>
        <source>Looking for the next case … %1 left out so far. Esc stops.</source>
        <translation>次の案件を探しています…(%1件を飛ばしました) Escで中止</translation>
    </message>
    <message>
        <source>Nobody of the list may be called now. %1</source>
        <translation>この一覧に今かけられる案件はありません。%1</translation>
    </message>
    <message>
        <source>That was the last case that may be called now. %1</source>
        <translation>今かけられる案件はこれで最後です。%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, number of cases</comment>
        <translation>%1 %2件</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>飛ばした案件: %1件。</translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <translation>飛ばした案件: %1件(%2)。</translation>
    </message>
    <message>
        <source>%1 The first of them may be called from %2.</source>
        <translation>%1最も早いものは%2からかけられます。</translation>
    </message>
    <message>
        <source>Begin calling</source>
        <translation>架電開始</translation>
    </message>
    <message>
        <source>The call of another case is going on. Hang up (F3) and record it first.</source>
        <translation>別の案件の通話が続いています。先に切断(F3)して記録してください。</translation>
    </message>
    <message>
        <source>Nobody from here on in the list may be called now. %1</source>
        <translation>一覧のここから先に、今かけられる相手はいません。%1</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation>%1 %2番</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>再コール</translation>
    </message>
    <message>
        <source>Pass this case on</source>
        <translation>この案件を後回しにする</translation>
    </message>
    <message>
        <source>Why is it left without a record? It comes back later.</source>
        <translation>記録せずに次へ進む理由（あとでまた順番に出ます）</translation>
    </message>
    <message>
        <source>There is no record of the last minute to be taken back. Correct it in the journal instead.</source>
        <translation>取り消せる記録（1分以内の自分の記録）はありません。履歴の行から訂正してください。</translation>
    </message>
    <message>
        <source>The record was taken back. Record the call anew.</source>
        <translation>記録を取り消しました。あらためて記録してください。</translation>
    </message>
    <message>
        <source>Ctrl+Z: take the last record back, within a minute</source>
        <translation>Ctrl+Z: 最後の記録を取り消す（1分以内）</translation>
    </message>
    <message>
        <source>%1 waits (F8)</source>
        <comment>a case that was interrupted</comment>
        <translation>中断中: %1 (F8で戻る)</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the case that was interrupted</comment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>かけられない理由</translation>
    </message>
    <message>
        <source>Not recorded: its record was taken back</source>
        <translation>未記録（記録を取り消しました）</translation>
    </message>
    <message>
        <source>F8, F12: back to the case that was interrupted</source>
        <translation>F8、F12: 中断した案件に戻る</translation>
    </message>
    <message>
        <source>F8: pass the case on, its reason by 1–9, another by 0; F12: give it back</source>
        <translation>F8: 案件を後回し（理由は 1〜9、ほかの理由は 0）。F12: 案件を返す</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CallablePanel</name>
    <message>
        <source>● May be called now</source>
        <translation>● 今かけられます</translation>
    </message>
    <message>
        <source>▲ Not now; the next time is %1</source>
        <translation>▲ 今はかけられません&#x3000;次は %1</translation>
    </message>
    <message>
        <source>▲ Not to be called</source>
        <translation>▲ 架電できません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation>(%1まで)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CallbackField</name>
    <message>
        <source>cal&amp;lback by anyone</source>
        <translation>再コールは誰でも(&amp;L)</translation>
    </message>
    <message>
        <source>Nobody may be called at %1 (calling hours, closed days); the callback was moved to %2.</source>
        <translation>%1 には架電できません(架電時間・閉庁日)。再コールを %2 に移しました。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CampaignsScreen</name>
    <message>
        <source>Campaigns</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>略号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>There is no campaign.</source>
        <translation>業務がありません。</translation>
    </message>
    <message>
        <source>Take in its list of &amp;people …</source>
        <translation>名簿を取り込む(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a campaign</source>
        <translation>業務を追加</translation>
    </message>
    <message>
        <source>visits: small letters, digits and _</source>
        <translation>visits のように英小文字・数字・_</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>略号(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>A campaign about money has the results of a call and the reasons for not paying: none of its own.
Its people come with the core tax system&apos;s extract.</source>
        <translation>お金の業務の結果と理由は、通話の結果と未納の理由だけです。
対象者は基幹税システムの抽出データで届きます。</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>決定(&amp;D)</translation>
    </message>
    <message>
        <source>whose decision, of which day</source>
        <translation>決裁の名称と日付</translation>
    </message>
    <message>
        <source>&amp;Save (F8)</source>
        <translation>保存(&amp;S) (F8)</translation>
    </message>
    <message>
        <source>How they were before (Enter goes back to it)</source>
        <translation>これまでの状態（Enter で戻す）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>By</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>As the campaign began.</source>
        <translation>業務の開始時のままです。</translation>
    </message>
    <message>
        <source>How they were before</source>
        <translation>これまでの状態</translation>
    </message>
    <message>
        <source>of a call</source>
        <translation>通話の結果</translation>
    </message>
    <message>
        <source>at first</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>Saved. Every seat has it within seconds.</source>
        <translation>保存しました。数秒ですべての席に反映します。</translation>
    </message>
    <message>
        <source>Results and reasons as they were (%1) for everybody again?</source>
        <translation>結果と理由を（%1）の状態に全員分戻しますか。</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>back to: %1</source>
        <translation>戻す：%1</translation>
    </message>
    <message>
        <source>The changed results are not saved yet. Leave them?</source>
        <translation>変更した結果をまだ保存していません。離れますか。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Type into a cell: another name; the last row adds one</source>
        <translation>セルに入力：名前を変える。最後の行で追加</translation>
    </message>
    <message>
        <source>Space: final or not, offered or not</source>
        <translation>Space：完了かどうか、使うかどうか</translation>
    </message>
    <message>
        <source>Enter on an earlier state: back to it</source>
        <translation>以前の状態で Enter：その状態に戻す</translation>
    </message>
    <message>
        <source>The campaigns were changed meanwhile. What you typed is still here; F5 shows what holds now.</source>
        <translation>この間に業務の設定が変更されました。入力中の内容はそのまま残っています。F5 で現在の内容を表示します。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CaseLetterDialog</name>
    <message>
        <source>&amp;Print (Enter)</source>
        <translation>印刷(&amp;P) (Enter)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>PDFで保存(&amp;S)…</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Letters that fit</source>
        <translation>送れる文書</translation>
    </message>
    <message>
        <source>as the office&apos;s rule</source>
        <translation>自治体の設定どおり</translation>
    </message>
    <message>
        <source>Pay &amp;by</source>
        <translation>納付期限(&amp;B)</translation>
    </message>
    <message>
        <source>as pay by</source>
        <translation>納付期限と同じ</translation>
    </message>
    <message>
        <source>Slips &amp;usable until</source>
        <translation>納付書の使用期限(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Addresses for letters …</source>
        <translation>送付先・代理人(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF (Enter) …</source>
        <translation>PDFで保存(&amp;S) (Enter)…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>digit, title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No template fits this case: nothing is owed that may be asked, and nothing was promised.</source>
        <translation>この案件に合う書式がありません。請求できる滞納も納付約束もありません。</translation>
    </message>
    <message>
        <source>No such letter to this person: %1</source>
        <translation>この人にはこの文書を送れません: %1</translation>
    </message>
    <message>
        <source>Pay by %1</source>
        <translation>納付期限 %1</translation>
    </message>
    <message>
        <source>The slip that was asked for in a talk leaves with it.</source>
        <translation>電話で依頼された納付書を同封します。</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>文書の保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is made and entered, but: %2 Print it again from the case&apos;s tab Dispatches.</source>
        <translation>%1は作成し記録しましたが、次の理由で出力できません: %2 案件の「発送管理」タブから再印刷してください。</translation>
    </message>
    <message>
        <source>%1, %2: given to the printer.</source>
        <comment>title, number of the batch</comment>
        <translation>%1 %2: プリンターに送りました。</translation>
    </message>
    <message>
        <source>%1, %2: written to %3</source>
        <comment>title, number of the batch, file</comment>
        <translation>%1 %2: %3に保存しました。</translation>
    </message>
    <message>
        <source>There is no page: this letter is not made for this person.</source>
        <translation>この人には作成できない文書のため、表示するページがありません。</translation>
    </message>
    <message>
        <source>Letter to one person</source>
        <translation>1件の文書の作成</translation>
    </message>
    <message>
        <source>Written with the request: %1</source>
        <translation>依頼時のメモ: %1</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CaseListScreen</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV</source>
        <translation>CSV に保存(&amp;S)</translation>
    </message>
    <message>
        <source>UTF-8 (with byte order mark)</source>
        <translation>UTF-8(BOM 付き)</translation>
    </message>
    <message>
        <source>CP932 (Shift_JIS for Excel)</source>
        <translation>CP932(Shift_JIS、Excel 向け)</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>%1 (%2 are being brought to today)</source>
        <translation>%1(%2件を本日付に更新しています)</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>検索: %1</translation>
    </message>
    <message>
        <source>Search: %1, %2</source>
        <translation>検索: %1 かつ %2</translation>
    </message>
    <message>
        <source>Enter: open the case. Select several rows to add them up.</source>
        <translation>Enter で案件を開きます。複数行を選ぶと合計が出ます。</translation>
    </message>
    <message>
        <source>Selected: %1 cases</source>
        <translation>選択 %1件</translation>
    </message>
    <message>
        <source>Selected: %1 cases, %2 yen</source>
        <translation>選択 %1件&#x3000;%2円</translation>
    </message>
    <message>
        <source>No case fits all of these conditions. Remove one of them:</source>
        <translation>すべての条件に当てはまる案件はありません。条件を外してください。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>一覧の保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 に書き出しています…</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1行を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>Protected people left out: %1.</source>
        <translation>支援措置対象者を除きました: %1件</translation>
    </message>
    <message>
        <source>Begin calling</source>
        <translation>架電開始</translation>
    </message>
    <message>
        <source>Enter: open the case</source>
        <translation>Enter: 案件を開く</translation>
    </message>
    <message>
        <source>Ctrl+K: search everywhere</source>
        <translation>Ctrl+K: 全体を検索</translation>
    </message>
    <message>
        <source>Ctrl+A: select all rows and add them up</source>
        <translation>Ctrl+A: 全行を選んで合計</translation>
    </message>
    <message>
        <source>Not in this encoding, written as 〓 or without the variant: %1</source>
        <translation>この文字コードにないため、〓 に置き換えたか字形の指定を落とした文字: %1</translation>
    </message>
    <message>
        <source>%1 cases; all their taxes %2</source>
        <comment>list head</comment>
        <translation>%1件&#x3000;全税目 %2</translation>
    </message>
    <message>
        <source>%1 cases: %2 %3; all their taxes %4</source>
        <comment>list head: cases, tax, its sum, whole sum</comment>
        <translation>%1件&#x3000;%2のみ %3&#x3000;全税目 %4</translation>
    </message>
    <message>
        <source>%1 cases given by number</source>
        <translation>番号で指定した%1件</translation>
    </message>
    <message>
        <source>%1, of them: %2</source>
        <translation>%1のうち %2</translation>
    </message>
    <message>
        <source>Ctrl+E: extract by conditions</source>
        <translation>Ctrl+E: 条件で抽出</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <comment>list head</comment>
        <translation>%1件</translation>
    </message>
    <message>
        <source>Enter: open the case.</source>
        <translation>Enter: 案件を開く</translation>
    </message>
    <message>
        <source>F8: begin with the first who may be called, from the row on</source>
        <translation>F8: この行から後で、最初に架電できる案件から始める</translation>
    </message>
    <message>
        <source>Home, End: the first row, the last</source>
        <translation>Home、End: 先頭の行、最後の行</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down: mark several rows</source>
        <translation>Shift+↑、Shift+↓: 複数の行を選ぶ</translation>
    </message>
    <message>
        <source>Letters: 1 case, the row the keyboard stood on. Mark several in the list, or all with Ctrl+A.</source>
        <translation>文書の対象は選んでいた1件です。複数は一覧で選択し、全件はCtrl+Aで選択してください。</translation>
    </message>
    <message>
        <source>Letters: %1 cases, those marked in the list.</source>
        <translation>文書の対象は一覧で選択した%1件です。</translation>
    </message>
    <message>
        <source>F9: letters to the marked rows, else to the row alone; to all after Ctrl+A</source>
        <translation>F9: 選択した行の文書（選択がなければその行だけ、Ctrl+Aの後は全件）</translation>
    </message>
    <message>
        <source>F12, Esc: back to where these cases were named</source>
        <translation>F12・Esc: この案件を示した画面へ戻る</translation>
    </message>
    <message>
        <source>%1 cases, principal %2</source>
        <comment>list head</comment>
        <translation>%1件 本税%2</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CasePanes</name>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>kind, names</comment>
        <translation>%1&#x3000;%2から%3へ</translation>
    </message>
    <message>
        <source>The scripts could not be read.</source>
        <translation>スクリプトを読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CaseRecordingsDialog</name>
    <message>
        <source>Recorded calls of this case</source>
        <translation>この案件の録音</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>In/out</source>
        <translation>発受</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>聴取</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>No call of this case was recorded.</source>
        <translation>この案件の通話は録音されていません。</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>gone %1</source>
        <translation>%1消去</translation>
    </message>
    <message>
        <source>&amp;Hear it …</source>
        <translation>聴く(&amp;H)…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>You may not hear recordings. Ask a supervisor where it is needed.</source>
        <translation>録音を聴く権限がありません。必要なときは監督者に相談してください。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CaseScreen</name>
    <message>
        <source>Call although a rule says no</source>
        <translation>制限中の架電</translation>
    </message>
    <message>
        <source>The case may not be called now. Why is it called all the same? (logged)</source>
        <translation>この案件は今かけられません。それでもかける理由を入力してください(記録されます)。</translation>
    </message>
    <message>
        <source>Recorded: %1, %2</source>
        <translation>記録しました: %1&#x3000;%2</translation>
    </message>
    <message>
        <source>The call is still going on. Hang up (F3) first.</source>
        <translation>通話中です。F3 で切断してください。</translation>
    </message>
    <message>
        <source>The call is still going on. Hang up (F3) and record it first.</source>
        <translation>通話中です。F3 で切断し、記録してから移動してください。</translation>
    </message>
    <message>
        <source>What was typed is not recorded yet. Leave it?</source>
        <translation>入力した内容はまだ登録されていません。破棄して移動しますか。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Promise date: 25, +3, 11/25, e (month end); Up and Down move by business days</source>
        <translation>約束日: 25、+3、11/25、月末(e)。↑↓で営業日を前後</translation>
    </message>
    <message>
        <source>Callback: 5m, 1h, 14:30, +1 10:00</source>
        <translation>再コール: 5分、1h、14:30、+1 10:00</translation>
    </message>
    <message>
        <source>%1. The next case opens when the call is over.</source>
        <translation>%1。通話が終わると次の案件を開きます。</translation>
    </message>
    <message>
        <source>Show a protected person&apos;s address and numbers</source>
        <translation>支援措置対象者の住所・電話番号を表示</translation>
    </message>
    <message>
        <source>Why must they be seen? (logged; write no names)</source>
        <translation>表示する理由（記録されます。氏名は書かないでください）</translation>
    </message>
    <message>
        <source>The facts above were read anew; what you typed is still here.</source>
        <translation>上の内容を読み直しました。入力中の内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+4: name, date of birth, address, notice number confirmed</source>
        <translation>Alt+1〜Alt+4: 氏名・生年月日・住所・通知書番号の確認</translation>
    </message>
    <message>
        <source>Not dialled: %1.</source>
        <translation>発信していません: %1</translation>
    </message>
    <message>
        <source>This call is recorded already. Shall what was typed take that record&apos;s place?</source>
        <translation>この通話は記録済みです。入力した内容でその記録を置き換えますか。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>The numbers of this person are masked. Show them first, if you may.</source>
        <translation>この人の電話番号は伏せられています。権限があれば、先に表示してください。</translation>
    </message>
    <message>
        <source>Handed over.</source>
        <translation>引き継ぎました。</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>送りました。</translation>
    </message>
    <message>
        <source>Ctrl+T: labels; Ctrl+B: numbers and wishes; Ctrl+M: message, reminder, hand-over</source>
        <translation>Ctrl+T: 付箋、Ctrl+B: 番号と連絡の希望、Ctrl+M: 連絡・備忘・引き継ぎ</translation>
    </message>
    <message>
        <source>1–9, 0: result of the call, then its reason; Enter: next field</source>
        <translation>1〜9、0: 通話の結果、続けて理由。Enter: 次の欄へ</translation>
    </message>
    <message>
        <source>F6, F7 before a result is chosen: the field waits for it</source>
        <translation>結果を選ぶ前の F6、F7: 結果を選ぶとその欄へ進みます</translation>
    </message>
    <message>
        <source>Ctrl+Enter: record and go to the next case; again during the call: replace the record</source>
        <translation>Ctrl+Enter: 記録して次の案件へ。通話中にもう一度: 記録を置き換え</translation>
    </message>
    <message>
        <source>Alt+5 …, once confirmed Alt+1 …: answer of the script; Alt+S: one step back</source>
        <translation>Alt+5…(本人確認のあとは Alt+1…): スクリプトの答え、Alt+S: 一つ戻る</translation>
    </message>
    <message>
        <source>Ctrl+F5 to Ctrl+F10: direct debit, slip, relief, welfare, special care, complaint</source>
        <translation>Ctrl+F5〜Ctrl+F10:口座振替、納付書再発行、減免・猶予、福祉、特別療養費、苦情</translation>
    </message>
    <message>
        <source>Ctrl+R: the call goes through a relay service; Ctrl+H: holds; Ctrl+I: instalments; Ctrl+O: what is owed</source>
        <translation>Ctrl+R：リレーサービスを経由した通話&#x3000;Ctrl+H：停止・猶予&#x3000;Ctrl+I：分納&#x3000;Ctrl+O：納付額の内訳</translation>
    </message>
    <message>
        <source>Entered in the register of complaints.</source>
        <translation>苦情簿に登録しました。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>matter for an officer, note of the record</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Recorded, and handed over to an officer.</source>
        <translation>登録し、徴税吏員に引き継ぎました。</translation>
    </message>
    <message>
        <source>promise %1: %2 yen</source>
        <translation>約束 %1&#x3000;%2円</translation>
    </message>
    <message>
        <source>callback %1</source>
        <translation>再コール %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Amount: / halves it, 50k is 50,000; Ctrl+N: for which receivables it is promised</source>
        <translation>金額: / で半分、50k は 50,000。Ctrl+N: 約束する期別を選ぶ</translation>
    </message>
    <message>
        <source>This person is masked. Show them first, if you may.</source>
        <translation>この方の情報は非表示です。権限があれば先に表示してください。</translation>
    </message>
    <message>
        <source>The complaint is written down; it is stored with the record (Ctrl+Enter).</source>
        <translation>苦情を書き留めました。記録 (Ctrl+Enter) といっしょに登録されます。</translation>
    </message>
    <message>
        <source>Write to a protected person</source>
        <translation>支援措置対象者への文書</translation>
    </message>
    <message>
        <source>Why is a letter written? (logged; write no names)</source>
        <translation>文書を送る理由（記録されます。氏名は書かないでください）</translation>
    </message>
    <message>
        <source>Letter %1, as it was made</source>
        <translation>文書番号%1（発送時のまま）</translation>
    </message>
    <message>
        <source>Given to the printer: letter %1.</source>
        <translation>プリンターに送りました: 文書番号%1</translation>
    </message>
    <message>
        <source>Enter on a line of the journal: correct that record; F9, Enter: a letter to this person</source>
        <translation>交渉記録の行で Enter: その記録を訂正。F9、Enter: この人への文書</translation>
    </message>
    <message>
        <source>Ctrl+U: consents, guarantors, ledger; Ctrl+E: recorded calls, to be heard</source>
        <translation>Ctrl+U: 同意・保証人・台帳。Ctrl+E: 録音を聞く</translation>
    </message>
    <message>
        <source>F10, then Ctrl+Tab: the tabs; Alt+D: another number</source>
        <translation>F10 のあと Ctrl+Tab: タブを切り替え。Alt+D: ほかの番号</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CaseTable</name>
    <message>
        <source>Usual columns</source>
        <translation>標準の列に戻す</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CaseTabs</name>
    <message>
        <source>Negotiations</source>
        <translation>交渉記録</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>In/out</source>
        <translation>発受</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Promise, callback</source>
        <translation>約束・再コール</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nobody has spoken with this person yet.</source>
        <translation>交渉の記録はまだありません。</translation>
    </message>
    <message>
        <source>Taxes in detail</source>
        <translation>税目詳細</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税目</translation>
    </message>
    <message>
        <source>Levy year</source>
        <translation>課税年度</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>調定年度</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知書番号</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>納期限</translation>
    </message>
    <message>
        <source>Levied</source>
        <translation>調定額</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>収納額</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未納額</translation>
    </message>
    <message>
        <source>Late charge today</source>
        <translation>延滞金(本日)</translation>
    </message>
    <message>
        <source>Demand sent</source>
        <translation>督促発送</translation>
    </message>
    <message>
        <source>Collectable until</source>
        <translation>時効</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>No receivable is known.</source>
        <translation>課税の記録はありません。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>収納履歴</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>収納日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Late charge</source>
        <translation>延滞金</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>納付方法</translation>
    </message>
    <message>
        <source>No money has come in yet.</source>
        <translation>収納の記録はまだありません。</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>約束履行</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>約束した日</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>約束日</translation>
    </message>
    <message>
        <source>Received since</source>
        <translation>その後の収納</translation>
    </message>
    <message>
        <source>Pays by</source>
        <translation>納付方法</translation>
    </message>
    <message>
        <source>No promise has been made yet.</source>
        <translation>納付約束はまだありません。</translation>
    </message>
    <message>
        <source>Dispatches</source>
        <translation>発送管理</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>発送日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>返戻日</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No notice has been sent yet. Notices that leave are listed here, and those that come back.</source>
        <translation>発送した文書はまだありません。発送した文書と返戻がここに並びます。</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>世帯</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>滞納額</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>No other member of the household is known here.</source>
        <translation>同じ世帯のほかの方は登録されていません。</translation>
    </message>
    <message>
        <source>Enter corrects the record by a new one.</source>
        <translation>Enter でこの記録を訂正します。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab and its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>promise %1: %2 yen</source>
        <translation>約束 %1&#x3000;%2円</translation>
    </message>
    <message>
        <source>callback %1</source>
        <translation>再コール %1</translation>
    </message>
    <message>
        <source>says paid on %1</source>
        <translation>納付の申出 %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>完納</translation>
    </message>
    <message>
        <source>▲ past due</source>
        <translation>▲ 滞納</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>納期前</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>率なし</translation>
    </message>
    <message>
        <source>in arrears; Enter opens the case</source>
        <translation>滞納あり。Enter で案件を開きます</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>表示できません(支援措置)</translation>
    </message>
    <message>
        <source>says paid on %1, %2</source>
        <comment>day, place</comment>
        <translation>納付の申出 %1 %2</translation>
    </message>
    <message>
        <source>not to be called here again</source>
        <translation>この番号へは架電不可の申出</translation>
    </message>
    <message>
        <source>corrected: %1</source>
        <translation>訂正前: %1</translation>
    </message>
    <message>
        <source>Answered by a call</source>
        <translation>電話で反応</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>あて先</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nobody has written about this case. Ctrl+M writes to colleagues or hands it over.</source>
        <translation>この案件の連絡はまだありません。Ctrl+M で連絡・引き継ぎができます。</translation>
    </message>
    <message>
        <source>● %1 (%2 unread)</source>
        <comment>tab with its count</comment>
        <translation>● %1（未読 %2）</translation>
    </message>
    <message>
        <source>callback %1 (%2)</source>
        <comment>moment, whose</comment>
        <translation>再コール %1（%2）</translation>
    </message>
    <message>
        <source>anyone&apos;s</source>
        <translation>誰でも</translation>
    </message>
    <message>
        <source>Demand fee</source>
        <translation>督促手数料</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>話してよい範囲</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Usable until</source>
        <translation>使用期限</translation>
    </message>
    <message>
        <source>Nothing has to follow the talks of this case. Ctrl+F5 to Ctrl+F10 say what one came to.</source>
        <translation>この案件に続く対応はありません。Ctrl+F5〜Ctrl+F10 で通話から生じた対応を付けます。</translation>
    </message>
    <message>
        <source>Enter shows the late charge line by line.</source>
        <translation>Enterで延滞金の内訳を表示します。</translation>
    </message>
    <message>
        <source>Enter on an instalment opens its plan.</source>
        <translation>分納の行で Enter を押すと計画を開きます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind, topic</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>▲ time-barred: do not ask</source>
        <translation>▲ 時効完成・請求しない</translation>
    </message>
    <message>
        <source>▲ paid, charges left</source>
        <translation>▲ 本税完納・延滞金等あり</translation>
    </message>
    <message>
        <source>Plan %1: %2</source>
        <translation>分納計画%1: %2</translation>
    </message>
    <message>
        <source>, %1 of %2 parts paid</source>
        <translation>、%2回中%1回納付</translation>
    </message>
    <message>
        <source>, pledge received %1</source>
        <translation>、誓約書受領 %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>part of an instalment plan</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>, identity not established</source>
        <translation>、本人確認なし</translation>
    </message>
    <message>
        <source>plan %1, part %2 of %3</source>
        <translation>分納計画%1 %3回中%2回目</translation>
    </message>
    <message>
        <source>%1, lapsed</source>
        <translation>%1・失効</translation>
    </message>
    <message>
        <source>● the same person: is called there</source>
        <translation>● 同一人: 架電はこちらの案件で</translation>
    </message>
    <message>
        <source>● the same person: spoken of here</source>
        <translation>● 同一人: この案件で話す</translation>
    </message>
    <message>
        <source>▲ somebody else: an officer told them apart</source>
        <translation>▲ 別人（徴税吏員が確認済み）</translation>
    </message>
    <message>
        <source>▲ same name and birth date: another person, if nobody joined them</source>
        <translation>▲ 同姓同名・同生年月日（名寄せされていない別の案件）</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>住所調査</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>納付日</translation>
    </message>
    <message>
        <source>Enter prints the letter again, as it was.</source>
        <translation>Enter で発送したときのとおりに再印刷します。</translation>
    </message>
    <message>
        <source>● recorded</source>
        <translation>●録音</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>案件全体</translation>
    </message>
    <message>
        <source>%1 %2 term %3</source>
        <comment>tax item, fiscal year, term</comment>
        <translation>%1 %2 %3期</translation>
    </message>
    <message>
        <source>▲ time-barred, invoked on %1: do not ask</source>
        <translation>▲時効完成（%1 援用）：請求しない</translation>
    </message>
    <message>
        <source>▲ past due, may be invoked</source>
        <translation>▲滞納（時効期間経過・未援用）</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ChargeButton</name>
    <message>
        <source>Give the cha&amp;rge</source>
        <translation>担当を渡す(&amp;R)</translation>
    </message>
    <message>
        <source>Puts the marked cases into somebody&apos;s charge</source>
        <translation>選択した案件の担当者を決めます</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Put into the charge of %1: %2 cases</source>
        <comment>a person, a number</comment>
        <translation>%1 の担当にしました: %2件</translation>
    </message>
    <message>
        <source>In nobody&apos;s charge now: %1 cases</source>
        <translation>担当なしにしました: %1件</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ChoiceDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>0  Anothe&amp;r reason</source>
        <translation>0  ほかの理由(&amp;R)</translation>
    </message>
    <message>
        <source>Pass on (Enter)</source>
        <translation>次へ送る (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ChoicesForm</name>
    <message>
        <source>Results of a talk</source>
        <translation>話した結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>通話の結果</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Reasons against</source>
        <translation>断りの理由</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ClaimsDialog</name>
    <message>
        <source>Which receivables is the promise for?</source>
        <translation>どの期別の約束ですか</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税目</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>調定年度</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期別</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>納期限</translation>
    </message>
    <message>
        <source>With charges of today</source>
        <translation>今日の延滞金などを含む</translation>
    </message>
    <message>
        <source>Take over (Enter)</source>
        <translation>この内容にする (Enter)</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>やめる (Esc)</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本税</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+A all that is past due, or none. Nothing ticked: the whole case.</source>
        <translation>Spaceで選択、Ctrl+Aで納期限を過ぎたものをすべて選択・解除。何も選ばなければ案件全体です。</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>納期限前</translation>
    </message>
    <message>
        <source>The whole case, past due with charges: %1 yen</source>
        <translation>案件全体（納期限を過ぎた分、延滞金込み）: %1円</translation>
    </message>
    <message>
        <source>Receivables: %1, together %2 yen with charges</source>
        <translation>期別 %1件、合計 %2円（延滞金込み）</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ClaimsField</name>
    <message>
        <source>Ctrl+N names the receivables that the promise is for.</source>
        <translation>Ctrl+N で約束の対象となる期別を選びます。</translation>
    </message>
    <message>
        <source>For the whole case: %1 yen with charges (Ctrl+N)</source>
        <translation>案件全体: %1円（延滞金込み） (Ctrl+N)</translation>
    </message>
    <message>
        <source>Receivables named: %1, %2 yen with charges (Ctrl+N)</source>
        <translation>期別を指定: %1件 %2円（延滞金込み） (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ClaimsFileDialog</name>
    <message>
        <source>▲ not decided: do not contact</source>
        <translation>▲ 未決定: 連絡しない</translation>
    </message>
    <message>
        <source>may be contacted: %1</source>
        <translation>連絡してよい: %1</translation>
    </message>
    <message>
        <source>▲ do not contact: %1</source>
        <translation>▲ 連絡しない: %1</translation>
    </message>
    <message>
        <source>Consents and guarantors: %1</source>
        <translation>同意・保証人: %1</translation>
    </message>
    <message>
        <source>&amp;Ledger as a file …</source>
        <translation>債権管理台帳をファイルに(&amp;L)…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Consent to</source>
        <translation>同意の内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>申出日</translation>
    </message>
    <message>
        <source>Said how</source>
        <translation>申出の方法</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The person was asked for no consent yet.</source>
        <translation>同意の記録はまだありません。</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>話の内容</translation>
    </message>
    <message>
        <source>Consent &amp;to</source>
        <translation>同意の内容(&amp;T)</translation>
    </message>
    <message>
        <source>Said &amp;how</source>
        <translation>申出の方法(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>同意(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Withdrawn</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>Guarantors</source>
        <translation>保証人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Joint and several</source>
        <translation>連帯</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>連絡の可否</translation>
    </message>
    <message>
        <source>No guarantor is known.</source>
        <translation>保証人の記録はありません。</translation>
    </message>
    <message>
        <source>May be &amp;contacted</source>
        <translation>連絡してよい(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Do not contact</source>
        <translation>連絡しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>終了(&amp;E)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>氏名(&amp;M)</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>住所(&amp;R)</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>電話(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;joint and several</source>
        <translation>連帯(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Add the guarantor</source>
        <translation>保証人を加える(&amp;A)</translation>
    </message>
    <message>
        <source>given</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>▲ withdrawn</source>
        <translation>▲ 撤回</translation>
    </message>
    <message>
        <source>The guarantor may be contacted</source>
        <translation>保証人に連絡してよい</translation>
    </message>
    <message>
        <source>The guarantor is not contacted</source>
        <translation>保証人に連絡しない</translation>
    </message>
    <message>
        <source>Why? (contract, law, what was agreed)</source>
        <translation>その理由 (契約、法令、合意の内容)</translation>
    </message>
    <message>
        <source>No guarantor any more</source>
        <translation>保証人の終了</translation>
    </message>
    <message>
        <source>Why is it over?</source>
        <translation>終了・取下げの理由</translation>
    </message>
    <message>
        <source>Save the ledger as a file</source>
        <translation>債権管理台帳をファイルに保存</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>f&amp;ull history</source>
        <translation>すべての履歴(&amp;U)</translation>
    </message>
    <message>
        <source>Record that the consent &quot;%1&quot; is withdrawn? It does not count from now on.</source>
        <translation>「%1」の同意の撤回を記録しますか。以後、この同意はないものとして扱います。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::CodeMenu</name>
    <message>
        <source>any</source>
        <translation>限定なし</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ColumnsForm</name>
    <message>
        <source>Table of the open a&amp;rrears</source>
        <translation>滞納明細の表(&amp;R)</translation>
    </message>
    <message>
        <source>Table of the dated &amp;parts</source>
        <translation>納付予定の表(&amp;P)</translation>
    </message>
    <message>
        <source>A row is a column of the paper, from left to right; an empty heading is the usual one. Typing in the last row adds one, an emptied row goes, Ctrl+Up and Ctrl+Down move one.</source>
        <translation>1行が用紙の1列です（上の行から左に並びます）。見出しが空のときは標準の見出しになります。最後の行に入力すると列が増え、空にした行は消えます。Ctrl+↑・Ctrl+↓ で順序を変えます。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Width in mm</source>
        <translation>幅 (mm)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>寄せ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Row %1: &quot;%2&quot; is no column. Choose one of the list (F2).</source>
        <translation>%1行目: 「%2」という項目はありません。一覧から選んでください (F2)。</translation>
    </message>
    <message>
        <source>Row %1: &quot;%2&quot; is no width. Write mm in digits, e.g. 24.</source>
        <translation>%1行目: 「%2」は幅ではありません。24 のように mm を数字で入力してください。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>Together %1 mm of %2 mm between the margins.</source>
        <translation>合計 %1 mm（余白の内側は %2 mm）。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ComplaintDialog</name>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>&amp;What about</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>区分(&amp;P)</translation>
    </message>
    <message>
        <source>the name of who was complained to; empty: to me</source>
        <translation>苦情を受けた人の名前。空欄は自分</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>だれへ(&amp;T)</translation>
    </message>
    <message>
        <source>what was answered at once; empty: it is still to be answered</source>
        <translation>その場で答えたこと。空欄はこれから回答</translation>
    </message>
    <message>
        <source>&amp;Measure, first answer</source>
        <translation>措置・一次回答(&amp;M)</translation>
    </message>
    <message>
        <source>empty: in this talk; else 14:30, 11/20 9:00, -1</source>
        <translation>空欄はこの通話。以前なら 14:30、11/20 9:00、-1</translation>
    </message>
    <message>
        <source>W&amp;hen made</source>
        <translation>申し出の日時(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Enter it (Ctrl+Enter)</source>
        <translation>登録(&amp;E)(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation>外す(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>What is the complaint about? Write it down.</source>
        <translation>苦情の内容を入力してください。</translation>
    </message>
    <message>
        <source>The complaint lies in the future. Say when it was made.</source>
        <translation>苦情の日時が未来です。申し出のあった日時を指定してください。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ConditionBuilder</name>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How</source>
        <translation>比べ方</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>条件を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ化(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>グループ解除(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>元に戻す(&amp;K)</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>すべてに当てはまる（かつ）</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>いずれかに当てはまる（または）</translation>
    </message>
    <message>
        <source>Not all of these hold</source>
        <translation>すべて当てはまるものを除く</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>いずれにも当てはまらない</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>文のとおり</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（選択）</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日、6か月</translation>
    </message>
    <message>
        <source>a date, today, 30 days ago</source>
        <translation>令和8年4月1日、本日、30日前</translation>
    </message>
    <message>
        <source>100,000</source>
        <translation>10万円</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ConditionDialog</name>
    <message>
        <source>Extract by conditions</source>
        <translation>任意条件抽出</translation>
    </message>
    <message>
        <source>As &amp;written (Ctrl+Space: what may come next)</source>
        <translation>条件文(&amp;W)（Ctrl+Space: 候補を表示）</translation>
    </message>
    <message>
        <source>By &amp;numbers …</source>
        <translation>番号で指定(&amp;N)…</translation>
    </message>
    <message>
        <source>Without num&amp;bers</source>
        <translation>番号指定を外す(&amp;B)</translation>
    </message>
    <message>
        <source>Show &amp;in the list</source>
        <translation>一覧に表示(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Saved &amp;conditions</source>
        <translation>保存条件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>S&amp;hare …</source>
        <translation>共有して保存(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>(choose one)</source>
        <translation>（選んでください）</translation>
    </message>
    <message>
        <source>%1 (shared by %2)</source>
        <translation>%1（共有: %2）</translation>
    </message>
    <message>
        <source>The condition can&apos;t be read yet.</source>
        <translation>条件文の途中です。件数は出せません。</translation>
    </message>
    <message>
        <source>All cases in arrears</source>
        <translation>滞納中のすべての案件</translation>
    </message>
    <message>
        <source>%1 cases, %2 yen</source>
        <translation>%1件&#x3000;%2円</translation>
    </message>
    <message>
        <source>Name under which everybody finds the condition</source>
        <translation>全員で使う条件の名前</translation>
    </message>
    <message>
        <source>Name under which you find the condition</source>
        <translation>自分用の条件の名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Delete the saved condition %1?</source>
        <translation>保存条件「%1」を削除しますか。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Only among %1 cases given by number</source>
        <translation>番号で指定した%1件に限る</translation>
    </message>
    <message>
        <source>All that the search &quot;%1&quot; finds</source>
        <translation>検索「%1」に該当するすべて</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Choose one of those offered.</source>
        <translation>「%1」という項目はありません。候補から選んでください。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ConditionField</name>
    <message>
        <source>&amp;Condition …</source>
        <translation>条件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;All cases</source>
        <translation>全件にする(&amp;A)</translation>
    </message>
    <message>
        <source>all cases</source>
        <translation>全件</translation>
    </message>
    <message>
        <source>Here a condition counts alone: the list of numbers was left aside. Make a call list of them, or write them into the condition.</source>
        <translation>ここで使えるのは条件だけです。番号の一覧は使いませんでした。催告リストにするか、条件に番号を書いてください。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ContactDialog</name>
    <message>
        <source>retired</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>first to call</source>
        <translation>最初にかける</translation>
    </message>
    <message>
        <source>dead or somebody else&apos;s</source>
        <translation>使えない・別人</translation>
    </message>
    <message>
        <source>asked not to be called</source>
        <translation>架電拒否</translation>
    </message>
    <message>
        <source>Numbers and wishes of %1</source>
        <translation>%1 の番号と連絡の希望</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <translation>電話番号は分かっていません。</translation>
    </message>
    <message>
        <source>&amp;Retire it</source>
        <translation>使わない(&amp;R)</translation>
    </message>
    <message>
        <source>Call it &amp;first</source>
        <translation>最初にかける(&amp;F)</translation>
    </message>
    <message>
        <source>New &amp;number</source>
        <translation>新しい番号(&amp;N)</translation>
    </message>
    <message>
        <source>080-0000-0000</source>
        <translation>080-0000-0000</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>Known fr&amp;om</source>
        <translation>情報源(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>備考(&amp;M)</translation>
    </message>
    <message>
        <source>e.g. evenings only</source>
        <translation>例: 夜のみ</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>連絡の希望</translation>
    </message>
    <message>
        <source>&amp;Prefers</source>
        <translation>希望手段(&amp;P)</translation>
    </message>
    <message>
        <source>Relay ser&amp;vice</source>
        <translation>リレー(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>empty: Japanese</source>
        <translation>空なら日本語</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>通訳(&amp;I)</translation>
    </message>
    <message>
        <source>Contact at the &amp;workplace</source>
        <translation>勤務先の窓口(&amp;W)</translation>
    </message>
    <message>
        <source>a name of the payroll, else it is not called</source>
        <translation>給与担当者の氏名。なければかけない</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>注意(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the wishes</source>
        <translation>希望を保存(&amp;S)</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Mark one of the numbers first.</source>
        <translation>先に番号を選んでください。</translation>
    </message>
    <message>
        <source>No longer marke&amp;d …</source>
        <translation>印を外す(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 has no mark.</source>
        <translation>%1に印はありません。</translation>
    </message>
    <message>
        <source>%1 is marked: %2</source>
        <translation>%1の印: %2</translation>
    </message>
    <message>
        <source>Why does that hold no longer?</source>
        <translation>印を外す理由</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::DayLine</name>
    <message>
        <source>25, 10/31, 2026/10/31, 20261031 or R8.10.31; Up and Down: a day on and back</source>
        <translation>25、10/31、2026/10/31、20261031、R8.10.31 のように入力します。↑・↓で1日ずつ進み、戻ります。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::DemoMaker</name>
    <message>
        <source>There is a store in &quot;%1&quot; already. Nothing was changed.</source>
        <translation>「%1」にはすでにデータがあります。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::Desk</name>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>この画面のキー</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
    <message>
        <source>The office server answers again. Go on where you were: what was typed is still there.</source>
        <translation>庁内サーバーが再び応答しました。入力した内容は残っています。続きから作業できます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, name that the telephone tells</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Messages that were not sent: %1. They are lost with the window. Go on?</source>
        <translation>送信していない連絡が %1件あります。このまま閉じると失われます。閉じますか。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄する</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::DialogHelp</name>
    <message>
        <source>%1: %2</source>
        <comment>key, what it leads to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tab, Enter: the next field</source>
        <translation>Tab・Enter: 次の項目へ</translation>
    </message>
    <message>
        <source>Esc: close the window; what was not stored is dropped</source>
        <translation>Esc: 窓を閉じる。登録していない内容は破棄</translation>
    </message>
    <message>
        <source>Keys in this window</source>
        <translation>この画面のキー</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::DispatchScreen</name>
    <message>
        <source>Sent</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>Service by notice board</source>
        <translation>公示送達</translation>
    </message>
    <message>
        <source>Slips asked for</source>
        <translation>納付書の依頼</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Ctrl+Tab: sent, came back, notice board, slips asked for</source>
        <translation>Ctrl+Tab: 発送、返戻、公示送達、納付書の依頼を切り替え</translation>
    </message>
    <message>
        <source>Enter on a letter: its case</source>
        <translation>文書の行で Enter: その案件を開く</translation>
    </message>
    <message>
        <source>A letter came back: scan or type its number, Enter, then the reason&apos;s digit</source>
        <translation>返戻: 文書番号を読み取るか入力して Enter、続けて理由の数字</translation>
    </message>
    <message>
        <source>F11: print the batch, or the sheet for the notice board</source>
        <translation>F11: 発送分または公示送達書を印刷</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>住所調査</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>F8: take back a batch, or a return, that was recorded by mistake</source>
        <translation>F8: 誤って作成した発送分、誤って登録した返戻の取消</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ExplanationDialog</name>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ExportColumns</name>
    <message>
        <source>Column</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>項目コード</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ExportScreen</name>
    <message>
        <source>Take it &amp;into the file</source>
        <translation>この条件で出力する(&amp;I)</translation>
    </message>
    <message>
        <source>With co&amp;rrected ones</source>
        <translation>訂正前も含める(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Greatest first</source>
        <translation>大きい順(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View the first rows (F5)</source>
        <translation>先頭の行を見る(&amp;V)(F5)</translation>
    </message>
    <message>
        <source>&amp;Write the file … (F9)</source>
        <translation>ファイルに出力(&amp;W)…(F9)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>&amp;Kind of facts</source>
        <translation>出力する種類(&amp;K)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>形式(&amp;M)</translation>
    </message>
    <message>
        <source>of any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期間を絞る(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>終了日(&amp;O)</translation>
    </message>
    <message>
        <source>Colum&amp;ns in the file (Space: take or leave, Ctrl+Up, Ctrl+Down: order)</source>
        <translation>出力する項目(&amp;N)（Space：選ぶ・外す&#x3000;Ctrl+↑・Ctrl+↓：順番）</translation>
    </message>
    <message>
        <source>Take &amp;every one</source>
        <translation>すべて選ぶ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Leave every one</source>
        <translation>すべて外す(&amp;L)</translation>
    </message>
    <message>
        <source>Or&amp;der by</source>
        <translation>並び順(&amp;D)</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>出力の先頭</translation>
    </message>
    <message>
        <source>its own order</source>
        <translation>標準の順</translation>
    </message>
    <message>
        <source>▲ No column is taken. Take at least one.</source>
        <translation>▲ 項目が選ばれていません。1つ以上選んでください。</translation>
    </message>
    <message>
        <source>F5 counts the rows and shows the first of them; then the file can be written.</source>
        <translation>F5で件数を数え、先頭の行を表示します。その後ファイルに出力できます。</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>中止しました。ファイルは作成していません。</translation>
    </message>
    <message>
        <source>The rows are being counted …</source>
        <translation>件数を数えています…</translation>
    </message>
    <message>
        <source>No row fits. Choose a longer period, or fewer conditions.</source>
        <translation>当てはまる行がありません。期間を長くするか、条件を減らしてください。</translation>
    </message>
    <message>
        <source>Rows: %1, columns: %2.</source>
        <translation>%1行、%2項目です。</translation>
    </message>
    <message>
        <source>Protected people left out: %1</source>
        <translation>支援措置対象者を除外：%1人</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>ファイルに出力</translation>
    </message>
    <message>
        <source>%1 rows are being written …</source>
        <translation>%1行を書き出しています…</translation>
    </message>
    <message>
        <source>Rows: %1, written.</source>
        <translation>%1行を書き出しました。</translation>
    </message>
    <message>
        <source>Rows: %1, written to %2.</source>
        <translation>%1行を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>%1 Not in this encoding: %2</source>
        <comment>sentence, characters</comment>
        <translation>%1 この文字コードにない文字：%2</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>先頭表示</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>F5: count, and show the first rows; F9: write the file</source>
        <translation>F5：件数を数えて先頭の行を表示&#x3000;F9：ファイルに出力</translation>
    </message>
    <message>
        <source>in the columns Space: take or leave; Ctrl+Up, Ctrl+Down: their order</source>
        <translation>項目の一覧で Space：選ぶ・外す&#x3000;Ctrl+↑・Ctrl+↓：順番を変える</translation>
    </message>
    <message>
        <source>In the file the key, the second line of a heading, stands as heading.</source>
        <translation>ファイルの見出しは、列名の下に示す項目キーです。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::FilterBar</name>
    <message>
        <source>Remove all conditions</source>
        <translation>条件をすべて外す</translation>
    </message>
    <message>
        <source>&amp;Condition line</source>
        <translation>条件式(&amp;C)</translation>
    </message>
    <message>
        <source>All taxes</source>
        <translation>すべての税目</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>すべての地区</translation>
    </message>
    <message>
        <source>%1 yen or more</source>
        <translation>%1円以上</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>金額を問わない</translation>
    </message>
    <message>
        <source>%1 months ago or earlier</source>
        <translation>%1か月以上前</translation>
    </message>
    <message>
        <source>Any due date</source>
        <translation>納期限を問わない</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>有無を問わない</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chip with its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税目</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>最古納期限</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1以前</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>検索: %1</translation>
    </message>
    <message>
        <source>E&amp;xtract …</source>
        <translation>抽出(&amp;X)…</translation>
    </message>
    <message>
        <source>Build a condition over every fact of a case (Ctrl+E)</source>
        <translation>案件のあらゆる項目で条件を組み立てます（Ctrl+E）</translation>
    </message>
    <message>
        <source>By number: %1 ×</source>
        <translation>番号指定: %1件 ×</translation>
    </message>
    <message>
        <source>Only those who may be called</source>
        <translation>かけられる人だけ</translation>
    </message>
    <message>
        <source>Callable or not</source>
        <translation>架電可否を問わない</translation>
    </message>
    <message>
        <source>Callable?</source>
        <translation>架電可否</translation>
    </message>
    <message>
        <source>outstanding &gt;= 100000 and not status = &apos;Promised&apos;</source>
        <comment>an example of a condition</comment>
        <translation>滞納額 &gt;= 100000 かつ ステータス != 納付約束</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::FollowUpDialog</name>
    <message>
        <source>Made to: %1</source>
        <translation>申し出先：%1</translation>
    </message>
    <message>
        <source>First answer after %1 h %2 min</source>
        <translation>一次回答まで%1時間%2分</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Usable until</source>
        <translation>使用期限</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次の対応(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>日付(&amp;O)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>&amp;Usable until</source>
        <translation>使用期限(&amp;U)</translation>
    </message>
    <message>
        <source>the person &amp;consented</source>
        <translation>本人の同意あり(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>措置(&amp;M)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>メモ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Record (Enter)</source>
        <translation>記録(&amp;R)(Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::FollowUpsScreen</name>
    <message>
        <source>open</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>due today or before</source>
        <translation>本日までのもの</translation>
    </message>
    <message>
        <source>closed ones too</source>
        <translation>完了も含む</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind, topic</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, slip expired</source>
        <translation>%1、使用期限切れ</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>範囲(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Next step, today (Ctrl+Enter)</source>
        <translation>本日付で次へ(&amp;N)(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の対応</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nothing is left to do here. What a talk comes to (Ctrl+F5 to Ctrl+F10 on a case) is listed until it is over.</source>
        <translation>対応待ちはありません。通話から生じた対応（案件で Ctrl+F5〜Ctrl+F10）は、終わるまでここに残ります。</translation>
    </message>
    <message>
        <source>Follow-ups: %1, the %2 longest due</source>
        <translation>対応：%1件のうち期限の早い%2件</translation>
    </message>
    <message>
        <source>Follow-ups: %1</source>
        <translation>対応：%1件</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, kind, state</comment>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Enter: open the case</source>
        <translation>Enter: 案件を開く</translation>
    </message>
    <message>
        <source>Ctrl+Enter: the usual next step, today</source>
        <translation>Ctrl+Enter:本日付で通常の次の対応</translation>
    </message>
    <message>
        <source>F4: which step, when, with what</source>
        <translation>F4:対応・日付・内容を選ぶ</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::FunnelPicture</name>
    <message>
        <source>%1 (%2 of all, %3 of the step before)</source>
        <translation>%1（全体の%2、前段の%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, its number</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::GroupsPage</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Brings the roles</source>
        <translation>与える役割</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>There is no group yet. A group brings all its members further roles: name one below.</source>
        <translation>グループはまだありません。グループに入れた人には、その役割が加わります。下に名前を入れて作ってください。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add the group</source>
        <translation>グループを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Remo&amp;ve the group</source>
        <translation>グループを削除(&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;oles that it brings</source>
        <translation>与える役割(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>メンバー(&amp;M)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The members of %1 lose what it brought.</source>
        <translation>「%1」のメンバーは、このグループの役割を失います。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::HeaderBar</name>
    <message>
        <source>Saikoku</source>
        <translation>電話催告 Saikoku</translation>
    </message>
    <message>
        <source>The work: records of one never show in another</source>
        <translation>業務を選びます。業務ごとに記録は分かれています。</translation>
    </message>
    <message>
        <source>Name, kana, number, telephone, notice number (Ctrl+K)</source>
        <translation>氏名・カナ・番号・電話・通知書番号 (Ctrl+K)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>role and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>待受</translation>
    </message>
    <message>
        <source>connecting …</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>shape, telephone, state</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>○ by hand</source>
        <translation>○ 電話未設定</translation>
    </message>
    <message>
        <source>Change the &amp;password …</source>
        <translation>パスワードの変更(&amp;P)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全体を検索</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock the screen now (Ctrl+L)</source>
        <translation>今すぐ画面をロック (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Lock the screen now</source>
        <translation>画面をロック(&amp;L)</translation>
    </message>
    <message>
        <source>No telephone is set up: calls are made and recorded by hand. A click opens the setting.</source>
        <translation>電話が設定されていません。架電も記録も手で行います。クリックすると設定を開きます。</translation>
    </message>
    <message>
        <source>&amp;Reviews of my calls …</source>
        <translation>自分の通話評価(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::HeatMap</name>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::HoldDialog</name>
    <message>
        <source>Holds on this case</source>
        <translation>この案件の保留</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終期</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定者</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No hold is in force: this case may be called.</source>
        <translation>効力のある保留はありません。架電の対象です。</translation>
    </message>
    <message>
        <source>Appro&amp;ve it</source>
        <translation>承認する(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;End it …</source>
        <translation>終了する(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Set the hold</source>
        <translation>保留を設定(&amp;S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Holds are set, approved and ended by tax officers. Hand the case over (Ctrl+M) if it needs one.</source>
        <translation>保留の設定・承認・終了は徴税吏員が行います。必要なときは引き継いでください (Ctrl+M)。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>the law or document that it rests on</source>
        <translation>根拠となる法令・文書</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>根拠(&amp;G)</translation>
    </message>
    <message>
        <source>what happened, in a sentence</source>
        <translation>経過を一文で</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>25, +7, 12/25; empty: until it is ended</source>
        <translation>25、+7、12/25。空欄: 終了するまで</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>終期(&amp;L)</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>▲ not yet</source>
        <translation>▲ 未承認</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mark one of the holds first.</source>
        <translation>先に保留を一つ選んでください。</translation>
    </message>
    <message>
        <source>End the hold: %1</source>
        <translation>保留の終了: %1</translation>
    </message>
    <message>
        <source>Why does collection go on?</source>
        <translation>徴収を再開する理由</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::HoldsScreen</name>
    <message>
        <source>&amp;All that are in force</source>
        <translation>効力のある保留すべて(&amp;A)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>滞納額</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終期</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定者</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No hold has to be looked at: all are approved, none ends soon or is open for long.</source>
        <translation>確認が必要な保留はありません。すべて承認済みで、終期の近いものも長期のものもありません。</translation>
    </message>
    <message>
        <source>Appro&amp;ve it</source>
        <translation>承認する(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;End it …</source>
        <translation>終了する(&amp;E)…</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>保留: %1件</translation>
    </message>
    <message>
        <source>Approved: %1, %2</source>
        <translation>承認しました: %1、%2</translation>
    </message>
    <message>
        <source>End the hold of %1: %2</source>
        <translation>%1の保留の終了: %2</translation>
    </message>
    <message>
        <source>Why does collection go on?</source>
        <translation>徴収を再開する理由</translation>
    </message>
    <message>
        <source>Ended: %1, %2</source>
        <translation>終了しました: %1、%2</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Enter, F10: open the case</source>
        <translation>Enter、F10: 案件を開く</translation>
    </message>
    <message>
        <source>F4: approve the hold that somebody else set</source>
        <translation>F4: 他の職員が設定した保留を承認</translation>
    </message>
    <message>
        <source>Alt+E: end it, with a reason</source>
        <translation>Alt+E: 理由を書いて終了</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::HoursForm</name>
    <message>
        <source>closed</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>n-th weekday</comment>
        <translation>第%1</translation>
    </message>
    <message>
        <source>&amp;Hours of the day</source>
        <translation>この日の時間(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Name of the day</source>
        <translation>この日の名称(&amp;N)</translation>
    </message>
    <message>
        <source>Every week (9:00-17:00, or closed)</source>
        <translation>毎週(9:00-17:00 または 休)</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>祝日</translation>
    </message>
    <message>
        <source>Every month on the n-th weekday</source>
        <translation>毎月の第n曜日</translation>
    </message>
    <message>
        <source>H&amp;ours then</source>
        <translation>その時間(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;dd to the months</source>
        <translation>毎月に加える(&amp;D)</translation>
    </message>
    <message>
        <source>Del removes the chosen line.</source>
        <translation>Del で選んだ行を消します。</translation>
    </message>
    <message>
        <source>Before the first call</source>
        <translation>最初の架電まで</translation>
    </message>
    <message>
        <source>Days a&amp;fter the due date</source>
        <translation>納期限からの日数(&amp;F)</translation>
    </message>
    <message>
        <source>A demand letter must have been sent before:</source>
        <translation>督促状の発送後に限る手段:</translation>
    </message>
    <message>
        <source>as otherwise (%1)</source>
        <translation>共通の設定(%1)</translation>
    </message>
    <message>
        <source>Choose a day in the month</source>
        <translation>月の表で日を選んでください</translation>
    </message>
    <message>
        <source>as every week</source>
        <translation>毎週どおり</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>n-th, weekday, hours</comment>
        <translation>%1%2: %3</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; are no hours. Write 9:00-17:00, or closed.</source>
        <translation>%1: 「%2」は時間として読めません。9:00-17:00 または 休 と書いてください。</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>第何</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::IdentitiesScreen</name>
    <message>
        <source>Third &amp;proof</source>
        <translation>第三の根拠(&amp;P)</translation>
    </message>
    <message>
        <source>the document, its number, who said so</source>
        <translation>文書名、番号、だれの申出か</translation>
    </message>
    <message>
        <source>In wor&amp;ds</source>
        <translation>根拠の内容(&amp;D)</translation>
    </message>
    <message>
        <source>The ot&amp;her leads</source>
        <translation>主従を入れ替え(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Join as one person</source>
        <translation>同一人として名寄せ(&amp;J)</translation>
    </message>
    <message>
        <source>Two di&amp;fferent people</source>
        <translation>別人と判断(&amp;F)</translation>
    </message>
    <message>
        <source>Ta&amp;ke it back</source>
        <translation>取り消す(&amp;K)</translation>
    </message>
    <message>
        <source>may be one person</source>
        <translation>同一人の候補</translation>
    </message>
    <message>
        <source>joined or told apart</source>
        <translation>名寄せ済み・別人</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>滞納額</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>一致する項目</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>No two cases look like one person&apos;s, or all of them are decided.</source>
        <translation>同一人と思われる案件はないか、すべて判断済みです。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>主従</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束日</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最終接触</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Mark a pair above: both cases stand here side by side.</source>
        <translation>上で組を選ぶと、二つの案件がここに並びます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, proof</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pairs: %1</source>
        <translation>%1組</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>主</translation>
    </message>
    <message>
        <source>is led</source>
        <translation>従</translation>
    </message>
    <message>
        <source>%1 %2 (%3 yen) leads; %4 (%5 yen) is called there from now on. Together %6 yen.</source>
        <translation>%1 %2（%3円）を主とし、%4（%5円）への架電は今後そちらで行います。合計%6円。</translation>
    </message>
    <message>
        <source>Holds stay on the case they are set on: %1</source>
        <translation>保留はそれぞれの案件に残ります: %1</translation>
    </message>
    <message>
        <source>Joined with it already: %1</source>
        <translation>既に名寄せ済み: %1</translation>
    </message>
    <message>
        <source>Proof: %1, %2</source>
        <comment>kind, in words</comment>
        <translation>根拠: %1、%2</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>名寄せする</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>名寄せしました: %1</translation>
    </message>
    <message>
        <source>Told apart: %1</source>
        <translation>別人としました: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>取り消しました: %1</translation>
    </message>
    <message>
        <source>What was typed is not stored yet. Leave it?</source>
        <translation>入力した内容はまだ保存されていません。破棄しますか。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Enter: to the proof of the pair that is marked</source>
        <translation>Enter: 選んだ組の根拠の入力へ</translation>
    </message>
    <message>
        <source>Alt+J: join as one person; Alt+F: two different people</source>
        <translation>Alt+J: 同一人として名寄せ、Alt+F: 別人と判断</translation>
    </message>
    <message>
        <source>Enter below: open that case</source>
        <translation>下の表でEnter: その案件を開く</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ImportScreen</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>項目の対応</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>中止しました。データは元のままです。</translation>
    </message>
    <message>
        <source>Batch %1 is imported.</source>
        <translation>バッチ %1 を取り込みました。</translation>
    </message>
    <message>
        <source>&amp;Next: mapping</source>
        <translation>次へ: 項目の対応(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next: trial</source>
        <translation>次へ: 試行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import now</source>
        <translation>取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込</translation>
    </message>
    <message>
        <source>Enter in the folder&apos;s field, F8: go on</source>
        <translation>フォルダー欄で Enter、F8: 次へ</translation>
    </message>
    <message>
        <source>F12: one step back; while it runs: cancel</source>
        <translation>F12: 一つ戻る。実行中は中止</translation>
    </message>
    <message>
        <source>Up and down in the list of files: show another file&apos;s columns</source>
        <translation>ファイル一覧の上下キー: 別のファイルの列を表示</translation>
    </message>
    <message>
        <source>An import is still running. End it? Nothing of it is stored then.</source>
        <translation>取込がまだ終わっていません。中止しますか。中止すると何も保存されません。</translation>
    </message>
    <message>
        <source>End the import</source>
        <translation>取込を中止</translation>
    </message>
    <message>
        <source>This extract looks incomplete:</source>
        <translation>取込データに欠けがあるようです。</translation>
    </message>
    <message>
        <source>Is it right as it is?</source>
        <translation>この内容で正しいですか。</translation>
    </message>
    <message>
        <source>Import all the same</source>
        <translation>このまま取り込む</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::IncomingBar</name>
    <message>
        <source>number withheld</source>
        <translation>番号非通知</translation>
    </message>
    <message>
        <source>● Incoming call, %1: no case has this number</source>
        <translation>● 着信 %1: この番号の案件はありません</translation>
    </message>
    <message>
        <source>● Incoming call, %1</source>
        <translation>● 着信 %1</translation>
    </message>
    <message>
        <source>%1 (%2 yen)</source>
        <translation>%1(%2円)</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>検索 (Ctrl+K)</translation>
    </message>
    <message>
        <source>number hidden</source>
        <translation>番号非表示</translation>
    </message>
    <message>
        <source>● Whose was the call, %1?</source>
        <translation>● 今の電話（%1）はどなたからでしたか</translation>
    </message>
    <message>
        <source>This is the caller: %1</source>
        <translation>この人からの電話：%1</translation>
    </message>
    <message>
        <source>Nobody on file</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>digit that chooses it, what is chosen</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::InsertList</name>
    <message>
        <source>Look for (&amp;Q)</source>
        <translation>検索(&amp;Q)</translation>
    </message>
    <message>
        <source>name or word; Enter: at the cursor, Ctrl+Enter: as a section</source>
        <translation>名前か言葉、Enter でカーソル位置、Ctrl+Enter で条件つき</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>記載例</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>該当する項目がありません。</translation>
    </message>
    <message>
        <source>Fields and blocks</source>
        <translation>項目とブロック</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>open arrears, line by line</source>
        <translation>滞納明細（期別ごと）</translation>
    </message>
    <message>
        <source>dated parts of a promise or plan</source>
        <translation>納付予定（約束・分割納付計画）</translation>
    </message>
    <message>
        <source>payment slips with their codes</source>
        <translation>納付書（バーコードつき）</translation>
    </message>
    <message>
        <source>lines to sign on</source>
        <translation>署名欄</translation>
    </message>
    <message>
        <source>a frame around it</source>
        <translation>枠で囲む</translation>
    </message>
    <message>
        <source>stays on one page</source>
        <translation>ページをまたがない</translation>
    </message>
    <message>
        <source>a new page</source>
        <translation>改ページ</translation>
    </message>
    <message>
        <source>a line across</source>
        <translation>横線</translation>
    </message>
    <message>
        <source>a heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>flush right</source>
        <translation>右寄せ</translation>
    </message>
    <message>
        <source>a point of a list</source>
        <translation>箇条書き</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 mm high</source>
        <translation>高さ %1 mm</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>only with: %1</source>
        <translation>ある場合のみ: %1</translation>
    </message>
    <message>
        <source>only without: %1</source>
        <translation>ない場合のみ: %1</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::InstalmentDialog</name>
    <message>
        <source>Bonus: &quot;%1&quot; is none. Type a month and a sum like 12:30000.</source>
        <translation>賞与月: 「%1」は指定できません。月と額を 12:30000 のように入力してください。</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Instalments: %1</source>
        <translation>分納: %1</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>回数(&amp;P)</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>or &amp;each</source>
        <translation>または1回の額(&amp;E)</translation>
    </message>
    <message>
        <source>10000, 10k</source>
        <translation>10000、1万</translation>
    </message>
    <message>
        <source>Pay &amp;day</source>
        <translation>納付日(&amp;D)</translation>
    </message>
    <message>
        <source>25; empty: the month&apos;s end</source>
        <translation>25、空欄は月末</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>&amp;Bonus months</source>
        <translation>賞与月の加算(&amp;B)</translation>
    </message>
    <message>
        <source>6:30000 12:30000</source>
        <translation>6:30000 12:30000</translation>
    </message>
    <message>
        <source>&amp;Late charge</source>
        <translation>延滞金(&amp;L)</translation>
    </message>
    <message>
        <source>Pa&amp;ys by</source>
        <translation>納付方法(&amp;Y)</translation>
    </message>
    <message>
        <source>after the &amp;open promise</source>
        <translation>今の納付約束のあとから(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>what the officer should know</source>
        <translation>徴税吏員に伝えること</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>不承認(&amp;R)</translation>
    </message>
    <message>
        <source>Pledge as&amp;ked for</source>
        <translation>誓約書を依頼(&amp;K)</translation>
    </message>
    <message>
        <source>Pledge recei&amp;ved</source>
        <translation>誓約書を受領(&amp;V)</translation>
    </message>
    <message>
        <source>End i&amp;t</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>納付日</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>納付済み</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Type how many parts, or how much each: the plan is shown here.</source>
        <translation>回数か1回の額を入力すると、ここに計画を表示します。</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Change the plan (Ctrl+Enter)</source>
        <translation>計画を変更 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Prepare the plan (Ctrl+Enter)</source>
        <translation>計画を作成 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>No plan waits or is in force.</source>
        <translation>承認待ちまたは有効な分納計画はありません。</translation>
    </message>
    <message>
        <source>Plan %1: %2</source>
        <translation>分納計画%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 parts paid, %3 yen left</source>
        <translation>%2回中%1回納付、残り%3円</translation>
    </message>
    <message>
        <source>pledge received %1</source>
        <translation>誓約書受領 %1</translation>
    </message>
    <message>
        <source>pledge asked for %1</source>
        <translation>誓約書依頼 %1</translation>
    </message>
    <message>
        <source>no pledge yet</source>
        <translation>誓約書なし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Together %1 yen</source>
        <translation>合計 %1円</translation>
    </message>
    <message>
        <source>late charge</source>
        <translation>延滞金</translation>
    </message>
    <message>
        <source>Refuse the plan</source>
        <translation>分納計画の不承認</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>不承認の理由</translation>
    </message>
    <message>
        <source>Take the plan back</source>
        <translation>分納計画の取下げ</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>分納計画の終了</translation>
    </message>
    <message>
        <source>Why is it over?</source>
        <translation>終了・取下げの理由</translation>
    </message>
    <message>
        <source>▲ after a waiver %1: change the plan</source>
        <translation>▲ 減免により計画額が過大です (%1)。計画を変更してください</translation>
    </message>
    <message>
        <source>Pays by: %1.</source>
        <translation>納付方法: %1</translation>
    </message>
    <message>
        <source>Late charge: %1, %2 yen on the day it was made.</source>
        <translation>延滞金: %1（作成日現在 %2円）</translation>
    </message>
    <message>
        <source>It begins after the open promise.</source>
        <translation>現在の約束の後から始まります。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>Prepared by %1.</source>
        <translation>作成者: %1</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::InstalmentsScreen</name>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すべきこと</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>More</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nothing has to be done: no plan waits, no part is late, every reported payment came.</source>
        <translation>すべきことはありません。承認待ち・納付遅れはなく、申出のあった納付はすべて入金済みです。</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>件数: %1</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Enter, F10: open the case</source>
        <translation>Enter、F10: 案件を開く</translation>
    </message>
    <message>
        <source>Ctrl+I there: the plan, to approve, change or end it</source>
        <translation>案件で Ctrl+I: 分納計画の承認・変更・終了</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::InvocationsPart</name>
    <message>
        <source>Private claims whose time has run</source>
        <translation>時効期間が経過した私債権</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>債権</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Invoked on</source>
        <translation>援用日</translation>
    </message>
    <message>
        <source>Said how</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>By</source>
        <translation>記録者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>No private claim has run out of time.</source>
        <translation>時効期間が経過した私債権はありません。</translation>
    </message>
    <message>
        <source>Inv&amp;oked on</source>
        <translation>援用日(&amp;O)</translation>
    </message>
    <message>
        <source>Said b&amp;y</source>
        <translation>方法(&amp;Y)</translation>
    </message>
    <message>
        <source>Remar&amp;k</source>
        <translation>備考(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Invoked</source>
        <translation>援用を記録(&amp;I)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>invoked: do not ask</source>
        <translation>援用済み：請求しない</translation>
    </message>
    <message>
        <source>▲ may be invoked</source>
        <translation>▲未援用</translation>
    </message>
    <message>
        <source>Take the invocation back</source>
        <translation>援用の記録の取消し</translation>
    </message>
    <message>
        <source>Why? The claim is owed again.</source>
        <translation>理由を書いてください。債権は再び請求できる扱いになります。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::LabelChips</name>
    <message>
        <source>%1 (to %2)</source>
        <comment>label, last day</comment>
        <translation>%1（%2まで）</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::LabelDialog</name>
    <message>
        <source>Labels of this case</source>
        <translation>この案件の付箋</translation>
    </message>
    <message>
        <source>Another &amp;word</source>
        <translation>ほかの言葉(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>25, +7, 12/25; empty: until it is taken off</source>
        <translation>25、+7、12/25。空なら外すまで</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>期限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Put it</source>
        <translation>付ける(&amp;P)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>  (to %1)</source>
        <translation>（%1まで）</translation>
    </message>
    <message>
        <source>  (%1 days)</source>
        <translation>（%1日間）</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::LayoutForm</name>
    <message>
        <source>Left margin (&amp;1)</source>
        <translation>左余白(&amp;1)</translation>
    </message>
    <message>
        <source>Right margin (&amp;2)</source>
        <translation>右余白(&amp;2)</translation>
    </message>
    <message>
        <source>Top margin, from page 2 (&amp;3)</source>
        <translation>上余白(&amp;3)（2ページ目から）</translation>
    </message>
    <message>
        <source>Bottom margin (&amp;4)</source>
        <translation>下余白(&amp;4)</translation>
    </message>
    <message>
        <source>Text begins at (&amp;5)</source>
        <translation>本文の開始位置(&amp;5)</translation>
    </message>
    <message>
        <source>Si&amp;ze of letters</source>
        <translation>文字の大きさ(&amp;Z)</translation>
    </message>
    <message>
        <source>Line &amp;height</source>
        <translation>行の高さ(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;ddress for the window</source>
        <translation>窓あき封筒用の宛名(&amp;D)</translation>
    </message>
    <message>
        <source>Customer barcod&amp;e</source>
        <translation>カスタマバーコード(&amp;E)</translation>
    </message>
    <message>
        <source>Sender, date, number (&amp;K)</source>
        <translation>発信者・日付・文書番号(&amp;K)</translation>
    </message>
    <message>
        <source>Fold &amp;marks</source>
        <translation>折り位置の印(&amp;M)</translation>
    </message>
    <message>
        <source>Pa&amp;ge and sheet marks</source>
        <translation>ページ番号と丁合の印(&amp;G)</translation>
    </message>
    <message>
        <source>Printed on both sides (&amp;X)</source>
        <translation>両面印刷(&amp;X)</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>F&amp;ont</source>
        <translation>書体(&amp;O)</translation>
    </message>
    <message>
        <source>the printer&apos;s usual one</source>
        <translation>プリンターの標準</translation>
    </message>
    <message>
        <source>Printer&apos;s tra&amp;y</source>
        <translation>給紙トレイ(&amp;Y)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number. Write it in digits, e.g. 20 or 10.5.</source>
        <translation>「%1」は数値ではありません。20 や 10.5 のように数字で入力してください。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A leaflet goes with it (&amp;V)</source>
        <translation>案内を同封(&amp;V)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::LetterAddressDialog</name>
    <message>
        <source>&amp;Take the marked one back (Del)</source>
        <translation>選んだ行を取り消す(&amp;T) (Del)</translation>
    </message>
    <message>
        <source>Addresses for letters</source>
        <translation>文書の送付先</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Letters go to the home address.</source>
        <translation>文書は住所地に送ります。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>the person&apos;s own</source>
        <translation>本人の氏名</translation>
    </message>
    <message>
        <source>&amp;Honorific</source>
        <translation>敬称(&amp;H)</translation>
    </message>
    <message>
        <source>as the person&apos;s</source>
        <translation>本人と同じ</translation>
    </message>
    <message>
        <source>&amp;Before the name</source>
        <translation>肩書(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>郵便番号(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>住所(&amp;A)</translation>
    </message>
    <message>
        <source>B&amp;uilding</source>
        <translation>方書(&amp;U)</translation>
    </message>
    <message>
        <source>How it is kno&amp;wn</source>
        <translation>確認方法(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最終日(&amp;L)</translation>
    </message>
    <message>
        <source>until it is taken back</source>
        <translation>取り消すまで</translation>
    </message>
    <message>
        <source>A&amp;dd (Enter)</source>
        <translation>追加(&amp;D) (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>as whose representative, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no postcode. Write seven digits like 999-0222.</source>
        <translation>「%1」は郵便番号ではありません。999-0222 のように7桁で入力してください。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::LetterForm</name>
    <message>
        <source>&amp;Put together …</source>
        <translation>条件を組み立てる(&amp;P)…</translation>
    </message>
    <message>
        <source>One letter &amp;each household</source>
        <translation>世帯ごとに1通(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Who gets one (Ctrl+Enter)</source>
        <translation>対象者を確認(&amp;W) (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Make letters</source>
        <translation>文書の作成</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>書式(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Receivers</source>
        <translation>対象(&amp;R)</translation>
    </message>
    <message>
        <source>outstanding &gt;= 100000 and phone_known = false</source>
        <comment>an example of a condition</comment>
        <translation>滞納額 100000円以上 かつ 電話なし</translation>
    </message>
    <message>
        <source>Rows and groups to choose from, saved conditions, a list of numbers</source>
        <translation>行とグループで選ぶ、保存した条件、番号の一覧</translation>
    </message>
    <message>
        <source>C&amp;ondition</source>
        <translation>条件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Date of the letters</source>
        <translation>文書の日付(&amp;D)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Pay &amp;by</source>
        <translation>納付期限(&amp;B)</translation>
    </message>
    <message>
        <source>as the office&apos;s rule</source>
        <translation>自治体の設定どおり</translation>
    </message>
    <message>
        <source>Slips &amp;usable until</source>
        <translation>納付書の使用期限(&amp;U)</translation>
    </message>
    <message>
        <source>as pay by</source>
        <translation>納付期限と同じ</translation>
    </message>
    <message>
        <source>En&amp;velope</source>
        <translation>封筒(&amp;V)</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>&amp;Not again within</source>
        <translation>再送しない期間(&amp;N)</translation>
    </message>
    <message>
        <source>everybody whom a condition names</source>
        <translation>条件に合う人</translation>
    </message>
    <message>
        <source>%1 cases chosen</source>
        <translation>別の画面の%1件</translation>
    </message>
    <message>
        <source>who asked for a payment slip on the telephone</source>
        <translation>電話で納付書を依頼した人</translation>
    </message>
    <message>
        <source>call list: %1</source>
        <translation>催告リスト: %1</translation>
    </message>
    <message>
        <source>No template is for this campaign.</source>
        <translation>この業務の書式がありません。</translation>
    </message>
    <message>
        <source>The program&apos;s wording</source>
        <translation>標準の文面</translation>
    </message>
    <message>
        <source>Version %1, approved by %2</source>
        <translation>第%1版（承認 %2）</translation>
    </message>
    <message>
        <source>; version %1 waits for approval</source>
        <translation>、第%1版が承認待ち</translation>
    </message>
    <message>
        <source>; for tax officers alone</source>
        <translation>、徴税吏員のみ</translation>
    </message>
    <message>
        <source>There is no picture of this template yet.</source>
        <translation>この書式の見本画像はまだありません。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>Chosen in another screen: %1 cases</source>
        <translation>別の画面の%1件</translation>
    </message>
    <message>
        <source>The condition can&apos;t be read yet.</source>
        <translation>条件をまだ読み取れません。</translation>
    </message>
    <message>
        <source>%1 cases, %2 yen, before anybody is taken out</source>
        <translation>%1件 %2円（除外前）</translation>
    </message>
    <message>
        <source>%1 cases, before anybody is taken out</source>
        <translation>%1件（除外前）</translation>
    </message>
    <message>
        <source>Take it &amp;into the letters</source>
        <translation>文書の条件にする(&amp;I)</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>先に書式を選んでください。</translation>
    </message>
    <message>
        <source>To whom? Write a condition, or put one together; everybody in arrears is: outstanding &gt; 0.</source>
        <translation>対象者が決まっていません。条件を書くか組み立ててください。滞納者全員は「滞納額 0円超」です。</translation>
    </message>
    <message>
        <source>Letters have no sender yet: enter the office&apos;s name, address and telephone under Settings, Letters.</source>
        <translation>文書の差出人が未設定です。「設定」の「文書」で名称・所在地・電話番号を入力してください。</translation>
    </message>
    <message>
        <source>. ▲ Its payment slips are specimens and can&apos;t be paid with: set the office&apos;s company code first (rule file payment_slip.json)</source>
        <translation>。▲ この書式の納付書は見本で、納付には使えません。先に収納代行の会社コードを設定してください（規則 payment_slip.json）</translation>
    </message>
    <message>
        <source>A &amp;leaflet goes with it</source>
        <translation>案内を同封(&amp;L)</translation>
    </message>
    <message>
        <source>The folding machine is told by a mark; it counts in the weight.</source>
        <translation>封入封かん機への印を付け、重さに加えます。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::LetterSenderForm</name>
    <message>
        <source>Remove the seal (&amp;0)</source>
        <translation>公印を削除(&amp;0)</translation>
    </message>
    <message>
        <source>Name in letters (&amp;1)</source>
        <translation>文書での名称(&amp;1)</translation>
    </message>
    <message>
        <source>Department (&amp;2)</source>
        <translation>担当課(&amp;2)</translation>
    </message>
    <message>
        <source>Postcode (&amp;3)</source>
        <translation>郵便番号(&amp;3)</translation>
    </message>
    <message>
        <source>Address (&amp;4)</source>
        <translation>所在地(&amp;4)</translation>
    </message>
    <message>
        <source>Telephone (&amp;5)</source>
        <translation>電話番号(&amp;5)</translation>
    </message>
    <message>
        <source>Answers at (&amp;6)</source>
        <translation>受付時間(&amp;6)</translation>
    </message>
    <message>
        <source>Signed by (&amp;7)</source>
        <translation>差出人(&amp;7)</translation>
    </message>
    <message>
        <source>Save for letters (&amp;8)</source>
        <translation>文書の設定を保存(&amp;8)</translation>
    </message>
    <message>
        <source>Official seal</source>
        <translation>公印</translation>
    </message>
    <message>
        <source>Choose a picture (&amp;9) …</source>
        <translation>画像を選ぶ(&amp;9)…</translation>
    </message>
    <message>
        <source>Saved: letters made from now on say so.</source>
        <translation>保存しました。これから作成する文書に反映されます。</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a PNG picture. Save the seal as PNG.</source>
        <translation>%1をPNG画像として読めません。公印をPNGで保存し直してください。</translation>
    </message>
    <message>
        <source>The seal is kept. It stands on letters whose wording was approved, or that who may approve wording makes.</source>
        <translation>公印を登録しました。承認された文面の文書と、文面を承認できる人が作成した文書に押されます。</translation>
    </message>
    <message>
        <source>Remove the official seal? Letters made from now on are without it.</source>
        <translation>公印を削除しますか。これから作成する文書には公印が付きません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>on file</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not saved: the telephone is missing. Type the number that people call back, as 0999-00-0000.</source>
        <translation>電話番号がないため保存していません。折り返しの電話を受ける番号を 0999-00-0000 のように入力してください。</translation>
    </message>
    <message>
        <source>Not saved: the address is missing. Letters that come back go there.</source>
        <translation>住所がないため保存していません。返戻された文書の戻り先になる住所を入力してください。</translation>
    </message>
    <message>
        <source>Not saved: the name is missing. Type the office as letters call it.</source>
        <translation>名称がないため保存していません。文書に書く市町村名を入力してください。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::LettersScreen</name>
    <message>
        <source>Letters drawn: %1 of %2</source>
        <translation>作成中 %1 / %2通</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing: no letter number, no dispatch, no file.</source>
        <translation>取り消すと文書番号も発送記録もファイルも残りません。</translation>
    </message>
    <message>
        <source>&amp;Cancel (F12)</source>
        <translation>取消(&amp;C) (F12)</translation>
    </message>
    <message>
        <source>Not drawn, because</source>
        <translation>作成できなかった文書と理由</translation>
    </message>
    <message>
        <source>Every letter could be drawn.</source>
        <translation>すべて作成できました。</translation>
    </message>
    <message>
        <source>&amp;Make others (F8)</source>
        <translation>続けて作成(&amp;M) (F8)</translation>
    </message>
    <message>
        <source>Letters are being made. Wait until they are done, or cancel.</source>
        <translation>文書を作成中です。終わるまで待つか取り消してください。</translation>
    </message>
    <message>
        <source>Who gets one is being looked for …</source>
        <translation>対象者を抽出しています…</translation>
    </message>
    <message>
        <source>The letters are being counted …</source>
        <translation>枚数と郵送料を数えています…</translation>
    </message>
    <message>
        <source>Make %1 letters &quot;%2&quot;? They are entered as sent on %3, each with its number.</source>
        <translation>「%2」%1通を作成しますか。%3付けの発送として、1通ごとに文書番号を付けて記録します。</translation>
    </message>
    <message>
        <source>Make the letters</source>
        <translation>作成する</translation>
    </message>
    <message>
        <source>The letters are being made …</source>
        <translation>文書を作成しています…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was made.</source>
        <translation>取り消しました。何も作成していません。</translation>
    </message>
    <message>
        <source>It would be %1 pages on %2 sheets, postage %3 yen.</source>
        <translation>%1ページ %2枚、郵送料%3円になります。</translation>
    </message>
    <message>
        <source>▲ Not to be drawn: %1. First: %2</source>
        <translation>▲ 作成できない文書: %1通。最初の理由: %2</translation>
    </message>
    <message>
        <source>Made and entered: %1 letters.</source>
        <translation>作成し記録しました: %1通</translation>
    </message>
    <message>
        <source>Letters are being made. Stop? Nothing of them is stored then.</source>
        <translation>文書を作成中です。中止しますか。中止すると何も保存されません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Make others</source>
        <translation>続けて作成</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Ctrl+Enter or F8: on to the next step; F12: back, or cancel</source>
        <translation>Ctrl+Enter または F8: 次へ進む、F12: 戻る・取消</translation>
    </message>
    <message>
        <source>Enter or a click on a reason: exactly its cases</source>
        <translation>理由の行で Enter またはクリック: その案件だけを一覧に表示</translation>
    </message>
    <message>
        <source>Alt+PageUp, Alt+PageDown: turn its pages</source>
        <translation>Alt+PageUp、Alt+PageDown: 文書のページをめくる</translation>
    </message>
    <message>
        <source>Up, Down: the letter of another receiver</source>
        <translation>↑・↓: 別の宛先の文書</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::LimitationChart</name>
    <message>
        <source>%1 cases, %2</source>
        <translation>%1件、%2</translation>
    </message>
    <message>
        <source>▲ time-barred</source>
        <translation>▲ 時効完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>band, cases and yen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>may be invoked</source>
        <translation>未援用（期間経過）</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::LimitationScreen</name>
    <message>
        <source>handed over</source>
        <translation>引継ぎ済</translation>
    </message>
    <message>
        <source>running out within</source>
        <translation>完成までの日数</translation>
    </message>
    <message>
        <source>running out at any time</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>time-barred, for officers</source>
        <translation>時効完成（徴税吏員）</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>範囲(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>日数(&amp;D)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>完成日</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>残り日数</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>催告による猶予</translation>
    </message>
    <message>
        <source>Next act</source>
        <translation>次の手段</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>決める人</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>No claim past due runs out in these days.</source>
        <translation>この日数のうちに時効が完成する滞納はありません。</translation>
    </message>
    <message>
        <source>Dates are computed from what is on file: guidance for officers, to be checked with the ledger.</source>
        <translation>日付は登録内容から計算した徴税吏員のための目安です。台帳で確認してください。</translation>
    </message>
    <message>
        <source>%1 cases, %2</source>
        <translation>%1件、%2</translation>
    </message>
    <message>
        <source>, the %1 with the largest sums</source>
        <translation>（金額の大きい%1件）</translation>
    </message>
    <message>
        <source>, the %1 that end first</source>
        <translation>（完成の早い%1件）</translation>
    </message>
    <message>
        <source>%1 (%2 cases are being brought to today)</source>
        <translation>%1(%2件を今日の状態にしています)</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Enter: open the case</source>
        <translation>Enter: 案件を開く</translation>
    </message>
    <message>
        <source>Alt+W, Alt+D: which cases, within how many days</source>
        <translation>Alt+W、Alt+D: 表示するものと日数</translation>
    </message>
    <message>
        <source>private claims that may be invoked</source>
        <translation>援用されうる私債権</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ListForm</name>
    <message>
        <source>&amp;Make the list</source>
        <translation>リストを作る(&amp;M)</translation>
    </message>
    <message>
        <source>as the office&apos;s rule</source>
        <translation>きまりどおり</translation>
    </message>
    <message>
        <source>New call list</source>
        <translation>新しい催告リスト</translation>
    </message>
    <message>
        <source>C&amp;ondition</source>
        <translation>条件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最終日(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Agreed tries</source>
        <translation>約定回数(&amp;A)</translation>
    </message>
    <message>
        <source>The last day is no date. Write it like 2026-11-30.</source>
        <translation>最終日が日付として読めません。2026-11-30のように書いてください。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>outstanding &gt;= 100000 and phone_known = true</source>
        <comment>an example of a condition</comment>
        <translation>滞納額 &gt;= 100000 かつ 電話あり</translation>
    </message>
    <message>
        <source>&amp;Put together …</source>
        <translation>条件を組み立てる(&amp;P)…</translation>
    </message>
    <message>
        <source>Without num&amp;bers</source>
        <translation>番号の指定をやめる(&amp;B)</translation>
    </message>
    <message>
        <source>Rows and groups to choose from, saved conditions, a list of numbers</source>
        <translation>項目を選んで組み立てる。保存した条件、宛名番号の一覧も使えます</translation>
    </message>
    <message>
        <source>The condition can&apos;t be read yet.</source>
        <translation>条件がまだ読み取れません。</translation>
    </message>
    <message>
        <source>%1 cases, %2 yen</source>
        <translation>%1件、%2円</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 (only among %2 given by number)</source>
        <translation>%1（番号で指定した%2件のうち）</translation>
    </message>
    <message>
        <source>Take it &amp;into the list</source>
        <translation>リストの条件にする(&amp;I)</translation>
    </message>
    <message>
        <source>everybody in arrears</source>
        <translation>滞納中のすべての案件</translation>
    </message>
    <message>
        <source>%1, only among %2 given by number</source>
        <translation>%1（番号で指定した%2件のうち）</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ListWorkers</name>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Given to nobody: everybody may call from it.</source>
        <translation>割り当てなし。だれでもかけられます。</translation>
    </message>
    <message>
        <source>&amp;Give the list</source>
        <translation>割り当てる(&amp;G)</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>0: take it back</source>
        <translation>0（取り消し）</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>割当先(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>割合(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation>順番(&amp;U)</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <translation>%1（グループ）</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Of the turn</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>list, its part of the turn</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>turn %1: %2</source>
        <translation>%1番目：%2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>person or group, their lists</comment>
        <translation>%1 ― %2</translation>
    </message>
    <message>
        <source>%1 %2 (group %3)</source>
        <comment>list, its part of the turn, to whom it was given</comment>
        <translation>%1 %2（グループ：%3）</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>利用者</translation>
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
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::LogScreen</name>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>CSV(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>期間(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>～(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>利用者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Operation</source>
        <translation>操作(&amp;O)</translation>
    </message>
    <message>
        <source>Taxpayer &amp;number</source>
        <translation>宛名番号(&amp;N)</translation>
    </message>
    <message>
        <source>There is no taxpayer %1. Check the number, or leave the field empty.</source>
        <translation>宛名番号「%1」は見つかりません。番号を確かめるか、空欄にしてください。</translation>
    </message>
    <message>
        <source>No entry fits. Choose a longer period, or all people and operations.</source>
        <translation>該当する記録がありません。期間を広げるか、利用者と操作を「すべて」にしてください。</translation>
    </message>
    <message>
        <source>Entries: %1. Reading the log is an entry itself.</source>
        <translation>%1 件。ログの閲覧も記録されます。</translation>
    </message>
    <message>
        <source>The access log is being verified.</source>
        <translation>アクセスログを検証しています。</translation>
    </message>
    <message>
        <source>The access log is whole: %1 entries verified.</source>
        <translation>アクセスログに異常はありません(%1 件を検証)。</translation>
    </message>
    <message>
        <source>The access log is not as it was written. Keep a copy of the store as it is and tell who answers for data protection.</source>
        <translation>アクセスログが書かれたときのままではありません。データをそのまま複製して保管し、個人情報保護の責任者に連絡してください。</translation>
    </message>
    <message>
        <source>Save the access log</source>
        <translation>アクセスログの保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>%1 entries were written to %2.</source>
        <translation>%1 件を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>Enter on a line: its case</source>
        <translation>行で Enter：その案件を開く</translation>
    </message>
    <message>
        <source>F5: show the log again</source>
        <translation>F5：ログを読み直す</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::MappingPage</name>
    <message>
        <source>Find out</source>
        <translation>自動判定</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>found: %1 · %2 columns · %3</source>
        <translation>判定: %1・%2列・%3</translation>
    </message>
    <message>
        <source>%1 columns · %2</source>
        <translation>%1列・%2</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>使わない</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::MessageDialog</name>
    <message>
        <source>To colleagues</source>
        <translation>職員への連絡</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>備忘</translation>
    </message>
    <message>
        <source>Hand-over to an officer</source>
        <translation>吏員への引き継ぎ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>宛先(&amp;T)</translation>
    </message>
    <message>
        <source>14:30, +1 10:00, 12/1 9:00</source>
        <translation>14:30、+1 10:00、12/1 9:00</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>日時(&amp;W)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>内容(&amp;X)</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>&amp;Send (Ctrl+Enter)</source>
        <translation>送る(&amp;S) (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>any officer</source>
        <translation>どの吏員でも</translation>
    </message>
    <message>
        <source>myself</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <translation>%1（グループ）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, login</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What is the officer asked to do?</source>
        <translation>吏員に何を依頼しますか</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Begun before and not sent yet. Without text it is forgotten.</source>
        <translation>書きかけです（まだ送信していません）。文面を消して閉じると破棄します。</translation>
    </message>
    <message>
        <source>The message is kept at this seat and not sent yet. Ctrl+M or F9 goes on with it.</source>
        <translation>書きかけの連絡をこの端末に残しました（未送信）。Ctrl+M または F9 で続きを書けます。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::MessagesScreen</name>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>● new</source>
        <translation>● 未読</translation>
    </message>
    <message>
        <source>Messages and reminders</source>
        <translation>連絡と備忘</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>No message is here. F9 writes one.</source>
        <translation>連絡はありません。F9 で書けます。</translation>
    </message>
    <message>
        <source>Open hand-overs</source>
        <translation>未完了の引き継ぎ</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>引継元</translation>
    </message>
    <message>
        <source>For</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>No hand-over is open. Ctrl+M on a case hands it over.</source>
        <translation>未完了の引き継ぎはありません。案件の画面の Ctrl+M で引き継げます。</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>読んだ(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;ake it</source>
        <translation>引き受ける(&amp;A)</translation>
    </message>
    <message>
        <source>Give it &amp;back</source>
        <translation>差し戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Dealt wit&amp;h</source>
        <translation>対応済(&amp;H)</translation>
    </message>
    <message>
        <source>any officer</source>
        <translation>どの吏員でも</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>%1が対応中</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>引受待ち</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Protected person: open the case and show it to read what is asked.</source>
        <translation>保護対象者です。案件を開いて表示すると依頼の内容を読めます。</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>依頼: %1</translation>
    </message>
    <message>
        <source>Reminder by %1</source>
        <translation>備忘（%1）</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>Case: %1  %2</source>
        <comment>number, name</comment>
        <translation>案件: %1  %2</translation>
    </message>
    <message>
        <source>Done (&amp;R)</source>
        <translation>済み(&amp;R)</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>送りました。</translation>
    </message>
    <message>
        <source>Give the case back</source>
        <translation>案件を差し戻す</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>差し戻す理由</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Read, done</source>
        <translation>既読・済み</translation>
    </message>
    <message>
        <source>Enter: open the case</source>
        <translation>Enter: 案件を開く</translation>
    </message>
    <message>
        <source>F8: the message is read, the reminder done</source>
        <translation>F8: 連絡を既読に、備忘を済みにする</translation>
    </message>
    <message>
        <source>F9: write to colleagues; what is closed unsent stands there again</source>
        <translation>F9: 職員への連絡を書く（送らずに閉じた文面は残ります）</translation>
    </message>
    <message>
        <source>Tab: from the messages to the hand-overs</source>
        <translation>Tab: 連絡から引継ぎへ</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::MonthNoteDialog</name>
    <message>
        <source>Analysis and proposals</source>
        <translation>分析・提案</translation>
    </message>
    <message>
        <source>&amp;Analysis and proposals of %1/%2; they stand below the report</source>
        <translation>%1年%2月の分析・提案(&amp;A)（帳票の下に載ります）</translation>
    </message>
    <message>
        <source>&amp;Save (Ctrl+Enter)</source>
        <translation>保存(&amp;S)(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる(Esc)</translation>
    </message>
    <message>
        <source>Nothing was written for this month yet.</source>
        <translation>この月の分析はまだ書かれていません。</translation>
    </message>
    <message>
        <source>Written %1 times, last on %2; earlier texts stay on record.</source>
        <translation>これまでに%1回書かれ、最後は%2です。前の文章も残っています。</translation>
    </message>
    <message>
        <source>What you wrote is not saved. Throw it away?</source>
        <translation>書いた内容は保存されていません。破棄しますか。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄する</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::MonthTable</name>
    <message>
        <source>closed</source>
        <translation>休み</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::NobodyNote</name>
    <message>
        <source>&amp;Why not? (F10)</source>
        <translation>かけられない理由(&amp;W) (F10)</translation>
    </message>
    <message>
        <source>○ %1 Looking for the reasons …</source>
        <translation>○ %1理由を調べています…</translation>
    </message>
    <message>
        <source>%1 The next may be called from %2.</source>
        <translation>%1次にかけられるのは %2 からです。</translation>
    </message>
    <message>
        <source>%1 Nobody comes back by themselves.</source>
        <translation>%1待っていてもかけられるようになる相手はいません。</translation>
    </message>
    <message>
        <source>%1 (%2 cases)</source>
        <comment>reason</comment>
        <translation>%1 %2件</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>この表示を閉じる</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>このメッセージを閉じる (Esc)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+G)</source>
        <translation>%1 (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::NoticeDifference</name>
    <message>
        <source>− of %1   + of %2</source>
        <translation>− %1   ＋ %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>違いはありません。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::NoticeDocument</name>
    <message>
        <source>Text</source>
        <translation>文面</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::NoticeEditor</name>
    <message>
        <source>To the list (F12)</source>
        <translation>一覧へ (F12)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Save as a fi&amp;le</source>
        <translation>ファイルに保存(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save as a new version</source>
        <translation>新しい版として保存(&amp;S)</translation>
    </message>
    <message>
        <source>Text (&amp;B)</source>
        <translation>文面(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;About it</source>
        <translation>基本情報(&amp;A)</translation>
    </message>
    <message>
        <source>Layou&amp;t</source>
        <translation>レイアウト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>表の列(&amp;C)</translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation>画像(&amp;U)</translation>
    </message>
    <message>
        <source>Sample (&amp;J)</source>
        <translation>見本(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Faults (F4): %1</source>
        <translation>不備(&amp;F) (F4): %1件</translation>
    </message>
    <message>
        <source>&amp;Insert (F8)</source>
        <translation>挿入(&amp;I) (F8)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>What is wrong (Enter: to it)</source>
        <translation>不備の内容（Enter でその箇所へ）</translation>
    </message>
    <message>
        <source>In order: nothing would stop a run, nothing that may not be said.</source>
        <translation>不備はありません。印刷を止めるものも、書いてはならない表現もありません。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>不備</translation>
    </message>
    <message>
        <source>to read only: tax officers change it</source>
        <translation>閲覧のみ（変更は徴税吏員）</translation>
    </message>
    <message>
        <source>to read only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>● changed, not saved</source>
        <translation>● 変更あり・未保存</translation>
    </message>
    <message>
        <source>There is a template with the code %1 already. Give this one another code.</source>
        <translation>コード %1 の書式はすでにあります。別のコードを付けてください。</translation>
    </message>
    <message>
        <source>version %1, waits for approval</source>
        <translation>版 %1、承認待ち</translation>
    </message>
    <message>
        <source>Version %1 is stored. It goes out as soon as it is approved.</source>
        <translation>版 %1 を保存しました。承認されると発送に使われます。</translation>
    </message>
    <message>
        <source>Somebody else stored this template</source>
        <translation>ほかの席でこの書式が保存されました</translation>
    </message>
    <message>
        <source>%1 stored version %2 of &quot;%3&quot; while you (%4) worked on the one before. Nothing of either is lost: save yours as a newer version, or cancel, take over what you need, and save then.</source>
        <translation>あなた（%4）が前の版を編集している間に、%1 さんが「%3」の版 %2 を保存しました。どちらの内容も失われていません。自分の内容を新しい版として保存するか、取り消して必要な部分を取り込んでから保存してください。</translation>
    </message>
    <message>
        <source>&amp;Save mine as the newer one</source>
        <translation>自分の内容を新しい版として保存(&amp;S)</translation>
    </message>
    <message>
        <source>yours (%1)</source>
        <translation>自分の内容（%1）</translation>
    </message>
    <message>
        <source>Save the template as a file</source>
        <translation>書式をファイルに保存</translation>
    </message>
    <message>
        <source>Templates (*.zip)</source>
        <translation>書式 (*.zip)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::NoticeListPage</name>
    <message>
        <source>not yet</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>always</source>
        <translation>当初から</translation>
    </message>
    <message>
        <source>version %1 by %2 waits for approval</source>
        <translation>版 %1（%2）が承認待ち</translation>
    </message>
    <message>
        <source>Templates of letters (Enter opens one)</source>
        <translation>文書の書式（Enter で開く）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中の版</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>使用開始</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>There is no template. A file can be imported.</source>
        <translation>書式がありません。ファイルから取り込めます。</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>文書の書式</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;py as a new one (F8)</source>
        <translation>複写して新規(&amp;P) (F8)</translation>
    </message>
    <message>
        <source>&amp;Import a file</source>
        <translation>ファイルを取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>Save as a fi&amp;le</source>
        <translation>ファイルに保存(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Approve (F4)</source>
        <translation>承認(&amp;A) (F4)</translation>
    </message>
    <message>
        <source>Its &amp;versions (Enter approves one, or uses it again)</source>
        <translation>版の履歴(&amp;V)（Enter で承認、またはその版に戻す）</translation>
    </message>
    <message>
        <source>Loo&amp;k at this version</source>
        <translation>この版を見る(&amp;K)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Stored on</source>
        <translation>保存日</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>A template is chosen above.</source>
        <translation>上の一覧で書式を選ぶと表示されます。</translation>
    </message>
    <message>
        <source>Its versions</source>
        <translation>版の履歴</translation>
    </message>
    <message>
        <source>officers only</source>
        <translation>徴税吏員のみ</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>This version is in use.</source>
        <translation>この版を使用中です。</translation>
    </message>
    <message>
        <source>From now on &quot;%1&quot; goes out as %2 says, at every seat. The version before is kept.</source>
        <translation>これ以降、すべての席で「%1」を%2の内容で発送します。これまでの版も残ります。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Approve a template</source>
        <translation>書式の承認</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>承認する(&amp;A)</translation>
    </message>
    <message>
        <source>Version %1 is in use from now on.</source>
        <translation>これ以降、版 %1 を使います。</translation>
    </message>
    <message>
        <source>Use a version again</source>
        <translation>以前の版に戻す</translation>
    </message>
    <message>
        <source>&amp;Use it again</source>
        <translation>この版に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>It is in use again.</source>
        <translation>再びこの版を使います。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::NoticesScreen</name>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 has %2 kB; a template&apos;s file has %3 kB at most.</source>
        <translation>%1 は %2 kB あります。書式のファイルは %3 kB までです。</translation>
    </message>
    <message>
        <source>%1, waits for approval</source>
        <translation>%1、承認待ち</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（写し）</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>書式の取込</translation>
    </message>
    <message>
        <source>Templates (*.zip)</source>
        <translation>書式 (*.zip)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from the file %1, becomes a new version of it</source>
        <translation>ファイル %1 から、新しい版になります</translation>
    </message>
    <message>
        <source>from the file %1, new</source>
        <translation>ファイル %1 から、新規</translation>
    </message>
    <message>
        <source>The template was changed and is not saved. Leave it?</source>
        <translation>書式の変更が保存されていません。破棄して移動しますか。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>不備</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複写</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Enter on a template: to its text; on a version: approve it, or use it again</source>
        <translation>Enter: 書式の上では文面を開く、版の上では承認またはその版に戻す</translation>
    </message>
    <message>
        <source>F8: insert a field or block; in the list: copy as a new template</source>
        <translation>F8: 項目・ブロックの挿入、書式の一覧では複写して新規</translation>
    </message>
    <message>
        <source>F4: what is wrong, Enter leads to it; in the list: approve what waits</source>
        <translation>F4: 不備の一覧（Enter でその箇所へ）、書式の一覧では承認待ちの版を承認</translation>
    </message>
    <message>
        <source>In the list to insert: Enter at the cursor, Ctrl+Enter as a section around what is marked</source>
        <translation>挿入の一覧: Enter でカーソル位置に、Ctrl+Enter で選んだ範囲を条件つきの区間に</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Y: undo, redo, over text, layout and pictures</source>
        <translation>Ctrl+Z・Ctrl+Y: 元に戻す・やり直す（文面・レイアウト・画像を通して）</translation>
    </message>
    <message>
        <source>On the page: PageUp, PageDown turn over; + − larger, smaller; 0 full width; F5: draw again</source>
        <translation>ページ上: PageUp・PageDown でめくる、+・− で拡大・縮小、0 で幅に合わせる、F5 で描き直す</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::NumbersDialog</name>
    <message>
        <source>Cases by their numbers</source>
        <translation>宛名番号で指定</translation>
    </message>
    <message>
        <source>&amp;Taxpayers&apos; numbers, pasted in any manner:</source>
        <translation>宛名番号を貼り付け(&amp;T)（区切りは自由）</translation>
    </message>
    <message>
        <source>From a CSV &amp;file …</source>
        <translation>CSVファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Look them up</source>
        <translation>照合(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use as a list</source>
        <translation>この一覧を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>CSV file with numbers</source>
        <translation>番号のCSVファイル</translation>
    </message>
    <message>
        <source>CSV and text files (*.csv *.txt);;All files (*)</source>
        <translation>CSV・テキスト (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 を読めません。</translation>
    </message>
    <message>
        <source>Heading of the column with the numbers; empty: the first column</source>
        <translation>番号の列の見出し（空欄なら先頭の列）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Looking them up …</source>
        <translation>照合中…</translation>
    </message>
    <message>
        <source>Given: %1, found: %2 cases.</source>
        <translation>入力 %1件、該当 %2件。</translation>
    </message>
    <message>
        <source>Given more than once: %1.</source>
        <translation>重複 %1件。</translation>
    </message>
    <message>
        <source>Found with the leading zeros that they had lost: %1.</source>
        <translation>欠けていた先頭の0を補って該当 %1件。</translation>
    </message>
    <message>
        <source>▲ Unknown: %1, with their lines below.</source>
        <translation>▲ 該当なし %1件（行番号とともに下に表示）。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::OutcomeField</name>
    <message>
        <source>%1: taken out.</source>
        <translation>%1：外しました。</translation>
    </message>
    <message>
        <source>%1: %2. %3 again: %4.</source>
        <translation>%1：%2。もう一度 %3：%4</translation>
    </message>
    <message>
        <source>takes it out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>区分：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>kind, state, topic</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Follow-ups (Ctrl+F5–F10)</source>
        <translation>対応(Ctrl+F5〜F10)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, kind</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::OwedDialog</name>
    <message>
        <source>What is owed: %1</source>
        <translation>納付額の内訳: %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税目</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>調定年度</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期別</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>納期限</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本税</translation>
    </message>
    <message>
        <source>Late charge</source>
        <translation>延滞金</translation>
    </message>
    <message>
        <source>Demand fee</source>
        <translation>督促手数料</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Of the payment</source>
        <translation>充当額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>納めるものはありません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Percent a year</source>
        <translation>年率 %</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基礎額</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>No late charge has come up.</source>
        <translation>延滞金はありません。</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>a sum, to see how it is put</source>
        <translation>金額を入れると充当を表示</translation>
    </message>
    <message>
        <source>If paid &amp;on</source>
        <translation>納付日(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Payment</source>
        <translation>納付額(&amp;P)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>減免したもの</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nothing is waived.</source>
        <translation>減免はありません。</translation>
    </message>
    <message>
        <source>Enter takes the waiver back.</source>
        <translation>Enterで減免を取り消します。</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全額</translation>
    </message>
    <message>
        <source>office or name</source>
        <translation>職名または氏名</translation>
    </message>
    <message>
        <source>&amp;Waive of the marked one</source>
        <translation>選んだ期別を減免(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>種類(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>事由(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Yen</source>
        <translation>金額(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>決裁者(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備考(&amp;N)</translation>
    </message>
    <message>
        <source>▲ time-barred: not asked</source>
        <translation>▲ 時効完成・請求しない</translation>
    </message>
    <message>
        <source>principal paid</source>
        <translation>本税完納</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>納期限経過</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>率なし</translation>
    </message>
    <message>
        <source>Put in this order: %1</source>
        <translation>充当の順: %1</translation>
    </message>
    <message>
        <source> → </source>
        <translation> → </translation>
    </message>
    <message>
        <source>If paid on %1: principal %2, late charge %3, accrued late charge %4, demand fees %5, together %6 yen</source>
        <translation>%1 に納付すると: 本税 %2、延滞金 %3、確定延滞金 %4、督促手数料 %5、合計 %6円</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>; beyond that: %1 yen</source>
        <translation>、超過: %1円</translation>
    </message>
    <message>
        <source>of %1 yen, after the fractions are dropped</source>
        <translation>端数処理前 %1円</translation>
    </message>
    <message>
        <source>paid already</source>
        <translation>納付済み</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>減免</translation>
    </message>
    <message>
        <source>Take the waiver back</source>
        <translation>減免の取消し</translation>
    </message>
    <message>
        <source>Why is it owed again?</source>
        <translation>取り消す理由</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>Waive %1 (%2), on the ground &quot;%3&quot;?</source>
        <translation>%1（%2）を「%3」の事由で減免しますか。</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>減免する</translation>
    </message>
    <message>
        <source>Plan %1 asks for more than is owed now: %2. Change it (Ctrl+I on the case).</source>
        <translation>分納計画 %1 は今の未納額より多く求めています (%2)。案件の Ctrl+I で変更してください。</translation>
    </message>
    <message>
        <source>%1 of %2, %3 yen, decided by %4</source>
        <comment>kind, day, sum, who</comment>
        <translation>%2の%1 %3円 (決裁 %4)</translation>
    </message>
    <message>
        <source>Take this waiver back? What it let off is owed again.
%1</source>
        <translation>この減免を取り消しますか。免除した額がふたたび未納になります。
%1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::OwnReviewsDialog</name>
    <message>
        <source>Reviews of my calls</source>
        <translation>自分の通話評価</translation>
    </message>
    <message>
        <source>You and the reviewer alone see these.</source>
        <translation>本人と評価者だけが見られます。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>評価日</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>評価の方法</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>No call of yours was reviewed yet.</source>
        <translation>まだ評価された通話はありません。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Mark a review above: its points stand here.</source>
        <translation>上の評価を選ぶと、点数が表示されます。</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2中%1</translation>
    </message>
    <message>
        <source>did not come up</source>
        <translation>該当なし</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PagePane</name>
    <message>
        <source>Page before (PageUp)</source>
        <translation>前のページ (PageUp)</translation>
    </message>
    <message>
        <source>Next page (PageDown)</source>
        <translation>次のページ (PageDown)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Whole page or full width</source>
        <translation>全体表示／幅に合わせる</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PageView</name>
    <message>
        <source>The page as it is printed</source>
        <translation>印刷どおりのページ</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PaidFields</name>
    <message>
        <source>Says it was paid on %1.</source>
        <translation>%1に納めたとの申出です。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>現在のパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新しいパスワード(&amp;N)</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>新しいパスワードの確認(&amp;G)</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them again.</source>
        <translation>2つのパスワードが違います。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PeopleScreen</name>
    <message>
        <source>&amp;People</source>
        <translation>人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>役割(&amp;R)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>F8: add a person</source>
        <translation>F8：人を追加</translation>
    </message>
    <message>
        <source>Enter on a person: to the fields beside</source>
        <translation>人の行でEnter：右の欄へ</translation>
    </message>
    <message>
        <source>Space in the table of roles or a list: gives or takes, for every seat at once</source>
        <translation>役割の表や一覧でスペース：与える・外す（全席にすぐ反映）</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PeriodFields</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>月を指定</translation>
    </message>
    <message>
        <source>%1, month %2</source>
        <comment>year, month</comment>
        <translation>%1.%2</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PersonForm</name>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>役割(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>所属(&amp;E)</translation>
    </message>
    <message>
        <source>empty: the office itself</source>
        <translation>空：自団体の職員</translation>
    </message>
    <message>
        <source>&amp;Contract to</source>
        <translation>契約終了日(&amp;C)</translation>
    </message>
    <message>
        <source>empty: no end</source>
        <translation>空：終了日なし</translation>
    </message>
    <message>
        <source>&amp;Trained on</source>
        <translation>研修日(&amp;T)</translation>
    </message>
    <message>
        <source>Pledge&amp;d on</source>
        <translation>誓約日(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>新しいパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>En&amp;able</source>
        <translation>有効にする(&amp;A)</translation>
    </message>
    <message>
        <source>Dis&amp;able</source>
        <translation>無効にする(&amp;A)</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新しい人</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>%1 was added. First password, shown only now:</source>
        <translation>%1 を追加しました。最初のパスワード（今回だけ表示します）:</translation>
    </message>
    <message>
        <source>%1 may sign in again. New password, shown only now:</source>
        <translation>%1 はサインインできるようになりました。新しいパスワード（今回だけ表示します）:</translation>
    </message>
    <message>
        <source>%1 can do nothing any more from now on, also where signed in.</source>
        <translation>%1 は、サインイン中の席も含めて、今から何もできなくなります。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 を無効にしました。</translation>
    </message>
    <message>
        <source>%1&apos;s present password will not work any more.</source>
        <translation>%1 の今のパスワードは使えなくなります。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password of %1, shown only now:</source>
        <translation>%1 の新しいパスワード（今回だけ表示します）:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PersonsPage</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>契約終了</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>誓約</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>自団体</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>contract over</source>
        <translation>契約終了</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Nobody is here yet. F8 adds a person.</source>
        <translation>まだだれもいません。F8で追加します。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>From</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>May do nothing: the role and the groups bring no permission.</source>
        <translation>できることはありません。役割にもグループにも権限がありません。</translation>
    </message>
    <message>
        <source>What was typed here isn&apos;t stored yet.</source>
        <translation>入力した内容はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>%1 にできること</translation>
    </message>
    <message>
        <source>What the person may do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>%1 (group %2)</source>
        <translation>%1（グループ：%2）</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PhoneMeter</name>
    <message>
        <source>Ready</source>
        <translation>待受</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>発信中</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>呼出中</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>通話終了</translation>
    </message>
    <message>
        <source>F3 hangs up</source>
        <translation>F3 で切断</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>No telephone is set up: record by hand.</source>
        <translation>電話は未設定です。記録は手で入力できます。</translation>
    </message>
    <message>
        <source>F2 answers, F3 rejects</source>
        <translation>F2 で応答、F3 で拒否</translation>
    </message>
    <message>
        <source>This is not the call of this case. F3 hangs up.</source>
        <translation>この案件の通話ではありません。F3 で切断</translation>
    </message>
    <message>
        <source>● Recorded. F3 hangs up</source>
        <translation>●録音中&#x3000;F3 で切断</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PhonesPanel</name>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>The numbers of this person are masked.</source>
        <translation>電話番号は表示できません(支援措置)。</translation>
    </message>
    <message>
        <source>No number is known.</source>
        <translation>電話番号は分かっていません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never called</source>
        <translation>架電なし</translation>
    </message>
    <message>
        <source>%1 calls, %2 answered</source>
        <translation>架電 %1回・応答 %2回</translation>
    </message>
    <message>
        <source>F2 Dial</source>
        <translation>F2 発信</translation>
    </message>
    <message>
        <source>Another number (&amp;D)</source>
        <translation>ほかの番号(&amp;D)</translation>
    </message>
    <message>
        <source>dial by hand</source>
        <comment>field for a telephone number</comment>
        <translation>番号を入力</translation>
    </message>
    <message>
        <source>ext. %1</source>
        <translation>内線%1</translation>
    </message>
    <message>
        <source>Dial</source>
        <comment>a number that is not chosen</comment>
        <translation>発信</translation>
    </message>
    <message>
        <source>Numbers, wishes (Ctrl+B)</source>
        <translation>番号・希望 (Ctrl+B)</translation>
    </message>
    <message>
        <source>◆ %1: the operator is no third party</source>
        <translation>◆ %1（オペレーターは第三者に当たりません）</translation>
    </message>
    <message>
        <source>prefers %1</source>
        <translation>希望: %1</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>interpreter: %1</source>
        <translation>通訳: %1</translation>
    </message>
    <message>
        <source>at work only: %1</source>
        <translation>勤務先は%1のみ</translation>
    </message>
    <message>
        <source>× no longer used</source>
        <translation>× 使わない</translation>
    </message>
    <message>
        <source>%1h</source>
        <comment>hour of the day</comment>
        <translation>%1時</translation>
    </message>
    <message>
        <source>%1 calls, %2 answered (%3)</source>
        <translation>%1回架電 %2回応答（%3）</translation>
    </message>
    <message>
        <source>called in %1 times</source>
        <translation>着信%1回</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最終 %1</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PicturePane</name>
    <message>
        <source>Pict&amp;ure</source>
        <translation>図(&amp;U)</translation>
    </message>
    <message>
        <source>There is nothing to draw in this period.</source>
        <translation>この期間には図にする数字がありません。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PicturesForm</name>
    <message>
        <source>Pictures of the template</source>
        <translation>書式の画像</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>画素</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>使用箇所</translation>
    </message>
    <message>
        <source>It has no picture yet. Plans and coats of arms come in as PNG.</source>
        <translation>画像はまだありません。案内図や市章は PNG で取り込みます。</translation>
    </message>
    <message>
        <source>A&amp;dd a picture (PNG)</source>
        <translation>画像（PNG）を追加(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Placed on the first page, in mm from its upper left corner</source>
        <translation>1ページ目に置くもの(&amp;P)（用紙の左上からmm）</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>左から</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>上から</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>In the text a picture stands as [picture NAME HEIGHT]; the list to insert has it.</source>
        <translation>文中の画像は [picture 名前 高さ] と書きます。挿入の一覧にもあります。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>The picture %1 has %2 kB; a template takes %3 kB a picture. Save it smaller.</source>
        <translation>画像 %1 は %2 kB あります。書式の画像は1枚 %3 kB までです。小さくして保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is no PNG picture. Save it as PNG.</source>
        <translation>%1 は PNG 形式の画像ではありません。PNG で保存し直してください。</translation>
    </message>
    <message>
        <source>The picture %1 has %2 × %3 pixels; a template takes %4 pixels a picture. Make it smaller.</source>
        <translation>画像 %1 は %2×%3 画素あります。書式の画像は1枚 %4 画素までです。小さくしてください。</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>画像の追加</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>画像の削除</translation>
    </message>
    <message>
        <source>official seal</source>
        <translation>公印</translation>
    </message>
    <message>
        <source>Row %1: choose a picture or the seal (F2).</source>
        <translation>%1行目: 画像または公印を選んでください (F2)。</translation>
    </message>
    <message>
        <source>Row %1, %2: &quot;%3&quot; is no length. Write mm in digits.</source>
        <translation>%1行目 %2: 「%3」は長さではありません。mm を数字で入力してください。</translation>
    </message>
    <message>
        <source>Placed pictures</source>
        <translation>画像の配置</translation>
    </message>
    <message>
        <source>on the first page</source>
        <translation>1ページ目</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>文中</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PresenceButton</name>
    <message>
        <source>Work at this seat: sign on, pause, sign off (Ctrl+P)</source>
        <translation>この席の業務：開始・休止・終了（Ctrl+P）</translation>
    </message>
    <message>
        <source>Sign &amp;on for work</source>
        <translation>業務開始(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation>業務再開(&amp;G)</translation>
    </message>
    <message>
        <source>Sign o&amp;ff from work</source>
        <translation>業務終了(&amp;F)</translation>
    </message>
    <message>
        <source>○ off work</source>
        <translation>○ 業務外</translation>
    </message>
    <message>
        <source>● at work since %1</source>
        <translation>● 業務中 %1～</translation>
    </message>
    <message>
        <source>◇ %1 since %2</source>
        <comment>a pause&apos;s reason, its beginning</comment>
        <translation>◇ %1 %2～</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PreviewPane</name>
    <message>
        <source>The rules of postage name no envelope.</source>
        <translation>郵便料金の規則に封筒がありません。</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>a very long name</source>
        <translation>とても長い氏名</translation>
    </message>
    <message>
        <source>400 open arrears</source>
        <translation>滞納400件</translation>
    </message>
    <message>
        <source>nothing owed</source>
        <translation>滞納なし</translation>
    </message>
    <message>
        <source>a real case</source>
        <translation>実際の案件</translation>
    </message>
    <message>
        <source>&amp;Whose letter</source>
        <translation>宛先(&amp;W)</translation>
    </message>
    <message>
        <source>then Enter</source>
        <translation>入力して Enter</translation>
    </message>
    <message>
        <source>The taxpayer&apos;s number, then Enter. That you looked is logged.</source>
        <translation>宛名番号を入力して Enter。閲覧は記録されます。</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>宛名番号(&amp;N)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>PageUp on the page</source>
        <translation>ページ上で PageUp</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>PageDown on the page</source>
        <translation>ページ上で PageDown</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>- on the page</source>
        <translation>ページ上で -</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>+ on the page</source>
        <translation>ページ上で +</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>0 on the page</source>
        <translation>ページ上で 0</translation>
    </message>
    <message>
        <source>Save the template first: a real case is asked for the letter of a stored one.</source>
        <translation>先に書式を保存してください。実際の案件の文書は、保存済みの書式で読み込みます。</translation>
    </message>
    <message>
        <source>Nobody has the number %1.</source>
        <translation>番号 %1 の方はいません。</translation>
    </message>
    <message>
        <source>No letter of %1 is shown here: %2.</source>
        <translation>%1 の文書は表示できません: %2。</translation>
    </message>
    <message>
        <source>There is no letter for %1.</source>
        <translation>%1 あての文書はありません。</translation>
    </message>
    <message>
        <source>no page</source>
        <translation>ページなし</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>There is no page yet. It stands here as soon as the text can be set.</source>
        <translation>まだページがありません。文面を組めるようになるとここに表示されます。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PrintDialog</name>
    <message>
        <source>Batch %1 has no letter %2.</source>
        <translation>%1に文書番号%2はありません。</translation>
    </message>
    <message>
        <source>Both &amp;sides</source>
        <translation>両面印刷(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;rint (Enter)</source>
        <translation>印刷(&amp;R) (Enter)</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>プリンター(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>給紙トレイ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;From page</source>
        <translation>開始ページ(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;o page</source>
        <translation>終了ページ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>部数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Look at page</source>
        <translation>表示するページ(&amp;L)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>The letters are being fetched …</source>
        <translation>文書を読み込んでいます…</translation>
    </message>
    <message>
        <source>This machine has no printer. Have one set up, or save the letters as PDF.</source>
        <translation>このパソコンにはプリンターがありません。設定を依頼するか、PDFで保存してください。</translation>
    </message>
    <message>
        <source>the printer&apos;s usual</source>
        <translation>プリンターの既定</translation>
    </message>
    <message>
        <source>Page %1 comes after page %2.</source>
        <translation>開始ページ%1が終了ページ%2より後です。</translation>
    </message>
    <message>
        <source>Being printed. Esc stops it; what the printer has taken comes out.</source>
        <translation>印刷中です。Esc で中止できます。プリンターに渡した分は出力されます。</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF …</source>
        <translation>PDFで保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>%1の印刷</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>文書の保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ProgressPage</name>
    <message>
        <source>Reading the files: %1 of %2 KB</source>
        <translation>ファイルを読んでいます: %1 / %2 KB</translation>
    </message>
    <message>
        <source>Checking the rows and comparing them with what is in force …</source>
        <translation>行を検査し、現在のデータと比べています…</translation>
    </message>
    <message>
        <source>Writing: %1 of %2 rows</source>
        <translation>書き込み中: %1 / %2行</translation>
    </message>
    <message>
        <source>Bringing all cases up to date …</source>
        <translation>案件を更新しています…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>中止(&amp;C)</translation>
    </message>
    <message>
        <source>Cancelling leaves everything as it was. The other screens can be used meanwhile.</source>
        <translation>中止するとデータは元のままです。その間もほかの画面を使えます。</translation>
    </message>
    <message>
        <source>Trying the import: nothing is written</source>
        <translation>取込の試行: データは書き込みません</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>取り込んでいます</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PromiseFields</name>
    <message>
        <source>/ halves the amount</source>
        <translation>/ で半額</translation>
    </message>
    <message>
        <source>%1 yen is more than the %2 yen owed.</source>
        <translation>%1円は滞納額%2円を超えています。</translation>
    </message>
    <message>
        <source>%1 is no business day.</source>
        <translation>%1は開庁日ではありません。</translation>
    </message>
    <message>
        <source>%1 is more than %2 months ahead.</source>
        <translation>%1は%2か月より先です。</translation>
    </message>
    <message>
        <source>Promise until %1, %2.</source>
        <comment>day and weekday, date</comment>
        <translation>約束日は %1、%2 です。</translation>
    </message>
    <message>
        <source>%1, %2, is no business day; the next one is %3 (Up key).</source>
        <comment>day and weekday, date</comment>
        <translation>%1、%2 は閉庁日です。次の開庁日は %3（↑キー）。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PublicServicePage</name>
    <message>
        <source>&amp;Fetch the list (F5)</source>
        <translation>一覧を出す(&amp;F) (F5)</translation>
    </message>
    <message>
        <source>&amp;Print the sheet (F11)</source>
        <translation>公示送達書を印刷(&amp;P) (F11)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>PDFで保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>On the board since</source>
        <translation>掲示開始日</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>送達とみなす日</translation>
    </message>
    <message>
        <source>The list stands here once it is fetched; each time is on record. Who is served is entered under &quot;Came back&quot;.</source>
        <translation>一覧を出すとここに表示します。出すたびに記録されます。対象者は「返戻」で登録します。</translation>
    </message>
    <message>
        <source>The sheet says name and document alone, neither tax nor sum. A document is served when seven days have passed since it was posted (Local Tax Act, article 20-2). Protected people are not on it.</source>
        <translation>公示送達書に載せるのは氏名と書類の名称だけで、税目や金額は載せません。掲示を始めた日から7日を経過すると送達があったものとみなされます（地方税法第20条の2）。支援措置対象者は載せません。</translation>
    </message>
    <message>
        <source>Nobody is to be served by the notice board.</source>
        <translation>公示送達の対象者はいません。</translation>
    </message>
    <message>
        <source>Sheet for the notice board</source>
        <translation>公示送達書</translation>
    </message>
    <message>
        <source>Given to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>公示送達書の保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PurposeDialog</name>
    <message>
        <source>Page that tells of recordings</source>
        <translation>通話録音のお知らせ文</translation>
    </message>
    <message>
        <source>&amp;Copy it</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::PurposeForm</name>
    <message>
        <source>lives alone or alone in arrears</source>
        <translation>世帯で滞納は本人だけ</translation>
    </message>
    <message>
        <source>several of the household in arrears</source>
        <translation>世帯に滞納者が複数</translation>
    </message>
    <message>
        <source>a company</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>plain Japanese</source>
        <translation>やさしい日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>officers only</source>
        <translation>徴税吏員のみ</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>見出し(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>コード(&amp;D)</translation>
    </message>
    <message>
        <source>letters, digits, - and _: how files and commands call it; stays once it is stored</source>
        <translation>英数字と - _。ファイルやコマンドでの呼び名で、保存後は変わりません</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>f&amp;or officers only</source>
        <translation>徴税吏員専用(&amp;O)</translation>
    </message>
    <message>
        <source>holds wording that is theirs alone</source>
        <translation>徴税吏員だけが使える文言を含みます</translation>
    </message>
    <message>
        <source>Campaigns (&amp;W)</source>
        <translation>業務(&amp;W)</translation>
    </message>
    <message>
        <source>Ta&amp;x items</source>
        <translation>税目(&amp;X)</translation>
    </message>
    <message>
        <source>Stat&amp;es of the case</source>
        <translation>ステータス(&amp;E)</translation>
    </message>
    <message>
        <source>Stages (&amp;R)</source>
        <translation>段階(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kind of household</source>
        <translation>世帯の別(&amp;K)</translation>
    </message>
    <message>
        <source>both</source>
        <translation>個人と法人</translation>
    </message>
    <message>
        <source>Whom it speaks to (&amp;N)</source>
        <translation>話す相手(&amp;N)</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>使う場面</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::QuestionForm</name>
    <message>
        <source>must be answe&amp;red</source>
        <translation>必須(&amp;R)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>What is aske&amp;d</source>
        <translation>質問文(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Then &amp;goes on with</source>
        <translation>次の移動先(&amp;G)</translation>
    </message>
    <message>
        <source>Grea&amp;test number</source>
        <translation>最大値(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Options (keys 1–9)</source>
        <translation>選択肢(&amp;O)
キー1〜9</translation>
    </message>
    <message>
        <source>S&amp;mallest number</source>
        <translation>最小値(&amp;M)</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>次の質問</translation>
    </message>
    <message>
        <source>a question&apos;s code, or end; empty: the next question</source>
        <translation>質問コードか end。空欄は次の質問</translation>
    </message>
    <message>
        <source>unique in the survey: letters, digits, - and _</source>
        <translation>アンケート内で重複しない英数字と - _</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Code (&amp;Y)</source>
        <translation>質問コード(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::QueuePanel</name>
    <message>
        <source>My lists</source>
        <translation>自分のリスト</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>割当</translation>
    </message>
    <message>
        <source>No list is open.</source>
        <translation>開いているリストはありません。</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>だれでも</translation>
    </message>
    <message>
        <source>Planned today: %1 calls, recorded: %2</source>
        <translation>きょうの予定 %1件、記録済み %2件</translation>
    </message>
    <message>
        <source>Recorded today: %1</source>
        <translation>きょうの記録 %1件</translation>
    </message>
    <message>
        <source>Go on by the lists: %1 left</source>
        <translation>順番にかける（残り%1件）</translation>
    </message>
    <message>
        <source>Shift: %1</source>
        <translation>シフト：%1</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::QueueWalk</name>
    <message>
        <source>Nobody of your lists may be called now.</source>
        <translation>いま架電できる人が、自分のリストにいません。</translation>
    </message>
    <message>
        <source>You held this case for too long without working on it: others may take it now.</source>
        <translation>操作がないまま担当の時間が過ぎました。この案件はほかの人も取れます。</translation>
    </message>
    <message>
        <source>Passed on: %1 (%2). The case comes back later.</source>
        <translation>後回しにしました: %1 (%2)。あとで順番に戻ります。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReceiptWorkList</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>Receipts to look at</source>
        <translation>確認を要する収納</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>収納日</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>金額(円)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Taxpayer or notice</source>
        <translation>宛名・通知書番号</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>納付者</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>No receipt waits for anybody.</source>
        <translation>確認を要する収納はありません。</translation>
    </message>
    <message>
        <source>Taxpayer</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知書番号</translation>
    </message>
    <message>
        <source>Tax item</source>
        <translation>税目</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>未納額</translation>
    </message>
    <message>
        <source>Likely by</source>
        <translation>候補の理由</translation>
    </message>
    <message>
        <source>Choose a receipt without a receivable: likely ones are shown here.</source>
        <translation>期別不明の収納を選ぶと、候補の期別が表示されます。</translation>
    </message>
    <message>
        <source>&amp;Match</source>
        <translation>消込(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;otice</source>
        <translation>通知書番号(&amp;O)</translation>
    </message>
    <message>
        <source>Tax it&amp;em</source>
        <translation>税目(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Te&amp;rm</source>
        <translation>期(&amp;R)</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>C&amp;lose the entry</source>
        <translation>完了にする(&amp;L)</translation>
    </message>
    <message>
        <source>What be&amp;came of it</source>
        <translation>処理結果(&amp;C)</translation>
    </message>
    <message>
        <source>Receipts to look at: %1</source>
        <translation>確認を要する収納: %1 件</translation>
    </message>
    <message>
        <source>Matched with taxpayer %1, as batch %2.</source>
        <translation>宛名番号 %1 に消し込みました（バッチ %2）。</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Receipts to look at: %1, the oldest %2 shown</source>
        <translation>確認が必要な収納: %1件（古いものから%2件を表示）</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReceiptsPage</name>
    <message>
        <source>Rejected</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Not paid, code %1</source>
        <translation>振替不能 コード %1</translation>
    </message>
    <message>
        <source>%1: %2 records</source>
        <translation>%1: %2 件</translation>
    </message>
    <message>
        <source>Imported as batch %1.</source>
        <translation>バッチ %1 として取り込みました。</translation>
    </message>
    <message>
        <source>Trial: nothing was written.</source>
        <translation>試行: 何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Rows %1, known already %2. Count now: %3 (%4 yen); in the extract already %5; taken back %6. Promises kept %7, open again %8.</source>
        <translation>%1 行（既知 %2）。新たに収納 %3 件（%4 円）、抽出データに計上済み %5 件、取消 %6 件。約束の履行 %7 件、履行の取消 %8 件。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>金額(円)</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>理由と対応</translation>
    </message>
    <message>
        <source>Choose a file above and try it: rejected rows, receipts without a receivable and those paid twice are shown here.</source>
        <translation>上でファイルを選んで試行すると、エラー行・期別不明・二重納付がここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>参照(&amp;B) …</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>試行(&amp;T)</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>取込(&amp;P)</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>様式(&amp;N)</translation>
    </message>
    <message>
        <source>File of receipts</source>
        <translation>収納データ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Batch %1 is imported.</source>
        <translation>バッチ %1 を取り込みました。</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Payment numbers: rows %1, new %2, changed %3, unchanged %4, rejected %5.</source>
        <translation>納付番号: %1 行（新規 %2、変更 %3、変更なし %4、エラー %5）</translation>
    </message>
    <message>
        <source>File of the bank, the stores&apos; agent or the core tax system</source>
        <translation>金融機関・収納代行会社・基幹システムのファイル</translation>
    </message>
    <message>
        <source>Payment numbers of the core tax system (CSV)</source>
        <translation>基幹システムの納付番号(CSV)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReceiverModel</name>
    <message>
        <source>%1 %2</source>
        <comment>as whose representative, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛名</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>請求額</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReceiversPage</name>
    <message>
        <source>&amp;Make the letters (Ctrl+Enter)</source>
        <translation>作成する(&amp;M) (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>No letter, because</source>
        <translation>対象外の理由</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Nobody is taken out.</source>
        <translation>対象外の人はいません。</translation>
    </message>
    <message>
        <source>Enter or a click opens exactly these cases in the list.</source>
        <translation>Enter またはクリックで、その案件だけを一覧に表示します。</translation>
    </message>
    <message>
        <source>Receivers by postcode</source>
        <translation>対象者（郵便番号順）</translation>
    </message>
    <message>
        <source>&amp;Go to number</source>
        <translation>番号へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back (F12)</source>
        <translation>戻る(&amp;B) (F12)</translation>
    </message>
    <message>
        <source>&amp;Count pages and postage</source>
        <translation>枚数と郵送料を数える(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a template, in words to whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dated %1</source>
        <translation>文書の日付 %1</translation>
    </message>
    <message>
        <source>, pay by %1</source>
        <translation>、納付期限 %1</translation>
    </message>
    <message>
        <source>, slips usable until %1</source>
        <translation>、納付書の使用期限 %1</translation>
    </message>
    <message>
        <source>Letters: %1, owed %2 yen; without one: %3</source>
        <translation>%1通 %2円 対象外%3件</translation>
    </message>
    <message>
        <source>Letters: %1; without one: %2</source>
        <translation>%1通 対象外%2件</translation>
    </message>
    <message>
        <source>Nobody gets this letter.</source>
        <translation>この文書の対象者はいません。</translation>
    </message>
    <message>
        <source>Nobody of these letters has that number or name.</source>
        <translation>この番号・氏名の人は対象者にいません。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::RecordStrip</name>
    <message>
        <source>Spo&amp;ke with</source>
        <translation>相手(&amp;K)</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>理由(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Promise date</source>
        <translation>約束日(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Amount (/ halves)</source>
        <translation>金額(&amp;A) / で半額</translation>
    </message>
    <message>
        <source>Pays &amp;by</source>
        <translation>納付方法(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Callback</source>
        <translation>再コール(&amp;C)</translation>
    </message>
    <message>
        <source>Paid already o&amp;n</source>
        <translation>納めた日(&amp;N)</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>納めた所(&amp;H)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>メモ(&amp;T)</translation>
    </message>
    <message>
        <source>the&amp;y called</source>
        <translation>受電(&amp;Y)</translation>
    </message>
    <message>
        <source>not to be called here a&amp;gain</source>
        <translation>この番号にかけない(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Record, then next (Ctrl+Enter)</source>
        <translation>登録→次へ(&amp;R) (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Choose the result with a digit first.</source>
        <translation>先に数字で結果を選んでください。</translation>
    </message>
    <message>
        <source>%1 Ctrl+Enter again records it all the same.</source>
        <translation>%1 このまま登録するにはもう一度Ctrl+Enterを押してください。</translation>
    </message>
    <message>
        <source>Correcting the record of %1: what is recorded replaces it; the old one stays in the journal.</source>
        <translation>%1 の記録を訂正中です。登録するとその記録に代わり、元の記録は交渉記録に残ります。</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>再コール</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Choose the result first; then comes: %1.</source>
        <translation>先に結果を選んでください。続けて「%1」に進みます。</translation>
    </message>
    <message>
        <source>%1: not open with what is chosen (%2). Enter goes on.</source>
        <translation>「%1」は今の選択(%2)では入力できません。Enter で先へ進みます。</translation>
    </message>
    <message>
        <source>%1 Ctrl+Enter again records it.</source>
        <translation>%1 もう一度 Ctrl+Enter で登録します。</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>業務の結果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>What was chosen is not offered any more: the results of the campaign were changed. Choose again.</source>
        <translation>業務の結果の設定が変更され、選んだ項目は使えなくなりました。選び直してください。</translation>
    </message>
    <message>
        <source>%1: not with what is chosen (%2).</source>
        <translation>%1：選んだ結果（%2）では付けられません。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::RecordingPlayer</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>when, in or out, how long, by whom</comment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Nothing is opened. Each hearing is written down with its reason.</source>
        <translation>録音を開いていません。聴くたびに理由が記録されます。</translation>
    </message>
    <message>
        <source>Hear the call: %1</source>
        <translation>通話を聴く：%1</translation>
    </message>
    <message>
        <source>Why is it heard? (logged; write no names)</source>
        <translation>聴く理由（ログに残ります。氏名は書かないでください）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>minutes and seconds</comment>
        <translation>%2中%1</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::RecordingRuleDialog</name>
    <message>
        <source>Rule of recording calls</source>
        <translation>通話録音の規則</translation>
    </message>
    <message>
        <source>&amp;Record calls</source>
        <translation>通話を録音する(&amp;R)</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>codes of campaigns, e.g. tax, health_check; empty: all</source>
        <translation>業務のコード。例：tax, health_check。空欄はすべて</translation>
    </message>
    <message>
        <source>&amp;Campaigns</source>
        <translation>業務(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Kept for</source>
        <translation>保存期間(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Longer: for</source>
        <translation>長期保存の期間(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tell at the beginning of a call</source>
        <translation>通話の初めに伝える(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What is said</source>
        <translation>伝える文言(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>利用目的(&amp;P)</translation>
    </message>
    <message>
        <source>decision, its date and number</source>
        <translation>決裁の名称・日付・番号</translation>
    </message>
    <message>
        <source>W&amp;hose decision</source>
        <translation>根拠とする決裁(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Write whose decision it is.</source>
        <translation>根拠とする決裁を入力してください。</translation>
    </message>
    <message>
        <source>There is no campaign &quot;%1&quot;.</source>
        <translation>業務「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::RecordingSeal</name>
    <message>
        <source>This call is recorded. Say: &quot;%1&quot;</source>
        <translation>この通話は録音しています。相手に伝えてください：「%1」</translation>
    </message>
    <message>
        <source>The recording of a call could not be sealed and waits in memory; it is tried again with the next call. %1</source>
        <translation>通話の録音を封入できず、メモリ上で待たせています。次の通話のときに再度行います。%1</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::RecordingsScreen</name>
    <message>
        <source>gone %1</source>
        <translation>%1消去</translation>
    </message>
    <message>
        <source>kept longer</source>
        <translation>長期保存</translation>
    </message>
    <message>
        <source>kept longer: %1</source>
        <translation>長期保存：%1</translation>
    </message>
    <message>
        <source>sealed later</source>
        <translation>後から封入</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>11/1, -7</source>
        <translation>11/1、-7</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>11/30</source>
        <translation>11/30</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了日(&amp;T)</translation>
    </message>
    <message>
        <source>name, kana, number</source>
        <translation>氏名・カナ・宛名番号</translation>
    </message>
    <message>
        <source>Pe&amp;rson</source>
        <translation>対象者(&amp;R)</translation>
    </message>
    <message>
        <source>login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Called &amp;by</source>
        <translation>応対者(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hear it …</source>
        <translation>聴く(&amp;H)…</translation>
    </message>
    <message>
        <source>Keep it &amp;longer …</source>
        <translation>長期保存にする(&amp;L)…</translation>
    </message>
    <message>
        <source>Who h&amp;eard it</source>
        <translation>誰が聴いたか(&amp;E)</translation>
    </message>
    <message>
        <source>Er&amp;ase by the rule</source>
        <translation>期限切れを消去(&amp;A)</translation>
    </message>
    <message>
        <source>Pa&amp;ge that tells of it …</source>
        <translation>お知らせ文(&amp;G)…</translation>
    </message>
    <message>
        <source>Rule of re&amp;cording …</source>
        <translation>録音の規則(&amp;C)…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>In/out</source>
        <translation>発受</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>聴取</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>No recording is found. Calls are recorded where the office has switched it on and the seat&apos;s telephone can.</source>
        <translation>該当する録音はありません。録音は、規則で録音することにし、席の電話が対応しているときに行われます。</translation>
    </message>
    <message>
        <source>Calls of this campaign are recorded.</source>
        <translation>この業務の通話は録音しています。</translation>
    </message>
    <message>
        <source>Calls of this campaign are not recorded.</source>
        <translation>この業務の通話は録音していません。</translation>
    </message>
    <message>
        <source>Kept: %1 (%2). Go within a week: %3. Kept longer: %4.</source>
        <translation>保存：%1件（%2）。1週間以内に消去：%3件。長期保存：%4件。</translation>
    </message>
    <message>
        <source>Recordings: %1, together %2</source>
        <translation>録音：%1件、合計 %2</translation>
    </message>
    <message>
        <source> (the newest %1 are shown)</source>
        <translation>（新しい%1件を表示）</translation>
    </message>
    <message>
        <source>nobody on file</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Keep it no &amp;longer …</source>
        <translation>長期保存をやめる(&amp;L)…</translation>
    </message>
    <message>
        <source>Why is it no longer kept longer?</source>
        <translation>長期保存をやめる理由は何ですか。</translation>
    </message>
    <message>
        <source>Why is it kept longer?</source>
        <translation>長期保存にする理由は何ですか。</translation>
    </message>
    <message>
        <source>It goes by the usual rule again.</source>
        <translation>通常の保存期間に戻しました。</translation>
    </message>
    <message>
        <source>It is kept longer.</source>
        <translation>長期保存にしました。</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>when, who, why</comment>
        <translation>%1  %2：%3</translation>
    </message>
    <message>
        <source>Who heard it</source>
        <translation>誰が聴いたか</translation>
    </message>
    <message>
        <source>Nobody has heard it.</source>
        <translation>まだ誰も聴いていません。</translation>
    </message>
    <message>
        <source>No recording&apos;s days have run. Nothing is erased.</source>
        <translation>保存期間を過ぎた録音はありません。</translation>
    </message>
    <message>
        <source>Recordings whose days have run: %1, of them kept longer: %2. Their sound is erased for good.</source>
        <translation>保存期間を過ぎた録音：%1件、うち長期保存：%2件。音声を完全に消去します。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Erased: %1</source>
        <translation>消去：%1件</translation>
    </message>
    <message>
        <source>Stored. It holds for every seat from the next call on.</source>
        <translation>保存しました。次の通話から、すべての席に適用されます。</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>聴く</translation>
    </message>
    <message>
        <source>Enter, F4: hear it, with a reason; Space: pause and go on</source>
        <translation>Enter、F4：理由を入れて聴く。スペース：一時停止・再開</translation>
    </message>
    <message>
        <source>Left and right in the recording: 5 seconds</source>
        <translation>再生位置で左右キー：5秒移動</translation>
    </message>
    <message>
        <source>Alt+L: keep it longer, or no longer</source>
        <translation>Alt+L：長期保存にする・やめる</translation>
    </message>
    <message>
        <source>F10: open the case</source>
        <translation>F10：案件を開く</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::RelayField</name>
    <message>
        <source>Through</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Ctrl+R: the call goes through a relay service</source>
        <translation>Ctrl+R：リレーサービスを経由した通話</translation>
    </message>
    <message>
        <source>Relay service</source>
        <translation>リレーサービス</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReportForm</name>
    <message>
        <source>Rows &amp;by</source>
        <translation>集計単位(&amp;B)</translation>
    </message>
    <message>
        <source>Tax &amp;item</source>
        <translation>税目(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>担当者(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>Call &amp;list</source>
        <translation>催告リスト(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>手段(&amp;H)</translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation>期間(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>終了日(&amp;O)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>Take it &amp;into the report</source>
        <translation>この条件で集計する(&amp;I)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReportListPage</name>
    <message>
        <source>Reports (Enter opens one)</source>
        <translation>帳票一覧（Enterで開く）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Can be asked for</source>
        <translation>指定できるもの</translation>
    </message>
    <message>
        <source>There is no report that you may have made.</source>
        <translation>作成できる帳票がありません。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>帳票</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Booklet of a month … (F9)</source>
        <translation>月次冊子(&amp;B)…(F9)</translation>
    </message>
    <message>
        <source>&amp;Targets … (F4)</source>
        <translation>目標(&amp;T)…(F4)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReportModel</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 (distinct)</source>
        <translation>%1（実数）</translation>
    </message>
    <message>
        <source>%1: each counts once; the rows do not add up to the total.</source>
        <translation>%1：実数です。各行の合計は計と一致しません。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReportPage</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受入</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Not in this extract</source>
        <translation>今回なし</translation>
    </message>
    <message>
        <source>&amp;Save the rejected rows as CSV …</source>
        <translation>エラー行を CSV に保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Imported as batch %1 (as of %2)</source>
        <translation>バッチ %1 として取り込みました(基準日 %2)</translation>
    </message>
    <message>
        <source>Tried, nothing written yet (as of %1)</source>
        <translation>試行しました。まだ書き込んでいません(基準日 %1)</translation>
    </message>
    <message>
        <source>Rejected rows: %1. They are not imported; what was known of them stays.</source>
        <translation>エラー行: %1件。取り込まれません。これまでのデータはそのまま残ります。</translation>
    </message>
    <message>
        <source>Every row can be read.</source>
        <translation>すべての行を読み取れます。</translation>
    </message>
    <message>
        <source>Receipts of other feeds that this extract holds now: %1.</source>
        <translation>今回の抽出に含まれた別経路の収納: %1件</translation>
    </message>
    <message>
        <source>Rejected rows %1</source>
        <translation>エラー行 %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Lost characters %1</source>
        <translation>読めない文字 %1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Bytes as delivered</source>
        <translation>元のバイト</translation>
    </message>
    <message>
        <source>Sums that differ %1</source>
        <translation>合計の不一致 %1</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>通知書番号</translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation>収納額</translation>
    </message>
    <message>
        <source>Sum of receipts</source>
        <translation>収納の合計</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>エラー行の保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Rejected rows saved: %1</source>
        <translation>エラー行を保存しました: %1</translation>
    </message>
    <message>
        <source>Rows without a value, left aside: %1.</source>
        <translation>値のない行（読み飛ばし）: %1。</translation>
    </message>
    <message>
        <source>Taken otherwise %1</source>
        <translation>読み替え %1</translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>People of the campaign: joined %1, changed %2, unchanged %3, left %4.</source>
        <translation>業務の対象者：追加 %1、変更 %2、変更なし %3、対象外 %4。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReportScreen</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excelファイル (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Sho&amp;w (F5)</source>
        <translation>表示(&amp;W)(F5)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Month&apos;s anal&amp;ysis … (F4)</source>
        <translation>月の分析(&amp;Y)…(F4)</translation>
    </message>
    <message>
        <source>&amp;Print … (F11)</source>
        <translation>印刷(&amp;P)…(F11)</translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation>PDF(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xcel</source>
        <translation>Excel(&amp;X)</translation>
    </message>
    <message>
        <source>CS&amp;V</source>
        <translation>CSV(&amp;V)</translation>
    </message>
    <message>
        <source>CSV in Shift_&amp;JIS</source>
        <translation>CSV Shift_JIS(&amp;J)</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>帳票を作成しています…</translation>
    </message>
    <message>
        <source>Cancelled. F5 makes the report anew.</source>
        <translation>中止しました。F5で作り直します。</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>帳票の作成を中止しました。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>data %1</source>
        <translation>データ %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown; a file has all of them.</source>
        <translation>%2行のうち先頭の%1行を表示しています。ファイルには全行が入ります。</translation>
    </message>
    <message>
        <source>Protected people left out: %1</source>
        <translation>支援措置対象者を除外：%1人</translation>
    </message>
    <message>
        <source>▲ These figures are of what was asked before. Enter or F5 makes them anew.</source>
        <translation>▲ 表示は前の条件のものです。EnterまたはF5で作り直してください。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>帳票を保存</translation>
    </message>
    <message>
        <source>%1 is being written …</source>
        <translation>%1 を書き出しています…</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>中止しました。ファイルは作成していません。</translation>
    </message>
    <message>
        <source>Rows: %1, written to %2.</source>
        <translation>%1行を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>%1 Not in this encoding: %2</source>
        <comment>sentence, characters</comment>
        <translation>%1 この文字コードにない文字：%2</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Its cases</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>一覧へ</translation>
    </message>
    <message>
        <source>Enter in a field, F5: make the report</source>
        <translation>項目で Enter・F5：帳票を作成</translation>
    </message>
    <message>
        <source>Enter on a row, F10: the cases behind it</source>
        <translation>行で Enter・F10：対象者を一覧に表示</translation>
    </message>
    <message>
        <source>F9: a PDF; F11: print</source>
        <translation>F9：PDF&#x3000;F11：印刷</translation>
    </message>
    <message>
        <source>F12: cancel, or back to all reports</source>
        <translation>F12：中止、または帳票一覧に戻る</translation>
    </message>
    <message>
        <source>In this period there is nothing: every figure is 0.</source>
        <translation>この期間に該当するものはありません（数字はすべて0です）。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReportSetsRow</name>
    <message>
        <source>Saved &amp;sets</source>
        <translation>保存条件(&amp;S)</translation>
    </message>
    <message>
        <source>Se&amp;t …</source>
        <translation>保存(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Save for myself …</source>
        <translation>自分用に保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save for &amp;everybody …</source>
        <translation>全員用に保存(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>%1 (shared by %2)</source>
        <translation>%1（%2さんが共有）</translation>
    </message>
    <message>
        <source>Everybody of this campaign can choose it.</source>
        <translation>この業務の全員が選べます。</translation>
    </message>
    <message>
        <source>You alone can choose it.</source>
        <translation>自分だけが選べます。</translation>
    </message>
    <message>
        <source>&amp;Name of the set</source>
        <translation>保存条件の名前(&amp;N)</translation>
    </message>
    <message>
        <source>The set &quot;%1&quot; is saved.</source>
        <translation>保存条件「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Delete the set &quot;%1&quot;?</source>
        <translation>保存条件「%1」を削除しますか。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReportView</name>
    <message>
        <source>What the figures mea&amp;n</source>
        <translation>数字の定義(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing falls into this period and these conditions. Choose a longer period, or fewer conditions.</source>
        <translation>この期間と条件に当てはまるものがありません。期間を長くするか、条件を減らしてください。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReportsScreen</name>
    <message>
        <source>Booklet</source>
        <translation>月次冊子</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Enter: open the report</source>
        <translation>Enter：帳票を開く</translation>
    </message>
    <message>
        <source>F9: several reports of a month as one PDF</source>
        <translation>F9：1か月分の帳票を1つのPDFにまとめる</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ResearchScreen</name>
    <message>
        <source>not yet asked</source>
        <translation>未照会</translation>
    </message>
    <message>
        <source>answer awaited</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>all without a usable number</source>
        <translation>使える番号のない人すべて</translation>
    </message>
    <message>
        <source>found</source>
        <translation>判明</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>範囲(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>結果(&amp;R)</translation>
    </message>
    <message>
        <source>Asked &amp;at</source>
        <translation>照会先(&amp;A)</translation>
    </message>
    <message>
        <source>an office, a register, a document</source>
        <translation>課・台帳・届出など</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation>日付(&amp;N)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>N&amp;umber found</source>
        <translation>判明した番号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>Recor&amp;d (Ctrl+Enter)</source>
        <translation>記録(&amp;D) (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>滞納</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>照会先</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Nobody is here: everybody has a usable number, or stands in another part of the list.</source>
        <translation>該当する人はいません。全員に使える番号があるか、ほかの範囲に入っています。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nobody has looked for this person&apos;s number yet.</source>
        <translation>この人の番号はまだ調べていません。</translation>
    </message>
    <message>
        <source>%1 people, the %2 with the largest sums</source>
        <translation>%1人のうち滞納額の大きい%2人</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>Recorded: %1, %2</source>
        <translation>記録しました: %1、%2</translation>
    </message>
    <message>
        <source>What was typed is not recorded yet. Leave it?</source>
        <translation>入力した内容はまだ記録していません。破棄しますか。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Enter: into the fields of the one that is marked</source>
        <translation>Enter: 選んだ人の入力欄へ</translation>
    </message>
    <message>
        <source>Ctrl+Enter: record, then the next</source>
        <translation>Ctrl+Enter: 記録して次の人へ</translation>
    </message>
    <message>
        <source>F10: open the case</source>
        <translation>F10: 案件を開く</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ResultKeys</name>
    <message>
        <source>Result of the call</source>
        <translation>通話の結果</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReturnsPage</name>
    <message>
        <source>&amp;Keep the reason for the next ones</source>
        <translation>続けて同じ理由にする(&amp;K)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文書番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What is entered now is listed here.</source>
        <translation>登録した返戻をここに並べます。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>発送日</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>請求額</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>返戻</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>住所調査</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>返電</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>納付日</translation>
    </message>
    <message>
        <source>No letter that came back waits for research of its address.</source>
        <translation>住所調査の対象になる返戻はありません。</translation>
    </message>
    <message>
        <source>Enter: the next step of the research</source>
        <translation>Enter: 調査の次の段階</translation>
    </message>
    <message>
        <source>Research of addresses</source>
        <translation>住所調査</translation>
    </message>
    <message>
        <source>&amp;Letter that came back</source>
        <translation>返戻された文書(&amp;L)</translation>
    </message>
    <message>
        <source>scan or type its number, Enter</source>
        <translation>番号を読み取るか入力して Enter</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>返戻日(&amp;O)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>digit, reason</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation>返戻理由</translation>
    </message>
    <message>
        <source>Why did it come back? 1 to %1</source>
        <translation>返戻の理由を数字で選んでください（1～%1）。</translation>
    </message>
    <message>
        <source>%1 came back: %2, %3</source>
        <comment>number of the letter, name, reason</comment>
        <translation>%1 返戻: %2、%3</translation>
    </message>
    <message>
        <source>%1 has no reason yet: 1 to %2. Then scan the next letter again.</source>
        <translation>%1 の返戻理由がまだです。1〜%2 で選んでから、次の文書をもう一度読み取ってください。</translation>
    </message>
    <message>
        <source>Take back the return of %1: it did not come back</source>
        <translation>%1 の返戻の取消（返戻ではありませんでした）</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The return of %1 counts no more.</source>
        <translation>%1 の返戻を取り消しました。</translation>
    </message>
    <message>
        <source>No letter has the number &quot;%1&quot;. Read it once more, the last digit checks the others.</source>
        <translation>発送番号「%1」の文書はありません。番号をもう一度確かめてください（末尾は検査数字です）。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>▲ taken back</source>
        <translation>▲ 取消</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReviewForm</name>
    <message>
        <source>Score: %1 %</source>
        <translation>評点：%1 %</translation>
    </message>
    <message>
        <source>Score: none yet</source>
        <translation>評点：未入力</translation>
    </message>
    <message>
        <source>for the person: what was good, what could be better</source>
        <translation>本人へ：良かった点、改善できる点</translation>
    </message>
    <message>
        <source>&amp;Judged by</source>
        <translation>評価の方法(&amp;J)</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>所見(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Store the review</source>
        <translation>評価を保存(&amp;S)</translation>
    </message>
    <message>
        <source>did not come up</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>%1 (weight %2)</source>
        <translation>%1（重み%2）</translation>
    </message>
    <message>
        <source>&amp;Store in its place</source>
        <translation>差し替えて保存(&amp;S)</translation>
    </message>
    <message>
        <source>Mark a call of a lot: its sheet opens here.</source>
        <translation>抽出した通話を選ぶと、評価表が開きます。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ReviewsScreen</name>
    <message>
        <source>11/1, -7</source>
        <translation>11/1、-7</translation>
    </message>
    <message>
        <source>Calls &amp;from</source>
        <translation>通話日(&amp;F)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>から(&amp;T)</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>規則どおり</translation>
    </message>
    <message>
        <source>&amp;each person</source>
        <translation>1人当たり(&amp;E)</translation>
    </message>
    <message>
        <source>made up</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>see&amp;d</source>
        <translation>シード(&amp;D)</translation>
    </message>
    <message>
        <source>Draw a &amp;lot</source>
        <translation>抽出する(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;verages</source>
        <translation>平均(&amp;V)</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>通話日</translation>
    </message>
    <message>
        <source>to</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>No lot was drawn yet.</source>
        <translation>まだ抽出していません。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Spoken by</source>
        <translation>応対者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Mark a lot above: its calls stand here.</source>
        <translation>上の抽出を選ぶと、通話が表示されます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>seed, drawn by</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 % by you</source>
        <translation>%1 %（自分）</translation>
    </message>
    <message>
        <source>by somebody else</source>
        <translation>他の人が評価</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Lot %1: calls drawn: %2</source>
        <translation>抽出 %1：通話 %2件</translation>
    </message>
    <message>
        <source>Stored: %1 %. %2 and you see it.</source>
        <translation>保存しました：%1 %。%2さんと自分だけが見られます。</translation>
    </message>
    <message>
        <source>Reviews from %1 to %2: %3, of people: %4</source>
        <translation>%1～%2の評価：%3件、対象者：%4人</translation>
    </message>
    <message>
        <source>Average: %1 %</source>
        <translation>平均：%1 %</translation>
    </message>
    <message>
        <source>Of so few people no average is told: it would tell of one of them.</source>
        <translation>対象者が少なく個人が分かるため、平均は表示しません。</translation>
    </message>
    <message>
        <source>%1: %2 % (%3)</source>
        <comment>criterion, average, reviews</comment>
        <translation>%1：%2 %（%3件）</translation>
    </message>
    <message>
        <source>Averages of call reviews</source>
        <translation>通話評価の平均</translation>
    </message>
    <message>
        <source>The review is not stored yet. Leave it?</source>
        <translation>評価を保存していません。移動しますか。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>聴く</translation>
    </message>
    <message>
        <source>Enter on a lot: its calls; Enter on a call: its sheet</source>
        <translation>抽出で Enter：その通話へ。通話で Enter：評価表へ</translation>
    </message>
    <message>
        <source>In a box of the sheet: 0 to 4, or up and down</source>
        <translation>評価表の欄：0～4、または上下キー</translation>
    </message>
    <message>
        <source>F4: hear the call, where it was recorded; F10: open the case</source>
        <translation>F4：録音があれば聴く。F10：案件を開く</translation>
    </message>
    <message>
        <source>Alt+S: store the review</source>
        <translation>Alt+S：評価を保存</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::RoleMatrixModel</name>
    <message>
        <source>%1 may: %2</source>
        <translation>%1：%2 可</translation>
    </message>
    <message>
        <source>%1 may not: %2</source>
        <translation>%1：%2 不可</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::RolesPage</name>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>as the office calls it</source>
        <translation>自団体での呼び名</translation>
    </message>
    <message>
        <source>&amp;Add a role</source>
        <translation>役割を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Remo&amp;ve the role</source>
        <translation>役割を削除(&amp;V)</translation>
    </message>
    <message>
        <source>Holds for every seat from now on: %1, %2.</source>
        <translation>全席にすぐ反映しました：%1、%2</translation>
    </message>
    <message>
        <source>The role %1 goes.</source>
        <translation>役割「%1」を削除します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::SampleForm</name>
    <message>
        <source>&amp;Values of the sample</source>
        <translation>見本の値(&amp;V)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>As it stands in the letter</source>
        <translation>文書での表記</translation>
    </message>
    <message>
        <source>Name, address, arrears and dated parts of the sample come with the template&apos;s file (sample.json).</source>
        <translation>見本の氏名・住所・滞納明細・納付予定は、書式のファイルにあるものを使います。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>見本</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ScriptCanvas</name>
    <message>
        <source>Boxes of the script</source>
        <translation>スクリプトの箱</translation>
    </message>
    <message>
        <source>Arrow keys choose where it leads, Enter joins, Del: nowhere, Esc: as before.</source>
        <translation>矢印キーで行き先を選び、Enterでつなぎます。Delでつながない、Escで元のまま。</translation>
    </message>
    <message>
        <source>Lead nowhere</source>
        <translation>つなぎを外す</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>つなぐ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Drag to the box where it leads; beside every box: nowhere.</source>
        <translation>行き先の箱まで引きます。箱のない所で離すと、つながりが外れます。</translation>
    </message>
    <message>
        <source>Nothing is said yet. F8 adds the first box; a file can be imported too.</source>
        <translation>まだ何もありません。F8で最初の箱を追加します。ファイルの取込もできます。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ScriptDesigner</name>
    <message>
        <source>To the list (F12)</source>
        <translation>一覧へ(F12)</translation>
    </message>
    <message>
        <source>Save as a fi&amp;le</source>
        <translation>ファイルへ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Used from</source>
        <translation>使用開始日(&amp;U)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>&amp;Save as a new version</source>
        <translation>新しい版で保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Findings of the legal check (Enter: to the box)</source>
        <translation>文言点検の指摘(&amp;F) (Enterで箱へ)</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>What</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>該当する文</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>直し方</translation>
    </message>
    <message>
        <source>In order: nothing that may not be said, and every path comes to an end.</source>
        <translation>問題ありません。話してはならない言葉はなく、どの道も終わりに着きます。</translation>
    </message>
    <message>
        <source>Findings of the legal check</source>
        <translation>文言点検の指摘</translation>
    </message>
    <message>
        <source>Arrows: choose a box. Ctrl+arrows: move it. 1–9: lead that answer elsewhere. Enter: its fields.</source>
        <translation>矢印: 箱を選ぶ&#x3000;Ctrl+矢印: 箱を動かす&#x3000;1～9: その答えの行き先を変える&#x3000;Enter: 箱の内容へ</translation>
    </message>
    <message>
        <source>&amp;Add a box (F8)</source>
        <translation>箱を追加(&amp;A)(F8)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>複写(&amp;P)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>つなぐ(&amp;J)</translation>
    </message>
    <message>
        <source>Begins &amp;here</source>
        <translation>ここから始める(&amp;H)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Tid&amp;y</source>
        <translation>整列(&amp;Y)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Test run (F4)</source>
        <translation>試行(F4)</translation>
    </message>
    <message>
        <source>The &amp;box</source>
        <translation>箱(&amp;B)</translation>
    </message>
    <message>
        <source>The s&amp;cript</source>
        <translation>スクリプト(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>script, its version</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; changed, not saved yet</source>
        <translation>%1（変更あり・未保存）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>change, key</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>(the whole)</source>
        <translation>(全体)</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>箱を追加</translation>
    </message>
    <message>
        <source>Copy the box</source>
        <translation>箱の複写</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation>箱の削除</translation>
    </message>
    <message>
        <source>Another beginning</source>
        <translation>始まりの変更</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>There is a script with the code %1 already. Give this one another code.</source>
        <translation>コード %1 のスクリプトはすでにあります。別のコードにしてください。</translation>
    </message>
    <message>
        <source>version %1, used from %2</source>
        <translation>第%1版 %2から使用</translation>
    </message>
    <message>
        <source>Version %1 of the script is stored; every seat uses it from %2 on.</source>
        <translation>スクリプトの第%1版を保存しました。%2から全席で使います。</translation>
    </message>
    <message>
        <source>Save the script as a file</source>
        <translation>スクリプトをファイルに保存</translation>
    </message>
    <message>
        <source>Scripts (*.json)</source>
        <translation>スクリプト (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ScriptListPage</name>
    <message>
        <source>the program&apos;s</source>
        <translation>標準版</translation>
    </message>
    <message>
        <source>version %1 of %2, by %3</source>
        <translation>第%1版(%2 %3)</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Scripts (Enter opens one)</source>
        <translation>スクリプト(Enterで開く)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>使用開始日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>使う場面</translation>
    </message>
    <message>
        <source>There is no script yet. F8 makes one; a file can be imported too.</source>
        <translation>スクリプトがまだありません。F8で作成します。ファイルの取込もできます。</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New script (F8)</source>
        <translation>新規作成(&amp;N)(F8)</translation>
    </message>
    <message>
        <source>Co&amp;py as a new one</source>
        <translation>複写して新規(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import a file</source>
        <translation>ファイルから(&amp;I)</translation>
    </message>
    <message>
        <source>Use it no &amp;more</source>
        <translation>使用をやめる(&amp;M)</translation>
    </message>
    <message>
        <source>Its &amp;versions (Enter goes back to it)</source>
        <translation>版の履歴(&amp;V) (Enterでその版に戻す)</translation>
    </message>
    <message>
        <source>&amp;Used from</source>
        <translation>使用開始日(&amp;U)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Stored on</source>
        <translation>保存日</translation>
    </message>
    <message>
        <source>By</source>
        <translation>保存者</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>箱の数</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>A script is chosen above.</source>
        <translation>上の一覧でスクリプトを選びます。</translation>
    </message>
    <message>
        <source>Its versions</source>
        <translation>版の履歴</translation>
    </message>
    <message>
        <source>%1, another from %2</source>
        <translation>%1(%2から変更)</translation>
    </message>
    <message>
        <source>always</source>
        <translation>当初から</translation>
    </message>
    <message>
        <source>any case</source>
        <translation>すべての案件</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>used from %1</source>
        <translation>%1から使用</translation>
    </message>
    <message>
        <source>Use %1 of &quot;%2&quot; at every seat?</source>
        <translation>「%2」の%1を全席で使いますか。</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>この版に戻す</translation>
    </message>
    <message>
        <source>It is used at every seat.</source>
        <translation>全席で使います。</translation>
    </message>
    <message>
        <source>Use the script &quot;%1&quot; no more? Records keep it, and it can be used again.</source>
        <translation>スクリプト「%1」の使用をやめますか。記録には残り、あとでまた使えます。</translation>
    </message>
    <message>
        <source>Use it no more</source>
        <translation>使用をやめる</translation>
    </message>
    <message>
        <source>It is used no more.</source>
        <translation>使用をやめます。</translation>
    </message>
    <message>
        <source>From %1 on: %2</source>
        <translation>%1から: %2</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ScriptPanel</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1 第%2版</translation>
    </message>
    <message>
        <source>Other scr&amp;ipt</source>
        <translation>別のスクリプト(&amp;I)</translation>
    </message>
    <message>
        <source>No script fits this case. A supervisor makes one under Manage, Scripts.</source>
        <translation>この案件に合うスクリプトがありません。管理者が「管理」の「スクリプト」で作成します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, tone</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ScriptTrial</name>
    <message>
        <source>Test run: nothing is stored</source>
        <translation>試行（記録されません）</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Nothing is said yet.</source>
        <translation>まだ何も話していません。</translation>
    </message>
    <message>
        <source>The way so far</source>
        <translation>ここまでの流れ</translation>
    </message>
    <message>
        <source>Part of the record</source>
        <translation>記録の項目</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>記録の内容</translation>
    </message>
    <message>
        <source>The record says nothing yet.</source>
        <translation>記録される内容はまだありません。</translation>
    </message>
    <message>
        <source>What the record would say</source>
        <translation>記録される内容</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>最初から(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Whom it calls</source>
        <translation>相手(&amp;W)</translation>
    </message>
    <message>
        <source>an example person</source>
        <translation>例(個人)</translation>
    </message>
    <message>
        <source>an example company</source>
        <translation>例(法人)</translation>
    </message>
    <message>
        <source>a real case</source>
        <translation>実際の案件</translation>
    </message>
    <message>
        <source>Its &amp;number</source>
        <translation>宛名番号(&amp;N)</translation>
    </message>
    <message>
        <source>taxpayer&apos;s number, then Enter (the look is logged)</source>
        <translation>宛名番号を入れてEnter(閲覧は記録されます)</translation>
    </message>
    <message>
        <source>Nobody has the number %1.</source>
        <translation>宛名番号 %1 の方はいません。</translation>
    </message>
    <message>
        <source>said</source>
        <translation>話した</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ScriptsScreen</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1(写し)</translation>
    </message>
    <message>
        <source>Import a script</source>
        <translation>スクリプトの取込</translation>
    </message>
    <message>
        <source>Scripts (*.json)</source>
        <translation>スクリプト (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>from the file %1, becomes a new version of it</source>
        <translation>ファイル %1 から(保存すると新しい版)</translation>
    </message>
    <message>
        <source>from the file %1, new</source>
        <translation>ファイル %1 から(新規)</translation>
    </message>
    <message>
        <source>The script was changed and is not saved. Leave it?</source>
        <translation>スクリプトの変更がまだ保存されていません。破棄しますか。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation>箱を追加</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Test run</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Enter on a script: to its canvas; on a version: back to it</source>
        <translation>スクリプトでEnter: 編集画面へ、版でEnter: その版に戻す</translation>
    </message>
    <message>
        <source>F8: add a box, in the list a new script</source>
        <translation>F8: 箱を追加(一覧では新規作成)</translation>
    </message>
    <message>
        <source>On the canvas: arrows choose a box, Ctrl+arrows move it, Enter leads to its fields</source>
        <translation>図: 矢印で箱を選択、Ctrl+矢印で移動、Enterで内容</translation>
    </message>
    <message>
        <source>1–9 on a box: that answer is led elsewhere by arrows and Enter; Del: nowhere</source>
        <translation>箱で1～9: 行き先を矢印とEnterで変える、Del: 外す</translation>
    </message>
    <message>
        <source>Ctrl+D: copy the box; Del: remove it; Ctrl+Z, Ctrl+Y: undo, redo</source>
        <translation>Ctrl+D: 箱の複写、Del: 削除、Ctrl+Z・Ctrl+Y: 元に戻す・やり直す</translation>
    </message>
    <message>
        <source>F4: test run, nothing is stored; Enter on a finding: to its box</source>
        <translation>F4：試行（何も保存されません）&#x3000;指摘でEnter：その箱へ</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ServerWatch</name>
    <message>
        <source>The office server doesn&apos;t answer. What is typed stays here; it is tried again every few seconds.</source>
        <translation>庁内サーバーが応答しません。入力した内容はそのまま残り、数秒ごとに接続を試します。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::SettingsScreen</name>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Telephone of this seat</source>
        <translation>この席の電話</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Era (Reiwa)</source>
        <translation>和暦(令和)</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>西暦</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>文字の大きさ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>言語は次に起動したときに変わります。</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>明るさ(&amp;B)</translation>
    </message>
    <message>
        <source>Loc&amp;k the screen after</source>
        <translation>画面のロックまで(&amp;K)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as the line is set</source>
        <translation>回線の設定のまま</translation>
    </message>
    <message>
        <source>186: show our number</source>
        <translation>186: 番号を通知</translation>
    </message>
    <message>
        <source>184: withhold our number</source>
        <translation>184: 番号を通知しない</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>種類(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name here</source>
        <translation>呼び名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>Dial &amp;command</source>
        <translation>発信コマンド(&amp;C)</translation>
    </message>
    <message>
        <source>Hang-&amp;up command</source>
        <translation>切断コマンド(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Answer command</source>
        <translation>応答コマンド(&amp;A)</translation>
    </message>
    <message>
        <source>Address &amp;scheme</source>
        <translation>アドレスの形式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>接続を試す(&amp;T)</translation>
    </message>
    <message>
        <source>Sa&amp;ve and use</source>
        <translation>保存して使う(&amp;V)</translation>
    </message>
    <message>
        <source>The telephone answers. %1</source>
        <translation>電話につながりました。%1</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Saved: calls are recorded by hand.</source>
        <translation>保存しました。架電は手で行い、記録します。</translation>
    </message>
    <message>
        <source>Saved and in use.</source>
        <translation>保存しました。この電話を使います。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>役所</translation>
    </message>
    <message>
        <source>Na&amp;me in scripts</source>
        <translation>スクリプトでの名前(&amp;M)</translation>
    </message>
    <message>
        <source>Saved: every seat introduces itself as %1.</source>
        <translation>保存しました。すべての席で「%1」と名乗ります。</translation>
    </message>
    <message>
        <source>Sav&amp;e the name</source>
        <translation>名称を保存(&amp;E)</translation>
    </message>
    <message>
        <source>A call is going on. Hang up and record it first.</source>
        <translation>通話中です。切断して登録してから変更してください。</translation>
    </message>
    <message>
        <source>Digits fo&amp;r an outside line</source>
        <translation>外線発信の番号(&amp;R)</translation>
    </message>
    <message>
        <source>Number sho&amp;wn</source>
        <translation>発信者番号(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Give up ringing after</source>
        <translation>呼出をやめるまで(&amp;G)</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>snd_path of the softphone, in private memory (tmpfs); empty: nothing is recorded at this seat</source>
        <translation>ソフトフォンが録音を一時的に置く場所です（自分専用のメモリ領域）。空欄なら、この席では録音しません</translation>
    </message>
    <message>
        <source>&amp;Private recording folder</source>
        <translation>録音フォルダー(&amp;P)</translation>
    </message>
    <message>
        <source>What letters say of the office is not saved yet. Leave it?</source>
        <translation>文書の差出人が保存されていません。保存せずに移動しますか。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄する</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::SettledChargesScreen</name>
    <message>
        <source>Number</source>
        <translation>宛名番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Accrued late charge</source>
        <translation>確定延滞金</translation>
    </message>
    <message>
        <source>Demand fee</source>
        <translation>督促手数料</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Nobody owes late charges or demand fees alone.</source>
        <translation>延滞金・督促手数料だけが残る案件はありません。</translation>
    </message>
    <message>
        <source>%1 cases, %2</source>
        <translation>%1件、%2</translation>
    </message>
    <message>
        <source>, the %1 with the largest sums</source>
        <translation>（金額の大きい%1件）</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>案件を開く</translation>
    </message>
    <message>
        <source>Enter: open the case</source>
        <translation>Enter: 案件を開く</translation>
    </message>
    <message>
        <source>Ctrl+O on the case: its late charges line by line</source>
        <translation>案件で Ctrl+O: 延滞金の内訳</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ShiftModel</name>
    <message>
        <source>Hours</source>
        <translation>時間計</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::ShiftScreen</name>
    <message>
        <source>‹ Week &amp;before</source>
        <translation>‹ 前の週(&amp;B)</translation>
    </message>
    <message>
        <source>Week &amp;after ›</source>
        <translation>次の週 ›(&amp;A)</translation>
    </message>
    <message>
        <source>Plan like the week befo&amp;re</source>
        <translation>前の週と同じに予定(&amp;R)</translation>
    </message>
    <message>
        <source>Shifts of the week</source>
        <translation>週のシフト</translation>
    </message>
    <message>
        <source>Type into a cell: 9:00-12:00 13:00-17:30. Delete empties it. Every seat sees it at once.</source>
        <translation>枠に 9:00-12:00 13:00-17:30 のように入力します。Delete で取り消し。どの席にもすぐ反映されます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are no hours of a day. Type them like 9:00-17:30.</source>
        <translation>「%1」は時間帯として読めません。9:00-17:30 のように入れてください。</translation>
    </message>
    <message>
        <source>Type into a cell: plans that person&apos;s day</source>
        <translation>枠に入力: その人のその日の時間を予定</translation>
    </message>
    <message>
        <source>Delete: takes the day&apos;s plan back</source>
        <translation>Delete: その日の予定を取り消し</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>The week before has nothing that isn&apos;t planned here already.</source>
        <translation>前の週の予定はすべてこの週に入っています。</translation>
    </message>
    <message>
        <source>Shifts planned: %1</source>
        <translation>予定したシフト: %1件</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>勤務時間(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Number of calls</source>
        <translation>架電件数(&amp;N)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of calls. Type it like 80.</source>
        <translation>「%1」は件数として読めません。80 のように入力してください。</translation>
    </message>
    <message>
        <source>Planned calls of the week</source>
        <translation>週の架電件数の計画</translation>
    </message>
    <message>
        <source>Type into a cell how many calls the person makes on that day, e.g. 80. It stands on their start page at once.</source>
        <translation>その人がその日にかける件数を 80 のように入力します。本人の開始画面にすぐ出ます。</translation>
    </message>
    <message>
        <source>Alt+H, Alt+N: hours, or how many calls</source>
        <translation>Alt+H、Alt+N：勤務時間、架電件数</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::SignInScreen</name>
    <message>
        <source>Saikoku arrears calling</source>
        <translation>電話催告 Saikoku</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>パスワードの確認(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>利用者(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open another folder …</source>
        <translation>別のフォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Make a new store</source>
        <translation>新しいデータベースの作成</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>There is no store here yet. The first person becomes its administrator. The password has 12 characters or more; without it nobody can open the store.</source>
        <translation>ここにはまだデータベースがありません。最初の利用者が管理者になります。パスワードは12文字以上です。なくすと誰も開けません。</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>ロック解除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make the store and sign in</source>
        <translation>作成してサインイン(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Checking the password …</source>
        <translation>パスワードを確認しています…</translation>
    </message>
    <message>
        <source>The two passwords differ. Type them again.</source>
        <translation>二つのパスワードが違います。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>データベースのフォルダー</translation>
    </message>
    <message>
        <source>Make a &amp;demo city here instead</source>
        <translation>代わりに架空のデモ都市を作る(&amp;D)</translation>
    </message>
    <message>
        <source>Inventing a city of %1 people … %2 %</source>
        <translation>住民 %1人のデモ都市を作っています… %2%</translation>
    </message>
    <message>
        <source>This is a demo city, all of it fictional.
User: %1
Password: %2</source>
        <translation>架空のデモ都市です。
利用者: %1
パスワード: %2</translation>
    </message>
    <message>
        <source>● The telephone rings. Unlock to answer.</source>
        <translation>● 電話が鳴っています。ロックを解除すると応答できます。</translation>
    </message>
    <message>
        <source>The server&apos;s store was made by an earlier version of the program and must be brought up to date (schema %1 → %2). It is backed up first, to a file that you choose. Everybody else should be signed out. Go on?</source>
        <translation>サーバーのデータは旧版のプログラムのものです。更新する必要があります（スキーマ %1 → %2）。更新前に、指定するファイルへバックアップします。ほかの利用者は全員サインアウトしてください。続けますか。</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>ファイルを指定…</translation>
    </message>
    <message>
        <source>Backup before the store is brought up to date</source>
        <translation>更新前のバックアップ</translation>
    </message>
    <message>
        <source>Backups (*.saikoku)</source>
        <translation>バックアップ (*.saikoku)</translation>
    </message>
    <message>
        <source>The store is backed up to %1 …</source>
        <translation>%1 にバックアップしています…</translation>
    </message>
    <message>
        <source>The store is brought up to date …</source>
        <translation>データを更新しています…</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <translation>%1 さんに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Another person signs in</source>
        <translation>別の人がサインイン(&amp;A)</translation>
    </message>
    <message>
        <source>The screen is locked. %1 goes on with the password.</source>
        <translation>画面をロックしています。%1 さんはパスワードで続けられます。</translation>
    </message>
    <message>
        <source>What %1 has not recorded yet waits until %1 signs in again.</source>
        <translation>%1 さんの未登録の入力は、次に %1 さんがサインインするまで残ります。</translation>
    </message>
    <message>
        <source>Work of %1 waits here: who signs in goes on with it.</source>
        <translation>%1 さんの未登録の入力が残っています。サインインすると続きから始められます。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::SlipRequestsPage</name>
    <message>
        <source>&amp;Make these letters</source>
        <translation>納付書を作成(&amp;M)</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>依頼日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nobody waits for a payment slip. Ctrl+F6 in a talk asks for one.</source>
        <translation>納付書を待っている人はいません。通話中に Ctrl+F6 で依頼を記録できます。</translation>
    </message>
    <message>
        <source>Payment slips asked for and not printed yet: %1</source>
        <translation>依頼があり未発行の納付書: %1件</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::SoundPlayer</name>
    <message>
        <source>Nothing can be played at this seat: %1. Is the headset plugged in and the sound on?</source>
        <translation>この席では再生できません：%1。ヘッドセットの接続と音量を確認してください。</translation>
    </message>
    <message>
        <source>The sound broke off: %1.</source>
        <translation>音声が途切れました：%1。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::SourcePage</name>
    <message>
        <source>undid batch %1</source>
        <translation>バッチ %1 の取消</translation>
    </message>
    <message>
        <source>undone by batch %1</source>
        <translation>バッチ %1 で取消済み</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Folder with the core tax system&apos;s files</source>
        <translation>基幹税システムのファイルがあるフォルダー</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>Another file …</source>
        <translation>別のファイル…</translation>
    </message>
    <message>
        <source>How it is &amp;written</source>
        <translation>形式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Date of the extract</source>
        <translation>抽出の基準日(&amp;D)</translation>
    </message>
    <message>
        <source>Imported so far</source>
        <translation>これまでの取込</translation>
    </message>
    <message>
        <source>&amp;Undo the newest …</source>
        <translation>最新の取込を取り消す(&amp;U)…</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>取込日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Choose the folder above that holds the core tax system&apos;s files.</source>
        <translation>まだ取り込んでいません。基幹税システムのファイルがあるフォルダーを上で選んでください。</translation>
    </message>
    <message>
        <source>Folder of the extract</source>
        <translation>抽出ファイルのフォルダー</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>取込形式</translation>
    </message>
    <message>
        <source>Import profiles (*.json)</source>
        <translation>取込形式 (*.json)</translation>
    </message>
    <message>
        <source>Bring back the state before batch %1? Everything that it added or changed is taken back, as a batch of its own.</source>
        <translation>バッチ %1 の前の状態に戻しますか。追加・変更した内容を、別のバッチとしてすべて取り消します。</translation>
    </message>
    <message>
        <source>Undo the batch</source>
        <translation>取込の取消</translation>
    </message>
    <message>
        <source>Batch %1 is undone: %2 rows taken back, %3 brought back.</source>
        <translation>バッチ %1 を取り消しました: 取消 %2行、復元 %3行</translation>
    </message>
    <message>
        <source>Instead of an extract</source>
        <translation>抽出データ以外</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>フォルダー・ファイル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Target &amp;year</source>
        <translation>対象年度(&amp;Y)</translation>
    </message>
    <message>
        <source>The extract of the core tax system: taxpayers, telephones, receivables, receipts.</source>
        <translation>基幹税システムの抽出データ：宛名、電話、調定、収納。</translation>
    </message>
    <message>
        <source>The list of people of the campaign %1: taxpayers and telephones. Whoever isn&apos;t in it any more leaves the campaign; their records stay.</source>
        <translation>業務「%1」の名簿：宛名と電話。名簿から外れた人は対象から外れ、記録は残ります。</translation>
    </message>
    <message>
        <source>Folder with the list of people</source>
        <translation>名簿のあるフォルダー</translation>
    </message>
    <message>
        <source>&amp;Receipts and payment numbers …</source>
        <translation>収納データ・納付番号(&amp;R) …</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::StagesScreen</name>
    <message>
        <source>stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>paid already?</source>
        <translation>納付済みの確認</translation>
    </message>
    <message>
        <source>Stages: the gravest row that a case reaches holds</source>
        <translation>段階: 案件が当てはまる行のうち、もっとも重いものになります</translation>
    </message>
    <message>
        <source>Begin with an &amp;example</source>
        <translation>例から始める(&amp;E)</translation>
    </message>
    <message>
        <source>All of this proposes. Calling hours, limits and rests hold as they are, and nobody is called sooner by it.</source>
        <translation>ここで決めるのは催告の目安です。架電の時間帯・回数の上限・待ち時間はそのまま効き、これによって早くかけられることはありません。</translation>
    </message>
    <message>
        <source>3, 7</source>
        <translation>3, 7</translation>
    </message>
    <message>
        <source>First try, so many days later the second, so many days later the third …</source>
        <translation>初回から何日後に2回目、さらに何日後に3回目…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Days from tr&amp;y to try</source>
        <translation>催告の間隔(&amp;Y)（日）</translation>
    </message>
    <message>
        <source>Ask &quot;&amp;paid already?&quot; for days after money</source>
        <translation>入金後、納付済みを確かめる日数(&amp;P)</translation>
    </message>
    <message>
        <source>Whose decis&amp;ion</source>
        <translation>決定(&amp;I)</translation>
    </message>
    <message>
        <source>Who changed what (Enter: back to it)</source>
        <translation>変更の履歴(Enter: その時点に戻す)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Nothing was changed: the program&apos;s own stages hold.</source>
        <translation>変更はありません。出荷時の段階のとおりです。</translation>
    </message>
    <message>
        <source>(as it is)</source>
        <translation>(現在の内容)</translation>
    </message>
    <message>
        <source>Days from try to try: &quot;%1&quot; is no number.</source>
        <translation>催告の間隔: 「%1」は数ではありません。</translation>
    </message>
    <message>
        <source>as the program ships</source>
        <translation>最初の状態</translation>
    </message>
    <message>
        <source>&amp;Due today</source>
        <translation>今日が順番(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Due today: %1 cases, %2</source>
        <translation>今日が順番(&amp;D): %1件 %2</translation>
    </message>
    <message>
        <source>Make the stages and their sequence what they were then?</source>
        <translation>段階と順序をその時点の内容に戻しますか。</translation>
    </message>
    <message>
        <source>Make them so</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>taken back under Stages</source>
        <translation>段階の画面で元に戻した</translation>
    </message>
    <message>
        <source>Stored. Every seat goes by it within seconds; the cases&apos; stages follow.</source>
        <translation>保存しました。数秒のうちにすべての席に反映され、案件の段階も順に改まります。</translation>
    </message>
    <message>
        <source>Due by stage %1</source>
        <comment>name of a list, day</comment>
        <translation>段階の順番 %1</translation>
    </message>
    <message>
        <source>The list is being made …</source>
        <translation>リストを作っています…</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; is made: %2 cases. Hand it out under Call lists.</source>
        <translation>リスト「%1」を作りました (%2件)。「催告リスト」で割り当ててください。</translation>
    </message>
    <message>
        <source>Today&apos;s list</source>
        <translation>今日のリスト</translation>
    </message>
    <message>
        <source>The stages are not saved. Leave them?</source>
        <translation>段階は保存されていません。保存せずに移りますか。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離れる</translation>
    </message>
    <message>
        <source>F8: a call list of those whose turn it is today</source>
        <translation>F8: 今日が順番の案件で催告リストを作る</translation>
    </message>
    <message>
        <source>Enter on a change: back to what held then</source>
        <translation>履歴の上で Enter: その時点に戻す</translation>
    </message>
    <message>
        <source>Type into a cell; the last row is for a new stage</source>
        <translation>セルに入力します。最後の行は新しい段階用です</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::StagesTable</name>
    <message>
        <source>Stages, mildest first</source>
        <translation>段階 (軽い順)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>From days late</source>
        <translation>滞納日数 (以上)</translation>
    </message>
    <message>
        <source>or from yen</source>
        <translation>または滞納額 (円以上)</translation>
    </message>
    <message>
        <source>or broken promises</source>
        <translation>または不履行 (回以上)</translation>
    </message>
    <message>
        <source>Asks by</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Every days</source>
        <translation>間隔 (日)</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>話し方</translation>
    </message>
    <message>
        <source>%1, %2: &quot;%3&quot; is no number.</source>
        <translation>%1、%2: 「%3」は数ではありません。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::StartPage</name>
    <message>
        <source>▲ Read much: %1</source>
        <translation>▲ 閲覧の多い利用者: %1</translation>
    </message>
    <message>
        <source>Calls without a result</source>
        <translation>結果が未入力の通話</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>In/out</source>
        <translation>発受</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Every call has its result.</source>
        <translation>すべての通話に結果があります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>No appointment is due today.</source>
        <translation>今日までの再コールはありません。</translation>
    </message>
    <message>
        <source>Appointments to call again, until today</source>
        <translation>今日までの再コール</translation>
    </message>
    <message>
        <source>Begin calling with</source>
        <translation>架電を始める</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>番号非通知</translation>
    </message>
    <message>
        <source>▲ Calls without a result: %1 — Enter records it</source>
        <translation>▲ 結果が未入力の通話 %1件(Enter で記録)</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>anyone&apos;s</source>
        <translation>誰でも</translation>
    </message>
    <message>
        <source>%1 %2: %3 cases</source>
        <translation>%1 %2&#x3000;%3件</translation>
    </message>
    <message>
        <source>Nobody is left to be called: every case has an active promise or is settled.</source>
        <translation>かける相手はもういません。すべての案件が約束中か完納です。</translation>
    </message>
    <message>
        <source>number hidden</source>
        <translation>番号非表示</translation>
    </message>
    <message>
        <source>The day&apos;s figures are being brought up to date …</source>
        <translation>本日の日付に合わせて集計を更新しています…</translation>
    </message>
    <message>
        <source>F8 or a digit begins. Or open a case from the list, or search with Ctrl+K.</source>
        <translation>F8 か数字で始めます。一覧から開くことも、Ctrl+K で検索することもできます。</translation>
    </message>
    <message>
        <source>1 to %1: begin with this list</source>
        <translation>1〜%1: この一覧から始める</translation>
    </message>
    <message>
        <source>whose is not known</source>
        <comment>a call</comment>
        <translation>相手不明</translation>
    </message>
    <message>
        <source>Nobody is left to be called: everybody is done with.</source>
        <translation>架電できる人は残っていません。全員の対応が終わっています。</translation>
    </message>
    <message>
        <source>Messages and hand-overs</source>
        <translation>連絡と引き継ぎ</translation>
    </message>
    <message>
        <source>No message and no hand-over waits.</source>
        <translation>未読の連絡も引き継ぎもありません。</translation>
    </message>
    <message>
        <source>● Nothing waits for you.
Every call has its result, no appointment is due, and nobody wrote to you.
F8 begins to call.</source>
        <translation>● 待っている仕事はありません。
結果が未入力の通話も、今日までの再コールも、未読の連絡もありません。
F8 で架電を始めます。</translation>
    </message>
    <message>
        <source>Enter: open the case, the message or the hand-over</source>
        <translation>Enter：案件、連絡、引き継ぎを開く</translation>
    </message>
    <message>
        <source>F10: why nobody may be called</source>
        <translation>F10：かけられない理由</translation>
    </message>
    <message>
        <source>Tab: from what waits to the lists</source>
        <translation>Tab: 待っているものからリストへ</translation>
    </message>
    <message>
        <source>0 or F8: go on by your lists; a pause ends with it</source>
        <translation>0 または F8: 自分のリストで続ける（休止は終わります）</translation>
    </message>
    <message>
        <source>▲ Time-barred claims: %1 cases, %2</source>
        <translation>▲ 時効完成: %1件、%2</translation>
    </message>
    <message>
        <source>▲ Follow-ups open: %1 (late: %2, due today: %3)</source>
        <translation>▲ 対応待ち %1件（期限超過 %2、本日期限 %3）</translation>
    </message>
    <message>
        <source>Follow-ups open: %1 (due today: %2)</source>
        <translation>対応待ち %1件（本日期限 %2）</translation>
    </message>
    <message>
        <source>Due today by their stage: %1 cases, %2</source>
        <translation>段階により今日が催告の順番: %1件 %2</translation>
    </message>
    <message>
        <source>▲ Instalment plans to be approved: %1 (to be changed after a waiver: %2)</source>
        <translation>▲ 承認待ちの分納計画: %1件 (減免により変更が要るもの: %2件)</translation>
    </message>
    <message>
        <source>Instalment plans to be approved: %1</source>
        <translation>承認待ちの分納計画: %1件</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::StatusLine</name>
    <message>
        <source>Business date %1</source>
        <translation>基準日 %1</translation>
    </message>
    <message>
        <source>Today %1 records, %2 reached, %3 promises</source>
        <translation>本日 %1件&#x3000;接触 %2&#x3000;約束 %3</translation>
    </message>
    <message>
        <source>no appointment</source>
        <translation>再コールなし</translation>
    </message>
    <message>
        <source>%1 appointments (next %2 %3)</source>
        <translation>再コール %1件(次 %2 %3 様)</translation>
    </message>
    <message>
        <source>%1 messages unread</source>
        <translation>未読の連絡%1件</translation>
    </message>
    <message>
        <source>Today %1 records, %2 reached</source>
        <translation>本日 記録%1件、本人接触%2件</translation>
    </message>
    <message>
        <source>● your callbacks due: %1</source>
        <translation>● 自分の再コール 時刻到来 %1件</translation>
    </message>
    <message>
        <source>● anyone&apos;s callbacks due: %1</source>
        <translation>● だれでもの再コール %1件</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::StatusTile</name>
    <message>
        <source>%1: %2 cases, %3</source>
        <translation>%1: %2件&#x3000;%3</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <comment>large number</comment>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1%2 since yesterday</source>
        <translation>前日比 %1%2件</translation>
    </message>
    <message>
        <source>%1: %2 cases</source>
        <translation>%1: %2件</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::SurveyResultsPage</name>
    <message>
        <source>Counts as CS&amp;V</source>
        <translation>集計をCSVへ(&amp;V)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>予定数</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>回答はまだありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2のうち%1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>無回答</translation>
    </message>
    <message>
        <source>Answered: %1, to the end: %2</source>
        <translation>回答あり %1人、最後まで回答 %2人</translation>
    </message>
    <message>
        <source>%1 (quota: %2)</source>
        <translation>%1（予定数: %2）</translation>
    </message>
    <message>
        <source>Save the counts</source>
        <translation>集計の保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::SurveyScreen</name>
    <message>
        <source>&amp;Campaign</source>
        <translation>業務(&amp;C)</translation>
    </message>
    <message>
        <source>What was ans&amp;wered</source>
        <translation>集計(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import a file</source>
        <translation>ファイルから(&amp;I)</translation>
    </message>
    <message>
        <source>Save as a fi&amp;le</source>
        <translation>ファイルへ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save as a new version</source>
        <translation>新しい版で保存(&amp;S)</translation>
    </message>
    <message>
        <source>Titl&amp;e</source>
        <translation>題名(&amp;E)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Nothing is asked yet. F8 adds a question; a file can be imported too.</source>
        <translation>質問はまだありません。F8で追加します。ファイルからも取り込めます。</translation>
    </message>
    <message>
        <source>&amp;Add a question</source>
        <translation>質問を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Dow&amp;n</source>
        <translation>下へ(&amp;N)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Question (empty: all)</source>
        <translation>質問コード</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>予定数</translation>
    </message>
    <message>
        <source>&amp;Quotas: when full, nobody more is called</source>
        <translation>予定数(&amp;Q) 達した対象者には架電しません</translation>
    </message>
    <message>
        <source>no survey yet</source>
        <translation>アンケート未作成</translation>
    </message>
    <message>
        <source>version %1 of %2, by %3</source>
        <translation>第%1版 %2 %3</translation>
    </message>
    <message>
        <source>%1; changed, not saved yet</source>
        <translation>%1（変更あり・未保存）</translation>
    </message>
    <message>
        <source>Everything is in order: every question is reached, no jump leads nowhere.</source>
        <translation>誤りはありません。すべての質問にたどり着き、移動先もそろっています。</translation>
    </message>
    <message>
        <source>%1 (%2 faults)</source>
        <translation>%1（誤り%2件）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Version %1 of the survey is in force at every seat.</source>
        <translation>アンケート第%1版を保存しました。すべての席で使われます。</translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>アンケートの取込</translation>
    </message>
    <message>
        <source>Surveys (*.json)</source>
        <translation>アンケート (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>Save the survey as a file</source>
        <translation>アンケートをファイルに保存</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>The survey was changed and is not saved. Leave it?</source>
        <translation>アンケートの変更を保存していません。破棄しますか。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>F8: add a question</source>
        <translation>F8: 質問を追加</translation>
    </message>
    <message>
        <source>Enter on a question: to its fields</source>
        <translation>質問でEnter: 内容の欄へ</translation>
    </message>
    <message>
        <source>F2 in a table: change the cell; an emptied row goes</source>
        <translation>表でF2: 欄を変更（空にした行は消えます）</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>複写(&amp;P)</translation>
    </message>
    <message>
        <source>Test run</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down: move the question, or the row of a table</source>
        <translation>Ctrl+↑、Ctrl+↓: 質問、または表の行を移動</translation>
    </message>
    <message>
        <source>Ctrl+D: copy the question</source>
        <translation>Ctrl+D: 質問を複写</translation>
    </message>
    <message>
        <source>Ctrl+Del: remove the question</source>
        <translation>Ctrl+Del: 質問を削除</translation>
    </message>
    <message>
        <source>F4: test run, nothing is stored</source>
        <translation>F4: 試行（記録されません）</translation>
    </message>
    <message>
        <source>Test run (F4)</source>
        <translation>試行(F4)</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::SurveyTrial</name>
    <message>
        <source>Test run: nothing is stored</source>
        <translation>試行（記録されません）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation>まだ回答がありません。</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>最初から(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>無回答</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::TalkPanel</name>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>&amp;Step back</source>
        <translation>一つ戻る(&amp;S)</translation>
    </message>
    <message>
        <source>Confirmed:</source>
        <translation>確認済み:</translation>
    </message>
    <message>
        <source>&amp;1 full name</source>
        <translation>&amp;1 氏名</translation>
    </message>
    <message>
        <source>&amp;2 date of birth</source>
        <translation>&amp;2 生年月日</translation>
    </message>
    <message>
        <source>&amp;2 representative or department</source>
        <translation>&amp;2 代表者・部署</translation>
    </message>
    <message>
        <source>&amp;3 address</source>
        <translation>&amp;3 住所</translation>
    </message>
    <message>
        <source>&amp;4 notice number</source>
        <translation>&amp;4 通知書番号</translation>
    </message>
    <message>
        <source>Script: %1</source>
        <translation>スクリプト: %1</translation>
    </message>
    <message>
        <source>Goes to an officer with the record: %1</source>
        <translation>登録すると徴税吏員に引き継ぎます: %1</translation>
    </message>
    <message>
        <source>What the call is about appears once the full name and two more are confirmed.</source>
        <translation>氏名とほか二つを確認すると、用件が表示されます。</translation>
    </message>
    <message>
        <source>The talk ends here.</source>
        <translation>ここで終わります。</translation>
    </message>
    <message>
        <source>Said, goes on</source>
        <translation>話した・次へ</translation>
    </message>
    <message>
        <source>%1 (script: %2)</source>
        <comment>what is said now, script</comment>
        <translation>%1（スクリプト: %2）</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>確認済み: %1</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::TargetsDialog</name>
    <message>
        <source>Targets of %1</source>
        <translation>%1の目標</translation>
    </message>
    <message>
        <source>Fiscal &amp;year</source>
        <translation>年度(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;What is to be reached (an empty cell aims at nothing)</source>
        <translation>目標値(&amp;W)（空欄は目標なし）</translation>
    </message>
    <message>
        <source>Tax item</source>
        <translation>税目</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>率（%）</translation>
    </message>
    <message>
        <source>&amp;Save (Ctrl+Enter)</source>
        <translation>保存(&amp;S)(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる(Esc)</translation>
    </message>
    <message>
        <source>What you typed is not saved. Throw it away?</source>
        <translation>入力した内容は保存されていません。破棄しますか。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number. Write figures alone, a rate like 93.5.</source>
        <translation>「%1」は数字ではありません。数字だけで入力してください（率は 93.5 のように）。</translation>
    </message>
    <message>
        <source>The targets are saved.</source>
        <translation>目標を保存しました。</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::TaxpayerPanel</name>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>世帯</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>◆ Protected person: address and telephone are confidential.</source>
        <translation>◆ 支援措置の対象者です。住所と電話は秘密です。</translation>
    </message>
    <message>
        <source>A character of the name could not be read (〓).</source>
        <translation>氏名に読み取れない文字があります(〓)。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>%1 (age %2)</source>
        <translation>%1(%2歳)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>表示できません(支援措置)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Show address and numbers …</source>
        <translation>住所・電話番号を表示…</translation>
    </message>
    <message>
        <source>◆ Protected person: shown until you sign out. Tell nobody.</source>
        <translation>◆ 支援措置対象者：サインアウトまで表示中。誰にも伝えないこと。</translation>
    </message>
    <message>
        <source>◆ Protected person: your role may not see address and telephone. Ask a tax officer or supervisor.</source>
        <translation>◆ 支援措置対象者：住所・電話番号を見る権限がありません。徴税吏員か管理者に確認してください。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Labels (Ctrl+T)</source>
        <translation>付箋 (Ctrl+T)</translation>
    </message>
    <message>
        <source>%1; handed over, with an officer</source>
        <translation>%1（引き継ぎ済み、吏員が対応中）</translation>
    </message>
    <message>
        <source>%1; handed over, waits for an officer</source>
        <translation>%1（引き継ぎ中、引受待ち）</translation>
    </message>
    <message>
        <source>anyone&apos;s</source>
        <translation>誰でも</translation>
    </message>
    <message>
        <source>; callback %1: %2</source>
        <comment>moment, whose</comment>
        <translation>／再コール %1：%2</translation>
    </message>
    <message>
        <source>; callback %1: %2, given by %3</source>
        <comment>moment, whose, by whom</comment>
        <translation>／再コール %1：%2（%3 が割当）</translation>
    </message>
    <message>
        <source>; %1, try %2 of %3 from %4</source>
        <translation>&#x3000;%1 %2/%3回目 %4から</translation>
    </message>
    <message>
        <source>; %1, next try from %2</source>
        <translation>&#x3000;%1 次回%2から</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what comes next, what is asked first</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>▲ Same name and birth date as another (%1): ask for the address too.</source>
        <translation>▲ 同姓同名・同生年月日の方が他に%1名います。住所も確認してください。</translation>
    </message>
    <message>
        <source>● The same person is called in another case.</source>
        <translation>● 同一人の別の案件で架電します。</translation>
    </message>
    <message>
        <source>● The same person is called in the case %1.</source>
        <translation>● 同一人の案件%1で架電します。</translation>
    </message>
    <message>
        <source>● The same person&apos;s cases: %1, %2 yen together.</source>
        <translation>● 同一人の案件: %1件、合計%2円。</translation>
    </message>
    <message>
        <source>%1, others: %2, %3 yen together</source>
        <translation>%1（他%2名、合計%3円）</translation>
    </message>
    <message>
        <source>%1; proposed: %2</source>
        <comment>what comes next, channel</comment>
        <translation>%1、手段の目安: %2</translation>
    </message>
    <message>
        <source>▲ withdrawn: %1</source>
        <translation>▲ 同意の撤回: %1</translation>
    </message>
    <message>
        <source>consents to %1</source>
        <translation>同意あり: %1</translation>
    </message>
    <message>
        <source>guarantors: %1, of them may be contacted: %2</source>
        <translation>保証人: %1人(うち連絡可 %2人)</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>発生原因: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts of the claims</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::TeamScreen</name>
    <message>
        <source>▶ calling since %1</source>
        <translation>▶ 通話中 %1～</translation>
    </message>
    <message>
        <source>○ left at %1</source>
        <translation>○ 終了 %1</translation>
    </message>
    <message>
        <source>○ not there</source>
        <translation>○ 未開始</translation>
    </message>
    <message>
        <source>◇ %1 since %2</source>
        <comment>a pause&apos;s reason, its beginning</comment>
        <translation>◇ %1 %2～</translation>
    </message>
    <message>
        <source>▲ quiet, at work since %1</source>
        <translation>▲ 架電なし・業務中 %1～</translation>
    </message>
    <message>
        <source>● at work since %1</source>
        <translation>● 業務中 %1～</translation>
    </message>
    <message>
        <source>Nobody is at work today, and no shift is planned. The plan is made in the page Shifts.</source>
        <translation>本日は業務中の人も予定もありません。予定は「シフト」のページで立てます。</translation>
    </message>
    <message>
        <source>No callback is overdue.</source>
        <translation>時刻を過ぎた再コールはありません。</translation>
    </message>
    <message>
        <source>No call list is open.</source>
        <translation>開いている催告リストはありません。</translation>
    </message>
    <message>
        <source>Let the case &amp;go</source>
        <translation>案件を解放(&amp;G)</translation>
    </message>
    <message>
        <source>People at work</source>
        <translation>従事者</translation>
    </message>
    <message>
        <source>Overdue callbacks</source>
        <translation>時刻を過ぎた再コール</translation>
    </message>
    <message>
        <source>Call lists</source>
        <translation>催告リスト</translation>
    </message>
    <message>
        <source>Enter on a person: the case they hold</source>
        <translation>人の行で Enter: その人が対応中の案件</translation>
    </message>
    <message>
        <source>Enter on a callback: its case</source>
        <translation>再コールの行で Enter: その案件</translation>
    </message>
    <message>
        <source>Today: calls %1, reached %2 (%3), promises %4, %5 yen</source>
        <translation>本日 架電 %1件 接触 %2件（%3） 約束 %4件 %5円</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a case&apos;s name, when it was taken</comment>
        <translation>%1 %2～</translation>
    </message>
    <message>
        <source>▲ %1, for long</source>
        <translation>▲ %1（長時間）</translation>
    </message>
    <message>
        <source>anyone&apos;s</source>
        <translation>だれでも</translation>
    </message>
    <message>
        <source>▲ missed</source>
        <translation>▲ 未対応</translation>
    </message>
    <message>
        <source>due</source>
        <translation>時刻到来</translation>
    </message>
    <message>
        <source>The case is free again.</source>
        <translation>案件を解放しました。</translation>
    </message>
    <message>
        <source>Nobody holds the case any more.</source>
        <translation>この案件はもうだれも対応していません。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>On the case</source>
        <translation>対応中の案件</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>架電</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>受電</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Promised yen</source>
        <translation>約束額</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>最終記録</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Share done</source>
        <translation>進捗率</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation>割当先(&amp;W)</translation>
    </message>
    <message>
        <source>Give the call&amp;back</source>
        <translation>再コールを渡す(&amp;B)</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>だれでも</translation>
    </message>
    <message>
        <source>The callback is now of: %1</source>
        <translation>再コールの担当: %1</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>案件担当</translation>
    </message>
    <message>
        <source>Give the &amp;charge of the case</source>
        <translation>案件の担当を渡す(&amp;C)</translation>
    </message>
    <message>
        <source>Give the charge: of the callback&apos;s case, or of the case that the person holds</source>
        <translation>担当を渡す: 再コールの案件、または従事者が開いている案件</translation>
    </message>
    <message>
        <source>%1: in charge now is %2</source>
        <comment>a case&apos;s name, a person</comment>
        <translation>%1: 担当を %2 にしました</translation>
    </message>
    <message>
        <source>%1: nobody is in charge now</source>
        <comment>a case&apos;s name</comment>
        <translation>%1: 担当なしにしました</translation>
    </message>
    <message>
        <source>Tab: from table to table, to the person and the buttons</source>
        <translation>Tab: 表から表へ、相手の欄とボタンへ</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::WaitingTable</name>
    <message>
        <source>▲ given back</source>
        <translation>▲ 返却</translation>
    </message>
    <message>
        <source>hand-over, mine</source>
        <translation>引き継ぎ（担当中）</translation>
    </message>
    <message>
        <source>● hand-over</source>
        <translation>● 引き継ぎ</translation>
    </message>
    <message>
        <source>● reminder</source>
        <translation>● 備忘</translation>
    </message>
    <message>
        <source>● message</source>
        <translation>● 連絡</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Messages, reminders and hand-overs</source>
        <translation>連絡、備忘、引き継ぎ</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::WhyScreen</name>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Yen</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>First end</source>
        <translation>最初に終わる時</translation>
    </message>
    <message>
        <source>&amp;Open those who may be called</source>
        <translation>かけられる人を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All cases in arrears</source>
        <translation>滞納の全件(&amp;A)</translation>
    </message>
    <message>
        <source>No case.</source>
        <translation>該当なし。</translation>
    </message>
    <message>
        <source>By reason (a case counts under each of its own)</source>
        <translation>理由別(1件を理由ごとに数えます)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Held back by one reason alone</source>
        <translation>その理由だけで止まっている人</translation>
    </message>
    <message>
        <source>Reason alone</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>When they are free again</source>
        <translation>いつかけられるようになるか</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Why may they not be called now? %1</source>
        <translation>なぜかける相手がいないのか: %1</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>%1: %2 cases, %3; may be called: %4 cases, %5</source>
        <translation>%1現在: %2件 %3、うちかけられる人 %4件 %5</translation>
    </message>
    <message>
        <source>%1 (%2 cases are being brought to today)</source>
        <translation>%1(%2件を今日の状態にしています)</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>自然には終わらない</translation>
    </message>
    <message>
        <source>No case fits this condition.</source>
        <translation>この条件に合う案件はありません。</translation>
    </message>
    <message>
        <source>● Everybody may be called now.</source>
        <translation>● 全員に今かけられます。</translation>
    </message>
    <message>
        <source>Enter or a click on a row: its cases in the list</source>
        <translation>行の上で Enter・クリック: その案件を一覧で開く</translation>
    </message>
    <message>
        <source>Tab: from table to table</source>
        <translation>Tab: 次の表へ</translation>
    </message>
</context>
<context>
    <name>saikoku::ui::Workspace</name>
    <message>
        <source>Nothing is known yet on the business date %1: the first extract came in on %2. Start the program without --as-of, or with that date or a later one.</source>
        <translation>業務日付 %1 の時点では、まだ何も取り込まれていません。最初の取込は %2 です。--as-of を付けずに、またはその日以降の日付で起動してください。</translation>
    </message>
    <message>
        <source>There is no case in arrears. Import the extract of the core tax system.</source>
        <translation>滞納中の案件はありません。基幹税務システムのデータを取り込んでください。</translation>
    </message>
    <message>
        <source>Nobody is left to be called in this campaign. Its people come by the import of its list.</source>
        <translation>この業務に未完了の対象者はいません。対象者は名簿の取込みで登録します。</translation>
    </message>
</context>
</TS>
