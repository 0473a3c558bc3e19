// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editorwindow.h"

#include "openapi/reader.h"
#include "openapi/validator/validator.h"

#include <QLineEdit>
#include <QTest>

using ui::DefinitionEditing;

const QByteArray &EditorWindow::bakery()
{
    static const QByteArray text = R"({
  "swagger": "2.0",
  "info": {
    "title": "Bakery",
    "version": "2.1"
  },
  "host": "bakery.example",
  "basePath": "/v1",
  "schemes": ["https"],
  "paths": {
    "/breads": {
      "get": {
        "operationId": "ListBreads",
        "summary": "List breads.",
        "x-ms-visiblity": "important",
        "responses": {"200": {"description": "ok"}}
      }
    },
    "/cakes": {
      "get": {
        "operationId": "ListCakes",
        "summary": "List cakes.",
        "x-ms-visiblity": "important",
        "responses": {"200": {"description": "ok"}}
      }
    }
  }
}
)";
    return text;
}

int EditorWindow::linesOf(const QByteArray &changes, char mark)
{
    int count = 0;
    for (const QByteArray &line : changes.split('\n'))
        count += line.startsWith(mark) ? 1 : 0;
    return count;
}

bool EditorWindow::open()
{
    m_window = std::make_unique<ui::MainWindow>(m_source);
    auto dialogs = std::make_unique<SilentDialogs>();
    m_dialogs = dialogs.get();
    m_window->setDialogs(std::move(dialogs));
    answerChecks();
    host(bakery());
    m_window->resize(1180, 780);
    m_window->show();
    const bool active = QTest::qWaitForWindowActive(m_window.get());
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier);
    return active && find<QLineEdit>(u"title"_qs)->isVisible();
}

void EditorWindow::host(const QByteArray &text, const QString &file)
{
    ui::Connector connector;
    connector.file = file;
    connector.text = text;
    connector.definition = openapi::read(openapi::Document(text)).definition;
    m_window->setConnector(connector);
}

void EditorWindow::type(const QString &field, const QString &text)
{
    auto *line = find<QLineEdit>(field);
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Backspace);
    QTest::keyClicks(line, text);
}

void EditorWindow::answerChecks()
{
    DefinitionEditing &editing = m_window->desks().editing;
    connect(&editing, &DefinitionEditing::checkRequested, this,
            [&editing](const ui::DefinitionCheck &check) {
                editing.setFindings(
                    {check.revision, check.profile,
                     openapi::validator::validate(openapi::Document(check.text), check.profile)});
            });
}
