# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D NPM= -D SOURCE= -D WORK= [-D PACKAGE= -D OUTPUT= -D NAMES=] -P fetch.cmake
# Installs in WORK what SOURCE/package-lock.json names, no script of it being run, unless that was
# done before; then copies NAMES of PACKAGE to OUTPUT.

file(SHA256 ${SOURCE}/package-lock.json wanted)
set(stamp ${WORK}/installed)
set(installed "")
if(EXISTS ${stamp})
    file(READ ${stamp} installed)
endif()
if(NOT installed STREQUAL wanted)
    file(MAKE_DIRECTORY ${WORK})
    foreach(name package.json package-lock.json .npmrc)
        configure_file(${SOURCE}/${name} ${WORK}/${name} COPYONLY)
    endforeach()
    execute_process(
        COMMAND ${NPM} ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error
        WORKING_DIRECTORY ${WORK} RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE words)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "npm could not fetch what ${SOURCE}/package.json names.\n${words}\n"
            "The program builds without Swagger UI: cmake -DDECLIC_SWAGGER_UI=OFF")
    endif()
    file(WRITE ${stamp} ${wanted})
endif()
foreach(name ${NAMES})
    configure_file(${WORK}/node_modules/${PACKAGE}/${name} ${OUTPUT}/${name} COPYONLY)
    file(TOUCH ${OUTPUT}/${name})
endforeach()
