// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery/callbacksender.h"

#include <curl/curl.h>

#include <array>
#include <functional>
#include <memory>

namespace server::delivery {

/// One libcurl easy handle, used for one POST after another.
class Transfer
{
public:
    /// What a transfer needs of its sender.
    struct Context
    {
        CallbackSender::Settings settings;
        std::function<void(curl_socket_t)> opened;
        std::function<void(curl_socket_t)> closing;
    };

    explicit Transfer(const Context &context);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    [[nodiscard]] CURL *handle() const { return m_easy; }
    /// `proxy` may be empty: none.
    void prepare(const CallbackRequest &request, const QByteArray &proxy);
    /// What came of it, after libcurl reported the end.
    [[nodiscard]] Attempt finish(CURLcode result);
    [[nodiscard]] DeliveryId id() const { return m_request.id; }

    /// An attempt that the policy forbade before anything was sent.
    [[nodiscard]] static Attempt refused(const CallbackRequest &request,
                                         CallbackPolicy::Refusal refusal);

private:
    static size_t onHeader(char *bytes, size_t size, size_t count, void *self);
    static size_t onBody(char *bytes, size_t size, size_t count, void *self);
    static curl_socket_t onOpen(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int onClose(void *context, curl_socket_t socket);

    void setFixedOptions();
    void setHeaders();
    [[nodiscard]] bool takeHeaderLine(QByteArrayView line);
    void takeStatusLine(QByteArrayView line);
    [[nodiscard]] Timings timings() const;
    [[nodiscard]] NetworkFailure failure(CURLcode result) const;
    [[nodiscard]] QString errorText(CURLcode result) const;

    const Context &m_context;
    CURL *m_easy;
    curl_slist *m_headerList = nullptr;
    curl_slist *m_addressList = nullptr;
    CallbackRequest m_request;
    QByteArray m_proxy;
    Attempt m_attempt;
    QByteArray m_reasonPhrase;
    qsizetype m_headBytes = 0;
    qsizetype m_bodyBytes = 0;
    bool m_headComplete = false;
    bool m_refused = false;
    int m_socketError = 0; ///< errno of socket(2), which libcurl does not see
    std::array<char, CURL_ERROR_SIZE> m_error{};
};

} // namespace server::delivery
