// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/supplied_layouts.h"

#include "ui/window/panel_docks.h"

#include <QJsonArray>

#include <utility>
#include <vector>

namespace fathom {

namespace {

//! Words in which an arrangement is written down.
class Arrangement
{
public:
    explicit Arrangement(PanelDocks& docks)
        : m_docks(docks)
        , m_host(*docks.host())
        , narrow(m_host.width() < 1600)
        , tiny(m_host.width() < 1024)
        , width(m_host.width())
        , height(m_host.height())
        , ladder(tiny ? 320 : narrow ? 360
                                     : 436)
        , ticket(narrow ? 300 : 335)
        , watchlist(narrow ? 176 : 262)
        , bottom(height < 600 ? 150 : height < 900 ? 220
                                                   : 359)
    {
        m_docks.setArranging(true);
        m_docks.clear();
    }
    ~Arrangement() { m_docks.setArranging(false); }
    Q_DISABLE_COPY_MOVE(Arrangement)

    void add(const char* id)
    {
        m_host.addDockWidget(Qt::LeftDockWidgetArea, dock(id));
        dock(id)->show();
    }
    void right(const char* of, const char* id) { split(of, id, Qt::Horizontal); }
    void below(const char* of, const char* id) { split(of, id, Qt::Vertical); }
    void widths(std::initializer_list<std::pair<const char*, int>> sizes)
    {
        size(sizes, Qt::Horizontal);
    }
    void heights(std::initializer_list<std::pair<const char*, int>> sizes)
    {
        size(sizes, Qt::Vertical);
    }
    //! A panel in another group than 1, which shows \p symbol where it showed none yet.
    void link(const char* id, int number, const char* symbol)
    {
        LinkGroups* groups = panel(id).link->groups();
        if (groups->symbol(number).isEmpty())
            groups->setSymbol(number, QLatin1String(symbol));
        m_docks.give(QLatin1String(id), number, {});
    }
    void pages(const char* id, std::initializer_list<const char*> types)
    {
        QJsonArray names;
        for (const char* type : types)
            names.append(QLatin1String(type));
        m_docks.give(QLatin1String(id), 1, { { QStringLiteral("pages"), names } });
    }
    void interval(const char* id, const char* name)
    {
        m_docks.give(QLatin1String(id), 1, { { QStringLiteral("interval"), QLatin1String(name) } });
    }

private:
    const PanelDocks::Panel& panel(const char* id) { return *m_docks.ensure(QLatin1String(id)); }
    QDockWidget* dock(const char* id)
    {
        const PanelDocks::Panel& known = panel(id);
        if (known.dock->isHidden())
            m_docks.give(known.id, known.type->group, {});
        return known.dock;
    }
    void split(const char* first, const char* second, Qt::Orientation orientation)
    {
        m_host.splitDockWidget(dock(first), dock(second), orientation);
        dock(second)->show();
    }
    void size(std::initializer_list<std::pair<const char*, int>> sizes, Qt::Orientation orientation)
    {
        QList<QDockWidget*> docks;
        QList<int> pixels;
        for (const auto& [id, pixel] : sizes) {
            docks.append(dock(id));
            pixels.append(pixel);
        }
        m_host.resizeDocks(docks, pixels, orientation);
    }

