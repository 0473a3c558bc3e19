// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs.h"

#include <QStringList>

/// Answers for the user, at once.
class SilentDialogs final : public ui::Dialogs
{
public:
    QString fileName; ///< empty: the user cancels
    QString text; ///< what the user types; empty: cancels
    QString suggestion; ///< what was offered
    bool goesOn = false; ///< the answer to askToContinue()
    int abouts = 0;
    bool agrees = true;
    enum { Save, Discard, Stay } unsaved = Stay; ///< the answer to askToSave()
    QStringList questions; ///< that were asked

    void askSaveFileName(QWidget *, const QString &, const QString &suggested,
                         std::function<void(const QString &)> chosen) override
    {
        suggestion = suggested;
        if (!fileName.isEmpty())
            chosen(fileName);
    }
    void askFolder(QWidget *, const QString &, const QString &folder,
                   std::function<void(const QString &)> chosen) override
    {
        suggestion = folder;
        if (!fileName.isEmpty())
            chosen(fileName);
    }
    void askOpenFileName(QWidget *, const QString &, const QString &, const QString &,
                         std::function<void(const QString &)> chosen) override
    {
        if (!fileName.isEmpty())
            chosen(fileName);
    }
    void askText(QWidget *, const QString &, const QString &, const QString &suggested,
                 std::function<void(const QString &)> chosen) override
    {
        suggestion = suggested;
        if (!text.isEmpty())
            chosen(text);
    }
    void askToContinue(QWidget *, const QString &, const QString &question, const QString &,
                       std::function<void()> accepted) override
    {
        questions.append(question);
        if (goesOn)
            accepted();
    }
    void showAbout(QWidget *) override { ++abouts; }
    void confirm(QWidget *, const QString &question, const QString &,
                 std::function<void()> agreed) override
    {
        questions.append(question);
        if (agrees)
            agreed();
    }
    void askToSave(QWidget *, const QString &question, std::function<void()> save,
                   std::function<void()> discard) override
    {
        questions.append(question);
        if (unsaved == Save)
            save();
        else if (unsaved == Discard)
            discard();
    }
};
