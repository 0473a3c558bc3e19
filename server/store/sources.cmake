# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later

# store/ and delivery/
qt_add_resources(SQL_RESOURCES ${CMAKE_SOURCE_DIR}/resources/sql/sql.qrc)
set(STORE_SOURCES
    ${SQL_RESOURCES}
    addressrange.cpp addressrange.h
    delivery/answermarks.cpp delivery/answermarks.h
    delivery/callbackpolicy.cpp delivery/callbackpolicy.h
    delivery/callbacksender.cpp delivery/callbacksender.h
    delivery/callbackurl.cpp delivery/callbackurl.h
    delivery/curlsockets.cpp delivery/curlsockets.h
    delivery/deliveryqueue.cpp delivery/deliveryqueue.h
    delivery/gatewaycause.cpp delivery/gatewaycause.h
    delivery/deliveryqueue_p.cpp delivery/deliveryqueue_p.h
    delivery/hosthealth.cpp delivery/hosthealth.h
    delivery/hostqueues.cpp delivery/hostqueues.h
    delivery/networkfailure.cpp delivery/networkfailure.h
    delivery/outcome.cpp delivery/outcome.h
    delivery/platformcause.cpp delivery/platformcause.h
    delivery/proxychoice.cpp delivery/proxychoice.h
    delivery/retryschedule.cpp delivery/retryschedule.h
    delivery/statuscause.cpp delivery/statuscause.h
    delivery/transfer.cpp delivery/transfer.h
    delivery/tunnelcause.cpp delivery/tunnelcause.h
    delivery/underway.cpp delivery/underway.h
    delivery/verdict.cpp delivery/verdict.h
    store/database.cpp store/database.h
    store/deliveryplan.cpp store/deliveryplan.h
    store/deliverysearch.cpp store/deliverysearch.h
    store/deliverytable.cpp store/deliverytable.h
    store/eventtable.cpp store/eventtable.h
    store/exchangetable.cpp store/exchangetable.h
    store/groupcommit.cpp store/groupcommit.h
    store/historyprune.cpp store/historyprune.h
    store/housekeeping.cpp store/housekeeping.h
    store/jsontext.cpp store/jsontext.h
    store/migrator.cpp store/migrator.h
    store/overviewquery.cpp store/overviewquery.h
    store/statement.cpp store/statement.h
    store/storagequery.cpp store/storagequery.h
    store/store.cpp store/store.h
    store/storereader.cpp store/storereader.h
    store/subscriptiontable.cpp store/subscriptiontable.h
    store/tally.cpp store/tally.h)
