# The flags every target of the project is built with, and the helpers that make its targets.
include_guard(GLOBAL)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # With precompiled headers ccache needs to be told that it may.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)

add_library(counterfoil_flags INTERFACE)
target_include_directories(counterfoil_flags INTERFACE "${CMAKE_SOURCE_DIR}/app")
target_compile_definitions(counterfoil_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER COUNTERFOIL_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(counterfoil_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast
        -Wnon-virtual-dtor -Werror=switch -Werror=return-type)
    if(COUNTERFOIL_FUZZ)
        target_compile_options(counterfoil_flags INTERFACE -O1 -g -fsanitize=fuzzer-no-link,address,undefined
            -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_link_options(counterfoil_flags INTERFACE -fsanitize=address,undefined)
    elseif(COUNTERFOIL_SANITIZE)
        # Without optimisation it builds in half the time and runs hardly longer, as most of the time goes into libraries.
        # A check at every access for null and alignment would double the time again: null crashes anyhow, with its line.
        target_compile_options(counterfoil_flags INTERFACE -fsanitize=address,undefined -fno-sanitize=null,alignment
            -fno-sanitize-recover=all -fno-omit-frame-pointer -O0 -g1)
        target_link_options(counterfoil_flags INTERFACE -fsanitize=address,undefined)
    elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
        # tests/packaging/hardening.sh looks for each of these in the finished program.
        target_compile_options(counterfoil_flags INTERFACE -fstack-protector-strong -fPIE)
        target_compile_definitions(counterfoil_flags INTERFACE _FORTIFY_SOURCE=2 _GLIBCXX_ASSERTIONS)
        target_link_options(counterfoil_flags INTERFACE -pie)
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|amd64|i[3-6]86)$")
            target_compile_options(counterfoil_flags INTERFACE -fcf-protection)
        endif()
        if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
            # Not for Windows: MinGW's GCC 12 breaks off with an internal error at it.
            target_compile_options(counterfoil_flags INTERFACE -fstack-clash-protection)
            target_link_options(counterfoil_flags INTERFACE -Wl,-z,relro,-z,now)
        elseif(MINGW)
            target_link_options(counterfoil_flags INTERFACE -fstack-protector-strong) # brings libssp
        endif()
    elseif(NOT COUNTERFOIL_DEBUGGER)
        # Functions and lines are what a backtrace needs; all of it takes a fifth more time and three times the room.
        target_compile_options(counterfoil_flags INTERFACE -g1)
    endif()
    if(MOLD_PROGRAM AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_link_options(counterfoil_flags INTERFACE -fuse-ld=mold)
    endif()
endif()
if(COUNTERFOIL_TIDY)
    find_program(CLANG_TIDY_PROGRAM clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY "${CLANG_TIDY_PROGRAM}")
endif()

# counterfoil_precompile(name OWN header) makes the target's precompiled header of it; FROM other uses the other's.
# GCC takes one only for the flags and definitions it was made with, though a few more definitions are no harm. So there
# are four: of cf_base for app/, of ui, of test_support for the tests and of ui_samples for those of the window.
function(counterfoil_precompile name)
    cmake_parse_arguments(ARG "" "OWN;FROM" "" ${ARGN})
    if(NOT COUNTERFOIL_PCH)
        return()
    elseif(ARG_OWN)
        target_precompile_headers(${name} PRIVATE "${ARG_OWN}")
    else()
        target_precompile_headers(${name} REUSE_FROM ${ARG_FROM})
    endif()
endfunction()

# counterfoil_library(name SOURCES a.cpp ... LINK other ... [PRECOMPILED header]): one folder of app/ or ui/.
# The folders link only downwards, so a forbidden call fails at link time as well.
function(counterfoil_library name)
    cmake_parse_arguments(ARG "" "PRECOMPILED" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PUBLIC counterfoil_flags ${ARG_LINK})
    if(ARG_PRECOMPILED)
        counterfoil_precompile(${name} OWN "${ARG_PRECOMPILED}")
    else()
        counterfoil_precompile(${name} FROM cf_base)
    endif()
endfunction()

# The sources that include their own "name.moc". AUTOMOC would do the same, but with a step that reads the target's
# sources and one more file to compile for each target, and most of our hundred tests are a single source.
function(counterfoil_moc name)
    foreach(source IN LISTS ARGN)
        get_filename_component(stem "${source}" NAME_WE)
        if(NOT source MATCHES "\\.cpp$")
            continue()
        endif()
        file(STRINGS "${source}" wanted REGEX "^#include \"${stem}\\.moc\"")
        if(wanted)
            set(moc "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${stem}.moc")
            qt_generate_moc("${source}" "${moc}" TARGET ${name})
            target_sources(${name} PRIVATE "${moc}")
            target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
        endif()
    endforeach()
endfunction()

# Seconds that a test may take, most of them and the long ones: only against one that hangs, so generous for a slow disk.
# The sanitizers make a program several times slower.
set(counterfoil_usual_limit $<IF:$<BOOL:${COUNTERFOIL_SANITIZE}>,3600,900>)
set(counterfoil_long_limit $<IF:$<BOOL:${COUNTERFOIL_SANITIZE}>,14400,3600>)

# What every test runs with. QTest of its own would kill a function after five minutes; the limits above are the ones.
set(counterfoil_test_environment "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=36000000")
set(counterfoil_test_unset)
foreach(name http_proxy https_proxy all_proxy no_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY)
    list(APPEND counterfoil_test_unset "${name}=unset:")
endforeach()

# counterfoil_test(name SOURCES a.cpp ... LINK lib ... LABELS label ...): one QtTest executable in ctest. Classes with
# Q_OBJECT belong into sources that include their "name.moc", not into headers.
function(counterfoil_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    counterfoil_moc(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE test_support ${ARG_LINK})
    # In tests/ui the directory names another one.
    set(precompiled test_support)
    if(COUNTERFOIL_TEST_PCH)
        set(precompiled ${COUNTERFOIL_TEST_PCH})
    endif()
    counterfoil_precompile(${name} FROM ${precompiled})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${counterfoil_usual_limit} LABELS "${ARG_LABELS}"
        ENVIRONMENT "${counterfoil_test_environment}" ENVIRONMENT_MODIFICATION "${counterfoil_test_unset}")
endfunction()
