// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// The few modal things of the window. None of them runs an event loop of its own: the answer
/// arrives later. Tests put their own in place of the native ones, so that nothing ever waits for
/// a person.
class Dialogs
{
public:
    Dialogs() = default;
    virtual ~Dialogs() = default;
    Dialogs(const Dialogs &) = delete;
    Dialogs &operator=(const Dialogs &) = delete;

    /// Calls `chosen` with the file's name; never when the user cancels.
    virtual void askSaveFileName(QWidget *parent, const QString &title, const QString &suggested,
                                 std::function<void(const QString &)> chosen) = 0;
    /// Calls `chosen` with an existing folder; never when the user cancels.
    virtual void askFolder(QWidget *parent, const QString &title, const QString &folder,
                           std::function<void(const QString &)> chosen) = 0;
    /// Calls `chosen` with the name of an existing file; never when the user cancels.
    virtual void askOpenFileName(QWidget *parent, const QString &title, const QString &filter,
                                 const QString &folder,
                                 std::function<void(const QString &)> chosen) = 0;
    /// Calls `chosen` with one line of text that is not blank; never when the user cancels.
    virtual void askText(QWidget *parent, const QString &title, const QString &label,
                         const QString &suggested, std::function<void(const QString &)> chosen) = 0;
    /// Calls `accepted` when the user goes on in spite of `text`.
    virtual void askToContinue(QWidget *parent, const QString &title, const QString &text,
                               const QString &label, std::function<void()> accepted) = 0;
    virtual void showAbout(QWidget *parent) = 0;
    /// Calls `agreed` when the user does; `agree` is the word on that button.
    virtual void confirm(QWidget *parent, const QString &question, const QString &agree,
                         std::function<void()> agreed) = 0;
    /// Calls `save` or `discard`, whichever the user wants to be done with unsaved changes; none of
    /// them when the user stays.
    virtual void askToSave(QWidget *parent, const QString &question, std::function<void()> save,
                           std::function<void()> discard) = 0;
};

/// What users see.
class NativeDialogs final : public Dialogs
{
public:
    void askSaveFileName(QWidget *parent, const QString &title, const QString &suggested,
                         std::function<void(const QString &)> chosen) override;
    void askFolder(QWidget *parent, const QString &title, const QString &folder,
                   std::function<void(const QString &)> chosen) override;
    void askOpenFileName(QWidget *parent, const QString &title, const QString &filter,
                         const QString &folder,
                         std::function<void(const QString &)> chosen) override;
    void askText(QWidget *parent, const QString &title, const QString &label,
                 const QString &suggested, std::function<void(const QString &)> chosen) override;
    void askToContinue(QWidget *parent, const QString &title, const QString &text,
                       const QString &label, std::function<void()> accepted) override;
    void showAbout(QWidget *parent) override;
    void confirm(QWidget *parent, const QString &question, const QString &agree,
                 std::function<void()> agreed) override;
    void askToSave(QWidget *parent, const QString &question, std::function<void()> save,
                   std::function<void()> discard) override;
};

} // namespace ui
