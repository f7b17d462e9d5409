// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <vector>

class QFormLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fathom {

class EnvMark;
class EnvStrip;
class HoldButton;
class NoticeLine;
class Theme;

//! \brief Asks before something that cannot be taken back. Opens on Back; Enter does nothing, Ctrl+Enter or the button confirms,
//! Esc backs out. Not modal to other windows. Source: INTERACTION 2.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfirmDialog)
public:
    struct Look
    {
        QString title;
        QString acceptText;           //!< "Place BUY 0.200"
        QString kind {};              //!< button look: "buy", "sell", "warn" or empty
        QString footNote {};          //!< "Enter does nothing here" where empty
        bool staysOpen = false;       //!< confirming emits confirmed() and leaves the dialog open for the answer
        bool hold = false;            //!< the button must be held 0.8 s, or Ctrl+Enter pressed twice, 0.8 s apart
    };
    ConfirmDialog(const Theme& theme, Environment environment, const QString& accountName, const Look& look, QWidget* parent);

    //! \brief A line of plain text above the figures.
    QLabel* addText(const QString& text, const char* role = "");
    //! \brief Label left, value right; figures go in two columns, those too wide for one over both. \return the value's label, to be changed while open
    QLabel* addFigure(const QString& label, const QString& value, const char* role = "");
    //! \brief The same over both columns, for a list whose lines belong under each other.
    void addLongFigure(const QString& label, const QString& value);
    //! \brief A piece of a value in a colour of its own.
    struct Part
    {
        QString text;
        const char* role = "";
    };
    void addFigure(const QString& label, const std::vector<Part>& parts);
    //! \brief An amber line with its mark; empty words hide it until it has some.
    NoticeLine* addCaution(const QString& text);
    //! \brief A hairline; figures after it begin anew.
    void addLine();
    void addWidget(QWidget* widget);
    //! \brief Strip and word of the environment the dialog is about.
    void setEnvironment(Environment environment);
    //! \brief What the confirming button is called from now on: "Take out".
    void setAcceptText(const QString& text);
    //! \brief Greys the confirming button; \p reason is shown instead of the foot note.
    void setAcceptBlocked(const QString& reason);
    //! \brief Blocks for 600 ms because a number the user was reading changed; \p changed is marked that long, where given.
    void blockBriefly(QLabel* changed = nullptr);

    //! \brief Plain words in the foot instead of its note; empty brings the note back. \param role a label role
    void setStatus(const QString& text, const char* role);

Q_SIGNALS:
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildTitle(Environment environment, const QString& accountName, const QString& title);
    void buildFoot(const Look& look);
    void placeFigure(const QString& label, QWidget* value, bool wide = false);
    void confirmByKey();
    void confirm();

    const Theme& m_theme;
    EnvStrip* m_strip = nullptr;
    EnvMark* m_mark = nullptr;
    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_body = nullptr;
    QGridLayout* m_figures = nullptr;
    int m_figureCount = 0;
    QLabel* m_foot = nullptr;
    QString m_footNote;
    QPushButton* m_back = nullptr;
    QPushButton* m_accept = nullptr;
    HoldButton* m_hold = nullptr;
    bool m_blocked = false;
    bool m_brief = false;
    QTimer m_briefEnd;
    bool m_staysOpen = false;
    QElapsedTimer m_firstKey; //!< of a held button: since the first Ctrl+Enter
};

} // namespace fathom
