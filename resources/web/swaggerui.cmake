# SPDX-FileCopyrightText: 2026 The Declic developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Embeds Swagger UI as the resources /swagger-ui/*. npm fetches it when the build is first
# configured. Where that fails the program is complete but for that page, which says what is missing.

option(DECLIC_SWAGGER_UI "Embed Swagger UI, fetched by npm" ON)
find_program(DECLIC_NPM npm)
set(DECLIC_SWAGGER_UI_FOLDER ${CMAKE_BINARY_DIR}/npm/web/node_modules/swagger-ui-dist CACHE INTERNAL "")

function(declic_embed_swagger_ui target)
    if(NOT DECLIC_SWAGGER_UI)
        return()
    endif()
    set(source ${CMAKE_SOURCE_DIR}/resources/web)
    set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY
        CMAKE_CONFIGURE_DEPENDS ${source}/package.json ${source}/package-lock.json)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -D NPM=${DECLIC_NPM} -D SOURCE=${source} -D WORK=${CMAKE_BINARY_DIR}/npm/web
                -P ${source}/fetch.cmake
        RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(WARNING "Swagger UI could not be fetched: /swagger will only say so. "
            "To try again, with npm and its network at hand: cmake --preset PRESET")
        return()
    endif()
    set(names swagger-ui.css swagger-ui-bundle.js favicon-32x32.png LICENSE NOTICE)
    list(TRANSFORM names PREPEND ${DECLIC_SWAGGER_UI_FOLDER}/ OUTPUT_VARIABLE files)
    qt_add_resources(${target} swagger_ui PREFIX /swagger-ui BASE ${DECLIC_SWAGGER_UI_FOLDER} FILES ${files})
endfunction()
