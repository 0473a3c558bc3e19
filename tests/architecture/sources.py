# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's files as the rules see them: text, text without comments, and functions."""

import re
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

CPP = (".cpp", ".h")
ROOMS = ("openapi", "server", "ui", "app/services", "app")

_TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?\*/                                  # comments
      | (?:u8|u|U|L)?R"(?P<d>[^(\s]{0,16})\(.*?\)(?P=d)"      # raw strings
      | "(?:\\.|[^"\\\n])*" | (?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'   # strings, characters""",
    re.VERBOSE | re.DOTALL,
)
_STRING = re.compile(r'(?:u8|u|U|L)?(?:R"(?P<d>[^(\s]{0,16})\((?P<raw>.*?)\)(?P=d)"|"(?P<text>(?:\\.|[^"\\\n])*)")', re.DOTALL)


def _blank(text):
    """As many lines as before and nothing else."""
    return re.sub(r"[^\n]", " ", text)


@dataclass(frozen=True)
class Function:
    name: str
    first: int
    last: int

    @property
    def lines(self):
        return self.last - self.first + 1

    @property
    def is_constructor(self):
        parts = self.name.split("::")
        return len(parts) > 1 and parts[-1] == parts[-2]


@dataclass(frozen=True)
class Source:
    """One text file; `path` is relative to the top of the project and uses slashes."""

    path: str
    text: str

    @property
    def name(self):
        return self.path.rsplit("/", 1)[-1]

    @property
    def folder(self):
        return self.path.rsplit("/", 1)[0] if "/" in self.path else ""

    @property
    def is_cpp(self):
        return self.path.endswith(CPP)

    @property
    def room(self):
        """The room that the file belongs to, or "" outside of them."""
        return next((room for room in ROOMS if self.path.startswith(room + "/")), "")

    @cached_property
    def without_comments(self):
        return _TOKEN.sub(lambda m: _blank(m[0]) if m[0][:2] in ("//", "/*") else m[0], self.text)

    @cached_property
    def code(self):
        """Without comments and with empty strings."""
        def reduce(match):
            return _blank(match[0]) if match[0][:2] in ("//", "/*") else '"' + _blank(match[0][2:]) + '"'
        return _TOKEN.sub(reduce, self.text)

    @cached_property
    def strings(self):
        """Pairs of line and content of every string literal, preprocessor lines excepted."""
        text = re.sub(r"^\s*#.*$", lambda m: _blank(m[0]), self.without_comments, flags=re.MULTILINE)
        return [(line_of(text, m.start()), m["raw"] if m["raw"] is not None else m["text"])
                for m in _STRING.finditer(text)]

    @cached_property
    def includes(self):
        """Triples of line, included name, and whether it stands in quotes."""
        found = re.finditer(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', self.without_comments, re.MULTILINE)
        return [(line_of(self.text, m.start()), m[2], m[1] == '"') for m in found]

    @cached_property
    def functions(self):
        return list(_functions(self.code))


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def matches(source, pattern, text=None):
    """Pairs of line and match of `pattern` in the code of a file, or in the given form of its text."""
    text = source.code if text is None else text
    return [(line_of(text, m.start()), m) for m in re.finditer(pattern, text, re.MULTILINE)]


def _functions(code):
    """Every function body that stands in a namespace or a class. A lambda belongs to its function."""
    code = re.sub(r"^[ \t]*#(?:[^\n\\]|\\\n|\\.)*", lambda m: _blank(m[0]), code, flags=re.MULTILINE)
    head = depth = first = 0  # where the current declaration begins; braces below it
    name = None  # of the function that `depth` is inside of
    for match in re.finditer(r"[{};]", code):
        brace = match[0]
        if depth:
            depth += {"{": 1, "}": -1, ";": 0}[brace]
            if depth == 0 and name:
                yield Function(name, first, line_of(code, match.start()))
                name, head = None, match.end()
        elif brace == "{" and not _opens_scope(code[head:match.start()]):
            text = code[head:match.start()]
            name = _function_name(text)
            first = line_of(code, head + len(text) - len(text.lstrip()))
            depth = 1
        else:
            head = match.end()


def _without_template_arguments(text):
    while (shorter := re.sub(r"<[^<>]*>", "", text)) != text:
        text = shorter
    return text


def _opens_scope(head):
    head = re.sub(r"^\s*template\b", "", _without_template_arguments(head))
    return re.match(r"\s*(?:typedef\s+)?(?:inline\s+)?(?:namespace|class|struct|union|enum|extern)\b[^()]*$", head)


def _function_name(head):
    """The name of the function whose body follows `head`; None when an initialiser does."""
    head = _without_template_arguments(re.sub(r"operator\s*[^\s\w(]+\s*(?=\()", "operator_", head))
    if head.count("(") != head.count(")"):
        return None  # a default argument
    # A member list `: m_a{1}, m_b(2)` ends in a name before its braces; the body follows `)` or `}`.
    if re.search(r"\)\s*:[^:]", head) and re.search(r"\w\s*$", head):
        return None
    match = re.search(r"((?:\w+::)*~?\w+)\s*\(", head)
    return match[1] if match and not re.search(r"=\s*$", head) else None


def project_files(top):
    """Every text file that is, or would be, under version control."""
    top = Path(top)
    listed = subprocess.run(
        ["git", "-C", str(top), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        names = sorted(set(listed.stdout.decode().split("\0")) - {""})
    else:
        names = sorted(str(p.relative_to(top)) for p in top.rglob("*")
                       if p.is_file() and not {"build", "node_modules", ".git"} & set(p.relative_to(top).parts))
    for name in names:
        path = top / name
        if not path.is_file():
            continue
        try:
            yield Source(name, path.read_bytes().decode("utf-8"))
        except UnicodeDecodeError:
            continue  # a picture
