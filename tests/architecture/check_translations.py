# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every text of the program stands in every translation, finished.

Works on a copy: lupdate collects the texts as they are in the sources now.

usage: check_translations.py LUPDATE LRELEASE TOP
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SOURCES = ("ui", "app")


def placeholders(text):
    return sorted(set(re.findall(r"%L?(?:\d+|n)", text)))


def problems(ts_file):
    """What is wrong with the messages of one translation."""
    for context in ElementTree.parse(ts_file).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            state = translation.get("type") if translation is not None else "unfinished"
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            name = f'{context.findtext("name")}: "{source}"'
            if state in ("vanished", "obsolete"):
                yield f"{name} is no longer in the program"
            elif state == "unfinished" or not all(form.strip() for form in forms):
                yield f"{name} is not translated"
            elif any(set(placeholders(form)) - set(placeholders(source)) for form in forms) or (
                    message.get("numerus") != "yes" and placeholders(forms[0]) != placeholders(source)):
                yield f"{name} has other placeholders in the translation"


def main(lupdate, lrelease, top):
    top = Path(top)
    translations = sorted((top / "resources/translations").glob("*.ts"))
    found = [] if translations else ["no translation in resources/translations"]
    with tempfile.TemporaryDirectory() as folder:
        for original in translations:
            copy = Path(folder) / original.name
            shutil.copy(original, copy)
            sources = [str(top / room) for room in SOURCES]
            # The source language needs its plurals alone.
            plurals = ["-pluralonly"] if original.stem.endswith("_en") else []
            subprocess.run([lupdate, "-silent", "-locations", "none", "-I", str(top), *plurals, *sources,
                            "-ts", str(copy)], check=True)
            found += [f"{original.name}: {problem}" for problem in problems(copy)]
            released = subprocess.run([lrelease, str(copy), "-qm", str(copy.with_suffix(".qm"))],
                                      capture_output=True, text=True, check=False)
            if released.returncode or "Warning" in released.stderr + released.stdout:
                found.append(f"{original.name}: lrelease: {released.stdout}{released.stderr}")
    print("\n".join([*found, f"{len(translations)} translations, {len(found)} problems"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
