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
#include <utility>

namespace app::services {
using namespace Qt::StringLiterals;

namespace {

constexpr int BatchInterval = 40; // ms
constexpr std::size_t MostWaitingLines = 20'000;

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

} // namespace

class Logging::Private
{
public:
    Private(Logging *logging, const Settings &wanted)
        : q(logging)
        , settings(wanted)
    {
        if (!settings.file.isEmpty())
            file.emplace(settings.file, limits(settings.rules));
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, q, [this] { handOver(); });
    }

    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void take(server::LogLine line);
    void write();
    void handOver();

    static std::atomic<Private *> s_current;

    Logging *const q;
    const Settings settings;
    QtMessageHandler previous = nullptr;
    QTimer timer;
    QMutex mutex; // guards what follows
    std::optional<LogFile> file;
    std::vector<server::LogLine> raw; ///< as they came, neither masked nor written
    std::vector<server::LogLine> written; ///< for the listeners
    bool awaited = false;
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
}

// A server that answers thousands of requests a second logs as many lines: its thread only leaves
// them here, and they are masked and written together. What may be the last words is written now.
void Logging::Private::take(server::LogLine line)
{
    const QMutexLocker lock(&mutex);
    const bool urgent = line.level >= server::LogLine::Level::Warning;
    raw.push_back(std::move(line));
    if (urgent || raw.size() >= MostWaitingLines)
        write();
    if (awaited)
        return;
    awaited = true;
    QMetaObject::invokeMethod(
        q, [this] { timer.start(BatchInterval); }, Qt::QueuedConnection);
}

void Logging::Private::write()
{
    writingLog = true;
    QByteArray bytes;
    for (server::LogLine &line : raw) {
        line.text = singleLine(QString::fromUtf8(server::maskText(line.text.toUtf8())));
        const QByteArray formatted = format(line);
        if (file)
            file->append(formatted);
        bytes += formatted + '\n';
        if (written.size() < MostWaitingLines)
            written.push_back(std::move(line));
    }
    raw.clear();
    if (file)
        file->flush();
    if (settings.standardError)
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    writingLog = false;
}

void Logging::Private::handOver()
{
    std::vector<server::LogLine> lines;
    {
        const QMutexLocker lock(&mutex);
        write();
        lines.swap(written);
        awaited = false;
    }
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
    // A message that another thread is leaving at this moment still holds the lock.
    const QMutexLocker lock(&d->mutex);
    d->write();
}

void Logging::setRules(const server::LogRules &rules)
{
    QLoggingCategory::setFilterRules(filterRules(rules, d->settings.verbose));
    const QMutexLocker lock(&d->mutex);
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
