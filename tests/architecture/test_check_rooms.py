# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves of every rule that it finds what it forbids, and that it lets pass what is right."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from check_rooms import check
from rules import RULES
from sources import Source

HEADER = "#pragma once\nnamespace {0} {{\n/// A value.\nstruct {1} {{}};\n}}\n"
SPDX = "// SPDX-FileCopyrightText: 2026 The Declic developers\n// SPDX-License-Identifier: GPL-3.0-or-later\n"

# Rule: trees of files that break it; each file that is marked with a leading "!" must be named.
BAD = {
    "room_arrows": [
        {"!openapi/a.cpp": '#include "server/event.h"\n'},
        {"!openapi/a.cpp": '#include "ui/mainwindow.h"\n'},
        {"!server/a.cpp": '#include "ui/mainwindow.h"\n'},
        {"!server/a.cpp": '#include "app/services/settings.h"\n'},
        {"!ui/a.cpp": '#include "app/services/settings.h"\n'},
        {"!ui/a.cpp": '#include "server/serverhost.h"\n'},
        {"!ui/a.cpp": '#include "server/store/store.h"\n'},
        {"!app/services/a.cpp": '#include "ui/uistate.h"\n'},
        {"!app/services/a.cpp": '#include "server/serverhost.h"\n'},
        {"!app/a.cpp": '#include "server/core/servercore.h"\n'},
        {"!app/a.cpp": '#include "ui/pages/firepage.h"\n'},
        {"!openapi/a.cpp": '  #  include   "server/event.h"\n'},
    ],
    "nothing_includes_tests": [{"!server/a.cpp": '#include "tests/support/x.h"\n'},
                               {"!app/a.cpp": '#include "bench/x.h"\n'}],
    "full_include_paths": [
        {"!server/a.cpp": '#include "event.h"\n', "server/event.h": ""},
        {"!server/a.cpp": '#include "server/gone.h"\n'},
        {"!server/a.cpp": "#include <server/event.h>\n", "server/event.h": ""},
    ],
    "no_include_cycles": [{"!ui/a.h": '#include "ui/b.h"\n', "ui/b.h": '#include "ui/c.h"\n', "ui/c.h": '#include "ui/a.h"\n'}],
    "no_folder_cycles": [{"!server/core/a.cpp": '#include "server/http/b.h"\n', "server/http/b.h": '#include "server/core/a.h"\n'}],
    "room_links": [
        {"!openapi/CMakeLists.txt": "declic_room(openapi\n    SOURCES a.cpp\n    PUBLIC Qt6::Core Qt6::Network)\n"},
        {"!server/CMakeLists.txt": "declic_room(server SOURCES a.cpp PRIVATE Qt6::Widgets)\n"},
        {"!ui/CMakeLists.txt": "target_link_libraries(declic_ui PRIVATE Qt6::Sql)\n"},
        {"!app/CMakeLists.txt": "declic_room(services PUBLIC Qt6::Gui)\n"},
    ],
    "openapi_is_pure": [{"!openapi/a.cpp": "QFile file(path);\n"}, {"!openapi/a.cpp": "#include <QTimer>\n"}],
    "ui_only_shows": [{"!ui/a.cpp": "QSettings settings;\n"}, {"!ui/a.cpp": "#include <QNetworkAccessManager>\n"},
                      {"!ui/a.cpp": "QSaveFile file;\n"}, {"!ui/a.cpp": "file.open(QIODevice::WriteOnly);\n"}, {"!ui/a.cpp": "QSqlQuery query;\n"}],
    "server_has_no_windows": [{"!server/a.cpp": "#include <QWidget>\n"}, {"!app/services/a.cpp": "#include <QDesktopServices>\n"}],
    "sql_in_store": [
        {"!server/core/a.cpp": 'auto q = QStringLiteral("SELECT id FROM event");\n'},
        {"!ui/a.cpp": 'auto q = "DELETE FROM event";\n'},
        {"!app/a.cpp": 'auto q = R"(\nINSERT INTO event\nVALUES(1))";\n'},
        {"!server/core/a.cpp": 'auto q = "SELECT id "\n         "FROM event"; auto p = "PRAGMA journal_mode";\n'},
        {"!server/http/a.cpp": "#include <QSqlDatabase>\n"},
        {"!app/x.sql": "CREATE TABLE t(a);\n"},
    ],
    "swagger_in_openapi": [{"!server/http/a.cpp": 'auto k = u"x-ms-notification-url"_qs;\n'},
                           {"!ui/a.cpp": 'auto k = QStringLiteral("basePath");\n'}],
    "platform_headers": [{"!server/core/a.cpp": 'auto h = "x-ms-workflow-name";\n'}, {"!ui/a.cpp": 'auto h = "X-MS-Trigger-Type";\n'}],
    "status_literals": [
        {"!server/core/a.cpp": "if (status == 404) return;\n"}, {"!ui/a.cpp": "if (delivery.lastStatus >= 400) return;\n"},
        {"!app/a.cpp": "if (200 <= status) return;\n"}, {"!server/core/a.cpp": "response.status = 202;\n"},
        {"!server/core/a.cpp": "respond(problem(404, detail));\n"}, {"!server/core/a.cpp": "Response{202, type}\n"},
        {"!ui/a.cpp": "switch (status) {\n    case 429: break;\n}\n"}, {"!server/store/a.cpp": "attempt.status() < 300\n"},
        {"!server/core/a.cpp": "QHttpServerResponder::StatusCode::Ok\n"},
    ],
    "threads_in_serverhost": [{"!server/core/a.cpp": "QThread thread;\n"}, {"!app/a.cpp": "std::thread t(f);\n"},
                              {"!ui/a.cpp": "QtConcurrent::run(f);\n"}, {"!app/a.cpp": "object->moveToThread(t);\n"}],
    "openssl_in_publickey": [{"!server/auth/a.cpp": "#include <openssl/evp.h>\n"},
                             {"!server/http/a.cpp": "# include <openssl/ssl.h>\n", "server/auth/publickey.cpp": "#include <openssl/evp.h>\n",
                              "server/identity/issuerkey.cpp": "#include <openssl/rsa.h>\n",
                              "server/http/tlskeypair.cpp": "#include <openssl/x509v3.h>\n"}],
    "locks_in_the_log": [{"!server/core/a.cpp": "QMutex mutex;\n"}, {"!ui/a.cpp": "std::mutex m;\n"}],
    "settings_in_settings": [{"!app/guisession.cpp": "QSettings settings;\n"}],
    "translated_text": [{"!server/http/a.cpp": 'auto t = tr("No such path");\n'},
                        {"!openapi/a.cpp": 'auto t = QCoreApplication::translate("a", "b");\n'}],
    "definition_names": [{"!server/http/a.cpp": "// as for InStore\n"}, {"!ui/a.cpp": 'auto p = "/fire/instore";\n'},
                         {"!app/demo.cpp": 'fire("NewInstoreProduct");\n'}, {"!resources/x.qrc": "NewProduct\n"}],
    "file_budget": [{"!ui/a.cpp": "\n" * 401}, {"!ui/a.h": "\n" * 121}, {"!tests/tst_a.cpp": "\n" * 501}],
    "function_budget": [
        {"!ui/a.cpp": "void f()\n{\n" + "    g();\n" * 58 + "}\n"},
        {"!ui/a.cpp": "namespace ui {\nA::A(QWidget *parent)\n    : QWidget(parent)\n    , m_a{1}\n{\n" + "    g();\n" * 36 + "}\n}\n"},
        {"!ui/a.cpp": "class A {\n    int f(const B &b = {}) const {\n" + "        if (b) { g(); }\n" * 60 + "    }\n};\n"},
        {"!tests/tool.py": "def f():\n" + "    g()\n" * 60},
    ],
    "telling_names": [{"!server/core/eventmanager.h": ""}, {"!ui/utils.cpp": ""}, {"!ui/a.cpp": "class TableHelper {\n};\n"},
                      {"!ui/a.cpp": "struct RowData\n{\n};\n"}, {"!ui/a.cpp": "namespace server::common {\n}\n"}],
    "file_names": [{"!ui/MainWindow.cpp": ""}],
    "headers_stand_alone": [{"!ui/a.h": "namespace ui {\n}\n"}, {"!server/http/a.h": "#pragma once\nnamespace server {\n}\n"}],
    "documented_headers": [{"!ui/a.h": "#pragma once\nnamespace ui {\nclass A;\n}\n"}],
    "licence_header": [{"!ui/a.cpp": "int a;\n"}, {"!ui/CMakeLists.txt": "# nothing\n"}, {"!run.sh": "#!/bin/sh\n"},
                       {"!tests/a.py": "# SPDX-FileCopyrightText: 2026 The Declic developers\n"}],
    "no_leftovers": [{"!ui/a.cpp": "// TO" + "DO: later\n"}, {"!README.md": "see /wo" + "rk/main\n"}, {"!ui/a.cpp": "// issue " + "#2\n"}],
    "no_registry_hosts": [{"!a.md": "from registry.npm" + "js.org\n"},
                          {"!resources/web/package-lock.json": '{\n"resolved": "https://mirror.example/a.tgz"\n}\n'}],
    "no_waiting": [{"!ui/a.cpp": "QEventLoop loop;\n"}, {"!tests/ui/a.cpp": "QTest::qWait(100);\n"}, {"!ui/a.cpp": "qApp->processEvents();\n"}, {"!ui/a.cpp": "dialog.exec();\n"},
                   {"!app/a.cpp": "std::this_thread::sleep_for(1s);\n"}, {"!server/a.cpp": "QThread::msleep(5);\n"}],
    "no_exceptions_or_singletons": [{"!server/a.cpp": "throw 1;\n"}, {"!app/a.h": "static Settings &instance();\n"},
                                    {"!app/a.cpp": "QSharedPointer<int> p;\n"}],
    "valid_json": [{"!a.json": "{,}\n"}, {"!b.json": '{"a": 1, "a": 2}\n'}],
}

