// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <functional>

namespace ui {

/// Calls `take` with the answer, or `unanswered` when there will be none: at once where that is known
/// already, else on the thread of `context`, unless `context` goes first. QFuture::then(context, …)
/// of Qt 6.4 may not outlive its context.
template<typename T, typename Take>
void onAnswer(const QFuture<T> &future, QObject *context, Take take,
              const std::function<void()> &unanswered = {})
{
    const auto tell = [take = std::move(take), unanswered](const QFuture<T> &answer) {
        if (answer.resultCount() > 0)
            take(answer.result());
        else if (unanswered)
            unanswered();
    };
    if (future.isFinished())
        return tell(future);
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, tell] {
        watcher->deleteLater();
        tell(watcher->future());
    });
    watcher->setFuture(future);
}

} // namespace ui
