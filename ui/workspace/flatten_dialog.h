// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"

#include <QPointer>

class QWidget;

namespace fathom {

class ConfirmDialog;
class Session;
class StepList;
class Theme;

//! \brief Asks before everything is cancelled and closed, and shows the step it is in until nothing is left or something is.
//! It asks on every environment; the button must be held. Source: INTERACTION 2, 5.10.
class FlattenDialog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlattenDialog)
public:
    //! \param symbol empty: the whole account
    FlattenDialog(Session& session, const Theme& theme, const QString& symbol, QWidget* window);
    ~FlattenDialog() override;

    ConfirmDialog* dialog() const { return m_dialog; }
    //! \brief There is something to flatten.
    static bool isNeeded(const Session& session, const QString& symbol);

Q_SIGNALS:
    //! The step for the button that opened it; empty where it is over.
    void stepChanged(const QString& text);
    //! \param left each position and order the exchange still holds, translated; empty where nothing is left
    void finished(bool flat, const QString& left);

private:
    void fill();
    void start();
    void progress(RequestId request, const RequestProgress& progress);
    void finish(RequestId request, Outcome outcome, const Error& error);
    QString leftOver() const;

    Session& m_session;
    const Theme& m_theme;
    QString m_symbol;
    QPointer<ConfirmDialog> m_dialog;
    StepList* m_steps = nullptr;
    RequestId m_request = 0;
};

} // namespace fathom
