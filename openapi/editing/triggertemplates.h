// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/patch.h"

namespace openapi::editing {

enum class TriggerTemplate {
    EmptyEvent, ///< of an object that is still to be described
    SampleEvent, ///< of the schema that samples obey
    FilteredEvent, ///< the same, and whoever makes the flow fills in which events it is for
    BatchEvent, ///< of a list, each element of that schema
};

/// A trigger to be. Empty texts: English ones made of the name.
struct TriggerWish
{
    TriggerTemplate kind = TriggerTemplate::EmptyEvent;
    QString name; ///< "OrderPlaced" or "order placed"
    QString summary; ///< "When an order is placed"
    QString description;
    QString hint; ///< how to try it
    std::vector<JsonValue> samples; ///< of the event, or of the elements of a batch
};

/// What adds the trigger to `document`: an operation that subscribes, with an id and a path that
/// nothing else has, and the one that unsubscribes. None where the document has no place for it. Pure.
[[nodiscard]] std::vector<Patch> addedTrigger(const Document &document, const TriggerWish &wish);

} // namespace openapi::editing
