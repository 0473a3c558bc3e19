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
</TS>
