// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/client/firerun.h"

#include "app/terminal.h"
#include "openapi/eventfile.h"
#include "openapi/payloadtemplate.h"
#include "server/describe.h"
#include "ui/eventfilewording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::client {
using namespace Qt::StringLiterals;

namespace {

constexpr int MostProblemsTold = 50;

/// "  /quantity: must be a whole number." for every error of problem JSON.
QString errorLines(const QByteArray &body)
{
    QString lines;
    const QJsonObject problem = QJsonDocument::fromJson(body).object();
    for (const QJsonValue &entry : problem.value("errors"_L1).toArray()) {
        const QJsonObject error = entry.toObject();
        const QString pointer = error.value("pointer"_L1).toString();
        lines += u"  %1: %2\n"_s.arg(pointer.isEmpty() ? u"(payload)"_s : pointer,
                                     error.value("detail"_L1).toString());
    }
    return lines;
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

/// "FILE:LINE: column 2 (quantity): what is wrong" for every problem.
QString rowProblems(const QString &fileName, const openapi::EventFile &file)
{
    QStringList lines;
    for (const openapi::EventRow &row : file.rows) {
        for (const openapi::EventRowProblem &problem : row.problems) {
            QString line = u"  %1:%2: "_s.arg(fileName, QString::number(row.line));
            if (problem.column > 0) {
                line += u"column %1 (%2): "_s.arg(QString::number(problem.column),
                                                  file.columns.value(problem.column - 1, u"-"_s));
            }
            lines.append(line + server::describe(problem.diagnostic));
        }
        if (lines.size() > MostProblemsTold)
            return lines.mid(0, MostProblemsTold).join(u'\n') + u"\n  ..."_s;
    }
    return lines.join(u'\n');
}

} // namespace

QString fireRefusal(const OperatorClient::Answer &answer)
{
    const QString errors = errorLines(answer.body);
    if (errors.isEmpty())
        return answer.reason;
    return u"the console refused the payload (--force sends what breaks the schema):\n"_s
           + errors.chopped(1);
}

FireRun::FireRun(OperatorClient &client, const FireCommand &wanted,
                 const openapi::DefinitionPtr &definition, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_wanted(wanted)
    , m_definition(definition)
{
}

FireRun::~FireRun() = default;

void FireRun::start(const QByteArray &bytes)
{
    const auto planned = plan(bytes);
    if (!planned)
        return fail(planned.error());
    m_run = std::make_unique<EventRun>(
        *planned, m_definition,
        [this](const QByteArray &payload, const EventRun::Answered &answered) {
            fire(payload, answered);
        });
    connect(m_run.get(), &EventRun::progressed, this, &FireRun::tell);
    connect(&m_signals, &StopSignals::received, m_run.get(), &EventRun::stop);
    m_run->start();
}

tl::expected<ui::RunPlan, QString> FireRun::plan(const QByteArray &bytes) const
{
    const openapi::Trigger *trigger = m_definition->trigger(m_wanted.trigger);
    if (!trigger) {
        QStringList names;
        for (const openapi::Trigger &known : m_definition->triggers)
            names.append(known.operationId);
        return tl::make_unexpected(u"'%1' is not a trigger of the definition, which has %2"_s.arg(
            m_wanted.trigger, names.join(u", "_s)));
    }
    const bool file = m_wanted.source == FireCommand::Source::Events;
    auto made = file ? planFile(bytes, *trigger) : planPayload(bytes, *trigger);
    if (!made)
        return made;
    made->trigger = trigger->operationId;
    made->force = m_wanted.force;
    made->every = m_wanted.every;
    made->times = m_wanted.times.value_or(file || m_wanted.every.count() == 0 ? 1 : 0);
    return made;
}

tl::expected<ui::RunPlan, QString> FireRun::planFile(const QByteArray &bytes,
                                                     const openapi::Trigger &trigger) const
{
    const auto file = openapi::readEventFile(bytes, *m_definition, trigger.payload);
    if (!file) {
        return tl::make_unexpected(m_wanted.payload + u": "_s
                                   + ui::wording::eventFileProblem(file.error()));
    }
    const QString problems = rowProblems(m_wanted.payload, *file);
    if (!problems.isEmpty() && !m_wanted.force) {
        return tl::make_unexpected(u"nothing was fired (--force sends what breaks the schema):\n"_s
                                   + problems);
    }
    ui::RunPlan plan;
    for (const openapi::EventRow &row : file->rows) {
        plan.payloads.push_back(row.payload);
        plan.lines.push_back(row.line);
    }
    return plan;
}

tl::expected<ui::RunPlan, QString> FireRun::planPayload(const QByteArray &bytes,
                                                        const openapi::Trigger &trigger) const
{
    ui::RunPlan plan;
    plan.payloads.push_back(bytes);
    const openapi::JsonParseResult parsed = openapi::parseStrictJson(bytes);
    openapi::Diagnostics problems = parsed.diagnostics;
    if (parsed.complete && !openapi::hasErrors(problems))
        problems = openapi::validateTemplate(*m_definition, trigger.payload, parsed.root);
    if (!openapi::hasErrors(problems) || m_wanted.force)
        return plan;
    QStringList lines;
    for (const openapi::Diagnostic &problem : problems)
        lines.append(u"  "_s + server::describe(problem));
    return tl::make_unexpected(u"nothing was fired (--force sends what breaks the schema):\n"_s
                               + lines.mid(0, MostProblemsTold).join(u'\n'));
}

void FireRun::fire(const QByteArray &payload, const EventRun::Answered &answered)
{
    QUrlQuery query;
    if (m_wanted.force)
        query.addQueryItem(u"force"_s, u"true"_s);
    m_client.post(
        u"/fire/"_s + m_run->plan().trigger, query, payload,
        [this, answered](const OperatorClient::Answer &answer) {
            using Kind = OperatorClient::Answer::Kind;
            if (answer.kind == Kind::Unreachable) {
                return answered(tl::make_unexpected(
                    EventRun::Refusal{noConsoleAt(m_client.base(), answer.reason), true}));
            }
            if (answer.kind == Kind::Refused) {
                return answered(tl::make_unexpected(EventRun::Refusal{fireRefusal(answer), false}));
            }
            printLine(QString::fromUtf8(answer.body).trimmed());
            const QJsonObject receipt = QJsonDocument::fromJson(answer.body).object();
            answered(receipt.value("subscriptions"_L1).toInt());
        });
}

void FireRun::tell(const ui::RunProgress &progress)
{
    for (const ui::RunFailure &failure : progress.failures) {
        if (!m_wanted.isRun())
            printError(failure.reason);
        else if (failure.line > 0)
            printError(u"event %1 (line %2): %3"_s.arg(
                QString::number(failure.number), QString::number(failure.line), failure.reason));
        else
            printError(u"event %1: %2"_s.arg(QString::number(failure.number), failure.reason));
    }
    if (progress.state == ui::RunProgress::State::Ended)
        finish(progress);
}

void FireRun::finish(const ui::RunProgress &progress)
{
    const bool stopped = progress.endedBecause.isEmpty() && progress.total > 0
                         && progress.fired + progress.failed < progress.total;
    if (m_wanted.isRun()) {
        QString words = progress.total > 0 ? u"%1 of "_s.arg(progress.fired)
                                                 + counted(progress.total, u"event"_s, u"events"_s)
                                           : counted(progress.fired, u"event"_s, u"events"_s);
        words += u" fired, "_s + counted(progress.deliveries, u"delivery"_s, u"deliveries"_s);
        if (progress.failed > 0)
            words += u", %1 failed"_s.arg(progress.failed);
        printToError(words + (stopped ? u"; stopped\n"_s : u"\n"_s));
    }
    Q_EMIT finished(progress.failed > 0 || stopped ? Refused : Done);
}

void FireRun::fail(const QString &sentence)
{
    printError(sentence);
    Q_EMIT finished(Refused);
}

} // namespace app::client
