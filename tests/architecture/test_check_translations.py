# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that the check of translations finds what is missing, unfinished, gone or garbled."""

import tempfile
import unittest
from pathlib import Path

from check_translations import problems

MESSAGE = '<message{0}><source>{1}</source><translation{2}>{3}</translation></message>'


class Problems(unittest.TestCase):
    def found(self, *messages):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "a.ts"
            file.write_text('<!DOCTYPE TS><TS version="2.1" language="fr_FR"><context><name>A</name>'
                            + "".join(MESSAGE.format(*m) for m in messages) + "</context></TS>")
            return list(problems(file))

    def test_finished_messages_pass(self):
        self.assertEqual(self.found(("", "Fire", "", "Déclencher"), ("", "%1 of %2", "", "%1 sur %2")), [])
        forms = "<numerusform>un événement</numerusform><numerusform>%n événements</numerusform>"
        self.assertEqual(self.found((' numerus="yes"', "%n event(s)", "", forms)), [])

    def test_others_are_named(self):
        for message in (("", "Fire", ' type="unfinished"', ""), ("", "Fire", ' type="unfinished"', "Feu"), ("", "Fire", "", " "),
                        ("", "Fire", ' type="vanished"', "Feu"), ("", "%1 of %2", "", "%1 sur"), ("", "Fire", "", "%1"),
                        (' numerus="yes"', "%n", "", "<numerusform>un</numerusform><numerusform></numerusform>")):
            with self.subTest(message=message):
                self.assertEqual(len(self.found(message)), 1)


if __name__ == "__main__":
    unittest.main()
