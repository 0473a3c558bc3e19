// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

#include <QStringList>

namespace openapi::validator {

// Lenient access to a value that may be missing or of another kind. Pure.

[[nodiscard]] const JsonValue *get(const JsonValue *value, QStringView key);
/// Empty unless the member is a string.
[[nodiscard]] QString textOf(const JsonValue *value, QStringView key);
[[nodiscard]] bool flagOf(const JsonValue *value, QStringView key);
[[nodiscard]] const JsonValue::Member *memberOf(const JsonValue *value, QStringView key);
[[nodiscard]] const std::vector<JsonValue::Member> &membersOf(const JsonValue *value);
[[nodiscard]] const std::vector<JsonValue> &itemsOf(const JsonValue *value);
/// The strings among the elements of an array.
[[nodiscard]] QStringList textsOf(const JsonValue *array);

[[nodiscard]] bool isExtension(const QString &key);
/// x-ms-visibility says internal.
[[nodiscard]] bool isInternal(const JsonValue *value);
/// The name of the value's kind as a schema's type: "integer" for whole numbers.
[[nodiscard]] QString typeOf(const JsonValue &value);
/// True when a value of type `found` may stand where `wanted` is asked.
[[nodiscard]] bool fits(const QString &found, const QString &wanted);
[[nodiscard]] JsonValue texts(const QStringList &values);

} // namespace openapi::validator
