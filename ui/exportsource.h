// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exportreport.h"

#include <QFuture>

#include <tl/expected.hpp>

namespace ui {

/// What an export would do or did, or the words why there is none.
using ExportOutcome = tl::expected<ExportReport, QString>;

/// Who makes and writes the packages of the hosted connector. The root answers from files; tests
/// from values.
class ExportSource
{
public:
    ExportSource() = default;
    virtual ~ExportSource() = default;
    ExportSource(const ExportSource &) = delete;
    ExportSource &operator=(const ExportSource &) = delete;

    /// What the connector was exported as the last time, or what suits it when it never was.
    [[nodiscard]] virtual ExportWish lastWish() const = 0;
    /// Whether it was exported before.
    [[nodiscard]] virtual bool hasLastWish() const = 0;
    /// Hosts to offer, the likeliest first.
    [[nodiscard]] virtual QStringList hosts() const = 0;
    /// What write() would do. Writes nothing.
    [[nodiscard]] virtual QFuture<ExportOutcome> preview(const ExportWish &wish) = 0;
    /// Writes the package unless there is an obstacle that `overcome` is not about, and remembers
    /// the wish when it is written.
    [[nodiscard]] virtual QFuture<ExportOutcome> write(const ExportWish &wish,
                                                       ExportReport::Obstacle overcome) = 0;
};

} // namespace ui
