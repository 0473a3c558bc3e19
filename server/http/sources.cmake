# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(HTTP_SOURCES
    http/chunkdecoder.cpp http/chunkdecoder.h
    http/clientaddress.cpp http/clientaddress.h
    http/clientledger.cpp http/clientledger.h
    http/clientsocket.cpp http/clientsocket.h
    http/constanttime.cpp http/constanttime.h
    http/fieldsyntax.cpp http/fieldsyntax.h
    http/guardconnection.cpp http/guardconnection.h
    http/guardserver.cpp http/guardserver.h
    http/httpendpoint.cpp http/httpendpoint.h
    http/httpreply.cpp http/httpreply.h
    http/httpserverseam.h
    http/limits.h
    http/listenertls.cpp http/listenertls.h
    http/lobby.cpp http/lobby.h
    http/openconnections.cpp http/openconnections.h
    http/pendinganswer.cpp http/pendinganswer.h
    http/problem.cpp http/problem.h http/problemwords.cpp
    http/refusal.h
    http/request.cpp http/request.h
    http/requesthead.cpp http/requesthead.h
    http/requestparser.cpp http/requestparser.h
    http/requestsocket.cpp http/requestsocket.h
    http/requesttarget.cpp http/requesttarget.h
    http/selfsignedcertificate.cpp http/selfsignedcertificate.h
    http/socketshutdown.cpp http/socketshutdown.h
    http/status.cpp http/status.h
    http/tlskeypair.cpp http/tlskeypair.h
    redaction.cpp redaction.h
    redaction/secretnames.cpp redaction/secretnames.h
    redaction/textmask.cpp redaction/textmask.h
    redaction/urlmask.cpp
    http/testflowpass.cpp http/testflowpass.h
    http/tokengate.cpp http/tokengate.h
    simulator/flowidentity.cpp simulator/flowidentity.h
    simulator/pinnednetwork.cpp simulator/pinnednetwork.h
    simulator/platformanswers.cpp simulator/platformanswers.h
    simulator/simulatedflow.cpp simulator/simulatedflow.h
    simulator/subscribecall.cpp simulator/subscribecall.h
    simulator/testflows.cpp simulator/testflows.h)
