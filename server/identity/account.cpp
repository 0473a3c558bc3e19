// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/account.h"

#include <QUuid>

#include <algorithm>

namespace server::identity {

namespace {

constexpr qsizetype MaxName = 60;

} // namespace

const std::vector<Account> &offeredAccounts()
{
    static const std::vector<Account> accounts{*accountNamed(QStringLiteral("Ada Lovelace")),
                                               *accountNamed(QStringLiteral("Grace Hopper")),
                                               *accountNamed(QStringLiteral("Alan Turing"))};
    return accounts;
}

std::optional<Account> accountNamed(const QString &typed)
{
    const QString name = typed.simplified();
    QString words;
    for (const QChar c : name) {
        if (!c.isPrint() && !c.isSurrogate())
            return {};
        words += c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c.toLower()
                                                                       : QChar(QChar::Space);
    }
    words = words.simplified().replace(QChar::Space, u'.');
    if (words.isEmpty() || name.size() > MaxName)
        return {};
    static const QUuid space = QUuid::createUuidV5(QUuid(), QStringLiteral("declic:account"));
    return Account{QUuid::createUuidV5(space, words).toString(QUuid::WithoutBraces), name,
                   words + QStringLiteral("@declic.example")};
}

} // namespace server::identity
