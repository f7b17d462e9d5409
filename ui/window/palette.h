// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/palette_rows.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace fathom {

class PaletteDelegate;
class PaletteModel;
class Theme;

//! \brief The field that Ctrl+K, the app bar, the header and a letter over chart or watchlist open:
//! finds symbols, commands and orders. Enter shows a symbol in the link group it was opened for,
//! Ctrl+Enter in a new ladder, Alt+Enter in a window of its own; a typed order fills the ticket and
//! is never sent from here. Source: INTERACTION 16, overlays.png.
class Palette final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Palette)
public:
    enum class How { Show, NewLadder, PopOut };
    Q_ENUM(How)

    Palette(Session& session, const Theme& theme, QWidget* window);
    ~Palette() override;

    PaletteRows& rows() { return m_rows; }
    //! \brief Opens below \p anchor (global coordinates), kept on its screen. \param link the group
    //! a chosen symbol is shown in
    void open(LinkGroup& link, const QRect& anchor, const QString& text = {});

Q_SIGNALS:
    void symbolChosen(fathom::LinkGroup* link, const QString& symbol, fathom::Palette::How how);
    void orderTyped(fathom::LinkGroup* link, const QString& symbol, const fathom::Draft& draft);
    void orderChosen(fathom::LinkGroup* link, fathom::LocalOrderId order);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refill(const QString& text);
    void choose(int row, How how);
    void step(int rows);
    void paintFoot(QPainter& painter) const;

    const Theme& m_theme;
    PaletteRows m_rows;
    QPointer<LinkGroup> m_link;
    QLineEdit* m_edit;
    QListView* m_list;
    PaletteModel* m_model;
    PaletteDelegate* m_delegate;
};

} // namespace fathom
