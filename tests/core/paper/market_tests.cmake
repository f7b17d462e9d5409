set(PAPER_MARKET_TESTS
    tst_market_history.cpp
    tst_row_log.cpp
    tst_replay_book.cpp
    tst_synthetic_market.cpp)
