// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>
#include <functional>

namespace fathom::bench {

//! \brief An application that tells when a widget's paint event has ended and how long its own
//! steps took.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    //! Called after \p receiver was painted into its window's backing store.
    std::function<void(const QObject* receiver)> painted;
    //! Called with the length of every outermost event of the window's thread.
    std::function<void(std::chrono::nanoseconds)> stepped;

private:
    int m_depth = 0;
};

} // namespace fathom::bench
