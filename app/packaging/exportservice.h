// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exportsource.h"

#include <functional>
#include <optional>

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

    /// The texts that are exported in place of the files'; empty ones stand for no file.
    struct Texts
    {
        QByteArray definition;
        QByteArray properties;
    };
    /// Asked at each export; without it, or when it gives nothing, the files are exported.
    void setTexts(std::function<std::optional<Texts>()> texts) { m_texts = std::move(texts); }

    [[nodiscard]] ui::ExportWish lastWish() const override;
    [[nodiscard]] bool hasLastWish() const override;
    [[nodiscard]] QStringList hosts() const override;
    [[nodiscard]] QFuture<ui::ExportOutcome> preview(const ui::ExportWish &wish) override;
    [[nodiscard]] QFuture<ui::ExportOutcome> write(const ui::ExportWish &wish,
                                                   ui::ExportReport::Obstacle overcome) override;

private:
    void remember(const ui::ExportWish &wish);

    [[nodiscard]] std::optional<Texts> texts() const { return m_texts ? m_texts() : std::nullopt; }

    Hosting &m_hosting;
    std::function<std::optional<Texts>()> m_texts;
};

} // namespace app::packaging
