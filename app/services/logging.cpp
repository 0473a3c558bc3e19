// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/logging.h"

#include "app/services/logfile.h"
#include "server/json.h"
#include "server/redaction.h"

#include <QLoggingCategory>
#include <QMetaObject>
#include <QMutex>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <optional>

namespace app::services {
using namespace Qt::StringLiterals;

namespace {

constexpr int BatchInterval = 40; // ms
constexpr std::size_t MostWaitingLines = 20'000;

server::LogLine::Level levelOf(QtMsgType type)
{
    using Level = server::LogLine::Level;
    switch (type) {
    case QtDebugMsg:
        return Level::Debug;
    case QtInfoMsg:
        return Level::Info;
    case QtWarningMsg:
        return Level::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return Level::Error;
}

/// One message stays one line, whatever a client put into it (CWE-117).
QString singleLine(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'\n')
            result += u"\\n"_s;
        else if (letter == u'\r')
            result += u"\\r"_s;
        else
            result += letter.category() == QChar::Other_Control && letter != u'\t'
                          ? QChar(QChar::ReplacementCharacter)
                          : letter;
    }
    return result;
}

} // namespace

class Logging::Private
{
public:
    Private(Logging *logging, const Settings &wanted)
        : q(logging)
        , settings(wanted)
    {
        if (!settings.file.isEmpty())
            file.emplace(settings.file, LogFile::Limits{settings.fileBytes});
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, q, [this] { handOver(); });
    }

    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void take(const server::LogLine &line);
    void handOver();

    static std::atomic<Private *> s_current;

    Logging *const q;
    const Settings settings;
    QtMessageHandler previous = nullptr;
    QTimer timer;
    QMutex mutex; // guards what follows
    std::optional<LogFile> file;
    std::vector<server::LogLine> waiting;
    bool awaited = false;
};

std::atomic<Logging::Private *> Logging::Private::s_current = nullptr;

void Logging::Private::handle(QtMsgType type, const QMessageLogContext &context,
                              const QString &text)
{
    Private *const current = s_current.load();
    if (!current)
        return;
    const QString masked = QString::fromUtf8(server::maskText(text.toUtf8()));
    current->take({QDateTime::currentDateTimeUtc(), levelOf(type),
                   QString::fromUtf8(context.category ? context.category : "default"),
                   singleLine(masked)});
}

void Logging::Private::take(const server::LogLine &line)
{
    const QByteArray bytes = format(line);
    const QMutexLocker lock(&mutex);
    if (settings.standardError)
        std::fprintf(stderr, "%s\n", bytes.constData());
    if (file)
        file->append(bytes);
    if (waiting.size() < MostWaitingLines)
        waiting.push_back(line);
    if (awaited)
        return;
    awaited = true;
    QMetaObject::invokeMethod(
        q, [this] { timer.start(BatchInterval); }, Qt::QueuedConnection);
}

void Logging::Private::handOver()
{
    std::vector<server::LogLine> lines;
    {
        const QMutexLocker lock(&mutex);
        lines.swap(waiting);
        awaited = false;
    }
    Q_EMIT q->logged(lines);
}

Logging::Logging(const Settings &settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, settings))
{
    QLoggingCategory::setFilterRules(settings.verbose ? u"*.debug=false\ndeclic.*.debug=true"_s
                                                      : u"*.debug=false"_s);
    Private::s_current = d.get();
    d->previous = qInstallMessageHandler(&Private::handle);
}

Logging::~Logging()
{
    qInstallMessageHandler(d->previous);
    Private::s_current = nullptr;
    // A message that another thread is writing at this moment still holds the lock.
    const QMutexLocker lock(&d->mutex);
}

QByteArray Logging::format(const server::LogLine &line)
{
    return line.at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' '
           + server::word(line.level).toLatin1() + ' ' + line.category.toUtf8() + ": "
           + line.text.toUtf8();
}

} // namespace app::services
