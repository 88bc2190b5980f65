<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>Add this account</source>
        <translation>新增這個帳號</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>Brand of these accounts (a new name adds one)</source>
        <translation>這些帳號的品牌（輸入新名稱就會新增）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>Choose a brand or type a new one</source>
        <translation>選擇品牌，或輸入新的品牌</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>One or many, in any text: https://www.instagram.com/…, @handle. Platform and handle are recognised; you look them over before anything is added.</source>
        <translation>一個或多個都可以，夾在其他文字裡也行，例如 https://www.instagram.com/… 或 @handle 這種寫法。程式會辨識平台與帳號名稱，你確認過才會新增。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>Page addresses</source>
        <translation>頁面網址</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>Paste page addresses</source>
        <translation>貼上頁面網址</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>This account is here already.</source>
        <translation>這個帳號已經有了。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>This address does not tell the handle; type it.</source>
        <translation>這個網址看不出帳號名稱，請自行輸入。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>Whose page this is was not recognised; choose its platform.</source>
        <translation>無法辨識這是哪個平台，請選擇平台。</translation>
    </message>
</context>
<context>
    <name>Add</name>
    <message>
        <location filename="../../smcalendar/ui/plan/quick_field.py"/>
        <source>A title, with day, time and accounts.</source>
        <translation>標題，可一併寫上日期、時間與帳號。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/setup.py"/>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <location filename="../../smcalendar/ui/plan/note_card.py"/>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <source>Choose at least one account.</source>
        <translation>請至少選擇一個帳號。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <source>Choose which account “{word}” is.</source>
        <translation>請選擇「{word}」是哪一個帳號。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/inspector.py"/>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <location filename="../../smcalendar/ui/plan/board/view.py"/>
        <source>New post</source>
        <translation>新增貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <source>Set up an account…</source>
        <translation>設定帳號…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/ui/kit/step_form.py"/>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/ui/plan/quick_field.py"/>
        <location filename="../../smcalendar/ui/plan/rename_card.py"/>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/quick_field.py"/>
        <source>Understood</source>
        <translation>已辨識</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/quick_field.py"/>
        <source>Wed 19:00 IG+FB New soap</source>
        <translation>週三 19:00 IG+FB 新品開箱</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <source>Write a title.</source>
        <translation>請輸入標題。</translation>
    </message>
</context>
<context>
    <name>Assistant</name>
    <message>
        <location filename="../../smcalendar/ui/shell/assistant.py"/>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/assistant.py"/>
        <source>Brands and accounts</source>
        <translation>品牌與帳號</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/folder_step.py"/>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/assistant.py"/>
        <source>Finish now</source>
        <translation>現在完成</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/assistant.py"/>
        <source>First posts</source>
        <translation>第一批貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/folder_step.py"/>
        <source>Folder that it is kept in</source>
        <translation>存放的資料夾</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/assistant.py"/>
        <source>Name and place</source>
        <translation>名稱與位置</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/folder_step.py"/>
        <source>Name of the workspace</source>
        <translation>工作區名稱</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <location filename="../../smcalendar/ui/shell/assistant.py"/>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/assistant.py"/>
        <source>What do you plan to post?</source>
        <translation>打算發哪些貼文？</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/assistant.py"/>
        <source>What is the workspace called, and where is it kept?</source>
        <translation>工作區叫什麼名字，放在哪裡？</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/assistant.py"/>
        <source>Where do you post?</source>
        <translation>你在哪些地方發文？</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/assistant.py"/>
        <source>Who works on it, and who are you?</source>
        <translation>有哪些人參與，你是哪一位？</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/ui/kit/filter_values.py"/>
        <location filename="../../smcalendar/ui/plan/shift_table.py"/>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/ui/kit/step_form.py"/>
        <source>Address of the post</source>
        <translation>貼文網址</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Alt text</source>
        <translation>替代文字</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Assets</source>
        <translation>素材</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Audience</source>
        <translation>目標受眾</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Away</source>
        <translation>不在期間</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/setup.py"/>
        <location filename="../../smcalendar/ui/kit/filter_values.py"/>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Brief</source>
        <translation>企劃簡報</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/ui/kit/filter_values.py"/>
        <source>Campaign</source>
        <translation>行銷活動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/ui/plan/board/choice.py"/>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Comment</source>
        <translation>意見</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Conflicts that stop a post</source>
        <translation>視為禁止的衝突</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Content hash</source>
        <translation>內容雜湊值</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/ui/kit/filter_values.py"/>
        <source>Content pillar</source>
        <translation>內容主軸</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/record.py"/>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Days until the same may be said again</source>
        <translation>相同內容間隔天數</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>End</source>
        <translation>結束</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>File name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>File size</source>
        <translation>檔案大小</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>File type</source>
        <translation>檔案類型</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/ui/outputs/fields.py"/>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <location filename="../../smcalendar/ui/outputs/week_options.py"/>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>First comment</source>
        <translation>第一則留言</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/ui/kit/phase_rows.py"/>
        <location filename="../../smcalendar/ui/kit/range_rows.py"/>
        <location filename="../../smcalendar/ui/outputs/fields.py"/>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/ui/kit/filter_values.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Format fields</source>
        <translation>格式欄位</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Friends</source>
        <translation>好友數</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>Handle</source>
        <translation>帳號名稱</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Hashtags</source>
        <translation>主題標籤</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Held by</source>
        <translation>暫緩人</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/record.py"/>
        <source>Identifier</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/record.py"/>
        <source>In the trash since</source>
        <translation>移到垃圾桶的時間</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/setup.py"/>
        <location filename="../../smcalendar/ui/plan/note_card.py"/>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/domain/setup.py"/>
        <location filename="../../smcalendar/services/preferences.py"/>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <location filename="../../smcalendar/ui/outputs/week_options.py"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/ui/kit/phase_rows.py"/>
        <location filename="../../smcalendar/ui/kit/range_rows.py"/>
        <location filename="../../smcalendar/ui/outputs/fields.py"/>
        <location filename="../../smcalendar/ui/series/rule_field.py"/>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Logo</source>
        <translation>標誌</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Messages each month</source>
        <translation>每月訊息則數</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Minutes between posts of an account</source>
        <translation>同帳號貼文最少間隔（分鐘）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/record.py"/>
        <source>Modified</source>
        <translation>修改時間</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/setup.py"/>
        <location filename="../../smcalendar/ui/shell/manage_views.py"/>
        <location filename="../../smcalendar/ui/shell/name_view.py"/>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Occurrence</source>
        <translation>原定時間</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Offer</source>
        <translation>優惠內容</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>On hold since</source>
        <translation>開始暫緩的時間</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/ui/plan/note_card.py"/>
        <source>On the printed week</source>
        <translation>印在週表上</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/domain/setup.py"/>
        <location filename="../../smcalendar/ui/kit/filter_values.py"/>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Page address</source>
        <translation>頁面網址</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Phases</source>
        <translation>階段</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <location filename="../../smcalendar/ui/kit/filter_values.py"/>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/ui/plan/shift_table.py"/>
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>Post</source>
        <translation>貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Posted at</source>
        <translation>實際發布時間</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Posted by</source>
        <translation>發布人</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Posting times</source>
        <translation>發布時段</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <location filename="../../smcalendar/ui/kit/target_rows.py"/>
        <source>Posts each week</source>
        <translation>每週貼文目標</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Posts from</source>
        <translation>發布時段開始</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Posts until</source>
        <translation>發布時段結束</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/trust.py"/>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <location filename="../../smcalendar/formats/plan.py"/>
        <location filename="../../smcalendar/paper/week_frame.py"/>
        <location filename="../../smcalendar/ui/trust/since.py"/>
        <source>Print code</source>
        <translation>列印代碼</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Reason for no address</source>
        <translation>沒有網址的原因</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Reason for not posting</source>
        <translation>未發布的原因</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Reason for overriding</source>
        <translation>強制變更的原因</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Reason for the hold</source>
        <translation>暫緩的原因</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/ui/series/rule_field.py"/>
        <source>Repeats</source>
        <translation>重複</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Scheduled by</source>
        <translation>預約人</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/ui/kit/step_form.py"/>
        <source>Scheduled with</source>
        <translation>預約工具</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Sequence</source>
        <translation>修訂序號</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/ui/series/dialog.py"/>
        <location filename="../../smcalendar/ui/settings/finding.py"/>
        <location filename="../../smcalendar/ui/settings/page.py"/>
        <location filename="../../smcalendar/ui/settings/series.py"/>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Series are filled for so many days</source>
        <translation>系列預排天數</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <source>Shown on a card</source>
        <translation>卡片上顯示</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/ui/plan/note_card.py"/>
        <source>Shown to clients</source>
        <translation>給客戶看</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <source>Skipped days</source>
        <translation>略過的日子</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/ui/kit/filter_values.py"/>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Subject</source>
        <translation>對象</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Submitted by</source>
        <translation>送審人</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Text</source>
        <translation>貼文內文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Time set on the platform</source>
        <translation>平台上的預約時間</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <location filename="../../smcalendar/domain/setup.py"/>
        <location filename="../../smcalendar/domain/weeksheet.py"/>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/record.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/setup.py"/>
        <source>Week starts on</source>
        <translation>一週的第一天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <source>Weeks or days</source>
        <translation>週數或天數</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/trust.py"/>
        <source>What</source>
        <translation>變更內容</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/trust.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/trust.py"/>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Who</source>
        <translation>經手人</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/records.py"/>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/calendar_records.py"/>
        <source>Working days of notice</source>
        <translation>提前工作日數</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <location filename="../../smcalendar/ui/plan/board/sorting.py"/>
        <source>Account: {name}</source>
        <translation>帳號：{name}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/view.py"/>
        <source>Add one, turn to another month, or show what has no date yet.</source>
        <translation>新增一則、翻到別的月份，或顯示尚未定日期的貼文。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/page.py"/>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/view.py"/>
        <location filename="../../smcalendar/ui/plan/timeline/page.py"/>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/sorting.py"/>
        <source>Content pillar: {name}</source>
        <translation>內容主軸：{name}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/choice.py"/>
        <source>Move to a column</source>
        <translation>移到另一欄</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/choice.py"/>
        <source>Move what is selected to:</source>
        <translation>把選取的貼文移到：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/columns.py"/>
        <source>No pillar</source>
        <translation>沒有主軸</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/view.py"/>
        <source>No posts in this month</source>
        <translation>這個月沒有貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/columns.py"/>
        <source>Nobody</source>
        <translation>無人負責</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/sorting.py"/>
        <source>Owner: {name}</source>
        <translation>負責人：{name}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/view.py"/>
        <source>The filter hides everything here</source>
        <translation>這裡的貼文都被篩選隱藏了</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/view.py"/>
        <source>There are posts on the board, but the filter lets none of them through.</source>
        <translation>看板上有貼文，但沒有一則符合篩選條件。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/bar.py"/>
        <source>What the columns stand for</source>
        <translation>欄位代表什麼</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <location filename="../../smcalendar/ui/plan/peek_card.py"/>
        <source>About the post</source>
        <translation>關於這則貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/calendar.py"/>
        <source>Calendar</source>
        <translation>行事曆</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/day_card.py"/>
        <source>Posts of the day</source>
        <translation>當天的貼文</translation>
    </message>
