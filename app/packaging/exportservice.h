// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exportsource.h"

namespace app {
class Hosting;
}

namespace app::packaging {

/// Exports the hosted connector for the window. Files are read and written on Qt's pool, one export
/// at a time.
class ExportService final : public ui::ExportSource
{
public:
    /// `hosting` outlives it.
    explicit ExportService(Hosting &hosting);

    [[nodiscard]] ui::ExportWish lastWish() const override;
    [[nodiscard]] bool hasLastWish() const override;
    [[nodiscard]] QStringList hosts() const override;
    [[nodiscard]] QFuture<ui::ExportOutcome> preview(const ui::ExportWish &wish) override;
    [[nodiscard]] QFuture<ui::ExportOutcome> write(const ui::ExportWish &wish,
                                                   ui::ExportReport::Obstacle overcome) override;

private:
    void remember(const ui::ExportWish &wish);

    Hosting &m_hosting;
};

} // namespace app::packaging
