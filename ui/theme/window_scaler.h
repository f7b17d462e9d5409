// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/window_scale.h"

#include <QFont>
#include <QHash>
#include <QMargins>
#include <QObject>
#include <QSize>

#include <functional>

class QLayout;
class QSpacerItem;
class QWidget;

namespace fathom {

class Theme;

//! \brief Gives a window a scale of its own while it lives: style sheet and fonts of its stock widgets, sizes, margins and gaps they were
//! given as pixels at 100 %. What draws by itself is a Scaled and told by scaleChangeEvent(). Menus and dialogs stay as the program's.
class WindowScaler final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowScaler)
public:
    //! \param window also the parent
    WindowScaler(const Theme& theme, QWidget* window);
    ~WindowScaler() override;

    int percent() const { return m_percent; }
    //! \brief Sets the scale, at once, clamped to windowScale; at 100 everything is as it was without.
    void setPercent(int percent);
    void step(int by) { setPercent(m_percent + by * windowScale::step); }

Q_SIGNALS:
    void changed(int percent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    //! A value as the program set it and as it stands now; another one than that was set since.
    template <typename Value> struct Kept
    {
        Value at100 {}, now {};
    };
    struct Widget
    {
        Kept<QSize> least, most, icon;
        Kept<QMargins> margins;
        Kept<QFont> font;
        QFont shown; //!< of it with what the style sheet adds
        bool hasFont = false;
    };
    struct Layout
    {
        Kept<QMargins> margins;
        Kept<int> across, down; // gaps
        QHash<int, Kept<int>> columns; // least widths
    };

    bool isOther(const QWidget& widget) const;
    void take(QWidget* widget);
    void takeOwn(QWidget* widget);
    void takeLayout(QLayout* layout);
    void takeMargins(Kept<QMargins>& kept, const QMargins& are, const std::function<void(const QMargins&)>& set) const;
    void takeFont(QWidget* widget, Widget& kept);
    void putBack();
    void restyle();
    void tell();

    const Theme& m_theme;
    QWidget* m_window;
    int m_percent = windowScale::usual;
    bool m_taking = false;
    QHash<QWidget*, Widget> m_widgets;
    QHash<QLayout*, Layout> m_layouts;
    QHash<QSpacerItem*, Kept<QSize>> m_spacers;
};

} // namespace fathom
