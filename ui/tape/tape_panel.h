// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/window_scale.h"
#include "ui/workspace/panel_context.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <vector>

class QMenu;

namespace fathom {

class StripButton;
class TapeView;
struct Trade;
struct Instrument;

//! \brief The tape: every print of the group's symbol, small ones left out by choice, holes marked. Source: INTERACTION 13.
class TapePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TapePanel)
public:
    explicit TapePanel(const PanelContext& context, QWidget* parent = nullptr);
    ~TapePanel() override;

    TapeView& view() { return *m_view; }
    QSize sizeHint() const override { return scaled(this, QSize(335, 294)); }
    //! \brief The smallest print shown, base asset; kept for the symbol.
    void setMinimum(Decimal size);
    void setLarge(Decimal size);
    Decimal minimum() const { return m_minimum; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSymbol(const QString& symbol);
    void takeInstrument();
    void chooseDefaults();
    void takeTrades(const QString& symbol, const std::vector<Trade>& trades);
    void takeConnection();
    void refreshWords();
    void openMenu();
    void addSizes(QMenu* menu, const QString& title, Decimal chosen, bool withAll, void (TapePanel::*set)(Decimal));
    void save() const;
    std::int64_t stepsOf(Decimal size) const;

    PanelContext m_context;
    QString m_symbol;
    TapeView* m_view;
    StripButton* m_settings;
    StripButton* m_lower; //!< shown while the limit hides every print
    Decimal m_minimum, m_large;
    std::chrono::milliseconds m_merge { 10 };
    bool m_defaultsChosen = false;
    bool m_stale = false;
    QString m_staleText;
};

} // namespace fathom
