<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Dialling</name>
    <message>
        <source>The softphone has not been asked for yet.</source>
        <translation>ソフトフォンにはまだ接続していません。</translation>
    </message>
    <message>
        <source>Connecting to the softphone at %1 …</source>
        <translation>ソフトフォン（%1）に接続しています…</translation>
    </message>
    <message>
        <source>The softphone isn&apos;t running at %1. Start baresip, or record the call by hand.</source>
        <translation>ソフトフォンが %1 で動いていません。baresip を起動してください。手動で記録することもできます。</translation>
    </message>
    <message>
        <source>The connection to the softphone at %1 broke. Connecting again …</source>
        <translation>ソフトフォン（%1）との接続が切れました。再接続しています…</translation>
    </message>
    <message>
        <source>The softphone at %1 doesn&apos;t answer. Restart it, or record the call by hand.</source>
        <translation>ソフトフォン（%1）が応答しません。ソフトフォンを再起動してください。手動で記録することもできます。</translation>
    </message>
    <message>
        <source>Another program keeps taking the softphone at %1, which serves one program at a time. Close the other program, then connect again.</source>
        <translation>ソフトフォン（%1）が別のプログラムに使われています。同時に使えるのは1つだけです。別のプログラムを閉じてから、接続し直してください。</translation>
    </message>
    <message>
        <source>The softphone refused “%1”: %2</source>
        <translation>ソフトフォンが「%1」を受け付けませんでした: %2</translation>
    </message>
    <message>
        <source>The softphone at %1 has no account. Set one up in its file “accounts”.</source>
        <translation>ソフトフォン（%1）にアカウントがありません。ソフトフォンの accounts ファイルに設定してください。</translation>
    </message>
    <message>
        <source>The softphone at %1 is not signed in to the telephone exchange. Check the network and the softphone&apos;s account.</source>
        <translation>ソフトフォン（%1）が電話交換機に登録されていません。ネットワークとソフトフォンのアカウントを確認してください。</translation>
    </message>
    <message>
        <source>Softphone at %1, ready.</source>
        <translation>ソフトフォン（%1）は待受中です。</translation>
    </message>
    <message>
        <source>We hung up.</source>
        <translation>こちらから切断しました。</translation>
    </message>
    <message>
        <source>The other side hung up.</source>
        <translation>相手が切断しました。</translation>
    </message>
    <message>
        <source>Cancelled before anybody answered.</source>
        <translation>応答の前に発信を取りやめました。</translation>
    </message>
    <message>
        <source>The incoming call was turned away.</source>
        <translation>着信を拒否しました。</translation>
    </message>
    <message>
        <source>The caller hung up before the call was taken.</source>
        <translation>電話に出る前に相手が切りました。</translation>
    </message>
    <message>
        <source>Busy.</source>
        <translation>話中です。</translation>
    </message>
    <message>
        <source>No answer, or the phone is switched off or out of reach.</source>
        <translation>応答がありません。不在か、電源が切れているか、圏外です。</translation>
    </message>
    <message>
        <source>The number is not in use.</source>
        <translation>この番号は現在使われていません。</translation>
    </message>
    <message>
        <source>The call was declined.</source>
        <translation>着信を拒否されました。</translation>
    </message>
    <message>
        <source>The exchange can&apos;t use this number. Check its digits and the outside-line prefix in the phone settings.</source>
        <translation>この番号ではつながりません。番号の桁と、電話設定の外線発信番号を確認してください。</translation>
    </message>
    <message>
        <source>The line or the exchange failed. This does not count as a contact; try again, or record by hand.</source>
        <translation>回線または交換機の障害です。接触には数えません。かけ直すか、手動で記録してください。</translation>
    </message>
    <message>
        <source>The softphone has no working sound. Check headset and sound settings of the softphone.</source>
        <translation>ソフトフォンの音声が使えません。ヘッドセットとソフトフォンの音声設定を確認してください。</translation>
    </message>
    <message>
        <source>The softphone went away during the call. Start it again; the result can be recorded by hand.</source>
        <translation>通話の途中でソフトフォンが止まりました。もう一度起動してください。結果は手動で記録できます。</translation>
    </message>
    <message>
        <source>This phone reports nothing. Please enter what happened.</source>
        <translation>この電話からは状況が届きません。結果を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number: “%2” can&apos;t be dialled. Give digits only.</source>
        <translation>「%1」は電話番号ではありません。「%2」は発信できません。数字だけを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is a number of another country. Dial it by hand.</source>
        <translation>「%1」は国外の番号です。手動でかけてください。</translation>
    </message>
    <message>
        <source>There is no telephone number to dial.</source>
        <translation>発信する電話番号がありません。</translation>
    </message>
    <message>
        <source>“%1” has too many digits for a telephone number.</source>
        <translation>「%1」は電話番号として桁が多すぎます。</translation>
    </message>
    <message>
        <source>%1 is an emergency number. Use the desk phone for it.</source>
        <translation>%1 は緊急通報の番号です。卓上の電話機からかけてください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be sent as telephone keys: use 0–9, * and #.</source>
        <translation>「%1」はプッシュ信号として送れません。0～9、*、# を使ってください。</translation>
    </message>
    <message>
        <source>A call is going on. End it before the next one.</source>
        <translation>通話中です。切断してから次の電話をかけてください。</translation>
    </message>
    <message>
        <source>There is no call to end.</source>
        <translation>切断する通話がありません。</translation>
    </message>
    <message>
        <source>There is no incoming call to take.</source>
        <translation>応答する着信がありません。</translation>
    </message>
    <message>
        <source>There is no incoming call to turn away.</source>
        <translation>拒否する着信がありません。</translation>
    </message>
    <message>
        <source>Keys can be sent only while talking.</source>
        <translation>プッシュ信号は通話中だけ送れます。</translation>
    </message>
    <message>
        <source>Take the call on the telephone itself.</source>
        <translation>電話機で応答してください。</translation>
    </message>
    <message>
        <source>Press the keys on the telephone itself.</source>
        <translation>電話機のボタンを押してください。</translation>
    </message>
    <message>
        <source>Softphone (baresip)</source>
        <translation>ソフトフォン（baresip）</translation>
    </message>
    <message>
        <source>Another telephone program</source>
        <translation>ほかの電話プログラム</translation>
    </message>
    <message>
        <source>The desktop&apos;s telephone link (tel:)</source>
        <translation>パソコンの電話リンク（tel:）</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Phone settings, %1 = “%2”: expected %3.</source>
        <translation>電話設定の %1 が「%2」です。正しくは%3です。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1～%2の整数</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>digits, e.g. 0</source>
        <translation>数字（例: 0）</translation>
    </message>
    <message>
        <source>nothing, 184 or 186</source>
        <translation>空欄、184、186 のいずれか</translation>
    </message>
    <message>
        <source>There is no phone called “%1”. Known are: %2.</source>
        <translation>「%1」という電話はありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>The telephone program “%1” was not found. Install it or correct the phone settings, or record the call by hand.</source>
        <translation>電話プログラム「%1」が見つかりません。インストールするか、電話設定を直してください。手動で記録することもできます。</translation>
    </message>
    <message>
        <source>Calls go to the program “%1”.</source>
        <translation>プログラム「%1」で発信します。</translation>
    </message>
    <message>
        <source>%1 was handed to the telephone program. Enter what happened.</source>
        <translation>%1 を電話プログラムに渡しました。結果を入力してください。</translation>
    </message>
    <message>
        <source>The telephone program “%1” could not be started. Correct the phone settings, or dial by hand.</source>
        <translation>電話プログラム「%1」を起動できませんでした。電話設定を直すか、手動でかけてください。</translation>
    </message>
    <message>
        <source>Dial by hand on the desk phone.</source>
        <translation>卓上の電話機から手動でかけます。</translation>
    </message>
    <message>
        <source>Dial %1 on the desk phone, then enter what happened.</source>
        <translation>卓上の電話機で %1 にかけ、結果を入力してください。</translation>
    </message>
    <message>
        <source>Calls go to the program that this computer uses for “%1:”.</source>
        <translation>このパソコンで「%1:」に割り当てられたプログラムで発信します。</translation>
    </message>
    <message>
        <source>“%1:” addresses can be opened from the window only. Use another phone here.</source>
        <translation>「%1:」での発信は画面からだけ使えます。ほかの電話を選んでください。</translation>
    </message>
    <message>
        <source>This computer has no program for “%1:” addresses. Install or choose one, or dial by hand.</source>
        <translation>このパソコンには「%1:」を扱うプログラムがありません。インストールするか選ぶか、手動でかけてください。</translation>
    </message>
    <message>
        <source>a program and its arguments with %1 for the number</source>
        <translation>プログラムと引数（番号の位置に %1）</translation>
    </message>
    <message>
        <source>Nothing rings after %1 seconds. The line to the exchange may be dead; wait or hang up.</source>
        <translation>%1秒たっても呼び出しが始まりません。回線が切れているかもしれません。待つか、切断してください。</translation>
    </message>
    <message>
        <source>The softphone can&apos;t record calls: its module sndfile is missing (%1).</source>
        <translation>ソフトフォンで録音できません。モジュール sndfile がありません（%1）。</translation>
    </message>
    <message>
        <source>The softphone left no sound of the call in &quot;%1&quot;, so calls are not recorded. Its snd_path must name that folder. If sound lies elsewhere, remove it.</source>
        <translation>ソフトフォンが「%1」に音声を残さなかったため、録音を止めました。baresip の snd_path をこのフォルダーにしてください。別の場所に音声が残っていれば削除してください。</translation>
    </message>
    <message>
        <source>This telephone can&apos;t record calls.</source>
        <translation>この電話では録音できません。</translation>
    </message>
    <message>
        <source>a whole path, or nothing</source>
        <translation>絶対パス、または空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not closed to others or belongs to somebody else: a recording may not lie there. Name a folder of your own.</source>
        <translation>「%1」は他の利用者のものか、他の利用者から見える状態のため、録音を置けません。自分専用のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no folder for recordings: write the whole path.</source>
        <translation>「%1」は録音フォルダーとして使えません。絶対パスで指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no memory disk (tmpfs). Until a recording is sealed it may lie in memory alone: name a folder below XDG_RUNTIME_DIR. Nothing is recorded.</source>
        <translation>「%1」はメモリディスク（tmpfs）ではありません。封入前の音声はメモリ上にだけ置けます。XDG_RUNTIME_DIR の下のフォルダーを指定してください。録音はしません。</translation>
    </message>
    <message>
        <source>The folder for recordings &quot;%1&quot; can&apos;t be made.</source>
        <translation>録音フォルダー「%1」を作れません。</translation>
    </message>
    <message>
        <source>A recording in &quot;%1&quot; could not be put aside. Is the memory disk full?</source>
        <translation>「%1」の録音を退避できませんでした。メモリディスクの空きを確認してください。</translation>
    </message>
</context>
</TS>