    PanelDocks& m_docks;
    QMainWindow& m_host;

public:
    const bool narrow;
    const bool tiny; //!< a screen of 1920 x 1080 at twice the size
    const int width, height;
    const int ladder, ticket, watchlist; //!< widths
    const int bottom;                    //!< height of the tables
};

// Where there is no room for every panel: symbols are found by Ctrl+K, orders are a tab of the tables, money stands in the bar.
void arrangeTinyTrade(Arrangement& to)
{
    const int middle = std::max(240, to.width - to.ladder - to.ticket - 6);
    to.add("chart");
    to.right("chart", "ladder");
    to.right("ladder", "ticket");
    to.below("chart", "tables");
    to.widths({ { "tables", middle }, { "ladder", to.ladder }, { "ticket", to.ticket } });
    to.heights({ { "chart", to.height - to.bottom - 3 }, { "tables", to.bottom } });
}

void arrangeTrade(Arrangement& to)
{
    if (to.tiny) {
        arrangeTinyTrade(to);
        return;
    }
    const int middle = std::max(300, to.width - to.ladder - to.ticket - 6);
    to.add("watchlist");
    to.right("watchlist", "ladder");
    to.right("ladder", "ticket");
    to.below("watchlist", "tables");
    to.right("watchlist", "chart");
    to.below("tables", "orders");
    to.below("ticket", "account");
    const bool low = to.height < 690; // 1920 x 1080 at one and a half times the size: three prints would be no tape
    if (!low)
        to.below("account", "tape");
    to.widths({ { "tables", middle }, { "ladder", to.ladder }, { "ticket", to.ticket } });
    to.widths({ { "watchlist", to.watchlist }, { "chart", middle - to.watchlist - 3 } });
    const int tables = to.bottom / 2 + 14; // four positions in whole rows on a large screen
    to.heights({ { "chart", std::max(200, to.height - to.bottom - 3) }, { "tables", tables },
        { "orders", to.bottom - tables - 3 } });
    if (low) {
        to.heights({ { "ticket", to.height * 3 / 4 }, { "account", to.height / 4 - 3 } });
        return;
    }
    const int right = to.height - 6;
    // On a low screen the figures an order leads to, and why it cannot go out, come before a long tape.
    constexpr int wholeTicket = 584;
    const int ticket = std::min(wholeTicket, right * (to.height < 900 ? 67 : 58) / 100);
    const int account = std::min(176, right * 17 / 100);
    to.heights(
        { { "ticket", ticket }, { "account", account }, { "tape", right - ticket - account } });
}

// Three ladders of three groups; the ticket comes over to the group whose price was pressed.
void arrangeTinyScalp(Arrangement& to)
{
    const int ladders = to.width - to.ticket - 6;
    to.add("ladder");
    to.right("ladder", "ladder-2");
    to.right("ladder-2", "ticket");
    to.link("ladder-2", 2, "ETHUSDT");
    to.widths({ { "ladder", ladders / 2 }, { "ladder-2", ladders / 2 }, { "ticket", to.ticket } });
}

void arrangeScalp(Arrangement& to)
{
    if (to.tiny) {
        arrangeTinyScalp(to);
        return;
    }
    const int tape = to.narrow ? 0 : 262;
    const int ladders = std::max(600, to.width - to.ticket - tape - 9);
    const int low = to.narrow ? 130 : 190; // four positions in whole rows
    to.add("ladder");
    to.right("ladder", "ticket");
    to.below("ladder", "tables");
    to.right("ladder", "ladder-2");
    to.right("ladder-2", "ladder-3");
    if (to.narrow) {
        to.below("ticket", "tape");
    } else {
        to.right("ladder-3", "tape");
        to.below("ticket", "account");
    }
    to.link("ladder-2", 2, "ETHUSDT");
    to.link("ladder-3", 3, "SOLUSDT");
    to.widths({ { "tables", to.width - to.ticket - 3 }, { "ticket", to.ticket } });
    if (to.narrow)
        to.widths({ { "ladder", ladders / 3 }, { "ladder-2", ladders / 3 },
            { "ladder-3", ladders / 3 } });
    else
        to.widths({ { "ladder", ladders / 3 }, { "ladder-2", ladders / 3 },
            { "ladder-3", ladders / 3 }, { "tape", tape } });
    to.heights({ { "ladder", to.height - low - 3 }, { "tables", low } });
    to.heights(
        { { "ticket", to.height * 3 / 4 }, { to.narrow ? "tape" : "account", to.height / 4 } });
}

void arrangeTinySwing(Arrangement& to)
{
    to.add("chart");
    to.right("chart", "ticket");
    to.below("chart", "tables");
    to.interval("chart", "15m");
    to.widths({ { "tables", to.width - to.ticket - 3 }, { "ticket", to.ticket } });
    to.heights({ { "chart", to.height - to.bottom - 3 }, { "tables", to.bottom } });
}

void arrangeSwing(Arrangement& to)
{
    if (to.tiny) {
        arrangeTinySwing(to);
        return;
    }
    const int middle = to.width - to.ticket - 3;
    const int charts = middle - to.watchlist - 3;
    const int low = to.height < 900 ? 200 : 280;
    // Of four on a low screen none had room for the tags of its orders: two, side by side.
    const bool grid = to.height >= 900;
    to.add("watchlist");
    to.right("watchlist", "ticket");
    to.below("watchlist", "tables");
    to.right("watchlist", "chart");
    to.right("chart", "chart-2");
    if (grid) {
        to.below("chart", "chart-3");
        to.below("chart-2", "chart-4");
    }
    to.below("ticket", "account");
    to.interval("chart", "15m");
    to.interval("chart-2", grid ? "1h" : "4h");
    to.widths({ { "tables", middle }, { "ticket", to.ticket } });
    to.widths(
        { { "watchlist", to.watchlist }, { "chart", charts / 2 }, { "chart-2", charts / 2 } });
    to.heights({ { "watchlist", to.height - low - 3 }, { "tables", low } });
    if (grid) {
        to.interval("chart-3", "4h");
        to.interval("chart-4", "1d");
        to.heights({ { "chart", (to.height - low) / 2 }, { "chart-3", (to.height - low) / 2 } });
        to.heights({ { "chart-2", (to.height - low) / 2 }, { "chart-4", (to.height - low) / 2 } });
    }
    to.heights({ { "ticket", to.height * 3 / 4 }, { "account", to.height / 4 } });
}

void arrangeReview(Arrangement& to)
{
    to.add("tables");
    to.right("tables", "account");
    to.below("tables", "chart");
    to.below("account", "log");
    to.pages("tables", { "fills", "closedTrades", "funding", "positions" });
    to.widths({ { "tables", to.width * 62 / 100 }, { "account", to.width * 38 / 100 } });
    to.heights({ { "tables", to.height * 55 / 100 }, { "chart", to.height * 45 / 100 } });
    to.heights({ { "account", to.height * 45 / 100 }, { "log", to.height * 55 / 100 } });
}

} // namespace

bool arrangeAsSupplied(PanelDocks& docks, const QString& workspace)
{
    static constexpr std::array<void (*)(Arrangement&), suppliedWorkspaces.size()> arrangements {
        arrangeScalp, arrangeTrade, arrangeSwing, arrangeReview
    };
    for (std::size_t i = 0; i < suppliedWorkspaces.size(); ++i) {
        if (workspace != QLatin1String(suppliedWorkspaces[i]))
            continue;
        Arrangement to(docks);
        arrangements[i](to);
        return true;
    }
    return false;
}

} // namespace fathom
