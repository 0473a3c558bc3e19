# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences of the architecture, one function each. A rule yields (source, line, message)."""

import ast
import json
import re

from sources import CPP, matches

RULES = {}


def rule(function):
    RULES[function.__name__] = function
    return function


def is_test(source):
    return source.path.startswith(("tests/", "bench/"))


def product_code(sources):
    """The C++ of the rooms."""
    return [s for s in sources if s.is_cpp and s.room]


def in_any(source, places):
    return any(source.path.startswith(p) if p.endswith("/") else source.path == p for p in places)


def forbid(sources, pattern, message, allowed=(), text=lambda s: s.code):
    """Every match of `pattern` in a file that does not stand in one of the `allowed` places."""
    for source in sources:
        if not in_any(source, allowed):
            for line, match in matches(source, pattern, text(source)):
                yield source, line, message.format(match[0].strip())


def forbid_strings(sources, pattern, message, allowed=()):
    for source in sources:
        if not in_any(source, allowed):
            for line, text in source.strings:
                if match := re.search(pattern, text):
                    yield source, line, message.format(match[0].strip())


# --- arrows -------------------------------------------------------------------------------------

ARROWS = {
    "openapi": {"openapi"},
    "server": {"openapi", "server"},
    "ui": {"openapi", "server", "ui"},
    "app/services": {"openapi", "server", "app/services"},
    "app": {"openapi", "server", "ui", "app/services", "app"},
}


def room_of_include(name):
    return next((room for room in ("app/services", "openapi", "server", "ui", "app")
                 if name.startswith(room + "/")), "")


@rule
def room_arrows(sources):
    """A room includes only the rooms it may, and of another room only the public headers."""
    for source in product_code(sources):
        for line, name, quoted in source.includes:
            room = room_of_include(name)
            if not quoted or not room or room == source.room:
                continue
            if room not in ARROWS[source.room]:
                yield source, line, f"{source.room} must not include {room}: {name}"
            elif room in ("server", "ui") and name.count("/") > 1:
                yield source, line, f"{name} is private to {room}: only headers directly in {room}/ are public"
            elif name == "server/serverhost.h" and source.room != "app":
                yield source, line, "only app knows ServerHost; other rooms see server's values"


@rule
def nothing_includes_tests(sources):
    """The product never includes tests or benchmarks."""
    for source in product_code(sources):
        for line, name, _ in source.includes:
            if name.startswith(("tests/", "bench/")):
                yield source, line, f"includes {name}"


@rule
def full_include_paths(sources):
    """A header of the project is included by its path from the top, in quotes, and exists; tests may
    name one of their own folder, or of its support folder, alone."""
    known = {s.path for s in sources}
    tops = {s.path.split("/", 1)[0] for s in sources if "/" in s.path}
    for source in sources:
        if not source.is_cpp:
            continue
        for line, name, quoted in source.includes:
            generated = name.endswith(".moc") or name.startswith("moc_")
            inside = name.split("/", 1)[0] in tops and "/" in name
            beside = is_test(source) and {f"{source.folder}/{name}", f"{source.folder}/support/{name}"} & known
            if quoted and not generated and not beside and name not in known:
                yield source, line, f'"{name}": write the path from the top of the project'
            elif not quoted and inside and name in known:
                yield source, line, f"<{name}>: a header of the project stands in quotes"


@rule
def no_include_cycles(sources):
    """Headers do not include each other in a circle."""
    graph = {s.path: {n for _, n, _ in s.includes} for s in sources if s.path.endswith(".h")}
    for cycle in cycles(graph):
        source = next(s for s in sources if s.path == cycle[0])
        yield source, 1, "headers include each other: " + " -> ".join([*cycle, cycle[0]])


