# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later

# store/ and delivery/
qt_add_resources(SQL_RESOURCES ${CMAKE_SOURCE_DIR}/resources/sql/sql.qrc)
set(STORE_SOURCES
    ${SQL_RESOURCES}
    store/database.cpp store/database.h
    store/deliverysearch.cpp store/deliverysearch.h
    store/deliverytable.cpp store/deliverytable.h
    store/eventtable.cpp store/eventtable.h
    store/exchangetable.cpp store/exchangetable.h
    store/groupcommit.cpp store/groupcommit.h
    store/jsontext.cpp store/jsontext.h
    store/migrator.cpp store/migrator.h
    store/overviewquery.cpp store/overviewquery.h
    store/statement.cpp store/statement.h
    store/store.cpp store/store.h
    store/storereader.cpp store/storereader.h
    store/subscriptiontable.cpp store/subscriptiontable.h)
