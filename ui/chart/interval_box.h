// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/market_types.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;

namespace fathom {

//! \brief Reads an interval as a person types it: minutes ("5", "60", "240") or with a unit ("1h", "4H", "1d", "1w", "1M").
//! \return empty where the venue has no such interval
std::optional<Interval> typedInterval(const QString& text);

//! \brief The box that opens when a digit is typed over the chart; Enter takes the interval, Esc closes.
class IntervalBox final : public Scaled<QFrame>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntervalBox)
public:
    IntervalBox(const Theme& theme, QWidget* parent);
    void open(const QString& text);

Q_SIGNALS:
    void chosen(fathom::Interval interval);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void preview(const QString& text);
    void close();

    const Theme& m_theme;
    QLineEdit* m_edit;
    QLabel* m_hint;
};

} // namespace fathom
