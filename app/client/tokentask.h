// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/client/demosignin.h"
#include "app/commandline.h"

namespace app::client {

/// `declic token`: signs in at the demonstration identity provider of a running console and prints
/// the access token.
class TokenTask final : public QObject
{
    Q_OBJECT

public:
    TokenTask(const CommonOptions &options, TokenCommand wanted, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    CommonOptions m_options;
    TokenCommand m_wanted;
    DemoSignIn m_signIn;
};

} // namespace app::client
