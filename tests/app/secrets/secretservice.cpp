// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/secrets/secretservice.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/types.h>

namespace tests {
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // ms, for a busy machine

// Without folders of services: the bus starts none by itself.
const QByteArray BusSettings = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>)";

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

SecretService::SecretService() = default;

SecretService::~SecretService()
{
    stop();
    stopBus();
}

bool SecretService::isInstalled()
{
    const QStringList programs{u"dbus-daemon"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s};
    return std::none_of(programs.begin(), programs.end(), [](const QString &program) {
        return QStandardPaths::findExecutable(program).isEmpty();
    });
}

QProcessEnvironment SecretService::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("XDG_"_L1) || name == "DISPLAY"_L1 || name == "WAYLAND_DISPLAY"_L1)
            environment.remove(name);
    }
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    return environment;
}

bool SecretService::startBus()
{
    QFile settings(m_folder.filePath(u"bus.conf"_s));
    if (!settings.open(QIODevice::WriteOnly) || settings.write(BusSettings) < 0)
        return false;
    settings.close();
    m_bus.start(u"dbus-daemon"_s,
                {u"--nofork"_s, u"--print-address=1"_s, u"--config-file="_s + settings.fileName()});
    if (!QTest::qWaitFor([this] { return m_bus.canReadLine(); }, Patience))
        return false;
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    return !m_address.isEmpty();
}

void SecretService::stopBus()
{
    end(m_bus);
}

bool SecretService::startUnlocked()
{
    return startDaemon({u"--unlock"_s});
}

bool SecretService::startLocked()
{
    return startDaemon({});
}

bool SecretService::startDaemon(const QStringList &options)
{
    m_daemon.setProcessEnvironment(environment());
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.start(u"gnome-keyring-daemon"_s,
                   QStringList{u"--foreground"_s, u"--components=secrets"_s} + options);
    m_daemon.write("word of the keyring");
    m_daemon.closeWriteChannel();
    return m_daemon.waitForStarted() && QTest::qWaitFor([this] { return isThere(); }, Patience);
}

bool SecretService::isThere() const
{
    QProcess asking;
    asking.setProcessEnvironment(environment());
    asking.start(u"dbus-send"_s,
                 {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                  u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s});
    return asking.waitForFinished() && asking.readAllStandardOutput().contains("boolean true");
}

void SecretService::stop()
{
    end(m_daemon);
}

void SecretService::fallSilent()
{
    ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP);
}

void SecretService::goOn()
{
    ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT);
}

} // namespace tests
