// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/document.h"
#include "openapi/validator/sites.h"

#include <QHash>

#include <deque>

namespace openapi::validator {

/// Everything in a document that rules look at, found in one walk. Points into the document, which
/// must outlive it unchanged.
class Survey
{
public:
    explicit Survey(const Document &document);
    ~Survey();
    Survey(const Survey &) = delete;
    Survey &operator=(const Survey &) = delete;

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const JsonValue *root() const { return &m_document.root(); }
    /// The entry `text` ("#/definitions/Thing") leads to within `section`, or nullptr.
    [[nodiscard]] const JsonValue *target(QStringView section, const QString &text) const;
    /// Follows a schema's references; nullptr when one leads nowhere or round in circles.
    [[nodiscard]] const JsonValue *resolved(const JsonValue *schema) const;
    /// The schema of property `name` in a schema or in what it is made of, and the schema that it
    /// stands in.
    struct Property
    {
        const JsonValue *value = nullptr;
        const JsonValue *owner = nullptr;
        bool whole = true; ///< false: some part of the schema does not tell what it holds
    };
    [[nodiscard]] Property property(const JsonValue *schema, const QString &name) const;
    [[nodiscard]] const OperationSite *operation(const QString &id) const;

    std::vector<const JsonValue::Member *> paths;
    std::deque<OperationSite> operations;
    std::deque<ParameterSite> parameters; ///< each where it is written
    std::deque<ResponseSite> responses; ///< each where it is written
    std::deque<TypedSite> typed;
    QHash<QString, std::vector<const TypedSite *>> typedWith; ///< by the keys they have
    std::deque<DynamicSite> dynamics;
    std::deque<ReferenceSite> references;
    std::deque<ObjectSite> objects;
    QHash<QString, std::vector<const JsonValue *>> operationIdUses; ///< by those who call them

private:
    friend class Surveyor;
    const Document &m_document;
    QHash<QString, const JsonValue *> m_targets; ///< "definitions/Thing"
    QHash<QString, const OperationSite *> m_byId;
};

} // namespace openapi::validator
