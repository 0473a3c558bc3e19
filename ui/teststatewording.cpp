// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teststatewording.h"

#include <QCoreApplication>

namespace ui::wording {

namespace {

class TestStateWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::TestState)
};

} // namespace

QString testState(TestState state)
{
    switch (state) {
    case TestState::Waiting:
        return TestStateWords::tr("Waiting");
    case TestState::Running:
        return TestStateWords::tr("Running");
    case TestState::Passed:
        return TestStateWords::tr("Passed");
    case TestState::Warned:
        return TestStateWords::tr("Warning");
    case TestState::Failed:
        return TestStateWords::tr("Failed");
    case TestState::Skipped:
        break;
    }
    return TestStateWords::tr("Left out");
}

Tone testTone(TestState state)
{
    switch (state) {
    case TestState::Running:
        return Tone::Accent;
    case TestState::Passed:
        return Tone::Good;
    case TestState::Warned:
        return Tone::Warning;
    case TestState::Failed:
        return Tone::Bad;
    case TestState::Waiting:
    case TestState::Skipped:
        break;
    }
    return Tone::Neutral;
}

} // namespace ui::wording
