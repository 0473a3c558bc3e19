<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Declic developers -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RedeliverDialog</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) will be sent again.</source>
        <translation>
            <numerusform>%Ln delivery will be sent again.</numerusform>
            <numerusform>%Ln deliveries will be sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::diagnostics</name>
    <message numerus="yes">
        <source>Needs at least %n character(s).</source>
        <translation>
            <numerusform>Needs at least %n character.</numerusform>
            <numerusform>Needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) are allowed.</source>
        <translation>
            <numerusform>At most %n character is allowed.</numerusform>
            <numerusform>At most %n characters are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs at least %n entry(ies).</source>
        <translation>
            <numerusform>Needs at least %n entry.</numerusform>
            <numerusform>Needs at least %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entry(ies) are allowed.</source>
        <translation>
            <numerusform>At most %n entry is allowed.</numerusform>
            <numerusform>At most %n entries are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs at least %n character(s).</source>
        <translation>
            <numerusform>“%1” needs at least %n character.</numerusform>
            <numerusform>“%1” needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may have at most %n character(s).</source>
        <translation>
            <numerusform>“%1” may have at most %n character.</numerusform>
            <numerusform>“%1” may have at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs at least %n entry(ies).</source>
        <translation>
            <numerusform>“%1” needs at least %n entry.</numerusform>
            <numerusform>“%1” needs at least %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may have at most %n entry(ies).</source>
        <translation>
            <numerusform>“%1” may have at most %n entry.</numerusform>
            <numerusform>“%1” may have at most %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ConnectorPage</name>
    <message numerus="yes">
        <source>apiProperties.json, with %n remark(s) in the log</source>
        <translation>
            <numerusform>apiProperties.json, with %n remark in the log</numerusform>
            <numerusform>apiProperties.json, with %n remarks in the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::FirePage</name>
    <message numerus="yes">
        <source>%n flow(s) will receive it: %1</source>
        <translation>
            <numerusform>%n flow will receive it: %1</numerusform>
            <numerusform>%n flows will receive it: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to correct</source>
        <translation>
            <numerusform>%n value to correct</numerusform>
            <numerusform>%n values to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::FireResults</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) to be tried again</source>
        <translation>
            <numerusform>%Ln waits to be tried again</numerusform>
            <numerusform>%Ln wait to be tried again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln under way</numerusform>
            <numerusform>%Ln under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for other reasons</source>
        <translation>
            <numerusform>%Ln for another reason</numerusform>
            <numerusform>%Ln for other reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) match the filter</source>
        <translation>
            <numerusform>%Ln delivery matches the filter</numerusform>
            <numerusform>%Ln deliveries match the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies)</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::OverviewPage</name>
    <message numerus="yes">
        <source>%n off</source>
        <translation>
            <numerusform>%n off</numerusform>
            <numerusform>%n off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::SendingCard</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) wait, the oldest for %1.</source>
        <translation>
            <numerusform>%Ln delivery waits, for %1.</numerusform>
            <numerusform>%Ln deliveries wait, the oldest for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed and will be tried again.</source>
        <translation>
            <numerusform>%Ln failed and will be tried again.</numerusform>
            <numerusform>%Ln failed and will be tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are paused.</source>
        <translation>
            <numerusform>%n subscription is paused.</numerusform>
            <numerusform>%n subscriptions are paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more host(s)</source>
        <translation>
            <numerusform>… and %n more host</numerusform>
            <numerusform>… and %n more hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::sending</name>
    <message numerus="yes">
        <source>Stopped after %n failure(s) in a row; probed in %1.</source>
        <translation>
            <numerusform>Stopped after %n failure; probed in %1.</numerusform>
            <numerusform>Stopped after %n failures in a row; probed in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n failure(s) in a row; the next delivery probes it.</source>
        <translation>
            <numerusform>Stopped after %n failure; the next delivery probes it.</numerusform>
            <numerusform>Stopped after %n failures in a row; the next delivery probes it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::EventFileDialog</name>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>%n event.</numerusform>
            <numerusform>%n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them does (do) not fit.</source>
        <translation>
            <numerusform>%n of them does not fit.</numerusform>
            <numerusform>%n of them do not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fire %n selected</source>
        <translation>
            <numerusform>Fire %n selected</numerusform>
            <numerusform>Fire %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fire %n event(s)</source>
        <translation>
            <numerusform>Fire %n event</numerusform>
            <numerusform>Fire %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::FireTools</name>
    <message numerus="yes">
        <source>Fire %n time(s)</source>
        <translation>
            <numerusform>Fire %n time</numerusform>
            <numerusform>Fire %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::RunPanel</name>
    <message numerus="yes">
        <source>%n event(s) fired</source>
        <translation>
            <numerusform>%n event fired</numerusform>
            <numerusform>%n events fired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies)</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more that are not listed</source>
        <translation>
            <numerusform>%n more that is not listed</numerusform>
            <numerusform>%n more that are not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::FieldRow</name>
    <message numerus="yes">
        <source>%n value(s) to correct inside</source>
        <translation>
            <numerusform>%n value to correct inside</numerusform>
            <numerusform>%n values to correct inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::ListItem</name>
    <message numerus="yes">
        <source>%n value(s) to correct inside</source>
        <translation>
            <numerusform>%n value to correct inside</numerusform>
            <numerusform>%n values to correct inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportPreview</name>
    <message numerus="yes">
        <source>%Ln file(s) differ(s) from the last export.</source>
        <translation>
            <numerusform>%Ln file differs from the last export.</numerusform>
            <numerusform>%Ln files differ from the last export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::editor::SearchBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::editor::FindingsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n findings of this kind in one step</source>
        <translation>
            <numerusform>Mend %n finding of this kind in one step</numerusform>
            <numerusform>Mend %n findings of this kind in one step</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::editor::Editor</name>
    <message numerus="yes">
        <source>“%1” is shared: a change here changes all %n places that refer to it.</source>
        <translation>
            <numerusform>“%1” is shared: a change here changes the %n place that refers to it.</numerusform>
            <numerusform>“%1” is shared: a change here changes all %n places that refer to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::editor::SchemaSection</name>
    <message numerus="yes">
        <source>The first %n lines are shown. See the source for the others.</source>
        <translation>
            <numerusform>The first line is shown. See the source for the others.</numerusform>
            <numerusform>The first %n lines are shown. See the source for the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeliveryCommands</name>
    <message numerus="yes">
        <source>%Ln delivery(ies) are sent again</source>
        <translation>
            <numerusform>%Ln delivery is sent again</numerusform>
            <numerusform>%Ln deliveries are sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivery(ies) were cancelled</source>
        <translation>
            <numerusform>%Ln delivery was cancelled</numerusform>
            <numerusform>%Ln deliveries were cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead subscription(s) were removed</source>
        <translation>
            <numerusform>%Ln dead subscription was removed</numerusform>
            <numerusform>%Ln dead subscriptions were removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln delivery(ies) again? Each receiver gets the event once more. This cannot be undone.</source>
        <translation>
            <numerusform>Send %Ln delivery again? Its receiver gets the event once more. This cannot be undone.</numerusform>
            <numerusform>Send %Ln deliveries again? Each receiver gets the event once more. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead subscription(s) were removed.</source>
        <translation>
            <numerusform>%Ln dead subscription was removed.</numerusform>
            <numerusform>%Ln dead subscriptions were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsDesk</name>
    <message numerus="yes">
        <source>%n row(s) deleted</source>
        <translation>
            <numerusform>%n row deleted</numerusform>
            <numerusform>%n rows deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LiveWording</name>
    <message numerus="yes">
        <source>%n subscription(s) have an unsubscribe URL of an older name</source>
        <translation>
            <numerusform>%n subscription has an unsubscribe URL of an older name</numerusform>
            <numerusform>%n subscriptions have an unsubscribe URL of an older name</numerusform>
        </translation>
    </message>
</context>
</TS>