@rule
def no_folder_cycles(sources):
    """The private folders of server know each other in one direction."""
    graph, example = {}, {}
    for source in product_code(sources):
        if source.room != "server":
            continue
        for line, name, quoted in source.includes:
            folder = name.rsplit("/", 1)[0] if "/" in name else ""
            if quoted and folder.startswith("server/") and folder != source.folder and source.folder != "server":
                graph.setdefault(source.folder, set()).add(folder)
                example.setdefault((source.folder, folder), (source, line))
    for cycle in cycles(graph):
        source, line = example[cycle[0], cycle[1]]
        yield source, line, "folders include each other: " + " -> ".join([*cycle, cycle[0]])


def cycles(graph):
    """One cycle, beginning with its smallest node, for every set of nodes that reach each other."""
    def path(start, goal):
        queue, came = [start], {start: None}
        while queue:
            node = queue.pop(0)
            for after in sorted(graph.get(node, ())):
                if after == goal:
                    trail = [node]
                    while came[trail[-1]] is not None:
                        trail.append(came[trail[-1]])
                    return trail[::-1]
                if after not in came and after in graph:
                    came[after] = node
                    queue.append(after)
        return None

    covered = set()
    for node in sorted(graph):
        if node not in covered and (trail := path(node, node)):
            covered.update(trail)
            yield trail


LINKS = {
    "openapi": {"Core"},
    "server": {"Core", "Network", "HttpServer", "Sql"},
    "ui": {"Core", "Gui", "Widgets", "Svg", "SvgWidgets"},
    "services": {"Core", "Network", "NetworkAuth"},
}


@rule
def room_links(sources):
    """A room links only the Qt modules that belong to its work."""
    for source in sources:
        if source.name != "CMakeLists.txt" and not source.path.endswith(".cmake"):
            continue
        pattern = r"(?:declic_room\(|target_link_libraries\(declic_)(\w+)\b([^)]*)\)"
        for line, match in matches(source, pattern, source.text):
            if match[1] in LINKS:
                for module in sorted(set(re.findall(r"Qt6::(\w+)", match[2])) - LINKS[match[1]]):
                    yield source, line, f"{match[1]} must not link Qt6::{module}"


# --- each noun has one room ---------------------------------------------------------------------

OPENAPI_FORBIDDEN = (r"\b(?:QFile|QSaveFile|QDir|QFileInfo|QProcess|QTimer|QThread|QObject|QSettings"
                     r"|QNetwork\w+|QTcp\w+|QSql\w+|QWidget|QHttp\w+|std::thread|std::f?stream)\b")
UI_FORBIDDEN = (r"\b(?:QSaveFile|QTemporaryFile|QIODevice::(?:WriteOnly|ReadWrite|Append)|QFile::(?:WriteOnly|ReadWrite|Append)|QProcess|QSettings|QNetwork\w+|QTcp\w+|QUdp\w+"
                r"|QLocalSocket|QSql\w+|QHttp\w+|std::ofstream)\b")


@rule
def openapi_is_pure(sources):
    """openapi knows no files, threads, events, network or windows; the bundled document is compiled in."""
    return forbid([s for s in product_code(sources) if s.room == "openapi"], OPENAPI_FORBIDDEN,
                  "{} in openapi, which is pure", ("openapi/bundled.cpp",))


@rule
def ui_only_shows(sources):
    """ui has no network, no SQL, no settings and writes no files."""
    return forbid([s for s in product_code(sources) if s.room == "ui"], UI_FORBIDDEN,
                  "{} in ui, which emits intent and shows values")


@rule
def server_has_no_windows(sources):
    """server and app/services know nothing of windows."""
    return forbid([s for s in product_code(sources) if s.room in ("server", "app/services")],
                  r"#\s*include\s*<(?:QtWidgets|QtGui|QWidget|QApplication|QGuiApplication|QPixmap|QIcon|QMessageBox"
                  r"|QDialog|QDesktopServices|QClipboard|QColor|QFont|QImage)\b", "{}: no Gui here",
                  text=lambda s: s.without_comments)


