<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/clip_troubles.py"/>
        <source>Nobody in this workspace is called {name}: %n post(s) came without an owner.</source>
        <translation>
            <numerusform>Nobody in this workspace is called {name}: %n post came without an owner.</numerusform>
            <numerusform>Nobody in this workspace is called {name}: %n posts came without an owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/clip_troubles.py"/>
        <source>This workspace has no account {account}: %n post(s) came without it.</source>
        <translation>
            <numerusform>This workspace has no account {account}: %n post came without it.</numerusform>
            <numerusform>This workspace has no account {account}: %n posts came without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/clip_troubles.py"/>
        <source>This workspace has no campaign “{name}”: %n post(s) came without it.</source>
        <translation>
            <numerusform>This workspace has no campaign “{name}”: %n post came without it.</numerusform>
            <numerusform>This workspace has no campaign “{name}”: %n posts came without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Added %n post(s)</source>
        <translation>
            <numerusform>Added %n post</numerusform>
            <numerusform>Added %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Added %n posting item(s)</source>
        <translation>
            <numerusform>Added %n posting item</numerusform>
            <numerusform>Added %n posting items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Added %n record(s)</source>
        <translation>
            <numerusform>Added %n record</numerusform>
            <numerusform>Added %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Duplicated %n posting item(s)</source>
        <translation>
            <numerusform>Duplicated %n posting item</numerusform>
            <numerusform>Duplicated %n posting items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Imported %n key date(s)</source>
        <translation>
            <numerusform>Imported %n key date</numerusform>
            <numerusform>Imported %n key dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Made %n post(s) of the series “{name}”</source>
        <translation>
            <numerusform>Made %n post of the series “{name}”</numerusform>
            <numerusform>Made %n posts of the series “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Moved %n item(s)</source>
        <translation>
            <numerusform>Moved %n item</numerusform>
            <numerusform>Moved %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Moved to the trash: %n posting item(s)</source>
        <translation>
            <numerusform>Moved to the trash: %n posting item</numerusform>
            <numerusform>Moved to the trash: %n posting items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Moved to the trash: %n record(s)</source>
        <translation>
            <numerusform>Moved to the trash: %n record</numerusform>
            <numerusform>Moved to the trash: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <location filename="../../smcalendar/ui/plan/clipboard.py"/>
        <source>Pasted %n post(s)</source>
        <translation>
            <numerusform>Pasted %n post</numerusform>
            <numerusform>Pasted %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Taken out of the trash: %n record(s)</source>
        <translation>
            <numerusform>Taken out of the trash: %n record</numerusform>
            <numerusform>Taken out of the trash: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>{step}: %n item(s)</source>
        <translation>
            <numerusform>{step}: %n item</numerusform>
            <numerusform>{step}: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>%n record(s) ({record}) still use it, so this {kind} cannot go. Nothing was changed.</source>
        <translation>
            <numerusform>%n record ({record}) still uses it, so this {kind} cannot go. Nothing was changed.</numerusform>
            <numerusform>%n records ({record}) still use it, so this {kind} cannot go. Nothing was changed.</numerusform>
        </translation>
    </message>
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
        <source>Add %n posting item(s)</source>
        <translation>
            <numerusform>Add %n posting item</numerusform>
            <numerusform>Add %n posting items</numerusform>
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
        <source>Duplicate %n posting item(s)</source>
        <translation>
            <numerusform>Duplicate %n posting item</numerusform>
            <numerusform>Duplicate %n posting items</numerusform>
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
        <source>Import %n key date(s)</source>
        <translation>
            <numerusform>Import %n key date</numerusform>
            <numerusform>Import %n key dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Make %n post(s) of the series “{name}”</source>
        <translation>
            <numerusform>Make %n post of the series “{name}”</numerusform>
            <numerusform>Make %n posts of the series “{name}”</numerusform>
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
        <source>Move %n posting item(s) to the trash</source>
        <translation>
            <numerusform>Move %n posting item to the trash</numerusform>
            <numerusform>Move %n posting items to the trash</numerusform>
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
        <source>Paste %n post(s)</source>
        <translation>
            <numerusform>Paste %n post</numerusform>
            <numerusform>Paste %n posts</numerusform>
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
</context>
<context>
    <name>Output</name>
    <message numerus="yes">
        <location filename="../../smcalendar/cli/trust.py"/>
        <location filename="../../smcalendar/ui/trust/since.py"/>
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
    <name>Rule</name>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every %n days</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every %n months</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every %n weeks</source>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every %n years</source>
        <translation>
            <numerusform>every %n year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>%n day(s) skipped</source>
        <translation>
            <numerusform>%n day skipped</numerusform>
            <numerusform>%n days skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>%n doubtful, to be added as shown</source>
        <translation>
            <numerusform>%n doubtful, to be added as shown</numerusform>
            <numerusform>%n doubtful, to be added as shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/outputs/course.py"/>
        <source>%n file(s) written into {folder}: {names}</source>
        <translation>
            <numerusform>%n file written into {folder}: {names}</numerusform>
            <numerusform>%n files written into {folder}: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/search_results.py"/>
        <source>%n found</source>
        <comment>by a search</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/filter_bar.py"/>
        <source>%n hidden</source>
        <comment>by the filter</comment>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/editing/several.py"/>
        <location filename="../../smcalendar/ui/plan/step_card.py"/>
        <source>%n item(s) selected</source>
        <translation>
            <numerusform>%n item selected</numerusform>
            <numerusform>%n items selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>%n item(s) to post</source>
        <translation>
            <numerusform>%n item to post</numerusform>
            <numerusform>%n items to post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>%n more can be added after these.</source>
        <translation>
            <numerusform>%n more can be added after these.</numerusform>
            <numerusform>%n more can be added after these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/shell/filling.py"/>
        <source>%n more next time</source>
        <comment>posts of series</comment>
        <translation>
            <numerusform>%n more next time</numerusform>
            <numerusform>%n more next time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <source>%n new key date(s)</source>
        <translation>
            <numerusform>%n new key date</numerusform>
            <numerusform>%n new key dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/bulk.py"/>
        <source>%n of them not in sight</source>
        <translation>
            <numerusform>%n of them not in sight</numerusform>
            <numerusform>%n of them not in sight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/card_text.py"/>
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/campaigns/kind.py"/>
        <location filename="../../smcalendar/ui/plan/board/column.py"/>
        <location filename="../../smcalendar/ui/plan/day_card.py"/>
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <location filename="../../smcalendar/ui/plan/timeline/posts.py"/>
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
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
        <location filename="../../smcalendar/ui/kit/removing.py"/>
        <source>%n post(s) belong to “{name}”.</source>
        <translation>
            <numerusform>%n post belongs to “{name}”.</numerusform>
            <numerusform>%n posts belong to “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <source>%n post(s) follow</source>
        <translation>
            <numerusform>%n post follows</numerusform>
            <numerusform>%n posts follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <source>%n post(s) in all, the last one on {day}.</source>
        <translation>
            <numerusform>%n post in all, the last one on {day}.</numerusform>
            <numerusform>%n posts in all, the last one on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/search_results.py"/>
        <source>%n post(s) in what is shown match</source>
        <translation>
            <numerusform>%n post in what is shown matches</numerusform>
            <numerusform>%n posts in what is shown match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/clipboard.py"/>
        <source>%n post(s) not moved: no longer there</source>
        <translation>
            <numerusform>%n post not moved: no longer there</numerusform>
            <numerusform>%n posts not moved: no longer there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/shell/filling.py"/>
        <source>%n post(s) of series were made</source>
        <translation>
            <numerusform>%n post of series was made</numerusform>
            <numerusform>%n posts of series were made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/settings/series_sheet.py"/>
        <source>%n post(s) planned from today on</source>
        <translation>
            <numerusform>%n post planned from today on</numerusform>
            <numerusform>%n posts planned from today on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/band.py"/>
        <source>%n post(s) selected</source>
        <translation>
            <numerusform>%n post selected</numerusform>
            <numerusform>%n posts selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/shift_dialog.py"/>
        <source>%n post(s) to be moved</source>
        <translation>
            <numerusform>%n post to be moved</numerusform>
            <numerusform>%n posts to be moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/quick_field.py"/>
        <source>%n post(s), one for each line</source>
        <translation>
            <numerusform>%n post, one for each line</numerusform>
            <numerusform>%n posts, one for each line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/mini_month_model.py"/>
        <location filename="../../smcalendar/ui/plan/spoken.py"/>
        <location filename="../../smcalendar/ui/plan/timeline/spoken.py"/>
        <source>%n post(s): {items}</source>
        <translation>
            <numerusform>%n post: {items}</numerusform>
            <numerusform>%n posts: {items}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <source>%n stay as they are</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/bulk.py"/>
        <source>%n stayed</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%n stayed</numerusform>
            <numerusform>%n stayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/shift_dialog.py"/>
        <source>%n staying</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%n staying</numerusform>
            <numerusform>%n staying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <source>%n there already</source>
        <comment>key dates</comment>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>%n time(s)</source>
        <comment>of a rule</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <source>%n to the trash</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%n to the trash</numerusform>
            <numerusform>%n to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/counter.py"/>
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/timeline/spoken.py"/>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>%n without a date</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>%n wrong, left out</source>
        <translation>
            <numerusform>%n wrong, left out</numerusform>
            <numerusform>%n wrong, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/card_text.py"/>
        <source>+%n more</source>
        <comment>posts of a day</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>Add %n account(s)</source>
        <translation>
            <numerusform>Add %n account</numerusform>
            <numerusform>Add %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/shell/assistant_steps.py"/>
        <source>Add %n post(s) and finish</source>
        <translation>
            <numerusform>Add %n post and finish</numerusform>
            <numerusform>Add %n posts and finish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <source>At most %n of them are made at once; the others follow later.</source>
        <translation>
            <numerusform>At most %n of them is made at once; the others follow later.</numerusform>
            <numerusform>At most %n of them are made at once; the others follow later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <source>Copied %n item(s)</source>
        <translation>
            <numerusform>Copied %n item</numerusform>
            <numerusform>Copied %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/clipboard.py"/>
        <source>Copied %n post(s)</source>
        <translation>
            <numerusform>Copied %n post</numerusform>
            <numerusform>Copied %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/tray_gestures.py"/>
        <source>Copy %n post(s) to the tray, without a date</source>
        <translation>
            <numerusform>Copy %n post to the tray, without a date</numerusform>
            <numerusform>Copy %n posts to the tray, without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/clipboard.py"/>
        <source>Cut %n post(s), to be moved by a paste; Esc gives it up</source>
        <translation>
            <numerusform>Cut %n post, to be moved by a paste; Esc gives it up</numerusform>
            <numerusform>Cut %n posts, to be moved by a paste; Esc gives it up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <source>Moved %n item(s) to the trash</source>
        <translation>
            <numerusform>Moved %n item to the trash</numerusform>
            <numerusform>Moved %n items to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <source>Moved %n item(s) to the tray</source>
        <translation>
            <numerusform>Moved %n item to the tray</numerusform>
            <numerusform>Moved %n items to the tray</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/board/sorting.py"/>
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <source>Moved %n item(s) to {day}</source>
        <translation>
            <numerusform>Moved %n item to {day}</numerusform>
            <numerusform>Moved %n items to {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <source>Moved %n item(s), the first to {day}</source>
        <translation>
            <numerusform>Moved %n item, the first to {day}</numerusform>
            <numerusform>Moved %n items, the first to {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/bulk.py"/>
        <source>Moved %n post(s)</source>
        <translation>
            <numerusform>Moved %n post</numerusform>
            <numerusform>Moved %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <source>Nothing can be imported yet: %n thing(s) are wrong.</source>
        <translation>
            <numerusform>Nothing can be imported yet: %n thing is wrong.</numerusform>
            <numerusform>Nothing can be imported yet: %n things are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <source>Posts are made %n day(s) ahead.</source>
        <translation>
            <numerusform>Posts are made %n day ahead.</numerusform>
            <numerusform>Posts are made %n days ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/bulk.py"/>
        <source>Selected %n post(s) of the campaign</source>
        <translation>
            <numerusform>Selected %n post of the campaign</numerusform>
            <numerusform>Selected %n posts of the campaign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/series/repeating.py"/>
        <source>Selected %n post(s) of the series</source>
        <translation>
            <numerusform>Selected %n post of the series</numerusform>
            <numerusform>Selected %n posts of the series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/settings/series_sheet.py"/>
        <source>The newest filling made %n post(s), on {day}.</source>
        <translation>
            <numerusform>The newest filling made %n post, on {day}.</numerusform>
            <numerusform>The newest filling made %n posts, on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/rename_card.py"/>
        <source>This voids what was decided on %n item(s).</source>
        <translation>
            <numerusform>This voids what was decided on %n item.</numerusform>
            <numerusform>This voids what was decided on %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <source>With %n file(s)</source>
        <translation>
            <numerusform>With %n file</numerusform>
            <numerusform>With %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every %n lunar months</source>
        <translation>
            <numerusform>every %n lunar month</numerusform>
            <numerusform>every %n lunar months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/tally_words.py"/>
        <source>{done} of %n post(s)</source>
        <translation>
            <numerusform>{done} of %n post</numerusform>
            <numerusform>{done} of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/removing.py"/>
        <source>“{name}” stands on %n post(s).</source>
        <translation>
            <numerusform>“{name}” stands on %n post.</numerusform>
            <numerusform>“{name}” stands on %n posts.</numerusform>
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
