// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/sessionbus.h"

#include <QLibrary>
#include <QPointer>

#include <memory>

namespace app::services {

namespace {

struct Connection; // GDBusConnection

/// GError, as GLib 2 lays it out.
struct Error
{
    quint32 domain;
    int code;
    char *message;
};

/// The functions of GIO that are needed. QtKeychain loads libsecret, and with it GIO, only where
/// they are installed; so does this.
struct Gio
{
    static constexpr int SessionType = 2; ///< G_BUS_TYPE_SESSION
    using Ready = void (*)(void *source, void *result, void *data);

    void (*get)(int type, void *cancellable, Ready ready, void *data) = nullptr;
    Connection *(*finish)(void *result, Error **error) = nullptr;
    void (*setExitOnClose)(Connection *connection, int exits) = nullptr;
    void (*freeError)(Error *error) = nullptr;

    Gio()
    {
        QLibrary library(QStringLiteral("gio-2.0"), 0);
        const auto find = [&library](auto &function, const char *name) {
            function = reinterpret_cast<std::decay_t<decltype(function)>>(library.resolve(name));
        };
        find(get, "g_bus_get");
        find(finish, "g_bus_get_finish");
        find(setExitOnClose, "g_dbus_connection_set_exit_on_close");
        find(freeError, "g_error_free");
    }
    [[nodiscard]] bool isThere() const { return get && finish && setExitOnClose && freeError; }
};

const Gio &gio()
{
    static const Gio functions;
    return functions;
}

/// Takes the connection, or tells why there is none.
QString takeBus(void *result)
{
    Error *error = nullptr;
    // The reference is kept for good: every user of the bus in the process then gets this
    // connection, and not one that ends the program.
    Connection *const bus = gio().finish(result, &error);
    if (bus)
        gio().setExitOnClose(bus, 0);
    if (!error)
        return {};
    const QString problem = QString::fromUtf8(error->message);
    gio().freeError(error);
    return problem;
}

} // namespace

SessionBus::SessionBus(QObject *parent)
    : QObject(parent)
{
    if (!gio().isThere()) {
        m_state = State::There; // for those who find it by themselves
        return;
    }
    auto self = std::make_unique<QPointer<SessionBus>>(this);
    gio().get(
        Gio::SessionType, nullptr,
        [](void *, void *result, void *data) {
            const std::unique_ptr<QPointer<SessionBus>> asking(
                static_cast<QPointer<SessionBus> *>(data));
            const QString problem = takeBus(result);
            if (*asking)
                (*asking)->settle(problem);
        },
        self.release());
}

void SessionBus::settle(const QString &problem)
{
    m_problem = problem;
    m_state = problem.isEmpty() ? State::There : State::Missing;
    Q_EMIT known();
}

} // namespace app::services