SQL = (r"\bSELECT\b.+\bFROM\b|\bINSERT\s+(?:OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b"
       r"|\b(?:CREATE|DROP|ALTER)\s+(?:TABLE|INDEX|VIEW|TRIGGER|UNIQUE)\b|\bPRAGMA\s+\w+|\bBEGIN\s+IMMEDIATE\b")


@rule
def sql_in_store(sources):
    """SQL stands only in server/store and resources/sql."""
    allowed = ("server/store/",)
    yield from forbid_strings(product_code(sources), f"(?s){SQL}", "SQL outside server/store: {}", allowed)
    yield from forbid(product_code(sources), r"\b(?:QSql\w+|sqlite3\w*)\b", "{} outside server/store", allowed)
    for source in sources:
        if source.path.endswith(".sql") and not source.path.startswith(("resources/sql/", "tests/")):
            yield source, 1, "SQL files stand in resources/sql"


EXTENSIONS = ("trigger|trigger-hint|trigger-metadata|trigger-value|notification|notification-content|notification-url"
              "|visibility|summary|api-annotation|capabilities|connector-metadata|docs|dynamic-\\w+|enum-values"
              "|url-encoding|pageable|no-generic-test|safe-operation|test-value|operation-context|media-kind")
SWAGGER_KEYS = ("swagger|basePath|securityDefinitions|\\$ref|allOf|discriminator|additionalProperties|collectionFormat"
                "|x-nullable|exclusiveMinimum|exclusiveMaximum|operationId|consumes|produces")


@rule
def swagger_in_openapi(sources):
    """Swagger keys and x-ms extensions of the document stand only in openapi."""
    return forbid_strings(product_code(sources), rf"^(?:x-ms-(?:{EXTENSIONS})|{SWAGGER_KEYS})$",
                          'key "{}" of the document outside openapi', ("openapi/",))


@rule
def platform_headers(sources):
    """x-ms-* request and answer headers are known to http, delivery and the simulator alone."""
    allowed = ("openapi/", "server/http/", "server/delivery/", "server/simulator/", "server/redaction.cpp", "server/redaction/")
    return forbid_strings(product_code(sources), r"(?i)\bx-ms-[a-z-]+", 'header "{}" outside http, delivery, simulator',
                          allowed)


@rule
def status_literals(sources):
    """HTTP status numbers stand only in server/http, server/delivery and server/simulator."""
    number = r"[1-5]\d\d\b"
    pattern = (rf"\b\w*[sS]tatus\w*(?:\(\))?\s*(?:==|!=|<=|>=|<|>|=|\{{)\s*{number}|\b{number}\s*(?:==|!=|<=|>=|<|>)\s*\w*[sS]tatus"
               rf"|\bproblem\(\s*{number}|\bResponse\s*\{{\s*{number}|\bStatusCode::\w+|\bcase\s+{number}\s*:")
    return forbid(product_code(sources), pattern, "status literal outside http, delivery, simulator: {}",
                  ("openapi/", "server/http/", "server/delivery/", "server/simulator/"))


@rule
def threads_in_serverhost(sources):
    """serverhost alone knows about threads, and onpool.h, which lends one for a while."""
    return forbid(product_code(sources),
                  r"\b(?:QThread|QThreadPool|QtConcurrent|moveToThread|QRunnable)\b|\bstd::(?:j?thread|async)\b",
                  "{} outside server/serverhost.cpp", ("server/serverhost.cpp", "server/core/serverhost_p.h", "app/onpool.h"))


@rule
def openssl_in_publickey(sources):
    """OpenSSL is known to those who check signatures, make them, and make certificates."""
    return forbid(product_code(sources), r"#\s*include\s*<openssl/[^>]*>", "{}: PublicKey checks signatures, IssuerKey makes them, TlsKeyPair makes certificates",
                  ("server/auth/publickey.cpp", "server/identity/issuerkey.cpp", "server/http/tlskeypair.cpp"), text=lambda s: s.without_comments)


