// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/serverhost.h"

#include <QPromise>

#include <memory>

namespace server::core {

/// What commands answer unless the server runs.
inline tl::unexpected<ServerError> notRunning()
{
    return tl::unexpected(ServerError{ServerError::Code::NotRunning, {}, {}});
}

/// A promise that is always kept: dropped without an answer, it says NotRunning.
template<typename T>
class Answer
{
public:
    Answer() { m_promise.start(); }
    ~Answer() { give(notRunning()); }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    void give(Result<T> result)
    {
        if (std::exchange(m_given, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    [[nodiscard]] Reply<T> reply() const { return m_promise.future(); }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

template<typename T>
using AnswerPtr = std::shared_ptr<Answer<T>>;

} // namespace server::core
