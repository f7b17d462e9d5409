// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace fathom {

class Theme;

//! \brief One line under a field or in a dialog: what is wrong (red) or unusual (amber), in words, with its mark, and what can be
//! done about it as a link behind the words. Plain text.
class NoticeLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeLine)
public:
    enum class Kind { Error, Caution };
    NoticeLine(const Theme& theme, Kind kind, QWidget* parent);

    //! \param action words of the link, empty for none. Without words the line is not shown.
    void show(const QString& words, const QString& action = {});
    QString text() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionTaken();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int besideWords() const;
    int wordsWidth() const;
    void place();

    const Theme& m_theme;
    Kind m_kind;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace fathom
