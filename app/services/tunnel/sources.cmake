# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later

set(TUNNEL_SOURCES
    services/tunnel/apianswers.cpp services/tunnel/apianswers.h
    services/tunnel/childprocess.cpp services/tunnel/childprocess.h
    services/tunnel/cloudflaredlines.cpp
    services/tunnel/devtunnellines.cpp
    services/tunnel/foreignsearch.cpp services/tunnel/foreignsearch.h
    services/tunnel/localapi.cpp services/tunnel/localapi.h
    services/tunnel/logfields.cpp services/tunnel/logfields.h
    services/tunnel/ngroklines.cpp
    services/tunnel/outputlines.cpp services/tunnel/outputlines.h
    services/tunnel/pace.h
    services/tunnel/processgroup.cpp services/tunnel/processgroup.h
    services/tunnel/programrun.cpp services/tunnel/programrun.h
    services/tunnel/programs.cpp services/tunnel/programs.h
    services/tunnel/publicorigin.cpp services/tunnel/publicorigin.h
    services/tunnel/sighting.cpp services/tunnel/sighting.h
    services/tunnel/signatures.cpp services/tunnel/signatures.h
    services/tunnel/tunnel.cpp services/tunnel/tunnel.h
    services/tunnel/tunnelstate.h)
