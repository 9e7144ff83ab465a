# How this project's libraries, programs and tests are declared.
# Every library is static, has an alias Saikoku::NAME, carries its own
# Japanese (translations/NAME_ja.ts; the sources are the English) and includes
# headers from the top of the tree: #include "core/base/yen.h".

add_library(saikoku_build_settings INTERFACE)
target_compile_definitions(saikoku_build_settings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS QT_NO_FOREACH
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SAIKOKU_VERSION="${PROJECT_VERSION}")
target_include_directories(saikoku_build_settings INTERFACE ${PROJECT_SOURCE_DIR})
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(saikoku_build_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wconversion -Wsign-conversion
    -Wnon-virtual-dtor -Woverloaded-virtual -fstack-protector-strong)
  if(SAIKOKU_WERROR)
    target_compile_options(saikoku_build_settings INTERFACE -Werror)
  endif()
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_definitions(saikoku_build_settings INTERFACE _FORTIFY_SOURCE=2)
  endif()
  if(SAIKOKU_SANITIZE)
    target_compile_options(saikoku_build_settings INTERFACE
      -fsanitize=${SAIKOKU_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(saikoku_build_settings INTERFACE -fsanitize=${SAIKOKU_SANITIZE})
  endif()
endif()

# What nearly every source includes, read once: parsing Qt's headers was three
# quarters of each compilation. Two sets, since core has no Gui.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/headers.cpp CONTENT "// only so that its precompiled header is made\n")
add_library(saikoku_headers_core OBJECT ${CMAKE_BINARY_DIR}/headers.cpp)
target_link_libraries(saikoku_headers_core PRIVATE saikoku_build_settings Qt6::Core)
target_precompile_headers(saikoku_headers_core PRIVATE ${CMAKE_CURRENT_LIST_DIR}/headers_core.h)
if(NOT SAIKOKU_HEADLESS)
  add_library(saikoku_headers_ui OBJECT ${CMAKE_BINARY_DIR}/headers.cpp)
  target_link_libraries(saikoku_headers_ui PRIVATE saikoku_build_settings Qt6::Widgets)
  target_precompile_headers(saikoku_headers_ui PRIVATE ${CMAKE_CURRENT_LIST_DIR}/headers_ui.h)
endif()

# saikoku_read_headers(TARGET): by the folder it is declared in.
function(saikoku_read_headers target)
  cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE folder)
  if(folder MATCHES "^(tests/)?(ui|app/desktop)")
    target_precompile_headers(${target} REUSE_FROM saikoku_headers_ui)
  else()
    target_precompile_headers(${target} REUSE_FROM saikoku_headers_core)
  endif()
endfunction()

file(REMOVE_RECURSE ${CMAKE_BINARY_DIR}/i18n)

# Lists a target's sources for lupdate and embeds the Japanese at :/i18n.
# `cmake --build DIR --target update_translations` refreshes all .ts files.
# No plural forms (%n): counts are written "Cases: %1", right in any language.
function(saikoku_translations target name)
  qt_add_translations(${target}
    TS_FILES ${PROJECT_SOURCE_DIR}/translations/${name}_ja.ts
    RESOURCE_PREFIX "/i18n"
    LUPDATE_OPTIONS -no-obsolete -locations none)
  # For tests/lint, which asks whether every sentence of these is translated.
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "^[^/$].*\\.(cpp|h)$")
  list(TRANSFORM sources PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
  list(JOIN sources "\n" sources)
  file(WRITE ${CMAKE_BINARY_DIR}/i18n/${name}.lst "${sources}\n")
endfunction()

# saikoku_library(NAME [NO_TEXT] [MOC] SOURCES … [LINK …] [PRIVATE_LINK …])
# NO_TEXT: shows no sentence to a person, so has no translations.
# MOC: has classes with Q_OBJECT.
function(saikoku_library name)
  cmake_parse_arguments(ARG "NO_TEXT;MOC" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  set(target saikoku_${name})
  add_library(${target} STATIC ${ARG_SOURCES})
  add_library(Saikoku::${name} ALIAS ${target})
  set_target_properties(${target} PROPERTIES AUTOMOC ${ARG_MOC})
  target_link_libraries(${target} PUBLIC ${ARG_LINK} PRIVATE saikoku_build_settings ${ARG_PRIVATE_LINK})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
  saikoku_read_headers(${target})
  if(NOT ARG_NO_TEXT)
    saikoku_translations(${target} ${name})
  endif()
endfunction()

# saikoku_test(PATH LINK … [LABELS …] [SOURCES …]): one executable for
# tests/PATH.cpp, run offscreen; PATH also names the test.
function(saikoku_test path)
  cmake_parse_arguments(ARG "" "TIMEOUT" "LINK;LABELS;SOURCES" ${ARGN})
  string(REPLACE "/" "_" target ${path})
  add_executable(${target} ${PROJECT_SOURCE_DIR}/tests/${path}.cpp ${ARG_SOURCES})
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${target} PRIVATE saikoku_build_settings Qt6::Test ${ARG_LINK})
  # A test's one class stands in its .cpp: moc alone, without AUTOMOC's scan for each.
  cmake_path(GET path FILENAME test_name)
  set(moc_file ${CMAKE_CURRENT_BINARY_DIR}/${test_name}.moc)
  qt_generate_moc(${PROJECT_SOURCE_DIR}/tests/${path}.cpp ${moc_file} TARGET ${target})
  set_property(SOURCE ${PROJECT_SOURCE_DIR}/tests/${path}.cpp APPEND PROPERTY OBJECT_DEPENDS ${moc_file})
  if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8)
    # QTRY_* itself turns a long count of milliseconds into an int, at each place where it stands
    set_property(SOURCE ${PROJECT_SOURCE_DIR}/tests/${path}.cpp APPEND PROPERTY COMPILE_OPTIONS -Wno-conversion)
  endif()
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
  saikoku_read_headers(${target})
  target_compile_definitions(${target} PRIVATE
    SAIKOKU_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SAIKOKU_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
  add_test(NAME ${path} COMMAND ${target})
  if(NOT ARG_LABELS)
    set(ARG_LABELS unit)
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  set(environment "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false")
  string(APPEND environment ";XDG_DATA_HOME=${CMAKE_BINARY_DIR}/tests/home")  # nothing of a test in the user's own folder
  if(SAIKOKU_SANITIZE)  # many times slower
    math(EXPR ARG_TIMEOUT "6 * ${ARG_TIMEOUT}")
  endif()
  string(APPEND environment ";QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000")  # Qt's own ends a function after five minutes
  set_tests_properties(${path} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "${environment}"
    SKIP_REGULAR_EXPRESSION "^SAIKOKU-SKIP")
endfunction()
