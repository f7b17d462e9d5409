// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"
#include "ui/workspace/panel_title.h"

class QDockWidget;
class QHBoxLayout;
class QLabel;

namespace fathom {

class ElidedLabel;
class IconButton;
class EnvStrip;

//! \brief The 28 px title of a panel: link chip, name, symbol, note, the panel's own tools, pop-out. An accent line under it
//! says where keys go. As title bar of a QDockWidget it is also what the panel is dragged by.
class PanelTitleBar final : public PanelTitle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelTitleBar)
public:
    //! \param showsSymbol prints the link group's symbol after the name and the link chip before it
    //! \param trades prints the environment's word, LIVE or TESTNET
    PanelTitleBar(const PanelContext& context, QDockWidget* dock, bool showsSymbol, bool trades);

    void setName(const QString& name) override;
    //! \brief Takes in the panel's note and title tools, now and whenever they change, and its "titleLead" in place of the name.
    void adopt(QWidget* panel) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void refreshSymbol();
    void refreshNote();
    void fit(); //!< the name goes where the symbol says enough and room is short

    PanelContext m_context;
    QDockWidget* m_dock;
    QWidget* m_panel = nullptr;
    EnvStrip* m_strip;
    QHBoxLayout* m_row;
    QLabel* m_name;
    QLabel* m_symbol = nullptr;
    ElidedLabel* m_note;
    IconButton* m_popOut;
    bool m_led = false; //!< by the panel's own lead in place of the name
};

} // namespace fathom
