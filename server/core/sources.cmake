# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later

# core/, simulator/, serverhost and the handlers that the core composes
set(CORE_SOURCES
    logging.cpp logging.h)
