// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

#include <QRegularExpression>
#include <QSet>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &variablePattern()
{
    static const QRegularExpression pattern(u"\\{([^{}]*)\\}"_s);
    return pattern;
}

QStringList variablesOf(const QString &path)
{
    QStringList names;
    for (auto it = variablePattern().globalMatch(path); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

/// The path with nameless variables: two paths with one shape match the same requests.
QString shapeOf(QString path)
{
    return path.replace(variablePattern(), u"{}"_s);
}

void operationPathMustStartWithSlash(const Survey &survey, Inspection &inspection)
{
    for (const JsonValue::Member *path : survey.paths) {
        if (!path->key.startsWith(u'/'))
            inspection.addKey(*path, {path->key}, inspection.rename(*path, u'/' + path->key));
    }
}

void operationPathMayNotContainQueryOrFragment(const Survey &survey, Inspection &inspection)
{
    for (const JsonValue::Member *path : survey.paths) {
        if (path->key.contains(u'?') || path->key.contains(u'#'))
            inspection.addKey(*path, {path->key});
    }
}

void operationPathContainsUnsupportedCharacters(const Survey &survey, Inspection &inspection)
{
    for (const JsonValue::Member *path : survey.paths) {
        if (path->key.contains(u'*'))
            inspection.addKey(*path, {path->key});
    }
}

void operationPathTemplateNotValid(const Survey &survey, Inspection &inspection)
{
    for (const JsonValue::Member *path : survey.paths) {
        const QString shape = shapeOf(path->key).remove(u"{}"_s);
        const QStringList names = variablesOf(path->key);
        const bool empty = names.contains(QString());
        const bool split = std::any_of(names.begin(), names.end(),
                                       [](const QString &name) { return name.contains(u'/'); });
        if (shape.contains(u'{') || shape.contains(u'}') || empty || split)
            inspection.addKey(*path, {path->key});
    }
}

void operationPathVariablesContainDefaults(const Survey &survey, Inspection &inspection)
{
    for (const JsonValue::Member *path : survey.paths) {
        for (const QString &name : variablesOf(path->key)) {
            const qsizetype sign = name.indexOf(u'=');
            if (sign < 0)
                continue;
            QString mended = path->key;
            mended.replace(u'{' + name + u'}', u'{' + name.left(sign) + u'}');
            inspection.addKey(*path, {name}, inspection.rename(*path, mended));
        }
    }
}

void pathRedefined(const Survey &survey, Inspection &inspection)
{
    QSet<QString> seen;
    for (const JsonValue::Member *path : survey.paths) {
        const QString folded = path->key.toLower();
        if (seen.contains(folded))
            inspection.addKey(*path, {path->key});
        seen.insert(folded);
    }
}

void duplicateOperationPath(const Survey &survey, Inspection &inspection)
{
    QHash<QString, const OperationSite *> seen;
    for (const OperationSite &operation : survey.operations) {
        const QString key = operation.verb() + u' ' + shapeOf(operation.path->key);
        const OperationSite *first = seen.value(key);
        if (first && first->path->key != operation.path->key
            && first->path->key.compare(operation.path->key, Qt::CaseInsensitive) != 0)
            inspection.addKey(*operation.path, {first->name(), operation.name(), first->path->key,
                                                operation.path->key});
        else
            seen.insert(key, &operation);
    }
}

/// True when some request path fits both, which are not of one shape.
bool overlap(const QStringList &left, const QStringList &right)
{
    if (left.size() != right.size())
        return false;
    bool differ = false;
    for (qsizetype i = 0; i < left.size(); ++i) {
        const bool same = left[i] == right[i];
        if (!same && left[i] != "{}"_L1 && right[i] != "{}"_L1)
            return false;
        if (!same && (left[i].isEmpty() || right[i].isEmpty()))
            return false; // a variable never matches nothing
        differ |= !same;
    }
    return differ;
}

void partialDuplicateOperationPath(const Survey &survey, Inspection &inspection)
{
    struct Entry
    {
        const OperationSite *operation;
        QStringList segments;
    };
    QHash<QString, std::vector<Entry>> byVerbAndLength;
    for (const OperationSite &operation : survey.operations) {
        const QStringList segments = shapeOf(operation.path->key).split(u'/');
        std::vector<Entry> &others =
            byVerbAndLength[operation.verb() + QString::number(segments.size())];
        QStringList names;
        for (const Entry &other : others) {
            if (overlap(segments, other.segments))
                names.append(other.operation->path->key);
        }
        if (!names.isEmpty())
            inspection.addKey(*operation.path,
                              {operation.name(), operation.path->key, names.join(u", "_s)});
        others.push_back({&operation, segments});
    }
}

void operationMissingPathParameter(const OperationSite &operation, Inspection &inspection)
{
    for (const QString &name : variablesOf(operation.path->key)) {
        const bool known = std::any_of(
            operation.parameters.begin(), operation.parameters.end(),
            [&](const ParameterSite &parameter) {
                return !parameter.value || (parameter.in == "path"_L1 && parameter.name == name);
            });
        if (!known && !name.isEmpty() && !name.contains(u'='))
            inspection.addKey(*operation.member, {operation.name(), name});
    }
}

void pathParameterNotDefinedInTemplate(const OperationSite &operation, Inspection &inspection)
{
    const QStringList names = variablesOf(operation.path->key);
    for (const ParameterSite &parameter : operation.parameters) {
        if (parameter.in == "path"_L1 && !names.contains(parameter.name))
            inspection.add(*parameter.place, {parameter.name},
                           inspection.remove(*parameter.place, parameter.name));
    }
}

void pathItemRefNotSupported(const Survey &survey, Inspection &inspection)
{
    for (const JsonValue::Member *path : survey.paths) {
        if (const JsonValue *reference = path->value.find(u"$ref"))
            inspection.add(*reference, {reference->toString()});
    }
}

} // namespace

Rules pathRules()
{
    using Group = Rule::Group;
    const auto error = [](const char *id, Check check) {
        return Rule{id, Group::Operations, Level::Error, Level::Error, check};
    };
    return {
        error("OperationPathMustStartWithSlash", &operationPathMustStartWithSlash),
        error("OperationPathMayNotContainQueryOrFragment",
              &operationPathMayNotContainQueryOrFragment),
        error("OperationPathContainsUnsupportedCharacters",
              &operationPathContainsUnsupportedCharacters),
        error("OperationPathTemplateNotValid", &operationPathTemplateNotValid),
        error("OperationPathVariablesContainDefaults", &operationPathVariablesContainDefaults),
        error("PathRedefined", &pathRedefined),
        error("DuplicateOperationPath", &duplicateOperationPath),
        error("OperationMissingPathParameter", &operationMissingPathParameter),
        error("PathParameterNotDefinedInTemplate", &pathParameterNotDefinedInTemplate),
        {"PartialDuplicateOperationPath", Group::Operations, Level::Warning, Level::Warning,
         &partialDuplicateOperationPath},
        {"PathItemRefNotSuppored", Group::NotSupported, Level::Error, Level::Error,
         &pathItemRefNotSupported},
    };
}

} // namespace openapi::validator
