// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/panel_context.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace fathom {

class SymbolListModel;

//! \brief The symbol search that Ctrl+K, the header and a letter over chart or watchlist open: type, arrows, Enter.
//!
//! Ranking exact > prefix > word > inside; held and recent symbols first. Enter shows the symbol in the link group.
class SymbolSearch final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SymbolSearch)
public:
    //! \param parent the window, or a widget in it
    SymbolSearch(const PanelContext& context, QWidget* parent);
    ~SymbolSearch() override;

    //! \brief Opens below \p anchor (global coordinates), kept on its screen. \param text already typed
    void open(const QRect& anchor, const QString& text = {});
    //! \brief The newest choices of this profile, newest first.
    static QStringList recentSymbols(const Session& session);

Q_SIGNALS:
    void symbolChosen(const QString& symbol);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refill(const QString& text);
    void choose(const QModelIndex& index);
    void step(int rows);

    PanelContext m_context;
    QLineEdit* m_edit;
    QListView* m_list;
    SymbolListModel* m_model;
};

} // namespace fathom
