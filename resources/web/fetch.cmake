# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D NPM= -D SOURCE= -D WORK= -P fetch.cmake
# Installs in WORK what SOURCE/package-lock.json names, running no script of it, unless that was
# done before.

file(SHA256 ${SOURCE}/package-lock.json wanted)
set(stamp ${WORK}/installed)
set(installed "")
if(EXISTS ${stamp})
    file(READ ${stamp} installed)
endif()
if(installed STREQUAL wanted)
    return()
endif()

if(NOT NPM)
    message(FATAL_ERROR "npm was not found")
endif()
message(STATUS "Fetching what ${SOURCE}/package-lock.json names")
file(MAKE_DIRECTORY ${WORK})
foreach(name package.json package-lock.json .npmrc)
    configure_file(${SOURCE}/${name} ${WORK}/${name} COPYONLY)
endforeach()
execute_process(
    COMMAND ${NPM} ci --ignore-scripts --prefer-offline --no-audit --no-fund --fetch-retries=1 --loglevel=error
    WORKING_DIRECTORY ${WORK} RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE words)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "npm could not fetch what ${SOURCE}/package-lock.json names.\n${words}")
endif()
file(WRITE ${stamp} ${wanted})
