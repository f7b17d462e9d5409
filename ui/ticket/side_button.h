// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/market_types.h"
#include "ui/theme/scaled.h"

#include <QAbstractButton>

namespace fathom {

class Theme;

//! \brief The big send button of a side: what it does, and below it exactly what is sent, or why it is not.
class SideButton final : public Scaled<QAbstractButton>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SideButton)
public:
    SideButton(Side side, const Theme& theme, QWidget* parent);

    //! \param detail "0.200 @ 96,405.5", or the reason where \p sends is false
    //! \param brief the detail where there is little room, empty where there is no shorter one
    void show(const QString& title, const QString& detail, const QString& brief, bool sends);
    void setChosen(bool chosen);
    QString detail() const { return m_detail; }
    bool sends() const { return m_sends; }
    QSize sizeHint() const override { return real(QSize(150, 44)); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Side m_side;
    const Theme& m_theme;
    QString m_detail, m_brief;
    bool m_sends = false;
    bool m_chosen = false;
};

} // namespace fathom
