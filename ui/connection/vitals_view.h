// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

#include <QWidget>

#include <array>

class QLabel;

namespace fathom {

class Meter;

//! \brief The figures a connection lives by: latencies, budgets with their reserve, clock offset, proxy. Values change in place.
class VitalsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VitalsView)
public:
    explicit VitalsView(const PanelContext& context, QWidget* parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Figure
    {
        QLabel* name = nullptr;
        QLabel* value = nullptr;
        Meter* meter = nullptr; //!< of budgets
    };
    enum Kind { Requests, Orders, Clock, Weight, Orders10s, Orders1m, Proxy, KindCount };
    void retranslate();
    void show(Kind kind, const QString& text, const char* role = "");

    PanelContext m_context;
    std::array<Figure, KindCount> m_figures;
};

} // namespace fathom