</context>
<context>
    <name>Campaign kind</name>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Always on</source>
        <translation>常態經營</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Awareness</source>
        <translation>品牌認知</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/marks.py"/>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Event</source>
        <translation>活動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Festival</source>
        <translation>節慶</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Flash sale</source>
        <translation>限時特賣</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Launch</source>
        <translation>新品上市</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Partnership</source>
        <translation>合作聯名</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Prize draw</source>
        <translation>抽獎</translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <location filename="../../smcalendar/ui/campaigns/page.py"/>
        <source>A campaign belongs to a brand, and there is none yet.</source>
        <translation>行銷活動要屬於一個品牌，但現在還沒有品牌。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/kind.py"/>
        <source>A campaign holds together what you post for one offer or event.</source>
        <translation>行銷活動把同一個優惠或活動的貼文放在一起。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/page.py"/>
        <source>Add a brand in the settings</source>
        <translation>到設定新增品牌</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/kind.py"/>
        <location filename="../../smcalendar/ui/plan/timeline/page.py"/>
        <source>Add a campaign</source>
        <translation>新增行銷活動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/kind.py"/>
        <source>All campaigns</source>
        <translation>全部行銷活動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/kind.py"/>
        <location filename="../../smcalendar/ui/campaigns/page.py"/>
        <source>Campaigns</source>
        <translation>行銷活動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/kind.py"/>
        <source>Coming</source>
        <translation>即將開始</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/kind.py"/>
        <source>Current</source>
        <translation>進行中</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/page.py"/>
        <source>Duplicate</source>
        <translation>建立副本</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/kind.py"/>
        <source>Name of a new campaign</source>
        <translation>新行銷活動的名稱</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/kind.py"/>
        <location filename="../../smcalendar/ui/campaigns/page.py"/>
        <location filename="../../smcalendar/ui/plan/timeline/page.py"/>
        <source>No campaign yet</source>
        <translation>還沒有行銷活動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/kind.py"/>
        <source>Past</source>
        <translation>已結束</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/page.py"/>
        <source>Search campaigns</source>
        <translation>搜尋行銷活動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/page.py"/>
        <source>Show its posts in the calendar</source>
        <translation>在行事曆顯示其貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/page.py"/>
        <source>Which campaigns</source>
        <translation>要顯示哪些行銷活動</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>Cannot be posted now</source>
        <translation>目前不能發布</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>Check lines</source>
        <translation>檢查項目</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>Files, in this order</source>
        <translation>檔案（依此順序）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>Link (already in the text)</source>
        <translation>連結（已在文案中）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>Link (not in the text)</source>
        <translation>連結（不在文案中）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>Text to paste</source>
        <translation>要貼上的文案</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>There is nothing to post in these days.</source>
        <translation>這段期間沒有要發布的項目。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>Why it cannot be posted now</source>
        <translation>目前不能發布的原因</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>required</source>
        <translation>必要</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/clip_troubles.py"/>
        <source>Nobody in this workspace is called {name}: %n post(s) came without an owner.</source>
        <translation>
            <numerusform>這個工作區沒有名叫 {name} 的人：%n 則貼文貼上時沒有負責人。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/clip_troubles.py"/>
        <source>These files are not in this workspace and were left out: {names}.</source>
        <translation>這些檔案不在這個工作區，已略過：{names}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/clip_troubles.py"/>
        <source>This workspace has no account {account}: %n post(s) came without it.</source>
        <translation>
            <numerusform>這個工作區沒有帳號 {account}：%n 則貼文貼上時不帶這個帳號。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/clip_troubles.py"/>
        <source>This workspace has no campaign “{name}”: %n post(s) came without it.</source>
        <translation>
            <numerusform>這個工作區沒有行銷活動「{name}」：%n 則貼文貼上時不帶行銷活動。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;About smcalendar</source>
        <translation>關於 smcalendar(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Calendar</source>
        <translation>行事曆(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Earlier</source>
        <translation>往前(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Editor</source>
        <translation>編輯區(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Filter…</source>
        <translation>篩選(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Find a command, post or date…</source>
        <translation>尋找指令、貼文或日期(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Keys</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/face.py"/>
        <source>&amp;Large cards</source>
        <translation>大卡片(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Later</source>
        <translation>往後(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Look at the post</source>
        <translation>預覽貼文(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Manage views…</source>
        <translation>管理檢視(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/face.py"/>
        <source>&amp;Medium cards</source>
        <translation>中卡片(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Month</source>
        <translation>月(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Move to a date…</source>
        <translation>移到日期(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;New post</source>
        <translation>新增貼文(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;New workspace…</source>
        <translation>新增工作區(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Open in the editor</source>
        <translation>在編輯區開啟(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Open the campaign</source>
        <translation>開啟行銷活動(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Open workspace…</source>
        <translation>開啟工作區(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Print week…</source>
        <translation>列印每週排程表(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Save now</source>
        <translation>立即儲存(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Save this view…</source>
        <translation>儲存目前檢視(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Side panel</source>
        <translation>側邊面板(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/face.py"/>
        <source>&amp;Small cards</source>
        <translation>小卡片(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Start one day earlier</source>
        <translation>開始日提前一天(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Tray</source>
        <translation>未排程區(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Week</source>
        <translation>週(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Welcome page</source>
        <translation>歡迎頁(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Add a &amp;day note…</source>
        <translation>新增當天便條(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Also posts without a date</source>
        <translation>含未定日期的貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>B&amp;oard</source>
        <translation>看板(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Ca&amp;mpaigns</source>
        <translation>行銷活動(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Campaign one day &amp;earlier</source>
        <translation>行銷活動提前一天(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Campaign one day &amp;later</source>
        <translation>行銷活動延後一天(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Changes since a p&amp;rint…</source>
        <translation>列印後的變更(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Clear the f&amp;ilter</source>
        <translation>清除篩選(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Columns by account</source>
        <translation>依帳號分欄</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Columns by content pillar</source>
        <translation>依內容主軸分欄</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Columns by owner</source>
        <translation>依負責人分欄</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Columns by state</source>
        <translation>依狀態分欄</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Copy &amp;day as text</source>
        <translation>將當天複製為文字(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Copy &amp;week as text</source>
        <translation>將當週複製為文字(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>D&amp;uplicate</source>
        <translation>複製一份(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Da&amp;ys</source>
        <translation>多日(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Eighth saved view</source>
        <translation>第 8 個已儲存的檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>End one day ea&amp;rlier</source>
        <translation>結束日提前一天(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>End one day l&amp;ater</source>
        <translation>結束日延後一天(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Export &amp;calendar file…</source>
        <translation>匯出行事曆檔(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Export chec&amp;klists…</source>
        <translation>匯出檢查清單(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Fifth saved view</source>
        <translation>第 5 個已儲存的檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>First saved view</source>
        <translation>第 1 個已儲存的檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Fourth saved view</source>
        <translation>第 4 個已儲存的檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Go to a &amp;date…</source>
        <translation>前往日期(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Its posts without a &amp;date</source>
        <translation>其中沒有日期的貼文(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Make a &amp;backup</source>
        <translation>立即備份(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Make the post of the outline</source>
        <translation>建立這則系列預定的貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Mi&amp;ni-month</source>
        <translation>小月曆(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Move to a column…</source>
        <translation>移到另一欄…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Move to the &amp;trash</source>
        <translation>移到垃圾桶(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Move to the tra&amp;y</source>
        <translation>移到未排程區(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>New post in the &amp;editor</source>
        <translation>在編輯區新增貼文(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/series.py"/>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>New series…</source>
        <translation>新增系列…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Next part of the &amp;window</source>
        <translation>視窗的下一個區域(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Ninth saved view</source>
        <translation>第 9 個已儲存的檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>One column to the left</source>
        <translation>往左一欄</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>One column to the right</source>
        <translation>往右一欄</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>One day earlier</source>
        <translation>提早一天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>One day later</source>
        <translation>延後一天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>One week earlier</source>
        <translation>提早一週</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>One week later</source>
        <translation>延後一週</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>One week or day &amp;less</source>
        <translation>少一週或一天(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>One week or day m&amp;ore</source>
        <translation>多一週或一天(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Part of the window &amp;before</source>
        <translation>視窗的上一個區域(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Posts of each week</source>
        <translation>每週貼文數</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Posts of this week…</source>
        <translation>這一週的貼文數…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Re&amp;peat…</source>
        <translation>重複…(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>S&amp;hift posts…</source>
        <translation>移動多則貼文(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>S&amp;kip this one</source>
        <translation>略過這一則(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>S&amp;tart one day later</source>
        <translation>開始日延後一天(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Second saved view</source>
        <translation>第 2 個已儲存的檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Select &amp;all that is shown</source>
        <translation>全選顯示中的貼文(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Select the whole &amp;series</source>
        <translation>選取整個系列(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Select the whole ca&amp;mpaign</source>
        <translation>選取整個行銷活動(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Seventh saved view</source>
        <translation>第 7 個已儲存的檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/face.py"/>
        <source>Show another time &amp;zone</source>
        <translation>顯示不同的時區(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/face.py"/>
        <source>Show how many p&amp;ictures there are</source>
        <translation>顯示圖片張數(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/face.py"/>
        <source>Show la&amp;bels</source>
        <translation>顯示標籤(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/face.py"/>
        <source>Show the &amp;account</source>
        <translation>顯示帳號(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/face.py"/>
        <source>Show the &amp;campaign</source>
        <translation>顯示行銷活動(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Show the &amp;log file</source>
        <translation>顯示紀錄檔(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/face.py"/>
        <source>Show the &amp;owner</source>
        <translation>顯示負責人(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/face.py"/>
        <source>Show the &amp;platform</source>
        <translation>顯示平台(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/face.py"/>
        <source>Show the &amp;time</source>
        <translation>顯示時間(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/face.py"/>
        <source>Show the state in &amp;words</source>
        <translation>以文字顯示狀態(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Sixth saved view</source>
        <translation>第 6 個已儲存的檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Skip the outline</source>
        <translation>略過這則系列預定</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>T&amp;imeline</source>
        <translation>時間軸(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Take a &amp;step…</source>
        <translation>變更狀態(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Third saved view</source>
        <translation>第 3 個已儲存的檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Wee&amp;ks</source>
        <translation>多週(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>On a day off</source>
        <translation>放假日</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>On a day without posts</source>
        <translation>不發文的日子</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>Outside the hours of the brand</source>
        <translation>不在品牌的發文時間內</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>The monthly messages of LINE used up</source>
        <translation>LINE 當月訊息則數用完</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>The same picture again too soon</source>
        <translation>太快重複相同的圖片</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>The same text again too soon</source>
        <translation>太快重複相同的內文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>Two posts of an account too close together</source>
        <translation>同一帳號的兩則貼文時間太近</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>While the owner is away</source>
        <translation>負責人不在</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <location filename="../../smcalendar/ui/plan/day_line.py"/>
        <source>11/20, +7, Wed</source>
        <translation>11/20、+7、週三</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/date_card.py"/>
        <source>All on this day</source>
        <translation>全部移到這一天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/step_form.py"/>
        <location filename="../../smcalendar/ui/plan/date_card.py"/>
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/go_to_date.py"/>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/mini_month.py"/>
        <location filename="../../smcalendar/ui/shell/palette.py"/>
        <source>Go to this day</source>
        <translation>前往這一天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/go_to_date.py"/>
        <source>Go to this day:</source>
        <translation>前往這一天：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/acts.py"/>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/acts.py"/>
        <source>Move what is selected to this day:</source>
        <translation>將選取的項目移到這一天：</translation>
    </message>
</context>
<context>
    <name>Day note</name>
    <message>
        <location filename="../../smcalendar/ui/plan/note_card.py"/>
        <source>Another one</source>
        <translation>再加一則</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/record_page.py"/>
        <location filename="../../smcalendar/ui/plan/note_card.py"/>
        <source>Move to the trash</source>
        <translation>移到垃圾桶</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/note_card.py"/>
        <source>Note of a day</source>
        <translation>當天的便條</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/note_card.py"/>
        <source>Number of days</source>
        <translation>天數</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/note_card.py"/>
        <source>On this day</source>
        <translation>這一天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/note_card.py"/>
        <source>What is on this day</source>
        <translation>這一天有什麼事</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <location filename="../../smcalendar/ui/kit/range_rows.py"/>
        <source>Add days</source>
        <translation>新增日子</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/range_rows.py"/>
        <source>Remove these days</source>
        <translation>移除這段日子</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <location filename="../../smcalendar/ui/kit/dialog.py"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Added %n post(s)</source>
        <translation>
            <numerusform>已新增 %n 則貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Added %n posting item(s)</source>
        <translation>
            <numerusform>已新增 %n 個發布項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Added %n record(s)</source>
        <translation>
            <numerusform>已新增 %n 筆資料</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Added the series “{name}”</source>
        <translation>已新增系列「{name}」</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Added {record}</source>
        <translation>已新增{record}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Changed the series “{name}”</source>
        <translation>已變更系列「{name}」</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Changed the series “{name}” from {day} on</source>
        <translation>已自 {day} 起變更系列「{name}」</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Changed the settings</source>
        <translation>已變更設定</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Duplicated %n posting item(s)</source>
        <translation>
            <numerusform>已建立 %n 個發布項目的副本</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Edited {attribute}</source>
        <translation>已編輯{attribute}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Edited {record}: {attribute}</source>
        <translation>已編輯{record}：{attribute}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Imported %n key date(s)</source>
        <translation>
            <numerusform>已匯入 %n 個重要日期</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Lifted the hold</source>
        <translation>已解除暫緩</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Made %n post(s) of the series “{name}”</source>
        <translation>
            <numerusform>已建立系列「{name}」的 %n 則貼文</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Made ready</source>
        <translation>已設為可發布</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Made the post of {day} in the series “{name}”</source>
        <translation>已建立系列「{name}」{day} 的貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Marked as posted</source>
        <translation>已標示為已發布</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Marked as scheduled</source>
        <translation>已標示為已預約</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Marked as taken down</source>
        <translation>已標示為已下架</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Marked as unscheduled</source>
        <translation>已標示為取消預約</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Moved %n item(s)</source>
        <translation>
            <numerusform>已移動 %n 個項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Moved to the trash: %n posting item(s)</source>
        <translation>
            <numerusform>已將 %n 個發布項目移到垃圾桶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Moved to the trash: %n record(s)</source>
        <translation>
            <numerusform>已將 %n 筆資料移到垃圾桶</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Moved {record} to the trash</source>
        <translation>已將{record}移到垃圾桶</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Overridden</source>
        <translation>已強制變更狀態</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <location filename="../../smcalendar/ui/plan/clipboard.py"/>
        <source>Pasted %n post(s)</source>
        <translation>
            <numerusform>已貼上 %n 則貼文</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Put on hold</source>
        <translation>已暫緩</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Recalled</source>
        <translation>已撤回送審</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Recorded why an item was not posted</source>
        <translation>已記錄項目未發布的原因</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Redone: {undone}</source>
        <translation>已重做：{undone}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Rejected</source>
        <translation>已退件</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Released</source>
        <translation>已取消可發布</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Removed the series “{name}”</source>
        <translation>已移除系列「{name}」</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Renamed {record}, on posts too</source>
        <translation>已重新命名{record}，貼文上也一併更改</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Reopened</source>
        <translation>已重新開啟</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Requested changes</source>
        <translation>已退回修改</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Skipped {day} in the series “{name}”</source>
        <translation>已略過系列「{name}」的 {day}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Submitted for review</source>
        <translation>已送審</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Taken out of the trash: %n record(s)</source>
        <translation>
            <numerusform>已從垃圾桶還原 %n 筆資料</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Took {day} into the series “{name}” again</source>
        <translation>已重新納入系列「{name}」的 {day}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Took {record} out of the trash</source>
        <translation>已從垃圾桶還原{record}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Typed in {attribute}</source>
        <translation>已輸入{attribute}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/done.py"/>
        <source>Undone: {undone}</source>
        <translation>已復原：{undone}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/done.py"/>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>{step}: %n item(s)</source>
        <translation>
            <numerusform>{step}：%n 個項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <location filename="../../smcalendar/ui/editing/add_account.py"/>
        <source>Account to add</source>
        <translation>要加入的帳號</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/add_account.py"/>
        <source>Add an account…</source>
        <translation>加入帳號…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/pictures.py"/>
        <source>Add pictures…</source>
        <translation>加入圖片…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/series_note.py"/>
        <source>Apply to all…</source>
        <translation>套用到全部…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/series_note.py"/>
        <source>Apply to this and later…</source>
        <translation>套用到這則和之後的…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/intake_note.py"/>
        <location filename="../../smcalendar/ui/outputs/course.py"/>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <location filename="../../smcalendar/ui/shell/assistant.py"/>
        <location filename="../../smcalendar/ui/shell/making_sample.py"/>
        <location filename="../../smcalendar/ui/shell/status.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/decisions.py"/>
        <source>Decisions so far</source>
        <translation>至今的決定</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/strip.py"/>
        <source>Items of the post</source>
        <translation>這則貼文的項目</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/inspector.py"/>
        <source>Nothing is selected</source>
        <translation>尚未選取貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/series_note.py"/>
        <source>Open the series</source>
        <translation>開啟系列</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/picture_list.py"/>
        <source>Pictures in their order</source>
        <translation>圖片（依順序）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/pictures.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/pictures.py"/>
        <source>Remove the picture</source>
        <translation>移除這張圖片</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/item_foot.py"/>
        <source>Remove this item</source>
        <translation>移除這個項目</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/inspector.py"/>
        <source>Select a post in the calendar to edit it here.</source>
        <translation>在行事曆選取一則貼文，就能在這裡編輯。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/steps.py"/>
        <source>State and steps</source>
        <translation>狀態與步驟</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/item_page.py"/>
        <source>Time zone…</source>
        <translation>時區…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/unclear.py"/>
        <source>“{text}” is no date such as 2026-11-23 or 11/23.</source>
        <translation>「{text}」不是日期，請輸入像 2026-11-23 或 11/23 的日期。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/field_kinds.py"/>
        <location filename="../../smcalendar/ui/kit/unclear.py"/>
        <source>“{text}” is no time such as 19:00.</source>
        <translation>「{text}」不是時間，請輸入像 19:00 的時間。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>%n record(s) ({record}) still use it, so this {kind} cannot go. Nothing was changed.</source>
        <translation>
            <numerusform>還有 %n 筆資料（{record}）在使用這個{kind}，所以不能移除。未做任何變更。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>A campaign cannot end on {end}, before it starts on {start}. Nothing was changed; choose another day.</source>
        <translation>行銷活動不能在開始日 {start} 之前的 {end} 結束。沒有任何變更；請改選其他日期。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>A command is missing; see: {command} --help</source>
        <translation>缺少指令，請見：{command} --help</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>A key date cannot end on {end}, before it starts on {start}. Nothing was changed; choose another day.</source>
        <translation>重要日期不能在 {end} 結束，因為它 {start} 才開始。沒有任何變更；請改選其他日期。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>A key date of {days} days is too long; {limit} are the most. Nothing was changed; choose another last day.</source>
        <translation>重要日期長達 {days} 天，太久了；最多 {limit} 天。沒有任何變更；請改選最後一天。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>A record ({kind}) that is needed is in the trash. Nothing was changed; take it out first.</source>
        <translation>需要的資料（{kind}）在垃圾桶中。未做任何變更，請先取出。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>A record ({kind}) was changed elsewhere meanwhile. Nothing was changed; look at it again.</source>
        <translation>這筆資料（{kind}）同時在別處被變更了。未做任何變更，請重新查看。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/series_troubles.py"/>
        <source>A series needs at least one account to post on. Nothing was changed; choose one.</source>
        <translation>系列至少需要一個發布帳號。未變更任何資料；請選擇帳號。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>A text is too large for the database. Nothing was changed.</source>
        <translation>有一段文字對資料庫來說太大。未做任何變更。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Bringing the workspace up to date would leave %n broken reference(s). It was left as it was.</source>
        <translation>
            <numerusform>更新工作區會留下 %n 個失效的參照。工作區維持原狀。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Bringing the workspace up to date would lose rows of {table}. It was left as it was.</source>
        <translation>更新工作區會遺失 {table} 的資料列。工作區維持原狀。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未做任何變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Emptying the trash cannot be undone and needs a backup of today. Make one first.</source>
        <translation>清空垃圾桶無法復原，必須先有今天的備份。請先建立備份。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Give a week, or a first and a last day.</source>
        <translation>請指定一週，或指定第一天與最後一天。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>It ({kind}) needs a name. Nothing was changed.</source>
        <translation>請為這個{kind}取個名稱。未做任何變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Name a person, or a kind of entry with --older-than.</source>
        <translation>請指定人員，或指定歷史紀錄的類型並加上 --older-than。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Name items or give filters, one of the two.</source>
        <translation>請指定項目或篩選條件，兩者擇一。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/window_troubles.py"/>
        <source>No platform is ticked; tick one or more.</source>
        <translation>沒有勾選任何平台，請至少勾選一個。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/window_troubles.py"/>
        <source>No workspace is open. Open one, or make a new one, from the File menu.</source>
        <translation>目前沒有開啟的工作區。請從「檔案」選單開啟或新增一個。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Nothing is called “{name}” ({kind}). There are: {choices}.</source>
        <translation>沒有名為「{name}」的{kind}。可用的有：{choices}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Nothing was done. In the file at {place}: {why}</source>
        <translation>未做任何變更。檔案中的 {place}：{why}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Nothing was done: the file is larger than {limit}.</source>
        <translation>未做任何變更：檔案超過 {limit}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Nothing was done: the file is nested too deeply.</source>
        <translation>未做任何變更：檔案的巢狀層數太多。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Nothing was done: the file is no JSON at line {line}, column {column}.</source>
        <translation>未做任何變更：檔案在第 {line} 行、第 {column} 欄不符合 JSON 格式。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Nothing was done: the file is no text in UTF-8. Save it as UTF-8.</source>
        <translation>未做任何變更：檔案不是 UTF-8 文字，請改用 UTF-8 編碼儲存。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>Nothing was imported. Row {row}, {column}: {why}</source>
        <translation>沒有匯入任何資料。第 {row} 列的「{column}」：{why}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>Option {name} lacks its value, or takes none; see: {command} --help</source>
        <translation>選項 {name} 缺少值，或不接受值，請見：{command} --help</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>Row {row} of the file cannot be read as CSV. Nothing was imported; mend it.</source>
        <translation>檔案的第 {row} 列無法當成 CSV 讀取。沒有匯入任何資料；請修正後再試。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>SMCALENDAR_NOW is “{value}”, which is no time with an offset such as 2026-11-23T09:00+08:00.</source>
        <translation>SMCALENDAR_NOW 的值「{value}」不是含時差的時間，範例：2026-11-23T09:00+08:00。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>SQLite does not take the setting {setting}, without which data are not safe. Nothing was changed.</source>
        <translation>SQLite 不接受設定 {setting}，少了它資料就不安全。未做任何變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Say one thing that happened: --posted, --not-posted, --scheduled, --unscheduled, --corrected or --taken-down.</source>
        <translation>請指定發生了哪一件事：--posted、--not-posted、--scheduled、--unscheduled、--corrected 或 --taken-down。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Several are called “{name}” ({kind}): {choices}. Nothing was done; use the id.</source>
        <translation>有好幾個名為「{name}」的{kind}：{choices}。未做任何變更，請改用識別碼。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Somebody else is writing in {path}. Nothing was changed; try again.</source>
        <translation>有其他人正在寫入 {path}。未做任何變更，請再試一次。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Something unexpected happened; nothing half done was kept, and no log could be written.</source>
        <translation>發生未預期的錯誤；沒有留下做到一半的內容，也無法寫入記錄檔。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/window_troubles.py"/>
        <source>Something unexpected happened; nothing half done was kept. Help › Show the log file has the details.</source>
        <translation>發生未預期的錯誤；沒有留下做到一半的內容。詳細資訊請見「說明」›「顯示紀錄檔」。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Something unexpected happened; nothing half done was kept. The details are in {path}</source>
        <translation>發生未預期的錯誤；沒有留下做到一半的內容。詳細資訊在 {path}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>Standard input is closed or cannot be read. Nothing was done.</source>
        <translation>標準輸入已關閉或無法讀取。未執行任何動作。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The backup {path} is damaged. Nothing was changed; choose another one.</source>
        <translation>備份 {path} 已損壞。未做任何變更，請改用其他備份。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The check lines in {file} are wrong at {place}. Expected: {expected}.</source>
        <translation>{file} 的檢查項目有誤，位置：{place}。應為：{expected}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The database {path} holds tables or triggers that are not ours. It was not touched.</source>
        <translation>資料庫 {path} 含有不屬於本程式的資料表或觸發程序。未更動該檔案。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The database {path} is damaged. It was left as it is; restore a backup.</source>
        <translation>資料庫 {path} 已損壞。檔案維持原狀，請還原備份。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The disk is full: {path} was left as it was. Free some space and try again.</source>
        <translation>磁碟已滿：{path} 維持原狀。請釋出空間後再試一次。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The disk reports an error at {path} while something was being finished. See whether it is done before you do it again, then look at the disk.</source>
        <translation>完成變更時，磁碟在 {path} 發生錯誤。請先確認是否已完成，再決定是否重做，並檢查磁碟。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The disk reports an error at {path}. Nothing was changed; try again, then look at the disk.</source>
        <translation>磁碟在 {path} 回報錯誤。未做任何變更，請再試一次；若仍失敗，請檢查磁碟。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>The file has more than {limit} rows. Nothing was imported; import it in parts.</source>
        <translation>檔案超過 {limit} 列。沒有匯入任何資料；請分成幾次匯入。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>The file is larger than {limit}, too much for key dates. Nothing was imported; is it the right one?</source>
        <translation>檔案大於 {limit}，不像是重要日期。沒有匯入任何資料；請確認是否選對檔案。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>The file is no text. Nothing was imported; save it as CSV (UTF-8) and import that.</source>
        <translation>這個檔案不是文字檔。沒有匯入任何資料；請另存成 CSV（UTF-8）再匯入。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The file {name} does not lie in the folder of the JSON file.</source>
        <translation>檔案 {name} 不在 JSON 檔所在的資料夾中。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>The first row has to name the columns, at least these: {columns}. Nothing was imported.</source>
        <translation>第一列必須是欄位名稱，至少要有：{columns}。沒有匯入任何資料。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The key dates in {file} are wrong at {place}. Expected: {expected}.</source>
        <translation>{file} 的重要日期資料有誤，位置：{place}。應為：{expected}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The last day is before the first.</source>
        <translation>最後一天早於第一天。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The output cannot be printed: it is closed, or its disk is full. What was changed is kept.</source>
        <translation>無法輸出：標準輸出已關閉，或磁碟空間已滿。已完成的變更仍然保留。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The page could not be drawn, and nothing was written. Try again.</source>
        <translation>無法繪製頁面，未寫入任何檔案。請再試一次。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The pages could not be made, and nothing was written. Try again with fewer posts.</source>
        <translation>無法產生頁面，未寫入任何檔案。請減少貼文後再試一次。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/picture_troubles.py"/>
        <source>The part of the program that looks at pictures does not start. Nothing was changed; install smcalendar again.</source>
        <translation>負責讀取圖片的程式元件無法啟動。未做任何變更；請重新安裝 smcalendar。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The phase “{name}” ends before it starts. Nothing was changed; mend its days.</source>
        <translation>階段「{name}」的結束日早於開始日。未做任何變更，請修正日期。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The platform data in {file} are wrong at {place}. Expected: {expected}.</source>
        <translation>{file} 的平台資料有誤，位置：{place}。應為：{expected}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/series_troubles.py"/>
        <source>The post belongs to a series already. Nothing was changed; open its series instead.</source>
        <translation>這則貼文已經屬於一個系列。沒有任何變更；請改為開啟它的系列。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/series_troubles.py"/>
        <source>The post of {day} is in the trash. Nothing was changed; take it out of the trash.</source>
        <translation>{day} 的貼文在垃圾桶裡。未變更任何資料；請從垃圾桶取出。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The reason is missing.</source>
        <translation>缺少原因。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The record ({kind}) is not there any more.</source>
        <translation>這筆資料（{kind}）已經不存在。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/series_troubles.py"/>
        <source>The rule of repetition is wrong at “{part}”. {why} Nothing was changed.</source>
        <translation>重複規則的「{part}」有誤。{why}未變更任何資料。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/series_troubles.py"/>
        <source>The series “{name}” has no post on {day} that could be made or skipped. Nothing was changed.</source>
        <translation>系列「{name}」在 {day} 沒有可以建立或略過的貼文。未變更任何資料。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The trash is empty.</source>
        <translation>垃圾桶是空的。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>The value of {name} is wrong; see: {command} --help</source>
        <translation>{name} 的值不對，請見：{command} --help</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The week fills %n page(s), too many for one picture. Choose PDF, or narrow it with filters.</source>
        <translation>
            <numerusform>這一週有 %n 頁，無法放進一張圖片。請改用 PDF，或用篩選條件縮小範圍。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/window_troubles.py"/>
        <source>The workspace is open in a window of {user} on {host} since {since}.</source>
        <translation>{user} 自 {since} 起在 {host} 的視窗中開啟了這個工作區。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>The year has to be one from {first} to {last}. Nothing was changed.</source>
        <translation>年份必須在 {first} 到 {last} 之間。未做任何變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>There are no key dates in the file. Nothing was imported.</source>
        <translation>檔案裡沒有重要日期。沒有匯入任何資料。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>There is a workspace in {path} already. It was not touched.</source>
        <translation>{path} 已有工作區。未更動該工作區。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>There is no command “{name}”. There are: {choices}.</source>
        <translation>沒有「{name}」這個指令。可用的有：{choices}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>There is no field “{name}”. There are: {choices}.</source>
        <translation>沒有「{name}」這個欄位。可用的有：{choices}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>There is no file {name}.</source>
        <translation>沒有檔案 {name}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>There is no folder {path}.</source>
        <translation>沒有資料夾 {path}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>There is no format “{name}”. There are: {choices}.</source>
        <translation>沒有「{name}」這個格式。可用的有：{choices}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>There is no item “{name}”.</source>
        <translation>沒有項目「{name}」。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>There is no kind “{kind}” of key dates. There are: {choices}. Nothing was changed.</source>
        <translation>重要日期沒有「{kind}」這個類型，只有：{choices}。沒有任何變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>There is no option {name}; see: {command} --help</source>
        <translation>沒有選項 {name}，請見：{command} --help</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/window_troubles.py"/>
        <source>There is no picture in it that is on this computer. On a web page, copy the picture itself, then paste it here.</source>
        <translation>裡面沒有這台電腦上的圖片。若圖片在網頁上，請直接複製圖片，再貼到這裡。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>There is no platform “{name}”. There are: {choices}.</source>
        <translation>沒有「{name}」這個平台。可用的有：{choices}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/window_troubles.py"/>
        <source>There is no screen to open a window on; nothing was changed. All commands work without one; see: smcalendar --help</source>
        <translation>沒有可以開啟視窗的螢幕，未變更任何內容。所有指令都不需要視窗，請見：smcalendar --help</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>There is no state “{name}”. There are: {choices}.</source>
        <translation>沒有「{name}」這個狀態。可用的有：{choices}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>There is no time zone “{name}”. Nothing was changed; write one such as Asia/Taipei.</source>
        <translation>沒有「{name}」這個時區。未做任何變更，請使用例如 Asia/Taipei。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>There is “{name}” ({kind}) already. Nothing was changed; choose another name.</source>
        <translation>已經有「{name}」（{kind}）了。未做任何變更，請換一個名稱。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>These days are too far apart; key dates are listed for {years} years at most.</source>
        <translation>日期範圍太大；重要日期最多列出 {years} 年。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>This backup is of another workspace. Nothing was changed; restore it into a new folder.</source>
        <translation>這份備份屬於另一個工作區。未做任何變更，請還原到新的資料夾。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/window_troubles.py"/>
        <source>This computer has no printer. Save the week as a PDF; any computer with a printer can print it.</source>
        <translation>這部電腦沒有印表機。請將這一週存成 PDF，任何一部有印表機的電腦都能列印。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>This filter does not apply to {what}.</source>
        <translation>這個篩選條件不適用於 {what}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/clip_troubles.py"/>
        <source>This is too much for the clipboard: it takes {most} posts at once. Nothing was changed.</source>
        <translation>內容太多，剪貼簿一次最多放 {most} 則貼文。沒有更動任何東西。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/series_troubles.py"/>
        <source>This rule never happens: no day from {start} to {end} fits {rule}. Nothing was changed; choose other days.</source>
        <translation>這個規則永遠不會發生：從 {start} 到 {end} 沒有任何一天符合 {rule}。未變更任何資料；請選擇其他日子。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/window_troubles.py"/>
        <source>This window only reads, because another one writes in this workspace. Nothing was changed.</source>
        <translation>這個視窗只供檢視，因為另一個視窗正在編輯這個工作區。未變更任何內容。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>This workspace needs smcalendar {version} or newer. It was not touched.</source>
        <translation>這個工作區需要 smcalendar {version} 或更新的版本。未更動該工作區。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/clip_troubles.py"/>
        <source>What is on the clipboard cannot be read as posts. Nothing was pasted; copy them again.</source>
        <translation>剪貼簿的內容無法讀成貼文。沒有貼上任何東西；請重新複製。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/clip_troubles.py"/>
        <source>What is on the clipboard comes from a newer version of smcalendar. Nothing was pasted; update this one.</source>
        <translation>剪貼簿的內容來自較新版本的 smcalendar。沒有貼上任何東西；請更新這個版本。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>With override, and only then, --to names a state: {choices}.</source>
        <translation>只有使用 override 時，才要用 --to 指定狀態：{choices}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>With {mark}, give {needed}. Nothing was done.</source>
        <translation>使用 {mark} 時請提供 {needed}。未執行任何動作。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/picture_troubles.py"/>
        <source>You may not read {name}. Nothing was changed; look at its rights, or take a copy that you may read.</source>
        <translation>您沒有讀取 {name} 的權限。未做任何變更；請檢查檔案權限，或改用可以讀取的副本。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>You may not write {path}. Nothing was changed.</source>
        <translation>您沒有寫入 {path} 的權限。未做任何變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{attribute}: {length} characters are too long, {limit} are the most. Nothing was changed.</source>
        <translation>{attribute}：{length} 個字太長，最多 {limit} 個字。未做任何變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{code} would be “{state}” again, but with content that nobody decided on; nothing was undone. Undo the newer edit first.</source>
        <translation>{code} 會回到「{state}」，但內容並未經過審核，因此沒有復原。請先復原較新的修改。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>{lead} working days of notice are not possible; there can be 0 to {limit}. Nothing was changed.</source>
        <translation>提前天數不能是 {lead} 個工作天，只能是 0 到 {limit}。沒有任何變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/picture_troubles.py"/>
        <source>{name} changed while it was taken in. Nothing was changed here; try again when it is finished.</source>
        <translation>加入 {name} 時，檔案內容變了。這裡未做任何變更；請等檔案完成後再試一次。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/picture_troubles.py"/>
        <source>{name} could not be read: too large or damaged. Nothing was changed; open it in a picture program, save it as JPEG or PNG, and take that one.</source>
        <translation>無法讀取 {name}：檔案太大或已損壞。未做任何變更；請用看圖軟體開啟，另存成 JPEG 或 PNG 後再加入。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/picture_troubles.py"/>
        <source>{name} is a folder, a device or a pipe. Nothing was changed; take pictures themselves.</source>
        <translation>{name} 是資料夾、裝置或管線。未做任何變更；請直接加入圖片檔。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>{name} is missing; see: {command} --help</source>
        <translation>缺少 {name}，請見：{command} --help</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/picture_troubles.py"/>
        <source>{name} is no picture (JPEG, PNG, WebP or GIF). Nothing was changed; save it as one of these, and take that one.</source>
        <translation>{name} 不是圖片（JPEG、PNG、WebP 或 GIF）。未做任何變更；請另存成其中一種格式後再加入。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{name} is no text in UTF-8. Nothing was changed; save it as UTF-8.</source>
        <translation>「{name}」不是 UTF-8 文字。未做任何變更，請改用 UTF-8 編碼儲存。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/picture_troubles.py"/>
        <source>{name} is too large: pictures have at most 200 MB and 100 million pixels. Nothing was changed; save a smaller one, and take that.</source>
        <translation>{name} 太大：圖片最多 200 MB、1 億像素。未做任何變更；請另存成較小的圖片後再加入。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{option} does not belong to {mark}. Nothing was done.</source>
        <translation>{option} 不能與 {mark} 一起使用。未執行任何動作。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{path} can only be read. Nothing was changed; copy the workspace to where you may write.</source>
        <translation>{path} 是唯讀的。未做任何變更，請將工作區複製到可以寫入的位置。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{path} cannot be opened. Nothing was changed; look at the rights of the folder.</source>
        <translation>無法開啟 {path}。未做任何變更，請檢查資料夾的權限。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{path} cannot be read. Nothing was done.</source>
        <translation>無法讀取 {path}。未執行任何動作。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{path} cannot be written or read. What was there before is untouched.</source>
        <translation>無法寫入或讀取 {path}。原有的內容沒有更動。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{path} is a database of another program. It was not touched.</source>
        <translation>{path} 是其他程式的資料庫。未更動該檔案。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{path} is a folder, a device or a pipe, and nothing was written there. Name a file.</source>
        <translation>{path} 是資料夾、裝置或管線，未寫入任何內容。請指定檔案。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{path} is no backup of a workspace. Nothing was changed.</source>
        <translation>{path} 不是工作區的備份。未做任何變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{path} is no database. It was not touched; restore a backup.</source>
        <translation>{path} 不是資料庫。未更動該檔案，請還原備份。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{path} is no workspace. Nothing was changed.</source>
        <translation>{path} 不是工作區。未做任何變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{path} is not an empty folder, and nothing was written there. Choose a new one.</source>
        <translation>{path} 不是空的資料夾，未寫入任何內容。請選擇新的資料夾。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>{path} is not there any more. What was saved is safe in it; put it back, or open it where it is now.</source>
        <translation>{path} 已經不在原處。已儲存的內容安全無虞，請把它放回原處，或從它現在的位置開啟。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>“{attribute}” cannot be edited ({kind}).</source>
        <translation>無法編輯「{attribute}」（{kind}）。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>“{code}” is no print code of this workspace.</source>
        <translation>「{code}」不是這個工作區的列印代碼。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>“{name}” begins several items: {choices}. Nothing was done; use the code.</source>
        <translation>以「{name}」開頭的項目有好幾個：{choices}。未做任何變更，請改用代碼。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>“{name}” is no kind of file that can be written. There are: {choices}.</source>
        <translation>無法寫入「{name}」這種檔案。可用的有：{choices}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>“{name}” is not possible here. There are: {choices}.</source>
        <translation>這裡不能用「{name}」。可用的有：{choices}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>“{name}” is who you are in this workspace. Nothing was changed; choose somebody else in the preferences first.</source>
        <translation>「{name}」就是您在這個工作區的身分。未做任何變更；請先在偏好設定中改選其他人。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>“{value}” is no date such as 2026-11-23.</source>
        <translation>「{value}」不是日期，範例：2026-11-23。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>“{value}” is no day such as 2026-11-23, no day with a time such as 2026-11-23T19:00, and not none.</source>
        <translation>「{value}」不是日期（範例：2026-11-23）、日期加時間（範例：2026-11-23T19:00），也不是 none。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>“{value}” is no time such as 2026-11-23T19:00.</source>
        <translation>「{value}」不是時間，範例：2026-11-23T19:00。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>“{value}” is no web address with http or https.</source>
        <translation>「{value}」不是 http 或 https 開頭的網址。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>“{value}” is one word too many; see: {command} --help</source>
        <translation>多了「{value}」，請見：{command} --help</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/troubles.py"/>
        <source>“{week}” is no week such as 2026-W48.</source>
        <translation>「{week}」不是週，範例：2026-W48。</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <location filename="../../smcalendar/domain/faults.py"/>
        <source>A record ({kind}, {id}) names something that is not there ({refers}).</source>
        <translation>有一筆資料（{kind}，{id}）指向不存在的內容（{refers}）。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/faults.py"/>
        <source>A record ({kind}, {id}) that the history tells of is not there.</source>
        <translation>歷史紀錄提到的一筆資料（{kind}，{id}）不存在。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/faults.py"/>
        <source>Entry {seq} of the history does not follow from the one before it: somebody changed it.</source>
        <translation>歷史紀錄第 {seq} 筆與前一筆不連續：有人更動過。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/faults.py"/>
        <source>Entry {seq}, which {where} remembers, is not in the history: its end was cut off or replaced.</source>
        <translation>{where} 記得第 {seq} 筆，但歷史紀錄中沒有：末尾被截斷或換掉了。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/faults.py"/>
        <source>The contents of entry {seq} of the history were changed by somebody.</source>
        <translation>歷史紀錄第 {seq} 筆的內容被人更動過。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/faults.py"/>
        <source>The database is damaged: {detail}</source>
        <translation>資料庫已損壞：{detail}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/faults.py"/>
        <source>The file {name} belongs to no record.</source>
        <translation>檔案 {name} 不屬於任何資料。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/faults.py"/>
        <source>The file {name} has other bytes than when it was added; take it back from a backup.</source>
        <translation>檔案 {name} 的內容與加入時不同，請從備份取回。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/faults.py"/>
        <source>The file {name} is missing; take it back from a backup.</source>
        <translation>缺少檔案 {name}，請從備份取回。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/faults.py"/>
        <source>The history ends at another entry than its head says ({seq}).</source>
        <translation>歷史紀錄的最後一筆與所記載的（{seq}）不符。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/faults.py"/>
        <source>The search does not find everything. `doctor --repair` indexes the texts anew.</source>
        <translation>搜尋找不到所有內容。`doctor --repair` 會重建文字索引。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/faults.py"/>
        <source>{attribute} of a record ({kind}, {id}) is not what the history says: the file was damaged, or changed by something else.</source>
        <translation>一筆資料（{kind}，{id}）的「{attribute}」與歷史紀錄不符：檔案已損壞，或被其他程式改過。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/faults.py"/>
        <source>{name} was left behind when something was interrupted; --repair removes it.</source>
        <translation>{name} 是作業中斷時留下的，--repair 會將它移除。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../../smcalendar/ui/kit/dates.py"/>
        <source>Choose a day</source>
        <translation>選擇日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/dates.py"/>
        <location filename="../../smcalendar/ui/plan/mini_month.py"/>
        <source>Earlier month</source>
        <translation>上個月</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/dates.py"/>
        <location filename="../../smcalendar/ui/plan/mini_month.py"/>
        <source>Later month</source>
        <translation>下個月</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <location filename="../../smcalendar/domain/weeksheet.py"/>
        <location filename="../../smcalendar/ui/kit/dates.py"/>
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <location filename="../../smcalendar/ui/plan/peek_text.py"/>
        <location filename="../../smcalendar/ui/plan/spoken.py"/>
        <location filename="../../smcalendar/ui/plan/understood_chips.py"/>
        <source>any time</source>
        <translation>時間不限</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/dates.py"/>
        <source>no date</source>
        <translation>沒有日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/field_kinds.py"/>
        <source>“{text}” is no colour such as #457fef.</source>
        <translation>「{text}」不是顏色，請寫成像 #457fef 的格式。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/field_kinds.py"/>
        <source>“{text}” is no day such as 2026-11-23.</source>
        <translation>「{text}」不是日期，請寫成像 2026-11-23 的格式。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/field_kinds.py"/>
        <location filename="../../smcalendar/ui/plan/note_card.py"/>
        <source>“{text}” is no whole number.</source>
        <translation>「{text}」不是整數。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <location filename="../../smcalendar/domain/problems.py"/>
        <source>Advice</source>
        <translation>有建議</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/filter_bar.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/filter_bar.py"/>
        <source>Clear all filters</source>
        <translation>清除所有篩選條件</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/filter_field.py"/>
        <source>Clear the text (Esc)</source>
        <translation>清除文字（Esc）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/problems.py"/>
        <source>Errors</source>
        <translation>有錯誤</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/filter_field.py"/>
        <source>Filter by…</source>
        <translation>篩選條件…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/weeksheet.py"/>
        <location filename="../../smcalendar/ui/kit/filter_bar.py"/>
        <source>Filters</source>
        <translation>篩選條件</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/filter_values.py"/>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/problems.py"/>
        <source>No problems</source>
        <translation>沒有問題</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/filter_values.py"/>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/filter_values.py"/>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <location filename="../../smcalendar/ui/settings/page.py"/>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/filter_field.py"/>
        <source>Search posts</source>
        <translation>搜尋貼文</translation>
    </message>
</context>
<context>
    <name>Folder</name>
    <message>
        <location filename="../../smcalendar/domain/folder_names.py"/>
        <source>A folder&apos;s name cannot end with a dot or begin with one.</source>
        <translation>資料夾名稱的開頭與結尾不能是句點。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/folder_names.py"/>
        <source>A folder&apos;s name cannot have any of: {characters}</source>
        <translation>資料夾名稱不能含有這些字元：{characters}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/folder_names.py"/>
        <source>A name of at most {limit} characters fits everywhere.</source>
        <translation>名稱最多 {limit} 個字元，才能在各種系統上使用。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/folder_names.py"/>
        <source>The workspace needs a name.</source>
        <translation>工作區需要名稱。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/folder_names.py"/>
        <source>Windows keeps this name for itself; choose another.</source>
        <translation>這個名稱是 Windows 的保留名稱，請換一個。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>A backup: a database, or a ZIP of everything.</source>
        <translation>備份：資料庫，或包含全部內容的 ZIP。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>A calendar file (iCalendar, RFC 5545) with every dated item.</source>
        <translation>行事曆檔（iCalendar，RFC 5545），包含每個有日期的項目。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>A calendar file.</source>
        <translation>行事曆檔。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>A content calendar for social media: plan posts, get them approved, hand each day&apos;s posts to whoever publishes them.</source>
        <translation>社群媒體的內容行事曆：規劃貼文、送審核准，再把每天的貼文交給負責發布的人。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/plan.py"/>
        <source>A date alone keeps the clock time; none takes the date away.</source>
        <translation>只給日期會保留原本的時間；none 會取消日期。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/review.py"/>
        <source>A filter: up to this day. With override also the state to go to.</source>
        <translation>篩選條件：到這一天為止。搭配 override 時也是目標狀態。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>A posting item: its code such as K7-42F, its id, or the id&apos;s first 8 characters.</source>
        <translation>項目：代碼（例如 K7-42F）、識別碼，或識別碼的前 8 個字元。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/records.py"/>
        <source>Add all records of a JSON file, or none.</source>
        <translation>新增 JSON 檔中的所有資料，有一筆不行就全部不新增。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>Add records from a JSON file.</source>
        <translation>從 JSON 檔新增資料。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>An ISO week such as 2026-W48.</source>
        <translation>ISO 週，例如 2026-W48。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/helptext.py"/>
        <source>Arguments:</source>
        <translation>引數：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>Checklists of posting items; one for each platform when PATH is a folder.</source>
        <translation>匯出發布檢查清單；PATH 是資料夾時，每個平台一份。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>Count a text as a platform does.</source>
        <translation>依平台的算法計算字數。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/plan.py"/>
        <source>Count a text as a platform itself does.</source>
        <translation>完全依平台本身的算法計算字數。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>Erase personal data.</source>
        <translation>清除個人資料。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>Erase the data of a person, or old contents of the history.</source>
        <translation>清除某人的個人資料，或歷史紀錄中的舊內容。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>File or folder.</source>
        <translation>檔案或資料夾。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/records.py"/>
        <source>Fill it with the sample.</source>
        <translation>放入範例。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>Filters; each may repeat, and different ones narrow:</source>
        <translation>篩選條件；同一條件可重複，不同條件會縮小範圍：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>For whom the file is.</source>
        <translation>檔案給誰看。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>From this day on, such as 2026-11-23.</source>
        <translation>從這一天起，例如 2026-11-23。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>In this format, such as reel.</source>
        <translation>使用這個格式，例如 reel。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>In this state.</source>
        <translation>處於這個狀態。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>Instead one ZIP of database and assets, here.</source>
        <translation>改為在此處製作一個 ZIP，包含資料庫與素材。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/desk.py"/>
        <source>It was changed there; FILE holds the new text. Needs --comment.</source>
        <translation>已在平台上更正；FILE 是新的內文。需要 --comment。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/desk.py"/>
        <source>It was entered into a scheduler: needs --at and --tool.</source>
        <translation>已在排程工具中預約：需要 --at 和 --tool。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/desk.py"/>
        <source>It was not posted, for this reason; its state stays.</source>
        <translation>因為這個原因沒有發布；狀態不變。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/desk.py"/>
        <source>It was posted: needs --at, and --url or --no-url.</source>
        <translation>已發布：需要 --at，以及 --url 或 --no-url。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/desk.py"/>
        <source>It was taken down, and why.</source>
        <translation>已下架，以及原因。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/desk.py"/>
        <source>It was taken out of the scheduler again.</source>
        <translation>已從排程工具中取消預約。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/records.py"/>
        <source>List records, as a table or as JSON.</source>
        <translation>以表格或 JSON 列出資料。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>List records.</source>
        <translation>列出資料。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>Look for faults in a workspace.</source>
        <translation>檢查工作區有沒有問題。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>Make a verified backup.</source>
        <translation>建立已驗證的備份。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>Make a verified backup: of the database into backups/, or with -o of all.</source>
        <translation>製作經過驗證的備份：將資料庫備份到 backups/，或以 -o 備份全部內容。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>Make an empty workspace, or a sample.</source>
        <translation>建立空白或範例工作區。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/records.py"/>
        <source>Make an empty workspace, or one with a sample of two invented brands.</source>
        <translation>建立空白的工作區，或含有兩個虛構品牌的範例工作區。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>Mend what can be mended without losing anything.</source>
        <translation>修復不會造成遺失的問題。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/plan.py"/>
        <source>Move items to another day or time, all or none.</source>
        <translation>將項目移到其他日期或時間；有一個不行就全部不移。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>Move items to another day or time.</source>
        <translation>將項目移到其他日期或時間。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>Of this brand.</source>
        <translation>屬於這個品牌。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>Of this campaign.</source>
        <translation>屬於這個行銷活動。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>Of this content pillar.</source>
        <translation>屬於這個內容主軸。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>On this account: a handle, or platform:handle.</source>
        <translation>在這個帳號上：帳號名稱，或 platform:handle。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>On this platform.</source>
        <translation>在這個平台上。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/records.py"/>
        <source>One object or an array of them; - is standard input.</source>
        <translation>一個物件或一個陣列；- 代表標準輸入。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>Only say what would be erased.</source>
        <translation>只說明會清除什麼。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>Only this platform; may repeat.</source>
        <translation>只要這個平台；可重複。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/trust.py"/>
        <source>Only what changed since the paper with this print code.</source>
        <translation>只列出印有此列印代碼的紙本之後的變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/window.py"/>
        <source>Open the window on a workspace.</source>
        <translation>在視窗中開啟工作區。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>Open the window.</source>
        <translation>開啟視窗。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/helptext.py"/>
        <source>Options:</source>
        <translation>選項：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>Owned by this person.</source>
        <translation>由這個人負責。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>Posting checklists.</source>
        <translation>發布檢查清單。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>Posts for a round trip.</source>
        <translation>可再匯入的貼文。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>Posts with their ids, for a round trip.</source>
        <translation>匯出含識別碼的貼文，編輯後可再匯入。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>Print one JSON document and nothing else.</source>
        <translation>只輸出一份 JSON，不輸出其他內容。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>Put a backup in place.</source>
        <translation>還原備份。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>Put a backup in place; what was there is kept in backups/.</source>
        <translation>還原備份；原有的資料會保留在 backups/ 中。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <location filename="../../smcalendar/cli/desk.py"/>
        <source>Record what happened on the platform.</source>
        <translation>記錄在平台上發生的事。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/trust.py"/>
        <source>Show the history, newest first.</source>
        <translation>顯示歷史紀錄，最新的在前。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>Show the history.</source>
        <translation>顯示歷史紀錄。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/translated.py"/>
        <source>Show this help.</source>
        <translation>顯示這段說明。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <location filename="../../smcalendar/cli/plan.py"/>
        <source>Show what is wrong with items.</source>
        <translation>顯示項目的問題。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/plan.py"/>
        <source>Such as reel; else the platform&apos;s first.</source>
        <translation>例如 reel；未指定時為平台的第一個格式。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>Take a step of the workflow.</source>
        <translation>執行流程中的一個步驟。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/trust.py"/>
        <source>Take back the last change made from the command line.</source>
        <translation>復原最近一次由命令列所做的變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>Take back the last change made here.</source>
        <translation>復原最近一次在此所做的變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/review.py"/>
        <source>Take one step of the workflow on each item that allows it; the others are listed with the reason.</source>
        <translation>對每個可以執行的項目執行流程中的一個步驟；其餘項目會列出原因。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/desk.py"/>
        <source>The address of the post.</source>
        <translation>貼文網址。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>The folder of the workspace.</source>
        <translation>工作區的資料夾。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>The kind of file.</source>
        <translation>檔案類型。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>The kind of file; text is for a chat.</source>
        <translation>檔案類型；text 適合貼到聊天室。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/translated.py"/>
        <source>The language of messages and files.</source>
        <translation>訊息與檔案的語言。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>The printed week, as a page or as text.</source>
        <translation>列印用的每週排程表，可輸出為頁面或文字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>The printed week.</source>
        <translation>列印用的每週排程表。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>The size of the paper.</source>
        <translation>紙張大小。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/review.py"/>
        <source>The step to take.</source>
        <translation>要執行的步驟。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/plan.py"/>
        <source>The text to count.</source>
        <translation>要計算的文字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>Up to this day, which is included.</source>
        <translation>到這一天為止（包含當天）。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/desk.py"/>
        <source>What happened, one of these:</source>
        <translation>發生了什麼事（擇一）：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/desk.py"/>
        <source>What it was scheduled with.</source>
        <translation>預約時使用的排程工具。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/plan.py"/>
        <source>What the text is, such as title; else the text itself.</source>
        <translation>這段文字是什麼欄位，例如 title；未指定時為內文。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/records.py"/>
        <source>What to add.</source>
        <translation>要新增什麼。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/records.py"/>
        <source>What to list.</source>
        <translation>要列出什麼。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/desk.py"/>
        <source>When, such as 2026-11-23T19:00; without an offset in the item&apos;s zone.</source>
        <translation>時間，例如 2026-11-23T19:00；未註明時差時，以項目的時區為準。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>Where to write; - is standard output.</source>
        <translation>輸出位置；- 代表標準輸出。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>Which entries of the history to empty.</source>
        <translation>要清空哪一類歷史紀錄。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>Which of them: those from before this day.</source>
        <translation>清空哪些：這一天之前的。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>Who acts: a person&apos;s name or id; else you.</source>
        <translation>由誰執行：姓名或識別碼；未指定時為您本人。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>Whose name and contact.</source>
        <translation>要清除誰的姓名與聯絡方式。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/plan.py"/>
        <source>Whose way of counting and whose limit.</source>
        <translation>依照哪個平台的計算方式與上限。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/desk.py"/>
        <source>Why there is no address.</source>
        <translation>沒有網址的原因。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/desk.py"/>
        <source>Why.</source>
        <translation>原因。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/review.py"/>
        <source>Why; some steps need it.</source>
        <translation>原因；部分步驟必填。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>With this label.</source>
        <translation>有這個標籤。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>With this text in it.</source>
        <translation>含有這段文字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/options.py"/>
        <source>Without a date.</source>
        <translation>沒有日期。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>Without colours.</source>
        <translation>不使用彩色。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>Write files for other people.</source>
        <translation>匯出給其他人的檔案。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <source>Write files for other people; each command has its own --help.</source>
        <translation>匯出給其他人的檔案；每個指令都有自己的 --help。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Add %n post(s)</source>
        <translation>
            <numerusform>新增 %n 則貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Add %n posting item(s)</source>
        <translation>
            <numerusform>新增 %n 個發布項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Add %n record(s)</source>
        <translation>
            <numerusform>新增 %n 筆資料</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Add the series “{name}”</source>
        <translation>新增系列「{name}」</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Add {record}</source>
        <translation>新增{record}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Bring the workspace up to date</source>
        <translation>將工作區更新為目前的版本</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Change the series “{name}”</source>
        <translation>變更系列「{name}」</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Change the series “{name}” from {day} on</source>
        <translation>自 {day} 起變更系列「{name}」</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Change the settings</source>
        <translation>變更設定</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Duplicate %n posting item(s)</source>
        <translation>
            <numerusform>建立 %n 個發布項目的副本</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Edit {attribute}</source>
        <translation>編輯{attribute}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Edit {record}: {attribute}</source>
        <translation>編輯{record}：{attribute}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Empty the trash: %n record(s)</source>
        <translation>
            <numerusform>清空垃圾桶：%n 筆資料</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Erase old contents of the history</source>
        <translation>清除歷史紀錄中的舊內容</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Erase the data of a person</source>
        <translation>清除個人資料</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Import %n key date(s)</source>
        <translation>
            <numerusform>匯入 %n 個重要日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Make %n post(s) of the series “{name}”</source>
        <translation>
            <numerusform>建立系列「{name}」的 %n 則貼文</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Make the post of {day} in the series “{name}”</source>
        <translation>建立系列「{name}」{day} 的貼文</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Move %n item(s)</source>
        <translation>
            <numerusform>移動 %n 個項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Move %n posting item(s) to the trash</source>
        <translation>
            <numerusform>將 %n 個發布項目移到垃圾桶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Move %n record(s) to the trash</source>
        <translation>
            <numerusform>將 %n 筆資料移到垃圾桶</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Move {record} to the trash</source>
        <translation>將{record}移到垃圾桶</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Paste %n post(s)</source>
        <translation>
            <numerusform>貼上 %n 則貼文</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Record why an item was not posted</source>
        <translation>記錄項目未發布的原因</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Redo: {undone}</source>
        <translation>重做：{undone}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Remove the series “{name}”</source>
        <translation>移除系列「{name}」</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Rename {record}, on posts too</source>
        <translation>重新命名{record}，貼文上一併更改</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Skip {day} in the series “{name}”</source>
        <translation>略過系列「{name}」的 {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Take %n record(s) out of the trash</source>
        <translation>
            <numerusform>從垃圾桶還原 %n 筆資料</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Take {day} into the series “{name}” again</source>
        <translation>重新納入系列「{name}」的 {day}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Take {record} out of the trash</source>
        <translation>從垃圾桶還原{record}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Type in {attribute}</source>
        <translation>輸入{attribute}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Undo: {undone}</source>
        <translation>復原：{undone}</translation>
    </message>
</context>
<context>
    <name>JSON</name>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>A file has to lie in the folder of the JSON file or below.</source>
        <translation>檔案必須放在 JSON 檔所在的資料夾或其子資料夾中。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>A hashtag is one word without blanks.</source>
        <translation>主題標籤是一個不含空格的詞。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>A text cannot keep the character {character}.</source>
        <translation>文字中不能有 {character} 這個字元。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>A time needs a date.</source>
        <translation>有時間就要有日期。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>A title or a text is needed.</source>
        <translation>標題和內文至少要有一項。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>An end needs a date.</source>
        <translation>有結束時間就要有日期。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Days off are a list of the first and the last day.</source>
        <translation>不在的日子要寫成第一天和最後一天的清單。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>JSON has no number {number}.</source>
        <translation>JSON 沒有 {number} 這種數字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The year has to be one from {first} to {last}.</source>
        <translation>年份必須在 {first} 到 {last} 之間。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <location filename="../../smcalendar/domain/series_troubles.py"/>
        <source>There are only: {choices}.</source>
        <translation>可用的只有：{choices}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>There is no such field. There are: {choices}.</source>
        <translation>沒有這個欄位。可用的有：{choices}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>These are too many; {limit} are the most.</source>
        <translation>數量太多，最多 {limit} 個。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This does not belong here.</source>
        <translation>這裡不接受這項內容。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This end is too early for the start.</source>
        <translation>結束時間必須晚於開始時間。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This has to be a list in square brackets.</source>
        <translation>這裡必須是用方括號括住的清單。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This has to be a text in quotation marks.</source>
        <translation>這裡必須是用引號括住的文字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This has to be a whole number from 0 to {limit}.</source>
        <translation>這裡要是 0 到 {limit} 的整數。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This has to be an object in braces.</source>
        <translation>這裡必須是用大括號括住的物件。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This has {length} characters; {limit} are the most.</source>
        <translation>這裡有 {length} 個字，最多 {limit} 個字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This is missing.</source>
        <translation>缺少這一項。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This is no colour such as #5b6770.</source>
        <translation>這不是顏色代碼，範例：#5b6770。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This is no date such as 2026-11-23.</source>
        <translation>這不是日期，範例：2026-11-23。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This is no date with a time such as 2026-11-23T19:00.</source>
        <translation>這不是日期加時間，範例：2026-11-23T19:00。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This is no language such as en or zh_TW.</source>
        <translation>這不是語言代碼，範例：en 或 zh_TW。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This is no time such as 19:00.</source>
        <translation>這不是時間，範例：19:00。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This is no time zone such as Asia/Taipei.</source>
        <translation>這不是時區，範例：Asia/Taipei。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This key stands here twice.</source>
        <translation>這個鍵重複出現。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This must not be empty.</source>
        <translation>這裡不能空白。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This number has too many digits.</source>
        <translation>這個數字的位數太多。</translation>
    </message>
</context>
<context>
    <name>Key date</name>
    <message>
        <location filename="../../smcalendar/domain/marks.py"/>
        <source>Blackout</source>
        <translation>停止發文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/marks.py"/>
        <source>Day note</source>
        <translation>便條</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/marks.py"/>
        <source>Day off</source>
        <translation>公司休假</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>Each key date has to be an object in braces.</source>
        <translation>每個重要日期都必須是大括號裡的物件。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/marks.py"/>
        <source>Holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>It lasts {days} days; {limit} are the most.</source>
        <translation>它長達 {days} 天；最多 {limit} 天。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/marks.py"/>
        <source>Make-up workday</source>
        <translation>補班日</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>No day from {start} to {end} fits this rule.</source>
        <translation>從 {start} 到 {end} 沒有任何一天符合這個規則。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>Nobody knows this column. There are: {choices}.</source>
        <translation>沒有這個欄位。可用的欄位：{choices}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/marks.py"/>
        <source>Sales date</source>
        <translation>銷售檔期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/marks.py"/>
        <source>Solar term</source>
        <translation>節氣</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>The last day lies before the first one.</source>
        <translation>最後一天早於第一天。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>There is no brand “{cell}”.</source>
        <translation>沒有「{cell}」這個品牌。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>This cell stands under no heading.</source>
        <translation>這一格上方沒有欄位名稱。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>This column stands here twice.</source>
        <translation>這個欄位重複出現。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>“{cell}” is neither yes nor no.</source>
        <translation>「{cell}」不是「是」也不是「否」。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>“{cell}” is no day such as 2026-11-23.</source>
        <translation>「{cell}」不是日期，應像 2026-11-23 這樣。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>“{cell}” is no kind. There are: {choices}.</source>
        <translation>沒有「{cell}」這個類型。可用的類型：{choices}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>“{cell}” is no number of days from 0 to {limit}.</source>
        <translation>「{cell}」不是 0 到 {limit} 的天數。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/keydate_troubles.py"/>
        <source>“{cell}” is no rule of repetition, wrong at “{part}”.</source>
        <translation>「{cell}」不是重複規則，「{part}」的地方有誤。</translation>
    </message>
</context>
<context>
    <name>Key dates</name>
    <message>
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <source>A CSV or JSON file with the columns name, start and, as you like, kind, end, rule, lead, notes, brand, in_print, for_client.</source>
        <translation>CSV 或 JSON 檔，欄位要有「名稱」和「第一天」，也可以有「類型」、「最後一天」、「重複」、「提前工作日數」、「備註」、「品牌」、「印在週表上」、「給客戶看」。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <source>Another file…</source>
        <translation>選其他檔案…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <source>Import key dates</source>
        <translation>匯入重要日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <source>What the file holds</source>
        <translation>檔案內容</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <location filename="../../smcalendar/ui/shell/keys.py"/>
        <source>Arrows</source>
        <translation>方向鍵</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/keys.py"/>
        <source>Close what is open; what was typed stays</source>
        <translation>關閉開啟的項目，已輸入的內容會保留</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/keys.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/keys.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/keys.py"/>
        <source>Go from day to day</source>
        <translation>在日期之間移動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/keys.py"/>
        <source>Go through the posts of a day</source>
        <translation>在當天的貼文之間移動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/keys.py"/>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/keys.py"/>
        <source>Look at the post in a small card</source>
        <translation>用小卡片預覽貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/keys.py"/>
        <source>Open the post in the editor</source>
        <translation>在編輯區開啟貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/keys.py"/>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/keys.py"/>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Campaign</source>
        <translation>行銷活動(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;Post</source>
        <translation>貼文(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Ca&amp;rds</source>
        <translation>卡片(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/recent.py"/>
        <source>Open &amp;recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/table.py"/>
        <source>Sa&amp;ved views</source>
        <translation>已儲存的檢視(&amp;V)</translation>
    </message>
</context>
<context>
    <name>Mini-month</name>
    <message>
        <location filename="../../smcalendar/ui/plan/mini_month.py"/>
        <source>Days of the month</source>
        <translation>當月日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/mini_month.py"/>
        <location filename="../../smcalendar/ui/shell/side_panel.py"/>
        <source>Mini-month</source>
        <translation>小月曆</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/mini_month.py"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message numerus="yes">
        <location filename="../../smcalendar/cli/trust.py"/>
        <location filename="../../smcalendar/ui/trust/since.py"/>
        <source>%n change(s) since this paper.</source>
        <translation>
            <numerusform>這張紙印出之後有 %n 項變更。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>%n entry of the history was emptied.</source>
        <translation>
            <numerusform>已清空 %n 筆歷史紀錄的內容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>%n entry of the history would be emptied.</source>
        <translation>
            <numerusform>將會清空 %n 筆歷史紀錄的內容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>%n older backup(s) still hold the data.</source>
        <translation>
            <numerusform>仍有 %n 份較舊的備份含有這些資料。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/export_dialog.py"/>
        <source>Calendar file</source>
        <translation>行事曆檔</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <source>Calendar files</source>
        <translation>行事曆檔</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/export_dialog.py"/>
        <source>Checklists</source>
        <translation>檢查清單</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/course.py"/>
        <source>Copy path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>Data (JSON)</source>
        <translation>資料（JSON）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>Days</source>
        <translation>日期範圍</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/cli/answers.py"/>
        <source>Done: %n item(s).</source>
        <translation>
            <numerusform>已完成：%n 個項目。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/preview_bar.py"/>
        <source>Earlier page</source>
        <translation>前一頁</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/fields.py"/>
        <source>Earlier week</source>
        <translation>前一週</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>Everything with a date</source>
        <translation>所有有日期的項目</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/export_dialog.py"/>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/export_dialog.py"/>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/preview_bar.py"/>
        <source>Fit width</source>
        <translation>符合寬度</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <source>Folder:</source>
        <translation>資料夾：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/course.py"/>
        <source>How much is done</source>
        <translation>完成多少</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <source>JSON files</source>
        <translation>JSON 檔</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>Kind of file</source>
        <translation>檔案類型</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <source>Kind:</source>
        <translation>類型：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/fields.py"/>
        <source>Language of the file</source>
        <translation>檔案的語言</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/preview_bar.py"/>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/preview_bar.py"/>
        <source>Later page</source>
        <translation>後一頁</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/fields.py"/>
        <source>Later week</source>
        <translation>後一週</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <source>Markdown texts</source>
        <translation>Markdown 文字</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <location filename="../../smcalendar/ui/outputs/print_dialog.py"/>
        <source>No font can draw: {letters}. Install one that can, then print again.</source>
        <translation>沒有字型可以顯示：{letters}。請安裝合適的字型後再列印。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/answers.py"/>
        <location filename="../../smcalendar/cli/listing.py"/>
        <source>No items.</source>
        <translation>沒有項目。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/plan.py"/>
        <source>No problems.</source>
        <translation>沒有問題。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>Nothing is wrong.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>One file</source>
        <translation>一個檔案</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>One for each platform, in a folder</source>
        <translation>每個平台一個檔案，放在同一個資料夾</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>Only these days:</source>
        <translation>只有這些日子：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <source>PDF files</source>
        <translation>PDF 檔</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>Page for the browser, with copy buttons (HTML)</source>
        <translation>在瀏覽器開啟的頁面，附複製按鈕（HTML）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/week_options.py"/>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>Paper to tick (PDF)</source>
        <translation>可勾選的紙本（PDF）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/pictures.py"/>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/preview.py"/>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/print_dialog.py"/>
        <source>Print the week</source>
        <translation>列印這一週</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/print_dialog.py"/>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/print_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>存成 PDF…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/print_dialog.py"/>
        <source>Save as picture…</source>
        <translation>存成圖片…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/course.py"/>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/preview_bar.py"/>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>Text for a chat</source>
        <translation>貼到聊天室的文字</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <source>Texts</source>
        <translation>文字檔</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>The backup is in place.</source>
        <translation>已還原備份。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>The name still stands in: {record} {id}</source>
        <translation>這個名字仍出現在：{record} {id}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/records.py"/>
        <source>The workspace {path} is made.</source>
        <translation>已建立工作區 {path}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/export.py"/>
        <location filename="../../smcalendar/ui/outputs/course.py"/>
        <source>There is nothing on these days, so no file was written.</source>
        <translation>這段期間沒有內容，因此沒有寫入檔案。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>These days:</source>
        <translation>這些日子：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/forms.py"/>
        <source>This week:</source>
        <translation>這一週：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <source>Web pages</source>
        <translation>網頁</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/week_options.py"/>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/export_dialog.py"/>
        <source>What is exported</source>
        <translation>要匯出的內容</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/keeping.py"/>
        <source>What was there is kept in {path}.</source>
        <translation>原有的資料保留在 {path}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/week_options.py"/>
        <source>Without colours</source>
        <translation>不用彩色</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/fields.py"/>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/plan.py"/>
        <source>{count} ({unit}); no limit is known.</source>
        <translation>{count}（{unit}）；沒有已知的上限。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/plan.py"/>
        <source>{count} of {limit} ({unit})</source>
        <translation>{count}／{limit}（{unit}）</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../smcalendar/ui/shell/palette.py"/>
        <source>A command, post, campaign or date</source>
        <translation>指令、貼文、行銷活動或日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/search_results.py"/>
        <location filename="../../smcalendar/ui/shell/palette.py"/>
        <source>What was found</source>
        <translation>尋找結果</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../../smcalendar/ui/shell/side_panel.py"/>
        <source>Editor</source>
        <translation>編輯區</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/side_panel.py"/>
        <source>Tray</source>
        <translation>未排程區</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <location filename="../../smcalendar/ui/kit/phase_rows.py"/>
        <source>Add a phase</source>
        <translation>新增階段</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/phase_rows.py"/>
        <source>Name of the phase</source>
        <translation>階段名稱</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/phase_rows.py"/>
        <source>Remove this phase</source>
        <translation>移除這個階段</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <location filename="../../smcalendar/ui/kit/picture_field.py"/>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/picture_field.py"/>
        <source>Take it away</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>? Doubtful</source>
        <translation>？待確認</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/notes.py"/>
        <source>A text here has {length} characters; {limit} are the most.</source>
        <translation>這裡有一段文字共 {length} 個字元，上限是 {limit} 個。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/notes.py"/>
        <source>Another row says the same.</source>
        <translation>另有一列內容相同。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>How the rows were understood</source>
        <translation>每一列的辨識結果</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/notes.py"/>
        <source>No account is named, so the day cannot be kept; the post goes to the tray.</source>
        <translation>沒有寫帳號，日期無法保留，這則貼文會放到未排程區。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>One line is one post, such as: 11/25 19:00 IG+FB New soap. Or paste rows of a spreadsheet: its columns for date, time, account and text are recognised.</source>
        <translation>一行就是一則貼文，例如：11/25 19:00 IG+FB 新皂上市。也可以貼上試算表的內容，程式會辨識日期、時間、帳號與文字的欄位。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>Rows that name no account go to</source>
        <translation>沒寫帳號的列，放到</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/notes.py"/>
        <source>There is a post with this title already.</source>
        <translation>已有同標題的貼文。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/notes.py"/>
        <source>There is a time but no day; the post goes to the tray without it.</source>
        <translation>有時間但沒有日期，這則貼文會放到未排程區，時間不保留。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/notes.py"/>
        <source>There is no account “{cell}” in this workspace.</source>
        <translation>這個工作區沒有帳號「{cell}」。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/notes.py"/>
        <source>This row has neither a title nor a text.</source>
        <translation>這一列沒有標題，也沒有內文。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>Your plan</source>
        <translation>你的計畫</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/notes.py"/>
        <source>“{cell}” is how several campaigns begin; it stays in the title.</source>
        <translation>有好幾個行銷活動以「{cell}」開頭，因此留在標題中。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/notes.py"/>
        <source>“{cell}” is how several names begin; it stays in the title.</source>
        <translation>有好幾個人名以「{cell}」開頭，因此留在標題中。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/notes.py"/>
        <source>“{cell}” is no day of the calendar.</source>
        <translation>「{cell}」不是有效的日期。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/notes.py"/>
        <source>“{cell}” is no time of day.</source>
        <translation>「{cell}」不是有效的時間。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/notes.py"/>
        <source>“{cell}” means several accounts; write the handle of the one you mean.</source>
        <translation>「{cell}」對應到好幾個帳號，請寫出要用的帳號名稱。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>✓ New</source>
        <translation>✓ 新增</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>✕ Wrong</source>
        <translation>✕ 有誤</translation>
    </message>
</context>
<context>
    <name>Preference</name>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Follow system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>How large all text is, compared with the usual size.</source>
        <translation>所有文字相對於一般大小的比例。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Light or dark; high contrast of the system goes before both.</source>
        <translation>淺色或深色；系統的高對比設定優先於兩者。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Lunar days</source>
        <translation>農曆日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>On</source>
        <translation>開啟</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Public holidays</source>
        <translation>國定假日</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Sales dates and festivals</source>
        <translation>銷售檔期與節慶</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Shows beside each week how many posts each account has of those it wants.</source>
        <translation>在每週旁邊顯示各帳號的貼文數與目標數。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Shows the day of the lunar calendar in each day.</source>
        <translation>在每一天顯示農曆日期。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Shows the days that shops in Taiwan plan for, such as 11.11.</source>
        <translation>在行事曆顯示台灣商家規劃的檔期，例如雙 11。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Shows the number of the ISO week beside each week.</source>
        <translation>在每一週旁顯示 ISO 週數。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Shows the public holidays of Taiwan in the calendar.</source>
        <translation>在行事曆中顯示台灣的國定假日。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>The language of windows, menus and messages.</source>
        <translation>視窗、選單與訊息所用的語言。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/preferences.py"/>
        <source>Week numbers</source>
        <translation>週數</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>A link cannot be tapped here; put it where the platform has a place for it, such as the profile.</source>
        <translation>這裡的連結無法點擊，請放到平台可以放連結的地方，例如個人檔案。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>A video is missing.</source>
        <translation>缺少影片。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>An image is missing.</source>
        <translation>缺少圖片。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>An image or a video is missing.</source>
        <translation>缺少圖片或影片。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/series_troubles.py"/>
        <source>In {zone} it is {time} twice on this day; the first time is meant.</source>
        <translation>{zone} 當天因時鐘調慢而有兩次 {time}；以第一次為準。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/series_troubles.py"/>
        <source>In {zone} the clocks skip {time} on this day; {meant} is meant.</source>
        <translation>{zone} 當天因時鐘調快而沒有 {time}；實際是 {meant}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Missing: {label}.</source>
        <translation>缺少：{label}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The alt text of {name} has {count} characters; publishing tools take at most {maximum}.</source>
        <translation>「{name}」的替代文字有 {count} 個字，發布工具最多接受 {maximum} 個字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The alt text of {name} is too long: {count} characters, at most {maximum}.</source>
        <translation>「{name}」的替代文字太長：{count} 個字，最多 {maximum} 個字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The first comment is too long: {count} characters, at most {maximum}.</source>
        <translation>第一則留言太長：{count} 個字，最多 {maximum} 個字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The platform refuses these characters in the text: {characters}</source>
        <translation>平台不接受內文中的這些字元：{characters}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The platform refuses these characters in the title: {characters}</source>
        <translation>平台不接受標題中的這些字元：{characters}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The text has {count} characters; publishing tools take at most {maximum}.</source>
        <translation>內文有 {count} 個字，發布工具最多接受 {maximum} 個字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The text is missing.</source>
        <translation>缺少內文。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The text is too long: {count} bytes, at most {maximum}; a Chinese character takes three.</source>
        <translation>內文太長：{count} 個位元組，最多 {maximum} 個；一個中文字占 3 個。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The text is too long: {count} characters as the platform counts, at most {maximum}.</source>
        <translation>內文太長：依平台的算法是 {count} 個字，最多 {maximum} 個字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The text is too short: {count} characters, at least {minimum}.</source>
        <translation>內文太短：{count} 個字，至少 {minimum} 個字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The title is missing.</source>
        <translation>缺少標題。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The title is too long: {count} characters, at most {maximum}.</source>
        <translation>標題太長：{count} 個字，最多 {maximum} 個字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>The title is too short: {count} characters, at least {minimum}.</source>
        <translation>標題太短：{count} 個字，至少 {minimum} 個字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>There is nothing to post: no text, no link, no file.</source>
        <translation>沒有可發布的內容：沒有內文、連結，也沒有檔案。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This format has no text of its own; what readers should see belongs into the picture.</source>
        <translation>這個格式沒有自己的內文，要讓讀者看到的內容請放進圖片。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>This format takes no comments; the first comment will not be posted.</source>
        <translation>這個格式不能留言，第一則留言不會發布。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Too few files: {count}, at least {minimum}.</source>
        <translation>檔案太少：{count} 個，至少 {minimum} 個。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Too few images: {count}, at least {minimum}.</source>
        <translation>圖片太少：{count} 張，至少 {minimum} 張。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Too long: {label}, {count} characters, at most {maximum}.</source>
        <translation>{label}太長：{count} 個字，最多 {maximum} 個字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Too many files: {count}, at most {maximum}.</source>
        <translation>檔案太多：{count} 個，最多 {maximum} 個。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Too many hashtags: {count}, at most {maximum}.</source>
        <translation>主題標籤太多：{count} 個，最多 {maximum} 個。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Too many images: {count}, at most {maximum}.</source>
        <translation>圖片太多：{count} 張，最多 {maximum} 張。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Too many videos: {count}, at most {maximum}.</source>
        <translation>影片太多：{count} 部，最多 {maximum} 部。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>With this, {account} sends {needed} messages in {month}; its plan has {quota}.</source>
        <translation>加上這一則，{account} 在 {month} 要發送 {needed} 則訊息，方案只有 {quota} 則。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>{account} also posts “{other}” ({code}) at {time} on {date}; at least {gap} minutes should lie between.</source>
        <translation>{account} 在 {date} {time} 也有「{other}」（{code}），兩則之間至少要隔 {gap} 分鐘。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>{brand} does not post on {date}: {name}.</source>
        <translation>{brand} 在 {date} 不發文：{name}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>{count} files; publishing tools take at most {maximum}.</source>
        <translation>有 {count} 個檔案，發布工具最多接受 {maximum} 個。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>{count} images; publishing tools take at most {maximum}.</source>
        <translation>有 {count} 張圖片，發布工具最多接受 {maximum} 張。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>{date} is a day off: {holiday}.</source>
        <translation>{date} 放假：{holiday}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>{name} has no alt text.</source>
        <translation>「{name}」沒有替代文字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>{name} has {size}; publishing tools take at most {maximum}.</source>
        <translation>「{name}」為 {size}，發布工具最多接受 {maximum}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>{name} is a kind of file that this format does not take.</source>
        <translation>「{name}」是這個格式不接受的檔案類型。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>{name} is away on {date}. Deputy: {deputy}.</source>
        <translation>{name} 在 {date} 不在，代理人：{deputy}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>{name} is too large: {size}, at most {maximum}.</source>
        <translation>「{name}」太大：{size}，上限為 {maximum}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>{name} is {type}; publishing tools take {types}.</source>
        <translation>「{name}」是 {type}，發布工具接受 {types}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>{name} is {type}; this format takes {types}.</source>
        <translation>「{name}」是 {type}，這個格式接受 {types}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>{time} is outside the hours of {brand}: {opens} to {closes}.</source>
        <translation>{time} 不在 {brand} 的發文時間內（{opens} 到 {closes}）。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>“{other}” ({code}) on {date} says the same; {account} should not repeat it within {days} days.</source>
        <translation>{date} 的「{other}」（{code}）內文相同，{account} 在 {days} 天內不要重複。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/conflict_troubles.py"/>
        <source>“{other}” ({code}) on {date} shows {name}, too; {account} should not repeat it within {days} days.</source>
        <translation>{date} 的「{other}」（{code}）也用了 {name}，{account} 在 {days} 天內不要重複。</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>asset</source>
        <translation>素材</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>campaign</source>
        <translation>行銷活動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>content pillar</source>
        <translation>內容主軸</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>hashtag group</source>
        <translation>主題標籤組</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>key date</source>
        <translation>重要日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>person</source>
        <translation>人員</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>post</source>
        <translation>貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>posting item</source>
        <translation>發布項目</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>series</source>
        <translation>系列</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>view</source>
        <translation>檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>workspace</source>
        <translation>工作區</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>%n error(s) have to be mended first.</source>
        <translation>
            <numerusform>必須先修正 %n 個錯誤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>%n required check line(s) are still open.</source>
        <translation>
            <numerusform>還有 %n 個必要的檢查項目未完成。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>A copy is a draft: drop it on “{state}”.</source>
        <translation>複製出來的是草稿：請拖放到「{state}」。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>A record of this change ({kind}) was deleted for good; nothing was undone.</source>
        <translation>這次變更的一筆資料（{kind}）已永久刪除，未復原任何內容。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>An override needs a reason of at least {n} characters.</source>
        <translation>強制變更狀態的原因至少要有 {n} 個字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>An override needs another state to go to.</source>
        <translation>強制變更狀態必須指定不同的目標狀態。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>It is not on hold.</source>
        <translation>項目沒有暫緩。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>It needs a date and a time first.</source>
        <translation>必須先有日期和時間。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>It was not posted: {reason}</source>
        <translation>未發布：{reason}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>No step leads from “{state}” to “{target}”.</source>
        <translation>沒有步驟可以從「{state}」到「{target}」。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>On hold: {reason}</source>
        <translation>暫緩：{reason}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>The address of the post is missing, or the reason why there is none.</source>
        <translation>缺少貼文網址，或沒有網址的原因。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>The content was changed since it was sent to review.</source>
        <translation>送審之後內容已變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>The name of the scheduler is missing.</source>
        <translation>缺少排程工具的名稱。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>The new text is missing.</source>
        <translation>缺少新的內文。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>The time is missing.</source>
        <translation>缺少時間。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>There is nothing to redo.</source>
        <translation>沒有可以重做的變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>There is nothing to undo.</source>
        <translation>沒有可以復原的變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>This change was made by an older version and cannot be undone.</source>
        <translation>這次變更由較舊的版本所做，無法復原。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>This edit would void approvals of: {codes}. Nothing was changed; say that you agree, or edit a copy.</source>
        <translation>這次編輯會使下列項目的核准失效：{codes}。未做任何變更，請表示同意，或改為編輯副本。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>This step needs a reason or a comment.</source>
        <translation>這個步驟需要原因或意見。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>What this change held was erased, so it cannot be undone.</source>
        <translation>這次變更的內容已清除，因此無法復原。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>What was deleted for good cannot be brought back.</source>
        <translation>已永久刪除的內容無法復原。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>What you typed into ({kind}) was deleted for good meanwhile. Your text is still here; copy it before you go on.</source>
        <translation>您輸入文字的資料（{kind}）同時被永久刪除了。您的文字仍在這裡，請先複製再繼續。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>What you typed into ({kind}) went to the trash meanwhile. Your text is kept; take the record out of the trash, or copy the text.</source>
        <translation>您輸入文字的資料（{kind}）同時被移到垃圾桶。您的文字已保留，請從垃圾桶取出該資料，或複製文字。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>{attribute} was changed elsewhere while you typed. Both texts are kept; choose yours, the other, or both.</source>
        <translation>您輸入時，「{attribute}」在別處被變更了。兩份文字都已保留，請選擇您的、另一份，或兩者都要。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>{code} is in the state “{state}” and does not move; take it back on the platform first.</source>
        <translation>{code} 的狀態是「{state}」，不能移動；請先在平台上取消。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>{code} is in the state “{state}” and stays; take it back on the platform first.</source>
        <translation>{code} 的狀態是「{state}」，不能移除；請先在平台上取消。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>{code} is in the state “{state}”; the platform has it already, so correct it there.</source>
        <translation>{code} 的狀態是「{state}」，已經在平台上，請在平台上更正。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>{code} is written for {platform}; an account there can take it, no other.</source>
        <translation>{code} 是為 {platform} 寫的，只能移到該平台的帳號。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>{code} was decided on since then; recall it first. Nothing was undone.</source>
        <translation>{code} 之後已有審核決定，請先撤回送審。未復原任何內容。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>{done} done, {left} not: {reasons}</source>
        <translation>完成 {done} 則，未完成 {left} 則：{reasons}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>{name} is neither an approver nor a client.</source>
        <translation>{name} 不是核准人，也不是客戶。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>{name} neither submitted it nor is a planner.</source>
        <translation>{name} 不是送審人，也不是企劃。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>{name} wrote or submitted it, and nobody approves their own work.</source>
        <translation>{name} 是作者或送審人，任何人都不能核准自己的作品。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>{who} changed {attribute} ({kind}) at {at} since then; nothing was undone.</source>
        <translation>{who} 之後在 {at} 變更了{attribute}（{kind}），未復原任何內容。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>“{step}” is different for each post: take one at a time.</source>
        <translation>每則貼文的「{step}」內容不同，請一次處理一則。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/refusals.py"/>
        <source>“{step}” is not possible in the state “{state}”.</source>
        <translation>狀態為「{state}」時不能「{step}」。</translation>
    </message>
</context>
<context>
    <name>Rename</name>
    <message>
        <location filename="../../smcalendar/ui/plan/rename_card.py"/>
        <source>Rename the post</source>
        <translation>重新命名貼文</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Approver</source>
        <translation>核准人</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Designer</source>
        <translation>設計</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Planner</source>
        <translation>企劃</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Publisher</source>
        <translation>發布人員</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Writer</source>
        <translation>文案</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <location filename="../../smcalendar/domain/series_troubles.py"/>
        <source>It does not go with {other}.</source>
        <translation>不能和 {other} 一起使用。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/series_troubles.py"/>
        <source>It needs a part beside it that says which days.</source>
        <translation>還需要另一個部分說明是哪幾天。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/series_troubles.py"/>
        <source>It stands there twice.</source>
        <translation>重複出現兩次。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/series_troubles.py"/>
        <source>This part is missing.</source>
        <translation>缺少這個部分。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every %n days</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every %n months</source>
        <translation>
            <numerusform>每 %n 個月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every %n weeks</source>
        <translation>
            <numerusform>每 %n 週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every %n years</source>
        <translation>
            <numerusform>每 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>where there is none on the day after</source>
        <translation>沒有這一天時改為後一天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>where there is none on the day before</source>
        <translation>沒有這一天時改為前一天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>{often} in {months}</source>
        <translation>{often}的{months}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>{often} in {months} on {days}</source>
        <translation>{often}{months}{days}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>{often} on {days}</source>
        <translation>{often}{days}</translation>
    </message>
</context>
<context>
    <name>Saved views</name>
    <message>
        <location filename="../../smcalendar/ui/shell/manage_views.py"/>
        <source>A saved view keeps the filter, the view and how cards look.</source>
        <translation>已儲存的檢視會記住篩選條件、檢視方式與卡片外觀。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/manage_views.py"/>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/manage_views.py"/>
        <source>Earlier</source>
        <translation>往前移</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/name_view.py"/>
        <source>It keeps the filter, the view and how cards look, not the day.</source>
        <translation>會記住篩選條件、檢視方式與卡片外觀，不包含日期。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/manage_views.py"/>
        <source>Later</source>
        <translation>往後移</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/view_note.py"/>
        <source>Leave the saved view</source>
        <translation>離開已儲存的檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/manage_views.py"/>
        <source>No saved view yet</source>
        <translation>還沒有已儲存的檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/view_note.py"/>
        <source>Reset</source>
        <translation>還原</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <location filename="../../smcalendar/ui/plan/note_card.py"/>
        <location filename="../../smcalendar/ui/shell/name_view.py"/>
        <location filename="../../smcalendar/ui/shell/view_note.py"/>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/view_note.py"/>
        <source>Save the changed view</source>
        <translation>儲存變更後的檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/name_view.py"/>
        <source>Save this view</source>
        <translation>儲存目前檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/manage_views.py"/>
        <source>Save this view…</source>
        <translation>儲存目前檢視…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/manage_views.py"/>
        <source>Saved views</source>
        <translation>已儲存的檢視</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/manage_views.py"/>
        <location filename="../../smcalendar/ui/trust/since.py"/>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/view_note.py"/>
        <source>Show the view as it was saved</source>
        <translation>還原成儲存時的檢視</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 個帳號</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>%n day(s) skipped</source>
        <translation>
            <numerusform>略過 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>%n doubtful, to be added as shown</source>
        <translation>
            <numerusform>待確認 %n 則，照這裡顯示的新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/outputs/course.py"/>
        <source>%n file(s) written into {folder}: {names}</source>
        <translation>
            <numerusform>已在 {folder} 寫入 %n 個檔案：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/search_results.py"/>
        <source>%n found</source>
        <comment>by a search</comment>
        <translation>
            <numerusform>找到 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/filter_bar.py"/>
        <source>%n hidden</source>
        <comment>by the filter</comment>
        <translation>
            <numerusform>隱藏 %n 則</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>篩選隱藏了 %n 則</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/editing/several.py"/>
        <location filename="../../smcalendar/ui/plan/step_card.py"/>
        <source>%n item(s) selected</source>
        <translation>
            <numerusform>已選取 %n 個項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>%n item(s) to post</source>
        <translation>
            <numerusform>%n 個項目待發布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>%n more can be added after these.</source>
        <translation>
            <numerusform>新增這些後，還可以再新增 %n 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/shell/filling.py"/>
        <source>%n more next time</source>
        <comment>posts of series</comment>
        <translation>
            <numerusform>下次再建 %n 則</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 則</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <source>%n new key date(s)</source>
        <translation>
            <numerusform>%n 個新的重要日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/bulk.py"/>
        <source>%n of them not in sight</source>
        <translation>
            <numerusform>其中 %n 則不在畫面上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/card_text.py"/>
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 張圖片</numerusform>
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
            <numerusform>%n 則貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/paper/week_pages.py"/>
        <source>%n post(s)</source>
        <comment>on one day</comment>
        <translation>
            <numerusform>%n 則貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/removing.py"/>
        <source>%n post(s) belong to “{name}”.</source>
        <translation>
            <numerusform>有 %n 則貼文屬於「{name}」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <source>%n post(s) follow</source>
        <translation>
            <numerusform>%n 則貼文跟著變更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <source>%n post(s) in all, the last one on {day}.</source>
        <translation>
            <numerusform>共 %n 則貼文，最後一則在 {day}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/search_results.py"/>
        <source>%n post(s) in what is shown match</source>
        <translation>
            <numerusform>目前顯示的內容中有 %n 則符合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/clipboard.py"/>
        <source>%n post(s) not moved: no longer there</source>
        <translation>
            <numerusform>%n 則貼文沒有移動：已經不在了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/shell/filling.py"/>
        <source>%n post(s) of series were made</source>
        <translation>
            <numerusform>系列已建立 %n 則貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/settings/series_sheet.py"/>
        <source>%n post(s) planned from today on</source>
        <translation>
            <numerusform>今天起已排定 %n 則貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/band.py"/>
        <source>%n post(s) selected</source>
        <translation>
            <numerusform>已選取 %n 則貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/shift_dialog.py"/>
        <source>%n post(s) to be moved</source>
        <translation>
            <numerusform>將移動 %n 則貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/quick_field.py"/>
        <source>%n post(s), one for each line</source>
        <translation>
            <numerusform>%n 則貼文，一行一則</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/mini_month_model.py"/>
        <location filename="../../smcalendar/ui/plan/spoken.py"/>
        <location filename="../../smcalendar/ui/plan/timeline/spoken.py"/>
        <source>%n post(s): {items}</source>
        <translation>
            <numerusform>%n 則貼文：{items}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <source>%n stay as they are</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%n 則維持不變</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/bulk.py"/>
        <source>%n stayed</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%n 則留在原處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/shift_dialog.py"/>
        <source>%n staying</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%n 則不移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <source>%n there already</source>
        <comment>key dates</comment>
        <translation>
            <numerusform>%n 個已經有了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>%n time(s)</source>
        <comment>of a rule</comment>
        <translation>
            <numerusform>共 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <source>%n to the trash</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%n 則移到垃圾桶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/counter.py"/>
        <source>%n too many</source>
        <translation>
            <numerusform>超過 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/timeline/spoken.py"/>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>%n without a date</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%n 則沒有日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/shell/paste_plan.py"/>
        <source>%n wrong, left out</source>
        <translation>
            <numerusform>有誤 %n 則，不會新增</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/paper/week_pages.py"/>
        <source>(no more posts)</source>
        <translation>（沒有其他貼文）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/card_text.py"/>
        <source>+%n more</source>
        <comment>posts of a day</comment>
        <translation>
            <numerusform>+%n 則</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/list.py"/>
        <location filename="../../smcalendar/ui/plan/mini_month_model.py"/>
        <location filename="../../smcalendar/ui/plan/spoken.py"/>
        <location filename="../../smcalendar/ui/plan/timeline/spoken.py"/>
        <location filename="../../smcalendar/ui/plan/tray_list.py"/>
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <location filename="../../smcalendar/ui/series/repeating.py"/>
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <location filename="../../smcalendar/ui/settings/keydates.py"/>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/trust.py"/>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tally_words.py"/>
        <source>; </source>
        <comment>between counts</comment>
        <translation>；</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/bulk.py"/>
        <location filename="../../smcalendar/ui/plan/shift_dialog.py"/>
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <location filename="../../smcalendar/ui/shell/filling.py"/>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Accounts: {names}</source>
        <translation>帳號：{names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>Add %n account(s)</source>
        <translation>
            <numerusform>新增 %n 個帳號</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/shell/assistant_steps.py"/>
        <source>Add %n post(s) and finish</source>
        <translation>
            <numerusform>新增 %n 則貼文並完成</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/pictures.py"/>
        <source>Add pictures</source>
        <translation>加入圖片</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/intake_note.py"/>
        <source>Adding pictures: {done} of {whole}</source>
        <translation>正在加入圖片：{done}／{whole}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/intake_note.py"/>
        <source>Adding pictures…</source>
        <translation>正在加入圖片…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/pictures.py"/>
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/quick_field.py"/>
        <source>All of it is title.</source>
        <translation>全部都是標題。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <location filename="../../smcalendar/ui/outputs/fields.py"/>
        <source>All posts</source>
        <translation>所有貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/applying.py"/>
        <source>All posts of the series “{name}” from today on get this content.</source>
        <translation>系列「{name}」今天起的所有貼文都會改成這份內容。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/keydates.py"/>
        <source>All years</source>
        <translation>所有年份</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_table.py"/>
        <source>Another post of the account is at this time.</source>
        <translation>這個帳號在同一時間已有另一則貼文。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/window.py"/>
        <source>Another program is writing in this workspace. The window closes as soon as your last change is written.</source>
        <translation>另一個程式正在寫入這個工作區。最後的變更寫入後，視窗就會關閉。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/status.py"/>
        <source>Another program is writing in this workspace; your change waits for it.</source>
        <translation>另一個程式正在寫入這個工作區，您的變更會等它寫完。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/model.py"/>
        <source>Any time</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <source>Any time, or 19:00</source>
        <translation>不限時間，或 19:00</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <source>At most %n of them are made at once; the others follow later.</source>
        <translation>
            <numerusform>一次最多建立 %n 則，其餘之後再建立。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <source>At most {most} posts are added at once; these are {count}.</source>
        <translation>一次最多新增 {most} 則貼文；這裡有 {count} 則。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/strip.py"/>
        <source>Base text</source>
        <translation>共用內容</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/spoken.py"/>
        <source>Campaigns: {names}</source>
        <translation>行銷活動：{names}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/step_form.py"/>
        <source>Cancel it on the platform first, and tick that it is done.</source>
        <translation>請先在平台上取消，再勾選已取消。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/forms.py"/>
        <source>Changed elsewhere meanwhile: “{text}”. Yours is kept when you leave the field.</source>
        <translation>其他地方已改成「{text}」。離開這個欄位時，會以你輸入的內容為準。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/paper/week_frame.py"/>
        <source>Changes since this print</source>
        <translation>查詢列印後的變更</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <location filename="../../smcalendar/ui/shell/folder_step.py"/>
        <source>Choose a folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/picture_field.py"/>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>Choose the brand, or type the name of a new one.</source>
        <translation>請選擇品牌，或輸入新品牌的名稱。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/window.py"/>
        <source>Close without it</source>
        <translation>不等待，直接關閉</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/translated.py"/>
        <source>Commands:</source>
        <translation>指令：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <source>Copied %n item(s)</source>
        <translation>
            <numerusform>已複製 %n 則貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/clipboard.py"/>
        <source>Copied %n post(s)</source>
        <translation>
            <numerusform>已複製 %n 則貼文</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/outputs.py"/>
        <source>Copied as text: {what}</source>
        <translation>已複製為文字：{what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/tray_gestures.py"/>
        <source>Copy %n post(s) to the tray, without a date</source>
        <translation>
            <numerusform>複製 %n 則貼文到未排程匣，不帶日期</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>Copy the text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/sorting.py"/>
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <source>Copy to {place}</source>
        <translation>複製到 {place}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/clipboard.py"/>
        <source>Cut %n post(s), to be moved by a paste; Esc gives it up</source>
        <translation>
            <numerusform>已剪下 %n 則貼文，貼上時才會移動；按 Esc 放棄</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/formats/plan.py"/>
        <source>Daily schedule</source>
        <translation>每日排程表</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/assistant_steps.py"/>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>Forget the text</source>
        <translation>捨棄文字</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>Forget what I typed</source>
        <translation>捨棄我輸入的內容</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <source>Free slot {time}, or “any time”</source>
        <translation>可用時段 {time}，或寫「不限時間」</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/removing.py"/>
        <source>Give them another one, or move them to the trash, and try again.</source>
        <translation>請先改用別的，或將它們移到垃圾桶，再試一次。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/keys.py"/>
        <source>In the calendar</source>
        <translation>在行事曆中</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray_gestures.py"/>
        <source>In the tray already</source>
        <translation>已在未排程區</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/sorting.py"/>
        <source>In this column already</source>
        <translation>已經在這一欄</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <location filename="../../smcalendar/ui/settings/keydates.py"/>
        <location filename="../../smcalendar/ui/settings/series_sheet.py"/>
        <source>It does not come again.</source>
        <translation>之後不會再出現。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <source>It goes on without an end.</source>
        <translation>沒有結束日期。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/folder_step.py"/>
        <source>It will be kept in {path}</source>
        <translation>會存放在 {path}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>Keep as unsaved</source>
        <translation>先保留，不儲存</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/series_sheet.py"/>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>Kept, but not saved yet: {attributes}</source>
        <translation>已保留，但尚未儲存：{attributes}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>Leave as it was</source>
        <translation>維持原樣</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <source>Line {number}: {why}</source>
        <translation>第 {number} 行：{why}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <location filename="../../smcalendar/formats/plan.py"/>
        <source>Made</source>
        <translation>製表時間</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/folder_step.py"/>
        <source>Make it and go on</source>
        <translation>建立並繼續</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <source>Moved %n item(s) to the trash</source>
        <translation>
            <numerusform>已將 %n 個發布項目移到垃圾桶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <source>Moved %n item(s) to the tray</source>
        <translation>
            <numerusform>已將 %n 個發布項目移到未排程區</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/board/sorting.py"/>
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <source>Moved %n item(s) to {day}</source>
        <translation>
            <numerusform>已將 %n 個發布項目移到 {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <source>Moved %n item(s), the first to {day}</source>
        <translation>
            <numerusform>已移動 %n 則貼文，第一則移到 {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/bulk.py"/>
        <source>Moved %n post(s)</source>
        <translation>
            <numerusform>已移動 %n 則貼文</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_table.py"/>
        <source>Moves</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/assistant.py"/>
        <source>New workspace</source>
        <translation>新工作區</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/assistant_steps.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/series_sheet.py"/>
        <source>Next days; choose one to leave it out:</source>
        <translation>接下來的日期（選擇一天即可略過）：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <location filename="../../smcalendar/ui/settings/keydates.py"/>
        <source>Next: {days}</source>
        <translation>接下來：{days}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tally_card.py"/>
        <source>No account says how many posts it wants.</source>
        <translation>沒有帳號設定每週貼文數。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray_list.py"/>
        <source>No account yet</source>
        <translation>尚未指定帳號</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <location filename="../../smcalendar/ui/kit/found_entries.py"/>
        <location filename="../../smcalendar/ui/plan/board/card_lines.py"/>
        <location filename="../../smcalendar/ui/plan/board/list.py"/>
        <location filename="../../smcalendar/ui/plan/peek_text.py"/>
        <source>No date</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/kind.py"/>
        <source>No dates yet</source>
        <translation>尚未訂日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/trust.py"/>
        <source>No entries.</source>
        <translation>沒有紀錄。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/fields.py"/>
        <source>No filter is set.</source>
        <translation>沒有設定篩選。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/listing.py"/>
        <source>No key dates.</source>
        <translation>沒有重要日期。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <source>No page address or @handle was recognised in this text.</source>
        <translation>這段文字裡沒有可辨識的頁面網址或 @handle 這種寫法。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_dialog.py"/>
        <source>No post is meant.</source>
        <translation>沒有要移動的貼文。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/going.py"/>
        <source>No post shows this file.</source>
        <translation>沒有貼文使用這個檔案。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/list.py"/>
        <source>No posts</source>
        <translation>沒有貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/course.py"/>
        <source>No program shows the folder {path}.</source>
        <translation>沒有程式可以顯示資料夾 {path}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/listing.py"/>
        <source>No records.</source>
        <translation>沒有資料。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/recent.py"/>
        <source>No workspace yet</source>
        <translation>還沒有工作區</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/welcome.py"/>
        <source>Not there now: {path}. It may have been moved, or its disk is not connected.</source>
        <translation>現在不在這裡：{path}。可能已被移走，或是磁碟沒有接上。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <source>Nothing can be imported yet: %n thing(s) are wrong.</source>
        <translation>
            <numerusform>目前還不能匯入：有 %n 個地方有誤。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/trust/since.py"/>
        <source>Nothing changed since this paper.</source>
        <translation>這份紙本印出之後沒有變更。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/search_results.py"/>
        <source>Nothing in the workspace is found.</source>
        <translation>在工作區中找不到符合的內容。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/repeats.py"/>
        <source>Once</source>
        <translation>只有一次</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/undoing.py"/>
        <source>Once more to undo: {what}</source>
        <translation>再按一次即復原：{what}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/helptext.py"/>
        <source>One of: {choices}.</source>
        <translation>可用的值：{choices}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/timeline/drops.py"/>
        <source>Only the day changes; the campaign stays.</source>
        <translation>只會改變日期；所屬行銷活動不變。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/fields.py"/>
        <source>Only what the filter shows</source>
        <translation>只包含篩選後顯示的項目</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/opening.py"/>
        <source>Open a workspace</source>
        <translation>開啟工作區</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray_sorts.py"/>
        <source>Order: {order}</source>
        <translation>排序方式：{order}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/paper/desk.py"/>
        <location filename="../../smcalendar/paper/week_frame.py"/>
        <location filename="../../smcalendar/ui/outputs/preview_bar.py"/>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/series_note.py"/>
        <source>Part of the series “{name}” · {rule}</source>
        <translation>屬於系列「{name}」：{rule}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>Posting checklist</source>
        <translation>發布檢查清單</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <source>Posts are made %n day(s) ahead.</source>
        <translation>
            <numerusform>會提前 %n 天建立貼文。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tally_card.py"/>
        <source>Posts of the week: {days}</source>
        <translation>當週貼文數：{days}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/rename_card.py"/>
        <source>Press Enter again to rename.</source>
        <translation>再按一次 Enter 即可重新命名。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/paper/week_frame.py"/>
        <source>Printed {time}</source>
        <translation>列印時間 {time}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/sorting.py"/>
        <source>Refused: {left}. {why}</source>
        <translation>不移動 {left} 則：{why}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/series_sheet.py"/>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/removing.py"/>
        <source>Remove it from the posts too</source>
        <translation>連同貼文上的一併移除</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/removing.py"/>
        <source>Remove it, and keep the word on the posts</source>
        <translation>移除，貼文上的文字保留</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/removing.py"/>
        <source>Remove it; the posts stay without a campaign</source>
        <translation>移除；貼文保留，但不屬於任何行銷活動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/filter_bar.py"/>
        <source>Remove the filter {filter}</source>
        <translation>移除篩選條件 {filter}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/slot_table.py"/>
        <source>Remove {time} on {day}</source>
        <translation>移除{day} {time}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/helptext.py"/>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <source>Row {row}</source>
        <translation>第 {row} 列</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/targets.py"/>
        <source>Save as</source>
        <translation>另存新檔</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>Save now</source>
        <translation>立即儲存</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/status.py"/>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/folder_step.py"/>
        <source>Say in which folder it is kept.</source>
        <translation>請指定要放在哪個資料夾。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/bulk.py"/>
        <source>Selected %n post(s) of the campaign</source>
        <translation>
            <numerusform>已選取行銷活動的 %n 則貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/series/repeating.py"/>
        <source>Selected %n post(s) of the series</source>
        <translation>
            <numerusform>已選取系列中的 %n 則貼文</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/page.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/repeating.py"/>
        <source>Skipped days that are none of the series any more: {days}</source>
        <translation>已不屬於這個系列的略過日期：{days}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/series_sheet.py"/>
        <source>Skipped days; choose one to take it in again:</source>
        <translation>略過的日子（選一天即可加回）：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/outcome.py"/>
        <source>Somebody worked on it. Its day is still one of the series.</source>
        <translation>有人修改過這則貼文。系列仍然有這一天。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/outcome.py"/>
        <source>Somebody worked on it. The series has no post on its day any more.</source>
        <translation>有人修改過這則貼文。系列在這一天已經沒有貼文。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/looking.py"/>
        <source>Somebody worked on those of: {days}</source>
        <translation>這些日期的貼文有人修改過：{days}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_table.py"/>
        <source>Stays on its day</source>
        <translation>留在原日</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/spoken.py"/>
        <source>Still on: {names}</source>
        <translation>仍在進行：{names}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/entry.py"/>
        <source>Take back</source>
        <translation>改回沿用</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/entry.py"/>
        <source>Take back: {label} as in the base text</source>
        <translation>改回沿用：{label}與共用內容相同</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>Take both</source>
        <translation>兩者都留</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>Take mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/forms.py"/>
        <source>Take the other</source>
        <translation>改用對方的內容</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>Take theirs</source>
        <translation>用別處的</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/outputs.py"/>
        <source>The backup is made and checked: {path}</source>
        <translation>備份已完成並通過檢查：{path}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/item_page.py"/>
        <source>The content of {code} cannot be edited now: {state}.</source>
        <translation>{code} 的內容現在不能編輯：{state}。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/trust/since.py"/>
        <source>The list is on the clipboard.</source>
        <translation>清單已複製到剪貼簿。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/settings/series_sheet.py"/>
        <source>The newest filling made %n post(s), on {day}.</source>
        <translation>
            <numerusform>最近一次在 {day} 自動建立了 %n 則貼文。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>The other</source>
        <translation>別處的內容</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/elsewhere.py"/>
        <source>The other window is gone. You can write in this workspace now.</source>
        <translation>另一個視窗已關閉，您現在可以在這個工作區編輯。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/course.py"/>
        <source>The path is on the clipboard.</source>
        <translation>路徑已複製到剪貼簿。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/applying.py"/>
        <source>The series “{name}” gets this content and this time from {day} on. What it has made before that day stays as it is.</source>
        <translation>系列「{name}」從 {day} 起改成這份內容和這個時間。在那之前建立的貼文維持原樣。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/fields.py"/>
        <source>The view “{name}”</source>
        <translation>檢視「{name}」</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/print_dialog.py"/>
        <source>The week was sent to the printer.</source>
        <translation>這一週已送到印表機。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/clipboard.py"/>
        <source>There are no posts on the clipboard.</source>
        <translation>剪貼簿裡沒有貼文。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <source>There is no account yet.</source>
        <translation>還沒有帳號。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/filter_menu.py"/>
        <source>There is nothing to choose yet</source>
        <translation>目前沒有可以選的項目</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/folder_step.py"/>
        <source>There is something of this name already: {path}</source>
        <translation>已經有同名的項目：{path}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/sorting.py"/>
        <source>This changes the whole post, on all its accounts.</source>
        <translation>這會改到整則貼文，包含它的所有帳號。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/day_line.py"/>
        <source>This is no day; write 11/20, +7 or 2026-11-20.</source>
        <translation>這不是日期；請輸入 11/20、+7 或 2026-11-20。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <source>This is no time; write 19:00, or nothing for any time.</source>
        <translation>這不是時間；請輸入 19:00，不限時間則留空。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>This takes back the approval of {codes}.</source>
        <translation>這樣會取消 {codes} 的核准。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/rename_card.py"/>
        <source>This voids what was decided on %n item(s).</source>
        <translation>
            <numerusform>這會使 %n 個發布項目先前的核准失效。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/sorting.py"/>
        <source>This voids what was decided.</source>
        <translation>這會使先前的核准失效。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/base_page.py"/>
        <location filename="../../smcalendar/ui/editing/item_page.py"/>
        <source>This window only reads.</source>
        <translation>這個視窗只能檢視。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray_gestures.py"/>
        <source>To the tray: without a date</source>
        <translation>移到未排程區：移除日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/quick_field.py"/>
        <source>Understood: {words}</source>
        <translation>已辨識：{words}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/found_entries.py"/>
        <location filename="../../smcalendar/ui/plan/board/card_lines.py"/>
        <location filename="../../smcalendar/ui/plan/peek_text.py"/>
        <location filename="../../smcalendar/ui/plan/shift_table.py"/>
        <location filename="../../smcalendar/ui/plan/spoken.py"/>
        <location filename="../../smcalendar/ui/plan/step_card.py"/>
        <location filename="../../smcalendar/ui/plan/tray_list.py"/>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/translated.py"/>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/words.py"/>
        <source>Used on posts, not listed yet: {words}</source>
        <translation>貼文已使用、尚未列入：{words}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/weeksheet.py"/>
        <source>Weekly schedule</source>
        <translation>每週排程表</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/welcome.py"/>
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/bulk.py"/>
        <source>What is selected belongs to no campaign.</source>
        <translation>選取的貼文不屬於任何行銷活動。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/item_foot.py"/>
        <source>What the platform has already stays in the plan.</source>
        <translation>平台上已有的項目會留在計畫中。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <location filename="../../smcalendar/ui/plan/shift_table.py"/>
        <source>What was decided stands, but it was for another day.</source>
        <translation>先前的審核仍有效，但當時是針對另一天。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>What you typed</source>
        <translation>您輸入的內容</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <source>With %n file(s)</source>
        <translation>
            <numerusform>附 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/timeline/model.py"/>
        <location filename="../../smcalendar/ui/plan/timeline/spoken.py"/>
        <source>Without a campaign</source>
        <translation>不屬於任何行銷活動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <location filename="../../smcalendar/domain/weeksheet.py"/>
        <source>Workspace</source>
        <translation>工作區</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/elsewhere.py"/>
        <source>Write here</source>
        <translation>在這裡編輯</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/elsewhere.py"/>
        <source>Write here instead</source>
        <translation>改由這裡編輯</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/entry.py"/>
        <source>Write its own</source>
        <translation>另外撰寫</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/entry.py"/>
        <source>Write its own: {label}</source>
        <translation>另外撰寫：{label}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/outputs/course.py"/>
        <source>Written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/app.py"/>
        <source>Wrong use; see: {command} --help</source>
        <translation>用法不對，請見：{command} --help</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>Yours</source>
        <translation>您的內容</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/weeksheet.py"/>
        <source>all posts</source>
        <translation>所有貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/spoken.py"/>
        <source>being saved</source>
        <translation>儲存中</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>day {number}</source>
        <translation>{number} 日</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/trust.py"/>
        <source>deleted for good</source>
        <translation>已永久刪除</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every %n lunar months</source>
        <translation>
            <numerusform>農曆每 %n 個月</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every lunar month</source>
        <translation>農曆每月</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>every week on {days}</source>
        <translation>每{days}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/spoken.py"/>
        <source>free slot {time} {platform}</source>
        <translation>可用時段 {time} {platform}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>lunar month {months}</source>
        <translation>農曆{months}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/trust.py"/>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/picture_list.py"/>
        <source>no alt text</source>
        <translation>沒有替代文字</translation>
    </message>
    <message>
        <location filename="../../smcalendar/services/feeds.py"/>
        <location filename="../../smcalendar/ui/kit/filter_menu.py"/>
        <location filename="../../smcalendar/ui/kit/filter_values.py"/>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/column.py"/>
        <location filename="../../smcalendar/ui/plan/mini_month_model.py"/>
        <location filename="../../smcalendar/ui/plan/spoken.py"/>
        <location filename="../../smcalendar/ui/plan/timeline/spoken.py"/>
        <source>no posts</source>
        <translation>沒有貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/entry.py"/>
        <source>nothing</source>
        <translation>（無）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>of them</source>
        <translation>符合的日子</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>only {places}</source>
        <translation>只取{places}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/spoken.py"/>
        <source>outline of a series {time} {platform} {title}</source>
        <translation>系列預定 {time} {platform} {title}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/help.py"/>
        <source>smcalendar {version}. Your plan stays on this computer.</source>
        <translation>smcalendar {version}。您的企劃只存在這台電腦上。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>the last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>the last {day}</source>
        <translation>最後一個{day}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>the {nth} last day</source>
        <translation>倒數第 {nth} 天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>the {nth} last {day}</source>
        <translation>倒數第 {nth} 個{day}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>the {nth} {day}</source>
        <translation>第 {nth} 個{day}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/paper/week_frame.py"/>
        <source>tick when posted</source>
        <translation>發布後打勾</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/mini_month_model.py"/>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>until {date}</source>
        <translation>到 {date}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/peek_text.py"/>
        <source>until {day} {time}</source>
        <translation>至 {day} {time}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/in_the_way.py"/>
        <source>{account} already has a post at {time}.</source>
        <translation>{account} 在 {time} 已有貼文。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/understood_chips.py"/>
        <source>{account}: which one?</source>
        <translation>{account}：哪一個？</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/base_page.py"/>
        <source>{codes}: {state}. Recall it to edit what it takes from here.</source>
        <translation>{codes}：{state}。撤回送審後，才能編輯沿用的內容。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/paper/desk_rows.py"/>
        <source>{code}, continued</source>
        <translation>{code}（續）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/column.py"/>
        <source>{column}: {count}</source>
        <translation>{column}：{count}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/board/sorting.py"/>
        <source>{column}: {step}</source>
        <translation>{column}：{step}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/counter.py"/>
        <source>{count} / {limit}</source>
        <translation>{count}／{limit}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/bulk.py"/>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>{count}, {hidden}</source>
        <translation>{count}，{hidden}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/gestures.py"/>
        <source>{count}: {distance}</source>
        <translation>{count}：{distance}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>{date} {time}</source>
        <translation>{date}{time}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>{days} if it is a {weekday}</source>
        <translation>{days}（限{weekday}）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/slot_table.py"/>
        <source>{day}: add a time</source>
        <translation>{day}：新增時間</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/day_card.py"/>
        <location filename="../../smcalendar/ui/plan/timeline/posts.py"/>
        <source>{day}: {count}</source>
        <translation>{day}：{count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/plan/tally_words.py"/>
        <source>{done} of %n post(s)</source>
        <translation>
            <numerusform>{done}/%n 則</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/filter_menu.py"/>
        <source>{kind} ({count})</source>
        <translation>{kind}（{count}）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/filter_bar.py"/>
        <location filename="../../smcalendar/ui/shell/manage_views.py"/>
        <source>{kind}: {name}</source>
        <translation>{kind}：{name}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/entry.py"/>
        <source>{label}, as in the base text: {text}</source>
        <translation>{label}，沿用共用內容：{text}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/entry.py"/>
        <source>{label}, inherited</source>
        <translation>{label}（沿用）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <location filename="../../smcalendar/formats/feeds.py"/>
        <location filename="../../smcalendar/ui/editing/item_foot.py"/>
        <location filename="../../smcalendar/ui/editing/item_problems.py"/>
        <location filename="../../smcalendar/ui/plan/board/sorting.py"/>
        <location filename="../../smcalendar/ui/plan/peek_text.py"/>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/campaigns/page.py"/>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/view_note.py"/>
        <source>{name}, changed</source>
        <translation>{name}（已變更）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/add_card.py"/>
        <source>{name}: not in this campaign</source>
        <translation>{name}：不屬於這個行銷活動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/timeline/bars.py"/>
        <location filename="../../smcalendar/ui/plan/timeline/posts.py"/>
        <source>{name}: {days}</source>
        <translation>{name}：{days}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/counter.py"/>
        <source>{numbers}, {over}</source>
        <translation>{numbers}，{over}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/recurrence_words.py"/>
        <source>{often} on {days}</source>
        <comment>every few weeks</comment>
        <translation>{often}的{days}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>{shown} of {count}</source>
        <translation>符合 {shown} 則，共 {count}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/steps.py"/>
        <source>{step}: {reason}</source>
        <translation>{step}：{reason}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/deskwords.py"/>
        <source>{time} ({own} in {zone})</source>
        <translation>{time}（{zone} 為 {own}）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/elsewhere.py"/>
        <source>{user} has had this workspace open on {host} since {since}. This window only shows it, with every change as it comes.</source>
        <translation>{user} 自 {since} 起在 {host} 上開啟了這個工作區。這個視窗只供檢視，有任何變更會立即顯示。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/understood_chips.py"/>
        <source>{words}: leave this in the title</source>
        <translation>{words}：留在標題中</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/keydates.py"/>
        <source>“Repeats” also takes a rule such as FREQ=MONTHLY;BYDAY=-1FR.</source>
        <translation>「重複」也可以輸入規則，例如 FREQ=MONTHLY;BYDAY=-1FR。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/quick_field.py"/>
        <source>“{account}” means several accounts; choose below, or write a handle.</source>
        <translation>「{account}」對應到好幾個帳號，請在下方選擇，或寫出帳號名稱。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/editing/questions_bar.py"/>
        <source>“{attribute}” was changed elsewhere while you typed. Both are kept.</source>
        <translation>您輸入時，「{attribute}」在別處也有變更。兩份內容都已保留。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/series_sheet.py"/>
        <source>“{name}” goes to the trash with its posts from today on that nobody worked on. All others stay, as posts of their own.</source>
        <translation>「{name}」會移到垃圾桶，今天起沒有人修改過的貼文也一併移過去。其他貼文都會保留，成為獨立的貼文。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/ui/kit/removing.py"/>
        <source>“{name}” stands on %n post(s).</source>
        <translation>
            <numerusform>有 %n 則貼文標了「{name}」。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/filter_values.py"/>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message numerus="yes">
        <location filename="../../smcalendar/paper/week_pages.py"/>
        <source>… %n more, see next page</source>
        <translation>
            <numerusform>…另 %n 則，見次頁</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <location filename="../../smcalendar/ui/series/rule_field.py"/>
        <source>A rule such as FREQ=MONTHLY;BYDAY=-1FR can be typed here too.</source>
        <translation>這裡也可以輸入規則，例如 FREQ=MONTHLY;BYDAY=-1FR。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/outcome.py"/>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/rule_field.py"/>
        <source>Ends</source>
        <translation>結束</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/rule_field.py"/>
        <source>Every how many weeks</source>
        <translation>每隔幾週</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/rule_field.py"/>
        <source>Number of posts</source>
        <translation>貼文則數</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/rule_field.py"/>
        <source>On these days of the week</source>
        <translation>在這些星期幾</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/outcome.py"/>
        <source>Open the post</source>
        <translation>開啟貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/outcome.py"/>
        <source>Posts that stay as they are</source>
        <translation>維持原樣的貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/dialog.py"/>
        <source>Save the series</source>
        <translation>儲存系列</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/outcome.py"/>
        <source>What becomes of the posts</source>
        <translation>貼文會如何變更</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/rule_field.py"/>
        <source>after a number of posts</source>
        <translation>達到貼文則數後</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/rule_field.py"/>
        <source>never</source>
        <translation>永不結束</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/series/rule_field.py"/>
        <source>on a day</source>
        <translation>在某一天</translation>
    </message>
</context>
<context>
    <name>Set-up</name>
    <message>
        <location filename="../../smcalendar/ui/kit/record_page.py"/>
        <source>Nothing fits</source>
        <translation>沒有符合的項目</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/record_page.py"/>
        <source>Search for something else, or show all again.</source>
        <translation>請換個字搜尋，或重新顯示全部。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/reading_note.py"/>
        <source>This window only reads, so nothing can be changed here at present.</source>
        <translation>這個視窗只供檢視，目前無法在這裡變更任何內容。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>A brand is whose plan it is; accounts and campaigns belong to it.</source>
        <translation>品牌就是這份計畫的主角，帳號和行銷活動都屬於品牌。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>A group keeps hashtags that you use together, for one brand or all.</source>
        <translation>把常一起用的主題標籤存成一組，可供單一品牌或所有品牌使用。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/series.py"/>
        <source>A series makes its posts by itself, such as one every Friday. Select a post and choose Repeat… in the menu Post, or begin here.</source>
        <translation>系列會自動建立貼文，例如每週五一則。選取一則貼文，在「貼文」選單中選擇「重複…」，或從這裡開始。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Add a brand</source>
        <translation>新增品牌</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Add a content pillar</source>
        <translation>新增內容主軸</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Add a hashtag group</source>
        <translation>新增主題標籤組</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Add a key date</source>
        <translation>新增重要日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Add a label</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Add a person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/paste_accounts.py"/>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Add accounts</source>
        <translation>新增帳號</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>An account is one place to post, such as a page on Facebook.</source>
        <translation>帳號就是一個發文的地方，例如 Facebook 粉絲專頁。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Brands</source>
        <translation>品牌</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/series_sheet.py"/>
        <source>Bring the filling back</source>
        <translation>還原這次自動建立</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Content pillars</source>
        <translation>內容主軸</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Content pillars are the few themes that your posts keep coming to.</source>
        <translation>內容主軸是貼文反覆圍繞的幾個主題。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/series_sheet.py"/>
        <source>Edit the series…</source>
        <translation>編輯系列…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/page.py"/>
        <source>Found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Hashtag groups</source>
        <translation>主題標籤組</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Holidays and the sales dates of Taiwan are there already. Add your own events, days off, blackouts and notes, or import them from a file.</source>
        <translation>國定假日和台灣的銷售檔期已經內建。你可以新增自己的活動、公司休假、停止發文期間和便條，或從檔案匯入。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/keydates.py"/>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/preferences.py"/>
        <source>Kept in the workspace: they travel with its folder.</source>
        <translation>存在工作區裡，會跟著資料夾走。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/preferences.py"/>
        <source>Kept on this computer, for all workspaces.</source>
        <translation>存在這台電腦上，所有工作區共用。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/import_keydates.py"/>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Key dates</source>
        <translation>重要日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Labels mark posts in any way you like; a filter finds them again.</source>
        <translation>標籤可以隨意標記貼文，用篩選就能再找到。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/words.py"/>
        <source>List them</source>
        <translation>全部列入</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Name of a new brand</source>
        <translation>新品牌的名稱</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Name of a new group</source>
        <translation>新標籤組的名稱</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Name of a new key date</source>
        <translation>新重要日期的名稱</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Name of a new label</source>
        <translation>新標籤的名稱</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Name of a new person</source>
        <translation>新人員的姓名</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Name of a new pillar</source>
        <translation>新主軸的名稱</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>No accounts yet</source>
        <translation>還沒有帳號</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>No brand yet</source>
        <translation>還沒有品牌</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>No content pillar yet</source>
        <translation>還沒有內容主軸</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>No hashtag group yet</source>
        <translation>還沒有主題標籤組</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>No key date of your own yet</source>
        <translation>還沒有自己的重要日期</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>No label yet</source>
        <translation>還沒有標籤</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/series.py"/>
        <source>No series yet</source>
        <translation>還沒有系列</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>Nobody yet</source>
        <translation>還沒有人員</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/words.py"/>
        <source>None listed yet</source>
        <translation>尚未列入任何項目</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/page.py"/>
        <source>Nothing in the settings fits</source>
        <translation>設定裡找不到符合的項目</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/kinds.py"/>
        <source>People own posts, approve them and publish them. No passwords here.</source>
        <translation>人員負責、核准和發布貼文；這裡不需要密碼。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/words.py"/>
        <source>Posts use some already. List them to give them colours and to rename them on all posts at once.</source>
        <translation>貼文已經在使用。列入後就能設定顏色，並在所有貼文上一次改名。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/page.py"/>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/series_sheet.py"/>
        <source>Remove the series</source>
        <translation>移除系列</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/page.py"/>
        <source>Search for the name of a record, or for a preference.</source>
        <translation>可以搜尋品牌、帳號、人員等名稱，或偏好設定。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/page.py"/>
        <source>Search the settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/page.py"/>
        <source>Sections</source>
        <translation>設定類別</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/series_sheet.py"/>
        <source>Take the newest filling back</source>
        <translation>復原最近一次自動建立</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/finding.py"/>
        <location filename="../../smcalendar/ui/settings/preferences.py"/>
        <source>This computer</source>
        <translation>這台電腦</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/finding.py"/>
        <location filename="../../smcalendar/ui/settings/preferences.py"/>
        <source>This workspace</source>
        <translation>這個工作區</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/settings/keydates.py"/>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <location filename="../../smcalendar/cli/plan.py"/>
        <source>advice</source>
        <translation>建議</translation>
    </message>
    <message>
        <location filename="../../smcalendar/cli/plan.py"/>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <source>All that is shown after {day}</source>
        <translation>{day} 之後顯示的全部貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <source>By</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <source>By how many; less than 0 is earlier</source>
        <translation>移動多少；小於 0 是往前</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_table.py"/>
        <source>Clocks are put back then: this time exists twice.</source>
        <translation>當時時鐘往回撥，這個時間會出現兩次。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_table.py"/>
        <source>Clocks are put forward then: this time does not exist.</source>
        <translation>當時時鐘往前撥，這個時間不存在。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <source>Days or weeks</source>
        <translation>天或週</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <source>Each to the next working day</source>
        <translation>各自移到下一個上班日</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_table.py"/>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <source>From a day off on to the next working day</source>
        <translation>遇到放假日就順延到下一個上班日</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <source>Keep the weekday: in whole weeks</source>
        <translation>保持星期幾不變：以整週移動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_table.py"/>
        <source>Posts that shift</source>
        <translation>要移動的貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_dialog.py"/>
        <source>Shift</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_dialog.py"/>
        <source>Shift posts</source>
        <translation>移動多則貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_table.py"/>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_table.py"/>
        <source>What happens</source>
        <translation>會怎麼樣</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <source>What is selected, and all after it in the same campaign</source>
        <translation>選取的貼文，以及同一行銷活動之後的全部貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <source>What is selected, and all after it on the same account</source>
        <translation>選取的貼文，以及同一帳號之後的全部貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <source>What is selected, and all after it that is shown</source>
        <translation>選取的貼文，以及之後顯示的全部貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <source>What is selected: {count}</source>
        <translation>選取的貼文：{count}</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <source>Which posts</source>
        <translation>哪些貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/shift_options.py"/>
        <source>weeks</source>
        <translation>週</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <location filename="../../smcalendar/ui/kit/slot_table.py"/>
        <source>Post at these times from Monday to Friday</source>
        <translation>週一到週五都用這些時間</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>After posting</source>
        <translation>發布後</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Before posting</source>
        <translation>發布前</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Before review</source>
        <translation>送審前</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>While posting</source>
        <translation>發布時</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Changes requested</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>In review</source>
        <translation>審核中</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Late</source>
        <translation>逾時</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Missed</source>
        <translation>已錯過</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Not posted</source>
        <translation>未發布</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>On hold</source>
        <translation>暫緩</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Posted</source>
        <translation>已發布</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Ready</source>
        <translation>可發布</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Scheduled</source>
        <translation>已預約</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Taken down</source>
        <translation>已下架</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Cancel the item</source>
        <translation>取消項目</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Hold</source>
        <translation>暫緩</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/step_form.py"/>
        <source>It was cancelled on the platform</source>
        <translation>已在平台上取消</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Lift the hold</source>
        <translation>解除暫緩</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Make ready</source>
        <translation>設為可發布</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Mark as not posted</source>
        <translation>標示為未發布</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Mark as posted</source>
        <translation>標示為已發布</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Mark as scheduled</source>
        <translation>標示為已預約</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Mark as taken down</source>
        <translation>標示為已下架</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Mark as unscheduled</source>
        <translation>標示為取消預約</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/step_form.py"/>
        <source>New state</source>
        <translation>新狀態</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/step_form.py"/>
        <source>Not now</source>
        <translation>先不要</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/step_form.py"/>
        <source>Or why there is none</source>
        <translation>或沒有網址的原因</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Override</source>
        <translation>強制變更狀態</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/step_form.py"/>
        <location filename="../../smcalendar/ui/plan/step_card.py"/>
        <source>Reason or comment</source>
        <translation>原因或意見</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Recall</source>
        <translation>撤回送審</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Reject</source>
        <translation>退件</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Release</source>
        <translation>取消可發布</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Reopen</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Request changes</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/messages.py"/>
        <source>Submit for review</source>
        <translation>送審</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/step_form.py"/>
        <source>The new text</source>
        <translation>新的內文</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <location filename="../../smcalendar/ui/plan/step_card.py"/>
        <source>Take a step</source>
        <translation>進行步驟</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <location filename="../../smcalendar/ui/kit/target_rows.py"/>
        <source>Add a number of posts</source>
        <translation>新增貼文數</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/target_rows.py"/>
        <source>All posts, or a content pillar</source>
        <translation>所有貼文，或一個內容主軸</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/target_rows.py"/>
        <source>Remove this line</source>
        <translation>移除這一列</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../smcalendar/ui/plan/timeline/page.py"/>
        <source>All campaigns are filtered away</source>
        <translation>行銷活動都被篩選掉了</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/timeline/switch.py"/>
        <source>By day</source>
        <translation>依日</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/timeline/switch.py"/>
        <source>By month</source>
        <translation>依月</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/timeline/switch.py"/>
        <source>By week</source>
        <translation>依週</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/timeline/page.py"/>
        <source>The filter lets no campaign through.</source>
        <translation>沒有行銷活動符合目前的篩選。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/timeline/page.py"/>
        <source>The timeline shows campaigns as bars with their posts, and there is none yet.</source>
        <translation>時間軸以長條顯示行銷活動及其貼文；目前還沒有任何行銷活動。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/timeline/page.py"/>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../smcalendar/ui/shell/toast.py"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>Add the idea</source>
        <translation>新增點子</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray_entries.py"/>
        <source>By campaign</source>
        <translation>依行銷活動</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray_entries.py"/>
        <source>By title</source>
        <translation>依標題</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>New idea</source>
        <translation>新的點子</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray_entries.py"/>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>No post in the tray has these words.</source>
        <translation>未排程區沒有貼文包含這些字詞。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>Nothing found</source>
        <translation>找不到符合的貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>Nothing is waiting for a day</source>
        <translation>沒有待排的貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>Posts without a date</source>
        <translation>尚未排定日期的貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>Posts without a date are in the tray, but the filter lets none of them through.</source>
        <translation>未排程區有尚未排定日期的貼文，但都不符合目前的篩選條件。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>Search the tray</source>
        <translation>搜尋未排程區</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>The filter hides what is here</source>
        <translation>貼文都被篩選隱藏了</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>Tray: posts without a date</source>
        <translation>未排程區：尚未排定日期的貼文</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/plan/tray.py"/>
        <source>Write ideas below, or drag posts here from the calendar to take their dates away.</source>
        <translation>可以在下方寫下點子，或從行事曆將貼文拖曳到這裡，移除日期。</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <location filename="../../smcalendar/ui/trust/since.py"/>
        <source>Changes since a print</source>
        <translation>列印之後的變更</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/trust/since.py"/>
        <source>Changes since this paper</source>
        <translation>這份紙本之後的變更</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/trust/since.py"/>
        <source>Copy the list</source>
        <translation>複製清單</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/trust/since.py"/>
        <source>Open in the editor</source>
        <translation>在編輯器中開啟</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/trust/since.py"/>
        <source>Print code on the paper:</source>
        <translation>紙本上的列印代碼：</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <location filename="../../smcalendar/domain/weeksheet.py"/>
        <source>(no posts)</source>
        <translation>（無貼文）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/domain/weeksheet.py"/>
        <source>(no title)</source>
        <translation>（無標題）</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/kit/set_up.py"/>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../smcalendar/ui/shell/welcome.py"/>
        <source>A new workspace from what you have: paste the addresses of your pages, then the rows of your spreadsheet. You look over each row before anything is added.</source>
        <translation>用現有的資料建立新工作區：先貼上各平台的頁面網址，再貼上試算表的內容。每一列都先讓你看過，才會新增。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/welcome.py"/>
        <source>A new workspace. Four short steps, and you may leave at any of them.</source>
        <translation>建立新工作區，只有四個簡短步驟，隨時都可以離開。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/welcome.py"/>
        <source>A quarter of two invented brands, in a folder of its own. Try everything; nothing of yours is touched, and you can delete it at any time.</source>
        <translation>兩個虛構品牌一整季的計畫，放在獨立的資料夾。可以隨意嘗試，不會動到你的資料，也隨時可以刪除。</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/welcome.py"/>
        <source>Bring my plan</source>
        <translation>帶入我的計畫</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/making_sample.py"/>
        <source>Making the sample…</source>
        <translation>正在建立範例…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/welcome.py"/>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/welcome.py"/>
        <source>Open another workspace…</source>
        <translation>開啟其他工作區…</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/welcome.py"/>
        <source>Recent workspaces</source>
        <translation>最近的工作區</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/welcome.py"/>
        <source>See the sample</source>
        <translation>看看範例</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/welcome.py"/>
        <source>Start empty</source>
        <translation>從空白開始</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/welcome.py"/>
        <source>Take off this list</source>
        <translation>從清單移除</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/welcome.py"/>
        <source>Welcome to smcalendar</source>
        <translation>歡迎使用 smcalendar</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../smcalendar/ui/shell/banner.py"/>
        <source>Close this message</source>
        <translation>關閉這則訊息</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/rail.py"/>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/side_panel.py"/>
        <source>Side panel</source>
        <translation>側邊面板</translation>
    </message>
    <message>
        <location filename="../../smcalendar/ui/shell/toolbar.py"/>
        <source>Tool bar</source>
        <translation>工具列</translation>
    </message>
</context>
</TS>
