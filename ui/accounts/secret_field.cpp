// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/secret_field.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCryptographicHash>
#include <QDropEvent>
#include <QFile>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace fathom {

namespace {

constexpr int mostDots = 48;

//! Text of a clipboard or a drop as bytes, wiped when done with. Plain UTF-8 is asked for: text() would make UTF-16 copies.
class WipedText
{
public:
    explicit WipedText(const QMimeData& data)
    {
        for (const char* format : { "text/plain;charset=utf-8", "UTF8_STRING", "text/plain" }) {
            if (data.hasFormat(QLatin1String(format))) {
                m_bytes = data.data(QLatin1String(format));
                break;
            }
        }
    }
    ~WipedText()
    {
        // In place: data() would detach and leave the shared original behind.
        Secret::wipe(const_cast<char*>(m_bytes.constData()), static_cast<std::size_t>(m_bytes.size()));
    }
    WipedText(const WipedText&) = delete;
    WipedText& operator=(const WipedText&) = delete;

    std::string_view view() const { return { m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()) }; }
    QByteArray digest() const { return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256); }

private:
    QByteArray m_bytes;
};

QByteArray clipboardDigest()
{
    const QMimeData* data = QApplication::clipboard()->mimeData();
    return data != nullptr && data->hasText() ? WipedText(*data).digest() : QByteArray();
}

} // namespace

SecretField::SecretField(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_InputMethodEnabled, false); // an input method would see and remember what is typed
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setFixedHeight(30);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

SecretField::~SecretField() = default;

void SecretField::setPrompt(const QString& prompt)
{
    m_prompt = prompt;
    setAccessibleName(prompt);
    told();
}

void SecretField::told()
{
    // How much is there may be said; what, never.
    setAccessibleDescription(tr("%n character(s) entered", nullptr, static_cast<int>(m_buffer.size())));
    update();
}

Secret SecretField::take()
{
    Secret taken = m_buffer.take();
    told();
    return taken;
}

void SecretField::clear()
{
    m_buffer.clear();
    m_allSelected = false;
    told();
    Q_EMIT changed();
}

void SecretField::insert(std::string_view bytes)
{
    if (m_allSelected)
        m_buffer.clear();
    m_allSelected = false;
    if (!m_buffer.insert(m_buffer.size(), bytes))
        QApplication::beep();
    told();
    Q_EMIT changed();
}

void SecretField::takeFrom(const QMimeData& data)
{
    if (data.hasUrls() && data.urls().size() == 1 && data.urls().constFirst().isLocalFile()) {
        load(data.urls().constFirst().toLocalFile());
        return;
    }
    const WipedText text(data);
    if (text.view().empty())
        return;
    m_buffer.clear(); // what is pasted is the secret, not a part of one
    insert(text.view());
}

void SecretField::paste()
{
    const QMimeData* data = QApplication::clipboard()->mimeData();
    if (data == nullptr)
        return;
    takeFrom(*data);
    m_pastedDigest = clipboardDigest();
    Q_EMIT pasted();
}

bool SecretField::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() > static_cast<qint64>(SecretBuffer::capacity))
        return false;
    Secret content = Secret::zeroed(SecretBuffer::capacity);
    const qint64 count = file.read(content.data(), static_cast<qint64>(SecretBuffer::capacity));
    if (count <= 0)
        return false;
    m_buffer.clear();
    insert(content.view().substr(0, static_cast<std::size_t>(count)));
    return true;
}

bool SecretField::isInClipboard() const { return !m_pastedDigest.isEmpty() && clipboardDigest() == m_pastedDigest; }

void SecretField::clearClipboard()
{
    if (isInClipboard())
        QApplication::clipboard()->clear();
    m_pastedDigest.clear();
}

void SecretField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_allSelected = !m_buffer.isEmpty();
        update();
    } else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        if (m_allSelected || event->modifiers().testFlag(Qt::ControlModifier)) {
            clear();
        } else if (!m_buffer.isEmpty()) {
            m_buffer.remove(m_buffer.size() - 1, 1);
            told();
            Q_EMIT changed();
        }
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->modifiers().testFlag(Qt::ControlModifier) ? event->ignore() : Q_EMIT returnPressed();
    } else if (!event->text().isEmpty() && event->text().front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        QByteArray typed = event->text().toUtf8();
        insert({ typed.constData(), static_cast<std::size_t>(typed.size()) });
        Secret::wipe(typed.data(), static_cast<std::size_t>(typed.size()));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SecretField::focusInEvent(QFocusEvent*) { update(); }

void SecretField::focusOutEvent(QFocusEvent*)
{
    m_allSelected = false;
    update();
}

void SecretField::mousePressEvent(QMouseEvent*)
{
    m_allSelected = false;
    update();
}

void SecretField::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu;
    QAction* pasteAction = menu.addAction(tr("Paste"));
    QAction* clearAction = menu.addAction(tr("Clear"));
    clearAction->setEnabled(!isEmpty());
    const QAction* chosen = menu.exec(event->globalPos());
    if (chosen == pasteAction)
        paste();
    else if (chosen == clearAction)
        clear();
}

void SecretField::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasText() || event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void SecretField::dropEvent(QDropEvent* event)
{
    takeFrom(*event->mimeData());
    event->acceptProposedAction();
}

void SecretField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(isEnabled() ? tokens.ctl : tokens.line));
    painter.setBrush(isEnabled() ? tokens.field : tokens.panel);
    const double inset = hasFocus() ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 2, 2);
    const QRect inside = rect().adjusted(8, 0, -8, 0);
    painter.setFont(m_theme.body());
    if (m_buffer.isEmpty()) {
        painter.setPen(tokens.text3);
        painter.drawText(inside, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(m_prompt, Qt::ElideRight, inside.width() - 8));
        if (hasFocus())
            painter.fillRect(QRect(inside.left() - 2, 8, 1, height() - 16), tokens.text1);
        return;
    }
    const QString count = tr("%n character(s)", nullptr, static_cast<int>(m_buffer.size()));
    const int countWidth = painter.fontMetrics().horizontalAdvance(count) + 10;
    constexpr double pitch = 7;
    const int room = std::max(0, static_cast<int>((inside.width() - countWidth) / pitch));
    const int dots = std::min({ static_cast<int>(m_buffer.size()), room, mostDots });
    if (m_allSelected)
        painter.fillRect(QRectF(inside.left() - 2, 6, dots * pitch + 2, height() - 12), tokens.select);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text1);
    for (int i = 0; i < dots; ++i)
        painter.drawEllipse(QRectF(inside.left() + i * pitch, height() / 2.0 - 2, 4, 4));
    if (hasFocus())
        painter.fillRect(QRectF(inside.left() + dots * pitch + 1, 8, 1, height() - 16), tokens.text1);
    painter.setPen(tokens.text3);
    painter.setFont(m_theme.label());
    painter.drawText(inside, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), count);
}

} // namespace fathom
