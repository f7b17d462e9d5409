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
# What a window shows is plain text: a label, a box or a hint takes markup for what it is unless told otherwise, and words from outside
# end up anywhere. Source: SECURITY 4, FAULTS E09.
function(check_plain_text source)
    file(READ ${ROOT}/${source} text)
    if(text MATCHES "QMessageBox|QErrorMessage|QTextBrowser|QWhatsThis|setWhatsThis|setHtml\\(|Qt::(RichText|AutoText|MarkdownText)")
        list(APPEND problems "${source}: ${CMAKE_MATCH_0} shows markup, or can")
    endif()
    string(REGEX MATCHALL "new QLabel\\(|: QLabel\\(|QLabel [a-zA-Z]+[(]" labels "${text}")
    string(REGEX MATCHALL "setTextFormat\\(Qt::PlainText\\)" plain "${text}")
    list(LENGTH labels made)
    list(LENGTH plain told)
    if(made GREATER told)
        list(APPEND problems "${source}: ${made} labels are made and ${told} told to be plain text (plainLabel() is)")
    endif()
    string(REGEX REPLACE "\"([^\"\\\\\n]|\\\\.)*\"" "\"\"" text "${text}") # what a literal says does not matter here
    string(REPLACE "[" "(" text "${text}") # brackets would keep a list together
    string(REPLACE "]" ")" text "${text}")
    string(REPLACE ";" "\t" text "${text}")
    string(REGEX MATCHALL "(setToolTip|QToolTip::showText)\\([^\t]*" hints "${text}")
    foreach(hint ${hints})
        string(REGEX REPLACE "[ \n]+" " " hint "${hint}")
        # Escaped, or made of the program's own words alone.
        if(NOT hint MATCHES "toHtmlEscaped" AND (hint MATCHES "\\.arg\\(|[+%]" OR NOT hint MATCHES "\\( ?([a-zA-Z_.]+ \\? )?(tr\\(\"|\\{\\})"))
            list(APPEND problems "${source}: ${hint} (a hint takes markup: toHtmlEscaped())")
        endif()
    endforeach()
    set(problems "${problems}" PARENT_SCOPE)
endfunction()

foreach(source ${sources})
    if(source MATCHES "^(ui|app)/")
        check_plain_text(${source})
    endif()
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
        # Files of a profile are the store's, which replaces them whole.
        if(room MATCHES "core/(domain|net|binance)" AND line MATCHES "#include <(Q(Save|Temporary)?File|QSettings|fstream|cstdio)>")
            list(APPEND problems "${source}: ${room} reads and writes no files, core/store does")
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
