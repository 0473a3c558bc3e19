// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/schema.h"

namespace openapi::editing {

/// One verb of one path, as the text has it, however wrong the rest is.
struct ListedOperation
{
    enum class Kind { Trigger, Poll, WebhookAction, Action };

    Kind kind = Kind::Action;
    JsonPointer pointer;
    QString verb; ///< upper case, "POST"
    QString path; ///< without the base path
    QString operationId;
    QString summary;
    Visibility visibility = Visibility::Normal;
    bool deprecated = false;

    friend bool operator==(const ListedOperation &, const ListedOperation &) = default;
};

/// All operations in the order of the document; of a path or verb that stands twice, the last.
/// Pure.
[[nodiscard]] std::vector<ListedOperation> listedOperations(const JsonValue &root);

/// Whether a path item's member is an operation. Pure.
[[nodiscard]] bool isVerb(const QString &key);
/// The visibility that the object states; what is misspelt is Normal. Pure.
[[nodiscard]] Visibility visibilityOf(const JsonValue &object);

} // namespace openapi::editing
