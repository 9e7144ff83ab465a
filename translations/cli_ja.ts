<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>CommandLine</name>
    <message>
        <source>Folder of the local store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office server instead of a local store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is acting (default: admin).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business date (default: today in Japan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command given. saikoku-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. saikoku-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (command %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option --%1 for the command &quot;%2&quot;. saikoku-cli %2 --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data and --server exclude each other. Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; takes exactly one argument: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no date. Write it like 2026-11-20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no amount in whole yen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; must be a whole number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: saikoku-cli [OPTIONS] COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is read from SAIKOKU_PASSWORD or asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: saikoku-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
