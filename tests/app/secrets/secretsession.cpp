// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A secret store in a process of its own, asked by lines on standard input: "write KEY VALUE",
// "read KEY", "remove KEY". Values and answers are in base64. The argument is how long a keychain
// may take, in ms.

#include "app/services/secretstore.h"
#include "app/services/systemkeychain.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QMetaEnum>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace app::services;

namespace {

void tell(const QByteArray &line)
{
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

QByteArray describe(const SecretError &error)
{
    const char *const codes[] = {"notfound", "refused", "unavailable", "timedout", "failed"};
    return QByteArray(codes[int(error.code)]) + ' ' + error.detail.toUtf8().simplified();
}

void tellBacking(const SecretStore &store)
{
    const auto names = QMetaEnum::fromType<SecretStore::Backing>();
    tell("backing " + QByteArray(names.valueToKey(int(store.backing()))) + ' '
         + (store.problem() ? describe(*store.problem()) : QByteArray()));
}

QFuture<SecretAnswer> ask(SecretStore &store, const QByteArrayList &words)
{
    const QString key = QString::fromUtf8(words.value(1));
    if (words.first() == "write")
        return store.write(key, QByteArray::fromBase64(words.value(2)));
    return words.first() == "remove" ? store.remove(key) : store.read(key);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const std::chrono::milliseconds patience(QByteArray(argv[1]).toInt());
    SecretStore store(std::make_unique<SystemKeychain>(QStringLiteral("Declic test")),
                      {patience, patience});
    QObject::connect(&store, &SecretStore::backingChanged, &store,
                     [&store] { tellBacking(store); });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &store, [&store, &input] {
        char line[8192];
        const auto size = ::read(STDIN_FILENO, line, sizeof line);
        if (size <= 0) {
            input.setEnabled(false);
            return QCoreApplication::quit();
        }
        auto *watcher = new QFutureWatcher<SecretAnswer>(&store);
        QObject::connect(watcher, &QFutureWatcherBase::finished, &store, [watcher] {
            const SecretAnswer answer = watcher->result();
            tell(answer ? QByteArray("ok " + answer->toBase64())
                        : QByteArray("error " + describe(answer.error())));
            watcher->deleteLater();
        });
        watcher->setFuture(ask(store, QByteArray(line, size).trimmed().split(' ')));
    });
    return QCoreApplication::exec();
}
