// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/logging.h"

#include "app/services/logfile.h"
#include "app/services/nonblockingstream.h"
#include "server/json.h"
#include "server/redaction.h"

#include <QLoggingCategory>
#include <QMetaObject>
#include <QMutex>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <optional>
#include <utility>

#include <unistd.h>

namespace app::services {
using namespace Qt::StringLiterals;

namespace {

constexpr int BatchInterval = 40; // ms
constexpr std::size_t MostRawLines = 4'000;
constexpr std::size_t MostWaitingLines = 20'000;

using Lines = std::vector<server::LogLine>;

thread_local bool writingLog = false;

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

LogFile::Limits limits(const server::LogRules &rules)
{
    return {rules.fileBytes, rules.files};
}

/// For QLoggingCategory: what is below the level costs next to nothing. Errors are always written.
QString filterRules(const server::LogRules &rules, bool verbose)
{
    using Level = server::LogLine::Level;
    if (verbose || rules.level == Level::Debug)
        return u"*.debug=false\ndeclic.*.debug=true"_s;
    QString filter = u"*.debug=false"_s;
    if (rules.level > Level::Info)
        filter += u"\n*.info=false"_s;
    if (rules.level > Level::Warning)
        filter += u"\n*.warning=false"_s;
    return filter;
}

/// All of `lines`, which are empty then.
Lines taken(Lines &lines, QMutex &guard)
{
    const QMutexLocker lock(&guard);
    return std::exchange(lines, {});
}

} // namespace

class Logging::Private
{
public:
    Private(Logging *logging, const Settings &wanted)
        : q(logging)
        , settings(wanted)
    {
        if (settings.standardError)
            standardError.emplace(STDERR_FILENO);
        if (!settings.file.isEmpty())
            file.emplace(settings.file, limits(settings.rules));
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, q, [this] { handOver(); });
    }

    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void take(server::LogLine line);
    void write();
    void print(const Lines &lines);
    void handOver();

    static std::atomic<Private *> s_current;

    Logging *const q;
    const Settings settings;
    QtMessageHandler previous = nullptr;
    QTimer timer;
    std::optional<NonBlockingStream> standardError; ///< of the thread that `q` lives on
    QMutex arriving; ///< held for a moment only: guards `raw` and `awaited`
    Lines raw; ///< as they came, neither masked nor written
    bool awaited = false;
    QMutex writing; ///< guards `file` and `written`; taken before `arriving`
    std::optional<LogFile> file;
    Lines written; ///< for the listeners
};

std::atomic<Logging::Private *> Logging::Private::s_current = nullptr;

void Logging::Private::handle(QtMsgType type, const QMessageLogContext &context,
                              const QString &text)
{
    Private *const current = s_current.load();
    // What Qt itself says about the writing of the log cannot be logged: the lock is held.
    if (current && !writingLog) {
        current->take({QDateTime::currentDateTimeUtc(), levelOf(type),
                       QString::fromUtf8(context.category ? context.category : "default"), text});
    }
    if (type == QtFatalMsg) // Qt ends the program now
        std::fputs(qPrintable(QString::fromUtf8(server::maskText(text.toUtf8())) + u'\n'), stderr);
}

// A server that answers thousands of requests a second logs as many lines: its thread only leaves
// them here, and they are masked and written together. What may be the last words is written now.
void Logging::Private::take(server::LogLine line)
{
    bool isUrgent = line.level >= server::LogLine::Level::Warning;
    bool isAwaited = false;
    {
        const QMutexLocker lock(&arriving);
        raw.push_back(std::move(line));
        isUrgent = isUrgent || raw.size() >= MostRawLines;
        isAwaited = std::exchange(awaited, true);
    }
    if (isUrgent)
        write();
    if (!isAwaited) {
        QMetaObject::invokeMethod(
            q, [this] { timer.start(BatchInterval); }, Qt::QueuedConnection);
    }
}

void Logging::Private::write()
{
    const QMutexLocker lock(&writing);
    writingLog = true;
    for (server::LogLine &line : taken(raw, arriving)) {
        line.text = singleLine(QString::fromUtf8(server::maskText(line.text.toUtf8())));
        if (file)
            file->append(format(line));
        if (written.size() < MostWaitingLines)
            written.push_back(std::move(line));
    }
    if (file)
        file->flush();
    writingLog = false;
}

void Logging::Private::print(const Lines &lines)
{
    if (!standardError)
        return;
    for (const server::LogLine &line : lines)
        standardError->append(format(line));
    standardError->flush();
}

void Logging::Private::handOver()
{
    {
        const QMutexLocker lock(&arriving);
        awaited = false;
    }
    write();
    const Lines lines = taken(written, writing);
    print(lines);
    Q_EMIT q->logged(lines);
}

Logging::Logging(const Settings &settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, settings))
{
    QLoggingCategory::setFilterRules(filterRules(settings.rules, settings.verbose));
    Private::s_current = d.get();
    d->previous = qInstallMessageHandler(&Private::handle);
}

Logging::~Logging()
{
    qInstallMessageHandler(d->previous);
    Private::s_current = nullptr;
    d->write();
    d->print(taken(d->written, d->writing));
}

void Logging::setRules(const server::LogRules &rules)
{
    QLoggingCategory::setFilterRules(filterRules(rules, d->settings.verbose));
    const QMutexLocker lock(&d->writing);
    if (d->file)
        d->file->setLimits(limits(rules));
}

QByteArray Logging::format(const server::LogLine &line)
{
    return line.at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' '
           + server::word(line.level).toLatin1() + ' ' + line.category.toUtf8() + ": "
           + line.text.toUtf8();
}

} // namespace app::services
