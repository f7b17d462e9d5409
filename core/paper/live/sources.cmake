set(PAPER_LIVE_SOURCES
    live/live_book.cpp
    live/live_feed.cpp
    live/live_listing.cpp
    live/venue_link.h
)
