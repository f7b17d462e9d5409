// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_types.h"
#include "ui/theme/icons.h"
#include "ui/theme/scaled.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace fathom {

class Theme;

//! \brief A flat button of one icon; the name serves tooltip (with its key) and screen reader.
class IconButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconButton)
public:
    IconButton(Icon icon, const Theme& theme, QWidget* parent = nullptr);
    //! \param key printed after the name in the tooltip, empty for none
    void setName(const QString& name, const QString& key = {});
    void setGlyph(Icon icon);

private:
    const Theme& m_theme;
};

//! \brief A push button with a chevron at its right, for choices that open a menu or a dialog.
class ChevronButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChevronButton)
public:
    explicit ChevronButton(const Theme& theme, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

//! \brief A push button that prints its key in a cap behind the words.
class KeyButton : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyButton)
public:
    explicit KeyButton(const Theme& theme, QWidget* parent = nullptr);
    //! \param key printed as it is: "Ctrl K"; empty for none
    void setKey(const QString& key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int capWidth() const;

    const Theme& m_theme;
    QString m_key;
};

//! \brief The key cap: small framed text such as "Ctrl K".
class KeyCap final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyCap)
public:
    KeyCap(const Theme& theme, const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
};

//! \brief Three pixels that say where orders go: hatched PAPER, dotted TESTNET, solid LIVE.
class EnvStrip final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnvStrip)
public:
    EnvStrip(const Theme& theme, Environment environment, QWidget* parent = nullptr);
    void setEnvironment(Environment environment);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Environment m_environment;
};

//! \brief The environment's word in a frame; solid amber for LIVE.
class EnvMark final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnvMark)
public:
    EnvMark(const Theme& theme, Environment environment, QWidget* parent = nullptr);
    static int widthOf(const Theme& theme, const QString& words); //!< px
    void setEnvironment(Environment environment);
    //! \brief Says in place of the environment's word \p words, which begin with it: "PAPER · live market". Empty for the word alone.
    void setWords(const QString& words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString words() const;

    const Theme& m_theme;
    Environment m_environment;
    QString m_words;
};

//! \brief A thin horizontal gauge with up to two marks; text beside it carries the number.
class Meter final : public ScaledWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Meter)
public:
    Meter(const Theme& theme, int width, QWidget* parent = nullptr);
    //! \param share 0 to 1  \param mark position of the reserve line, below 0 for none
    void setShare(double share, double mark = -1);
    double share() const { return m_share; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    double m_share = 0;
    double m_mark = -1;
};

//! \brief One line of plain text that gives way where it is squeezed: cut with dots, whole in the tooltip, never wider than its place.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)
public:
    //! \param role a label role of the style sheet, may be empty
    ElidedLabel(const char* role, QWidget* parent);
    //! \brief Also the tooltip.
    void setWords(const QString& text);
    QSize minimumSizeHint() const override { return { 0, QLabel::minimumSizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent* event) override; // with word wrap as any label
};

//! \brief A label for text from outside: always plain text. \param role a label role of the style sheet, may be empty
QLabel* plainLabel(const QString& text, const char* role, QWidget* parent);
//! \brief The word of an environment, never translated: "PAPER", "TESTNET", "LIVE".
QString environmentWord(Environment environment);

} // namespace fathom