@rule
def locks_in_the_log(sources):
    """Locks exist only where log lines of all threads meet."""
    return forbid(product_code(sources), r"\b(?:Q(?:Recursive)?Mutex|QReadWriteLock|QSemaphore|QWaitCondition)\b|\bstd::\w*mutex\b",
                  "{}: values cross threads, locks do not", ("app/services/logging.cpp", "app/services/logging.h"))


@rule
def settings_in_settings(sources):
    """Settings keys are known to app/services/settings alone."""
    return forbid(product_code(sources), r"\bQSettings\b", "{} outside app/services/settings",
                  ("app/services/settings.cpp", "app/services/settings.h"))


@rule
def translated_text(sources):
    """Text for the user is written in ui and app."""
    return forbid(product_code(sources), r"\btr\(|\bQ(?:Core|Gui)?Application::translate\b|\bQT_TR\w*NOOP\w*",
                  "{}: text for users belongs into ui or app", ("ui/", "app/"))


@rule
def definition_names(sources):
    """Nothing but the bundled definition, tests and documents names its triggers."""
    readers = [s for s in sources if not s.path.endswith(".md")]
    return forbid(readers, r"\w*(?:I[Nn][-_]?S(?:tore|TORE)|instore|New(?:Instore|Catalog)?Product|newproduct)\w*",
                  "{} is known to the bundled definition alone", ("openapi/definitions/", "tests/", "bench/"),
                  text=lambda s: s.text)


# --- how the code is written --------------------------------------------------------------------

@rule
def file_budget(sources):
    """A .cpp file has at most 400 lines, one of the tests 500, a header 120."""
    for source in sources:
        limit = {".cpp": 500 if is_test(source) else 400, ".h": 120}.get("." + source.name.rsplit(".", 1)[-1], 0)
        count = source.text.count("\n")
        if limit and count > limit:
            yield source, 1, f"{count} lines; {limit} are the limit"


@rule
def function_budget(sources):
    """A function has at most 60 lines, a constructor 40."""
    for source in sources:
        if source.is_cpp:
            for function in source.functions:
                limit = 40 if function.is_constructor else 60
                table = is_test(source) and function.name.endswith("_data")
                if function.lines > limit and not table:
                    yield source, function.first, f"{function.name}(): {function.lines} lines; {limit} are the limit"
        elif source.path.endswith(".py"):
            for node in ast.walk(ast.parse(source.text)):
                if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno + 1 > 60:
                    yield source, node.lineno, f"{node.name}(): more than 60 lines"


VAGUE = r"(?:[mM]anagers?|[hH]elpers?|[uU]til(?:s|ity|ities)?|[cC]ommon|[dD]ata|[iI]nfo)"


@rule
def telling_names(sources):
    """No file or class is called Manager, Helper, Utils, Common, Data or Info."""
    for source in sources:
        stem = source.name.split(".", 1)[0]
        if source.path.endswith((*CPP, ".py", ".cmake", ".sh")) and re.search(VAGUE + "$", stem):
            yield source, 1, f"{source.name}: a vague name"
        if source.is_cpp:
            pattern = r"\b(?:class|struct|enum(?:\s+class)?|namespace)\s+([\w:]*" + VAGUE + r")\b(?!\s*;)"
            for line, match in matches(source, pattern):
                yield source, line, f"{match[1]}: a vague name"


@rule
def file_names(sources):
    """Files and folders of code are lower case."""
    for source in sources:
        if source.is_cpp and not re.fullmatch(r"[a-z0-9_/.]+", source.path):
            yield source, 1, "file names are lower case"


@rule
def headers_stand_alone(sources):
    """A header says #pragma once and opens the namespace of its folder."""
    for source in sources:
        if not source.path.endswith(".h"):
            continue
        if "#pragma once" not in source.text:
            yield source, 1, "no #pragma once"
        space = source.folder.replace("/", "::")
        if source.room in ("openapi", "server", "ui") and not re.search(rf"^namespace {space}(?:::\w+)* {{", source.text, re.MULTILINE):
            yield source, 1, f"no namespace {space}"


