// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QWidget>

class QMimeData;

namespace fathom {

class Theme;

//! \brief Where a secret is typed, pasted or dropped: dots only, nothing can be read or copied out of it.
//!
//! Not a QLineEdit: that keeps the text in an undo stack and in copies. Keys and pasted bytes go straight into the owned buffer.
//! Source: SECURITY 1.6 to 1.8.
class SecretField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretField)
public:
    SecretField(const Theme& theme, const QString& name, QWidget* parent = nullptr);
    ~SecretField() override;

    //! \brief What it is for, told by screen readers and shown while it is empty.
    void setPrompt(const QString& prompt);
    std::string_view view() const { return m_buffer.view(); }
    bool isEmpty() const { return m_buffer.isEmpty(); }
    Secret take();
    void clear();
    void paste();
    //! \brief Takes a file's content, at most what fits. \return false where it cannot be read
    bool load(const QString& path);
    //! \brief True while the clipboard still holds what was pasted from it.
    bool isInClipboard() const;
    //! \brief Empties the clipboard where it still holds that.
    void clearClipboard();
    QSize sizeHint() const override { return { 260, 30 }; }
    QSize minimumSizeHint() const override { return { 120, 30 }; }

Q_SIGNALS:
    void changed();
    void pasted();
    void returnPressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void insert(std::string_view bytes);
    void takeFrom(const QMimeData& data);
    void told();

    const Theme& m_theme;
    QString m_prompt;
    SecretBuffer m_buffer;
    QByteArray m_pastedDigest;
    bool m_allSelected = false;
};

} // namespace fathom
