// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/validator.h"

#include "openapi/validator/inspection.h"

#include <QHash>

#include <iterator>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

/// Calls a rule's function wherever it applies.
class Caller
{
public:
    Caller(Inspection &inspection, const char16_t *keyword)
        : m_inspection(inspection)
        , m_keyword(keyword)
    {
    }
    void operator()(CheckOf<Survey> check) { check(survey(), m_inspection); }
    void operator()(CheckOf<OperationSite> check) { each(check, survey().operations); }
    void operator()(CheckOf<ParameterSite> check) { each(check, survey().parameters); }
    void operator()(CheckOf<ResponseSite> check) { each(check, survey().responses); }
    void operator()(CheckOf<TypedSite> check)
    {
        const auto sites = survey().typedWith.constFind(QStringView(m_keyword).toString());
        if (sites == survey().typedWith.cend())
            return;
        for (const TypedSite *site : *sites)
            check(*site, m_inspection);
    }
    void operator()(CheckOf<DynamicSite> check) { each(check, survey().dynamics); }
    void operator()(CheckOf<ReferenceSite> check) { each(check, survey().references); }
    void operator()(CheckOf<ObjectSite> check) { each(check, survey().objects); }

private:
    [[nodiscard]] const Survey &survey() const { return m_inspection.survey(); }
    template<typename Site>
    void each(CheckOf<Site> check, const std::deque<Site> &sites)
    {
        for (const Site &site : sites)
            check(site, m_inspection);
    }

    Inspection &m_inspection;
    const char16_t *m_keyword;
};

Rules allRules()
{
    Rules all;
    for (Rules (*part)() :
         {&headRules, &textRules, &securityRules, &pathRules, &operationRules, &annotationRules,
          &parameterRules, &responseRules, &valueRules, &limitRules, &schemaRules, &schemaTreeRules,
          &referenceRules, &webhookRules, &dynamicRules, &dynamicCallRules, &keywordRules,
          &contractRules, &jsonRules}) {
        Rules some = part();
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace

const Rules &rules()
{
    static const Rules all = allRules();
    return all;
}

const Rule *findRule(QStringView id)
{
    static const auto byId = [] {
        QHash<QString, const Rule *> result;
        for (const Rule &rule : rules())
            result.insert(QString::fromLatin1(rule.id), &rule);
        return result;
    }();
    return byId.value(id.toString());
}

Findings validate(const Document &document, Profile profile)
{
    const Survey survey(document);
    Inspection inspection(survey);
    const bool readable = !hasErrors(document.diagnostics());
    for (const Rule &rule : rules()) {
        const Level level = profile == Profile::PrivateUse ? rule.privateUse : rule.certification;
        // Behind a syntax error everything would seem to be missing.
        if (level == Level::Off || (!readable && rule.group != Rule::Group::Json))
            continue;
        inspection.begin(rule, level == Level::Error     ? Severity::Error
                               : level == Level::Warning ? Severity::Warning
                                                         : Severity::Hint);
        std::visit(Caller(inspection, rule.keyword), rule.check);
    }
    return inspection.take();
}

std::vector<Fix> fixesLike(const Finding &finding, const Findings &findings)
{
    std::vector<Fix> fixes;
    for (const Finding &other : findings) {
        if (other.rule == finding.rule && other.fix && other.fix.action == finding.fix.action)
            fixes.push_back(other.fix);
    }
    return fixes;
}

} // namespace openapi::validator
