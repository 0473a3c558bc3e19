// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/validator/finding.h"
#include "ui/connector.h"
#include "ui/definitionicon.h"
#include "ui/definitionrequests.h"
#include "ui/editor/editeddefinition.h"

namespace ui {

/// The hosted connector's definition while it is edited: its texts, where they are kept, what the
/// validator has to say, and what is still to be saved or applied. Outlives the page that shows it.
/// It asks; the root answers.
class DefinitionEditing final : public QObject
{
    Q_OBJECT

public:
    /// How the text stands to the file and to what is hosted.
    enum class State { Applied, Saved, Edited };

    explicit DefinitionEditing(QObject *parent = nullptr);

    [[nodiscard]] editor::EditedDefinition &definition() { return m_definition; }
    /// apiProperties.json; an empty text is no file. Shares the definition's history.
    [[nodiscard]] editor::EditedDefinition &properties() { return m_properties; }
    [[nodiscard]] const QString &file() const { return m_file; } ///< empty: the bundled one
    [[nodiscard]] const QByteArray &savedText() const { return m_saved; }
    [[nodiscard]] State state() const;
    [[nodiscard]] bool isModified() const { return m_definition.isModified(); }

    /// What is hosted now. Another connector begins anew; the same one only when its file has
    /// another text and nothing is unsaved.
    void setConnector(const Connector &connector);

    [[nodiscard]] openapi::validator::Profile profile() const { return m_profile; }
    void setProfile(openapi::validator::Profile profile);
    /// Asks for a check of what was not checked yet; of several that come soon, the last one counts.
    void check();
    /// The answer to checkRequested().
    void setFindings(const DefinitionFindings &findings);
    [[nodiscard]] const DefinitionFindings &findings() const { return m_findings; }
    /// Whether the findings are about the present text; no others may be fixed.
    [[nodiscard]] bool isChecked() const;
    /// Applies the finding's fix, or those of all of its kind, as one step; false when the text is
    /// another one by now.
    bool fix(size_t finding, bool allLike);

    [[nodiscard]] const DefinitionIcon &icon() const { return m_icon; }
    void setIcon(const DefinitionIcon &icon);
    /// Hosts that were written into definitions before, the youngest first.
    [[nodiscard]] const QStringList &recentHosts() const { return m_recentHosts; }
    void setRecentHosts(const QStringList &hosts);

    /// Asks for the texts to be written, to `file` instead of where they came from if it is given.
    void save(const QString &file = {});
    /// Asks for the texts to be written and hosted.
    void apply();
    /// The answer to saveRequested(): they were.
    void setSaved(const DefinitionTexts &written);
    /// Goes back to what was saved last; the history is forgotten.
    void revert();

Q_SIGNALS:
    void checkRequested(const ui::DefinitionCheck &check);
    void saveRequested(const ui::DefinitionTexts &texts);
    /// The bundled definition cannot be written over: where to? Then save().
    void fileNameRequested();
    /// Another picture is wanted; the answer is iconChosen().
    void iconRequested();
    /// The picture of this file is to stand beside the definition.
    void iconChosen(const QString &file);
    void iconChanged();
    void findingsChanged();
    void saved();
    void stateChanged();

private:
    void open(const Connector &connector);
    void ask(const QString &file, bool apply);

    editor::EditedDefinition m_definition;
    editor::EditedDefinition m_properties;
    QString m_file;
    bool m_begun = false;
    QByteArray m_hosted;
    QByteArray m_hostedProperties;
    QByteArray m_saved;
    QByteArray m_savedProperties;
    openapi::validator::Profile m_profile = openapi::validator::Profile::PrivateUse;
    DefinitionFindings m_findings;
    DefinitionIcon m_icon;
    QStringList m_recentHosts;
    bool m_checking = false; ///< an answer is due
};

} // namespace ui
