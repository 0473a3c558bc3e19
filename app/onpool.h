// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace app {

/// Runs `work`, which touches nothing that others use, on Qt's pool, so that a slow disk or a large
/// file does not hold the window up. The future carries what it returns.
template<typename Work>
[[nodiscard]] auto onPool(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    const auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace app
