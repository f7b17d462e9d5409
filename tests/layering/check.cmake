cmake_minimum_required(VERSION 3.25)
# Reads every source and fails on an include that leans the wrong way or a call the security rules forbid.
# Which room may include which: one line a room, in the order of README.md.
set(core_base      core/base)
set(core_domain    core/base core/domain)
set(core_net       core/base core/net)
set(core_binance   core/base core/domain core/net core/binance)
set(core_store     core/base core/domain core/store)
set(core_session   core/base core/domain core/net core/binance core/store core/session)
set(core_paper     core/base core/domain core/paper)
set(ui             core/base core/domain core/session ui)

set(problems "")

# Calls and habits that are not allowed in shipped code, and why.
set(banned
    "ignoreSslErrors|certificate errors are fatal"
    "setInsecureFallback\\(true|secrets are never stored in the clear"
    "QHostAddress::Any|servers listen on loopback only"
    "errorString\\(\\)|it can hold the signed URL and the server's markup"
    "[^A-Za-z_]SIGNAL\\(|connections are checked by the compiler"
    "setOpenExternalLinks\\(true|nothing from the wire becomes a link"
    "QMessageAuthenticationCode|secrets are signed from their own buffer")

file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp)
list(LENGTH sources count)
if(count LESS 50)
    message(FATAL_ERROR "Only ${count} sources found under ${ROOT}: the check would prove nothing")
endif()
foreach(source ${sources})
    string(REGEX MATCH "^(core/[a-z]+|ui|app)" room ${source})
    string(REPLACE "/" "_" key ${room})
    file(STRINGS ${ROOT}/${source} lines REGEX "#include|ignoreSslErrors|setInsecureFallback|QHostAddress::Any|errorString|SIGNAL\\(|setOpenExternalLinks|QMessageAuthenticationCode")
    foreach(line ${lines})
        if(line MATCHES "#include \"((core/[a-z]+|ui|app|tests)/[^\"]*)\"")
            set(target ${CMAKE_MATCH_2})
            set(header ${CMAKE_MATCH_1})
            if(NOT EXISTS ${ROOT}/${header})
                list(APPEND problems "${source}: includes ${header}, which does not exist")
            endif()
            if(NOT room STREQUAL "app" AND NOT target IN_LIST ${key})
                list(APPEND problems "${source}: ${room} may not include ${header}")
            endif()
        endif()
        if(line MATCHES "#include <Qt[A-Za-z]+/")
            list(APPEND problems "${source}: Qt headers are included without the module folder")
        endif()
        # What a local file says of itself comes from the system; a reply's or a socket's words come from outside.
        if(NOT room MATCHES "core/(net|binance)")
            string(REGEX REPLACE "(^|[^A-Za-z0-9_.>])file\\.errorString\\(\\)" "\\1" line "${line}")
        endif()
        foreach(rule ${banned})
            string(REGEX REPLACE "\\|[^|]*$" "" pattern "${rule}")
            string(REGEX MATCH "[^|]*$" why "${rule}")
            if(line MATCHES "${pattern}" AND NOT line MATCHES "^ *//")
                list(APPEND problems "${source}: ${line} (${why})")
            endif()
        endforeach()
    endforeach()
endforeach()

if(problems)
    list(JOIN problems "\n  " text)
    message(FATAL_ERROR "The rooms lean the wrong way:\n  ${text}")
endif()
message(STATUS "${count} sources keep the directions")
