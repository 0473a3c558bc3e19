// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/securitysettings.h"
#include "ui/editor/formpage.h"

class QComboBox;
class QFormLayout;

namespace ui {
class DefinitionEditing;
}

namespace ui::editor {

/// How connections sign in, with the fields of the platform's own wizard. Writes the definition and,
/// what belongs there, apiProperties.json; both in one step.
class SecurityForm final : public FormPage
{
    Q_OBJECT

public:
    SecurityForm(DefinitionEditing &editing, QWidget *parent);

Q_SIGNALS:
    /// Something was put on the clipboard.
    void copied();

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Settings = openapi::SecuritySettings;

    void createKind();
    void createKey();
    void createSignIn();
    void createRedirect();
    void addSetting(const QString &id, const QString &label, const QString &name,
                    QString Settings::*member, Settings::Kind kind,
                    QString (*problem)(const QString &) = nullptr);
    void addRow(QWidget *field, const QString &label, std::initializer_list<Settings::Kind> kinds);
    void refresh();
    void present();
    void choose(Settings::Kind kind);
    /// Makes the texts say `wanted`; false when something else is in the way.
    bool put(const QString &name, const Settings &wanted);

    struct Row
    {
        QWidget *field;
        std::vector<Settings::Kind> kinds;
    };

    DefinitionEditing &m_editing;
    Settings m_settings;
    QComboBox *m_kind = nullptr;
    QComboBox *m_place = nullptr; ///< of an API key
    QFormLayout *m_form = nullptr;
    std::vector<Row> m_rows;
    bool m_stale = true; ///< not read since the last change
};

} // namespace ui::editor
