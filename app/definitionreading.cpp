// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/definitionreading.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace app {

QFuture<tl::expected<DefinitionFile, QString>> readDefinition(const QString &file)
{
    const auto promise = std::make_shared<QPromise<tl::expected<DefinitionFile, QString>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, file] {
        promise->addResult(loadDefinition(file));
        promise->finish();
    });
    return promise->future();
}

} // namespace app
