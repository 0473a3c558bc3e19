# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Embeds Swagger UI, taken in from npm when it is first built, as the resources /swagger-ui/*.
# Without npm the program is complete but for that page, which then says what is missing.

option(DECLIC_SWAGGER_UI "Embed Swagger UI, fetched by npm" ON)
if(DECLIC_SWAGGER_UI)
    find_program(DECLIC_NPM npm)
    if(NOT DECLIC_NPM)
        message(WARNING "npm was not found: /swagger will only say that Swagger UI is not built in")
    endif()
endif()

function(declic_embed_swagger_ui target)
    if(NOT DECLIC_SWAGGER_UI OR NOT DECLIC_NPM)
        return()
    endif()
    set(source ${CMAKE_SOURCE_DIR}/resources/web)
    set(folder ${CMAKE_BINARY_DIR}/swagger-ui)
    set(names swagger-ui.css swagger-ui-bundle.js favicon-32x32.png LICENSE NOTICE)
    list(TRANSFORM names PREPEND ${folder}/ OUTPUT_VARIABLE files)
    add_custom_command(
        OUTPUT ${files}
        COMMAND ${CMAKE_COMMAND} -D NPM=${DECLIC_NPM} -D SOURCE=${source}
                -D WORK=${CMAKE_BINARY_DIR}/npm/web -D PACKAGE=swagger-ui-dist -D OUTPUT=${folder}
                -D "NAMES=${names}" -P ${source}/fetch.cmake
        DEPENDS ${source}/package.json ${source}/package-lock.json ${source}/fetch.cmake
        COMMENT "Taking in Swagger UI" VERBATIM)
    qt_add_resources(${target} swagger_ui PREFIX /swagger-ui BASE ${folder} FILES ${files})
endfunction()
