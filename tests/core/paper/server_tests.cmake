# Tests of the paper exchange's server, relative to tests/core/paper.
set(PAPER_SERVER_TESTS
    server_fixture.cpp
    tst_algo_server.cpp
    tst_auth_server.cpp
    tst_errors_server.cpp
    tst_http_server.cpp
    tst_keys_server.cpp
    tst_life_server.cpp
    tst_limits_server.cpp
    tst_market_data_server.cpp
    tst_records_server.cpp
    tst_streams_server.cpp
    tst_user_stream_server.cpp
    tst_ws_api_server.cpp
    tst_ws_frame_server.cpp)
