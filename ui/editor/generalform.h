// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/formpage.h"

class QCheckBox;
class QLabel;

namespace ui {
class DefinitionEditing;
}

namespace ui::editor {

class IconRow;

/// What the definition says about the connector as a whole, and the brand colour that
/// apiProperties.json says.
class GeneralForm final : public FormPage
{
    Q_OBJECT

public:
    GeneralForm(DefinitionEditing &editing, QWidget *parent);

    /// Hosts that may be meant, the likeliest first.
    void setHosts(const QStringList &hosts);

private:
    void createIdentity();
    void createAddress();
    void createContact();
    void createLooks();
    void createMetadata();
    void refresh();
    void takeScheme(const QString &scheme, bool wanted);
    void presentColour();

    DefinitionEditing &m_editing;
    TextField *m_host = nullptr;
    TextField *m_colour = nullptr;
    QLabel *m_sample = nullptr; ///< of the colour
    IconRow *m_icon = nullptr;
    QCheckBox *m_https = nullptr;
    QCheckBox *m_http = nullptr;
};

} // namespace ui::editor
