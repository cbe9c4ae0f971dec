<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AreaList</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln busy time(s) until {0} from {1}.</source>
        <translation>
            <numerusform>Read %Ln busy time until {0} from {1}.</numerusform>
            <numerusform>Read %Ln busy times until {0} from {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more such problem(s).</source>
        <translation>
            <numerusform>There is %Ln more such problem.</numerusform>
            <numerusform>There are %Ln more such problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln block(s) to {0}.</source>
        <translation>
            <numerusform>Wrote %Ln block to {0}.</numerusform>
            <numerusform>Wrote %Ln blocks to {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%Ln card(s) came with Gradus and stay.</source>
        <translation>
            <numerusform>%Ln card came with Gradus and stays where it is.</numerusform>
            <numerusform>%Ln cards came with Gradus and stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) stay as they were.</source>
        <translation>
            <numerusform>%Ln card stays as it was.</numerusform>
            <numerusform>%Ln cards stay as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message numerus="yes">
        <source>%Ln change(s) in all.</source>
        <translation>
            <numerusform>%Ln change in all.</numerusform>
            <numerusform>%Ln changes in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message numerus="yes">
        <source>It has happened %Ln time(s).</source>
        <translation>
            <numerusform>It has happened %Ln time.</numerusform>
            <numerusform>It has happened %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayFigures</name>
    <message numerus="yes">
        <source>answer(s)</source>
        <translation>
            <numerusform>answer</numerusform>
            <numerusform>answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>card(s) learned</source>
        <translation>
            <numerusform>card learned</numerusform>
            <numerusform>cards learned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>card(s) met for the first time</source>
        <translation>
            <numerusform>card met for the first time</numerusform>
            <numerusform>cards met for the first time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known note(s) got the newer text.</source>
        <translation>
            <numerusform>%Ln known note got the newer text.</numerusform>
            <numerusform>%Ln known notes got the newer text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) that you had removed are asked again.</source>
        <translation>
            <numerusform>%Ln note that you had removed is asked again.</numerusform>
            <numerusform>%Ln notes that you had removed are asked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were here already, and stay as they are.</source>
        <translation>
            <numerusform>%Ln note was here already, and stays as it is.</numerusform>
            <numerusform>%Ln notes were here already, and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) or sound(s) came too.</source>
        <translation>
            <numerusform>%Ln picture or sound came too.</numerusform>
            <numerusform>%Ln pictures or sounds came too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) came with them.</source>
        <translation>
            <numerusform>%Ln review came with them.</numerusform>
            <numerusform>%Ln reviews came with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message numerus="yes">
        <source>Review minutes, next %Ln day(s)</source>
        <translation>
            <numerusform>Review minutes, next day</numerusform>
            <numerusform>Review minutes, next %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadPanel</name>
    <message numerus="yes">
        <source>Load of the next %Ln day(s)</source>
        <translation>
            <numerusform>Load of the next day</numerusform>
            <numerusform>Load of the next %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MathsLimits</name>
    <message numerus="yes">
        <source>This formula has over %Ln characters.</source>
        <translation>
            <numerusform>This formula has over %Ln characters.</numerusform>
            <numerusform>This formula has over %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This formula nests over %Ln braces.</source>
        <translation>
            <numerusform>This formula has over %Ln braces inside one another.</numerusform>
            <numerusform>This formula has over %Ln braces inside one another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message numerus="yes">
        <source>All %Ln change(s)…</source>
        <translation>
            <numerusform>The change…</numerusform>
            <numerusform>All %Ln changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherCalendarsDialog</name>
    <message numerus="yes">
        <source>%Ln busy time(s) ahead</source>
        <translation>
            <numerusform>%Ln busy time ahead</numerusform>
            <numerusform>%Ln busy times ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnDecks</name>
    <message numerus="yes">
        <source>%Ln deck(s)</source>
        <translation>
            <numerusform>%Ln deck</numerusform>
            <numerusform>%Ln decks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln id(s) written.</source>
        <translation>
            <numerusform>%Ln id was written.</numerusform>
            <numerusform>%Ln ids were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln topic</numerusform>
            <numerusform>%Ln topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message numerus="yes">
        <source>%Ln commit(s)</source>
        <translation>
            <numerusform>%Ln commit</numerusform>
            <numerusform>%Ln commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mend(s) added to the list. Ctrl+Z takes back.</source>
        <translation>
            <numerusform>Added to the checklist. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln mends added to the checklist. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln day(s) ago</source>
        <translation>
            <numerusform>changed %Ln day ago</numerusform>
            <numerusform>changed %Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message numerus="yes">
        <source>%Ln card(s) still wait today.</source>
        <translation>
            <numerusform>%Ln card still waits today.</numerusform>
            <numerusform>%Ln cards still wait today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) wait for the next step.</source>
        <translation>
            <numerusform>%Ln card waits for its next step.</numerusform>
            <numerusform>%Ln cards wait for their next step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten %Ln time(s).</source>
        <translation>
            <numerusform>Forgotten %Ln time.</numerusform>
            <numerusform>Forgotten %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln topic</numerusform>
            <numerusform>%Ln topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) found. Enter goes to the first.</source>
        <translation>
            <numerusform>%Ln topic found. Enter goes to it.</numerusform>
            <numerusform>%Ln topics found. Enter goes to the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message numerus="yes">
        <source>All %Ln finding(s)</source>
        <translation>
            <numerusform>The finding</numerusform>
            <numerusform>All %Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln setting</numerusform>
            <numerusform>%Ln settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) changed</source>
        <translation>
            <numerusform>%Ln setting changed</numerusform>
            <numerusform>%Ln settings changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back at the default: %Ln setting(s).</source>
        <translation>
            <numerusform>Back at the default: %Ln setting.</numerusform>
            <numerusform>Back at the default: %Ln settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged, as the list shows: %Ln backup(s).</source>
        <translation>
            <numerusform>Damaged, as the list shows: %Ln backup.</numerusform>
            <numerusform>Damaged, as the list shows: %Ln backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures and sounds that no backup has: %Ln.</source>
        <translation>
            <numerusform>Pictures and sounds that no backup has: %Ln.</numerusform>
            <numerusform>Pictures and sounds that no backup has: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back whole: %Ln backup(s).</source>
        <translation>
            <numerusform>Read back whole: %Ln backup.</numerusform>
            <numerusform>Read back whole: %Ln backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%Ln error(s) in deck files</source>
        <translation>
            <numerusform>%Ln error in deck files</numerusform>
            <numerusform>%Ln errors in deck files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %Ln day(s): {0} wait.</source>
        <translation>
            <numerusform>You were away %Ln day: {0} wait.</numerusform>
            <numerusform>You were away %Ln days: {0} wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message numerus="yes">
        <source>%Ln exercise(s) with fresh numbers.</source>
        <translation>
            <numerusform>%Ln exercise with fresh numbers.</numerusform>
            <numerusform>%Ln exercises with fresh numbers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>card(s) learned</source>
        <translation>
            <numerusform>card learned</numerusform>
            <numerusform>cards learned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) studied</source>
        <translation>
            <numerusform>day studied</numerusform>
            <numerusform>days studied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s)</source>
        <translation>
            <numerusform>%Ln new card</numerusform>
            <numerusform>%Ln new cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more deck(s)</source>
        <translation>
            <numerusform>and %Ln more deck</numerusform>
            <numerusform>and %Ln more decks</numerusform>
        </translation>
    </message>
</context>
</TS>