@rule
def documented_headers(sources):
    """What a header declares carries a doc comment."""
    for source in sources:
        if source.path.endswith(".h") and source.room and "///" not in source.text:
            yield source, 1, "no doc comment"


LICENSED = (*CPP, ".py", ".sh", ".cmake", ".sql", ".js", ".mjs", ".lua", ".yaml", ".yml", ".qss", ".service")
LICENSED_NAMES = ("CMakeLists.txt", ".clang-format", ".clang-tidy", ".editorconfig", "run", "run.sh", "test.sh")


@rule
def licence_header(sources):
    """Every file of code begins with the two SPDX lines."""
    for source in sources:
        if source.path.endswith(LICENSED) or source.name in LICENSED_NAMES:
            top = "\n".join(source.text.splitlines()[:4])
            for wanted in ("SPDX-FileCopyrightText: 2026 The Declic developers", "SPDX-License-Identifier: GPL-3.0-or-later"):
                if wanted not in top:
                    yield source, 1, f"no {wanted.split(':')[0]}"


@rule
def no_leftovers(sources):
    """Nothing is put off in a comment, and nothing speaks of the place it was written in."""
    readers = [s for s in sources if s.name != "LICENSE"]
    return forbid(readers, r"\b(?:TOD[O]|FIXM[E]|HAC[K])\b|(?<![\w.])/wor[k]/|\bissue [#]?\d",
                  "{}", text=lambda s: s.text)


@rule
def no_registry_hosts(sources):
    """No file names the host of a package registry."""
    hosts = r"npm[j]s\.(?:org|com)|py[p]i\.org|pythonhosted\.[o]rg|\bregistry\.[a-z0-9-]+\.[a-z]+|crates\.[i]o"
    yield from forbid(sources, hosts, "{}", text=lambda s: s.text)
    for source in sources:
        if source.name == "package-lock.json":
            for line, match in matches(source, r'"resolved":\s*"[^"]*"', source.text):
                yield source, line, match[0]


@rule
def no_waiting(sources):
    """No sleeps and no nested event loops, in tests neither; but a client that dribbles needs its pace,
    and a test may let happen what is due."""
    code = [s for s in sources if s.is_cpp]
    yield from forbid(code, r"\b(?:QEventLoop|[um]?sleep|nanosleep|qSleep|sleep_for|sleep_until)\b",
                      "{}: wait for a condition or a signal")
    yield from forbid([s for s in code if s.room], r"\bprocessEvents\b", "{}: return to the event loop instead")
    yield from forbid(code, r"\bqWait\b(?!\(0\))", "{}: wait for a condition or a signal", ("tests/server/http/",))
    yield from forbid([s for s in code if s.room == "ui"], r"(?:\.|->)exec\(", "{}: open() does not nest an event loop")


@rule
def no_exceptions_or_singletons(sources):
    """Errors are values, and what a class needs is given to it."""
    return forbid(product_code(sources), r"\bthrow\b|\bQSharedPointer\b|\bstatic\s+\w+\s*[&*]\s*(?:instance|self)\(|\bQ_GLOBAL_STATIC\b",
                  "{}")


@rule
def valid_json(sources):
    """JSON files are JSON, without a key twice."""
    def unique(pairs):
        keys = [key for key, _ in pairs]
        if len(keys) != len(set(keys)):
            raise ValueError("a key stands twice: " + next(k for k in keys if keys.count(k) > 1))
        return dict(pairs)

    for source in sources:
        if source.path.endswith(".json") and not source.path.startswith("tests/samples/broken"):
            try:
                json.loads(source.text, object_pairs_hook=unique)
            except ValueError as error:
                yield source, getattr(error, "lineno", 1), str(error)
