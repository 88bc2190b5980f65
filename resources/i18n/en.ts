<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Error</name>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Bringing the workspace up to date would leave %n broken reference(s). It was left as it was.</source>
        <translation>
            <numerusform>Bringing the workspace up to date would leave %n broken reference. It was left as it was.</numerusform>
            <numerusform>Bringing the workspace up to date would leave %n broken references. It was left as it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The week fills %n page(s), too many for one picture. Choose PDF, or narrow it with filters.</source>
        <translation>
            <numerusform>The week fills %n page, too many for one picture. Choose PDF, or narrow it with filters.</numerusform>
            <numerusform>The week fills %n pages, too many for one picture. Choose PDF, or narrow it with filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Add %n post(s)</source>
        <translation>
            <numerusform>Add %n post</numerusform>
            <numerusform>Add %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Add %n record(s)</source>
        <translation>
            <numerusform>Add %n record</numerusform>
            <numerusform>Add %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Empty the trash: %n record(s)</source>
        <translation>
            <numerusform>Empty the trash: %n record</numerusform>
            <numerusform>Empty the trash: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>Move %n item</numerusform>
            <numerusform>Move %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Move %n record(s) to the trash</source>
        <translation>
            <numerusform>Move %n record to the trash</numerusform>
            <numerusform>Move %n records to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Take %n record(s) out of the trash</source>
        <translation>
            <numerusform>Take %n record out of the trash</numerusform>
            <numerusform>Take %n records out of the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>{step}: %n item(s)</source>
        <translation>
            <numerusform>{step}: %n item</numerusform>
            <numerusform>{step}: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message numerus="yes">
        <location filename="../../smcalendar/cli/trust.py"/>
        <source>%n change(s) since this paper.</source>
        <translation>
            <numerusform>%n change since this paper.</numerusform>
            <numerusform>%n changes since this paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>%n entry of the history was emptied.</source>
        <translation>
            <numerusform>%n entry of the history was emptied.</numerusform>
            <numerusform>%n entries of the history were emptied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>%n entry of the history would be emptied.</source>
        <translation>
            <numerusform>%n entry of the history would be emptied.</numerusform>
            <numerusform>%n entries of the history would be emptied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>%n older backup(s) still hold the data.</source>
        <translation>
            <numerusform>%n older backup still holds the data.</numerusform>
            <numerusform>%n older backups still hold the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/cli/answers.py"/>
        <source>Done: %n item(s).</source>
        <translation>
            <numerusform>Done: %n item.</numerusform>
            <numerusform>Done: %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>%n error(s) have to be mended first.</source>
        <translation>
            <numerusform>%n error has to be mended first.</numerusform>
            <numerusform>%n errors have to be mended first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>%n required check line(s) are still open.</source>
        <translation>
            <numerusform>%n required check line is still open.</numerusform>
            <numerusform>%n required check lines are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>%n item(s) to post</source>
        <translation>
            <numerusform>%n item to post</numerusform>
            <numerusform>%n items to post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/paper/week_pages.py"/>
        <source>%n post(s)</source>
        <comment>on one day</comment>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/paper/week_pages.py"/>
        <source>… %n more, see next page</source>
        <translation>
            <numerusform>… %n more, see next page</numerusform>
            <numerusform>… %n more, see next page</numerusform>
        </translation>
    </message>
</context>
</TS>
