// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/answercommands.h"

#include "server/http/jsonbody.h"
#include "server/http/operationhandler.h"
#include "server/http/problem.h"
#include "server/http/status.h"
#include "server/json.h"
#include "server/servedoperation.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace server::http {

using openapi::JsonValue;

namespace {

constexpr qsizetype MaxAnswer = 1024 * 1024;
constexpr int MinStatus = 200;
constexpr int MaxStatus = 599;

using Key = tl::expected<QString, Response>;

tl::unexpected<Response> badRequest(const QString &detail)
{
    return tl::unexpected(problem(status::BadRequest, detail));
}

/// The operation that the path names, when it is one that can be given an answer.
Key keyOf(const OperatorBackend &backend, const OperatorCall &call)
{
    const QString key = call.variables.value(QStringLiteral("key"));
    const std::vector<ServedOperation> all = servedOperations(backend.served());
    const auto found = std::find_if(
        all.begin(), all.end(), [&key](const ServedOperation &each) { return each.key == key; });
    if (found == all.end()) {
        return tl::unexpected(
            problem(status::NotFound, QStringLiteral("The definition declares no operation \"%1\". "
                                                     "GET /api/operations lists them.")
                                          .arg(key.left(100))));
    }
    using Role = ServedOperation::Role;
    if (found->role == Role::Subscribe || found->role == Role::Unsubscribe) {
        return tl::unexpected(problem(
            status::Conflict, QStringLiteral("%1 takes or ends subscriptions; Declic itself "
                                             "answers it.")
                                  .arg(key.left(100))));
    }
    return key;
}

/// 0 when none is chosen.
tl::expected<int, Response> chosenStatus(const JsonValue &body)
{
    const JsonValue *value = body.find(QStringView(u"status"));
    if (!value)
        return 0;
    const std::optional<qint64> number = value->toInteger();
    if (!number || *number < MinStatus || *number > MaxStatus)
        return badRequest(QStringLiteral("\"status\" must be a whole number from 200 to 599."));
    return static_cast<int>(*number);
}

tl::expected<SampleAnswer, Response> readAnswer(const Request &request)
{
    const tl::expected<JsonValue, Response> root = readJsonBody(request);
    if (!root)
        return tl::unexpected(root.error());
    const auto isKnown = [](const JsonValue::Member &member) {
        return member.key == u"status" || member.key == u"body";
    };
    if (!root->isObject()
        || !std::all_of(root->members().begin(), root->members().end(), isKnown)) {
        return badRequest(QStringLiteral("Say what to answer, and nothing else: "
                                         "{\"status\": 200, \"body\": any JSON}."));
    }
    const tl::expected<int, Response> status = chosenStatus(*root);
    if (!status)
        return tl::unexpected(status.error());
    SampleAnswer answer{*status, {}};
    if (const JsonValue *body = root->find(QStringView(u"body"))) {
        const openapi::TextRange range = body->range();
        answer.body = request.body.sliced(range.begin, range.end - range.begin);
    }
    if (answer.body.size() > MaxAnswer) {
        return tl::unexpected(problem(status::ContentTooLarge,
                                      QStringLiteral("The answer's body is larger than 1 MiB.")));
    }
    if (!hasBody(*status) && !answer.body.isEmpty()) {
        return badRequest(QStringLiteral("An answer with status %1 has no body: leave \"body\" "
                                         "out, or choose another status.")
                              .arg(*status));
    }
    return answer;
}

JsonValue warningsOf(const ServedDefinition &served, const QString &key, const SampleAnswer &answer)
{
    JsonValue list = JsonValue::array();
    for (const openapi::Diagnostic &warning : answerWarnings(*served.definition, key, answer)) {
        JsonValue entry = JsonValue::object();
        entry.set(QStringLiteral("pointer"), JsonValue::string(warning.pointer.toString()));
        entry.set(QStringLiteral("detail"), JsonValue::string(describe(warning)));
        list.append(std::move(entry));
    }
    return list;
}

/// Not by QJsonObject, which would sort the members of the body.
Response shown(const ServedDefinition &served, const QString &key)
{
    const auto own = served.setup.answers.constFind(key);
    const bool isOwn = own != served.setup.answers.constEnd();
    SampleAnswer answer = generatedAnswer(*served.definition, key).value_or(SampleAnswer());
    if (isOwn)
        answer = {statusOf(*own, answer.status), own->body};
    JsonValue object = JsonValue::object();
    object.set(QStringLiteral("key"), JsonValue::string(key));
    object.set(QStringLiteral("own"), JsonValue::boolean(isOwn));
    object.set(QStringLiteral("status"), JsonValue::number(answer.status));
    if (!answer.body.isEmpty())
        object.set(QStringLiteral("body"), openapi::parseJson(answer.body).root);
    object.set(QStringLiteral("warnings"),
               isOwn ? warningsOf(served, key, answer) : JsonValue::array());
    return jsonResponse(status::Ok, object.toJson());
}

} // namespace

Response operationsAnswer(const OperatorBackend &backend)
{
    QJsonArray array;
    for (const ServedOperation &operation : servedOperations(backend.served()))
        array.append(toJson(operation));
    return jsonResponse(status::Ok, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void showAnswer(OperatorBackend &backend, const OperatorCall &call)
{
    const Key key = keyOf(backend, call);
    call.respond(key ? shown(backend.served(), *key) : key.error());
}

void putAnswer(OperatorBackend &backend, const OperatorCall &call)
{
    const Key key = keyOf(backend, call);
    if (!key)
        return call.respond(key.error());
    const tl::expected<SampleAnswer, Response> answer = readAnswer(call.request);
    if (!answer)
        return call.respond(answer.error());
    backend.setAnswer(*key, *answer);
    call.respond(shown(backend.served(), *key));
}

void removeAnswer(OperatorBackend &backend, const OperatorCall &call)
{
    const Key key = keyOf(backend, call);
    if (!key)
        return call.respond(key.error());
    backend.setAnswer(*key, {});
    call.respond(shown(backend.served(), *key));
}

} // namespace server::http