# Trees that break nothing.
GOOD = [
    {"openapi/a.h": HEADER.format("openapi", "A"), "server/b.h": HEADER.format("server", "B"),
     "server/store/s.h": HEADER.format("server::store", "S"), "ui/c.h": HEADER.format("ui", "C"),
     "server/http/h.cpp": '#include "server/store/s.h"\n#include "server/b.h"\n', "server/serverhost.h": HEADER.format("server", "H"),
     "ui/c.cpp": '#include "ui/c.h"\n#include "openapi/a.h"\n#include "server/b.h"\n#include <QWidget>\n',
     "app/a.cpp": '#include "server/serverhost.h"\n#include "ui/c.h"\n'},
    {"server/store/s.cpp": 'auto q = "SELECT id FROM event"; QSqlQuery query; query.exec();\n',
     "server/core/c.cpp": '// a SELECT would not be FROM here, nor QThread, nor QSettings\nauto t = "Please SELECT one";\n'},
    {"server/http/h.cpp": 'if (status == 404) problem(404, "x-ms-workflow-name");\n', "openapi/r.cpp": 'auto k = "x-ms-trigger";\n',
     "server/core/c.cpp": "int status = 0; wait(130); x.status = other;\n"},
    {"server/serverhost.cpp": "QThread thread; object->moveToThread(&thread);\n", "app/services/settings.cpp": "QSettings s;\n",
     "app/services/logging.cpp": "QMutex m;\n", "ui/w.cpp": 'auto t = tr("Fire"); auto c = u\'"\'; auto n = 1\'000\'000;\n'},
    {"openapi/definitions/s.json": '{"x": "NewProduct"}\n', "tests/tst_a.cpp": 'get("/list/instore");\n', "README.md": "InStore\n",
     "ui/a.cpp": "// kept in store, mainStore, stored in-stores\n"},
    {"ui/a.cpp": "\n" * 390, "ui/b.cpp": ("void f()\n{\n" + "    g();\n" * 57 + "}\n") * 3,
     "tests/t.cpp": "void T::rows_data()\n{\n" + "    g();\n" * 90 + "}\n"},
    {"tests/ui/a.cpp": '#include "b.h"\n#include "c.h"\nQTest::qWait(0); qApp->processEvents();\n' + "\n" * 480,
     "tests/ui/b.h": "#pragma once\n", "tests/ui/support/c.h": "#pragma once\n"},
    {"ui/d.cpp": "class ItemData;\nnamespace ui {\nclass Database {\n};\n}\n"},
]

