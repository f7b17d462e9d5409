// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>

namespace fathom {

//! \brief The application object; measures every step of the GUI thread and logs those over 50 ms (fathom.perf).
class Application final : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)
public:
    Application(int& argc, char** argv);
    ~Application() override;

    bool notify(QObject* receiver, QEvent* event) override;
    //! \brief Ends the program in an orderly way on SIGTERM, SIGINT and SIGHUP, without asking: the first one is endAsked() where
    //! somebody listens, any further one ends it at once.
    void quitOnSignals();
    //! \brief The longest step since the last call, in milliseconds.
    double takeLongestStep();

Q_SIGNALS:
    void endAsked();

private:
    bool m_ending = false;
    int m_level = -1;      //!< event-loop level of the step being measured, -1 outside
    bool m_nested = false; //!< a menu or dialog ran its own loop inside the step: its length says nothing
    std::chrono::duration<double, std::milli> m_longest { 0 };
};

} // namespace fathom