LICENSED = (".cpp", ".h", ".py", ".sql")


def tree(files):
    """The files as sources. Where a fixture is not about the licence, the header is given to it."""
    return [Source(path.lstrip("!"), text) for path, text in files.items()]


class Rules(unittest.TestCase):
    def test_every_rule_has_a_bad_example(self):
        self.assertEqual(sorted(BAD), sorted(RULES))

    def test_bad_examples_are_found(self):
        for name, examples in BAD.items():
            for files in examples:
                with self.subTest(rule=name, files=list(files)):
                    named = {source.path for source, _, _ in RULES[name](tree(files))}
                    self.assertEqual(named, {path[1:] for path in files if path[0] == "!"})

    def test_good_examples_pass(self):
        for files in GOOD:
            licensed = {path: text if not path.endswith(LICENSED) else SPDX.replace("//", "#" if path.endswith(".py") else "//") + text
                        for path, text in files.items()}
            with self.subTest(files=list(files)):
                self.assertEqual(check(tree(licensed)), [])

    def test_lines_are_right(self):
        source = Source("ui/a.cpp", '/* one\n   two */\nconst char *a = R"x(\n")x";\nQSettings s;\n')
        self.assertEqual([line for _, line, _ in RULES["settings_in_settings"]([source])], [5])

    def test_functions_are_measured(self):
        code = ("#define X(a) {\nnamespace a {\nstruct S {\n    int b{1};\n    S() : b{2}, c(3) { g(); }\n};\n"
                "int S::f(int x) const\n{\n    auto l = [x] { return x; };\n    for (;;) { }\n}\n"
                "std::function<void(int)> g(A a = {})\n{\n}\nbool operator==(const S &, const S &)\n{\n}\n}\n")
        measured = [(f.name, f.lines, f.is_constructor) for f in Source("ui/a.cpp", code).functions]
        self.assertEqual(measured, [("S", 1, False), ("S::f", 5, False), ("g", 3, False), ("operator_", 3, False)])

    def test_the_command_fails_on_a_bad_tree(self):
        with tempfile.TemporaryDirectory() as top:
            command = [sys.executable, str(Path(__file__).with_name("check_rooms.py")), top]
            self.assertEqual(subprocess.run(command, capture_output=True, check=False).returncode, 1, "an empty tree")
            (Path(top) / "README.md").write_text("Fine.\n")
            self.assertEqual(subprocess.run(command, capture_output=True, check=False).returncode, 0)
            (Path(top) / "run.sh").write_text("exit\n")
            result = subprocess.run(command, capture_output=True, check=False, text=True)
            self.assertEqual(result.returncode, 1)
            self.assertIn("run.sh:1: no SPDX-License-Identifier [licence_header]", result.stdout)


if __name__ == "__main__":
    unittest.main()
